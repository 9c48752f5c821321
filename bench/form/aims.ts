import { mostOnMachine, type Judgement } from '../judge.ts';

/** What a form of plain HTML took where the aims were set. */
const plainSeconds = 0.7;

/** Judges how soon a form could be used, beside what plain HTML took in the same run: a slower machine has so much more time. Nothing may move. */
export function judgedUsable(
  name: string,
  { seconds, shifts }: { readonly seconds: number; readonly shifts: number },
  mostSeconds: number,
  plain: number,
): Judgement {
  const most = mostOnMachine(mostSeconds, plain / plainSeconds);
  const fails = !(seconds <= most && shifts === 0);
  const line = `${name}: usable after ${seconds.toFixed(2)} s of ${most.toFixed(2)} s, layout shift ${shifts.toFixed(3)}`;
  return { fails, line: `${line}: ${fails ? 'FAILS' : 'ok'}` };
}

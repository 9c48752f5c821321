import { mostOnMachine, type Judgement } from '../judge.ts';

/** What the page of plain script took where the aims were set, in seconds. */
const plainSeconds = 0.6;

/** How many times as long as the plain script the painted answer to a key may take. */
const mostTimesPlain = 1.5;

/** Judges how soon a page answers to what is entered, beside what the plain script took in the same run. */
export function judgedAnswer(name: string, seconds: number, mostSeconds: number, plain: number): Judgement {
  const most = mostOnMachine(mostSeconds, plain / plainSeconds);
  const fails = !(seconds <= most);
  const line = `${name}: answered after ${seconds.toFixed(2)} s of ${most.toFixed(2)} s`;
  return { fails, line: `${line}: ${fails ? 'FAILS' : 'ok'}` };
}

/** Judges the painted answer to a key, both in milliseconds. */
export function judgedPress(name: string, press: number, plain: number): Judgement {
  const ratio = press / plain;
  const fails = !(ratio <= mostTimesPlain);
  const line = `${name}: a key press takes ${ratio.toFixed(2)} times the plain script, at most ${mostTimesPlain}`;
  return { fails, line: `${line}: ${fails ? 'FAILS' : 'ok'}` };
}

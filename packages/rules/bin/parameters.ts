// npm run parameters: every parameter by the day it ends; with --on DAY it fails when one that is renewed yearly needs its next value.
import { byExpiry, expiring } from '../src/expiry/expiring.ts';
import { parameters } from '../src/index.ts';
import { exitCodes, Misuse, run } from './command.ts';
import type { Outcome } from './command.ts';
import { dayOf } from './day.ts';
import { speechOf } from './languages.ts';
import type { Speech } from './languages.ts';
import { columns, parted } from './layout.ts';
import { listText, reportText } from './parameter-list.ts';
import { nearest, repeated, takenApart } from './typed.ts';

const known = ['on', 'json', 'lang', 'help'];

function helpText({ command: say }: Speech): string {
  return parted(
    `${say.usage}: npm run parameters -- [--on …] [--json] [--lang …]`,
    columns(say.parameters),
    `${say.exitCodes}\n\n${columns(say.parameterCodes)}`,
  );
}

await run((typed): Outcome => {
  const { words, options } = takenApart(typed, ['json', 'help']);
  const given = new Map(options.map(({ name, value }) => [name, value ?? '']));
  const speech = speechOf(given.get('lang'));
  const say = speech.command;
  const strange = [...given.keys()].find((name) => !known.includes(name));
  if (strange !== undefined) throw new Misuse(say.noSuchOption(`--${strange}`, nearestOption(strange)));
  const twice = repeated(options);
  if (twice) throw new Misuse(say.givenTwice(`--${twice.name}`));
  if (words.length > 0) throw new Misuse(say.tooManyWords(words.join(' ')));
  if (given.has('help')) return { out: helpText(speech), err: '', code: exitCodes.answered };

  const on = given.has('on') ? dayOf(given.get('on'), '', speech) : undefined;
  const all = byExpiry(parameters(), on);
  const soon = on === undefined ? undefined : expiring(parameters(), on);
  const code = soon && soon.due.length > 0 ? exitCodes.attention : exitCodes.answered;
  if (given.has('json')) return { out: `${JSON.stringify(soon ?? all, undefined, 2)}\n`, err: '', code };
  const list = listText(all, speech);
  if (!soon || on === undefined) return { out: list, err: '', code };
  const report = reportText(soon, on, speech);
  return code === exitCodes.answered
    ? { out: `${list}\n${report}`, err: '', code }
    : { out: `${list}\n`, err: report, code };
});

function nearestOption(name: string): string {
  const near = nearest(name, known);
  return near === undefined ? '' : `--${near}`;
}

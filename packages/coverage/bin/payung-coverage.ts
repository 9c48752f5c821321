// npm run payung-coverage: checks a table of figures as the widgets read it, and writes an empty one.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { findings, findingsJson, findingsText, isFaultless } from './check.ts';
import { languages } from './languages.ts';
import type { Speech } from './languages.ts';
import { tableText } from './table-text.ts';
import { template } from './template.ts';

const exitCodes = { faultless: 0, toMend: 1, misused: 2 } as const;

interface Outcome {
  readonly out?: string;
  readonly err?: string;
  readonly code: number;
}

const misused = (sentence: string): Outcome => ({ err: `${sentence}\n`, code: exitCodes.misused });

/** `now` tells which day it is in Western Indonesian Time (UTC+7), as for the widgets. */
function outcome(typed: readonly string[], now: Date): Outcome {
  const { values, positionals, tokens } = parseArgs({
    args: [...typed],
    options: {
      lang: { type: 'string', default: 'id' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const lang = String(values.lang);
  const speech = Object.hasOwn(languages, lang) ? languages[lang] : undefined;
  if (!speech) return misused(languages['id']!.command.noSuchLanguage(lang));
  const { command: say } = speech;
  const strange = tokens.find(
    (token) => token.kind === 'option' && !['lang', 'json', 'help'].includes(token.name),
  );
  if (strange?.kind === 'option') return misused(say.noSuchOption(strange.rawName));
  const [name, ...rest] = positionals;
  if (values.help || name === undefined) return { out: say.usage, code: exitCodes.faultless };
  if (name === 'check') return checked(rest, values.json === true, speech, dayIn(now));
  if (name === 'template') {
    const [code = '', ...more] = rest;
    const table = template(code, say);
    if (table === undefined) return misused(say.noSuchRegion(rest.join(' ')));
    if (more.length > 0) return misused(say.tooManyWords(more.join(' ')));
    return { out: table, code: exitCodes.faultless };
  }
  return misused(say.noSuchCommand(name));
}

function checked(
  [file, ...more]: readonly string[],
  isJson: boolean,
  speech: Speech,
  today: string,
): Outcome {
  const { command: say } = speech;
  if (file === undefined || more.length > 0) return misused(say.noFile);
  let text: string;
  try {
    text = tableText(readFileSync(file === '-' ? 0 : file));
  } catch (failure) {
    return misused(say.unreadable(file, (failure as NodeJS.ErrnoException).code ?? String(failure)));
  }
  // No text has this: it is a workbook, or another file that has only the name of a table.
  if (text.includes('\0')) return { err: `${say.noText(file)}\n`, code: exitCodes.toMend };
  const found = findings(text, basename(file), today);
  if (!found) return { err: `${say.noTable(file)}\n`, code: exitCodes.toMend };
  const out = isJson ? findingsJson(found) : findingsText(found, speech);
  return { out, code: isFaultless(found) ? exitCodes.faultless : exitCodes.toMend };
}

function dayIn(now: Date): string {
  return new Date(now.getTime() + 7 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

const { out = '', err = '', code } = outcome(process.argv.slice(2), new Date());
process.exitCode = code;
process.stderr.write(err);
process.stdout.write(out);

import type { Question } from '../src/core/question.ts';
import type { QuestionWords } from '../src/messages/words.ts';
import { measured } from '../src/telling/asked.ts';
import type { Voice } from '../src/telling/asked.ts';
import type { Speech } from './languages.ts';
import { columns, wrapped } from './layout.ts';
import type { Askable } from './programme.ts';

const inner = '      ';

/** A question as help shows it: its option, what may stand there, and what it asks in the citizen's words. */
export function questionText(askable: Askable, speech: Speech): string {
  const { words, question } = askable;
  return [
    `  ${optionText(askable, speech)}`,
    wrapped(words.label, inner),
    words.hint ? wrapped(words.hint, inner) : '',
    choicesText(question, words, speech),
    askable.isList ? wrapped(speech.command.itemOptions(`--${askable.option}`), inner) : '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** A question behind the option that would answer it: what is still missing. */
export function missingText(
  option: string,
  question: Question | undefined,
  words: QuestionWords,
  speech: Speech,
): string {
  const type = question ? placeholder(question.type, speech) : '';
  return [
    `  ${option} ${type}`.trimEnd(),
    wrapped(words.label, inner),
    words.hint ? wrapped(words.hint, inner) : '',
    question ? choicesText(question, words, speech) : '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** What may stand behind an option where it is one of a few, each with its meaning; also whole numbers whose values have names. */
function choicesText(question: Question, words: QuestionWords, speech: Speech): string {
  const values = question.choices ?? (question.type === 'integer' ? Object.keys(words.choices ?? {}) : []);
  const rows = values.map((value): [string, string] => [
    String(value),
    words.choices?.[String(value)] ?? measured(voiceOf(speech), question, value),
  ]);
  return rows.length > 0 ? columns(rows, `${inner}  `) : '';
}

/** What an item of a list looks like as JSON, with its first field: `{"level":"kindergarten"}`. */
export function itemExample({ fields }: Question): string {
  const first = fields?.[0];
  return JSON.stringify({ [first?.name ?? '']: first?.choices?.[0] ?? 1 });
}

/** The language and the words that answers are written with. */
export function voiceOf({ language, general }: Speech): Voice {
  return { language, words: { general } };
}

function placeholder(type: Question['type'], { command: say }: Speech): string {
  if (type === 'choice') return '…';
  return type === 'boolean' ? 'true|false' : say.values[type];
}

function optionText(askable: Askable, speech: Speech): string {
  const { option, question, isConditional } = askable;
  const { command: say } = speech;
  const remarks = [
    question.choices || question.type === 'boolean' ? '' : rangeText(askable, speech),
    question.required ? say.required : '',
    defaultText(askable, speech),
    isConditional ? say.sometimes : '',
  ].filter(Boolean);
  const name = option.replace('.', '.0.');
  return `--${name} ${placeholder(question.type, speech)}${remarks.length > 0 ? `  (${remarks.join('; ')})` : ''}`;
}

function defaultText({ question }: Askable, speech: Speech): string {
  const value = question.default;
  if (value === undefined || value === null || typeof value === 'object') return '';
  const isTyped = question.type === 'boolean' || question.type === 'choice';
  return speech.command.byDefault(isTyped ? String(value) : measured(voiceOf(speech), question, value));
}

function rangeText({ question, isList }: Askable, speech: Speech): string {
  const { min, max } = question;
  const voice = voiceOf(speech);
  if (isList) return speech.command.range(String(min ?? ''), String(max ?? ''));
  return speech.command.range(measured(voice, question, min), measured(voice, question, max));
}

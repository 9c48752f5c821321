import type { CommandWords } from './command-words.ts';

const meant = (nearest: string): string => (nearest ? ` Did you mean ${nearest}?` : '');

/** What the command lines say, in English. */
export const commandWords: CommandWords = {
  noSuchCalculation: (name, nearest) =>
    `There is no calculation "${name}".${meant(nearest)} All of them: payung-rules --help`,
  noSuchOption: (option, nearest) => `There is no option ${option}.${meant(nearest)}`,
  noSuchLanguage: (lang) => `There is no language "${lang}". Use --lang id or --lang en.`,
  givenTwice: (option) => `${option} is given twice. Give it once.`,
  sameAnswer: (option, other) => `${option} and ${other} give the same answer. Use one of them.`,
  notTogether: (option, other) => `${option} and ${other} do not go together. Use one of them.`,
  months: 'Month by month',
  gap: (option, expected) =>
    `${option}: the places in a list start at 0 and leave none out. Expected here: ${expected}.`,
  implied: (option, value, from) =>
    `Not given: ${option}. By ${from} it is ${value} at the latest; that is used.\n`,
  undecided: (option, value, from) =>
    `The result depends on ${option}. By ${from} it is ${value} at the latest; an earlier day gives another result.\n`,
  tooManyWords: (words) => `It is not clear what "${words}" is for. Every answer is written --name value.`,
  valueNeeded: (option) => `${option} has no value.`,
  yesOrNo: (option) => `${option}: write true or false.`,
  noList: (option, example) => `${option}: write a JSON list, for example ${example}`,
  noItem: (item, example) => `${item}: write a JSON object, for example ${example}`,
  dayNeeded: (label) => `Give the day with --on YYYY-MM-DD. ${label}`,
  wrongDay: (text, problem) => `--on ${text}: ${problem} Write it as YYYY-MM-DD.`,
  missing: 'Not complete. Still to be answered:',
  wrong: 'Some answers need to be corrected:',
  unused: 'Not used, because these answers do not lead to the question:',
  usage: 'Usage',
  calculations: 'Calculations',
  questions: 'Questions',
  otherOptions: 'Other options',
  exitCodes: 'Exit codes',
  answers: '[answers]',
  calculation: '<calculation>',
  values: { date: 'YYYY-MM-DD', integer: 'number', money: 'rupiah', percent: 'per cent', list: 'JSON list' },
  range: (least, most) => [least, most].filter(Boolean).join(' to '),
  required: 'required',
  byDefault: (value) => `default: ${value}`,
  sometimes: 'depends on other answers',
  itemOptions: (option) => `One by one with ${option}.0.…, ${option}.1.…:`,
  explained: [
    ['--on YYYY-MM-DD', 'the day of the calculation; required, because this command reads no clock'],
    ['--why', 'show the reason of every number with its article and link'],
    ['--json', 'show the raw result as JSON'],
    ['--lang id|en', 'language; default: id'],
    ['--help', 'show the questions of this calculation'],
  ],
  codes: [
    ['0', 'there is an answer, also when it is "nothing is paid" or "not known"'],
    ['2', 'not worked out: something is missing, wrong or misspelt'],
  ],
  more: 'The questions of each: payung-rules <calculation> --help',
  parameters: [
    ['--on YYYY-MM-DD', 'check from this day: does a yearly parameter have to be renewed'],
    ['--json', 'show as JSON'],
    ['--lang id|en', 'language; default: id'],
  ],
  parameterCodes: [
    ['0', 'nothing has to be renewed'],
    ['1', 'a yearly parameter ends within 60 days or has ended'],
    ['2', 'the command is misspelt'],
  ],
};

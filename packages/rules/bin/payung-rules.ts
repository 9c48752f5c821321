// npm run payung-rules -- <calculation> --on DAY …: what the law grants, in words, with the reasons, or as JSON.
import { checkedUntil } from '../src/core/version.ts';
import { answersOf } from './answers.ts';
import { askedPlaces, givenPlaces } from './asked-places.ts';
import { exitCodes, Misuse, run } from './command.ts';
import type { Outcome } from './command.ts';
import { dayOf } from './day.ts';
import { calculationHelp, generalHelp } from './help.ts';
import { impliedRegistration, isDecisive, wrongSource } from './implied.ts';
import { speechOf } from './languages.ts';
import { impliedText, openText, undecidedText, unusedText } from './open-text.ts';
import { askables, programmeNamed } from './programme.ts';
import { resultText } from './result-text.ts';
import { repeated, takenApart } from './typed.ts';

const own = ['on', 'why', 'json', 'lang', 'help'];

await run(async (typed): Promise<Outcome> => {
  const { words, options } = takenApart(typed, ['why', 'json', 'help']);
  const given = new Map(options.map(({ name, value }) => [name, value ?? '']));
  const speech = speechOf(given.get('lang'));
  const twice = repeated(options.filter((option) => own.includes(option.name)));
  if (twice) throw new Misuse(speech.command.givenTwice(`--${twice.name}`));
  if (given.has('json') && given.has('why')) throw new Misuse(speech.command.notTogether('--json', '--why'));
  const [name, ...others] = words;
  if (name === undefined) return answered(generalHelp(speech));
  const programme = await programmeNamed(name, speech);
  if (others.length > 0) throw new Misuse(speech.command.tooManyWords(others.join(' ')));
  // Ranges depend on the day; help without one shows those of the day the rules were checked.
  if (given.has('help')) {
    const day = given.has('on') ? dayOf(given.get('on'), '', speech) : checkedUntil;
    return answered(calculationHelp(programme, day, speech));
  }

  const on = dayOf(given.get('on'), programme.words.day.label, speech);
  const { calculation } = programme.answering;
  const all = askables(programme, calculation.dayOfRows(on));
  const typedAnswers = answersOf(
    options.filter((option) => !own.includes(option.name)),
    all,
    speech,
  );
  const askedFirst = askedPlaces(programme, typedAnswers, on);
  const wrong = wrongSource(typedAnswers, askedFirst, all);
  const implied = wrong ? undefined : impliedRegistration(typedAnswers, askedFirst, on);
  const isUndecided = implied !== undefined && isDecisive(implied, programme, typedAnswers, on);
  const answers = implied && !isUndecided ? { ...typedAnswers, [implied.name]: implied.value } : typedAnswers;
  const result = calculation.calculate(answers, on);
  const isAnswered = result.status !== 'incomplete';
  const asked = askedPlaces(programme, answers, on);
  const open = [
    wrong ? { ...result, problems: { ...result.problems, monthsPaid: wrong.code } } : result,
    programme,
    wrong ? new Map([...asked, ['monthsPaid', wrong.question] as const]) : asked,
  ] as const;
  const told = isAnswered
    ? resultText(result, programme, speech, given.has('why') ? answers : undefined)
    : '';
  const out = given.has('json') ? `${JSON.stringify(result, undefined, 2)}\n` : told;
  // What is wrong or missing may decide what is asked, so only a result tells which answers it did not use.
  const unused = givenPlaces(answers).filter((place) => place !== implied?.from);
  const remarks = isAnswered
    ? [implied && impliedText(implied, speech), unusedText(unused, asked, speech)]
    : [openText(...open, speech), isUndecided && undecidedText(implied, speech)];
  const err = remarks.filter(Boolean).join('\n');
  return { out, err, code: isAnswered ? exitCodes.answered : exitCodes.misused };
});

function answered(out: string): Outcome {
  return { out, err: '', code: exitCodes.answered };
}

import { enteredFromText } from '@payung/elements/calculator/answers';
import { lineName, tell } from '@payung/elements/calculator/figures';
import { loadAnswering, loadAsking } from '@payung/elements/calculator/programmes';
import { words as english } from '@payung/elements/calculator/words/en';
import { words as indonesian } from '@payung/elements/calculator/words/id';
import { formatDate, formatRupiah } from '@payung/elements/format';
import { today } from '@payung/elements/today';
import { markup, type Markup } from '../markup.ts';
import { wordsIn } from '../words.ts';

type Language = 'id' | 'en';

/** The example that a calculation is shown with when the address brings no answers; the amounts come from the rules. */
const examples: Readonly<Record<string, string>> = {
  contribution: 'segment=self-employed&income=1000000&occupation=other',
  death: 'segment=wage-earner',
};

/** A calculator without its questions: what it is for and one worked example, for the answers of the address or our own. */
export async function workedExample(
  attributes: ReadonlyMap<string, string>,
  language: Language,
): Promise<Markup> {
  const words = wordsIn(language);
  const asked = attributes.get('calculation') || 'contribution';
  const asking = await loadAsking(asked, language);
  if (!asking) return markup`<p>${words.unknownCalculation}</p>`;
  const answering = await loadAnswering(asked, language);
  const on = dayOf(attributes.get('on'));
  const answers = enteredFromText(attributes.get('answers') ?? examples[asked] ?? '');
  const result = answering.rules.calculate(answers, on);
  const head = markup`<h2>${asking.words.title}</h2><p>${asking.words.introduction}</p>`;
  if (result.status !== 'complete') return head;
  const { figures } = tell(result, answering, language === 'en' ? english : indonesian, language);
  return markup`${head}
<p>${words.example(formatDate(on, language))} ${answering.words.summary(figures)}</p>
<table><tbody>${result.lines.map(
    (line) =>
      markup`<tr><th scope="row">${lineName(answering, line.id)}</th><td>${formatRupiah(line.amount, language)}</td></tr>`,
  )}</tbody></table>`;
}

const dayOf = (text: string | undefined): string => (text && isDay(text) ? text : today());

const isDay = (text: string) => /^(19|20)\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

import { enteredFromText } from '@payung/elements/calculator/answers';
import { lineName, tell } from '@payung/elements/calculator/figures';
import { loadAsking, loadProgramme } from '@payung/elements/calculator/programmes';
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
  accident: 'segment=wage-earner&wage=3000000&outcome=recovered&monthsUnable=2',
  scholarship: 'cause=work-death&children.0.level=primary',
  'old-age-projection': 'segment=wage-earner&wage=3000000&months=120',
  'old-age-withdrawal': 'cause=retirement-age&age=56&balance=40000000',
  pension: 'kind=old-age&monthsPaid=180&averageWage=4000000',
  'job-loss': 'cause=terminated&ageAtRegistration=30&monthsPaidInLast24=24&wage=4500000',
  'migrant-contribution': 'placement=agency&termMonths=24',
  'migrant-benefit': 'phase=during&benefit=death',
  construction: 'basis=contract&contractValue=1000000000',
  'group-budget': 'people=5000&months=12&payer=state-budget',
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
  const programme = await loadProgramme(asking);
  const on = dayOf(attributes.get('on'));
  const answers = enteredFromText(attributes.get('answers') ?? examples[asked] ?? '');
  const result = programme.calculation.calculate(answers, on);
  const head = markup`<h2>${programme.words.title}</h2><p>${programme.words.introduction}</p>`;
  if (result.status !== 'complete') return head;
  const { figures } = tell(
    result,
    programme,
    { ...(language === 'en' ? english : indonesian), general: programme.general },
    language,
  );
  return markup`${head}
<p>${words.example(formatDate(on, language))} ${programme.why.summary(figures)}</p>
<table><tbody>${result.lines.map(
    (line) =>
      markup`<tr><th scope="row">${lineName(programme, line.id)}</th><td>${formatRupiah(line.amount, language)}</td></tr>`,
  )}</tbody></table>`;
}

const dayOf = (text: string | undefined): string => (text && isDay(text) ? text : today());

const isDay = (text: string) => /^(19|20)\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

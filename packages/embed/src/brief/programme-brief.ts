import { isProgramCode, loadProgram, resolve, type Inline, type Line } from '@payung/programs';
import { formatDate } from '@payung/elements/format';
import { valueText, type Telling } from '@payung/elements/program-explainer/value-text';
import { lineMarkup } from '../programmes/block-markup.ts';
import { textOf } from '../programmes/text-of.ts';
import { wordsIn } from '../words.ts';
import type { Brief, Briefing } from './brief.ts';

/** What a programme promises, and the amount it names; undefined for a programme that nobody wrote. */
export async function programmeBrief(code: string, { telling }: Briefing): Promise<Brief | undefined> {
  if (!isProgramCode(code)) return undefined;
  const { language, on } = telling;
  const { brief: words } = wordsIn(language);
  const { title, summary } = (await loadProgram(code, language)).opening;
  const promise = textOf(lineMarkup(summary, telling));
  return {
    kicker: words.programme,
    title,
    amount: amountIn(summary, telling),
    lines: [promise],
    foot: words.numbersOf(formatDate(on, language)),
    sentence: `${title}: ${promise}`,
  };
}

/** The first amount of a line that is in force on the day; one that is not would need more words than a picture has. */
function amountIn(line: Line, telling: Telling): string | undefined {
  const pieces: readonly Inline[] = typeof line === 'string' ? [] : line;
  for (const piece of pieces) {
    if (typeof piece === 'string' || !('value' in piece) || piece.value.unit !== 'rupiah') continue;
    const { standing } = resolve(piece.value, telling.on);
    return standing.state === 'current' ? valueText(piece.value, telling) : undefined;
  }
  return undefined;
}

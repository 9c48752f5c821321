import { loadAsking } from '@payung/elements/calculator/programmes';
import { formatDate } from '@payung/elements/format';
import { wordsIn } from '../words.ts';
import type { Brief, Briefing } from './brief.ts';

/** The question that a calculation answers; undefined for one that does not exist. */
export async function calculatorBrief(
  settings: ReadonlyMap<string, string>,
  { telling: { language, on } }: Briefing,
): Promise<Brief | undefined> {
  const { brief: words } = wordsIn(language);
  const asking = await loadAsking(settings.get('calculation') ?? 'contribution', language);
  if (!asking) return undefined;
  const { title, introduction } = asking.words;
  return {
    kicker: words.calculate,
    title,
    lines: [introduction],
    foot: words.rulesOf(formatDate(on, language)),
    sentence: introduction,
  };
}

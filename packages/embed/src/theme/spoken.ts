import { ratioText, type Contrast } from './contrasts.ts';
import { themeWordsIn } from './words.ts';

type Language = 'id' | 'en';

const isFaint = ({ ratio, needed }: Contrast): boolean => ratio < needed;

/** One contrast in words and numbers. */
export function contrastText(contrast: Contrast, language: Language): string {
  const words = themeWordsIn(language);
  const ratio = ratioText(contrast.ratio, language);
  return isFaint(contrast)
    ? words.tooLittle(ratio, ratioText(contrast.needed, language))
    : words.enough(ratio);
}

/** Whether all can be read; if not, three things that cannot, and how many more. */
export function summaryText(contrasts: readonly Contrast[], language: Language): string {
  const words = themeWordsIn(language);
  const faint = contrasts
    .filter(isFaint)
    .map(({ pair, scheme, ratio, needed }) =>
      words.faint(
        words.pairs[pair],
        words.schemes[scheme].toLowerCase(),
        ratioText(ratio, language),
        ratioText(needed, language),
      ),
    );
  const told = faint.slice(0, 3);
  if (faint.length > told.length) told.push(words.more(faint.length - told.length));
  return told.length > 0 ? words.unreadable(`${told.join('; ')}.`) : words.readable;
}

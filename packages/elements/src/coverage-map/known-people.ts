import type { Counted, PeopleCount } from '@payung/coverage';
import { formatNumber } from '../format.ts';
import type { Language } from '../locale.ts';
import type { Voice } from './describe.ts';

/** The people behind a share, and how they are told. */
export interface KnownPeople extends PeopleCount {
  readonly told: (voice: Voice) => string;
}

const id = (covered: string, eligible: string, uncovered: string) =>
  `${covered} dari ${eligible} pekerja sudah terlindungi, ${uncovered} belum.`;

const en: typeof id = (covered, eligible, uncovered) =>
  `${covered} of ${eligible} workers are covered, ${uncovered} are not.`;

/** Both languages, because it is little and comes with the numbers. */
const sentences: Readonly<Record<Language, typeof id>> = { id, en };

/** People that can be told: `610.715 dari sekitar 2.900.000 pekerja sudah terlindungi, sekitar 2.300.000 belum.` */
export function knownPeople(count: PeopleCount | undefined): KnownPeople | undefined {
  return count && { ...count, told: (voice) => tell(count, voice) };
}

function tell({ covered, eligible, uncovered }: PeopleCount, voice: Voice): string {
  const { words, language } = voice;
  const number = ({ value, isRounded }: Counted): string => {
    const text = formatNumber(value, language);
    return isRounded ? words.about(text) : text;
  };
  const text = sentences[language](number(covered), number(eligible), number(uncovered));
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

import { contrast } from '../look/contrast.ts';
import type { Theme } from './theme.ts';
import type { Themeable } from './themeable.ts';

/** What stands on what, and how far it has to stand out: text by WCAG 1.4.3, the ring of the focus by 1.4.11. */
const pairs = {
  text: ['ink', 'surface', 4.5],
  textOnPanel: ['ink', 'sunken', 4.5],
  lesser: ['muted', 'surface', 4.5],
  lesserOnPanel: ['muted', 'sunken', 4.5],
  link: ['accent', 'surface', 4.5],
  linkOnPanel: ['accent', 'sunken', 4.5],
  button: ['on-accent', 'accent', 4.5],
  mistake: ['error', 'surface', 4.5],
  notice: ['on-notice', 'notice', 4.5],
  focus: ['focus', 'surface', 3],
} as const;

export type ContrastPair = keyof typeof pairs;

/** How far one thing stands out in one scheme. */
export interface Contrast {
  readonly pair: ContrastPair;
  readonly scheme: 'light' | 'dark';
  readonly ratio: number;
  readonly needed: number;
}

/** Every pair in both schemes. */
export function contrastsOf({ values }: Theme, { colours, onNotice }: Themeable): readonly Contrast[] {
  const colour = (key: string, scheme: 'light' | 'dark'): string =>
    values.get(scheme === 'dark' ? `${key}-dark` : key) ??
    (key === 'on-notice' ? onNotice : colours.find((one) => one.key === key)!)[scheme];
  return (Object.keys(pairs) as ContrastPair[]).flatMap((pair) =>
    (['light', 'dark'] as const).map((scheme) => {
      const [front, ground, needed] = pairs[pair];
      return { pair, scheme, needed, ratio: contrast(colour(front, scheme), colour(ground, scheme)) };
    }),
  );
}

/** A ratio with one decimal, rounded down: nothing is told as enough that is not. */
export const ratioText = (ratio: number, language: 'id' | 'en'): string =>
  (Math.floor(ratio * 10) / 10).toFixed(1).replace('.', language === 'id' ? ',' : '.');

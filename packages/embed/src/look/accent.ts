import { contrast, luminance, parts } from './contrast.ts';

/** The grounds that widgets stand on, light and dark: `--payung-color-surface` and `-sunken` as they are without a host's own. */
const grounds = { light: ['ffffff', 'f1f6f5'], dark: ['12191b', '1b2628'] } as const;

type Ground = keyof typeof grounds;

/** WCAG 2.2, 1.4.3, for text of usual size. */
const enough = 4.5;

/** The colour that somebody wrote, with or without its sign, as six hexadecimal digits; undefined for what is none. */
export function accentOf(written: string | null | undefined): string | undefined {
  const typed = (written ?? '').trim().replace(/^#/, '');
  return /^[0-9a-f]{6}$/i.test(typed) ? typed.toLowerCase() : undefined;
}

/**
 * The custom properties that a chosen colour sets on a ground. It is made darker or lighter as far as links in it can be read there; what
 * stands on a button of it is white or black, whichever is read better.
 */
export function coloursOf(accent: string | undefined, ground: Ground): ReadonlyMap<string, string> {
  if (!accent) return new Map();
  const shown = legible(accent, ground);
  return new Map([
    ['--payung-color-accent', `#${shown}`],
    ['--payung-color-on-accent', luminance(shown) > 0.179 ? '#000' : '#fff'],
  ]);
}

/** The same colour, mixed with black or white in twentieths until it stands out. */
function legible(accent: string, ground: Ground): string {
  const [red, green, blue] = parts(accent);
  const end = ground === 'light' ? 0 : 255;
  for (let step = 0; ; step += 1) {
    const mixed = [red!, green!, blue!]
      .map((part) => Math.round(part + ((end - part) * step) / 20))
      .map((part) => part.toString(16).padStart(2, '0'))
      .join('');
    if (step === 20 || grounds[ground].every((behind) => contrast(mixed, behind) >= enough)) return mixed;
  }
}

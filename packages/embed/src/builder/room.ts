/** More than a screen is never seen to move. */
const most = 60;

/** Pixels of a window from which a column is taken to be wide. */
const wideFrom = 600;

const inLetters = (pixels: number): number => Math.min(most, Math.ceil(pixels / 8) / 2);

/**
 * The room of a widget that is so high on a phone and in a wide column, as a length of CSS: for the font of the place, and for every window
 * without a media query, which a `style` cannot have. Multiplied like that, the difference to the limit is either nothing or all.
 */
export function roomFor(phone: number, wide: number): string {
  const [onPhone, inColumn] = [inLetters(phone), inLetters(wide)];
  if (onPhone === inColumn) return `${onPhone}em`;
  return onPhone > inColumn
    ? `clamp(${inColumn}em,(${wideFrom}px - 100vw)*999,${onPhone}em)`
    : `clamp(${onPhone}em,(100vw - ${wideFrom}px)*999,${inColumn}em)`;
}

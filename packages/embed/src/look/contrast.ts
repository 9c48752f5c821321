/** The contrast of two colours by WCAG, 1 to 21; each is six hexadecimal digits. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** Red, green and blue, 0 to 255. */
export const parts = (colour: string): readonly number[] =>
  colour.match(/../g)!.map((pair) => parseInt(pair, 16));

/** Relative luminance by WCAG; from 0.179 on black has the better contrast. */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = parts(colour)
    .map((part) => part / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

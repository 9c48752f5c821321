/**
 * Invisible characters that can change how a name is read in a list: direction overrides, zero-width marks, soft hyphens,
 * private use, halves of surrogate pairs. The two joiners stay, because emoji and some scripts need them.
 */
const invisible = /[\p{Cs}\p{Co}]|(?![\u200C\u200D])\p{Cf}/gu;
const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g;
const controls = /(?!\n)\p{Cc}/gu;

/** One line of text as it is kept: composed (NFC), trimmed, without control, direction or zero-width characters. */
export function cleanLine(text: string): string {
  return cleanParagraph(text).replace(/\s+/g, ' ');
}

/** The same for a paragraph: line breaks stay, at most one empty line in a row. */
export function cleanParagraph(text: string): string {
  // Before composing: an engine may turn half of a surrogate pair into a character of its own while it composes.
  const visible = text.replace(invisible, '');
  return visible
    .normalize('NFC')
    .replace(lineBreaks, '\n')
    .replace(/\t/g, ' ')
    .replace(controls, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

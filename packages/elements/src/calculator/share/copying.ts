import { isFramed } from './saving.ts';

/**
 * Puts a text onto the clipboard and says whether that succeeded. Without https, and in frames of another origin, the clipboard is
 * closed to scripts; then the text is selected in `field` and copied from there, as old pages do. A frame does that first: there
 * the browser writes a complaint into the console of the page for every other try.
 */
export async function copied(text: string, field: HTMLTextAreaElement): Promise<boolean> {
  const ways = [() => isWritten(text), () => isCopiedFrom(field, text)];
  if (isFramed()) ways.reverse();
  return (await ways[0]!()) || (await ways[1]!());
}

async function isWritten(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function isCopiedFrom(field: HTMLTextAreaElement, text: string): boolean {
  try {
    field.value = text;
    field.select();
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

/**
 * Puts a text onto the clipboard and says whether that succeeded. In a frame of another origin, or without https, the clipboard
 * is closed to scripts; then the text is selected in `field` and copied from there, as old pages do.
 */
export async function copied(text: string, field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.value = text;
    field.select();
    return hasCopiedSelection();
  }
}

function hasCopiedSelection(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

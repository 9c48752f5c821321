/**
 * Copies the text of a read-only field and says whether it worked.
 * Three ways, because each fails somewhere: the clipboard is refused in a frame without `allow="clipboard-write"` and
 * absent on plain http; `execCommand` still answers true in all of them after a click; and where even that is refused
 * the text stays selected, so that one key or a long press copies it.
 */
export async function copyText(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  const copied = await navigator.clipboard?.writeText(field.value).then(
    () => true,
    () => false,
  );
  if (copied) return true;
  field.focus();
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

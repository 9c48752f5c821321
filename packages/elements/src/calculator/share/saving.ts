/** Hands a text to the browser as a file. Whether it was saved cannot be known: a sandboxed frame drops it in silence. */
export function save(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun with the click; a moment later nothing needs the address any more.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Prints the page and says whether the browser began to: a sandboxed frame ignores it in silence. */
export function printPage(): boolean {
  let hasBegun = false;
  const onBegin = (): void => void (hasBegun = true);
  addEventListener('beforeprint', onBegin);
  print();
  removeEventListener('beforeprint', onBegin);
  return hasBegun;
}

/** Whether this document stands inside another page, which may have taken rights away from it that no script can read. */
export function isFramed(): boolean {
  return self !== top;
}

/**
 * Asks the page around to open a page of ours, and calls `onOpened` once it has: our helper opens it in a tab, WordPress goes there.
 * What stands behind `#name=` is private, answers or the key to a receipt: such an address is told to nobody.
 */
export function askToOpen(address: string, onOpened: () => void): void {
  const { origin, hash } = new URL(address);
  if (origin !== location.origin || hash.includes('=')) return;
  const onAnswer = ({ source, data }: MessageEvent<{ payung?: unknown } | null>): void => {
    if (source !== parent || data?.payung !== 'opened') return;
    removeEventListener('message', onAnswer);
    onOpened();
  };
  addEventListener('message', onAnswer);
  parent.postMessage({ payung: 'open', value: address }, '*');
  const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret');
  if (secret) parent.postMessage({ message: 'link', value: address, secret }, '*');
}

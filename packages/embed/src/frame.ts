/**
 * Runs in a frame page: tells the page around it how high the widget is, at once and after every change.
 * Two messages: WordPress's own (with the secret it put into the fragment) and ours. The first ones are sent from plain script:
 * in a frame that is still clipped, neither requestAnimationFrame nor ResizeObserver runs before the first message.
 */
const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret');
/** How long after all files have come the widget may take to draw. */
const patienceMs = 1_000;
let told = 0;
let isWhole = false;

const tellHeight = () => {
  const value = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (value === told) return;
  told = value;
  if (secret) parent.postMessage({ message: 'height', value, secret }, '*');
  // While the widget is on its way its words are lower than the room it was given: what is below moves once, not there and back.
  if (isWhole || value > innerHeight) parent.postMessage({ payung: 'height', value }, '*');
};

const tellAnew = () => {
  told = 0;
  tellHeight();
};

if (parent !== window) {
  tellHeight();
  addEventListener('load', () => {
    tellHeight();
    setTimeout(() => {
      isWhole = true;
      tellAnew();
    }, patienceMs);
  });
  // Who listens only now says so, as WordPress does.
  addEventListener('message', ({ source, data }: MessageEvent<{ message?: unknown } | null>) => {
    if (source === parent && data?.message === 'ready') tellAnew();
  });
  new ResizeObserver(tellHeight).observe(document.documentElement);
  void import('./framed/framed.ts');
}

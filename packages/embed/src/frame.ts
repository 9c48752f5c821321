/**
 * Runs in a frame page: tells the page around it how high the widget is, at once and after every change.
 * Two messages: WordPress's own (with the secret it put into the fragment) and ours. The first ones are sent from plain script:
 * in a frame that is still clipped, neither requestAnimationFrame nor ResizeObserver runs before the first message.
 */
const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret');
let told = 0;

const tellHeight = () => {
  const value = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (value === told) return;
  told = value;
  if (secret) parent.postMessage({ message: 'height', value, secret }, '*');
  parent.postMessage({ payung: 'height', value }, '*');
};

if (parent !== window) {
  tellHeight();
  addEventListener('load', tellHeight);
  new ResizeObserver(tellHeight).observe(document.documentElement);
}

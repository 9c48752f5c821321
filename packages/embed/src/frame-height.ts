/**
 * Runs in the page around a frame of ours and gives the frame the height that the widget tells.
 * A message counts only from the window of a frame on this page whose address is on the origin that served this script,
 * or from a sandboxed one (its origin reads "null") with such an address.
 */
const ours = new URL(import.meta.url).origin;

addEventListener(
  'message',
  ({ data, origin, source }: MessageEvent<{ payung?: unknown; value?: unknown } | null>) => {
    const height = data?.payung === 'height' && Number(data.value);
    if (!height || height < 0 || (origin !== ours && origin !== 'null')) return;
    document.querySelectorAll('iframe').forEach((frame) => {
      const isOurs = new URL(frame.src, location.href).origin === ours;
      if (isOurs && frame.contentWindow === source) frame.height = `${Math.min(height, 20_000)}`;
    });
  },
);

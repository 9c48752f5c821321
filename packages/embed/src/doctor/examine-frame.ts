import type { Finding } from './finding.ts';

/** How long the page around a frame has to answer to a height, in milliseconds. */
const patienceMs = 1_500;

/** What keeps a frame page from working in the page around it; empty when all is well, and when there is no page around it. */
export async function examineFrame(origin: string): Promise<readonly Finding[]> {
  if (parent === window) return [];
  const isSandboxed = self.origin === 'null';
  return [
    ...(isSandboxed ? [{ code: 'sandboxed', paste: frameOf(location.href) } as const] : []),
    ...(!isSandboxed && !hasStorage() ? [{ code: 'no-storage' } as const] : []),
    ...((await followsHeight())
      ? []
      : [
          {
            code: 'no-height-listener',
            paste: `<script type="module" src="${origin}/v1/payung-frame.js"></script>`,
          } as const,
        ]),
  ];
}

/** The page tells its height after every change; where somebody listens the frame is as high by now. */
async function followsHeight(): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, patienceMs));
  const { scrollHeight } = document.documentElement;
  return scrollHeight <= innerHeight + 1;
}

function hasStorage(): boolean {
  try {
    return Boolean(localStorage);
  } catch {
    return false;
  }
}

function frameOf(address: string): string {
  const src = address.replace(/[?&]periksa=1/, '').replace(/#.*/, '');
  return `<iframe src="${src}" title="Payung" width="100%" height="900" loading="lazy" allow="clipboard-write; fullscreen; web-share"></iframe>`;
}

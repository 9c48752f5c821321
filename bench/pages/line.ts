import type { Page } from './visit.ts';

/** A slow line and a slow phone: bits a second in both directions, milliseconds to the first byte of every answer, times slower. */
export interface Circumstances {
  readonly bitsPerSecond: number;
  readonly latencyMs: number;
  readonly slowdown: number;
}

/** 400 kbit/s with 150 ms to the first byte, on a processor six times slower than this one. */
export const slowPhone: Circumstances = { bitsPerSecond: 400_000, latencyMs: 150, slowdown: 6 };

/** Puts a page into these circumstances for all that follows. */
export async function slowDown(
  page: Page,
  { bitsPerSecond, latencyMs, slowdown }: Circumstances,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bitsPerSecond / 8,
    uploadThroughput: bitsPerSecond / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

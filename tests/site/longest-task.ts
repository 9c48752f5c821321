import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds that the thread had of a processor: what others on the machine take is not in it. */
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: { readonly url?: string };
    readonly fileName?: string;
  };
}

const categories = ['devtools.timeline', 'toplevel', 'v8'];

/** The milliseconds of a processor that the longest task took in which a script of the site ran, while something was done. */
export async function longestTask(
  browser: Browser,
  page: Page,
  site: string,
  act: () => Promise<unknown>,
): Promise<number> {
  await browser.startTracing(page, { categories });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return longestIn(trace.traceEvents, site);
}

/** The same for the events of a trace. */
export function longestIn(events: readonly TraceEvent[], site: string): number {
  // Modules are told of without an address: whoever drives the browser runs none.
  const isOurs = ({ name, args }: TraceEvent) =>
    name === 'v8.evaluateModule' ||
    [args?.data?.url, args?.fileName].some((address) => address?.startsWith(site));
  const scripts = events.filter(isOurs);
  const tasks = events.filter(({ ph, name, tdur }) => ph === 'X' && name.endsWith('RunTask') && tdur);
  const holds = (task: TraceEvent) =>
    scripts.some(
      ({ pid, tid, ts }) =>
        pid === task.pid && tid === task.tid && ts >= task.ts && ts <= task.ts + task.dur!,
    );
  return Math.max(0, ...tasks.filter(holds).map(({ tdur }) => tdur! / 1000));
}

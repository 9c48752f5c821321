import type { LogEntry } from './log.ts';

type Request = Extract<LogEntry, { event: 'request' }>;

/** Upper bounds of the durations that are counted, in seconds. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What the server counts about itself. It knows patterns of addresses and numbers; no address, name or secret ever comes here. */
export interface Metrics {
  observe(request: Request): void;
  /** All of it in the text format of Prometheus; `gauges` are numbers of this moment, by name. */
  text(gauges: Readonly<Record<string, Gauge>>): string;
}

/** A number of this moment, or some by the value of one label. */
export interface Gauge {
  readonly help: string;
  readonly value: number | { readonly label: string; readonly values: Readonly<Record<string, number>> };
}

/** Counters that begin at zero with the process. */
export function createMetrics(): Metrics {
  const requests = new Map<string, number>();
  const durations = new Map<string, Histogram>();
  return {
    observe({ method, route, status, ms }) {
      const labels = `method="${method}",route="${route}",status="${status}"`;
      requests.set(labels, (requests.get(labels) ?? 0) + 1);
      const of = durations.get(route) ?? { counts: bounds.map(() => 0), sum: 0, count: 0 };
      durations.set(route, observed(of, ms / 1000));
    },
    text: (gauges) =>
      [
        ...head('payung_requests_total', 'counter', 'Answers of the API.'),
        ...[...requests].map(([labels, count]) => `payung_requests_total{${labels}} ${count}`),
        ...head('payung_request_duration_seconds', 'histogram', 'How long they took.'),
        ...[...durations].flatMap(([route, histogram]) => histogramLines(route, histogram)),
        ...Object.entries(gauges).flatMap(([name, gauge]) => gaugeLines(name, gauge)),
        '',
      ].join('\n'),
  };
}

interface Histogram {
  /** Of each bound, how many took no longer. */
  readonly counts: readonly number[];
  readonly sum: number;
  readonly count: number;
}

function observed({ counts, sum, count }: Histogram, seconds: number): Histogram {
  return {
    counts: counts.map((number, i) => (seconds <= bounds[i]! ? number + 1 : number)),
    sum: sum + seconds,
    count: count + 1,
  };
}

function head(name: string, type: string, help: string): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

function histogramLines(route: string, { counts, sum, count }: Histogram): string[] {
  const name = 'payung_request_duration_seconds';
  const buckets = counts.map((number, i) => `${name}_bucket{route="${route}",le="${bounds[i]}"} ${number}`);
  return [
    ...buckets,
    `${name}_bucket{route="${route}",le="+Inf"} ${count}`,
    `${name}_sum{route="${route}"} ${sum}`,
    `${name}_count{route="${route}"} ${count}`,
  ];
}

function gaugeLines(name: string, { help, value }: Gauge): string[] {
  if (typeof value === 'number') return [...head(name, 'gauge', help), `${name} ${value}`];
  const lines = Object.entries(value.values).map(([of, n]) => `${name}{${value.label}="${of}"} ${n}`);
  return [...head(name, 'gauge', help), ...lines];
}

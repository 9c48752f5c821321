import { Hono } from 'hono';
import type { Gauge, Metrics } from './metrics.ts';
import type { Store } from './store/store.ts';

/** What those ask who watch over the server. */
export interface Watched {
  readonly store: Store;
  readonly metrics: Metrics;
  /** Whether the server has been told to stop: it finishes what it has and wants nothing new. */
  readonly isStopping: () => boolean;
  readonly now: () => Date;
}

/**
 * `GET /healthz`: the process answers. `GET /readyz`: it can serve, that is, the database answers and nobody told it to stop.
 * `GET /metrics`: numbers for Prometheus, without anything about a person.
 */
export function operationRoutes({ store, metrics, isStopping, now }: Watched): Hono {
  const routes = new Hono();
  // Path by path: these routes stand at the root, where files and pages keep what they say of themselves.
  for (const path of ['/healthz', '/readyz', '/metrics'])
    routes.use(path, async (c, next) => {
      await next();
      c.header('Cache-Control', 'no-store');
    });
  routes.get('/healthz', (c) => c.json({ status: 'ok' }));
  routes.get('/readyz', async (c) => {
    const status = isStopping() ? 'stopping' : (await store.ready()) ? 'ok' : 'failing';
    return c.json({ status }, status === 'ok' ? 200 : 503);
  });
  routes.get('/metrics', async (c) => {
    c.header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8');
    return c.body(metrics.text(await gauges(store, now())));
  });
  return routes;
}

async function gauges(store: Store, now: Date): Promise<Record<string, Gauge>> {
  const counts = await store.counts().catch(() => undefined);
  const requests = await store.requests.counts(now).catch(() => undefined);
  return {
    payung_database_up: { help: 'Whether the database answers.', value: counts ? 1 : 0 },
    ...(counts && {
      payung_events: { help: 'Events that are announced.', value: counts.events },
      payung_signups: {
        help: 'Sign-ups that are kept.',
        value: { label: 'status', values: counts.signups },
      },
      payung_mail: {
        help: 'Messages by e-mail: to be sent, sent, refused by the mail server, given up.',
        value: { label: 'state', values: counts.mail },
      },
    }),
    ...(requests && {
      payung_data_requests: {
        help: 'Requests about data that wait, and of them those whose 3x24 hours are over.',
        value: { label: 'state', values: { open: requests.open, overdue: requests.overdue } },
      },
    }),
    process_resident_memory_bytes: { help: 'Memory in use.', value: process.memoryUsage.rss() },
    process_uptime_seconds: { help: 'Time since the start.', value: Math.round(process.uptime()) },
  };
}

// The same event from memory, by Hono with nothing around it: what it can do at most. Its JSON is read from standard input.
import { text } from 'node:stream/consumers';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const event = JSON.parse(await text(process.stdin));
const app = new Hono().get('/api/events/:id', (c) => c.json(event));
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
  console.log(`http://127.0.0.1:${port}`),
);

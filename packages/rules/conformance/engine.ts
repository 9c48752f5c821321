// Our engine as a program of its own: what --engine starts, and an example of what such a program does.
import { createInterface } from 'node:readline';
import { calculate } from '../src/index.ts';
import type { Vector } from './vector.ts';

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  const { id, calculation, on, answers } = JSON.parse(line) as Vector;
  process.stdout.write(`${JSON.stringify({ id, ...calculate(calculation, answers, on) })}\n`);
}

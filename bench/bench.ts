// npm run bench: how fast the rules and the widgets are on this machine, beside others that do the same.
//   --only=publicodes,rules,pages,form,map,signup   some of it      --visits=5   visits a page      --latency=150   ms to the first byte
//   --rounds=5   rounds of sign-ups      --fast   the map without the slow line and phone
import { cpus, loadavg } from 'node:os';
import { install } from './install.ts';
import { judgedRatio, judgedTime } from './judge.ts';
import type { Judgement } from './judge.ts';
import { table } from './table.ts';
import { timed } from './timing.ts';

const option = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
const only = option('only')?.split(',');

function tell(judgements: readonly Judgement[]): void {
  for (const { fails, line } of judgements) {
    if (fails) process.exitCode = 1;
    console.log(line);
  }
}

const us = (value: number): string => value.toFixed(1);

async function besidePublicodes(): Promise<void> {
  install();
  const { assertEqualResults, compared } = await import('./publicodes.ts');
  console.log(`\nThe dues of a self-employed worker (33 income steps, reliefs), µs a calculation`);
  console.log(`Equal results first: ${assertEqualResults()} workers agree in six amounts.`);
  const { ours, theirs, ratio } = compared(7, 40);
  const row = (name: string, { median, p95 }: typeof ours): string[] => [name, us(median), us(p95)];
  console.log(table(['', 'median', 'p95'], [row('@payung/rules', ours), row('publicodes', theirs)]));
  tell([judgedRatio(ratio)]);
}

async function rules(): Promise<void> {
  const { calculations } = await import('./rules.ts');
  const { slownessOf, yardstick } = await import('./yardstick.ts');
  const works = [...calculations(), yardstick];
  console.log('\nEvery calculation with its heaviest answers, µs');
  const attempts = [...Array(5)].map(() => timed(works, 40));
  const best = works.map((_, place) =>
    attempts.map((attempt) => attempt[place]!).reduce((a, b) => (b.median < a.median ? b : a)),
  );
  console.log(
    table(
      ['', 'median', 'p95'],
      works.map(({ name }, place) => [name, us(best[place]!.median), us(best[place]!.p95)]),
    ),
  );
  const slowness = slownessOf([best.at(-1)!.median]);
  const judgements = works.slice(0, -1).map(({ name }, at) => judgedTime(name, [best[at]!.median], slowness));
  tell(judgements.filter(({ fails }) => fails));
}

async function pages(): Promise<void> {
  install();
  const { reportPages } = await import('./pages/report.ts');
  tell(await reportPages(Number(option('visits') ?? 5), Number(option('latency') ?? 150)));
}

async function form(): Promise<void> {
  install();
  const { reportForms } = await import('./form/report.ts');
  tell(await reportForms(Number(option('visits') ?? 5), Number(option('latency') ?? 400)));
}

async function map(): Promise<void> {
  install();
  const { reportMaps } = await import('./map/report.ts');
  const options = {
    latencyMs: Number(option('latency') ?? 400),
    isFastOnly: process.argv.includes('--fast'),
  };
  tell(await reportMaps(Number(option('visits') ?? 5), options));
}

async function signup(): Promise<void> {
  install();
  const { reportSignups } = await import('./signup/report.ts');
  tell(await reportSignups({ rounds: Number(option('rounds') ?? 5), seconds: 4 }));
}

console.log(
  `${cpus()[0]?.model} × ${cpus().length}, Node ${process.versions.node}, load ${loadavg()[0]!.toFixed(1)}`,
);
// Publicodes first: both sides meet an engine that has run nothing else.
for (const [name, run] of Object.entries({ publicodes: besidePublicodes, rules, pages, form, map, signup })) {
  if (!only || only.includes(name)) await run();
}

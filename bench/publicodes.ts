import assert from 'node:assert/strict';
import Engine from 'publicodes';
import { calculate } from '../packages/rules/src/contribution/index.ts';
import { publicodesRules } from './publicodes-law.ts';
import { median, timed } from './timing.ts';
import type { Timing } from './timing.ts';

interface Worker {
  readonly income: number;
  readonly occupation: 'transport' | 'other';
  readonly payer: 'self' | 'state-budget';
  readonly withOldAge: boolean;
  readonly on: string;
}

const incomes = [
  0, 999_999, 1_099_999, 1_100_000, 1_299_999, 2_700_000, 3_000_000, 8_199_999, 8_200_000, 19_999_999,
  20_199_999, 20_200_000, 1_000_000_000,
];
const days = ['2015-07-31', '2020-07-31', '2020-08-31', '2021-01-31', '2021-02-28'].concat(
  ['2025-12-31', '2026-01-31', '2026-03-31', '2026-04-30', '2026-12-31', '2027-01-31', '2027-03-31'],
  ['2027-04-30'],
);

/** Every income, on both sides of borders of steps, with every day, on both sides of borders of reliefs, for everybody. */
const workers: readonly Worker[] = incomes.flatMap((income) =>
  days.flatMap((on) =>
    (['transport', 'other'] as const).flatMap((occupation) =>
      (['self', 'state-budget'] as const).flatMap((payer) =>
        [false, true].map((withOldAge) => ({ income, occupation, payer, withOldAge, on })),
      ),
    ),
  ),
);

function ours({ on, ...worker }: Worker): ReturnType<typeof calculate> {
  return calculate({ ...worker, segment: 'self-employed' }, on);
}

const engine = new Engine(publicodesRules);

function theirs({ income, occupation, payer, withOldAge, on }: Worker): void {
  engine.setSituation({
    income,
    occupation: `'${occupation}'`,
    payer: `'${payer}'`,
    'with old age': withOldAge ? 'oui' : 'non',
    date: on.split('-').reverse().join('/'),
  });
}

const valueOf = (rule: string): number => Number(engine.evaluate(rule).nodeValue ?? 0);

/** How many cases of the table were compared; throws at the first that differs. */
export function assertEqualResults(): number {
  for (const worker of workers) {
    const { status, lines, totals } = ours(worker);
    const line = (id: string): number => lines.find((one) => one.id === id)?.amount ?? 0;
    theirs(worker);
    assert.deepEqual(
      ['base', 'accident', 'death', 'old age', 'bill', 'saving'].map(valueOf),
      [totals.base, line('accident'), line('death'), line('old-age'), totals.bill, totals.saving ?? 0],
      JSON.stringify(worker),
    );
    assert.equal(status, 'complete');
  }
  return workers.length;
}

/** Ours, Publicodes, and how many times faster ours is: the median of the ratios of all attempts. */
export interface Comparison {
  readonly ours: Timing;
  readonly theirs: Timing;
  readonly ratio: number;
}

/** Times both on the same workers, each a new one, call by call in turn. Theirs evaluates only the sum, ours gives lines and reasons too. */
export function compared(attempts: number, rounds: number): Comparison {
  const next = (): (() => Worker) => {
    let place = 0;
    return () => workers[(place++ * 37) % workers.length]!;
  };
  const all = [...Array(attempts)].map(() => {
    const [forOurs, forTheirs] = [next(), next()];
    const [a, b] = timed(
      [
        { name: 'ours', run: () => ours(forOurs()) },
        {
          name: 'publicodes',
          run: () => {
            theirs(forTheirs());
            return valueOf('bill');
          },
        },
      ],
      rounds,
    );
    return { ours: a!, theirs: b!, ratio: b!.median / a!.median };
  });
  const ratio = median(all.map((one) => one.ratio));
  return all.find((one) => one.ratio === ratio) ?? all[0]!;
}

import { neededOn, usedOn } from '../core/parameter.ts';
import type { Dated, Used } from '../core/parameter.ts';
import { percentOf, rational } from '../core/rational.ts';
import type { Rational } from '../core/rational.ts';
import { bracketBase, brackets } from './brackets.ts';
import { selfEmployedAccident, selfEmployedDeath, selfEmployedOldAge } from './parameters.ts';
import type { Values } from './questions.ts';
import { granted, noRelief, pandemicRelief } from './relief.ts';
import type { Reliefs } from './relief.ts';
import { otherRelief, transportRelief } from './reliefs.ts';

/** What decides the dues of one self-employed worker. */
export type SelfEmployed = Pick<Values, 'income' | 'payer' | 'occupation' | 'withOldAge'>;

/** The dues for one programme: what is due, what would be due without relief, and the rows behind it. */
export interface Dues {
  readonly id: 'accident' | 'death' | 'old-age';
  readonly due: Rational;
  readonly normal: Rational;
  readonly used: readonly Used[];
}

/** One self-employed worker's month. */
export interface SelfEmployedMonth {
  /** The base (*dasar*): the step of the table, never the income itself. */
  readonly base: number;
  readonly reliefs: Reliefs;
  readonly dues: readonly Dues[];
}

function reliefOf({ payer, occupation }: SelfEmployed, day: string): Reliefs {
  const pandemic = pandemicRelief(day);
  if (pandemic.relief) return pandemic;
  if (payer === 'state-budget') {
    const isReliefTime = usedOn(transportRelief, day) !== undefined;
    return isReliefTime
      ? { refusals: [{ reason: 'relief-excluded-state-budget', parameter: transportRelief.id }] }
      : noRelief;
  }
  return occupation === 'transport'
    ? granted(transportRelief, day, 'relief-transport', true)
    : granted(otherRelief, day, 'relief-other', true);
}

/** The dues of one self-employed worker in the month of `day`; old-age savings are never relieved. */
export function selfEmployedMonth(worker: SelfEmployed, day: string): SelfEmployedMonth {
  const steps = neededOn(brackets, day);
  const base = bracketBase(steps.row.value, worker.income!);
  const reliefs = reliefOf(worker, day);
  const { relief } = reliefs;
  const share = (rate: Dated<number>): [Rational, Used[]] => {
    const used = neededOn(rate, day);
    return [percentOf(rational(base), used.row.value), [used, steps]];
  };
  const relieved = (id: Dues['id'], normal: Rational, used: readonly Used[]): Dues =>
    relief
      ? { id, due: percentOf(normal, relief.used.row.value), normal, used: [...used, relief.used] }
      : { id, due: normal, normal, used };
  const death = neededOn(selfEmployedDeath, day);
  const dues = [
    relieved('accident', ...share(selfEmployedAccident)),
    relieved('death', rational(death.row.value), [death]),
  ];
  if (worker.withOldAge) {
    const [normal, used] = share(selfEmployedOldAge);
    dues.push({ id: 'old-age', due: normal, normal, used });
  }
  return { base, reliefs, dues };
}

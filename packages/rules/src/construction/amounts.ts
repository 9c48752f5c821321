import { pandemicRelief } from '../contribution/relief.ts';
import type { Draft } from '../core/draft.ts';
import { neededOn } from '../core/parameter.ts';
import type { Dated } from '../core/parameter.ts';
import { over, percentOf, plus, rational, roundedRupiah } from '../core/rational.ts';
import type { Rational } from '../core/rational.ts';
import type { Result } from '../core/result.ts';
import { sumOfSlices } from '../core/slices.ts';
import type { Line, Names } from './codes.ts';
import { tiers, wagesAccident, wagesDeath } from './parameters.ts';
import type { Values } from './questions.ts';

/** Dues of a month's wages; in the pandemic a part of them. */
export function duesOfWages(values: Values, day: string, draft: Draft<Names>): Result {
  const { relief } = pandemicRelief(day);
  let saving = 0;
  const add = (id: Line, rate: Dated<number>): void => {
    const used = neededOn(rate, day);
    const normal = percentOf(rational(values.monthlyWages!), used.row.value);
    const due = relief ? percentOf(normal, relief.used.row.value) : normal;
    const rows = relief ? [used, relief.used] : [used];
    saving += roundedRupiah(normal) - draft.line(id, due, 'month', 'employer', rows);
  };
  add('accident', wagesAccident);
  add('death', wagesDeath);
  const total = draft.sum();
  if (!relief) return draft.complete({ total });
  draft.reason('relief-covid', relief.used.id);
  draft.notice('relief-applied', relief.used.id);
  return draft.complete({ total, saving });
}

function netValue({ contractValue, includesVat, vatPercent }: Values): Rational {
  const value = rational(contractValue!);
  const one = rational(1);
  return includesVat ? over(value, plus(one, percentOf(one, vatPercent!))) : value;
}

/** Dues of a contract value, slice by slice; how the relief of the pandemic met them is not known. */
export function duesOfContract(values: Values, day: string, draft: Draft<Names>): Result {
  if (pandemicRelief(day).relief) {
    draft.reason('not-computed');
    return draft.unknown();
  }
  const table = neededOn(tiers, day);
  const net = netValue(values);
  for (const id of ['accident', 'death'] as const) {
    const slices = table.row.value.map((tier) => ({ upTo: tier.upTo, percent: tier[id] }));
    draft.line(id, sumOfSlices(net, slices), 'once', 'employer', [table]);
  }
  if (values.includesVat) draft.reason('net-of-vat');
  return draft.complete({ total: draft.sum(), netValue: roundedRupiah(net) });
}

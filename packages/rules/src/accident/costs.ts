import { neededOn, usedOn } from '../core/parameter.ts';
import type { Dated } from '../core/parameter.ts';
import { isAbove, percentOf, rational } from '../core/rational.ts';
import type { Benefit } from './benefit.ts';
import type { CostLine } from './codes.ts';
import * as caps from './parameters.ts';
import type { Values } from './questions.ts';

function costs(values: Values): [id: CostLine, cost: number, cap: Dated<number>][] {
  return [
    ['transport-land', values.transportLandCost, caps.transportLand],
    ['transport-sea', values.transportSeaCost, caps.transportSea],
    ['transport-air', values.transportAirCost, caps.transportAir],
    ['dental', values.dentalCost, caps.dental],
    ['hearing-aid', values.hearingAidCost, caps.hearingAid],
    ['glasses', values.glassesCost, caps.glasses],
    ['home-care', values.homeCareCost, caps.homeCare],
  ];
}

/** Adds the costs that are paid back, each up to its own cap, and returns their sum. */
export function addCosts(values: Values, benefit: Benefit): number {
  const capped: string[] = [];
  const notCovered: string[] = [];
  let sum = 0;
  for (const [id, cost, of] of costs(values)) {
    if (cost === 0) continue;
    const cap = usedOn(of, benefit.day);
    if (!cap) notCovered.push(of.id);
    if (!cap) continue;
    if (cost > cap.row.value) capped.push(cap.id);
    sum += benefit.add(id, rational(Math.min(cost, cap.row.value)), [cap]);
  }
  sum += addProsthesis(values, benefit, capped);
  if (capped.length > 0) benefit.draft.reason('cost-capped', ...capped);
  if (notCovered.length > 0) benefit.draft.reason('not-covered-then', ...notCovered);
  return sum;
}

function addProsthesis(values: Values, benefit: Benefit, capped: string[]): number {
  if (values.prosthesisCost === 0) return 0;
  const share = neededOn(caps.prosthesis, benefit.day);
  const cost = rational(values.prosthesisCost);
  const most = percentOf(rational(values.prosthesisListPrice!), share.row.value);
  const isCapped = isAbove(cost, most);
  if (isCapped) capped.push(share.id);
  return benefit.add('prosthesis', isCapped ? most : cost, [share]);
}

import { neededOn, usedOn } from '../core/parameter.ts';
import type { Dated, Used } from '../core/parameter.ts';
import type { Reason } from './codes.ts';
import {
  covidRelief,
  labourIntensiveRelief,
  labourIntensiveWorkers,
  otherRelief,
  transportRelief,
} from './reliefs.ts';
import type { Values } from './questions.ts';

/** A relief that holds in a month: the share that is paid, and whether death dues share it. */
export interface Relief {
  readonly reason: Reason;
  readonly used: Used<number>;
  readonly coversDeath: boolean;
}

/** Why a relief that could be expected does not hold. */
export interface Refusal {
  readonly reason: Reason;
  readonly parameter: string;
}

/** What holds in the month of `day` for a worker: at most one relief, and the refusals. */
export interface Reliefs {
  readonly relief?: Relief;
  readonly refusals: readonly Refusal[];
}

const none: Reliefs = { refusals: [] };

function granted(of: Dated<number>, day: string, reason: Reason, coversDeath: boolean): Reliefs {
  const used = usedOn(of, day);
  return used ? { relief: { reason, used, coversDeath }, refusals: [] } : none;
}

function labourIntensive(values: Values, day: string): Reliefs {
  const workers = neededOn(labourIntensiveWorkers, day);
  const refusals: Refusal[] = [];
  if (values.employerWorkers! < workers.row.value) {
    refusals.push({ reason: 'relief-too-few-workers', parameter: workers.id });
  }
  if (!values.accidentPaidUp)
    refusals.push({ reason: 'relief-not-paid-up', parameter: labourIntensiveRelief.id });
  if (refusals.length > 0) return { refusals };
  return granted(labourIntensiveRelief, day, 'relief-labour-intensive', false);
}

function selfEmployed(values: Values, day: string): Reliefs {
  if (values.payer === 'state-budget') {
    const isReliefTime = usedOn(transportRelief, day) !== undefined;
    const refusal: Refusal = { reason: 'relief-excluded-state-budget', parameter: transportRelief.id };
    return isReliefTime ? { refusals: [refusal] } : none;
  }
  return values.occupation === 'transport'
    ? granted(transportRelief, day, 'relief-transport', true)
    : granted(otherRelief, day, 'relief-other', true);
}

/** The relief of a month, the pandemic's before any other; nothing about it is decided outside the rows of `reliefs.ts`. */
export function reliefOf(values: Values, day: string): Reliefs {
  const covid = granted(covidRelief, day, 'relief-covid', true);
  if (covid.relief) return covid;
  if (values.segment === 'self-employed') return selfEmployed(values, day);
  return values.labourIntensive ? labourIntensive(values, day) : none;
}

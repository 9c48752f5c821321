import type { Dated } from '../core/parameter.ts';
import {
  covidRelief,
  labourIntensiveRelief,
  labourIntensiveWorkers,
  otherRelief,
  transportRelief,
} from './reliefs.ts';

/** All reliefs, for the list of the dues. */
export const reliefParameters: readonly Dated[] = [
  covidRelief,
  labourIntensiveRelief,
  labourIntensiveWorkers,
  transportRelief,
  otherRelief,
];

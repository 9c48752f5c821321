import { covidRelief } from '../contribution/reliefs.ts';
import { calculationOf } from '../core/calculation.ts';
import { duesOfContract, duesOfWages } from './amounts.ts';
import type { Names } from './codes.ts';
import { reasons } from './codes.ts';
import { definition } from './form.ts';
import * as amounts from './parameters.ts';
import type { Values } from './questions.ts';

/** What protects the workers of a building project (*Jasa Konstruksi*): dues of the wages, or of the contract value. */
export const calculation = calculationOf<Values, Names>({
  ...definition,
  reasons,
  headline: ['total'],
  parameters: [amounts.tiers, amounts.wagesAccident, amounts.wagesDeath, covidRelief],
  decide: (values, day, draft) =>
    values.basis === 'wages' ? duesOfWages(values, day, draft) : duesOfContract(values, day, draft),
});

export const { calculate, questions, itemQuestions, parameters, dayOfRows } = calculation;

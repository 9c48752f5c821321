import type { Parameter } from '@payung/rules';
import type { DatedValue } from '../src/content.ts';
import type { Formula } from './formula.ts';
/** Gives the whole history of a parameter, or undefined when there is none of that id. */
export type ParameterLookup = (id: string) => Parameter | undefined;
/**
 * Works a formula out for every day on which all its parameters are known; equal neighbours become one row.
 * Throws for an unknown parameter and where units do not fit: a mistake in a text stops the build.
 */
export declare function datedValue(formula: Formula, lookup: ParameterLookup): DatedValue;
/** The first day of each row of a formula, as a value of its own. */
export declare function datedSince(formula: Formula, lookup: ParameterLookup): DatedValue;
/** The last day of each row of a formula, as a value of its own; null where none is known. */
export declare function datedUntil(formula: Formula, lookup: ParameterLookup): DatedValue;
/** The law behind each row of a parameter; `cite` writes regulation and article in the language of the text. */
export declare function datedLaw(
  id: string,
  lookup: ParameterLookup,
  cite: (regulation: string, article: string | undefined) => string,
): DatedValue;
/** A value of months as years. */
export declare function inYears({ unit, rows }: DatedValue): DatedValue;

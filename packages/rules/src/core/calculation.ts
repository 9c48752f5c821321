import type { Answers } from './answers.ts';
import { Draft } from './draft.ts';
import type { Codes } from './draft.ts';
import { examine } from './examine.ts';
import { checkArguments, formOf } from './form.ts';
import type { FormDefinition, QuestionForm } from './form.ts';
import { NoRow } from './parameter.ts';
import type { Dated } from './parameter.ts';
import type { ProblemCode, Result } from './result.ts';

/** What one programme brings: its question table, its parameters, and the decision over valid answers. */
export interface Definition<Values, Names extends Codes> extends FormDefinition {
  /** In the order in which reasons are told; `no-parameter` first. */
  readonly reasons: readonly Names['reason'][];
  readonly parameters: readonly Dated[];
  /** The totals that are the result itself, the first that is there counts; left out where a result is no amount. */
  readonly headline?: readonly Names['total'][];
  /** Called with valid answers only; `day` decides the rows. */
  decide(values: Values, day: string, draft: Draft<Names>): Result;
}

/** A calculation as the outside sees it. */
export interface Calculation extends QuestionForm {
  readonly parameters: readonly Dated[];
  /** The totals that are the result itself, the first that is there counts; left out where a result is no amount. */
  readonly headline?: readonly string[];
  calculate(answers: Answers, on: string): Result;
}

/** Builds a calculation: arguments checked, the day before the first supported one answered, answers examined, then decided. */
export function calculationOf<Values, Names extends Codes>(
  definition: Definition<Values, Names>,
): Calculation {
  const { id, since, questions: rules, reasons, parameters, headline } = definition;
  const form = formOf(definition);
  const startDraft = (on: string): Draft<Names> => new Draft<Names>(id, on, reasons);

  function unknown(on: string, ...missing: string[]): Result {
    const draft = startDraft(on);
    draft.reason('no-parameter', ...missing);
    return draft.unknown();
  }

  function incomplete(on: string, missing: string[], problems: Record<string, ProblemCode>): Result {
    return { ...startDraft(on).unknown(), status: 'incomplete', missing, problems };
  }

  return {
    ...form,
    parameters: Object.freeze([...parameters]),
    ...(headline && { headline: Object.freeze([...headline]) }),
    calculate(answers, on) {
      checkArguments(answers, on);
      const day = form.dayOfRows(on);
      if (day < since) return unknown(on);
      const { values, missing, problems } = examine(rules, answers, day);
      if (missing.length > 0 || Object.keys(problems).length > 0) return incomplete(on, missing, problems);
      try {
        return definition.decide(values as Values, day, startDraft(on));
      } catch (failure) {
        if (failure instanceof NoRow) return unknown(on, failure.parameter);
        throw failure;
      }
    },
  };
}

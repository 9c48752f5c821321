import { check } from './check.ts';
import { correctionsOf } from './corrections.ts';
import { errorSummary } from './error-summary.ts';
import { linesOf } from './lines.ts';
import { draftFrom, requestFrom } from './request.ts';

/** What checks and says what was typed, for the form and for who corrects it later: it comes with the form and is handed over. */
export const checking = { check, correctionsOf, draftFrom, errorSummary, linesOf, requestFrom };
export type Checking = typeof checking;

/** What a page may weigh, in bytes after brotli 11, everything it fetches until the widget is usable, the frame page itself included. */
export const budgets: readonly { readonly what: string; readonly path: string; readonly bytes: number }[] = [
  { what: 'explainer: JKM', path: '/embed/program-explainer?program=jkm', bytes: 15_360 },
  { what: 'explainer: SERTAKAN', path: '/embed/program-explainer?program=sertakan', bytes: 15_360 },
  { what: 'sign-up form', path: '/embed/event-signup?event=kue-kering-sidoarjo', bytes: 20_480 },
  { what: 'national map', path: '/embed/coverage-map', bytes: 51_200 },
  { what: 'loader', path: '/v1/payung.js', bytes: 1_024 },
  { what: 'frame helper', path: '/v1/payung-frame.js', bytes: 1_024 },
];

/** What each calculator may weigh until it can be answered. */
export const untouchedBudget = 20_480;

/**
 * What each calculator may weigh with a typed answer and its result, which is fetched when somebody begins to answer. None of these numbers
 * may grow; `docs/decisions/0006-what-a-budget-counts.md` says what is left to do.
 */
export const calculatorBudgets: Readonly<Record<string, { readonly id: number; readonly en: number }>> = {
  contribution: { id: 28_600, en: 28_500 },
  death: { id: 26_900, en: 26_800 },
  accident: { id: 30_800, en: 30_600 },
  scholarship: { id: 26_000, en: 26_000 },
  'old-age-projection': { id: 25_500, en: 25_500 },
  'old-age-withdrawal': { id: 26_200, en: 26_200 },
  pension: { id: 27_000, en: 27_000 },
  'job-loss': { id: 26_500, en: 26_500 },
  'migrant-contribution': { id: 24_800, en: 24_800 },
  'migrant-benefit': { id: 27_600, en: 27_500 },
  construction: { id: 25_300, en: 25_300 },
  'group-budget': { id: 36_800, en: 36_700 },
  eligibility: { id: 25_400, en: 25_300 },
};

/** What opening each tool under a result may fetch, the explanation included. */
export const toolBudget = 10_240;

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
  contribution: { id: 28_700, en: 28_600 },
  death: { id: 27_000, en: 26_900 },
  accident: { id: 30_900, en: 30_700 },
  scholarship: { id: 26_100, en: 26_100 },
  'old-age-projection': { id: 25_600, en: 25_600 },
  'old-age-withdrawal': { id: 26_400, en: 26_300 },
  pension: { id: 27_100, en: 27_100 },
  'job-loss': { id: 26_700, en: 26_600 },
  'migrant-contribution': { id: 24_900, en: 24_900 },
  'migrant-benefit': { id: 27_700, en: 27_600 },
  construction: { id: 25_400, en: 25_400 },
  'group-budget': { id: 36_900, en: 36_900 },
  eligibility: { id: 25_500, en: 25_400 },
};

/** What opening each tool under a result may fetch, the explanation included. */
export const toolBudget = 10_240;

/** What a page may weigh, in bytes after brotli 11, everything it fetches until the widget is usable, the frame page itself included. */
export const budgets: readonly { readonly what: string; readonly path: string; readonly bytes: number }[] = [
  { what: 'sign-up form', path: '/embed/event-signup?event=kue-kering-sidoarjo', bytes: 20_480 },
  {
    what: 'sign-up form, in English',
    path: '/embed/event-signup?event=kue-kering-sidoarjo&lang=en',
    bytes: 20_480,
  },
  { what: 'national map', path: '/embed/coverage-map', bytes: 51_200 },
  { what: 'loader', path: '/v1/payung.js', bytes: 1_024 },
  { what: 'doctor', path: '/v1/payung-periksa.js', bytes: 10_240 },
  { what: 'frame helper', path: '/v1/payung-frame.js', bytes: 1_024 },
];

/** What each explainer may weigh in each language: the widget and the first sections of its programme. */
export const explainerBudget = 15_360;

/** What each calculator may weigh until it can be answered. */
export const untouchedBudget = 20_480;

/**
 * What each calculator may weigh with a typed answer and its result, which is fetched when somebody begins to answer. None of these numbers
 * may grow; `docs/decisions/0006-what-a-budget-counts.md` says what is left to do.
 */
export const calculatorBudgets: Readonly<Record<string, { readonly id: number; readonly en: number }>> = {
  contribution: { id: 29_000, en: 28_900 },
  death: { id: 27_300, en: 27_200 },
  accident: { id: 31_200, en: 31_000 },
  scholarship: { id: 26_400, en: 26_400 },
  'old-age-projection': { id: 26_000, en: 25_900 },
  'old-age-withdrawal': { id: 26_700, en: 26_600 },
  pension: { id: 27_500, en: 27_500 },
  'job-loss': { id: 27_000, en: 27_000 },
  'migrant-contribution': { id: 25_200, en: 25_200 },
  'migrant-benefit': { id: 28_100, en: 27_900 },
  construction: { id: 25_700, en: 25_700 },
  'group-budget': { id: 37_300, en: 37_200 },
  eligibility: { id: 25_800, en: 25_700 },
};

/** What opening each tool under a result may fetch, the explanation included. */
export const toolBudget = 10_240;

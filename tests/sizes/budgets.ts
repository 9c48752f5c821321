/** What a page may weigh, in bytes after brotli 11, everything it fetches until the widget is usable, the frame page itself included. */
export const budgets: readonly { readonly what: string; readonly path: string; readonly bytes: number }[] = [
  { what: 'explainer: JKM', path: '/embed/program-explainer?program=jkm', bytes: 15_360 },
  { what: 'explainer: SERTAKAN', path: '/embed/program-explainer?program=sertakan', bytes: 15_360 },
  { what: 'sign-up form', path: '/embed/event-signup?event=kue-kering-sidoarjo', bytes: 20_480 },
  { what: 'national map', path: '/embed/coverage-map', bytes: 51_200 },
  { what: 'loader', path: '/v1/payung.js', bytes: 1_024 },
  { what: 'frame helper', path: '/v1/payung-frame.js', bytes: 1_024 },
];

/**
 * What each calculator may weigh with a typed answer and its result. The aim is 20,480 for every one of them; none of these numbers may
 * grow, and `docs/decisions/0006-what-a-budget-counts.md` says what is left to do.
 */
export const calculatorBudgets: Readonly<Record<string, { readonly id: number; readonly en: number }>> = {
  contribution: { id: 26_200, en: 26_400 },
  death: { id: 24_500, en: 24_700 },
  accident: { id: 28_300, en: 28_400 },
  scholarship: { id: 23_800, en: 24_000 },
  'old-age-projection': { id: 23_400, en: 23_500 },
  'old-age-withdrawal': { id: 24_000, en: 24_200 },
  pension: { id: 24_700, en: 24_900 },
  'job-loss': { id: 24_200, en: 24_400 },
  'migrant-contribution': { id: 22_700, en: 22_800 },
  'migrant-benefit': { id: 25_200, en: 25_400 },
  construction: { id: 23_200, en: 23_400 },
  'group-budget': { id: 34_700, en: 34_800 },
  eligibility: { id: 23_200, en: 23_400 },
};

/** What opening each tool under a result may fetch, the explanation included. */
export const toolBudget = 10_240;

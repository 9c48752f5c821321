/** What a page may weigh, in bytes after brotli 11, everything it fetches until the widget is usable, the frame page itself included. */
export const budgets: readonly { readonly what: string; readonly path: string; readonly bytes: number }[] = [
  { what: 'calculator: contribution', path: '/embed/calculator?calculation=contribution', bytes: 20_480 },
  { what: 'calculator: death', path: '/embed/calculator?calculation=death', bytes: 20_480 },
  {
    what: 'calculator: accident',
    path: '/embed/calculator?calculation=accident',
    bytes: 20_480,
  },
  {
    what: 'calculator: scholarship',
    path: '/embed/calculator?calculation=scholarship',
    bytes: 20_480,
  },
  {
    what: 'calculator: old-age-projection',
    path: '/embed/calculator?calculation=old-age-projection',
    bytes: 20_480,
  },
  {
    what: 'calculator: old-age-withdrawal',
    path: '/embed/calculator?calculation=old-age-withdrawal',
    bytes: 20_480,
  },
  {
    what: 'calculator: pension',
    path: '/embed/calculator?calculation=pension',
    bytes: 20_480,
  },
  {
    what: 'calculator: job-loss',
    path: '/embed/calculator?calculation=job-loss',
    bytes: 20_480,
  },
  {
    what: 'calculator: migrant-contribution',
    path: '/embed/calculator?calculation=migrant-contribution',
    bytes: 20_480,
  },
  {
    what: 'calculator: migrant-benefit',
    path: '/embed/calculator?calculation=migrant-benefit',
    bytes: 20_480,
  },
  {
    what: 'calculator: construction',
    path: '/embed/calculator?calculation=construction',
    bytes: 20_480,
  },
  {
    what: 'calculator: group-budget',
    path: '/embed/calculator?calculation=group-budget',
    bytes: 20_480,
  },
  {
    what: 'calculator: eligibility',
    path: '/embed/calculator?calculation=eligibility',
    bytes: 20_480,
  },
  { what: 'explainer: JKM', path: '/embed/program-explainer?program=jkm', bytes: 15_360 },
  { what: 'explainer: SERTAKAN', path: '/embed/program-explainer?program=sertakan', bytes: 15_360 },
  { what: 'sign-up form', path: '/embed/event-signup?event=kue-kering-sidoarjo', bytes: 20_480 },
  { what: 'national map', path: '/embed/coverage-map', bytes: 51_200 },
  { what: 'loader', path: '/v1/payung.js', bytes: 1_024 },
  { what: 'frame helper', path: '/v1/payung-frame.js', bytes: 1_024 },
];

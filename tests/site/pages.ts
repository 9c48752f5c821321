/** The tags of the design, as their frame pages are named. */
export const widgetNames = [
  'calculator',
  'coverage-map',
  'coverage-card',
  'program-explainer',
  'event-list',
  'event-signup',
] as const;

/** The portal and its host pages. */
export const hostPages = ['/', '/banyuwangi/', '/kabar/', '/komunitas/'] as const;

/** Every frame page without a query, and some as pages use them. */
export const framePages = [
  ...widgetNames.map((name) => `/embed/${name}`),
  '/embed/calculator?calculation=death',
  '/embed/calculator?calculation=contribution&lang=en',
  '/embed/coverage-map?region=35',
  '/embed/coverage-map?region=3510&view=table',
  '/embed/coverage-card?region=3510',
  '/embed/program-explainer?program=jkm',
  '/embed/program-explainer?program=sertakan&lang=en',
  '/embed/event-list?region=35',
] as const;

/** Pages that people open by themselves. */
export const publicPages = [
  '/w/program-explainer',
  '/w/program-explainer?lang=en',
  '/w/program-explainer?program=jkm&region=3510',
  '/w/program-explainer?program=sertakan&lang=en',
  '/w/leaflet?program=jkm&region=3510',
  '/w/leaflet?program=sertakan&lang=en',
  '/w/calculator?calculation=death',
  '/w/coverage-map?region=35',
  '/w/coverage-card?region=3510&lang=en',
  '/w/event-list',
  '/pasang?widget=coverage-card&region=3510',
  '/pasang?widget=calculator&words=en',
  '/tema',
  '/tema?accent=ffd0d0&size=99&site=regency&lang=en',
  '/kit/',
  '/kit/en/',
] as const;

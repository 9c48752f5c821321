/** One widget as pages can ask for it: its name is the tag without `payung-`, and the path of its frame page. */
export interface Widget {
  readonly name: string;
  /** The attributes that a frame address may set, each under its own name in the query. */
  readonly attributes: readonly string[];
  /** Pixels that a frame of it needs where its height cannot follow; WordPress cuts at 1,000. */
  readonly height: number;
}

const everyWidget = ['lang'];

/** Every widget of the design, in the order in which pages list them. */
export const widgets: readonly Widget[] = [
  {
    name: 'calculator',
    attributes: [...everyWidget, 'calculation', 'on', 'answers', 'compact'],
    height: 900,
  },
  {
    name: 'coverage-map',
    attributes: [...everyWidget, 'region', 'indicator', 'src', 'view', 'year', 'shown'],
    height: 900,
  },
  { name: 'coverage-card', attributes: [...everyWidget, 'region', 'src'], height: 480 },
  { name: 'program-explainer', attributes: [...everyWidget, 'program', 'region', 'on'], height: 900 },
  { name: 'event-list', attributes: [...everyWidget, 'region', 'organizer'], height: 640 },
  { name: 'event-signup', attributes: [...everyWidget, 'event'], height: 960 },
];

/** Every attribute that some widget has, each once. */
export const widgetAttributes: readonly string[] = [
  ...new Set(widgets.flatMap(({ attributes }) => attributes)),
];

/** The widget of that name, or undefined. */
export const widgetNamed = (name: string): Widget | undefined =>
  widgets.find((widget) => widget.name === name);

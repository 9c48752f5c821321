/** One widget as pages can ask for it: its name is the tag without `payung-`, and the path of its frame page. */
export interface Widget {
  readonly name: string;
  /** The attributes that a frame address may set, each under its own name in the query. */
  readonly attributes: readonly string[];
}

const everyWidget = ['lang'];

/** Every widget of the design, in the order in which pages list them. */
export const widgets: readonly Widget[] = [
  { name: 'calculator', attributes: [...everyWidget, 'calculation', 'on', 'answers', 'compact'] },
  { name: 'coverage-map', attributes: [...everyWidget, 'region', 'indicator', 'src', 'view'] },
  { name: 'coverage-card', attributes: [...everyWidget, 'region', 'src'] },
  { name: 'program-explainer', attributes: [...everyWidget, 'program', 'region', 'on'] },
  { name: 'event-list', attributes: [...everyWidget, 'region', 'organizer'] },
  { name: 'event-signup', attributes: [...everyWidget, 'event'] },
];

/** Every attribute that some widget has, each once. */
export const widgetAttributes: readonly string[] = [
  ...new Set(widgets.flatMap(({ attributes }) => attributes)),
];

/** The widget of that name, or undefined. */
export const widgetNamed = (name: string): Widget | undefined =>
  widgets.find((widget) => widget.name === name);

const everyWidget = ['lang'];
/** Every widget of the design, in the order in which pages list them. */
export const widgets = [
  { name: 'calculator', attributes: [...everyWidget, 'calculation', 'on', 'answers', 'compact'] },
  { name: 'coverage-map', attributes: [...everyWidget, 'region', 'indicator', 'src', 'view'] },
  { name: 'coverage-card', attributes: [...everyWidget, 'region', 'src'] },
  { name: 'program-explainer', attributes: [...everyWidget, 'program', 'region', 'on'] },
  { name: 'event-list', attributes: [...everyWidget, 'region', 'organizer'] },
  { name: 'event-signup', attributes: [...everyWidget, 'event'] },
];
/** The widget of that name, or undefined. */
export const widgetNamed = (name) => widgets.find((widget) => widget.name === name);

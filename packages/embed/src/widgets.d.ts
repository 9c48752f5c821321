/** One widget as pages can ask for it: its name is the tag without `payung-`, and the path of its frame page. */
export interface Widget {
  readonly name: string;
  /** The attributes that a frame address may set, each under its own name in the query. */
  readonly attributes: readonly string[];
}
/** Every widget of the design, in the order in which pages list them. */
export declare const widgets: readonly Widget[];
/** The widget of that name, or undefined. */
export declare const widgetNamed: (name: string) => Widget | undefined;

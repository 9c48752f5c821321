/** The addresses of what was built, as the loader and the pages name them. */
export interface BuiltFiles {
  /** Of each widget: its module first, then every module that it imports before it can run. */
  readonly widgets: Readonly<Record<string, readonly string[]>>;
  /** Of each calculation in each language, `death.id`: the modules that a calculator asks for besides its own. */
  readonly calculations: Readonly<Record<string, readonly string[]>>;
  readonly frame: readonly string[];
  /** What lets the picture of a map answer before its widget is there. */
  readonly begun: readonly string[];
  readonly style: string;
  /** The style of a page whose map stands still: stands in the page, which a policy allows by its hash. */
  readonly mapStyle: { readonly text: string; readonly hash: string };
  /** What lets the buttons of a page print it. */
  readonly print: readonly string[];
  /** What copies a snippet, and shows another choice at once. */
  readonly builder: readonly string[];
  /** The styles of the public pages, of the builder of snippets, of the pages on which it shows a widget, and of the leaflet. */
  readonly builderStyle: string;
  readonly previewStyle: string;
  readonly publicStyle: string;
  readonly leafletStyle: string;
  /** What stands in the place of a preview that cannot be painted: a PNG in base64. */
  readonly generalPicture: Readonly<Record<'id' | 'en', string>>;
  /** The page of the kit in each language, whole: what is kept on a device must not change without a new version of it. */
  readonly kit: Readonly<Record<'id' | 'en', string>>;
}

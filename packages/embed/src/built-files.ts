import type { InPage } from './in-page.ts';

/** The addresses of what was built, as the loader and the pages name them. */
export interface BuiltFiles {
  /** Of each widget: its module first, then every module that it imports before it can run. */
  readonly widgets: Readonly<Record<string, readonly string[]>>;
  /** Of each calculation in each language, `death.id`: the modules that a calculator asks for besides its own. */
  readonly calculations: Readonly<Record<string, readonly string[]>>;
  /** The folder of the files that never change, `/v0.1.0/`, and the hash of each widget's file in it. */
  readonly pinned: { readonly folder: string; readonly integrity: Readonly<Record<string, string>> };
  /** What tells the page around a frame how high it is. */
  readonly frame: InPage;
  /** What lets the picture of a map answer before its widget is there. */
  readonly begun: readonly string[];
  /** The style of a frame page, and of one whose map stands still. */
  readonly style: InPage;
  readonly mapStyle: InPage;
  /** What lets the buttons of a page print it. */
  readonly print: readonly string[];
  /** What copies a snippet, and shows another choice at once. */
  readonly builder: readonly string[];
  /** The styles of the public pages, of the builder of snippets, of the pages on which it shows a widget, and of the leaflet. */
  readonly builderStyle: string;
  readonly previewStyle: string;
  readonly publicStyle: string;
  /** What shows a theme as it is changed, its style, and that of the sites it is shown on. */
  readonly theme: readonly string[];
  readonly themeStyle: string;
  readonly themePreviewStyle: string;
  readonly leafletStyle: string;
  /** What stands in the place of a preview that cannot be painted: a PNG in base64. */
  readonly generalPicture: Readonly<Record<'id' | 'en', string>>;
  /** The page of the kit in each language, whole: what is kept on a device must not change without a new version of it. */
  readonly kit: Readonly<Record<'id' | 'en', string>>;
}

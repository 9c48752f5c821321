/** Light and dark: six hexadecimal digits of a colour in each. */
interface Schemes {
  readonly light: string;
  readonly dark: string;
}

/** What a page may change of the widgets. */
export interface Themeable {
  /** `accent` is the custom property `--payung-color-accent`; with the colours it has when nobody sets it. */
  readonly colours: readonly (Schemes & { readonly key: string })[];
  /** `radius` is the custom property `--payung-radius`. */
  readonly others: readonly { readonly key: string; readonly usual: string }[];
  /** What is written on the ground of a notice: it cannot be set, its ground can. */
  readonly onNotice: Schemes;
  /** The parts of each widget, by its name. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

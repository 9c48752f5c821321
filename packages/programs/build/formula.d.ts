/**
 * How a number is made from parameters of the rules: a parameter id, a small count, a sum or a product.
 * `bpu.brackets.lowest` is the base of the first bracket. A percentage in a product counts as a share of it.
 */
export type Formula =
  | number
  | string
  | {
      readonly sum: readonly Formula[];
    }
  | {
      readonly product: readonly Formula[];
    };
/** Formulas that a content file gave a name in its front matter. */
export type NamedFormulas = Readonly<Record<string, Formula>>;
/**
 * Reads `jkm.grant + jkm.periodic`, `12 * dues`, `jkk.bpu.rate * (bpu.brackets.lowest)` into a formula. A name of the front matter
 * is replaced by what it stands for. Throws on anything else, naming the text.
 */
export declare function parseFormula(text: string, named?: NamedFormulas): Formula;

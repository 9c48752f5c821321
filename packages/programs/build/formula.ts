/**
 * How a number is made from parameters of the rules: a parameter id, a small count, a sum or a product.
 * `bpu.brackets.lowest` is the base of the first bracket. A percentage in a product counts as a share of it.
 */
export type Formula =
  number | string | { readonly sum: readonly Formula[] } | { readonly product: readonly Formula[] };

/** Formulas that a content file gave a name in its front matter. */
export type NamedFormulas = Readonly<Record<string, Formula>>;

// A bare number is a count (twelve months, two children); anything larger would be an amount of the law typed twice.
const largestCount = 99;

/**
 * Reads `jkm.grant + jkm.periodic`, `12 * dues`, `jkk.bpu.rate * (bpu.brackets.lowest)` into a formula. A name of the front matter
 * is replaced by what it stands for. Throws on anything else, naming the text.
 */
export function parseFormula(text: string, named: NamedFormulas = {}): Formula {
  const words = text.match(/[A-Za-z0-9.-]+|[+*()]|\S/g) ?? [];
  let position = 0;
  const fail = (why: string) => new Error(`cannot read "${text.trim()}": ${why}`);

  const sum = (): Formula => list('+', product, (parts) => ({ sum: parts }));
  const product = (): Formula => list('*', factor, (parts) => ({ product: parts }));

  function list(operator: string, part: () => Formula, join: (parts: Formula[]) => Formula): Formula {
    const parts = [part()];
    while (words[position] === operator) {
      position += 1;
      parts.push(part());
    }
    return parts.length === 1 ? parts[0]! : join(parts);
  }

  function factor(): Formula {
    const word = words[position];
    position += 1;
    if (word === undefined) throw fail('it ends too early');
    if (word === '(') {
      const inner = sum();
      if (words[position] !== ')') throw fail('a bracket is not closed');
      position += 1;
      return inner;
    }
    if (/^\d+$/.test(word)) {
      if (Number(word) > largestCount) throw fail(`${word} looks like an amount; amounts live in the rules`);
      return Number(word);
    }
    const known = named[word];
    if (known !== undefined) return known;
    if (/^[a-z][a-z0-9]*([.-][a-z0-9]+)+$/.test(word)) return word;
    throw fail(`"${word}" is neither a parameter nor a name of the front matter`);
  }

  const formula = sum();
  if (position < words.length) throw fail(`"${words[position]}" is not expected`);
  return formula;
}

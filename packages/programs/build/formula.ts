/**
 * How a number is made from parameters of the rules: a parameter id, a small count, a sum, a product, the smaller or the larger of two.
 * `bpu.brackets.lowest` is the base of the first bracket, `jkk.impairments.one-eye` and `jakon.tiers.2.up-to` places in a table; `wage` the reader's. A percentage in
 * a product counts as a share of it.
 */
export type Formula =
  | number
  | string
  | { readonly sum: readonly Formula[] }
  | { readonly product: readonly Formula[] }
  | { readonly min: readonly [Formula, Formula] }
  | { readonly max: readonly [Formula, Formula] };

/** Formulas that a content file gave a name in its front matter. */
export type NamedFormulas = Readonly<Record<string, Formula>>;

// A bare number is a count (twelve months, two children); anything larger would be an amount of the law typed twice.
const largestCount = 99;

/** The parts of a formula; none of a number or a name. */
export function partsOf(formula: Formula): readonly Formula[] {
  return typeof formula === 'object' ? Object.values(formula).flat() : [];
}

/** Whether a formula depends on the reader's wage. */
export function followsWage(formula: Formula): boolean {
  return formula === 'wage' || partsOf(formula).some(followsWage);
}

/**
 * Reads `jkm.grant + jkm.periodic`, `12 * dues`, `min(wage, jp.ceiling) * jp.ee` into a formula. A name of the front matter is replaced by
 * what it stands for; `wage` is known where the front matter has an example wage. Throws on anything else, naming the text.
 */
export function parseFormula(text: string, named: NamedFormulas = {}): Formula {
  const words = text.match(/[A-Za-z0-9.-]+|[+*(),]|\S/g) ?? [];
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
      expect(')', 'a bracket is not closed');
      return inner;
    }
    if ((word === 'min' || word === 'max') && words[position] === '(') return oneOf(word);
    if (/^\d+$/.test(word)) {
      if (Number(word) > largestCount) throw fail(`${word} looks like an amount; amounts live in the rules`);
      return Number(word);
    }
    const known = named[word];
    if (known !== undefined) return known;
    if (/^[a-z][a-z0-9]*([.-][a-z0-9]+)+$/.test(word)) return word;
    if (word === 'wage') throw fail('the front matter has no example wage');
    throw fail(`"${word}" is neither a parameter nor a name of the front matter`);
  }

  function oneOf(choice: 'min' | 'max'): Formula {
    position += 1;
    const first = sum();
    expect(',', `${choice}() takes two amounts, with a comma between them`);
    const second = sum();
    expect(')', 'a bracket is not closed');
    return choice === 'min' ? { min: [first, second] } : { max: [first, second] };
  }

  function expect(sign: string, why: string): void {
    if (words[position] !== sign) throw fail(why);
    position += 1;
  }

  const formula = sum();
  if (position < words.length) throw fail(`"${words[position]}" is not expected`);
  return formula;
}

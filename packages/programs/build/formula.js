// A bare number is a count (twelve months, two children); anything larger would be an amount of the law typed twice.
const largestCount = 99;
/**
 * Reads `jkm.grant + jkm.periodic`, `12 * dues`, `jkk.bpu.rate * (bpu.brackets.lowest)` into a formula. A name of the front matter
 * is replaced by what it stands for. Throws on anything else, naming the text.
 */
export function parseFormula(text, named = {}) {
    const words = text.match(/[A-Za-z0-9.-]+|[+*()]|\S/g) ?? [];
    let position = 0;
    const fail = (why) => new Error(`cannot read "${text.trim()}": ${why}`);
    const sum = () => list('+', product, (parts) => ({ sum: parts }));
    const product = () => list('*', factor, (parts) => ({ product: parts }));
    function list(operator, part, join) {
        const parts = [part()];
        while (words[position] === operator) {
            position += 1;
            parts.push(part());
        }
        return parts.length === 1 ? parts[0] : join(parts);
    }
    function factor() {
        const word = words[position];
        position += 1;
        if (word === undefined)
            throw fail('it ends too early');
        if (word === '(') {
            const inner = sum();
            if (words[position] !== ')')
                throw fail('a bracket is not closed');
            position += 1;
            return inner;
        }
        if (/^\d+$/.test(word)) {
            if (Number(word) > largestCount)
                throw fail(`${word} looks like an amount; amounts live in the rules`);
            return Number(word);
        }
        const known = named[word];
        if (known !== undefined)
            return known;
        if (/^[a-z][a-z0-9]*([.-][a-z0-9]+)+$/.test(word))
            return word;
        throw fail(`"${word}" is neither a parameter nor a name of the front matter`);
    }
    const formula = sum();
    if (position < words.length)
        throw fail(`"${words[position]}" is not expected`);
    return formula;
}

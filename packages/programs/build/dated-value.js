/**
 * Works a formula out for every day on which all its parameters are known; equal neighbours become one row.
 * Throws for an unknown parameter and where units do not fit: a mistake in a text stops the build.
 */
export function datedValue(formula, lookup) {
    const used = idsOf(formula).map((id) => history(id, lookup));
    const units = new Set();
    const rows = [];
    for (const [from, to] of spans(used)) {
        const { value, unit } = evaluate(formula, (id) => quantityOn(history(id, lookup), id, from));
        units.add(unit);
        const last = rows.at(-1);
        if (last && last[2] === value && last[1] !== null && dayAfter(last[1]) === from)
            rows[rows.length - 1] = [last[0], to, value];
        else
            rows.push([from, to, value]);
    }
    if (units.size !== 1 || !rows.length)
        throw new Error(`no day has a value for ${JSON.stringify(formula)}`);
    return { unit: [...units][0], rows };
}
/** The first day of each row of a formula, as a value of its own. */
export function datedSince(formula, lookup) {
    const { rows } = datedValue(formula, lookup);
    return { unit: 'day', rows: rows.map(([from, to]) => [from, to, from]) };
}
/** The last day of each row of a formula, as a value of its own; null where none is known. */
export function datedUntil(formula, lookup) {
    const { rows } = datedValue(formula, lookup);
    return { unit: 'day', rows: rows.map(([from, to]) => [from, to, to]) };
}
/** The law behind each row of a parameter; `cite` writes regulation and article in the language of the text. */
export function datedLaw(id, lookup, cite) {
    const { rows } = history(id, lookup);
    return {
        unit: 'law',
        rows: rows.map(({ from, to, source }) => [from, to, cite(source.regulation, source.article)]),
    };
}
/** A value of months as years. */
export function inYears({ unit, rows }) {
    if (unit !== 'months')
        throw new Error(`cannot turn ${unit || 'a count'} into years`);
    return { unit: 'years', rows: rows.map(([from, to, value]) => [from, to, Number(value) / 12]) };
}
const lowest = '.lowest';
function idsOf(formula) {
    if (typeof formula === 'number')
        return [];
    if (typeof formula === 'string')
        return [formula];
    return ('sum' in formula ? formula.sum : formula.product).flatMap(idsOf);
}
function history(id, lookup) {
    const name = id.endsWith(lowest) ? id.slice(0, -lowest.length) : id;
    const parameter = lookup(name);
    if (!parameter)
        throw new Error(`unknown parameter: ${name}`);
    return parameter;
}
const rowOn = (rows, day) => rows.find(({ from, to }) => from <= day && (to === null || day <= to));
// Between two borders of any row nothing changes, so each span is worked out once.
function spans(used) {
    const starts = used.flatMap(({ rows }) => rows.flatMap(({ from, to }) => (to === null ? [from] : [from, dayAfter(to)])));
    const borders = [...new Set(starts)].sort();
    return borders
        .map((from, index) => [
        from,
        index + 1 < borders.length ? dayBefore(borders[index + 1]) : null,
    ])
        .filter(([from]) => used.every(({ rows }) => rowOn(rows, from)));
}
function quantityOn({ rows, unit }, id, day) {
    const { value } = rowOn(rows, day);
    if (id.endsWith(lowest)) {
        const base = Array.isArray(value)
            ? value[0]?.base
            : undefined;
        if (typeof base !== 'number')
            throw new Error(`${id}: the parameter is not a table with a base`);
        return { value: base, unit: 'rupiah' };
    }
    if (typeof value !== 'number')
        throw new Error(`${id}: the parameter is not a number`);
    return { value, unit: unit === 'percent-paid' ? 'percent' : unit };
}
function evaluate(formula, quantity) {
    if (typeof formula === 'number')
        return { value: formula, unit: '' };
    if (typeof formula === 'string')
        return quantity(formula);
    if ('product' in formula)
        return formula.product.map((part) => evaluate(part, quantity)).reduce(multiply);
    return formula.sum
        .map((part) => evaluate(part, quantity))
        .reduce((total, part) => {
        if (total.unit !== part.unit)
            throw new Error(`cannot add ${part.unit || 'a count'} to ${total.unit || 'a count'}`);
        return { value: total.value + part.value, unit: total.unit };
    });
}
// The amounts multiplied here stay whole and far below 2^53; rounding removes what binary fractions add to a rate such as 0.3 %.
function multiply(a, b) {
    const other = a.unit === 'rupiah' ? b : b.unit === 'rupiah' ? a : undefined;
    if (other?.unit === 'percent')
        return { value: Math.round((a.value * b.value) / 100), unit: 'rupiah' };
    const value = a.value * b.value;
    if (other && other.unit !== 'rupiah')
        return { value, unit: 'rupiah' };
    if (a.unit && b.unit)
        throw new Error(`cannot multiply ${a.unit} by ${b.unit}`);
    return { value, unit: a.unit || b.unit };
}
const moved = (day, days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const dayAfter = (day) => moved(day, 1);
const dayBefore = (day) => moved(day, -1);

import { parse } from 'yaml';
import { parseFormula } from "./formula.js";
/** Splits a content file into its head and its text. Throws when there is no head between `---` lines. */
export function splitFrontMatter(file) {
    const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(file);
    if (!match)
        throw new Error('the file does not begin with a head between two --- lines');
    return { head: match[1], body: match[2] };
}
/** Reads the head of a content file. Throws naming the first field that is missing or not of its form. */
export function readFrontMatter(head) {
    // The core schema of yaml keeps 2026-11-20 a text.
    const fields = record(parse(head), 'the head');
    const calculation = fields['calculation'] === undefined ? undefined : readCalculation(fields['calculation']);
    const amounts = {};
    for (const [name, formula] of Object.entries(record(fields['amounts'] ?? {}, 'amounts'))) {
        amounts[name] = parseFormula(text(formula, `amounts.${name}`), amounts);
    }
    const sources = {};
    for (const [key, source] of Object.entries(record(fields['sources'], 'sources'))) {
        sources[key] = readSource(source, `sources.${key}`);
    }
    return {
        program: text(fields['program'], 'program'),
        title: text(fields['title'], 'title'),
        summary: text(fields['summary'], 'summary'),
        checked: date(fields['checked'], 'checked'),
        ...(calculation && { calculation }),
        amounts,
        sources,
    };
}
function readCalculation(value) {
    const fields = record(value, 'calculation');
    const answers = fields['answers'];
    return {
        id: text(fields['id'], 'calculation.id'),
        ...(answers !== undefined && { answers: text(answers, 'calculation.answers') }),
    };
}
function readSource(value, name) {
    const fields = record(value, name);
    const url = text(fields['url'], `${name}.url`);
    if (!url.startsWith('https://'))
        throw new Error(`${name}.url is not an https address: ${url}`);
    return {
        title: text(fields['title'], `${name}.title`),
        publisher: text(fields['publisher'], `${name}.publisher`),
        date: date(fields['date'], `${name}.date`),
        url,
    };
}
function record(value, name) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Error(`${name} is not a list of fields`);
    return value;
}
function text(value, name) {
    if (typeof value !== 'string' || !value.trim())
        throw new Error(`${name} is missing or not a text`);
    return value.trim();
}
function date(value, name) {
    const day = typeof value === 'number' ? String(value) : value;
    if (typeof day !== 'string' || !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(day)) {
        throw new Error(`${name} is not a day, month or year such as 2026-11-20`);
    }
    return day;
}

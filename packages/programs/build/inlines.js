import { Marked } from 'marked';
import { datedLaw, datedSince, datedUntil, datedValue, inYears, } from "./dated-value.js";
import { parseFormula } from "./formula.js";
const valueExtension = {
    name: 'value',
    level: 'inline',
    start: (text) => text.indexOf('{{'),
    tokenizer: (text) => {
        const match = /^\{\{([\s\S]*?)\}\}/.exec(text);
        return match ? { type: 'value', raw: match[0], text: match[1].trim() } : undefined;
    },
};
/** The Markdown reader of content files: CommonMark with tables and task lists, and `{{…}}` for what the rules say. */
export const reader = new Marked({ gfm: true, extensions: [valueExtension] });
/** Turns the inline tokens of a line into content. Throws on what a content file may not hold (images, HTML, code). */
export function lineOf(tokens, around) {
    const pieces = inlines(tokens, around);
    return pieces.length === 1 && typeof pieces[0] === 'string' ? pieces[0] : pieces;
}
function inlines(tokens, around) {
    const read = (tokens ?? []).flatMap((token) => inline(token, around));
    return read.reduce((line, part) => {
        const last = line.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            line[line.length - 1] = last + part;
        else
            line.push(part);
        return line;
    }, []);
}
function inline(token, around) {
    switch (token.type) {
        case 'text':
            if ('tokens' in token && token.tokens)
                return inlines(token.tokens, around);
            return plain(token.text);
        case 'escape':
            return plain(token.text);
        case 'strong':
            return { strong: lineOf(token.tokens, around) };
        case 'em':
            return { term: plain(token.text) };
        case 'link':
            return { link: address(token.href, around), text: lineOf(token.tokens, around) };
        case 'value':
            return value(token.text, around);
        case 'checkbox':
            return [];
        default:
            throw new Error(`${token.type} is not allowed here: "${token.raw.slice(0, 60)}"`);
    }
}
// A line break inside a paragraph is the editor's, not the reader's.
const plain = (text) => text.replace(/\s*\n\s*/g, ' ');
function address(href, { sources }) {
    if (/^(https:\/\/|tel:)/.test(href))
        return href;
    const source = href.startsWith('source:') ? sources[href.slice('source:'.length)] : undefined;
    if (!source)
        throw new Error(`a link goes neither to https, tel nor a source of the head: "${href}"`);
    return source.url;
}
function value(text, around) {
    const figure = /^story:\s*(.+)$/.exec(text);
    if (figure)
        return { figure: figure[1] };
    return { value: reference(text, around) };
}
function reference(text, { amounts, language, lookup }) {
    const [, mark, marked] = /^(since|until|law)\s+(.+)$/.exec(text) ?? [];
    if (mark === 'since')
        return datedSince(parseFormula(marked, amounts), lookup);
    if (mark === 'until')
        return datedUntil(parseFormula(marked, amounts), lookup);
    if (mark === 'law')
        return datedLaw(marked.trim(), lookup, (law, article) => citation(law, article, language));
    const [formula, unit] = text.split(/\s+in\s+/);
    if (unit !== undefined && unit !== 'years')
        throw new Error(`"in ${unit}" is not known; only "in years" is`);
    const dated = datedValue(parseFormula(formula, amounts), lookup);
    return unit ? inYears(dated) : dated;
}
// No-break spaces keep the name of a law on one line.
function citation(regulation, article, language) {
    const law = regulation.replaceAll(' ', '\u00a0');
    if (!article)
        return law;
    if (!/^\d/.test(article))
        return `${law}, ${language === 'en' ? article.replace('Lampiran', 'Annex') : article}`;
    return language === 'en' ? `${law}, article\u00a0${article}` : `${law} Pasal\u00a0${article}`;
}

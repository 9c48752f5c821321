import { Marked, type Token, type TokenizerExtension, type Tokens } from 'marked';
import type { ContentLanguage } from '../src/program.ts';
import type { DatedValue, Inline, Line, Source } from '../src/content.ts';
import {
  datedLaw,
  datedSince,
  datedUntil,
  datedValue,
  inYears,
  type ParameterLookup,
} from './dated-value.ts';
import { parseFormula, type NamedFormulas } from './formula.ts';

/** What the text of a content file may refer to. */
export interface Surroundings {
  readonly language: ContentLanguage;
  readonly lookup: ParameterLookup;
  readonly amounts: NamedFormulas;
  readonly sources: Readonly<Record<string, Source>>;
}

const valueExtension: TokenizerExtension = {
  name: 'value',
  level: 'inline',
  start: (text) => text.indexOf('{{'),
  tokenizer: (text) => {
    const match = /^\{\{([\s\S]*?)\}\}/.exec(text);
    return match ? { type: 'value', raw: match[0], text: match[1]!.trim() } : undefined;
  },
};

/** The Markdown reader of content files: CommonMark with tables and task lists, and `{{…}}` for what the rules say. */
export const reader = new Marked({ gfm: true, extensions: [valueExtension] });

/** Turns the inline tokens of a line into content. Throws on what a content file may not hold (images, HTML, code). */
export function lineOf(tokens: readonly Token[] | undefined, around: Surroundings): Line {
  const pieces = inlines(tokens, around);
  return pieces.length === 1 && typeof pieces[0] === 'string' ? pieces[0] : pieces;
}

function inlines(tokens: readonly Token[] | undefined, around: Surroundings): Inline[] {
  const read = (tokens ?? []).flatMap((token) => inline(token, around));
  return read.reduce<Inline[]>((line, part) => {
    const last = line.at(-1);
    if (typeof part === 'string' && typeof last === 'string') line[line.length - 1] = last + part;
    else line.push(part);
    return line;
  }, []);
}

function inline(token: Token, around: Surroundings): Inline | Inline[] {
  switch (token.type) {
    case 'text':
      if ('tokens' in token && token.tokens) return inlines(token.tokens, around);
      return plain((token as Tokens.Text).text);
    case 'escape':
      return plain((token as Tokens.Escape).text);
    case 'strong':
      return { strong: lineOf(token.tokens, around) };
    case 'em':
      return { term: plain((token as Tokens.Em).text) };
    case 'link':
      return { link: address(token.href as string, around), text: lineOf(token.tokens, around) };
    case 'value':
      return value(token.text as string, around);
    case 'checkbox':
      return [];
    default:
      throw new Error(`${token.type} is not allowed here: "${token.raw.slice(0, 60)}"`);
  }
}

// A line break inside a paragraph is the editor's, not the reader's.
const plain = (text: string) => text.replace(/\s*\n\s*/g, ' ');

function address(href: string, { sources }: Surroundings): string {
  if (/^(https:\/\/|tel:)/.test(href)) return href;
  const source = href.startsWith('source:') ? sources[href.slice('source:'.length)] : undefined;
  if (!source) throw new Error(`a link goes neither to https, tel nor a source of the head: "${href}"`);
  return source.url;
}

function value(text: string, around: Surroundings): Inline {
  const figure = /^story:\s*(.+)$/.exec(text);
  if (figure) return { figure: figure[1]! };
  return { value: reference(text, around) };
}

function reference(text: string, { amounts, language, lookup }: Surroundings): DatedValue {
  const [, mark, marked] = /^(since|until|law)\s+(.+)$/.exec(text) ?? [];
  if (mark === 'since') return datedSince(parseFormula(marked!, amounts), lookup);
  if (mark === 'until') return datedUntil(parseFormula(marked!, amounts), lookup);
  if (mark === 'law')
    return datedLaw(marked!.trim(), lookup, (law, article) => citation(law, article, language));
  const [formula, unit] = text.split(/\s+in\s+/);
  if (unit !== undefined && unit !== 'years')
    throw new Error(`"in ${unit}" is not known; only "in years" is`);
  const dated = datedValue(parseFormula(formula!, amounts), lookup);
  return unit ? inYears(dated) : dated;
}

// No-break spaces keep the name of a law on one line.
function citation(regulation: string, article: string | undefined, language: ContentLanguage): string {
  const law = regulation.replaceAll(' ', '\u00a0');
  if (!article) return law;
  if (!/^\d/.test(article))
    return `${law}, ${language === 'en' ? article.replace('Lampiran', 'Annex') : article}`;
  return language === 'en' ? `${law}, article\u00a0${article}` : `${law} Pasal\u00a0${article}`;
}

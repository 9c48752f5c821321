import { Marked, type Token, type TokenizerExtension, type Tokens } from 'marked';
import type { DatedValue, Inline, Line, Source, Term } from '../src/content.ts';
import { programs, type ContentLanguage } from '../src/program.ts';
import {
  datedByWage,
  datedLaw,
  datedSince,
  datedUntil,
  datedValue,
  inYears,
  type ParameterLookup,
} from './dated-value.ts';
import { followsWage, parseFormula, type NamedFormulas } from './formula.ts';

/** What the text of a content file may refer to. */
export interface Surroundings {
  readonly language: ContentLanguage;
  readonly lookup: ParameterLookup;
  readonly amounts: NamedFormulas;
  readonly sources: Readonly<Record<string, Source>>;
  /** The example wage, and the hard words with their meanings. */
  readonly wage?: number;
  readonly terms: Readonly<Record<string, string>>;
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
      return { foreign: plain((token as Tokens.Em).text) };
    case 'link':
      return link(token as Tokens.Link, around);
    case 'value':
      return value(token.text as string, around);
    case 'checkbox':
      return [];
    default:
      throw new Error(`${token.type} is not allowed here: "${token.raw.slice(0, 60)}"`);
  }
}

// A line break inside a paragraph is the editor's, not the reader's.
function plain(text: string): string {
  if (text.includes(']('))
    throw new Error(`a link cannot be read (is there a space in its brackets?): "${text.slice(0, 60)}"`);
  return text.replace(/\s*\n\s*/g, ' ');
}

function link({ href, tokens, text }: Tokens.Link, around: Surroundings): Inline {
  if (/^term(:|$)/.test(href)) return term(plain(text), href.slice('term:'.length), around);
  const shown = withoutTerm(lineOf(tokens, around), 'a link');
  const [, program] = /^program:(.*)$/.exec(href) ?? [];
  if (program === undefined) return { link: address(href, around), text: shown };
  if (!programs.some(({ code }) => code === program))
    throw new Error(`a link goes to a programme that does not exist: "${program}"`);
  return { program, text: shown };
}

// `[Ahli warisnya](term:ahli-waris)`: a web address has no spaces.
function term(shown: string, named: string, { terms }: Surroundings): Term {
  const key = (word: string) => word.toLowerCase().replaceAll('-', ' ');
  const [, means] = Object.entries(terms).find(([word]) => key(word) === key(named || shown)) ?? [];
  if (!means) throw new Error(`the head has no term "${named || shown}"`);
  return { term: shown, means };
}

/** The line itself. Throws when a term is marked in it: `place` cannot hold the button that a term is. */
export function withoutTerm(line: Line, place: string): Line {
  const [, word] = /"term":"([^"]+)","means"/.exec(JSON.stringify(line)) ?? [];
  if (word) throw new Error(`the term "${word}" cannot be marked in ${place}`);
  return line;
}

function address(href: string, { sources }: Surroundings): string {
  if (/^(https:\/\/|tel:)/.test(href)) return href;
  const source = href.startsWith('source:') ? sources[href.slice('source:'.length)] : undefined;
  if (!source)
    throw new Error(`a link goes neither to https, tel, a programme nor a source of the head: "${href}"`);
  return source.url;
}

function value(text: string, around: Surroundings): Inline {
  const figure = /^story:\s*(.+)$/.exec(text);
  if (figure) return { figure: figure[1]! };
  if (text.startsWith(historyMark)) throw new Error(`"{{${text}}}" does not stand alone in a paragraph`);
  const { amounts, lookup, wage } = around;
  const formula = /^(since|until|law)\s|\sin\s/.test(text) ? undefined : parseFormula(text, amounts);
  if (formula !== undefined && wage && followsWage(formula))
    return { byWage: datedByWage(formula, lookup, wage) };
  return { value: reference(text, around) };
}

const historyMark = 'history ';

/** Every value that a paragraph of nothing but `{{history NAME}}` asks for; undefined for any other paragraph. */
export function historyOf(
  tokens: readonly Token[] | undefined,
  around: Surroundings,
): DatedValue | undefined {
  const [token, ...others] = tokens ?? [];
  const text = token?.type === 'value' ? ((token as Tokens.Generic)['text'] as string) : '';
  if (others.length || !text.startsWith(historyMark)) return undefined;
  return amount(text.slice(historyMark.length), around);
}

function reference(text: string, around: Surroundings): DatedValue {
  const { amounts, language, lookup } = around;
  const [, mark, marked] = /^(since|until|law)\s+(.+)$/.exec(text) ?? [];
  if (mark === 'since') return datedSince(parseFormula(marked!, amounts), lookup);
  if (mark === 'until') return datedUntil(parseFormula(marked!, amounts), lookup);
  if (mark === 'law')
    return datedLaw(marked!.trim(), lookup, (law, article) => citation(law, article, language));
  return amount(text, around);
}

function amount(text: string, { amounts, lookup }: Surroundings): DatedValue {
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

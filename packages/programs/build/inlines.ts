import { Marked, type Token, type TokenizerExtension, type Tokens } from 'marked';
import type { Inline, Reference, Source } from '../src/content.ts';
import { parseFormula, type NamedFormulas } from './formula.ts';

/** What the text of a content file may refer to. */
export interface Surroundings {
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
export function inlines(tokens: readonly Token[] | undefined, around: Surroundings): Inline[] {
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
      return { strong: inlines(token.tokens, around) };
    case 'em':
      return { term: plain((token as Tokens.Em).text) };
    case 'link':
      return { link: address(token.href as string, around), text: inlines(token.tokens, around) };
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

function value(text: string, { amounts }: Surroundings): Inline {
  const figure = /^story:\s*(.+)$/.exec(text);
  if (figure) return { figure: figure[1]! };
  return { value: reference(text, amounts) };
}

function reference(text: string, amounts: NamedFormulas): Reference {
  const marked = /^(since|until|law)\s+(.+)$/.exec(text);
  if (marked?.[1] === 'since') return { since: parseFormula(marked[2]!, amounts) };
  if (marked?.[1] === 'until') return { until: parseFormula(marked[2]!, amounts) };
  if (marked) return { law: marked[2]!.trim() };
  const [formula, unit] = text.split(/\s+in\s+/);
  if (unit !== undefined && unit !== 'years') throw new Error(`"in ${unit}" is not known; only "in years" is`);
  return { amount: parseFormula(formula!, amounts), ...(unit && { in: 'years' as const }) };
}

import type { Token, Tokens } from 'marked';
import { sectionKeys, type Block, type ProgramContent, type Section, type SectionKey } from '../src/content.ts';
import { readFrontMatter, splitFrontMatter } from './front-matter.ts';
import { inlines, reader, type Surroundings } from './inlines.ts';

/**
 * Reads a content file into the tree that an explainer draws. `name` is used in messages.
 * Throws on the first thing that is not of the form described in docs/programmes/README.md.
 */
export function parseContent(file: string, name: string): ProgramContent {
  try {
    const { head, body } = splitFrontMatter(file);
    const { program, title, summary, checked, calculation, amounts, sources } = readFrontMatter(head);
    const around = { amounts, sources };
    return {
      program,
      title,
      summary: inlines(reader.Lexer.lexInline(summary, reader.defaults), around),
      checked,
      ...(calculation && { calculation }),
      sources,
      sections: sections(body, around),
    };
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function sections(body: string, around: Surroundings): Section[] {
  const read: Section[] = [];
  let rest = reader.lexer(body).filter(({ type }) => type !== 'space');
  while (rest.length) {
    const [title, ...after] = rest;
    if (!isHeading(title, 2)) throw new Error(`text stands outside a "## Section {#key}": "${title!.raw.slice(0, 60).trim()}"`);
    const next = after.findIndex((token) => isHeading(token, 2));
    const inside = next < 0 ? after : after.slice(0, next);
    read.push(section(title, inside, around));
    rest = next < 0 ? [] : after.slice(next);
  }
  const expected = sectionKeys.join(', ');
  const found = read.map(({ key }) => key).join(', ');
  if (found !== expected) throw new Error(`the sections are ${found || 'missing'}; they must be ${expected}`);
  return read;
}

function section(heading: Tokens.Heading, inside: readonly Token[], around: Surroundings): Section {
  const match = /^(.+?)\s*\{#([a-z-]+)\}$/.exec(heading.text);
  if (!match) throw new Error(`the section "${heading.text}" has no {#key}`);
  const key = match[2] as SectionKey;
  const blocks = nested(inside, around);
  if (!blocks.length) throw new Error(`the section {#${key}} is empty`);
  return { key, title: match[1]!, blocks };
}

function nested(tokens: readonly Token[], around: Surroundings): Block[] {
  const first = tokens.findIndex((token) => isHeading(token, 3));
  if (first < 0) return tokens.map((token) => block(token, around));
  const blocks = tokens.slice(0, first).map((token) => block(token, around));
  let rest = tokens.slice(first);
  while (rest.length) {
    const [title, ...after] = rest;
    const next = after.findIndex((token) => isHeading(token, 3));
    const inside = next < 0 ? after : after.slice(0, next);
    blocks.push(headed(title as Tokens.Heading, inside, around));
    rest = next < 0 ? [] : after.slice(next);
  }
  return blocks;
}

function headed(heading: Tokens.Heading, inside: readonly Token[], around: Surroundings): Block {
  const [, title, mark] = /^(.*?)\s*(?:\{([^{}]+)\})?$/.exec(heading.text)!;
  const blocks = inside.map((token) => block(token, around));
  if (!blocks.length) throw new Error(`nothing stands below "### ${title}"`);
  const text = inlines(reader.Lexer.lexInline(title!, reader.defaults), around);
  return mark === undefined ? { heading: text, blocks } : { heading: text, blocks, story: story(mark, around) };
}

function story(mark: string, { sources }: Surroundings) {
  const match = /^region=(\d{2}|\d{4}) source=([a-z0-9-]+)$/.exec(mark.trim());
  if (!match) throw new Error(`"{${mark}}" is not of the form {region=3507 source=key}`);
  const [, region, source] = match;
  if (!sources[source!]) throw new Error(`the story names a source that the head does not have: ${source}`);
  return { region: region!, source: source! };
}

function block(token: Token, around: Surroundings): Block {
  switch (token.type) {
    case 'paragraph':
      return { paragraph: inlines(token.tokens, around) };
    case 'blockquote': {
      const inside = (token as Tokens.Blockquote).tokens.filter(({ type }) => type !== 'space');
      if (inside.length !== 1 || inside[0]!.type !== 'paragraph') throw new Error('a note holds one paragraph');
      return { note: inlines((inside[0] as Tokens.Paragraph).tokens, around) };
    }
    case 'list':
      return list(token as Tokens.List, around);
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return { table: [header, ...rows].map((row) => row.map((cell) => inlines(cell.tokens, around))) };
    }
    default:
      throw new Error(`${token.type} is not allowed here: "${token.raw.slice(0, 60).trim()}"`);
  }
}

function list({ ordered, items }: Tokens.List, around: Surroundings): Block {
  const lines = items.map((item) => inlines(item.tokens, around));
  if (ordered) return { steps: lines };
  const tasks = items.filter((item) => item.task).length;
  if (tasks && tasks < items.length) throw new Error('a list mixes things to tick with plain lines');
  return tasks ? { checklist: lines } : { list: lines };
}

function isHeading(token: Token | undefined, depth: number): token is Tokens.Heading {
  return token?.type === 'heading' && (token as Tokens.Heading).depth === depth;
}

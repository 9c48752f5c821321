import { parameters } from '@payung/rules';
import type { Token, Tokens } from 'marked';
import type { Block, Line, ProgramOpening, ProgramRest, SectionKey } from '../src/content.ts';
import type { ContentLanguage } from '../src/program.ts';
import type { ParameterLookup } from './dated-value.ts';
import { readFrontMatter, splitFrontMatter, type FrontMatter } from './front-matter.ts';
import { historyOf, lineOf, reader, withoutTerm, type Surroundings } from './inlines.ts';

/** The sections every content file must have, in this order. */
export const sectionKeys = [
  'what-it-is',
  'for-whom',
  'cost',
  'benefits',
  'example',
  'cover',
  'join',
  'claim',
  'mistakes',
  'questions',
  'story',
  'changes',
  'law-and-sources',
  'contact',
] as const satisfies readonly SectionKey[];

// What a reader is shown at once; the rest follows while this is being read.
const openingKeys: readonly SectionKey[] = ['what-it-is', 'for-whom'];

/** A content file, read: its head, and its sections with their blocks. */
export interface ProgramText extends Omit<FrontMatter, 'amounts' | 'summary' | 'wage'> {
  readonly summary: Line;
  readonly sections: readonly ProgramSection[];
}

interface ProgramSection {
  readonly key: SectionKey;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Every parameter of the rules by its id. */
export const ruleParameter: ParameterLookup = (id) => parameters().find((parameter) => parameter.id === id);

/**
 * Reads a content file into the tree that an explainer draws. `name` (`jkm/id.md`) gives the language and is used in messages.
 * Throws on the first thing that is not of the form described in docs/programmes/README.md.
 */
export function parseContent(
  file: string,
  name: string,
  lookup: ParameterLookup = ruleParameter,
): ProgramText {
  try {
    const { head, body } = splitFrontMatter(file);
    const { amounts, summary, wage, ...front } = readFrontMatter(head);
    const { sources, terms } = front;
    const language: ContentLanguage = name.endsWith('en.md') ? 'en' : 'id';
    const around = { amounts, sources, terms, language, lookup, ...(wage && { wage }) };
    const text = { ...front, summary: line(summary, around), sections: sections(body, around) };
    checkPlaces(text, wage);
    return text;
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

// What an element draws only with the later sections stays out of the opening; what nobody reads stays out of the head.
function checkPlaces({ summary, sections, terms }: ProgramText, wage: number | undefined): void {
  const holds = (part: unknown, key: string) => JSON.stringify(part).includes(`{"${key}":`);
  const refuse = (what: string, where: string) => new Error(`${what} does not go into ${where}`);
  if (holds(summary, 'byWage')) throw refuse('the wage', 'the summary');
  for (const { key, blocks } of sections) {
    if (key !== 'changes' && holds(blocks, 'history'))
      throw refuse('a history', `{#${key}}, only into {#changes}`);
    if ((openingKeys.includes(key) || key === 'story') && holds(blocks, 'byWage'))
      throw refuse('the wage', `{#${key}}`);
  }
  const text = JSON.stringify([summary, sections]);
  const idle = Object.entries(terms).find(([, means]) => !text.includes(`"means":${JSON.stringify(means)}`));
  if (idle) throw new Error(`the term "${idle[0]}" of the head is marked nowhere in the text`);
  if (wage && !text.includes('{"byWage":'))
    throw new Error('the wage of the head is used nowhere in the text');
}

/** The two modules of a text: what is shown at once, and the rest. */
export function splitContent({ sections, sources, terms: _, ...front }: ProgramText): {
  readonly opening: ProgramOpening;
  readonly rest: ProgramRest;
} {
  const blocksOf = (chosen: readonly ProgramSection[]) =>
    Object.fromEntries(chosen.map(({ key, blocks }) => [key, blocks]));
  const isOpening = ({ key }: ProgramSection) => openingKeys.includes(key);
  return {
    opening: {
      ...front,
      sections: sections.map(({ key, title }) => ({ key, title })),
      blocks: blocksOf(sections.filter(isOpening)),
    },
    rest: { blocks: blocksOf(sections.filter((section) => !isOpening(section))), sources },
  };
}

const line = (text: string, around: Surroundings): Line =>
  lineOf(reader.Lexer.lexInline(text, reader.defaults), around);

function sections(body: string, around: Surroundings): ProgramSection[] {
  const read: ProgramSection[] = [];
  let rest = reader.lexer(body).filter(({ type }) => type !== 'space');
  while (rest.length) {
    const [title, ...after] = rest;
    if (!isHeading(title, 2))
      throw new Error(`text stands outside a "## Section {#key}": "${title!.raw.slice(0, 60).trim()}"`);
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

function section(heading: Tokens.Heading, inside: readonly Token[], around: Surroundings): ProgramSection {
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
  const text = withoutTerm(line(title!, around), 'a heading');
  return mark === undefined
    ? { heading: text, blocks }
    : { heading: text, blocks, story: story(mark, around) };
}

function story(mark: string, { sources }: Surroundings) {
  const match = /^region=(ID|\d{2}|\d{4}) source=([a-z0-9-]+)$/.exec(mark.trim());
  if (!match) throw new Error(`"{${mark}}" is not of the form {region=3507 source=key}`);
  const [, region, source] = match;
  if (!sources[source!]) throw new Error(`the story names a source that the head does not have: ${source}`);
  return { region: region!, source: source! };
}

function block(token: Token, around: Surroundings): Block {
  switch (token.type) {
    case 'paragraph': {
      const history = historyOf(token.tokens, around);
      return history ? { history } : lineOf(token.tokens, around);
    }
    case 'blockquote': {
      const inside = (token as Tokens.Blockquote).tokens.filter(({ type }) => type !== 'space');
      if (inside.length !== 1 || inside[0]!.type !== 'paragraph')
        throw new Error('a note holds one paragraph');
      return { note: lineOf((inside[0] as Tokens.Paragraph).tokens, around) };
    }
    case 'list':
      return list(token as Tokens.List, around);
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return { table: [header, ...rows].map((row) => row.map((cell) => lineOf(cell.tokens, around))) };
    }
    default:
      throw new Error(`${token.type} is not allowed here: "${token.raw.slice(0, 60).trim()}"`);
  }
}

function list({ ordered, items }: Tokens.List, around: Surroundings): Block {
  const lines = items.map((item) => lineOf(item.tokens, around));
  if (ordered) return { steps: lines };
  const tasks = items.filter((item) => item.task).length;
  if (tasks && tasks < items.length) throw new Error('a list mixes things to tick with plain lines');
  return tasks ? { checklist: lines.map((paper) => withoutTerm(paper, 'a paper to tick')) } : { list: lines };
}

function isHeading(token: Token | undefined, depth: number): token is Tokens.Heading {
  return token?.type === 'heading' && (token as Tokens.Heading).depth === depth;
}

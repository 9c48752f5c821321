import type { Block, Line, SectionKey } from '@payung/programs';
import type { Telling } from '@payung/elements/program-explainer/value-text';
import { markup, type Markup } from '../markup.ts';
import { blockMarkup, lineMarkup } from '../programmes/block-markup.ts';
import { textOf } from '../programmes/text-of.ts';
import { blocksOf, type WholeProgramme } from '../programmes/whole-programme.ts';
import { wordsIn } from '../words.ts';
import { headedBlocks, type HeadedBlock } from './headed-blocks.ts';
import { shortened } from './shortened.ts';

/** What a notice board needs of a programme, taken out of its text. */
export interface LeafletContent {
  readonly what: Markup;
  readonly forWhom: Markup;
  readonly cost: Markup;
  readonly benefits: Markup;
  readonly join: Markup;
  readonly claim: Markup;
  readonly papers: Markup | undefined;
  /** The first steps of a claim: they say where to bring the papers. */
  readonly where: Markup | undefined;
  /** The names of the laws, in the order of the text. */
  readonly laws: readonly string[];
}

type Kind = 'list' | 'table' | 'steps' | 'checklist' | 'paragraph';

/** How many letters of each part one sheet has room for. */
const room = {
  'what-it-is': 180,
  'for-whom': 360,
  cost: 290,
  benefits: 380,
  join: 400,
  claim: 160,
  papers: 440,
} as const;

/** How many letters the parts may have together, and how many the last one has in any case, and at most. */
const wholeSheet = 1900;
const roomForSteps = { least: 160, most: 420 } as const;

const mostLaws = 5;

/**
 * Picks what a sheet says: in every section its table, steps or list where it has one, else as many sentences as there is room for. Where
 * a list is not told to its end, or is one of several, a line says that there is more.
 */
export function leafletContent(programme: WholeProgramme, telling: Telling): LeafletContent {
  const blocksIn = (key: SectionKey) => headedBlocks(blocksOf(programme, key));
  const pick = (key: SectionKey & keyof typeof room, kind?: Kind): Markup => {
    const blocks = blocksIn(key);
    const found = kind && blocks.find(({ block }) => isKind(block, kind));
    return write(fitting(found ? [found] : blocks, room[key], telling), programme, telling);
  };
  const told = {
    what: pick('what-it-is', 'paragraph'),
    forWhom: pick('for-whom', 'list'),
    cost: pick('cost'),
    benefits: markup`${pick('benefits', 'table')}${otherBenefits(blocksIn('benefits'), telling)}`,
    join: pick('join', 'steps'),
    claim: pick('claim', 'paragraph'),
    papers: papersOf(blocksIn('claim'), programme, telling),
  };
  const left = wholeSheet - textOf(markup`${Object.values(told)}`).length;
  const steps = blocksIn('claim').find(({ block }) => isKind(block, 'steps'));
  const letters = Math.min(Math.max(left, roomForSteps.least), roomForSteps.most);
  return {
    ...told,
    where: steps && write(fitting([steps], letters, telling), programme, telling),
    laws: lawNames(programme, telling),
  };
}

const isKind = (block: Block, kind: Kind): boolean =>
  typeof block === 'string' || 'length' in block ? kind === 'paragraph' : kind in block;

/** A programme that gives several things, each under its heading, gives more than a sheet holds. */
function otherBenefits(blocks: readonly HeadedBlock[], { language }: Telling): Markup | undefined {
  const headings = new Set(blocks.map(({ heading }) => heading));
  return headings.size > 1 ? markup`<p>${wordsIn(language).leaflet.otherBenefits}</p>` : undefined;
}

/** The first list of papers under its own heading; a claim of another kind may need others. */
function papersOf(
  blocks: readonly HeadedBlock[],
  programme: WholeProgramme,
  telling: Telling,
): Markup | undefined {
  const { leaflet: words } = wordsIn(telling.language);
  const [first, ...others] = blocks.filter(({ block }) => isKind(block, 'checklist'));
  if (!first) return undefined;
  const papers = write(
    fitting([{ ...first, heading: first.heading ?? words.papers }], room.papers, telling),
    programme,
    telling,
  );
  return markup`<div class="papers">${papers}</div>${others.length > 0 ? markup`<p>${words.otherPapers}</p>` : undefined}`;
}

/** Blocks from the first on for which there is room; a list or table that does not fit whole is told in part. */
function fitting(blocks: readonly HeadedBlock[], letters: number, telling: Telling): readonly HeadedBlock[] {
  const { more } = wordsIn(telling.language).leaflet;
  const chosen: HeadedBlock[] = [];
  let left = letters;
  for (const { heading, block } of blocks) {
    const length = textOf(blockMarkup(block, { telling, level: 3, sources: {} })).length;
    if (length <= left) chosen.push({ heading, block });
    else {
      const part = shortened(block, left, telling, more, chosen.length === 0);
      if (part !== undefined) chosen.push({ heading, block: part });
      else if (chosen.length === 0) chosen.push({ heading, block });
      break;
    }
    left -= length;
  }
  return chosen;
}

/** The blocks, the words of a heading before the first of its own. */
function write(blocks: readonly HeadedBlock[], { sources }: WholeProgramme, telling: Telling): Markup {
  return markup`${blocks.map(({ heading, block }, place) => {
    const isNew = heading !== undefined && heading !== blocks[place - 1]?.heading;
    const label = isNew ? markup`<p class="label">${lineMarkup(heading, telling)}</p>` : undefined;
    return markup`${label}${blockMarkup(block, { telling, level: 3, sources })}`;
  })}`;
}

/** The laws that the section of the law links to; where it links to none, the first sources. */
function lawNames(programme: WholeProgramme, telling: Telling): readonly string[] {
  const lines: readonly Line[] = blocksOf(programme, 'law-and-sources').flatMap((block) =>
    typeof block === 'object' && 'list' in block ? block.list : [],
  );
  const linked = lines
    .map((line) => /^<a [^>]*>(.*?)<\/a>/.exec(lineMarkup(line, telling).text)?.[1])
    .flatMap((name) => (name === undefined ? [] : textOf({ text: name })));
  const all = linked.length > 0 ? linked : Object.values(programme.sources).map(({ title }) => title);
  return [...new Set(all)].slice(0, mostLaws);
}

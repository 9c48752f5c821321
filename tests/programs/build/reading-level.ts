import type { Block, Inline, Line } from '@payung/programs';
import type { ProgramText } from '@payung/programs/build/markdown';

/** The lines of a text that a reader reads as prose: paragraphs, notes, list items, steps, papers, what terms mean; tables and headings are no sentences. */
export function proseOf({ summary, sections, terms }: ProgramText): string[] {
  return [
    plain(summary),
    ...Object.values(terms),
    ...sections.flatMap(({ blocks }) => blocks.flatMap(prose)),
  ];
}

function prose(block: Block): string[] {
  if (typeof block === 'string' || 'length' in block) return [plain(block)];
  if ('note' in block) return [plain(block.note)];
  if ('list' in block) return block.list.map(plain);
  if ('steps' in block) return block.steps.map(plain);
  if ('checklist' in block) return block.checklist.map(plain);
  if ('heading' in block) return block.blocks.flatMap(prose);
  return [];
}

function plain(line: Line): string {
  return typeof line === 'string' ? line : line.map(piece).join('');
}

// What the law says reads as one word, whatever its rows.
function piece(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if ('strong' in inline) return plain(inline.strong);
  if ('foreign' in inline) return inline.foreign;
  if ('term' in inline) return inline.term;
  if ('figure' in inline) return inline.figure;
  return 'link' in inline ? plain(inline.text) : 'ANGKA';
}

/** How many words each sentence of a prose has; a colon or semicolon also ends a thought. */
export function wordsPerSentence(
  lines: readonly string[],
): { readonly sentence: string; readonly words: number }[] {
  return lines
    .flatMap((line) => line.split(/(?<=[.!?:;])["”]?\s+/))
    .map((sentence) => ({
      sentence,
      words: sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length,
    }))
    .filter(({ words }) => words > 0);
}

/** What makes a text hard: a long mean, or one long sentence. Empty when it is easy enough. */
export function hardness(lines: readonly string[]): string[] {
  const sentences = wordsPerSentence(lines);
  const mean = sentences.reduce((total, { words }) => total + words, 0) / sentences.length;
  return [
    ...(mean > 14 ? [`a mean of ${mean.toFixed(1)} words a sentence`] : []),
    ...sentences
      .filter(({ words }) => words > 25)
      .map(({ sentence, words }) => `${words} words: ${sentence}`),
  ];
}

const literal =
  /Rp\s?\d|\d{1,3}([.,]\d{3})+|\d+([.,]\d+)?\s*(juta|ribu|miliar|persen|million|thousand|billion|percent|%)/gi;

/** Amounts and rates that stand in the text of a file instead of a reference to the rules or a figure of a story. */
export function literalAmounts(body: string): string[] {
  return body.replace(/\{\{[\s\S]*?\}\}|\]\([^)]*\)/g, ' ').match(literal) ?? [];
}

import type { Block, Inline, Line } from '@payung/programs';
import type { ProgramText } from '@payung/programs/build/markdown';

/** Words that many readers do not know, by language, each as it begins: a text that uses one explains it. */
export const hardWords = {
  id: [
    'ahli waris',
    'santunan berkala',
    'masa tunggu',
    'kepesertaan',
    'pekerja rentan',
    'dasar upah',
    'dasar iuran',
    'cacat total tetap',
    'hasil pengembangan',
    'PHK',
  ],
  en: [
    'heir',
    'periodic benefit',
    'waiting time',
    'waiting period',
    'vulnerable worker',
    'wage base',
    'total permanent disability',
    'investment return',
  ],
} as const;

/** Those of the words that a text neither marks as a term where they first stand, nor explains there: in brackets, or by "means", "is". */
export function unexplained(text: ProgramText, words: readonly string[]): string[] {
  const pieces = [text.summary, ...text.sections.flatMap(({ blocks }) => blocks.flatMap(linesOf))].flatMap(
    (line) => [...piecesOf(line), '\n'],
  );
  return words.filter((word) => {
    const hard = new RegExp(`(?<!\\p{L})${word}`, 'iu');
    const first = pieces.findIndex((piece) => hard.test(shown(piece)));
    if (first < 0 || (typeof pieces[first] !== 'string' && 'term' in pieces[first]!)) return false;
    const sentence = pieces.slice(first).map(shown).join('');
    return !explained(word).test(sentence.slice(0, sentence.indexOf('\n')));
  });
}

const explained = (word: string) =>
  new RegExp(
    `\\(${word}\\)|${word}\\p{L}*[”"]?,? (\\(|(adalah|yaitu|artinya|berarti|is|are|means|that is)\\b)`,
    'iu',
  );

// Headings, links and papers cannot hold a term; what stands there is explained where the text says it.
function linesOf(block: Block): readonly Line[] {
  if (typeof block === 'string' || 'length' in block) return [block];
  if ('note' in block) return [block.note];
  if ('list' in block) return block.list;
  if ('steps' in block) return block.steps;
  if ('table' in block) return block.table.flat();
  return 'heading' in block ? block.blocks.flatMap(linesOf) : [];
}

function piecesOf(line: Line): Inline[] {
  if (typeof line === 'string') return [line];
  return line.flatMap((piece) =>
    typeof piece !== 'string' && 'strong' in piece ? piecesOf(piece.strong) : [piece],
  );
}

const shown = (piece: Inline): string =>
  typeof piece === 'string' ? piece : 'term' in piece ? piece.term : ' ';

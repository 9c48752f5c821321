import type { Inline, Line } from '@payung/programs';
import type { TextPage } from './block-view.ts';
import { valueText } from './value-text.ts';

/** A line of content as plain text. */
export const lineText = (line: Line, page: TextPage): string =>
  typeof line === 'string' ? line : line.map((piece) => pieceText(piece, page)).join('');

function pieceText(piece: Inline, page: TextPage): string {
  if (typeof piece === 'string') return piece;
  if ('value' in piece) return valueText(piece.value, page);
  if ('byWage' in piece) return page.byWage?.(piece.byWage) ?? '';
  if ('strong' in piece) return lineText(piece.strong, page);
  if ('figure' in piece) return piece.figure;
  if ('foreign' in piece) return piece.foreign;
  return 'term' in piece ? piece.term : lineText(piece.text, page);
}

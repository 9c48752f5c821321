import { expect } from '@open-wc/testing';
import { parseFigures, parsingFigures } from '@payung/coverage/parse';
import { withPauses } from '@payung/coverage/pieces';
import { isRead, tablePieces } from '../../packages/coverage/src/table.ts';

const own = { publisher: 'Dinas Tenaga Kerja' };
const row = (index: number): string => `3510,${(index % 1000) / 10},2025,"Dinas\r\nke-${index} ""Maju"""`;
const rows = (count: number): string[] => new Array<number>(count).fill(0).map((_, index) => row(index));
const table = (count: number): string => `kode,nilai,tanggal,sumber\r\n${rows(count).join('\r\n')}\r\n`;

describe('a long table', () => {
  it('is read in pieces that hold the same rows as the whole', async () => {
    const text = table(5_000);
    const shares: number[] = [];
    const inPieces = await withPauses(parsingFigures(text, own), (share) => void shares.push(share));
    expect(inPieces).to.deep.equal(parseFigures(text, own));
    expect(inPieces.figures.length).to.equal(5_000);
    expect(inPieces.figures[4_999]!.source.publisher).to.equal('Dinas\r\nke-4999 "Maju"');
    expect(shares.length).to.be.above(4);
    expect(shares).to.deep.equal([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).to.equal(1);
  });

  it('is cut at ends of lines only, and counts its lines through', () => {
    const pieces = [...tablePieces(table(3_000))];
    expect(pieces.length).to.be.above(2);
    const found = pieces.flatMap((piece) => piece.rows);
    expect(found.every((one) => isRead(one) && one.cells.length === 4)).to.equal(true);
    expect(found.map(({ line }) => line)).to.deep.equal([1, ...rows(3_000).map((_, index) => 2 + 2 * index)]);
  });

  it('stops where a pause throws', async () => {
    let pauses = 0;
    const stop = (): void => {
      pauses += 1;
      if (pauses === 2) throw new Error('enough');
    };
    const failure = await withPauses(parsingFigures(table(5_000), own), stop).catch(
      (error: Error) => error.message,
    );
    expect([failure, pauses]).to.deep.equal(['enough', 2]);
  });
});

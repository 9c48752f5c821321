import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { general } from '@payung/rules/messages/general/id';
import { telling } from '@payung/rules/telling';
import type { ExplainingModule } from '@payung/rules/telling';
import { ChangedLaw } from '../../../packages/elements/src/calculator/compare/changed-law.ts';
import type { Side } from '../../../packages/elements/src/calculator/compare/side.ts';
import { compareWords } from '../../../packages/elements/src/calculator/compare/words.ts';
import { loadAsking, loadProgramme } from '../../../packages/elements/src/calculator/programmes.ts';
import type { Programme } from '../../../packages/elements/src/calculator/programmes.ts';
import { drawingWords } from '../../../packages/elements/src/calculator/drawing-words.ts';
import type { ToolHost, ToolNow } from '../../../packages/elements/src/calculator/tool.ts';

const words = compareWords.id;
const farmer = { segment: 'self-employed', income: 1_000_000, occupation: 'other' };

interface Drawn {
  readonly law: ChangedLaw;
  /** Draws it and returns what it says. */
  draw(): string;
  /** The next time it asks to be drawn again. */
  updated(): Promise<void>;
}

/** The changes between two months, with what explains them coming from `explaining`. */
async function drawn(
  days: readonly [string, string],
  explaining: (real: Programme['explaining']) => Promise<ExplainingModule>,
): Promise<Drawn> {
  const real = await loadProgramme((await loadAsking('contribution', 'id'))!);
  const answering = { ...real, explaining: () => explaining(real.explaining) };
  const [first, second] = days.map((day) => ({
    entered: farmer,
    telling: telling(answering.calculation.calculate(farmer, day), answering, general, 'id'),
  })) as unknown as [Side, Side];
  const now = {
    told: { answering, words: drawingWords.id },
    form: { words: { general }, language: 'id' },
  } as unknown as ToolNow;
  let seen: () => void = () => undefined;
  const law = new ChangedLaw({ requestUpdate: () => seen() } as ToolHost);
  const place = document.createElement('div');
  return {
    law,
    draw: () => {
      render(law.template(first, second, now, words), place);
      return place.textContent!.replace(/\s+/g, ' ').trim();
    },
    updated: () => new Promise((resolve) => (seen = resolve)),
  };
}

describe('the law that changed between two days', () => {
  it('is fetched once, and told when it has arrived', async () => {
    let times = 0;
    const { draw, updated } = await drawn(['2026-03-01', '2026-04-01'], (real) => {
      times += 1;
      return real();
    });
    const arrived = updated();
    expect(draw()).to.equal('Sedang dimuat …');
    draw();
    await arrived;
    expect(draw()).to.contain('Keringanan pekerja mandiri: mulai berlaku, 50% dari iuran biasa. PP 50/2025');
    expect(times).to.equal(1);
  });

  it('fetches nothing where nothing changed', async () => {
    const { draw } = await drawn(['2026-04-01', '2026-05-01'], () => {
      throw new Error('fetched');
    });
    expect(draw()).to.equal('');
  });

  it('says that it could not be fetched, does not try again by itself, and does when asked to', async () => {
    let times = 0;
    const { law, draw, updated } = await drawn(['2026-03-01', '2026-04-01'], (real) => {
      times += 1;
      return times === 1 ? Promise.reject(new TypeError()) : real();
    });
    const failed = updated();
    draw();
    await failed;
    expect(draw()).to.contain('Bagian ini belum berhasil dimuat.');
    draw();
    expect(times).to.equal(1);
    law.retry();
    const arrived = updated();
    draw();
    await arrived;
    expect(draw()).to.contain('Keringanan pekerja mandiri');
  });
});

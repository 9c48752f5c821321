import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { pickFigures, type Figure } from '@payung/coverage';
import { encodingOf } from '@payung/coverage/encoding';
import { parseFigures, parsingFigures } from '@payung/coverage/parse';
import { pickingFigures } from '@payung/coverage/pick';
import { messages } from '@payung/coverage/messages/id';
import { tablePieces } from '../../packages/coverage/src/table.ts';
import { figure, workers } from './figures-for-tests.ts';

/** What a person gets of a table: the figures by code, and what is said of its rows. */
function told(text: string): { figures: unknown; problems: readonly string[] } {
  const { figures, problems } = parseFigures(text, { publisher: 'Dinas' });
  return {
    figures: figures.map(({ code, value }) => [code, value]),
    problems: problems.map((problem) => `Baris ${problem.line}: ${messages[problem.code](problem)}`),
  };
}

const head = 'kode,nilai,tanggal,catatan\n';
const tooLong = 'Baris ini terlalu panjang untuk sebuah baris angka; tidak dibaca.';
const tooWide =
  'Baris ini punya lebih banyak sel daripada judul kolom, jadi tidak dipakai. Bila ada koma di dalam angka atau teks, beri tanda kutip ("12,5") atau pisahkan kolom dengan titik koma.';
const open =
  'Ada tanda kutip (") yang tidak ditutup pada baris ini; baris ini dan semua sesudahnya tidak dibaca.';

describe('a hostile table', () => {
  for (const [name, cell] of [
    ['a cell of 5 MB', 'x'.repeat(5_000_000)],
    ['a quoted cell of 5 MB with two million line breaks', `"${'x\r\n'.repeat(1_700_000)}"`],
    ['a cell of 5 MB of quotes', '"'.repeat(5_000_000)],
    ['a row of a million cells', '1,'.repeat(1_000_000)],
  ] as const) {
    it(`loses the row with ${name} and no other`, () => {
      const breaks = cell.split('\r\n').length - 1;
      expect(told(`${head}3510,31,2025,\n3511,32,2025,${cell}\n3512,33,2025,\n9999,1,2025,\n`)).to.deep.equal(
        {
          figures: [
            ['3510', 31],
            ['3512', 33],
          ],
          problems: [
            `Baris 3: ${tooLong}`,
            `Baris ${5 + breaks}: Kode wilayah "9999" tidak ada dalam daftar Kemendagri. Contoh kode yang benar: 3510.`,
          ],
        },
      );
    });
  }

  it('is refused where its headings are 5 MB', () => {
    expect(told(`kode,nilai,${'x'.repeat(5_000_000)}\n3510,31\n`)).to.deep.equal({
      figures: [],
      problems: [`Baris 1: ${tooLong}`],
    });
  });

  it('keeps what stands before a quote that is never closed, and names its line', () => {
    expect(told(`${head}3510,31,2025,\n3511,32,2025,"dan\n3512,33,2025,\n`)).to.deep.equal({
      figures: [['3510', 31]],
      problems: [`Baris 3: ${open}`],
    });
    expect(told(`${head}3510,31,2025,\n3511,32,2025,"${'x\n'.repeat(5_000_000)}`).problems).to.deep.equal([
      `Baris 3: ${open}`,
    ]);
  });

  it('may hold quotes within cells, as in inches', () => {
    expect(told(`${head}3510,31,2025,pipa 5" dan "x"\n`)).to.deep.equal({
      figures: [['3510', 31]],
      problems: [],
    });
  });

  it('loses the row in which letters follow a closing quote, because they are another cell', () => {
    expect(told(`${head}3510,31,2025,\n3511,32,2025,"a" b\n`)).to.deep.equal({
      figures: [['3510', 31]],
      problems: [`Baris 3: ${tooWide}`],
    });
  });

  it('is read where its lines end in three ways, lone carriage returns among them', () => {
    expect(
      told('kode,nilai,tanggal\r3510,31,2025\n3511,32,2025\r\n\r3512,33,2025\r9999,1,2025'),
    ).to.deep.equal({
      figures: [
        ['3510', 31],
        ['3511', 32],
        ['3512', 33],
      ],
      problems: [
        'Baris 6: Kode wilayah "9999" tidak ada dalam daftar Kemendagri. Contoh kode yang benar: 3510.',
      ],
    });
  });

  it('is read with 10,000 columns, of which many are named like prototypes', () => {
    const names = ['__proto__', 'constructor', 'toString', 'kolom'];
    const others = new Array<string>(10_000).fill('').map((_, place) => names[place % 4]!);
    const cells = others.map(() => 'x').join(',');
    expect(told(`${others.join(',')},kode,nilai,tanggal\n${cells},3510,31,2025\n`)).to.deep.equal({
      figures: [['3510', 31]],
      problems: [],
    });
    expect(({} as Record<string, unknown>)['kolom']).to.equal(undefined);
  });

  it('says of a cell with NUL bytes that it is no number, and of such a code that it is unknown', () => {
    const { figures, problems } = told(
      'kode,nilai,tanggal\n3510,31\0,2025\n35\u000010,31,2025\n3511,32,2025\n',
    );
    expect(figures).to.deep.equal([['3511', 32]]);
    expect(problems.length).to.equal(2);
    expect(problems[0]).to.match(/bukan angka yang dapat dibaca/);
    expect(problems[1]).to.match(/tidak ada dalam daftar Kemendagri/);
  });

  it('is quoted in problems without what a terminal obeys or what turns a line', () => {
    const { problems } = told(
      'kode,nilai,tanggal,tautan\n\u001b[2J35,1,2025,\n3510,\u001b]0;pwn\u0007,2025,\n3511,32,2025,x\u202etxt\u009b31m\n',
    );
    expect(problems).to.deep.equal([
      'Baris 2: Kode wilayah "[2J35" tidak ada dalam daftar Kemendagri. Contoh kode yang benar: 3510.',
      'Baris 3: "]0;pwn" bukan angka yang dapat dibaca.',
      'Baris 4: Tautan sumber "xtxt31m" tidak dipakai; tautan harus berawalan https://.',
    ]);
  });

  for (const formula of [
    '=HYPERLINK("https://evil.example","x")',
    "+cmd|' /C calc'!A0",
    '@SUM(1+1)',
    '-2+3',
  ]) {
    it(`says of ${formula} in place of a number that it is none, and computes nothing`, () => {
      const { figures, problems } = told(
        `kode,nilai,tanggal\n3510,"${formula.replaceAll('"', '""')}",2025\n`,
      );
      expect(figures).to.deep.equal([]);
      expect(problems).to.deep.equal([`Baris 2: "${formula}" bukan angka yang dapat dibaca.`]);
    });
  }
});

describe('tablePieces()', () => {
  const texts = fc
    .array(fc.constantFrom('"', '"', ';', '\n', '\r', '\r\n', 'a', ' ', 'bc'), { maxLength: 60 })
    .map((parts) => `a;b\n${parts.join('')}`);
  const rowsBy = (text: string, length: number) => [...tablePieces(text, length)].flatMap(({ rows }) => rows);

  it('gives the same rows and lines however short the pieces are, whatever the text', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 20 }), (text, length) => {
        expect(rowsBy(text, length)).to.deep.equal(rowsBy(text, text.length));
      }),
      { numRuns: 1_000, seed: 7 },
    );
  });
});

describe('reading piece by piece', () => {
  /** How many times something was asked for in each piece. */
  function perPiece(pieces: Iterator<number, unknown>, asked: () => number): readonly number[] {
    const counts: number[] = [];
    for (let before = 0, done = false; !done; before = asked()) {
      done = pieces.next().done === true;
      counts.push(asked() - before);
    }
    return counts;
  }

  it('takes at most 50 rows of a table in one piece, however short they are', () => {
    let asked = 0;
    const defaults = {
      get publisher() {
        asked += 1;
        return 'Dinas';
      },
    };
    const counts = perPiece(parsingFigures(`kode,nilai\n${'35,1\n'.repeat(20_000)}`, defaults), () => asked);
    expect(asked).to.equal(20_000);
    expect(Math.max(...counts)).to.equal(50);
  });

  it('takes at most 200 figures in one piece when picking, also of one area with a hundred thousand', () => {
    let asked = 0;
    const counted = (made: Figure): Figure =>
      Object.defineProperty({ ...made }, 'indicator', {
        get: () => {
          asked += 1;
          return made.indicator;
        },
      });
    const rows = new Array<number>(100_000).fill(0).map((_, index) => {
      const change = { id: `${index}`, source: { publisher: 'x', url: `https://x.example/${index >> 1}` } };
      return counted(
        index % 2 ? workers('covered_workers', 1, change) : workers('workforce_eligible', 2, change),
      );
    });
    const counts = perPiece(pickingFigures(rows), () => asked);
    expect(asked, 'each is looked at once').to.equal(100_000);
    expect(Math.max(...counts)).to.equal(200);
    expect(pickFigures(rows).get('3510')).to.deep.include({ percent: 50, ids: ['99999', '99998'] });
  });

  it('picks the same whatever the order of rows', () => {
    const rows = [
      figure({ id: 'a', confidence: 'medium', value: 1 }),
      figure({ id: 'b', asOf: '2024-11', asOfLatest: '2024-11-30', value: 2 }),
      figure({ id: 'c', value: 3 }),
      workers('covered_workers', 5, { id: 'd' }),
      workers('workforce_eligible', 10, { id: 'e' }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 5 }), (shuffled) => {
        expect(pickFigures(shuffled).get('3510')!.ids).to.deep.equal(['c']);
      }),
      { seed: 7 },
    );
  });
});

describe('encodingOf()', () => {
  for (const [encoding, bytes] of [
    ['utf-8', []],
    ['utf-8', [0x6b, 0x6f]],
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe, 0x6b, 0]],
    ['utf-16be', [0xfe, 0xff, 0, 0x6b]],
  ] as const) {
    it(`is ${encoding} for a file that begins with ${bytes.join(' ') || 'nothing'}`, () => {
      expect(encodingOf(new Uint8Array(bytes))).to.equal(encoding);
    });
  }
});

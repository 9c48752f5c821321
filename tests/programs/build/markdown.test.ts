import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ByWage, DatedValue } from '@payung/programs';
import { parseContent, sectionKeys, splitContent } from '@payung/programs/build/markdown';

const head = `---
program: contoh
title: Contoh
summary: Uang {{paket}} untuk keluarga.
checked: 2026-11-20
calculation:
  id: death
amounts:
  paket: jkm.grant + jkm.funeral
sources:
  koran:
    title: Berita
    publisher: Koran
    date: 2025-07
    url: https://koran.example/berita
---
`;

/** A whole file in which one section holds `inside`. */
function file(inside: string, key = 'cost', front = head): string {
  return (
    front + sectionKeys.map((name) => `\n## Judul {#${name}}\n\n${name === key ? inside : 'Isi.'}\n`).join('')
  );
}

const blocksOf = (inside: string, key = 'cost', name = 'contoh/id.md') =>
  parseContent(file(inside, key), name).sections.find((section) => section.key === key)!.blocks;

describe('parseContent()', () => {
  const table: [what: string, markdown: string, blocks: unknown[]][] = [
    ['a paragraph, its lines joined', 'Satu\ndua.', ['Satu dua.']],
    ['signs that HTML would escape', 'Ibu & anak "<3"', ['Ibu & anak "<3"']],
    ['strong words', 'Ini **penting** ya.', [['Ini ', { strong: 'penting' }, ' ya.']]],
    ['a word of the other language', 'Kata *heirs* itu.', [['Kata ', { foreign: 'heirs' }, ' itu.']]],
    ['a note', '> Perhatian.', [{ note: 'Perhatian.' }]],
    ['a list', '- satu\n- dua', [{ list: ['satu', 'dua'] }]],
    ['steps', '1. satu\n2. dua', [{ steps: ['satu', 'dua'] }]],
    ['papers to tick', '- [ ] KTP\n- [ ] KK', [{ checklist: ['KTP', 'KK'] }]],
    [
      'a table with its head first',
      '| A | B |\n| - | - |\n| x | y |',
      [
        {
          table: [
            ['A', 'B'],
            ['x', 'y'],
          ],
        },
      ],
    ],
    ['a part below a heading', '### Bagian\n\nIsi.', [{ heading: 'Bagian', blocks: ['Isi.'] }]],
    ['a figure of a story', 'Uang {{story: Rp42 juta}}.', [['Uang ', { figure: 'Rp42 juta' }, '.']]],
    [
      'a link to a source',
      '[berita](source:koran)',
      [[{ link: 'https://koran.example/berita', text: 'berita' }]],
    ],
    ['a telephone link', '[175](tel:175)', [[{ link: 'tel:175', text: '175' }]]],
    ['a link to another programme', '[JKM](program:jkm)', [[{ program: 'jkm', text: 'JKM' }]]],
  ];
  for (const [what, markdown, blocks] of table) {
    it(`reads ${what}`, () => assert.deepEqual(blocksOf(markdown), blocks));
  }

  it('reads a story with its place and source', () => {
    const [story] = blocksOf('### Malang {region=3507 source=koran}\n\nCerita.', 'story');
    assert.deepEqual(story, {
      heading: 'Malang',
      blocks: ['Cerita.'],
      story: { region: '3507', source: 'koran' },
    });
  });

  for (const region of ['ID', '32', '3507']) {
    it(`takes a country, a province and a regency as the place of a story: ${region}`, () => {
      const [story] = blocksOf(`### Di sana {region=${region} source=koran}\n\nCerita.`, 'story');
      assert.deepEqual(story, {
        heading: 'Di sana',
        blocks: ['Cerita.'],
        story: { region, source: 'koran' },
      });
    });
  }
  it('leaves the date of a source open where the source prints none', () => {
    const undated = head.replace('date: 2025-07', 'date: not printed');
    assert.deepEqual(parseContent(file('Isi.', 'cost', undated), 'contoh/id.md').sources['koran'], {
      title: 'Berita',
      publisher: 'Koran',
      url: 'https://koran.example/berita',
    });
  });

  it('puts every row of a parameter of the rules into the text', () => {
    assert.deepEqual(blocksOf('{{jkm.grant}}'), [
      [
        {
          value: {
            unit: 'rupiah',
            rows: [
              ['2015-07-01', '2019-12-01', 16_200_000],
              ['2019-12-02', null, 20_000_000],
            ],
          },
        },
      ],
    ]);
  });

  it('cites the law in the language of the file', () => {
    const cited = (name: string) => JSON.stringify(blocksOf('{{law jkm.grant}}', 'cost', name));
    assert.match(cited('contoh/id.md'), /PP\u00a082\/2019 Pasal\u00a034/);
    assert.match(cited('contoh/en.md'), /PP\u00a082\/2019, article\u00a034/);
  });

  it('draws every value of a name in the section of changes', () => {
    const [block] = blocksOf('{{history scholarship.months in years}}', 'changes') as [
      { history: DatedValue },
    ];
    assert.equal(block.history.unit, 'years');
    assert.deepEqual(block.history.rows.at(-1), ['2019-12-02', null, 3]);
  });

  const withWage = head.replace('amounts:\n', 'wage: 4500000\namounts:\n  gaji: 12 * wage\n');
  const reckoned = (formula: string) => {
    const { sections } = parseContent(file(`{{${formula}}}`, 'example', withWage), 'contoh/id.md');
    const [[piece]] = sections.find(({ key }) => key === 'example')!.blocks as unknown as [
      [{ byWage: ByWage }],
    ];
    return piece.byWage;
  };

  it('keeps what follows the wage open, with the example of the head', () => {
    assert.deepEqual(reckoned('wage * jkm.pu'), {
      unit: 'rupiah',
      rows: [['2015-07-01', null, ['%', 'wage', 0.3]]],
      example: 4_500_000,
    });
  });
  it('knows the wage inside a name of the head', () => {
    assert.deepEqual(reckoned('gaji').rows, [['0001-01-01', null, ['*', 'wage', 12]]]);
  });

  const withTerms = head.replace(
    'amounts:\n',
    'terms:\n  ahli waris: Orang yang berhak.\n  PP-44: Sebuah aturan.\namounts:\n',
  );
  const marked = (text: string) =>
    parseContent(file(`[PP-44](term)\n\n${text}`, 'cost', withTerms), 'contoh/id.md').sections[2]!.blocks[1];
  const terms: [text: string, shown: string][] = [
    ['[ahli waris](term)', 'ahli waris'],
    ['[Ahli waris](term)', 'Ahli waris'],
    ['[Ahli warisnya](term:ahli-waris)', 'Ahli warisnya'],
    ['**[ahli waris](term)**', 'ahli waris'],
  ];
  for (const [text, term] of terms) {
    it(`reads ${text} as a term with its meaning`, () => {
      assert.match(
        JSON.stringify(marked(text)),
        new RegExp(`{"term":"${term}","means":"Orang yang berhak."}`),
      );
    });
  }

  it('reads the names of the head in the summary', () => {
    const { summary } = parseContent(file('Isi.'), 'contoh/id.md');
    assert.match(JSON.stringify(summary), /30000000/);
  });

  const refused: [what: string, text: string, message: RegExp][] = [
    ['a file without a head', 'Isi.', /contoh\/id\.md: the file does not begin with a head/],
    ['HTML', file('<b>x</b>'), /html is not allowed/],
    ['an image', file('![x](https://a.example/x.png)'), /image is not allowed/],
    ['code', file('`x`'), /codespan is not allowed/],
    [
      'a link without https',
      file('[x](http://a.example)'),
      /neither to https, tel, a programme nor a source/,
    ],
    [
      'a link to a programme that does not exist',
      file('[x](program:jkmm)'),
      /a programme that does not exist: "jkmm"/,
    ],
    [
      'a link to a source that does not exist',
      file('[x](source:lain)'),
      /neither to https, tel, a programme nor a source/,
    ],
    ['a term that the head does not have', file('[premi](term)'), /the head has no term "premi"/],
    ['a term with a space in its address', file('[x](term:ahli waris)'), /a link cannot be read/],
    [
      'a term of the head that is marked nowhere',
      file('[PP-44](term)', 'cost', withTerms),
      /the term "ahli waris" of the head is marked nowhere/,
    ],
    [
      'a term in a heading',
      file('### [PP-44](term)\n\nIsi.', 'cost', withTerms),
      /the term "PP-44" cannot be marked in a heading/,
    ],
    [
      'a term in a link',
      file('[**[PP-44](term)**](source:koran)', 'cost', withTerms),
      /cannot be read|in a link/,
    ],
    ['a term in a paper to tick', file('- [ ] [PP-44](term)', 'cost', withTerms), /in a paper to tick/],
    [
      'a meaning of two sentences',
      file('Isi.', 'cost', head.replace('amounts:', 'terms:\n  x: Satu. Dua.\namounts:')),
      /terms\.x is not one sentence/,
    ],
    ['a history outside of the changes', file('{{history paket}}'), /a history does not go into \{#cost\}/],
    ['a history within a sentence', file('Dulu {{history paket}}.', 'changes'), /does not stand alone/],
    ['a history of a day', file('{{history since paket}}', 'changes'), /cannot read "since paket"/],
    [
      'a history of the wage',
      file('{{history 2 * wage}}', 'changes', withWage),
      /a sum that follows the wage has no days of its own/,
    ],
    [
      'a first day of the wage',
      file('{{since wage * jkm.pu}}', 'example', withWage),
      /a sum that follows the wage has no days of its own/,
    ],
    [
      'a last day of the wage',
      file('{{until gaji}}', 'example', withWage),
      /a sum that follows the wage has no days of its own/,
    ],
    [
      'the wage in the opening',
      file('{{wage}}', 'what-it-is', withWage),
      /wage does not go into \{#what-it-is\}/,
    ],
    ['the wage in a story', file('{{wage}}', 'story', withWage), /the wage does not go into \{#story\}/],
    [
      'the wage in the summary',
      file('Isi.', 'cost', withWage.replace('{{paket}}', '{{gaji}}')),
      /the wage does not go into the summary/,
    ],
    ['the wage without an example', file('{{wage}}'), /has no example wage/],
    [
      'an example wage that nothing uses',
      file('Isi.', 'cost', withWage),
      /the wage of the head is used nowhere/,
    ],
    [
      'an example wage that is none',
      file('{{wage}}', 'cost', withWage.replace('4500000', '4.5 juta')),
      /wage is not an amount in whole rupiah/,
    ],
    [
      'an example wage that is too small',
      file('{{wage}}', 'cost', withWage.replace('4500000', '45')),
      /wage is not an amount/,
    ],
    [
      'a name of the head that the format has taken',
      file('Isi.', 'cost', head.replace('paket: jkm', 'min: jkm')),
      /amounts\.min is a word of the format/,
    ],
    ['an unknown parameter', file('{{jkm.grants}}'), /unknown parameter: jkm\.grants/],
    ['an unknown unit', file('{{jkm.grant in weeks}}'), /"in weeks" is not known/],
    ['a section without its key', `${head}\n## Judul\n\nIsi.`, /has no \{#key\}/],
    [
      'a missing section',
      `${head}\n## Judul {#cost}\n\nIsi.`,
      /the sections are cost; they must be what-it-is,/,
    ],
    ['an empty section', file(''), /the section \{#cost\} is empty/],
    ['an empty part', file('### Bagian'), /nothing stands below "### Bagian"/],
    ['text before the first section', `${head}\nIsi.\n`, /text stands outside/],
    ['a list that mixes papers and lines', file('- [ ] KTP\n- KK'), /mixes things to tick/],
    [
      'a story in a place of three digits',
      file('### Malang {region=350 source=koran}\n\nx', 'story'),
      /is not of the form/,
    ],
    ['a story without a source', file('### Malang {region=3507}\n\nx', 'story'), /is not of the form/],
    [
      'a story with an unknown source',
      file('### Malang {region=3507 source=x}\n\nx', 'story'),
      /a source that the head does not have: x/,
    ],
    [
      'a source without https',
      file('Isi.', 'cost', head.replace('https:', 'http:')),
      /sources\.koran\.url is not an https address/,
    ],
    [
      'a source without a date',
      file('Isi.', 'cost', head.replace('    date: 2025-07\n', '')),
      /sources\.koran\.date is not a day/,
    ],
  ];
  for (const [what, text, message] of refused) {
    it(`refuses ${what}`, () => assert.throws(() => parseContent(text, 'contoh/id.md'), message));
  }
});

describe('splitContent()', () => {
  const { opening, rest } = splitContent(parseContent(file('Isi.'), 'contoh/id.md'));

  it('names every section in the opening', () => {
    assert.deepEqual(
      opening.sections.map(({ key }) => key),
      [...sectionKeys],
    );
  });
  it('gives every section to exactly one of the two', () => {
    assert.deepEqual([...Object.keys(opening.blocks), ...Object.keys(rest.blocks)], [...sectionKeys]);
  });
  it('begins with what it is', () => {
    assert.equal(Object.keys(opening.blocks)[0], 'what-it-is');
  });
});

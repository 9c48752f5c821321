import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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
    ['a word of the other language', 'Kata *heirs* itu.', [['Kata ', { term: 'heirs' }, ' itu.']]],
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

  it('reads the names of the head in the summary', () => {
    const { summary } = parseContent(file('Isi.'), 'contoh/id.md');
    assert.match(JSON.stringify(summary), /30000000/);
  });

  const refused: [what: string, text: string, message: RegExp][] = [
    ['a file without a head', 'Isi.', /contoh\/id\.md: the file does not begin with a head/],
    ['HTML', file('<b>x</b>'), /html is not allowed/],
    ['an image', file('![x](https://a.example/x.png)'), /image is not allowed/],
    ['code', file('`x`'), /codespan is not allowed/],
    ['a link without https', file('[x](http://a.example)'), /neither to https, tel nor a source/],
    [
      'a link to a source that does not exist',
      file('[x](source:lain)'),
      /neither to https, tel nor a source/,
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

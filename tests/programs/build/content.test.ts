import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { calculate, parameters, type Parameter } from '@payung/rules';
import { regionByCode } from '@payung/regions';
import { atWage, programs, resolve, type ByWage, type DatedValue } from '@payung/programs';
import { splitFrontMatter } from '@payung/programs/build/front-matter';
import { parseContent, ruleParameter, type ProgramText } from '@payung/programs/build/markdown';
import { hardWords, unexplained } from './hard-words.ts';
import { hardness, literalAmounts, proseOf } from './reading-level.ts';

const folder = fileURLToPath(new URL('../../../packages/programs/content/', import.meta.url));
const read = (code: string, language: string) => readFileSync(`${folder}${code}/${language}.md`, 'utf8');
const parse = (code: string, language: string) =>
  parseContent(read(code, language), `${code}/${language}.md`);
const languages = ['id', 'en'] as const;
const texts = programs.flatMap(({ code }) =>
  languages.map((language) => ({ code, language, text: parse(code, language) })),
);

/** Every value of the law in a text, in reading order; what follows the wage at the wage of the text. */
function valuesOf(part: unknown): DatedValue[] {
  if (Array.isArray(part)) return part.flatMap(valuesOf);
  if (typeof part !== 'object' || part === null) return [];
  if ('value' in part) return [part.value as DatedValue];
  if ('byWage' in part) return [atWage(part.byWage as ByWage)];
  return Object.values(part).flatMap(valuesOf);
}

/** Every value of the law in a text and every one that follows the wage, in reading order. */
function placesOf(part: unknown): unknown[] {
  if (Array.isArray(part)) return part.flatMap(placesOf);
  if (typeof part !== 'object' || part === null) return [];
  if ('value' in part || 'byWage' in part || 'history' in part) return [part];
  return Object.values(part).flatMap(placesOf);
}

// Word order differs between languages, so of a line only its values and links are compared, in any order.
const essentials = ({ sections }: ProgramText) =>
  sections.map(({ key, blocks }) => ({
    key,
    kinds: blocks.map(kindOf),
    values: valuesOf(blocks)
      .map((value) => JSON.stringify(value).replace(/ Pasal.|, article./, ' '))
      .sort(),
    reckonings: (JSON.stringify(blocks).match(/"byWage":\{.*?"example":\d+/g) ?? []).sort(),
    histories: JSON.stringify(blocks).match(/"history":\{[^}]+\}/g) ?? [],
    links: (JSON.stringify(blocks).match(/"(link|program)":"[^"]+"/g) ?? []).sort(),
    stories: JSON.stringify(blocks).match(/"story":\{[^}]+\}/g) ?? [],
    figures: (JSON.stringify(blocks).match(/"figure"/g) ?? []).length,
  }));

function kindOf(block: unknown): unknown {
  if (typeof block === 'string' || Array.isArray(block)) return 'paragraph';
  const [[kind, inside] = ['', []]] = Object.entries(block as object);
  const within = (block as { blocks?: readonly unknown[] }).blocks;
  return within
    ? { heading: within.map(kindOf) }
    : kind === 'note'
      ? kind
      : { [kind]: (inside as readonly unknown[]).length };
}

describe('the programmes', () => {
  it('have a folder of content each, and no folder is forgotten', () => {
    assert.deepEqual(readdirSync(folder).sort(), programs.map(({ code }) => code).sort());
  });
});

for (const { code } of programs) {
  describe(`${code} in Indonesian and English`, () => {
    it('has the same parts, values, links, stories and figures', () => {
      assert.deepEqual(essentials(parse(code, 'en')), essentials(parse(code, 'id')));
    });
    it('has the same sources, but for their titles', () => {
      const addresses = ({ sources }: ProgramText) =>
        Object.entries(sources).map(([key, { date, url }]) => [key, date, url]);
      assert.deepEqual(addresses(parse(code, 'en')), addresses(parse(code, 'id')));
    });
    it('explains as many hard words', () => {
      const terms = languages.map((language) => Object.keys(parse(code, language).terms).length);
      assert.equal(terms[0], terms[1]);
    });
    it('belongs to the same calculation', () => {
      assert.deepEqual(parse(code, 'en').calculation, parse(code, 'id').calculation);
    });
  });
}

for (const { code, language, text } of texts) {
  describe(`${code}/${language}.md`, () => {
    it('names its own programme', () => assert.equal(text.program, code));

    it('says every value in force on the day it was checked', () => {
      const late = valuesOf([text.summary, text.sections]).filter(
        (value) => resolve(value, text.checked).standing.state !== 'current',
      );
      assert.deepEqual(late, []);
    });

    it('names a last day wherever it says until when', () => {
      const open = valuesOf(text.sections).filter(
        (value) => value.unit === 'day' && resolve(value, text.checked).value === null,
      );
      assert.deepEqual(open, []);
    });

    it('holds no amount or rate of its own', () => {
      const means = Object.values(text.terms).join(' ');
      assert.deepEqual(literalAmounts(splitFrontMatter(read(code, language)).body + means), []);
    });

    it('keeps figures of newspapers inside stories', () => {
      const outside = text.sections.filter(
        ({ key, blocks }) => key !== 'story' && JSON.stringify(blocks).includes('"figure"'),
      );
      assert.deepEqual(outside, []);
    });

    it('tells at least two stories, each with its source', () => {
      const stories = text.sections.find(({ key }) => key === 'story')!.blocks;
      assert.ok(stories.length >= 2);
      for (const story of stories)
        assert.ok(typeof story === 'object' && 'story' in story, 'a story without a mark');
    });

    it('marks every story with the regency that its title names', () => {
      const named = JSON.stringify(text.sections.find(({ key }) => key === 'story')!.blocks).matchAll(
        /"heading":"([^"]+)".*?"region":"(\w+)"/g,
      );
      for (const [, title = '', code = ''] of named) {
        const proper = regionByCode(code)
          ?.name.replace(/^(Kabupaten|Kota) /, '')
          .replace('Jakarta Barat', 'Jakarta');
        assert.ok(proper && title.includes(proper), `${title} is marked ${code}`);
      }
    });

    it('uses every source it lists', () => {
      const used = JSON.stringify(text.sections);
      const idle = Object.entries(text.sources).filter(
        ([key, { url }]) => !used.includes(url) && !used.includes(`"source":"${key}"`),
      );
      assert.deepEqual(idle, []);
    });

    it('names no day of a source after the day of the check', () => {
      const later = Object.values(text.sources).filter(({ date = '' }) => date > text.checked);
      assert.deepEqual(later, []);
    });

    it('says that it is not an official site', () => {
      assert.match(proseOf(text).join(' '), language === 'id' ? /bukan situs resmi/ : /not an official site/);
    });

    it('explains every hard word where it first stands', () =>
      assert.deepEqual(unexplained(text, hardWords[language]), []));

    it('is written in short sentences', () => assert.deepEqual(hardness(proseOf(text)), []));
  });
}

describe('the guards of the texts', () => {
  const long =
    'Peserta yang telah membayar iuran secara terus menerus selama jangka waktu yang ditentukan oleh peraturan perundang-undangan yang berlaku berhak atas manfaat yang besarnya ditetapkan kemudian.';

  it('refuse a sentence of more than 25 words', () => {
    assert.match(
      hardness(['Pendek saja.', long.replace('berhak', 'dan tetap aktif berhak penuh')]).join(),
      /words: Peserta/,
    );
  });
  it('refuse a mean of more than 14 words', () => {
    assert.match(hardness([long]).join(), /a mean of 2\d\.\d words/);
  });
  it('let short sentences pass', () => assert.deepEqual(hardness(['Ini pendek. Ini juga.']), []));

  const amounts = [
    'Rp42 juta',
    'Rp 20.000.000',
    '42 juta rupiah',
    '16,800 a month',
    '5 persen',
    '0,3 %',
    '10 million',
  ];
  for (const amount of amounts) {
    it(`see "${amount}" as an amount`, () => assert.notDeepEqual(literalAmounts(`Uang ${amount} itu.`), []));
  }
  const harmless = [
    'PP 44/2015',
    '2 × 24 jam',
    '12 bulan',
    '{{story: Rp42 juta}}',
    '[x](https://a.example/rp16.800)',
    '30 Januari 2024',
  ];
  for (const text of harmless) {
    it(`let "${text}" pass`, () => assert.deepEqual(literalAmounts(text), []));
  }
  const hard = (said: string, summary = 'x') =>
    unexplained(
      parseContent(
        read('jkm', 'id')
          .replace(/^summary: .*$/m, `summary: ${summary}`)
          .replace(/## Apa itu JKM.*?\n\n/, (title) => `${title}${said}\n\n`),
        'jkm/id.md',
      ),
      ['ahli waris'],
    );
  const unclear = [
    'Ahli waris menerima uang.',
    'Uang untuk **ahli warisnya**.',
    '- ahli waris',
    '> Ahli waris.',
  ];
  for (const said of unclear) {
    it(`see that "${said}" is not explained`, () => assert.deepEqual(hard(said), ['ahli waris']));
  }
  const clear = [
    '[Ahli waris](term) menerima uang.',
    'Ahli waris (keluarga yang berhak) menerima uang.',
    'Ahli waris adalah keluarga yang berhak.',
    '**Ahli waris** berarti keluarga yang berhak.',
    'Keluarga yang berhak (ahli waris) menerima uang.',
    'Keluarga menerima uang.',
  ];
  for (const said of clear) {
    it(`see that "${said}" is clear`, () => assert.deepEqual(hard(said), []));
  }
  it('look into the summary, too', () => {
    assert.deepEqual(hard('[Ahli waris](term) menerima uang.', 'Uang ahli waris.'), ['ahli waris']);
  });

  it('see another wage, another history and one term less between two languages', () => {
    const wage = (example: number, name = 'jkm.grant') =>
      parseContent(
        read('jkm', 'en')
          .replace('program:', `wage: ${example}\nprogram:`)
          .replace(/(\{#example\}\n\n)/, '$1You pay {{wage * jkm.pu}}.\n\n')
          .replace('{{history package}}', `{{history ${name}}}`),
        'jkm/en.md',
      );
    assert.notDeepEqual(essentials(wage(4_000_000)), essentials(wage(4_500_000)));
    assert.notDeepEqual(essentials(wage(10_000, 'jkm.funeral')), essentials(wage(10_000)));
    assert.deepEqual(essentials(wage(10_000)), essentials(wage(10_000)));
  });

  it('see a difference of structure between two languages', () => {
    const shorter = parseContent(
      read('jkm', 'en').replace('- Call [175](tel:175)', '- Call 175'),
      'jkm/en.md',
    );
    assert.notDeepEqual(essentials(shorter), essentials(parse('jkm', 'id')));
  });
});

describe('the numbers of the texts', () => {
  const on = '2026-11-20';
  const said = (code: string, key: string) =>
    valuesOf(parse(code, 'id').sections.find((section) => section.key === key)!.blocks).map(
      (value) => resolve(value, on).value,
    );

  it('agree with the calculation of a death', () => {
    const answers = { segment: 'wage-earner', active: true };
    const { totals } = calculate('death', answers, on);
    assert.ok(said('jkm', 'benefits').includes(totals['cash']!));
  });
  it('agree with the calculation of a death in the first three months', () => {
    const answers = { segment: 'self-employed', active: true, registeredOn: '2026-10-01' };
    const { totals } = calculate('death', answers, on);
    assert.ok(said('jkm', 'benefits').includes(totals['cash']!));
  });
  it('agree with the calculation of full and of relieved dues', () => {
    const answers = { segment: 'self-employed', income: 0, payer: 'donor', occupation: 'other' };
    const full = calculate('contribution', { ...answers, payer: 'state-budget' }, on).totals['bill']!;
    const half = calculate('contribution', answers, on).totals['bill']!;
    const withSavings = calculate('contribution', { ...answers, payer: 'state-budget', withOldAge: true }, on)
      .totals['bill']!;
    for (const bill of [full, half, withSavings, 3 * full, 6 * half, 12 * full])
      assert.ok(said('sertakan', 'cost').includes(bill), String(bill));
  });
  /** Every value that a text shows, told at the example wage, with one parameter of the rules at twice its amount. */
  const shown = (code: string, language: string, doubled?: string): readonly unknown[] => {
    const lookup = (id: string): Parameter | undefined => {
      const known = ruleParameter(id);
      return known && id === doubled ? { ...known, rows: known.rows.map(twice) } : known;
    };
    const { summary, sections } = parseContent(read(code, language), `${code}/${language}.md`, lookup);
    return placesOf([summary, sections]).map((place) => JSON.stringify(place));
  };
  const twice = (row: Parameter['rows'][number]) =>
    typeof row.value === 'number' ? { ...row, value: 2 * row.value } : row;

  for (const { code } of programs)
    it(`of ${code} change in both languages when a parameter of the rules changes, each in every place that shows it`, () => {
      const used = new Set<string>();
      parseContent(read(code, 'id'), `${code}/id.md`, (id) => {
        used.add(id);
        return ruleParameter(id);
      });
      const amounts = [...used].filter((id) => typeof ruleParameter(id)?.rows.at(-1)?.value === 'number');
      const before = new Map(languages.map((language) => [language, shown(code, language)]));
      for (const id of amounts) {
        const [indonesian, english] = languages.map((language) => {
          const after = shown(code, language, id);
          return after.filter((place, at) => place !== before.get(language)![at]).length;
        });
        assert.equal(english, indonesian, `${id} changes as many places in both languages`);
        // A day or a law is no amount: it names the parameter and stays.
        assert.ok(indonesian! > 0 || isNamedForItsDaysOnly(code, id), `${id} changes nothing`);
      }
    });

  /** Whether a text names a parameter only to tell since when, until when or by which law. */
  const isNamedForItsDaysOnly = (code: string, id: string): boolean => {
    const text = read(code, 'id');
    const uses = text.match(new RegExp(`[^\\n{]*\\b${id.replaceAll('.', '\\.')}\\b`, 'g')) ?? [];
    return uses.every((use) => /^(since|until|law)\s/.test(use));
  };

  it('come from parameters that the rules still have', () => {
    const known = new Set(parameters().map(({ id }) => id));
    const named = texts.flatMap(
      ({ code, language }) =>
        read(code, language).match(/\b(jkm|jkk|jht|bpu|relief|scholarship)\.[a-z0-9.-]*[a-z0-9]/g) ?? [],
    );
    assert.ok(named.length > 20);
    for (const id of named) assert.ok(known.has(id) || known.has(id.replace(/\.[a-z-]+$/, '')), id);
  });
});

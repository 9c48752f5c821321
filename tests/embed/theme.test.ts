import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wcagContrast } from 'culori';
import { themeable } from '../../packages/embed/build/themeable.ts';
import { contrastsOf, ratioText } from '../../packages/embed/src/theme/contrasts.ts';
import { presets, type Preset } from '../../packages/embed/src/theme/presets.ts';
import { contrastText, summaryText } from '../../packages/embed/src/theme/spoken.ts';
import { themeCss } from '../../packages/embed/src/theme/theme-css.ts';
import { themeIn, themePath, themeQuery } from '../../packages/embed/src/theme/theme.ts';

const all = themeable();
const themed = (query: string) => themeIn(new URLSearchParams(query), all);
const css = (query: string) => themeCss(themed(query), all);

describe('themeIn()', () => {
  const read: readonly (readonly [typed: string, key: string, value: string | undefined])[] = [
    ['accent=%238A1C3A', 'accent', '8a1c3a'],
    ['accent=0b5f66', 'accent', undefined],
    ['accent-dark=ff9db5', 'accent-dark', 'ff9db5'],
    ['radius=0,25', 'radius', '0.25'],
    ['radius=0.5', 'radius', undefined],
    ['radius=3', 'radius', '3'],
    ['font-family=Georgia,+"Times New Roman",+serif', 'font-family', 'Georgia, "Times New Roman", serif'],
    ['size=14', 'size', '14'],
    ['size=22', 'size', '22'],
  ];
  for (const [typed, key, value] of read)
    it(`${typed}: ${value ?? 'nothing to set, for it is so anyway'}`, () => {
      assert.equal(themed(typed).values.get(key), value);
      assert.equal(themed(typed).wrong.size, 0);
    });

  for (const [key, typed] of [
    ['accent', 'merah'],
    ['ink-dark', '#fff'],
    ['radius', '3.1'],
    ['radius', '-1'],
    ['radius', '1em;}*{display:none'],
    ['font-family', 'x;} * {display: none'],
    ['font-family', 'url(https://elsewhere.example)'],
    ['font-family', '"Georgia'],
    ['font-family', "Georgia, 'Noto"],
    ['font-family', 'a\\3b b'],
    ['font-family', 'x'.repeat(201)],
    ['size', '13'],
    ['size', '23'],
    ['size', '18px'],
  ] as const)
    it(`names ${key}=${typed.slice(0, 40)} as wrong and goes on without it`, () => {
      const theme = themed(new URLSearchParams({ [key]: typed }).toString());
      assert.deepEqual([...theme.wrong], [[key, typed]]);
      assert.equal(theme.values.size, 0);
    });

  it('gives a query that is read as the same theme, and nothing for what is ours', () => {
    const query = 'accent=8a1c3a&surface-dark=000000&radius=0&font-family=Georgia%2C+serif&size=18&site=news';
    assert.equal(themeQuery(themed(query)).toString(), query);
    assert.equal(themePath(themed('accent=0b5f66&site=plain'), 'id'), '/tema');
    assert.equal(themePath(themed('size=16'), 'en'), '/tema?size=16&lang=en');
  });
});

describe('themeCss()', () => {
  it('is nothing where nothing is set', () => assert.equal(css('accent=0b5f66&site=news'), ''));

  it('sets both schemes of a colour, ours in the one that is not set, and one where they are the same', () => {
    assert.match(css('accent=8a1c3a'), /^ {2}--payung-color-accent: light-dark\(#8a1c3a, #79cfc9\);$/m);
    assert.match(css('accent-dark=ff9db5'), /light-dark\(#0b5f66, #ff9db5\)/);
    assert.match(css('accent=778899&accent-dark=778899'), /--payung-color-accent: #778899;/);
  });

  it('is one rule for every tag', () => {
    const text = css('radius=0&font-family=Georgia,+serif&size=18');
    assert.equal(
      text.slice(text.indexOf('payung-event-signup')),
      'payung-event-signup {\n  --payung-radius: 0em;\n  --payung-font-family: Georgia, serif;\n  font-size: 18px;\n}\n',
    );
    assert.equal(text.match(/^payung-/gm)!.length, 6);
  });
});

describe('contrastsOf()', () => {
  it('is by WCAG, in both schemes', () => {
    const contrasts = contrastsOf(themed('ink=777777'), all);
    const text = contrasts.filter(({ pair }) => pair === 'text');
    assert.deepEqual(
      text.map(({ ratio }) => ratio.toFixed(6)),
      [wcagContrast('#777777', '#ffffff'), wcagContrast('#e7eff0', '#12191b')].map((ratio) =>
        ratio.toFixed(6),
      ),
    );
  });

  it('is told in words and numbers, rounded down', () => {
    // 4.48:1, which would round up to 4.5.
    const contrasts = contrastsOf(themed('ink=777777'), all);
    assert.equal(contrastText(contrasts[0]!, 'id'), '4,4:1, kurang dari 4,5');
    assert.match(
      summaryText(contrasts, 'id'),
      /^Sulit dibaca: Tulisan di atas latar \(terang\) 4,4:1, perlu 4,5:1/,
    );
    assert.match(
      summaryText(contrasts, 'en'),
      /^Hard to read: Text on the ground \(light\) 4\.4:1, needs 4\.5:1/,
    );
    assert.equal(ratioText(21, 'en'), '21.0');
    const nothing = contrastsOf(themed('ink=ffffff&muted=ffffff&accent=ffffff'), all);
    assert.match(summaryText(nothing, 'id'), /; dan 4 lainnya\.$/);
  });

  for (const preset of Object.keys(presets) as Preset[])
    it(`is enough everywhere in the example ${preset}`, () => {
      const contrasts = contrastsOf({ ...presets[preset], wrong: new Map() }, all);
      assert.equal(summaryText(contrasts, 'id'), 'Semua tulisan cukup kontras.');
    });

  it('is at least 7 for every text of high contrast', () => {
    const contrasts = contrastsOf({ ...presets.contrast, wrong: new Map() }, all);
    assert.deepEqual(
      contrasts.filter(({ ratio }) => ratio < 7),
      [],
    );
  });
});

describe('an example', () => {
  for (const preset of Object.keys(presets) as Preset[])
    it(`is read from its own address: ${preset}`, () => {
      const { values, site, wrong } = themeIn(themeQuery(presets[preset]), all);
      assert.deepEqual(
        { values: [...values].sort(), site },
        { ...presets[preset], values: [...presets[preset].values].sort() },
      );
      assert.equal(wrong.size, 0);
    });
});

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { wcagContrast } from 'culori';
import { accentOf, coloursOf } from '../../packages/embed/src/look/accent.ts';
import { coloursStyle } from '../../packages/embed/src/look/colours-style.ts';

const colour = (accent: string, ground: 'light' | 'dark', name: 'accent' | 'on-accent') =>
  coloursOf(accent, ground).get(`--payung-color-${name}`)!;

/** As `tokens.ts` of the elements has them. */
const grounds = { light: ['#ffffff', '#f1f6f5'], dark: ['#12191b', '#1b2628'] } as const;

describe('accentOf()', () => {
  it('takes a colour with or without its sign, in any case', () => {
    for (const written of ['8a1c3a', '#8A1C3A', ' 8a1c3a ']) assert.equal(accentOf(written), '8a1c3a');
  });

  it('takes nothing else', () => {
    for (const written of [undefined, null, '', 'merah', '8a1c3', '8a1c3a0', '8a1c3a;}', 'url(x)'])
      assert.equal(accentOf(written), undefined);
  });
});

describe('coloursOf()', () => {
  it('leaves a colour that can be read as it is', () =>
    assert.equal(colour('8a1c3a', 'light', 'accent'), '#8a1c3a'));

  it('puts white on a dark colour and black on a bright one', () => {
    assert.equal(colour('8a1c3a', 'light', 'on-accent'), '#fff');
    assert.equal(colour('ffd23f', 'dark', 'on-accent'), '#000');
  });

  it('sets nothing without a colour', () => assert.equal(coloursOf(undefined, 'light').size, 0));

  for (const ground of ['light', 'dark'] as const)
    it(`makes every colour readable as a link and as a button on a ${ground} ground`, () => {
      for (const red of ['00', '66', 'cc', 'ff'])
        for (const green of ['00', '66', 'cc', 'ff'])
          for (const blue of ['00', '66', 'cc', 'ff']) {
            const accent = red + green + blue;
            const shown = colour(accent, ground, 'accent');
            for (const behind of grounds[ground])
              assert.ok(wcagContrast(shown, behind) >= 4.5, `${accent} as ${shown} on ${behind}`);
            assert.ok(wcagContrast(shown, colour(accent, ground, 'on-accent')) >= 4.5, `on ${shown}`);
          }
    });
});

describe('coloursStyle()', () => {
  it('sets the colours of both grounds, for browsers that know only one, too', async () => {
    const { text } = (await coloursStyle('8a1c3a'))!;
    assert.match(text, /^:root\{--payung-color-accent:#8a1c3a;--payung-color-on-accent:#fff\}@supports/);
    assert.match(text, /--payung-color-accent:light-dark\(#8a1c3a,#[\da-f]{6}\)/);
  });

  it('tells the hash by which a policy allows it', async () => {
    const { text, hash } = (await coloursStyle('0b6e4f'))!;
    assert.equal(hash, createHash('sha256').update(text).digest('base64'));
  });

  it('is none for what is no colour, whatever it tries to write', async () => {
    for (const written of [undefined, '', 'merah', '8a1c3', 'fff}*{display:none}', '8a1c3a</style>'])
      assert.equal(await coloursStyle(written), undefined, written);
  });
});

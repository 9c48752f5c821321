import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { snippets, type Embedding, type SnippetForm } from '../../packages/embed/src/snippets/snippets.ts';

const card: Embedding = {
  site: 'https://payung.example',
  widget: 'coverage-card',
  settings: new Map([
    ['region', '3510'],
    ['lang', 'en'],
  ]),
  colours: new Map([['--payung-color-accent', '#8a1c3a']]),
  title: 'Workers covered in Kabupaten Banyuwangi',
  sentence: 'Workers covered in Kabupaten Banyuwangi: 30% (July 2024).',
  content: { text: '<p>30%\n\n (July 2024).</p>\n<table>\n<tbody></tbody></table>' },
  height: 480,
};
const forms = Object.keys(snippets) as SnippetForm[];
const hostile: Embedding = {
  ...card,
  settings: new Map([['region', `"]><script>alert(1)</script>[`]]),
  title: '<img src=x onerror=alert(1)>',
  sentence: '<img src=x onerror=alert(1)>',
};

describe('snippets', () => {
  for (const form of forms) {
    it(`${form}: has no blank line and no inline script, which systems would break`, () => {
      const text = snippets[form](card);
      assert.doesNotMatch(text, /\n\s*\n/);
      assert.doesNotMatch(text, /<script(?![^>]*\ssrc=)/);
    });

    it(`${form}: lets no setting out of its attribute`, () => {
      const text = snippets[form](hostile);
      assert.doesNotMatch(text, /<script>|<img/);
      if (form === 'shortcode') assert.match(text, /^\[payung widget="coverage-card" region="[^"[\]]*"\]$/);
    });
  }

  it('element and frame are one line, with nothing but a link inside our tag', () => {
    for (const form of ['element', 'frame'] as const) assert.doesNotMatch(snippets[form](card), /\n/);
    assert.match(
      snippets.element(card),
      /<payung-coverage-card region="3510" lang="en" style="--payung-color-accent:#8a1c3a"><a [^<]+<\/a><\/payung-coverage-card>$/,
    );
  });

  it('element and amp say in one sentence what the widget tells', () => {
    for (const form of ['element', 'amp'] as const)
      assert.match(
        snippets[form](card),
        />Workers covered in Kabupaten Banyuwangi: 30% \(July 2024\)\.<\/a>/,
      );
  });

  it('frame, link and amp carry the chosen colour in their address', () => {
    for (const form of ['frame', 'link', 'amp'] as const) {
      assert.match(snippets[form]({ ...card, accent: '0b6e4f' }), /&(amp;)?accent=0b6e4f/);
      assert.doesNotMatch(snippets[form](card), /accent=/);
    }
  });

  it('placeholder and plain keep what informs without scripts', () => {
    for (const form of ['placeholder', 'plain'] as const)
      assert.match(snippets[form](card), /30%\s*\(July 2024\)/);
  });

  it('link is the page that people open, with the same settings as the frame', () => {
    assert.equal(snippets.link(card), 'https://payung.example/w/coverage-card?region=3510&lang=en');
    assert.match(
      snippets.frame(card),
      /src="https:\/\/payung\.example\/embed\/coverage-card\?region=3510&amp;lang=en"/,
    );
  });
});

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

  it('element brings one file of a version with its hash where that is chosen; no other form changes', () => {
    const pinned = { path: '/v0.1.0/coverage-card.js', integrity: 'sha384-abc' };
    for (const form of forms) {
      const [usual, chosen] = [snippets[form](card), snippets[form]({ ...card, pinned })];
      if (form !== 'element') assert.equal(chosen, usual, form);
      else
        assert.equal(
          chosen,
          usual.replace(
            /<script[^>]+>/,
            '<script type="module" src="https://payung.example/v0.1.0/coverage-card.js" integrity="sha384-abc" crossorigin="anonymous">',
          ),
        );
    }
  });

  it('element, placeholder and frame keep the room that is asked for, each in the form that is kept there', () => {
    const kept = { ...card, room: '40em' };
    assert.match(snippets.element(kept), /#8a1c3a;display:block;min-block-size:40em">/);
    assert.match(snippets.placeholder(kept), /#8a1c3a;min-height:40em">/);
    // In the letters of the frame, with what stands around the widget there.
    assert.match(snippets.frame(kept), / height="664" style="min-height:calc\(640px \+ 24px\)"/);
    for (const form of forms.filter((name) => !['element', 'placeholder', 'frame'].includes(name)))
      assert.equal(snippets[form](kept), snippets[form](card), form);
  });

  it('element and amp say in one sentence what the widget tells', () => {
    for (const form of ['element', 'amp'] as const)
      assert.match(
        snippets[form](card),
        />Workers covered in Kabupaten Banyuwangi: 30% \(July 2024\)\.<\/a>/,
      );
  });

  it('frame, link and amp carry the chosen colour in their address, a shortcode among its settings', () => {
    for (const form of ['frame', 'link', 'amp', 'shortcode'] as const) {
      assert.match(
        snippets[form]({ ...card, accent: '0b6e4f' }),
        /(&(amp;)?accent=0b6e4f| accent="0b6e4f"\]$)/,
      );
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

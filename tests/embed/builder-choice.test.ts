import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chosenIn } from '../../packages/embed/src/builder/choice.ts';

const chosen = (query: string) => chosenIn(new URLSearchParams(query));
const settings = (query: string) => [...chosen(query).addressed.settings];

describe('chosenIn()', () => {
  it('keeps the settings that the widget has, and leaves out what is so anyway', () => {
    const query = 'widget=coverage-map&region=ID&view=map&lang=id&program=jkm&onclick=x';
    assert.equal(chosen(query).addressed.widget.name, 'coverage-map');
    assert.deepEqual(settings(query), []);
    assert.deepEqual(settings('widget=coverage-map&region=35&view=table&lang=en'), [
      ['lang', 'en'],
      ['region', '35'],
      ['view', 'table'],
    ]);
  });

  it('shows the map where no widget, or none of ours, is asked for', () => {
    for (const query of ['', 'widget=peta'])
      assert.equal(chosen(query).addressed.widget.name, 'coverage-map');
  });

  it('names what cannot be read, as it was typed, and goes on without it', () => {
    const { wrong, addressed } = chosen('widget=coverage-map&src=javascript:alert(1)&accent=merah');
    assert.deepEqual(
      [...wrong],
      [
        ['src', 'javascript:alert(1)'],
        ['accent', 'merah'],
      ],
    );
    assert.equal(addressed.accent, undefined);
    assert.equal(addressed.settings.has('src'), false);
  });

  it('takes the newest script unless a pinned one is asked for', () => {
    for (const [query, script] of [
      ['', 'evergreen'],
      ['script=v1', 'evergreen'],
      ['script=pinned', 'pinned'],
    ] as const)
      assert.equal(chosen(query).script, script, query);
  });

  it('takes a colour with or without its sign', () => {
    assert.equal(chosen('accent=%238A1C3A').addressed.accent, '8a1c3a');
    assert.equal(chosen('accent=8a1c3a').addressed.accent, '8a1c3a');
  });
});

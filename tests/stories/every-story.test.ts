import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type * as Axe from 'axe-core';
// The package is a script that puts `axe` on the window.
import 'axe-core/axe.min.js';
import { stories } from './all-stories.ts';

const { axe } = window as unknown as { axe: typeof Axe };

const isReady = (element: Element | null) =>
  Boolean(element?.shadowRoot?.querySelector('.root:not([hidden])'));

describe('every story', () => {
  before(() => setViewport({ width: 320, height: 720 }).catch(() => undefined));

  for (const { name, tag, render } of stories) {
    for (const language of ['id', 'en']) {
      it(`${tag} › ${name} (${language}) has no accessibility fault and fits 320 px`, async () => {
        const stage = await fixture<HTMLElement>(html`<main lang=${language}>${render()}</main>`);
        stage.style.inlineSize = '320px';
        await waitUntil(() => isReady(stage.querySelector(tag)), `${tag} shows something of its own`, {
          timeout: 8000,
        });
        const { violations } = await axe.run(stage, { resultTypes: ['violations'] });
        const faults = violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map(({ target, any }) => `${String(target)} ${any[0]?.message ?? ''}`).join(' | ')}`,
        );
        expect(faults).to.deep.equal([]);
        expect(stage.scrollWidth).to.be.at.most(320);
      });
    }
  }
});

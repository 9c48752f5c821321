import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type * as Axe from 'axe-core';
// The package is a script that puts `axe` on the window.
import 'axe-core/axe.min.js';
import { forgetEverything } from '../elements/event-signup/person.ts';
import { stories } from './all-stories.ts';

const { axe } = window as unknown as { axe: typeof Axe };

const shownRoot = (element: Element | null) => element?.shadowRoot?.querySelector('.root:not([hidden])');
const isShown = (element: Element | null) => Boolean(shownRoot(element));

/** An element waits while it says so; what it shows then is not the situation that the story is about. */
const isSettled = (element: Element | null) => {
  const root = shownRoot(element);
  return Boolean(root && !root.querySelector('.frame .waiting, .waiting[role="status"], [aria-busy="true"]'));
};

describe('every story', () => {
  // A sign-up of one story would still wait in the next.
  beforeEach(forgetEverything);

  // A desktop WebKit keeps its window; the stage is 320 px wide in every engine.
  before(async () => {
    if (!/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent)) await setViewport({ width: 320, height: 720 });
  });

  for (const { name, tag, of, keepsWaiting, shows, render } of stories) {
    for (const language of ['id', 'en']) {
      it(`${of} › ${name} (${language}) has no accessibility fault and fits 320 px`, async () => {
        const stage = await fixture<HTMLElement>(html`<main lang=${language}>${render()}</main>`);
        stage.style.inlineSize = '320px';
        const isThere = keepsWaiting ? isShown : isSettled;
        if (tag) {
          await waitUntil(() => isThere(stage.querySelector(tag)), `${tag} shows what the story is about`, {
            timeout: 8000,
          });
          if (shows)
            await waitUntil(
              () => shownRoot(stage.querySelector(tag))?.querySelector(shows),
              `${tag} shows ${shows}`,
              {
                timeout: 8000,
              },
            );
        }
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

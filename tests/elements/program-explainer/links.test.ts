import { expect, fixtureCleanup, oneEvent, waitUntil } from '@open-wc/testing';
import type { ProgramExplainer } from '@payung/elements/program-explainer';
import { button, explainer, root, section, shadow } from './explainer.ts';

const title = (element: ProgramExplainer) => root(element).querySelector('h2')?.textContent;
const link = (element: ProgramExplainer, program: string) =>
  shadow(element).querySelector<HTMLAnchorElement>(`a[href="#payung-${program}-what-it-is"]:not(.link)`)!;

afterEach(() => {
  fixtureCleanup();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('payung-program-explainer › links between programmes', () => {
  it('lead to the other programme, at its first section, with the focus there', async () => {
    const element = await explainer();
    link(element, 'sertakan').click();
    await waitUntil(() => title(element)?.startsWith('SERTAKAN'));
    await waitUntil(() => shadow(element).activeElement?.matches('#payung-sertakan-what-it-is > summary'));
    expect(location.hash).to.equal('#payung-sertakan-what-it-is');
    expect(section(element, 'what-it-is', 'sertakan').open).to.equal(true);
  });

  it('are left by the way back of the browser', async () => {
    const element = await explainer();
    link(element, 'sertakan').click();
    await waitUntil(() => title(element)?.startsWith('SERTAKAN'));
    history.back();
    await waitUntil(() => title(element) === 'Jaminan Kematian (JKM)');
  });

  it('are forgotten when the page names another programme', async () => {
    const element = await explainer('sertakan');
    link(element, 'jkm').click();
    await waitUntil(() => title(element) === 'Jaminan Kematian (JKM)');
    history.replaceState(null, '', location.pathname + location.search);
    element.program = 'jkm';
    await element.updateComplete;
    element.program = 'sertakan';
    await waitUntil(() => title(element)?.startsWith('SERTAKAN'));
  });

  it('go on from a programme that the reader chose, and back to it', async () => {
    const element = await explainer('');
    button(element, 'Jaminan Kematian (JKM)')!.click();
    await waitUntil(() => link(element, 'sertakan'));
    const moved = oneEvent(window, 'hashchange');
    link(element, 'sertakan').click();
    await moved;
    await waitUntil(() => title(element)?.startsWith('SERTAKAN'));
    history.back();
    await waitUntil(() => title(element) === 'Jaminan Kematian (JKM)');
  });
});

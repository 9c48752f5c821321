import { expect } from '@open-wc/testing';
import type { EventSignup } from '@payung/elements/event-signup';
import { batik, confirmedReceipt } from '@payung/stories/data/events';
import { plainClient } from '@payung/stories/data/plain-client';
import { appears, button, fillIn, find, forgetEverything, goOn, send, signup, until } from './person.ts';

/** More than any screen shows, as a page keeps it that knows how long the form is. */
const kept = 6000;

/** How tall the receipt is by itself. */
const ownHeight = (element: EventSignup) => find(element, '.reserve').offsetHeight;

/** A page that keeps room for the form, with a line below it. */
function hostPage(): { readonly below: HTMLElement; remove(): void } {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`payung-event-signup { min-height: ${kept}px }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const below = document.createElement('footer');
  below.textContent = 'Di bawah formulir';
  return {
    below,
    remove() {
      below.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}

async function sentBy(element: EventSignup): Promise<void> {
  fillIn(element);
  button(element, 'Lanjut, periksa isian').scrollIntoView();
  await send(element);
  await appears(element, '.code');
}

beforeEach(forgetEverything);

describe('payung-event-signup, where a receipt takes the place of the form', () => {
  let page: ReturnType<typeof hostPage>;

  beforeEach(() => {
    sessionStorage.clear();
    page = hostPage();
  });

  afterEach(() => {
    page.remove();
    sessionStorage.clear();
    scrollTo(0, 0);
  });

  it('leaves no blank below the receipt but what is in sight, though nobody touches the page', async () => {
    const element = await signup({ client: plainClient() });
    document.body.append(page.below);
    expect(element.offsetHeight).to.equal(kept);
    await sentBy(element);
    const most = () => Math.max(ownHeight(element), innerHeight);
    await until(() => element.offsetHeight <= most() * 1.05, 'the room shrinks to a screen');
    expect(page.below.getBoundingClientRect().top, 'what was out of sight stays so').to.be.at.least(
      innerHeight - 1,
    );
  });

  it('does not move what is in sight below it', async () => {
    const element = await signup({ client: plainClient() });
    document.body.append(page.below);
    fillIn(element);
    // Without the focus the browser does not scroll up to the receipt.
    HTMLElement.prototype.focus = () => undefined;
    try {
      page.below.scrollIntoView({ block: 'end' });
      const top = () => page.below.getBoundingClientRect().top;
      const before = top();
      goOn(element);
      await appears(element, '.review');
      await nextFrames();
      expect(top(), 'while it is looked over').to.be.closeTo(before, 1);
      expect(element.offsetHeight).to.equal(kept);
      button(element, 'Kirim pendaftaran').click();
      page.below.scrollIntoView({ block: 'end' });
      const sending = top();
      await appears(element, '.code');
      await nextFrames();
      expect(top(), 'when the receipt comes').to.be.closeTo(sending, 1);
    } finally {
      HTMLElement.prototype.focus = focus;
    }
  });

  it('gives the rest away with the next click anywhere in the page', async () => {
    const element = await signup({ client: plainClient() });
    document.body.append(page.below);
    await sentBy(element);
    page.below.click();
    expect(element.offsetHeight).to.equal(ownHeight(element));
  });

  it('gives it away with the next key, too', async () => {
    const element = await signup({ client: plainClient() });
    document.body.append(page.below);
    await sentBy(element);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
    expect(element.offsetHeight).to.equal(ownHeight(element));
  });

  it('does the same for a receipt that a link opens', async () => {
    const element = await signup({ client: plainClient(), secret: confirmedReceipt.secret }, '.code');
    await until(() => element.offsetHeight < kept, 'the room shrinks');
  });

  it('has the room of the page again when the form is back', async () => {
    const element = await signup({ client: plainClient() });
    document.body.append(page.below);
    await sentBy(element);
    button(element, 'Daftarkan orang lain').click();
    await appears(element, 'form');
    expect(element.event).to.equal(batik.id);
    expect(element.offsetHeight).to.equal(kept);
  });
});

const { focus } = HTMLElement.prototype;

/** An intersection observer speaks once a frame. */
function nextFrames(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

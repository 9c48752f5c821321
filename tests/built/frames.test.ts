import { expect, waitUntil } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';

// The built files, in a frame without an origin, in three engines: `npm run build` comes before.
const helper = '/packages/embed/dist/static/v1/payung-frame.js';

interface Place {
  readonly x: number;
  readonly y: number;
}

let frame: HTMLIFrameElement;

/** What the frame answers; null where there is no such thing in it. */
async function ask<Answer>(what: string): Promise<Answer | null> {
  const answered = new Promise<Answer | null>((resolve) => {
    const hear = ({ data, source }: MessageEvent<{ ask?: string; answer: Answer | null }>) => {
      if (source !== frame.contentWindow || data.ask !== what) return;
      removeEventListener('message', hear);
      resolve(data.answer);
    };
    addEventListener('message', hear);
  });
  frame.contentWindow!.postMessage({ ask: what }, '*');
  return answered;
}

async function until<Answer>(what: string, is: (answer: Answer | null) => unknown): Promise<Answer> {
  let answer: Answer | null = null;
  await waitUntil(async () => is((answer = await ask<Answer>(what))), `never: ${what}`, { timeout: 15_000 });
  return answer!;
}

async function pressAt({ x, y }: Place): Promise<void> {
  // Into the window: a person points only at what is seen.
  scrollTo(0, y - innerHeight / 2);
  const { left, top } = frame.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + x), Math.round(top + y)] });
}

type Link = Place & { readonly address: string };
type Offer = Link & { readonly said: string };

/** Presses until something comes of it: a frame that has just come, or was scrolled, is not always where Chromium looks for it. */
async function press(place: Place, hasCome: () => unknown): Promise<void> {
  const pressed = async () => {
    await pressAt(place);
    return hasCome();
  };
  await waitUntil(pressed, 'nothing came of a click', { interval: 500, timeout: 15_000 });
}

async function pressLink(hasCome: () => unknown): Promise<Link> {
  await until<boolean>('isLocked', Boolean);
  const link = await until<Link>('link', Boolean);
  await press(link, hasCome);
  return link;
}

const isOffered = () => ask<Offer>('offer');

beforeEach(async () => {
  frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  Object.assign(frame.style, {
    position: 'absolute',
    insetBlockStart: '0',
    insetInlineStart: '0',
    border: '0',
  });
  Object.assign(frame, { width: '600', height: '5000', src: '/tests/built/framed.html' });
  const ready = new Promise((resolve) =>
    addEventListener('message', ({ data }) => data === 'ready' && resolve(0)),
  );
  document.body.append(frame);
  await ready;
});

afterEach(async () => {
  await resetMouse();
  frame.remove();
  scrollTo(0, 0);
});

describe('a built frame page in a frame without an origin, with nobody to help', () => {
  it('shows the address of a link that cannot be followed, and copies it', async () => {
    const { address } = await pressLink(isOffered);
    const offer = await until<Offer>('offer', Boolean);
    expect(offer.address).to.equal(address);
    await press(offer, async () => (await ask<Offer>('offer'))?.said === 'Sudah disalin.');
  });
});

describe('a built frame page in a frame without an origin, with our helper around it', () => {
  const { open } = window;
  let opened: unknown[];
  before(() => import(helper));
  beforeEach(() => {
    opened = [];
  });
  afterEach(() => {
    window.open = open;
  });

  it('has the page of ours opened to which a link leads, while the click counts, and shows no address then', async () => {
    let counted: boolean | undefined;
    window.open = (address) => {
      opened.push(address);
      counted = (navigator as { userActivation?: UserActivation }).userActivation?.isActive;
      return { opener: window } as unknown as Window;
    };
    const { address } = await pressLink(() => opened.length > 0);
    expect(opened[0]).to.equal(address);
    expect(counted).to.not.equal(false);
    await until<Offer>('offer', (now) => !now);
  });

  for (const way of ['scroll', 'focus'])
    it(`is come to by the page around it after it was asked to ${way} to what is far down`, async () => {
      // A person is in the frame.
      window.open = () => null;
      await pressLink(isOffered);
      expect(scrollY).to.be.lessThan(1_000);
      await ask(way);
      const isSeen = () => scrollY > 3_000 - innerHeight && scrollY < 3_700;
      await waitUntil(isSeen, `the page is at ${scrollY}`, { timeout: 5_000 });
    });
});

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { version } from '@payung/elements/define';

// The built files as a page gets them, not the sources: `npm run build` comes before.
const folder = new URL(`/packages/embed/dist/static/v${version}/`, location.href).href;

type Part = (...steps: readonly Readonly<Record<string, string>>[]) => Promise<object>;

/** What the file of the calculator imports its later parts with. */
let part: Part;

/** The hash of a file as the runner sends it to this browser: it writes some files anew, so that those of `integrity.json` are others. */
async function hash(path: string): Promise<string> {
  const bytes = await (await fetch(folder + path)).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}
const wrong = `sha384-${'A'.repeat(64)}`;

/** How often the browser has fetched a file. */
const fetched = (path: string): number => performance.getEntriesByName(folder + path, 'resource').length;

async function refused(asking: Promise<unknown>): Promise<string> {
  return asking.then(
    () => expect.fail('it was run'),
    (error: unknown) => String(error),
  );
}

describe('a pinned file', () => {
  const { warn } = console;
  before(async () => {
    ({ part } = (await import(`${folder}calculator.js`)) as { part: Part });
    console.warn = () => undefined;
  });
  after(() => {
    console.warn = warn;
  });

  it('defines its tag alone, with all that it needs at first', async () => {
    const card = await fixture(html`<payung-calculator calculation="death"></payung-calculator>`);
    await waitUntil(() => card.shadowRoot?.querySelector('.root:not([hidden])'), 'it is there', {
      timeout: 8000,
    });
    expect(customElements.get('payung-coverage-map')).to.equal(undefined);
  });

  it('imports a later part whose hash is the one it holds', async () => {
    const module = await part({ 'calculator/choosing.js': await hash('calculator/choosing.js') });
    expect(Object.keys(module)).not.to.deep.equal([]);
  });

  it('does not run a later part with another hash, and says which', async () => {
    const path = 'calculator/steps.js';
    expect(await refused(part({ [path]: wrong }))).to.contain(`${path} was not run`);
  });

  it('does not run a part when one that it needs has another hash', async () => {
    const memo = await hash('calculator/memo.js');
    const before = fetched('calculator/memo.js');
    await refused(part({ 'calculator/group-budget.js': wrong }, { 'calculator/memo.js': memo }));
    expect(fetched('calculator/memo.js')).to.equal(before);
  });

  it('leaves no script of ours in the page', () => {
    const ours = [...document.scripts].filter(({ src }) => src.startsWith(folder));
    expect(ours).to.deep.equal([]);
  });
});

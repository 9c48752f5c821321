import { expect, fixture, html, waitUntil } from '@open-wc/testing';

// The built files as a page gets them, not the sources: `npm run build` comes before.
const loader = new URL('/packages/embed/dist/static/v1/payung.js', location.href).href;
const isReady = (element: Element) => Boolean(element.shadowRoot?.querySelector('.root:not([hidden])'));
const said = (element: Element) => (element.shadowRoot!.querySelector('.root') as HTMLElement).innerText;
const requested = (part: string) =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes(part));

describe('the built loader', () => {
  before(async () => {
    await import(loader);
  });

  it('imports nothing while the page has no tag of ours', () => {
    expect(requested('/assets/calculator-')).to.equal(false);
  });

  it('upgrades a tag that is added later, and imports only its module', async () => {
    const tag = await fixture(html`<payung-coverage-card region="3510">Banyuwangi</payung-coverage-card>`);
    await waitUntil(() => isReady(tag), 'the card is ready', { timeout: 8000 });
    expect(said(tag)).to.contain('Banyuwangi');
    expect(requested('/assets/coverage-card-')).to.equal(true);
    expect(requested('/assets/program-explainer-')).to.equal(false);
  });

  const table = [
    [
      'payung-calculator',
      html`<payung-calculator calculation="death" on="2026-11-20"></payung-calculator>`,
      /kematian/i,
    ],
    ['payung-coverage-map', html`<payung-coverage-map region="35"></payung-coverage-map>`, /Jawa Timur/],
    [
      'payung-program-explainer',
      html`<payung-program-explainer program="jkm"></payung-program-explainer>`,
      /keluarga/i,
    ],
    ['payung-event-list', html`<payung-event-list></payung-event-list>`, /acara/i],
    [
      'payung-event-signup',
      html`<payung-event-signup event="tidak-ada"></payung-event-signup>`,
      /gangguan|acara/i,
    ],
  ] as const;
  for (const [name, template, words] of table) {
    it(`upgrades <${name}>, which speaks Indonesian`, async () => {
      const tag = await fixture(template);
      await waitUntil(() => isReady(tag) && words.test(said(tag)), `${name} says ${String(words)}`, {
        timeout: 8000,
      }).catch((error: unknown) => expect.fail(`${String(error)}; it says “${said(tag)}”`));
    });
  }

  it('puts a tag into a placeholder, with its settings and its content', async () => {
    const place = await fixture(
      html`<div data-payung="coverage-card" data-region="3510"><a href="/kartu">Kartu Banyuwangi</a></div>`,
    );
    await waitUntil(() => place.firstElementChild?.localName === 'payung-coverage-card');
    const tag = place.firstElementChild!;
    expect(tag.getAttribute('region')).to.equal('3510');
    expect(tag.textContent).to.equal('Kartu Banyuwangi');
    await waitUntil(() => isReady(tag), 'the card is ready', { timeout: 8000 });
    expect(said(tag)).to.contain('Banyuwangi');
  });

  it('sets nothing but attributes of widgets: who may not write handlers cannot write them this way', async () => {
    const place = await fixture(
      html`<div data-payung="coverage-card" data-onclick="alert(1)" data-api="https://evil.example"></div>`,
    );
    await waitUntil(() => place.firstElementChild);
    expect(place.firstElementChild!.getAttributeNames()).to.deep.equal([]);
  });

  it('says which placeholder it does not know, and leaves its content', async () => {
    const told: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => void told.push(text);
    const place = await fixture(html`<div data-payung="peta">isi</div>`);
    await waitUntil(() => told.length > 0);
    console.warn = warn;
    expect(told[0]).to.contain('data-payung="peta"').and.to.contain('payung-coverage-map');
    expect(place.innerHTML).to.contain('isi');
  });

  it('is a no-op the second time', async () => {
    await import(`${loader}?again`);
    const tag = await fixture(html`<payung-coverage-card region="35"></payung-coverage-card>`);
    await waitUntil(() => isReady(tag));
    expect(said(tag)).to.contain('Jawa Timur');
    const place = await fixture(html`<div data-payung="coverage-card" data-region="35"></div>`);
    await waitUntil(() => place.firstElementChild && isReady(place.firstElementChild));
    expect(place.childElementCount).to.equal(1);
  });

  it('leaves the content of a tag that is not ours alone', async () => {
    const tag = await fixture(html`<payung-unknown>isi</payung-unknown>`);
    expect(tag.textContent).to.equal('isi');
    expect(tag.shadowRoot).to.equal(null);
  });
});

import { expect } from '@open-wc/testing';
import type { EventSignup } from '@payung/elements/event-signup';
import { batik, closed, cookies } from '@payung/stories/data/events';

// Nothing that imports the element: until the last line of `before` its tags are none.
type Tag = EventSignup & { readonly asked?: { readonly address: string } };

const api = `${location.origin}/kantor/api`;
const addressOf = (id: string): string => `${api}/events/${id}`;
const fetchOfBrowser = globalThis.fetch;

describe('an event that is asked for before the form is there', () => {
  const asked: string[] = [];
  const box = document.createElement('div');
  let isLineBroken = true;
  let tags: Record<'plain' | 'broken' | 'renamed' | 'own' | 'closed' | 'moved', Tag>;

  const until = async (holds: () => unknown): Promise<void> => {
    while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const heading = (tag: Tag): string => tag.shadowRoot?.querySelector('h2')?.textContent ?? '';

  before(async () => {
    globalThis.fetch = (input) => {
      const address = String(input);
      asked.push(address);
      if (address.endsWith('/terputus') && isLineBroken) return Promise.reject(new TypeError('no line'));
      const event = address.endsWith('/lain') ? cookies : address.endsWith('/tutup') ? closed : batik;
      return Promise.resolve(Response.json(event));
    };
    // Stands for all of these tests, so it is none of the fixtures that go after each.
    box.innerHTML = `
      <payung-event-signup event="batik" api="${api}/"></payung-event-signup>
      <payung-event-signup event="terputus" api="${api}"></payung-event-signup>
      <payung-event-signup event="batik" api="${api}"></payung-event-signup>
      <payung-event-signup event="milik-sendiri" api="${api}"></payung-event-signup>
      <payung-event-signup event="tutup" api="${api}"></payung-event-signup>
      <payung-event-signup event="pindah" api="${api}"></payung-event-signup>
      <payung-event-signup api="${api}"></payung-event-signup>
      <payung-event-signup event="tanpa-alamat" api="http://[salah"></payung-event-signup>`;
    document.body.append(box);
    const [plain, broken, renamed, own, shut, moved] = box.querySelectorAll<Tag>('payung-event-signup');
    tags = { plain: plain!, broken: broken!, renamed: renamed!, own: own!, closed: shut!, moved: moved! };
    tags.own.client = { event: () => Promise.resolve(cookies) } as unknown as NonNullable<
      EventSignup['client']
    >;
    await import('../../../packages/elements/src/event-signup/early.ts');
  });
  after(() => {
    globalThis.fetch = fetchOfBrowser;
    box.remove();
  });

  it('is asked for at its address, for every tag that names one and has no client of its own', () => {
    const named = ['batik', 'terputus', 'batik', 'tutup', 'pindah'];
    expect(asked).to.deep.equal(named.map(addressOf));
    expect(tags.own.asked).to.equal(undefined);
  });

  it('is shown by the form without being asked for again, and anew where the tag names another by then', async () => {
    asked.length = 0;
    tags.renamed.setAttribute('event', 'lain');
    await import('@payung/elements/event-signup');
    box.prepend(tags.moved);
    await until(() => heading(tags.moved) && heading(tags.closed));
    await until(() => heading(tags.plain) && heading(tags.renamed) && heading(tags.own));
    expect(heading(tags.plain)).to.equal(batik.title);
    expect(heading(tags.renamed)).to.equal(cookies.title);
    expect(heading(tags.own)).to.equal(cookies.title);
    expect(heading(tags.moved)).to.equal(batik.title);
    expect(asked).not.to.include(addressOf('batik'));
    expect(asked).to.include(addressOf('lain'));
  });

  it('is shown with the reason where it takes nobody any more, in its style', async () => {
    await until(() => tags.closed.shadowRoot!.querySelector('.closed'));
    expect(tags.closed.shadowRoot!.textContent).to.contain('Pendaftaran sudah ditutup');
    const sheets = (tag: Tag): number => tag.shadowRoot!.adoptedStyleSheets.length;
    expect(sheets(tags.closed)).to.be.greaterThan(sheets(tags.plain));
  });

  it('is asked for once more by the form where that failed, and again by somebody whose line is still broken', async () => {
    expect(asked).to.include(addressOf('terputus'));
    await until(() => tags.broken.shadowRoot?.querySelector('[role="alert"] button'));
    isLineBroken = false;
    tags.broken.shadowRoot!.querySelector<HTMLElement>('[role="alert"] button')!.click();
    await until(() => heading(tags.broken));
    expect(heading(tags.broken)).to.equal(batik.title);
  });
});

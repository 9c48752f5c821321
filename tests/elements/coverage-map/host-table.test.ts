import { expect } from '@open-wc/testing';
import { fetchTable } from '../../../packages/elements/src/coverage-map/host-table.ts';
import { HostText } from '../../../packages/elements/src/coverage-map/host-text.ts';
import { TableError } from '../../../packages/elements/src/coverage-map/table-error.ts';

/** A body of so many megabytes that says how many were taken and whether the rest was given up. */
function bodyOf(megabytes: number) {
  const seen = { taken: 0, isGivenUp: false };
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        if (seen.taken === megabytes) return controller.close();
        seen.taken += 1;
        controller.enqueue(new Uint8Array(1_000_000).fill(65));
      },
      cancel: () => void (seen.isGivenUp = true),
    },
    { highWaterMark: 0 },
  );
  return { seen, stream };
}

const real = globalThis.fetch;
afterEach(() => void (globalThis.fetch = real));

/** What comes of an answer: its text, or the kind of problem; and after how many pieces the page had its turn. */
async function read(response: Response) {
  globalThis.fetch = () => Promise.resolve(response);
  let pauses = 0;
  const pause = () => {
    pauses += 1;
    return Promise.resolve();
  };
  const outcome = await fetchTable('https://contoh.id/a.csv', new AbortController().signal, pause).catch(
    (error: unknown) => (error instanceof TableError ? error.problem.kind : error),
  );
  return { outcome, pauses };
}

describe('fetchTable()', () => {
  it('refuses 200 MB by their stated length, without taking a byte', async () => {
    const { seen, stream } = bodyOf(200);
    const { outcome } = await read(new Response(stream, { headers: { 'content-length': '200000000' } }));
    expect(outcome).to.equal('large');
    expect(seen).to.deep.equal({ taken: 0, isGivenUp: true });
  });

  it('refuses 200 MB without a stated length once 20 are there, and gives up the rest', async () => {
    const { seen, stream } = bodyOf(200);
    expect((await read(new Response(stream))).outcome).to.equal('large');
    expect(seen).to.deep.equal({ taken: 21, isGivenUp: true });
  });

  it('refuses 200 MB that pass for a kilobyte', async () => {
    const { seen, stream } = bodyOf(200);
    expect((await read(new Response(stream, { headers: { 'content-length': '1000' } }))).outcome).to.equal(
      'large',
    );
    expect(seen.isGivenUp).to.equal(true);
  });

  it('takes 20 MB, and pauses after every quarter of a megabyte', async () => {
    const { seen, stream } = bodyOf(20);
    const { outcome, pauses } = await read(new Response(stream));
    expect((outcome as string).length).to.equal(20_000_000);
    expect(seen).to.deep.equal({ taken: 20, isGivenUp: false });
    expect(pauses).to.equal(80);
  });

  it('does not fetch on what is only an error page', async () => {
    const { seen, stream } = bodyOf(200);
    expect((await read(new Response(stream, { status: 503 }))).outcome).to.equal('status');
    expect(seen).to.deep.equal({ taken: 0, isGivenUp: true });
  });
});

describe('HostText', () => {
  /** The text of bytes that come so many at a time. */
  function decoded(bytes: Uint8Array, atOnce: number): string {
    const text = new HostText();
    for (let start = 0; start < bytes.length; start += atOnce)
      for (const share of text.decoding(bytes.subarray(start, start + atOnce)))
        expect(share).to.be.within(0, 1);
    return text.whole();
  }

  /** Each letter as one byte. */
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

  const table = 'kode;nilai;sumber\n3510;31,4;“Dinas” – Banyuwangi 🏝';
  const utf8 = new TextEncoder().encode(`\uFEFF${table}\n`);
  /** As a spreadsheet writes "Unicode text". */
  const utf16 = (isLittle: boolean): Uint8Array => {
    const units = [...`\uFEFF${table}`.split('')].map((unit) => unit.charCodeAt(0));
    const view = new DataView(new ArrayBuffer(2 * units.length));
    units.forEach((unit, place) => view.setUint16(2 * place, unit, isLittle));
    return new Uint8Array(view.buffer);
  };

  for (const atOnce of [2, 3, 7, 1000]) {
    it(`reads UTF-8 and both kinds of UTF-16, ${atOnce} bytes at a time`, () => {
      expect(decoded(utf8, atOnce)).to.equal(table);
      expect(decoded(utf16(true), atOnce)).to.equal(table);
      expect(decoded(utf16(false), atOnce)).to.equal(table);
    });
  }

  for (const atOnce of [1, 2, 3, 7, 1000]) {
    it(`reads the code page of Windows, as a spreadsheet writes its plain CSV, ${atOnce} bytes at a time`, () => {
      // The last byte before the end could begin a character of UTF-8, as could the first of another.
      const plain = latin('kode;nilai;sumber\n3510;31,4;Dinas \x96 \x93Banyuwangi\x94\xa0caf\xe9');
      expect(decoded(plain, atOnce)).to.equal('kode;nilai;sumber\n3510;31,4;Dinas – “Banyuwangi”\u00a0café');
    });
  }

  it('reads on in the code page of Windows from where bytes are no UTF-8, whatever border lies within a character', () => {
    const whole = new Uint8Array([...utf8, ...latin('é \xe2\x80\x93 \xe2\x80x')]);
    expect(decoded(whole, 1)).to.equal(`${table}\né â€“ â€x`);
    for (const atOnce of [2, 3, 5]) {
      const text = decoded(whole, atOnce);
      expect(text.startsWith(table.slice(0, -2))).to.equal(true);
      expect(text.endsWith(' â€“ â€x')).to.equal(true);
    }
    expect(decoded(latin('x \xe2\x80'), 1)).to.equal('x â€');
  });
});

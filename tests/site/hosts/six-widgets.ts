import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

/** Where somebody has put widgets: a page, or a frame in one. */
type Place = Pick<Page, 'locator' | 'getByText'>;

/** One of our widgets on a page of somebody else, and how a reader sees that it works. */
export interface HostedWidget {
  readonly tag: string;
  readonly attributes: string;
  /** What stands in the tag for whoever runs no scripts. */
  readonly fallback: string;
  /** Uses the widget as a reader does, by mouse and keys, and waits for what it must show. */
  works(widget: Locator): Promise<unknown>;
}

/** How long a widget may take on a test machine that does other things, too. */
const patience = { timeout: 20_000 };

const seen = (widget: Locator, text: RegExp) =>
  widget.getByText(text).filter({ visible: true }).first().waitFor(patience);

/** All six, each with something to do. */
export const sixWidgets: readonly HostedWidget[] = [
  {
    tag: 'payung-calculator',
    attributes: 'calculation="death" on="2026-11-20"',
    fallback: '<a href="/santunan">Santunan kematian Rp42 juta</a>',
    async works(widget) {
      await widget.getByRole('radio', { name: /digaji/ }).check(patience);
      await seen(widget, /Ahli waris menerima Rp42\.000\.000/);
    },
  },
  {
    tag: 'payung-coverage-map',
    attributes: 'region="35"',
    fallback: '<a href="/peta">Peta Jawa Timur</a>',
    async works(widget) {
      await widget.getByRole('button', { name: 'Tabel', exact: true }).click(patience);
      const row = widget.getByRole('row', { name: /Kabupaten Banyuwangi/ });
      await row.waitFor(patience);
      assert.match(await row.innerText(), /30%/);
    },
  },
  {
    tag: 'payung-coverage-card',
    attributes: 'region="3510"',
    fallback: '<a href="/kartu">Banyuwangi 30%</a>',
    works: (widget) => seen(widget, /30%/),
  },
  {
    tag: 'payung-program-explainer',
    attributes: 'program="jkm"',
    fallback: '<a href="/jkm">Jaminan Kematian</a>',
    async works(widget) {
      const section = widget.locator('summary', { hasText: 'Keluarga menerima apa?' });
      await section.focus(patience);
      await section.press('Enter');
      await seen(widget, /Rp20\.000\.000/);
    },
  },
  {
    tag: 'payung-event-list',
    attributes: 'region="3510"',
    fallback: '<a href="/acara">Acara di Banyuwangi</a>',
    works: (widget) => seen(widget, /Pelatihan Batik/),
  },
  {
    tag: 'payung-event-signup',
    attributes: 'event="batik-pangan-banyuwangi"',
    fallback: '<a href="/daftar">Daftar pelatihan batik</a>',
    async works(widget) {
      const name = widget.getByRole('textbox', { name: /^Nama/ });
      await name.fill('Siti Aminah', patience);
      assert.equal(await name.inputValue(), 'Siti Aminah');
      await seen(widget, /Pelatihan Batik/);
    },
  },
];

/** The tag as somebody pastes it. */
export const pasted = ({ tag, attributes, fallback }: HostedWidget): string =>
  `<${tag} ${attributes}>${fallback}</${tag}>`;

/** All six below each other. */
export const allPasted: string = sixWidgets.map(pasted).join('\n');

/** Uses each of the widgets on a page; fails at the first that does not work. */
export async function everyWidgetWorks(place: Place): Promise<void> {
  for (const { tag, works } of sixWidgets) {
    const widget = place.locator(tag).first();
    await widget.scrollIntoViewIfNeeded();
    try {
      await works(widget);
    } catch (error) {
      throw new Error(`<${tag}> does not work here`, { cause: error });
    }
  }
}

/** Asserts that each widget shows what stands in its tag, and that a reader can see it. */
export async function everyFallbackIsSeen(place: Place): Promise<void> {
  for (const { tag, fallback } of sixWidgets) {
    const text = fallback.replace(/<[^>]+>/g, '');
    assert.ok(await place.locator(tag).getByText(text).isVisible(), `${tag}: ${text}`);
  }
}

import type { Page } from 'playwright-core';
import { newest } from '../site/kept-snippets.ts';

/** What is written today in a post, as it is kept in that file. */
export const kept = (name: string): string => newest.find(({ file }) => file === name)!.text;

/** One card in each form that a post may hold, each of another region, so that a page shows which of them live. */
export const fourForms = [
  {
    form: 'shortcode',
    region: 'Banyuwangi',
    code: '3510',
    text: kept('shortcode.txt'),
  },
  {
    form: 'placeholder',
    region: 'Surabaya',
    code: '3578',
    text: '<div data-payung="coverage-card" data-region="3578"><a href="https://payung.example/">Kartu Kota Surabaya</a></div>',
  },
  {
    form: 'block',
    region: 'Trenggalek',
    code: '3503',
    text: kept('block.txt'),
  },
  {
    form: 'tag',
    region: 'Malang',
    code: '3573',
    text: '<!-- wp:html --><payung-coverage-card region="3573"><a href="https://payung.example/">Kartu Kota Malang</a></payung-coverage-card><!-- /wp:html -->',
  },
] as const;

/** A post that holds all four. */
export const fourFormsPost = fourForms.map(({ text }) => text).join('\n\n');

/** Waits until the card of that region is drawn by our script: a figure of its own and the name, not the text of the fallback. */
export async function seesCard(page: Page, region: string): Promise<void> {
  const { code } = fourForms.find((form) => form.region === region)!;
  const card = page.locator(`payung-coverage-card[region="${code}"]`);
  await card.scrollIntoViewIfNeeded();
  for (const text of [region, /pekerja/i, '%'])
    await card.getByText(text).filter({ visible: true }).first().waitFor();
}

import type { Receipt } from '@payung/signup';
import { html, type TemplateResult } from 'lit';
import type { Words } from './words.id.ts';

/**
 * What nobody may lose of a receipt: where it stands, its code and its link. Shown where the line is so bad that the
 * sign-up arrived but the rest of the receipt page did not.
 */
export function plainReceipt(receipt: Receipt, link: string, words: Words): TemplateResult {
  const waiting = receipt.status === 'waiting';
  return html`<section class="receipt" part="receipt">
    <h2 tabindex="-1">${waiting ? words.waitingReceiptTitlePlain : words.confirmedTitle}</h2>
    <p lang="id">${receipt.event.title}</p>
    <p>${words.receiptCode}: <strong class="code">${receipt.code}</strong></p>
    <p>${words.linkLabel}: <a href=${link}>${link}</a></p>
  </section>`;
}

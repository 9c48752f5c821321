/** The languages of forms, receipts and problem documents. */
export type Language = 'id' | 'en';

/** One text in both languages; the Indonesian one is the original. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

/** What the doctor can find on a page, each told in `words.*.ts`. */
export type FindingCode =
  | 'no-loader'
  | 'no-widget'
  | 'unknown-placeholder'
  | 'empty-tag'
  | 'not-loaded'
  | 'other-version'
  | 'policy'
  | 'trusted-types'
  | 'narrow'
  | 'insecure-page'
  | 'mixed-content'
  | 'no-height-listener'
  | 'sandboxed'
  | 'no-storage';

/** One thing that is wrong, about what (a tag, a width, a message), and what to paste to put it right. */
export interface Finding {
  readonly code: FindingCode;
  readonly about?: string;
  readonly paste?: string;
}

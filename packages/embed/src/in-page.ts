import { markup, type Markup } from './markup.ts';

/** What stands in a page itself, with the hash by which a policy allows it: it is there with the page, not a round later. */
export interface InPage {
  readonly text: string;
  /** SHA-256 in base64, without its name. */
  readonly hash: string;
}

/** A style or script with its hash. */
export async function inPage(text: string): Promise<InPage> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return { text, hash: btoa(String.fromCharCode(...new Uint8Array(digest))) };
}

/** A style as it stands in a head. */
export const styleTag = ({ text }: InPage): Markup => markup`<style>${{ text }}</style>
`;

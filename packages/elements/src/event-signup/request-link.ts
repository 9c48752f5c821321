import { css, html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../locale.ts';

/** How that way is laid out; adopted by whoever offers it. */
export const requestStyles = css`
  .request {
    display: inline-flex;
    align-items: center;
    min-block-size: max(2.75em, 44px);
    overflow-wrap: anywhere;
  }
`;

/**
 * Where somebody asks the organiser about their data, also without the personal link: a page of the server at `api`. Where nobody knows
 * the server there is none.
 */
export function requestLink(
  api: string,
  event: string,
  label: string,
  language: Language,
): TemplateResult | typeof nothing {
  if (!api) return nothing;
  const server = `${api.replace(/\/+$/, '')}/..`;
  const query = `acara=${encodeURIComponent(event)}&lang=${language}`;
  const page = new URL(`${server}/permintaan-data?${query}`, location.href).href;
  return html`<a class="request" href=${page} target="_blank" rel="noopener noreferrer">${label}</a>`;
}

import { unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';

const isKnown = globalThis.CSS?.supports('color', 'light-dark(red, red)') ?? true;

/** A style whose colours are written `light-dark(…)`; a browser that does not know that gets the light ones. */
export function themed(style: CSSResult): CSSResult {
  return isKnown ? style : unsafeCSS(inLight(style));
}

/** The text of a style with its light colours alone. */
export const inLight = ({ cssText }: CSSResult): string =>
  cssText.replace(/light-dark\(([^,]+),[^)]+\)/g, '$1');

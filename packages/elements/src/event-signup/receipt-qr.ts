import { svg, type SVGTemplateResult } from 'lit';
import { encode } from 'uqr';

/** The white space around a code that scanners need: four modules. */
const quiet = 4;

/**
 * A receipt code as a QR picture, to be read from a screen or from paper; fetched on use. It holds the code and nothing else: who takes a
 * picture of it learns neither the name nor the secret. White and black in every colour scheme, because scanners fail at light on dark.
 */
export function qrPicture(code: string, label: string): SVGTemplateResult {
  const { size, data } = encode(code, { ecc: 'M', border: 0 });
  const side = size + 2 * quiet;
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x + quiet} ${y + quiet}h1v1h-1z`] : [])),
  );
  return svg`<svg
    class="qr"
    part="qr"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${side} ${side}"
    shape-rendering="crispEdges"
  >
    <path fill="#fff" d="M0 0h${side}v${side}H0z"></path>
    <path fill="#000" d=${dark.join('')}></path>
  </svg>`;
}

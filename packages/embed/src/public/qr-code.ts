import { encode } from 'uqr';
import { markup, type Markup } from '../markup.ts';

/** The white space around a code that scanners need: four modules. */
const quiet = 4;

/** An address as a QR code that is still read when a sheet is creased or wet; drawn in one path without any style. */
export function qrCode(address: string, label: string): Markup {
  const { size, data } = encode(address, { ecc: 'M', border: 0 });
  const side = size + 2 * quiet;
  const path = data
    .map((row, y) =>
      runsOf(row)
        .map(([x, length]) => `M${x + quiet} ${y + quiet}h${length}v1h-${length}z`)
        .join(''),
    )
    .join('');
  return markup`<svg class="qr" role="img" aria-label="${label}" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#000" d="${path}"/></svg>`;
}

/** Where dark modules stand side by side in a row, and how many. */
function runsOf(row: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}

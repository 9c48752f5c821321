import { landStyle, inLight, scale, stillMap } from '@payung/elements/coverage-map/still';
import { markup } from '../markup.ts';
import { mapSymbol } from './map-symbol.ts';

/** Pixels. */
const width = 1200;
const margin = 32;
const line = 30;

/** A map as a picture file at an address that stays: title, map, legend, where the figures come from; it needs nothing else. Light, whatever the page. */
export function mapFile(region: string, language: 'id' | 'en'): string {
  const map = stillMap(region, false, language);
  const { title, summary, viewBox, legend, source } = map;
  const [, , boxWidth = 1, boxHeight = 1] = viewBox.split(' ').map(Number);
  const mapHeight = Math.round(((width - 2 * margin) * boxHeight) / boxWidth);
  const top = margin + 1.5 * line;
  const legendTop = top + mapHeight + line;
  const height = legendTop + (Math.ceil(legend.rows.length / 2) + 1) * line + margin / 2;
  const rows = legend.rows.map(({ kind, text, count }, place) => {
    const x = margin + (place % 2) * (width / 2 - margin);
    const y = legendTop + Math.floor(place / 2) * line;
    return markup`<rect class="swatch ${kind}" x="${x}" y="${y}" width="36" height="20"/>${
      kind === 'marked' ? markup`<rect class="hatching" x="${x}" y="${y}" width="36" height="20"/>` : ''
    }<text x="${x + 48}" y="${y + 17}">${text} ${count}</text>`;
  });
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" class="root" role="img" font-family="'Noto Sans','Segoe UI',Roboto,sans-serif" font-size="20" fill="#16262b">
<title>${title}</title>
<desc>${summary}</desc>
<style>${{ text: `${inLight(scale)}${landStyle.cssText}` }}.marked{fill:var(--_scale-2)}.swatch{stroke:var(--_province-line);stroke-width:1px}</style>
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="${margin}" y="${margin + 20}" font-size="28" font-weight="700">${title}</text>
<svg class="${map.area.level}" x="${margin}" y="${top}" width="${width - 2 * margin}" height="${mapHeight}" viewBox="${viewBox}">${mapSymbol(map)}</svg>
${rows}
<text x="${margin}" y="${height - margin / 2}" font-size="16" fill="#4c5f66">${source}</text>
</svg>`.text;
}

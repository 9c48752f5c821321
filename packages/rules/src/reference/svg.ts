/** The width of every chart: fits a phone without being scaled, so that its letters stay readable. */
export const width = 340;

// Drawn on a ground of its own: the page around a picture may be dark while the system of the reader is light.
const style = [
  'text{font:11px system-ui,sans-serif;fill:#4c5f66}',
  '.g{fill:#fff}.v{font-weight:600;fill:#16262b}',
  '.l{fill:none;stroke:#0b5f66;stroke-width:2.5}.u{stroke-dasharray:5 3}.j{stroke-width:1;opacity:.5}',
  '.a{fill:#0b5f66}.x{stroke:#c6d3d3}.c{stroke:#71858a;stroke-dasharray:1 3}',
  '@media(prefers-color-scheme:dark){text{fill:#a9bcc0}.g{fill:#12191b}.v{fill:#e7eff0}',
  '.l{stroke:#79cfc9}.a{fill:#79cfc9}.x{stroke:#37474a}.c{stroke:#7f9498}}',
].join('');

/** Text as it may stand in markup. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An empty element; numbers are rounded to a tenth. */
export function shape(name: string, attributes: Readonly<Record<string, string | number>>): string {
  return `<${name}${attributeText(attributes)}/>`;
}

/** A piece of text at a place; `anchor` says which end of it stands there. */
export function label(
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
  kind = '',
): string {
  const attributes = {
    ...(kind && { class: kind }),
    x,
    y,
    ...(anchor !== 'start' && { 'text-anchor': anchor }),
  };
  return `<text${attributeText(attributes)}>${escaped(text)}</text>`;
}

/** A whole picture with its name and its content in words; light or dark as the reader's system is. */
export function picture(
  height: number,
  title: string,
  description: string,
  ...parts: readonly string[]
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d">`,
    `<title id="t">${escaped(title)}</title>`,
    `<desc id="d">${escaped(description)}</desc>`,
    `<style>${style}</style>`,
    shape('rect', { class: 'g', width, height, rx: 6 }),
    ...parts,
    '</svg>\n',
  ].join('\n');
}

/** About how wide a text is drawn, in the unit of the picture. */
export function textWidth(text: string): number {
  return text.length * 6.6;
}

function attributeText(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`)
    .join('');
}

/** A number as it stands in a path. */
export function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}

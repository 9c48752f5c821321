import { rowsInWords } from '../legend-rows.ts';
import { patterns } from '../patterns.ts';
import type { Voice } from '../describe.ts';
import type { Shown } from './shown.ts';
import { keepWords } from './words.ts';

/** Units of the picture, which are pixels of the PNG. */
const width = 1200;
const margin = 32;
const lineHeight = 30;

/** What a path looks like is decided by the page's styles; a file has none, so it is written into each path. */
const looks = ['fill', 'fill-rule', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'opacity'];

const space = 'http://www.w3.org/2000/svg';

function part(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const element = document.createElementNS(space, name);
  for (const attribute of Object.keys(attributes))
    element.setAttribute(attribute, String(attributes[attribute]));
  element.textContent = text;
  return element;
}

/** The picture as it is drawn, with title, legend and source, as an SVG file that needs nothing else. */
export function pictureFile(shown: Shown & { readonly picture: SVGSVGElement }, voice: Voice): string {
  const { picture, area, legend, host } = shown;
  const { words, language } = voice;
  const title = shown.year ? `${words.title(area.name)}, ${shown.year}` : words.title(area.name);
  const own = keepWords[language];
  const root = picture.closest('.root')!;
  const style = getComputedStyle(root);
  const swatchFill = (kind: string): string =>
    patterns.some(({ id }) => id === kind)
      ? `url(#${kind})`
      : getComputedStyle(root.querySelector(`.swatch.${kind}`)!).backgroundColor;
  const map = copyOf(picture);
  const box = picture.viewBox.baseVal;
  const mapWidth = width - 2 * margin;
  const mapHeight = Math.round((mapWidth * box.height) / box.width);
  const top = margin + 2 * lineHeight;
  keepPatternsFine(map, picture.getBoundingClientRect().width / mapWidth);
  map.setAttribute('x', String(margin));
  map.setAttribute('y', String(top));
  map.setAttribute('width', String(mapWidth));
  map.setAttribute('height', String(mapHeight));
  const rows = rowsInWords(legend, voice);
  const legendTop = top + mapHeight + lineHeight;
  const height = legendTop + Math.ceil(rows.length / 2) * lineHeight + 2 * lineHeight;
  const file = part('svg', {
    xmlns: space,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': 'sans-serif',
    'font-size': 20,
    fill: style.color,
    role: 'img',
  });
  file.append(
    part('title', {}, title),
    part('rect', { width, height, fill: style.backgroundColor }),
    part('text', { x: margin, y: margin + lineHeight / 2, 'font-size': 28, 'font-weight': 700 }, title),
    map,
    ...rows.flatMap(({ kind, text, count }, index) => {
      const x = margin + (index % 2) * (mapWidth / 2);
      const y = legendTop + Math.floor(index / 2) * lineHeight;
      return [
        part('rect', {
          x,
          y,
          width: 36,
          height: 20,
          fill: swatchFill(kind),
          stroke: style.color,
          'stroke-width': 0.5,
        }),
        part('text', { x: x + 48, y: y + 17 }, `${text} ${count}`),
      ];
    }),
    part(
      'text',
      { x: margin, y: height - margin, 'font-size': 16 },
      own.pictureSource(host ?? own.ownFigures),
    ),
  );
  return new XMLSerializer().serializeToString(file);
}

/** Patterns are as fine in the file as on the screen, however small that is. */
function keepPatternsFine(map: SVGSVGElement, shrink: number): void {
  for (const pattern of map.querySelectorAll('pattern')) {
    const transform = pattern.getAttribute('patternTransform') ?? '';
    pattern.setAttribute('patternTransform', `${transform} scale(${shrink.toFixed(3)})`);
  }
}

/** A copy whose parts carry their looks; what only a person at the map needs is left away. */
function copyOf(picture: SVGSVGElement): SVGSVGElement {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const originals = picture.querySelectorAll('path, rect, circle');
  const copies = copy.querySelectorAll('path, rect, circle');
  copies.forEach((element, place) => {
    const style = getComputedStyle(originals[place]!);
    for (const look of looks) element.setAttribute(look, style.getPropertyValue(look).replaceAll('"', "'"));
    if (element.localName === 'path') element.setAttribute('vector-effect', 'non-scaling-stroke');
    for (const name of [
      'role',
      'tabindex',
      'class',
      'aria-label',
      'aria-selected',
      'aria-hidden',
      'data-code',
    ])
      element.removeAttribute(name);
  });
  for (const outline of copy.querySelectorAll('path:not([d])')) outline.remove();
  for (const group of copy.querySelectorAll('g')) group.replaceWith(...group.childNodes);
  copy.removeAttribute('class');
  return copy;
}

/** The file as a PNG; rejected where the page's policy lets no picture be made of it. */
export async function pngOf(file: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(file)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')!.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

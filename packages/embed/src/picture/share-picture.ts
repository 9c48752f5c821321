import { mapBox, placeOrNation, shapesOf, stillMap, withMargin } from '@payung/elements/coverage-map/still';
import { regionByCode, type Region } from '@payung/regions';
import type { Box, Shapes } from '@payung/regions/shapes';
import type { Brief, BriefMap } from '../brief/brief.ts';
import { markup, type Markup } from '../markup.ts';
import { wordsIn } from '../words.ts';
import { colour } from './colours.ts';
import { drawnMap, type Frame } from './drawn-map.ts';
import { column, fontFamily, heightOf, textLine, textWidth, type Paragraph } from './text.ts';
import { umbrella } from './umbrella.ts';

type Language = 'id' | 'en';

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels, as every service that shows previews of links asks for. */
export const shareSize: Size = { width: 1200, height: 630 };

/** The sizes in which previews are to be had, the largest first: whoever embeds a page may have little room. */
export const shareSizes: readonly Size[] = [
  shareSize,
  { width: 600, height: 315 },
  { width: 400, height: 210 },
  { width: 200, height: 105 },
];

const margin = 56;
/** Where the text begins, below the umbrella, and how far it stays away from the foot. */
const top = 132;
const apart = 14;
/** Few words are written larger, many smaller. */
const scales = [1.5, 1.25, 1.1, 1, 0.9, 0.8];
/** The smallest letters: a preview is some 360 pixels wide on a phone. */
const small = 32;

/** The preview of a link as an SVG that needs nothing else: what the page says in brief, the map around its area. */
export async function sharePicture(brief: Brief, language: Language, size = shareSize): Promise<string> {
  const { width, height } = shareSize;
  const place = brief.map && placeOf(brief.map.region);
  const map = brief.map && place && (await mapAround(place, brief.map, language));
  const room = place ? place.frame.x - 2 * margin + 24 : width - 2 * margin;
  const isNation = place?.region.level === 'nation';
  const [footLines, footTop] = foot(brief, language, isNation ? width - 2 * margin : room);
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${fontFamily}">
<title>${brief.sentence}</title>
<rect width="${width}" height="${height}" fill="${colour('surface')}"/>
<rect width="14" height="${height}" fill="${colour('accent')}"/>
${map}${umbrella(margin - 4, 36, 76)}${textLine('Payung', margin + 84, 90, { size: 44, colour: colour('accent'), isBold: true })}${
    isNation ? wide(brief) : upright(brief, room, footTop - apart)
  }${footLines}</svg>`.text;
}

/** What is said, from the most to the least important thing; `scale` is how much larger than usual. */
function paragraphsOf({ kicker, title, within = '', amount = '', lines }: Brief, width: number, scale = 1) {
  const [ink, muted] = [colour('ink'), colour('muted')];
  const isOneLine = textWidth(title, { size: 50 * scale, isBold: true }) <= width;
  return {
    kicker: { text: kicker, size: small, colour: muted },
    title: {
      text: title,
      size: 60 * scale,
      least: 36,
      most: isOneLine ? 1 : 3,
      above: 6,
      colour: ink,
      isBold: true,
    },
    within: { text: within, size: 36, colour: muted },
    amount: {
      text: amount,
      size: 112 * Math.min(scale, 1),
      least: 48,
      most: amount.length > 16 ? 2 : 1,
      colour: colour('accent'),
      isBold: true,
    },
    lines: lines.map((text): Paragraph => ({
      text,
      size: Math.max(38 * scale, small),
      least: small,
      most: 3,
      above: 12,
      colour: ink,
    })),
  };
}

/** All below each other: as large as it fits, and what there is no room for is left out from the end on. */
function upright(brief: Brief, width: number, bottom: number): Markup {
  const toldAt = (scale: number): readonly Paragraph[] => {
    const { kicker, title, within, amount, lines } = paragraphsOf(brief, width, scale);
    return [kicker, title, within, amount, ...lines];
  };
  const fits = (wanted: readonly Paragraph[]) => heightOf(wanted, width) <= bottom - top;
  const wanted = [...(scales.map(toldAt).find(fits) ?? toldAt(0.8))];
  while (wanted.length > 4 && !fits(wanted)) wanted.pop();
  return column(wanted, { x: margin, y: top, width })[0];
}

/** Name and number beside each other above a map that is as wide as the picture. */
function wide(brief: Brief): Markup {
  const half = (shareSize.width - 3 * margin) / 2;
  const { kicker, title, amount, lines } = paragraphsOf(brief, half);
  return markup`${column([kicker, title], { x: margin, y: top, width: half })[0]}${
    column([{ ...amount, above: 0 }, ...lines.slice(0, 1)], { x: 2 * margin + half, y: 32, width: half })[0]
  }`;
}

function foot({ foot: text }: Brief, language: Language, width: number): readonly [Markup, top: number] {
  const { brief: words } = wordsIn(language);
  const line = (words: string): Paragraph => ({
    text: words,
    size: small,
    least: 26,
    most: 1,
    colour: colour('muted'),
  });
  const together = [text, words.unofficial].filter(Boolean).join('. ');
  const shown =
    textWidth(together, { size: small }) <= width ? [line(together)] : [line(text), line(words.unofficial)];
  const height = heightOf(shown, width);
  const y = shareSize.height - 26 - height;
  return [column(shown, { x: margin, y, width })[0], y];
}

interface ShownPlace {
  readonly region: Region;
  readonly frame: Frame;
}

/** Beside the text, upright; the country is wide and stands below it. */
function placeOf(code: string): ShownPlace {
  const region = regionByCode(code)!;
  const { width, height } = shareSize;
  const isNation = region.level === 'nation';
  const frame = isNation
    ? { x: 0, y: 292, width, height: 264 }
    : { x: 716, y: 0, width: width - 716, height };
  return { region, frame };
}

async function mapAround(
  { region, frame }: ShownPlace,
  { hasOwnTable, year }: BriefMap,
  language: Language,
): Promise<Markup> {
  const { area } = placeOrNation(region.code);
  const map = stillMap('ID', hasOwnTable, language, year);
  const shapes = await shapesOf(area);
  return drawnMap({
    shapes,
    box: boxAround(region, shapes),
    frame,
    kinds: hasOwnTable ? new Map() : new Map(map.regions.map(({ region: { code }, kind }) => [code, kind])),
    marked: map.marked,
    chosen: region.level === 'regency' ? region.code : undefined,
    coarse: region.level === 'nation' ? 1 : 2,
  });
}

/** A regency with its neighbours; a city is small, and would else stand alone. */
function boxAround({ code, level, parent }: Region, shapes: Shapes): Box {
  if (level !== 'regency') return mapBox(regionByCode(code)!);
  const box = shapes.boxes.get(code)!;
  const [side, whole] = [box, shapes.boxes.get(parent!)!].map(([x0, y0, x1, y1]) =>
    Math.max(x1 - x0, y1 - y0),
  );
  const wanted = Math.max(side! * 2, whole! * 0.4);
  return withMargin(box, (wanted - side!) / 2 / side!);
}

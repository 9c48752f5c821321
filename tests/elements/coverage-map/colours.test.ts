import { expect } from '@open-wc/testing';
import type { CoverageMap } from '@payung/elements/coverage-map';
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  type Rgb,
} from 'culori';
import { mapOnPage, part } from './map-on-page.ts';

const toLinear = converter('lrgb');
const toRgb = converter('rgb');
const toLab = converter('lab65');
const distance = differenceCiede2000();

const inGamut = (value: number): number => Math.min(1, Math.max(0, value));
const fromLinear = (r: number, g: number, b: number): Rgb =>
  toRgb({ mode: 'lrgb', r: inGamut(r), g: inGamut(g), b: inGamut(b) });

/** A simulation (Machado, Oliveira and Fernandes 2009, in full) in linear light, for which its authors give it; culori takes sRGB as it is written. */
function inLinearLight(filter: (color: Rgb) => Rgb): (colour: Rgb) => Rgb {
  return (colour) => {
    const { r, g, b } = toLinear(colour);
    const seen = filter({ mode: 'rgb', r, g, b });
    return fromLinear(seen.r, seen.g, seen.b);
  };
}

/** As it is seen without any colours, and printed so. */
function inGrey(colour: Rgb): Rgb {
  const { r, g, b } = toLinear(colour);
  const light = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return fromLinear(light, light, light);
}

const views: Readonly<Record<string, (colour: Rgb) => Rgb>> = {
  'full colour vision': (colour) => colour,
  protanopia: inLinearLight(filterDeficiencyProt(1) as (colour: Rgb) => Rgb),
  deuteranopia: inLinearLight(filterDeficiencyDeuter(1) as (colour: Rgb) => Rgb),
  tritanopia: inLinearLight(filterDeficiencyTrit(1) as (colour: Rgb) => Rgb),
  'no colours': inGrey,
};

/**
 * The least CIEDE2000 between neighbouring classes. About 1 is the least that is seen of two large areas side by side; regencies are a few
 * pixels wide, lie apart from one another and are looked up in a legend, so they get ten times as much.
 */
const leastStep = 10;
/** The least between plain land and the lowest class: a border lies between them, and plain land has no row in the legend. */
const leastSeen = 2;

const rgbOf = (text: string): Rgb => {
  const colour = toRgb(parse(text));
  if (!colour) throw new Error(`no colour: ${text}`);
  return colour;
};

/** What an element is filled with, or its ground. */
const fillOf = (map: CoverageMap, selector: string): string => getComputedStyle(part(map, selector)).fill;
const groundOf = (map: CoverageMap, selector: string): string =>
  getComputedStyle(part(map, selector)).backgroundColor;

/** A colour that lets the ground through, as it is painted. */
function over(ground: Rgb, { r, g, b, alpha = 1 }: Rgb): Rgb {
  const mix = (above: number, below: number) => alpha * above + (1 - alpha) * below;
  return { mode: 'rgb', r: mix(r, ground.r), g: mix(g, ground.g), b: mix(b, ground.b) };
}

interface Palette {
  readonly classes: readonly Rgb[];
  readonly plain: Rgb;
  readonly noData: Rgb;
  readonly noDataMark: Rgb;
  readonly hatches: readonly Rgb[];
  readonly fills: Readonly<Record<string, string>>;
}

const kindsOfNothing = ['no-data', 'budget-only', 'not-applicable'];

/** The colours that stand on a page of that scheme. */
async function palette(scheme: 'light' | 'dark'): Promise<Palette> {
  const map = await mapOnPage({ region: '35' });
  map.style.colorScheme = scheme;
  const colour = (selector: string) => rgbOf(fillOf(map, selector));
  return {
    classes: [1, 2, 3, 4, 5].map((row) => rgbOf(groundOf(map, `.swatch.c${row}`))),
    plain: colour('path.around'),
    noData: colour('#no-data .no-data-ground'),
    noDataMark: colour('#no-data .no-data-point'),
    hatches: [colour('.hatching-dark'), colour('.hatching-light')],
    fills: Object.fromEntries(
      [...parts(map, 'path.region')].map((path) => [
        path.getAttribute('class')!.replace('region ', ''),
        getComputedStyle(path).fill,
      ]),
    ),
  };
}

const parts = (map: CoverageMap, selector: string) => map.shadowRoot!.querySelectorAll(selector);

const knowsSchemes = CSS.supports('color', 'light-dark(#000, #fff)');
const schemes = (['light', 'dark'] as const).filter((scheme) => scheme === 'light' || knowsSchemes);

for (const scheme of schemes) {
  describe(`the colours of the map on a ${scheme} page`, () => {
    let shown: Palette;
    before(async () => {
      shown = await palette(scheme);
    });

    for (const [name, see] of Object.entries(views)) {
      describe(`with ${name}`, () => {
        it(`keep neighbouring classes at least ${leastStep} apart`, () => {
          const { classes } = shown;
          const steps = classes.slice(1).map((colour, row) => distance(see(colour), see(classes[row]!)));
          expect(Math.min(...steps), steps.map((step) => step.toFixed(1)).join(' ')).to.be.at.least(
            leastStep,
          );
        });

        it(`grow ${scheme === 'light' ? 'darker' : 'lighter'} from class to class`, () => {
          const lightness = shown.classes.map((colour) => toLab(see(colour)).l);
          const sorted = [...lightness].sort((a, b) => (scheme === 'light' ? b - a : a - b));
          expect(lightness).to.deep.equal(sorted);
        });

        it('tell plain land from the lowest class', () => {
          expect(distance(see(shown.plain), see(shown.classes[0]!))).to.be.at.least(leastSeen);
        });

        it('let the marks of "no data" be seen on their ground', () => {
          expect(distance(see(shown.noDataMark), see(shown.noData))).to.be.at.least(leastStep);
        });

        it('let the hatching be seen on every class', () => {
          for (const [row, ground] of shown.classes.entries()) {
            const lines = shown.hatches.map((line) => distance(see(over(ground, line)), see(ground)));
            expect(Math.max(...lines), `class ${row + 1}`).to.be.at.least(leastStep);
          }
        });
      });
    }

    it('are those of the legend on the map, too', () => {
      const onMap = Object.entries(shown.fills).filter(([kind]) => /^c\d$/.test(kind));
      expect(onMap.length).to.be.above(2);
      for (const [kind, fill] of onMap)
        expect(distance(rgbOf(fill), shown.classes[Number(kind[1]) - 1]!), kind).to.equal(0);
    });
  });
}

describe('what is not told by colour alone', () => {
  it('is no data: each kind of nothing has a pattern of its own', async () => {
    const map = await mapOnPage();
    const fills = kindsOfNothing.map((kind) => fillOf(map, `path.region.${kind}`));
    expect(new Set(fills).size).to.equal(kindsOfNothing.length);
    for (const fill of fills) {
      const id = /^url\("?#([\w-]+)"?\)/.exec(fill)![1]!;
      expect(parts(map, `pattern#${id} > *`).length, id).to.be.above(1);
    }
    const drawn = kindsOfNothing.map((kind) => part(map, `pattern#${kind}`).innerHTML);
    expect(new Set(drawn).size).to.equal(kindsOfNothing.length);
  });

  it('is a rough or old figure: lines lie over its colour', async () => {
    const map = await mapOnPage({ region: '35' });
    expect(fillOf(map, '.hatching')).to.match(/^url\(/);
    expect(part(map, '.hatching').getAttribute('d')).to.match(/^M/);
  });

  it('is in the legend, too', async () => {
    const map = await mapOnPage();
    for (const kind of [...kindsOfNothing, 'marked'])
      expect(getComputedStyle(part(map, `.swatch.${kind}`)).backgroundImage, kind).to.contain('gradient');
    expect(getComputedStyle(part(map, '.swatch.c1')).backgroundImage).to.equal('none');
  });
});

describe('the simulation of colour blindness', () => {
  const between = (view: string, a: string, b: string) =>
    distance(views[view]!(rgbOf(a)), views[view]!(rgbOf(b)));

  it('finds a red and a green alike that others tell apart at once', () => {
    const [red, green] = ['#c8553d', '#7d7d24'];
    expect(between('full colour vision', red, green)).to.be.above(30);
    expect(between('deuteranopia', red, green)).to.be.below(leastStep);
  });

  it('finds a blue and a green alike without cones for blue, and any two colours of one lightness in grey', () => {
    const [blue, green] = ['#3f93b0', '#3f9a80'];
    expect(between('full colour vision', blue, green)).to.be.above(leastStep);
    expect(between('tritanopia', blue, green)).to.be.below(leastStep);
    expect(between('no colours', '#c8553d', '#7d7d24')).to.be.below(leastStep);
  });

  it('leaves white and black as they are', () => {
    for (const [name, see] of Object.entries(views))
      for (const grey of ['#ffffff', '#000000'])
        expect(distance(see(rgbOf(grey)), rgbOf(grey)), `${name} ${grey}`).to.be.below(0.1);
  });
});

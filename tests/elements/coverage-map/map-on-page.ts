import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@payung/elements/coverage-map';
import { finerShapes } from '@payung/regions/finer';
import type { CoverageMap, RegionSelect } from '@payung/elements/coverage-map';

/** Attributes of a map under test. */
export interface MapAttributes {
  readonly region?: string;
  readonly indicator?: string;
  readonly src?: string;
  readonly view?: string;
  readonly year?: string;
  readonly shown?: string;
  readonly lang?: string;
}

/** A map on the page with its shapes drawn (or its table), as wide as a phone unless told otherwise. */
export async function mapOnPage(
  attributes: MapAttributes = {},
  width = 360,
  drawn = 'path.region, .figures',
): Promise<CoverageMap> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.setProperty('width', `${width}px`);
  const map = document.createElement('payung-coverage-map');
  for (const name of Object.keys(attributes) as (keyof MapAttributes)[])
    map.setAttribute(name, attributes[name]!);
  place.append(map);
  await waitUntil(() => map.shadowRoot?.querySelector(drawn), 'the map is drawn', {
    timeout: 8000,
  });
  await map.updateComplete;
  if (attributes.region && attributes.view !== 'table') await finer(map, attributes.region);
  return map;
}

/** The finer shapes of a province come later than the first picture. */
async function finer(map: CoverageMap, region: string): Promise<void> {
  const shapes = await finerShapes(region.slice(0, 2)).catch(() => undefined);
  const [code, line] = [...(shapes?.paths ?? [])][0] ?? [];
  if (!code) return;
  await waitUntil(() => pathOf(map, code).getAttribute('d') === line, 'the province is drawn finer');
  await map.updateComplete;
}

/** One element of the map's own tree; a missing one fails the test. */
export function part<Kind extends Element = HTMLElement>(map: Element, selector: string): Kind {
  const found = map.shadowRoot!.querySelector<Kind>(selector);
  expect(found, selector).to.not.equal(null);
  return found!;
}

/** All elements of the map's own tree. */
export function parts<Kind extends Element = HTMLElement>(map: Element, selector: string): Kind[] {
  return [...map.shadowRoot!.querySelectorAll<Kind>(selector)];
}

/** The path of a region. */
export function pathOf(map: Element, code: string): SVGPathElement {
  return part<SVGPathElement>(map, `path[data-code="${code}"]`);
}

/** What a person reads, without line breaks of the source. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What stands behind the button at the foot of the map. */
export async function aboutOf(map: CoverageMap): Promise<string> {
  part(map, '.foot button').click();
  await waitUntil(() => map.shadowRoot!.querySelector('.about [role=status]'), 'it never opens');
  return textOf(part(map, '.about [role=status]'));
}

/** The code of the region that has keyboard focus. */
export function focusedCode(map: Element): string | null {
  return map.shadowRoot!.activeElement?.getAttribute('data-code') ?? null;
}

/** Collects what the map tells the page. */
export function choicesOf(map: HTMLElement): RegionSelect[] {
  const choices: RegionSelect[] = [];
  map.addEventListener('payung-region-select', ({ detail }) => choices.push(detail));
  return choices;
}

/** The middle of a region's box on the screen. */
export function middleOf(element: Element): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** Types a text; a letter twice in a row by itself, for one engine's driver takes a quick pair for one key. */
export async function typed(text: string): Promise<void> {
  const pieces = [...text].reduce<string[]>((done, letter) => {
    const last = done.at(-1);
    return last && !last.endsWith(letter) ? [...done.slice(0, -1), last + letter] : [...done, letter];
  }, []);
  for (const piece of pieces) await sendKeys({ type: piece });
}

/** Console warnings written while `act` runs. */
export async function warningsOf(act: () => Promise<unknown>): Promise<string[]> {
  const warnings: string[] = [];
  const warn = console.warn;
  console.warn = (...values: unknown[]) => void warnings.push(values.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

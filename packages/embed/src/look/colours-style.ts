import { inPage, type InPage } from '../in-page.ts';
import { accentOf, coloursOf } from './accent.ts';

/**
 * The style of a page in the colour that somebody wrote: its custom properties, on a light ground and on a dark one. It stands in the page: a page
 * that asks for its colours is seen, and tells its height, one round later. Undefined for what is no colour.
 */
export async function coloursStyle(written: string | undefined): Promise<InPage | undefined> {
  const accent = accentOf(written);
  if (!accent) return undefined;
  const [light, dark] = [coloursOf(accent, 'light'), coloursOf(accent, 'dark')];
  const rule = (value: (name: string) => string) =>
    `:root{${[...light.keys()].map((name) => `${name}:${value(name)}`).join(';')}}`;
  const plain = rule((name) => light.get(name)!);
  const both = rule((name) => `light-dark(${light.get(name)},${dark.get(name)})`);
  return inPage(`${plain}@supports (color:light-dark(#000,#fff)){${both}}`);
}

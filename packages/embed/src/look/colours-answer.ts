import { markup, type Markup } from '../markup.ts';
import { accentOf, coloursOf } from './accent.ts';

/** Asks for the colours of a page: a file, because no style may stand in the page itself. */
export const coloursLink = (accent: string): Markup =>
  markup`<link rel="stylesheet" href="/embed/colours.css?accent=${accent}">
`;

/** `GET /embed/colours.css?accent=8a1c3a`: the custom properties of that colour, on a light ground and on a dark one; what is no colour is not found. */
export function coloursAnswer({ pathname, searchParams }: URL): Response | undefined {
  if (pathname !== '/embed/colours.css') return undefined;
  const accent = accentOf(searchParams.get('accent'));
  if (!accent) return new Response(null, { status: 404 });
  const [light, dark] = [coloursOf(accent, 'light'), coloursOf(accent, 'dark')];
  const rule = (value: (name: string) => string) =>
    `:root { ${[...light.keys()].map((name) => `${name}: ${value(name)};`).join(' ')} }`;
  const plain = rule((name) => light.get(name)!);
  const both = rule((name) => `light-dark(${light.get(name)}, ${dark.get(name)})`);
  return new Response(`${plain}\n@supports (color: light-dark(#000, #fff)) { ${both} }\n`, {
    headers: {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=86400',
      'access-control-allow-origin': '*',
    },
  });
}

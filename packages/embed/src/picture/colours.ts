import { inLight, landStyle, scale, tokens } from '@payung/elements/coverage-map/still';

const css = [scale, landStyle, tokens].map(inLight).join('\n');

/** The colours of the widgets on a light ground, by the names that their styles give them. */
type ColourName =
  | 'accent'
  | 'ink'
  | 'line'
  | 'muted'
  | 'surface'
  | 'sea'
  | 'plain-land'
  | 'map-line'
  | 'province-line'
  | 'hatch-dark'
  | 'hatch-light'
  | 'no-data'
  | 'no-data-line'
  | `scale-${1 | 2 | 3 | 4 | 5}`;

/** A colour as every program that shows SVG reads it: custom properties and `rgb()` with blanks are for browsers alone. */
export function colour(name: ColourName): string {
  const written = new RegExp(`--_${name}:\\s*(?:var\\([^,]+,\\s*)?(#[\\da-f]+|rgb\\([^)]+\\))`).exec(
    css,
  )?.[1];
  if (!written) throw new Error(`unknown colour: ${name}`);
  const [, parts, opacity] = /rgb\(([\d ]+?)\s*\/\s*([\d.]+)\)/.exec(written) ?? [];
  return parts ? `rgba(${parts.split(' ').join(',')},${opacity})` : written;
}

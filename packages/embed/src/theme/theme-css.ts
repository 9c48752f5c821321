import { widgets } from '../widgets.ts';
import type { Theme } from './theme.ts';
import type { Themeable } from './themeable.ts';

/** The rule that sets a theme for every widget of a page; empty where nothing is set. */
export function themeCss(theme: Theme, themeable: Themeable): string {
  const set = declarations(theme, themeable).map(([property, value]) => `  ${property}: ${value};\n`);
  const tags = widgets.map(({ name }) => `payung-${name}`).join(',\n');
  return set.length > 0 ? `${tags} {\n${set.join('')}}\n` : '';
}

function declarations({ values }: Theme, { colours }: Themeable): (readonly [string, string])[] {
  const other = (key: string, property: string, unit = '') =>
    values.has(key) ? [[property, `${values.get(key)}${unit}`] as const] : [];
  return [
    ...colours.flatMap(({ key, light, dark }) =>
      values.has(key) || values.has(`${key}-dark`)
        ? [
            [
              `--payung-color-${key}`,
              both(values.get(key) ?? light, values.get(`${key}-dark`) ?? dark),
            ] as const,
          ]
        : [],
    ),
    ...other('radius', '--payung-radius', 'em'),
    ...other('font-family', '--payung-font-family'),
    ...other('size', 'font-size', 'px'),
  ];
}

const both = (light: string, dark: string): string =>
  light === dark ? `#${light}` : `light-dark(#${light}, #${dark})`;

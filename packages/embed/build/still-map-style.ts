import { readFileSync } from 'node:fs';
import { inLight, landStyle, pointedStyle, scale, swatchStyle } from '@payung/elements/coverage-map/still';
import type { Plugin } from 'vite';

/** Puts the style of the widget's picture and legend, `.root` being `.still` here, before that of a page whose map stands still: both look the same. */
export function stillMapStyle(): Plugin {
  return {
    name: 'payung-still-map-style',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('/embed/src/map.css')) return undefined;
      const dark = `@supports (color: light-dark(#000, #fff)) { ${scale.cssText} }`;
      return [inLight(scale), dark, landStyle.cssText, pointedStyle.cssText, swatchStyle.cssText]
        .concat(readFileSync(id, 'utf8'))
        .join('\n')
        .replaceAll('.root', '.still');
    },
  };
}

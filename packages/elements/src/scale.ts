import { css } from 'lit';
import { themed } from './themed.ts';

/**
 * The colours of maps and charts, from little to much, and of what has no data; used beside `tokens`. Their steps are even in lightness
 * and wide enough (CIEDE2000 of 11 and more) with any colour blindness and in grey, which `tests/elements/coverage-map/colours.test.ts` holds.
 */
export const scale = themed(css`
  .root {
    --_scale-1: light-dark(#bfe0d8, #1d4346);
    --_scale-2: light-dark(#6eb5ac, #2a686a);
    --_scale-3: light-dark(#3c908d, #3f938f);
    --_scale-4: light-dark(#1d7073, #74c0b6);
    --_scale-5: light-dark(#0a4a52, #c3ece2);
    --_no-data: light-dark(#e9e9e4, #2a2c2b);
    --_no-data-line: light-dark(#9a9a90, #6d706c);
  }
`);

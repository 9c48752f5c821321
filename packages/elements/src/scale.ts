import { css } from 'lit';
import { themed } from './themed.ts';

/** The colours of maps and charts, from little to much, and of what has no data; used beside `tokens`. */
export const scale = themed(css`
  .root {
    --_scale-1: light-dark(#d8ece7, #1d4346);
    --_scale-2: light-dark(#9dd0c6, #2a686a);
    --_scale-3: light-dark(#5aaba3, #3f938f);
    --_scale-4: light-dark(#257e7e, #74c0b6);
    --_scale-5: light-dark(#0a4a52, #c3ece2);
    --_no-data: light-dark(#e9e9e4, #2a2c2b);
    --_no-data-line: light-dark(#9a9a90, #6d706c);
  }
`);

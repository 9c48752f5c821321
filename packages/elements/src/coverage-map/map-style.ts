import { css } from 'lit';
import { barStyle } from './bar-style.ts';
import { detailsStyle } from './details-style.ts';
import { factsStyle } from './facts-style.ts';
import { footStyle } from './foot-style.ts';
import { frameStyle } from './frame-style.ts';
import { landStyle } from './land-style.ts';
import { legendStyle } from './legend-style.ts';
import { pointedStyle } from './pointed-style.ts';
import { swatchStyle } from './swatch-style.ts';

/** How the map, its legend, its tooltip and the details under it look; the details come after the facts they set smaller. */
export const mapStyle = css`
  ${barStyle}${landStyle}${frameStyle}${pointedStyle}${swatchStyle}${legendStyle}${factsStyle}${detailsStyle}${footStyle}
`;

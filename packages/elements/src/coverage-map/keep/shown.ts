import type { Region } from '@payung/regions';
import type { View } from '../area-bar.ts';
import type { Legend } from '../legend-rows.ts';
import type { KeptView } from '../link/view-text.ts';
import type { PictureRegion } from '../picture-region.ts';

/** What a map or its table shows at the moment it is kept. */
export interface Shown extends KeptView {
  readonly area: Region;
  /** The regions that are seen: those the legend picks out, in a table those of them that are found. */
  readonly regions: readonly PictureRegion[];
  readonly legend: Legend;
  /** The site of the host's own table; undefined for shipped figures. */
  readonly host: string | undefined;
  /** The code that is chosen, an area or a regency. */
  readonly code: string;
  readonly view: View;
  /** The one year that is shown; undefined where it is the newest figure of each area. */
  readonly year: string | undefined;
  /** The address of the host's own table; undefined where the page handed figures over, and for shipped ones. */
  readonly src: string | undefined;
  /** The drawn picture; null while a table stands in its place. */
  readonly picture: SVGSVGElement | null;
}

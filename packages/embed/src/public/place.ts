import type { Region } from '@payung/regions';
import type { Known } from '../programmes/local-markup.ts';

/** The province or regency for which a page is made, and what is known of single regencies. */
export interface Place {
  readonly region: Region;
  readonly known: Known;
}

import type { AboutBoundaries } from './about.id.ts';

/** What must stand one click away from the map, in English. */
export const about: AboutBoundaries = {
  noticeLong:
    'Regency areas are approximate: each is the land nearest to its villages. They are not official or legal boundaries; ' +
    'do not measure areas or distances with them. ' +
    'Village points: geografis 1.3.2, drizki, MIT. Coast: made with Natural Earth (public domain), via world-atlas 2.0.2, ' +
    'ISC, Michael Bostock. Codes: Ministry of Home Affairs decree of 2025, list from indonesia-nodejs 1.1.0, MIT.',
};

// What moving over the map needs, fetched when somebody comes near it.
export { neighbourTowards } from '@payung/regions/neighbours';
export { listenAtBorder } from './border.ts';
export { listenForZoom } from './gestures.ts';
export { inContext } from './in-context.ts';
export { TypedName } from './typed-name.ts';

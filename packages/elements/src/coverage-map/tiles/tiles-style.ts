import { tileColumns, tiles } from '@payung/regions/tiles';
import { css, unsafeCSS } from 'lit';
import { themed } from '../../themed.ts';

// A place in a rule of the sheet, not in an attribute: a strict content policy blocks those.
const places = unsafeCSS(
  tiles
    .map(({ code, row, column }) => `.tile[data-code='${code}'] { grid-area: ${row} / ${column}; }`)
    .join('\n'),
);

/** How the tiles look; colours, dots and hatching are those of the picture and the legend. */
export const tilesStyle = themed(css`
  .tiles {
    container-type: inline-size;
    display: grid;
    gap: 0.5em;
    min-inline-size: 0;
  }

  .tile-grid {
    direction: ltr;
    display: grid;
    grid-template-columns: repeat(${tileColumns}, minmax(0, 5.5em));
    justify-content: center;
    gap: clamp(1px, 0.3cqi, 5px);
    /* Room for the outline of a tile at the edge of a frame. */
    padding: 4px;
  }

  ${places}

  .tile {
    --_tile: var(--_plain-land);
    --_on-tile: var(--_ink);
    position: relative;
    display: grid;
    place-content: center;
    aspect-ratio: 5 / 6;
    border-radius: clamp(2px, 0.5cqi, 5px);
    background: var(--_tile);
    color: var(--_on-tile);
    font-size: 10px;
    letter-spacing: -0.04em;
    line-height: 1;
    text-align: center;
    overflow-wrap: normal;
    cursor: pointer;
    forced-color-adjust: none;
    print-color-adjust: exact;
    -webkit-tap-highlight-color: transparent;
  }

  .tile.c1 {
    --_tile: var(--_scale-1);
    --_on-tile: light-dark(#10252a, #f2f8f7);
  }
  .tile.c2 {
    --_tile: var(--_scale-2);
    --_on-tile: light-dark(#10252a, #ffffff);
  }
  .tile.c3 {
    --_tile: var(--_scale-3);
    --_on-tile: light-dark(#04191c, #04191c);
  }
  .tile.c4 {
    --_tile: var(--_scale-4);
    --_on-tile: light-dark(#ffffff, #04191c);
  }
  .tile.c5 {
    --_tile: var(--_scale-5);
    --_on-tile: light-dark(#ffffff, #04191c);
  }

  .tile.no-data,
  .tile.budget-only,
  .tile.not-applicable {
    --_tile: var(--_no-data);
  }

  .tile.hatched {
    background:
      repeating-linear-gradient(
        135deg,
        var(--_hatch-dark) 0 1px,
        var(--_hatch-light) 1px 2px,
        transparent 2px 5px
      ),
      var(--_tile);
  }

  /* Letters stand on plain colour, whatever pattern lies around them. */
  .tile-text {
    display: block;
    padding-block: 1px;
    border-radius: 1px;
    background: var(--_tile);
  }

  /* As narrow as its pieces: on a phone all names of two pieces take two lines. */
  .tile-name {
    display: block;
    inline-size: min-content;
    margin-inline: auto;
  }

  .tile-value {
    display: none;
  }

  .tile.faded {
    --_tile: var(--_sunken);
    --_on-tile: var(--_muted);
    background: var(--_tile);
    box-shadow: inset 0 0 0 1px var(--_line);
  }

  @media (hover: hover) {
    .tile:hover {
      box-shadow: 0 0 0 1.5px var(--_ink);
      z-index: 1;
    }
  }

  .tile[aria-selected='true'] {
    box-shadow:
      0 0 0 1px var(--_surface),
      0 0 0 3.5px var(--_ink);
    z-index: 1;
  }

  .tile:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
    border-radius: clamp(2px, 0.5cqi, 5px);
    box-shadow: 0 0 0 6px var(--_surface);
    z-index: 2;
  }

  /* The two lines keep their room, so that nothing moves while one points. */
  .tile-told {
    min-block-size: 2.8em;
    font-size: 0.9375em;
    line-height: 1.4;
  }

  .tile-told > * {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .tile-told > :only-child {
    white-space: normal;
  }

  @container (min-width: 30em) {
    .tile {
      font-size: 11px;
      letter-spacing: normal;
    }

    .tile-name {
      inline-size: auto;
    }
  }

  @container (min-width: 40em) {
    .tile {
      aspect-ratio: 1;
      font-size: clamp(11px, 1.45cqi, 0.9375em);
      line-height: 1.15;
    }

    .tile-text {
      padding: 0.125em 0.25em;
    }
  }

  @container (min-width: 48em) {
    .tile-name {
      font-weight: 600;
    }

    .tile-value {
      display: block;
    }
  }

  @media (forced-colors: active) {
    .tile {
      border: 1px solid CanvasText;
    }

    .tile[aria-selected='true'] {
      border: 3px solid Highlight;
    }

    .tile:focus-visible {
      outline-color: Highlight;
    }
  }

  @media print {
    .tile-grid {
      break-inside: avoid;
    }

    .tile-told {
      display: none;
    }
  }
`);

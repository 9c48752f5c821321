import { css } from 'lit';

/** How land looks, also where a map stands still: sea, colours, patterns, borders. */
export const landStyle = css`
  .root {
    --_sea: #f3f8fa;
    --_plain-land: #e3e8e6;
    --_map-line: #ffffff;
    --_province-line: #51646a;
    --_hatch-dark: rgb(0 0 0 / 0.6);
    --_hatch-light: rgb(255 255 255 / 0.75);
  }

  @supports (color: light-dark(#000, #fff)) {
    .root {
      --_sea: light-dark(#f3f8fa, #0c1214);
      --_plain-land: light-dark(#e3e8e6, #243033);
      --_map-line: light-dark(#ffffff, #0c1214);
      --_province-line: light-dark(#51646a, #a3b4b8);
    }
  }

  .frame {
    position: relative;
    aspect-ratio: 7 / 4;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_sea);
  }

  .picture,
  .outlines {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }

  .picture {
    border-radius: inherit;
    touch-action: pan-y pinch-zoom;
  }

  path {
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }

  /* What 514 paths have in common they inherit: for other figures there is less to work out for each. */
  .regions {
    fill: currentColor;
    fill-rule: evenodd;
    stroke: var(--_map-line);
    stroke-width: 0.5px;
    cursor: pointer;
  }

  .nation .regions {
    stroke-width: 0.3px;
  }

  .regions :focus {
    outline: none;
  }

  .around,
  .plain {
    color: var(--_plain-land);
  }

  :where(path, .swatch).c1 {
    color: var(--_scale-1);
  }

  :where(path, .swatch).c2 {
    color: var(--_scale-2);
  }

  :where(path, .swatch).c3 {
    color: var(--_scale-3);
  }

  :where(path, .swatch).c4 {
    color: var(--_scale-4);
  }

  :where(path, .swatch).c5 {
    color: var(--_scale-5);
  }

  .no-data {
    fill: url(#no-data);
  }

  .budget-only {
    fill: url(#budget-only);
  }

  .not-applicable {
    fill: url(#not-applicable);
  }

  path:is(.no-data, .budget-only, .not-applicable) {
    stroke: var(--_no-data-line);
  }

  .no-data-ground {
    fill: var(--_no-data);
  }

  .no-data-point {
    fill: var(--_no-data-line);
  }

  .hatching {
    fill: url(#marked);
    fill-rule: evenodd;
    pointer-events: none;
  }

  .hatching-dark {
    fill: var(--_hatch-dark);
  }

  .hatching-light {
    fill: var(--_hatch-light);
  }

  .province-borders {
    fill: none;
    stroke: var(--_province-line);
    stroke-width: 1px;
    pointer-events: none;
  }

  @media print {
    .picture {
      print-color-adjust: exact;
    }
    .frame {
      break-inside: avoid;
    }
  }

  @container (min-width: 40em) {
    .frame {
      aspect-ratio: 12 / 5;
    }
  }

  @media (forced-colors: active) {
    .regions,
    .province-borders {
      stroke: CanvasText;
    }
  }
`;

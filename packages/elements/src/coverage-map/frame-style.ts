import { css } from 'lit';

/** How the picture looks: land, colours, patterns, dots and outlines. */
export const frameStyle = css`
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

  .picture {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border-radius: inherit;
    touch-action: pan-y pinch-zoom;
  }

  /* Two fingers are ours once somebody listens to them. */
  .frame[data-zoom] .picture {
    touch-action: pan-x pan-y;
  }

  .zoom {
    position: absolute;
    inset: auto auto 0.375em 0.375em;
    display: grid;
    border: 1px solid var(--_control-line);
    border-radius: calc(var(--_radius) * 0.75);
    overflow: hidden;
  }

  .zoom button {
    inline-size: 1.75em;
    block-size: 1.75em;
    padding: 0;
    border: 0;
    background: var(--_surface);
    color: var(--_ink);
    font-size: 1.125em;
    line-height: 1;
    cursor: pointer;
  }

  .zoom button[aria-disabled='true'] {
    color: var(--_control-line);
    cursor: default;
  }

  .zoom button:focus-visible {
    outline-offset: -0.25em;
  }

  @media (pointer: coarse) {
    .zoom button {
      inline-size: 2.5em;
      block-size: 2.5em;
    }
  }

  .frame .waiting {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.75em;
    padding: 1em;
    text-align: center;
  }

  path {
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }

  :where(.regions) path {
    fill-rule: evenodd;
    stroke: var(--_map-line);
    stroke-width: 0.5px;
    outline: none;
  }

  .nation :where(.regions) path {
    stroke-width: 0.3px;
  }

  .region,
  .around {
    cursor: pointer;
  }

  .around,
  .plain {
    fill: var(--_plain-land);
  }

  .c1 {
    fill: var(--_scale-1);
  }
  .c2 {
    fill: var(--_scale-2);
  }
  .c3 {
    fill: var(--_scale-3);
  }
  .c4 {
    fill: var(--_scale-4);
  }
  .c5 {
    fill: var(--_scale-5);
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

  .dot,
  .dot-edge {
    fill: none;
    stroke-linecap: round;
    stroke-width: 3.5px;
    pointer-events: none;
  }

  .dot-edge {
    stroke: var(--_province-line);
    stroke-width: 4.5px;
  }

  @container (min-width: 40em) {
    .frame {
      aspect-ratio: 12 / 5;
    }

    .dot {
      stroke-width: 5px;
    }

    .dot-edge {
      stroke-width: 6.5px;
    }
  }

  .dot.c1 {
    stroke: var(--_scale-1);
  }
  .dot.c2 {
    stroke: var(--_scale-2);
  }
  .dot.c3 {
    stroke: var(--_scale-3);
  }
  .dot.c4 {
    stroke: var(--_scale-4);
  }
  .dot.c5 {
    stroke: var(--_scale-5);
  }

  .outline {
    fill: none;
    pointer-events: none;
  }

  .outline.pointed {
    stroke: var(--_ink);
    stroke-width: 1.5px;
  }

  .outline.selected {
    stroke: var(--_ink);
    stroke-width: 2.5px;
  }

  .outline.halo {
    stroke: var(--_surface);
    stroke-width: 7px;
  }

  .outline.focused {
    stroke: var(--_focus);
    stroke-width: 3.5px;
  }

  @media (forced-colors: active) {
    .regions path,
    .province-borders {
      stroke: CanvasText;
    }
    .outline.halo {
      stroke: Canvas;
    }
    .outline.focused,
    .outline.selected {
      stroke: Highlight;
    }
  }

  @media print {
    .picture {
      print-color-adjust: exact;
    }
    .frame {
      break-inside: avoid;
    }
  }
`;

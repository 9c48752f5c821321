import { css } from 'lit';

/** How the map, its legend, its tooltip and the details under it look. */
export const mapStyle = css`
  /* Margins of the fallback content stay inside, so that nothing moves when it gives way. */
  :host {
    display: flow-root !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  .map {
    container-type: inline-size;
    display: grid;
    gap: 0.75em;
  }

  .map > * {
    min-inline-size: 0;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.5em 1em;
  }

  .bar .field {
    flex: 1 1 9em;
    max-inline-size: 20em;
  }

  .views {
    display: inline-flex;
    block-size: 2.75em;
    border: 1px solid var(--_control-line);
    border-radius: calc(var(--_radius) * 0.75);
    overflow: hidden;
  }

  .views button {
    padding: 0 clamp(0.625em, 3cqi, 1em);
    border: 0;
    background: transparent;
    color: var(--_ink);
    font-weight: 600;
    cursor: pointer;
  }

  .views button:focus-visible {
    outline-offset: -0.25em;
  }

  .views button[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .path {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    min-block-size: 1.75em;
    align-items: center;
    padding: 0;
    list-style: none;
  }

  .path li {
    display: flex;
    align-items: center;
  }

  .path li + li::before {
    content: '›';
    margin-inline-end: 0.5em;
    color: var(--_muted);
  }

  .link {
    padding: 0;
    line-height: inherit;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
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

  .region,
  .around {
    fill-rule: evenodd;
    stroke: var(--_map-line);
    stroke-width: 0.5px;
    cursor: pointer;
    outline: none;
  }

  .nation .region {
    stroke-width: 0.3px;
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

  .none {
    fill: url(#no-data);
    stroke: var(--_no-data-line);
  }

  .no-data-ground {
    fill: var(--_no-data);
  }

  .no-data-point {
    fill: var(--_no-data-line);
  }

  .hatching {
    fill: url(#hatching);
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

  .tip {
    position: absolute;
    left: 0;
    top: 0;
    z-index: 1;
    display: grid;
    inline-size: max-content;
    max-inline-size: min(17em, 100%);
    padding: 0.5em 0.75em;
    border: 1px solid var(--_control-line);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 0.2);
    font-size: 0.875em;
    line-height: 1.35;
    pointer-events: none;
  }

  .tip-value {
    font-size: 1.125em;
    font-weight: 600;
  }

  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    padding: 0;
    list-style: none;
  }

  .legend-title {
    margin-block-end: 0.25em;
    font-size: 0.9375em;
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: 0.9375em;
  }

  .legend[data-waiting] {
    visibility: hidden;
  }

  .swatch {
    flex: none;
    inline-size: 1.75em;
    block-size: 1.125em;
    border: 1px solid var(--_province-line);
    border-radius: 0.125em;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  .swatch.c1 {
    background: var(--_scale-1);
  }
  .swatch.c2 {
    background: var(--_scale-2);
  }
  .swatch.c3 {
    background: var(--_scale-3);
  }
  .swatch.c4 {
    background: var(--_scale-4);
  }
  .swatch.c5 {
    background: var(--_scale-5);
  }
  .swatch.none {
    background: radial-gradient(circle, var(--_no-data-line) 0.9px, var(--_no-data) 1.2px) 0 0 / 6px 6px;
  }
  .swatch.marked {
    background:
      repeating-linear-gradient(
        135deg,
        var(--_hatch-dark) 0 1px,
        var(--_hatch-light) 1px 2px,
        transparent 2px 5px
      ),
      var(--_scale-2);
  }

  .details {
    min-block-size: 5.5em;
    padding: 0.875em 1em;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_sunken);
  }

  .details > * + * {
    margin-block-start: 0.375em;
  }

  .in-province {
    font-weight: 400;
  }

  .in-province::before {
    content: '· ';
  }

  .percent {
    margin-inline-end: 0.25em;
    font-size: 1.5em;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }

  .facts {
    display: grid;
    gap: 0.25em;
    font-size: 0.9375em;
  }

  .facts div {
    display: grid;
    grid-template-columns: minmax(6em, min(12em, 22cqi)) 1fr;
    gap: 0 1em;
  }

  .facts dt {
    color: var(--_muted);
  }

  .source {
    display: block;
  }

  .counts {
    padding-inline-start: 1.25em;
  }

  .foot {
    display: grid;
    gap: 0.25em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .foot details p {
    margin-block-start: 0.375em;
    max-inline-size: 65ch;
  }

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

  @media (forced-colors: active) {
    .region,
    .around,
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
    .views button[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .picture {
      print-color-adjust: exact;
    }
    .frame {
      break-inside: avoid;
    }
    .tip {
      display: none;
    }
  }
`;

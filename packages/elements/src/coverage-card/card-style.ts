import { css } from 'lit';

/** How the coverage card looks. */
export const cardStyle = css`
  /* Margins of the fallback content stay inside, so that nothing moves when it gives way. */
  :host {
    display: flow-root !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  .root {
    container-type: inline-size;
  }

  .body {
    display: grid;
    gap: 0.75em;
    max-inline-size: 40em;
  }

  .kicker {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  .choice-row {
    display: grid;
    gap: 0.75em;
  }

  @container (min-width: 30em) {
    .choice-row {
      grid-template-columns: 1fr 1fr;
    }
  }

  .sentence {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.625em;
  }

  .percent {
    font-size: 2.25em;
    line-height: 1.1;
    letter-spacing: -0.01em;
    font-variant-numeric: tabular-nums;
  }

  .people {
    display: block;
    inline-size: 100%;
    max-inline-size: 22em;
    block-size: auto;
  }

  .cost span {
    display: block;
  }

  .people .uncovered {
    fill: var(--_line);
  }

  .people .covered {
    fill: var(--_accent);
  }

  @media (forced-colors: active) {
    .people {
      forced-color-adjust: none;
    }

    .people .uncovered {
      fill: Canvas;
      stroke: CanvasText;
    }

    .people .covered {
      fill: CanvasText;
    }
  }

  @media print {
    .people {
      print-color-adjust: exact;
    }
  }
`;

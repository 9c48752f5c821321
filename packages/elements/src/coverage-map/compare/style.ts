import { css } from 'lit';

/** How two areas side by side look; under each other where there is no room. */
export const style = css`
  .compare {
    display: grid;
    gap: 0.75em;
  }

  .compare > .button {
    justify-self: start;
  }

  .compare .field {
    max-inline-size: 32em;
  }

  .compare-sides {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 1em 1.5em;
  }

  .compare-side {
    display: grid;
    align-content: start;
    gap: 0.375em;
    break-inside: avoid;
  }

  /* The name, the share, the bar and the facts of both stand at the same height, however long one of them is. */
  @supports (grid-template-rows: subgrid) {
    .compare-side {
      grid-row: span 5;
      grid-template-rows: subgrid;
    }
  }

  .compare-side h4 {
    font-size: 1em;
  }

  .compare-bar {
    display: block;
    inline-size: 100%;
    block-size: 1.5em;
    --_compare-ink: var(--_accent);
    --_compare-ground: var(--_surface);
  }

  .compare-whole {
    fill: var(--_sunken);
    stroke: var(--_control-line);
    stroke-width: 2px;
  }

  .empty .compare-whole {
    fill: none;
    stroke-dasharray: 4 4;
  }

  .first .compare-share {
    fill: var(--_compare-ink);
  }

  .second .compare-share {
    fill: url(#compare-second);
  }

  .compare-ink {
    fill: var(--_compare-ink);
  }

  .compare-ground {
    fill: var(--_compare-ground);
  }

  .compare-scale {
    display: flex;
    justify-content: space-between;
    font-variant-numeric: tabular-nums;
  }

  .compare-side .facts {
    align-content: start;
  }

  .compare-verdict {
    display: grid;
    gap: 0.375em;
    max-inline-size: 65ch;
  }

  .compare-verdict ul {
    padding-inline-start: 1.25em;
  }

  @container (max-width: 30em) {
    .compare-sides {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .compare-bar {
      --_compare-ink: CanvasText;
      --_compare-ground: Canvas;
    }

    .compare-whole {
      fill: Canvas;
      stroke: CanvasText;
    }
  }

  @media print {
    .compare-verdict {
      break-before: avoid;
    }
  }
`;

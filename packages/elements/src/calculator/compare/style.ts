import { css } from 'lit';
import { style as whyStyle } from '../why-style.ts';

/** As the steps behind a result, and two situations side by side: four columns where there is room, a block a row on a phone. */
export const style = css`
  ${whyStyle}

  .compare {
    container-type: inline-size;
  }

  .compare,
  .comparison {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    justify-items: start;
  }

  .compare > .field {
    justify-self: stretch;
  }

  .comparison {
    justify-self: stretch;
    justify-items: stretch;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .compare .other-day {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .compare .other-day > input {
    flex: 1 1 10em;
    min-inline-size: 0;
    max-inline-size: 14em;
  }

  .compare .button[aria-pressed='true'] {
    background: var(--_sunken);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }

  .sides > div {
    padding: 0.625em 0.75em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_sunken);
  }

  .sides dt {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  .by-how-much {
    font-weight: 700;
  }

  .side-by-side thead th {
    vertical-align: bottom;
  }

  .side-by-side thead .number {
    white-space: normal;
  }

  .side-by-side .small {
    display: block;
    margin-block-start: 0.25em;
    font-weight: 400;
  }

  .side-by-side tbody th {
    overflow-wrap: break-word;
  }

  .side-by-side .total > * {
    font-weight: 600;
  }

  .side-by-side :not(.total) + .total > *,
  .side-by-side :not(.fact) + .fact > * {
    border-block-start: 0.125em solid var(--_control-line);
  }

  .side-by-side .fact td {
    white-space: normal;
  }

  .side-by-side .which {
    display: none;
  }

  .direction {
    display: block;
    font-weight: 400;
    font-size: 0.875em;
  }

  .changed {
    padding-inline-start: 1.125em;
  }

  @container (min-width: 28em) {
    .sides {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (max-width: 34em) {
    .side-by-side,
    .side-by-side thead,
    .side-by-side tbody {
      display: block;
    }

    .side-by-side tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.125em 0.75em;
      padding-block: 0.625em;
      border-block-end: 1px solid var(--_line);
    }

    .side-by-side tr > * {
      padding: 0;
      border: 0 !important;
      text-align: start;
      white-space: normal;
    }

    .side-by-side tbody th,
    .side-by-side .change {
      grid-column: 1 / -1;
    }

    .side-by-side .which {
      display: block;
    }

    .side-by-side .corner {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .direction {
      display: inline;
    }
  }

  @media print {
    .compare > :not(.comparison),
    .tool:has(.compare):not(:has(.comparison)) {
      display: none;
    }

    .comparison {
      border: 0;
      padding: 0;
    }
  }
`;

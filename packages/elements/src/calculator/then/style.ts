import { css } from 'lit';

/** How then and now are told: beside the result where there is room, below it on a phone. */
export const thenStyle = css`
  .then {
    display: grid;
    gap: 0.75em;
    align-content: start;
    justify-items: start;
  }

  .then ul {
    padding-inline-start: 1.125em;
  }

  .then table {
    background: var(--_surface);
    color: var(--_ink);
    border-radius: calc(var(--_radius) * 0.75);
  }

  .then .total > * {
    font-weight: 600;
  }

  .then .button {
    color: inherit;
    border-color: currentcolor;
  }

  @container (min-width: 46em) {
    .columns:has(.then) {
      grid-template-rows: auto auto 1fr;
    }

    .columns:has(.then) .questions {
      grid-area: 1 / 1 / 4 / 2;
    }
  }

  @container (max-width: 30em) {
    .then tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      border-block-end: 1px solid var(--_line);
    }

    .then tr > * {
      border: 0;
    }

    .then tr > th[scope='row'],
    .then tr > th:first-child {
      grid-column: 1 / -1;
      padding-block-end: 0;
    }
  }
`;

import { css } from 'lit';

/** How messages about the host's table look, on the map and the card. */
export const statusStyle = css`
  .status {
    color: var(--_muted);
  }

  .reading {
    display: block;
    inline-size: 100%;
    accent-color: var(--_accent);
  }

  .failure {
    display: grid;
    gap: 0.625em;
    justify-items: start;
    padding: 0.75em 1em;
    border-inline-start: 0.25em solid var(--_error);
    background: var(--_sunken);
  }

  .rows ul {
    padding-inline-start: 1.25em;
  }

  summary {
    display: list-item;
    padding-block: 0.25em;
    cursor: pointer;
  }
`;

import { css } from 'lit';

/** How the figure of the chosen area looks under the map. */
export const detailsStyle = css`
  .details {
    min-block-size: 5.5em;
    padding: 0.875em 1em;
    border-radius: calc(var(--_radius) * 0.75);
    border: 1px solid transparent;
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
    gap: 0.25em;
    font-size: 0.9375em;
  }
`;

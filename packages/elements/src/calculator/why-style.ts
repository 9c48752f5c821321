import { css } from 'lit';

/** How the steps behind a result look. */
export const style = css`
  .steps {
    display: grid;
    gap: 1em;
    padding-inline-start: 1.5em;
  }

  .step-title {
    font-weight: 600;
  }

  .rows {
    margin-block-start: 0.25em;
    padding-inline-start: 1.125em;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .rows strong {
    color: var(--_ink);
  }

  .verify {
    padding-inline: 0.5em;
    border-radius: 1em;
    background: var(--_notice);
    color: var(--_on-notice);
    font-style: normal;
    white-space: nowrap;
  }

  @media print {
    .steps > li {
      break-inside: avoid;
    }
  }
`;

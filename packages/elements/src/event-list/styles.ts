import { css } from 'lit';

/** How the list and its cards are laid out. */
export const styles = css`
  .reserve {
    --_reserved: 34em;
  }

  .body {
    display: grid;
    gap: 1em;
    max-inline-size: 60em;
  }

  h2:focus,
  h3:focus {
    outline: none;
  }

  .events {
    list-style: none;
    display: grid;
    gap: 0.75em;
  }

  .event {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75em 1em;
    padding: 0.875em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .event.off h3,
  .event.off .date {
    color: var(--_muted);
  }

  .date {
    display: grid;
    align-content: start;
    justify-items: center;
    inline-size: 4em;
    padding-block: 0.5em;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_sunken);
    line-height: 1.25;
    block-size: max-content;
  }

  .date span {
    font-size: 0.8125em;
    color: var(--_muted);
  }

  .date strong {
    font-size: 1.625em;
    line-height: 1.1;
    color: var(--_accent);
  }

  .off .date strong {
    color: inherit;
  }

  .about {
    display: grid;
    gap: 0.25em;
    align-content: start;
  }

  .seats {
    font-weight: 600;
  }

  .actions {
    margin-block-start: 0.375em;
  }

  .badge {
    display: inline-block;
    padding: 0.0625em 0.625em;
    border: 1px solid var(--_notice-line);
    border-radius: 1em;
    background: var(--_notice);
    color: var(--_on-notice);
    font-size: 0.8125em;
    font-weight: 600;
    vertical-align: text-bottom;
  }

  .panel {
    grid-column: 1 / -1;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .skeleton {
    display: grid;
    gap: 0.75em;
  }

  .bar {
    block-size: 8.5em;
    border-radius: var(--_radius);
    background: var(--_sunken);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }

  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }

  @container (min-width: 44em) {
    .event {
      grid-template-columns: auto 1fr auto;
      align-items: start;
    }

    .actions {
      align-self: center;
      margin: 0;
    }
  }

  @container (max-width: 43.99em) {
    .actions {
      grid-column: 2;
    }
  }
`;

import { css } from 'lit';

/** How the event, its form and its receipt are laid out. */
export const styles = css`
  /* As tall as a phone's screen while the event is on its way. */
  .reserve {
    --_reserved: 46em;
  }

  .body,
  .stack,
  .form,
  .field {
    display: grid;
    /* WebKit counts the width that a paragraph field has by itself into the narrowest column. */
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  .field {
    gap: 0.25em;
  }

  .body {
    gap: 1.25em;
    max-inline-size: 72em;
  }

  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    align-items: start;
  }

  .about {
    gap: 1.25em;
  }

  .stack {
    gap: 0.5em;
  }

  .form {
    gap: 1.375em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
  }

  .form > h3 {
    font-size: 1.1875em;
  }

  .form > h3 + .muted {
    margin-block-start: -0.875em;
  }

  [tabindex='-1']:is(h2, h3):focus {
    outline: none;
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
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 0.875em 1.5em;
  }

  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .sessions {
    list-style: none;
    display: grid;
    gap: 0.25em;
  }

  .note,
  .optional {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 0.5em;
    margin-block-start: 0.25em;
  }

  .choice .note {
    display: block;
  }

  .choice:has(:disabled) {
    color: var(--_muted);
    cursor: not-allowed;
  }

  .consent {
    gap: 0.625em;
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  .consent legend {
    /* Inside the box instead of on its border; with a width of its own, WebKit keeps that of a wider page. */
    float: inline-start;
  }

  .consent .choice {
    background: var(--_surface);
    border-color: var(--_control-line);
  }

  /* The message of a failed try replaces the line below the button: nothing moves. */
  .send {
    display: grid;
    justify-items: start;
    align-content: start;
    gap: 0.75em;
    min-block-size: 13em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em;
  }

  .notice > .actions {
    margin-block-start: 0.625em;
  }

  .skeleton {
    display: grid;
    gap: 1em;
  }

  .bar {
    block-size: 1.125em;
    border-radius: 0.25em;
    background: var(--_sunken);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }

  .bar.title {
    block-size: 2.25em;
    inline-size: 75%;
  }

  .bar.field {
    block-size: 4em;
  }

  @container (min-width: 54em) {
    .sheet:has(.form) {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      gap: 2.5em;
    }

    .form {
      padding: 1.25em 1.5em 0.5em;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
  }

  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
`;

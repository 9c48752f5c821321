import { css } from 'lit';

/** How a sign-up that is looked over or waits is laid out; adopted when somebody comes to the form. */
export const deskStyles = css`
  /* As tall as a receipt: what stands below does not move when one takes the place. */
  .review,
  .waits {
    align-content: start;
    min-block-size: 32em;
  }

  /* Its sentences are of one to three lines: what is below them stays. */
  .waits .notice {
    min-block-size: 7em;
  }

  h4 {
    font-size: 1em;
  }

  .lines {
    display: grid;
    gap: 0.625em;
  }

  .lines > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    padding-block-end: 0.625em;
    border-block-end: 1px solid var(--_line);
  }

  .lines dt {
    grid-column: 1;
  }

  .lines dd {
    grid-column: 1;
    margin: 0;
  }

  .lines dd:last-child {
    grid-area: 1 / 2 / span 2;
    align-self: center;
  }

  .value {
    font-weight: 600;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .lines .note {
    display: block;
  }

  .review .send {
    min-block-size: 6em;
  }

  .review .consent {
    display: grid;
  }
`;

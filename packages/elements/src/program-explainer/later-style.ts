import { css } from 'lit';

/** How the later sections look: papers to tick, the field for a wage, the badge of a story that is near. */
export const laterStyle = css`
  .papers {
    padding: 0;
    list-style: none;
  }

  .papers .choice {
    padding-block: 0.5em;
  }

  .control {
    display: flex;
    align-items: center;
    gap: 0.5em;
    max-inline-size: 16em;
  }

  .error:empty {
    display: none;
  }

  .link {
    padding-block: 0.625em;
    font-size: 0.875em;
  }

  .badge {
    display: inline-block;
    padding-inline: 0.5em;
    border: 1px solid;
    border-radius: 1em;
    color: var(--_accent);
    font-size: 0.8125em;
  }

  /* Words are broken before an amount is. */
  th {
    overflow-wrap: anywhere;
  }

  @container (max-width: 24em) {
    :is(th, td) {
      padding-inline: 0.25em;
    }
  }
`;

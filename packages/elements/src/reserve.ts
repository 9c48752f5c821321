import { css } from 'lit';

/**
 * A box `.reserve` around slot and `.root` that keeps room while something is on its way, so that what stands below in
 * the page does not move. How much is the element's own `--_reserved`; paper needs none.
 */
export const reserve = css`
  .reserve {
    display: flex;
    flex-direction: column;
    min-block-size: var(--_reserved);
    container-type: inline-size;
  }

  .root {
    flex: auto;
    min-inline-size: 0;
  }

  slot {
    display: block;
  }

  /* Below what stands in the page until then, the note that it is loading takes no more than what is left of the room: nothing moves when both go. */
  slot:not([hidden]) + .root {
    flex: 1 1 0;
    min-block-size: 0;
    overflow: hidden;
  }

  @media print {
    .reserve {
      min-block-size: 0;
    }
  }
`;

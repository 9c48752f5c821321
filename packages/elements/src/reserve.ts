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

  /* Below the note that it is loading: were it above, the content of the page would push that note down and let it jump back. */
  slot {
    display: block;
    order: 1;
  }

  @media print {
    .reserve {
      min-block-size: 0;
    }
  }
`;

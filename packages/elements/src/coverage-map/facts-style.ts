import { css } from 'lit';

/** How day, source and counts of a figure look, on the map and the card. */
export const factsStyle = css`
  .facts {
    display: grid;
    gap: 0.375em;
  }

  .facts div {
    display: grid;
    grid-template-columns: minmax(7em, min(11em, 24cqi)) 1fr;
    gap: 0 1em;
  }

  .facts dt {
    color: var(--_muted);
  }

  .source,
  .remark {
    display: block;
  }

  /* Remarks in English, and those of a host, begin as they were written. */
  .remark::first-letter {
    text-transform: uppercase;
  }

  .counts {
    display: grid;
    gap: 0.375em;
    padding-inline-start: 1.25em;
  }
`;

import { css } from 'lit';

/** How the rows of the legend pick out what they mean, and the parts that save it. */
export const legendStyle = css`
  .keep-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .opened {
    display: grid;
    justify-items: start;
    gap: 0.5em;
  }

  .opened > :not(button) {
    inline-size: 100%;
  }

  .keep .field {
    inline-size: 100%;
  }

  .kind {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }

  .kind {
    padding: 0;
    border: 0;
    background: none;
    line-height: inherit;
    text-align: start;
    cursor: pointer;
  }

  .kind[aria-pressed='true'] {
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* What is not picked out steps back; an attribute of the whole map, so that none of its paths is drawn anew. */
  .map[data-only] .region {
    opacity: 0.12;
  }

  .map[data-only~='c1'] .c1,
  .map[data-only~='c2'] .c2,
  .map[data-only~='c3'] .c3,
  .map[data-only~='c4'] .c4,
  .map[data-only~='c5'] .c5,
  .map[data-only~='no-data'] .no-data,
  .map[data-only~='budget-only'] .budget-only,
  .map[data-only~='not-applicable'] .not-applicable {
    opacity: 1 !important;
  }

  .legend[data-waiting] {
    visibility: hidden;
  }
`;

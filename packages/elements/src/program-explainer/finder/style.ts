import { css } from 'lit';

/** How the finder looks: questions under one another, then what fits as a list. */
export const style = css`
  .finder {
    display: grid;
    gap: 1em;
    justify-items: start;
    max-inline-size: 46em;
  }

  .finder > * {
    margin: 0;
  }

  .finder fieldset,
  .finder [role='status'],
  .fits {
    inline-size: 100%;
  }

  .finder fieldset {
    display: grid;
    gap: 0.375em;
  }

  .finder legend {
    margin-block-end: 0.375em;
    font-weight: 600;
  }

  .fits {
    gap: 0;
    padding: 0;
    list-style: none;
  }

  .fits li {
    display: grid;
    gap: 0.25em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  .fits .tools {
    margin-block: 0.25em 0;
  }
`;

import { css } from 'lit';

/** How an explainer looks: a column of sections, and beside it the calculator where there is room. */
export const styles = css`
  article {
    container-type: inline-size;
  }

  article > p {
    margin-block: 0.5em;
    max-inline-size: 42em;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.75em 1em;
  }

  .sections {
    max-inline-size: 46em;
    border-block-end: 1px solid var(--_line);
  }

  details {
    border-block-start: 1px solid var(--_line);
  }

  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    min-block-size: 2.875em;
    padding: 0.5em 0.25em;
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.375em;
    border: solid var(--_accent);
    border-width: 0 0.125em 0.125em 0;
    transform: translateY(-25%) rotate(45deg);
  }

  [open] > summary::after {
    transform: translateY(25%) rotate(225deg);
  }

  summary:hover {
    color: var(--_accent);
  }

  h3,
  h4 {
    margin: 0;
  }

  h4 {
    font-size: 1em;
  }

  .body,
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding: 0.25em 0.25em 1.25em;
  }

  .part {
    gap: 0.5em;
    padding: 0.375em 0 0;
  }

  ul,
  ol {
    display: grid;
    gap: 0.375em;
    padding-inline-start: 1.375em;
  }

  li::marker {
    color: var(--_accent);
    font-weight: 600;
  }

  tr > * + * {
    text-align: end;
  }

  th[scope='row'] {
    font-weight: inherit;
  }

  tr:has(strong) > * {
    background: var(--_sunken);
  }

  .term {
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
    text-decoration: underline dotted var(--_accent);
    text-underline-offset: 0.2em;
    cursor: help;
  }

  .body > .tools {
    align-items: center;
    min-block-size: 2.75em;
    margin: 0;
  }

  .meaning {
    display: block;
    margin-block-start: 0.375em;
    padding: 0.375em 0.75em;
    border-inline-start: 0.25em solid var(--_accent);
    background: var(--_sunken);
  }

  .waiting {
    margin: 0;
    min-block-size: 60em;
  }

  aside {
    margin-block-end: 1em;
  }

  aside .waiting {
    min-block-size: 20em;
  }

  @container (min-width: 60em) {
    .beside {
      display: grid;
      grid-template-columns: minmax(0, 46em) minmax(22em, 1fr);
      gap: 2em;
      align-items: start;
    }

    aside {
      grid-area: 1 / 2;
      position: sticky;
      inset-block-start: 1em;
      max-block-size: calc(100vh - 2em);
      overflow: auto;
    }
  }

  @media print {
    summary::after,
    aside {
      display: none;
    }
  }
`;

import { css } from 'lit';

/** The calculator's own layout: one column on a phone, questions beside the result where there is room. */
export const calculatorStyle = css`
  :host {
    min-block-size: 24em;
  }

  .root {
    container-type: inline-size;
  }

  .card,
  .questions,
  .details,
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    align-content: start;
  }

  /* What is painted by itself is not painted again when something beside it changes. */
  .field,
  .summary,
  .details > * {
    isolation: isolate;
  }

  .summary {
    display: grid;
    gap: 0.25em;
    align-content: start;
    min-block-size: 8em;
    padding: 0.875em 1em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_sunken);
    overflow-wrap: anywhere;
  }

  .summary h3 {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .answer {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }

  .todo {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    list-style: none;
  }

  .todo button {
    min-block-size: 2em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  .choices {
    display: grid;
    gap: 0.5em;
  }

  .choices.pair {
    grid-template-columns: repeat(2, minmax(5em, 9em));
  }

  .control {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
  }

  .control > :not(.affix) {
    flex: 1 1 8em;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .affix {
    flex: none;
    color: var(--_muted);
  }

  .control .narrow {
    max-inline-size: calc(8 * max(1em, 16px));
  }

  /* Chromium lays a text field out by itself while it is typed in, but only a block of a size of its own, and no flex item. */
  .control > span > input {
    display: block;
    block-size: 2.75em;
    contain: strict;
  }

  .item {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .item > legend {
    padding-inline: 0.375em;
  }

  .list {
    gap: 0.75em;
  }

  .remove,
  .list > .button,
  .again {
    justify-self: start;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .tool {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .remarks {
    display: grid;
    gap: 0.5em;
    list-style: none;
  }

  tbody th {
    font-weight: 400;
  }

  th {
    overflow-wrap: anywhere;
  }

  th .small {
    display: block;
  }

  tfoot tr:first-child > * {
    border-block-start: 0.125em solid var(--_control-line);
  }

  tfoot th,
  tfoot td {
    font-weight: 600;
  }

  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0.25em 1em;
    overflow-wrap: anywhere;
  }

  .facts dt {
    font-weight: 600;
  }

  .why summary {
    min-block-size: 2.75em;
    padding-block: 0.5em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  @container (min-width: 46em) {
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      grid-template-rows: auto 1fr;
      gap: 1.25em 2em;
    }

    .questions {
      grid-area: 1 / 1 / 3 / 2;
    }
  }

  @container (max-width: 45.999em) {
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1.25em;
    }
  }

  @media print {
    .card {
      border: 0;
      padding: 0;
    }

    .item,
    tr {
      break-inside: avoid;
    }
  }
`;

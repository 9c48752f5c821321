import { css } from 'lit';

/** How a memo looks: paper on the screen, the upper half of an A4 page alone when it is printed. */
export const memoStyle = css`
  .memo-tool,
  .memo-fields,
  .memo,
  .memo-columns > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: start;
  }

  .memo {
    gap: 0.625em;
    padding: 1.25em;
    border: 1px solid var(--_control-line);
    background: var(--_surface);
    font-size: 0.875em;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }

  .memo h4,
  .memo h5 {
    margin: 0;
    font-size: 1.25em;
    line-height: 1.25;
  }

  .memo h5 {
    font-size: 1em;
  }

  .memo dl {
    margin: 0;
  }

  .memo-head {
    display: grid;
    gap: 0.25em 1.5em;
  }

  .memo-head div {
    display: flex;
    gap: 0.5em;
  }

  .memo-head dt::after {
    content: ':';
  }

  .memo-head dd,
  .blank {
    flex: 1;
  }

  .memo-head dd {
    font-weight: 600;
  }

  .blank {
    display: block;
    block-size: 1.25em;
    border-block-end: 1px dotted var(--_control-line);
  }

  .memo-columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 2em;
  }

  .memo-columns > div {
    gap: 0.5em;
  }

  .memo-pairs > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0 1em;
  }

  .memo-pairs dt {
    margin-inline-end: auto;
  }

  .memo-pairs dd,
  .memo table {
    font-variant-numeric: tabular-nums;
  }

  .memo-pairs dd {
    font-weight: 600;
  }

  .memo :is(th, td) {
    padding: 0.1875em 0.375em 0.1875em 0;
  }

  .memo .number {
    padding-inline: 0.375em 0;
  }

  .memo th {
    white-space: nowrap;
  }

  .memo tbody tr:last-child > * {
    font-weight: 700;
  }

  .memo-foot {
    color: var(--_muted);
  }

  .remark:empty {
    display: none;
  }

  .memo-tool textarea {
    font-size: 16px;
    line-height: 1.4;
  }

  @container (min-width: 34em) {
    .memo-fields,
    .memo-head {
      grid-template-columns: 2fr 1fr 1fr;
    }

    .memo-columns {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }
  }

  @media print {
    .root:not(.memo-alone) .memo-tool,
    .memo-alone :not(:has(.memo), .memo, .memo *) {
      display: none !important;
    }

    .root.memo-alone {
      color-scheme: only light;
      font-size: 9pt;
    }

    .root.memo-alone:has(.dense) {
      font-size: 7.25pt;
    }

    .memo-alone .tool {
      padding: 0;
      border: 0;
    }

    .memo-alone .memo {
      gap: 0.5em;
      padding: 0;
      border: 0;
      font-size: 1em;
      line-height: 1.3;
    }

    .memo-alone .memo :is(th, td) {
      padding-block: 0;
    }
  }
`;

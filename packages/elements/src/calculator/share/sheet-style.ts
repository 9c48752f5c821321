import { css } from 'lit';

/** How a result fits one page of paper: no form, dense type, light whatever the screen is. */
export const sheetStyle = css`
  .sheet {
    display: none;
  }

  @media print {
    .root {
      color-scheme: only light;
      font-size: 9.5pt;
      line-height: 1.35;
    }

    .sheet {
      display: block;
    }

    .card:has(.sheet) > div > .muted,
    .columns:has(.sheet) .questions {
      display: none;
    }

    .card:has(.sheet),
    .columns:has(.sheet) {
      display: flex;
      flex-direction: column;
      gap: 0.75em;
    }

    .columns:has(.sheet) .details {
      display: contents;
    }

    .sheet-answers {
      order: -1;
    }

    .sheet-answers dl {
      columns: 2;
      column-gap: 2em;
    }

    .sheet-answers dl > div {
      display: flex;
      justify-content: space-between;
      gap: 1em;
      padding-block: 0.125em;
      border-block-end: 1px solid var(--_line);
      break-inside: avoid;
    }

    .sheet-answers dd {
      flex: none;
      max-inline-size: 60%;
      text-align: end;
      font-weight: 600;
    }

    .card:has(.sheet) .summary {
      min-block-size: 0;
      padding: 0.5em 0.75em;
    }

    .card:has(.sheet) :is(th, td) {
      padding: 0.1875em 0.5em;
    }

    .card:has(.sheet) th .small {
      display: inline;
      margin-inline-start: 0.5em;
    }

    .card:has(.sheet) .remarks {
      gap: 0.125em;
      padding-block: 0.375em;
    }

    .card:has(.sheet) .why summary {
      min-block-size: 0;
      padding-block: 0;
      color: inherit;
      list-style: none;
    }

    .card:has(.sheet) .steps {
      columns: 2;
      column-gap: 2em;
      display: block;
      font-size: 7.5pt;
    }

    .card:has(.sheet) .steps > li {
      margin-block-end: 0.5em;
    }

    /* The detail of a budget stands on the same page: everything is a little smaller, and its parts are side by side. */
    .card:has(.sheet):has(.below) {
      font-size: 8.5pt;
      gap: 0.25em;
    }

    .card:has(.sheet):has(.below) .columns {
      gap: 0.25em;
    }

    .card:has(.sheet):has(.below) .steps {
      font-size: 7pt;
    }

    .columns:has(.sheet) .below {
      display: block;
      font-size: 6.75pt;
      break-inside: avoid;
    }

    .columns:has(.sheet) .below .tool {
      padding-block-start: 0.25em;
    }

    .columns:has(.sheet) .budget .small {
      font-size: 1em;
    }

    .columns:has(.sheet) .budget {
      grid-template: auto auto auto / repeat(2, minmax(0, 1fr));
      gap: 0.5em 1.5em;
    }

    .columns:has(.sheet) .budget .budget-chart {
      grid-area: 1 / 1;
    }

    .columns:has(.sheet) .budget .months {
      grid-area: 2 / 1 / 3 / 3;
    }

    .columns:has(.sheet) .budget .person {
      grid-area: 1 / 2;
    }

    .columns:has(.sheet) .budget .buys {
      grid-area: 3 / 1 / 4 / 3;
    }

    .columns:has(.sheet) .budget .bars {
      block-size: 12em;
    }

    .columns:has(.sheet) .budget .buys ul {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.375em 1.5em;
      margin-block-end: 0.5em;
    }

    .columns:has(.sheet) .budget :is(h3, .legend, .notice) {
      margin-block-end: 0.25em;
    }

    .columns:has(.sheet) .budget :is(th, td) {
      padding-inline: 0.25em;
    }
  }
`;

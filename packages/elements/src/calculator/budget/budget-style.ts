import { css } from 'lit';
import { scale } from '../../scale.ts';

/** How the detail of a budget looks; where there is little room the table of months is laid out as blocks. */
export const style = css`
  ${scale}

  .below {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    grid-column: 1 / -1;
  }

  .budget {
    container-type: inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75em;
  }

  .budget h3 {
    margin-block-end: 0.5em;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-end: 0.75em;
    list-style: none;
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }

  .swatch {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    border: 1px solid var(--_scale-5);
  }

  .bars {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 19em;
    padding: 2em 0.25em 2.75em 3em;
    overflow: visible;
    font-size: 0.8125em;
  }

  .bars.tall {
    padding-block-start: 3.25em;
  }

  .outlined .piece {
    stroke: var(--_scale-5);
    stroke-width: 0.75;
  }

  .bars text {
    fill: var(--_ink);
    text-anchor: middle;
    font-variant-numeric: tabular-nums;
  }

  .bars .tick {
    fill: var(--_muted);
    text-anchor: end;
  }

  .bars .relief {
    font-weight: 600;
  }

  .bars .relief[text-anchor='start'] {
    text-anchor: start;
  }

  .bars .relief[text-anchor='end'] {
    text-anchor: end;
  }

  .bars .grid {
    stroke: var(--_line);
  }

  .bars .ground {
    stroke: var(--_control-line);
  }

  .bars .bracket {
    stroke: var(--_ink);
    stroke-width: 2;
  }

  .budget .full,
  .budget .ink {
    fill: var(--_scale-4);
  }

  .budget .paper {
    fill: var(--_scale-1);
  }

  .budget .dot {
    fill: var(--_scale-5);
  }

  .marks.wide {
    display: none;
  }

  .person .facts {
    grid-template-columns: minmax(0, 1fr) auto;
  }

  .months {
    container-type: inline-size;
  }

  .months > .button {
    margin-block-end: 0.75em;
  }

  .months .relieved {
    font-weight: 600;
  }

  .months .sum > * {
    font-weight: 600;
  }

  .months tbody .sum > * {
    background: var(--_sunken);
  }

  .buys:not(:has(ul)) {
    min-block-size: 34em;
  }

  .buys ul {
    display: grid;
    gap: 0.875em;
    margin-block-end: 1em;
    list-style: none;
  }

  .benefit {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }

  .benefit .amount {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .pieces::first-letter {
    text-transform: uppercase;
  }

  .pieces {
    display: inline-block;
  }

  .memo-part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  .memo-part > .button {
    justify-self: start;
  }

  .buys .notice {
    margin-block-end: 0.5em;
  }

  @container (min-width: 34em) {
    .marks.narrow {
      display: none;
    }

    .marks.wide {
      display: inline;
    }
  }

  @container (min-width: 46em) {
    .stacking .name {
      display: none;
    }

    .stacking th {
      overflow-wrap: normal;
    }

    .stacking.long .number {
      white-space: normal;
      overflow-wrap: anywhere;
    }
  }

  @container (min-width: 46em) and (max-width: 56em) {
    .months table {
      font-size: 0.875em;
    }
  }

  @container (min-width: 52em) {
    .budget {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      column-gap: 2.5em;
    }

    .budget > :not(.person, .buys) {
      grid-column: 1 / -1;
    }
  }

  @container (max-width: 45.999em) {
    .stacking,
    .stacking tbody,
    .stacking tfoot,
    .stacking tr {
      display: block;
    }

    .stacking thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .stacking tr {
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_line);
    }

    .stacking th,
    .stacking td {
      display: block;
      padding: 0.125em 0.25em;
      border: 0;
      background: none;
    }

    .stacking .number {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      gap: 0 1em;
      white-space: normal;
    }

    .stacking .name {
      margin-inline-end: auto;
      color: var(--_muted);
    }

    .stacking tfoot tr:first-child > * {
      border: 0;
    }

    .stacking tfoot tr:first-child {
      border-block-start: 0.125em solid var(--_control-line);
    }

    .stacking .empty {
      display: none;
    }

    .stacking tbody .sum {
      padding-inline: 0.25em;
      background: var(--_sunken);
    }
  }

  @media (forced-colors: active) {
    .budget .full,
    .budget .ink,
    .budget .dot {
      fill: CanvasText;
    }

    .budget .paper {
      fill: Canvas;
    }

    .bars text {
      fill: CanvasText;
    }

    .bars line,
    .outlined .piece {
      stroke: CanvasText;
    }
  }

  @media print {
    .buys:not(:has(ul)) {
      display: none;
    }

    .budget-chart,
    .buys li {
      break-inside: avoid;
    }
  }
`;

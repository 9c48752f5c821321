import { css } from 'lit';

/** How the table of figures looks. */
export const tableStyle = css`
  .figures {
    display: grid;
    gap: 0.5em;
  }

  .figures .scroller {
    max-block-size: 30em;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.75);
  }

  .figures thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 0.125em;
    background: var(--_sunken);
    box-shadow: inset 0 -1px var(--_line);
  }

  .figures tbody th {
    font-weight: 400;
  }

  .figures tbody th,
  .figures tbody td {
    vertical-align: top;
  }

  .figures tbody tr:last-child > * {
    border-block-end: 0;
  }

  .figures tbody tr[data-selected] > * {
    background: var(--_sunken);
  }

  /* The names are as high as a finger; figures stand beside them. */
  @media (pointer: coarse) {
    .figures tbody > tr > * {
      padding-block: 0.25em;
      vertical-align: middle;
    }
  }

  .sort {
    min-block-size: 2.5em;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 600;
    text-align: inherit;
    cursor: pointer;
  }

  .sort::after {
    content: '↕';
    content: '↕' / '';
    margin-inline-start: 0.375em;
    color: var(--_muted);
  }

  [aria-sort='ascending'] .sort::after {
    content: '↑';
    content: '↑' / '';
    color: inherit;
  }

  [aria-sort='descending'] .sort::after {
    content: '↓';
    content: '↓' / '';
    color: inherit;
  }

  .figures td.muted {
    white-space: normal;
  }

  .figures td .muted,
  .figures th .muted {
    display: block;
    font-size: 0.875em;
  }

  .more {
    display: block;
    padding: 0.75em;
    text-align: center;
  }

  @container (max-width: 30em) {
    .figures table {
      font-size: 0.875em;
    }

    .figures th,
    .figures td {
      padding-inline: 0.5em;
    }

    .figures thead .number {
      white-space: normal;
    }
  }

  @media print {
    .figures .scroller {
      max-block-size: none;
      overflow: visible;
      border: 0;
    }

    .figures thead th {
      position: static;
    }
  }
`;

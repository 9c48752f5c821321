import { css } from 'lit';

/**
 * How headings, prose, buttons, fields, tables and messages look; used beside `tokens` by every element.
 * Under a finger every control is at least 44 px high and wide, however small the letters; a field is `.field` with `.label`, `.hint`, the control, `.error`.
 */
export const controls = css`
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  h2 {
    font-size: 1.3125em;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  h3 {
    font-size: 1.0625em;
    line-height: 1.35;
  }

  a {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .card {
    padding: clamp(0.875em, 4cqi, 1.5em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .muted {
    color: var(--_muted);
  }

  .small {
    font-size: 0.875em;
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }

  .label {
    font-weight: 600;
  }

  .hint {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .error {
    color: var(--_error);
    font-weight: 600;
    font-size: 0.9375em;
  }

  input,
  select,
  textarea,
  button {
    font: inherit;
    line-height: 1.4;
    color: inherit;
  }

  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_control-line);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    font-size: max(1em, 16px);
  }

  [aria-invalid='true']:not(fieldset),
  fieldset[aria-invalid='true'] .choice {
    border-color: var(--_error) !important;
    box-shadow: inset 0 0 0 1px var(--_error);
  }

  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }

  .choice {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.75em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.75);
    cursor: pointer;
  }

  .choice:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_sunken);
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.5em 1.125em;
    border: 1px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }

  .button:hover {
    filter: brightness(1.08);
  }

  .button.quiet {
    background: transparent;
    color: var(--_accent);
  }

  .button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.65;
  }

  .notice {
    padding: 0.75em 1em;
    border-inline-start: 0.25em solid var(--_notice-line);
    border-radius: 0.125em calc(var(--_radius) * 0.75) calc(var(--_radius) * 0.75) 0.125em;
    background: var(--_notice);
    color: var(--_on-notice);
  }

  .notice a {
    color: inherit;
  }

  .error-summary {
    padding: 0.75em 1em;
    border: 0.125em solid var(--_error);
    border-radius: calc(var(--_radius) * 0.75);
  }

  .error-summary a {
    color: var(--_error);
    font-weight: 600;
  }

  .scroller {
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 0.5em 0.625em;
    border-block-end: 1px solid var(--_line);
    text-align: inherit;
    vertical-align: baseline;
  }

  th {
    font-weight: 600;
  }

  .number {
    text-align: end;
    white-space: nowrap;
  }

  @media (pointer: coarse) {
    button,
    select,
    textarea,
    summary,
    input:not([type='checkbox'], [type='radio']),
    :is(a.button, .choice, [role='option']:not(path, .tile)) {
      min-block-size: max(2.75em, 44px) !important;
      min-inline-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .choice:has(:checked) {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    .button,
    .screen-only {
      display: none !important;
    }
  }
`;

import { css } from 'lit';

/** How the map's parts stand under each other, and the bar and the path above the picture. */
export const barStyle = css`
  /* Margins of the fallback content stay inside, so that nothing moves when it gives way. */
  :host {
    display: flow-root !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  .map {
    container-type: inline-size;
    display: grid;
    gap: 0.75em;
  }

  .map > * {
    min-inline-size: 0;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.5em 1em;
  }

  .bar .field {
    flex: 1 1 7.5em;
    max-inline-size: 20em;
  }

  .views {
    display: inline-flex;
    min-block-size: 2.75em;
    border: 1px solid var(--_control-line);
    border-radius: calc(var(--_radius) * 0.75);
    overflow: hidden;
  }

  .views button {
    padding: 0 clamp(0.625em, 3cqi, 1em);
    border: 0;
    background: transparent;
    color: var(--_ink);
    font-weight: 600;
    cursor: pointer;
  }

  .views button:focus-visible {
    outline-offset: -0.25em;
  }

  .views button[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .way {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25em 1em;
  }

  .way .button {
    min-block-size: 1.75em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  /* What is opened has a row of its own. */
  .search:has(.field) {
    flex-basis: 100%;
  }

  .path {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    min-block-size: 1.75em;
    align-items: center;
    padding: 0;
    list-style: none;
  }

  .path li {
    display: flex;
    align-items: center;
  }

  .path li + li::before {
    content: '›';
    margin-inline-end: 0.5em;
    color: var(--_muted);
  }

  .link {
    padding: 0;
    line-height: inherit;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  @media (forced-colors: active) {
    .views button[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;

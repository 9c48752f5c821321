import { css } from 'lit';

/** How the receipt and the list of corrections are laid out; adopted when the first of them is near. */
export const receiptStyles = css`
  .receipt {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    max-inline-size: 46em;
  }

  .proof {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.5em;
    padding: 1em;
    border: 0.125em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  .proof dl {
    display: grid;
    flex: 1 1 14em;
    gap: 0.75em;
  }

  .picture {
    inline-size: 9em;
    block-size: 9em;
  }

  .qr {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border-radius: var(--_radius);
  }

  .waiting .proof {
    border-color: var(--_notice-line);
    border-style: dashed;
  }

  .code {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: 0.04em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .copy {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5em;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.625em;
  }

  /* As wide as its button: what stands below wraps, and the next button is beside it. */
  .way {
    display: grid;
    inline-size: min-content;
    justify-items: start;
    gap: 0.375em;
  }

  .way > .button {
    white-space: nowrap;
  }

  .said {
    min-block-size: 1.5em;
  }

  .error-summary:focus {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.125em;
  }

  .error-summary ul {
    margin-block-start: 0.25em;
    padding-inline-start: 1.25em;
  }
`;

import { css } from 'lit';

/** How the tooltip looks. */
export const tipStyle = css`
  .tip {
    position: absolute;
    left: 0;
    top: 0;
    z-index: 1;
    display: grid;
    inline-size: max-content;
    max-inline-size: min(17em, 100%);
    padding: 0.5em 0.75em;
    border: 1px solid var(--_control-line);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 0.2);
    font-size: 0.875em;
    line-height: 1.35;
    pointer-events: none;
  }

  .tip-value {
    font-size: 1.125em;
    font-weight: 600;
  }

  @media print {
    .tip {
      display: none;
    }
  }
`;

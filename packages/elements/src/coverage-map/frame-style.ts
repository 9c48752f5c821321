import { css } from 'lit';

/** How the frame looks around its land: dots, buttons, and what stands there until there is land. */
export const frameStyle = css`
  /* Two fingers are ours once somebody listens to them. */
  .frame[data-zoom] .picture {
    touch-action: pan-x pan-y;
  }

  .zoom {
    position: absolute;
    inset: auto auto 0.375em 0.375em;
    display: grid;
    border: 1px solid var(--_control-line);
    border-radius: calc(var(--_radius) * 0.75);
    overflow: hidden;
  }

  .zoom button {
    inline-size: 2em;
    block-size: 2em;
    padding: 0;
    border: 0;
    background: var(--_surface);
    color: var(--_ink);
    line-height: 1;
    cursor: pointer;
  }

  .zoom button[aria-disabled='true'] {
    color: var(--_control-line);
    cursor: default;
  }

  .zoom button:focus-visible {
    outline-offset: -0.25em;
  }

  .frame .waiting {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.75em;
    padding: 1em;
    text-align: center;
  }

  .dot,
  .dot-edge {
    fill: none;
    stroke-linecap: round;
    stroke-width: 3.5px;
    pointer-events: none;
  }

  .dot {
    stroke: currentColor;
  }

  .dot-edge {
    stroke: var(--_province-line);
    stroke-width: 4.5px;
  }

  @container (min-width: 40em) {
    .dot {
      stroke-width: 5px;
    }

    .dot-edge {
      stroke-width: 6.5px;
    }
  }
`;

import { css } from 'lit';

/** How what is pointed at, has focus or is selected looks: its outline, and the tooltip. */
export const pointedStyle = css`
  /* Laid out and painted by itself: nothing of the page or of the picture is, while somebody looks around. */
  .over {
    position: absolute;
    inset: 0;
    contain: layout size;
    will-change: transform;
    pointer-events: none;
  }

  .outline {
    fill: none;
    pointer-events: none;
  }

  .outline.pointed {
    stroke: var(--_ink);
    stroke-width: 1.5px;
  }

  .outline.selected {
    stroke: var(--_ink);
    stroke-width: 2.5px;
  }

  .outline.halo {
    stroke: var(--_surface);
    stroke-width: 7px;
  }

  .outline.focused {
    stroke: var(--_focus);
    stroke-width: 3.5px;
  }

  @media (forced-colors: active) {
    .outline.halo {
      stroke: Canvas;
    }
    .outline.focused,
    .outline.selected {
      stroke: Highlight;
    }
  }

  .tip {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: max-content;
    max-inline-size: min(18em, 100%);
    box-sizing: border-box;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_province-line);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 0.2);
    font-size: 0.875em;
    line-height: 1.35;
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

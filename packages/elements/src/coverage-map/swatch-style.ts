import { css } from 'lit';

/** How the rows of the legend look, also where a map stands still; their swatches are those of the picture. */
export const swatchStyle = css`
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    padding: 0;
    list-style: none;
  }

  .legend-title {
    margin-block-end: 0.25em;
    font-size: 0.9375em;
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: 0.9375em;
  }

  @media (pointer: coarse) {
    .legend li {
      min-block-size: 44px;
    }
  }

  .swatch {
    flex: none;
    inline-size: 1.75em;
    block-size: 1.125em;
    border: 1px solid var(--_province-line);
    border-radius: 0.125em;
    background: currentColor;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  :is(.swatch, .tile).no-data {
    background: radial-gradient(circle, var(--_no-data-line) 0.9px, var(--_no-data) 1.2px) 0 0 / 6px 6px;
  }

  :is(.swatch, .tile).budget-only {
    background: repeating-linear-gradient(
      var(--_no-data) 0 2.5px,
      var(--_no-data-line) 2.5px 3.5px,
      var(--_no-data) 3.5px 6px
    );
  }

  :is(.swatch, .tile).not-applicable {
    background:
      repeating-linear-gradient(45deg, var(--_no-data-line) 0 1px, transparent 1px 5px),
      repeating-linear-gradient(-45deg, var(--_no-data-line) 0 1px, var(--_no-data) 1px 5px);
  }

  .swatch.marked {
    background:
      repeating-linear-gradient(
        135deg,
        var(--_hatch-dark) 0 1px,
        var(--_hatch-light) 1px 2px,
        transparent 2px 5px
      ),
      var(--_scale-2);
  }
`;

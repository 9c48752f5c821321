import { css } from 'lit';

/** How the legend looks; its swatches are those of the picture. */
export const legendStyle = css`
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

  .legend[data-waiting] {
    visibility: hidden;
  }

  .swatch {
    flex: none;
    inline-size: 1.75em;
    block-size: 1.125em;
    border: 1px solid var(--_province-line);
    border-radius: 0.125em;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  .swatch.c1 {
    background: var(--_scale-1);
  }
  .swatch.c2 {
    background: var(--_scale-2);
  }
  .swatch.c3 {
    background: var(--_scale-3);
  }
  .swatch.c4 {
    background: var(--_scale-4);
  }
  .swatch.c5 {
    background: var(--_scale-5);
  }
  .swatch.none {
    background: radial-gradient(circle, var(--_no-data-line) 0.9px, var(--_no-data) 1.2px) 0 0 / 6px 6px;
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

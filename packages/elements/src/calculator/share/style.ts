import { css } from 'lit';

/** How the tool that shares looks; it is no part of what is printed. */
export const shareStyle = css`
  .share,
  .by-hand {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    justify-items: start;
  }

  .share .button {
    text-align: start;
  }

  .share .done:empty {
    display: none;
  }

  .share .done {
    font-weight: 600;
  }

  .share textarea {
    font-size: 16px;
    line-height: 1.4;
    resize: vertical;
    overflow-wrap: anywhere;
  }

  @media print {
    .tool:has(.share) {
      display: none;
    }
  }
`;

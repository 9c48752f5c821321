import { css } from 'lit';

/** How the remarks at the foot of the map look. */
export const footStyle = css`
  .foot {
    display: grid;
    gap: 0.25em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .about p {
    margin-block-end: 0.375em;
    max-inline-size: 65ch;
  }
`;

import { css } from 'lit';

/** How the areas look that a typed name finds. */
export const finderStyle = css`
  .found-areas {
    padding: 0.25em;
    border: 1px solid var(--_control-line);
    border-radius: calc(var(--_radius) * 0.75);
    list-style: none;
  }

  .found-areas li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    min-block-size: 2.75em;
    padding: 0.25em 0.625em;
    border-radius: calc(var(--_radius) * 0.5);
    cursor: pointer;
  }

  .found-areas li:hover {
    background: var(--_sunken);
  }

  .found-areas [aria-selected='true'] {
    background: var(--_sunken);
    outline: 0.1875em solid var(--_focus);
    outline-offset: -0.1875em;
  }

  @media (forced-colors: active) {
    .found-areas [aria-selected='true'] {
      outline-color: Highlight;
    }
  }
`;

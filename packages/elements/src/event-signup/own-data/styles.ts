import { css } from 'lit';

/** How all that is kept about a person is laid out; adopted when somebody asks for it. */
export const ownDataStyles = css`
  .kept {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 0.75em 1.5em;
  }

  .kept .note {
    display: block;
  }

  .uses > summary {
    min-block-size: 2.75em;
    padding-block: 0.625em;
    cursor: pointer;
    font-weight: 600;
  }

  .uses > :not(summary) {
    margin-block-start: 1em;
    font-size: 0.875em;
  }

  .uses ul {
    padding-inline-start: 1.25em;
  }

  .uses code {
    overflow-wrap: anywhere;
  }

  .means {
    padding-inline-start: 1.25em;
  }

  .own [aria-labelledby='own-consent'] {
    display: grid;
  }

  .said:focus {
    outline: none;
  }

  .form:has(#own-correct) {
    max-inline-size: 46em;
  }

  @container (max-width: 53.99em) {
    .form:has(#own-correct) {
      padding-block-start: 0;
      border-block-start: 0;
    }
  }
`;

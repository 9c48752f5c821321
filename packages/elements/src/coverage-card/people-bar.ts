import { html, svg, type TemplateResult } from 'lit';

/** One person as path data, 16 wide and 32 high: a round head over a body with rounded shoulders. */
const person =
  'M8 1a4 4 0 1 1 0 8a4 4 0 1 1 0-8zM4.5 10.5h7a3 3 0 0 1 3 3v7a1.5 1.5 0 0 1-3 0v9a1.6 1.6 0 0 1-3 0v-7h-1v7a1.6 1.6 0 0 1-3 0v-9a1.5 1.5 0 0 1-3 0v-7a3 3 0 0 1 3-3z';

const people = 10;
const step = 20;

/** Ten people, as many of them in colour as workers are covered out of ten; the last one in part. The words beside it say the same. */
export function renderPeople(percent: number): TemplateResult {
  const width = people * step - (step - 16);
  const filled = Math.min(100, Math.max(0, percent));
  // The gaps between people are no workers: only bodies are measured.
  const edge = Math.floor(filled / 10) * step + ((filled % 10) / 10) * 16;
  return html`<svg class="people" viewBox="0 0 ${width} 32" aria-hidden="true" focusable="false">
    <g class="uncovered">${crowd()}</g>
    <svg class="covered" width=${edge.toFixed(1)} height="32">${crowd()}</svg>
  </svg>`;
}

function crowd(): TemplateResult[] {
  return [...new Array<undefined>(people)].map(
    (_, index) => svg`<path d=${person} transform="translate(${index * step} 0)"></path>`,
  );
}

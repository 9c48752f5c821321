import type { ProgramOpening, SectionKey } from '@payung/programs';
import { html, type TemplateResult } from 'lit';
import { fragmentOf } from './address.ts';
import { blockView, type TextPage } from './block-view.ts';
import type { ProgramText } from './program-text.ts';
import { failureView } from './state-views.ts';

/** What a person may do to a section. */
export interface SectionHandlers {
  readonly onToggle: (event: Event, section: SectionKey) => void;
  readonly onRetry: () => void;
}

/** How a section stands: open or not, in a text of which the rest is there, failed or on its way. */
export interface SectionState {
  readonly open: boolean;
  readonly text: Pick<ProgramText, 'rest' | 'later' | 'failed'>;
}

/** A section as a native `<details>`, so that find-in-page reaches its text while it is closed. */
export function sectionView(
  { key, title }: ProgramOpening['sections'][number],
  { program, blocks }: ProgramOpening,
  page: TextPage,
  { open, text: { rest, later, failed } }: SectionState,
  { onToggle, onRetry }: SectionHandlers,
): TemplateResult {
  const { words } = page;
  const fragment = fragmentOf(program, key);
  const body =
    blocks[key]?.map((block) => blockView(block, page)) ??
    (rest && later?.view(key, rest, page)) ??
    (failed ? failureView(words, onRetry) : words.waiting);
  return html`<details
    part="section"
    id=${fragment.slice(1)}
    ?open=${open}
    @toggle=${(event: Event) => onToggle(event, key)}
  >
    <summary part="summary"><h3>${title}</h3></summary>
    <div class="body">
      ${body}
      <div class="tools screen-only">${later?.tools(key, page)}</div>
    </div>
  </details>`;
}

import type { ProgramOpening, ProgramRest, SectionKey } from '@payung/programs';
import { html, nothing, type TemplateResult } from 'lit';
import { fragmentOf } from './address.ts';
import { blockView, sourceView, type Page } from './block-view.ts';
import { failureView } from './state-views.ts';
import { nearestFirst, nearness } from './stories.ts';

/** What a person may do to a section. */
export interface SectionHandlers {
  readonly onToggle: (event: Event, section: SectionKey) => void;
  readonly onCopy: (event: Event, section: SectionKey) => void;
  readonly onRetry: () => void;
}

/** How a section stands: open or not, its link copied or not, the rest of the text fetched, failed or on its way. */
export interface SectionState {
  readonly open: boolean;
  readonly copied: boolean;
  readonly rest: ProgramRest | undefined;
  readonly failed: boolean;
}

/** A section as a native `<details>`, so that find-in-page reaches its text while it is closed. */
export function sectionView(
  { key, title }: ProgramOpening['sections'][number],
  { program, blocks: opening }: ProgramOpening,
  page: Page,
  { open, copied, rest, failed }: SectionState,
  { onToggle, onCopy, onRetry }: SectionHandlers,
): TemplateResult {
  const { words, region } = page;
  const blocks = opening[key] ?? rest?.blocks[key];
  const fragment = fragmentOf(program, key);
  const near = blocks?.map((block) => nearness(block, region)) ?? [];
  const isFar = near.includes('elsewhere') && !near.includes('here') && !near.includes('province');
  return html`<details
    part="section"
    id=${fragment.slice(1)}
    ?open=${open}
    @toggle=${(event: Event) => onToggle(event, key)}
  >
    <summary part="summary"><h3>${title}</h3></summary>
    <div class="body">
      ${isFar ? html`<p>${words.elsewhere}</p>` : nothing}
      ${
        blocks
          ? nearestFirst(blocks, region).map((block) =>
              blockView(block, `${key}-${blocks.indexOf(block)}`, page),
            )
          : failed
            ? failureView(words, onRetry)
            : words.waiting
      }
      ${key === 'law-and-sources' && rest ? sourcesView(rest, page) : nothing}
      <p class="small screen-only">
        <a class="link" href=${fragment} @click=${(event: Event) => onCopy(event, key)}>${words.link}</a>
        <span role="status">${copied ? words.copied : nothing}</span>
      </p>
    </div>
  </details>`;
}

const sourcesView = ({ sources }: ProgramRest, page: Page) =>
  html`<ul class="small">
    ${Object.values(sources).map((source) => html`<li>${sourceView(source, page)}</li>`)}
  </ul>`;

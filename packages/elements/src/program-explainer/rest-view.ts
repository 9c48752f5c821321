import type { Block, Line, ProgramRest, SectionKey, Source } from '@payung/programs';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../format.ts';
import { blockView, lineView, linkView } from './block-view.ts';
import { nearestFirst, nearness } from './stories.ts';
import type { Telling } from './value-text.ts';

/** What the later sections need besides their text. */
export interface RestPage extends Telling {
  /** The four digits of the regency a page is about, or nothing. */
  readonly region: string;
  /** The papers that were ticked, each by its section, list and place. */
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (paper: string) => void;
}

/** The body of a later section: papers can be ticked, stories of the region come first, the sources close the law. */
export function restView(key: SectionKey, { blocks, sources }: ProgramRest, page: RestPage): TemplateResult {
  const { region, words } = page;
  const own = blocks[key] ?? [];
  const near = new Set(own.map((block) => nearness(block, region)));
  const isFar = near.has('elsewhere') && !near.has('here') && !near.has('province');
  let lists = 0;
  const view = (block: Block): TemplateResult => {
    if (typeof block === 'string' || 'length' in block) return blockView(block, page);
    if ('checklist' in block) return papersView(block.checklist, `${key}-${lists++}`, page);
    if (!('heading' in block) || !block.story) return blockView(block, page, view);
    return storyView(block, sources[block.story.source]!, page);
  };
  return html`${isFar ? html`<p>${words.elsewhere}</p>` : nothing} ${nearestFirst(own, region).map(view)}
  ${
    key === 'law-and-sources'
      ? html`<ul class="small">
          ${Object.values(sources).map((source) => html`<li>${sourceView(source, page)}</li>`)}
        </ul>`
      : nothing
  }`;
}

const sourceView = ({ title, publisher, date, url }: Source, { language }: Telling) =>
  html`${linkView(url, title)}, ${publisher}, ${formatDate(date, language)}`;

function storyView(story: Extract<Block, { heading: Line }>, source: Source, page: RestPage): TemplateResult {
  const near = nearness(story, page.region);
  return html`<section class="part">
    <h4>
      ${lineView(story.heading, page)}
      ${near && near !== 'elsewhere' ? html`<span class="badge">${page.words[near]}</span>` : nothing}
    </h4>
    ${story.blocks.map((block) => blockView(block, page))}
    <p class="small muted">${page.words.source}: ${sourceView(source, page)}</p>
  </section>`;
}

function papersView(papers: readonly Line[], list: string, page: RestPage): TemplateResult {
  const { ticked, onTick, words } = page;
  const names = papers.map((_, index) => `${list}-${index}`);
  return html`<ul class="papers">
      ${papers.map((paper, index) => {
        const name = names[index]!;
        return html`<li>
          <label class="choice"
            ><input type="checkbox" .checked=${ticked.has(name)} @change=${() => onTick(name)} />
            <span>${lineView(paper, page)}</span></label
          >
        </li>`;
      })}
    </ul>
    <p class="small muted screen-only" role="status">
      ${words.ticked(names.filter((name) => ticked.has(name)).length, names.length)}
    </p>`;
}

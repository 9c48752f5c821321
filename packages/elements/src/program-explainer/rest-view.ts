import {
  atWage,
  type Block,
  type DatedValue,
  type Line,
  type ProgramRest,
  type SectionKey,
  type Source,
} from '@payung/programs';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../format.ts';
import { blockView, lineView, linkView } from './block-view.ts';
import { laterWordsIn } from './later-words.ts';
import { papersView, type PapersPage } from './papers.ts';
import { nearestFirst, nearness } from './stories.ts';
import { valueText, type Telling } from './value-text.ts';
import { exampleWage, usedWage, wageField, type TypedWage } from './wage-field.ts';

/** What the later sections need besides their text. */
export interface RestPage extends PapersPage {
  /** The wage as the reader typed it; undefined while the example of the text stands. */
  readonly wage: TypedWage | undefined;
  readonly onWage: (wage: TypedWage) => void;
}

/**
 * The body of a later section: papers can be ticked, amounts follow the reader's wage, stories of the region come first, the sources close
 * the law.
 */
export function restView(key: SectionKey, { blocks, sources }: ProgramRest, on: RestPage): TemplateResult {
  const page: RestPage = {
    ...on,
    byWage: (amount) => valueText(atWage(amount, usedWage(on.wage, on.language)), on),
  };
  const own = blocks[key] ?? [];
  const near = new Set(own.map((block) => nearness(block, page.region)));
  const isFar = near.has('elsewhere') && !near.has('here') && !near.has('province');
  const words = laterWordsIn(page.language);
  let lists = 0;
  let hasField = false;
  const leaf = (block: Block): TemplateResult => {
    if (typeof block === 'string' || 'length' in block) return blockView(block, page);
    if ('checklist' in block) return papersView(block.checklist, `${key}-${lists++}`, page);
    return 'history' in block ? historyView(block.history, page) : blockView(block, page);
  };
  const view = (block: Block): TemplateResult => {
    if (typeof block === 'object' && 'heading' in block)
      return block.story
        ? storyView(block, sources[block.story.source]!, page)
        : blockView(block, page, view);
    const example = hasField ? undefined : exampleWage(block);
    if (example === undefined) return leaf(block);
    hasField = true;
    return html`${wageField(key, example, page)} ${leaf(block)}`;
  };
  return html`${isFar ? html`<p>${words.elsewhere}</p>` : nothing} ${nearestFirst(own, page.region).map(view)}
  ${
    key === 'law-and-sources'
      ? html`<ul class="small">
          ${Object.values(sources).map((source) => html`<li>${sourceView(source, page)}</li>`)}
        </ul>`
      : nothing
  }`;
}

// Each row is told for its own first day: on that day it is in force.
function historyView({ unit, rows }: DatedValue, page: RestPage): TemplateResult {
  const { since, until, amount, onwards } = laterWordsIn(page.language);
  const day = (iso: string) => formatDate(iso, page.language);
  const told = rows.map((row) => [
    day(row[0]),
    row[1] ? day(row[1]) : onwards,
    valueText({ unit, rows: [row] }, { ...page, on: row[0] }),
  ]);
  return blockView({ table: [[since, until, amount], ...told.reverse()] }, page);
}

const sourceView = ({ title, publisher, date, url }: Source, { language }: Telling) =>
  html`${linkView(url, title)}, ${publisher},
  ${date ? formatDate(date, language) : laterWordsIn(language).undated}`;

function storyView(story: Extract<Block, { heading: Line }>, source: Source, page: RestPage): TemplateResult {
  const near = nearness(story, page.region);
  return html`<section class="part">
    <h4>
      ${lineView(story.heading, page)}
      ${near && near !== 'elsewhere' ? html`<span class="badge">${laterWordsIn(page.language)[near]}</span>` : nothing}
    </h4>
    ${story.blocks.map((block) => blockView(block, page))}
    <p class="small muted">${laterWordsIn(page.language).source}: ${sourceView(source, page)}</p>
  </section>`;
}

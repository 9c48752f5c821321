import type { Absence } from '@payung/coverage';
import { nationCode, regionByCode, type Region } from '@payung/regions';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { formatNumber } from '../format.ts';
import { cellText, dateText, type Voice } from './describe.ts';
import type { PictureRegion } from './picture-region.ts';

/** What the table shows and where a choice goes. */
export interface FigureRows {
  readonly area: Region;
  readonly regions: readonly PictureRegion[];
  readonly selected: string | undefined;
  readonly onSelect: (code: string) => void;
}

type Column = 'name' | 'value';

/** By which column the table is sorted; with a minus downwards. */
export type Sort = Column | `-${Column}`;

/** So many rows stand there at first; the others come by a button, so that a phone does not draw 514 rows unasked. */
const firstRows = 60;

/** The same figures as the map's, to sort, to search and to print. Keeps what the visitor typed and chose in it. */
export class FigureTable implements ReactiveController {
  #query = '';
  /** The highest figure first, at first. */
  sort: Sort = '-value';
  #showsAll = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Those of the regions that the search finds; all of them where nothing is searched for. */
  found(regions: readonly PictureRegion[]): readonly PictureRegion[] {
    return regions.filter(({ region }) => isFound(region, this.#query));
  }

  /** The table with its search field and sortable columns. */
  render({ area, regions, selected, onSelect }: FigureRows, voice: Voice): TemplateResult {
    const { words, language } = voice;
    const found = this.#sorted(this.found(regions));
    const shown = this.#showsAll ? found : found.slice(0, firstRows);
    const count = (value: number) => formatNumber(value, language);
    return html`<div class="figures screen-only" part="table">
      <div class="field">
        <label class="label" for="search">${words.search}</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          spellcheck="false"
          .value=${this.#query}
          @input=${this.#onQuery}
        />
        <p class="hint" role="status">${words.found(count(found.length), count(regions.length))}</p>
      </div>
      ${
        found.length
          ? html`<div class="scroller" tabindex="0" role="region" aria-label=${words.tableOf(area.name)}>
              ${this.#renderFigures(shown, { area, selected, onSelect }, voice)}
              ${
                shown.length < found.length
                  ? html`<span class="more">
                      <button type="button" class="button quiet" @click=${this.#onShowAll}>
                        ${words.showAll(count(found.length))}
                      </button>
                    </span>`
                  : nothing
              }
            </div>`
          : html`<p>${words.nothingFound(this.#query)}</p>`
      }
    </div>`;
  }

  /**
   * Every row, without what only a screen can use: for paper. Of a whole country those without a figure would fill ten sheets: they are
   * counted by kind below, unless they are all that is shown.
   */
  renderPaper(area: Region, regions: readonly PictureRegion[], voice: Voice): TemplateResult {
    const known = regions.filter(({ figure }) => figure);
    const rows = known.length && regions.length > firstRows ? known : regions;
    return html`<div class="figures">
      ${this.#renderFigures(this.#sorted(rows), { area, selected: undefined, onSelect: undefined }, voice)}
      ${rows.length < regions.length ? html`<p>${leftOutText(regions, voice)}</p>` : nothing}
    </div>`;
  }

  #renderFigures(rows: readonly PictureRegion[], context: RowContext, voice: Voice): TemplateResult {
    const { words } = voice;
    return html`<table>
      <caption class="visually-hidden">
        ${words.tableOf(context.area.name)}
      </caption>
      <thead>
        <tr>
          ${this.#renderHeading('name', words.region, context)}
          ${this.#renderHeading('value', words.value, context)}
          <th scope="col">${words.asOfAndSource}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => renderRow(row, context, voice))}
      </tbody>
    </table>`;
  }

  #renderHeading(column: Column, text: string, { onSelect }: RowContext): TemplateResult {
    const order = this.sort.startsWith('-') ? 'descending' : 'ascending';
    return html`<th
      scope="col"
      class=${column === 'value' ? 'number' : ''}
      aria-sort=${this.sort.endsWith(column) ? order : 'none'}
    >
      ${
        onSelect
          ? html`<button type="button" class="sort" @click=${() => this.#onSort(column)}>${text}</button>`
          : text
      }
    </th>`;
  }

  /** By the chosen column; regions without a figure stand last whichever way values are sorted. */
  #sorted(rows: readonly PictureRegion[]): readonly PictureRegion[] {
    const way = this.sort.startsWith('-') ? -1 : 1;
    const byName = (a: PictureRegion, b: PictureRegion) => collator.compare(a.region.name, b.region.name);
    if (this.sort.endsWith('name')) return [...rows].sort((a, b) => way * byName(a, b));
    return [...rows].sort((a, b) => {
      if (!a.figure || !b.figure) return Number(!a.figure) - Number(!b.figure) || byName(a, b);
      return way * (a.figure.percent - b.figure.percent) || byName(a, b);
    });
  }

  readonly #onQuery = (event: Event): void => {
    this.#query = (event.target as HTMLInputElement).value;
    this.#host.requestUpdate();
  };

  readonly #onShowAll = (): void => {
    this.#showsAll = true;
    this.#host.requestUpdate();
  };

  #onSort(column: Column): void {
    const [first, other]: readonly Sort[] = column === 'value' ? ['-value', 'value'] : ['name', '-name'];
    this.sort = this.sort === first ? other! : first!;
    this.#host.requestUpdate();
  }
}

const collator = new Intl.Collator('id');

type RowContext = Pick<FigureRows, 'area' | 'selected'> & {
  readonly onSelect: ((code: string) => void) | undefined;
};

function renderRow(
  { region, figure, absence }: PictureRegion,
  context: RowContext,
  voice: Voice,
): TemplateResult {
  const { words } = voice;
  const { area, selected, onSelect } = context;
  const province =
    area.code === nationCode && region.level === 'regency' ? regionByCode(region.parent!) : undefined;
  return html`<tr ?data-selected=${region.code === selected}>
    <th scope="row">
      ${
        onSelect
          ? html`<button type="button" class="link" @click=${() => onSelect(region.code)}>
              ${region.name}
            </button>`
          : region.name
      }
      ${province ? html`<span class="muted">${province.name}</span>` : nothing}
    </th>
    <td class=${figure ? 'number' : 'number muted'}>${cellText(figure, voice, absence)}</td>
    <td>
      ${
        figure
          ? html`${dateText(figure, voice)}<span class="muted"
                >${figure.publisher}${figure.kind === 'computed' ? `, ${words.computedShort}` : ''}</span
              >`
          : nothing
      }
    </td>
  </tr>`;
}

/** How many regions have no figure, and of each kind of nothing how many. */
function leftOutText(regions: readonly PictureRegion[], { words, language }: Voice): string {
  const count = (kind?: Absence) =>
    formatNumber(regions.filter(({ absence }) => (kind ? absence === kind : absence)).length, language);
  const kinds = [...new Set(regions.flatMap(({ absence }) => absence ?? []))];
  return words.leftOut(count(), kinds.map((kind) => `${words.absent[kind]} (${count(kind)})`).join(', '));
}

/** A region is found by its own name or that of its province, whatever the case. */
function isFound({ name, parent }: Region, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  if (!wanted) return true;
  const province = regionByCode(parent!)!.name;
  return `${name} ${province}`.toLowerCase().includes(wanted);
}

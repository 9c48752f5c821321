import { regionByCode, type Region } from '@payung/regions';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../format.ts';
import type { Voice } from '../describe.ts';
import { foundAreas } from './found-areas.ts';
import { finderWords, type FinderWords } from './words.ts';

/** So many areas are offered; more letters find the others. */
const mostOffered = 8;

/** What the field may ask of the widget it belongs to. */
export interface FinderHost {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/**
 * A field that finds an area by part of its name: the ARIA pattern of an editable combobox with a list, where nothing is chosen
 * unasked. What was typed stays whatever key is pressed; a chosen area puts its name there.
 */
export class AreaFinder {
  readonly #host: FinderHost;
  readonly #name: string;
  readonly #onFind: (code: string) => void;
  #typed = '';
  #isOpen = false;
  #found: readonly Region[] = [];
  /** Place of the offered area that the arrow keys stand on, -1 for none. */
  #active = -1;

  /** `name` begins the ids of its parts. */
  constructor(host: FinderHost, name: string, onFind: (code: string) => void) {
    this.#host = host;
    this.#name = name;
    this.#onFind = onFind;
  }

  template(label: string, voice: Voice): TemplateResult {
    const words = finderWords[voice.language];
    const offered = this.#offered;
    return html`<div class="field screen-only">
      <label class="label" id="${this.#name}-label" for="${this.#name}-search">${label}</label>
      <input
        id="${this.#name}-search"
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="search"
        aria-labelledby="${this.#name}-label"
        aria-autocomplete="list"
        aria-expanded=${offered.length > 0}
        aria-controls="${this.#name}-found"
        aria-activedescendant=${this.#active < 0 ? nothing : `${this.#name}-found-${this.#active}`}
        aria-describedby="${this.#name}-hint"
        .value=${this.#typed}
        @input=${this.#onInput}
        @keydown=${this.#onKey}
        @blur=${this.#close}
      />
      <ul
        id="${this.#name}-found"
        class="found-areas"
        role="listbox"
        aria-label=${words.found}
        ?hidden=${!offered.length}
        @mousedown=${keepFocus}
        @click=${this.#onPick}
        @keydown=${this.#onKey}
      >
        ${offered.map((region, index) => this.#renderOption(region, index, words))}
      </ul>
      <p class="hint" id="${this.#name}-hint">${words.hint}</p>
      <p class="hint" role="status">${this.#isOpen ? this.#countText(voice) : nothing}</p>
    </div>`;
  }

  /** Puts the focus in the field, with all that stands there marked so that typing replaces it. */
  focus(): void {
    const field = this.#host.renderRoot.querySelector<HTMLInputElement>(`#${this.#name}-search`);
    field?.focus();
    field?.select();
  }

  get #offered(): readonly Region[] {
    return this.#isOpen ? this.#found.slice(0, mostOffered) : [];
  }

  #renderOption(region: Region, index: number, words: FinderWords): TemplateResult {
    return html`<li
      id="${this.#name}-found-${index}"
      role="option"
      aria-selected=${index === this.#active}
      data-area=${region.code}
    >
      ${region.name} <span class="muted">${placeText(region, words)}</span>
    </li>`;
  }

  #countText({ words, language }: Voice): string {
    const { someFound, allFound } = finderWords[language];
    const count = formatNumber(this.#found.length, language);
    if (this.#found.length > mostOffered) return someFound(String(mostOffered), count);
    if (this.#found.length > 0) return allFound(count);
    return this.#typed.trim() ? words.nothingFound(this.#typed) : '';
  }

  readonly #onInput = (event: Event): void => {
    this.#typed = (event.target as HTMLInputElement).value;
    this.#open();
  };

  readonly #onPick = ({ target }: Event): void => {
    const code = (target as Element).closest<HTMLElement>('[data-area]')?.dataset.area;
    if (code) this.#find(regionByCode(code)!);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const act = this.#keys[event.key];
    if (!act) return;
    // Enter in a page's form and Escape in its dialog would do more than was meant.
    if (event.key !== 'Escape' || this.#isOpen) {
      event.preventDefault();
      event.stopPropagation();
    }
    act();
  };

  readonly #keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => this.#move(1),
    ArrowUp: () => this.#move(-1),
    Escape: () => this.#close(),
    Enter: () => {
      const offered = this.#offered;
      const chosen = offered[this.#active] ?? (offered.length === 1 ? offered[0] : undefined);
      if (chosen) this.#find(chosen);
      else this.#open();
    },
  };

  /** To the next or the one before, from the last to the first and back; opens the list where it is closed. */
  #move(step: 1 | -1): void {
    if (!this.#isOpen) this.#open();
    const count = this.#offered.length;
    if (!count) return;
    this.#active = this.#active < 0 && step < 0 ? count - 1 : (this.#active + step + count) % count;
    this.#host.requestUpdate();
    void this.#showActive();
  }

  async #showActive(): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot
      .querySelector(`#${this.#name}-found [aria-selected="true"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }

  #open(): void {
    this.#found = foundAreas(this.#typed);
    this.#isOpen = true;
    this.#active = -1;
    this.#host.requestUpdate();
  }

  readonly #close = (): void => {
    this.#isOpen = false;
    this.#active = -1;
    this.#host.requestUpdate();
  };

  #find({ code, name }: Region): void {
    this.#typed = name;
    this.#close();
    this.#onFind(code);
  }
}

/** A press must not take the focus out of the field, or the list would close under it. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

/** What kind of area it is, for one of the same name as another. */
function placeText({ level, parent }: Region, words: FinderWords): string {
  return level === 'regency' ? regionByCode(parent!)!.name : words[level];
}

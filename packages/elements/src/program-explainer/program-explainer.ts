import {
  isProgramCode,
  loadProgram,
  programCodes,
  type ProgramCode,
  type ProgramOpening,
  type SectionKey,
  type Term,
} from '@payung/programs';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { controls } from '../controls.ts';
import { customElement } from '../define.ts';
import { formatDate } from '../format.ts';
import { Catalogue } from '../locale.ts';
import { today } from '../today.ts';
import { tokens } from '../tokens.ts';
import { addressOf } from './address.ts';
import { lineView, type TextPage } from './block-view.ts';
import { ProgramText } from './program-text.ts';
import type { Speech } from './read-aloud.ts';
import { sectionView, type SectionHandlers, type SectionState } from './section-view.ts';
import { failureView, waitingView } from './state-views.ts';
import { styles } from './styles.ts';
import { WindowEvents } from './window-events.ts';
import { words, type Words } from './words.id.ts';

/** The section a person opened, and the programme it belongs to. */
export interface SectionOpen {
  readonly program: ProgramCode;
  readonly section: SectionKey;
}

const atFirst: ReadonlySet<SectionKey> = new Set(['what-it-is']);
const importCalculator = (): Promise<unknown> => import('../calculator/calculator.ts');

/**
 * Explains a programme: for whom, what it costs, what it gives, how to join and to claim, with every number taken from the law of the day.
 * It decides on nobody's claim and knows nothing of the person who reads it.
 *
 * @slot - Shown until the explanation is there: the programme in words, or a link to it.
 * @fires {CustomEvent<SectionOpen>} payung-section-open - A person opened a section.
 * @csspart base - The whole explainer.
 * @csspart section - Each section.
 * @csspart summary - The line that opens a section.
 * @csspart calculator - The calculator beside the text.
 */
@customElement('payung-program-explainer')
export class ProgramExplainer extends LitElement {
  static override styles = [tokens, controls, styles];

  /** The code of a programme, such as `jkm` or `apbd`. Without one, or with one that does not exist, the reader chooses. */
  @property() program = '';

  /** A regency by its four digits: its stories, then those of its province, come first. */
  @property() region = '';

  /** The day (ISO) for which the numbers are told; today when it is missing or no day. */
  @property() on = '';

  /** Fetches the text of a programme; pages leave it as it is. */
  @property({ attribute: false }) load = loadProgram;

  /** Fetches the calculator; pages leave it as it is. */
  @property({ attribute: false }) loadCalculator = importCalculator;

  /** What reads aloud, instead of the browser's own; pages leave it as it is. */
  @property({ attribute: false }) speech: Speech | undefined;

  @state() private chosen: ProgramCode | undefined;
  /** The programme that a link of the text led to. */
  @state() private followed: ProgramCode | undefined;
  @state() private open = atFirst;
  @state() private term: Term | undefined;
  @state() private calculates = false;
  @state() private printing = false;

  readonly #catalogue = new Catalogue(this, {
    id: words,
    en: async () => (await import('./words.en.ts')).words,
  });
  readonly #text = new ProgramText(this, () => ({
    program: this.#program,
    language: this.#catalogue.language,
    load: this.load,
  }));
  readonly #handlers: SectionHandlers = {
    onToggle: (event, section) => this.#onToggle(event, section),
    onRetry: () => this.#text.retry(),
  };
  #scrollTo: string | undefined;
  #moveFocus = false;

  constructor() {
    super();
    // A page that nobody touches costs the opening only. Whoever searches in the page or prints has pressed a key or moved before.
    const want = () => this.#text.want();
    new WindowEvents(this, {
      pointermove: want,
      pointerdown: want,
      keydown: want,
      scroll: want,
      focusin: want,
      online: () => this.#text.failed && this.#text.retry(),
      hashchange: () => this.#onFragment(),
      beforeprint: () => this.#onPrint(true),
      afterprint: () => this.#onPrint(false),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#onFragment();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('program')) return;
    if (!this.#scrollTo) this.#startOver();
    if (this.program && !isProgramCode(this.program)) {
      console.warn(
        `<payung-program-explainer>: no program "${this.program}"; there are: ${programCodes.join(', ')}`,
      );
    }
  }

  protected override updated(): void {
    const title = this.#moveFocus && this.renderRoot.querySelector<HTMLElement>('h2');
    if (title) {
      this.#moveFocus = false;
      title.focus();
    }
    // Wait for the rest: what stands above the section must have its height before the page scrolls to it.
    if (!this.#scrollTo || !this.#text.rest) return;
    const section = this.renderRoot.querySelector(`#${this.#scrollTo}`);
    this.#scrollTo = undefined;
    section?.scrollIntoView();
    section?.querySelector('summary')?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const text = this.#catalogue.words;
    const { opening, failed } = this.#text;
    const choice = () =>
      this.#text.choice?.view(text!, this.#catalogue.language, this.program, (code) => this.#onChoose(code));
    const shown = text && (this.#program ? opening && this.#renderProgram(opening, text) : choice());
    // What was chosen and cannot be fetched leaves the choice where it was.
    const left = text && failed && this.#program === this.chosen ? choice() : undefined;
    const instead = shown ?? left;
    const view = text && (shown ?? (failed ? html`${this.#renderWaiting(text)} ${left}` : undefined));
    return html`<slot ?hidden=${instead}>${instead || failed ? nothing : waitingView(text)}</slot>
      <div class="root" part="base" ?hidden=${!view} @keydown=${this.#onKey}>${view}</div>`;
  }

  // What was not fetched at first may never come.
  #renderWaiting(text: Words): TemplateResult {
    return this.#text.failed ? failureView(text, () => this.#text.retry()) : waitingView(text);
  }

  #renderButton(label: string, onClick: () => void, expanded?: boolean): TemplateResult {
    return html`<button
      type="button"
      class="button quiet"
      aria-expanded=${expanded ?? nothing}
      @click=${onClick}
    >
      ${label}
    </button>`;
  }

  #renderProgram(opening: ProgramOpening, text: Words): TemplateResult {
    const { sections, calculation } = opening;
    const { language } = this.#catalogue;
    const { later } = this.#text;
    const page: TextPage = {
      language,
      program: opening.program,
      title: opening.title,
      calculation,
      words: text,
      on: /^\d{4}-\d\d-\d\d$/.test(this.on) && Date.parse(this.on) ? this.on : today(),
      region: /^\d{4}$/.test(this.region) ? this.region : '',
      term: this.term,
      onTerm: (term) => (this.term = term === this.term ? undefined : term),
      onProgram: (program) => this.#onFollow(program as ProgramCode),
    };
    const allOpen = sections.every(({ key }) => this.open.has(key));
    return html`<article>
      <h2 tabindex="-1">${opening.title}</h2>
      <p>${lineView(opening.summary, page)}</p>
      <p class="small muted">
        ${text.facts(formatDate(page.on, language), formatDate(opening.checked, language))}
      </p>
      <div class="tools screen-only">
        ${this.#renderButton(allOpen ? text.closeAll : text.openAll, () => {
          this.open = new Set(allOpen ? [] : sections.map(({ key }) => key));
        })}
        ${
          calculation
            ? this.#renderButton(
                this.calculates ? text.closeCalculator : text.calculate,
                () => (this.calculates = !this.calculates),
                this.calculates,
              )
            : nothing
        }
        ${isProgramCode(this.program) ? nothing : this.#renderButton(text.others, () => this.#onChoose(undefined))}
      </div>
      <div class=${this.calculates ? 'beside' : ''}>
        ${
          calculation && this.calculates
            ? html`<aside part="calculator" aria-label=${text.calculate}>
                ${later?.calculator(page) ?? this.#renderWaiting(text)}
              </aside>`
            : nothing
        }
        <div class="sections">
          ${sections.map((section) => sectionView(section, opening, page, this.#stateOf(section.key), this.#handlers))}
        </div>
      </div>
      ${this.printing ? html`<p class="small">${text.printed(formatDate(today(), language), location.href)}</p>` : nothing}
    </article>`;
  }

  #stateOf(key: SectionKey): SectionState {
    return { open: this.printing || this.open.has(key), text: this.#text };
  }

  get #program(): ProgramCode | undefined {
    return this.followed ?? (isProgramCode(this.program) ? this.program : this.chosen);
  }

  #startOver(): void {
    this.open = atFirst;
    this.term = this.followed = undefined;
    this.#text.later?.startOver();
    this.calculates = false;
  }

  #onChoose(program: ProgramCode | undefined): void {
    this.#startOver();
    this.chosen = program;
    this.#moveFocus = true;
  }

  // The link itself goes to the address of the other programme; the way back of the browser leads out of it.
  #onFollow(program: ProgramCode): void {
    this.#startOver();
    this.followed = program;
  }

  #onFragment(): void {
    const address = addressOf(location.hash);
    if (this.followed && address?.program !== this.followed) this.#startOver();
    if (!address) return;
    if (!this.followed && !isProgramCode(this.program)) this.chosen = address.program;
    if (this.#program !== address.program) return;
    this.open = new Set([...this.open, address.section as SectionKey]);
    this.#scrollTo = location.hash.slice(1);
    this.#text.want();
    this.requestUpdate();
  }

  // A change by code is in `open` before the browser tells of it, so what differs was done by a person.
  #onToggle(event: Event, section: SectionKey): void {
    const { open, isConnected } = event.target as HTMLDetailsElement;
    const program = this.#program;
    if (this.printing || !isConnected || !program || open === this.open.has(section)) return;
    const opened = new Set(this.open);
    if (open) opened.add(section);
    else opened.delete(section);
    this.open = opened;
    if (!open) return this.#text.later?.close(section);
    this.#text.want();
    const detail = { program, section };
    this.dispatchEvent(
      new CustomEvent<SectionOpen>('payung-section-open', { detail, bubbles: true, composed: true }),
    );
  }

  readonly #onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.term = undefined;
  };

  // The browser takes its picture as soon as this returns, so the update cannot wait for its turn.
  #onPrint(printing: boolean): void {
    this.printing = printing;
    this.#text.want();
    if (this.hasUpdated) this.performUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'payung-program-explainer': ProgramExplainer;
  }
  interface HTMLElementEventMap {
    'payung-section-open': CustomEvent<SectionOpen>;
  }
}

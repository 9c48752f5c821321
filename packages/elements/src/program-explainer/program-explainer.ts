import {
  isProgramCode,
  loadProgram,
  programs,
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
import { lineView } from './block-view.ts';
import { ProgramText } from './program-text.ts';
import type { RestPage } from './rest-view.ts';
import { sectionView, type SectionHandlers, type SectionState } from './section-view.ts';
import { failureView, waitingView } from './state-views.ts';
import { styles } from './styles.ts';
import type { TypedWage } from './wage-field.ts';
import { WindowEvents } from './window-events.ts';
import { words, type Words } from './words.id.ts';

/** The section a person opened, and the programme it belongs to. */
export interface SectionOpen {
  readonly program: ProgramCode;
  readonly section: SectionKey;
}

const atFirst: ReadonlySet<SectionKey> = new Set(['what-it-is']);
const importCalculator = (): Promise<unknown> => import('../calculator/calculator.ts');

const toggled = <Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> => {
  const next = new Set(items);
  if (!next.delete(item)) next.add(item);
  return next;
};

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

  @state() private chosen: ProgramCode | undefined;
  @state() private open = atFirst;
  @state() private ticked: ReadonlySet<string> = new Set();
  @state() private term: Term | undefined;
  @state() private wage: TypedWage | undefined;
  @state() private copied: SectionKey | undefined;
  @state() private calculator: 'closed' | 'waiting' | 'open' | 'failed' = 'closed';
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
    onCopy: (event, section) => this.#onCopy(event, section),
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
        `<payung-program-explainer>: no program "${this.program}"; there are: ${programs.map(({ code }) => code).join(', ')}`,
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
    const instead = text && (opening || !this.#program);
    const view = !text
      ? undefined
      : !this.#program
        ? this.#renderChoice(text)
        : opening
          ? this.#renderProgram(opening, text)
          : failed && failureView(text, () => this.#text.retry());
    return html`<slot ?hidden=${instead}>${instead || failed ? nothing : waitingView(text)}</slot>
      <div class="root" part="base" ?hidden=${!view} @keydown=${this.#onKey}>${view}</div>`;
  }

  #renderChoice(text: Words): TemplateResult {
    return html`<article>
      <h2 tabindex="-1">${text.choose}</h2>
      ${this.program ? html`<p class="notice">${text.unknown(this.program)}</p>` : nothing}
      <div class="tools">
        ${programs.map(({ code, title }) =>
          this.#renderButton(title[this.#catalogue.language], () => this.#onChoose(code)),
        )}
      </div>
    </article>`;
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
    const page: RestPage = {
      language,
      words: text,
      on: /^\d{4}-\d\d-\d\d$/.test(this.on) && Date.parse(this.on) ? this.on : today(),
      region: /^\d{4}$/.test(this.region) ? this.region : '',
      ticked: this.ticked,
      onTick: (paper) => (this.ticked = toggled(this.ticked, paper)),
      term: this.term,
      onTerm: (term) => (this.term = term === this.term ? undefined : term),
      wage: this.wage,
      // A field that is taken away tells that it was left.
      onWage: (wage) => this.#text.rest && (this.wage = wage),
    };
    const allOpen = sections.every(({ key }) => this.open.has(key));
    const shut = this.calculator === 'closed';
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
                shut ? text.calculate : text.closeCalculator,
                () => void this.#onCalculator(shut),
                !shut,
              )
            : nothing
        }
        ${isProgramCode(this.program) ? nothing : this.#renderButton(text.others, () => this.#onChoose(undefined))}
      </div>
      <div class=${shut ? '' : 'beside'}>
        ${calculation && !shut ? html`<aside part="calculator" aria-label=${text.calculate}>${this.#renderCalculator(opening, page)}</aside>` : nothing}
        <div class="sections">
          ${sections.map((section) => sectionView(section, opening, page, this.#stateOf(section.key), this.#handlers))}
        </div>
      </div>
      ${this.printing ? html`<p class="small">${text.printed(formatDate(today(), language), location.href)}</p>` : nothing}
    </article>`;
  }

  #renderCalculator({ calculation }: ProgramOpening, { on, words, language }: RestPage): TemplateResult {
    if (this.calculator === 'failed') return failureView(words, () => void this.#onCalculator(true));
    if (this.calculator === 'waiting') return waitingView(words);
    return html`<payung-calculator
      calculation=${calculation!.id}
      answers=${calculation!.answers ?? nothing}
      on=${on}
      lang=${language}
    ></payung-calculator>`;
  }

  #stateOf(key: SectionKey): SectionState {
    const { rest, failed } = this.#text;
    return { open: this.printing || this.open.has(key), copied: this.copied === key, rest, failed };
  }

  get #program(): ProgramCode | undefined {
    return isProgramCode(this.program) ? this.program : this.chosen;
  }

  #startOver(): void {
    this.open = atFirst;
    this.ticked = new Set();
    this.term = this.wage = undefined;
    this.calculator = 'closed';
  }

  #onChoose(program: ProgramCode | undefined): void {
    this.#startOver();
    this.chosen = program;
    this.#moveFocus = true;
  }

  #onFragment(): void {
    const address = addressOf(location.hash);
    if (!address || !isProgramCode(address.program)) return;
    if (!isProgramCode(this.program)) this.chosen = address.program;
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
    this.open = toggled(this.open, section);
    if (!open) return;
    this.#text.want();
    const detail = { program, section };
    this.dispatchEvent(
      new CustomEvent<SectionOpen>('payung-section-open', { detail, bubbles: true, composed: true }),
    );
  }

  readonly #onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.term = undefined;
  };

  // Where there is no clipboard (a frame, a page without https) the link still goes to the address bar.
  #onCopy({ currentTarget }: Event, section: SectionKey): void {
    navigator.clipboard?.writeText((currentTarget as HTMLAnchorElement).href).then(
      () => (this.copied = section),
      () => undefined,
    );
  }

  async #onCalculator(show: boolean): Promise<void> {
    this.calculator = show ? 'waiting' : 'closed';
    if (!show) return;
    const loaded = await this.loadCalculator().then(
      () => 'open' as const,
      () => 'failed' as const,
    );
    if (this.calculator === 'waiting') this.calculator = loaded;
  }

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

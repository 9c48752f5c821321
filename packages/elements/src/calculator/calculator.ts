import { LitElement, html, noChange, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Answers, Result, Scalar } from '@payung/rules';
import { dayProblem } from '@payung/rules/form';
import { controls } from '../controls.ts';
import { customElement } from '../define.ts';
import { Catalogue } from '../locale.ts';
import { tokens } from '../tokens.ts';
import { calculatorStyle } from './calculator-style.ts';
import type { Answer } from './answer.ts';
import { AnswerKeeper } from './answer-keeper.ts';
import { Arrival } from './arrival.ts';
import { Ear } from './ear.ts';
import type { Entered } from './entered.ts';
import { Follower } from './follower.ts';
import { nowOf } from './now.ts';
import type { Now } from './now.ts';
import type { Paper } from './paper.ts';
import { ProgrammeKeeper } from './programme.ts';
import type { Asking, Programme } from './programmes.ts';
import { questionsTemplate } from './questions.ts';
import { summaryTemplate } from './summary.ts';
import type { ToolHost, ToolNow } from './tool.ts';
import { words } from './words.id.ts';
import type { OwnWords } from './words.id.ts';

/** The detail of `payung-answer-change`: the question that was answered, `''` when all were cleared or brought back. */
export interface AnswerChange {
  readonly name: string;
  readonly value: Scalar;
  readonly answers: Answers;
}

/** The detail of `payung-result`: what the rules say to the answers as they are now. */
export interface CalculatorResult {
  readonly result: Result;
}

/**
 * Asks what a calculation of `@payung/rules` needs to know and tells what it gives, who pays, and why.
 * It draws any calculation from its question table; answers stay in the tab until it is closed and leave it only where a person shares them.
 *
 * @slot - Content that stands until the calculator is ready.
 * @fires {CustomEvent<AnswerChange>} payung-answer-change - A person answered, cleared or restored an answer.
 * @fires {CustomEvent<CalculatorResult>} payung-result - The result after what a person did.
 * @csspart base - The whole widget.
 * @csspart result - The result in one sentence.
 * @csspart why - The steps behind the result.
 */
@customElement('payung-calculator')
export class Calculator extends LitElement {
  static override styles = [tokens, controls, calculatorStyle];

  /** Which calculation to show: `contribution`, `death` …; an unknown one is named in the widget and the console. */
  @property() calculation = 'contribution';

  /** The day it is worked out for, `YYYY-MM-DD`; today when left out or no day. */
  @property() on = '';

  /** The first answers, as `segment=self-employed&income=1000000&children.0.level=primary`. */
  @property() answers = '';

  /** Leaves out the introduction and the name of the rule set. */
  @property({ type: Boolean }) compact = false;

  readonly #catalogue = new Catalogue<OwnWords>(this, {
    id: words,
    en: async () => (await import('./words.en.ts')).words,
  });
  readonly #keeper = new ProgrammeKeeper(this);
  readonly #given = new AnswerKeeper();
  readonly #arrival = new Arrival(this, this.#given);
  readonly #ear = new Ear();
  #paper: Paper | undefined;
  #answer: Answer | undefined;
  #now: Now | undefined;
  readonly #follower = new Follower(() => this.requestUpdate());
  #isShown = false;
  #focusNext = '';
  /** Whether a person chose the calculation that is on its way: its title gets the focus then. */
  #isChosen = false;
  #owesResult = false;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('answers') || changed.get('calculation') !== undefined) {
      this.#arrival.begin();
      this.#answer = undefined;
    }
    if (changed.has('on')) {
      this.#given.day = undefined;
      if (this.on && dayProblem(this.on)) {
        console.warn(
          `<payung-calculator on="${this.on}">: this is no day. Write it as 2026-11-20, or leave it out.`,
        );
      }
    }
    this.#catalogue.look();
    this.#keeper.ask(this.calculation, this.#catalogue.language);
    this.#now = this.#derive();
  }

  override updated(): void {
    const title = this.#isChosen && this.renderRoot.querySelector<HTMLElement>('h2');
    if (title) {
      this.#isChosen = false;
      title.focus();
    }
    if (this.#focusNext) {
      const selector = `:is(input, select, button)[id^="${this.#focusNext}"]`;
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    }
    this.#focusNext = '';
    if (!this.#follower.isHolding) this.#arrival.hold();
    const result = this.#now?.result;
    if (!this.#owesResult || !result) return;
    this.#owesResult = false;
    const detail = { result };
    this.dispatchEvent(
      new CustomEvent<CalculatorResult>('payung-result', { detail, bubbles: true, composed: true }),
    );
  }

  /** Also what follows a frame later. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#follower.done;
    return super.getUpdateComplete();
  }

  override render(): TemplateResult {
    const { words: own } = this.#catalogue;
    const now = this.#now;
    const isFailed = this.#keeper.failure !== undefined || this.#arrival.state === 'failed';
    const isReady = own !== undefined && (isFailed || (now !== undefined && this.#isShown));
    return html`<slot ?hidden=${isReady}></slot>
      <div class="root" part="base" ?hidden=${!isReady}>
        ${isReady ? (now ? this.#renderCard(now) : this.#renderFailure(own)) : nothing}
      </div>`;
  }

  #renderFailure(own: OwnWords): TemplateResult {
    const { choosing, failure } = this.#keeper;
    if (failure === 'unknown') {
      return html`<div class="card">
        <p class="notice">${own.noSuchCalculation(this.calculation)}</p>
        ${choosing?.choosingTemplate(this.#catalogue.language, this.#onChoose)}
      </div>`;
    }
    return html`<div class="card">
      <p class="notice" role="alert">${own.failed}</p>
      <button type="button" class="button again" @click=${this.#onRetry}>${own.retry}</button>
    </div>`;
  }

  #renderCard(now: Now): TemplateResult {
    const { asking, programme, failure } = this.#keeper;
    const { form, words } = asking!;
    const { entered } = this.#given;
    const { brought } = this.#arrival;
    const answer = this.#answer;
    const told = toolNowOf(now, entered, words.title);
    const rest = (draw: () => unknown): unknown => (this.#follower.isHolding ? noChange : draw());
    return html`<section
      class="card"
      aria-labelledby="title"
      @focusin=${this.#onBegin}
      @pointerdown=${this.#onBegin}
    >
      <div>
        <h2 id="title" tabindex="-1">${words.title}</h2>
        ${this.compact ? nothing : html`<p class="muted">${words.introduction}</p>`}
      </div>
      <div class="columns">
        ${summaryTemplate(now, (path) => this.#focus(path))}
        ${rest(
          () =>
            programme && brought?.old?.template({ ...now, answering: programme, entered }, this.#toolHost()),
        )}
        ${rest(() =>
          questionsTemplate(now, programme?.calculation ?? form, this.#given, this.#onUndo, this.#onReset),
        )}
        <div class="details">
          ${rest(() => told && answer?.beside(told, this.compact, brought))}
          ${failure ? this.#renderFailure(now.form.words) : nothing}
        </div>
        ${rest(() => told && answer?.below(told))}
      </div>
      <p class="small muted">${now.form.words.disclaimer}</p>
      <p class="visually-hidden" role="status">${this.#ear.said}</p>
    </section>`;
  }

  #derive(): Now | undefined {
    const { words, language } = this.#catalogue;
    const { asking, programme, drawing } = this.#keeper;
    if (!words || !asking || this.#arrival.state) return undefined;
    const now = nowOf(asking, programme, this.#given, this.on, {
      language,
      words,
      enter: this.#onEnter,
      settle: this.#onSettle,
      addItem: this.#onAddItem,
      removeItem: this.#onRemoveItem,
    });
    if (this.#given.hasAnswers || now.sentence) this.#keeper.answer(!this.#isShown);
    if (programme && drawing) {
      this.#paper ??= new drawing.Paper(this, () => this.performUpdate());
      this.#answer ??= new drawing.Answer(this.#toolHost(), asking.form.id, this.#paper);
    }
    const isWhole = this.#isWhole(asking, programme, now);
    this.#isShown ||= isWhole;
    this.#follower.look(now.told !== undefined, now.form.typing !== undefined);
    this.#ear.hear(now);
    return now;
  }

  /** Whether nothing that belongs to the first picture is still on its way: it would push down what is already read. */
  #isWhole({ form }: Asking, programme: Programme | undefined, { told, sentence }: Now): boolean {
    const old = this.#arrival.brought?.old;
    if (!programme || !this.#answer) return !sentence && !old && !(form.isOpening && this.#given.hasAnswers);
    // Asking them is also what sends for them.
    const isToolWaiting = told !== undefined && this.#answer.isWaiting();
    const isLinkWaiting = old?.isWaiting(programme, this.#toolHost()) ?? false;
    return !isToolWaiting && !isLinkWaiting;
  }

  #focus(path: string): void {
    this.renderRoot.querySelector<HTMLElement>(`[id="${path}"]`)?.focus();
  }

  #afterPerson(name: string, value: Scalar, say = ''): void {
    this.#arrival.owe();
    this.#ear.owe(say);
    this.#owesResult = true;
    this.requestUpdate();
    const detail = { name, value, answers: this.#given.entered };
    this.dispatchEvent(
      new CustomEvent<AnswerChange>('payung-answer-change', { detail, bubbles: true, composed: true }),
    );
  }

  readonly #onEnter = (path: string, value: Scalar, text?: string): void => {
    this.#given.enter(path, value, text);
    this.#afterPerson(path, value);
  };

  readonly #onSettle = (): void => {
    this.#given.settle();
    this.requestUpdate();
  };

  readonly #onAddItem = (list: string): void => {
    this.#focusNext = `${list}.${this.#given.addItem(list)}.`;
    this.#afterPerson(list, undefined);
  };

  readonly #onRemoveItem = (list: string, index: number): void => {
    const left = this.#given.removeItem(list, index);
    const item = this.#keeper.asking?.words.questions[list]?.item?.(String(index + 1)) ?? '';
    this.#focusNext = left > 0 ? `${list}.${Math.min(index, left - 1)}.remove` : list;
    this.#afterPerson(list, undefined, this.#catalogue.words?.removed(item));
  };

  readonly #onBegin = (): void => this.#keeper.answer();

  readonly #onRetry = (): void => {
    if (this.#arrival.state) this.#arrival.begin();
    if (this.#keeper.failure) this.#keeper.retry();
  };

  readonly #onChoose = (name: string): void => {
    this.#isChosen = true;
    this.calculation = name;
  };

  readonly #onReset = (): void => {
    if (!this.#given.hasAnswers) return;
    this.#given.replace({}, undefined);
    this.#afterPerson('', undefined, this.#catalogue.words?.wasReset);
  };

  readonly #onUndo = (): void => {
    if (!this.#given.mayUndo) return;
    this.#given.undo();
    this.#afterPerson('', undefined, this.#catalogue.words?.wasRestored);
  };

  #toolHost(): ToolHost {
    return {
      renderRoot: this.renderRoot,
      requestUpdate: () => this.requestUpdate(),
      say: (text) => {
        this.#ear.said = text;
        this.requestUpdate();
      },
      prepareForPaper: async () => this.#paper?.prepare(),
      answer: (entered: Entered, day: string) => {
        this.#given.replace(entered, day);
        this.#afterPerson('', undefined);
      },
    };
  }
}

/** What is drawn below the answer; undefined while there is none. */
function toolNowOf(now: Now, entered: Entered, title: string): ToolNow | undefined {
  return now.told && { ...now, told: now.told, entered, title };
}

declare global {
  interface HTMLElementTagNameMap {
    'payung-calculator': Calculator;
  }
  interface HTMLElementEventMap {
    'payung-answer-change': CustomEvent<AnswerChange>;
    'payung-result': CustomEvent<CalculatorResult>;
  }
}

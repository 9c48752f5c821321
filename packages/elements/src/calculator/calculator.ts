import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Answers, Result, Scalar } from '@payung/rules';
import { dayProblem } from '@payung/rules/form';
import { controls } from '../controls.ts';
import { customElement } from '../define.ts';
import { Catalogue } from '../locale.ts';
import { tokens } from '../tokens.ts';
import { calculatorStyle } from './calculator-style.ts';
import { AnswerKeeper } from './answer-keeper.ts';
import { Arrival } from './arrival.ts';
import { Ear } from './ear.ts';
import type { Entered } from './entered.ts';
import { Explanation } from './explanation.ts';
import { nowOf } from './now.ts';
import type { Now } from './now.ts';
import { Paper } from './paper.ts';
import { ProgrammeKeeper } from './programme.ts';
import { detailsTemplate } from './result.ts';
import { questionsTemplate } from './questions.ts';
import { summaryTemplate } from './summary.ts';
import type { ToolHost, ToolNow } from './tool.ts';
import { ToolKeeper } from './tool-keeper.ts';
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
 * It draws any calculation from its question table; answers stay in the tab until it is closed and are never sent.
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
  readonly #paper = new Paper(this, () => this.performUpdate());
  readonly #ear = new Ear();
  #tools: ToolKeeper | undefined;
  #explanation: Explanation | undefined;
  #now: Now | undefined;
  #isShown = false;
  #focusNext = '';
  /** Whether a person chose the calculation that is on its way: its title gets the focus then. */
  #isChosen = false;
  #owesResult = false;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('answers') || changed.get('calculation') !== undefined) {
      this.#arrival.begin();
      this.#tools = undefined;
      this.#explanation = undefined;
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
    const result = this.#now?.result;
    if (!this.#owesResult || !result) return;
    this.#owesResult = false;
    const detail = { result };
    this.dispatchEvent(
      new CustomEvent<CalculatorResult>('payung-result', { detail, bubbles: true, composed: true }),
    );
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
    const programme = this.#keeper.programme!;
    const { calculation, words } = programme;
    const { entered } = this.#given;
    const { brought } = this.#arrival;
    const tool = now.told && { ...now, told: now.told, entered, title: words.title };
    return html`<section class="card" aria-labelledby="title">
      <div>
        <h2 id="title" tabindex="-1">${words.title}</h2>
        ${this.compact ? nothing : html`<p class="muted">${words.introduction}</p>`}
      </div>
      <div class="columns">
        ${summaryTemplate(now, (path) => this.#focus(path))}
        ${brought?.old?.template({ ...now, answering: programme, entered }, this.#toolHost())}
        ${questionsTemplate(now, calculation, this.#given, this.#onUndo, this.#onReset)}
        <div class="details">${tool ? this.#renderResult(tool) : nothing}</div>
        ${tool && this.#tools?.isWide ? html`<div class="below">${this.#tools.template(tool)}</div>` : nothing}
      </div>
      <p class="small muted">${now.form.words.disclaimer}</p>
      <p class="visually-hidden" role="status">${this.#ear.said}</p>
    </section>`;
  }

  #renderResult(now: ToolNow): unknown {
    const explanation = this.#explanation!;
    return [
      detailsTemplate(now.told, explanation, this.compact),
      this.#tools?.isWide ? nothing : this.#tools?.template(now),
      this.#paper.template(now, explanation, this.#arrival.brought),
    ];
  }

  #derive(): Now | undefined {
    const { words, language } = this.#catalogue;
    const { programme } = this.#keeper;
    if (!words || !programme || this.#arrival.state) return undefined;
    this.#tools ??= new ToolKeeper(this.#toolHost(), programme.calculation.id);
    this.#explanation ??= new Explanation(this.#toolHost());
    const now = nowOf(programme, this.#given, this.on, {
      language,
      words,
      enter: this.#onEnter,
      settle: this.#onSettle,
      addItem: this.#onAddItem,
      removeItem: this.#onRemoveItem,
    });
    const isToolWaiting = now.told !== undefined && this.#tools.isWaiting();
    const isLinkWaiting = this.#arrival.brought?.old?.isWaiting(programme, this.#toolHost()) ?? false;
    // What belongs to the first result would push down what is already read.
    this.#isShown ||= !isToolWaiting && !isLinkWaiting;
    this.#ear.hear(now);
    return now;
  }

  #focus(path: string): void {
    this.renderRoot.querySelector<HTMLElement>(`[id="${path}"]`)?.focus();
  }

  #afterPerson(name: string, value: Scalar, say = ''): void {
    this.#arrival.hold();
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
    const item = this.#keeper.programme?.words.questions[list]?.item?.(String(index + 1)) ?? '';
    this.#focusNext = left > 0 ? `${list}.${Math.min(index, left - 1)}.remove` : list;
    this.#afterPerson(list, undefined, this.#catalogue.words?.removed(item));
  };

  readonly #onRetry = (): void => {
    if (this.#arrival.state) this.#arrival.begin();
    if (this.#keeper.failure) void this.#keeper.retry();
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
      prepareForPaper: () => this.#paper.prepare(),
      answer: (entered: Entered, day: string) => {
        this.#given.replace(entered, day);
        this.#afterPerson('', undefined);
      },
    };
  }
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

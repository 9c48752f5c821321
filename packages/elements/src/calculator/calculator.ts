import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Answers, Question, Result, Scalar } from '@payung/rules';
import { dayProblem, dayQuestion } from '@payung/rules/form';
import { controls } from '../controls.ts';
import { customElement } from '../define.ts';
import { Catalogue } from '../locale.ts';
import { today } from '../today.ts';
import { tokens } from '../tokens.ts';
import { calculatorStyle } from './calculator-style.ts';
import { AnswerKeeper } from './answer-keeper.ts';
import { Arrival } from './arrival.ts';
import { itemsOf } from './entered.ts';
import type { Entered } from './entered.ts';
import { fieldTemplate } from './field.ts';
import type { Told } from './figures.ts';
import type { Form } from './form.ts';
import { listTemplate } from './list-field.ts';
import { Paper } from './paper.ts';
import { ProgrammeKeeper } from './programme.ts';
import type { Answering, Asking } from './programmes.ts';
import { spoken, summaryTemplate, tasksOf } from './summary.ts';
import type { Tasks } from './summary.ts';
import type { ToolHost, ToolNow } from './tool.ts';
import type { ToolKeeper } from './tool-keeper.ts';
import { words } from './words.id.ts';
import type { Words } from './words.id.ts';

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

interface Now {
  readonly day: string;
  readonly questions: readonly Question[];
  readonly form: Form;
  readonly tasks: Tasks;
  /** Whether more questions are on their way for what was answered. */
  readonly isOpening: boolean;
  /** The result, once there is nothing left to do and the rules have arrived. */
  readonly told: Told | undefined;
  readonly sentence: string;
}

/**
 * Asks what a calculation of `@payung/rules` needs to know and tells what it gives, who pays, and why.
 * It draws any calculation from its question table and keeps nothing: no answer leaves the page.
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

  readonly #catalogue = new Catalogue<Words>(this, {
    id: words,
    en: async () => (await import('./words.en.ts')).words,
  });
  readonly #programme = new ProgrammeKeeper(this);
  readonly #given = new AnswerKeeper();
  readonly #arrival = new Arrival(this, this.#given);
  readonly #paper = new Paper(this, () => this.performUpdate());
  #tools: ToolKeeper | undefined;
  #said = '';
  #focusNext = '';
  #isShown = false;
  /** Whether a person chose the calculation that is on its way: its title gets the focus then. */
  #isChosen = false;
  /** What a person did and has not been told the result of: `''` or what to say before it. */
  #unsaid: string | undefined;
  #owesResult = false;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('answers') || changed.get('calculation') !== undefined) {
      this.#arrival.begin();
      this.#tools = undefined;
    }
    if (changed.has('on')) {
      this.#given.day = undefined;
      if (this.on && dayProblem(this.on)) {
        console.warn(
          `<payung-calculator on="${this.on}">: this is no day. Write it as 2026-11-20, or leave it out.`,
        );
      }
    }
    this.#programme.ask(this.calculation, this.#catalogue.language);
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
    const { answering } = this.#programme;
    if (!this.#owesResult || !answering) return;
    this.#owesResult = false;
    const result = answering.calculation.calculate(this.#given.entered, this.#day());
    const detail = { result };
    this.dispatchEvent(
      new CustomEvent<CalculatorResult>('payung-result', { detail, bubbles: true, composed: true }),
    );
  }

  override render(): TemplateResult {
    const { words: own } = this.#catalogue;
    const { asking, failure } = this.#programme;
    const { state } = this.#arrival;
    const now = own && asking && !state ? this.#now(own, asking) : undefined;
    const isFailed = failure !== undefined || state === 'failed';
    const isReady = own !== undefined && (isFailed || (now !== undefined && this.#mayShow(now)));
    return html`<slot ?hidden=${isReady}></slot>
      <div class="root" part="base" ?hidden=${!isReady}>
        ${isReady ? (now ? this.#renderCard(own, asking!, now) : this.#renderFailure(own)) : nothing}
      </div>`;
  }

  /** With answers given from the start, nothing is shown before their questions and result are: they would push down what is already read. */
  #mayShow({ tasks, told, isOpening }: Now): boolean {
    const isOnItsWay = isOpening || (this.#arrival.brought !== undefined && !this.#programme.answering);
    const isAsking = tasks.list.length > 0 && !isOnItsWay;
    this.#isShown ||= isAsking || (told !== undefined && !this.#tools?.isWaiting);
    return this.#isShown;
  }

  #renderFailure(own: Words): TemplateResult {
    const { choosing, failure } = this.#programme;
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

  #renderCard(own: Words, asking: Asking, now: Now): TemplateResult {
    const { answering, failure } = this.#programme;
    const { brought } = this.#arrival;
    this.#say(now);
    return html`<section
      class="card"
      aria-labelledby="title"
      @focusin=${() => this.#programme.answer()}
      @pointerdown=${() => this.#programme.answer()}
    >
      <div>
        <h2 id="title" tabindex="-1">${asking.words.title}</h2>
        ${this.compact ? nothing : html`<p class="muted">${asking.words.introduction}</p>`}
      </div>
      <div class="columns">
        ${summaryTemplate(now.form, now.sentence, now.tasks, (path) => this.#focus(path))}
        ${brought?.old?.template({ ...now, answering, entered: this.#given.entered }, this.#toolHost())}
        ${this.#renderQuestions(own, asking, now)}
        <div class="details">
          ${now.told && answering ? this.#renderResult(now, now.told, asking.words.title, answering) : nothing}
          ${failure ? this.#renderFailure(own) : nothing}
        </div>
      </div>
      <p class="small muted">${own.disclaimer}</p>
      <p class="visually-hidden" role="status">${this.#said}</p>
    </section>`;
  }

  #renderResult({ day, form }: Now, told: Told, title: string, { telling }: Answering): unknown {
    const now: ToolNow = { told, entered: this.#given.entered, day, title, form };
    return [
      telling.detailsTemplate(told, this.compact),
      this.#tools?.template(now),
      this.#paper.template(now, this.#arrival.brought),
    ];
  }

  #renderQuestions(own: Words, { form: asked, words: told }: Asking, now: Now): TemplateResult {
    const rules = this.#programme.answering?.calculation ?? asked;
    const { form, day } = now;
    const given = this.#given;
    return html`<div class="questions">
      ${now.questions.map((question) =>
        question.type === 'list'
          ? listTemplate(form, question, itemsOf(given.entered, question.name), (item) =>
              rules.itemQuestions(question.name, item, day),
            )
          : fieldTemplate(form, {
              path: question.name,
              question,
              words: form.questions[question.name]!,
              value: given.entered[question.name] as Scalar,
              isInItem: false,
            }),
      )}
      ${fieldTemplate(form, {
        path: 'on',
        question: dayQuestion,
        words: told.day,
        value: given.day ?? day,
        isInItem: false,
      })}
      <div class="tools">
        <button
          type="button"
          class="button quiet"
          aria-disabled=${given.mayUndo ? 'false' : 'true'}
          @click=${this.#onUndo}
        >
          ${own.undo}
        </button>
        <button
          type="button"
          class="button quiet"
          aria-disabled=${given.hasAnswers ? 'false' : 'true'}
          @click=${this.#onReset}
        >
          ${own.reset}
        </button>
      </div>
    </div>`;
  }

  #now(own: Words, { form: asked, words: told }: Asking): Now {
    const { answering, failure } = this.#programme;
    const rules = answering?.calculation ?? asked;
    if (answering) this.#tools ??= new answering.telling.ToolKeeper(this.#toolHost(), rules.id);
    const { language } = this.#catalogue;
    const given = this.#given;
    const day = this.#day();
    const open = rules.open(given.entered, day);
    const wrongDay = given.day === undefined ? undefined : dayProblem(given.day);
    const form: Form = {
      language,
      words: own,
      questions: { ...told.questions, ...answering?.why.questions, on: told.day },
      problems: wrongDay ? { ...open.problems, on: wrongDay } : open.problems,
      typing: given.typing,
      enter: this.#onEnter,
      settle: this.#onSettle,
      addItem: this.#onAddItem,
      removeItem: this.#onRemoveItem,
    };
    const tasks = tasksOf(form, open);
    const isAnswered = tasks.list.length === 0;
    const isOpening = rules.isOpening === true && given.hasAnswers;
    if (isAnswered || isOpening || this.#arrival.brought) this.#programme.answer();
    const result = isAnswered && answering ? answering.calculation.calculate(given.entered, day) : undefined;
    const retold = result && answering!.telling.tell(result, answering!, own, language);
    return {
      day,
      questions: rules.questions(given.entered, day),
      form,
      tasks,
      isOpening: isOpening && !failure,
      told: retold,
      sentence: retold ? answering!.telling.summaryText(retold) : failure ? own.failed : own.counting,
    };
  }

  #day(): string {
    for (const day of [this.#given.day, this.on]) if (day && !dayProblem(day)) return day;
    return today();
  }

  /** Says the result once it is known, and only after what a person finished: not at every letter. */
  #say({ tasks, told, sentence }: Now): void {
    if (this.#unsaid === undefined || this.#given.typing || (tasks.list.length === 0 && !told)) return;
    this.#said = [this.#unsaid, spoken(sentence, tasks)].filter(Boolean).join(' ');
    this.#unsaid = undefined;
  }

  #focus(path: string): void {
    this.renderRoot.querySelector<HTMLElement>(`[id="${path}"]`)?.focus();
  }

  #afterPerson(name: string, value: Scalar, say = ''): void {
    this.#arrival.hold();
    this.#unsaid = say;
    this.#owesResult = true;
    this.#programme.answer();
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
    const item = this.#programme.asking?.words.questions[list]?.item?.(String(index + 1)) ?? '';
    this.#focusNext = left > 0 ? `${list}.${Math.min(index, left - 1)}.remove` : list;
    this.#afterPerson(list, undefined, this.#catalogue.words?.removed(item));
  };

  readonly #onRetry = (): void => {
    if (this.#arrival.state) this.#arrival.begin();
    if (this.#programme.failure) this.#programme.retry();
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
        this.#said = text;
        this.requestUpdate();
      },
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

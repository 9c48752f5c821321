import type { ProblemCode, Question } from '@payung/rules';
import { problemSentence } from '@payung/rules/asked';
import { dayProblem, dayQuestion } from '@payung/rules/form';
import { isByMonth, lawChanges } from '@payung/rules/law-changes';
import type { LawChange } from '@payung/rules/law-changes';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate } from '../../format.ts';
import type { Entered } from '../entered.ts';
import type { ToolHost, ToolNow } from '../tool.ts';
import type { CompareWords } from './words.ts';

type Days = readonly [string, string];

/** The days that a result can be compared with: the changes of the law around it, and any other day. */
export class OtherDays {
  readonly #host: ToolHost;
  readonly #choose: (days: Days) => void;
  #typed = '';
  #problem: ProblemCode | undefined;
  #known: { readonly entered: Entered; readonly day: string; readonly changes: LawChange[] } | undefined;

  /** `choose` is told two days, the earlier one first. */
  constructor(host: ToolHost, choose: (days: Days) => void) {
    this.#host = host;
    this.#choose = choose;
  }

  /** A button for each change of the law, the one that is compared marked, and the field for any other day. */
  template(now: ToolNow, words: CompareWords, compared: Days | undefined): TemplateResult {
    return html`<h3>${words.lawTitle}</h3>
      ${this.#renderChanges(now, words, compared)} ${this.#renderField(now, words)}`;
  }

  #renderChanges(now: ToolNow, words: CompareWords, compared: Days | undefined): unknown {
    const changes = this.#changes(now);
    if (changes.length === 0) return nothing;
    return html`<div class="tools" role="group" aria-label=${words.lawTitle}>
      ${changes.map(
        ({ before, on }) =>
          html`<button
            type="button"
            class="button quiet"
            aria-pressed=${compared?.[0] === before && compared[1] === on}
            @click=${() => this.#choose([before, on])}
          >
            ${words.around(formatDate(on, now.form.language))}
          </button>`,
      )}
    </div>`;
  }

  #renderField(now: ToolNow, words: CompareWords): TemplateResult {
    const question = questionFor(now);
    const problem =
      this.#problem && problemSentence(now.form, question, now.form.questions['on']!, this.#problem);
    return html`<div class="field">
      <label class="label" for="compare-day">${words.otherDay}</label>
      <span class="other-day">
        <input
          type="date"
          id="compare-day"
          min=${question.min ?? nothing}
          max=${question.max ?? nothing}
          .value=${this.#typed}
          aria-invalid=${problem ? 'true' : nothing}
          aria-describedby=${problem ? 'compare-day-error' : nothing}
          @change=${this.#onChange}
          @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && this.#onCompare(now)}
        />
        <button type="button" class="button quiet" @click=${() => this.#onCompare(now)}>
          ${words.compare}
        </button>
      </span>
      ${problem ? html`<p class="error" id="compare-day-error">${problem}</p>` : nothing}
    </div>`;
  }

  #changes({ told, entered, day }: ToolNow): LawChange[] {
    if (this.#known?.entered !== entered || this.#known.day !== day) {
      this.#known = { entered, day, changes: lawChanges(told.answering.calculation, entered, day) };
    }
    return this.#known.changes;
  }

  readonly #onChange = (event: Event): void => {
    this.#typed = (event.target as HTMLInputElement).value;
    this.#problem = undefined;
    this.#host.requestUpdate();
  };

  #onCompare(now: ToolNow): void {
    const input = this.#host.renderRoot.querySelector<HTMLInputElement>('#compare-day')!;
    this.#typed = input.value;
    this.#problem = problemOf(questionFor(now), this.#typed);
    if (this.#problem) input.focus();
    else this.#choose(this.#typed < now.day ? [this.#typed, now.day] : [now.day, this.#typed]);
    this.#host.requestUpdate();
  }
}

/** Any day from the first one that the calculation is known for. */
function questionFor({ told }: ToolNow): Question {
  const { calculation } = told.answering;
  const { since } = calculation;
  return { ...dayQuestion, min: isByMonth(calculation) ? `${since.slice(0, 8)}01` : since };
}

function problemOf({ min }: Question, day: string): ProblemCode | undefined {
  if (day === '') return 'required';
  return dayProblem(day) ?? (day < String(min) ? 'too-early' : undefined);
}

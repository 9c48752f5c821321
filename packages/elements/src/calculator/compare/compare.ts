import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { dayText } from '../answers-in-words.ts';
import type { Entered } from '../entered.ts';
import type { Tool, ToolHost, ToolNow } from '../tool.ts';
import { ChangedLaw } from './changed-law.ts';
import { OtherDays } from './other-days.ts';
import { differenceText, sideOf } from './side.ts';
import type { Side } from './side.ts';
import { tableTemplate } from './table.ts';
import { compareWords } from './words.ts';
import type { CompareWords } from './words.ts';

export { style } from './style.ts';

/** What is compared: the result that was kept with the one that stands there now, or one set of answers on two days. */
type Comparison =
  | { readonly kind: 'kept'; readonly entered: Entered; readonly day: string }
  | { readonly kind: 'days'; readonly days: readonly [string, string] };

/** Two situations side by side: other answers, or another day. */
class Compare implements Tool {
  readonly #host: ToolHost;
  readonly #otherDays: OtherDays;
  readonly #changedLaw: ChangedLaw;
  #comparison: Comparison | undefined;
  #now: ToolNow | undefined;

  constructor(host: ToolHost) {
    this.#host = host;
    this.#otherDays = new OtherDays(host, this.#onDays);
    this.#changedLaw = new ChangedLaw(host);
  }

  template(now: ToolNow): TemplateResult {
    this.#now = now;
    const words = compareWords[now.form.language];
    const isKept = this.#comparison?.kind === 'kept';
    const days = this.#comparison?.kind === 'days' ? this.#comparison.days : undefined;
    return html`<div class="compare">
      <p>${words.howTo}</p>
      <button type="button" class="button" id="compare-keep" @click=${this.#onKeep}>
        ${isKept ? words.pinAgain : words.pin}
      </button>
      ${this.#otherDays.template(now, words, days)} ${this.#renderComparison(now, words)}
    </div>`;
  }

  #renderComparison(now: ToolNow, words: CompareWords): unknown {
    const sides = this.#sides(now, words);
    if (!sides) return nothing;
    const [first, second] = sides;
    return html`<div class="comparison" role="group" aria-labelledby="compare-title">
      <h3 id="compare-title">${words.title}</h3>
      ${isSame(first, second) ? html`<p class="notice">${this.#sameText(words)}</p>` : this.#renderSides(sides, now, words)}
      <div class="tools">${this.#renderActions(sides, now, words)}</div>
    </div>`;
  }

  #renderSides([first, second]: Sides, now: ToolNow, words: CompareWords): TemplateResult {
    const by = differenceText(first, second, words);
    return html`<dl class="sides">
        ${[first, second].map(
          ({ title, sentence }) =>
            html`<div>
              <dt>${title}</dt>
              <dd>${sentence}</dd>
            </div>`,
        )}
      </dl>
      ${by ? html`<p class="by-how-much">${by}</p>` : nothing}
      ${tableTemplate(first, second, words, this.#comparison?.kind === 'days')}
      ${first.day === second.day ? nothing : this.#changedLaw.template(first, second, now, words)}`;
  }

  #renderActions(sides: Sides, now: ToolNow, words: CompareWords): TemplateResult {
    const use = ({ title, entered, day }: Side): TemplateResult => {
      const isUsed = day === now.day;
      return html`<button
        type="button"
        class="button quiet"
        aria-disabled=${isUsed}
        @click=${() => isUsed || this.#host.answer(entered, day)}
      >
        ${words.useDay(title)}
      </button>`;
    };
    return html`${
        this.#comparison?.kind === 'kept'
          ? html`<button type="button" class="button quiet" @click=${this.#onSwap}>${words.swap}</button>`
          : sides.map(use)
      } <button type="button" class="button quiet" @click=${this.#onRemove}>${words.remove}</button>`;
  }

  #sides(now: ToolNow, words: CompareWords): Sides | undefined {
    const comparison = this.#comparison;
    if (!comparison) return undefined;
    if (comparison.kind === 'kept') {
      const { entered, day } = comparison;
      return [
        sideOf(words.first, entered, day, now, words),
        sideOf(words.now, now.entered, now.day, now, words),
      ];
    }
    const { calculation } = now.told.answering;
    const on = (day: string): Side =>
      sideOf(dayText(calculation, day, now.form.language), now.entered, day, now, words);
    return [on(comparison.days[0]), on(comparison.days[1])];
  }

  #sameText(words: CompareWords): string {
    return this.#comparison?.kind === 'days' ? words.sameDay : words.nothingDiffers;
  }

  #show(comparison: Comparison, say: string): void {
    this.#comparison = comparison;
    this.#changedLaw.retry();
    this.#host.say(say);
    this.#host.requestUpdate();
    requestAnimationFrame(() => {
      this.#host.renderRoot.querySelector('.comparison')?.scrollIntoView({ block: 'nearest' });
    });
  }

  readonly #onKeep = (): void => {
    const { entered, day, form } = this.#now!;
    this.#show({ kind: 'kept', entered, day }, compareWords[form.language].pinned);
  };

  readonly #onDays = (days: readonly [string, string]): void => {
    const words = compareWords[this.#now!.form.language];
    this.#comparison = { kind: 'days', days };
    const [first, second] = this.#sides(this.#now!, words)!;
    const said = [first, second].map(({ title, sentence }) => `${title}: ${sentence}`);
    const text = isSame(first, second)
      ? words.sameDay
      : [...said, differenceText(first, second, words)].join(' ');
    this.#show(this.#comparison, text.trim());
  };

  readonly #onSwap = (): void => {
    const kept = this.#comparison;
    if (kept?.kind !== 'kept') return;
    const { entered, day } = this.#now!;
    this.#comparison = { kind: 'kept', entered, day };
    this.#host.answer(kept.entered, kept.day);
  };

  readonly #onRemove = (): void => {
    this.#comparison = undefined;
    this.#host.say(compareWords[this.#now!.form.language].removed);
    this.#host.renderRoot.querySelector<HTMLElement>('#compare-keep')?.focus();
    this.#host.requestUpdate();
  };
}

type Sides = readonly [Side, Side];

/** Whether there is nothing to compare: the same answers for the same day, or month. */
function isSame(first: Side, second: Side): boolean {
  const said = ({ answers }: Side): string => JSON.stringify([...answers]);
  return said(first) === said(second);
}

/** Makes the comparison of one calculator. */
export function create(host: ToolHost): Tool {
  return new Compare(host);
}

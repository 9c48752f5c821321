import { benefits } from '@payung/rules/group-budget/benefits';
import { months } from '@payung/rules/group-budget/months';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Tool, ToolHost, ToolNow } from '../tool.ts';
import { benefitsTemplate } from './benefits-list.ts';
import { chartTemplate } from './chart.ts';
import type { Memo } from './memo.ts';
import { monthTable } from './month-table.ts';
import { perPersonLines } from './per-person.ts';
import { tellingOf } from './telling.ts';
import type { Telling } from './telling.ts';

export { style } from './budget-style.ts';

/** The detail of a group budget: what it costs month by month and for one person, and what it buys. */
class Budget implements Tool {
  readonly #host: ToolHost;
  #areApart = false;
  #isMemoOpen = false;
  #memo: Memo | undefined;
  #hasFailed = false;

  constructor(host: ToolHost) {
    this.#host = host;
  }

  template(now: ToolNow): unknown {
    const { entered, day } = now;
    const all = months(entered, day);
    if (all.length === 0) return nothing;
    const telling = tellingOf(now);
    return html`<div class="budget">
      ${chartTemplate(all, telling)}
      ${monthTable(all, telling, { areApart: this.#areApart, onToggle: this.#onToggle })}
      ${this.#renderPerPerson(perPersonLines(all, telling), telling)}
      ${benefitsTemplate(benefits(entered, day), now, telling)} ${this.#renderMemo(now, telling)}
    </div>`;
  }

  #renderMemo(now: ToolNow, { words }: Telling): TemplateResult {
    const waiting = this.#hasFailed
      ? html`<p class="notice" role="alert">${words.memoFailed}</p>`
      : html`<p>${words.loading}</p>`;
    return html`<div class="memo-part">
      <button type="button" class="button" aria-expanded=${this.#isMemoOpen} @click=${this.#onMemo}>
        ${words.openMemo}
      </button>
      ${this.#isMemoOpen ? (this.#memo?.template(now) ?? waiting) : nothing}
    </div>`;
  }

  #renderPerPerson(lines: ReturnType<typeof perPersonLines>, { words }: Telling): TemplateResult {
    return html`<div class="person">
      <h3 id="budget-person">${words.perPerson}</h3>
      <dl class="facts" aria-labelledby="budget-person">
        ${lines.map(
          ([name, amount]) =>
            html`<dt>${name}</dt>
              <dd class="number">${amount}</dd>`,
        )}
      </dl>
    </div>`;
  }

  readonly #onMemo = (): void => {
    this.#isMemoOpen = !this.#isMemoOpen;
    this.#host.requestUpdate();
    if (this.#isMemoOpen && !this.#memo) void this.#loadMemo();
  };

  async #loadMemo(): Promise<void> {
    this.#hasFailed = false;
    try {
      const { Memo } = await import('./memo.ts');
      this.#memo ??= new Memo(this.#host);
    } catch {
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
  }

  readonly #onToggle = (): void => {
    this.#areApart = !this.#areApart;
    this.#host.requestUpdate();
  };
}

/** Makes the detail of the budget of one calculator. */
export function create(host: ToolHost): Tool {
  return new Budget(host);
}

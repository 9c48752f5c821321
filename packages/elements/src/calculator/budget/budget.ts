import { months } from '@payung/rules/group-budget/months';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Tool, ToolHost, ToolNow } from '../tool.ts';
import { chartTemplate } from './chart.ts';
import { LatePart } from './late-part.ts';
import type { Memo } from './memo.ts';
import { monthTable } from './month-table.ts';
import { whenNear } from './near.ts';
import { perPersonPairs, perPersonYears } from './per-person.ts';
import type { Pair } from './per-person.ts';
import { tellingOf } from './telling.ts';
import type { Telling } from './telling.ts';

export { style } from './budget-style.ts';

/** The detail of a group budget: what it costs month by month and for one person, what it buys, and a memo of it. */
class Budget implements Tool {
  readonly #host: ToolHost;
  readonly #buys: LatePart<typeof import('./buys.ts')>;
  readonly #memo: LatePart<Memo>;
  #areApart = false;
  #isMemoOpen = false;

  constructor(host: ToolHost) {
    const onChange = (): void => host.requestUpdate();
    this.#host = host;
    this.#buys = new LatePart(() => import('./buys.ts'), onChange);
    this.#memo = new LatePart(async () => new (await import('./memo.ts')).Memo(host), onChange);
  }

  template(now: ToolNow): unknown {
    const { entered, day } = now;
    const all = months(entered, day);
    if (all.length === 0) return nothing;
    const telling = tellingOf(now);
    const { words } = telling;
    return html`<div class="budget">
      ${chartTemplate(all, telling)}
      ${monthTable(all, telling, { areApart: this.#areApart, onToggle: this.#onToggle })}
      ${this.#renderPerPerson([...perPersonPairs(all, telling), ...perPersonYears(all, telling)], telling)}
      <div class="buys" ${ref(this.#onBuys)}>
        <h3 id="budget-buys">${words.buys}</h3>
        ${this.#buys.template(({ buysTemplate }) => buysTemplate(now, telling), telling)}
      </div>
      <div class="memo-part">
        <button type="button" class="button" aria-expanded=${this.#isMemoOpen} @click=${this.#onMemo}>
          ${words.openMemo}
        </button>
        ${this.#isMemoOpen ? this.#memo.template((memo) => memo.template(now), telling) : nothing}
      </div>
    </div>`;
  }

  #renderPerPerson(lines: readonly Pair[], { words }: Telling): TemplateResult {
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

  readonly #onBuys = (element?: Element): void => whenNear(element, () => void this.#buys.ask());

  readonly #onMemo = (): void => {
    this.#isMemoOpen = !this.#isMemoOpen;
    void this.#memo.ask();
    this.#host.requestUpdate();
  };

  readonly #onToggle = (): void => {
    this.#areApart = !this.#areApart;
    this.#host.requestUpdate();
  };
}

/** Makes the detail of the budget of one calculator. */
export function create(host: ToolHost): Tool {
  return new Budget(host);
}

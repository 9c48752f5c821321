import { influences } from '@payung/rules/influence';
import type { Influence, Influences } from '@payung/rules/influence';
import { summaryText } from '@payung/rules/telling';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Entered } from '../entered.ts';
import type { Tool, ToolHost, ToolNow } from '../tool.ts';
import { openText, textOf, withoutText } from './sentences.ts';
import { influenceWords } from './words.ts';
import type { InfluenceWords } from './words.ts';

/** How the answers that matter most are listed. */
export const style = css`
  .influence {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }

  .influence ol {
    display: grid;
    gap: 0.75em;
    padding: 0;
    list-style: none;
  }

  .influence li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    padding-block-end: 0.75em;
    border-block-end: 1px solid var(--_line);
  }

  .influence li > p {
    flex: 1 1 14em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }
`;

const most = 5;

/** What changes the result most: one other answer at a time, the strongest first. */
class WhatChanges implements Tool {
  readonly #host: ToolHost;
  #known: { readonly entered: Entered; readonly day: string; readonly found: Influences } | undefined;

  constructor(host: ToolHost) {
    this.#host = host;
  }

  template(now: ToolNow): TemplateResult {
    const words = influenceWords[now.form.language];
    const found = this.#found(now);
    const strongest = strongestOf(found.ranked);
    const endings = [withoutText(found, now, words), openText(found, now, words)].filter(Boolean);
    return html`<div class="influence">
      <p>${words.now(summaryText(now.told))}</p>
      <p id="influence" tabindex="-1">${strongest.length > 0 ? words.howTo : words.nothing}</p>
      ${
        strongest.length > 0
          ? html`<ol>
              ${strongest.map((influence, place) => this.#renderOne(influence, place, now, words))}
            </ol>`
          : nothing
      }
      ${endings.map((text) => html`<p class="small muted">${text}</p>`)}
    </div>`;
  }

  #renderOne(influence: Influence, place: number, now: ToolNow, words: InfluenceWords): TemplateResult {
    const { condition, effect, reason } = textOf(influence, now, words);
    return html`<li>
      <p id="influence-${place}">${condition}<strong>${effect}</strong> ${reason}</p>
      <button
        type="button"
        class="button quiet"
        aria-describedby="influence-${place}"
        @click=${() => this.#onUse(influence)}
      >
        ${words.use}
      </button>
    </li>`;
  }

  #found({ told, entered, day }: ToolNow): Influences {
    if (this.#known?.entered !== entered || this.#known.day !== day) {
      this.#known = { entered, day, found: influences(told.answering.calculation, entered, day) };
    }
    return this.#known.found;
  }

  #onUse({ answers, on }: Influence): void {
    // The button stands for another answer now: a second press must not take that one, too.
    this.#host.renderRoot.querySelector<HTMLElement>('#influence')?.focus();
    this.#host.answer(answers, on);
  }
}

/** The strongest alternative of each question; one that cannot be worked out only where no other can. */
function strongestOf(ranked: readonly Influence[]): Influence[] {
  const isKnown = ({ result }: Influence): boolean => result.status !== 'unknown';
  const best = new Map<string, Influence>();
  for (const influence of ranked) {
    const { path } = influence;
    const known = best.get(path);
    if (!known || (!isKnown(known) && isKnown(influence))) best.set(path, influence);
  }
  const order = [...best.values()];
  return [...order.filter(isKnown), ...order.filter((influence) => !isKnown(influence))].slice(0, most);
}

/** Makes the tool of one calculator. */
export function create(host: ToolHost): Tool {
  return new WhatChanges(host);
}

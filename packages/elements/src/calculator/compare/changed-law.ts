import { changedBetween } from '@payung/rules/law-changes';
import type { ParameterChange } from '@payung/rules/law-changes';
import { ground, valueText } from '@payung/rules/telling';
import type { AnsweringModule, ExplainingModule } from '@payung/rules/telling';
import { html, nothing } from 'lit';
import type { ToolHost, ToolNow } from '../tool.ts';
import type { Side } from './side.ts';
import type { CompareWords } from './words.ts';

/** Tells which parameters changed between two days; what they are called and where they stand is fetched when it is first needed. */
export class ChangedLaw {
  readonly #host: ToolHost;
  #answering: AnsweringModule | undefined;
  #explaining: ExplainingModule | undefined;
  #isFailed = false;

  constructor(host: ToolHost) {
    this.#host = host;
  }

  /** Each parameter that changed: its value before and after, and where that stands; nothing where none did. */
  template(first: Side, second: Side, { told, form }: ToolNow, words: CompareWords): unknown {
    const { answering } = told;
    const changes = changedBetween(answering.calculation, first.telling.result, second.telling.result);
    if (changes.length === 0) return nothing;
    if (this.#answering !== answering) void this.#load(answering);
    const explaining = this.#explaining;
    if (this.#isFailed) return html`<p class="notice">${told.words.toolFailed}</p>`;
    if (!explaining) return html`<p>${told.words.loading}</p>`;
    return html`<div>
      <p>${words.parameters}</p>
      <ul class="changed">
        ${changes.map(
          (change) =>
            html`<li>
              <strong>${explaining.grounds.parameters[change.id] ?? change.id}</strong>:
              ${valuesOf(change, form, words)}. ${lawOf(change, change.after ? second : first, explaining)}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  /** Tries once more what failed, the next time it is drawn. */
  retry(): void {
    if (this.#isFailed) this.#answering = undefined;
  }

  async #load(answering: AnsweringModule): Promise<void> {
    this.#answering = answering;
    this.#explaining = undefined;
    this.#isFailed = false;
    try {
      const explaining = await answering.explaining();
      if (this.#answering === answering) this.#explaining = explaining;
    } catch {
      this.#isFailed = this.#answering === answering;
    }
    this.#host.requestUpdate();
  }
}

function valuesOf(
  change: ParameterChange,
  { words: { general }, language }: ToolNow['form'],
  words: CompareWords,
): string {
  const [before, after] = [change.before, change.after].map((row) =>
    row ? valueText(change, row, general, language) : '',
  ) as [string, string];
  if (!change.before) return words.begins(after);
  if (!change.after) return words.ends(before);
  return before === after ? words.tableChanged : words.becomes(before, after);
}

function lawOf({ id }: ParameterChange, { telling }: Side, explaining: ExplainingModule): unknown {
  const found = ground(id, { ...telling, explaining });
  if (!found) return nothing;
  const { law, url, isToVerify } = found;
  return html`${url ? html`<a href=${url} target="_blank" rel="noopener">${law}</a>` : law}.${
    isToVerify ? html` <em class="verify">${explaining.generalGrounds.verify}</em>` : nothing
  }`;
}

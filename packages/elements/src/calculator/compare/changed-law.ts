import { changedBetween } from '@payung/rules/law-changes';
import type { ParameterChange } from '@payung/rules/law-changes';
import { explain, ground, valueText } from '@payung/rules/telling';
import type { ExplainingModule } from '@payung/rules/telling';
import { html, nothing } from 'lit';
import { ExplainingKeeper } from '../explaining-keeper.ts';
import type { ToolHost, ToolNow } from '../tool.ts';
import type { Side } from './side.ts';
import type { CompareWords } from './words.ts';

/** Tells which parameters changed between two days; what they are called and where they stand is fetched when it is first needed. */
export class ChangedLaw {
  readonly #explaining: ExplainingKeeper;

  constructor(host: ToolHost) {
    this.#explaining = new ExplainingKeeper(() => host.requestUpdate());
  }

  /** Each parameter that changed: its value before and after, and where that stands; nothing where none did. */
  template(first: Side, second: Side, { told, form }: ToolNow, words: CompareWords): unknown {
    const { answering } = told;
    const changes = changedBetween(answering.calculation, first.telling.result, second.telling.result);
    if (changes.length === 0) return nothing;
    const explaining = this.#explaining.of(answering);
    if (this.#explaining.isFailed) return html`<p class="notice" role="alert">${told.words.reopen}</p>`;
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
    this.#explaining.retry();
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

function lawOf({ id }: ParameterChange, { telling, entered }: Side, explaining: ExplainingModule): unknown {
  const found = ground(id, explain(telling, explaining, entered));
  if (!found) return nothing;
  const { law, url, isToVerify } = found;
  return html`${url ? html`<a href=${url} target="_blank" rel="noopener">${law}</a>` : law}.${
    isToVerify ? html` <em class="verify">${explaining.generalGrounds.verify}</em>` : nothing
  }`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { OwnDataWords } from './words.id.ts';
import type { ActionState } from '../slow-action.ts';

/** Two ways to the same end: the consent is taken back, or all is to be forgotten. */
export type Leave = 'withdraw' | 'erase';

/** What is asked before anything is deleted. */
export interface LeavingView {
  readonly leave: Leave;
  /** Whether there is a seat, or a place in the line, that somebody else gets. */
  readonly hasSeat: boolean;
  readonly state: ActionState;
  readonly failure: TemplateResult | undefined;
  readonly words: OwnDataWords;
  readonly onConfirm: () => void;
  readonly onKeep: () => void;
}

/** What will happen, line by line, and the two answers. */
export function leavingQuestion(view: LeavingView): TemplateResult {
  const { leave, words, state } = view;
  const isBusy = state !== 'idle';
  return html`<div class="card stack" role="group" aria-labelledby="leave-question">
    <h3 id="leave-question" tabindex="-1">${words[`${leave}Question`]}</h3>
    <p>${words[`${leave}Means`]}</p>
    <ul class="means">
      ${view.hasSeat ? html`<li>${words.seatGoes}</li>` : nothing}
      <li>${words.linkStops}</li>
      <li>${words.onlyNumber}</li>
      <li><strong>${words.noWayBack}</strong></li>
    </ul>
    <p class="actions">
      <button class="button" type="button" aria-disabled=${isBusy} @click=${view.onConfirm}>
        ${isBusy ? words.leaving : words[`${leave}Yes`]}
      </button>
      <button class="button quiet" type="button" aria-disabled=${isBusy} @click=${view.onKeep}>
        ${words.leaveNo}
      </button>
    </p>
    ${state === 'slow' ? html`<p class="muted small">${words.slow}</p>` : nothing} ${view.failure}
  </div>`;
}

/** How it came that nothing is kept any more: `gone` is what was deleted elsewhere. */
export interface Left {
  readonly how: Leave | 'gone';
  /** Number under which the deletion was noted, where the server tells it. */
  readonly id?: string | undefined;
}

/** What stands there when nothing is kept any more. It knows nothing of the person. */
export function leftView(
  { how, id }: Left,
  words: OwnDataWords,
  request: unknown,
  onBack: () => void,
): TemplateResult {
  return html`<section class="receipt stack left">
    <h2 tabindex="-1">${words.left[how]}</h2>
    <p>${words.leftDetail}</p>
    ${id ? html`<p>${words.leftNumber(id)}</p>` : nothing}
    <p>${words.leftElsewhere}</p>
    ${request}
    <p class="actions">
      <button class="button" type="button" @click=${onBack}>${words.leftBack}</button>
    </p>
  </section>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../format.ts';
import { type Asking, fieldQuestion, needQuestion, personQuestions, sessionQuestion } from './questions.ts';
import { momentText } from './when.ts';

/** The form of an event with everything around it that changes while it is filled in and sent. */
export interface FormView extends Asking {
  /** What there is to correct, above the first question. */
  readonly summary: TemplateResult | undefined;
  /** Whether what sends is being fetched. */
  readonly isOpening: boolean;
  /** What is said below the button: why it cannot be sent, or what was just done. */
  readonly below: TemplateResult | undefined;
  /** A draft changed: the control's name is the path of the field. */
  readonly onEdit: (control: EventTarget | null) => void;
  /** Somebody wants to go on: nothing is sent before it was looked over. */
  readonly onSend: () => void;
  /** The person has come to the form: what sending needs can be fetched. */
  readonly onEnter: () => void;
}

/**
 * The form. `homepage` is seen by nobody: only a program fills it in. Nothing waits for the `submit` event, which a sandboxed frame never fires: the button and the Enter key
 * call `onSend`. It is a real `<form>` all the same, because browsers fill in names and numbers only there.
 */
export function signupForm(view: FormView): TemplateResult {
  const { event, words } = view;
  const waiting = event.status === 'waiting-list';
  return html`<form
    class="form"
    method="post"
    novalidate
    aria-labelledby="form-title"
    @submit=${preventSubmit}
    @focusin=${view.onEnter}
    @input=${(input: Event) => view.onEdit(input.target)}
    @change=${(change: Event) => view.onEdit(change.target)}
    @keydown=${(key: KeyboardEvent) => sendOnEnter(key, view.onSend)}
  >
    <h3 id="form-title" tabindex="-1">${waiting ? words.waitingTitle : words.formTitle}</h3>
    ${waiting ? html`<p class="notice">${words.waitingIntro}</p>` : nothing}
    <p class="muted small">${words.allRequired}</p>
    ${view.summary} ${personQuestions(view)}
    ${event.sessionChoice === 'one' ? sessionQuestion(view) : nothing}
    ${event.fields.map((field) => fieldQuestion(field, view))} ${needQuestion(view)} ${consent(view)}
    <p hidden><input name="homepage" autocomplete="off" tabindex="-1" aria-hidden="true" /></p>
    ${sendArea(view)}
  </form>`;
}

function consent({ event, draft, problems, words, language }: FormView): TemplateResult {
  const problem = problems.get('consent.accepted');
  return html`<fieldset class="field consent">
    <legend class="label">${words.consentTitle}</legend>
    <p>${event.privacy[language]}</p>
    <p>${words.keptFor(formatNumber(event.deleteAfterDays, language))}</p>
    <p id="consent-text">${event.consent.text[language]}</p>
    ${problem ? html`<p class="error" id="consent.accepted-error">${problem}</p>` : nothing}
    <label class="choice">
      <input
        type="checkbox"
        id="consent.accepted"
        name="consent.accepted"
        .checked=${draft['consent.accepted'] === true}
        aria-required="true"
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby=${problem ? 'consent-text consent.accepted-error' : 'consent-text'}
      />
      <span>${words.consentBox}</span>
    </label>
  </fieldset>`;
}

function sendArea({ event, words, language, isOpening, below, onSend }: FormView): TemplateResult {
  return html`<div class="send">
    <button class="button" type="button" aria-disabled=${isOpening} @click=${onSend}>
      ${words.toReview}
    </button>
    ${
      below ??
      html`<p class="muted small">
        ${words.closesAt(momentText(event.closes, event.timeZone, words, language))}
      </p>`
    }
  </div>`;
}

function preventSubmit(submit: Event): void {
  submit.preventDefault();
}

/** Enter sends from a field, as in any form; in a paragraph it is a new line, on a button or link it is a click. */
function sendOnEnter(key: KeyboardEvent, send: () => void): void {
  if (key.key !== 'Enter' || key.isComposing || !(key.target instanceof HTMLInputElement)) return;
  key.preventDefault();
  send();
}

import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../format.ts';
import { filledForm, questions } from './filled-form.ts';
import type { Asking } from './questions.ts';
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

/** The form. `homepage` is seen by nobody: only a program fills it in. */
export function signupForm(view: FormView): TemplateResult {
  const { event, words } = view;
  const waiting = event.status === 'waiting-list';
  return filledForm({
    ...view,
    title: 'form-title',
    content: html`<h3 id="form-title" tabindex="-1">${waiting ? words.waitingTitle : words.formTitle}</h3>
      ${waiting ? html`<p class="notice">${words.waitingIntro}</p>` : nothing}
      <p class="muted small">${words.allRequired}</p>
      ${view.summary} ${questions(view)} ${consent(view)}
      <p hidden><input name="homepage" autocomplete="off" tabindex="-1" aria-hidden="true" /></p>
      ${sendArea(view)}`,
  });
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

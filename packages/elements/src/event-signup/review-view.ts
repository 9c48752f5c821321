import type { Answer, EventDetail, Field, SignupRequest } from '@payung/signup';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../format.ts';
import type { Language } from '../locale.ts';
import type { DeliveryState } from './delivery.ts';
import type { DeliveryWords } from './delivery-words.id.ts';
import { sessionText } from './when.ts';
import type { Words } from './words.id.ts';

/** A sign-up that holds, as it is looked over before it is sent. */
export interface ReviewView {
  readonly event: EventDetail;
  readonly body: SignupRequest;
  readonly state: DeliveryState;
  readonly words: Words & DeliveryWords;
  readonly language: Language;
  /** Somebody wants to change one answer, by its path; empty for the form as a whole. */
  readonly onEdit: (path: string) => void;
  readonly onSend: () => void;
}

interface Line {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly purpose?: string;
}

/** What is about to be sent, line by line with its purpose and the way back to its field, and the words that are agreed to. */
export function reviewView(view: ReviewView): TemplateResult {
  const { event, words, language, state } = view;
  const isBusy = state !== 'idle';
  return html`<section class="form review" aria-labelledby="review-title">
    <h3 id="review-title" tabindex="-1">${words.reviewTitle}</h3>
    <p class="muted small">${words.reviewIntro}</p>
    <dl class="lines">${linesOf(view).map((line) => lineView(line, view))}</dl>
    <div class="consent">
      <p><strong>${words.agreed}</strong></p>
      <p>${event.consent.text[language]}</p>
      <p>${words.keptFor(formatNumber(event.deleteAfterDays, language))}</p>
    </div>
    <div class="send">
      <p class="actions">
        <button class="button" type="button" aria-disabled=${isBusy} @click=${view.onSend} part="send">
          ${isBusy ? words.sending : event.status === 'waiting-list' ? words.sendWaiting : words.send}
        </button>
        ${
          isBusy
            ? nothing
            : html`<button class="button quiet" type="button" @click=${() => view.onEdit('')}>
                ${words.backToForm}
              </button>`
        }
      </p>
      ${state === 'slow' ? html`<p class="muted small">${words.slow}</p>` : nothing}
    </div>
  </section>`;
}

function lineView(
  { path, label, value, purpose }: Line,
  { words, state, onEdit }: ReviewView,
): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>
      <span class="value">${value}</span
      >${purpose ? html`<span class="note">${words.purpose(purpose)}</span>` : nothing}
    </dd>
    <dd>
      <button
        class="button quiet edit"
        type="button"
        aria-disabled=${state !== 'idle'}
        aria-label="${words.edit}: ${label}"
        @click=${() => state === 'idle' && onEdit(path)}
      >
        ${words.edit}
      </button>
    </dd>
  </div>`;
}

/** What was answered, in the order of the form; what stayed empty is left out. */
function linesOf({ event, body, words, language }: ReviewView): Line[] {
  const { contact, session: chosen, need } = body;
  const session = event.sessions.find(({ id }) => id === chosen);
  return [
    { path: 'name', label: words.nameLabel, value: body.name },
    {
      path: 'contact.value',
      label: contact.kind === 'email' ? words.emailLabel : words.whatsappLabel,
      value: contact.value,
    },
    ...(session
      ? [
          {
            path: 'session',
            label: words.sessionLabel,
            value: sessionText(session, event.timeZone, words, language),
          },
        ]
      : []),
    ...event.fields.flatMap((field) => {
      const answer = body.answers[field.name];
      if (answer === undefined) return [];
      const value = answerText(field, answer, words, language);
      const purpose = field.purpose[language];
      return [{ path: `answers.${field.name}`, label: field.label[language], value, purpose }];
    }),
    ...(need ? [{ path: 'need', label: words.needLabel, value: need }] : []),
  ];
}

function answerText(field: Field, answer: Answer, words: Words, language: Language): string {
  if (typeof answer === 'boolean') return answer ? words.yes : words.no;
  if (typeof answer === 'number') return formatNumber(answer, language);
  const choice = field.type === 'choice' && field.choices.find(({ value }) => value === answer);
  return choice ? choice.label[language] : answer;
}

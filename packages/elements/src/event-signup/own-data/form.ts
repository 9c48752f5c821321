import type { EventDetail } from '@payung/signup';
import { html, nothing, type TemplateResult } from 'lit';
import { radioField } from '../fields.ts';
import { filledForm, questions } from '../filled-form.ts';
import type { OwnDataWords } from './words.id.ts';
import type { Asking } from '../questions.ts';

/** What a person corrects, with what surrounds it while it is saved. */
export interface OwnDataForm extends Asking {
  readonly words: Asking['words'] & OwnDataWords;
  readonly summary: TemplateResult | undefined;
  readonly failure: TemplateResult | undefined;
  readonly state: 'idle' | 'running' | 'slow';
  readonly onEdit: (control: EventTarget | null) => void;
  readonly onSave: () => void;
  readonly onKeep: () => void;
}

/** The questions of the form with the answers that are kept. The consent is none of them: it stays as it was given. */
export function ownDataForm(view: OwnDataForm): TemplateResult {
  const { words, draft, state, onSave } = view;
  const isBusy = state !== 'idle';
  const content = html`<h2 class="visually-hidden">${words.ownTitle}</h2>
    <h3 id="own-correct" tabindex="-1">${words.correctTitle}</h3>
    <p class="muted small">${words.correctIntro}</p>
    ${view.summary} ${questions(view)}
    ${radioField(
      {
        path: 'language',
        label: words.letters,
        required: true,
        value: String(draft['language']),
        problem: view.problems.get('language'),
      },
      [
        { value: 'id', label: words.languages.id },
        { value: 'en', label: words.languages.en },
      ],
      words,
    )}
    <div class="send">
      <p class="actions">
        <button class="button" type="button" aria-disabled=${isBusy} @click=${onSave}>
          ${isBusy ? words.saving : words.save}
        </button>
        <button class="button quiet" type="button" aria-disabled=${isBusy} @click=${view.onKeep}>
          ${words.keepAsItIs}
        </button>
      </p>
      ${state === 'slow' ? html`<p class="muted small">${words.slow}</p>` : nothing} ${view.failure}
    </div>`;
  return filledForm({ title: 'own-correct', content, onEdit: view.onEdit, onSend: onSave });
}

/**
 * The event as its form is drawn for somebody who has a place: the own session can be kept though it is full, and no full one can be
 * moved to, not even to wait.
 */
export function eventToCorrect(event: EventDetail, own: string | undefined): EventDetail {
  const sessions = event.sessions.map(({ seatsLeft, ...session }) =>
    seatsLeft === undefined || session.id === own ? session : { ...session, seatsLeft },
  );
  return { ...event, sessions, waitingList: false };
}

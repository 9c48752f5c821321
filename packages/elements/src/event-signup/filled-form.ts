import { html, nothing, type TemplateResult } from 'lit';
import { type Asking, fieldQuestion, needQuestion, personQuestions, sessionQuestion } from './questions.ts';

/** What is filled in, and who hears of it. */
export interface FilledForm {
  /** The id of its title. */
  readonly title: string;
  readonly content: TemplateResult;
  /** A control changed: its name is the path of the field. */
  readonly onEdit: (control: EventTarget | null) => void;
  readonly onSend: () => void;
  /** The person has come to the form. */
  readonly onEnter?: (() => void) | undefined;
}

/**
 * A form to fill in. Nothing waits for the `submit` event, which a sandboxed frame never fires: the button and the Enter key call `onSend`.
 * It is a real `<form>` all the same, because browsers fill in names and numbers only there.
 */
export function filledForm({ title, content, onEdit, onSend, onEnter }: FilledForm): TemplateResult {
  return html`<form
    class="form"
    method="post"
    novalidate
    aria-labelledby=${title}
    @submit=${stopSubmit}
    @focusin=${onEnter}
    @input=${(input: Event) => onEdit(input.target)}
    @change=${(change: Event) => onEdit(change.target)}
    @keydown=${(key: KeyboardEvent) => sendOnEnter(key, onSend)}
  >
    ${content}
  </form>`;
}

/** Everything an event asks, in the order of its form, but for the consent. */
export function questions(asking: Asking): TemplateResult {
  const { event } = asking;
  return html`${personQuestions(asking)} ${event.sessionChoice === 'one' ? sessionQuestion(asking) : nothing}
  ${event.fields.map((field) => fieldQuestion(field, asking))} ${needQuestion(asking)}`;
}

function stopSubmit(submit: Event): void {
  submit.preventDefault();
}

/** Enter sends from a field, as in any form; in a paragraph it is a new line, on a button or link it is a click. */
function sendOnEnter(key: KeyboardEvent, send: () => void): void {
  if (key.key !== 'Enter' || key.isComposing || !(key.target instanceof HTMLInputElement)) return;
  key.preventDefault();
  send();
}

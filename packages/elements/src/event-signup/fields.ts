import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from './words.id.ts';

/** One question of the form as it is drawn; `path` is its place in the request, and the id of its control. */
export interface Question {
  readonly path: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Why it is asked. */
  readonly purpose?: string | undefined;
  readonly required: boolean;
  readonly value: string;
  /** What is wrong with it, in words. */
  readonly problem?: string | undefined;
}

/** How a line of text is typed: the keyboard a phone shows and what the browser may fill in. */
export interface Typing {
  readonly type?: 'text' | 'tel' | 'email';
  readonly inputmode?: 'text' | 'numeric' | 'tel' | 'email';
  readonly autocomplete?: 'name' | 'tel' | 'email' | 'off';
}

/** An answer to choose; `disabled` where it cannot be had any more. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly note?: string | undefined;
  readonly disabled?: boolean;
}

/** A question answered with one line. */
export function lineField(question: Question, typing: Typing, words: Words): TemplateResult {
  return wrapped(
    question,
    words,
    html`<input
      id=${question.path}
      name=${question.path}
      type=${typing.type ?? 'text'}
      inputmode=${typing.inputmode ?? 'text'}
      autocomplete=${typing.autocomplete ?? 'off'}
      .value=${question.value}
      aria-required=${question.required}
      aria-invalid=${question.problem ? 'true' : 'false'}
      aria-describedby=${describedBy(question)}
    />`,
  );
}

/** A question answered with a paragraph. */
export function paragraphField(question: Question, words: Words): TemplateResult {
  return wrapped(
    question,
    words,
    html`<textarea
      id=${question.path}
      name=${question.path}
      rows="3"
      .value=${question.value}
      aria-required=${question.required}
      aria-invalid=${question.problem ? 'true' : 'false'}
      aria-describedby=${describedBy(question)}
    ></textarea>`,
  );
}

/** A question with one answer of many, as a list that opens. */
export function selectField(question: Question, options: readonly Option[], words: Words): TemplateResult {
  return wrapped(
    question,
    words,
    html`<select
      id=${question.path}
      name=${question.path}
      aria-required=${question.required}
      aria-invalid=${question.problem ? 'true' : 'false'}
      aria-describedby=${describedBy(question)}
    >
      <option value="" .selected=${question.value === ''}>${words.choose}</option>
      ${options.map(
        (option) =>
          html`<option
            value=${option.value}
            .selected=${option.value === question.value}
            ?disabled=${option.disabled}
          >
            ${option.label}${option.note ? ` (${option.note})` : ''}
          </option>`,
      )}
    </select>`,
  );
}

/** A question with one answer of few, all of them in sight. The first control carries the path as its id. */
export function radioField(question: Question, options: readonly Option[], words: Words): TemplateResult {
  const { path } = question;
  return html`<fieldset
    class="field"
    role="radiogroup"
    aria-required=${question.required}
    aria-invalid=${question.problem ? 'true' : 'false'}
    aria-describedby=${describedBy(question)}
  >
    <legend class="label">${question.label}${optionalMark(question, words)}</legend>
    ${explained(question, words)}
    <div class="choices">
      ${options.map(
        (option, index) =>
          html`<label class="choice">
            <input
              type="radio"
              id=${index === 0 ? path : `${path}-${index}`}
              name=${path}
              value=${option.value}
              .checked=${option.value === question.value}
              ?disabled=${option.disabled}
            />
            <span
              >${option.label}${option.note ? html` <span class="note">${option.note}</span>` : nothing}</span
            >
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function wrapped(question: Question, words: Words, control: TemplateResult): TemplateResult {
  return html`<div class="field">
    <label class="label" for=${question.path}>${question.label}${optionalMark(question, words)}</label>
    ${explained(question, words)} ${control}
  </div>`;
}

function optionalMark(question: Question, words: Words) {
  return question.required ? nothing : html` <span class="optional">(${words.optional})</span>`;
}

/** Hint, purpose and problem, above the control: a phone's keyboard covers what is below it. */
function explained(question: Question, words: Words): TemplateResult {
  const { path, hint, purpose, problem } = question;
  return html`${
    hint || purpose
      ? html`<p class="hint" id="${path}-hint">
          ${hint}${hint && purpose ? html`<br />` : nothing}${purpose ? words.purpose(purpose) : nothing}
        </p>`
      : nothing
  }
  ${problem ? html`<p class="error" id="${path}-error">${problem}</p>` : nothing}`;
}

function describedBy({ path, hint, purpose, problem }: Question): string | typeof nothing {
  const ids = [...(hint || purpose ? [`${path}-hint`] : []), ...(problem ? [`${path}-error`] : [])];
  return ids.length ? ids.join(' ') : nothing;
}

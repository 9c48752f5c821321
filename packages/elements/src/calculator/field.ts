import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate, formatNumber } from '../format.ts';
import { answerText, exampleText, namedValues, problemText } from './form.ts';
import type { Field, Form } from './form.ts';
import { caretAfterDigits, groupedText, numberFromText } from './number-text.ts';

/** One question with its label, hint, control and problem. */
export function fieldTemplate(form: Form, field: Field): TemplateResult {
  const { question, words } = field;
  const problem = problemText(form, field.path, question, words);
  const values = namedValues(question, words);
  if (question.type === 'boolean') return radios(form, field, problem, [true, false]);
  if (!values) return labelled(form, field, problem, control(form, field, problem));
  return values.length > (field.isInItem ? 3 : 5)
    ? labelled(form, field, problem, select(form, field, problem, values))
    : radios(form, field, problem, values);
}

const describedBy = ({ path, words }: Field, problem: string | undefined): string | typeof nothing =>
  [words.hint && `${path}-hint`, problem && `${path}-error`].filter(Boolean).join(' ') || nothing;

const hint = ({ path, words }: Field): unknown =>
  words.hint ? html`<p class="hint" id="${path}-hint">${words.hint}</p>` : nothing;

const error = ({ path }: Field, problem: string | undefined): unknown =>
  problem ? html`<p class="error" id="${path}-error">${problem}</p>` : nothing;

function labelled(
  form: Form,
  field: Field,
  problem: string | undefined,
  inside: TemplateResult,
): TemplateResult {
  const { unit = '', choices } = field.question;
  const around = choices
    ? undefined
    : form.words.general.measures[unit]?.('\0')
        .split('\0')
        .map((part) => part.trim());
  return html`<div class="field" data-path=${field.path}>
    <label class="label" for=${field.path}>${field.words.label}</label>
    ${hint(field)}
    <span class="control">
      ${around?.[0] ? html`<span class="affix" aria-hidden="true">${around[0]}</span>` : nothing}${inside}${
        around?.[1] ? html`<span class="affix" aria-hidden="true">${around[1]}</span>` : nothing
      }
    </span>
    ${error(field, problem)}
  </div>`;
}

function control(form: Form, field: Field, problem: string | undefined): TemplateResult {
  const { path, question, words } = field;
  const value = field.value ?? question.default;
  if (question.type === 'date') {
    return html`<input
        type="date"
        id=${path}
        min=${question.min ?? nothing}
        max=${question.max ?? nothing}
        .value=${typeof value === 'string' ? value : ''}
        aria-required=${question.required}
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby=${describedBy(field, problem)}
        @change=${(event: Event) => onDayChange(form, path, event)}
        @blur=${() => form.settle()}
      />${
        typeof value === 'string' && value && !problem
          ? html`<span class="affix">${formatDate(value, form.language)}</span>`
          : nothing
      }`;
  }
  const text = typeof value === 'number' ? formatNumber(value, form.language, 4) : String(value ?? '');
  return html`<span class=${question.type === 'money' ? 'wide' : 'narrow'}
    ><input
      type="text"
      inputmode=${question.type === 'percent' ? 'decimal' : 'numeric'}
      autocomplete="off"
      id=${path}
      placeholder=${words.example ? form.words.example(exampleText(form, question, words)) : nothing}
      .value=${form.typing?.path === path ? form.typing.text : text}
      aria-required=${question.required}
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${describedBy(field, problem)}
      @beforeinput=${(event: InputEvent) => onBeforeNumberInput(form, field, event)}
      @input=${(event: InputEvent) => onNumberInput(form, field, event)}
      @change=${() => form.settle()}
      @blur=${() => form.settle()}
  /></span>`;
}

// Chromium tells of a change at every digit of a year: 0002, 0020 …
function onDayChange(form: Form, path: string, { target }: Event): void {
  const { value } = target as HTMLInputElement;
  form.enter(path, value, value);
}

/** A number as it is typed, in groups; undefined where the text is no whole number. */
const grouped = (form: Form, { question }: Field, text: string, isDeletion: boolean): string | undefined =>
  question.type === 'percent' ? undefined : groupedText(text, form.language, isDeletion);

const enterText = (form: Form, { path, question }: Field, text: string): void =>
  form.enter(path, numberFromText(text, form.language, question.type === 'percent'), text);

/**
 * Writes a digit at the end, or takes one away, in the place of the browser: where it writes first and we group then, the
 * field is laid out twice, 5 ms on a slow phone. All else (a caret in between, a keyboard that composes) comes as `input`.
 */
function onBeforeNumberInput(form: Form, field: Field, event: InputEvent): void {
  const input = event.target as HTMLInputElement;
  const { value, selectionStart } = input;
  const isDeletion = event.inputType === 'deleteContentBackward';
  const isAtEnd = selectionStart === value.length && value !== '';
  if (!isAtEnd || !event.cancelable || !(isDeletion || event.inputType === 'insertText')) return;
  const text = grouped(form, field, isDeletion ? value.slice(0, -1) : value + event.data, isDeletion);
  if (text === undefined) return;
  event.preventDefault();
  input.value = text;
  enterText(form, field, text);
}

// WebKit fires no `change` when a field is left whose value we wrote ourselves while it was typed in; `blur` it does.
function onNumberInput(form: Form, field: Field, event: InputEvent): void {
  const input = event.target as HTMLInputElement;
  const text = grouped(form, field, input.value, event.inputType?.startsWith('delete') ?? false);
  if (text !== undefined && text !== input.value) {
    const before = input.value.slice(0, input.selectionStart ?? 0);
    const isAtEnd = before === input.value;
    input.value = text;
    // Written text leaves the caret at its end; to set it costs a layout of the whole card, 8 ms on a slow phone.
    if (!isAtEnd) {
      const caret = caretAfterDigits(text, before.replace(/\D/g, '').length);
      input.setSelectionRange(caret, caret);
    }
  }
  enterText(form, field, input.value);
}

// No legend: WebKit leaves it as wide as it was when a page gets narrower.
function radios(
  form: Form,
  field: Field,
  problem: string | undefined,
  values: readonly (string | number | boolean)[],
): TemplateResult {
  const { path, question, words } = field;
  const chosen = field.value ?? question.default;
  const isYesNo = question.type === 'boolean';
  return html`<fieldset
    class="field"
    role="radiogroup"
    data-path=${path}
    aria-labelledby="${path}-label"
    aria-required=${question.required}
    aria-invalid=${problem ? 'true' : nothing}
    aria-describedby=${describedBy(field, problem)}
  >
    <p class="label" id="${path}-label">${words.label}</p>
    ${hint(field)}
    <div class=${isYesNo ? 'choices pair' : 'choices'}>
      ${values.map(
        (value, index) =>
          html`<label class="choice"
            ><input
              type="radio"
              id=${index === 0 ? path : nothing}
              name=${path}
              value=${String(value)}
              .checked=${chosen === value}
              @change=${() => form.enter(path, value)}
            /><span>${answerText(form, question, words, value)}</span></label
          >`,
      )}
    </div>
    ${error(field, problem)}
  </fieldset>`;
}

function select(
  form: Form,
  field: Field,
  problem: string | undefined,
  values: readonly (string | number)[],
): TemplateResult {
  const { path, question, words } = field;
  const chosen = field.value ?? question.default;
  const isOpen = chosen === undefined || !values.includes(chosen as string | number);
  const onChange = (event: Event): void => {
    const place = (event.target as HTMLSelectElement).selectedIndex - (isOpen ? 1 : 0);
    form.enter(path, values[place]);
  };
  return html`<select
    id=${path}
    aria-required=${question.required}
    aria-invalid=${problem ? 'true' : nothing}
    aria-describedby=${describedBy(field, problem)}
    @change=${onChange}
  >
    ${isOpen ? html`<option disabled .selected=${true}>${form.words.choose}</option>` : nothing}
    ${values.map(
      (value) =>
        html`<option .selected=${value === chosen}>${answerText(form, question, words, value)}</option>`,
    )}
  </select>`;
}

import type { Calculation, Question } from '@payung/rules';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { EnteredItem } from './entered.ts';
import { fieldTemplate } from './field.ts';
import { problemText } from './form.ts';
import type { Form } from './form.ts';

/** A question with several items: the fields of each, a button to remove it, and one to add another. */
export function listTemplate(
  form: Form,
  question: Question,
  items: readonly EnteredItem[],
  fieldsOf: (item: EnteredItem) => ReturnType<Calculation['itemQuestions']>,
): TemplateResult {
  const { name } = question;
  const words = form.questions[name]!;
  const itemName = (index: number): string => words.item?.(String(index + 1)) ?? String(index + 1);
  const problem = problemText(form, name, question, words);
  const isFull = items.length >= Number(question.max);
  return html`<fieldset
    class="field list"
    data-path=${name}
    aria-labelledby="${name}-label"
    aria-describedby=${problem ? `${name}-hint ${name}-error` : `${name}-hint`}
  >
    <p class="label" id="${name}-label">${words.label}</p>
    <p class="hint" id="${name}-hint">${words.hint}</p>
    ${items.map(
      (item, index) =>
        html`<fieldset class="item">
          <legend class="label">${itemName(index)}</legend>
          ${fieldsOf(item).map((field) =>
            fieldTemplate(form, {
              path: `${name}.${index}.${field.name}`,
              question: field,
              words: form.questions[`${name}.${field.name}`]!,
              value: item[field.name],
              isInItem: true,
            }),
          )}
          <button
            type="button"
            class="button quiet remove"
            id="${name}.${index}.remove"
            @click=${() => form.removeItem(name, index)}
          >
            ${form.words.remove(itemName(index))}
          </button>
        </fieldset>`,
    )}
    ${problem ? html`<p class="error" id="${name}-error">${problem}</p>` : ''}
    <button
      type="button"
      class="button quiet"
      id=${name}
      aria-disabled=${isFull ? 'true' : 'false'}
      @click=${() => !isFull && form.addItem(name)}
    >
      ${words.add}
    </button>
    ${isFull ? html`<p class="hint">${form.words.mostItems(items.length)}</p>` : ''}
  </fieldset>`;
}

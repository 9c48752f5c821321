import type { Question, QuestionForm, Scalar } from '@payung/rules';
import { dayQuestion } from '@payung/rules/form';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { AnswerKeeper } from './answer-keeper.ts';
import { itemsOf } from './entered.ts';
import { fieldTemplate } from './field.ts';
import { listTemplate } from './list-field.ts';
import type { Now } from './now.ts';

/** The questions as they stand, the day last, and the two ways back. */
export function questionsTemplate(
  { form, day }: Now,
  rules: QuestionForm,
  given: AnswerKeeper,
  onUndo: () => void,
  onReset: () => void,
): TemplateResult {
  const field = (question: Question, value: Scalar): TemplateResult => {
    const path = question.name;
    return fieldTemplate(form, { path, question, words: form.questions[path]!, value, isInItem: false });
  };
  return html`<div class="questions">
    ${rules
      .questions(given.entered, day)
      .map((question) =>
        question.type === 'list'
          ? listTemplate(form, question, itemsOf(given.entered, question.name), (item) =>
              rules.itemQuestions(question.name, item, day),
            )
          : field(question, given.entered[question.name] as Scalar),
      )}
    ${field(dayQuestion, given.day ?? day)}
    <div class="tools">
      ${wayBack(form.words.undo, given.mayUndo, onUndo)}
      ${wayBack(form.words.reset, given.hasAnswers, onReset)}
    </div>
  </div>`;
}

function wayBack(name: string, isOpen: boolean, onClick: () => void): TemplateResult {
  return html`<button
    type="button"
    class="button quiet"
    aria-disabled=${isOpen ? 'false' : 'true'}
    @click=${onClick}
  >
    ${name}
  </button>`;
}

import type { Result } from '@payung/rules';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { wordsKey } from './form.ts';
import type { Form } from './form.ts';
import type { Now } from './now.ts';

/** Something a person still has to do before there is a result: a question to answer, or an answer to correct. */
export interface Task {
  readonly path: string;
  readonly label: string;
}

/** What is to be done next: corrections first, and only when there are none the questions that are still open. */
export interface Tasks {
  readonly introduction: string;
  readonly list: readonly Task[];
}

/** The tasks that are left; the problems of the form may hold more than the rules know, that of the day for one. */
export function tasksOf(form: Form, { missing }: Pick<Result, 'missing'>): Tasks {
  const paths = (isEmpty: boolean): string[] =>
    Object.entries(form.problems)
      .filter(([, code]) => (code === 'required') === isEmpty)
      .map(([key]) => key.replace(/\[(\d+)\]/, '.$1'));
  const corrections = paths(false);
  const isWrong = corrections.length > 0;
  return {
    introduction: isWrong ? form.words.correct : form.words.answerFirst,
    list: (isWrong ? corrections : [...missing, ...paths(true)]).map((path) => ({
      path,
      label: labelAt(form, path),
    })),
  };
}

/** What an answer is called wherever it stands: `Upah sebulan`, `Anak ke-1: Umur anak`, the item `Anak ke-1` alone. */
export function labelAt({ questions }: Pick<Form, 'questions'>, path: string): string {
  const [list = '', index] = path.split('.');
  const label = questions[wordsKey(path)]?.label ?? '';
  const item = index === undefined ? '' : (questions[list]?.item?.(String(Number(index) + 1)) ?? '');
  return [item, label].filter(Boolean).join(': ');
}

/** The sentence of the result, or what is still to be done; its height is kept, so that nothing jumps. */
export function summaryTemplate(
  { form, tasks, sentence }: Now,
  focus: (path: string) => void,
): TemplateResult {
  return html`<div class="summary" part="result">
    <h3>${form.words.result}</h3>
    ${
      sentence
        ? html`<p class="answer">${sentence}</p>`
        : html`<p>${tasks.introduction}</p>
            <ul class="todo">
              ${tasks.list.map(
                ({ path, label }) =>
                  html`<li><button type="button" @click=${() => focus(path)}>${label}</button></li>`,
              )}
            </ul>`
    }
  </div>`;
}

/** The tasks for the ear, in one go. */
export function spoken({ introduction, list }: Tasks): string {
  return `${introduction} ${list.map(({ label }) => label).join('; ')}`;
}

import { html } from 'hono/html';
import type { EventValues } from './event-values.ts';
import type { Markup } from './layout.ts';

/** More of an input: its type, how a phone shows its keys, a class. */
interface InputMore {
  readonly type?: string;
  readonly inputmode?: string;
  readonly class?: string;
  /** The id of a list of what may be meant. */
  readonly list?: string;
}

/** The controls of a form: each with its label, hint, what is wrong with it, and what was typed. */
export interface Controls {
  text(name: string, label: string, hint?: string, more?: InputMore): Markup;
  area(name: string, label: string, hint?: string): Markup;
  moment(name: string, label: string, hint?: string): Markup;
  select(name: string, label: string, options: readonly (readonly [string, string])[]): Markup;
  check(name: string, label: string): Markup;
  hidden(name: string, value?: string): Markup;
}

/** Controls that show these values and these problems by the names of the controls. */
export function createControls(
  values: EventValues,
  problems: ReadonlyMap<string, string>,
  focus: string | undefined,
): Controls {
  const valueOf = (name: string) => values[name] ?? '';
  const described = (name: string, hint: string) => {
    const ids = [...(hint ? [`${name}-petunjuk`] : []), ...(problems.has(name) ? [`${name}-masalah`] : [])];
    return html`${ids.length > 0 ? html`aria-describedby="${ids.join(' ')}"` : ''}
    ${problems.has(name) ? html`aria-invalid="true"` : ''} ${name === focus ? 'autofocus' : ''}`;
  };
  const field = (name: string, label: string, hint: string, control: Markup) =>
    html`<div class="field">
      <label for="${name}">${label}</label>
      ${hint ? html`<p class="hint" id="${name}-petunjuk">${hint}</p>` : ''}
      ${problems.has(name) ? html`<p class="problem" id="${name}-masalah">${problems.get(name)}</p>` : ''}
      ${control}
    </div>`;
  const input = (
    name: string,
    label: string,
    hint: string,
    { type = 'text', inputmode, ...more }: InputMore,
  ) =>
    field(
      name,
      label,
      hint,
      html`<input
        id="${name}"
        name="${name}"
        type="${type}"
        class="${more.class ?? ''}"
        value="${valueOf(name)}"
        ${inputmode ? html`inputmode="${inputmode}"` : ''}
        ${more.list ? html`list="${more.list}"` : ''}
        autocomplete="off"
        ${described(name, hint)}
      />`,
    );
  return {
    text: (name, label, hint = '', more = {}) => input(name, label, hint, more),
    moment: (name, label, hint = '') => input(name, label, hint, { type: 'datetime-local', class: 'short' }),
    area: (name, label, hint = '') =>
      field(
        name,
        label,
        hint,
        // A line break right after the tag is not part of the text: without it one at its beginning would be lost.
        html`<textarea id="${name}" name="${name}" rows="3" ${described(name, hint)}>
${valueOf(name)}</textarea>`,
      ),
    select: (name, label, options) =>
      field(
        name,
        label,
        '',
        html`<select id="${name}" name="${name}" ${described(name, '')}>
          ${options.map(
            ([value, text]) =>
              html`<option value="${value}" ${value === valueOf(name) ? 'selected' : ''}>${text}</option>`,
          )}
        </select>`,
      ),
    check: (name, label) =>
      html`<div class="field">
        <label class="check" for="${name}">
          <input
            type="checkbox"
            id="${name}"
            name="${name}"
            value="ya"
            ${valueOf(name) === 'ya' ? 'checked' : ''}
          />
          ${label}
        </label>
      </div>`,
    hidden: (name, value = valueOf(name)) => html`<input type="hidden" name="${name}" value="${value}" />`,
  };
}

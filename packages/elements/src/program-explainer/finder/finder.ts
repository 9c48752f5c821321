import {
  fitNote,
  fitQuestions,
  fitting,
  programs,
  type Asker,
  type Fit,
  type FitAnswers,
  type ProgramCode,
} from '@payung/programs';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../locale.ts';
import type { LaterHost } from '../later-sections.ts';
import { FitCalculator } from './fit-calculator.ts';
import type { Words } from './words.id.ts';
import { finderWords } from './words.ts';

export { style } from './style.ts';

/** Three questions, the next one only where the one before is answered, and the programmes that fit. Another answer may follow at any time. */
export class Finder {
  readonly #host: LaterHost;
  readonly #calculator: FitCalculator;
  #given: Partial<FitAnswers> = {};

  constructor(host: LaterHost) {
    this.#host = host;
    this.#calculator = new FitCalculator(host);
  }

  template(language: Language, onRead: (program: ProgramCode) => void): TemplateResult {
    const words = finderWords(language);
    const { asker, need, standing } = this.#given;
    return html`<section class="finder" aria-labelledby="finder">
      <h3 id="finder" tabindex="-1">${words.title}</h3>
      <p class="small muted">${words.about}</p>
      ${this.#renderQuestion('asker', words.asker, askers, (key) => words.askers[key])}
      ${asker ? this.#renderQuestion('need', words.need, fitQuestions[asker].needs, (key) => words.needs[key]) : nothing}
      ${
        asker && need
          ? this.#renderQuestion(
              'standing',
              words.standing[asker],
              fitQuestions[asker].standings,
              (key) => words.standings[key],
            )
          : nothing
      }
      <div role="status">
        ${asker && need && standing ? html`<h4>${words.found(fitting({ asker, need, standing }).length)}</h4>` : nothing}
      </div>
      ${asker && need && standing ? this.#renderFits({ asker, need, standing }, { words, language, onRead }) : nothing}
      ${
        asker
          ? html`<button type="button" class="button quiet" @click=${() => this.#onAgain()}>
              ${words.again}
            </button>`
          : nothing
      }
    </section>`;
  }

  #renderQuestion<Key extends string>(
    name: keyof FitAnswers,
    question: string,
    keys: readonly Key[],
    label: (key: Key) => string,
  ): TemplateResult {
    return html`<fieldset>
      <legend>${question}</legend>
      ${keys.map(
        (key) =>
          html`<label class="choice"
            ><input
              type="radio"
              name=${`finder-${name}`}
              .checked=${this.#given[name] === key}
              @change=${() => this.#onAnswer(name, key)}
            />
            <span>${label(key)}</span></label
          >`,
      )}
    </fieldset>`;
  }

  #renderFits(answers: FitAnswers, telling: Telling): TemplateResult {
    const { words } = telling;
    const note = fitNote(answers);
    return html`${note ? html`<p class="notice">${words.notes[note]}</p>` : nothing}
      <ul class="fits">
        ${fitting(answers).map((fit) => this.#renderFit(fit, telling))}
      </ul>
      <p class="small muted">${words.onlyAdvice}</p>`;
  }

  #renderFit({ program, calculation }: Fit, { words, language, onRead }: Telling): TemplateResult {
    const name = programs.find(({ code }) => code === program)!.title[language];
    return html`<li>
      <strong>${name}</strong>
      <span>${words.programs[program]}</span>
      <span class="tools">
        <button
          type="button"
          class="button quiet"
          aria-label=${`${words.read}: ${name}`}
          @click=${() => onRead(program)}
        >
          ${words.read}
        </button>
        ${calculation ? this.#calculator.button(program, words, name) : nothing}
      </span>
      ${calculation ? this.#calculator.template(program, calculation, words, language) : nothing}
    </li>`;
  }

  /** Another asker has other questions, so what was answered to the old ones is gone. */
  #onAnswer(name: keyof FitAnswers, key: string): void {
    this.#given = name === 'asker' ? { asker: key as Asker } : { ...this.#given, [name]: key };
    this.#calculator.close();
    this.#host.requestUpdate();
  }

  #onAgain(): void {
    this.#given = {};
    this.#calculator.close();
    this.#host.requestUpdate();
    this.#host.renderRoot.querySelector<HTMLElement>('#finder')?.focus();
  }
}

interface Telling {
  readonly words: Words;
  readonly language: Language;
  readonly onRead: (program: ProgramCode) => void;
}

const askers = Object.keys(fitQuestions) as readonly Asker[];

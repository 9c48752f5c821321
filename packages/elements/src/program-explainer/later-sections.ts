import { isWage, type ProgramRest, type SectionKey } from '@payung/programs';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { adopt } from '../adopt.ts';
import type { AnswerChange } from '../calculator/calculator.ts';
import { formatNumber } from '../format.ts';
import type { Language } from '../locale.ts';
import { fragmentOf } from './address.ts';
import type { TextPage } from './block-view.ts';
import { laterStyle } from './later-style.ts';
import { laterWordsIn } from './later-words.ts';
import { LocalSchemes } from './local-schemes.ts';
import type { ByHand } from './papers.ts';
import { browserSpeech, ReadAloud, spokenParts, type Speech } from './read-aloud.ts';
import { restView } from './rest-view.ts';
import { failureView, waitingView } from './state-views.ts';
import { answersText, withWage } from './shared-answers.ts';
import { usedWage, type TypedWage } from './wage-field.ts';

/** The explainer that these sections stand in. */
export interface LaterHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly speech: Speech | undefined;
  readonly loadCalculator: () => Promise<unknown>;
}

/**
 * Keeps what a person does in an explainer after the first sight: papers ticked, a wage typed and shared with the calculator, a section
 * read aloud. Nothing of it leaves the memory of the page unless a person sends it.
 */
export class LaterSections {
  readonly #host: LaterHost;
  readonly #reader: ReadAloud;
  readonly #local: LocalSchemes;
  /** How often all was forgotten. */
  #round = 0;
  #ticked: ReadonlySet<string> = new Set();
  #wage: TypedWage | undefined;
  #copied: SectionKey | undefined;
  #byHand: ByHand | undefined;
  #calculator: 'waiting' | 'there' | 'failed' | undefined;
  /** The answers that the calculator has, as far as is known, and those it was last given from here. */
  #known: string | undefined;
  #given: string | undefined;

  constructor(host: LaterHost) {
    this.#host = host;
    this.#reader = new ReadAloud(host, host.speech ?? browserSpeech());
    this.#local = new LocalSchemes(() => host.requestUpdate());
    adopt(host.renderRoot, laterStyle);
  }

  /** Forgets all, for another programme. */
  startOver(): void {
    this.#round += 1;
    this.#ticked = new Set();
    this.#wage = this.#byHand = this.#copied = this.#known = this.#given = undefined;
    this.#reader.stop();
  }

  /** The body of a section after the opening. */
  view(key: SectionKey, content: ProgramRest, page: TextPage): TemplateResult {
    const round = this.#round;
    const body = restView(key, content, {
      ...page,
      ticked: this.#ticked,
      onTick: (paper) => this.#change(() => (this.#ticked = toggled(this.#ticked, paper))),
      byHand: this.#byHand,
      onByHand: (byHand) => this.#change(() => (this.#byHand = byHand)),
      wage: this.#wage,
      // A field that is taken away with its text tells that it was left.
      onWage: (wage) => round === this.#round && this.#change(() => this.#onWage(wage, page)),
    });
    return key === 'contact' && page.region ? html`${body} ${this.#local.view(page)}` : body;
  }

  /** What stands below a section: buttons that read it aloud, where the browser has a voice of the language, and its address. */
  tools(key: SectionKey, { language, program }: TextPage): TemplateResult {
    const words = laterWordsIn(language);
    return html`${this.#readingView(key, language)}
      <a class="link" href=${fragmentOf(program, key)} @click=${(event: Event) => this.#onCopy(event, key)}
        >${words.link}</a
      >
      <span role="status">${this.#copied === key ? words.copied : nothing}</span>`;
  }

  // Where there is no clipboard (a frame, a page without https) the link still goes to the address bar.
  #onCopy({ currentTarget }: Event, key: SectionKey): void {
    navigator.clipboard?.writeText((currentTarget as HTMLAnchorElement).href).then(
      () => this.#change(() => (this.#copied = key)),
      () => undefined,
    );
  }

  #readingView(key: SectionKey, language: Language): unknown {
    const words = laterWordsIn(language);
    const voice = this.#reader.voiceOf(language);
    if (!voice) return nothing;
    const isRead = this.#reader.name === key;
    const onRead = ({ currentTarget }: Event): void => {
      if (!isRead) this.#reader.read(key, spokenParts((currentTarget as Element).closest('.body')!), voice);
      else if (this.#reader.isPaused) this.#reader.resume();
      else this.#reader.pause();
    };
    const label = !isRead ? words.read : this.#reader.isPaused ? words.resume : words.pause;
    return html`<button type="button" class="button quiet" @click=${onRead}>${label}</button> ${
        isRead
          ? html`<button type="button" class="button quiet" @click=${() => this.#reader.stop()}>
              ${words.stop}
            </button>`
          : nothing
      }`;
  }

  /** A section was closed: nobody reads it any more. */
  close(key: SectionKey): void {
    if (this.#reader.name === key) this.#reader.stop();
  }

  /** The language has changed: a voice of the other one falls silent. */
  hush(): void {
    this.#reader.stop();
  }

  /** The calculator beside the text, fetched when it is first drawn; it shares the wage with the text. */
  calculator(page: TextPage): TemplateResult {
    const { calculation, language, on, words } = page;
    const fetch = () => void this.#fetchCalculator();
    if (this.#calculator === 'failed') return failureView(words, () => this.#change(fetch));
    if (!this.#calculator) fetch();
    if (this.#calculator !== 'there') return waitingView(words);
    return html`<payung-calculator
      calculation=${calculation!.id}
      answers=${this.#given ?? calculation!.answers ?? nothing}
      on=${on}
      lang=${language}
      @payung-answer-change=${({ detail }: CustomEvent<AnswerChange>) => this.#hear(detail, page)}
    ></payung-calculator>`;
  }

  async #fetchCalculator(): Promise<void> {
    this.#calculator = 'waiting';
    const state = await this.#host.loadCalculator().then(
      () => 'there' as const,
      () => 'failed' as const,
    );
    this.#change(() => (this.#calculator = state));
  }

  #hear({ name, answers }: AnswerChange, page: TextPage): void {
    this.#known = answersText(answers);
    const { wage } = answers;
    if ((name !== 'wage' && name !== '') || !isWage(wage)) return;
    this.#change(() => (this.#wage = { text: formatNumber(wage, page.language), kept: wage, isLeft: false }));
  }

  #change(what: () => unknown): void {
    what();
    this.#host.requestUpdate();
  }

  // The calculator begins anew with what it is given: only a wage that was typed to its end is.
  #onWage(wage: TypedWage, { calculation, language }: TextPage): void {
    const isSettled =
      wage.kept !== undefined && wage.kept === usedWage(wage, language) && wage.kept !== this.#wage?.kept;
    this.#wage = wage;
    if (!isSettled || !calculation) return;
    const answers = withWage(this.#known ?? calculation.answers ?? '', wage.kept);
    if (answers !== this.#known) this.#known = this.#given = answers;
  }
}

function toggled<Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(items);
  if (!next.delete(item)) next.add(item);
  return next;
}

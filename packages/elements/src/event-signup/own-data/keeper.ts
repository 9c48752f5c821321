import type { EventDetail, KeptData, Receipt } from '@payung/signup';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Language } from '../../locale.ts';
import type { Checking } from '../checking.ts';
import { type OwnDataClient, Refusal, type SignupClient } from '../client.ts';
import { failureText, failureView, type UnreachableWords } from '../failure.ts';
import { Correcting } from './correcting.ts';
import { type Leave, type Left, leavingQuestion } from './leaving.ts';
import type { OwnDataSpeech } from './speech.ts';
import { ownDataView } from './view.ts';
import type { OwnDataWords } from './words.id.ts';
import type { SlowAction } from '../slow-action.ts';
import type { Words } from '../words.id.ts';

/** What this needs: what is kept, and what surrounds it. */
export interface OwnDataNeeds {
  readonly client: () => SignupClient;
  readonly checking: Checking;
  readonly speech: OwnDataSpeech;
  readonly secret: string;
  readonly kept: KeptData;
  readonly event: EventDetail;
  /** What is on its way to the server: one thing at a time. */
  readonly action: SlowAction;
  readonly focus: (selector: string) => Promise<void>;
  /** Something else stands in the place of what stood there. */
  readonly onTurn: () => void;
  readonly onClose: () => void;
  readonly onChanged: (receipt: Receipt) => void;
  /** Nothing is kept any more. */
  readonly onLeft: (left: Left) => void;
  /** A way to the organiser, for whatever cannot be done here. */
  readonly request: () => TemplateResult | typeof nothing;
}

/** What stands there: everything, the form, or the question whether it shall be deleted. */
type Turn = 'shown' | 'correcting' | Leave;

/** What was just done. */
type Said = 'saved' | 'undone' | 'unchanged';

/** All that is kept about one person: shown, corrected, and deleted when they say so. Fetched when somebody asks for it. */
export class OwnDataKeeper {
  #turn: Turn = 'shown';
  #said: Said | undefined;
  #kept: KeptData;
  readonly #correcting: Correcting;
  readonly #needs: OwnDataNeeds;

  constructor(host: ReactiveControllerHost, needs: OwnDataNeeds) {
    this.#needs = needs;
    this.#kept = needs.kept;
    this.#correcting = new Correcting(host, {
      ...needs,
      own: () => this.#own,
      onKept: (kept, receipt) => {
        this.#kept = kept;
        needs.onChanged(receipt);
      },
      onDone: (what) => this.#onDone(what),
      onRefused: () => this.#onRefused(),
      onKeep: () => this.#toView('#own-correct-open'),
    });
  }

  /** What a screen reader is told while something is on its way; what was done takes the focus itself. */
  statusText(): string {
    const { saving, undoing, leaving } = this.#needs.speech.words;
    if (this.#needs.action.state === 'idle') return '';
    if (this.#turn === 'correcting') return saving;
    return this.#turn === 'shown' ? undoing : leaving;
  }

  render(formWords: Words, language: Language): TemplateResult {
    const { speech } = this.#needs;
    void speech.speak(language);
    const words = { ...formWords, ...speech.words };
    const failure = this.#renderFailure(words, language);
    return this.#turn === 'correcting'
      ? this.#correcting.render(this.#kept, failure, words, language)
      : this.#renderAll(this.#turn, failure, words, language);
  }

  #renderAll(
    turn: 'shown' | Leave,
    failure: TemplateResult | undefined,
    words: Words & OwnDataWords,
    language: Language,
  ) {
    const { event, checking, onClose, request } = this.#needs;
    const kept = this.#kept;
    const lines = checking.linesOf(event, kept, words, language);
    return html`<section class="receipt own" aria-labelledby="own-title">
      <p class="screen-only">
        <button class="button quiet" type="button" @click=${onClose}>← ${words.backToReceipt}</button>
      </p>
      ${this.#renderSaid(words)} ${turn === 'shown' ? failure : nothing}
      ${ownDataView({ kept, event, lines, words, language })}
      ${
        this.#mayCorrect
          ? html`<p class="actions screen-only">
              <button class="button" id="own-correct-open" type="button" @click=${() => this.#onCorrect()}>
                ${words.correct}
              </button>
            </p>`
          : html`<p class="muted small">${words.noCorrecting}</p>`
      }
      ${
        turn === 'shown'
          ? this.#renderWaysOut(words)
          : leavingQuestion({
              leave: turn,
              hasSeat: this.#mayCorrect,
              state: this.#needs.action.state,
              failure,
              words,
              onConfirm: () => void this.#onLeave(turn),
              onKeep: () => this.#onStay(turn),
            })
      }
      ${request() === nothing ? nothing : html`<p class="small screen-only">${request()}</p>`}
    </section>`;
  }

  #renderSaid(words: OwnDataWords) {
    if (!this.#said) return nothing;
    const isBusy = this.#needs.action.state !== 'idle';
    return html`<div class="notice said" tabindex="-1">
      <p><strong>${words[this.#said]}</strong></p>
      ${
        this.#correcting.mayUndo
          ? html`<p class="actions">
              <button
                class="button quiet"
                type="button"
                aria-disabled=${isBusy}
                @click=${() => void this.#correcting.undo(this.#kept)}
              >
                ${isBusy ? words.undoing : words.undo}
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }

  #renderWaysOut(words: OwnDataWords) {
    return html`<section class="stack screen-only" aria-labelledby="own-leave">
      <h3 id="own-leave">${words.leaveTitle}</h3>
      <p class="actions">
        ${(['withdraw', 'erase'] as const).map(
          (leave) =>
            html`<button
              class="button quiet"
              id="own-${leave}"
              type="button"
              @click=${() => this.#onAsk(leave)}
            >
              ${words[leave]}
            </button>`,
        )}
      </p>
    </section>`;
  }

  #renderFailure(words: Words & OwnDataWords, language: Language): TemplateResult | undefined {
    const { failure } = this.#needs.action;
    if (!failure) return undefined;
    const isLeaving = this.#turn === 'withdraw' || this.#turn === 'erase';
    const unreachable: UnreachableWords = isLeaving
      ? { title: words.leaveFailed, detail: words.leaveFailedDetail, offline: words.leaveOffline }
      : { title: words.saveFailed, detail: words.saveFailedDetail, offline: words.saveOffline };
    return failureView(failureText(failure, unreachable, words, language));
  }

  /** As long as the person has a place, and the event is not over. */
  get #mayCorrect(): boolean {
    const { cancelled, status } = this.#needs.event;
    return this.#kept.status !== 'cancelled' && !cancelled && status !== 'past';
  }

  get #own(): OwnDataClient {
    return this.#needs.client().own!;
  }

  #onCorrect(): void {
    this.#correcting.begin(this.#kept);
    this.#take('correcting');
    void this.#needs.focus('#own-correct');
  }

  async #onDone(what: Said): Promise<void> {
    this.#take('shown', what);
    await this.#needs.focus('.said');
  }

  /** A refusal by field stands at its field; that there is nothing any more ends all of this. */
  #onRefused(): void {
    const { failure } = this.#needs.action;
    if (!(failure instanceof Refusal)) return;
    if (failure.problem.code === 'signup-unknown') this.#needs.onLeft({ how: 'gone' });
    else if (this.#turn === 'correcting') this.#correcting.refused(failure);
  }

  #onAsk(leave: Leave): void {
    this.#take(leave);
    void this.#needs.focus('#leave-question');
  }

  #onStay(leave: Leave): void {
    if (this.#needs.action.state === 'idle') this.#toView(`#own-${leave}`);
  }

  #toView(selector: string): void {
    this.#take('shown');
    void this.#needs.focus(selector);
  }

  async #onLeave(leave: Leave): Promise<void> {
    const own = this.#own;
    const { secret, onLeft } = this.#needs;
    const left = await this.#needs.action.run(async (): Promise<Left> => {
      if (leave === 'withdraw') return { how: leave, id: (await own.withdrawConsent(secret)).id };
      await own.erase(secret);
      return { how: leave };
    });
    if (left) onLeft(left);
    else this.#onRefused();
  }

  #take(turn: Turn, said?: Said): void {
    this.#turn = turn;
    this.#said = said;
    this.#needs.action.clear();
    this.#needs.onTurn();
  }
}

import type { EventDetail } from '@payung/signup';
import { nothing, type ReactiveControllerHost } from 'lit';
import type { Language } from '../locale.ts';
import type { DeskDoor } from './desk-door.ts';
import type { Drafts } from './drafts.ts';
import { failureView } from './failure.ts';
import { takesSignups } from './seats.ts';
import { signupForm } from './signup-form.ts';
import type { Words } from './words.id.ts';

/** The form of an event with what was typed, or what has taken its place. What sends is fetched when somebody comes to it. */
export class FormTurn {
  #state: 'none' | 'opening' | 'failed' = 'none';
  readonly #host: ReactiveControllerHost;
  readonly #drafts: Drafts;
  readonly #door: DeskDoor;

  constructor(host: ReactiveControllerHost, drafts: Drafts, door: DeskDoor) {
    this.#host = host;
    this.#drafts = drafts;
    this.#door = door;
  }

  render(event: EventDetail, words: Words, language: Language) {
    const sending = this.#door.desk?.sending;
    if (sending?.isOver(event.id)) return sending.render(event, words, language);
    if (!takesSignups(event)) return nothing;
    const noDesk = { title: words.sendFailed, detail: words.sendFailedDetail };
    return signupForm({
      event,
      draft: this.#drafts.of(event.id),
      problems: new Map(sending?.corrections.map(({ path, text }) => [path, text])),
      summary: sending?.renderSummary(event, words, language),
      isOpening: this.#state === 'opening',
      below: this.#state === 'failed' ? failureView(noDesk) : sending?.renderBelow(event, words, language),
      words,
      language,
      onEnter: () => void this.#onEnter(event.id),
      onEdit: (control) => this.#onEdit(event.id, control),
      onSend: () => void this.#onSend(event),
    });
  }

  #onEdit(event: string, control: EventTarget | null): void {
    this.#drafts.take(event, control);
    this.#host.requestUpdate();
  }

  async #onEnter(event: string): Promise<void> {
    const desk = await this.#door.open().catch(() => undefined);
    await desk?.enter(event);
  }

  async #onSend(event: EventDetail): Promise<void> {
    const { desk } = this.#door;
    if (!desk) this.#show('opening');
    try {
      const opened = await this.#door.open();
      this.#show('none');
      await opened.sending.review(event);
    } catch {
      this.#show('failed');
    }
  }

  #show(state: 'none' | 'opening' | 'failed'): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

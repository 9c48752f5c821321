import { type EventDetail, parseSignup, type Problem, type Receipt } from '@payung/signup';
import type { ReactiveControllerHost } from 'lit';
import type { Language } from '../locale.ts';
import { Attempt } from './attempt.ts';
import { Refusal, type SignupClient } from './client.ts';
import { type Correction, correctionsOf } from './corrections.ts';
import { type Draft, requestFrom } from './request.ts';
import { SlowAction } from './slow-action.ts';

/** What the form needs of the element it stands in. */
export interface SendingNeeds {
  readonly client: () => SignupClient;
  readonly language: () => Language;
  readonly slowAfterMs: () => number;
  /** The server took the sign-up. */
  readonly onReceipt: (receipt: Receipt) => void;
  /** There is something to correct; the summary wants the focus. */
  readonly onCorrections: () => void;
  /** The event is no longer as it was shown: ask for it again. */
  readonly onOutdated: (id: string) => Promise<void>;
}

/** What was typed, what is wrong with it, and its way to the server. */
export class Sending {
  corrections: readonly Correction[] = [];
  readonly action: SlowAction;
  readonly #host: ReactiveControllerHost;
  readonly #needs: SendingNeeds;
  readonly #attempt = new Attempt();
  readonly #drafts = new Map<string, Draft>();

  constructor(host: ReactiveControllerHost, needs: SendingNeeds) {
    this.#host = host;
    this.#needs = needs;
    this.action = new SlowAction(host, needs.slowAfterMs);
  }

  /** What stands in the form of an event; kept while the person looks at another one, gone with the page. */
  draftOf(event: string): Draft {
    const draft = this.#drafts.get(event) ?? {};
    this.#drafts.set(event, draft);
    return draft;
  }

  /** Takes over what was typed into a control; its name is its path. */
  edit(event: string, control: EventTarget | null): void {
    const draft = this.draftOf(event);
    if (control instanceof HTMLInputElement && control.type === 'checkbox')
      draft[control.name] = control.checked;
    else if (
      control instanceof HTMLInputElement ||
      control instanceof HTMLSelectElement ||
      control instanceof HTMLTextAreaElement
    ) {
      draft[control.name] = control.value;
    }
    this.#host.requestUpdate();
  }

  /** Sends the form, or shows what to correct first. */
  async send(event: EventDetail): Promise<void> {
    const parsed = parseSignup(requestFrom(this.draftOf(event.id), event, this.#needs.language()), event);
    if (!parsed.ok) return this.#correct(correctionsOf(parsed.problems));
    this.corrections = [];
    const key = this.#attempt.keyFor([event.id, parsed.value]);
    const receipt = await this.action.run(() => this.#needs.client().send(event.id, parsed.value, key));
    if (receipt) return this.#received(event.id, receipt);
    if (this.action.failure instanceof Refusal) await this.#refused(event.id, this.action.failure.problem);
  }

  /** Forgets the messages about the last try, when another event is shown. */
  clear(): void {
    this.corrections = [];
    this.action.clear();
  }

  #received(event: string, receipt: Receipt): void {
    this.#drafts.delete(event);
    this.#attempt.forget();
    this.#needs.onReceipt(receipt);
  }

  async #refused(event: string, { code, fields }: Refusal['problem']): Promise<void> {
    if (code === 'idempotency-key-reused') this.#attempt.forget();
    if (code === 'signup-invalid' && fields?.length) {
      this.action.clear();
      if (fields.some((field) => field.code === 'consent-version')) await this.#consentChanged(event);
      return this.#correct(correctionsOf(fields));
    }
    if (code === 'session-full') {
      this.action.clear();
      delete this.draftOf(event)['session'];
      await this.#needs.onOutdated(event);
      return this.#correct([{ path: 'session', text: (words) => words.refusals['session-full'].detail }]);
    }
    if (outdated.includes(code)) await this.#needs.onOutdated(event);
  }

  async #consentChanged(event: string): Promise<void> {
    delete this.draftOf(event)['consent.accepted'];
    await this.#needs.onOutdated(event);
  }

  #correct(corrections: readonly Correction[]): void {
    this.corrections = corrections;
    this.#host.requestUpdate();
    this.#needs.onCorrections();
  }
}

/** Refusals after which the event is not what the form still shows. */
const outdated: readonly Problem['code'][] = [
  'event-unknown',
  'event-not-open-yet',
  'event-closed',
  'event-cancelled',
  'event-past',
  'event-full',
];

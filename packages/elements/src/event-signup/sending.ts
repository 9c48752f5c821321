import type { EventDetail, Problem, Receipt } from '@payung/signup';
import type { ReactiveControllerHost } from 'lit';
import type { Language } from '../locale.ts';
import { Attempt } from './attempt.ts';
import { Refusal, type SignupClient } from './client.ts';
import { check } from './check.ts';
import { type Correction, correctionsOf } from './corrections.ts';
import type { Draft, Drafts } from './drafts.ts';
import { requestFrom } from './request.ts';
import { SlowAction } from './slow-action.ts';

/** What the form needs of the element it stands in. */
export interface SendingNeeds {
  readonly drafts: Drafts;
  readonly client: () => SignupClient;
  readonly language: () => Language;
  readonly slowAfterMs: () => number;
  /** The server took the sign-up. */
  readonly onReceipt: (receipt: Receipt) => Promise<void>;
  readonly focus: (selector: string) => Promise<void>;
  /** The event is no longer as it was shown: ask for it again. */
  readonly onOutdated: (id: string) => Promise<void>;
}

/** What is wrong with what was typed, and its way to the server. */
export class Sending {
  corrections: readonly Correction[] = [];
  readonly action: SlowAction;
  readonly #needs: SendingNeeds;
  readonly #attempt = new Attempt();

  constructor(host: ReactiveControllerHost, needs: SendingNeeds) {
    this.#needs = needs;
    this.action = new SlowAction(host, needs.slowAfterMs);
  }

  /** Sends the form, or shows what to correct first. */
  async send(event: EventDetail): Promise<void> {
    const outcome = await this.action.run(() => this.#checkAndSend(event));
    if (!outcome) {
      if (this.action.failure instanceof Refusal) await this.#refused(event.id, this.action.failure.problem);
    } else if ('corrections' in outcome) await this.#correct(outcome.corrections);
    else await this.#received(event.id, outcome);
  }

  /** Forgets the messages about the last try, when another event is shown. */
  clear(): void {
    this.corrections = [];
    this.action.clear();
  }

  async #checkAndSend(event: EventDetail): Promise<Receipt | { corrections: readonly Correction[] }> {
    const language = this.#needs.language();
    const checked = await check(requestFrom(this.#draftOf(event.id), event, language), event, language);
    if ('corrections' in checked) return checked;
    this.corrections = [];
    const key = this.#attempt.keyFor([event.id, checked.body]);
    return this.#needs.client().send(event.id, checked.body, key);
  }

  #draftOf(event: string): Draft {
    return this.#needs.drafts.of(event);
  }

  async #received(event: string, receipt: Receipt): Promise<void> {
    this.#needs.drafts.drop(event);
    this.#attempt.forget();
    await this.#needs.onReceipt(receipt);
  }

  async #refused(event: string, { code, fields, detail }: Refusal['problem']): Promise<void> {
    if (code === 'idempotency-key-reused') this.#attempt.forget();
    if (code === 'signup-invalid' && fields?.length) {
      if (fields.some((field) => field.code === 'consent-version')) {
        delete this.#draftOf(event)['consent.accepted'];
        await this.#needs.onOutdated(event);
      }
      return this.#correct(correctionsOf(fields, (field) => field.detail));
    }
    if (code === 'session-full') {
      delete this.#draftOf(event)['session'];
      await this.#needs.onOutdated(event);
      return this.#correct([{ path: 'session', text: detail ?? code }]);
    }
    if (outdated.includes(code)) await this.#needs.onOutdated(event);
  }

  async #correct(corrections: readonly Correction[]): Promise<void> {
    this.corrections = corrections;
    this.action.clear();
    await this.#needs.focus('.error-summary');
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

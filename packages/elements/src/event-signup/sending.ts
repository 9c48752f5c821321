import type { EventDetail, Problem, Receipt, SignupRequest } from '@payung/signup';
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
  readonly onReceipt: (receipt: Receipt) => Promise<void>;
  /** There is something to correct; the summary wants the focus. */
  readonly onCorrections: () => Promise<void>;
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

  /** Fetches what checking needs, ahead of the moment it is needed. */
  prepare(): Promise<typeof import('./check.ts') | undefined> {
    return import('./check.ts').catch(() => undefined);
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
    const typed = requestFrom(this.draftOf(event.id), event, this.#needs.language());
    const checking = await this.prepare();
    // When the line is too bad even for the check, the server checks: with the same function, in the same words.
    const checked = (await checking?.check(typed, event, this.#needs.language())) ?? {
      body: typed as SignupRequest,
    };
    if ('corrections' in checked) return checked;
    this.corrections = [];
    const key = this.#attempt.keyFor([event.id, checked.body]);
    return this.#needs.client().send(event.id, checked.body, key);
  }

  async #received(event: string, receipt: Receipt): Promise<void> {
    this.#drafts.delete(event);
    this.#attempt.forget();
    await this.#needs.onReceipt(receipt);
  }

  async #refused(event: string, { code, fields, detail }: Refusal['problem']): Promise<void> {
    if (code === 'idempotency-key-reused') this.#attempt.forget();
    if (code === 'signup-invalid' && fields?.length) {
      if (fields.some((field) => field.code === 'consent-version')) {
        delete this.draftOf(event)['consent.accepted'];
        await this.#needs.onOutdated(event);
      }
      return this.#correct(correctionsOf(fields, (field) => field.detail));
    }
    if (code === 'session-full') {
      delete this.draftOf(event)['session'];
      await this.#needs.onOutdated(event);
      return this.#correct([{ path: 'session', text: detail ?? code }]);
    }
    if (outdated.includes(code)) await this.#needs.onOutdated(event);
  }

  async #correct(corrections: readonly Correction[]): Promise<void> {
    this.corrections = corrections;
    this.action.clear();
    await this.#needs.onCorrections();
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

import { type EventSummary, mayTryAgain, type Receipt, type SignupRequest } from '@payung/signup';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { today } from '../today.ts';
import { waitBefore } from './backoff.ts';
import { Blocked, Refusal, type SignupClient } from './client.ts';
import type { FormPass } from './form-pass.ts';
import { forgetWaiting, keepWaiting, stillWaits, type WaitingSignup } from './outbox.ts';

/** What a delivery needs of the element it stands in. */
export interface DeliveryNeeds {
  readonly client: () => SignupClient;
  /** Address of the API, as it is kept with what waits. */
  readonly api: () => string;
  readonly pass: FormPass;
  /** What stands in the field that nobody sees. */
  readonly homepage: (event: string) => string;
  readonly slowAfterMs: () => number;
  readonly firstWaitMs: () => number;
  /** The server took the sign-up. */
  readonly onReceipt: (receipt: Receipt) => Promise<void>;
  /** The server will not take it, however often it is sent; what was written comes back. */
  readonly onRefused: (error: unknown, signup: WaitingSignup) => Promise<void>;
  /** Its first try has failed: it waits from now on. */
  readonly onWaiting: () => void;
  /** Another window has sent it or taken it back. */
  readonly onElsewhere: () => void;
}

/** How far a sign-up is on its way. */
export type DeliveryState = 'idle' | 'sending' | 'slow' | 'waiting';

/**
 * Brings one sign-up to the server and does not give up: it is written down on the phone before it is first sent, waits when the line breaks,
 * and is sent again with the same key until the server has answered for good. Then it is deleted from the phone.
 */
export class Delivery implements ReactiveController {
  state: DeliveryState = 'idle';
  /** What is on its way. */
  signup: WaitingSignup | undefined;
  /** Whether it survives a reload of the page. */
  isKept = false;
  /** Whether a try has failed: from then on its view stays to the end, so that buttons do not jump between two tries. */
  hasWaited = false;
  /** Why the last try failed. */
  failure: unknown;
  /** How many seconds were left when the wait began: read aloud once, not every second. */
  secondsSaid = 0;
  #tries = 0;
  #nextAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #needs: DeliveryNeeds;

  constructor(host: ReactiveControllerHost, needs: DeliveryNeeds) {
    this.#host = host;
    this.#needs = needs;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#onLine);
    document.addEventListener('visibilitychange', this.#onLine);
    if (this.state === 'waiting') this.#tick();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onLine);
    document.removeEventListener('visibilitychange', this.#onLine);
    clearTimeout(this.#timer);
  }

  /** Seconds until the next try, while it waits. */
  get secondsLeft(): number {
    return Math.max(1, Math.ceil((this.#nextAt - performance.now()) / 1000));
  }

  /** Whether a person may try before the time: not where the server has said how long to wait. */
  get mayHurry(): boolean {
    return this.state === 'waiting' && !(this.failure instanceof Refusal && this.failure.retryAfterSeconds);
  }

  /** Writes a sign-up down and sends it. */
  async deliver(event: EventSummary, body: SignupRequest, key: string): Promise<void> {
    if (this.state !== 'idle') return;
    this.#tries = 0;
    this.#show('sending');
    const { id, title } = event;
    this.signup = { key, api: this.#needs.api(), event: id, title, since: today(), body };
    this.isKept = await keepWaiting(this.signup);
    await this.#send(this.signup, body);
  }

  /** Goes on with what waits since another visit. */
  async resume(signup: WaitingSignup): Promise<void> {
    if (this.state !== 'idle' || !signup.body) return;
    this.signup = signup;
    this.isKept = true;
    this.hasWaited = true;
    await this.#send(signup, signup.body);
  }

  /** Tries at once. */
  async hurry(): Promise<void> {
    if (this.mayHurry && this.signup?.body) await this.#send(this.signup, this.signup.body);
  }

  /**
   * Takes back what waits: what was written is deleted from the phone at once. The server may have had it although its answer was
   * lost, so it is told as soon as it can be reached.
   */
  async withdraw(): Promise<void> {
    const { signup } = this;
    if (!signup || this.state !== 'waiting') return;
    this.#end();
    const { body: _, ...bare } = signup;
    await keepWaiting(bare);
    void tellWithdrawn(this.#needs.client(), bare);
  }

  async #send(signup: WaitingSignup, body: SignupRequest): Promise<void> {
    clearTimeout(this.#timer);
    this.#show('sending');
    const slow = setTimeout(() => this.#show('slow'), this.#needs.slowAfterMs());
    try {
      if (this.#tries > 0 && !(await stillWaits(signup))) {
        this.#end();
        return this.#needs.onElsewhere();
      }
      this.#tries += 1;
      const receipt = await this.#sendWithPass(signup, body);
      await forgetWaiting(signup.key);
      this.#end();
      await this.#needs.onReceipt(receipt);
    } catch (error) {
      if (isFinal(error)) {
        await forgetWaiting(signup.key);
        this.#end();
        await this.#needs.onRefused(error, signup);
      } else this.#wait(error);
    } finally {
      clearTimeout(slow);
    }
  }

  /** A token that is over is made fresh, and the same is sent again with it. */
  async #sendWithPass({ event, key }: WaitingSignup, body: SignupRequest): Promise<Receipt> {
    const { client, pass } = this.#needs;
    const guarded = () => {
      const formToken = pass.of(event);
      const homepage = this.#needs.homepage(event);
      return { ...body, ...(formToken && { formToken }), ...(homepage && { homepage }) };
    };
    try {
      return await client().send(event, guarded(), key);
    } catch (error) {
      if (!(error instanceof Refusal) || error.problem.code !== 'form-token-needed') throw error;
      await pass.renew(event);
      return client().send(event, guarded(), key);
    }
  }

  #wait(error: unknown): void {
    this.failure = error;
    const asked = (error instanceof Refusal && error.retryAfterSeconds) || 0;
    const chance = crypto.getRandomValues(new Uint8Array(1))[0]! / 256;
    this.#nextAt = performance.now() + waitBefore(this.#tries, this.#needs.firstWaitMs(), asked, chance);
    const isFirst = !this.hasWaited;
    this.hasWaited = true;
    this.secondsSaid = this.secondsLeft;
    this.#show('waiting');
    if (isFirst) this.#needs.onWaiting();
    this.#tick();
  }

  /** Counts the seconds down and sends when they are over. */
  #tick(): void {
    clearTimeout(this.#timer);
    const left = this.#nextAt - performance.now();
    if (left <= 0 && this.signup?.body) void this.#send(this.signup, this.signup.body);
    else this.#timer = setTimeout(() => this.#tick(), Math.min(1000, left));
    this.#host.requestUpdate();
  }

  readonly #onLine = (): void => {
    if (navigator.onLine && document.visibilityState === 'visible') void this.hurry();
  };

  #end(): void {
    clearTimeout(this.#timer);
    this.signup = undefined;
    this.hasWaited = false;
    this.failure = undefined;
    this.#show('idle');
  }

  #show(state: DeliveryState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** Tells the server what was taken back, which may have reached it; what it cannot be told now, it is when a form is next opened. */
export async function tellWithdrawn(client: SignupClient, { event, key }: WaitingSignup): Promise<void> {
  try {
    await client.withdraw?.(event, key);
    await forgetWaiting(key);
  } catch {
    // It stays among what waits, without what was written.
  }
}

/** Whether sending the same again would be answered in the same way. */
function isFinal(error: unknown): boolean {
  return error instanceof Blocked || (error instanceof Refusal && !mayTryAgain(error.problem));
}

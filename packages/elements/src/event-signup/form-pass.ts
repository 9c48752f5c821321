import { Refusal, type SignupClient } from './client.ts';

/** The token of each form: it says to the server for which event, on which site and when the form was shown. */
export class FormPass {
  readonly #tokens = new Map<string, string>();
  readonly #client: () => SignupClient;

  constructor(client: () => SignupClient) {
    this.#client = client;
  }

  of(event: string): string | undefined {
    return this.#tokens.get(event);
  }

  /** Takes over the token that the page was given. */
  take(event: string, token: string): void {
    if (token && event && !this.#tokens.has(event)) this.#tokens.set(event, token);
  }

  /** Asks for a token where there is none yet. The form works without where the server does not insist; a refusal is passed on. */
  async enter(event: string): Promise<void> {
    if (this.#tokens.has(event)) return;
    await this.renew(event).catch((error: unknown) => {
      if (error instanceof Refusal && error.problem.code === 'host-not-listed') throw error;
    });
  }

  /** Asks for a fresh token, showing the one there is. */
  async renew(event: string): Promise<void> {
    const token = await this.#client().formToken?.(event, this.#tokens.get(event));
    if (token) this.#tokens.set(event, token);
  }
}

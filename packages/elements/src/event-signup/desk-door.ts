import type { EventSignup } from './event-signup.ts';
import type { Lent, SignupDesk } from './signup-desk.ts';

/** Fetches what sending and receipts need, once. */
export class DeskDoor {
  /** There once it was fetched. */
  desk: SignupDesk | undefined;
  readonly #element: EventSignup;
  readonly #lent: Lent;

  constructor(element: EventSignup, lent: Lent) {
    this.#element = element;
    this.#lent = lent;
  }

  /** Opens it; rejects without a connection, and may be called again then. */
  async open(): Promise<SignupDesk> {
    if (this.desk) return this.desk;
    const [form, receipt] = await Promise.all([import('./desk.ts'), import('./receipt-desk.ts')]);
    const desk = new receipt.SignupDesk(this.#element, this.#lent, form.Sending, form.checking);
    await desk.speak();
    this.#lent.adopt(form.deskStyles);
    this.#lent.adopt(receipt.receiptStyles);
    this.#lent.adopt(receipt.requestStyles);
    this.#element.requestUpdate();
    return (this.desk ??= desk);
  }
}

/** A fresh idempotency key: 128 random bits as 32 hexadecimal digits; needs no secure context, unlike `randomUUID`. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let key = '';
  for (const byte of bytes) key += byte.toString(16).padStart(2, '0');
  return key;
}

/**
 * The idempotency key of what a person is trying to send: one key for the same content, however often it is sent,
 * and a new one as soon as the content changes. A lost answer therefore never costs a second seat.
 */
export class Attempt {
  #content: string | undefined;
  #key = '';

  /** The key for this content; `content` is compared as its JSON text. */
  keyFor(content: unknown): string {
    const text = JSON.stringify(content);
    if (text !== this.#content) this.#key = freshKey();
    this.#content = text;
    return this.#key;
  }

  /** Forgets the content, so that the same words sent again are a new sign-up. */
  forget(): void {
    this.#content = undefined;
  }
}

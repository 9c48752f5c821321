import type { Receipt } from '@payung/signup';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Language } from '../locale.ts';
import { copyText } from './copy.ts';
import { failureText } from './failure.ts';
import { isLocked } from './locked.ts';
import { OwnDataDoor, type OwnDataDoorNeeds } from './own-data/door.ts';
import { eventAddress, fullPage, leaveReceipt, receiptAddress } from './receipt-address.ts';
import { forgetSecret } from './receipt-secret.ts';
import type { qrPicture } from './receipt-qr.ts';
import { receiptView } from './receipt-view.ts';
import { requestLink } from './request-link.ts';
import { type ReceiptWords, receiptWords } from './receipt-words.id.ts';
import { SlowAction } from './slow-action.ts';
import type { Words } from './words.id.ts';

/** What a receipt needs of the element it stands in. */
export interface KeeperNeeds extends OwnDataDoorNeeds {
  readonly element: (selector: string) => HTMLInputElement | null;
  readonly onCancelled: (receipt: Receipt) => Promise<void>;
  readonly onAnother: (receipt: Receipt) => void;
}

/** What is done with a receipt: copying its link, giving the seat back, going on to all that is kept. Fetched when the first receipt is near. */
export class ReceiptKeeper {
  #words: ReceiptWords = receiptWords;
  #language: Language = 'id';
  #copied: boolean | undefined;
  #picture: typeof qrPicture | 'wanted' | 'failed' | undefined;
  #asking = false;
  readonly #cancelling: SlowAction;
  readonly #own: OwnDataDoor;
  readonly #host: ReactiveControllerHost;
  readonly #needs: KeeperNeeds;

  constructor(host: ReactiveControllerHost, needs: KeeperNeeds) {
    this.#host = host;
    this.#needs = needs;
    this.#cancelling = new SlowAction(host, needs.slowAfterMs);
    this.#own = new OwnDataDoor(host, needs);
  }

  /** Fetches the words of a language; until they are here, and without a connection, those before stay. */
  async speak(language: Language): Promise<void> {
    if (language === this.#language) return;
    this.#language = language;
    const english = language === 'en' && (await import('./receipt-words.en.ts').catch(() => undefined));
    if (this.#language !== language) return;
    this.#words = (english && english.receiptWords) || receiptWords;
    this.#host.requestUpdate();
  }

  /** Forgets what was done with the receipt before. */
  reset(): void {
    this.#copied = undefined;
    this.#asking = false;
    this.#cancelling.clear();
    this.#own.close();
    if (this.#picture === 'failed') this.#picture = undefined;
  }

  /** What a screen reader is told while something happens. */
  statusText(): string {
    if (this.#cancelling.state !== 'idle') return this.#words.cancelling;
    if (this.#own.opening.state !== 'idle') return this.#words.ownOpening;
    if (this.#copied === undefined) return this.#own.statusText();
    return this.#copied ? this.#words.copied : this.#words.copyYourself;
  }

  render(receipt: Receipt, formWords: Words, language: Language): TemplateResult {
    if (language !== this.#language) void this.speak(language);
    if (!this.#picture && receipt.status !== 'cancelled') void this.#fetchPicture();
    const words = { ...formWords, ...this.#words };
    const { failure, state } = this.#cancelling;
    const { opening } = this.#own;
    const unreachable = {
      title: words.cancelFailed,
      detail: words.cancelFailedDetail,
      offline: words.cancelFailedDetail,
    };
    const notOpened = {
      title: words.ownFailed,
      detail: words.ownFailedDetail,
      offline: words.ownFailedDetail,
    };
    return receiptView({
      receipt,
      link: receiptAddress(location.href, fullPage(receipt.event.id), receipt.secret),
      page: eventAddress(location.href, fullPage(receipt.event.id)),
      calendar: calendarAddress(this.#needs.api(), receipt.secret, language),
      locked: isLocked(),
      picture: this.#picture,
      copied: this.#copied,
      asking: this.#asking,
      cancelling: state,
      failure: failure ? failureText(failure, unreachable, words, language) : undefined,
      opening: this.#needs.client().own && opening.state,
      notOpened: opening.failure ? failureText(opening.failure, notOpened, words, language) : undefined,
      request: requestLink(this.#needs.api(), receipt.event.id, words.linkLost, language),
      words,
      language,
      onCopy: () => void this.#onCopy(),
      onCancel: () => this.#onAsk(true),
      onKeep: () => this.#onAsk(false),
      onConfirmCancel: () => void this.#onConfirmCancel(receipt),
      onAnother: () => this.#onAnother(receipt),
      onOwn: () => void this.#onOwn(receipt),
    });
  }

  /** What stands in the place of the receipt: all that is kept, or that nothing is any more. */
  renderOwn(formWords: Words, language: Language): TemplateResult | undefined {
    return this.#own.render(formWords, language);
  }

  /** The code can be read and said without its picture: where it cannot be fetched, its place is given up. */
  async #fetchPicture(): Promise<void> {
    this.#picture = 'wanted';
    const fetched = await import('./receipt-qr.ts').catch(() => undefined);
    this.#picture = fetched?.qrPicture ?? 'failed';
    this.#host.requestUpdate();
  }

  async #onCopy(): Promise<void> {
    this.#copied = await copyText(this.#needs.element('#receipt-link')!);
    this.#host.requestUpdate();
  }

  #onAsk(asking: boolean): void {
    this.#asking = asking;
    this.#cancelling.clear();
    void this.#needs.focus(asking ? '#cancel-question' : '#cancel');
  }

  async #onConfirmCancel(receipt: Receipt): Promise<void> {
    const cancelled = await this.#cancelling.run(() => this.#needs.client().cancel(receipt.secret));
    if (!cancelled) return;
    this.reset();
    forgetSecret(cancelled.event.id);
    await this.#needs.onCancelled(cancelled);
  }

  async #onOwn(receipt: Receipt): Promise<void> {
    this.#copied = undefined;
    this.#asking = false;
    await this.#own.open(receipt, this.#language);
  }

  #onAnother(receipt: Receipt): void {
    this.reset();
    forgetSecret(receipt.event.id);
    leaveReceipt();
    this.#needs.onAnother(receipt);
  }
}

/** Where the sessions of a sign-up are a calendar file; undefined where nobody knows the server. */
function calendarAddress(api: string, secret: string, language: Language): string | undefined {
  return api ? `${api}/signups/${encodeURIComponent(secret)}/calendar.ics?lang=${language}` : undefined;
}

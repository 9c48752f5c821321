import type { EventDetail, Receipt } from '@payung/signup';
import type { ReactiveControllerHost } from 'lit';
import type { Screen } from './load.ts';
import { Loading } from './loading.ts';

/** What stands in the element: what the server answered, and what came of what the person did since. */
export class Shown {
  /** The event that was chosen among several. */
  chosen = '';
  /** The event as it is now, where it is no longer as it was loaded. */
  refreshed: EventDetail | undefined;
  /** The receipt of what was sent or done here. */
  receipt: Receipt | undefined;
  /** Whether the person has gone on from a receipt: the page may still carry its secret. */
  withoutReceipt = false;
  /** Whether nothing is kept about the person any more, and the page says so. */
  hasLeft = false;
  readonly screen: Loading<Screen>;

  constructor(host: ReactiveControllerHost) {
    this.screen = new Loading(host);
  }

  get isLoading(): boolean {
    return !this.receipt && !this.hasLeft && this.screen.status === 'waiting';
  }

  get event(): EventDetail | undefined {
    const screen = this.screen.value;
    if (screen?.kind !== 'event') return undefined;
    return this.refreshed?.id === screen.event.id ? this.refreshed : screen.event;
  }

  get anyReceipt(): Receipt | undefined {
    const screen = this.screen.value;
    if (this.hasLeft) return undefined;
    return this.receipt ?? (!this.isLoading && screen?.kind === 'receipt' ? screen.receipt : undefined);
  }

  /** Forgets what the person did here: another event or receipt is to be shown. */
  forget(): void {
    this.chosen = '';
    this.receipt = undefined;
    this.withoutReceipt = false;
    this.hasLeft = false;
  }
}

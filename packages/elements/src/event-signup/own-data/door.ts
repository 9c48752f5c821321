import type { Receipt } from '@payung/signup';
import type { CSSResult, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Language } from '../../locale.ts';
import { Refusal, type SignupClient } from '../client.ts';
import type { Checking } from '../checking.ts';
import type { OwnDataKeeper } from './keeper.ts';
import type { Left } from './leaving.ts';
import { requestLink } from '../request-link.ts';
import { SlowAction } from '../slow-action.ts';
import type { Words } from '../words.id.ts';

/** What opening it needs of the element. */
export interface OwnDataDoorNeeds {
  readonly client: () => SignupClient;
  /** Address of the API; empty where a program handed over a client. */
  readonly api: () => string;
  readonly slowAfterMs: () => number;
  readonly focus: (selector: string) => Promise<void>;
  readonly checking: Checking;
  readonly adopt: (style: CSSResult) => void;
  /** Something else takes the place of the receipt. */
  readonly onTurn: () => void;
  /** The sign-up was corrected. */
  readonly onChanged: (receipt: Receipt) => void;
  /** Nothing is kept of the sign-up any more. */
  readonly onLeft: (receipt: Receipt) => void;
  /** Back to the event, from the page that says so. */
  readonly onBack: () => void;
}

type Part = typeof import('./desk.ts');

/** From a receipt to all that is kept, and to what is left when it was deleted. Fetches both when somebody asks for it. */
export class OwnDataDoor {
  readonly opening: SlowAction;
  #own: OwnDataKeeper | undefined;
  #left: ((language: Language) => TemplateResult) | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #needs: OwnDataDoorNeeds;

  constructor(host: ReactiveControllerHost, needs: OwnDataDoorNeeds) {
    this.#host = host;
    this.#needs = needs;
    this.opening = new SlowAction(host, needs.slowAfterMs);
  }

  /** Fetches and shows it; a receipt that nothing is kept of any more ends here. */
  async open(receipt: Receipt, language: Language): Promise<void> {
    const { focus, onTurn } = this.#needs;
    let part: Part | undefined;
    const own = await this.opening.run(async () => {
      part = await import('./desk.ts');
      return this.#fetch(part, receipt, language);
    });
    if (own) {
      this.#own = own;
      onTurn();
      this.#host.requestUpdate();
      await focus('h2');
    } else if (part && isGone(this.opening.failure)) {
      const speech = new part.OwnDataSpeech(this.#host);
      await speech.speak(language);
      this.#leave(receipt, { how: 'gone' }, part, speech);
    }
  }

  /** Forgets all of it. */
  close(): void {
    this.#own = undefined;
    this.#left = undefined;
    this.opening.clear();
  }

  /** What a screen reader is told while something happens there. */
  statusText(): string {
    return this.#own?.statusText() ?? '';
  }

  /** All that is kept, or what stands there afterwards; undefined while nobody has asked. */
  render(words: Words, language: Language): TemplateResult | undefined {
    return this.#left?.(language) ?? this.#own?.render(words, language);
  }

  async #fetch(part: Part, receipt: Receipt, language: Language): Promise<OwnDataKeeper> {
    const { client, api, slowAfterMs } = this.#needs;
    const { secret, event } = receipt;
    const [kept, detail] = await Promise.all([client().own!.data(secret), client().event(event.id)]);
    const speech = new part.OwnDataSpeech(this.#host);
    await speech.speak(language);
    this.#needs.adopt(part.ownDataStyles);
    return new part.OwnDataKeeper(this.#host, {
      ...this.#needs,
      action: new SlowAction(this.#host, slowAfterMs),
      speech,
      secret,
      kept,
      event: detail,
      onClose: () => this.#onClose(),
      onLeft: (left) => this.#leave(receipt, left, part, speech),
      request: () => requestLink(api(), event.id, speech.words.otherRequest, speech.language),
    });
  }

  #leave(receipt: Receipt, left: Left, part: Part, speech: InstanceType<Part['OwnDataSpeech']>): void {
    const { api, onBack, onLeft } = this.#needs;
    const { id } = receipt.event;
    this.close();
    this.#left = (language) => {
      void speech.speak(language);
      const request = requestLink(api(), id, speech.words.otherRequest, speech.language);
      return part.leftView(left, speech.words, request, onBack);
    };
    onLeft(receipt);
  }

  #onClose(): void {
    this.close();
    this.#needs.onTurn();
    this.#host.requestUpdate();
    void this.#needs.focus('#own-data');
  }
}

/** Whether the server knows nothing of the sign-up any more. */
function isGone(failure: unknown): boolean {
  return failure instanceof Refusal && failure.problem.code === 'signup-unknown';
}

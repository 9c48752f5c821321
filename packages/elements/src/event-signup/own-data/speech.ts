import type { ReactiveControllerHost } from 'lit';
import type { Language } from '../../locale.ts';
import { type OwnDataWords, ownDataWords } from './words.id.ts';

/** The words around what is kept about a person, in the language they read. */
export class OwnDataSpeech {
  words: OwnDataWords = ownDataWords;
  language: Language = 'id';
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Fetches the words of a language; until they are here, and without a connection, those before stay. */
  async speak(language: Language): Promise<void> {
    if (language === this.language) return;
    this.language = language;
    const english = language === 'en' && (await import('./words.en.ts').catch(() => undefined));
    if (this.language !== language) return;
    this.words = (english && english.ownDataWords) || ownDataWords;
    this.#host.requestUpdate();
  }
}

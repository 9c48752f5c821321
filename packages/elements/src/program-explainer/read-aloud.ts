import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../locale.ts';

/** What reads aloud: the synthesizer of a browser and the text it is handed. */
export interface Speech {
  readonly synthesizer: Pick<
    SpeechSynthesis,
    'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'
  >;
  readonly Utterance: new (text: string) => SpeechSynthesisUtterance;
}

/** The speech of this browser; undefined where it has none. */
export function browserSpeech(): Speech | undefined {
  const { speechSynthesis, SpeechSynthesisUtterance } = globalThis;
  return speechSynthesis && SpeechSynthesisUtterance
    ? { synthesizer: speechSynthesis, Utterance: SpeechSynthesisUtterance }
    : undefined;
}

/**
 * Reads parts of a text aloud, one after the other, for as long as its host is in a page. A pause remembers the part and begins it again:
 * Chrome on Android forgets what it paused by itself.
 */
export class ReadAloud implements ReactiveController {
  /** What is being read, by its name; undefined in silence. */
  name: string | undefined;
  isPaused = false;
  readonly #host: ReactiveControllerHost;
  readonly #speech: Speech | undefined;
  #voice: SpeechSynthesisVoice | undefined;
  #parts: readonly string[] = [];
  #place = 0;
  // Chrome drops an utterance that nothing holds, and never tells that it has ended.
  #spoken: SpeechSynthesisUtterance | undefined;

  constructor(host: ReactiveControllerHost, speech: Speech | undefined) {
    this.#host = host;
    this.#speech = speech;
    host.addController(this);
  }

  hostConnected(): void {
    this.#speech?.synthesizer.addEventListener('voiceschanged', this.#onVoices);
  }

  hostDisconnected(): void {
    this.#speech?.synthesizer.removeEventListener('voiceschanged', this.#onVoices);
    this.stop();
  }

  /** The voice of a language; one of the device itself before one that sends the text away. Undefined where there is none. */
  voiceOf(language: Language): SpeechSynthesisVoice | undefined {
    const voices = this.#speech?.synthesizer
      .getVoices()
      .filter(({ lang }) => new RegExp(`^${language}\\b`, 'i').test(lang.replace('_', '-')));
    return voices?.find(({ localService }) => localService) ?? voices?.[0];
  }

  /** Reads parts from the first; whatever this page was reading falls silent, in another explainer too. */
  read(name: string, parts: readonly string[], voice: SpeechSynthesisVoice): void {
    this.#spoken = undefined;
    this.#speech?.synthesizer.cancel();
    this.name = name;
    this.isPaused = false;
    this.#parts = parts;
    this.#place = 0;
    this.#voice = voice;
    this.#speak();
  }

  pause(): void {
    this.isPaused = true;
    this.#hush();
  }

  resume(): void {
    this.isPaused = false;
    this.#speak();
  }

  stop(): void {
    if (this.name === undefined) return;
    this.#hush();
    this.#forget();
  }

  #forget(): void {
    this.name = this.#spoken = undefined;
    this.isPaused = false;
    this.#host.requestUpdate();
  }

  #hush(): void {
    this.#spoken = undefined;
    this.#speech?.synthesizer.cancel();
    this.#host.requestUpdate();
  }

  #speak(): void {
    const part = this.#parts[this.#place];
    if (part === undefined || !this.#speech || !this.#voice) return this.stop();
    const utterance = new this.#speech.Utterance(part);
    utterance.voice = this.#voice;
    utterance.lang = this.#voice.lang;
    const isLate = () => utterance !== this.#spoken;
    utterance.onend = () => {
      if (isLate()) return;
      this.#place += 1;
      this.#speak();
    };
    // Silenced from outside, perhaps by another explainer that reads now: to cancel again would silence that one.
    utterance.onerror = () => isLate() || this.#forget();
    this.#spoken = utterance;
    this.#speech.synthesizer.speak(utterance);
    this.#host.requestUpdate();
  }

  readonly #onVoices = (): void => this.#host.requestUpdate();
}

/** What stands in a body to be read, in the order of the page, sentence by sentence; a row of a table is one sentence, what can be pressed or typed in is left out. */
export function spokenParts(body: Element): string[] {
  return [...body.querySelectorAll('p, li, h4, tr')]
    .filter((block) => !block.closest('.screen-only, .field'))
    .flatMap((block) =>
      block.localName === 'tr' ? [...block.children].map(textOf).join(', ') : sentences(textOf(block)),
    )
    .filter(Boolean);
}

const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const sentences = (text: string): string[] => text.split(/(?<=[.!?;:])\s+/);

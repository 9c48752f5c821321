import { explain } from '@payung/rules/telling';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ExplainingKeeper } from '../explaining-keeper.ts';
import type { Told } from '../figures.ts';
import type { Tool, ToolHost, ToolNow } from '../tool.ts';
import { isFullPage, linkTo, linkToPrint } from './address.ts';
import { copied } from './copying.ts';
import { csvName, linesCsv } from './lines-csv.ts';
import { resultText, shortText } from './result-text.ts';
import { isFramed, isLocked, printPage, save } from './saving.ts';
import { shareStyle } from './style.ts';
import { shareWords } from './words.ts';
import type { ShareWords } from './words.ts';

/** What could not be done, or perhaps not: the text is there to be copied by hand. */
interface ByHand {
  readonly kind: keyof ShareWords['byHand'];
  readonly text: string;
}

/** What a person may take along, made for the result as it stands. */
interface Offer {
  readonly now: ToolNow;
  readonly words: ShareWords;
  readonly link: string;
  readonly printLink: string;
}

/** Gives a result away: as a link, text, message, table or on paper. Nothing of it fails in silence, whatever a frame forbids. */
class Share implements Tool {
  readonly #host: ToolHost;
  readonly #explaining: ExplainingKeeper;
  #byHand: ByHand | undefined;
  #done = '';
  #entered: unknown;

  constructor(host: ToolHost) {
    this.#host = host;
    this.#explaining = new ExplainingKeeper(() => host.requestUpdate());
  }

  template(now: ToolNow): TemplateResult {
    if (this.#entered !== now.entered) this.#tell('');
    this.#entered = now.entered;
    const { entered, day } = now;
    const explaining = this.#explaining.of(now.told.answering);
    if (!explaining) return this.#withoutSources(now);
    const told: Told = { ...now.told, explained: explain(now.told, explaining, entered) };
    const { language, result } = told;
    const linked = { calculation: result.calculation, language, day, entered };
    const words = shareWords[language];
    const offer = { now: { ...now, told }, words, link: linkTo(linked), printLink: linkToPrint(linked) };
    return html`<div class="share">
      <div class="tools" role="group" aria-label=${words.actions}>${this.#actions(offer)}</div>
      <p class="done">${this.#done}</p>
      ${this.#byHandTemplate(offer)}
      <p class="small muted">${words.about}</p>
    </div>`;
  }

  /** Nothing is given away without its sources. */
  #withoutSources({ told, form }: ToolNow): TemplateResult {
    if (!this.#explaining.isFailed) return html`<p class="share">${told.words.loading}</p>`;
    const retry = (): void => {
      this.#explaining.retry();
      this.#host.requestUpdate();
    };
    return html`<div class="share">
      <p class="notice" role="alert">${told.words.toolFailed}</p>
      ${button(form.words.retry, retry)}
    </div>`;
  }

  #actions({ now, words, link, printLink }: Offer): unknown[] {
    const message = shortText(now, link);
    return [
      button(words.copyLink, (event) => this.#copy(event, 'link', link, words.linkCopied, words)),
      button(words.copyText, (event) =>
        this.#copy(event, 'text', resultText(now, link, words), words.textCopied, words),
      ),
      isLocked()
        ? anchor(link, words.fullPage, words)
        : [
            anchor(`https://wa.me/?text=${encodeURIComponent(message)}`, words.whatsApp, words, () =>
              this.#onLeft('whatsApp', message, words),
            ),
            typeof navigator.share === 'function'
              ? button(words.share, () => this.#onShare(now, link, message, words))
              : nothing,
            now.told.result.lines.length > 0 ? button(words.csv, () => this.#onSave(now, words)) : nothing,
            isFullPage()
              ? button(words.print, () => this.#onPrint(printLink, words))
              : anchor(printLink, words.print, words, () => this.#onLeft('print', printLink, words)),
          ],
    ];
  }

  // The field is always there, out of sight: a text can only be selected in one that is.
  #byHandTemplate({ words, link }: Offer): TemplateResult {
    const byHand = this.#byHand;
    const isAlone = isFullPage() && !isFramed();
    return html`<div class=${byHand ? 'by-hand' : 'visually-hidden'} aria-hidden=${byHand ? nothing : 'true'}>
      <label for="share-text">${byHand ? words.byHand[byHand.kind] : ''}</label>
      <textarea
        id="share-text"
        readonly
        rows="5"
        tabindex=${byHand ? nothing : '-1'}
        .value=${byHand?.text ?? ''}
        @focus=${(event: FocusEvent) => (event.target as HTMLTextAreaElement).select()}
      ></textarea>
      ${
        byHand && !isAlone
          ? anchor(byHand.kind === 'print' ? byHand.text : link, words.fullPage, words)
          : nothing
      }
    </div>`;
  }

  #tell(done: string, byHand?: ByHand): void {
    this.#done = done;
    this.#byHand = byHand;
  }

  async #copy(
    event: Event,
    kind: ByHand['kind'],
    text: string,
    done: string,
    words: ShareWords,
  ): Promise<void> {
    const pressed = event.currentTarget as HTMLElement;
    const hasFocus = pressed.matches(':focus');
    if (!(await copied(text, this.#field()))) return this.#offer(kind, text, words);
    if (hasFocus) pressed.focus();
    this.#tell(done);
    this.#host.say(done);
  }

  /** It failed: the text is selected in the field that has the focus now. */
  #offer(kind: ByHand['kind'], text: string, words: ShareWords): void {
    this.#maybe(kind, text, words);
    const field = this.#field();
    field.value = text;
    field.focus();
    field.select();
  }

  /** Nobody can say whether it was done: the text is there, the focus stays. */
  #maybe(kind: ByHand['kind'], text: string, words: ShareWords): void {
    this.#tell('', { kind, text });
    this.#host.say(words.byHand[kind]);
  }

  #onLeft(kind: ByHand['kind'], text: string, words: ShareWords): void {
    if (isFramed()) this.#maybe(kind, text, words);
  }

  async #onShare({ title }: ToolNow, link: string, message: string, words: ShareWords): Promise<void> {
    try {
      await navigator.share({ title, text: message.replace(`\n${link}`, ''), url: link });
    } catch (error) {
      const isAborted = error instanceof DOMException && error.name === 'AbortError';
      if (!isAborted) this.#offer('share', message, words);
    }
  }

  async #onPrint(printLink: string, words: ShareWords): Promise<void> {
    await this.#host.prepareForPaper();
    if (!printPage()) this.#offer('print', printLink, words);
  }

  #onSave({ told }: ToolNow, words: ShareWords): void {
    const [name, content] = [csvName(told), linesCsv(told, words)];
    save(name, content);
    if (isFramed()) return this.#maybe('csv', content, words);
    this.#tell(words.saved(name));
    this.#host.say(words.saved(name));
  }

  #field(): HTMLTextAreaElement {
    return this.#host.renderRoot.querySelector('#share-text')!;
  }
}

function button(name: string, onClick: (event: Event) => unknown): TemplateResult {
  return html`<button type="button" class="button quiet" @click=${onClick}>${name}</button>`;
}

function anchor(href: string, name: string, words: ShareWords, onClick?: () => void): TemplateResult {
  return html`<a class="button quiet" href=${href} target="_blank" rel="noopener" @click=${onClick ?? nothing}
    >${name}<span class="visually-hidden"> ${words.inNewTab}</span></a
  >`;
}

export { shareStyle as style };

/** The tool that shares, saves and prints. */
export function create(host: ToolHost): Tool {
  return new Share(host);
}

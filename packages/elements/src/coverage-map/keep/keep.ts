import { html, nothing, type TemplateResult } from 'lit';
import { copied } from '../../calculator/share/copying.ts';
import { isFramed, isLocked, save } from '../../calculator/share/saving.ts';
import type { Voice } from '../describe.ts';
import { viewText } from '../link/view-text.ts';
import { figuresCsv } from './figures-csv.ts';
import { pictureFile, pngOf } from './picture-file.ts';
import type { Shown } from './shown.ts';
import { keepWords } from './words.ts';

/** What keeping may ask of the map it belongs to. */
interface KeepHost {
  readonly renderRoot: ParentNode;
  requestUpdate(): void;
}

/** Saves what a map shows as a table or a picture, and links to it; remembers only what it said last. */
export class Keep {
  readonly #host: KeepHost;
  #said = '';

  constructor(host: KeepHost) {
    this.#host = host;
  }

  /** The buttons; `shown` is asked for when one is pressed. */
  template(shown: () => Shown, voice: Voice): TemplateResult {
    const words = keepWords[voice.language];
    const link = linkTo(shown(), voice);
    return html`${isLocked() ? nothing : this.#files(shown, voice)}
      <div class="field">
        <label class="label" for="keep-link">${words.link}</label>
        <textarea id="keep-link" readonly rows="2" .value=${link}></textarea>
      </div>
      <div class="keep-buttons">${button(words.copy, () => void this.#copy(link, voice))}</div>
      <p role="status">${this.#said}</p>
      ${
        isFramed()
          ? html`<p class="small muted">
              ${isLocked() ? words.locked : words.framed}
              <a href=${link} target="_blank" rel="noopener"
                >${words.openPage}<span class="visually-hidden"> ${words.inNewTab}</span></a
              >
            </p>`
          : nothing
      }`;
  }

  #files(shown: () => Shown, voice: Voice): TemplateResult {
    const words = keepWords[voice.language];
    const isTable = shown().view !== 'map';
    return html`<p class="small muted">${words.about}</p>
      <div class="keep-buttons">
        ${button(words.csv, () => this.#saveTable(shown(), voice))}
        ${
          isTable
            ? nothing
            : [
                button(words.svg, () => void this.#savePicture(shown(), voice, 'svg')),
                button(words.png, () => void this.#savePicture(shown(), voice, 'png')),
              ]
        }
      </div>
      ${isTable ? html`<p class="small muted">${words.showMap}</p>` : nothing}`;
  }

  #say(text: string): void {
    this.#said = text;
    this.#host.requestUpdate();
  }

  #saveTable(shown: Shown, voice: Voice): void {
    const name = `payung-${shown.area.code}.csv`;
    save(name, figuresCsv(shown, voice));
    this.#say(keepWords[voice.language].saved(name));
  }

  async #savePicture(shown: Shown, voice: Voice, kind: 'svg' | 'png'): Promise<void> {
    const words = keepWords[voice.language];
    const { picture } = shown;
    if (!picture) return;
    const name = `payung-${shown.area.code}.${kind}`;
    const file = pictureFile({ ...shown, picture }, voice);
    try {
      save(name, kind === 'svg' ? new Blob([file], { type: 'image/svg+xml' }) : await pngOf(file));
      this.#say(words.saved(name));
    } catch {
      this.#say(words.noPng);
    }
  }

  async #copy(link: string, { language }: Voice): Promise<void> {
    const words = keepWords[language];
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('#keep-link')!;
    const isCopied = await copied(link, field);
    this.#say(isCopied ? words.copied : words.copyByHand);
    if (isCopied) return;
    field.focus();
    field.select();
  }
}

/**
 * The address that shows the same: a page of ours, on the origin that this module comes from, or the page itself where it has handed over
 * figures that no address of ours knows.
 */
export function linkTo(shown: Shown, { language }: Pick<Voice, 'language'>): string {
  const { code, view, year, host, src } = shown;
  const more = viewText(shown);
  if (host !== undefined && !src) {
    const page = new URL(location.href);
    const place = new URLSearchParams({ region: code, view, ...(year && { year }) });
    page.hash = ['payung=coverage-map', place, more].filter(String).join('&');
    return page.href;
  }
  const page = new URL('/embed/coverage-map', import.meta.url);
  page.searchParams.set('region', code);
  if (view !== 'map') page.searchParams.set('view', view);
  if (year) page.searchParams.set('year', year);
  if (src) page.searchParams.set('src', new URL(src, document.baseURI).href);
  page.searchParams.set('lang', language);
  if (more) page.hash = `payung=coverage-map&${more}`;
  return page.href;
}

const button = (text: string, onClick: () => void): TemplateResult =>
  html`<button type="button" class="button quiet" @click=${onClick}>${text}</button>`;

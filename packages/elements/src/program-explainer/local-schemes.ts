import { loadLocalSchemes } from '@payung/programs';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../format.ts';
import { linkView, type TextPage } from './block-view.ts';
import { laterWordsIn } from './later-words.ts';
import { failureView } from './state-views.ts';

type Known = Awaited<ReturnType<typeof loadLocalSchemes>>;
type Told = Pick<Known['localSchemes'][number], 'publisher' | 'date' | 'url'>;

/** Tells what is known of the regency a page is about, fetched when it is first asked for; says so when nothing is known. */
export class LocalSchemes {
  #known: Known | undefined;
  #state: 'waiting' | 'failed' | undefined;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The schemes and the branch of the region of the page. */
  view(page: TextPage): TemplateResult {
    const { words, language, region } = page;
    if (this.#state === 'failed')
      return failureView(words, () => {
        void this.#load();
        this.#changed();
      });
    if (!this.#known) {
      if (!this.#state) void this.#load();
      return html`<p role="status">${words.waiting}</p>`;
    }
    const own = laterWordsIn(language);
    const schemes = this.#known.localSchemes.filter((scheme) => scheme.region === region);
    const branch = this.#known.localBranches.find(({ regions }) => regions.includes(region));
    const source = (told: Told) =>
      html`(${linkView(told.url, told.publisher)}, ${formatDate(told.date, language)})`;
    return html`<section class="part">
      <h4>${own.local}</h4>
      ${
        schemes.length
          ? html`<ul>
              ${schemes.map((scheme) => html`<li>${scheme.text[language]} ${source(scheme)}</li>`)}
            </ul>`
          : nothing
      }
      <p>
        ${schemes.length ? own.askWhether : own.noScheme(formatDate(this.#known.localSchemesChecked, language))}
      </p>
      ${branch ? html`<p>${own.branch(branch.name)} ${source(branch)}</p>` : nothing}
    </section>`;
  }

  async #load(): Promise<void> {
    this.#state = 'waiting';
    try {
      this.#known = await loadLocalSchemes();
      this.#state = undefined;
    } catch {
      this.#state = 'failed';
    }
    this.#changed();
  }
}

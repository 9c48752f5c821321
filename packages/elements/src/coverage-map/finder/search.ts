import type { TemplateResult } from 'lit';
import type { Voice } from '../describe.ts';
import { AreaFinder, type FinderHost } from './area-finder.ts';
import { finderWords } from './words.ts';

export { finderStyle } from './style.ts';

/** Leads the map to an area by its name. */
export class Search {
  readonly #finder: AreaFinder;

  constructor(host: FinderHost, onFind: (code: string) => void) {
    this.#finder = new AreaFinder(host, 'area', onFind);
  }

  template(voice: Voice): TemplateResult {
    return this.#finder.template(finderWords[voice.language].find, voice);
  }

  focus(): void {
    this.#finder.focus();
  }
}

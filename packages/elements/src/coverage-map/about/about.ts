import { about as english } from '@payung/regions/messages/about-en';
import { about as indonesian } from '@payung/regions/messages/about-id';
import { html, type TemplateResult } from 'lit';
import type { Voice } from '../describe.ts';

/** What one may want to know of the figures and the borders, at length. */
export class About {
  /** `host` is the site of the page's own figures; undefined for ours. */
  template(host: string | undefined, { words, language }: Voice): TemplateResult {
    const { noticeLong } = language === 'en' ? english : indonesian;
    return html`<div role="status">
      <p>${host ? words.hostFigures(host) : words.figuresLong}</p>
      <p>${noticeLong}</p>
    </div>`;
  }
}

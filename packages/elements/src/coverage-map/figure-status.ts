import { html, nothing, type TemplateResult } from 'lit';
import type { Voice } from './describe.ts';
import type { FigureSource } from './figure-source.ts';
import { hostOf } from './host-name.ts';

/** How it stands with the host's table, in words: on its way, failed with a way to try again, or read with remarks. */
export function renderStatus(source: FigureSource, src: string | undefined, voice: Voice): TemplateResult {
  const { words } = voice;
  const problems = source.shown?.problems ?? [];
  return html`
    <p class="status" role="status" ?hidden=${!source.isWaiting}>
      ${source.isWaiting ? words.loading(hostOf(src ?? '')) : nothing}
    </p>
    ${source.isWaiting && source.progress !== undefined ? renderProgress(source.progress, src, voice) : nothing}
    ${source.error && !source.isWaiting ? renderFailure(source, voice) : nothing}
    ${!source.error && problems.length ? source.report?.renderRows(problems, voice.language) : nothing}
  `;
}

/** How far a long table is read; the ear hears only that it is on its way. */
function renderProgress(progress: number, src: string | undefined, { words }: Voice): TemplateResult {
  return html`<progress
    class="reading"
    .value=${progress}
    aria-label=${words.loading(hostOf(src ?? ''))}
  ></progress>`;
}

/** The reason; a connection that broke before the reasons themselves were loaded is told in general. */
function renderFailure(source: FigureSource, { words, language }: Voice): TemplateResult {
  return html`<div class="failure" part="error">
    ${source.report?.renderFailure(source.error, language) ?? html`<p role="alert">${words.notLoaded}</p>`}
    <button type="button" class="button quiet" @click=${() => source.retry()}>${words.retry}</button>
  </div>`;
}

import type { EventDetail, KeptData, KeptUse } from '@payung/signup';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../locale.ts';
import type { Line } from '../lines.ts';
import type { OwnDataWords } from './words.id.ts';
import { momentText } from '../when.ts';
import type { Words } from '../words.id.ts';

/** All that is kept about a person, and what to read it with. */
export interface OwnDataView {
  readonly kept: KeptData;
  readonly event: EventDetail;
  /** What was written, in words. */
  readonly lines: readonly Line[];
  readonly words: Words & OwnDataWords;
  readonly language: Language;
}

/** Everything that is kept: what was written, what the server noted, and the words that were agreed to. */
export function ownDataView(view: OwnDataView): TemplateResult {
  const { kept, event, words } = view;
  return html`<h2 id="own-title" tabindex="-1">${words.ownTitle}</h2>
    <p>${words.ownIntro(event.title)}</p>
    <dl class="kept">${[...written(view), ...noted(view)].map(line)}</dl>
    <section class="consent stack" aria-labelledby="own-consent">
      <h3 id="own-consent">${words.consent}</h3>
      <p lang=${kept.language}>${kept.consent.text}</p>
      <p class="muted small">${words.agreedAt(moment(kept.consent.agreedAt, view), kept.consent.version)}</p>
    </section>
    ${uses(view)}`;
}

/** What was written; answers to questions that the form has no more, too. */
function written({ kept, event, lines, words }: OwnDataView): Line[] {
  const asked = new Set(event.fields.map(({ name }) => name));
  const others = Object.entries(kept.answers).filter(([name]) => !asked.has(name));
  return [
    ...lines.map((one) => (one.path === 'session' ? { ...one, label: words.arrival } : one)),
    ...others.map(([name, answer]) => ({ path: name, label: name, value: String(answer) })),
    { path: 'language', label: words.letters, value: words.languages[kept.language] },
  ];
}

function noted(view: OwnDataView): Line[] {
  const { kept, words } = view;
  const { createdAt, changedAt, checkedInAt, deletedAfter } = kept;
  const at = (label: string, iso: string) => ({ path: '', label, value: moment(iso, view) });
  return [
    { path: '', label: words.code, value: kept.code },
    { path: '', label: words.status, value: words.statuses[kept.status] },
    at(words.createdAt, createdAt),
    ...(changedAt === createdAt ? [] : [at(words.changedAt, changedAt)]),
    ...(checkedInAt ? [at(words.checkedInAt, checkedInAt)] : []),
    at(words.deletedAfter, deletedAfter),
  ];
}

function line({ label, value, purpose }: Line): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>
      <span class="value">${value}</span>${purpose ? html`<span class="note">${purpose}</span>` : nothing}
    </dd>
  </div>`;
}

/** What each thing is kept for, in the words of the server, which are those of the language of the sign-up; said once for all that is kept alike. */
function uses({ kept, words }: OwnDataView): TemplateResult {
  return html`<details class="uses">
    <summary>${words.uses}</summary>
    ${keptAlike(kept.uses).map(
      (alike) =>
        html`<div class="stack" lang=${kept.language}>
          <ul>
            ${alike.map(({ what, purpose }) => html`<li><strong>${what}</strong>: ${purpose}</li>`)}
          </ul>
          <p class="muted">${alikeText(alike[0]!, words)}</p>
        </div>`,
    )}
    <p>${words.fingerprint}:<br /><code>${kept.consent.hash}</code></p>
  </details>`;
}

function keptAlike(uses: readonly KeptUse[]): readonly (readonly KeptUse[])[] {
  const groups = new Map<string, KeptUse[]>();
  for (const use of uses) {
    const how = JSON.stringify([use.basis, use.seenBy, use.until]);
    groups.set(how, [...(groups.get(how) ?? []), use]);
  }
  return [...groups.values()];
}

function alikeText({ basis, seenBy, until }: KeptUse, { use }: OwnDataWords): string {
  return `${use.basis}: ${basis}. ${use.seenBy}: ${seenBy}. ${use.until}: ${until}.`;
}

function moment(iso: string, { event, words, language }: OwnDataView): string {
  return momentText(iso, event.timeZone, words, language);
}

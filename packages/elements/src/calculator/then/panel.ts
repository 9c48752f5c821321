import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ruleSetVersion } from '@payung/rules/version';
import { adopt } from '../../adopt.ts';
import type { Entered } from '../entered.ts';
import type { Told } from '../figures.ts';
import type { Form } from '../form.ts';
import type { Programme } from '../programmes.ts';
import type { Tasks } from '../summary.ts';
import type { ToolHost } from '../tool.ts';
import { changesOf } from './changes.ts';
import type { Changes } from './changes.ts';
import type { OldLink } from './old-link.ts';
import { thenStyle } from './style.ts';
import { thenWords } from './words.ts';
import type { ThenWords } from './words.ts';

/** What the calculator says now to the answers as they stand. */
export interface ThenNow {
  readonly answering: Programme;
  readonly form: Form;
  readonly tasks: Tasks;
  /** Undefined while something is still to be answered. */
  readonly told: Told | undefined;
  readonly entered: Entered;
  readonly day: string;
}

/** What the panel may ask of the calculator. */
export type ThenHost = Pick<ToolHost, 'renderRoot' | 'requestUpdate' | 'say'>;

/** Then and now side by side, and what made the difference; or why that cannot be told. */
export function panelTemplate(old: OldLink, now: ThenNow, host: ThenHost): TemplateResult {
  adopt(host.renderRoot, thenStyle);
  const words = thenWords[now.form.language];
  const changes = old.released && changesOf(old.link, old.released, now, old.explaining(now.answering, host));
  const close = (): void => {
    old.close();
    host.renderRoot.querySelector<HTMLElement>('#title')?.focus();
    host.requestUpdate();
  };
  return html`<section class="then notice" aria-labelledby="then">
    <h3 id="then">${titleOf(changes, words)}</h3>
    ${changes ? changesTemplate(old, changes, now, words) : withoutThen(old, host, words)}
    <button type="button" class="button quiet" @click=${close}>${words.close}</button>
  </section>`;
}

function titleOf(changes: Changes | undefined, words: ThenWords): string {
  if (!changes) return words.other;
  return changes.isSame ? words.same : words.changed;
}

function withoutThen(old: OldLink, host: ThenHost, words: ThenWords): TemplateResult {
  const { version } = old.link;
  if (old.isNewer) return html`<p>${words.isNewer(version, ruleSetVersion)}</p>`;
  const retry = async (): Promise<void> => {
    await old.load();
    host.say(old.released ? words.then(version) : words.notReached(version));
  };
  return html`<p>${words.notReached(version)}</p>
    <button type="button" class="button quiet" @click=${retry}>${words.retry}</button>`;
}

function changesTemplate(
  { link }: OldLink,
  changes: Changes,
  { told, tasks }: ThenNow,
  words: ThenWords,
): TemplateResult {
  if (changes.isSame) return html`<p>${words.isSame(link.version)}</p>`;
  const questions = tasks.list.map(({ label }) => label).join('; ');
  return html`<p>${words.then(link.version)} <strong>${changes.then || words.isIncomplete}</strong></p>
    ${
      told
        ? html`<p>${words.now(ruleSetVersion)} <strong>${changes.now}</strong></p>`
        : html`<p>${words.asksMore(questions)}</p>`
    }
    ${told && changes.then ? [parametersTemplate(changes, words), sumsTemplate(changes, words)] : nothing}`;
}

function parametersTemplate({ parameters }: Changes, words: ThenWords): unknown {
  if (!parameters) return nothing;
  if (parameters.length === 0) return html`<p>${words.onlySums}</p>`;
  return html`<p>${words.difference}</p>
    <ul class="parameters">
      ${parameters.map(
        ({ name, then, now, law, url }) =>
          html`<li>
            <strong>${name}</strong>: ${then === now ? words.tableChanged : words.becomes(then, now)}.
            ${url ? html`<a href=${url} target="_blank" rel="noopener">${law}</a>.` : law && `${law}.`}
          </li>`,
      )}
    </ul>`;
}

// Roles: a narrow page puts the name of a row above its amounts, and a table that is drawn otherwise is none to a screen reader.
function sumsTemplate({ sums, hasMore }: Changes, words: ThenWords): unknown {
  if (sums.length === 0) return nothing;
  return html`<table role="table" aria-label=${words.table}>
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col">${words.line}</th>
          <th role="columnheader" scope="col" class="number">${words.thenColumn}</th>
          <th role="columnheader" scope="col" class="number">${words.nowColumn}</th>
        </tr>
      </thead>
      <tbody>
        ${sums.map(
          ({ name, then, now, isTotal }) =>
            html`<tr role="row" class=${isTotal ? 'total' : ''}>
              <th role="rowheader" scope="row">${name}</th>
              <td role="cell" class="number">${then || words.none}</td>
              <td role="cell" class="number">${now || words.none}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${hasMore ? html`<p class="small">${words.othersSame}</p>` : nothing}`;
}

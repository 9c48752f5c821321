import type { Attendee } from '@payung/signup';
import { html } from 'hono/html';
import type { MailStanding, MailState } from '../store/outbox-shapes.ts';
import { eventAddress } from './addresses.ts';
import type { Markup } from './layout.ts';
import { messageWords } from './message-words.ts';
import { type DeskContext, deskLanguage } from './visitor.ts';

const states = ['waiting', 'sent', 'refused', 'given-up'] as const satisfies readonly MailState[];

/** Reminder times to choose from, in hours; 0 is never. */
export const reminderChoices = [0, 3, 6, 12, 24, 48, 72, 168] as const;

/** How the messages by e-mail stand, and those that did not arrive. */
export function messageMail(
  c: DeskContext,
  event: string,
  standings: readonly MailStanding[],
  attendees: readonly Attendee[],
  sendsMail: boolean,
): Markup {
  const { mail: words } = messageWords(deskLanguage(c));
  const counts = states
    .map((state) => [standings.filter((one) => one.state === state).length, words.states[state]] as const)
    .filter(([count]) => count > 0);
  const failed = standings.filter(({ state }) => state === 'refused' || state === 'given-up');
  return html`<h2 id="e-mail">${words.title}</h2>
    ${sendsMail ? '' : html`<p class="news">${words.off}</p>`}
    <p>
      ${counts.length === 0 ? words.none : counts.map(([count, state]) => words.counts(count, state)).join(' · ')}
    </p>
    ${failed.length === 0 ? '' : failures(c, event, failed, attendees)}`;
}

function failures(
  c: DeskContext,
  event: string,
  failed: readonly MailStanding[],
  attendees: readonly Attendee[],
): Markup {
  const { mail: words, templates } = messageWords(deskLanguage(c));
  const names = new Map(attendees.map(({ code, name }) => [code, name]));
  const mayEdit = c.get('visitor')!.key.scopes.includes('edit');
  return html`<h3>${words.failed}</h3>
    <ul class="events">
      ${failed.map(
        ({ code, occasion, state, reply }) =>
          html`<li class="card">
            <p><strong>${names.get(code)}</strong> <span class="code">${code}</span></p>
            <p>
              ${templates[occasion]}:
              ${state === 'refused' ? words.why.refused(reply ?? 0) : words.why['given-up']}
            </p>
            ${mayEdit ? again(event, words.tryAgain, code, names.get(code)) : ''}
          </li>`,
      )}
    </ul>
    ${mayEdit && failed.length > 1 ? again(event, words.tryAllAgain) : ''}`;
}

function again(event: string, name: string, code?: string, person?: string): Markup {
  return html`<form method="post" action="${eventAddress(event, 'pesan/lagi')}">
    ${code === undefined ? '' : html`<input type="hidden" name="kode" value="${code}" />`}
    <button>
      ${name}${person === undefined ? '' : html`<span class="visually-hidden">: ${person}</span>`}
    </button>
  </form>`;
}

/** When reminders go out. */
export function reminderForm(c: DeskContext, event: string, hours: number): Markup {
  const { reminder: words } = messageWords(deskLanguage(c));
  const choices = [...new Set([...reminderChoices, hours])].sort((a, b) => a - b);
  return html`<form method="post" action="${eventAddress(event, 'pesan/pengingat')}">
    <h2>${words.title}</h2>
    <div class="filter">
      <div class="field">
        <label for="jam">${words.hours}</label>
        <select id="jam" name="jam">
          ${choices.map(
            (choice) =>
              html`<option value="${choice}" ${choice === hours ? 'selected' : ''}>
                ${choice === 0 ? words.never : words.hoursBefore(choice)}
              </option>`,
          )}
        </select>
      </div>
      <button>${words.save}</button>
    </div>
  </form>`;
}

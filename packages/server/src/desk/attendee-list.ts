import type { Announcement, Attendee, Contact } from '@payung/signup';
import { html } from 'hono/html';
import { answerText } from '../organizer/attendee-table.ts';
import { eventAddress } from './addresses.ts';
import type { Markup } from './layout.ts';
import { momentText, sessionName } from './moments.ts';
import { type DeskContext, deskLanguage, wordsFor } from './visitor.ts';

/** The table of sign-ups; a phone shows each row as a card. Every row has the code as its `id`, so that a script can tell what is new. */
export function attendeeList(c: DeskContext, event: Announcement, attendees: readonly Attendee[]): Markup {
  const { attendees: words } = wordsFor(c);
  const isChoice = event.sessionChoice === 'one';
  return html`<table class="people">
    <caption class="visually-hidden">
      ${words.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.name}</th>
        <th scope="col">${words.contact}</th>
        ${isChoice ? html`<th scope="col">${words.session}</th>` : ''}
        <th scope="col">${words.status}</th>
        <th scope="col">${words.signedUp}</th>
        <th scope="col">${words.actions}</th>
      </tr>
    </thead>
    <tbody>
      ${attendees.map((attendee) => row(c, event, attendee))}
    </tbody>
  </table>`;
}

function row(c: DeskContext, event: Announcement, attendee: Attendee): Markup {
  const { attendees: words, people } = wordsFor(c);
  const language = deskLanguage(c);
  const chosen = event.sessions.find(({ id }) => id === attendee.session);
  const { status, checkedInAt } = attendee;
  return html`<tr id="${attendee.code}">
    <th scope="row"><span class="name">${attendee.name}</span> <span class="code">${attendee.code}</span></th>
    <td>${contactLink(attendee.contact)} ${answers(c, event, attendee)}</td>
    ${
      event.sessionChoice === 'one'
        ? html`<td>${chosen ? sessionName(chosen, event.timeZone, language) : (attendee.session ?? '')}</td>`
        : ''
    }
    <td>
      <span class="tag ${status}">${people[status]}</span>
      ${
        checkedInAt
          ? html`<span class="tag confirmed"
              >${words.here(momentText(checkedInAt, event.timeZone, language))}</span
            >`
          : ''
      }
    </td>
    <td class="moment">${momentText(attendee.createdAt, event.timeZone, language)}</td>
    <td>${actions(c, event, attendee)}</td>
  </tr>`;
}

/** A number opens WhatsApp, an address the mail program; neither is told where the link stood. */
export function contactLink({ kind, value }: Contact): Markup {
  return kind === 'whatsapp'
    ? html`<a href="https://wa.me/${value.slice(1)}" rel="noreferrer">${value}</a>`
    : html`<a href="mailto:${value}">${value}</a>`;
}

function answers(c: DeskContext, event: Announcement, { answers: given, need }: Attendee): Markup | '' {
  const language = deskLanguage(c);
  const { attendees: words } = wordsFor(c);
  const said = event.fields
    .map((field) => [field.label[language], answerText(field, given[field.name], language)] as const)
    .filter(([, answer]) => answer !== '');
  const all = need ? [[words.need, need] as const, ...said] : said;
  if (all.length === 0) return '';
  return html`<details>
    <summary>${need ? words.answersAndNeed : words.answers}</summary>
    <dl>
      ${all.map(
        ([label, answer]) =>
          html`<dt>${label}</dt>
            <dd>${answer}</dd>`,
      )}
    </dl>
  </details>`;
}

/** What may be done for this person now, each a form of its own, so that it needs no script. */
function actions(
  c: DeskContext,
  { id }: Announcement,
  { code, name, status, checkedInAt }: Attendee,
): Markup {
  const { attendees: words } = wordsFor(c);
  const scopes = c.get('visitor')?.key.scopes ?? [];
  const address = (what: string) => eventAddress(id, `pendaftar/${code}/${what}`);
  const to = html`<span class="visually-hidden"> ${name}</span>`;
  const isHere = checkedInAt !== undefined;
  return html`<div class="row-actions">
    ${
      status === 'confirmed' && scopes.includes('check-in')
        ? html`<form method="post" action="${address('hadir')}">
            <button id="hadir-${code}" name="hadir" value="${isHere ? 'tidak' : 'ya'}">
              ${isHere ? words.notHere : words.checkIn}${to}
            </button>
          </form>`
        : ''
    }
    ${
      status === 'waiting' && scopes.includes('promote')
        ? html`<form method="post" action="${address('tempat')}">
            <button id="tempat-${code}">${words.promote}${to}</button>
          </form>`
        : ''
    }
    ${
      status !== 'cancelled' && scopes.includes('edit')
        ? html`<a id="batal-${code}" href="${address('batal')}">${words.cancel}${to}</a>`
        : ''
    }
    ${scopes.includes('privacy') ? html`<a id="hapus-${code}" href="${address('hapus')}">${words.erase}${to}</a>` : ''}
  </div>`;
}

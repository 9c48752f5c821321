import { html } from 'hono/html';
import { messageText } from '../mail/message-text.ts';
import { letterWords } from '../mail/letter-words.ts';
import { titleOf } from '../mail/message-text.ts';
import type { MailStanding, MessageTemplate, OwnTexts } from '../store/outbox-shapes.ts';
import type { StoredEvent } from '../store/store.ts';
import { contactLink } from './attendee-list.ts';
import type { Markup } from './layout.ts';
import type { readersOf } from './message-readers.ts';
import { messageWords } from './message-words.ts';
import { type DeskContext, deskLanguage, wordsFor } from './visitor.ts';

type Reader = ReturnType<typeof readersOf>[number];

/** What a message to people is made of. */
export interface Mailing {
  readonly template: MessageTemplate;
  readonly event: StoredEvent;
  /** The organiser's words, by the language of who reads. */
  readonly texts: Readonly<Record<'id' | 'en', OwnTexts>>;
  readonly standings: readonly MailStanding[];
}

/** People with the message to each, ready to be sent by WhatsApp or e-mail. */
export function messagePeople(c: DeskContext, mailing: Mailing, readers: readonly Reader[]): Markup {
  const { people: words } = messageWords(deskLanguage(c));
  return html`<table class="people">
    <caption class="visually-hidden">
      ${words.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.name}</th>
        <th scope="col">${words.contact}</th>
        <th scope="col">${words.message}</th>
      </tr>
    </thead>
    <tbody>
      ${readers.map((reader) => row(c, mailing, reader))}
    </tbody>
  </table>`;
}

function row(c: DeskContext, mailing: Mailing, reader: Reader): Markup {
  const { people: words } = messageWords(deskLanguage(c));
  const { people } = wordsFor(c);
  const isNumber = reader.contact.kind === 'whatsapp';
  return html`<tr>
    <th scope="row"><span class="name">${reader.name}</span> <span class="code">${reader.code}</span></th>
    <td>${contactLink(reader.contact)} <span class="tag ${reader.status}">${people[reader.status]}</span></td>
    <td>
      <div class="row-actions">
        <a class="button" href="${writing(mailing, reader)}" target="_blank" rel="noopener noreferrer"
          >${isNumber ? words.open : words.write}<span class="visually-hidden">: ${reader.name}</span></a
        >
        ${isNumber ? '' : standing(c, mailing, reader)}
      </div>
    </td>
  </tr>`;
}

/** Opens WhatsApp, or the mail program, with the message filled in. */
function writing({ template, event, texts }: Mailing, reader: Reader): string {
  const { kind, value } = reader.contact;
  const text = encodeURIComponent(messageText(template, { reader, event, texts: texts[reader.language] }));
  if (kind === 'whatsapp') return `https://wa.me/${value.slice(1)}?text=${text}`;
  const title = titleOf(event.announcement, reader.language);
  const subject = encodeURIComponent(letterWords(reader.language).subjects[template](title));
  return `mailto:${encodeURIComponent(value)}?subject=${subject}&body=${text}`;
}

function standing(c: DeskContext, { template, standings }: Mailing, { code }: Reader): Markup {
  const { mail, people } = messageWords(deskLanguage(c));
  const occasion = template === 'waiting' ? 'receipt' : template;
  const last = standings.find((one) => one.code === code && one.occasion === occasion);
  return last
    ? html`<span class="tag ${last.state}">${mail.title}: ${mail.states[last.state]}</span>`
    : html`<span class="small">${people.noMail}</span>`;
}

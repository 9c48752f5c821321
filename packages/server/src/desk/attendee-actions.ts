import { Hono } from 'hono';
import { html } from 'hono/html';
import { formBody } from '../form-body.ts';
import { requestId } from '../keys.ts';
import { ownEvent } from '../organizer/access.ts';
import type { Scope } from '../organizer/organizer-key.ts';
import { Refusal } from '../refusal.ts';
import type { AttendeeOutcome, Store } from '../store/store.ts';
import { eventAddress } from './addresses.ts';
import { contactLink } from './attendee-list.ts';
import { eventTabs } from './event-tabs.ts';
import { deskPage } from './layout.ts';
import { type DeskContext, type DeskEnv, type DeskTools, visitorFor, wordsFor } from './visitor.ts';
import type { DeskWords } from './words.id.ts';

type Path = '/acara/:id/pendaftar/:code/hadir';

/** What is done for one person: noting that they came, giving them a seat, cancelling for them, forgetting them. Each leads back to the list as it was. */
export function attendeeActionRoutes({ store, now, random }: DeskTools): Hono<DeskEnv> {
  const routes = new Hono<DeskEnv>();
  const base = '/acara/:id/pendaftar/:code';
  routes.post(`${base}/hadir`, async (c) => {
    const attendee = await ownAttendee('check-in', c, store);
    const isHere = (await formBody(c))['hadir'] !== 'tidak';
    settled(await store.organizers.checkIn(attendee.code, isHere, now()));
    return back(c, isHere ? 'checkedIn' : 'checkInUndone');
  });
  routes.post(`${base}/tempat`, async (c) => {
    const attendee = await ownAttendee('promote', c, store);
    const mayAddSeat = (await formBody(c))['tambah'] === 'ya';
    const outcome = await store.organizers.promote(attendee.code, mayAddSeat, now());
    if (outcome.kind === 'refused' && outcome.code === 'event-full' && !mayAddSeat)
      return addSeatPage(c, attendee);
    settled(outcome);
    return back(c, 'promoted');
  });
  routes.get(`${base}/batal`, async (c) => cancelPage(c, await ownAttendee('edit', c, store)));
  routes.post(`${base}/batal`, async (c) => {
    const { code } = await ownAttendee('edit', c, store);
    settled(await store.organizers.cancel(code, now()));
    return c.redirect(`${eventAddress(c.req.param('id'))}?kabar=cancelled#${code}`, 303);
  });
  routes.get(`${base}/hapus`, async (c) => erasePage(c, await ownAttendee('privacy', c, store)));
  routes.post(`${base}/hapus`, async (c) => {
    const { code } = await ownAttendee('privacy', c, store);
    const erased = await store.organizers.erase(code, { id: requestId(random), now: now() });
    if (!erased) throw new Refusal('signup-unknown');
    return c.redirect(`${eventAddress(c.req.param('id'))}?kabar=erased`, 303);
  });
  return routes;
}

/** The sign-up of the code in the address, if it is of that event and the event of the organiser. */
async function ownAttendee(scope: Scope, c: DeskContext<Path>, store: Store) {
  const { key } = visitorFor(scope, c);
  const { announcement } = await ownEvent(c.req.param('id'), key, store);
  const attendees = await store.organizers.attendees(announcement.id);
  const attendee = attendees.find(({ code }) => code === c.req.param('code'));
  if (!attendee) throw new Refusal('signup-unknown');
  return { ...attendee, event: announcement };
}

type OwnAttendee = Awaited<ReturnType<typeof ownAttendee>>;

function settled(outcome: AttendeeOutcome): void {
  if (outcome.kind === 'refused') throw new Refusal(outcome.code);
}

/** Back to the list with the search that was open there, at the person. */
function back(c: DeskContext<Path>, news: keyof DeskWords['news']): Response {
  const { id, code } = c.req.param();
  const list = eventAddress(id);
  const from = c.req.header('Referer') ?? '';
  const wish = new URLSearchParams(
    URL.canParse(from) && new URL(from).pathname === list ? new URL(from).search : '',
  );
  wish.set('kabar', news);
  return c.redirect(`${list}?${wish.toString()}#${code}`, 303);
}

function addSeatPage(c: DeskContext<Path>, { code, name, event }: OwnAttendee) {
  const { attendees: words } = wordsFor(c);
  return deskPage(c, {
    title: words.addSeatTitle,
    status: 409,
    body: html`${eventTabs(c, event, 'pendaftar')}
      <p role="alert">${words.addSeat(name)}</p>
      <form method="post" action="${eventAddress(event.id, `pendaftar/${code}/tempat`)}" class="actions">
        <button class="main" name="tambah" value="ya">${words.addSeatYes}</button>
        <a class="button" href="${eventAddress(event.id)}">${words.no}</a>
      </form>`,
  });
}

function cancelPage(c: DeskContext<Path>, attendee: OwnAttendee) {
  const { cancelTitle, cancelLead, cancelYes } = wordsFor(c).attendees;
  return questionPage(c, attendee, 'batal', { title: cancelTitle, lead: cancelLead, yes: cancelYes });
}

function erasePage(c: DeskContext<Path>, attendee: OwnAttendee) {
  const { eraseTitle, eraseLead, eraseYes } = wordsFor(c).attendees;
  return questionPage(c, attendee, 'hapus', { title: eraseTitle, lead: eraseLead, yes: eraseYes });
}

interface Question {
  readonly title: (name: string) => string;
  readonly lead: string;
  readonly yes: string;
}

/** What cannot be taken back is asked for once more, with the way to tell the person. */
function questionPage(
  c: DeskContext<Path>,
  { code, name, contact, event }: OwnAttendee,
  act: 'batal' | 'hapus',
  { title, lead, yes }: Question,
) {
  const { attendees: words } = wordsFor(c);
  return deskPage(c, {
    title: title(name),
    body: html`${eventTabs(c, event, 'pendaftar')}
      <p>${lead}</p>
      <p>${words.tellThem} ${contactLink(contact)}</p>
      <form method="post" action="${eventAddress(event.id, `pendaftar/${code}/${act}`)}" class="actions">
        <button class="main">${yes}</button>
        <a class="button" href="${eventAddress(event.id)}">${words.no}</a>
      </form>`,
  });
}

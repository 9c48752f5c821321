import type { DoorAttendee, DoorMark, DoorOutcome } from '../src/door/door-list.ts';
import { difference, serverMoment } from './clock.ts';
import type { Kept, KeptList, WaitingMark } from './kept.ts';
import type { doorServer, Trouble } from './server.ts';

/** Somebody as the phone sees them: what the server knows, with what waits here on top. */
export interface Guest extends DoorAttendee {
  /** Whether something about them waits for the network. */
  readonly isWaiting: boolean;
}

/** A mark that the server did not take, and why. */
export interface Refused {
  readonly code: string;
  readonly outcome: Exclude<DoorOutcome, 'noted'>;
}

interface Parts {
  readonly event: string;
  readonly kept: Kept;
  readonly server: ReturnType<typeof doorServer>;
  /** Milliseconds on the clock of the phone. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly onChange: () => void;
}

/** As many as the server takes at once. */
const atOnce = 200;

/** One door: the list, what waits on this phone, and how it stands with the server. Draws nothing. */
export class Door {
  list: KeptList | undefined;
  waiting: WaitingMark[] = [];
  /** What the server did not take since the page was opened. */
  refused: Refused[] = [];
  /** How the last talk with the server went; undefined before the first. */
  trouble: Trouble | 'none' | undefined;
  readonly #parts: Parts;
  #last: string | undefined;
  #talking: Promise<void> | undefined;
  #isDue = false;
  /** A list of thousands is not fetched for every tap. */
  #wantsList = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** What the phone has kept of this event. */
  async open(): Promise<void> {
    const { kept, event, now } = this.#parts;
    await kept.forgetExpired(now());
    this.list = await kept.list(event);
    this.waiting = await kept.marks(event);
    this.#last = this.waiting.at(-1)?.at;
  }

  /** Whether the phone could keep what it was told, beyond this page. */
  get isLasting(): boolean {
    return this.#parts.kept.isLasting;
  }

  /** The moment as the clock of the server shows it. */
  now(): string {
    const phone = this.#parts.now();
    return this.list ? serverMoment(this.list.clock, phone, undefined) : new Date(phone).toISOString();
  }

  guests(): Guest[] {
    const waiting = new Set(this.waiting.map(({ code }) => code));
    return (this.list?.attendees ?? []).map((attendee) =>
      waiting.has(attendee.code) ? this.#withWaiting(attendee) : { ...attendee, isWaiting: false },
    );
  }

  guest(code: string): Guest | undefined {
    const attendee = this.list?.attendees.find((one) => one.code === code);
    return attendee && this.#withWaiting(attendee);
  }

  /** Notes on the phone that somebody is here, or is not after all, and sends it as soon as it can. Rejects when the phone cannot keep it. */
  async note(code: string, session: string, isHere: boolean): Promise<void> {
    const { kept, event, newId } = this.#parts;
    const { clock, forgetAt } = this.list!;
    const at = serverMoment(clock, this.#parts.now(), this.#last);
    const mark = { id: newId(), code, session, at, isHere, event, forgetAt };
    this.#last = at;
    await kept.keepMark(mark);
    if (!this.waiting.some(({ id }) => id === mark.id)) this.waiting.push(mark);
    this.#parts.onChange();
    void this.#talk();
  }

  /** Sends what waits and asks for the list anew; one talk at a time, so that no answer passes another. */
  talk(): Promise<void> {
    this.#wantsList = true;
    return this.#talk();
  }

  #talk(): Promise<void> {
    this.#isDue = true;
    this.#talking ??= this.#talkWhileDue().finally(() => {
      this.#talking = undefined;
    });
    return this.#talking;
  }

  async #talkWhileDue(): Promise<void> {
    while (this.#isDue) {
      this.#isDue = false;
      const isListDue = this.#wantsList || !this.list || this.trouble !== 'none';
      this.#wantsList = false;
      this.trouble = (await this.#sendAll()) ?? (isListDue ? await this.#fetchList() : undefined) ?? 'none';
      if (this.trouble === 'signed-out' || this.trouble === 'refused') await this.#forgetNames();
      this.#parts.onChange();
    }
  }

  async #sendAll(): Promise<Trouble | undefined> {
    const { kept, server, event } = this.#parts;
    // Another page on this phone may have noted or sent something meanwhile.
    this.waiting = await kept.marks(event);
    while (this.waiting.length > 0) {
      const marks = this.waiting.slice(0, atOnce);
      const answer = await server.send(marks.map(withoutKeeping));
      if ('trouble' in answer) return answer.trouble;
      const { outcomes, attendees, now } = answer.body;
      if (outcomes.length === 0) return 'busy';
      for (const { id, outcome } of outcomes) {
        const { code } = marks.find((mark) => mark.id === id)!;
        if (outcome !== 'noted') this.refused.push({ code, outcome });
      }
      await this.#keepAttendees(attendees, now);
      await kept.dropMarks(outcomes.map(({ id }) => id));
      this.waiting = await kept.marks(event);
    }
    return undefined;
  }

  async #keepAttendees(changed: readonly DoorAttendee[], now: string): Promise<void> {
    if (!this.list) return;
    const byCode = new Map(changed.map((attendee) => [attendee.code, attendee]));
    const attendees = this.list.attendees.map((attendee) => byCode.get(attendee.code) ?? attendee);
    // It is no list of the server any more: the old tag would call it unchanged once these are as they were.
    await this.#keep({ ...this.list, tag: '', attendees, clock: difference(now, this.#parts.now()) });
  }

  async #fetchList(): Promise<Trouble | undefined> {
    const answer = await this.#parts.server.list(this.list?.tag);
    if ('trouble' in answer) return answer.trouble;
    const { tag, now, list = this.list } = answer.body;
    if (!list) return 'busy';
    const { event, attendees } = list;
    const clock = difference(now, this.#parts.now());
    const forgetAt = Date.parse(event.deleteAfter) + clock.aheadMs;
    await this.#keep({ tag, event, attendees, clock, forgetAt });
    return undefined;
  }

  async #keep(list: KeptList): Promise<void> {
    this.list = list;
    await this.#parts.kept.keepList(list);
  }

  /** Whoever is signed out, or may not see the event any more, keeps no names; marks hold none and wait. */
  async #forgetNames(): Promise<void> {
    this.list = undefined;
    await this.#parts.kept.forgetList(this.#parts.event);
  }

  #withWaiting(attendee: DoorAttendee): Guest {
    const own = this.waiting.filter(({ code }) => code === attendee.code);
    const here = { ...attendee.here };
    for (const { session, at, isHere } of own) {
      if (isHere) here[session] ??= at;
      else delete here[session];
    }
    return { ...attendee, here, isWaiting: own.length > 0 };
  }
}

function withoutKeeping({ id, code, session, at, isHere }: WaitingMark): DoorMark {
  return { id, code, session, at, isHere };
}

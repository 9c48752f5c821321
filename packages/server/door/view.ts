import { found } from './find.ts';
import type { Door, Guest } from './door.ts';
import { make, say } from './make.ts';
import { type Language, sessionNow, writing } from './times.ts';
import type { Words } from './words.id.ts';

/** What a person does on the page. */
export interface Hands {
  readonly onHere: (code: string) => void;
  readonly onUndo: (code: string) => void;
  /** Somebody pressed Enter in the field with this text. */
  readonly onTyped: (typed: string) => void;
  readonly onScan: () => void;
}

/** Something to do about a message. */
export interface MessageAction {
  readonly label: string;
  readonly name?: string;
  readonly onPress: () => void;
}

/** Rows that are shown at once: a phone need not lay out a hall of 5,000. */
const mostRows = 60;

/** The page at the door. It is drawn once and then changed, so that focus and what is typed stay where they are. */
export class View {
  readonly video = make('video', { muted: true, playsInline: true, hidden: true });
  readonly field = make('input', {
    id: 'cari',
    type: 'search',
    autocomplete: 'off',
    spellcheck: false,
    enterKeyHint: 'done',
    'aria-describedby': 'cari-petunjuk',
  });
  readonly #scan: HTMLButtonElement;
  readonly #scanHint: HTMLElement;
  readonly #count = make('p', { className: 'count' });
  readonly #queue = make('p', { className: 'small' });
  readonly #session = make('select', { id: 'sesi' });
  readonly #sessionField: HTMLElement;
  readonly #message = make('div', { className: 'message', role: 'status' });
  readonly #state = make('p', { className: 'state', role: 'status' });
  readonly #refused = make('div', { className: 'refused' });
  readonly #rows = make('ul', { className: 'guests' });
  readonly #rest = make('p', { className: 'small' });
  readonly #kept = make('p', { className: 'small' });
  readonly #rowByCode = new Map<string, { readonly row: HTMLLIElement; drawn: string }>();
  readonly #door: Door;
  readonly #words: Words;
  readonly #language: Language;
  readonly #hands: Hands;
  readonly #signInAddress: string;
  #sessions = '';

  constructor(parts: {
    readonly place: HTMLElement;
    readonly door: Door;
    readonly words: Words;
    readonly language: Language;
    readonly hands: Hands;
    readonly signInAddress: string;
  }) {
    const { words, hands } = parts;
    this.#door = parts.door;
    this.#words = words;
    this.#language = parts.language;
    this.#hands = hands;
    this.#signInAddress = parts.signInAddress;
    this.#scan = make('button', { type: 'button', className: 'main', onclick: hands.onScan }, words.scan);
    this.#scanHint = make('p', { className: 'hint', hidden: true }, words.scanHint);
    this.#sessionField = make(
      'div',
      { className: 'field', hidden: true },
      make('label', { htmlFor: 'sesi' }, words.session),
      this.#session,
    );
    this.#session.onchange = () => this.draw();
    this.field.oninput = () => this.draw();
    const form = make(
      'form',
      { className: 'field' },
      make('label', { htmlFor: 'cari' }, words.search),
      make('p', { className: 'hint', id: 'cari-petunjuk' }, words.searchHint),
      this.field,
    );
    form.onsubmit = (event) => {
      event.preventDefault();
      hands.onTyped(this.field.value);
    };
    parts.place.replaceChildren(
      make('div', { className: 'numbers' }, this.#count, this.#queue),
      this.#state,
      this.#refused,
      this.#sessionField,
      make('div', { className: 'scan' }, this.#scan, this.#scanHint, this.video),
      this.#message,
      form,
      make('h2', {}, words.list),
      this.#rows,
      this.#rest,
      this.#kept,
    );
  }

  /** The session at whose door this phone is. */
  get session(): string {
    return this.#session.value;
  }

  get writing(): ReturnType<typeof writing> {
    return writing(this.#language, this.#door.list?.event.timeZone);
  }

  /** The words for a session, for a message. */
  sessionName(id: string): string {
    const session = this.#door.list?.event.sessions.find((one) => one.id === id);
    return session ? this.writing.session(session) : id;
  }

  /** Shows how things stand. */
  draw(): void {
    this.#drawSessions();
    this.#drawNumbers();
    this.#drawState();
    this.#drawRefused();
    this.#drawGuests();
  }

  /** Tells what has just happened; the tone is also in the words. */
  tell(tone: 'good' | 'notice' | 'bad', text: string, action?: MessageAction): void {
    this.#message.className = `message ${tone}`;
    const button = action && make('button', { type: 'button', onclick: action.onPress }, action.label);
    if (action?.name) button!.setAttribute('aria-label', action.name);
    this.#message.replaceChildren(make('p', {}, text), ...(button ? [button] : []));
  }

  showCamera(isOpen: boolean): void {
    this.video.hidden = !isOpen;
    this.#scanHint.hidden = !isOpen;
    say(this.#scan, isOpen ? this.#words.stopScan : this.#words.scan);
    this.#scan.setAttribute('aria-expanded', String(isOpen));
  }

  /** Whether the page opens without a network from now on. */
  tellKept(isKept: boolean): void {
    const { list, isLasting } = this.#door;
    const words = this.#words;
    const page = isKept ? words.offlineReady : words.offlineFailed;
    const names = list && words.keptUntil(this.writing.day(list.event.deleteAfter));
    say(this.#kept, isLasting ? [page, names].filter(Boolean).join(' ') : words.notLasting);
  }

  #drawSessions(): void {
    const event = this.#door.list?.event;
    if (!event) return;
    const options = event.sessions.map((session) => [session.id, this.writing.session(session)] as const);
    if (JSON.stringify(options) === this.#sessions) return;
    this.#sessions = JSON.stringify(options);
    const chosen = this.#session.value;
    this.#session.replaceChildren(...options.map(([value, text]) => make('option', { value }, text)));
    const isThere = options.some(([id]) => id === chosen);
    this.#session.value = isThere ? chosen : sessionNow(event, Date.parse(this.#door.now()));
    this.#sessionField.hidden = options.length < 2;
  }

  #drawNumbers(): void {
    const { number } = this.writing;
    const expected = this.#expected();
    const seated = expected.filter(({ status }) => status === 'confirmed');
    const here = seated.filter((guest) => guest.here[this.session]);
    const waiting = expected.filter(({ status }) => status === 'waiting').length;
    say(this.#count, this.#door.list ? this.#words.present(number(here.length), number(seated.length)) : '');
    say(this.#queue, waiting > 0 ? this.#words.waitingList(number(waiting)) : '');
  }

  #drawState(): void {
    const { trouble, waiting, list } = this.#door;
    const { state } = this.#words;
    const count = this.writing.number(waiting.length);
    const how =
      trouble === 'none' && waiting.length > 0
        ? state.sending
        : trouble === 'none'
          ? state.sent(list ? this.writing.time(list.clock.spokeAt) : '')
          : trouble === undefined
            ? state.connecting
            : state[trouble];
    const missing = !list && trouble === 'unreachable' ? this.#words.noList : '';
    const isLeft = waiting.length > 0 && trouble !== 'none';
    const text = [missing || how, isLeft ? state.waiting(count) : ''].filter(Boolean).join(' ');
    const tone = trouble === 'none' || trouble === undefined ? '' : 'notice';
    this.#state.className = `state ${tone}`;
    if (this.#state.dataset['said'] === text) return;
    this.#state.dataset['said'] = text;
    this.#state.replaceChildren(text);
    if (trouble === 'signed-out')
      this.#state.append(' ', make('a', { href: this.#signInAddress }, state.signInLink));
  }

  #drawRefused(): void {
    const { refused } = this.#door;
    if (this.#refused.dataset['said'] === String(refused.length)) return;
    this.#refused.dataset['said'] = String(refused.length);
    if (refused.length === 0) return this.#refused.replaceChildren();
    const lines = refused.map(({ code, outcome }) => {
      const name = this.#door.guest(code)?.name;
      return make('li', {}, this.#words.refused[outcome](name ? `${name} (${code})` : code));
    });
    const dismiss = make('button', { type: 'button' }, this.#words.dismiss);
    dismiss.onclick = () => {
      this.#door.refused = [];
      this.#drawRefused();
      this.field.focus();
    };
    this.#refused.replaceChildren(
      make('div', { className: 'message bad', role: 'alert' }, make('ul', {}, ...lines), dismiss),
    );
  }

  #drawGuests(): void {
    const words = this.#words;
    // Who is looked for may have chosen another session, or cancelled: the row says so.
    const { value } = this.field;
    const matching = found(value.trim() ? this.#door.guests() : this.#expected(), value) as Guest[];
    const shown = matching.slice(0, mostRows);
    const rows = shown.map((guest) => this.#row(guest));
    const isSame =
      rows.length === this.#rows.children.length && rows.every((row, i) => this.#rows.children[i] === row);
    if (!isSame) this.#rows.replaceChildren(...rows);
    const rest = matching.length - shown.length;
    if (rest > 0) say(this.#rest, words.more(this.writing.number(rest)));
    else if (matching.length > 0 || !this.#door.list) say(this.#rest, '');
    else say(this.#rest, value.trim() ? words.noneFound : words.nobody);
  }

  /** A row is changed only when what it says changes; its buttons keep the focus. */
  #row(guest: Guest): HTMLLIElement {
    const { code, name, status } = guest;
    const since = guest.here[guest.session ?? this.session];
    const isOther = guest.session !== undefined && guest.session !== this.session;
    const drawn = JSON.stringify([name, status, since, guest.isWaiting, isOther]);
    const known = this.#rowByCode.get(code);
    if (known?.drawn === drawn) return known.row;
    const row = known?.row ?? make('li', {});
    const hadFocus = row.contains(document.activeElement);
    row.className = since ? 'is-here' : status;
    row.replaceChildren(
      make(
        'div',
        { className: 'who-is-it' },
        make('span', { className: 'name' }, name),
        make(
          'span',
          { className: 'small' },
          [code, isOther ? this.sessionName(guest.session) : '', this.#standing(guest, since)]
            .filter(Boolean)
            .join(' · '),
        ),
      ),
      ...(status === 'confirmed' ? [this.#button(guest, since)] : []),
    );
    if (hadFocus) row.querySelector('button')?.focus();
    this.#rowByCode.set(code, { row, drawn });
    return row;
  }

  #standing({ status, isWaiting }: Guest, since: string | undefined): string {
    const words = this.#words;
    const there = since && words.since(this.writing.time(since));
    const seat = status === 'waiting' ? words.onWaitingList : status === 'cancelled' ? words.cancelled : '';
    return [seat || there, isWaiting ? words.notSent : ''].filter(Boolean).join(', ');
  }

  #button({ code, name }: Guest, since: string | undefined): HTMLButtonElement {
    const { here, hereFor, undo, undoFor } = this.#words;
    const press = () => (since ? this.#hands.onUndo(code) : this.#hands.onHere(code));
    const label = since ? undoFor(name) : hereFor(name);
    return make(
      'button',
      { type: 'button', className: since ? 'quiet' : '', 'aria-label': label, onclick: press },
      since ? undo : here,
    );
  }

  /** Those who are expected at this session. */
  #expected(): Guest[] {
    const isChosen = this.#door.list?.event.sessionChoice === 'one';
    return this.#door
      .guests()
      .filter(({ session, status }) => status !== 'cancelled' && (!isChosen || session === this.session));
  }
}

import { pictureReader, watchCamera } from './camera.ts';
import { Door, type Guest } from './door.ts';
import { codeIn, found } from './find.ts';
import { keepPage } from './keep-page.ts';
import { openKept } from './kept.ts';
import { doorServer } from './server.ts';
import type { Language } from './times.ts';
import { View } from './view.ts';

/** How often the other phones at the door are heard of; a list of thousands is fetched less often. */
const askEveryMs = 20_000;
const manyPeople = 1000;
/** The same code held before the camera is one code. */
const sameCodeMs = 4000;

const place = document.querySelector<HTMLElement>('#pintu')!;
const language: Language = document.documentElement.lang === 'en' ? 'en' : 'id';
const { words } = language === 'en' ? await import('./words.en.ts') : await import('./words.id.ts');
const address = location.origin + location.pathname;
const door = new Door({
  event: place.dataset['event']!,
  kept: await openKept(),
  server: doorServer(address),
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  onChange: () => view.draw(),
});
const view = new View({
  place,
  door,
  words,
  language,
  signInAddress: place.dataset['signIn']!,
  hands: {
    onHere: (code) => void checkIn(code),
    onUndo: (code) => void takeBack(code),
    onTyped: (typed) => void onTyped(typed),
    onScan: () => void onScan(),
  },
});
let camera: AbortController | undefined;

await door.open();
view.draw();
void door.talk().then(async () => view.tellKept(await keepPage(address)));
void navigator.storage?.persist?.();
setTimeout(askAgain, askEveryMs);
addEventListener('online', () => void door.talk());
document.addEventListener('visibilitychange', () => document.hidden || void door.talk());
document.querySelector<HTMLFormElement>('form[action$="/keluar"]')?.addEventListener('submit', onSignOut, {
  once: true,
});

function askAgain(): void {
  if (!document.hidden) void door.talk();
  const isLarge = (door.list?.attendees.length ?? 0) > manyPeople;
  setTimeout(askAgain, isLarge ? 3 * askEveryMs : askEveryMs);
}

/** Notes that whoever has this code is here, or says why not. */
async function checkIn(code: string, isSure = false): Promise<void> {
  const guest = await lookUp(code);
  if (!guest) return tellUnknown(code);
  const { message } = words;
  const session = guest.session ?? view.session;
  const since = guest.here[session];
  if (guest.status !== 'confirmed') return view.tell('bad', message[guest.status](guest.name));
  if (since)
    return view.tell('notice', message.already(guest.name, view.writing.time(since)), undoing(guest));
  if (session !== view.session && !isSure)
    return view.tell('notice', message.otherSession(guest.name, view.sessionName(session)), {
      label: message.noteAnyway,
      onPress: () => void checkIn(code, true),
    });
  if (!(await note(code, session, true))) return;
  const at = door.guest(code)?.here[session] ?? door.now();
  view.tell('good', message.noted(guest.name, view.writing.time(at)), undoing(guest));
  navigator.vibrate?.(80);
}

/** Somebody may have signed up since the list was fetched: the server is asked before they are unknown. */
async function lookUp(code: string): Promise<Guest | undefined> {
  const known = door.guest(code);
  if (known || door.trouble !== 'none') return known;
  await door.talk();
  return door.guest(code);
}

function tellUnknown(code: string): void {
  const { message } = words;
  if (!door.list || door.trouble === 'none') return view.tell('bad', message.unknown(code));
  view.tell('notice', message.unknownOffline(code, view.writing.time(door.list.clock.spokeAt)), {
    label: message.noteAnyway,
    onPress: () => void noteUnseen(code),
  });
}

/** Notes a code that the server will know better than the phone does. */
async function noteUnseen(code: string): Promise<void> {
  if (await note(code, view.session, true))
    view.tell('good', words.message.noted(code, view.writing.time(door.now())));
}

async function takeBack(code: string): Promise<void> {
  const guest = door.guest(code);
  if (!guest || !(await note(code, guest.session ?? view.session, false))) return;
  view.tell('notice', words.message.takenBack(guest.name));
}

async function note(code: string, session: string, isHere: boolean): Promise<boolean> {
  try {
    await door.note(code, session, isHere);
    return true;
  } catch {
    view.tell('bad', words.message.notKept);
    return false;
  }
}

const undoing = ({ code, name }: Guest) => ({
  label: words.undo,
  name: words.undoFor(name),
  onPress: () => void takeBack(code),
});

/** Enter notes the code that was typed, or the only one whose name fits; among several the list offers the choice. A name may look like a code. */
async function onTyped(typed: string): Promise<void> {
  const written = codeIn(typed);
  const matching = typed.trim() ? found(door.guests(), typed) : [];
  const isKnown = written !== undefined && door.guest(written) !== undefined;
  const code =
    isKnown || matching.length === 0 ? written : matching.length === 1 ? matching[0]!.code : undefined;
  if (!code) return;
  await checkIn(code);
  view.field.value = '';
  view.draw();
}

async function onScan(): Promise<void> {
  if (camera) return closeCamera();
  camera = new AbortController();
  const { signal } = camera;
  const read = await pictureReader().catch(() => undefined);
  if (!read) return closeCamera(words.noScanner);
  let last = { text: '', at: 0 };
  const onText = (text: string) => {
    if (text === last.text && Date.now() - last.at < sameCodeMs) return;
    last = { text, at: Date.now() };
    const code = codeIn(text);
    if (code) void checkIn(code);
    else view.tell('bad', words.message.noCode);
  };
  view.showCamera(true);
  await watchCamera(view.video, read, onText, signal).catch(() => closeCamera(words.noCamera));
}

function closeCamera(reason?: string): void {
  camera?.abort();
  camera = undefined;
  view.showCamera(false);
  if (reason) view.tell('bad', reason);
}

/** Once, signing out waits for what is not sent; the second time it goes, and what waits is sent after the next sign-in. */
function onSignOut(event: SubmitEvent): void {
  if (door.waiting.length === 0) return;
  event.preventDefault();
  view.tell('bad', words.signOutWaiting(view.writing.number(door.waiting.length)));
  void door.talk();
}

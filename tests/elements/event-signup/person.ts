import { fixture, html, waitUntil } from '@open-wc/testing';
import type { EventSignup, SignupClient } from '@payung/elements/event-signup';
import '@payung/elements/event-signup';
import { batik } from '@payung/stories/data/events';

/** An element on the page, with its event already there (or whatever `settled` waits for). */
export async function signup(
  properties: Partial<
    Pick<
      EventSignup,
      'event' | 'client' | 'secret' | 'slowAfterMs' | 'firstWaitMs' | 'lang' | 'api' | 'prefill' | 'formToken'
    >
  > & {
    client?: SignupClient;
  },
  settled = 'h2',
): Promise<EventSignup> {
  const { event = batik.id, client, secret = '', slowAfterMs = 6000, lang = 'id', api = '' } = properties;
  const { firstWaitMs = 2000, prefill = '', formToken = '' } = properties;
  const element = await fixture<EventSignup>(
    html`<payung-event-signup
      lang=${lang}
      .event=${event}
      .client=${client}
      .secret=${secret}
      .slowAfterMs=${slowAfterMs}
      .api=${api}
      .firstWaitMs=${firstWaitMs}
      .prefill=${prefill}
      .formToken=${formToken}
    ></payung-event-signup>`,
  );
  await appears(element, settled);
  return element;
}

/** Makes the browser as new: no receipt of this tab, nothing that waits. */
export async function forgetEverything(): Promise<void> {
  sessionStorage.clear();
  const gone = indexedDB.deleteDatabase('payung-outbox');
  await new Promise((resolve, reject) => {
    gone.onsuccess = resolve;
    gone.onerror = reject;
  });
}

/** Waits until something holds; long, because several browsers may share a slow machine. */
export function until(holds: () => unknown, message?: string): Promise<void> {
  return waitUntil(holds as () => boolean, message, { timeout: 10_000 });
}

/** Waits until something of this selector is shown. */
export async function appears(element: EventSignup, selector: string): Promise<HTMLElement> {
  await until(() => element.renderRoot.querySelector(selector), `no ${selector} was shown`);
  return find(element, selector);
}

/** The element of this selector; fails with its name when there is none. */
export function find<Found extends HTMLElement = HTMLElement>(element: EventSignup, selector: string): Found {
  const found = element.renderRoot.querySelector<Found>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

/** The button with this text. */
export function button(element: EventSignup, text: string): HTMLButtonElement {
  const buttons = [...element.renderRoot.querySelectorAll('button')];
  const found = buttons.find((candidate) => candidate.textContent.trim() === text);
  if (!found)
    throw new Error(`no button "${text}" among ${buttons.map((one) => one.textContent.trim()).join(', ')}`);
  return found;
}

/** The control that a label with this text belongs to. */
export function labelled(element: EventSignup, text: string): HTMLInputElement {
  const label = [...element.renderRoot.querySelectorAll('label')].find((one) =>
    one.textContent.trim().startsWith(text),
  );
  if (!label?.control) throw new Error(`no field "${text}"`);
  return label.control as HTMLInputElement;
}

/** Types into a field, as its `input` event tells. */
export function type(element: EventSignup, label: string, value: string): void {
  const control = labelled(element, label);
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Fills in everything that the event `batik` asks for. */
export function fillIn(element: EventSignup): void {
  type(element, 'Nama Anda', 'Siti Aminah');
  type(element, 'Nomor WhatsApp', '0812 3456 7890');
  labelled(element, 'Batik').click();
  type(element, 'Desa atau kelurahan', 'Kepatihan');
  type(element, 'Jumlah anak yang ikut', '2');
  labelled(element, 'Ya').click();
  labelled(element, 'Saya setuju').click();
}

/** Goes on from the form: to what is to be corrected, or to the look at it before it is sent. */
export function goOn(element: EventSignup): void {
  button(element, 'Lanjut, periksa isian').click();
}

/** Goes on, looks at it, and sends. */
export async function send(element: EventSignup, label = 'Kirim pendaftaran'): Promise<void> {
  goOn(element);
  await appears(element, '.review');
  button(element, label).click();
}

/** The text that a person sees, without the space of the template. */
export function text(element: EventSignup, selector = '.body'): string {
  return find(element, selector).innerText.replace(/\s+/g, ' ').trim();
}

/** What has the focus inside the element. */
export function focused(element: EventSignup): Element | null {
  return element.shadowRoot!.activeElement;
}

/** A promise and the hands that settle it. */
export function held<Value>(): {
  promise: Promise<Value>;
  resolve: (value: Value) => void;
  reject: (reason: unknown) => void;
} {
  let resolve!: (value: Value) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<Value>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** The error of a browser that reaches no server. */
export const unreachable = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Calculator } from '@payung/elements/calculator';
import '@payung/elements/calculator';

/** How a page sets the calculator up. */
export interface Given {
  readonly calculation?: string;
  readonly on?: string;
  readonly answers?: string;
  readonly lang?: string;
  readonly compact?: boolean;
  /** Whether what an earlier calculator was told in this visit is still held. */
  readonly isSameVisit?: boolean;
}

const find = <Found extends Element = HTMLElement>(element: Calculator, selector: string): Found | null =>
  element.renderRoot.querySelector<Found>(selector);

const wordsOf = (node: HTMLElement | null): string => (node?.innerText ?? '').replace(/\s+/g, ' ').trim();

/** A calculator on a page, once it shows something of its own. */
export async function calculator(given: Given = {}): Promise<Calculator> {
  const {
    calculation = 'contribution',
    on = '2026-11-20',
    answers = '',
    lang = 'id',
    compact = false,
    isSameVisit = false,
  } = given;
  if (!isSameVisit) sessionStorage.clear();
  // Where an earlier test left the page scrolled, what is fetched when it comes near would be near at once.
  scrollTo(0, 0);
  const element = await fixture<Calculator>(
    html`<payung-calculator
      lang=${lang}
      calculation=${calculation}
      on=${on}
      answers=${answers}
      ?compact=${compact}
      >Isi sementara</payung-calculator
    >`,
  );
  await waitUntil(() => find(element, '.root:not([hidden])'), 'the calculator never became ready', {
    timeout: 8000,
  });
  return element;
}

/** The same, once it tells a result. */
export async function answered(given: Given): Promise<Calculator> {
  const element = await calculator(given);
  await told(element);
  return element;
}

/** Waits until a result is told below the sentence. */
export async function told(element: Calculator): Promise<void> {
  await waitUntil(() => find(element, '.details .small'), 'no result was told', { timeout: 8000 });
}

/** Opens the explanation of a result, once it says something; nothing happens where there is none. */
export async function explain(element: Calculator): Promise<void> {
  const why = find<HTMLDetailsElement>(element, 'details.why');
  if (!why) return;
  why.querySelector('summary')!.click();
  await waitUntil(() => why.querySelector('.steps'), 'nothing was explained', { timeout: 8000 });
}

/** What the result panel says. */
export const panel = (element: Calculator): string => wordsOf(find(element, '.summary'));

/** What stands below it. */
export const details = (element: Calculator): string => wordsOf(find(element, '.details'));

/** What was said to a screen reader last. */
export const said = (element: Calculator): string => find(element, '[role=status]')!.textContent!.trim();

/** The labels of the questions, in order; legends of radio groups included. */
export const questions = (element: Calculator): string[] =>
  [...element.renderRoot.querySelectorAll<HTMLElement>('.questions > .field > .label')].map(wordsOf);

/** The control of a question: its text field, its select, or its first radio button. */
export function control<Control extends HTMLElement = HTMLInputElement>(
  element: Calculator,
  path: string,
): Control {
  const found = find<Control>(element, `[id="${path}"]`);
  expect(found, `no control for ${path}`).to.not.equal(null);
  return found!;
}

/** Replaces what a text field holds, as a person does, and stays in the field. */
export async function type(element: Calculator, path: string, text: string): Promise<void> {
  const input = control(element, path);
  input.focus();
  input.select();
  if (text === '') await sendKeys({ press: 'Delete' });
  // One by one: WebKit's driver swallows the second of two equal keys of one command.
  for (const character of text) await sendKeys({ type: character });
  await element.updateComplete;
}

/** Leaves the field that has the focus. */
export async function leave(element: Calculator): Promise<void> {
  await sendKeys({ press: 'Tab' });
  await element.updateComplete;
}

/** Clicks the answer of a radio group by its words. */
export async function choose(element: Calculator, path: string, answer: string): Promise<void> {
  const group = find(element, `fieldset[data-path="${path}"]`)!;
  const label = [...group.querySelectorAll('label')].find((candidate) => wordsOf(candidate) === answer);
  expect(label, `no answer "${answer}" to ${path}`).to.not.equal(undefined);
  label!.click();
  await element.updateComplete;
}

/** Clicks a button by its words. */
export async function press(element: Calculator, name: string): Promise<void> {
  const button = [...element.renderRoot.querySelectorAll('button')].find((one) => wordsOf(one) === name);
  expect(button, `no button "${name}"`).to.not.equal(undefined);
  button!.focus();
  button!.click();
  await element.updateComplete;
}

/** The words of the problem at a field, which the control must be described by; undefined when there is none. */
export function problemAt(element: Calculator, path: string): string | undefined {
  const message = find(element, `[id="${path}-error"]`);
  const described = control(element, path).closest('[aria-describedby]');
  const isTied = described?.getAttribute('aria-describedby')?.split(' ').includes(`${path}-error`) ?? false;
  const isMarked = described?.getAttribute('aria-invalid') === 'true';
  expect([isTied, isMarked], `message and control of ${path}`).to.deep.equal([
    message !== null,
    message !== null,
  ]);
  return message ? wordsOf(message) : undefined;
}

/** The element that has the focus inside the widget. */
export const focused = (element: Calculator): HTMLElement | null =>
  (element.renderRoot as ShadowRoot).activeElement as HTMLElement | null;

import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@payung/elements/program-explainer';
import type { ProgramExplainer } from '@payung/elements/program-explainer';

/** The day for which the explainers of the tests tell their numbers. */
export const day = '2026-11-20';

export const shadow = (element: ProgramExplainer) => element.shadowRoot!;
export const root = (element: ProgramExplainer) => shadow(element).querySelector<HTMLElement>('[part=base]')!;
export const textOf = (element: ProgramExplainer) => root(element).textContent!.replace(/\s+/g, ' ');
export const section = (element: ProgramExplainer, key: string, program = 'jkm') =>
  shadow(element).querySelector<HTMLDetailsElement>(`#payung-${program}-${key}`)!;
export const button = (element: ProgramExplainer, label: string) =>
  [...shadow(element).querySelectorAll('button')].find(({ textContent }) => textContent!.trim() === label);

/** Waits until the later sections stand there. */
export const settled = (element: ProgramExplainer) =>
  waitUntil(
    () => section(element, 'law-and-sources', element.program || 'jkm')?.querySelector('li a'),
    'the whole text',
    { timeout: 8_000 },
  );

/** Replaces what a field holds, as a person does, and stays in it. */
export async function typeInto(input: HTMLInputElement, text: string): Promise<void> {
  input.focus();
  input.select();
  // One by one: WebKit's driver swallows the second of two equal keys of one command.
  for (const character of text) await sendKeys({ type: character });
}

/** An explainer with its whole text; without a programme the choice. */
export async function explainer(
  program = 'jkm',
  attributes: Record<string, string> = {},
  given: Partial<Pick<ProgramExplainer, 'load' | 'loadCalculator' | 'speech'>> = {},
): Promise<ProgramExplainer> {
  const element = document.createElement('payung-program-explainer');
  Object.assign(element, given);
  Object.entries({ program, on: day, ...attributes }).forEach(([name, value]) =>
    element.setAttribute(name, value),
  );
  await fixture(html`<div>${element}</div>`);
  // Somebody is there.
  window.dispatchEvent(new Event('pointermove'));
  if (program) await settled(element);
  else await waitUntil(() => shadow(element).querySelector('h2'), 'the choice');
  return element;
}

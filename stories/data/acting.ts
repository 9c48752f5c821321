import type { EventSignup } from '@payung/elements/event-signup';
import { type Ref, ref, type RefOrCallback } from 'lit/directives/ref.js';

const acted = new WeakSet<Element>();

/** Goes to one thing after the other in a form and clicks it, as soon as each is there; once for each element that is drawn. */
export function clicking(selectors: readonly string[]): ReturnType<typeof ref> {
  const act: RefOrCallback = (element) => {
    if (!element || acted.has(element)) return;
    acted.add(element);
    void clickAll(element as EventSignup, selectors);
  };
  return ref(act as Ref | ((element: Element | undefined) => void));
}

async function clickAll(element: EventSignup, selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) {
    while (!element.shadowRoot?.querySelector(selector)) await nextFrame();
    const control = element.shadowRoot.querySelector<HTMLElement>(selector)!;
    control.focus();
    control.click();
    await nextFrame();
  }
}

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

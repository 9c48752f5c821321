import AxeBuilder from 'axe-core';
import type { Page } from 'playwright-core';

/** The accessibility faults of a page that axe knows, each with where it is. */
export async function faultsOf(page: Page): Promise<string[]> {
  // evaluate() runs outside the page's content policy, so the audit needs no exception in it.
  await page.evaluate(AxeBuilder.source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof AxeBuilder };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`,
    );
  });
}

import { ground, steps } from '@payung/rules/telling';
import type { Ground, Telling } from '@payung/rules/telling';

/** The places in the law behind a result, each once, in the order of the explanation. */
export function sourcesOf(told: Telling): Pick<Ground, 'law' | 'url'>[] {
  const grounds = steps(told)
    .flatMap(({ parameters }) => parameters)
    .flatMap((id) => ground(id, told) ?? []);
  return [...new Map(grounds.map(({ law, url }) => [law, { law, url }])).values()];
}

import { ground, restsOn } from '@payung/rules/telling';
import type { Ground } from '@payung/rules/telling';
import type { Told } from '../figures.ts';

/** The places in the law behind a result, each once with its first address, in the order of the explanation; none while that is not there. */
export function sourcesOf({ explained }: Told): Pick<Ground, 'law' | 'url'>[] {
  if (!explained) return [];
  const grounds = restsOn(explained).flatMap((id) => ground(id, explained) ?? []);
  const addresses = new Map<string, string>();
  for (const { law, url } of grounds) addresses.set(law, addresses.get(law) || url);
  return [...addresses].map(([law, url]) => ({ law, url }));
}

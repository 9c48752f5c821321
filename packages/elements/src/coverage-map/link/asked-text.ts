import { isView } from '../area-bar.ts';
import { placeOf } from '../place.ts';

/** The attributes of a map that may ask for what is not there. */
export interface AskingAttributes {
  readonly region: string;
  readonly indicator: string;
  readonly view: string;
  readonly year?: string | undefined;
  readonly shown?: string | undefined;
  readonly src?: string | undefined;
}

/** The fragment, then what the attributes ask for that has to be read, as one query; the first of two words for the same counts. */
export function askedText({ region, indicator, view, year, shown }: AskingAttributes): string {
  const own = new URLSearchParams();
  if (year) own.set('year', year);
  if (!placeOf(region)) own.set('region', region);
  if (!isView(view)) own.set('view', view);
  if (indicator !== 'coverage_rate') own.set('indicator', indicator);
  const [, fragment] = /^#payung=coverage-map&(.+)/.exec(location.hash) ?? [];
  return [fragment, shown, own.toString()].filter(Boolean).join('&');
}

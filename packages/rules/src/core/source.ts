import type { Citations, Dated, Parameter, Source } from './parameter.ts';

/** A source of this rule set: regulation, article (empty where not known), address; checked when the rule set was. */
export function source(regulation: string, article = '', url = ''): Source {
  return Object.freeze({
    regulation,
    ...(article && { article }),
    ...(url && { url }),
    checked: '2026-11-20',
  });
}

/** A parameter with its sources in full, frozen; a citation that does not exist throws. */
export function cited({ id, unit, key, rows }: Dated, citations: Citations): Parameter {
  const full = rows.map(({ from, to, value, confidence, cite }) => {
    const found = citations[cite];
    if (!found) throw new Error(`${id} cites an unknown source: ${cite}`);
    return Object.freeze({ from, to, value, confidence, source: found });
  });
  return Object.freeze({ id, unit, key, rows: Object.freeze(full) });
}

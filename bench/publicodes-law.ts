import { brackets } from '../packages/rules/src/contribution/brackets.ts';
import {
  selfEmployedAccident,
  selfEmployedDeath,
  selfEmployedOldAge,
} from '../packages/rules/src/contribution/parameters.ts';
import { covidRelief, otherRelief, transportRelief } from '../packages/rules/src/contribution/reliefs.ts';
import type { Dated, Row } from '../packages/rules/src/core/parameter.ts';

/** Publicodes rules by name, as its engine takes them. */
export type PublicodesRules = Record<string, unknown>;

const written = (day: string): string => day.split('-').reverse().join('/');

const within = ({ from, to }: Row): unknown => {
  const begins = `date >= ${written(from)}`;
  return to === null ? begins : { 'toutes ces conditions': [begins, `date <= ${written(to)}`] };
};

/** A parameter as a rule: the value of the row that holds on `date`, else `otherwise`. */
function dated<Value>(of: Dated<Value>, value: (of: Value) => unknown, otherwise: unknown): unknown {
  const rows = of.rows.map((row) => ({ si: within(row), alors: value(row.value) }));
  return { variations: [...rows, { sinon: otherwise }] };
}

const percent = (value: number): string => `${value}%`;

/** The 33 steps; the last has no upper bound. */
const steps = {
  grille: {
    assiette: 'income',
    tranches: brackets.rows
      .at(-1)!
      .value.map(({ base }, place, all) =>
        place === all.length - 1 ? { montant: base } : { montant: base, plafond: all[place + 1]!.from },
      ),
  },
};

const rounded = (value: string): unknown => ({ valeur: value, arrondi: 'oui' });

/**
 * The dues of a self-employed worker in the language of Publicodes, made from the parameters of `@payung/rules` so that both
 * know the same law: the income steps, the three dues, and the reliefs by date, occupation and payer. No units: they would slow it.
 */
export const publicodesRules: PublicodesRules = {
  date: { type: 'date' },
  income: { valeur: 0 },
  occupation: { 'une possibilité': ["'transport'", "'other'"], 'par défaut': "'other'" },
  payer: { 'une possibilité': ["'self'", "'donor'", "'state-budget'"], 'par défaut': "'self'" },
  'with old age': { 'par défaut': 'non' },
  base: steps,
  'accident rate': dated(selfEmployedAccident, percent, 'non'),
  'death dues': dated(selfEmployedDeath, (value) => value, 'non'),
  'old-age rate': dated(selfEmployedOldAge, percent, 'non'),
  'transport share': dated(transportRelief, percent, '100%'),
  'other share': dated(otherRelief, percent, '100%'),
  'pandemic share': dated(covidRelief, percent, '100%'),
  'share paid': {
    variations: [
      { si: 'pandemic share < 100%', alors: 'pandemic share' },
      { si: "payer = 'state-budget'", alors: '100%' },
      { si: "occupation = 'transport'", alors: 'transport share' },
      { sinon: 'other share' },
    ],
  },
  'accident normal': rounded('base * accident rate'),
  'death normal': rounded('death dues'),
  accident: rounded('base * accident rate * share paid'),
  death: rounded('death dues * share paid'),
  'old age': { 'applicable si': 'with old age', valeur: rounded('base * old-age rate') },
  bill: { somme: ['accident', 'death', 'old age'] },
  saving: 'accident normal + death normal - accident - death',
};

import { bracketEntry } from './bracket-entry.ts';
import type { Vocabulary } from './accident.id.ts';
import { impairmentEntry } from './impairment-entry.ts';
import { childParameters, childRule } from './children.grounds.en.ts';
import type { LineRule, GroundWords } from './words.ts';

const paidBack: LineRule = (line, { value }) =>
  `What the receipts show, ${value(line.parameters[0]!)} at most.`;

/** What stands behind a result, in English. */
export const grounds: GroundWords<Vocabulary> = {
  rules: {
    'temporary-disability': (_, { value }) => {
      const [first, second, later] = [value('jkk.stmb.1'), value('jkk.stmb.2'), value('jkk.stmb.3')];
      return first === second
        ? `${first} of the monthly wage for 12 months, then ${later}.`
        : `${first}, then ${second}, then ${later} of the monthly wage. It changes after the 6th and the 12th month.`;
    },
    'partial-disability': (_, { value, fact }) =>
      `The percentage of disability (${fact('disabilityPercent')}) of ${value('jkk.months')} of wage.`,
    'total-disability': (_, { value }) =>
      `${value('jkk.total-disability')} of ${value('jkk.months')} of wage.`,
    death: (_, { value }) =>
      `${value('jkk.death')} of ${value('jkk.months')} of wage, ${value('jkk.death-floor')} at least.`,
    periodic: 'Monthly money paid at once, one time only.',
    funeral: 'A fixed sum, the same for every participant.',
    'transport-land': paidBack,
    'transport-sea': paidBack,
    'transport-air': paidBack,
    dental: paidBack,
    'hearing-aid': paidBack,
    glasses: paidBack,
    'home-care': paidBack,
    prosthesis: (_, { value }) =>
      `What the receipts show, ${value('jkk.prosthesis')} of the list price of the rehabilitation centre at most.`,
    scholarship: childRule,
    'late-compensation': (_, { value }) => `${value('late-payment')} of the cash for each day of delay.`,
  },
  factRules: {
    claimUntil: {
      rule: ({ value }) => `The time limit is ${value('jkk.claim-months')} after it happened.`,
      parameters: ['jkk.claim-months'],
    },
    disabilityPercent: {
      rule: ({ value, values }) => {
        const swapped = values.dominantHand === 'left' ? ' (left-handed: right and left swapped)' : '';
        return `The percentage of each damage by the table${swapped}, added up, at most ${value('jkk.disability-cap')}.`;
      },
      parameters: ['jkk.impairments', 'jkk.disability-cap'],
    },
  },
  parameters: {
    'jkk.stmb.1': 'Wage replaced, months 1 to 6',
    'jkk.stmb.2': 'Wage replaced, months 7 to 12',
    'jkk.stmb.3': 'Wage replaced after month 12',
    'jkk.months': 'Months of wage',
    'jkk.total-disability': 'Permanent total disability',
    'jkk.disability-cap': 'Most for partial disabilities together',
    'jkk.death': 'Death grant',
    'jkk.death-floor': 'Least death grant',
    'jkk.periodic': 'Periodic grant',
    'jkk.funeral': 'Funeral costs',
    'jkk.transport.land': 'Limit for transport by land',
    'jkk.transport.sea': 'Limit for transport by sea',
    'jkk.transport.air': 'Limit for transport by air',
    'jkk.dental': 'Limit for false teeth',
    'jkk.hearing-aid': 'Limit for a hearing aid',
    'jkk.glasses': 'Limit for glasses',
    'jkk.home-care': 'Limit for care at home',
    'jkk.prosthesis': 'Limit for an artificial limb',
    'jkk.claim-months': 'Time for a claim',
    'jkk.late-report': 'Late report of the employer',
    'jkk.impairments': 'Table of disabilities',
    'bpu.brackets': 'Base by income',
    ...childParameters,
    'late-payment': 'Compensation for a day of delay',
  },
  entries: { 'bpu.brackets': bracketEntry, 'jkk.impairments': impairmentEntry },
};

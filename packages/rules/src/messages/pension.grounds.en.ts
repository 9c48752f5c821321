import type { Vocabulary } from './pension.id.ts';
import { pensionLetter } from './pension-letter.en.ts';
import type { FactRule, GroundFigures, GroundWords } from './words.ts';

const age: FactRule<Vocabulary> = {
  rule: 'The pension age rises step by step. What counts is the age in force on the day somebody reaches it, and the pension begins on the 1st of the next month.',
  parameters: ['jp.age'],
  at: 'pensionDate',
};

/** The months that the formula counts: those that were paid, or as many as are needed. */
const monthsCounted = ({ result, value, values, written }: GroundFigures): string =>
  result.reasons.some(({ code }) => code === 'counted-as-180-months')
    ? value('jp.months')
    : written(values.monthsPaid as number, 'months');

/** What stands behind a result, in English. */
export const grounds: GroundWords<Vocabulary> = {
  rules: {
    'pension.monthly': (line, figures) => {
      const { value, total } = figures;
      const share = ['jp.widow', 'jp.child'].find((id) => line.parameters.includes(id));
      const whole = line.parameters.includes('jp.accrual')
        ? `${value('jp.accrual')} of the average wage of ${total('averageWage')} for each year of dues (${monthsCounted(figures)})`
        : 'The pension of the deceased';
      const part = share ? `, then ${value(share)} of that` : '';
      return `${whole}${part}. At least ${value('jp.floor')}, at most ${value('jp.cap')}.`;
    },
    'pension.lump-sum': 'All pension dues and their returns.',
  },
  factRules: { pensionAge: age, pensionDate: age, pensionStart: age },
  parameters: {
    'jp.age': 'Pension age',
    'jp.accrual': 'What a year of dues adds',
    'jp.months': 'Dues needed',
    'jp.floor': 'Least pension',
    'jp.cap': 'Most pension',
    'jp.survivor-months': 'Membership needed',
    'jp.survivor-density': 'Share of the dues that must be paid',
    'jp.widow': 'Share of a widow or widower',
    'jp.child': 'Share of a child',
  },
  renewed: pensionLetter,
};

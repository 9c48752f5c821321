/** What a person answers until a calculation tells its result; at least one value is typed. */
export interface Answered {
  readonly calculation: string;
  /**
   * In the order in which they are given: the value of a choice, text for a field, `add` for another item of a list, and
   * `option 2` for the second of many options.
   */
  readonly answers: readonly (readonly [path: string, value: string])[];
}

/** Every calculation, answered as briefly as it can be. */
export const answered: readonly Answered[] = [
  {
    calculation: 'contribution',
    answers: [
      ['segment', 'self-employed'],
      ['occupation', 'other'],
      ['income', '1000000'],
    ],
  },
  {
    calculation: 'death',
    answers: [
      ['segment', 'wage-earner'],
      ['paidLateDays', '5'],
    ],
  },
  {
    calculation: 'accident',
    answers: [
      ['segment', 'wage-earner'],
      ['outcome', 'recovered'],
      ['wage', '3000000'],
      ['monthsUnable', '2'],
    ],
  },
  {
    calculation: 'scholarship',
    answers: [
      ['cause', 'work-death'],
      ['children', 'add'],
      ['children.0.level', 'option 3'],
      ['children.0.age', '8'],
    ],
  },
  {
    calculation: 'old-age-projection',
    answers: [
      ['segment', 'wage-earner'],
      ['wage', '3000000'],
      ['months', '120'],
    ],
  },
  {
    calculation: 'old-age-withdrawal',
    answers: [
      ['cause', 'option 1'],
      ['age', '56'],
      ['balance', '40000000'],
    ],
  },
  {
    calculation: 'pension',
    answers: [
      ['kind', 'old-age'],
      ['monthsPaid', '180'],
      ['averageWage', '4000000'],
    ],
  },
  {
    calculation: 'job-loss',
    answers: [
      ['cause', 'option 1'],
      ['ageAtRegistration', '30'],
      ['monthsPaidInLast24', '24'],
      ['wage', '4500000'],
    ],
  },
  {
    calculation: 'migrant-contribution',
    answers: [
      ['placement', 'agency'],
      ['termMonths', '24'],
    ],
  },
  {
    calculation: 'migrant-benefit',
    answers: [
      ['phase', 'during'],
      ['benefit', 'option 7'],
      ['treatmentCost', '1000000'],
    ],
  },
  {
    calculation: 'construction',
    answers: [
      ['basis', 'contract'],
      ['contractValue', '1000000000'],
    ],
  },
  {
    calculation: 'group-budget',
    answers: [
      ['people', '5000'],
      ['months', '12'],
      ['payer', 'state-budget'],
    ],
  },
  {
    calculation: 'eligibility',
    answers: [
      ['segment', 'wage-earner'],
      ['scale', 'small'],
      ['age', '30'],
    ],
  },
];

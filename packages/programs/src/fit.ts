import type { CalculationId } from '@payung/rules';
import type { ProgramCode } from './program.ts';

/** Who asks which protection fits. */
export type Asker = 'employee' | 'self-employed' | 'project' | 'migrant' | 'heir' | 'helper';

/** What an asker wants: to join, or help with something that happened or may happen. */
export type Need =
  | 'join'
  | 'accident'
  | 'death'
  | 'old-age'
  | 'job-loss'
  | 'children'
  | 'house'
  | 'home-again'
  | 'death-at-work'
  | 'death-elsewhere'
  | 'living'
  | 'sponsor'
  | 'many'
  | 'residents'
  | 'explain'
  | 'enrol'
  | 'project-workers';

/** How it stands with an asker: who pays the dues, where a migrant is now, what a member was who died, for whom a helper acts. */
export type Standing =
  | 'employer'
  | 'myself'
  | 'budget'
  | 'tobacco'
  | 'sponsored'
  | 'nobody'
  | 'before'
  | 'abroad'
  | 'home'
  | 'wage-earner'
  | 'self-employed'
  | 'project'
  | 'migrant'
  | 'alone'
  | 'company'
  | 'government'
  | 'community';

/** The three answers. */
export interface FitAnswers {
  readonly asker: Asker;
  readonly need: Need;
  readonly standing: Standing;
}

/** A programme that fits, and the calculation that belongs to it: its id, and answers to begin with in query-string form. */
export interface Fit {
  readonly program: ProgramCode;
  readonly calculation?: { readonly id: CalculationId; readonly answers?: string };
}

interface Questions {
  readonly needs: readonly Need[];
  readonly standings: readonly Standing[];
}

/** What each asker may answer, in the order of a list. */
export const fitQuestions: Readonly<Record<Asker, Questions>> = {
  employee: {
    needs: ['join', 'accident', 'death', 'old-age', 'job-loss', 'children', 'house'],
    standings: ['employer', 'nobody'],
  },
  'self-employed': {
    needs: ['join', 'accident', 'death', 'old-age', 'children'],
    standings: ['myself', 'budget', 'tobacco', 'sponsored', 'nobody'],
  },
  project: { needs: ['join', 'accident', 'death', 'children'], standings: ['employer', 'nobody'] },
  migrant: {
    needs: ['join', 'accident', 'death', 'children', 'home-again'],
    standings: ['before', 'abroad', 'home'],
  },
  heir: {
    needs: ['death-at-work', 'death-elsewhere', 'children', 'old-age', 'living'],
    standings: ['wage-earner', 'self-employed', 'project', 'migrant'],
  },
  helper: {
    needs: ['sponsor', 'many', 'residents', 'explain', 'enrol', 'project-workers'],
    standings: ['alone', 'company', 'government', 'community'],
  },
};

/** What an asker should know whatever the programme: the employer has to enrol, one may enrol oneself, months paid by others end. */
export type FitNote = 'employer-must' | 'join-yourself' | 'months-end';

/** The note that belongs to three answers; most have none. */
export function fitNote({ asker, standing }: FitAnswers): FitNote | undefined {
  if (standing === 'nobody') return asker === 'self-employed' ? 'join-yourself' : 'employer-must';
  return ['budget', 'tobacco', 'sponsored'].includes(standing) ? 'months-end' : undefined;
}

/**
 * The programmes that fit three answers, the nearest first, none twice. There is always one. It tells where to read on; whether somebody
 * has a right to anything only BPJS Ketenagakerjaan decides.
 */
export function fitting(answers: FitAnswers): readonly Fit[] {
  const all = [...forNeed[answers.need](answers), ...forStanding(answers)];
  return all.filter(({ program }, place) => all.findIndex((fit) => fit.program === program) === place);
}

const forNeed: Readonly<Record<Need, (answers: FitAnswers) => readonly Fit[]>> = {
  join: ({ asker }) => joining(asker),
  accident: (asked) => [isMigrant(asked) ? migrant : accident(asked)],
  death: (asked) => (isMigrant(asked) ? [migrant] : [death(asked), accident(asked)]),
  'death-at-work': (asked) => [
    isMigrant(asked) ? migrant : fit('jkk', 'accident', `${segmentOf(asked)}&outcome=death`),
    fit('beasiswa', 'scholarship', 'cause=work-death'),
  ],
  'death-elsewhere': (asked) => [
    isMigrant(asked) ? migrant : death(asked),
    fit('beasiswa', 'scholarship', 'cause=other-death'),
  ],
  'old-age': (asked) => oldAge(asked),
  'job-loss': () => [fit('jkp', 'job-loss'), fit('jht', 'old-age-withdrawal')],
  children: (asked) => [children, isMigrant(asked) ? migrant : death(asked)],
  house: () => [fit('mlt')],
  'home-again': () => [fit('pemberdayaan')],
  living: () => [fit('pemberdayaan')],
  sponsor: () => [fit('sertakan', 'contribution', 'segment=self-employed')],
  many: () => [fit('gn-lingkaran', 'group-budget'), fit('sertakan')],
  residents: () => [fit('apbd', 'group-budget'), fit('dbhcht')],
  explain: () => [fit('kader'), fit('perisai')],
  enrol: () => [fit('perisai'), fit('kader')],
  'project-workers': () => [fit('jakon', 'construction')],
};

const children = fit('beasiswa', 'scholarship');
const migrant = fit('pmi', 'migrant-benefit');
const accident = (asked: FitAnswers): Fit => fit('jkk', 'accident', segmentOf(asked));
const death = (asked: FitAnswers): Fit => fit('jkm', 'death', segmentOf(asked));

const isMigrant = ({ asker, standing }: FitAnswers): boolean => asker === 'migrant' || standing === 'migrant';

/** The segment of the rules that an asker, or a member who died, belongs to. */
const segments: Readonly<Partial<Record<Asker | Standing, string>>> = {
  employee: 'wage-earner',
  'wage-earner': 'wage-earner',
  'self-employed': 'self-employed',
  project: 'construction',
};

function segmentOf({ asker, standing }: FitAnswers): string | undefined {
  const segment = segments[asker] ?? segments[standing];
  return segment && `segment=${segment}`;
}

function joining(asker: Asker): readonly Fit[] {
  if (asker === 'project') return [fit('jakon')];
  if (asker === 'migrant') return [fit('pmi', 'migrant-contribution')];
  const segment = segments[asker]!;
  const all = [fit('jkk', 'contribution', `segment=${segment}`), fit('jkm'), fit('jht')];
  return asker === 'employee' ? [...all, fit('jp'), fit('jkp')] : all;
}

/** A monthly pension is for people on wages; savings are for all. */
function oldAge({ asker, standing }: FitAnswers): readonly Fit[] {
  const isEarner = asker === 'employee' || standing === 'wage-earner';
  const savings =
    asker === 'heir' ? fit('jht', 'old-age-withdrawal', 'cause=death') : fit('jht', 'old-age-projection');
  return isEarner ? [savings, fit('jp', 'pension')] : [savings];
}

function forStanding({ asker, standing }: FitAnswers): readonly Fit[] {
  if (standing === 'budget') return [fit('apbd')];
  if (standing === 'tobacco') return [fit('dbhcht')];
  if (standing === 'sponsored') return [fit('sertakan')];
  if (standing === 'home') return [fit('pemberdayaan')];
  if (asker === 'helper') return forHelper[standing] ?? [];
  return standing === 'nobody' && asker === 'self-employed' ? [fit('perisai'), fit('sertakan')] : [];
}

/** What else those can do for whom a helper acts. */
const forHelper: Readonly<Partial<Record<Standing, readonly Fit[]>>> = {
  alone: [fit('sertakan')],
  company: [fit('gn-lingkaran', 'group-budget'), fit('sertakan')],
  government: [fit('apbd', 'group-budget'), fit('dbhcht')],
  community: [fit('gn-lingkaran', 'group-budget'), fit('kader')],
};

function fit(program: ProgramCode, id?: CalculationId, answers?: string): Fit {
  return id === undefined ? { program } : { program, calculation: { id, ...(answers && { answers }) } };
}

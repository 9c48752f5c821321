import type { Draft } from '../core/draft.ts';
import { usedOn } from '../core/parameter.ts';
import { ageLimit } from '../job-loss/parameters.ts';
import type { Fact, Names, State } from './codes.ts';
import type { Values } from './questions.ts';

/** What each programme is to somebody. */
export type Programmes = Readonly<Record<Fact, State>>;

const always = { accident: 'mandatory', death: 'mandatory' } as const;

/** The two programmes that protect everybody, and old-age savings as far as they go. */
export function withOldAge(oldAge: State): Programmes {
  return { ...always, oldAge, pension: 'none', jobLoss: 'none' };
}

const byScale = {
  micro: { oldAge: 'optional', pension: 'optional' },
  small: { oldAge: 'mandatory', pension: 'optional' },
  'medium-large': { oldAge: 'mandatory', pension: 'mandatory' },
} as const;

/** Whether job loss is covered without anybody registering for it; the reasons are written where it is not. */
function jobLoss(values: Values, day: string, draft: Draft<Names>): State {
  const limit = usedOn(ageLimit, day);
  if (!limit) {
    draft.reason('job-loss-not-yet', ageLimit.id);
    return 'none';
  }
  if (values.scale === 'micro') {
    draft.reason('job-loss-micro-to-verify');
    return 'to-verify';
  }
  const isTooOld = values.age! >= limit.row.value;
  if (isTooOld) draft.reason('registered-at-54-or-older', limit.id);
  if (!values.citizen) draft.reason('not-citizen');
  if (!values.healthInsured) draft.reason('no-health-insurance');
  return isTooOld || !values.citizen || !values.healthInsured ? 'none' : 'automatic';
}

/** The programmes of a wage earner, which the size of the employer decides. */
export function wageEarnerProgrammes(values: Values, day: string, draft: Draft<Names>): Programmes {
  return { ...always, ...byScale[values.scale!], jobLoss: jobLoss(values, day, draft) };
}

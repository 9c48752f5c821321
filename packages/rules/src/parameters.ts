// The parameters themselves, for texts that name a number without calculating: a bundle holds only those that are imported.
export { funeral, grant, periodic, waitingAmount, waitingMonths } from './death/parameters.ts';
export { latePayment } from './late-payment/late-payment.ts';
export {
  junior,
  kindergarten,
  primary,
  scholarshipAge,
  scholarshipChildren,
  scholarshipMonths,
  senior,
  university,
} from './scholarship/parameters.ts';
export { brackets } from './contribution/brackets.ts';
export {
  death as employerDeath,
  selfEmployedAccident,
  selfEmployedDeath,
  selfEmployedOldAge,
} from './contribution/parameters.ts';
export { otherRelief, transportRelief } from './contribution/reliefs.ts';
export type { Parameter, ParameterRow } from './core/parameter.ts';

import { words as en } from '@payung/rules/messages/group-budget/benefits/en';
import { words as id } from '@payung/rules/messages/group-budget/benefits/id';
import type { BenefitsWords } from '@payung/rules/messages/group-budget/benefits/id';
import type { Language } from '../../locale.ts';

/** What a budget buys, in words; both languages, because it is little. */
export const buysWords: Readonly<Record<Language, BenefitsWords>> = { id, en };

import type { Bilingual } from './language.ts';

/** One of the answers a `choice` field allows: `value` travels and is kept, `label` is read. */
export interface Choice {
  readonly value: string;
  readonly label: Bilingual;
}

/** What every further question of an event has, whatever its type. */
interface FieldBase {
  /** Key under `answers`; unique within the event. */
  readonly name: string;
  readonly label: Bilingual;
  readonly hint?: Bilingual;
  readonly required: boolean;
  /** Why the organiser asks; shown with the question, as the privacy law demands. */
  readonly purpose: Bilingual;
}

/** A line (`text`) or a paragraph (`textarea`) of free text; at most `maxLength` characters (120 and 500 by default). */
export interface TextField extends FieldBase {
  readonly type: 'text' | 'textarea';
  readonly maxLength?: number;
}

/** A whole number between `min` (0 by default) and `max` (1,000,000 by default), both allowed. */
export interface NumberField extends FieldBase {
  readonly type: 'number';
  readonly min?: number;
  readonly max?: number;
}

/** One of `choices`, answered with its `value`. */
export interface ChoiceField extends FieldBase {
  readonly type: 'choice';
  readonly choices: readonly Choice[];
}

/** Yes or no, answered with `true` or `false`; a required one may be answered with either. */
export interface YesNoField extends FieldBase {
  readonly type: 'yes-no';
}

/** A further question of an event, asked besides name, contact, need and consent. */
export type Field = TextField | NumberField | ChoiceField | YesNoField;

/** What a person may answer to a field; an optional field left empty has no answer at all. */
export type Answer = string | number | boolean;

/** The limits that hold for fields which name none. */
export const fieldLimits = { text: 120, textarea: 500, min: 0, max: 1_000_000 } as const;

import * as v from 'valibot';
import type { Field } from './field.ts';
import type { Bilingual } from './language.ts';

/** One text in both languages, neither of them empty. */
export function bilingualSchema(): v.GenericSchema<unknown, Bilingual> {
  const text = v.pipe(v.string(), v.nonEmpty());
  return v.object({ id: text, en: text });
}

/** A further question of an event, by its type; keys it does not know are dropped. */
export function fieldSchema(): v.GenericSchema<unknown, Field> {
  const text = bilingualSchema();
  const base = {
    name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
    label: text,
    hint: v.exactOptional(text),
    required: v.boolean(),
    purpose: text,
  };
  const count = v.exactOptional(v.pipe(v.number(), v.integer()));
  const choice = v.object({ value: v.pipe(v.string(), v.nonEmpty()), label: text });
  return v.variant('type', [
    v.object({ ...base, type: v.picklist(['text', 'textarea']), maxLength: count }),
    v.object({ ...base, type: v.literal('number'), min: count, max: count }),
    v.object({ ...base, type: v.literal('choice'), choices: v.pipe(v.array(choice), v.minLength(2)) }),
    v.object({ ...base, type: v.literal('yes-no') }),
  ]);
}

import * as v from 'valibot';
import { cleanLine, cleanParagraph } from './clean-text.ts';
import { type Answer, type Field, fieldLimits, type NumberField, type TextField } from './field.ts';
import { objectProblem, wrongType } from './issues.ts';

type AnswerSchema = v.GenericSchema<unknown, Answer | undefined>;

/** The answers to the further questions of an event, by their names; an optional one may be absent or an empty text. */
export function answersSchema(fields: readonly Field[]) {
  const entries: Record<string, AnswerSchema> = {};
  for (const field of fields) {
    const answer = answerSchema(field);
    entries[field.name] = field.required ? answer : v.optional(answer);
  }
  return v.strictObject(entries, objectProblem);
}

function answerSchema(field: Field): AnswerSchema {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return textAnswer(field);
    case 'number':
      return numberAnswer(field);
    case 'choice': {
      const values = field.choices.map((choice) => choice.value);
      const notEmpty = v.check((value: string) => !field.required || value !== '', 'required');
      return v.pipe(
        v.string(wrongType('unknown-choice')),
        notEmpty,
        v.picklist([...values, ''], 'unknown-choice'),
      );
    }
    case 'yes-no':
      return v.boolean(wrongType('not-yes-or-no'));
  }
}

function textAnswer(field: TextField): AnswerSchema {
  return v.pipe(
    v.string(wrongType('not-text')),
    v.transform(field.type === 'text' ? cleanLine : cleanParagraph),
    v.check((text) => !field.required || text !== '', 'required'),
    v.maxLength(field.maxLength ?? fieldLimits[field.type], 'too-long'),
  );
}

function numberAnswer(field: NumberField): AnswerSchema {
  return v.pipe(
    v.number(wrongType('not-a-number')),
    v.integer('not-whole'),
    v.minValue(field.min ?? fieldLimits.min, 'too-small'),
    v.maxValue(field.max ?? fieldLimits.max, 'too-large'),
  );
}

import * as v from 'valibot';
import type { DoorMark } from './door-list.ts';

/** As many as a phone sends at once. */
const mostMarks = 200;

const text = (longest: number) => v.pipe(v.string(), v.regex(/^[\w-]+$/), v.maxLength(longest));

const markSchema = v.strictObject({
  id: v.pipe(text(40), v.minLength(8)),
  code: text(40),
  session: text(64),
  at: v.pipe(
    v.string(),
    v.isoTimestamp(),
    v.check((at) => !Number.isNaN(Date.parse(at))),
  ),
  isHere: v.boolean(),
});

const marksSchema = v.strictObject({
  marks: v.pipe(v.array(markSchema), v.minLength(1), v.maxLength(mostMarks)),
});

/** The marks in what a phone sent; `undefined` when it is something else. */
export function parseMarks(input: unknown): readonly DoorMark[] | undefined {
  const result = v.safeParse(marksSchema, input, { abortEarly: true });
  return result.success ? result.output.marks : undefined;
}

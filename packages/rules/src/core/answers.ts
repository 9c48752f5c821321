/** One plain value as a form or a query string gives it; `undefined`, `null` and `''` mean "not answered". */
export type Scalar = string | number | boolean | null | undefined;

/** What a person answered so far, by question name; a list question holds one record an item. Never trusted, never changed. */
export type Answers = Readonly<Record<string, Scalar | readonly Readonly<Record<string, Scalar>>[]>>;

const unreadable = Symbol('unreadable');

/** What stands there, looked at once; where looking throws (a getter, a revoked proxy) a symbol, which is no right answer to anything. */
export function at(from: unknown, place: string | number): unknown {
  try {
    return (from as Readonly<Record<string | number, unknown>>)[place];
  } catch {
    return unreadable;
  }
}

/** Whether `value` is a record of its own and not a list, an instance of a class, `null` or a revoked proxy; also across frames. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  try {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const prototype: unknown = Object.getPrototypeOf(value);
    return prototype === null || Object.getPrototypeOf(prototype) === null;
  } catch {
    return false;
  }
}

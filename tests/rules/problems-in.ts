import type { Answers, Calculation, ProblemCode, Question } from '@payung/rules';

/** What the contract calls wrong in some answers, worked out again and in another way than the engine does it. */
export interface Wrong {
  readonly missing: string[];
  readonly problems: Record<string, ProblemCode>;
}

const isDay = (text: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (day === undefined || Number(year) === 0) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return (
    !Number.isNaN(date.getTime()) &&
    date.getUTCDate() === Number(day) &&
    date.getUTCMonth() + 1 === Number(month)
  );
};

/** More than four decimals in the shortest decimal form. */
const isTooPrecise = (value: number): boolean => Math.round(value * 1e4) / 1e4 !== value;

/** What `look` gives, or what is no right answer to anything where it throws. */
function tried(look: () => unknown): unknown {
  try {
    return look();
  } catch {
    return Symbol();
  }
}

function codeOf({ type, min, max, choices }: Question, value: unknown): ProblemCode | undefined {
  const low = min as number;
  const high = max as number;
  if (type === 'choice') return choices!.includes(value as string) ? undefined : 'not-a-choice';
  if (type === 'boolean') return value === true || value === false ? undefined : 'type';
  if (type === 'list') {
    const length = tried(() => Array.isArray(value) && value.length);
    if (typeof length !== 'number') return 'type';
    return length < low ? 'too-few' : length > high ? 'too-many' : undefined;
  }
  if (type === 'date') {
    if (typeof value !== 'string') return 'type';
    if (!isDay(value)) return 'not-a-date';
    return value < String(min) ? 'too-early' : value > String(max) ? 'too-late' : undefined;
  }
  if (typeof value !== 'number' || Number.isNaN(value) || Math.abs(value) === Infinity) return 'type';
  if (type === 'percent' && isTooPrecise(value)) return 'too-precise';
  if (type !== 'percent' && Math.trunc(value) !== value) return 'not-whole';
  return value < low ? 'too-small' : value > high ? 'too-large' : undefined;
}

const isUnanswered = (value: unknown): boolean => value === undefined || value === null || value === '';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  tried(() => [null, Object.prototype].includes(Object.getPrototypeOf(value) as object | null)) === true;

/** The wrong and the missing answers to the questions that a calculation asks for these answers. */
export function wrongIn(calculation: Calculation, answers: Answers, on: string): Wrong {
  const missing: string[] = [];
  const problems: Record<string, ProblemCode> = {};
  const inspect = (question: Question, value: unknown, path: string, whenMissing: () => void): void => {
    if (isUnanswered(value)) return question.required ? whenMissing() : undefined;
    const code = codeOf(question, value);
    if (code) problems[path] = code;
    if (code || question.type !== 'list') return;
    [...Array((value as readonly unknown[]).length).keys()].forEach((place) => {
      const item = tried(() => (value as readonly unknown[])[place]);
      const where = `${path}[${place}]`;
      if (!isRecord(item)) return void (problems[where] = 'type');
      for (const field of calculation.itemQuestions(question.name, item, on)) {
        const fieldPath = `${where}.${field.name}`;
        const given = tried(() => item[field.name]);
        inspect(field, given, fieldPath, () => (problems[fieldPath] = 'required'));
      }
    });
  };
  for (const question of calculation.questions(answers, on)) {
    inspect(question, answers[question.name], question.name, () => missing.push(question.name));
  }
  return { missing, problems };
}

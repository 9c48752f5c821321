import type { Answers, Scalar } from '@payung/rules';

/** Answers of a calculator in the form in which it takes them: `segment=wage-earner&wage=4500000&children.0.level=primary`. */
export function answersText(answers: Answers): string {
  const text = new URLSearchParams();
  const put = (key: string, value: Scalar): void => {
    if (value !== undefined && value !== null && value !== '') text.append(key, String(value));
  };
  for (const [name, value] of Object.entries(answers)) {
    if (!Array.isArray(value)) put(name, value as Scalar);
    else
      value.forEach((item: Readonly<Record<string, Scalar>>, place) =>
        Object.entries(item).forEach(([field, answer]) => put(`${name}.${place}.${field}`, answer)),
      );
  }
  return text.toString();
}

/** The answers with another wage in rupiah a month; a calculator that asks for none lets it be. */
export function withWage(answers: string, wage: number): string {
  const text = new URLSearchParams(answers);
  text.set('wage', String(wage));
  return text.toString();
}

import { digits } from './digits.ts';

/** Whole numbers in steps of five bits, the lowest first; a digit of the upper half says that more follow, the lowest bit is the sign. */
export function unpackNumbers(text: string): readonly number[] {
  const numbers: number[] = [];
  let value = 0;
  let weight = 1;
  for (const character of text) {
    const digit = digits.indexOf(character);
    value += (digit % 32) * weight;
    weight *= 32;
    if (digit >= 32) continue;
    numbers.push(value % 2 ? -(value + 1) / 2 : value / 2);
    [value, weight] = [0, 1];
  }
  return numbers;
}

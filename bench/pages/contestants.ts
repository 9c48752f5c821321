import type { Task } from './person.ts';

/** A page that answers the same question. */
export interface Contestant {
  readonly name: string;
  readonly path: string;
  readonly task: Task;
  /** Within how many seconds we aim to have the answer painted. */
  readonly mostSeconds?: number;
}

/** The dues of 3,000,000 in November 2026, half of 1 % of the step and of Rp6,800. */
const income = { control: '#income', value: '3000000' };
const expected = '18.150';

const onePage: Task = { steps: [income], answer: '#answer', expected };

const calculator: Task = {
  steps: [
    { control: 'input[name=segment][value=self-employed]' },
    income,
    { control: 'input[name=occupation][value=other]' },
  ],
  answer: '[part=result]',
  expected,
};

/** Ours twice, and what we compare with. */
export const contestants: readonly Contestant[] = [
  { name: 'plain script', path: '/bench/plain/', task: onePage },
  {
    name: 'ours, frame page',
    path: '/embed/calculator?calculation=contribution&on=2026-11-20',
    task: calculator,
    mostSeconds: 1.6,
  },
  { name: 'ours, loader', path: '/bench/host/', task: calculator, mostSeconds: 2.4 },
  { name: 'publicodes', path: '/bench/publicodes/', task: onePage },
];

/** Keys pressed one after the other with the income 1500000 in the field, and the answer each leads to. */
export const keys: readonly { readonly key: string; readonly answer: string }[] = [
  { key: '0', answer: '76.900' },
  { key: 'Backspace', answer: '11.400' },
];

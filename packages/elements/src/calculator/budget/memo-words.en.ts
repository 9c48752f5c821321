import type { MemoWords } from './memo-words.id.ts';

/** What a memo about a budget says in English. */
export const words: MemoWords = {
  about:
    'Fill in what you need, then print. What you write is only on this page and is gone when it is closed.',
  fields: { title: 'Title', to: 'To', from: 'From' },
  heading: 'Memo for the council',
  title: 'Budget to protect vulnerable workers',
  date: 'Date',
  purpose: (people, programmes, count, period) =>
    `Proposes a budget to protect ${people} self-employed workers with ${programmes} for ${count}, ${period}.`,
  payer: (payer) => `Paid by: ${payer}.`,
  and: (before, last) => `${before} and ${last}`,
  budget: 'Budget',
  yearHead: 'Budget year',
  year: (year, count) => `${year} (${count})`,
  perPerson: 'One person',
  relief: 'Relief of the dues',
  saved: (amount) => `This saves ${amount}.`,
  noRelief: 'The dues are not relieved in these months.',
  balance: (amount) => `A part is paid already. Still to be paid: ${amount}.`,
  paid: 'All of it is paid already.',
  credit: (amount) => `More than enough is paid already, ${amount} too much.`,
  law: 'Legal basis',
  print: 'Print the memo',
  copy: 'Copy the memo as text',
  copied: 'The memo was copied.',
  copyByHand: 'The text cannot be copied for you here. Copy it from this box.',
  openPage: 'Open the full page to print',
  elsewhere: 'The memo cannot be printed by itself from this page. Your answers come along to the full page.',
  printByHand: 'This page may not print. Open the full page, your answers come along.',
  inNewTab: '(in a new tab)',
};

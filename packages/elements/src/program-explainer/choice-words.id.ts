/** The words of the choice among programmes, in Indonesian. */
export const choiceWords = {
  choose: 'Pilih program',
  find: 'Perlindungan mana yang cocok untuk saya?',
  unknown: (code: string) => `Program “${code}” belum ada di sini. Silakan pilih yang lain.`,
};

/** What every language of the choice says. */
export type ChoiceWords = typeof choiceWords;

/** Where the next numbers of the pension programme are announced, in English. */
export const pensionLetter =
  'Every February or March BPJS Ketenagakerjaan announces it in a letter to employers, in force from 1 March.';

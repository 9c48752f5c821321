/** The words of what an explainer shows after the first sight, in Indonesian. */
export const laterWords = {
  ticked: (ready: number, all: number) => `Sudah siap ${ready} dari ${all}.`,
  source: 'Sumber',
  here: 'Dari daerah ini',
  province: 'Dari provinsi ini',
  elsewhere: 'Belum ada cerita dari daerah ini. Ini cerita dari daerah lain.',
  since: 'Sejak',
  until: 'Sampai',
  amount: 'Nilai',
  onwards: 'seterusnya',
  wage: 'Upah Anda sebulan',
  wageHint: 'Angka di bagian ini mengikuti upah yang Anda tulis.',
  wageProblem: (example: string, used: string) =>
    `Tulis upah sebulan dengan angka, misalnya ${example}. Hitungan masih memakai ${used}.`,
};

/** What every language of the later sections says. */
export type LaterWords = typeof laterWords;

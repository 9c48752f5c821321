/** Names of the months in both languages, and how people shorten them besides by cutting. */
const names: readonly string[] = [
  'januari january',
  'februari february pebruari',
  'maret march',
  'april',
  'mei may',
  'juni june',
  'juli july',
  'agustus august ags agt',
  'september',
  'oktober october',
  'november nopember',
  'desember december',
];

/** Letters that tell every month from every other. */
const shortest = 3;

const monthsByName = new Map<string, string>();
names.forEach((row, index) => {
  for (const name of row.split(' '))
    for (let letters = shortest; letters <= name.length; letters += 1)
      monthsByName.set(name.slice(0, letters), String(index + 1));
});

/** The number of a month, `12` for `Des`, `Desember` and `Dec`, in any case; undefined for any other word. */
export function monthNamed(word: string): string | undefined {
  return monthsByName.get(word.toLowerCase());
}

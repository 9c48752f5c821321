/** What must stand with the map, in Indonesian; the long form, one click away, is in `about.id.ts`. */
export const messages = {
  noticeShort: 'Batas wilayah bersifat perkiraan dan bukan batas resmi.',
};

/** The same keys in every language. */
export type Messages = typeof messages;

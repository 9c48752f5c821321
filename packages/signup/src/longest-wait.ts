/**
 * For so many days a sign-up may wait on a phone: phones are shared, so what nobody sent by then is deleted there. For as long the server makes
 * its form token fresh, and refuses what was taken back.
 */
export const longestWaitDays = 8;

/** Digits of a place within a box: 64 steps a side, printable and free of quotes and backslashes. */
export const markerDigits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

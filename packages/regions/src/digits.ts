/** 64 digits, printable and free of quotes and backslashes: how small numbers are written into the data modules. */
export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

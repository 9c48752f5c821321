// How elements write numbers, money and dates: as every telling of the rules does.
export { formatDate, formatNumber, formatPercent, formatRupiah } from '@payung/rules/format';

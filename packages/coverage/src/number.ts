/** Characters of what may be a number, with a currency before and a percent sign behind it. */
const longestNumber = 60;

/**
 * Reads a number as people and spreadsheets write it: `45.3`, `45,3`, `45,3 %`, `1.234.567`, `1,234,567`, `Rp1.234.567`, `1.234,5`.
 * The one unclear case, a single separator before exactly three digits, is thousands in a whole count (`1.234` persons) and
 * decimals in a share (`1.234` percent). Undefined for all else: words, formulas, negative and unbounded numbers.
 */
export function readNumber(cell: string, isWhole: boolean): number | undefined {
  if (cell.length > longestNumber) return undefined;
  // What a page hands over: nothing about it is unclear, and a swap of all regions reads 514 of them.
  if (/^\d+(\.\d\d?)?$/.test(cell)) return Number(cell);
  const text = cell.replace(/^\s*Rp\.?|%\s*$|[\s\u00a0]/g, '');
  if (!/^\d[\d.,]{0,30}$/.test(text)) return undefined;
  if (/^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(text) && (isWhole || /[.,].*[.,]/.test(text)))
    return Number(text.replace(/[.,]/g, ''));
  const grouped = /^(\d{1,3}(?:([.,])\d{3})*)(?!\2)[.,](\d+)$/.exec(text);
  if (grouped?.[2]) return Number(`${grouped[1]!.replace(/[.,]/g, '')}.${grouped[3]}`);
  return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

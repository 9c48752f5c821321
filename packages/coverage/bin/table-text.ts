import { encodingOf } from '../src/encoding.ts';

/** The text of a file: UTF-8, or UTF-16 with its mark, or what is neither in the code page of Windows, as a spreadsheet's plain "CSV". */
export function tableText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

export { chapters } from './chapters.ts';
export type { Chart, Entry, HistoryRow } from './entry.ts';
export { historyHead } from './markdown.ts';
export type { Chapter } from './markdown.ts';
export type { TableContent } from './table-content.ts';
export { voice as english } from './voice.en.ts';
export { voice as indonesian } from './voice.id.ts';
export { lawText } from './voice.ts';
export type { ReferenceVoice } from './voice.ts';

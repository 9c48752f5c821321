import type { Markup } from '../markup.ts';

const signs: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** The words of our own HTML without its tags: what a search engine, a feed reader or the head of a page is told. */
export const textOf = ({ text }: Markup): string =>
  text
    .replace(/<\/(p|li|tr|h\d|table)>|<br>/g, '\n')
    .replace(/<\/t[hd]>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (sign) => signs[sign]!)
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();

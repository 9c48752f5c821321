/** HTML that was put together safely: a plain string in it has been escaped. */
export interface Markup {
  readonly text: string;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign]!);

type Part = string | number | Markup | readonly Part[] | undefined;

const isList = (part: Part): part is readonly Part[] => Array.isArray(part);

function write(part: Part): string {
  if (part === undefined) return '';
  if (isList(part)) return part.map(write).join('');
  return typeof part === 'object' ? part.text : escape(String(part));
}

/** A template tag for HTML: every value is escaped unless it is `Markup` itself; lists are joined, undefined is nothing. */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return { text: strings.map((string, index) => string + write(parts[index])).join('') };
}

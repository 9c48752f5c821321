import { SaxesParser } from 'saxes';

/** An element of the feed: its name, attributes, text of its own, and what stands in it. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

export const atomNamespace = 'http://www.w3.org/2005/Atom';

/** Reads XML; throws with line and column where it is not well-formed. */
export function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open: Element[] = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value]));
    const element: Element = {
      name: uri === atomNamespace ? local : `{${uri}}${local}`,
      attributes: values,
      children: [],
      text: '',
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => (open.at(-1)!.text += text));
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root.children[0]!;
}

/** The elements of that name in another. */
export const within = (element: Element, name: string): Element[] =>
  element.children.filter((child) => child.name === name);

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const isMoment = (text: string): boolean => moment.test(text) && !Number.isNaN(Date.parse(text));

/** What RFC 4287 demands of a feed and the feed has not, in words; empty when it is valid. */
export function atomFaults(xml: string): string[] {
  const feed = readXml(xml);
  if (feed.name !== 'feed') return ['the root is no feed of Atom'];
  const entries = within(feed, 'entry');
  const ids = entries.map((entry) => within(entry, 'id')[0]?.text);
  return [
    ...common(feed, 'feed'),
    ...(within(feed, 'link').some(({ attributes }) => attributes['rel'] === 'self')
      ? []
      : ['feed: no link to itself']),
    ...entries.flatMap((entry) => entryFaults(entry, within(feed, 'author').length > 0)),
    ...(new Set(ids).size < ids.length ? ['two entries have one id'] : []),
  ];
}

function entryFaults(entry: Element, feedHasAuthor: boolean): string[] {
  const where = `entry ${within(entry, 'id')[0]?.text}`;
  const alternates = within(entry, 'link').filter(
    ({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate',
  );
  const kinds = alternates.map(({ attributes }) => `${attributes['type']} ${attributes['hreflang']}`);
  const content = within(entry, 'content');
  const published = within(entry, 'published');
  return [
    ...common(entry, where),
    ...(within(entry, 'author').length > 0 || feedHasAuthor ? [] : [`${where}: no author`]),
    ...(content.length > 1 || published.length > 1 ? [`${where}: two contents or days of publication`] : []),
    ...(content.length === 0 && alternates.length === 0 ? [`${where}: neither content nor link`] : []),
    ...(new Set(kinds).size < kinds.length ? [`${where}: two links of one kind`] : []),
    ...published.filter(({ text }) => !isMoment(text)).map(({ text }) => `${where}: published "${text}"`),
    ...content
      .filter(({ children }) => children.length > 0)
      .map(() => `${where}: elements inside HTML content`),
  ];
}

function common(element: Element, where: string): string[] {
  const faults = ['id', 'title', 'updated']
    .filter((name) => within(element, name).length !== 1)
    .map((name) => `${where}: not one ${name}`);
  const [id, updated] = ['id', 'updated'].map((name) => within(element, name)[0]?.text ?? '');
  if (!URL.canParse(id!)) faults.push(`${where}: the id "${id}" is no absolute address`);
  if (!isMoment(updated!)) faults.push(`${where}: updated "${updated}"`);
  for (const { attributes } of within(element, 'link'))
    if (!URL.canParse(attributes['href'] ?? '')) faults.push(`${where}: a link to "${attributes['href']}"`);
  return faults;
}

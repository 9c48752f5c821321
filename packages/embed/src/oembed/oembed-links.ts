import { markup, type Markup } from '../markup.ts';

/** Where a page says that it can be embedded: WordPress and others look for this when somebody pastes its address. */
export function oembedLinks(address: string, path: string, title: string): Markup {
  const link = (format: 'json' | 'xml', type: string) => {
    const query = new URLSearchParams({ url: address + path, format }).toString();
    return markup`<link rel="alternate" type="${type}" href="${address}/oembed?${query}" title="${title}">\n`;
  };
  return markup`${link('json', 'application/json+oembed')}${link('xml', 'text/xml+oembed')}`;
}

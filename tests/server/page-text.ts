/** A text of a page as its reader, or the form that it is in, has it. */
export function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** The words of a page, as they are read. */
export function readable(page: string): string {
  return unescaped(page.replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');
}

/** What a form of a page brings along unseen. */
export function hiddenIn(page: string): Record<string, string> {
  const inputs = page.matchAll(/<input type="hidden" name="([^"]+)"\s+value="([^"]*)"/g);
  return Object.fromEntries([...inputs].map(([, name, value]) => [name!, unescaped(value!)]));
}

/** What the form of an event holds, as a browser would send it. */
export function filledIn(page: string): Record<string, string> {
  const form = page.slice(page.indexOf('novalidate'));
  const values: Record<string, string> = {};
  for (const [, tag, name] of form.matchAll(/<(input|textarea|select)\s[^>]*?name="([^"]+)"/g)) {
    const at = form.indexOf(`name="${name}"`);
    const element = form.slice(form.lastIndexOf('<', at));
    if (tag === 'textarea') values[name!] = unescaped(/>\n?([\s\S]*?)<\/textarea/.exec(element)![1]!);
    else if (tag === 'select')
      values[name!] =
        /value="([^"]*)"\s+selected/.exec(element.slice(0, element.indexOf('</select')))?.[1] ?? '';
    else {
      const own = element.slice(0, element.indexOf('/>'));
      if (own.includes('type="checkbox"') && !own.includes('checked')) continue;
      values[name!] = unescaped(/value="([^"]*)"/.exec(own)?.[1] ?? '');
    }
  }
  return values;
}

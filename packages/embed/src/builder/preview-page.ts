import { markup } from '../markup.ts';
import type { Site } from '../programmes/site.ts';
import { snippets, type Embedding } from '../snippets/snippets.ts';
import type { Choice } from './choice.ts';

/** A page of somebody's site with the widget in it, as the snippet puts it there. */
export function previewPage({ site }: Choice, embedding: Embedding, { files, telling }: Site): string {
  const snippet = { text: snippets.element({ ...embedding, site: '' }) };
  return markup`<!doctype html>
<html lang="${telling.language}" class="${site}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${embedding.title}</title>
<link rel="stylesheet" href="${files.previewStyle}">
</head>
<body>
${snippet}
</body>
</html>
`.text;
}

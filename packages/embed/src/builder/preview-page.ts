import { markup } from '../markup.ts';
import type { Site } from '../programmes/site.ts';
import { snippets, type Embedding } from '../snippets/snippets.ts';
import type { Choice } from './choice.ts';

/**
 * A page of somebody's site with the widget in it, as the snippet puts it there, and as high as it is by itself. The widget is asked for at once: below
 * the edge of a small window the loader would wait until somebody comes near, and nothing could be measured.
 */
export function previewPage({ site }: Choice, embedding: Embedding, { files, telling }: Site): string {
  const first = markup`<script type="module" src="${files.widgets[embedding.widget]![0]}"></script>
`;
  const snippet = { text: snippets.element({ ...embedding, site: '', room: undefined }) };
  return markup`<!doctype html>
<html lang="${telling.language}" class="${site}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${embedding.title}</title>
<link rel="stylesheet" href="${files.previewStyle}">
${embedding.pinned ? undefined : first}</head>
<body>
${snippet}
</body>
</html>
`.text;
}

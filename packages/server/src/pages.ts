import { fileURLToPath } from 'node:url';
import type { Context } from 'hono';
import { describeError, type Logger } from './log.ts';
import { answerPacker } from './packed-answer.ts';
import { plainPage } from './plain-page.ts';
import { staticFiles } from './static-files.ts';

/** Where pages come from: files first, then the function that renders. */
export interface PageSources {
  /** Answers page requests that no file answers; `undefined` means it has no such page. */
  readonly pages?: (request: Request) => Promise<Response | undefined>;
  /** Folders whose files are served; the first that has a path wins. */
  readonly staticRoots?: readonly string[];
}

/** The style of the plain pages. */
const ownFiles = fileURLToPath(new URL('../static', import.meta.url));

/** Answers whatever is not the API. If the renderer throws, the error is logged and a plain page says so with status 500. */
export function pageRoute({ pages, staticRoots = [] }: PageSources, logger: Logger) {
  const files = staticFiles([...staticRoots, ownFiles]);
  const packed = answerPacker();
  return async (c: Context): Promise<Response> => {
    const request = c.req.raw;
    // Pages are Indonesian unless asked otherwise, whatever the browser is set to: many phones here are set to English.
    const language = c.req.query('lang') === 'en' ? 'en' : 'id';
    try {
      const file = await files(request);
      if (file) return file;
      const page = await pages?.(request);
      return page ? await packed(request, page) : plainPage('pageMissing', language);
    } catch (error) {
      logger({ event: 'error', where: 'pages', error: describeError(error) });
      return plainPage('pageBroken', language);
    }
  };
}

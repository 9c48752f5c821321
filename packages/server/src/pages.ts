import { fileURLToPath } from 'node:url';
import type { Context } from 'hono';
import { describeError, type Logger } from './log.ts';
import { answerPacker } from './packed-answer.ts';
import { plainPage } from './plain-page.ts';
import { staticFiles } from './static-files.ts';

/** What a page is made for besides its request: the time, and the address under which people reach us, where it is known. */
interface Surroundings {
  readonly now: Date;
  readonly address?: string;
}

/** Where pages come from: files first, then the function that renders. */
export interface PageSources {
  /** Answers page requests that no file answers; `undefined` means it has no such page. */
  readonly pages?: (request: Request, surroundings: Surroundings) => Promise<Response | undefined>;
  /** The public address, `https://payung.example`, where a proxy hides it from us. */
  readonly address?: string | undefined;
  /** Folders whose files are served; the first that has a path wins. */
  readonly staticRoots?: readonly string[];
}

/** The style of the plain pages. */
const ownFiles = fileURLToPath(new URL('../static', import.meta.url));

/** Answers whatever is not the API. If the renderer throws, the error is logged and a plain page says so with status 500. */
export function pageRoute(
  { pages, address, staticRoots = [] }: PageSources,
  logger: Logger,
  now: () => Date,
) {
  const files = staticFiles([...staticRoots, ownFiles]);
  const packed = answerPacker();
  return async (c: Context): Promise<Response> => {
    const request = c.req.raw;
    // Pages are Indonesian unless asked otherwise, whatever the browser is set to: many phones here are set to English.
    const language = c.req.query('lang') === 'en' ? 'en' : 'id';
    try {
      const file = await files(request);
      if (file) return file;
      const page = await pages?.(request, { now: now(), ...(address && { address }) });
      return page ? await packed(request, page) : plainPage('pageMissing', language);
    } catch (error) {
      logger({ event: 'error', where: 'pages', error: describeError(error) });
      return plainPage('pageBroken', language);
    }
  };
}

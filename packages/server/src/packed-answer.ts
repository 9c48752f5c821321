import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { acceptedEncodings, isKnown } from './negotiation.ts';

const packers = {
  br: (text: Buffer) =>
    promisify(brotliCompress)(text, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    }),
  gzip: (text: Buffer) => promisify(gzip)(text, { level: 9 }),
} as const;

type Encoding = keyof typeof packers;

/** How many packed answers are remembered; one is some kilobytes. */
const remembered = 500;

/** A text and the tag of its bytes. */
export interface TaggedText {
  readonly text: string;
  readonly tag: string;
}

/** Gives a text the tag of its bytes. */
export function tagged(text: string): TaggedText {
  return { text, tag: createHash('sha256').update(text).digest('base64url').slice(0, 22) };
}

/**
 * Sends a text as files are sent: with its tag, not at all to who has it already, and compressed for who accepts that. The same bytes are
 * compressed once.
 */
export function textPacker() {
  const packed = new Map<string, Promise<Buffer<ArrayBuffer>>>();

  const pack = (key: string, encoding: Encoding, text: string): Promise<Buffer<ArrayBuffer>> => {
    const known = packed.get(key) ?? packers[encoding](Buffer.from(text));
    packed.delete(key);
    packed.set(key, known);
    const [oldest] = packed.keys();
    if (packed.size > remembered) packed.delete(oldest!);
    return known;
  };

  return async (
    request: Request,
    { text, tag }: TaggedText,
    own: Readonly<Record<string, string>>,
  ): Promise<Response> => {
    // A plain object costs a tenth of `Headers`, and of the whole answer that is a third.
    const headers: Record<string, string> = { ...own, etag: `"${tag}"`, vary: varyWith(own['vary']) };
    if (isKnown(request.headers.get('If-None-Match'), headers['etag']!))
      return new Response(null, { status: 304, headers });
    const accepted = acceptedEncodings(request.headers.get('Accept-Encoding'));
    const encoding = (['br', 'gzip'] as const).find((name) => accepted.has(name));
    const body = encoding ? await pack(`${encoding} ${tag}`, encoding, text) : text;
    if (encoding) headers['content-encoding'] = encoding;
    headers['content-length'] = String(Buffer.byteLength(body));
    return new Response(request.method === 'HEAD' ? null : body, { headers });
  };
}

const varyWith = (vary: string | undefined): string =>
  vary ? `${vary}, Accept-Encoding` : 'Accept-Encoding';

/** Sends a page or a JSON answer as `textPacker()` sends a text. What is no text, or no success, passes as a copy whose headers can be added to. */
export function answerPacker(): (request: Request, answer: Response) => Promise<Response> {
  const packed = textPacker();
  return async (request, answer) => {
    if (
      answer.status !== 200 ||
      !/^(text\/|application\/(json|atom\+xml)|image\/svg\+xml)/.test(
        answer.headers.get('Content-Type') ?? '',
      )
    )
      return new Response(answer.body, answer);
    return packed(request, tagged(await answer.text()), Object.fromEntries(answer.headers));
  };
}

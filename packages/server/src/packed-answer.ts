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

const texts = /^(text\/|application\/(json|atom\+xml)|image\/svg\+xml)/;

/** What is packed already. */
const pictures = /^image\/png/;

/** A text and the tag of its bytes. */
export interface TaggedText {
  readonly text: string;
  readonly tag: string;
}

/** Gives a text the tag of its bytes. */
export function tagged(text: string): TaggedText {
  return { text, tag: tagOf(text) };
}

const tagOf = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 22);

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

/** A picture with the tag of its bytes, and not at all for who has it already. */
async function taggedPicture(request: Request, answer: Response): Promise<Response> {
  const bytes = await answer.arrayBuffer();
  const headers = new Headers(answer.headers);
  headers.set('ETag', `"${tagOf(new Uint8Array(bytes))}"`);
  if (isKnown(request.headers.get('If-None-Match'), headers.get('ETag')!))
    return new Response(null, { status: 304, headers });
  headers.set('Content-Length', String(bytes.byteLength));
  return new Response(request.method === 'HEAD' ? null : bytes, { headers });
}

/**
 * Sends a page or a JSON answer as `textPacker()` sends a text, and a picture with its tag. What is neither, or no success, passes as a copy whose
 * headers can be added to.
 */
export function answerPacker(): (request: Request, answer: Response) => Promise<Response> {
  const packed = textPacker();
  return async (request, answer) => {
    if (answer.status !== 200) return new Response(answer.body, answer);
    const type = answer.headers.get('Content-Type') ?? '';
    if (texts.test(type))
      return packed(request, tagged(await answer.text()), Object.fromEntries(answer.headers));
    return pictures.test(type) ? taggedPicture(request, answer) : new Response(answer.body, answer);
  };
}

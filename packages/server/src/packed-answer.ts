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

/**
 * Sends a page or a JSON answer as files are sent: with a tag of its bytes, not at all to who has it already, and compressed for who
 * accepts that. The same bytes are compressed once. What is no text, or no success, passes as a copy whose headers can be added to.
 */
export function answerPacker(): (request: Request, answer: Response) => Promise<Response> {
  const packed = new Map<string, Promise<Buffer<ArrayBuffer>>>();

  const pack = (key: string, encoding: Encoding, text: Buffer): Promise<Buffer<ArrayBuffer>> => {
    const known = packed.get(key) ?? packers[encoding](text);
    packed.delete(key);
    packed.set(key, known);
    const [oldest] = packed.keys();
    if (packed.size > remembered) packed.delete(oldest!);
    return known;
  };

  return async (request, answer) => {
    if (
      answer.status !== 200 ||
      !/^(text\/|application\/(json|atom\+xml)|image\/svg\+xml)/.test(
        answer.headers.get('Content-Type') ?? '',
      )
    )
      return new Response(answer.body, answer);
    const text = Buffer.from(await answer.arrayBuffer());
    const tag = createHash('sha256').update(text).digest('base64url').slice(0, 22);
    const headers = new Headers(answer.headers);
    headers.set('ETag', `"${tag}"`);
    headers.append('Vary', 'Accept-Encoding');
    if (isKnown(request.headers.get('If-None-Match'), `"${tag}"`))
      return new Response(null, { status: 304, headers });
    const accepted = acceptedEncodings(request.headers.get('Accept-Encoding'));
    const encoding = (['br', 'gzip'] as const).find((name) => accepted.has(name));
    const body = encoding ? await pack(`${encoding} ${tag}`, encoding, text) : text;
    if (encoding) headers.set('Content-Encoding', encoding);
    headers.set('Content-Length', String(body.length));
    return new Response(request.method === 'HEAD' ? null : body, { headers });
  };
}

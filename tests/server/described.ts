import assert from 'node:assert/strict';
import { openApiDocument } from '@payung/server/openapi';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

interface Described {
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
  readonly headers?: object;
}
interface Document {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { requestBody?: object; responses: Record<string, Described> }>>>
  >;
}

export const description = openApiDocument() as unknown as Document & { readonly components: object };

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ $id: 'api', components: description.components });

/** The address in the document that a path belongs to; the one with fewer parameters wins. */
export function addressOf(path: string): string | undefined {
  const fits = Object.keys(description.paths).filter((address) =>
    new RegExp(`^${address.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  return fits.sort((a, b) => a.split('{').length - b.split('{').length)[0];
}

/** Whether a body is one that the description names so. */
export function fits(schema: string, body: unknown): boolean {
  return ajv.compile({ $ref: `api#/components/schemas/${schema}` })(body);
}

/** Insists that an answer of the API is one that its description knows: status, type, headers and every part of its body. */
export async function assertDescribed(method: string, url: string, response: Response): Promise<void> {
  const { pathname } = new URL(url, 'http://test');
  if (!pathname.startsWith('/api/')) return;
  const name = method === 'HEAD' ? 'get' : method.toLowerCase();
  const operation = description.paths[addressOf(pathname) ?? '']?.[name];
  // What no address or method of the document is, is refused as such, and a browser's question before it is answered.
  if (!operation) return assert.ok([204, 404, 405, 413].includes(response.status), `${response.status}`);
  const what = `${method} ${pathname}: ${response.status}`;
  const described = operation.responses[response.status];
  assert.ok(described, `${what} is not described`);
  for (const header of Object.keys(described.headers ?? {}))
    assert.ok(response.headers.has(header), `${what} lacks ${header}`);
  const text = await response.text();
  if (method === 'HEAD' || !described.content) return assert.equal(text, '', what);
  const type = (response.headers.get('Content-Type') ?? '').replace(/; charset=utf-8$/, '');
  const content = Object.entries(described.content).find(([named]) => named.split(';')[0] === type)?.[1];
  assert.ok(content, `${what} has the type ${type}`);
  if (!/json$/.test(type)) return;
  const validate = ajv.compile(
    JSON.parse(JSON.stringify(content.schema).replaceAll('"#/', '"api#/')) as object,
  );
  assert.ok(validate(JSON.parse(text)), `${what}: ${ajv.errorsText(validate.errors)}`);
}

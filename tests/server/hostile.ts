import fc from 'fast-check';
import { description } from './described.ts';

/** A request that somebody might send who means no good, or whose program is broken. */
export interface HostileRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
}
interface Parameter {
  readonly name: string;
  readonly in: string;
}
interface Described {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } };
}

const texts = fc.constantFrom(
  '',
  ' ',
  "'; drop table signups; --",
  '" or 1=1 --',
  '%',
  '_',
  '\\',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '{{7*7}}${7*7}',
  '=cmd|x!A1',
  '\u202egnp.exe',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\ufeff',
  '👩‍👩‍👧‍👦',
  'ﷺ'.repeat(50),
  'e\u0301'.repeat(99),
  '9'.repeat(400),
  'x'.repeat(5_000),
  '__proto__',
  'constructor',
  'null',
  'kelas',
  'pagi',
  '2026-11',
  '0812 3456 7890',
  'siti@contoh.id',
  'Siti Aminah',
);
const hostile: fc.Arbitrary<unknown> = fc.oneof(
  texts,
  fc.string({ unit: 'binary' }),
  fc.constantFrom(null, true, false, 0, -0, -1, 1.5, 1e308, -1e308, 2 ** 53, [], {}, [[]], { length: -1 }),
  fc.dictionary(texts, fc.oneof(texts, fc.integer()), { maxKeys: 4 }),
  fc.jsonValue(),
);

/** A value of a schema, any part of which may be something else, absent, or too much. */
function valueOf(schema: Schema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 5, arbitrary: rightValue(schema) }, { weight: 1, arbitrary: hostile });
}

function rightValue(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.$ref) return valueOf(resolved(schema.$ref));
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(valueOf));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.const !== undefined) return fc.constant(schema.const);
  switch (schema.type) {
    case 'object':
      return objectOf(schema);
    case 'array':
      return fc.array(valueOf(schema.items ?? {}), { maxLength: 3 });
    case 'boolean':
      return fc.boolean();
    case 'number':
    case 'integer':
      return fc.oneof(fc.integer(), fc.double());
    default:
      return texts;
  }
}

function objectOf({ properties = {}, additionalProperties }: Schema): fc.Arbitrary<unknown> {
  const entries = Object.entries(properties).map(([name, part]) => [name, valueOf(part)] as const);
  const known = fc.record(Object.fromEntries(entries), { requiredKeys: [] });
  const more = typeof additionalProperties === 'object' ? valueOf(additionalProperties) : hostile;
  const names = fc.oneof(fc.constant('desa'), texts);
  const extra = fc.dictionary(names, more, { maxKeys: typeof additionalProperties === 'object' ? 3 : 1 });
  return fc.oneof(
    { weight: 3, arbitrary: known },
    { weight: 1, arbitrary: fc.tuple(known, extra).map(([a, b]) => ({ ...a, ...b })) },
  );
}

function resolved(ref: string): Schema {
  const [, , section = '', name = ''] = ref.split('/');
  return (description.components as Record<string, Record<string, Schema>>)[section]![name]!;
}

/** Bodies that are no JSON, or JSON that readers quarrel about. */
const brokenBodies = fc.constantFrom(
  '',
  '{',
  '[]'.repeat(9),
  '{"name":"Siti","name":"Budi"}',
  '{"__proto__":{"accepted":true}}',
  '\ufeff{}',
  '{"a":1e999}',
  '['.repeat(20_000),
  `{"name":"${'x'.repeat(70_000)}"}`,
  'name=Siti&contact=0812',
  '\u0000',
);

const encoded = (text: string) => encodeURIComponent(Buffer.from(text).toString());
const rawSegments = fc.constantFrom('%', '%00', '%ff', '%2e%2e', '..;', '%F0%9F', '%2f', ';x=1');
const ofHeader = /[^\x20-\x7e]/g;

/** Values of parameters that lead further in; under the name of a method, bodies that are right. */
type Known = Readonly<Record<string, readonly string[]>>;

/** Requests to every operation of the description; those with a body oftener, for more can be wrong with them. */
export function hostileRequests(known: Known): fc.Arbitrary<HostileRequest> {
  const operations = Object.entries(description.paths).flatMap(([address, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      weight: 'requestBody' in (operation as Described) ? 4 : 1,
      arbitrary: requestTo(address, method, operation as Described, known),
    })),
  );
  return fc.oneof(...operations);
}

function requestTo(
  address: string,
  method: string,
  { parameters = [], requestBody }: Described,
  known: Known,
): fc.Arbitrary<HostileRequest> {
  const valueFor = ({ name }: Parameter) =>
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...(known[name] ?? ['x'])) },
      { weight: 2, arbitrary: texts },
    );
  const values = fc.record(
    Object.fromEntries(parameters.map((parameter) => [parameter.name, valueFor(parameter)])),
  );
  const schema = requestBody?.content['application/json'].schema;
  const json = schema ? valueOf(schema).map((value) => JSON.stringify(value)) : fc.constant(undefined);
  const body = schema
    ? fc.oneof(
        { weight: 6, arbitrary: json },
        { weight: 1, arbitrary: brokenBodies },
        { weight: 3, arbitrary: fc.constantFrom(...(known[method] ?? ['{}'])) },
      )
    : json;
  const type = fc.oneof(
    { weight: 6, arbitrary: fc.constant('application/json') },
    { weight: 1, arbitrary: fc.constantFrom('text/plain', 'application/json; charset=utf-16', 'x') },
  );
  const authorization = fc.oneof(fc.constantFrom(...(known['Authorization'] ?? [''])), texts);
  const raw = fc.oneof(
    { weight: 9, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: rawSegments },
  );
  return fc
    .record({ values, body, type, authorization, raw, language: texts })
    .map(({ values: given, body: sent, type: contentType, authorization: key, raw: segment, language }) => {
      const named = (place: string) => parameters.filter((parameter) => parameter.in === place);
      const text = (name: string) => String((given as Record<string, unknown>)[name]);
      const path = address.replace(/\{(\w+)\}/g, (_, name: string) => segment ?? encoded(text(name)));
      const query = named('query').map(({ name }) => `${name}=${encoded(text(name))}`);
      const own = named('header').map(({ name }) => [name, text(name)] as const);
      const headers = [...own, ['Authorization', key], ['Accept-Language', language]] as const;
      const clean = headers.map(([name, value]) => [name, value.replace(ofHeader, '').trim()] as const);
      return {
        method: method.toUpperCase(),
        path: query.length > 0 ? `${path}?${query.join('&')}` : path,
        headers: { ...Object.fromEntries(clean), 'Content-Type': contentType },
        body: sent ?? undefined,
      };
    });
}

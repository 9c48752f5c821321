import { described } from './operation.ts';
import { organizerOperations } from './organizer-operations.ts';
import { publicOperations } from './public-operations.ts';
import { componentSchemas, type Json } from './schemas.ts';

/** Everything the API answers, by path and method. */
export const operations = { ...publicOperations, ...organizerOperations };

/** The API as an OpenAPI 3.1 document. Its shapes are made from the schemas that check what comes and goes. */
export function openApiDocument(): Json {
  const paths = Object.entries(operations).map(([path, methods]) => {
    const operations = Object.entries(methods).map(([method, operation]) => [
      method,
      described(method, operation),
    ]);
    return [path, Object.fromEntries(operations) as Json] as const;
  });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Payung: events and sign-ups',
      version: '1',
      description:
        'Open to every origin, without cookies. Refusals are problem documents (RFC 9457) in the language of the form, else of `Accept-Language`.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths: Object.fromEntries(paths),
    components: {
      schemas: componentSchemas(),
      securitySchemes: { organizerKey: { type: 'http', scheme: 'bearer' } },
    },
  };
}

import type { BuiltFiles } from '../built-files.ts';
import { kitPolicy } from '../policy.ts';

const paths = { '/kit/': 'id', '/kit/en/': 'en' } as const;

/** `GET /kit/` and `GET /kit/en/`: the page of the kit. It is the same bytes for everybody, because it is kept on devices. */
export function kitAnswer({ pathname, search }: URL, { kit }: BuiltFiles): Response | undefined {
  if (/^\/kit(\/en)?$/.test(pathname))
    return new Response(null, { status: 308, headers: { location: `${pathname}/${search}` } });
  if (!Object.hasOwn(paths, pathname)) return undefined;
  return new Response(kit[paths[pathname as keyof typeof paths]], {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': kitPolicy,
      'cache-control': 'no-cache',
    },
  });
}

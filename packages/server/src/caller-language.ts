import type { Language } from '@payung/signup';
import type { Context } from 'hono';

/** The language a request names in its address (`?lang=en`), else the one its caller reads. */
export function languageOf(c: Context): Language {
  const named = c.req.query('lang');
  return named === 'en' || named === 'id' ? named : callerLanguage(c.req.header('Accept-Language'));
}

/** The language a caller reads: the first of `id` and `en` by the weights of `Accept-Language`, else Indonesian. */
export function callerLanguage(acceptLanguage: string | undefined): Language {
  const wishes = (acceptLanguage ?? '').split(',').map((wish) => {
    const [range = '', ...parameters] = wish.split(';').map((part) => part.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    return { language: range.slice(0, 2).toLowerCase(), weight: weight ? Number(weight.slice(2)) : 1 };
  });
  const spoken = wishes.filter(({ language, weight }) => /^(id|en)$/.test(language) && weight > 0);
  const best = spoken.sort((a, b) => b.weight - a.weight)[0];
  return best?.language === 'en' ? 'en' : 'id';
}

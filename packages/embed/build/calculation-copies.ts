import type { Plugin } from 'vite';

const rules = /\/packages\/rules\/src\/(?<path>.*)\.ts$/;
const entry = /^(?<calculation>[a-z-]+)\/(asking|page)\.(?<language>id|en)$/;
const owner = /\?of=.*$/;

/** What every calculation is asked, worked out and told with: one module for all of them. */
const common =
  /^(core\/(answers|calculation|day|decimal|draft|examine|form|parameter|problem|question|rational|result|version)|telling\/.*)$/;

/** What every widget stands on; the calculator, and what is fetched for it later, has its own. */
const base =
  /\/node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\/|\/packages\/elements\/src\/[^/]+\.ts$|\/rules\/src\/telling\/format\.ts$/;
const calculator = /\/packages\/elements\/src\/calculator\/|\/packages\/rules\/src\/|\?of=calculator/;

/** The explainer reads a wage as the calculator does; without a copy of its own it would fetch the whole calculator for that. */
const reading = /\/number-text\.ts$/;
const explainer = /\/program-explainer\/|\?of=explainer/;

/**
 * Gives every calculation in every language modules of its own, except for what all of them share, so that each can travel in
 * two files. A scholarship that four calculations grant would else be a file by itself, and so would a hundred others:
 * each costs a page a request, and small files compress badly.
 */
export function calculationCopies(): Plugin {
  return {
    name: 'payung-calculation-copies',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (resolved && base.test(resolved.id) && calculator.test(importer ?? ''))
        return { ...resolved, id: `${resolved.id}?of=calculator&lang.ts` };
      if (resolved && reading.test(resolved.id) && explainer.test(importer ?? ''))
        return { ...resolved, id: `${resolved.id}?of=explainer&lang.ts` };
      const path = resolved && rules.exec(resolved.id)?.groups?.['path'];
      if (!path || common.test(path)) return undefined;
      const { calculation, language } = entry.exec(path)?.groups ?? {};
      const own = calculation ? `?of=${calculation}.${language}&lang.ts` : owner.exec(importer ?? '')?.[0];
      return own ? { ...resolved, id: resolved.id + own } : undefined;
    },
  };
}

const ownNames: Readonly<Record<string, string>> = { page: '.answer', explaining: '.why' };

/** What the file is called that begins with a module: `death.id`, `death.id.answer`, `death.id.why`; undefined for one that all share. */
export function copyName(id: string | null | undefined): string | undefined {
  if (id?.endsWith('/calculator/words.en.ts')) return 'calculator.en';
  const [, phase, owner] = /\/(\w+)\.\w+\.ts\?of=([a-z.-]+)/.exec(id ?? '') ?? [];
  return phase && ownNames[phase] ? `${owner}${ownNames[phase]}` : owner;
}

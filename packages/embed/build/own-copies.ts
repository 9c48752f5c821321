import type { Plugin } from 'vite';

const rules = /\/packages\/rules\/src\/(?<path>.*)\.ts$/;
const entry = /^(?<calculation>[a-z-]+)\/(asking|page)\.(?<language>id|en)$/;
const owner = /\?of=(?<name>[a-z.-]+)&lang\.ts$/;
const explaining = /\/explaining\.\w+\.ts\?/;

/** What every calculation is asked, worked out and told with: one module for all of them. */
const common =
  /^(core\/(answers|calculation|day|decimal|draft|examine|form|parameter|problem|question|rational|result|version)|telling\/.*)$/;

/** Modules that a widget, or what is fetched for it later, has for itself: which, and whose. */
interface OwnCopy {
  readonly of: string;
  readonly what: RegExp;
  readonly importer: RegExp;
}

const copies: readonly OwnCopy[] = [
  // What every widget stands on.
  {
    of: 'calculator',
    what: /\/node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\/|\/packages\/elements\/src\/[^/]+\.ts$|\/rules\/src\/telling\/format\.ts$/,
    importer: /\/packages\/elements\/src\/calculator\/|\/packages\/rules\/src\/|\?of=calculator/,
  },
  // The explainer reads a wage as the calculator does; without a copy of its own it would fetch the whole calculator for that.
  { of: 'explainer', what: /\/number-text\.ts$/, importer: /\/program-explainer\/|\?of=explainer/ },
  // A form comes in few files: each is a request, and a browser that speaks HTTP/1.1 asks for six at a time. Form and list, which opens the form, share one.
  {
    of: 'events',
    what: /\/elements\/src\/(format|locale|today)\.ts$|\/rules\/src\/telling\/format\.ts$/,
    importer: /\/event-(list|signup)\/|\?of=events/,
  },
  // What asks for an event early comes before all else, by itself.
  { of: 'early', what: /\/event-address\.ts$/, importer: /\/event-signup\/early\.ts$/ },
];

/** Whether what a module imports has a copy for the calculator. */
export const isOfCalculator = (importer: string): boolean => copies[0]!.importer.test(importer);

/** What is said in English about an event travels with the English words of the list, and with those of the form. */
const eventWords = /\/event-words\.en\.ts$/;
const english = /\/(?<widget>event-list|event-signup)\/words\.en\.ts$/;

/**
 * Gives some widgets copies of what they share with others, and every calculation in every language modules of its own, except for what all of
 * them share, so that each can travel in two files. A scholarship that four calculations grant would else be a file by itself, and so would a hundred others:
 * each costs a page a request, and small files compress badly.
 */
export function ownCopies(): Plugin {
  return {
    name: 'payung-own-copies',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      const copy = copies.find(
        ({ what, importer: whose }) => resolved && what.test(resolved.id) && whose.test(importer ?? ''),
      );
      if (copy) return { ...resolved!, id: `${resolved!.id}?of=${copy.of}&lang.ts` };
      const { widget } = english.exec(importer ?? '')?.groups ?? {};
      if (resolved && widget && eventWords.test(resolved.id))
        return { ...resolved, id: `${resolved.id}?of=${widget}&lang.ts` };
      const path = resolved && rules.exec(resolved.id)?.groups?.['path'];
      if (!path || common.test(path)) return undefined;
      const { calculation, language } = entry.exec(path)?.groups ?? {};
      const { name } = owner.exec(importer ?? '')?.groups ?? {};
      // What explains comes later, and takes with it what it shares with what answers.
      const later = name && explaining.test(importer!) ? `${name}.why` : name;
      const own = calculation ? `${calculation}.${language}` : later;
      return own ? { ...resolved, id: `${resolved.id}?of=${own}&lang.ts` } : undefined;
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

/** The version of every element of this build; kept on each class so that two versions on one page can be told apart. */
export const version = '0.1.0';

type ElementClass = CustomElementConstructor & { payungVersion?: string };

const warned = new Set<string>();

/**
 * Registers a Lit element under `tag` unless the page already has one: the first definition stays and the page goes on.
 * A plain `define` would throw there, and the rest of the second module would never run. A different version is
 * named once in the console.
 */
export const customElement =
  (tag: string) =>
  (elementClass: ElementClass): void => {
    elementClass.payungVersion = version;
    const known = customElements.get(tag) as ElementClass | undefined;
    if (!known) return customElements.define(tag, elementClass);
    if (known === elementClass || known.payungVersion === version || warned.has(tag)) return;
    warned.add(tag);
    console.warn(
      `<${tag}> is that of version ${known.payungVersion ?? 'unknown'}, not ${version}. Load one payung.js on this page.`,
    );
  };

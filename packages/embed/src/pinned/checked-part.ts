/**
 * Runs in a pinned file and imports its later parts, each once its bytes are those that were built. The `integrity` of the page's one tag
 * covers this file, this file holds the hashes of the parts that it asks for, and these hold those of theirs.
 *
 * The check is the browser's own, by a script tag: it works under a strict policy and without `crypto.subtle`, which pages on http lack. A
 * `<link rel="modulepreload" integrity>` would be shorter, but WebKit does not look at its hash (WebKitGTK 2.50: it ran what was changed).
 */
const checks = new Map<string, Promise<void>>();

interface ScriptAddresses {
  createScriptURL(address: string): string;
}

let addresses: ScriptAddresses | undefined;

/** Lit's policy has to be allowed on a page with Trusted Types anyway; one more name would be one more thing to ask of a site. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: ScriptAddresses): ScriptAddresses };
  };
  addresses ??= trustedTypes?.createPolicy('lit-html', { createScriptURL: (text) => text });
  return addresses ? addresses.createScriptURL(address) : address;
}

/** Resolved once a module with these bytes has run; rejected, and the module not run, when they are others or are not reached. */
export function check(address: string, integrity: string): Promise<void> {
  const checking = checks.get(address) ?? checkOnce(address, integrity);
  checks.set(address, checking);
  return checking;
}

async function checkOnce(address: string, integrity: string): Promise<void> {
  const script = document.createElement('script');
  try {
    await new Promise((resolve, reject) => {
      script.type = 'module';
      script.crossOrigin = 'anonymous';
      script.integrity = integrity;
      script.onload = resolve;
      script.onerror = () =>
        reject(new Error(`${address} was not run: it is not what was built, or cannot be reached.`));
      script.src = trusted(address);
      document.documentElement.append(script);
    });
  } catch (error) {
    checks.delete(address);
    console.warn(error);
    throw error;
  } finally {
    script.remove();
  }
}

/** Files by their path beside the pinned ones, each with its hash. */
type Hashes = Readonly<Record<string, string>>;

/** Imports the one file of the last step, after all that it needs, step by step: what a module imports has to be checked before it. */
export async function part(...steps: readonly Hashes[]): Promise<unknown> {
  let last = '';
  for (const step of steps)
    await Promise.all(
      Object.entries(step).map(([path, integrity]) =>
        check((last = new URL(path, import.meta.url).href), integrity),
      ),
    );
  return import(/* @vite-ignore */ last);
}

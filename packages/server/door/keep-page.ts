interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
}

/** Has a worker keep the page of this door and nothing else; says whether the page now opens without a network. */
export async function keepPage(page: string): Promise<boolean> {
  const workers = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  if (!workers) return false;
  try {
    const registration = await workers.register(trusted(`${page}/pekerja.js`), { scope: page });
    return registration.active !== null || (await isActive(registration.installing ?? registration.waiting));
  } catch {
    return (await workers.getRegistration(page)) !== undefined;
  }
}

/** Whether a worker got to work; it does not where one of its files could not be fetched. */
function isActive(worker: ServiceWorker | null): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker?.state === 'activated') resolve(true);
      if (!worker || worker.state === 'redundant') resolve(false);
    };
    look();
    worker?.addEventListener('statechange', look);
  });
}

/** Where a page wants trusted addresses, this one is. */
function trusted(address: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const rules = { createScriptURL: () => address };
  return trustedTypes?.createPolicy('payung-door', rules).createScriptURL('') ?? address;
}

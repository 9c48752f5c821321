interface InstallPrompt extends Event {
  readonly prompt: () => Promise<unknown>;
}

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
}

const part = (name: string): HTMLElement => document.querySelector<HTMLElement>(`[data-${name}]`)!;

/** Says how the keeping stands, in one of the sentences that the page holds. */
function tell(state: 'saving' | 'ready' | 'failed' | 'impossible'): void {
  document
    .querySelectorAll<HTMLElement>('[data-state]')
    .forEach((sentence) => sentence.classList.toggle('told', sentence.dataset['state'] === state));
}

/** The worker beside this page; where a page wants trusted addresses, this one is. */
function workerAddress(): string {
  const address = new URL('worker.js', location.href).href;
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  return (
    trustedTypes?.createPolicy('payung-kit', { createScriptURL: () => address }).createScriptURL('') ??
    address
  );
}

/** Has the kit kept on the device, says so, and offers what is newer; the page is never loaded anew unless somebody asks for it. */
export async function keep(): Promise<void> {
  offerInstallation();
  const workers = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  if (!workers) return tell('impossible');
  const wasKept = workers.controller !== null;
  if (!wasKept) tell('saving');
  try {
    const registration = await workers.register(workerAddress());
    follow(registration, workers, wasKept);
  } catch {
    tell(wasKept ? 'ready' : 'failed');
  }
}

function follow(
  registration: ServiceWorkerRegistration,
  workers: ServiceWorkerContainer,
  wasKept: boolean,
): void {
  let isAsked = false;
  if (registration.active) tell('ready');
  const watch = (worker: ServiceWorker | null) => {
    const look = () => {
      if (worker?.state === 'activated') tell('ready');
      if (worker?.state === 'installed' && registration.active) part('news').hidden = false;
      if (worker?.state === 'redundant' && !registration.active) tell('failed');
    };
    look();
    worker?.addEventListener('statechange', look);
  };
  watch(registration.waiting ?? registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  workers.addEventListener('controllerchange', () => {
    // Another window of the kit took the new version: here it is only offered.
    if (isAsked) location.reload();
    else if (wasKept) part('news').hidden = false;
  });
  part('use').addEventListener('click', () => {
    isAsked = true;
    if (registration.waiting) registration.waiting.postMessage('use');
    else location.reload();
  });
  const look = () => void registration.update().catch(() => undefined);
  window.addEventListener('online', look);
  look();
}

/** Where the browser lets a page offer it, a button puts the kit on the home screen. */
function offerInstallation(): void {
  const button = part('install');
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    button.hidden = false;
    button.onclick = () => void (event as InstallPrompt).prompt();
  });
  window.addEventListener('appinstalled', () => (button.hidden = true));
}

// What somebody types into a long form stays in this tab until it is saved: a step back, a reload or a closed lid lose nothing. It is offered, never
// filled in by itself. Without scripts, or where a browser keeps nothing, the form works as before.
const prefix = 'isian ';
const form = document.querySelector('form[data-typed]');
const offer = document.querySelector('#isian-tadi');

/** What travels along unseen is another each time. */
const unseen = new Set(['tanda', 'berubah']);
const partsOf = (form) => [...new FormData(form)].filter(([, value]) => typeof value === 'string');
const typedIn = (parts) => JSON.stringify(parts.filter(([name]) => !unseen.has(name)));

function remember() {
  sessionStorage.setItem(prefix + form.getAttribute('action'), JSON.stringify(partsOf(form)));
  offer.hidden = true;
}

function forget() {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
}

/** The server draws the form anew with what was typed, with as many rows as it had. */
function goOn(parts) {
  const again = document.createElement('form');
  again.method = 'post';
  again.action = form.getAttribute('action');
  for (const [name, value] of [...parts, ['lakukan', 'lihat']]) {
    const input = document.createElement('input');
    Object.assign(input, { type: 'hidden', name, value });
    again.append(input);
  }
  document.body.append(again);
  again.submit();
}

function start() {
  // This page comes after the form was saved, or after signing out.
  if (!form) return forget();
  const kept = JSON.parse(sessionStorage.getItem(prefix + form.getAttribute('action')) ?? '[]');
  form.addEventListener('input', remember);
  if (form.dataset.typed === 'ya') return remember();
  if (kept.length === 0 || typedIn(kept) === typedIn(partsOf(form))) return;
  offer.hidden = false;
  offer.querySelector('[value="lanjutkan"]').addEventListener('click', () => goOn(kept));
  offer.querySelector('[value="buang"]').addEventListener('click', () => {
    forget();
    offer.hidden = true;
    form.querySelector('input:not([type="hidden"])').focus();
  });
}

try {
  start();
} catch {
  // A browser may refuse to keep anything.
}

// The list of sign-ups keeps itself up to date: the page is asked again, and only rows that differ are replaced.
const everyMs = 4000;
const news = document.querySelector('#kabar-langsung');
let tag = '';

/** The page as it is now; `undefined` when nothing has changed. A parsed document needs no markup from a string, which the policy forbids. */
function ask() {
  return new Promise((answered, failed) => {
    const request = new XMLHttpRequest();
    request.open('GET', location.href);
    request.responseType = 'document';
    request.timeout = 15_000;
    if (tag) request.setRequestHeader('If-None-Match', tag);
    request.onload = () => {
      if (request.status === 304) return answered(undefined);
      // Signed out meanwhile: the answer is the page to sign in.
      if (request.status !== 200 || !request.response?.querySelector('#daftar')) return failed();
      tag = request.getResponseHeader('ETag') ?? '';
      answered(request.response);
    };
    request.onerror = request.ontimeout = failed;
    request.send();
  });
}

const rowsOf = (root) => [...root.querySelectorAll('#daftar tbody tr')];

/** Puts the new rows in their places and leaves those that are the same, with whatever is open or focused in them. */
function update(fresh) {
  const known = new Map(rowsOf(document).map((row) => [row.id, row]));
  const wanted = rowsOf(fresh);
  const body = document.querySelector('#daftar tbody');
  const arrived = wanted.filter((row) => !known.has(row.id));
  const focused = document.activeElement?.id;
  if (!body || wanted.length === 0) replace('#daftar', fresh);
  else {
    const rows = wanted.map((row) => {
      const old = known.get(row.id);
      return old && isSame(old, row) ? old : document.adoptNode(row);
    });
    rows.forEach((row, i) => {
      if (body.children[i] !== row) body.insertBefore(row, body.children[i] ?? null);
    });
    while (body.children.length > rows.length) body.lastElementChild.remove();
    replace('.found', fresh);
  }
  replace('#angka', fresh);
  if (focused && document.activeElement === document.body) document.getElementById(focused)?.focus();
  return arrived.length;
}

/** An answer that somebody has opened is no difference. */
function isSame(old, row) {
  const closed = old.cloneNode(true);
  for (const details of closed.querySelectorAll('details')) details.removeAttribute('open');
  return closed.isEqualNode(row);
}

function replace(selector, fresh) {
  const [old, one] = [document.querySelector(selector), fresh.querySelector(selector)];
  if (old && one && !old.isEqualNode(one)) old.replaceWith(document.adoptNode(one));
}

async function look() {
  if (!document.hidden) {
    try {
      const fresh = await ask();
      if (news.textContent === news.dataset.lost) news.textContent = '';
      const arrived = fresh ? update(fresh) : 0;
      if (arrived > 0) news.textContent = `${news.dataset.new} ${arrived}`;
    } catch {
      news.textContent = news.dataset.lost;
    }
  }
  setTimeout(look, everyMs);
}

setTimeout(look, everyMs);

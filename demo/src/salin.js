// Puts this site's own address into the snippets and gives each a button that copies it.
const words = { copy: 'Salin', copied: 'Tersalin', selected: 'Tekan Ctrl+C' };

/** Copies `text`; where the browser refuses, selects `element` so that the reader can copy by hand. */
async function copy(text, element) {
  try {
    await navigator.clipboard.writeText(text);
    return words.copied;
  } catch {
    getSelection()?.selectAllChildren(element);
    return words.selected;
  }
}

document.querySelectorAll('.snippet').forEach((snippet) => {
  const code = snippet.querySelector('code');
  code.textContent = code.textContent.replaceAll('https://payung.example', location.origin);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.copy;
  button.setAttribute('aria-label', `${words.copy}: ${snippet.querySelector('figcaption').textContent}`);
  const answer = document.createElement('span');
  answer.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    answer.textContent = await copy(code.textContent, code);
  });
  snippet.querySelector('.copy').append(answer, button);
});

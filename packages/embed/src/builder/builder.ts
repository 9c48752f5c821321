/** Shows another choice as soon as it is made, and copies snippets; without it the button of the form and the text fields do. */
const form = document.querySelector<HTMLFormElement>('[data-chooser]');

form?.querySelectorAll('select').forEach((select) =>
  select.addEventListener('change', () => {
    sessionMemory.set(select.id);
    form.requestSubmit();
  }),
);

/** The field that was changed has the focus again on the page that comes; a page without storage begins at its top. */
const sessionMemory = {
  key: 'payung-pasang',
  set(id: string): void {
    try {
      sessionStorage.setItem(this.key, id);
    } catch {
      // Nothing to remember with.
    }
  },
  take(): string | null {
    try {
      const id = sessionStorage.getItem(this.key);
      sessionStorage.removeItem(this.key);
      return id;
    } catch {
      return null;
    }
  },
};

const changed = sessionMemory.take();
if (changed) document.getElementById(changed)?.focus();

document.querySelectorAll<HTMLButtonElement>('[data-copy]').forEach((button) => {
  const field = button.parentElement!.querySelector('textarea')!;
  const told = button.parentElement!.querySelector<HTMLElement>('[data-copied]')!;
  button.addEventListener('click', () => {
    field.select();
    navigator.clipboard?.writeText(field.value).then(
      () => (told.textContent = told.dataset['copied']!),
      () => undefined,
    );
  });
});

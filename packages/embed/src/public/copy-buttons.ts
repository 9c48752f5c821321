/** Lets each button of a page that copies take the text field beside it, and say so. */
export function copyButtons(): void {
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
}

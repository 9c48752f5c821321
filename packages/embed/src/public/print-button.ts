/** Makes the buttons of a page that print it do so, and be seen. */
document.querySelectorAll('[data-print]').forEach((button) => {
  button.addEventListener('click', () => print());
  button.classList.add('ready');
});

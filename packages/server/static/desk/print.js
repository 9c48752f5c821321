// The button of the attendance sheet: there only where it can do something.
const button = document.querySelector('#cetak');
button.hidden = false;
button.addEventListener('click', () => print());

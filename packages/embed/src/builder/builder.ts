import { copyButtons } from '../public/copy-buttons.ts';
import { measureRoom } from './measure-room.ts';

/** Shows another choice as soon as it is made, and copies snippets; without it the button of the form and the text fields do. */
const form = document.querySelector<HTMLFormElement>('[data-chooser]');

form?.querySelectorAll<HTMLElement>('select, [type=radio], [type=checkbox]').forEach((field) =>
  field.addEventListener('change', () => {
    sessionMemory.set(field.id);
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

copyButtons();
measureRoom();

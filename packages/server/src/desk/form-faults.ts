import type { AnnouncementFault, Language } from '@payung/signup';
import { announcementFaults as english } from '@payung/signup/messages/announcement.en';
import { announcementFaults as indonesian } from '@payung/signup/messages/announcement.id';

/** A fault in the words of a language. */
export function faultText({ code, limit = 0 }: AnnouncementFault, language: Language): string {
  return (language === 'en' ? english : indonesian)[code](limit);
}

/** The faults in words, by the controls of the form, in the order of those: the first of each. */
export function faultTexts(
  faults: readonly AnnouncementFault[],
  controls: readonly string[],
  language: Language,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  // English that is left empty is read in Indonesian: what is missing there is missing in Indonesian.
  const isSaid = ({ field }: AnnouncementFault) =>
    field.endsWith('.en') && faults.some((other) => other.field === field.replace(/en$/, 'id'));
  const told = faults.filter((fault) => !isSaid(fault));
  const found = told.map((fault) => [controlOf(fault.field, controls), faultText(fault, language)] as const);
  for (const name of [...controls, ...found.map(([control]) => control)]) {
    const first = found.find(([control]) => control === name);
    if (first && !texts.has(name)) texts.set(name, first[1]);
  }
  return texts;
}

/** The control in which a fault can be mended: that of the path, of its beginning, or the first one under it. */
function controlOf(field: string, controls: readonly string[]): string {
  const steps = field.split('.');
  for (let length = steps.length; length > 0; length--) {
    const path = steps.slice(0, length).join('.');
    if (controls.includes(path)) return path;
    const below = controls.find((name) => name.startsWith(`${path}.`) && !/\.(\d+\.id|name|en)$/.test(name));
    if (below !== undefined) return below;
  }
  return field;
}

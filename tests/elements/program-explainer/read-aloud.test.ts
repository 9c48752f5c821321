import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import type { ProgramExplainer } from '@payung/elements/program-explainer';
import { button, explainer, section, shadow } from './explainer.ts';

const voice = (lang: string, localService = true) =>
  ({ lang, localService, name: lang }) as SpeechSynthesisVoice;

/** A synthesizer that says nothing: the test ends what is being said. */
class Fake extends EventTarget {
  readonly said: SpeechSynthesisUtterance[] = [];
  silenced = 0;
  voices: SpeechSynthesisVoice[];

  constructor(...voices: SpeechSynthesisVoice[]) {
    super();
    this.voices = voices;
  }

  getVoices = () => this.voices;
  speak = (utterance: SpeechSynthesisUtterance) => void this.said.push(utterance);
  cancel = () => void (this.silenced += 1);

  get last(): SpeechSynthesisUtterance {
    return this.said.at(-1)!;
  }

  end(which = this.last): void {
    which.onend?.(new Event('end') as SpeechSynthesisEvent);
  }
}

class Utterance {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

async function withVoices(...voices: SpeechSynthesisVoice[]) {
  const synthesizer = new Fake(...voices);
  const speech = { synthesizer, Utterance } as unknown as ProgramExplainer['speech'];
  const element = await explainer('jkm', {}, { speech });
  return { element, synthesizer };
}

const first = (element: ProgramExplainer, label: string) =>
  [...section(element, 'what-it-is').querySelectorAll('button')].find(
    ({ textContent }) => textContent!.trim() === label,
  );

afterEach(fixtureCleanup);

describe('payung-program-explainer › reading aloud', () => {
  it('is not offered without a voice of the language', async () => {
    const { element } = await withVoices(voice('en-GB'), voice('ms-MY'));
    expect(button(element, 'Bacakan')).to.equal(undefined);
  });

  it('is offered as soon as the browser tells of a voice', async () => {
    const { element, synthesizer } = await withVoices();
    expect(button(element, 'Bacakan')).to.equal(undefined);
    synthesizer.voices = [voice('id_ID')];
    synthesizer.dispatchEvent(new Event('voiceschanged'));
    await waitUntil(() => button(element, 'Bacakan'));
  });

  it('reads a section sentence by sentence in the order of the page, with a voice of the device', async () => {
    const { element, synthesizer } = await withVoices(voice('id-ID', false), voice('id-ID'));
    first(element, 'Bacakan')!.click();
    expect([
      synthesizer.last.text,
      synthesizer.last.lang,
      synthesizer.last.voice!.localService,
    ]).to.deep.equal(['JKM adalah jaminan dari BPJS Ketenagakerjaan.', 'id-ID', true]);
    await element.updateComplete;
    for (let said = 0; said < 20 && first(element, 'Bacakan') === undefined; said += 1) {
      synthesizer.end();
      await element.updateComplete;
    }
    const text = synthesizer.said.map((utterance) => utterance.text);
    expect(text.slice(1, 3)).to.deep.equal([
      'Ketika peserta meninggal karena sakit, usia, atau sebab lain di luar kerja, keluarganya menerima uang.',
      'Ini bukan BPJS Kesehatan.',
    ]);
    expect(text.at(-1)).to.contain('santunannya lebih besar');
    expect(text.join(' ')).not.to.contain('Salin tautan');
    expect(first(element, 'Bacakan'), 'silence at the end').to.exist;
  });

  it('reads the rows of a table, and no button', async () => {
    const { element, synthesizer } = await withVoices(voice('id-ID'));
    section(element, 'benefits').open = true;
    const read = section(element, 'benefits').querySelectorAll('button');
    [...read].find(({ textContent }) => textContent!.trim() === 'Bacakan')!.click();
    expect(synthesizer.last.text).to.equal('Bagian, Jumlah');
    synthesizer.end();
    expect(synthesizer.last.text).to.equal('Santunan kematian, Rp20.000.000');
  });

  it('pauses, and begins the sentence again', async () => {
    const { element, synthesizer } = await withVoices(voice('id-ID'));
    first(element, 'Bacakan')!.click();
    synthesizer.end();
    await element.updateComplete;
    const paused = synthesizer.last;
    first(element, 'Jeda')!.click();
    await element.updateComplete;
    synthesizer.end(paused);
    expect(synthesizer.last, 'what comes after a pause is dropped').to.equal(paused);
    first(element, 'Lanjutkan')!.click();
    await element.updateComplete;
    expect(synthesizer.last).not.to.equal(paused);
    expect(synthesizer.last.text).to.equal(paused.text);
    expect(first(element, 'Jeda')).to.exist;
  });

  it('keeps the focus on its button from reading to pausing', async () => {
    const { element } = await withVoices(voice('id-ID'));
    first(element, 'Bacakan')!.focus();
    first(element, 'Bacakan')!.click();
    await element.updateComplete;
    expect(shadow(element).activeElement).to.equal(first(element, 'Jeda'));
  });

  it('stops, and stops for another section', async () => {
    const { element, synthesizer } = await withVoices(voice('id-ID'));
    first(element, 'Bacakan')!.click();
    await element.updateComplete;
    section(element, 'cost').open = true;
    const { silenced } = synthesizer;
    [...section(element, 'cost').querySelectorAll('button')]
      .find(({ textContent }) => textContent!.trim() === 'Bacakan')!
      .click();
    await element.updateComplete;
    expect(synthesizer.silenced).to.equal(silenced + 1);
    expect(first(element, 'Bacakan')).to.exist;
    button(element, 'Berhenti')!.click();
    await element.updateComplete;
    expect(button(element, 'Berhenti')).to.equal(undefined);
  });

  const ends: [when: string, act: (element: ProgramExplainer) => void][] = [
    ['its section is closed', (element) => section(element, 'what-it-is').querySelector('summary')!.click()],
    ['the language changes', (element) => void (element.lang = 'en')],
    ['another programme is shown', (element) => void (element.program = 'sertakan')],
    ['the explainer leaves the page', (element) => element.remove()],
  ];
  for (const [when, act] of ends) {
    it(`falls silent when ${when}`, async () => {
      const { element, synthesizer } = await withVoices(voice('id-ID'));
      first(element, 'Bacakan')!.click();
      await element.updateComplete;
      const said = synthesizer.said.length;
      const { silenced } = synthesizer;
      act(element);
      await waitUntil(() => synthesizer.silenced > silenced);
      synthesizer.end();
      expect(synthesizer.said).to.have.lengthOf(said);
    });
  }

  it('gives way to another explainer of the page, and does not silence it', async () => {
    const synthesizer = new Fake(voice('id-ID'));
    const speech = { synthesizer, Utterance } as unknown as ProgramExplainer['speech'];
    const element = await explainer('jkm', {}, { speech });
    const other = await explainer('jkm', {}, { speech });
    first(element, 'Bacakan')!.click();
    const [own] = synthesizer.said;
    await element.updateComplete;
    first(other, 'Bacakan')!.click();
    expect(synthesizer.silenced).to.equal(2);
    own!.onerror!(new Event('error') as SpeechSynthesisErrorEvent);
    await waitUntil(() => first(element, 'Bacakan'));
    expect(synthesizer.silenced).to.equal(2);
    expect(first(other, 'Jeda')).to.exist;
  });

  it('stops when the browser cannot go on', async () => {
    const { element, synthesizer } = await withVoices(voice('id-ID'));
    first(element, 'Bacakan')!.click();
    synthesizer.last.onerror!(new Event('error') as SpeechSynthesisErrorEvent);
    await waitUntil(() => first(element, 'Bacakan'));
  });
});

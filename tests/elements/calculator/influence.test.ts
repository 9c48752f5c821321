import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { AnswerChange, Calculator } from '@payung/elements/calculator';
import { answered, control, focused, panel, press, said } from './person.ts';
import type { Given } from './person.ts';

const farmer: Given = { answers: 'segment=self-employed&income=1000000&occupation=other' };
const family: Given = {
  calculation: 'death',
  answers: 'segment=wage-earner&monthsPaid=40&children.0.level=primary&children.1.level=senior',
};

/** What is fetched may take its time on a busy machine. */
const patient = { timeout: 8000 };

const words = (node: Element | null | undefined): string =>
  ((node as HTMLElement | null)?.innerText ?? '').replace(/\s+/g, ' ').trim();

/** A calculator with a result and the tool open. */
async function asking(given: Given): Promise<Calculator> {
  const element = await answered(given);
  await press(
    element,
    given.lang === 'en' ? 'What changes the result most?' : 'Apa yang paling mengubah hasil?',
  );
  await waitUntil(() => element.renderRoot.querySelector('.influence'), 'the tool never opened', patient);
  return element;
}

const tool = (element: Calculator): string => words(element.renderRoot.querySelector('.influence'));
const sentences = (element: Calculator): string[] =>
  [...element.renderRoot.querySelectorAll('.influence li > p')].map(words);

async function use(element: Calculator, place: number): Promise<void> {
  const button = [...element.renderRoot.querySelectorAll<HTMLElement>('.influence li button')][place]!;
  button.focus();
  button.click();
  await element.updateComplete;
}

describe('what changes a result most', () => {
  it('tells the strongest other answer of each question with the change and where it leads', async () => {
    const element = await asking(farmer);
    expect(sentences(element)).to.deep.equal([
      'Kalau “Ikut Jaminan Hari Tua (tabungan)?” dijawab “Ya”: naik Rp20.000 menjadi Rp28.400.',
      'Kalau “Siapa yang membayar iurannya?” dijawab “Pemerintah (APBN, APBD, atau dana cukai tembakau)”: naik Rp8.400 menjadi Rp16.800.',
      'Kalau “Untuk iuran bulan apa?” dijawab Maret 2026: naik Rp8.400 menjadi Rp16.800.',
      'Kalau “Penghasilan sebulan” dijawab Rp1.100.000: naik Rp1.000 menjadi Rp9.400.',
    ]);
    expect(tool(element)).to.match(/^Sekarang: Iuran sebulan Rp8\.400, hemat Rp8\.400/);
  });

  it('names the answers without effect, and those that lead to other questions', async () => {
    const element = await asking(farmer);
    expect(tool(element)).to.contain('Tidak mengubah hasil: “Apa pekerjaannya”.');
    expect(tool(element)).to.contain(
      'Belum bisa dicoba, karena lalu ada pertanyaan lain: “Mana yang cocok dengan pekerjaan Anda”.',
    );
  });

  it('tells in words when nothing would be paid, first of all', async () => {
    const element = await asking(family);
    expect(sentences(element)[0]).to.equal(
      'Kalau “Masih menjadi peserta aktif saat meninggal?” dijawab “Tidak”: ' +
        'Tidak ada yang dibayar. Jaminan Kematian hanya dibayar kalau peserta meninggal saat masih aktif.',
    );
    expect(sentences(element)).to.have.length(5);
    expect(sentences(element).join(' ')).to.contain('Kalau anak ke-1 tidak dihitung: turun Rp84.000.000');
  });

  it('writes days and amounts as they are, and other answers as the form calls them', async () => {
    const element = await asking({
      calculation: 'death',
      answers: 'segment=self-employed&registeredOn=2026-08-10',
    });
    expect(sentences(element)).to.include(
      'Kalau “Tanggal mulai terdaftar” dijawab 10 September 2026: turun Rp32.000.000 menjadi Rp10.000.000.',
    );
  });

  it('tells programmes where there is no amount', async () => {
    const element = await asking({
      calculation: 'eligibility',
      on: '2026-06-01',
      answers: 'segment=wage-earner&scale=small&age=54',
    });
    expect(sentences(element)).to.include(
      'Kalau “Umur waktu mendaftar” dijawab 53 tahun: Jaminan Kehilangan Pekerjaan (JKP) menjadi otomatis, tanpa iuran tambahan.',
    );
  });

  it('gives the other answer when asked to, says the new result, and lets it be undone', async () => {
    const element = await asking(farmer);
    const changed = oneEvent(element, 'payung-answer-change');
    await use(element, 0);
    const { detail } = (await changed) as CustomEvent<AnswerChange>;
    expect(detail.answers['withOldAge']).to.equal(true);
    expect(panel(element)).to.contain('Rp28.400');
    expect(said(element)).to.contain('Iuran sebulan Rp28.400');
    await press(element, 'Urungkan');
    expect(panel(element)).to.contain('Rp8.400');
  });

  it('takes the day as well', async () => {
    const element = await asking(farmer);
    await use(element, 2);
    expect(control(element, 'on').value).to.equal('2026-03-01');
    expect(panel(element)).to.equal('Hasil Iuran sebulan Rp16.800.');
  });

  it('takes the focus off the button, which stands for another answer now', async () => {
    const element = await asking(farmer);
    await use(element, 0);
    expect(words(focused(element))).to.equal('Kalau satu jawaban diganti dan yang lain tetap:');
  });

  it('ties every button to its sentence', async () => {
    const element = await asking(farmer);
    const button = element.renderRoot.querySelector('.influence li:nth-child(2) button')!;
    expect(words(element.renderRoot.querySelector(`#${button.getAttribute('aria-describedby')}`))).to.contain(
      'Siapa yang membayar',
    );
  });

  for (const lang of ['id', 'en']) {
    it(`is accessible and fits 320 px (${lang})`, async () => {
      const element = await asking({ ...family, lang });
      element.style.inlineSize = '320px';
      await expect(element).to.be.accessible();
      const right = element.getBoundingClientRect().left + 320;
      const beyond = [...element.renderRoot.querySelectorAll<HTMLElement>('.tool *')]
        .filter((part) => part.getBoundingClientRect().right > right && !part.closest('.visually-hidden'))
        .map(({ outerHTML }) => outerHTML.slice(0, 80));
      expect(beyond).to.deep.equal([]);
    });
  }

  it('speaks English throughout', async () => {
    const element = await asking({ ...farmer, lang: 'en' });
    expect(tool(element)).to.contain('up by Rp20,000 to Rp28,400.');
    expect(tool(element)).to.not.match(/\b(yang|untuk|naik|turun|kalau|tidak)\b/i);
  });
});

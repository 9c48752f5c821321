import { expect, fixture, fixtureCleanup, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { loadProgram, programs, type LoadedProgram } from '@payung/programs';
import type { ProgramExplainer, SectionOpen } from '@payung/elements/program-explainer';
import { button, day, explainer, root, section, settled, shadow, textOf } from './explainer.ts';

const openKeys = (element: ProgramExplainer) =>
  [...shadow(element).querySelectorAll('details')]
    .filter(({ open }) => open)
    .map(({ id }) => id.replace(/^payung-[a-z]+-/, ''));
/** A promise that the test answers. */
function held<Value>() {
  let answer!: (value: Value) => void;
  let refuse!: (reason: Error) => void;
  const promise = new Promise<Value>((yes, no) => ([answer, refuse] = [yes, no]));
  return { promise, answer, refuse };
}

afterEach(() => {
  fixtureCleanup();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('payung-program-explainer › the text', () => {
  it('names the programme, the amount of the day, the day and the check', async () => {
    const element = await explainer();
    expect(shadow(element).querySelector('h2')!.textContent).to.equal('Jaminan Kematian (JKM)');
    expect(textOf(element)).to.contain('Uang Rp42.000.000 untuk keluarga');
    expect(textOf(element)).to.contain('Angka untuk 20 November 2026. Isi diperiksa 20 November 2026.');
    expect(textOf(element)).to.contain('Bukan situs resmi');
  });

  it('speaks English when asked', async () => {
    const element = await explainer('jkm', { lang: 'en' });
    expect(textOf(element)).to.contain('A payment of Rp42,000,000 to the family');
    expect(button(element, 'Open all')).to.exist;
  });

  it('changes language while it stands', async () => {
    const element = await explainer();
    element.lang = 'en';
    await waitUntil(() => textOf(element).includes('Rp42,000,000'));
    expect(textOf(element)).not.to.contain('Buka semua');
  });

  it('changes programme while it stands, and begins at its first section', async () => {
    const element = await explainer();
    section(element, 'cost').querySelector('summary')!.click();
    await waitUntil(() => openKeys(element).length === 2);
    element.program = 'sertakan';
    await settled(element);
    expect(shadow(element).querySelector('h2')!.textContent).to.contain('SERTAKAN');
    expect(openKeys(element)).to.deep.equal(['what-it-is']);
  });

  const days: [on: string, says: string, fact: string][] = [
    ['2026-11-20', 'berarti Rp8.400 sebulan', 'shows half dues as current in a month of relief'],
    [
      '2027-01-01',
      'berarti Rp8.400 (terakhir diketahui 31 Desember 2026) sebulan',
      'says when half dues were last known',
    ],
    ['2026-03-31', 'berarti Rp8.400 (baru berlaku 1 April 2026) sebulan', 'says from when half dues hold'],
    ['2019-12-01', 'Uang Rp24.000.000 untuk keluarga', 'tells the old amount of an old day'],
    ['2019-12-02', 'Uang Rp42.000.000 untuk keluarga', 'tells the new amount from its first day'],
  ];
  for (const [on, says, fact] of days) {
    it(`${fact} (${on})`, async () => expect(textOf(await explainer('jkm', { on }))).to.contain(says));
  }

  it('takes today for a day that is none', async () => {
    const year = new Date().getFullYear();
    for (const on of ['', 'besok', '2026-13-45']) {
      const element = await explainer('jkm', { on });
      expect(textOf(element), on).to.match(new RegExp(`Angka untuk \\d+ [A-Za-z]+ (${year}|${year + 1})`));
      fixtureCleanup();
    }
  });

  it('links the law and lists every source with its date', async () => {
    const element = await explainer();
    const law = section(element, 'law-and-sources');
    expect(law.textContent).to.contain('Malang Posco Media');
    expect(law.textContent!.replace(/\s+/g, ' ')).to.contain('Harian Jogja, 23 Desember 2019');
    const addresses = [...law.querySelectorAll('li a')].map((link) => link.getAttribute('href')!);
    expect(addresses.filter((address) => !address.startsWith('https://'))).to.deep.equal([]);
  });
});

describe('payung-program-explainer › choosing', () => {
  it('offers the programmes when none is named', async () => {
    const element = await explainer('');
    expect(shadow(element).querySelector('h2')!.textContent).to.equal('Pilih program');
    expect(root(element).hidden).to.equal(false);
    expect(root(element).querySelector('.notice')).to.equal(null);
  });

  it('says that a programme is unknown, to the reader and to the web officer', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => void warnings.push(message);
    try {
      const element = await explainer('', { program: 'jkmm' });
      expect(textOf(element)).to.contain('Program “jkmm” belum ada di sini.');
      expect(button(element, 'Jaminan Kematian (JKM)')).to.exist;
      expect(warnings).to.deep.equal([
        `<payung-program-explainer>: no program "jkmm"; there are: ${programs.map(({ code }) => code).join(', ')}`,
      ]);
    } finally {
      console.warn = warn;
    }
  });

  it('shows the chosen one, with the focus on its title', async () => {
    const element = await explainer('');
    button(element, 'Jaminan Kematian (JKM)')!.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(shadow(element).activeElement!.textContent).to.equal('Jaminan Kematian (JKM)');
  });

  it('leads back to the choice', async () => {
    const element = await explainer('');
    button(element, 'Jaminan Kematian (JKM)')!.click();
    await settled(element);
    button(element, 'Program lain')!.click();
    await element.updateComplete;
    expect(shadow(element).activeElement!.textContent).to.equal('Pilih program');
  });

  it('offers no other programme where the page chose one', async () => {
    expect(button(await explainer(), 'Program lain')).to.equal(undefined);
  });
});

describe('payung-program-explainer › sections', () => {
  it('opens the first one only, and keeps the text of all in the page', async () => {
    const element = await explainer();
    expect(openKeys(element)).to.deep.equal(['what-it-is']);
    expect(section(element, 'claim').textContent).to.contain('Akta kematian');
  });

  it('tells the page when a person opens one by keyboard', async () => {
    const element = await explainer();
    const told = oneEvent(element, 'payung-section-open');
    section(element, 'cost').querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    const { detail, bubbles, composed } = (await told) as CustomEvent<SectionOpen>;
    expect(detail).to.deep.equal({ program: 'jkm', section: 'cost' });
    expect(bubbles && composed).to.equal(true);
  });

  it('opens and closes all without telling the page', async () => {
    const element = await explainer();
    const told: Event[] = [];
    element.addEventListener('payung-section-open', (event) => told.push(event));
    button(element, 'Buka semua')!.click();
    await element.updateComplete;
    expect(openKeys(element)).to.have.lengthOf(14);
    button(element, 'Tutup semua')!.click();
    await element.updateComplete;
    await nextFrame();
    expect(openKeys(element)).to.deep.equal([]);
    expect(told).to.deep.equal([]);
  });

  it('knows that all are open when a person opened each', async () => {
    const element = await explainer();
    for (const details of shadow(element).querySelectorAll('details:not([open])'))
      details.querySelector('summary')!.click();
    await waitUntil(() => button(element, 'Tutup semua'));
  });

  it('counts the papers that are ticked, also after another section was opened', async () => {
    const element = await explainer();
    const claim = section(element, 'claim');
    claim.querySelector('summary')!.click();
    await waitUntil(() => claim.open);
    expect(claim.querySelector('[role=status]')!.textContent!.trim()).to.equal('Sudah siap 0 dari 8.');
    claim.querySelectorAll('input')[2]!.focus();
    await sendKeys({ press: ' ' });
    section(element, 'cost').querySelector('summary')!.click();
    await waitUntil(() => section(element, 'cost').open);
    expect(claim.querySelector('[role=status]')!.textContent!.trim()).to.equal('Sudah siap 1 dari 8.');
    expect([...claim.querySelectorAll('input')].map(({ checked }) => checked).indexOf(true)).to.equal(2);
  });
});

describe('payung-program-explainer › for everybody', () => {
  for (const { code: program } of programs) {
    for (const lang of ['id', 'en']) {
      it(`has no accessibility fault and fits 320 px with all of ${program} open (${lang})`, async () => {
        const element = await explainer(program, { lang, on: '2027-02-01', region: '3577' });
        element.parentElement!.style.inlineSize = '320px';
        button(element, lang === 'en' ? 'Open all' : 'Buka semua')!.click();
        await element.updateComplete;
        expect(root(element).scrollWidth).to.be.at.most(320);
        await expect(element).to.be.accessible();
      });
    }
  }

  it('is reached by Tab in the order of the page', async () => {
    const element = await explainer();
    const seen: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await sendKeys({ press: 'Tab' });
      seen.push(shadow(element).activeElement?.textContent!.trim() ?? '');
    }
    expect(seen).to.deep.equal(['Buka semua', 'Hitung sendiri', 'Apa itu JKM?', 'Salin tautan bagian ini']);
  });
});

describe('payung-program-explainer › addresses', () => {
  it('opens the section that the address names, and takes the focus there', async () => {
    location.hash = '#payung-jkm-claim';
    const element = await explainer();
    await waitUntil(() => shadow(element).activeElement?.matches('#payung-jkm-claim > summary'));
    expect(openKeys(element)).to.deep.equal(['what-it-is', 'claim']);
    expect(Math.abs(section(element, 'claim').getBoundingClientRect().top)).to.be.lessThan(
      window.innerHeight,
    );
  });

  it('follows the address while it stands, without telling the page', async () => {
    const element = await explainer();
    const told: Event[] = [];
    element.addEventListener('payung-section-open', (event) => told.push(event));
    location.hash = '#payung-jkm-cover';
    await waitUntil(() => section(element, 'cover').open);
    await nextFrame();
    expect(told).to.deep.equal([]);
  });

  it('chooses the programme of the address when the page named none', async () => {
    location.hash = '#payung-jkm-claim';
    const element = await explainer('');
    await settled(element);
    expect(openKeys(element)).to.contain('claim');
  });

  const foreign = ['#payung-sertakan-claim', '#payung-jkm-nothing', '#claim', '#payung-jkm-claim"]'];
  for (const hash of foreign) {
    it(`leaves ${hash} to others`, async () => {
      location.hash = hash;
      const element = await explainer();
      await nextFrame();
      expect(openKeys(element)).to.deep.equal(['what-it-is']);
    });
  }

  it('does not listen any more once it has left the page', async () => {
    const element = await explainer();
    element.remove();
    location.hash = '#payung-jkm-claim';
    await oneEvent(window, 'hashchange');
    await element.updateComplete;
    expect(openKeys(element)).to.deep.equal(['what-it-is']);
  });

  it('gives each section a link of its own and says when it was copied', async () => {
    const copied: string[] = [];
    const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    const writeText = async (text: string) => void copied.push(text);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    try {
      const element = await explainer();
      section(element, 'what-it-is').querySelector<HTMLAnchorElement>('a.link')!.click();
      await waitUntil(() => section(element, 'what-it-is').textContent!.includes('Tautan tersalin.'));
      expect(copied).to.deep.equal([`${location.href.replace(/#.*/, '')}#payung-jkm-what-it-is`]);
    } finally {
      if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
      else Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('puts the link into the address bar where there is no clipboard', async () => {
    const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    try {
      const element = await explainer();
      section(element, 'what-it-is').querySelector<HTMLAnchorElement>('a.link')!.click();
      await waitUntil(() => location.hash === '#payung-jkm-what-it-is');
      expect(section(element, 'what-it-is').textContent).not.to.contain('Tautan tersalin.');
    } finally {
      if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
      else Reflect.deleteProperty(navigator, 'clipboard');
    }
  });
});

describe('payung-program-explainer › printing', () => {
  it('prints every section open, with day and address, and closes them again', async () => {
    const element = await explainer();
    const told: Event[] = [];
    element.addEventListener('payung-section-open', (event) => told.push(event));
    window.dispatchEvent(new Event('beforeprint'));
    expect(openKeys(element)).to.have.lengthOf(14);
    expect(textOf(element)).to.match(/Dicetak \d+ \S+ \d{4} dari http/);
    await nextFrame();
    window.dispatchEvent(new Event('afterprint'));
    expect(openKeys(element)).to.deep.equal(['what-it-is']);
    expect(textOf(element)).not.to.contain('Dicetak');
    await nextFrame();
    await nextFrame();
    expect(told).to.deep.equal([]);
  });

  it('does not listen any more once it has left the page', async () => {
    const element = await explainer();
    element.remove();
    window.dispatchEvent(new Event('beforeprint'));
    expect(openKeys(element)).to.deep.equal(['what-it-is']);
  });
});

describe('payung-program-explainer › stories', () => {
  const titles = (element: ProgramExplainer) =>
    [...section(element, 'story').querySelectorAll('h4')].map(({ textContent }) =>
      textContent!.replace(/\s+/g, ' ').trim(),
    );

  it('keeps their order without a region', async () => {
    expect(titles(await explainer())[0]).to.equal('Kabupaten Malang');
  });
  it('puts the stories of the regency first, then those of its province', async () => {
    const [first, second, third, fourth] = titles(await explainer('jkm', { region: '3504' }));
    expect(first).to.equal('Kabupaten Tulungagung Dari daerah ini');
    expect(second).to.equal('Kabupaten Malang Dari provinsi ini');
    expect(third).to.equal('Kabupaten Kediri Dari provinsi ini');
    expect(fourth).to.equal('Kabupaten Simalungun');
  });
  it('says so when there is none from the place', async () => {
    const element = await explainer('jkm', { region: '9103' });
    expect(section(element, 'story').textContent).to.contain('Belum ada cerita dari daerah ini.');
    expect(titles(element)[0]).to.equal('Kabupaten Malang');
  });
  it('claims nothing for a region that is no four digits', async () => {
    for (const region of ['35', 'Malang', '35.04']) {
      const element = await explainer('jkm', { region });
      expect(section(element, 'story').textContent).not.to.match(/daerah ini|provinsi ini/);
      fixtureCleanup();
    }
  });
  it('names source and date below each', async () => {
    const [story] = section(await explainer(), 'story').querySelectorAll('section');
    expect(story!.textContent!.replace(/\s+/g, ' ')).to.contain('Malang Posco Media, Juli 2025');
  });
  it('says so when the source prints no date', async () => {
    for (const [lang, says] of [
      ['id', 'Realita, tanpa tanggal'],
      ['en', 'Realita, undated'],
    ] as const) {
      const element = await explainer('sertakan', { lang });
      const [story] = section(element, 'story', 'sertakan').querySelectorAll('section');
      expect(story!.textContent!.replace(/\s+/g, ' ')).to.contain(says);
      fixtureCleanup();
    }
  });
});

describe('payung-program-explainer › waiting and failing', () => {
  async function withLoad(load: ProgramExplainer['load'], content = html`<p>Isi halaman</p>`) {
    const element = await fixture<ProgramExplainer>(
      html`<payung-program-explainer program="jkm" on=${day} .load=${load}
        >${content}</payung-program-explainer
      >`,
    );
    return element;
  }
  const slot = (element: ProgramExplainer) => shadow(element).querySelector('slot')!;

  it("keeps the page's own content until the text is there", async () => {
    const loading = held<LoadedProgram>();
    const element = await withLoad(() => loading.promise);
    expect(slot(element).hidden).to.equal(false);
    expect(root(element).hidden).to.equal(true);
    loading.answer(await loadProgram('jkm', 'id'));
    await waitUntil(() => slot(element).hidden);
    expect(root(element).hidden).to.equal(false);
  });

  it('says that it is loading where the page has no content of its own', async () => {
    const element = await fixture<ProgramExplainer>(
      html`<payung-program-explainer
        program="jkm"
        .load=${() => held<LoadedProgram>().promise}
      ></payung-program-explainer>`,
    );
    expect(slot(element).querySelector('[role=status]')!.textContent!.trim()).to.equal('Memuat…');
  });

  it("says that loading failed below the page's own content, and tries again", async () => {
    let attempts = 0;
    const element = await withLoad(async (code, language) => {
      attempts += 1;
      if (attempts === 1) throw new Error('offline');
      return loadProgram(code, language);
    });
    await waitUntil(() => shadow(element).querySelector('[role=alert]'));
    expect(slot(element).hidden).to.equal(false);
    expect(textOf(element)).to.contain('Periksa sambungan internet Anda.');
    button(element, 'Coba lagi')!.click();
    window.dispatchEvent(new Event('pointermove'));
    await settled(element);
    expect(attempts).to.equal(2);
    expect(shadow(element).querySelector('[role=alert]')).to.equal(null);
  });

  it('shows the opening while the rest is on its way, and lets the rest be tried again', async () => {
    const rest = held<Awaited<ReturnType<LoadedProgram['rest']>>>();
    let isFirst = true;
    const element = await withLoad(async (code, language) => {
      const loaded = await loadProgram(code, language);
      if (!isFirst) return loaded;
      isFirst = false;
      return { ...loaded, rest: () => rest.promise };
    });
    await waitUntil(() => section(element, 'claim'));
    expect(section(element, 'what-it-is').textContent).to.contain('JKM adalah jaminan');
    expect(section(element, 'claim').textContent).to.contain('Memuat…');
    section(element, 'claim').querySelector('summary')!.click();
    rest.refuse(new Error('offline'));
    await waitUntil(() => section(element, 'claim').querySelector('button'));
    section(element, 'claim').querySelector('button')!.click();
    await settled(element);
    expect(section(element, 'claim').textContent).to.contain('Akta kematian');
    expect(openKeys(element)).to.deep.equal(['what-it-is', 'claim']);
  });

  it('fetches the rest at the first sign of a reader, not before', async () => {
    // The page that the test before left shorter tells of its scrolling a frame later: no sign of this reader.
    scrollTo(0, 0);
    await nextFrame();
    await nextFrame();
    let fetched = 0;
    const element = await withLoad(async (code, language) => {
      const { opening, rest } = await loadProgram(code, language);
      return { opening, rest: () => ((fetched += 1), rest()) };
    });
    await waitUntil(() => section(element, 'claim'));
    expect(fetched).to.equal(0);
    await sendKeys({ press: 'Shift' });
    await settled(element);
    expect(fetched).to.equal(1);
  });

  it('drops a text that comes after another programme was asked for', async () => {
    const slow = held<LoadedProgram>();
    const element = await withLoad((code, language) =>
      code === 'jkm' ? slow.promise : loadProgram(code, language),
    );
    element.program = 'sertakan';
    window.dispatchEvent(new Event('pointermove'));
    await settled(element);
    slow.answer(await loadProgram('jkm', 'id'));
    await nextFrame();
    expect(shadow(element).querySelector('h2')!.textContent).to.contain('SERTAKAN');
  });
});

describe('payung-program-explainer › the calculator', () => {
  it('is not fetched before a person asks for it', async () => {
    let asked = 0;
    const element = await explainer();
    element.loadCalculator = async () => void (asked += 1);
    await element.updateComplete;
    expect(asked).to.equal(0);
    expect(shadow(element).querySelector('payung-calculator')).to.equal(null);
  });

  it('stands beside the text with the calculation of the programme, the day and the language', async () => {
    const element = await explainer('sertakan');
    element.loadCalculator = async () => undefined;
    button(element, 'Hitung sendiri')!.click();
    await waitUntil(() => shadow(element).querySelector('payung-calculator'));
    const calculator = shadow(element).querySelector('payung-calculator')!;
    expect(
      ['calculation', 'answers', 'on', 'lang'].map((name) => calculator.getAttribute(name)),
    ).to.deep.equal(['contribution', 'segment=self-employed&payer=donor', day, 'id']);
    expect(button(element, 'Tutup hitungan')!.getAttribute('aria-expanded')).to.equal('true');
    button(element, 'Tutup hitungan')!.click();
    await element.updateComplete;
    expect(shadow(element).querySelector('payung-calculator')).to.equal(null);
  });

  it('says that it waits, that it failed, and tries again', async () => {
    const first = held<unknown>();
    const element = await explainer();
    element.loadCalculator = () => first.promise;
    button(element, 'Hitung sendiri')!.click();
    await element.updateComplete;
    const aside = () => shadow(element).querySelector('[part=calculator]')!;
    expect(aside().querySelector('[role=status]')!.textContent!.trim()).to.equal('Memuat…');
    first.refuse(new Error('offline'));
    await waitUntil(() => aside().querySelector('[role=alert]'));
    element.loadCalculator = async () => undefined;
    await element.updateComplete;
    aside().querySelector('button')!.click();
    await waitUntil(() => aside().querySelector('payung-calculator'));
  });

  it('is the real one, in the language of the text', async () => {
    const element = await explainer('jkm', { lang: 'en' });
    button(element, 'Work it out yourself')!.click();
    const calculator = () => shadow(element).querySelector('payung-calculator')?.shadowRoot;
    await waitUntil(() => calculator()?.querySelector('input'), 'the calculator', { timeout: 8_000 });
    expect(calculator()!.textContent).to.contain('Work out the death benefit');
  });
});

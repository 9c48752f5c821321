import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { AnswerChange } from '@payung/elements/calculator';
import { calculator, control, leave, panel, press, questions, told, type } from './person.ts';
import type { Given } from './person.ts';

const key = 'payung-calculator:contribution';
const page: Given = { answers: 'segment=self-employed&occupation=transport', on: '2026-11-20' };

/** The same page, opened again in the same tab. */
const again = (given: Given = page) => calculator({ ...given, isSameVisit: true });

async function answer(given: Given = page): Promise<void> {
  const element = await calculator(given);
  await type(element, 'income', '1500000');
  await leave(element);
  await told(element);
  element.remove();
}

const held = (record: unknown): void =>
  sessionStorage.setItem(key, typeof record === 'string' ? record : JSON.stringify(record));

describe('answers within a visit', () => {
  it('are there again when the page is opened again', async () => {
    await answer();
    const element = await again();
    await told(element);
    expect(control(element, 'income').value).to.equal('1.500.000');
    expect(panel(element)).to.contain('Rp');
  });

  it('come back with the day that was chosen', async () => {
    const first = await calculator(page);
    const day = control(first, 'on');
    day.value = '2026-02-10';
    day.dispatchEvent(new Event('change', { bubbles: true }));
    await first.updateComplete;
    first.remove();
    expect(control(await again(), 'on').value).to.equal('2026-02-10');
  });

  it('come back as they were typed when they are not right yet', async () => {
    const first = await calculator(page);
    await type(first, 'income', 'abc');
    first.remove();
    const element = await again();
    expect(control(element, 'income').value).to.equal('abc');
    expect(control(element, 'income').getAttribute('aria-invalid')).to.equal('true');
  });

  it('come back with the items of a list', async () => {
    const given = { calculation: 'scholarship', answers: 'cause=work-death', on: '2026-01-10' };
    const first = await calculator(given);
    await press(first, 'Tambah anak');
    await first.updateComplete;
    await type(first, 'children.0.age', '9');
    first.remove();
    const element = await again(given);
    await waitUntil(() => questions(element).length > 0);
    expect(element.renderRoot.querySelectorAll('.item')).to.have.length(1);
    expect(control(element, 'children.0.age').value).to.equal('9');
  });

  it('fire no event when they come back: no person gave them again', async () => {
    await answer();
    const heard: string[] = [];
    const listen = (event: Event) => heard.push(event.type);
    for (const name of ['payung-answer-change', 'payung-result']) document.addEventListener(name, listen);
    const element = await again();
    await told(element);
    await aTimeout(0);
    for (const name of ['payung-answer-change', 'payung-result']) document.removeEventListener(name, listen);
    expect(heard).to.deep.equal([]);
  });

  it('cannot be undone after they came back, and the next answer can', async () => {
    await answer();
    const element = await again();
    await told(element);
    const undo = () =>
      [...element.renderRoot.querySelectorAll('button')].find(({ textContent }) =>
        /Urungkan/.test(textContent!),
      )!;
    expect(undo().getAttribute('aria-disabled')).to.equal('true');
    await type(element, 'income', '2000000');
    expect(undo().getAttribute('aria-disabled')).to.equal('false');
  });

  it('are shown at once with their result, never an empty form first', async () => {
    await answer();
    const seen: string[] = [];
    const watch = new MutationObserver(() => {
      const element = document.querySelector('payung-calculator');
      const root = element?.renderRoot.querySelector<HTMLElement>('.root:not([hidden])');
      const sentence = root?.querySelector('.summary')?.textContent ?? '';
      if (root) seen.push(/jawab dulu/.test(sentence) ? 'empty' : 'answered');
    });
    watch.observe(document.body, { childList: true, subtree: true });
    const element = await again();
    watch.observe(element.renderRoot, { childList: true, subtree: true, attributes: true });
    await told(element);
    watch.disconnect();
    expect(seen).to.not.include('empty');
  });

  it('stay apart for each calculation', async () => {
    await answer();
    const element = await again({ calculation: 'death' });
    expect(panel(element)).to.contain('jawab dulu');
  });

  it('stay away from a page that asks for other answers or another day', async () => {
    await answer();
    for (const other of [
      { ...page, answers: 'segment=self-employed' },
      { ...page, on: '2026-02-01' },
    ]) {
      const element = await again(other);
      expect(control(element, 'income').value).to.equal('');
      element.remove();
    }
  });

  it('are forgotten when they are cleared', async () => {
    const first = await calculator(page);
    await type(first, 'income', '1500000');
    await press(first, 'Kosongkan jawaban');
    expect(sessionStorage.getItem(key)).to.equal(null);
    first.remove();
    expect(control(await again(), 'income').value).to.equal('');
  });

  it('are held again when clearing them is undone', async () => {
    const first = await calculator(page);
    await type(first, 'income', '1500000');
    await press(first, 'Kosongkan jawaban');
    await press(first, 'Urungkan');
    first.remove();
    expect(control(await again(), 'income').value).to.equal('1.500.000');
  });

  it('are not held because a page gave them', async () => {
    await calculator({ ...page, answers: 'segment=self-employed&income=1000000&occupation=transport' });
    expect(sessionStorage.getItem(key)).to.equal(null);
  });

  it('tell the page about themselves only through its events, as before', async () => {
    const element = await calculator(page);
    const heard: AnswerChange[] = [];
    element.addEventListener('payung-answer-change', ({ detail }) => heard.push(detail));
    await type(element, 'income', '7');
    expect(heard.map(({ name, value }) => [name, value])).to.deep.equal([['income', 7]]);
  });
});

describe('what somebody else wrote into the storage', () => {
  const good = {
    answers: page.answers,
    on: page.on,
    link: '',
    entered: { segment: 'self-employed', occupation: 'transport', income: 1_500_000 },
    day: '2026-02-10',
  };
  const bad: readonly (readonly [string, unknown])[] = [
    ['no JSON', '{"answers":'],
    ['a number', 7],
    ['null', 'null'],
    ['a list', [good]],
    ['no answers', { ...good, entered: undefined }],
    ['a list of answers', { ...good, entered: [1, 2] }],
    ['an answer that is a record', { ...good, entered: { income: { valueOf: 1 } } }],
    ['an item that is no record', { ...good, entered: { children: ['x'] } }],
    ['an item in an item', { ...good, entered: { children: [{ level: { a: 1 } }] } }],
    ['a day that is a number', { ...good, day: 20_261_120 }],
    ['a text of a million letters', { ...good, entered: { income: 'x'.repeat(1_000_000) } }],
    [
      'ten thousand answers',
      { ...good, entered: Object.fromEntries([...Array(10_000)].map((_, i) => [`a${i}`, 1])) },
    ],
    ['an infinite number', JSON.stringify(good).replace('1500000', '1e999')],
  ];

  it('is taken when it is good (the control of the tests below)', async () => {
    sessionStorage.clear();
    held(good);
    expect(control(await again(), 'income').value).to.equal('1.500.000');
  });

  for (const [what, record] of bad) {
    it(`is ignored when it is ${what}`, async () => {
      sessionStorage.clear();
      held(record);
      const element = await again();
      expect(control(element, 'income').value).to.equal('');
      expect(control(element, 'on').value).to.equal('2026-11-20');
    });
  }

  it('reaches no prototype', async () => {
    sessionStorage.clear();
    held(JSON.stringify(good).replace('"income":', '"__proto__":{"polluted":1},"income":'));
    await again();
    held(JSON.stringify(good).replace('"income":', '"__proto__":"polluted","income":'));
    const element = await again();
    expect(control(element, 'income').value).to.equal('1.500.000');
    expect('polluted' in {}).to.equal(false);
  });
});

describe('a frame that may hold nothing', () => {
  const own = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
  afterEach(() => Object.defineProperty(window, 'sessionStorage', own));

  it('asks and answers all the same', async () => {
    sessionStorage.clear();
    Object.defineProperty(window, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('The document is sandboxed', 'SecurityError');
      },
    });
    const element = await again();
    await type(element, 'income', '1500000');
    await told(element);
    expect(panel(element)).to.contain('Rp');
  });
});

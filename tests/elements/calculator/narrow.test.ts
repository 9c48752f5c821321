import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { answered, calculator, choose, control, explain, leave, type } from './person.ts';
import type { Given } from './person.ts';

const results: readonly Given[] = [
  { calculation: 'eligibility', answers: 'segment=wage-earner&scale=micro' },
  { calculation: 'pension', answers: 'kind=old-age&birthDate=2024-01-05&monthsPaid=1&accumulated=1' },
  {
    calculation: 'group-budget',
    answers: 'people=10000000&months=36&payer=donor&occupation=other&income=99999999&withOldAge=true',
  },
  {
    calculation: 'contribution',
    answers: 'segment=wage-earner&wage=9999999999&riskClass=5&scale=medium-large&jobLossMember=true',
  },
  {
    calculation: 'death',
    answers: 'segment=self-employed&registeredOn=2026-08-21',
  },
];

describe('payung-calculator where there is little room', () => {
  before(() => setViewport({ width: 320, height: 720 }).catch(() => undefined));
  after(() => setViewport({ width: 800, height: 600 }).catch(() => undefined));

  for (const lang of ['id', 'en']) {
    for (const given of results) {
      it(`keeps the result of ${given.calculation} within 320 px (${lang})`, async () => {
        const element = await answered({ ...given, lang });
        element.style.inlineSize = '320px';
        await explain(element);
        const right = element.getBoundingClientRect().left + 320;
        const beyond = [...element.renderRoot.querySelectorAll<HTMLElement>('.card *')]
          .filter((part) => part.getBoundingClientRect().right > right && !part.closest('.visually-hidden'))
          .map(({ outerHTML }) => outerHTML.slice(0, 80));
        expect(beyond).to.deep.equal([]);
        expect(element.scrollWidth).to.be.at.most(320);
      });
    }
  }
});

describe('what a calculator looks like', () => {
  it('marks the answers of a wrong group, not the group with its question', async () => {
    const element = await calculator({ answers: 'segment=pirate' });
    const group = element.renderRoot.querySelector<HTMLElement>('fieldset[data-path="segment"]')!;
    expect(group.getAttribute('aria-invalid')).to.equal('true');
    expect(getComputedStyle(group).boxShadow).to.equal('none');
    expect(getComputedStyle(group.querySelector('.choice')!).boxShadow).to.not.equal('none');
    await choose(element, 'segment', 'Digaji perusahaan, kantor, atau majikan');
    expect(getComputedStyle(group.querySelectorAll('.choice')[1]!).boxShadow).to.equal('none');
  });

  it('keeps a frame around the result where a system paints all backgrounds alike', async () => {
    const element = await calculator();
    const { borderTopWidth, borderTopStyle } = getComputedStyle(
      element.renderRoot.querySelector<HTMLElement>('.summary')!,
    );
    expect([borderTopWidth, borderTopStyle]).to.deep.equal(['1px', 'solid']);
  });

  it('shows an example that cannot be taken for an answer, and none beside an answer', async () => {
    const element = await calculator({ calculation: 'group-budget' });
    const people = control(element, 'people');
    expect([people.placeholder, people.value]).to.deep.equal(['misalnya 5.000', '']);
    await type(element, 'people', '25');
    await leave(element);
    expect(people.value).to.equal('25');
  });
});

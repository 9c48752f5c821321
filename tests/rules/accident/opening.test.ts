import { expect } from '@open-wc/testing';
import { questions } from '@payung/rules/accident';
import { form } from '@payung/rules/accident/asking/en';
import { words } from '@payung/rules/messages/accident/en';

const days = ['2015-07-01', '2019-12-01', '2025-02-01', '2026-11-20', '2100-12-31'];

describe('the opening of the work accident', () => {
  for (const on of days) {
    it(`asks on ${on} what the whole form asks before anything is answered`, () => {
      expect(form.questions({}, on)).to.deep.equal(questions({}, on));
    });
  }

  it('has words for all of it in both languages', () => {
    const asked = form.questions({}, '2026-11-20').map(({ name }) => name);
    expect(Object.keys(words.questions)).to.have.members(asked);
  });

  it('says that more is asked later', () => {
    expect(form.isOpening).to.equal(true);
    expect(questions({ segment: 'wage-earner' }, '2026-11-20').map(({ name }) => name)).to.include('wage');
    expect(form.questions({ segment: 'wage-earner' }, '2026-11-20').map(({ name }) => name)).to.not.include(
      'wage',
    );
  });
});

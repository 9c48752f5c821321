import { expect } from '@open-wc/testing';
import { fitNote, fitQuestions, fitting, programs, type Asker, type FitAnswers } from '@payung/programs';
import { questions } from '@payung/rules';

const everyAnswer: readonly FitAnswers[] = (Object.keys(fitQuestions) as Asker[]).flatMap((asker) =>
  fitQuestions[asker].needs.flatMap((need) =>
    fitQuestions[asker].standings.map((standing) => ({ asker, need, standing })),
  ),
);
const codes = (asker: Asker, need: FitAnswers['need'], standing: FitAnswers['standing']) =>
  fitting({ asker, need, standing }).map(({ program }) => program);

describe('fitting()', () => {
  it('names a programme for every three answers, none twice', () => {
    for (const answers of everyAnswer) {
      const found = fitting(answers).map(({ program }) => program);
      expect(found, JSON.stringify(answers)).to.not.be.empty;
      expect(new Set(found).size).to.equal(found.length);
    }
  });

  it('asks no helper anything that changes nothing', () => {
    const { standings } = fitQuestions.helper;
    const found = standings.map((standing) => codes('helper', 'explain', standing).join());
    expect(new Set(found).size).to.equal(standings.length);
  });

  it('leads to every programme from somewhere', () => {
    const reached = new Set(everyAnswer.flatMap((answers) => fitting(answers).map(({ program }) => program)));
    expect([...reached].sort()).to.deep.equal(programs.map(({ code }) => code).sort());
  });

  it('begins each calculation with answers that it asks for', () => {
    for (const { calculation } of everyAnswer.flatMap(fitting)) {
      if (!calculation) continue;
      const given = Object.fromEntries(new URLSearchParams(calculation.answers));
      const asked = questions(calculation.id, given, '2026-11-20');
      for (const [name, value] of Object.entries(given)) {
        const question = asked.find((one) => one.name === name);
        expect(question, `${calculation.id} asks for ${name}`).to.exist;
        expect(JSON.stringify(question), `${calculation.id} knows ${value}`).to.contain(`"${value}"`);
      }
    }
  });

  const table: [fact: string, ...answers: Parameters<typeof codes>, expected: string[]][] = [
    [
      'a dismissed employee goes to job loss, then savings',
      'employee',
      'job-loss',
      'employer',
      ['jkp', 'jht'],
    ],
    [
      'a fisher whom nobody pays for goes to the agent near home and to sponsors',
      'self-employed',
      'accident',
      'nobody',
      ['jkk', 'perisai', 'sertakan'],
    ],
    [
      'a farmer paid for by tobacco excise learns of that scheme',
      'self-employed',
      'death',
      'tobacco',
      ['jkm', 'jkk', 'dbhcht'],
    ],
    ['a self-employed worker has no monthly pension', 'self-employed', 'old-age', 'myself', ['jht']],
    [
      'heirs after a death at work have the scholarship at once',
      'heir',
      'death-at-work',
      'project',
      ['jkk', 'beasiswa'],
    ],
    [
      'heirs of a migrant worker have rules of their own',
      'heir',
      'death-elsewhere',
      'migrant',
      ['pmi', 'beasiswa'],
    ],
    ['somebody who pays for a neighbour goes to SERTAKAN', 'helper', 'sponsor', 'alone', ['sertakan']],
  ];
  for (const [fact, asker, need, standing, expected] of table)
    it(fact, () => expect(codes(asker, need, standing)).to.deep.equal(expected));
});

describe('fitNote()', () => {
  it('says that the employer must enrol, that one may enrol oneself, that months paid by others end', () => {
    expect(fitNote({ asker: 'employee', need: 'join', standing: 'nobody' })).to.equal('employer-must');
    expect(fitNote({ asker: 'self-employed', need: 'join', standing: 'nobody' })).to.equal('join-yourself');
    expect(fitNote({ asker: 'self-employed', need: 'death', standing: 'budget' })).to.equal('months-end');
  });

  it('says nothing where there is nothing to say', () => {
    expect(fitNote({ asker: 'heir', need: 'living', standing: 'migrant' })).to.equal(undefined);
  });
});

// The page that uses Publicodes alone: the engine, the rules, one input, one answer.
import Engine from 'publicodes';

declare const LAW: Record<string, never>;

const engine = new Engine(LAW);
const income = document.querySelector<HTMLInputElement>('#income')!;
const answer = document.querySelector('#answer')!;

const tell = (): void => {
  if (income.value === '') return;
  engine.setSituation({ income: Number(income.value), occupation: "'other'", date: '30/11/2026' });
  answer.textContent = `Rp${Number(engine.evaluate('bill').nodeValue).toLocaleString('id')}`;
};

income.addEventListener('input', tell);
tell();

import { messages as english } from '../src/messages/en.ts';
import { messages as indonesian } from '../src/messages/id.ts';
import { commandWords as commandEnglish } from '../src/messages/command.en.ts';
import { commandWords as commandIndonesian } from '../src/messages/command.id.ts';
import { parameterNames } from '../src/messages/parameter-names.ts';
import { parameterWords as parametersEnglish } from '../src/messages/parameters.en.ts';
import { parameterWords as parametersIndonesian } from '../src/messages/parameters.id.ts';
import type { CommandWords } from '../src/messages/command-words.ts';
import type { ParameterWords } from '../src/messages/parameter-words.ts';
import type {
  CalculationWords,
  GeneralGroundWords,
  GeneralWhyWords,
  GeneralWords,
  Language,
  WhyWords,
} from '../src/messages/words.ts';
import { Misuse } from './command.ts';

/** Everything a command says in one language. */
export interface Speech {
  readonly language: Language;
  readonly general: GeneralWords & GeneralWhyWords & GeneralGroundWords;
  readonly calculations: Readonly<Record<string, CalculationWords & WhyWords>>;
  readonly names: ReadonlyMap<string, string>;
  readonly command: CommandWords;
  readonly parameters: ParameterWords;
}

function speech(
  language: Language,
  messages: typeof indonesian | typeof english,
  command: CommandWords,
  parameters: ParameterWords,
): Speech {
  const { general, ...rest } = messages;
  const calculations = rest as unknown as Speech['calculations'];
  return {
    language,
    general,
    calculations,
    names: parameterNames(rest, parameters.told),
    command,
    parameters,
  };
}

const languages: Readonly<Record<Language, Speech>> = {
  id: speech('id', indonesian, commandIndonesian, parametersIndonesian),
  en: speech('en', english, commandEnglish, parametersEnglish),
};

/** What is said in the language of `--lang`: Indonesian when it is left out; another name than `id` and `en` is a misuse. */
export function speechOf(lang: string | undefined): Speech {
  if (lang === undefined || lang === 'id') return languages.id;
  if (lang === 'en') return languages.en;
  throw new Misuse(languages.id.command.noSuchLanguage(lang));
}

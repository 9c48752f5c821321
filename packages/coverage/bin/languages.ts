import { commandWords as commandEnglish } from '../src/messages/command.en.ts';
import { commandWords as commandIndonesian } from '../src/messages/command.id.ts';
import type { CommandWords } from '../src/messages/command-words.ts';
import { clusterWords as clustersEnglish } from '../src/messages/clusters.en.ts';
import { clusterWords as clustersIndonesian } from '../src/messages/clusters.id.ts';
import type { ClusterWords } from '../src/messages/cluster-words.ts';
import { messages as english } from '../src/messages/en.ts';
import { messages as indonesian } from '../src/messages/id.ts';

/** Everything the command says in one language. */
export interface Speech {
  readonly command: CommandWords;
  readonly clusters: ClusterWords;
  readonly problems: typeof indonesian;
}

/** The languages by the value of `--lang`. */
export const languages: Readonly<Record<string, Speech>> = {
  id: { command: commandIndonesian, clusters: clustersIndonesian, problems: indonesian },
  en: { command: commandEnglish, clusters: clustersEnglish, problems: english },
};

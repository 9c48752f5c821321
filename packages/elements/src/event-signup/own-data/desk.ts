/** What shows, corrects and deletes all that is kept about a person. Fetched when somebody asks for it at their receipt. */
export { leftView } from './leaving.ts';
export { OwnDataKeeper } from './keeper.ts';
export { OwnDataSpeech } from './speech.ts';
export { ownDataStyles } from './styles.ts';

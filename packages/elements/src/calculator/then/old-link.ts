import type { ReleasedCalculation } from '@payung/rules';
import type { AnsweringModule, ExplainingModule } from '@payung/rules/telling';
import { ruleSetVersion } from '@payung/rules/version';
import type { Entered } from '../entered.ts';
import type { LinkRead } from '../link.ts';
import { ExplainingKeeper } from '../explaining-keeper.ts';
import { loadRuleSet, ruleSetAddress } from '../rule-set.ts';
import { panelTemplate } from './panel.ts';
import type { ThenHost, ThenNow } from './panel.ts';

/** Gets a released calculation; the modules of the site unless a test says otherwise. `round` counts the tries from 0. */
export type RuleSetSource = (
  version: string,
  calculation: string,
  round: number,
) => Promise<ReleasedCalculation>;

// A browser remembers that a module could not be fetched; another query makes it another one.
const fromSite: RuleSetSource = (version, calculation, round) =>
  round === 0
    ? loadRuleSet(version, calculation)
    : (import(
        /* @vite-ignore */ `${ruleSetAddress(version, calculation)}?again=${round}`
      ) as Promise<ReleasedCalculation>);

/** A link that was made with another rule set than ours, and what that one says; it stands as long as the answers of the link do. */
export class OldLink {
  readonly link: LinkRead;
  /** The rule set of then; undefined while it could not be fetched, and where it is newer than ours. */
  released: ReleasedCalculation | undefined;
  readonly isNewer: boolean;
  #isClosed = false;
  #rounds = 0;
  #explaining: ExplainingKeeper | undefined;
  readonly #source: RuleSetSource;

  constructor(link: LinkRead, source: RuleSetSource = fromSite) {
    this.link = link;
    this.isNewer = isLater(link.version, ruleSetVersion);
    this.#source = source;
  }

  /** Fetches the rule set of then; it stays undefined when that fails. */
  async load(): Promise<void> {
    if (this.isNewer) return;
    const { version, calculation } = this.link;
    this.released = await this.#source(version, calculation, this.#rounds++).catch(() => undefined);
  }

  /** What was then and what is now; nothing once it was closed or an answer of the link was changed. */
  template(now: ThenNow, host: ThenHost): unknown {
    if (this.#isClosed || !holds(this.link, now)) return undefined;
    return panelTemplate(this, now, host);
  }

  /** Whether what explains the difference is still on its way: what is shown then does not grow later. */
  isWaiting(answering: AnsweringModule, host: ThenHost): boolean {
    return this.released !== undefined && !this.explaining(answering, host) && !this.#explaining?.isFailed;
  }

  /** What names the parameters and their places in the law; undefined while that is on its way. */
  explaining(answering: AnsweringModule, host: ThenHost): ExplainingModule | undefined {
    this.#explaining ??= new ExplainingKeeper(() => host.requestUpdate());
    return this.#explaining.of(answering);
  }

  /** A person has read it. */
  close(): void {
    this.#isClosed = true;
  }
}

/** Opens a link of another rule set; resolves also when that rule set cannot be reached. */
export async function openOldLink(link: LinkRead): Promise<OldLink> {
  const old = new OldLink(link);
  await old.load();
  return old;
}

function isLater(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number)) as [number[], number[]];
  const place = [0, 1, 2].find((index) => (a[index] ?? 0) !== (b[index] ?? 0));
  return place !== undefined && (a[place] ?? 0) > (b[place] ?? 0);
}

/** Whether all that the link answers is still answered so; more may have been answered since. */
function holds({ entered, on }: LinkRead, now: { readonly entered: Entered; readonly day: string }): boolean {
  const isSame = (name: string): boolean =>
    JSON.stringify(entered[name]) === JSON.stringify(now.entered[name]);
  return on === now.day && Object.keys(entered).every(isSame);
}

import { ruleSetVersion } from '@payung/rules/version';
import type { Entered, EnteredItem } from './entered.ts';
import { readLink } from './link.ts';
import type { LinkRead } from './link.ts';
import type { OldLink } from './then/old-link.ts';
import type { Page } from './visit.ts';

/** The answers that stand in the place of those of the page, and what else a link asked for. */
export interface Beginning {
  readonly entered: Entered;
  readonly day: string | undefined;
  /** Tells what another rule set said to these answers, where the link names another than ours. */
  readonly old?: OldLink | undefined;
  /** The link wishes to be printed once there is a result: `&print=1`. */
  readonly isToPrint?: boolean;
}

/** Longer answers, and more of them, are none of ours. */
const longestText = 200;
const mostAnswers = 100;

/**
 * The answers of the link that the address carries, else those held in this visit for the same page; undefined when neither
 * is any good. After a reload, or on the way back, what was changed since the link was opened is not lost: then the
 * answers held for that same link come first.
 */
export async function beginning(
  page: Page,
  held: string | null,
  hash: string,
  isReturn: boolean,
): Promise<Beginning | undefined> {
  const kept = keptFrom(held, page);
  const link = linkFrom(hash, page);
  if (!link || (isReturn && kept?.link === hash)) return kept;
  const { on: day, version } = link;
  const { print, ...entered } = link.entered;
  const isToPrint = print !== undefined && !isReturn;
  if (version === ruleSetVersion) return { entered, day, isToPrint };
  const { openOldLink } = await import('./then/old-link.ts');
  return { entered, day, isToPrint, old: await openOldLink({ ...link, entered }) };
}

/** The link in a fragment, when it names the calculation of the page. */
function linkFrom(hash: string, { calculation }: Page): LinkRead | undefined {
  const link = readLink(hash);
  return link?.calculation === calculation ? link : undefined;
}

function keptFrom(held: string | null, { answers, on }: Page): (Beginning & { link: unknown }) | undefined {
  const record = recordOf(held);
  if (record?.['answers'] !== answers || record['on'] !== on) return undefined;
  const { entered, day, link } = record;
  if (!isRecordOf(entered, isAnswer) || !(day === undefined || isText(day))) return undefined;
  return { entered, day, link };
}

function recordOf(held: string | null): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(held ?? 'null');
    return isRecordOf(value, (part): part is unknown => part !== null) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longestText;

const isScalar = (value: unknown): value is string | number | boolean | null =>
  value === null || typeof value === 'boolean' || Number.isFinite(value) || isText(value);

function isRecordOf<Part>(
  value: unknown,
  isPart: (part: unknown) => part is Part,
): value is Readonly<Record<string, Part>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const parts = Object.values(value);
  return parts.length <= mostAnswers && parts.every(isPart);
}

const isItem = (value: unknown): value is EnteredItem => isRecordOf(value, isScalar);

const isAnswer = (value: unknown): value is Entered[string] =>
  isScalar(value) || (Array.isArray(value) && value.length <= mostAnswers && value.every(isItem));

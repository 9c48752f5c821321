import { describeError, type Logger } from '../log.ts';
import type { Claim, Outbox } from '../store/outbox-shapes.ts';
import { type Letter, letterOf } from './letter.ts';
import { type Delivery, longestSendMs, type Mailer } from './mailer.ts';

/** What sends the messages of the outbox. */
export interface PostOffice {
  /** Sends all that is due now. */
  pass(): Promise<void>;
  /** Passes again and again, until `stop()`. */
  start(): void;
  /** Takes nothing new, waits for what is on its way, and closes the lines. */
  stop(): Promise<void>;
}

/** What it is made of. */
export interface PostOfficeParts {
  readonly outbox: Outbox;
  readonly mailer: Mailer;
  /** Our public address, for the links. */
  readonly address: string;
  readonly now: () => Date;
  readonly logger: Logger;
}

/** Letters that one process sends at the same time. */
export const lines = 3;

/** Longer than a letter may take, so that a living sender never loses what it has to another; clocks may differ by the rest. */
export const leaseMs = 3 * longestSendMs;
const betweenPassesMs = 2_000;
const pauseInTroubleMs = 30_000;
const betweenLooksMs = 60_000;
const minuteMs = 60_000;
const longestPauseMs = 6 * 60 * minuteMs;

/**
 * Sends what stands in the outbox, at least once: a message is marked after the mail server has taken it, so a process that ends in between leaves it
 * to be sent again, under the same Message-ID. It is tried for some days, ever more rarely.
 */
export function postOffice({ outbox, mailer, address, now, logger }: PostOfficeParts): PostOffice {
  let isStopping = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let looked = Number.NEGATIVE_INFINITY;
  let isInTrouble = false;

  /** Says whether there was a letter, and the next one may go. */
  async function sendNext(): Promise<boolean> {
    if (isStopping || isInTrouble) return false;
    const claim = await outbox.claim(now(), new Date(now().getTime() + leaseMs));
    if (!claim) return false;
    const letter = written(claim);
    if (letter === 'nothing to tell') await outbox.drop(claim);
    if (typeof letter === 'string') return true;
    const delivery = await mailer.send(letter, now());
    await settle(claim, delivery);
    isInTrouble ||= delivery.kind === 'failed' && delivery.isOurs;
    return true;
  }

  function written(claim: Claim): Letter | 'nothing to tell' | 'broken' {
    try {
      return letterOf(claim, address, now()) ?? 'nothing to tell';
    } catch (error) {
      // Its lease ends by itself: one broken letter must not keep the others back.
      logger({ event: 'error', where: 'mail', error: describeError(error) });
      return 'broken';
    }
  }

  async function settle(claim: Claim, delivery: Delivery): Promise<void> {
    const { occasion } = claim;
    if (delivery.kind === 'sent') await outbox.sent(claim, now());
    if (delivery.kind === 'refused') await outbox.refused(claim, delivery.reply, now());
    if (delivery.kind === 'failed') await outbox.later(claim, nextAttempt(claim, now()), delivery.reply);
    logger({ event: 'mail', occasion, ...outcomeOf(delivery) });
  }

  async function look(): Promise<void> {
    if (now().getTime() - looked < betweenLooksMs) return;
    looked = now().getTime();
    await outbox.giveUp(now());
    await outbox.remind(now());
  }

  async function pass(): Promise<void> {
    isInTrouble = false;
    await look();
    const line = async () => {
      while (await sendNext());
    };
    await Promise.all(Array.from({ length: lines }, line));
  }

  async function passAndRest(): Promise<void> {
    try {
      await pass();
    } catch (error) {
      logger({ event: 'error', where: 'mail', error: describeError(error) });
    }
    const restMs = isInTrouble ? pauseInTroubleMs : betweenPassesMs;
    if (!isStopping) timer = setTimeout(() => void (running = passAndRest()), restMs);
  }

  return {
    pass,
    start: () => void (running = passAndRest()),
    async stop() {
      isStopping = true;
      clearTimeout(timer);
      await running;
      mailer.close();
    },
  };
}

/** A minute after the first attempt, then twice as long each time, at most six hours. */
function nextAttempt({ attempts }: Claim, now: Date): Date {
  return new Date(now.getTime() + Math.min(minuteMs * 2 ** (attempts - 1), longestPauseMs));
}

function outcomeOf(delivery: Delivery) {
  const { kind: outcome } = delivery;
  return {
    outcome,
    ...('reply' in delivery && { reply: delivery.reply }),
    ...('error' in delivery && { error: delivery.error }),
  };
}

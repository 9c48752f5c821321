import type {
  EventDetail,
  EventSummary,
  KeptData,
  Problem,
  Receipt,
  RequestReceipt,
  SignupBody,
  SignupChange,
} from '@payung/signup';

/** Which events are asked for; every part is optional. */
export interface EventFilter {
  /** Two-digit province or four-digit regency code. */
  readonly region?: string;
  /** Key of a kind of organiser, `branch`, `village`, … */
  readonly organizer?: string;
}

/** Where events and receipts are read. */
export interface SignupReader {
  events(filter?: EventFilter): Promise<readonly EventSummary[]>;
  event(id: string): Promise<EventDetail>;
  receipt(secret: string): Promise<Receipt>;
}

/**
 * Where events are read and sign-ups are sent. The elements take any object of this shape; a rejected promise is a
 * `Refusal` when the server answered no, and anything else when no usable answer came.
 */
export interface SignupClient extends SignupReader {
  /** Sends a sign-up; the same key with the same body never takes a second seat. */
  send(event: string, body: SignupBody, key: string): Promise<Receipt>;
  /** A token for the form of an event on this page; with the one it has, a fresh one. Without this the form is sent without. */
  formToken?(event: string, earlier: string | undefined): Promise<string>;
  /** Forgets what was sent with a key and got no receipt. Without this it is only not sent again. */
  withdraw?(event: string, key: string): Promise<void>;
  /** Gives the seat back; answers with the receipt as it is then. */
  cancel(secret: string): Promise<Receipt>;
  /** What a person does with their own data. Without this a receipt only shows and cancels. */
  readonly own?: OwnDataClient;
}

/** What is kept about the person with the secret of a receipt. */
export interface OwnDataClient {
  data(secret: string): Promise<KeptData>;
  /** Corrects what it names; answers with the receipt as it is then. */
  change(secret: string, changes: SignupChange): Promise<Receipt>;
  /** Deletes all of it, because without the consent nothing may be kept; answers with the number under which that was noted. */
  withdrawConsent(secret: string): Promise<RequestReceipt>;
  /** Deletes all of it. */
  erase(secret: string): Promise<void>;
}

/** The server answered, and the answer is no. */
export class Refusal extends Error {
  readonly problem: Pick<Problem, 'code'> & Partial<Problem>;
  /** How long the server asks to wait before the next try, if it says so. */
  readonly retryAfterSeconds: number | undefined;

  constructor(problem: Refusal['problem'], retryAfterSeconds?: number) {
    super(problem.code);
    this.problem = problem;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** The page's content policy does not let the browser speak to `origin`. */
export class Blocked extends Error {
  readonly origin: string;

  constructor(origin: string) {
    super(`connect-src does not allow ${origin}`);
    this.origin = origin;
  }
}

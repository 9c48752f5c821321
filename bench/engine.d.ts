/** As much of Publicodes as is used here, so that types are checked where it is not installed. */
declare module 'publicodes' {
  export default class Engine {
    constructor(rules: Readonly<Record<string, unknown>>);
    setSituation(situation: Readonly<Record<string, number | string>>): this;
    evaluate(rule: string): { readonly nodeValue?: unknown };
  }
}

/** As much of autocannon as is used here. */
declare module 'autocannon' {
  export interface Request {
    readonly method?: string;
    readonly path?: string;
    readonly body?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly setupRequest?: (request: Request) => Request;
  }
  interface Result {
    readonly requests: { readonly total: number };
    readonly latency: { readonly p99: number };
    readonly duration: number;
    readonly non2xx: number;
    readonly errors: number;
  }
  export default function autocannon(options: {
    readonly url: string;
    readonly connections: number;
    readonly duration: number;
    readonly requests: readonly Request[];
  }): Promise<Result>;
}

/** The most that is done together: so many sign-ups fit into one statement of either database. */
const most = 500;

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly done: (result: Result) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Does together, in the order in which it came, what comes for the same key while the work before it is under way. Nothing joins a work that
 * has begun: what a work reads is never older than the question. What fails, fails for all of it.
 */
export function gathering<Item, Result>(
  work: (key: string, items: readonly Item[]) => Promise<readonly Result[]>,
): (key: string, item: Item) => Promise<Result> {
  const lines = new Map<string, Waiting<Item, Result>[]>();

  async function serve(key: string, line: Waiting<Item, Result>[]): Promise<void> {
    while (line.length > 0) {
      // Requests that have arrived are looked at first; those that ask the same come along.
      await new Promise(setImmediate);
      const group = line.splice(0, most);
      try {
        const results = await work(
          key,
          group.map(({ item }) => item),
        );
        group.forEach(({ done }, i) => done(results[i]!));
      } catch (error) {
        for (const { failed } of group) failed(error);
      }
    }
    lines.delete(key);
  }

  return (key, item) =>
    new Promise((done, failed) => {
      const line = lines.get(key) ?? [];
      line.push({ item, done, failed });
      if (lines.has(key)) return;
      lines.set(key, line);
      void serve(key, line);
    });
}

/** A read that all who ask for the same at the same moment share; it begins after they have asked. */
export function shared<Value>(read: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const ask = gathering<undefined, Value>(async (key, { length }) => {
    const value = await read(key);
    return Array.from({ length }, () => value);
  });
  return (key) => ask(key, undefined);
}

/** Work that is done piece by piece: each step gives the share that is done, 0 to 1, the last one the result. */
export type Pieces<Result> = Generator<number, Result>;

/** The result of all pieces, one after the other. */
export function atOnce<Result>(pieces: Pieces<Result>): Result {
  for (;;) {
    const step = pieces.next();
    if (step.done) return step.value;
  }
}

/** The same with a pause after every piece: whoever gives it decides whether others may work in between. It may throw to stop. */
export async function withPauses<Result>(
  pieces: Pieces<Result>,
  pause: (share: number) => Promise<void> | void,
): Promise<Result> {
  for (;;) {
    const step = pieces.next();
    if (step.done) return step.value;
    await pause(step.value);
  }
}

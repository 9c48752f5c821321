/** The words of all calculations in one language, as `id.ts` and `en.ts` give them. */
type Messages = Readonly<Record<string, object>>;

/**
 * What every parameter is called, by id; where calculations name it differently the first one's name holds.
 * `told` names those that no calculation needs.
 */
export function parameterNames(
  messages: Messages,
  told: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const names = new Map(Object.entries(told));
  for (const words of Object.values(messages)) {
    const named = 'parameters' in words ? (words.parameters as Readonly<Record<string, string>>) : {};
    for (const [id, name] of Object.entries(named)) if (!names.has(id)) names.set(id, name);
  }
  return names;
}

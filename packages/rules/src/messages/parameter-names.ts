/** The words of all calculations in one language, as `id.ts` and `en.ts` give them. */
type Messages = Readonly<Record<string, object>>;

/** What every parameter is called, by id; where calculations name it differently the first one's name holds. */
export function parameterNames(messages: Messages): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const words of Object.values(messages)) {
    const named = 'parameters' in words ? (words.parameters as Readonly<Record<string, string>>) : {};
    for (const [id, name] of Object.entries(named)) if (!names.has(id)) names.set(id, name);
  }
  return names;
}

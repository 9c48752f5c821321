/** As much of Publicodes as is used here, so that types are checked where it is not installed. */
declare module 'publicodes' {
  export default class Engine {
    constructor(rules: Readonly<Record<string, unknown>>);
    setSituation(situation: Readonly<Record<string, number | string>>): this;
    evaluate(rule: string): { readonly nodeValue?: unknown };
  }
}

/** What a sentence about a cluster tells, each already in words of the language. */
export interface ClusterFacts {
  readonly count: string;
  /** Some of the regions, and how many others. */
  readonly names: string;
  readonly provinces: string;
  readonly bound: string;
  /** Of which years the figures are; empty where one has no date. */
  readonly years: string;
}

/** How clusters are told in one language. */
export interface ClusterWords {
  readonly language: string;
  readonly high: (facts: ClusterFacts) => string;
  readonly low: (facts: ClusterFacts) => string;
  /** The regions of a long list that are not named. */
  readonly others: (count: string) => string;
}

/** The name of this rule set; a result carries it. */
export const ruleSetVersion = '2026.12';

/** The last day on which the parameters were compared with their sources; later results say `beyond-checked`. */
export const checkedUntil = '2026-11-20';

/** The months of cash there are at most, and how many of them are paid at the first rate (PP 37/2021, article 21). */
export const benefitMonths = 6;
export const firstMonths = 3;

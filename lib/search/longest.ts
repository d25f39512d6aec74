/** UTF-16 units of a query that are searched: a whole mail with what it quotes. The search field takes no more. */
export const LONGEST_QUERY = 5000;

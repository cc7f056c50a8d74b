/** What stands in for the standfirst of an article that was begun by a command, until somebody has written one. */
export const PLACEHOLDER_DESCRIPTION = 'The standfirst: one or two sentences that say what the article is about.';

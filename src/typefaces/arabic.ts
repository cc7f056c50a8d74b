/** Arabic and its extensions for Persian, Urdu and others, as CSS writes ranges. */
export const ARABIC: [string, ...string[]] = ['U+0600-06FF', 'U+0750-077F', 'U+08A0-08FF', 'U+200C-200F', 'U+FB50-FDFF', 'U+FE70-FEFC'];

/** Whether a text has any of it. */
export const IS_ARABIC = /\p{Script=Arabic}/u;

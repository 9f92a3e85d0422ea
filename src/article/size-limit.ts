/** Larger files hold no article: this is some two thousand pages. In bytes. */
export const MAX_ARTICLE_BYTES = 5_000_000;

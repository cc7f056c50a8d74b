import Figure from './Figure.astro';
import Picture from './Picture.astro';
import PullQuote from './PullQuote.astro';

/** The components of articles. Authors write `<Figure>` and `<PullQuote>`; a Markdown image becomes `<Picture>`. */
export const mdxComponents = { Figure, PullQuote, Picture };

import type { VFile } from 'vfile';
import { pointAt, refuse } from '../findings/refuse.ts';
import type { ArticleFrontmatter } from './schema.ts';
import { isSlug } from './slug.ts';

/**
 * Refuses what only the folder of an article tells: a name that can be no address, and a picture for lists and feeds
 * (`image.src`) that is not in it.
 *
 * @param slug The name of the folder.
 * @param exists Whether there is a file of that name in the folder.
 */
export function refuseFolder(file: VFile, slug: string, frontmatter: ArticleFrontmatter | undefined, exists: (name: string) => boolean): void {
  if (!isSlug(slug)) {
    refuse(file, undefined, 'article-address', `Unexpected folder name \`${slug}\`, expected small letters, digits and hyphens, as in \`the-iran-cables\`, and none of the site’s own (\`archive\`, \`topics\`): it becomes the address of the article`);
  }
  const image = frontmatter?.image?.src;
  if (image === undefined || exists(image)) return;
  refuse(file, pointAt(file, String(file.value).indexOf(image)), 'picture-missing', `Unexpected \`${image}\` in \`image.src\`, expected a picture of that name beside the article: there is none. Check its spelling, upper and lower case too`);
}

/**
 * Makes of an article's page, as it stands in a browser, what is put on paper: the article, without what only a screen has
 * a use for, and with its address below the headline, for whoever finds the sheets lying about. Runs in the browser, so it
 * knows nothing of this file.
 *
 * Ids of notes, sources and corrections lose the article's name: in a PDF they become names, which must be short (ISO 32000-1,
 * C.1: 127 bytes), and the article stands alone.
 *
 * @param page Where the page is published, and the name of its folder.
 * @throws Error where there is no article in the page.
 */
export function paperPage({ address, name }: { address: string; name: string }): void {
  const article = document.querySelector('article');
  const main = document.querySelector('main');
  if (!article || !main) throw new Error('the page has no article');
  main.replaceChildren(article);
  for (const element of document.querySelectorAll('script, meta[http-equiv], body > :not(main), article :is(.contents, .permalink, .note-close)')) element.remove();
  // Pictures further down are wanted now.
  for (const picture of article.querySelectorAll('[loading]')) picture.removeAttribute('loading');
  document.documentElement.lang = article.lang;
  document.documentElement.removeAttribute('style');
  document.title = article.querySelector('h1')?.textContent ?? '';

  const named = new RegExp(`^(fn|fnref|sources?|correction|corrected)-${name}(?=-|$)`, 'u');
  const short = (id: string): string => id.replace(named, '$1');
  for (const element of article.querySelectorAll('[id]')) element.id = short(element.id);
  for (const link of article.querySelectorAll('a[href^="#"]')) link.setAttribute('href', `#${short(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''))}`);

  const dateline = article.querySelector('.dateline');
  const place = dateline?.cloneNode() as HTMLElement | undefined;
  const link = document.createElement('a');
  link.href = address;
  link.textContent = decodeURI(address).replace(/^https?:\/\/|\/$/gu, '');
  place?.append(link);
  if (place) dateline?.after(place);
}

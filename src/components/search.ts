/** What is used here of Pagefind's API (https://pagefind.app/docs/api/). */
interface Pagefind {
  debouncedSearch(query: string): Promise<{ results: { data(): Promise<Found> }[] } | null>;
}

interface Found {
  url: string;
  /** HTML with the words found in `<mark>`; everything else in it is escaped. */
  excerpt: string;
  meta: { title?: string };
}

/** How many results are shown. */
const MOST = 20;

/**
 * Brings a search form to life: results appear while words are typed, and the words stand in the page's address.
 *
 * @param form Holds the field `q`.
 * @param status Says how many articles were found.
 * @param list Takes the results.
 */
export async function search(form: HTMLFormElement, status: Element, list: Element): Promise<void> {
  const field = form.elements.namedItem('q') as HTMLInputElement;
  form.hidden = false;
  const pagefind = await load();
  if (!pagefind) {
    status.textContent = 'The index of the articles is made by `npm run build`; the preview has none.';
    return;
  }
  const show = async (): Promise<void> => {
    const query = field.value.trim();
    history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    const answer = await pagefind.debouncedSearch(query);
    if (!answer) return;
    const found = await Promise.all(answer.results.slice(0, MOST).map((result) => result.data()));
    // While these were loaded, other words may have been typed.
    if (query !== field.value.trim()) return;
    list.replaceChildren(...found.map(resultItem));
    const count = answer.results.length;
    status.textContent = query && (count === 0 ? 'No article holds these words.' : `${count} ${count === 1 ? 'article' : 'articles'}`);
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  field.addEventListener('input', show);
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  if (field.value) await show();
}

async function load(): Promise<Pagefind | undefined> {
  try {
    const address = '/pagefind/pagefind.js';
    return (await import(/* @vite-ignore */ address)) as Pagefind;
  } catch {
    return undefined;
  }
}

function resultItem({ url, excerpt, meta }: Found): Element {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  heading.append(link);
  const text = document.createElement('p');
  text.innerHTML = excerpt;
  item.dir = 'auto';
  item.append(heading, text);
  return item;
}

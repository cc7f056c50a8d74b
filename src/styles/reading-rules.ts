/**
 * The rules of an article that depend on how many notes and chapters it has.
 *
 * On wide screens each note stands in the margin beside its first reference (CSS Anchor Positioning 1): the reference
 * is an anchor, and the note is positioned by it. In the table of contents each entry is lit while its chapter is in
 * view (Scroll-driven Animations 1). All else is in the style sheet.
 *
 * @param slug The article's slug, part of the ids of its notes.
 * @param notes How many notes it has.
 * @param chapters How many chapters its table of contents lists.
 * @returns CSS, to stand after the style sheet; empty where there is nothing to follow.
 */
export function readingRules(slug: string, notes: number, chapters: number): string {
  const anchors = numbers(notes).map((number) => `#fnref-${slug}-${number},.notes>ol>:nth-child(${number}){--a:--${number}}`);
  const names = numbers(chapters).map((number) => `--c${number}`);
  const timelines = names.map(
    (name, index) => `section:nth-of-type(${index + 1}){view-timeline-name:${name}}details>ol>:nth-child(${index + 1})>a{animation-timeline:${name}}`,
  );
  const scope = chapters > 0 ? `.text{timeline-scope:${names.join()}}` : '';
  const rules = [...anchors, scope, ...timelines].join('');
  return rules && `@layer notes{@media screen and (width>=70rem){${rules}}}`;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

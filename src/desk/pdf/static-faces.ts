/** The weights that the style sheet uses. */
const WEIGHTS = [400, 600];
const VARIABLE_FACE = /(?<head>@font-face\{[^}]*?url\("?[^")]+)(?<between>"?\)[^}]*?font-weight:)\d+ \d+(?<tail>;[^}]*\})/gu;

/**
 * A page whose variable faces are split into one of each weight that is used, whose address ends in `?wght=600`. Chromium
 * draws variable fonts into a PDF glyph by glyph (fonts of type 3), which programs show coarser than fonts.
 */
export function withStaticFaces(html: string): string {
  return html.replaceAll(VARIABLE_FACE, (_, head: string, between: string, tail: string) => WEIGHTS.map((weight) => `${head}?wght=${weight}${between}${weight}${tail}`).join(''));
}

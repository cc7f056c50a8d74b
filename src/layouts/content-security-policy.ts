import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of a page (https://www.w3.org/TR/CSP3/): nothing is loaded from elsewhere, and of
 * what stands in the page only what we put there is applied or run.
 *
 * Astro can make such a policy, but allows its own run-time scripts in it, and our pages have none.
 *
 * @param styles The contents of the page's style elements.
 * @param scripts The contents of its script elements, without data such as JSON-LD.
 * @param searches Whether it runs the search, which is a script file, WebAssembly and an index.
 */
export function contentSecurityPolicy(styles: readonly string[], scripts: readonly string[], searches: boolean): string {
  return [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    `style-src 'self' ${hashes(styles)}`,
    `script-src ${hashes(scripts)}${searches ? " 'self' 'wasm-unsafe-eval'" : ''}`,
    ...(searches ? ["connect-src 'self'", "worker-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}

function hashes(contents: readonly string[]): string {
  return contents.map((content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`).join(' ');
}

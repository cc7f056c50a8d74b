import { z } from 'astro/zod';

/**
 * Whether an address may be printed as a link: absolute, and http or https.
 * `javascript:`, `data:` and relative addresses are refused.
 */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^/\s]/iu.test(address) && URL.canParse(address);
}

const AN_ADDRESS = 'expected a web address that begins with `https://` or `http://`';

/** A web address, kept as the editor wrote it. */
export const addressSchema = z.string({ error: AN_ADDRESS }).trim().refine(isWebAddress, { error: AN_ADDRESS });

/** An address, or a part of one, as people read it: Markdown encodes what is not ASCII; a `%` that stands for itself stays. */
export function decodedAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

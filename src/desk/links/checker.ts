import robotsParser, { type Robot } from 'robots-parser';
import type { LinkState } from './link.ts';
import { probe, type ProbeOptions } from './probe.ts';

export interface CheckerOptions extends ProbeOptions {
  /** Milliseconds between two requests to one host. */
  gap: number;
}

/**
 * Checks addresses, one at a time of each host and all hosts at once, as far as their robots.txt (RFC 9309) lets programs
 * in.
 *
 * @param addresses Each once.
 * @param found Is told of each as soon as it is known.
 */
export async function checkLinks(addresses: readonly string[], options: CheckerOptions, found: (address: string, state: Omit<LinkState, 'checked'>) => void): Promise<void> {
  const hosts = Map.groupBy(addresses, (address) => new URL(address).origin);
  await Promise.all(
    [...hosts].map(async ([origin, ofHost]) => {
      const robots = await robotsOf(origin, options);
      for (const [index, address] of ofHost.entries()) {
        if (robots && robots.isAllowed(address, options.userAgent) === false) {
          found(address, { state: 'unknown', reason: 'the host asks programs not to come (robots.txt)' });
          continue;
        }
        if (index > 0) await new Promise((resolve) => setTimeout(resolve, options.gap));
        found(address, await probe(address, options));
      }
    }),
  );
}

async function robotsOf(origin: string, { patience, userAgent }: CheckerOptions): Promise<Robot | undefined> {
  try {
    const address = `${origin}/robots.txt`;
    const response = await fetch(address, { headers: { 'User-Agent': userAgent }, signal: AbortSignal.timeout(patience) });
    return response.ok ? robotsParser(address, (await response.text()).slice(0, 500_000)) : undefined;
  } catch {
    // Whether the host can be reached is seen by its pages.
    return undefined;
  }
}

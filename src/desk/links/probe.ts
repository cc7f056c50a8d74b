import type { LinkState } from './link.ts';

export interface ProbeOptions {
  /** Milliseconds until a request is given up. */
  patience: number;
  /** Milliseconds before the second and the third try; one try more than there are pauses. */
  pauses: readonly number[];
  /** The longest that a server’s `Retry-After` is followed, in milliseconds. */
  longestWait: number;
  userAgent: string;
}

type Probed = Omit<LinkState, 'checked'>;

const MOST_REDIRECTS = 10;
/** What a server says of itself rather than of the page. */
const PASSING = [408, 425, 429, 500, 502, 503, 504];
/** Answers to `HEAD` that say nothing of `GET`. */
const NO_HEAD = [400, 403, 404, 405, 406, 501];

/** Asks for an address, without cookies and referrer, and never reads what it holds. */
export async function probe(address: string, options: ProbeOptions): Promise<Probed> {
  let last: Probed = { state: 'unknown', reason: 'no answer' };
  for (const [attempt, pause] of [0, ...options.pauses].entries()) {
    if (attempt > 0) await wait(pause);
    const { probed, retryAfter } = await attemptOnce(address, options);
    if (probed.state !== 'unknown' || retryAfter === undefined) return probed;
    last = probed;
    if (retryAfter > options.longestWait) break;
    if (attempt < options.pauses.length) await wait(retryAfter);
  }
  return last;
}

/** One try: the answer, and after how many milliseconds another one may help. */
async function attemptOnce(address: string, options: ProbeOptions): Promise<{ probed: Probed; retryAfter?: number }> {
  let at = address;
  let forGood = address;
  let isForGood = true;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await ask(at, options);
    if (typeof response === 'string') return { probed: { state: 'unknown', reason: response }, retryAfter: 0 };
    const { status, headers } = response;
    const location = headers.get('location');
    if (status >= 300 && status < 400 && location !== null) {
      if (!URL.canParse(location, at) || !/^https?:$/u.test(new URL(location, at).protocol)) return { probed: { state: 'gone', reason: `it leads to \`${location}\`, which is no web address` } };
      at = new URL(location, at).href;
      isForGood &&= status === 301 || status === 308;
      if (isForGood) forGood = at;
      continue;
    }
    if (status === 404 || status === 410) return { probed: { state: 'gone', reason: `the server answers ${status}` } };
    if (status >= 200 && status < 300) return { probed: forGood === address ? { state: 'ok' } : { state: 'moved', to: forGood } };
    const probed: Probed = { state: 'unknown', reason: status === 401 || status === 403 ? `the server lets no programs in (${status})` : `the server answers ${status}` };
    return PASSING.includes(status) ? { probed, retryAfter: waitOf(headers.get('retry-after')) } : { probed };
  }
  return { probed: { state: 'gone', reason: 'it leads in a circle' } };
}

/** Milliseconds, written as seconds or as a date (RFC 9110, 10.2.3). */
function waitOf(header: string | null): number {
  if (header === null) return 0;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(header);
  return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now());
}

async function ask(address: string, options: ProbeOptions): Promise<Response | string> {
  const head = await request(address, 'HEAD', options);
  return typeof head === 'string' || NO_HEAD.includes(head.status) ? request(address, 'GET', options) : head;
}

async function request(address: string, method: string, { patience, userAgent }: ProbeOptions): Promise<Response | string> {
  try {
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { 'User-Agent': userAgent, Accept: 'text/html,*/*' },
      signal: AbortSignal.timeout(patience),
    });
    await response.body?.cancel();
    return response;
  } catch (error) {
    if ((error as Error).name === 'TimeoutError') return 'no answer in time';
    const cause = (error as { cause?: { code?: string } }).cause?.code;
    return cause === 'ENOTFOUND' || cause === 'EAI_AGAIN' ? 'its host can’t be found from here' : `no connection${cause ? ` (${cause})` : ''}`;
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Parameters that tell who sent a reader, as browsers strip them (Firefox’s and Brave’s lists), and newspapers’ own. */
const TRACKING = new RegExp(
  `^(?:${[
    'utm_\\w+', 'at_(?:campaign|medium|custom\\d*|link\\w*)', 'mc_[ce]id', 'fbclid', 'gclid', 'gclsrc', 'gbraid', 'wbraid', 'dclid', 'msclkid',
    'yclid', 'twclid', 'ttclid', 'li_fat_id', 'igshid', 'igsh', 'mkt_tok', '_hsenc', '_hsmi', '__hs\\w+', 'hsctatracking', 'vero_(?:id|conv)',
    'oly_(?:anon|enc)_id', 'rb_clickid', 's_cid', 'wickedid', '_openstat', 'ns_\\w+', 'ocid', 'ncid', 'smid', 'cmpid', 'ito', 'ref_src', 'ref_url',
    'srsltid',
  ].join('|')})$`,
  'iu',
);

/**
 * An address without the parameters that only tell where a reader came from.
 *
 * @param address An absolute address.
 * @returns The same address, sign for sign but for those parameters; `undefined` where there are none.
 */
export function withoutTracking(address: string): string | undefined {
  const [, before = '', query = '', fragment = ''] = /^([^?#]*)\??([^#]*)(#.*)?$/su.exec(address) ?? [];
  const parameters = query.split('&');
  const kept = parameters.filter((parameter) => !TRACKING.test(parameter.split('=')[0] ?? ''));
  if (kept.length === parameters.length) return undefined;
  return before + (kept.length > 0 ? `?${kept.join('&')}` : '') + fragment;
}

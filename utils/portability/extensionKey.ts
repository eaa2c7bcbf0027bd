/**
 * The public half of the key that fixes the extension's id in Chromium browsers, as the manifest's
 * `key` has it (base64 of its DER form). The private half was thrown away when it was made: the key
 * names builds that are loaded from a folder, and signs nothing.
 */
const FIXED_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA0FBv7skXXvWY+pgCLpTjk+Z6uN5zL005jgO+cw8dDL5s' +
  'q2flRipGAcmrlJib/J9wtDV5POW1cd+mBt3ndOrZw4piAoBU+uixLsFdwbt9tY0KFH9zNftKg3qo3Zk89omZDVkU' +
  'aZd2Z07DtZH7Pmrp3r2liry6ErZhxxKrc7gPDZ21mg0rvIO6msNHrcwredA+Ci3/GQZ7rgq6L2Bu5mlaHvH57r1N' +
  'V2rXXdqm7kmcUxLLgfKYUUUXEcTRQhr7XRCxt+MbQ7CsCBw0K3LKDxVIqcd8VJ5rOe0+Ffeu7hVPSyhFJhe+TQGl' +
  'r6AOOw+8RMUYqh65Csxnac2GZj/fRnSrUwIDAQAB';

export type KeyChoice =
  | { kind: 'none' }
  | { kind: 'key'; key: string }
  | { kind: 'problem'; problem: string };

/**
 * The manifest's `key` for a build: none unless asked for, `fixed` for the project's own, or an
 * organisation's own public key in base64.
 */
export function chooseKey(asked: string | undefined): KeyChoice {
  if (asked === undefined || asked === '') return { kind: 'none' };
  if (asked === 'fixed') return { kind: 'key', key: FIXED_KEY };
  // The DER form of an RSA key of 2,048 bits or more begins with these.
  if (/^MII[\w+/]{300,}={0,2}$/.test(asked)) return { kind: 'key', key: asked };
  const problem = 'must be “fixed”, or a public key in base64, which begins with MII';
  return { kind: 'problem', problem };
}

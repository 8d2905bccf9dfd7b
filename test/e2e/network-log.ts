import { readFileSync } from 'node:fs';

interface NetworkEvent {
  readonly type: number;
  readonly params?: Readonly<Record<string, unknown>>;
}

export interface NetworkLog {
  /** Each request, with the origin of the page that made it; null where the browser made it for itself. */
  readonly requests: readonly { readonly url: string; readonly page: string | null }[];
}

/** What a browser, whole, asked of the network, from the log that Chromium keeps of its own. */
export function readNetworkLog(fichier: string): NetworkLog {
  // One line for the constants, one to open the list, then one for each event; what closes it differs.
  const [tete = '', , ...lignes] = readFileSync(fichier, 'utf8').split('\n');
  const { constants } = JSON.parse(`${tete.replace(/,$/, '')}}`) as {
    constants: { logEventTypes: Record<string, number> };
  };
  const requete = constants.logEventTypes.URL_REQUEST_START_JOB;
  const requests = lignes
    .filter((ligne) => /^\{.*\},?$/.test(ligne))
    .map((ligne) => JSON.parse(ligne.replace(/,$/, '')) as NetworkEvent)
    .filter(({ type, params }) => type === requete && params?.url)
    .map(({ params }) => ({
      url: String(params?.url),
      page: params?.initiator === 'not an origin' ? null : String(params?.initiator),
    }));
  return { requests };
}

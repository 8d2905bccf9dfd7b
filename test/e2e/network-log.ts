import { readFileSync } from 'node:fs';

interface NetworkEvent {
  readonly type: number;
  readonly params?: Readonly<Record<string, unknown>>;
}

export interface NetworkLog {
  /** Each request, with the origin of the page that made it; null where the browser made it for itself. */
  readonly requests: readonly { readonly url: string; readonly page: string | null }[];
  /** The hosts whose address it looked for, whoever has it. */
  readonly hosts: readonly string[];
}

/** What a browser, whole, asked of the network, from the log that Chromium keeps of its own. */
export function readNetworkLog(fichier: string): NetworkLog {
  // One line for the constants, one to open the list, then one for each event; what closes it differs.
  const [tete = '', , ...lignes] = readFileSync(fichier, 'utf8').split('\n');
  const { constants } = JSON.parse(`${tete.replace(/,$/, '')}}`) as {
    constants: { logEventTypes: Record<string, number> };
  };
  const evenements = lignes
    .filter((ligne) => /^\{.*\},?$/.test(ligne))
    .map((ligne) => JSON.parse(ligne.replace(/,$/, '')) as NetworkEvent);
  const telles = (nom: string, parametre: string) =>
    evenements
      .filter(({ type, params }) => type === constants.logEventTypes[nom] && params?.[parametre])
      .map(({ params }) => params ?? {});
  return {
    requests: telles('URL_REQUEST_START_JOB', 'url').map(({ url, initiator }) => ({
      url: String(url),
      page: initiator === 'not an origin' ? null : String(initiator),
    })),
    hosts: telles('HOST_RESOLVER_MANAGER_REQUEST', 'host').map(({ host }) => new URL(String(host)).hostname),
  };
}

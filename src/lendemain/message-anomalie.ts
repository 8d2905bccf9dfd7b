import { lireDateTolerante } from '../domain/dates.ts';
import type { AnomalieLue } from './page-siecle.ts';

/** An anomaly of a pop-up, with the group and the date that its message quotes. */
export function lireAnomalie(code: string, message: string): AnomalieLue {
  const groupe = /groupe\s*["“«]([^"”»]*)["”»]/i.exec(message)?.[1]?.trim();
  const remplacee = /r[ée]initialis[ée]e?\s+[àa]\s*["“«]([^"”»]*)["”»]/i.exec(message)?.[1];
  return {
    code,
    message,
    groupe: groupe || null,
    reinitialiseeA: lireDateTolerante(remplacee ?? ''),
  };
}

import type { Cause, Constat, Sujet } from '../domain/constat.ts';
import { nombreDeListe } from '../domain/liste-longue.ts';
import type { Anomalie, EleveNuit } from '../domain/nuit.ts';
import type { Rapport } from '../domain/rapport.ts';
import { citer } from '../domain/siecle.ts';
import type { Application } from '../procedure/etapes.ts';
import { applicationsDe } from '../procedure/gestes.ts';
import { lignesEleves } from './eleves.ts';
import { contientLesMots, type Filtres, replierTexte } from './filtres.ts';

/** One finding inside its cause, with all that it is about; null when only anomalies are left to show. */
export interface Dedans {
  readonly constat: Constat | null;
  readonly sujets: readonly Sujet[];
}

/** Nothing is lost by it: SIECLE puts it right by itself, or it is only worth knowing (003.173). */
export const estSansConsequence = ({ gravite }: Pick<Cause, 'gravite'>): boolean =>
  gravite === 'lien-corrige' || gravite === 'information';

/** Every finding and every anomaly of a cause, once: an anomaly that a subject already shows is that subject. */
export function dedansDe(rapport: Rapport, cause: Cause): readonly Dedans[] {
  const constats = cause.constats.flatMap((rang) => rapport.constats[rang] ?? []);
  const montrees = new Set(constats.flatMap(({ code, sujets }) => sujets.map((sujet) => place(code, sujet))));
  const restantes = anomaliesDe(rapport, cause)
    .map((dite) => ({ code: dite.anomalie.code, sujet: enSujet(dite) }))
    .filter(({ code, sujet }) => !montrees.has(place(code, sujet)));
  return [
    ...constats.map((constat) => ({ constat, sujets: constat.sujets })),
    ...(restantes.length > 0 ? [{ constat: null, sujets: restantes.map(({ sujet }) => sujet) }] : []),
  ];
}

/** Where an anomaly stands: at its line of the file; a pseudonymised report gives none, and its pupils have numbers. */
const place = (code: string, { ligne, libelle, groupe }: Sujet): string =>
  JSON.stringify(ligne ? [code, ligne] : [code, libelle, groupe]);

/** How many lines the details of a cause hold. */
export const nombreDedans = (dedans: readonly Dedans[]): number =>
  dedans.reduce((somme, { sujets, constat }) => somme + nombreDeListe(sujets, constat ?? {}), 0);

interface AnomalieDEleve {
  readonly eleve: EleveNuit;
  readonly anomalie: Anomalie;
}

function anomaliesDe({ nuit }: Rapport, cause: Cause): readonly AnomalieDEleve[] {
  return cause.anomalies.flatMap((rangs) => {
    const eleve = nuit?.eleves[rangs.eleve];
    const anomalie = eleve?.anomalies[rangs.anomalie];
    return eleve && anomalie ? [{ eleve, anomalie }] : [];
  });
}

const enSujet = ({ eleve, anomalie }: AnomalieDEleve): Sujet => ({
  libelle: `${eleve.nom} ${eleve.prenom}`.trim(),
  eleveId: eleve.eleveId,
  ...(anomalie.groupe !== null && { groupe: anomalie.groupe }),
  fichier: 'liens',
  ligne: anomalie.ligne,
  detail: citer(anomalie),
});

/** Causes that the filters leave; a division keeps those that name one of its pupils. */
export function filtrerCauses(rapport: Rapport, filtres: Filtres): readonly Cause[] {
  const { q, gravite, regle, division, groupe, application } = filtres;
  const deLaDivision = division
    ? new Set(lignesEleves(rapport).flatMap(({ vu, causes }) => (vu.division === division ? causes : [])))
    : null;
  return rapport.causes.filter((cause) => {
    if (gravite && cause.gravite !== gravite) return false;
    if (regle && !cause.codes.includes(regle)) return false;
    if (groupe && !cause.groupes.includes(groupe)) return false;
    if (deLaDivision && !deLaDivision.has(cause)) return false;
    if (application && !applicationsDe(cause).includes(application as Application)) return false;
    return q === '' || contientLesMots(texteDe(rapport, cause), q);
  });
}

/** What the search looks into: the words of the cause, and the pupils and groups inside. */
function texteDe(rapport: Rapport, cause: Cause): string {
  const { titre, consequence, correction, codes } = cause;
  const dedans = dedansDe(rapport, cause).flatMap(({ sujets }) =>
    sujets.map(({ libelle, groupe = '' }) => `${libelle} ${groupe}`),
  );
  return replierTexte([titre, consequence, correction, ...codes, ...cause.groupes, ...dedans].join(' '));
}

import type { Cause, Gravite } from '../domain/constat.ts';
import { type EleveVu, rangsDe } from '../domain/eleve-vu.ts';
import type { Anomalie } from '../domain/nuit.ts';
import type { Rapport } from '../domain/rapport.ts';
import type { Application } from '../procedure/etapes.ts';
import { applicationsDe } from '../procedure/gestes.ts';
import { contientLesMots, type Filtres, pireGravite, replierTexte } from './filtres.ts';

/** One pupil as the pupils' view shows him: his fate, and the causes that he stands in. */
export interface LigneEleve {
  readonly vu: EleveVu;
  readonly anomalies: readonly Anomalie[];
  readonly causes: readonly Cause[];
  /** The worst of his causes; null when none names him. */
  readonly gravite: Gravite | null;
  readonly perdus: readonly string[];
  readonly ajoutes: readonly string[];
}

/** Who has left loses nothing, gains nothing, and counts in no group of today (003.23). */
function changementsDe({ sorti, avant, apres }: EleveVu): Pick<LigneEleve, 'perdus' | 'ajoutes'> {
  if (sorti) return { perdus: [], ajoutes: [] };
  return {
    perdus: avant.filter((code) => !apres.includes(code)),
    ajoutes: apres.filter((code) => !avant.includes(code)),
  };
}

const LIGNES = new WeakMap<Rapport, readonly LigneEleve[]>();

/** The pupils of a report in its own order (by name), each with all that concerns him; made once for a report. */
export function lignesEleves(rapport: Rapport): readonly LigneEleve[] {
  const lignes = LIGNES.get(rapport) ?? composer(rapport);
  LIGNES.set(rapport, lignes);
  return lignes;
}

function composer(rapport: Rapport): readonly LigneEleve[] {
  const { eleves, nuit } = rapport;
  if (!eleves) return [];
  const duFichier = new Map(nuit?.eleves.map((eleve) => [eleve.rang, eleve]));
  const causesDe = causesParEleve(rapport);
  return eleves.map((vu) => {
    const causes = causesDe(vu);
    return {
      vu,
      anomalies: rangsDe(vu).flatMap((rang) => duFichier.get(rang)?.anomalies ?? []),
      causes,
      gravite: pireGravite(causes.map(({ gravite }) => gravite)),
      ...changementsDe(vu),
    };
  });
}

/** Causes that name a pupil: by an anomaly of his line of the file, or by a finding about his ELEVE_ID. */
function causesParEleve({ causes, constats, nuit }: Rapport): (vu: EleveVu) => readonly Cause[] {
  const parRang = new Map<number, Set<Cause>>();
  const parId = new Map<string, Set<Cause>>();
  const noter = <K>(places: Map<K, Set<Cause>>, cle: K, cause: Cause) => {
    const deja = places.get(cle);
    if (deja) deja.add(cause);
    else places.set(cle, new Set([cause]));
  };
  for (const cause of causes) {
    for (const { eleve } of cause.anomalies) {
      const rang = nuit?.eleves[eleve]?.rang;
      if (rang !== undefined) noter(parRang, rang, cause);
    }
    for (const constat of cause.constats) {
      for (const { eleveId } of constats[constat]?.sujets ?? []) if (eleveId) noter(parId, eleveId, cause);
    }
  }
  return (vu) => {
    const { eleveId } = vu;
    const siennes = new Set([
      ...rangsDe(vu).flatMap((rang) => [...(parRang.get(rang) ?? [])]),
      ...((eleveId !== '0' && parId.get(eleveId)) || []),
    ]);
    return siennes.size > 1 ? causes.filter((cause) => siennes.has(cause)) : [...siennes];
  };
}

const TEXTES = new WeakMap<LigneEleve, string>();

/** What the search looks into, folded when somebody first searches: thousands of names cost more than a list's opening. */
function texteDe(ligne: LigneEleve): string {
  const { nom, prenom, eleveId, division } = ligne.vu;
  const texte = TEXTES.get(ligne) ?? replierTexte([nom, prenom, nom, eleveId, division].join(' '));
  TEXTES.set(ligne, texte);
  return texte;
}

export function filtrerEleves(lignes: readonly LigneEleve[], filtres: Filtres): readonly LigneEleve[] {
  const { q, gravite, regle, division, groupe, application, destin, changement } = filtres;
  return lignes.filter((ligne) => {
    const { vu, causes, anomalies, perdus, ajoutes } = ligne;
    if (gravite && ligne.gravite !== gravite) return false;
    if (division && vu.division !== division) return false;
    if (destin && vu.destin !== destin) return false;
    if (changement && (changement === 'perd' ? perdus : ajoutes).length === 0) return false;
    if (regle && !causes.some(({ codes }) => codes.includes(regle))) return false;
    const sien = () =>
      (!vu.sorti && vu.avant.includes(groupe)) ||
      vu.apres.includes(groupe) ||
      anomalies.some((a) => a.groupe === groupe);
    if (groupe && !sien()) return false;
    if (application && !causes.flatMap(applicationsDe).includes(application as Application)) return false;
    return q === '' || contientLesMots(texteDe(ligne), q);
  });
}

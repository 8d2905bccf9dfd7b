import type { DateIso } from '../domain/dates.ts';
import { jour } from './calendrier.ts';
import type { Hasard } from './hasard.ts';
import type { Adresse, Commune, DivisionFictive, EleveFictif, Etablissement, JoursDeLAnnee } from './modele.ts';
import {
  ACCOMPAGNEMENT,
  AJIE,
  ANGLAIS,
  ESPAGNOL,
  LATIN,
  MEF_3EME_SEGPA,
  mefDuNiveau,
  NIVEAUX,
} from './nomenclatures.ts';
import { nomDeFamille, prenom } from './noms.ts';

export interface ContexteEleves {
  readonly uai: string;
  readonly jours: JoursDeLAnnee;
  readonly divisions: readonly DivisionFictive[];
  readonly communes: readonly Commune[];
  /** Schools where the pupils come from. */
  readonly origines: readonly Etablissement[];
}

/** ELEVE_ID of this year's pupils start here; those of older pupils are below. */
export const PREMIER_ID = 210_000;

/** The pupils of the base, level by level, each in a division, none in a group yet. */
export function inventerEleves(combien: number, contexte: ContexteEleves, hasard: Hasard) {
  const identites = new Set<string>();
  const adresses: Adresse[] = [];
  let eleveId = PREMIER_ID;
  const eleves = NIVEAUX.flatMap((niveau, rang) => {
    const [debut, fin] = [rang, rang + 1].map((r) => Math.round((combien * r) / NIVEAUX.length)) as [number, number];
    const divisions = contexte.divisions.filter((division) => division.niveau === niveau);
    return Array.from({ length: fin - debut }, (_, i) => {
      eleveId += 1 + hasard.entier(60);
      const division = divisions[Math.floor((i * divisions.length) / (fin - debut))] as DivisionFictive;
      const adresse = inventerAdresse(adresses.length, contexte.communes, hasard);
      adresses.push(adresse);
      return inventerEleve({ eleveId, rang: debut + i, division, adresse }, identites, contexte, hasard);
    });
  });
  diversifier(eleves, contexte, hasard);
  return { eleves, adresses };
}

interface Place {
  readonly eleveId: number;
  /** Unique in the school. */
  readonly rang: number;
  readonly division: DivisionFictive;
  readonly adresse: Adresse;
}

/** @param identites those of the school's other pupils, to which this one's is added */
export function inventerEleve(
  place: Place,
  identites: Set<string>,
  contexte: ContexteEleves,
  hasard: Hasard,
): EleveFictif {
  const { niveau, mefs, code } = place.division;
  const { uai, jours } = contexte;
  const sexe = hasard.chance(0.5) ? '1' : '2';
  const doublement = hasard.chance(0.04);
  const identite = inventerIdentite(sexe, jours.annee - 17 + niveau - Number(doublement), identites, hasard);
  const segpa = mefs.includes(MEF_3EME_SEGPA) && hasard.chance(0.3);
  const anciennete = 6 - niveau + Number(doublement);
  const arrive = niveau === 6 && !doublement;
  const niveauPrecedent = doublement ? niveau : niveau + 1;
  return {
    eleveId: `${place.eleveId}`,
    elenoet: `${1000 + place.rang}`,
    ine: inventerIne(place.rang, hasard),
    ...identite,
    sexe,
    niveau,
    doublement,
    mef: segpa ? MEF_3EME_SEGPA : mefDuNiveau(niveau),
    division: code,
    groupes: [],
    dateEntree: `${jours.annee - anciennete}${jours.calendrier.debutEleve.slice(4)}` as DateIso,
    dateSortie: null,
    communeNaissance: hasard.choisir(contexte.communes.slice(0, 33)).code,
    pays: hasard.chance(0.03) ? '901' : '100',
    options: inventerOptions(niveau, hasard),
    anDernier: {
      mef: arrive ? null : mefDuNiveau(niveauPrecedent),
      division: arrive ? null : `${niveauPrecedent} ${code.slice(2)}`,
      rne: arrive ? autreEtablissement('151', contexte, hasard) : uai,
    },
    adresseId: place.adresse.adresseId,
    absence: 'sans-groupe',
  };
}

/** No two pupils of a school share name, first name and birth date: SIECLE could not tell them apart. */
function inventerIdentite(sexe: '1' | '2', naissance: number, prises: Set<string>, hasard: Hasard) {
  for (;;) {
    const identite = {
      nom: nomDeFamille(hasard),
      nomUsage: hasard.chance(0.03) ? nomDeFamille(hasard) : null,
      prenom: prenom(hasard, sexe),
      prenom2: hasard.chance(0.3) ? prenom(hasard, sexe) : null,
      naissance: jour(naissance, 1 + hasard.entier(12), 1 + hasard.entier(28)),
    };
    const cle = cleIdentite(identite);
    if (prises.has(cle)) continue;
    prises.add(cle);
    return identite;
  }
}

export const cleIdentite = ({ nom, prenom }: Pick<EleveFictif, 'nom' | 'prenom'>): string =>
  `${nom} ${prenom}`.toUpperCase();

const LETTRES = 'ABCDEFGHJK';

/** Nine digits and two letters, never twice in a school. */
function inventerIne(rang: number, hasard: Hasard): string {
  const lettre = () => LETTRES[hasard.entier(LETTRES.length)];
  return `${`${rang}`.padStart(5, '0')}${`${hasard.entier(10_000)}`.padStart(4, '0')}${lettre()}${lettre()}`;
}

function inventerOptions(niveau: number, hasard: Hasard): EleveFictif['options'] {
  const options = [{ modalite: 'O', matiere: ANGLAIS }];
  if (niveau < 6) options.push({ modalite: 'O', matiere: hasard.chance(0.25) ? AJIE : ESPAGNOL });
  if (niveau < 6 && hasard.chance(0.15)) options.push({ modalite: 'F', matiere: LATIN });
  if ((niveau === 6 || niveau === 3) && hasard.chance(0.2)) options.push({ modalite: 'F', matiere: ACCOMPAGNEMENT });
  return options;
}

/** @param rang unique in the school */
export function inventerAdresse(rang: number, communes: readonly Commune[], hasard: Hasard): Adresse {
  const commune = hasard.choisir(communes.slice(0, 33));
  return {
    adresseId: `${300_000 + rang}`,
    ligne: `${1 + hasard.entier(90)} RUE DES FICTIONS`,
    codePostal: commune.code,
    commune,
  };
}

function autreEtablissement(nature: string, { origines, uai }: ContexteEleves, hasard: Hasard): string {
  const autres = origines.filter((etablissement) => etablissement.nature === nature);
  return autres.length > 0 ? hasard.choisir(autres).rne : uai;
}

/** Less usual but valid pupils: late entries, leavers, pupils without INE. */
function diversifier(eleves: readonly EleveFictif[], contexte: ContexteEleves, hasard: Hasard): void {
  const { passes, futur } = contexte.jours;
  const part = (taux: number) => hasard.tirer(eleves, Math.round(eleves.length * taux));
  for (const eleve of part(0.03)) {
    eleve.dateEntree = hasard.choisir(passes);
    eleve.anDernier.rne = autreEtablissement('340', contexte, hasard);
  }
  for (const eleve of part(0.015)) eleve.ine = null;
  for (const eleve of part(0.02)) {
    eleve.dateSortie = passes.at(-1) ?? null;
    eleve.absence = 'sorti';
  }
  for (const eleve of hasard.tirer(
    eleves.filter((e) => !e.dateSortie),
    eleves.length >= 40 ? 1 : 0,
  ))
    eleve.dateSortie = futur;
}

import { uaiDe } from '../domain/identifiants.ts';
import { EXPORTS_SIECLE, type ExportSiecle } from '../domain/source.ts';
import { inventerAnciens } from './anciens.ts';
import { type Hemisphere, joursDeLAnnee } from './calendrier.ts';
import { preparerDepot } from './depot.ts';
import { inventerEleves } from './eleves.ts';
import type { FauteDemandee } from './fautes/definir.ts';
import { injecterFautes } from './fautes/index.ts';
import { formerDivisions, formerGroupes } from './groupes.ts';
import { creerHasard } from './hasard.ts';
import { etablissementDe, inventerCommunes, inventerEtablissements } from './lieux.ts';
import type { EcoleFictive, Entete, JoursDeLAnnee, SansAdresses } from './modele.ts';
import type { EncodageFichier } from './modele-depot.ts';
import { MATIERES, MEFS, PAYS } from './nomenclatures.ts';
import { inventerResponsables } from './responsables.ts';
import { organiserServices, remonterDEdt } from './services.ts';

export interface OptionsEcole {
  readonly graine: number;
  /** Pupils of the year, those who left during it included; those who left last year are on top, one for four. */
  readonly eleves: number;
  /** The digits of the UAI, all fictitious: 9839990 to 9839999 for a school alone, those below in an academy. */
  readonly chiffres?: string;
  readonly denomination?: string;
  /** Year of the pupils' first day. */
  readonly annee?: number;
  readonly calendrier?: Hemisphere;
  /** Of the ELEGROUPE; SIECLE's exports are always in ISO-8859-15. */
  readonly encodage?: EncodageFichier;
  /** Schools of the national list. */
  readonly etablissements?: number;
  readonly communes?: number;
  /** The pupils and responsibles « sans adresses », with or without the ADRESSE_ID that may remain. */
  readonly sansAdresses?: SansAdresses;
  readonly fautes?: readonly FauteDemandee[];
}

/**
 * Invents a collège where tonight's import goes without an anomaly, then injects the faults asked for.
 * @throws RangeError for an unknown fault, or a school too small for the faults
 */
export function genererEcole(options: OptionsEcole): EcoleFictive {
  const { graine, chiffres = '9839991', annee = 2018, calendrier = 'austral' } = options;
  const uai = uaiDe(chiffres);
  const denomination = options.denomination ?? 'COLLEGE FICTIF DES NIAOULIS';
  const jours = joursDeLAnnee(annee, calendrier);
  const communes = inventerCommunes(options.communes ?? 600);
  const autres = inventerEtablissements((options.etablissements ?? 300) - 1, communes);
  const etablissements = [...autres, etablissementDe(uai, denomination, communes)];
  const divisions = formerDivisions(options.eleves);
  const contexte = { uai, jours, divisions, communes, origines: autres.slice(0, 90) };
  const { eleves: presents, adresses } = inventerEleves(options.eleves, contexte, creerHasard(graine, 'eleves'));
  const sansGroupe = new Set(creerHasard(graine, 'groupes').tirer(presents, Math.round(presents.length * 0.025)));
  const groupes = formerGroupes(
    presents.filter((eleve) => !sansGroupe.has(eleve)),
    divisions,
  );
  const partis = inventerAnciens({ eleves: presents, groupes }, contexte, creerHasard(graine, 'anciens'));
  const eleves = [...presents, ...partis.anciens];
  const entetes = entetesDesExports(uai, jours);
  const sts = organiserServices({ divisions, groupes }, jours, creerHasard(graine, 'services'));
  const ecole: EcoleFictive = {
    graine,
    uai,
    denomination,
    calendrier: jours.calendrier,
    jours,
    entetes,
    nomenclature: { mefs: [...MEFS], matieres: [...MATIERES] },
    structures: { divisions, groupes: groupes.map(({ matiere: _, ...groupe }) => groupe) },
    sts,
    edt: remonterDEdt(sts),
    eleves,
    ...inventerResponsables(eleves, creerHasard(graine, 'responsables')),
    adresses: [...adresses, ...partis.adresses],
    etablissements,
    communes,
    pays: PAYS,
    depot: preparerDepot({ uai, jours, eleves, annee: entetes.eleves.annee, encodage: options.encodage ?? 'UTF-8' }),
    sansAdresses: options.sansAdresses ?? null,
    exportAncien: null,
    injections: [],
  };
  injecterFautes(ecole, options.fautes ?? []);
  return ecole;
}

/** In the south SIECLE keeps the year of the first half of « 2017-2018 »: one less than the pupils' first day. */
function entetesDesExports(uai: string, jours: JoursDeLAnnee): Record<ExportSiecle, Entete> {
  const annee = jours.austral ? jours.annee - 1 : jours.annee;
  const entete = (rang: number): Entete => ({ uai, annee, date: jours.export, heure: `08:${10 + rang * 2}:3${rang}` });
  return Object.fromEntries(EXPORTS_SIECLE.map((kind, rang) => [kind, entete(rang)])) as Record<ExportSiecle, Entete>;
}

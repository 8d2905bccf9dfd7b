import type { DateIso } from '../../src/domain/dates.ts';
import type { EleveVu } from '../../src/domain/eleve-vu.ts';
import type { Fichier } from '../../src/domain/fichier.ts';
import type { DocumentEnCours } from '../../src/domain/moteur.ts';
import type { Absent, EleveNuit } from '../../src/domain/nuit.ts';
import type { ConsignePlan, EtapePlan, LieuPlan, ObjetPlan } from '../../src/domain/plan.ts';
import type { Rapport } from '../../src/domain/rapport.ts';
import type { TypeSource } from '../../src/domain/source.ts';

/** A report as the engine makes them, on an invented school: for the tests of what shows, keeps and exports it. */

const UAI = '9839001S';

export function makeFichier(type: TypeSource | null, nom: string, parts: Partial<Fichier> = {}): Fichier {
  return {
    nom,
    entree: null,
    type,
    etat: 'lu',
    octets: 20_000,
    uai: UAI,
    anneeScolaire: 2017,
    dateExport: '2018-08-23' as DateIso,
    horodatage: null,
    probleme: null,
    ...parts,
  };
}

export function rejectedEleve(rang: number): EleveNuit {
  return {
    eleveId: '0',
    idPrv: `${900 + rang}`,
    nom: 'TAVELO',
    prenom: `Maïté ${rang}`,
    division: null,
    sort: 'rejete',
    regle: 'REJEL_ELEGROUPE',
    anomalies: [
      {
        code: 'REJELEGROUPE_01',
        groupe: null,
        message: 'SIECLE ne trouve pas cet élève dans l’établissement, ni par son identifiant ni par son identité.',
        reinitialiseeA: null,
        ligne: 40 + rang,
      },
    ],
    rang,
    ligne: 40 + rang,
    liensLus: 2,
    liensCrees: 0,
  };
}

const GROUPE_MESSAGE =
  "Le groupe \"MPERMANGR2\" n'est pas référencé. L'inscription de l'élève dans ce groupe a été rejetée.";
const MESSAGE_DATE =
  'La date de fin "15/12/2018" du groupe "4EME LV2 AJE" n\'est pas incluse dans la période scolaire autorisée sur l\'année en cours (du 19/02/2018 au 14/12/2018). Celle-ci a été réinitialisée à "14/12/2018".';

export function partialEleve(rang: number, avecDate = true): EleveNuit {
  const ligne = 1000 + rang * 10;
  return {
    eleveId: `${210_000 + rang}`,
    idPrv: '0',
    nom: ['BOULARI', 'D’ALMEÏDA', 'KOUNÉ-PASCAL', 'WABÉALO'][rang % 4] as string,
    prenom: ['Anaïs', 'Océane', 'Wassaumi', 'Rémy'][rang % 4] as string,
    division: '4EME A',
    sort: 'partiel',
    regle: 'GROUPE',
    anomalies: [
      { code: 'GROUPE_A_01', groupe: 'MPERMANGR2', message: GROUPE_MESSAGE, reinitialiseeA: null, ligne: ligne + 1 },
      ...(avecDate
        ? [
            {
              code: 'ELEGRP_A_03' as const,
              groupe: '4EME LV2 AJE',
              message: MESSAGE_DATE,
              reinitialiseeA: '2018-12-14' as DateIso,
              ligne: ligne + 2,
            },
          ]
        : []),
    ],
    rang: ligne,
    ligne,
    liensLus: 3,
    liensCrees: 2,
  };
}

export function makeAbsent(rang: number, motif: Absent['motif']): Absent {
  return {
    eleveId: `${300_000 + rang}`,
    nom: 'NÉMIA',
    prenom: `Éloïse ${rang}`,
    division: motif === 'sorti' ? null : '6EME B',
    motif,
    groupes: motif === 'groupes-perdus' ? ['6EME LV1 ANG', '6EME AP1'] : [],
  };
}

/** The line of a pupil whom the night does not leave whole, who loses one group. */
export function makeEleveVu({ eleveId, rang, nom, prenom, division, sort }: EleveNuit): EleveVu {
  const groupes = sort === 'partiel' ? ['4EME LV2 AJE'] : [];
  const avant = sort === 'partiel' ? ['4EME LV2 AJE', 'MPERMANGR2'] : [];
  const destin = sort === 'rejete' ? sort : 'perd-un-groupe';
  return { eleveId, rang, nom, prenom, division, sort, destin, sorti: false, avant, apres: groupes };
}

export function makeAbsentVu({ eleveId, nom, prenom, division, motif, groupes }: Absent): EleveVu {
  const sorti = motif === 'sorti';
  const destin = sorti ? 'sorti' : groupes.length > 0 ? 'perd-tout' : 'absent-sans-perte';
  return { eleveId, rang: null, nom, prenom, division, sort: 'absent', destin, sorti, avant: groupes, apres: [] };
}

/** 14 pupils lose a group, one is rejected, three are absent; Communs and sts_emp were read, Géographique was not. */
export function exampleRapport(parts: Partial<Rapport> = {}): Rapport {
  const partiels = Array.from({ length: 14 }, (_, rang) => partialEleve(rang, rang % 2 === 0));
  return {
    format: 'veilleuse/rapport',
    version: 1,
    application: 'Veilleuse 0.0.0',
    etabliLe: '2018-08-23T22:15:00.000Z',
    etablissement: { uai: UAI, nom: 'COLLÈGE FICTIF DE L’ANSE' },
    annee: { scolaire: '2018', siecle: 2017, sts: 2018, elegroupe: 2017 },
    fichiers: [
      makeFichier('eleves', 'ExportXML_ElevesAvecAdresses(1).zip', { entree: 'ElevesAvecAdresses.xml' }),
      makeFichier('structures', 'ExportXML_Structures.zip', { entree: 'Structures.xml' }),
      makeFichier('communs', 'ExportXML_Communs.zip', { entree: 'Communs.xml' }),
      makeFichier('sts', `sts_emp_${UAI}_2018.xml`, { anneeScolaire: 2018, dateExport: null }),
      makeFichier('liens', `${UAI}ELEGROUPE2017180824091341.zip`, { entree: `${UAI}ELEGROUPE2017180824091341.xml` }),
      makeFichier(null, 'emploi du temps.pdf', {
        etat: 'illisible',
        uai: null,
        anneeScolaire: null,
        dateExport: null,
        probleme: {
          code: 'pdf',
          message: 'Ce fichier est un document PDF, pas un export.',
          aFaire: 'Retirez-le du dossier.',
          ligne: null,
        },
      }),
    ],
    verdict: 'a-corriger',
    phrase: 'Le dépôt passera, mais 14 élèves perdront un groupe et 1 élève sera rejeté, pour 2 causes.',
    depot: { verdict: 'accepte', motifs: [] },
    nuit: {
      compteurs: { lus: 153, complets: 138, partiels: 14, rejetes: 1, absents: 3 },
      liens: { lus: 420, crees: 404, rejetes: 16, datesReinitialisees: 7 },
      eleves: [...partiels, rejectedEleve(1)],
      absents: [makeAbsent(1, 'sorti'), makeAbsent(2, 'groupes-perdus'), makeAbsent(3, 'sans-groupe')],
    },
    constats: [
      {
        code: 'ELEGRP_A_03',
        gravite: 'lien-corrige',
        titre: 'Date de fin hors de l’année des élèves',
        message: '7 élèves ont une date de fin après le dernier jour des élèves.',
        cause: 'PRONOTE envoie le dernier jour des enseignants. Le calendrier de SIECLE fait référence.',
        correction: 'Laissez SIECLE corriger : le lien est créé.',
        etapes: [],
        source: 'deduit',
        reference: 'import-rules §4',
        eleves: 7,
        sujets: partiels
          .filter((e) => e.anomalies.length > 1)
          .map((e) => ({ libelle: `${e.nom} ${e.prenom}`, eleveId: e.eleveId, fichier: 'liens', ligne: e.ligne + 2 })),
      },
      {
        code: 'GROUPE_A_01',
        gravite: 'lien-rejete',
        titre: 'Groupe inconnu de SIECLE',
        message: 'Le groupe MPERMANGR2 n’est pas dans SIECLE : 14 élèves n’y seront pas inscrits.',
        cause: 'Le groupe est dans STS-Web, mais la structure n’a pas été envoyée à SIECLE.',
        correction:
          'Refaites l’export Structure dans STS-Web (4a), attendez « La structure a été envoyée », puis déposez de nouveau.',
        etapes: ['4a', '5'],
        source: 'atteste',
        reference: 'procédure §3.5.2.2.1',
        eleves: 14,
        sujets: partiels.map((e) => ({
          libelle: `${e.nom} ${e.prenom}`,
          eleveId: e.eleveId,
          groupe: 'MPERMANGR2',
          fichier: 'liens',
          ligne: e.ligne + 1,
        })),
      },
      {
        code: 'REJELEGROUPE_01',
        gravite: 'eleve-rejete',
        titre: 'Élève introuvable dans SIECLE',
        message: '1 élève du fichier n’existe pas dans SIECLE : aucun de ses liens ne sera créé.',
        cause: 'L’identifiant de PRONOTE n’est plus celui de SIECLE.',
        correction: 'Refaites la synchro 2 (SIECLE vers PRONOTE), puis exportez de nouveau les liens.',
        etapes: ['2', '5'],
        source: 'deduit',
        reference: 'import-rules §6',
        eleves: 1,
        sujets: [{ libelle: 'TAVELO Maïté 1', fichier: 'liens', ligne: 41 }],
      },
    ],
    causes: [
      {
        id: 'identifiants-inconnus',
        codes: ['REJELEGROUPE_01'],
        gravite: 'eleve-rejete',
        titre: 'Élève introuvable dans SIECLE',
        consequence: '1 élève du fichier n’existe pas dans SIECLE : aucun de ses liens ne sera créé.',
        pourquoi: 'L’identifiant de PRONOTE n’est plus celui de SIECLE.',
        correction: 'Refaites la synchro 2 (SIECLE vers PRONOTE), puis exportez de nouveau les liens.',
        etapes: ['2', '5'],
        source: 'deduit',
        eleves: 1,
        liens: 2,
        groupes: [],
        constats: [2],
        anomalies: [{ eleve: partiels.length, anomalie: 0 }],
      },
      {
        id: 'structure-non-transferee',
        codes: ['GROUPE_A_01'],
        gravite: 'lien-rejete',
        titre: 'La structure n’a pas été transférée de STS-Web vers SIECLE (4a)',
        consequence: 'SIECLE ne connaît pas 1 groupe de STS-Web et ne créera pas 14 liens (14 élèves).',
        pourquoi: 'Le groupe est dans STS-Web, mais la structure n’a pas été envoyée à SIECLE.',
        correction:
          'Refaites l’export Structure dans STS-Web (4a), attendez « La structure a été envoyée », puis déposez de nouveau.',
        etapes: ['4a', '5'],
        source: 'atteste',
        eleves: 14,
        liens: 14,
        groupes: ['MPERMANGR2'],
        constats: [1],
        anomalies: partiels.map((_, eleve) => ({ eleve, anomalie: 0 })),
      },
      {
        id: 'fin-hors-annee',
        codes: ['ELEGRP_A_03'],
        gravite: 'lien-corrige',
        titre: 'Date de fin hors de l’année des élèves',
        consequence: '7 élèves ont une date de fin après le dernier jour des élèves.',
        pourquoi: 'PRONOTE envoie le dernier jour des enseignants. Le calendrier de SIECLE fait référence.',
        correction: 'Laissez SIECLE corriger : le lien est créé.',
        etapes: [],
        source: 'deduit',
        eleves: 7,
        liens: 7,
        groupes: ['4EME LV2 AJE'],
        constats: [0],
        anomalies: partiels.flatMap(({ anomalies }, eleve) => (anomalies.length > 1 ? [{ eleve, anomalie: 1 }] : [])),
      },
    ],
    changements: {
      eleves: partiels.map(({ eleveId, nom, prenom, division }) => ({
        eleveId,
        nom,
        prenom,
        division,
        gardes: ['4EME LV2 AJE'],
        ajoutes: [],
        perdus: ['MPERMANGR2'],
      })),
      groupes: [
        { code: '4EME LV2 AJE', avant: 14, demandes: 14, apres: 14, entrants: 0, sortants: 0 },
        { code: 'MPERMANGR2', avant: 14, demandes: 14, apres: 0, entrants: 0, sortants: 14 },
      ],
    },
    eleves: [
      {
        eleveId: '220001',
        rang: 2,
        nom: 'AÏ',
        prenom: 'Malo',
        division: '6EME B',
        sort: 'complet',
        destin: 'en-place',
        sorti: false,
        avant: ['6EME AP1'],
        apres: ['6EME AP1'],
      },
      ...partiels.map(makeEleveVu),
      ...[makeAbsent(1, 'sorti'), makeAbsent(2, 'groupes-perdus'), makeAbsent(3, 'sans-groupe')].map(makeAbsentVu),
      makeEleveVu(rejectedEleve(1)),
    ],
    lsu: [
      {
        code: '4EME A',
        eleves: 24,
        sansGroupe: [
          {
            eleveId: '210001',
            nom: 'D’ALMEÏDA',
            prenom: 'Océane',
            matiere: { code: '03F302', libelle: 'MELANESIEN AJIE LV2' },
            groupes: ['4EME LV2 AJE', 'MPERMANGR2'],
          },
        ],
        groupes: [
          {
            code: '4 LATIN',
            eleves: 3,
            manque: 'enseignant',
            matieres: [{ code: '020300', libelle: 'LCA LATIN' }],
          },
        ],
        sansEleve: [
          { structure: 'MPERMANGR2', type: 'groupe', matiere: { code: '03F302', libelle: 'MELANESIEN AJIE LV2' } },
        ],
      },
      { code: '6EME B', eleves: 25, sansGroupe: [], groupes: [], sansEleve: [] },
    ],
    plan: ['2', '4a', '5'],
    etapesPlan: [
      makeEtapePlan('siecle', {
        etapes: ['2'],
        application: 'SIECLE',
        menu: 'SIECLE > Mise à jour > Exportations > En XML',
        consignes: [
          consigne('Vérifiez que cet élève est inscrit dans SIECLE.', [{ genre: 'personne', texte: 'PWARRÖ Hélène' }]),
          consigne('Refaites les exports XML de SIECLE.'),
        ],
        gains: [{ genre: 'acceptes', eleves: 1 }],
        apporte: '1\u00A0élève n’est plus rejeté.',
        rapporter: 'Rapportez ici les nouveaux exports de SIECLE.',
        documents: ['eleves'],
      }),
      makeEtapePlan('sts', {
        etapes: ['4a'],
        application: 'STS-Web',
        menu: 'STS-Web > Exports > Structure',
        consignes: [
          consigne('Refaites l’export Structure pour ce groupe.', [{ genre: 'code-groupe', texte: 'MPERMANGR2' }]),
        ],
        gains: [{ genre: 'gardent', eleves: 14 }],
        apporte: '14\u00A0élèves gardent leur groupe.',
        rapporter: 'Rapportez ici le nouvel export Structures.',
        documents: ['structures'],
      }),
      makeEtapePlan('pronote', {
        etapes: ['2', '5'],
        application: 'PRONOTE',
        menu: 'PRONOTE > Fichier > SIECLE > Exporter les liens élèves/groupes',
        consignes: [consigne('Refaites l’export des liens.')],
        rapporter: 'Rapportez ici le nouveau fichier ELEGROUPE.',
        documents: ['liens'],
      }),
      makeEtapePlan('depot', {
        etapes: ['5'],
        application: 'SIECLE',
        menu: 'SIECLE > Mise à jour > Importations > Liens élève-groupe depuis logiciel privé',
        consignes: [consigne('Déposez le nouveau fichier.')],
      }),
    ],
    redepot: 'nouvel-export',
    preuves: {},
    regles: [
      { code: 'GROUPE_A_01', titre: 'Groupe inconnu de SIECLE', etat: 'levee', nombre: 14 },
      { code: 'GROUPE_B_02', titre: 'Groupe étranger au MEF de l’élève', etat: 'passee' },
      {
        code: 'CTRL_ELEVES_01',
        titre: 'Commune de naissance inconnue',
        etat: 'non-executee',
        manquants: ['geographique'],
      },
    ],
    ...parts,
  };
}

/** One document of a drop under way. */
export const documentEnCours = (parts: Partial<DocumentEnCours>): DocumentEnCours => ({
  cle: 'a',
  nom: 'a.zip',
  entree: null,
  type: null,
  octets: 100,
  lus: 0,
  fichier: null,
  ...parts,
});

/** A stop of the plan that brings nothing, but for what is given. */
export function makeEtapePlan(lieu: LieuPlan, parts: Omit<EtapePlan, 'lieu' | Vides> & Partial<EtapePlan>): EtapePlan {
  return { lieu, gains: [], apporte: null, rapporter: null, documents: [], ...parts };
}
type Vides = 'gains' | 'apporte' | 'rapporter' | 'documents';

const consigne = (phrase: string, objets: readonly ObjetPlan[] = []): ConsignePlan => ({ phrase, objets, causes: [] });

import { exemple, type Fixture, unFichier } from '../../../test/kit/exemple.ts';
import type { Fichier } from '../../domain/fichier.ts';
import type { CodeProbleme } from '../../domain/problemes.ts';

const ignore = (nom: string, code: CodeProbleme) =>
  unFichier({
    nom,
    entree: null,
    type: null,
    etat: 'ignore',
    probleme: { code, message: '', aFaire: '', ligne: null },
  });

const empSts = (change: Partial<Fichier> = {}) =>
  unFichier({ nom: 'emp_sts_9839990S_2018.xml', entree: null, type: 'emp_sts', ...change });

export const fixtures: readonly Fixture[] = [
  { nom: 'aucun jumeau', dossier: exemple(), fichiers: [unFichier()] },
  {
    nom: 'un fichier ignoré qui n’est le jumeau d’aucun',
    dossier: exemple(),
    fichiers: [ignore('ExportXML_GFC.xml', 'gfc')],
  },
  {
    nom: 'emp_sts avec sts_emp, ou d’un autre établissement : nul ne l’a pris pour lui',
    dossier: exemple(),
    fichiers: [
      empSts(),
      empSts({ etat: 'ignore', uai: '9839991T' }),
      unFichier({ nom: 'sts_emp_9839990S_2018.xml', entree: null, type: 'sts' }),
    ],
  },
  {
    nom: 'emp_sts écarté du contrôle, sans sts_emp',
    dossier: exemple({ sans: ['sts'] }),
    fichiers: [empSts({ etat: 'ignore' })],
  },
  {
    nom: 'le bon est là : une information',
    dossier: exemple({ avec: ['etablissements'] }),
    fichiers: [ignore('EtablissementsEleves.xml', 'etablissements-eleves')],
    messages: [
      'Le fichier « EtablissementsEleves.xml » est l’export « Établissements des élèves » : le contrôle utilise Établissements.',
    ],
    refaire: [[]],
    gravites: ['information'],
    corrections: ['laisser'],
  },
  {
    nom: 'emp_sts et PRIVE à la place des bons',
    dossier: exemple({ sans: ['sts', 'liens'] }),
    fichiers: [empSts(), ignore('9839990SPRIVE2017.zip', 'dossiers-prive')],
    messages: [
      'Le fichier « emp_sts_9839990S_2018.xml » est l’emp_sts, qui monte d’EDT vers STS-Web : le contrôle utilise sts_emp.',
      'Le fichier « 9839990SPRIVE2017.zip » est un dépôt de dossiers d’élèves (PRIVE) : le contrôle utilise ELEGROUPE.',
    ],
    refaire: [[], []],
    gravites: ['a-verifier', 'a-verifier'],
    sujets: [['emp_sts_9839990S_2018.xml | sts'], ['9839990SPRIVE2017.zip | liens']],
    corrections: ['apporter', 'apporter'],
  },
  {
    nom: 'les deux autres',
    dossier: exemple({ sans: ['liens'] }),
    fichiers: [ignore('EXP_COURS.xml', 'exp-cours'), ignore('EtablissementsEleves.xml', 'etablissements-eleves')],
    messages: [
      'Le fichier « EXP_COURS.xml » est un export d’EDT ou de PRONOTE vers un autre logiciel : le contrôle utilise ELEGROUPE.',
      'Le fichier « EtablissementsEleves.xml » est l’export « Établissements des élèves » : le contrôle utilise Établissements.',
    ],
    refaire: [[], []],
  },
];

import { mefsDesDivisions } from '../../domain/mefs.ts';
import { mots, valeur } from '../../domain/phrase.ts';
import type { GroupeSts, Sts } from '../../domain/sts.ts';
import { GROUPE_HORS_MEF } from '../causes/groupe-hors-mef.ts';
import { definirControle } from '../definition.ts';
import { enListe } from '../regroupement.ts';
import { sujetGroupe } from '../sujets.ts';
import { memesCodes, parPaires } from './paires.ts';

export const CTRL_STRUCTURE_05 = definirControle({
  meta: {
    code: 'CTRL_STRUCTURE_05',
    titre: 'Groupe mal rattaché',
    message: 'Le groupe « {groupe} » {defaut}.',
    cause:
      'Les MEF d’un groupe ne se donnent que dans STS-Web : EDT n’en envoie aucun. SIECLE refuse l’inscription d’un élève dont le MEF n’est pas celui du groupe (GROUPE_B_02).',
    trous: { groupe: 'code-groupe', defaut: 'mots' },
    gravite: 'a-verifier',
    corrections: {
      rattacher: {
        cas: 'Il manque au groupe une division ou un MEF',
        faire: {
          '4a': 'Rattachez [ce groupe à ses|ces groupes à leurs] divisions et à [ses|leurs] MEF dans STS-Web.',
        },
      },
      envoyer: {
        cas: 'Le groupe est rattaché dans STS-Web, et pas dans SIECLE',
        faire: { '4a': 'Envoyez [ce groupe|ces groupes] avec la structure.' },
      },
      transferer: {
        cas: 'Les MEF du groupe diffèrent entre les deux applications',
        faire: { '4a': 'Vérifiez les MEF de [ce groupe|ces groupes] dans STS-Web.' },
      },
    },
    rejoint: { cause: GROUPE_HORS_MEF },
    source: { kind: 'deduit', ref: 'procédure §3.5.2.2.1, exemple 1, et format public d’emp_sts' },
  },
  lit: ['structures', 'sts'],
  verifier({ structures, sts }, { ecole }) {
    const deSiecle = structures.groupes.flatMap(({ code, divisions, ligne }) => {
      // SIECLE looks at the MEF alone: a group that has its own needs no division
      if (ecole.mefsDuGroupe(code)) return [];
      const manque = divisions.length === 0 ? NI_L_UN_NI_L_AUTRE : mots`pas de MEF`;
      return [{ code, ligne, fichier: 'structures' as const, ou: 'SIECLE', manque }];
    });
    const rattaches = new Set(sts.groupes.filter((groupe) => mefsDeSts(groupe, sts).size > 0).map(({ code }) => code));
    const dits = new Set(deSiecle.map(({ code }) => code));
    const deSts = sts.groupes
      .filter(({ code, divisions, mefs }) => !dits.has(code) && divisions.length === 0 && mefs.length === 0)
      .map(({ code, ligne }) => ({ code, ligne, fichier: 'sts' as const, ou: 'STS-Web', manque: NI_L_UN_NI_L_AUTRE }));
    const sans = [...deSiecle, ...deSts].map(({ code, ligne, fichier, ou, manque }) => ({
      valeurs: {
        groupe: code,
        defaut: mots`n’a ${manque} dans ${valeur('application', ou)}`,
      },
      correction: fichier === 'structures' && rattaches.has(code) ? ('envoyer' as const) : ('rattacher' as const),
      cle: code,
      sujets: [sujetGroupe({ code, ligne }, fichier)],
    }));
    const differents = parPaires(structures, sts)
      .filter(({ siecle, sts }) => siecle.mefs.length > 0 && sts.mefs.length > 0)
      .filter(({ siecle, sts }) => !memesCodes(siecle.mefs, sts.mefs))
      .map(({ siecle: { code, ligne, mefs }, sts }) => ({
        valeurs: {
          groupe: code,
          defaut: mots`est rattaché à ${codes(mefs)} dans SIECLE et à ${codes(sts.mefs)} dans STS-Web`,
        },
        correction: 'transferer' as const,
        cle: code,
        sujets: [sujetGroupe({ code, ligne }, 'structures')],
      }));
    return [...sans, ...differents];
  },
});

/** Its own MEFs, else its divisions', as SIECLE counts them (import-rules §7). */
const mefsDeSts = ({ mefs, divisions }: GroupeSts, sts: Sts): ReadonlySet<string> =>
  mefs.length > 0 ? new Set(mefs) : mefsDesDivisions(divisions, sts.divisions);

const codes = (liste: readonly string[]) => valeur('code', enListe(liste));

const NI_L_UN_NI_L_AUTRE = mots`ni division ni MEF`;

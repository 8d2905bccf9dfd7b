import { defineControl } from '../define.ts';
import { enListe } from '../listes.ts';
import { memesCodes, parPaires } from './paires.ts';

export const CTRL_STRUCTURE_05 = defineControl({
  meta: {
    code: 'CTRL_STRUCTURE_05',
    titre: 'Groupe mal rattaché',
    message: 'Le groupe « {groupe} » {defaut}.',
    bilan: 'Le groupe « {groupe} » {defaut}.',
    cause:
      'Un groupe tient ses MEF de son rattachement dans STS-Web. SIECLE refuse l’inscription d’un élève dont le MEF n’est pas celui du groupe (GROUPE_B_02).',
    gravite: 'a-verifier',
    corrections: {
      rattacher: {
        cas: 'Il manque au groupe une division ou un MEF',
        texte:
          'Rattachez le groupe à ses divisions et à ses MEF dans STS-Web (3), puis refaites l’export Structure (4a) et attendez « La structure a été envoyée ».',
        refaire: ['3', '4a'],
      },
      transferer: {
        cas: 'Les MEF du groupe diffèrent entre les deux applications',
        texte:
          'Vérifiez les MEF du groupe dans STS-Web, refaites l’export Structure (4a) et attendez « La structure a été envoyée ».',
        refaire: ['4a'],
      },
    },
    source: { kind: 'deduit', ref: 'procédure §3.5.2.2.1, exemple 1' },
  },
  reads: ['structures', 'sts'],
  check({ structures, sts }, { ecole }) {
    const deSiecle = structures.groupes.flatMap(({ code, divisions, ligne }) => {
      // SIECLE looks at the MEF alone: a group that has its own needs no division
      if (ecole.mefsDuGroupe(code)) return [];
      const manques = [divisions.length === 0 && 'division', 'MEF'].filter(Boolean);
      return [{ code, ligne, fichier: 'structures' as const, ou: 'SIECLE', manques }];
    });
    const dits = new Set(deSiecle.map(({ code }) => code));
    const deSts = sts.groupes
      .filter(({ code, divisions, mefs }) => !dits.has(code) && divisions.length === 0 && mefs.length === 0)
      .map(({ code, ligne }) => ({
        code,
        ligne,
        fichier: 'sts' as const,
        ou: 'STS-Web',
        manques: ['division', 'MEF'],
      }));
    const sans = [...deSiecle, ...deSts].map(({ code, ligne, fichier, ou, manques }) => ({
      valeurs: {
        groupe: code,
        defaut: `n’a ${manques.length > 1 ? 'ni division ni MEF' : `pas de ${manques[0]}`} dans ${ou}`,
      },
      correction: 'rattacher' as const,
      cle: code,
      sujets: [{ libelle: code, groupe: code, fichier, ligne }],
    }));
    const differents = parPaires(structures, sts)
      .filter(({ siecle, sts }) => siecle.mefs.length > 0 && sts.mefs.length > 0)
      .filter(({ siecle, sts }) => !memesCodes(siecle.mefs, sts.mefs))
      .map(({ siecle: { code, ligne, mefs }, sts }) => ({
        valeurs: {
          groupe: code,
          defaut: `est rattaché à ${enListe(mefs)} dans SIECLE et à ${enListe(sts.mefs)} dans STS-Web`,
        },
        correction: 'transferer' as const,
        cle: code,
        sujets: [{ libelle: code, groupe: code, fichier: 'structures' as const, ligne }],
      }));
    return [...sans, ...differents];
  },
});

import { anneeEnClair, calendrierAustral, jugerMillesime } from '../../domain/millesime.ts';
import { mots, valeur } from '../../domain/phrase.ts';
import { EXPORTS_DE_L_ANNEE, MILLESIME } from '../causes/millesime.ts';
import { definirRegle } from '../definition.ts';

/** SIECLE's own sentence (procedure §3.5.2.1). */
const REFUS = mots`SIECLE répond « Année du fichier différente de l'année utilisée ! »`;

export const D3 = definirRegle({
  moment: 'depot',
  meta: {
    code: 'D3',
    titre: 'Millésime du fichier et année de la base',
    message: 'Le fichier porte le millésime {fichier} et la base SIECLE {base}{rentree} : {conclusion}.',
    cause:
      'En Nouvelle-Calédonie une même année scolaire porte plusieurs noms : pour l’année 2018, SIECLE et le fichier disent 2017, STS-Web dit 2018.',
    trous: { fichier: 'annee', base: 'annee', rentree: 'mots', conclusion: 'mots' },
    gravite: 'depot-refuse',
    corrections: {
      exports: EXPORTS_DE_L_ANNEE,
      internet: {
        cas: 'Le fichier porte l’année suivante',
        faire: { export: 'Vérifiez que PRONOTE accède à Internet, ainsi que sa version et ses paramètres.' },
      },
      annee: {
        cas: 'Le fichier porte une autre année',
        faire: {
          export: 'Vérifiez l’année de la base ouverte, la version et les paramètres de PRONOTE.',
          depot: 'Vérifiez l’année choisie dans SIECLE.',
        },
      },
      bandeau: {
        cas: 'Les sources laissent un doute',
        faire: { depot: 'Comparez le millésime du fichier avec l’année du bandeau de SIECLE.' },
      },
    },
    rejoint: { cause: MILLESIME },
    unique: true,
    source: { kind: 'atteste', ref: 'procédure §3.5.1 et §3.5.2.1' },
  },
  lit: ['annee-siecle'],
  verifier(_depot, { anneeElegroupe: fichier, anneeSiecle: base, autreBase, premierJour, exportsAnciens, modeles }) {
    if (fichier === null) return { manquants: ['liens'] };
    // the pupils' export decides which base it is; without it, exports of two bases name none (003.244)
    if (!modeles.eleves && autreBase.length > 0) return { manquants: ['eleves'] };
    const verdict = jugerMillesime(fichier, base, premierJour);
    if (verdict === 'accepte') return [];
    if (verdict === 'indecis') return { manquants: [modeles.communs ? 'calendrier' : 'communs'] };
    const refuse = verdict === 'refuse';
    const valeurs = {
      fichier: String(fichier),
      base: String(base),
      rentree: premierJour ? mots` pour l’année ${valeur('annee', anneeEnClair(premierJour))}` : mots``,
      conclusion: refuse ? REFUS : mots`le bon millésime est à vérifier dans SIECLE`,
    };
    if (refuse && exportsAnciens) return [{ valeurs, correction: 'exports' }];
    if (!refuse) return [{ valeurs, correction: 'bandeau', gravite: 'a-verifier' }];
    const horsLigne = fichier === base + 1 && (!premierJour || calendrierAustral(premierJour));
    return [{ valeurs, correction: horsLigne ? 'internet' : 'annee' }];
  },
});

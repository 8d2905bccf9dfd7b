import type { Eleve } from '../../domain/exports-siecle.ts';
import { parCle } from '../../domain/par-cle.ts';
import { mots, valeur } from '../../domain/phrase.ts';
import { estDeRangement, estLienFini, estSortiLe } from '../../domain/presence.ts';
import { definirControle, type Passage } from '../definition.ts';
import { sujetEleve } from '../sujets.ts';

/** The night deletes every link of the school before it creates those of the file (import-rules §4.2). */
export const CTRL_ELEVES_06 = definirControle({
  meta: {
    code: 'CTRL_ELEVES_06',
    titre: 'Élève qui perd tous ses groupes',
    message: '{eleve} a des groupes dans SIECLE ({groupes}) et n’en a plus demain : {raison}.',
    bilan: 'Des élèves ont des groupes dans SIECLE et n’en ont plus demain ({eleves}) : {raison}.',
    cause: 'Le dépôt supprime tous les liens élève-groupe de SIECLE, puis crée ceux du fichier.',
    trous: { eleve: 'personne', groupes: 'code-groupe', raison: 'mots' },
    gravite: 'a-verifier',
    corrections: {
      oublie: {
        cas: 'Le fichier ne contient pas l’élève',
        titre: 'Élève oublié par le fichier, qui perd tous ses groupes',
        faire: {
          export:
            'Remettez [cet élève dans ses|ces élèves dans leurs] groupes dans PRONOTE, [s’il doit|s’ils doivent] les garder.',
        },
      },
      'sans-groupe': {
        cas: 'Le fichier ne donne aucun groupe à l’élève',
        titre: 'Élève envoyé sans aucun groupe, qui perd tous ses groupes',
        faire: {
          export:
            'Remettez [cet élève dans ses|ces élèves dans leurs] groupes dans PRONOTE, [s’il doit|s’ils doivent] les garder.',
        },
      },
      refuse: {
        cas: 'SIECLE ne crée aucun lien de l’élève',
        titre: 'Élève refusé, qui perd tous ses groupes',
        faire: { depot: 'Vérifiez que [le rejet de cet élève est corrigé|les rejets de ces élèves sont corrigés].' },
      },
      fini: {
        cas: 'Les liens envoyés sont déjà finis',
        titre: 'Élève dont tous les liens sont déjà finis, qui perd tous ses groupes',
        faire: {
          export: 'Vérifiez dans PRONOTE jusqu’à quand [cet élève est dans ses|ces élèves sont dans leurs] groupes.',
        },
      },
      calendrier: {
        cas: 'Le calendrier de SIECLE finit avant les liens, et avant ce jour',
        titre: 'Élève dont le calendrier de SIECLE finit les liens, qui perd tous ses groupes',
        faire: {
          depot: 'Corrigez d’abord l’année scolaire dans SIECLE, module Commun, menu Calendrier > Année scolaire.',
        },
      },
      'de-cote': {
        cas: 'L’élève est dans la division de rangement « Inactifs »',
        faire: 'Rien n’est à faire si ces élèves ne suivent plus de cours.',
      },
    },
    source: { kind: 'deduit', ref: 'procédure §3.5.2 et spécification d’import' },
  },
  lit: ['liens', 'eleves'],
  verifier({ eleves: { parametres, eleves } }, { nuit, ecole: { calendrier } }) {
    // a file without pupils is refused, and told so
    if (nuit.length === 0) return [];
    const anneeFinie = calendrier !== null && calendrier.fin < (parametres.dateExport ?? '');
    const eleveDe = ({ trouve }: Passage) => trouve;
    const lies = new Set<Eleve | null>(nuit.filter(({ crees }) => crees.length > 0).map(eleveDe));
    const places = new Set<Eleve | null>(nuit.filter(({ enVigueur }) => enVigueur.length > 0).map(eleveDe));
    const envoyes = parCle(nuit, eleveDe);
    const raisonDe = (eleve: Eleve) => {
      if (lies.has(eleve)) return anneeFinie ? 'calendrier' : 'fini';
      const liens = envoyes.get(eleve)?.flatMap(({ lien }) => lien.groupes);
      if (liens?.length === 0) return 'sans-groupe';
      if (liens) return liens.every((lien) => estLienFini(lien, calendrier, parametres.dateExport)) ? 'fini' : 'refuse';
      return estDeCote(eleve) ? 'de-cote' : 'oublie';
    };
    return eleves
      .filter((e) => e.groupes.length > 0 && !places.has(e) && !estSortiLe(e, parametres.dateExport))
      .map((eleve) => {
        const correction = raisonDe(eleve);
        const groupes = valeur('code-groupe', eleve.groupes.join(', '));
        const sujet = sujetEleve(eleve, mots`Groupes de SIECLE : ${groupes}`);
        const gravite = correction === 'de-cote' ? ('information' as const) : ('a-verifier' as const);
        return { valeurs: { raison: RAISONS[correction] }, correction, gravite, sujets: [sujet] } as const;
      });
  },
});

const RAISONS = {
  oublie: mots`le fichier ne les contient pas`,
  'sans-groupe': mots`le fichier ne leur donne aucun groupe`,
  refuse: mots`SIECLE ne crée aucun des liens envoyés`,
  fini: mots`les liens envoyés sont déjà finis`,
  calendrier: mots`le calendrier de SIECLE finit les liens envoyés avant ce jour`,
  'de-cote': mots`ils sont dans la division de rangement`,
} as const;

/** Parked, he follows no class: PRONOTE does not send him (003.134). */
const estDeCote = ({ divisions }: Eleve): boolean => divisions.length > 0 && divisions.every(estDeRangement);

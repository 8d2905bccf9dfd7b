import type { DefautArchive } from '../../domain/elegroupe.ts';
import { lireNomElegroupe, racineDuNom } from '../../domain/identifiants.ts';
import { type Mots, mots } from '../../domain/phrase.ts';
import { definirRegle } from '../definition.ts';

/** What SIECLE may refuse or not: the specification wants the XML alone in its archive, and says no more. */
const DEFAUTS: { readonly [defaut in DefautArchive]?: Mots } = {
  'pas-seul': mots` avec d’autres fichiers, alors que SIECLE l’attend seul`,
  'dans-un-dossier': mots` dans un dossier, alors que SIECLE l’attend seul`,
  'entree-sans-xml': mots`, qui ne porte pas l’extension .xml`,
};

export const D2 = definirRegle({
  moment: 'depot',
  meta: {
    code: 'D2',
    titre: 'L’archive n’est pas faite comme SIECLE l’exige',
    message: 'L’archive « {archive} » contient « {entree} »{defaut}.',
    cause: 'L’archive a été renommée, ou refaite à la main.',
    trous: { archive: 'fichier', entree: 'fichier', attendu: 'fichier', defaut: 'mots' },
    gravite: 'depot-refuse',
    corrections: {
      renommer: {
        cas: 'L’archive est celle de PRONOTE, renommée',
        faire: { depot: 'Rendez à l’archive le nom « {attendu} ».' },
      },
      export: {
        cas: 'Le fichier que contient l’archive n’a plus le nom que PRONOTE a donné',
        faire: { export: 'Gardez le nom que PRONOTE donne au fichier.' },
      },
      refaire: {
        cas: 'L’archive contient autre chose que le seul fichier XML',
        faire: { depot: 'Reprenez l’archive d’origine, avec le seul fichier XML dedans.' },
      },
    },
    unique: true,
    source: { kind: 'atteste', ref: 'spécification d’import, nom du fichier' },
  },
  lit: [],
  /** SIECLE reads the archive's name first: a malformed one is refused as such (D1), before this comparison (003.01). */
  verifier({ depot: { noms, defauts } }) {
    const { entree } = noms;
    const archive = noms.archive ?? '';
    if (!lireNomElegroupe(archive)) return [];
    const attendu = `${racineDuNom(entree)}.zip`;
    if (racineDuNom(archive) !== racineDuNom(entree)) {
      const defaut = mots` : SIECLE exige le même nom et refuse le dépôt`;
      const correction = lireNomElegroupe(attendu) ? ('renommer' as const) : ('export' as const);
      return [{ valeurs: { archive, entree, attendu, defaut }, correction }];
    }
    return defauts.flatMap((vu) => {
      const defaut = DEFAUTS[vu];
      if (!defaut) return [];
      return {
        valeurs: { archive, entree, attendu, defaut },
        correction: 'refaire' as const,
        gravite: 'a-verifier' as const,
        cle: vu,
      };
    });
  },
});

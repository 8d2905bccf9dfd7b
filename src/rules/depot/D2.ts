import { lireNomElegroupe, racineDuNom } from '../../domain/ids.ts';
import { defineRule } from '../define.ts';

export const D2 = defineRule({
  moment: 'depot',
  meta: {
    code: 'D2',
    titre: 'L’archive et le fichier qu’elle contient n’ont pas le même nom',
    message: 'L’archive « {archive} » contient « {entree} » : SIECLE exige le même nom et refuse le dépôt.',
    cause: 'L’archive a été renommée, ou le fichier a été compressé à la main.',
    trous: { archive: 'fichier', entree: 'fichier', attendu: 'fichier' },
    gravite: 'depot-refuse',
    corrections: {
      renommer: {
        cas: 'L’archive est celle de PRONOTE, renommée',
        texte: 'Rendez à l’archive le nom « {attendu} », ou refaites l’export dans PRONOTE, puis déposez-la (5).',
        refaire: ['5'],
        fichier: 'intact',
      },
    },
    unique: true,
    source: { kind: 'atteste', ref: 'spécification d’import, nom du fichier' },
  },
  reads: [],
  /** SIECLE reads the archive's name first: a malformed one is refused as such (D1), before this comparison. */
  check({ depot: { noms } }) {
    if (noms.archive === null || !lireNomElegroupe(noms.archive)) return [];
    if (racineDuNom(noms.archive) === racineDuNom(noms.entree)) return [];
    const valeurs = { archive: noms.archive, entree: noms.entree, attendu: `${racineDuNom(noms.entree)}.zip` };
    return [{ valeurs, correction: 'renommer' }];
  },
});

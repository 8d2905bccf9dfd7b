import { lireNomElegroupe, nomDePronote } from '../../domain/identifiants.ts';
import { definirRegle } from '../definition.ts';

/** A suffix that browsers add to a file downloaded twice. */
const SUFFIXE = /\s*\((\d+)\)(?=\.[^.]*$)/;

export const D1 = definirRegle({
  moment: 'depot',
  meta: {
    code: 'D1',
    titre: 'Nom du fichier mal formé',
    message: 'Le nom « {nom} » n’est pas celui d’un fichier de liens élève-groupe : SIECLE refuse le dépôt.',
    cause:
      'SIECLE attend le numéro de l’établissement, le mot ELEGROUPE, l’année sur quatre chiffres et la date de l’export sur douze chiffres.',
    trous: { nom: 'fichier', bon: 'fichier', numero: 'nombre' },
    gravite: 'depot-refuse',
    corrections: {
      suffixe: {
        cas: 'Le navigateur a ajouté « (1) » au nom',
        faire: { depot: 'Renommez le fichier pour retirer « ({numero}) ».' },
      },
      renomme: {
        cas: 'Le fichier a été renommé, et le nom que PRONOTE a donné s’y lit encore',
        faire: { depot: 'Rendez au fichier le nom « {bon} ».' },
      },
      export: {
        cas: 'Le nom que PRONOTE a donné est perdu',
        faire: { export: 'Gardez le nom que PRONOTE donne au fichier.' },
      },
    },
    unique: true,
    source: { kind: 'atteste', ref: 'spécification d’import, nom du fichier' },
  },
  lit: [],
  verifier({ depot: { noms } }) {
    const nom = noms.archive ?? noms.entree;
    if (lireNomElegroupe(nom)) return [];
    const bon = nomDePronote(noms);
    const numero = SUFFIXE.exec(nom)?.[1] ?? '';
    const valeurs = { nom, bon: bon ?? '', numero };
    if (lireNomElegroupe(nom.replace(SUFFIXE, ''))) return [{ valeurs, correction: 'suffixe' }];
    return [{ valeurs, correction: bon ? 'renomme' : 'export' }];
  },
});

import { dateFr, type IsoDate, joursEntre, lireDateIso } from '../../domain/dates.ts';
import { lireNomElegroupe } from '../../domain/ids.ts';
import { compter, type Mots, mots, valeur } from '../../domain/phrase.ts';
import { EXPORTS_SIECLE, LIBELLES, LISTES_NATIONALES } from '../../domain/source.ts';
import { defineControl, type Ecole } from '../define.ts';
import { enListe, parCle } from '../listes.ts';

/** Beyond this, what was exported may no longer be what the night will find. */
const SEUIL_JOURS = 7;

interface Reference {
  readonly quoi: Mots;
  readonly jour: IsoDate;
}

export const CTRL_FICHIERS_03 = defineControl({
  meta: {
    code: 'CTRL_FICHIERS_03',
    titre: 'Exports de jours différents',
    message: 'La base a été exportée le {date} ({fichiers}), {ecart} avant {reference}.',
    cause:
      'Les fichiers ne sont pas du même jour : au-delà de {seuil}, la base de SIECLE a pu changer, et le contrôle porte sur une base périmée.',
    trous: { date: 'date', fichiers: 'document', ecart: 'nombre', reference: 'mots', seuil: 'nombre' },
    gravite: 'information',
    corrections: {
      rafraichir: {
        cas: 'Un export est plus ancien que les autres, ou que l’ELEGROUPE',
        texte: 'Refaites dans SIECLE les exports {fichiers} (menu Exportations > En XML), puis ajoutez-les ici.',
        refaire: [],
      },
    },
    source: { kind: 'deduit', ref: 'procédure §3.2.1 et §3.5.1' },
  },
  reads: [],
  check(_donnees, { ecole }) {
    const exports = joursDesExports(ecole);
    const reference = plusRecente(exports, ecole);
    if (!reference) return [];
    return [...parCle(exports, ({ jour }) => jour)].flatMap(([jour, fichiers]) => {
      const ecart = joursEntre(jour, reference.jour);
      if (ecart <= 0) return [];
      const valeurs = {
        date: dateFr(jour),
        fichiers: enListe(fichiers.map(({ kind }) => LIBELLES[kind].nom)),
        ecart: compter(ecart, 'jour'),
        reference: mots`${reference.quoi} (${valeur('date', dateFr(reference.jour))})`,
        seuil: compter(SEUIL_JOURS, 'jour'),
      };
      const gravite = ecart > SEUIL_JOURS ? 'a-verifier' : 'information';
      const precision = mots`${valeur('date', dateFr(jour))}`;
      const sujets = fichiers.map(({ kind }) => {
        return { libelle: LIBELLES[kind].nom, genre: 'document' as const, fichier: kind, precision };
      });
      return [{ valeurs, correction: 'rafraichir' as const, gravite, cle: jour, sujets }];
    });
  },
});

/** The national lists hardly change, and no verdict depends on them: their day says nothing of the base's. */
function joursDesExports({ modeles }: Ecole) {
  return EXPORTS_SIECLE.filter((kind) => !LISTES_NATIONALES.includes(kind)).flatMap((kind) => {
    const jour = modeles[kind]?.parametres.dateExport;
    return jour ? [{ kind, jour }] : [];
  });
}

function plusRecente(exports: ReturnType<typeof joursDesExports>, { depot }: Ecole): Reference | null {
  const references: Reference[] = exports.map(({ kind, jour }) => ({
    quoi: mots`l’export ${valeur('document', LIBELLES[kind].nom)}`,
    jour,
  }));
  const nom =
    depot && (lireNomElegroupe(depot.noms.archive ?? depot.noms.entree) ?? lireNomElegroupe(depot.noms.entree));
  const jour = nom && jourDuNom(nom.horodatage);
  if (jour) references.unshift({ quoi: mots`l’ELEGROUPE`, jour });
  return references.reduce<Reference | null>((tard, r) => (tard && tard.jour >= r.jour ? tard : r), null);
}

/** AAMMJJ at the head of the stamp; the name may hold digits that are no date. */
const jourDuNom = (horodatage: string): IsoDate | null =>
  lireDateIso(`20${horodatage.slice(0, 2)}-${horodatage.slice(2, 4)}-${horodatage.slice(4, 6)}`);

import { type DateIso, dateFr, joursEntre, SEUIL_EXPORT_ANCIEN } from '../../domain/dates.ts';
import type { Ecole } from '../../domain/ecole.ts';
import { compte } from '../../domain/francais.ts';
import { jourDuDepot } from '../../domain/millesime.ts';
import { parCle } from '../../domain/par-cle.ts';
import { type Mots, mots, valeur } from '../../domain/phrase.ts';
import { EXPORTS_SIECLE, LIBELLES, LISTES_NATIONALES } from '../../domain/source.ts';
import { definirControle } from '../definition.ts';
import { enListe } from '../regroupement.ts';
import { sujetDocument } from '../sujets.ts';

interface Reference {
  readonly quoi: Mots;
  readonly jour: DateIso;
}

export const CTRL_FICHIERS_03 = definirControle({
  meta: {
    code: 'CTRL_FICHIERS_03',
    titre: 'Exports de jours différents',
    message: '{objet} le {date}{fichiers}, {ecart} avant {reference}.',
    cause:
      'Les fichiers ne sont pas du même jour : au-delà de {seuil}, la base de SIECLE a pu changer, et le contrôle porte sur une base périmée.',
    trous: {
      objet: 'mots',
      date: 'date',
      noms: 'document',
      fichiers: 'mots',
      ecart: 'nombre',
      reference: 'mots',
      seuil: 'nombre',
    },
    gravite: 'information',
    corrections: {
      rafraichir: {
        cas: 'Un export est plus ancien que les autres, ou que l’ELEGROUPE',
        faire: 'Refaites dans SIECLE les exports {noms} (menu Exportations > En XML), puis ajoutez-les ici.',
      },
      reexporter: { cas: 'L’ELEGROUPE est plus ancien que la base', faire: { export: null } },
    },
    source: { kind: 'deduit', ref: 'procédure §3.2.1 et §3.5.1' },
  },
  lit: [],
  verifier(_donnees, { ecole }) {
    const exports = joursDesExports(ecole);
    const reference = plusRecente(exports, ecole);
    if (!reference) return [];
    return [
      ...perime(exports, ecole),
      ...[...parCle(exports, ({ jour }) => jour)].flatMap(([jour, fichiers]) => {
        const ecart = joursEntre(jour, reference.jour);
        if (ecart <= 0) return [];
        const noms = enListe(fichiers.map(({ kind }) => LIBELLES[kind].nom));
        const valeurs = {
          objet: mots`La base a été exportée`,
          date: dateFr(jour),
          noms,
          fichiers: mots` (${valeur('document', noms)})`,
          ecart: compte(ecart, 'jour'),
          reference: mots`${reference.quoi} (${valeur('date', dateFr(reference.jour))})`,
          seuil: compte(SEUIL_EXPORT_ANCIEN, 'jour'),
        };
        const gravite = ecart > SEUIL_EXPORT_ANCIEN ? ('a-verifier' as const) : ('information' as const);
        const sujets = fichiers.map(({ kind }) => sujetDocument(kind, mots`${valeur('date', dateFr(jour))}`));
        return [{ valeurs, correction: 'rafraichir' as const, gravite, cle: jour, sujets }];
      }),
    ];
  },
});

/** The national lists hardly change, and no verdict depends on them: their day says nothing of the base's. */
function joursDesExports({ modeles }: Ecole) {
  return EXPORTS_SIECLE.filter((kind) => !LISTES_NATIONALES.includes(kind)).flatMap((kind) => {
    const jour = modeles[kind]?.parametres.dateExport;
    return jour ? [{ kind, jour }] : [];
  });
}

/** Links exported weeks before the base say nothing of who came, left or changed groups since. */
function perime(exports: ReturnType<typeof joursDesExports>, ecole: Ecole) {
  const jour = jourDuDepot(ecole);
  const eleves = exports.find(({ kind }) => kind === 'eleves');
  if (!jour || !eleves) return [];
  const ecart = joursEntre(jour, eleves.jour);
  if (ecart <= SEUIL_EXPORT_ANCIEN) return [];
  const valeurs = {
    objet: mots`Les liens ont été exportés de PRONOTE`,
    date: dateFr(jour),
    noms: '',
    fichiers: mots``,
    ecart: compte(ecart, 'jour'),
    reference: mots`l’export ${valeur('document', LIBELLES.eleves.nom)} (${valeur('date', dateFr(eleves.jour))})`,
    seuil: compte(SEUIL_EXPORT_ANCIEN, 'jour'),
  };
  const sujets = [sujetDocument('liens', mots`${valeur('date', dateFr(jour))}`)];
  return [{ valeurs, correction: 'reexporter' as const, gravite: 'a-verifier' as const, cle: 'liens', sujets }];
}

function plusRecente(exports: ReturnType<typeof joursDesExports>, ecole: Ecole): Reference | null {
  const references: Reference[] = exports.map(({ kind, jour }) => ({
    quoi: mots`l’export ${valeur('document', LIBELLES[kind].nom)}`,
    jour,
  }));
  const jour = jourDuDepot(ecole);
  if (jour) references.unshift({ quoi: mots`l’ELEGROUPE`, jour });
  return references.reduce<Reference | null>((tard, r) => (tard && tard.jour >= r.jour ? tard : r), null);
}

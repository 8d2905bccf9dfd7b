import type { Eleve, LienResponsable } from '../../domain/exports-siecle.ts';
import { ecrire, type Mots, mots, valeur } from '../../domain/phrase.ts';
import { definirControle } from '../definition.ts';
import { nomDe } from '../sujets.ts';

export const CTRL_REFERENCES_04 = definirControle({
  meta: {
    code: 'CTRL_REFERENCES_04',
    titre: 'Responsable rattaché à une fiche absente',
    message:
      'Ligne {ligne} de « Responsables avec adresses », un lien désigne {fiche}, qui n’est pas dans les exports.',
    bilan: 'Des liens de « Responsables avec adresses » désignent {fiche}, qui n’est pas dans les exports ({fois}).',
    cause:
      'Les exports « Élèves avec adresses » et « Responsables avec adresses » ne sont pas du même jour, ou la fiche a été supprimée.',
    trous: { ligne: 'place', fiche: 'mots' },
    gravite: 'information',
    corrections: {
      eleve: { cas: 'L’élève du lien n’est pas dans « Élèves avec adresses »', faire: { '2': null } },
      personne: {
        cas: 'La personne du lien n’est pas dans « Responsables avec adresses »',
        faire: { '2': 'Vérifiez les responsables de [cet élève|ces élèves] dans SIECLE.' },
      },
    },
    source: { kind: 'deduit', ref: 'procédure §3.2' },
  },
  lit: ['eleves', 'responsables'],
  verifier({ eleves: { eleves }, responsables: { liens, personnes } }) {
    const connus = new Map<string | null, Eleve>(eleves.map((eleve) => [eleve.eleveId, eleve]));
    const identifiants = new Set(personnes);
    const atteinte = ({ ligne, eleveId }: LienResponsable, correction: 'eleve' | 'personne', fiche: Mots) => {
      const eleve = connus.get(eleveId);
      return {
        valeurs: { fiche },
        correction,
        cle: ecrire(fiche),
        vise: [correction === 'eleve' ? 'ELEVE_ID' : 'PERSONNE_ID'],
        sujets: [
          {
            libelle: eleve ? nomDe(eleve) : `élève ${eleveId ?? 'non précisé'}`,
            genre: 'personne' as const,
            ...(eleve && { eleveId: eleve.eleveId }),
            fichier: 'responsables' as const,
            ligne,
            precision: mots`Désigne ${fiche}`,
          },
        ],
      };
    };
    return liens.flatMap((lien) => {
      const { eleveId, personneId } = lien;
      const sansEleve =
        eleveId && !connus.has(eleveId)
          ? [atteinte(lien, 'eleve', mots`l’élève ${valeur('identifiant', eleveId)}`)]
          : [];
      const sansPersonne =
        personneId && !identifiants.has(personneId)
          ? [atteinte(lien, 'personne', mots`la personne ${valeur('identifiant', personneId)}`)]
          : [];
      return [...sansEleve, ...sansPersonne];
    });
  },
});

import { SIECLE_DANS_PRONOTE } from '../../domain/source.ts';
import { gestes, phrases, type SectionProcedure } from '../section.ts';

export const SYNCHRO_2: SectionProcedure = {
  section: '3.2',
  role: 'Elle met à jour dans PRONOTE les élèves tels que SIECLE les connaît.',
  parties: [
    {
      titre: 'Exporter depuis SIECLE',
      section: '3.2.1',
      gestes: gestes('SIECLE', { section: '3.2.1' }, [
        'Connectez-vous à SIECLE, puis cliquez sur Mise à jour.',
        'Ouvrez Exportations > En XML.',
        'Téléchargez les sept exports : Élèves avec adresses, Responsables avec adresses, Structures, Nomenclature, Communs, Établissements et Géographique.',
      ]),
    },
    {
      titre: 'Importer dans PRONOTE',
      section: '3.2.2',
      gestes: gestes('PRONOTE', { section: '3.2.2' }, [
        `Ouvrez ${SIECLE_DANS_PRONOTE} > Récupérer les données des élèves, puis choisissez l’établissement.`,
        'Sélectionnez les sept exports tels que SIECLE les a donnés, puis cliquez sur Valider.',
        'Dans le choix des données à importer, laissez cochée la case « Ignorer les élèves sortis de l’établissement ».',
        'Choisissez la méthode d’import depuis l’export de SIECLE, puis cliquez sur Importer.',
        'Lisez le rapport d’import et vérifiez que les modifications faites sont pertinentes.',
      ]),
    },
  ],
  vigilance: [
    ...phrases({ section: '3.2.2' }, [
      'Il faut les sept exports. PRONOTE affiche pour chacun sa date et son établissement (UAJ) : lisez-les.',
      'Pour les responsables, PRONOTE ne lit que l’export avec adresses.',
    ]),
    {
      texte: 'La case « Ignorer les élèves sortis » porte une date : vérifiez que c’est celle de votre année scolaire.',
      section: '3.2.2',
      deduit: true,
    },
    {
      texte:
        'N’ouvrez pas et ne modifiez pas les exports de SIECLE : un autre programme en abîme les accents sans le dire.',
      section: '3.1.1',
      source: 'PIX',
    },
    {
      texte:
        '« Récupérer les données prévisionnelles des élèves » est une autre commande, pour l’année suivante : ne la prenez pas pour celle-ci.',
      section: '3.2.2',
      source: 'EDT sheet 101-1674',
    },
    {
      texte:
        'Quand seuls des identifiants sont périmés, « Récupérer les identifiants des élèves et des responsables » doit suffire, avec l’export des élèves seul. En 2017, la commande finissait par « (pour les exports vers LSU/LSL) ».',
      section: '3.2.2',
      source: 'PRO-1840',
      deduit: true,
    },
  ],
  fins: [{ application: 'PRONOTE', message: null, texte: 'PRONOTE affiche un bilan de l’import.', section: '3.2.2' }],
  suite: {
    texte: 'Affectez les élèves à leurs groupes dans PRONOTE : ce sont ces liens que la synchro 5 envoie.',
    section: '3.5',
  },
};

import { enFrancais } from '../../domain/typographie.ts';
import type { ReportRefusal } from '../../state/session.ts';

/** What was given and not looked into. Written with plain spaces. */
export const REFUS = enFrancais({
  refuse: (nom: string) => `Le rapport « ${nom} » ne s’ouvre pas.`,
  raisons: {
    'trop-de-fichiers': [
      'Plus de 2 000 documents à la fois : par précaution, aucun n’est lu.',
      'Déposez seulement ceux de SIECLE, de STS-Web et de PRONOTE, en plusieurs fois s’il le faut.',
    ],
    'controle-illisible': [
      'Ce contrôle conservé ne s’ouvre plus : ce que le navigateur en a gardé est abîmé. Les autres contrôles s’ouvrent.',
      'Déposez de nouveau les documents, puis effacez ce contrôle de l’historique.',
    ],
    'lecture-en-cours': [
      'Une lecture est en cours : ce contrôle ne s’ouvre pas maintenant.',
      'Attendez qu’elle finisse ou annulez-la, puis ouvrez-le de nouveau.',
    ],
    'sans-etablissement': [
      'Il ne dit pas de quel établissement il est : il ne peut pas être mis à côté des autres, et aucun n’est montré.',
      'Déposez-le seul, et les autres ensemble.',
    ],
    inaccessible: [
      'Le navigateur n’y a plus accès : il a été déplacé, modifié ou supprimé.',
      'Vérifiez qu’il est toujours à sa place, puis donnez-le de nouveau.',
    ],
    'trop-gros': [
      'Il dépasse 30 Mo ou deux millions de valeurs, ce qu’aucun rapport n’atteint.',
      'Demandez que le rapport soit exporté de nouveau.',
    ],
    'pas-json': [
      'Il est incomplet, ou il a été modifié par un autre logiciel.',
      'Demandez-le de nouveau, joint tel qu’il a été exporté.',
    ],
    'pas-un-rapport': [
      'Il n’est pas un rapport de Veilleuse.',
      'Demandez celui que donne le bouton « Exporter le rapport (JSON) ».',
    ],
    version: [
      'Il vient d’une version plus récente de Veilleuse.',
      'Rechargez Veilleuse pour la mettre à jour, puis donnez-le de nouveau.',
    ],
    abime: [
      'Une de ses parties manque ou n’a pas la forme attendue : rien n’en est montré.',
      'Demandez-le de nouveau, joint tel qu’il a été exporté.',
    ],
  } satisfies Record<ReportRefusal['raison'], readonly [quoi: string, aFaire: string]>,
  abime: (ou: string) => `À cet endroit : ${ou}.`,
  fermer: 'Fermer',
});

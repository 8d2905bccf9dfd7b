import type { Lecture } from '../domain/lecture-document.ts';
import { defectOf } from './messages.ts';
import type { ControlRequest, WorkerReply } from './protocol.ts';
import { concludeOnReadings, extractRecord, readDocument, recognise, surveyLinks } from './stages.ts';

/** Answers one request, and says what goes wrong in it: by definition a defect of ours. */
export async function handleRequest(
  demande: ControlRequest,
  repondre: (reponse: WorkerReply, transferts: ArrayBuffer[]) => void,
): Promise<void> {
  const { run, tache } = demande;
  try {
    switch (demande.type) {
      case 'reconnaitre': {
        const avance = (octets: number) => repondre({ type: 'avance', run, tache, octets }, []);
        const documents = await recognise(demande.fichier, demande.nom, demande.aussitot, avance);
        const lus = documents.flatMap(({ lecture }) => (lecture ? buffersOf(lecture) : []));
        return repondre({ type: 'reconnu', run, tache, documents }, lus);
      }
      case 'lire': {
        const avance = (octets: number) => repondre({ type: 'avance', run, tache, octets }, []);
        const lecture = await readDocument(
          demande.fichier,
          demande.nom,
          demande.chemin,
          demande.kind,
          avance,
          demande.connues,
        );
        return repondre({ type: 'lu', run, tache, lecture }, buffersOf(lecture));
      }
      case 'conclure': {
        const { lectures, application, etabliLe, enLecture, choisie } = demande;
        const conclusion = concludeOnReadings(lectures, application, etabliLe, enLecture, choisie);
        return repondre({ type: 'conclu', run, tache, ...conclusion }, []);
      }
      case 'extraire': {
        const { fichier, nom, chemin, kind, repere } = demande;
        const issue = await extractRecord(fichier, nom, chemin, kind, repere);
        return repondre({ type: 'extrait', run, tache, issue }, []);
      }
      case 'relever':
        return repondre({ type: 'releve', run, tache, releve: surveyLinks(demande.lectures) }, []);
    }
  } catch (erreur) {
    repondre(defectOf(demande, erreur), []);
  }
}

/** Given over, not copied. */
const buffersOf = ({ modele }: Lecture): ArrayBuffer[] => (modele ? [modele.buffer as ArrayBuffer] : []);

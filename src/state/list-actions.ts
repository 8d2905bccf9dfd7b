import type { GenreListe, ResultatListe } from '../domain/correspondances.ts';
import type { FichierDonne, Moteur } from '../domain/moteur.ts';
import type { Asking } from './asking.ts';
import { followUpKey, type ListFilter, type ListFollowUp, NO_FILTER } from './list-follow-up.ts';
import { ownResult } from './result.ts';
import type { Writer } from './writer.ts';

/** What the user can do with the list set against STS-Web. */
export interface ListActions {
  typeList(saisie: string): void;
  /** Sets what is typed against sts_emp; the ticks of the list before are kept, since a corrected list comes back. */
  compareTypedList(): Promise<void>;
  compareListFile(file: FichierDonne): Promise<void>;
  chooseKind(genre: GenreListe | null): Promise<void>;
  filterList(filtre: ListFilter): void;
  /** Ticks the thing of that rank in the list, by the name that the list gives it. */
  tickLine(rang: number, faite: boolean): void;
  /** The same list against what is read now. */
  compareAgain(): Promise<void>;
}

interface Means {
  readonly writer: Writer;
  readonly moteur: Pick<Moteur, 'correspondre'>;
  readonly ask: Asking['ask'];
  fail(message: string, again: () => void): void;
}

const kindOf = (resultat: ResultatListe | null) =>
  resultat?.probleme === null ? resultat.correspondances.genre : null;

export function createListActions({ writer, moteur, ask, fail }: Means): ListActions {
  let turn = 0;
  const list = () => writer.now().list;
  const change = (parts: Partial<ListFollowUp>) => writer.change({ list: { ...list(), ...parts } });

  function show(resultat: ResultatListe): void {
    const kind = kindOf(resultat);
    // What was filtered in one kind of list is not in another.
    const other = kind !== null && kind !== kindOf(list().resultat);
    change({ attente: false, resultat, ...(other && { filtre: NO_FILTER }) });
  }

  async function relancerListe(): Promise<void> {
    const { source, genre } = list();
    if (!source) return;
    turn++;
    const own = turn;
    const { schools, resultat } = writer.now();
    // Those of the school that was read last: nobody has asked for it.
    if (schools && ownResult({ resultat }) === null) return show({ probleme: 'plusieurs-ecoles' });
    // A later question was asked, or the dossier was left: nobody waits for this answer.
    const stale = () => own !== turn || list().source !== source;
    change({ attente: true });
    try {
      const resultat = await ask((attente) => moteur.correspondre(source.contenu, genre, attente));
      if (!stale()) show(resultat);
    } catch (error) {
      if (stale()) return;
      change({ attente: false });
      fail(error instanceof Error ? error.message : String(error), relancerListe);
    }
  }

  return {
    compareAgain: relancerListe,
    typeList: (saisie) => change({ saisie }),
    compareTypedList() {
      change({ source: { nom: null, contenu: list().saisie } });
      return relancerListe();
    },
    compareListFile(source) {
      change({ source });
      return relancerListe();
    },
    chooseKind(genre) {
      change({ genre });
      return relancerListe();
    },
    filterList: (filtre) => change({ filtre }),
    tickLine(rang, faite) {
      const { resultat } = list();
      if (resultat?.probleme !== null) return;
      const { genre, correspondances } = resultat.correspondances;
      const correspondance = correspondances[rang];
      if (!correspondance) return;
      const faites = new Set(list().faites);
      if (faite) faites.add(followUpKey(genre, correspondance));
      else faites.delete(followUpKey(genre, correspondance));
      change({ faites });
    },
  };
}

import type { GenreListe, ResultatListe } from '../domain/correspondances.ts';
import type { FichierDonne, Moteur } from '../domain/moteur.ts';
import { cleDeSuivi, type Filtre, NO_FILTER, type Suivi } from './correspondances.ts';
import type { Writer } from './writer.ts';

/** What the user can do with the list set against STS-Web. */
export interface ActionsListe {
  typeList(saisie: string): void;
  /** Sets what is typed against sts_emp; the ticks of the list before are kept, since a corrected list comes back. */
  compareTypedList(): Promise<void>;
  compareListFile(file: FichierDonne): Promise<void>;
  choisirGenre(genre: GenreListe | null): Promise<void>;
  filterList(filtre: Filtre): void;
  /** Ticks the thing of that rank in the list, by the name that the list gives it. */
  pointer(rang: number, faite: boolean): void;
  /** The same list against what is read now. */
  relancerListe(): Promise<void>;
}

interface Means {
  readonly writer: Writer;
  readonly moteur: Pick<Moteur, 'correspondre'>;
  fail(message: string): void;
}

const kindOf = (resultat: ResultatListe | null) =>
  resultat?.probleme === null ? resultat.correspondances.genre : null;

export function createListActions({ writer, moteur, fail }: Means): ActionsListe {
  let turn = 0;
  const list = () => writer.now().liste;
  const change = (parts: Partial<Suivi>) => writer.change({ liste: { ...list(), ...parts } });

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
    // A later question was asked, or the dossier was left: nobody waits for this answer.
    const stale = () => own !== turn || list().source !== source;
    change({ attente: true });
    try {
      const resultat = await moteur.correspondre(source.contenu, genre);
      if (!stale()) show(resultat);
    } catch (error) {
      if (stale()) return;
      change({ attente: false });
      fail(error instanceof Error ? error.message : String(error));
    }
  }

  return {
    relancerListe,
    typeList: (saisie) => change({ saisie }),
    compareTypedList() {
      change({ source: { nom: null, contenu: list().saisie } });
      return relancerListe();
    },
    compareListFile(source) {
      change({ source });
      return relancerListe();
    },
    choisirGenre(genre) {
      change({ genre });
      return relancerListe();
    },
    filterList: (filtre) => change({ filtre }),
    pointer(rang, faite) {
      const { resultat } = list();
      if (resultat?.probleme !== null) return;
      const { genre, correspondances } = resultat.correspondances;
      const correspondance = correspondances[rang];
      if (!correspondance) return;
      const faites = new Set(list().faites);
      if (faite) faites.add(cleDeSuivi(genre, correspondance));
      else faites.delete(cleDeSuivi(genre, correspondance));
      change({ faites });
    },
  };
}

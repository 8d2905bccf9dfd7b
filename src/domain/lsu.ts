/** What a teacher could not assess in a division once tonight's import is done. No rule of the LSU is documented. */
export interface DivisionLsu {
  /** Null for the groups that STS-Web gives to no division. */
  readonly code: string | null;
  /** Its present pupils. */
  readonly eleves: number;
  /** Pupils who have an option that is taught in groups, and will be in none of them. */
  readonly sansGroupe: readonly {
    readonly eleveId: string;
    readonly nom: string;
    readonly prenom: string;
    readonly matiere: MatiereLsu;
    /** The groups of STS-Web that he could be in. */
    readonly groupes: readonly string[];
  }[];
  /** Groups that will have pupils of the division, and lack what links them to a teacher. */
  readonly groupes: readonly {
    readonly code: string;
    readonly eleves: number;
    /** The group is not in STS-Web, has no service there, or has services without a teacher. */
    readonly manque: 'sts' | 'service' | 'enseignant';
    /** Of the services without a teacher. */
    readonly matieres: readonly MatiereLsu[];
  }[];
  /** Services of STS-Web whose group, or division, will have no pupil at all. */
  readonly sansEleve: readonly {
    readonly structure: string;
    readonly type: 'groupe' | 'division';
    readonly matiere: MatiereLsu;
  }[];
}

export interface MatiereLsu {
  readonly code: string;
  readonly libelle: string | null;
}

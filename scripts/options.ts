/** A mistake on the command line, as opposed to a defect of ours. */
export class Usage extends Error {}

export function choice<T extends string>(option: string, valeur: string, valeurs: readonly T[]): T {
  const trouve = valeurs.find((v) => v === valeur);
  if (!trouve) throw new Usage(`--${option}: ${valeurs.join(' or ')}, not "${valeur}"`);
  return trouve;
}

export function integer(option: string, valeur: string, minimum: number): number {
  const nombre = Number(valeur);
  if (!Number.isInteger(nombre) || nombre < minimum)
    throw new Usage(`--${option}: a number from ${minimum}, not "${valeur}"`);
  return nombre;
}

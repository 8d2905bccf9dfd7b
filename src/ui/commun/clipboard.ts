/** @returns whether it is there: a page without a secure origin has no clipboard, and a browser may refuse */
export async function copyText(valeur: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(valeur);
    return true;
  } catch {
    return false;
  }
}

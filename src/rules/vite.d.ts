/** What the bundler adds, and the only thing of it that the catalogue needs. */
interface ImportMeta {
  glob<T>(motif: string, options: { readonly eager: true }): Readonly<Record<string, T>>;
}

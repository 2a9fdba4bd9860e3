/**
 * Where the page of a rule lies, relative to the root of the project and of the installed extension.
 * The rim turns it into what its reader can open: the editor into the bundled file, SARIF into a relative URI.
 */
export function rulePage(id: string): string {
  return `docs/rules/${id}.md`;
}

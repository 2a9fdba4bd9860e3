const DRAFT = /\.vanban(?:\.md|\.txt)?$/i;
const TEXT = /\.(?:vanban|md|markdown|txt)$/i;

/** True for a file or address that is a draft by its name, whatever it holds: "ke-hoach.vanban.md". */
export function isDraftName(name: string): boolean {
  return DRAFT.test(name);
}

/** True for a file or address that may hold a draft: Markdown and plain text besides, to be told by what they hold. */
export function mayHoldDraft(name: string): boolean {
  return TEXT.test(name);
}

/** The name of a file as a person reads it: the last part of its address, decoded where it can be. */
export function fileNameOf(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf("/") + 1));
}

/** The same behind the name of its folder. */
export function nameInFolder(uri: string): string {
  return uri.split("/").slice(-2).map(decoded).join("/");
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

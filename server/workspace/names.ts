/** Most names offered from other files: a list of more is not read. */
const OFFERED = 40;

/** Most names kept of one file. */
const KEPT = 100;

/** The units and bodies that the drafts of a folder name, for writing them again. */
export interface Names {
  /** Puts in what a file names, in place of what it named before. */
  set(uri: string, names: readonly string[]): void;
  /** Those of the other files: the ones that most files name first. */
  besides(uri: string): string[];
}

/** An empty list, file by file. */
export function createNames(): Names {
  const files = new Map<string, readonly string[]>();
  return {
    set(uri, names) {
      if (names.length === 0) files.delete(uri);
      else files.set(uri, names.slice(0, KEPT));
    },
    besides(uri) {
      const counts = new Map<string, number>();
      for (const [file, names] of files) {
        if (file === uri) continue;
        for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      return [...counts]
        .sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))
        .slice(0, OFFERED)
        .map(([name]) => name);
    },
  };
}

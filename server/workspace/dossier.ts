import { remembered } from "../text/once.ts";
import { areVersions } from "./versions.ts";
import type { Mention, Workspace } from "./workspace.ts";

/** Most files a dossier holds; further ones are left out and counted. */
export const FILE_LIMIT = 5000;

/**
 * The drafts and registers of a folder as an index of the numbers in them. Filled by the rim; a view taken from it
 * never changes afterwards.
 */
export interface Dossier {
  /** Puts a file in, in place of what it held before. False if the dossier is full. */
  set(uri: string, mentions: readonly Mention[]): boolean;
  /** False if the file was not in. */
  remove(uri: string): boolean;
  readonly size: number;
  has(uri: string): boolean;
  /** The addresses of all files, in the order in which they came. */
  files(): readonly string[];
  /** What it says now, seen from one file (its own mentions left out), or from none. */
  view(uri?: string): Workspace;
  /** Everything said of a number, all files. */
  everywhere(number: string): readonly Mention[];
  /** Documents that the other files bear: headers and rows of registers. */
  origins(exceptUri: string): readonly Mention[];
  /** Everything in one file. */
  inFile(uri: string): readonly Mention[];
}

/** An empty dossier, which takes at most `limit` files. */
export function createDossier(limit = FILE_LIMIT): Dossier {
  const files = new Map<string, readonly Mention[]>();
  // Arrays in these are replaced and never changed, so that a copy of the map is a snapshot.
  const byNumber = new Map<string, readonly Mention[]>();
  const bySeries = new Map<string, readonly Mention[]>();
  let snapshot: Snapshot | undefined;

  const remove = (uri: string) => {
    const old = files.get(uri);
    if (!old) return false;
    files.delete(uri);
    take(byNumber, uri, old, numberKey);
    take(bySeries, uri, old, ({ series }) => series);
    snapshot = undefined;
    return true;
  };
  const taken = () => {
    snapshot ??= {
      files: new Map(files),
      byNumber: new Map(byNumber),
      bySeries: new Map(bySeries),
      sorted: new Map(),
    };
    return snapshot;
  };

  return {
    set(uri, mentions) {
      remove(uri);
      if (files.size >= limit) return false;
      files.set(uri, mentions);
      put(byNumber, mentions, numberKey);
      put(bySeries, mentions, ({ series }) => series);
      snapshot = undefined;
      return true;
    },
    remove,
    get size() {
      return files.size;
    },
    has: (uri) => files.has(uri),
    files: () => [...files.keys()],
    view: (uri) => viewOf(taken(), uri),
    everywhere: (number) => byNumber.get(number.toUpperCase()) ?? [],
    origins: (exceptUri) =>
      [...files].flatMap(([uri, mentions]) =>
        uri === exceptUri ? [] : mentions.filter(({ role }) => role !== "citation"),
      ),
    inFile: (uri) => files.get(uri) ?? [],
  };
}

interface Snapshot {
  readonly files: ReadonlyMap<string, readonly Mention[]>;
  readonly byNumber: ReadonlyMap<string, readonly Mention[]>;
  readonly bySeries: ReadonlyMap<string, readonly Mention[]>;
  /** Series already put in order. */
  readonly sorted: Map<string, readonly Mention[]>;
}

function viewOf(snapshot: Snapshot, uri: string | undefined): Workspace {
  const others = (mentions: readonly Mention[] | undefined) =>
    mentions?.filter((mention) => mention.uri !== uri) ?? [];
  const own = uri === undefined ? undefined : snapshot.files.get(uri);
  const mentionsOf = remembered((key) => readings(others(snapshot.byNumber.get(key))).sort(byRole));
  return {
    isVersion: remembered((other) => own !== undefined && areVersions(own, snapshot.files.get(other) ?? [])),
    mentionsOf: (number) => mentionsOf(number.toUpperCase()),
    inSeries(series) {
      let sorted = snapshot.sorted.get(series);
      if (!sorted) {
        sorted = [...(snapshot.bySeries.get(series) ?? [])].sort((a, b) => (a.serial ?? 0) - (b.serial ?? 0));
        snapshot.sorted.set(series, sorted);
      }
      return others(sorted);
    },
  };
}

/** Without those that say in the same file what an earlier one has said: a number may stand there a thousand times. */
function readings(mentions: readonly Mention[]): Mention[] {
  const first = new Map<string, Mention>();
  for (const mention of mentions) {
    const { uri, role, type, date, issuer, subject } = mention;
    const said = JSON.stringify([uri, role, type, date, issuer, subject]);
    if (!first.has(said)) first.set(said, mention);
  }
  return [...first.values()];
}

const ROLE: Readonly<Record<Mention["role"], number>> = { register: 0, header: 1, citation: 2 };

function byRole(a: Mention, b: Mention): number {
  return ROLE[a.role] - ROLE[b.role];
}

function numberKey({ number }: Mention): string {
  return number.toUpperCase();
}

function put(
  index: Map<string, readonly Mention[]>,
  mentions: readonly Mention[],
  keyOf: (mention: Mention) => string | undefined,
): void {
  for (const [key, added] of grouped(mentions, keyOf)) index.set(key, [...(index.get(key) ?? []), ...added]);
}

function take(
  index: Map<string, readonly Mention[]>,
  uri: string,
  mentions: readonly Mention[],
  keyOf: (mention: Mention) => string | undefined,
): void {
  for (const key of grouped(mentions, keyOf).keys()) {
    const left = (index.get(key) ?? []).filter((mention) => mention.uri !== uri);
    if (left.length > 0) index.set(key, left);
    else index.delete(key);
  }
}

function grouped(
  mentions: readonly Mention[],
  keyOf: (mention: Mention) => string | undefined,
): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return groups;
}

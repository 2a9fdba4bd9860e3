import { type CancellationToken, SymbolKind, type WorkspaceSymbol } from "vscode-languageserver";
import { plansTree, type TaskNode, type TreeView } from "../features/task-tree.ts";
import type { Words } from "../features/words.ts";
import { type ExportFormat, exportTasks } from "../tasks/export-file.ts";
import type { TaskTable } from "../tasks/tasks.ts";
import { withoutAccents } from "../text/accents.ts";
import { fileNameOf, mayHoldDraft } from "../workspace/file-names.ts";
import { taskAnswers } from "./answers.ts";
import { toBase64 } from "./base64.ts";
import type { Positions } from "./convert.ts";
import { draftInFile, type ReadDraft } from "./files.ts";
import { stopIfCancelled } from "./guard.ts";
import type { ExportAnswer, TaskAnswer } from "./protocol.ts";
import type { Serving } from "./serving.ts";

/** Most plans shown or searched together, and most files looked at for them. */
const MOST_PLANS = 200;
const MOST_FILES = 1000;

/** What a search for a task answers at most. */
const MOST_SYMBOLS = 500;

/** The plan tables of one draft, and where they stand. */
export interface Plan {
  readonly uri: string;
  readonly name: string;
  readonly tables: readonly TaskTable[];
  readonly positions: Positions;
}

/** The plan tables of a draft, open or read from the folder. */
export function planOf({ uri, draft, positions }: Pick<ReadDraft, "uri" | "draft" | "positions">): Plan {
  return { uri, name: fileNameOf(uri), tables: draft.plans, positions };
}

/** Finds the plans of open documents and of the folders' files; a file is read again only when its text has changed. */
export function createPlans({
  store,
  engine,
  files,
  opened,
  prepare,
}: Pick<Serving, "store" | "engine" | "files" | "opened" | "prepare">): (
  token: CancellationToken,
) => Promise<Plan[]> {
  const known = new Map<string, { readonly text: string; readonly plan: Plan | undefined }>();

  const ofFile = async (uri: string): Promise<Plan | undefined> => {
    const bytes = await files.bytes(uri);
    if (!bytes) return undefined;
    const text = new TextDecoder().decode(bytes);
    const before = known.get(uri);
    if (before?.text === text) return before.plan;
    const read = draftInFile(uri, text, engine.parse);
    const plan = read && read.draft.plans.length > 0 ? planOf(read) : undefined;
    known.set(uri, { text, plan });
    return plan;
  };

  return async (token) => {
    const open = new Set(opened());
    const found: Plan[] = [];
    for (const uri of open) {
      await prepare(uri);
      const draft = store.get(uri);
      if (draft?.judged && draft.draft.plans.length > 0) found.push(planOf(draft));
    }
    const listed = new Set((await files.list()).slice(0, MOST_FILES));
    for (const uri of known.keys()) if (!listed.has(uri)) known.delete(uri);
    for (const uri of listed) {
      stopIfCancelled(token, "plans");
      if (open.has(uri) || !mayHoldDraft(uri)) continue;
      if (found.length >= MOST_PLANS) break;
      const plan = await ofFile(uri);
      if (plan) found.push(plan);
    }
    return found.sort((a, b) => (a.uri < b.uri ? -1 : 1));
  };
}

/** The tasks of several plans for the tree view. */
export function answersOf(plans: readonly Plan[], words: Words, view: TreeView): TaskAnswer[] {
  const places = new Map(plans.map(({ uri, positions }) => [uri, positions]));
  const answers = (nodes: readonly TaskNode[]): TaskAnswer[] =>
    nodes.flatMap((node) => {
      const positions = places.get(node.uri ?? "");
      if (!positions) return [];
      const [answer] = taskAnswers({ positions }, [{ ...node, children: [] }]);
      return answer ? [{ ...answer, children: answers(node.children) }] : [];
    });
  return answers(plansTree(plans, words, view));
}

/** The tasks whose number, words or lead units hold all words of a search, whatever their accents. */
export function symbolsOf(plans: readonly Plan[], query: string): WorkspaceSymbol[] {
  const wanted = withoutAccents(query).split(/\s+/).filter(Boolean);
  const symbols: WorkspaceSymbol[] = [];
  for (const { uri, name, tables, positions } of plans) {
    for (const task of tables.flatMap(({ tasks }) => tasks)) {
      const title = [task.number, task.title].filter(Boolean).join(" ");
      const searched = withoutAccents([title, ...task.lead].join(" "));
      if (!wanted.every((word) => searched.includes(word))) continue;
      symbols.push({
        name: title.slice(0, 200) || "…",
        kind: SymbolKind.Event,
        containerName: [task.lead.join(", "), name].filter(Boolean).join(" · "),
        location: { uri, range: positions.range(task.span) },
      });
      if (symbols.length >= MOST_SYMBOLS) return symbols;
    }
  }
  return symbols;
}

/** The tasks of plans as a file; null if there is none. */
export async function exportAnswer(
  plans: readonly Plan[],
  format: ExportFormat,
  today: string,
): Promise<ExportAnswer | null> {
  const tasks = plans.flatMap(({ tables }) => tables.flatMap((table) => table.tasks)).length;
  if (tasks === 0) return null;
  const located = plans.map(({ name, tables, positions }) => ({
    name,
    tables,
    lineOf: (offset: number) => positions.line(offset) + 1,
  }));
  const content = await exportTasks(located, format, today);
  return { tasks, data: toBase64(typeof content === "string" ? new TextEncoder().encode(content) : content) };
}

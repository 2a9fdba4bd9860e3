import type { Knowledge } from "../citations/knowledge.ts";
import type { Config } from "../config/config.ts";
import { decree } from "../conventions/decree.ts";
import type { Draft, Regime } from "../draft/draft.ts";
import type { TextEdit } from "../text/edit.ts";
import type { Span } from "../text/span.ts";
import type { Place, Workspace } from "../workspace/workspace.ts";
import type { Severity } from "./severity.ts";

/** Part of the document a rule belongs to; also its folder and its heading in the docs. */
export type Part =
  | "scope"
  | "header"
  | "number"
  | "date"
  | "title"
  | "basis"
  | "citation"
  | "structure"
  | "recipients"
  | "signature"
  | "appendix"
  | "capitals"
  | "text"
  | "logic"
  | "table";

/** The regimes of a rule that holds of every document: the language, numbers and dates are written alike in all. */
export const EVERYWHERE: readonly Regime[] = ["administrative", "legal", "party"];

/** The day from which holds what only the decree of 2020 brought. */
export const SINCE_DECREE = decree.effective;

/**
 * A rule of the convention: data, one generator, and the examples that are its tests and its page.
 * It sees a draft and a context and nothing else; it may throw without hurting any other rule.
 */
export interface Rule {
  /** Stable, kebab-case English, names the fault: `<!-- bỏ qua: recipients-last-period (lý do) -->`. */
  readonly id: string;
  readonly part: Part;
  /** What is right, in one Vietnamese sentence without a full stop. */
  readonly title: string;
  /** Why it matters, one or two Vietnamese sentences. */
  readonly why: string;
  /** The clause it rests on, e.g. "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.d"; for practice, say "Thông lệ". */
  readonly basis: string;
  readonly severity: Severity;
  /** Regimes it applies to; administrative alone if absent. */
  readonly regimes?: readonly Regime[];
  /**
   * First day (YYYY-MM-DD) from which the convention holds. A draft issued earlier is not judged by it.
   * Absent: what the circulars before NĐ 30 (TT 01/2011, TTLT 55/2005) already asked, or what holds at all times (`sinceOf`).
   */
  readonly since?: string;
  /**
   * Rules that say the same better: where one of them speaks of an overlapping place, this one keeps silent, so that a
   * fault is told once.
   */
  readonly yieldsTo?: readonly string[];
  /** Options an office may set, with their defaults; read with `context.config.option`. */
  readonly options?: Readonly<Record<string, unknown>>;
  check(draft: Draft, context: Context): Iterable<Report>;
  readonly examples: readonly Example[];
}

/** What a rule sees besides the draft. All of it is passed in: no clock, no files, no editor below the rim. */
export interface Context {
  /** Today, YYYY-MM-DD: the date of a draft whose own date is blank. */
  readonly today: string;
  readonly config: Config;
  readonly knowledge: Knowledge;
  /** The other drafts and the register, when the rim has read them. */
  readonly workspace: Workspace | undefined;
}

/** What a rule says: `check` adds the rule's id and severity. */
export interface Report {
  readonly span: Span;
  /** What is wrong, what is expected: one short Vietnamese sentence with a full stop, no exclamation. */
  readonly message: string;
  /** Repairs, the best first; none where a fix would have to invent a fact. */
  readonly fixes?: readonly Fix[];
  /** The other end of an inconsistency. */
  readonly related?: readonly Related[];
  readonly tags?: readonly ("unnecessary" | "deprecated")[];
  /** Passages nobody can read before this is mended: all that the other rules say of them is dropped. */
  readonly unreadable?: readonly Span[];
}

/** A report with the stamp of its rule. */
export interface Finding extends Report {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** Another place that belongs to a finding, with what it says. */
export interface Related {
  readonly span: Span;
  readonly message: string;
  /** In another file: its address, and the place in it, whose text is not at hand. */
  readonly uri?: string;
  readonly place?: Place;
}

/** safe: may run on save. guarded: shown, the user confirms. */
export interface Fix {
  /** An imperative, Vietnamese: "Sửa thành “05”". */
  readonly title: string;
  readonly safety: "safe" | "guarded";
  readonly edits: readonly TextEdit[];
}

/**
 * One example. `bad` carries «» around each passage to be found, exactly. `good` is silent; together with a `bad`
 * whose findings have fixes it is also what the first fix of each makes of it.
 */
export interface Example {
  readonly bad?: string;
  readonly good?: string;
  /** Today for this example; 2026-11-21 if absent. */
  readonly today?: string;
  /** The other drafts of the folder, for rules that compare drafts. */
  readonly others?: readonly string[];
  /** The register of the folder, as CSV. */
  readonly register?: string;
  /** The rule's options as an office may set them; its defaults if absent. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A fix that puts something in where nothing stands. */
export function insert(at: number, newText: string, safety: Fix["safety"], title: string): Fix {
  return replace({ from: at, to: at }, newText, safety, title);
}

/** A fix of one replacement. */
export function replace(
  where: Span,
  newText: string,
  safety: Fix["safety"],
  title = `Sửa thành “${newText}”`,
): Fix {
  return { title, safety, edits: [{ span: where, newText }] };
}

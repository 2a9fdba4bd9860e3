import { newDraft, templates } from "../features/templates.ts";
import { type Following, newAppendix, reply, reportFromPlan } from "../features/templates-from.ts";
import type { Context } from "../rules/rule.ts";
import { createAnswering } from "./answering.ts";
import { protocolEdits } from "./edits.ts";
import {
  type AppendixAnswer,
  type DocumentParams,
  type DraftAnswer,
  type NewDraftParams,
  REQUEST,
  type TemplateAnswer,
} from "./protocol.ts";
import type { Serving } from "./serving.ts";

/** A draft that belongs to the window: the settings of the first folder hold. */
const NO_DOCUMENT = "untitled:";

/** What a new draft takes from the day and the office. */
export function followingOf({ today, config }: Context): Following {
  return { today, office: config.office };
}

/** Answers what begins a draft: the templates, and what follows from the open one. */
export function registerNewDrafts(serving: Serving): void {
  const { connection, guard, prepare, contextOf } = serving;
  const { onDraft } = createAnswering(serving);

  connection.onRequest(REQUEST.templates, (): TemplateAnswer[] => templates());
  connection.onRequest(
    REQUEST.newDraft,
    guard.request<NewDraftParams, DraftAnswer | null>(
      REQUEST.newDraft,
      null,
      async ({ template, subject, textDocument }) => {
        const uri = textDocument?.uri ?? NO_DOCUMENT;
        await prepare(uri);
        return newDraft(template, { subject, ...followingOf(contextOf(uri)) }) ?? null;
      },
    ),
  );
  connection.onRequest(
    REQUEST.report,
    onDraft<DocumentParams, DraftAnswer | null>(
      REQUEST.report,
      null,
      (opened) => reportFromPlan(opened.draft, followingOf(contextOf(opened.uri))) ?? null,
    ),
  );
  connection.onRequest(
    REQUEST.reply,
    onDraft<DocumentParams, DraftAnswer | null>(
      REQUEST.reply,
      null,
      (opened) => reply(opened.draft, followingOf(contextOf(opened.uri))) ?? null,
    ),
  );
  connection.onRequest(
    REQUEST.appendix,
    onDraft<DocumentParams, AppendixAnswer | null>(REQUEST.appendix, null, (opened) => {
      const { at, snippet, edits } = newAppendix(opened.draft, contextOf(opened.uri).today);
      return {
        version: opened.version,
        position: opened.positions.position(at),
        snippet,
        edits: protocolEdits(edits, opened),
      };
    }),
  );
}

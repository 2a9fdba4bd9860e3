import { review } from "../features/review.ts";
import { type ReviewRow, reviewTable } from "../features/review-table.ts";
import { fileNameOf, nameInFolder } from "../workspace/file-names.ts";
import type { Folder } from "./folder.ts";
import { stopIfCancelled } from "./guard.ts";
import { REQUEST, type ReviewAnswer, type ReviewParams } from "./protocol.ts";
import type { Serving } from "./serving.ts";

/** Answers the review of one draft or of the whole folder ("Rà soát hiệu lực căn cứ") as a Markdown table. */
export function registerReview({ connection, folder, guard, engine, store, today }: Serving): void {
  connection.onRequest(
    REQUEST.review,
    guard.request<ReviewParams, ReviewAnswer>(REQUEST.review, null, async ({ textDocument, asOf }, token) => {
      await folder.settled();
      const uris = textDocument ? [textDocument.uri] : folder.dossier.files();
      const day = asOf ?? today();
      const rows: ReviewRow[] = [];
      for (const uri of uris) {
        stopIfCancelled(token, REQUEST.review);
        rows.push(...(await rowsOf(uri)));
      }
      const isDraft = textDocument === undefined || store.get(textDocument.uri)?.judged === true;
      return isDraft ? reviewTable("md", rows, day, engine.knowledge.asOf) : null;

      async function rowsOf(uri: string): Promise<ReviewRow[]> {
        const read = await folder.read(uri);
        if (!read) return [];
        return review(read.draft, engine.knowledge, day).map((citation) => {
          const { line, character } = read.positions.position(citation.span.from);
          return { path: nameIn(uri, folder), line: line + 1, column: character + 1, citation };
        });
      }
    }),
  );
}

/** The name of a file, with its folder where another file has the same. */
function nameIn(uri: string, { dossier }: Folder): string {
  const name = fileNameOf(uri);
  const isTwice = dossier.files().filter((other) => fileNameOf(other) === name).length > 1;
  return isTwice ? nameInFolder(uri) : name;
}

import { type Reviewed, review } from "../features/review.ts";
import { reviewTable } from "../features/review-table.ts";
import { createDraftReader } from "./drafts.ts";
import { type Positions, positionsOf } from "./judged.ts";
import { type ExitCode, type Io, type Program, readArguments, readDay, shown, UsageError } from "./shell.ts";

const OPTIONS = {
  format: { type: "string", default: "text" },
  "as-of": { type: "string" },
} as const;

const FORMATS = ["text", "json", "csv", "md"] as const;

interface ReviewedFile {
  readonly path: string;
  readonly positions: Positions;
  readonly citations: readonly Reviewed[];
}

/** `vanthu review`: every document cited, with its force on a day. Ends with 2 if a file could not be read, else 0. */
export async function reviewCommand(args: readonly string[], program: Program, io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const format = FORMATS.find((one) => one === values.format);
  if (!format) throw new UsageError(`--format cần là một trong: ${FORMATS.join(", ")}.`);
  if (positionals.length === 0) throw new UsageError("Cần ít nhất một tệp hoặc thư mục.");
  const asOf = values["as-of"] === undefined ? program.today() : readDay(values["as-of"], "--as-of");
  let failed = false;
  const complain = (path: string, message: string) => {
    failed = true;
    io.err(`${shown(path)}: ${message}\n`);
  };
  const draftsAt = createDraftReader(program, complain);
  const files: ReviewedFile[] = [];
  for (const path of positionals) {
    for await (const { path: file, draft } of draftsAt(path)) {
      const citations = review(draft, program.knowledge, asOf);
      files.push({ path: shown(file), positions: positionsOf(draft.source), citations });
    }
  }
  if (files.length === 0 && !failed) complain(positionals.join(", "), "không thấy văn bản nào.");
  if (format === "json") io.out(`${JSON.stringify({ files: files.map(fileRecord) }, null, 2)}\n`);
  else {
    const rows = files.flatMap(({ path, positions, citations }) =>
      citations.map((citation) => ({ path, ...positions.at(citation.span.from), citation })),
    );
    io.out(reviewTable(format, rows, asOf, program.knowledge.asOf));
  }
  return failed ? 2 : 0;
}

/** A file in the JSON form: days as YYYY-MM-DD, lines and columns from 1, what is not there null. */
function fileRecord({ path, positions, citations }: ReviewedFile) {
  return {
    path,
    citations: citations.map((each) => {
      const { line, column } = positions.at(each.span.from);
      const end = positions.at(each.span.to);
      return {
        text: each.text,
        type: each.type ?? null,
        number: each.number ?? null,
        date: each.date ?? null,
        issuer: each.issuer ?? null,
        subject: each.subject ?? null,
        status: each.status,
        first: each.first,
        line,
        column,
        endLine: end.line,
        endColumn: end.column,
      };
    }),
  };
}

import { romanValue } from "../../conventions/numbering.ts";
import type { Draft, Section } from "../../draft/draft.ts";
import { regionOf } from "../../draft/regions.ts";
import { matchesOf } from "../../text/match.ts";
import { anyOf } from "../../text/pattern.ts";
import { slice, spanOfMatch } from "../../text/span.ts";
import type { Report, Rule } from "../rule.ts";
import known from "./words.json" with { type: "json" };

/** "Điều 7 Quyết định này", "điểm a khoản 2 Điều 5 của Quy chế này". */
const INTERNAL = new RegExp(
  `(?<!\\p{L})(?:(?:điểm\\s+(?<point>[a-zđ]),?\\s+)?khoản\\s+(?<clause>\\d{1,2}),?\\s+)?Điều\\s+(?<article>\\d{1,3})\\s+(?:của\\s+)?(?<type>${anyOf(known.inArticles)})\\s+này(?!\\p{L})`,
  "giu",
);
/** "khoản 3 Điều này", "điểm đ khoản 1 Điều này". */
const WITHIN =
  /(?<!\p{L})(?:điểm\s+(?<point>[a-zđ]),?\s+)?khoản\s+(?<clause>\d{1,2})\s+(?:của\s+)?Điều\s+này(?!\p{L})/giu;

/** "Trưởng các thôn có tên tại Điều 1 chịu trách nhiệm thi hành": of the decision itself, though it does not say so. */
const CHARGED = /(?<=(?:có tên|nêu|được giao) tại )Điều (\d{1,3})(?= (?:căn cứ|chịu trách nhiệm|thi hành))/gu;
/** "Mục IV Kế hoạch này": of a text without articles, in numbered headings. */
const HEADED = new RegExp(
  String.raw`(?<!\p{L})Mục ([IVX]{1,5}) (?:của )?${anyOf(known.inHeadings)} này(?!\p{L})`,
  "gu",
);

export const citeInternalExists: Rule = {
  id: "cite-internal-exists",
  part: "citation",
  title: "Điều, khoản, điểm được dẫn trong chính văn bản phải có thật",
  why: "Khi thêm bớt điều, khoản, các chỗ dẫn chéo thường bị quên sửa số.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6",
  severity: "error",
  regimes: ["administrative", "legal"],
  *check(draft) {
    const articles = draft.allSections.filter(({ kind }) => kind === "article");
    yield* missingHeadings(draft);
    if (articles.length === 0 || amends(draft)) return;
    for (const match of matchesOf(draft.plain, INTERNAL)) {
      const { article = "", type = "", clause, point } = match.groups ?? {};
      if (isOfAnother(draft, type)) continue;
      const text = textOf(draft, articles, match.index, type);
      const meant = text.filter(({ number }) => number === article);
      const missing =
        meant.length === 0 ? `Điều ${article}` : meant.length === 1 && missingIn(meant[0], clause, point);
      if (missing) yield { span: spanOfMatch(match), message: `Văn bản không có ${missing}.` };
    }
    for (const match of matchesOf(draft.flowing, CHARGED)) {
      if (regionOf(draft, spanOfMatch(match)) === 0 && !articles.some(({ number }) => number === match[1]))
        yield { span: spanOfMatch(match), message: `Văn bản không có Điều ${match[1]}.` };
    }
    for (const match of matchesOf(draft.plain, WITHIN)) {
      const { clause, point } = match.groups ?? {};
      const here = articles.find(({ span }) => span.from < match.index && match.index < span.to);
      const missing = here && missingIn(here, clause, point);
      if (missing) yield { span: spanOfMatch(match), message: `Văn bản không có ${missing}.` };
    }
  },
  examples: [
    { bad: "Điều 1. Thành lập Tổ.\n\nĐiều 2. Nhiệm vụ theo «Điều 7 Quyết định này».\n" },
    { bad: "Điều 1. Phạm vi\n\nĐiều 2. Hồ sơ nộp theo «khoản 2 Điều 9 của Quy chế này».\n" },
    {
      bad: "Điều 1. Nhiệm vụ\n\n1. Rà soát hồ sơ.\n\n2. Báo cáo kết quả.\n\nĐiều 2. Thực hiện «khoản 3 Điều 1 Quyết định này».\n",
    },
    {
      bad: "Điều 1. Nhiệm vụ\n\n1. Hồ sơ gồm:\n\na) Đơn;\n\nb) Bản sao.\n\n2. Nộp theo «điểm c khoản 1 Điều này».\n",
    },
    {
      good: "Điều 1. Nhiệm vụ\n\n1. Hồ sơ gồm:\n\na) Đơn;\n\nb) Bản sao.\n\n2. Nộp theo điểm b khoản 1 Điều này và khoản 2 Điều 1 Quyết định này.\n",
    },
    {
      bad: "I. MỤC TIÊU\n\nRà soát theo «Mục IV Kế hoạch này».\n\nII. NHIỆM VỤ\n\nBáo cáo theo Mục I Kế hoạch này.\n",
    },
    {
      bad: "Điều 1. Công nhận 04 thôn.\n\nĐiều 2. Trưởng các thôn có tên tại «Điều 7» căn cứ Quyết định thi hành.\n",
    },
    { good: "Điều 1. Thành lập Tổ.\n\nĐiều 2. Nhiệm vụ theo Điều 1 Quyết định này.\n" },
    { good: "Điều 1. Nhiệm vụ chung của các phòng.\n\nĐiều 2. Thực hiện khoản 3 Điều 1 Quyết định này.\n" },
    { good: "Sở thực hiện theo Điều 7 Quyết định này.\n" },
    {
      good: "THÔNG BÁO\nVề việc gia hạn\n\nCăn cứ Nghị định số 41/2020/NĐ-CP ngày 08/4/2020 của Chính phủ:\n\nĐiều 3. Thời hạn\n\nGia hạn cho đối tượng nêu tại Điều 2 Nghị định này.\n",
    },
  ],
};

/** Headings I, II, III … of a region without a gap prove that a further one is not there. */
function* missingHeadings(draft: Draft): Iterable<Report> {
  for (const match of matchesOf(draft.flowing, HEADED)) {
    const region = regionOf(draft, spanOfMatch(match));
    const headings = draft.siblingRuns
      .filter(([first]) => first?.kind === "roman" && regionOf(draft, first.label) === region)
      .map((run) => run.map(({ number }) => romanValue(number)));
    const meant = romanValue(match[1] ?? "") ?? 0;
    const isWhole = headings.length === 1 && (headings[0] ?? []).every((value, at) => value === at + 1);
    if (isWhole && (headings[0]?.length ?? 0) > 1 && meant > (headings[0]?.length ?? 0))
      yield { span: spanOfMatch(match), message: `Văn bản không có Mục ${match[1]}.` };
  }
}

/** True for a text that amends another: "Điều 5 Quy chế này" in it is of the amended one. */
function amends(draft: Draft): boolean {
  const { subject } = draft.title;
  return subject !== undefined && /sửa đổi|bổ sung|thay thế|đính chính/iu.test(slice(draft.plain, subject));
}

/** True where "Nghị định này" can only be quoted: a letter with no text attached is no nghị định. */
function isOfAnother({ title, appendices }: Draft, type: string): boolean {
  if (!title.type || title.attachment || appendices.length > 0) return false;
  return title.type.name.toLowerCase() !== type.toLowerCase();
}

/** The articles among which "… này" is to be looked for: those of the attached text that says it, else all. */
function textOf(draft: Draft, articles: readonly Section[], at: number, type: string): readonly Section[] {
  const region = regionOf(draft, { from: at, to: at });
  const isMain = type.toLowerCase() === draft.title.type?.name.toLowerCase();
  const own = articles.filter((article) => regionOf(draft, article.label) === (isMain ? 0 : region));
  return own.length > 0 && (isMain || region > 0) ? own : articles;
}

/** The khoản or điểm that an article does not have. Only an article that counts its khoản, or a khoản its điểm, can lack one. */
function missingIn(
  article: Section | undefined,
  clause: string | undefined,
  point: string | undefined,
): string | undefined {
  if (!article || clause === undefined) return undefined;
  const clauses = article.children.filter(({ kind }) => kind === "number");
  if (!counts(clauses)) return undefined;
  const meant = clauses.find(({ number }) => number === clause);
  if (!meant) return `khoản ${clause} Điều ${article.number}`;
  const points = meant.children.filter(({ kind }) => kind === "point");
  if (point === undefined || points.length < 2 || points[0]?.number !== "a") return undefined;
  return points.some(({ number }) => number === point.toLowerCase())
    ? undefined
    : `điểm ${point} khoản ${clause} Điều ${article.number}`;
}

/** True for 1, 2, 3 … without a gap: a list that was not read whole proves nothing. */
function counts(clauses: readonly Section[]): boolean {
  return clauses.length > 1 && clauses.every(({ number }, index) => number === String(index + 1));
}

import type { Draft } from "../../draft/draft.ts";
import type { Prose, Word } from "../../draft/prose.ts";
import { span } from "../../text/span.ts";
import { EVERYWHERE, type Report, type Rule, replace } from "../rule.ts";
import { takesInMarkup } from "../text/matches.ts";
import openers from "./openers.json" with { type: "json" };
import { APPENDIX_II } from "./row.ts";

const OPENERS: ReadonlySet<string> = new Set(openers.pairs);
/** In the cell of a table these head the name of who acts: "Lãnh đạo Sở thông qua". */
const BODY_OPENERS: ReadonlySet<string> = new Set(openers.bodyPairs);
const OPENING_WORDS: ReadonlySet<string> = new Set(openers.words);

const BASIS = `${APPENDIX_II}, Mục I (chỉ viết hoa sau dấu chấm, chấm hỏi, chấm than và khi xuống dòng)`;

export const capAfterSemicolon: Rule = {
  id: "cap-after-semicolon",
  part: "capitals",
  title: "Sau dấu chấm phẩy giữa câu viết thường",
  why: "Dấu chấm phẩy ngăn các vế của cùng một câu; vế sau viết thường, trừ tên riêng.",
  basis: BASIS,
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { report, listed } of capitalClauses(draft)) if (!listed) yield report;
  },
  examples: [
    {
      bad: "- Rà soát danh mục; «Tiếp» tục hỗ trợ người dân nộp hồ sơ trực tuyến.\n",
      good: "- Rà soát danh mục; tiếp tục hỗ trợ người dân nộp hồ sơ trực tuyến.\n",
    },
    {
      bad: "- Công khai thủ tục; «Đồng» thời niêm yết tại trụ sở.\n",
      good: "- Công khai thủ tục; đồng thời niêm yết tại trụ sở.\n",
    },
    {
      bad: "1. Kiểm tra định kỳ theo yêu cầu của Ủy ban nhân dân Thành phố; «Báo» cáo, kiến nghị biện pháp xử lý.\n",
      good: "1. Kiểm tra định kỳ theo yêu cầu của Ủy ban nhân dân Thành phố; báo cáo, kiến nghị biện pháp xử lý.\n",
    },
    { good: "- Giao Sở Nội vụ; Sở Tài chính; Kế hoạch số 15/KH-UBND; Ủy ban nhân dân cấp xã.\n" },
    { good: "- Thực hiện Công điện số 12/CĐ-TTg; Chỉ đạo của Bộ trưởng; Báo cáo tháng 6.\n" },
    { good: "- Rà soát danh mục;\n- Tiếp tục hỗ trợ người dân.\n" },
    { good: "- Căn cứ Điều lệ Đoàn; Hướng dẫn thực hiện Điều lệ Đoàn;\n" },
    { good: "1. Thực hiện Quy chế tổ chức Đại hội; Hướng dẫn công tác nhân sự của cấp trên.\n" },
    {
      good: "- Các chuyên đề gồm: Quản lý nhà nước về đất đai; Xây dựng nông thôn mới; Hỗ trợ doanh nghiệp.\n",
    },
  ],
};

export const capAfterSemicolonList: Rule = {
  id: "cap-after-semicolon-list",
  part: "capitals",
  title: "Trong bảng và trong danh mục sau dấu hai chấm, vế sau dấu chấm phẩy viết thường",
  why: "Ô bảng và danh mục dồn một dòng hay giữ chữ hoa của từng mục; Nghị định chỉ viết hoa khi hết câu hoặc xuống dòng.",
  basis: BASIS,
  severity: "info",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { report, listed } of capitalClauses(draft)) if (listed) yield report;
  },
  examples: [
    {
      bad: "- Các nhiệm vụ chính: Rà soát danh mục thủ tục hành chính; «Thực» hiện số hóa hồ sơ.\n",
      good: "- Các nhiệm vụ chính: Rà soát danh mục thủ tục hành chính; thực hiện số hóa hồ sơ.\n",
    },
    {
      bad: "STT\tNội dung\tĐơn vị\n1\tRà soát hồ sơ; «Kiểm» tra việc tiếp nhận\tVăn phòng\n2\tBáo cáo\tPhòng Nội vụ\n",
    },
    { good: "- Rà soát danh mục; tiếp tục hỗ trợ người dân.\n" },
    { good: "- Thành phần: Lãnh đạo Sở Nội vụ; Sở Tài chính; Ủy ban nhân dân cấp xã.\n" },
  ],
};

export const capAfterComma: Rule = {
  id: "cap-after-comma",
  part: "capitals",
  title: "Sau dấu phẩy giữa câu viết thường",
  why: "Dấu phẩy không hết câu; sau dấu phẩy chỉ tên riêng viết hoa.",
  basis: BASIS,
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { report, listed } of capitalClauses(draft, ",")) if (!listed) yield report;
  },
  examples: [
    {
      bad: "- Nâng cao chất lượng dạy học, «Góp» phần chuyển biến công tác phân luồng.\n",
      good: "- Nâng cao chất lượng dạy học, góp phần chuyển biến công tác phân luồng.\n",
    },
    {
      bad: "1. Các đơn vị rà soát hồ sơ, «Tiếp» tục hỗ trợ người dân.\n",
      good: "1. Các đơn vị rà soát hồ sơ, tiếp tục hỗ trợ người dân.\n",
    },
    { good: "- Giao Sở Nội vụ, Thanh tra tỉnh, Kế hoạch số 15/KH-UBND, Quản lý đô thị.\n" },
    { good: "- Nội dung gồm: Rà soát danh mục, Tiếp tục hỗ trợ người dân.\n" },
    {
      good: "- Tiền thưởng của Trưởng ban kiểm soát, Kiểm soát viên; họp với Liên hợp quốc, Tổ chức Y tế thế giới.\n",
    },
    { good: "- Nhận được Chỉ thị này, Lãnh đạo các phòng tổ chức thực hiện.\n" },
    { good: "- Phòng Tổ chức, Kiểm tra; khẩu hiệu “Đoàn kết, Tiếp bước, Phát triển”.\n" },
  ],
};

interface Clause {
  readonly report: Report;
  /** True in a table and in a list run on behind a colon, where every entry may keep its capital as if on a line of its own. */
  readonly listed: boolean;
}

function* capitalClauses(draft: Draft, mark: ";" | "," = ";"): Generator<Clause> {
  for (const prose of draft.prose) {
    // In a basis a capital after a semicolon opens the next document: "Căn cứ Điều lệ …; Hướng dẫn thực hiện Điều lệ …".
    if (prose.upper || (prose.kind !== "body" && prose.kind !== "cell")) continue;
    for (const [at, word] of prose.words.entries()) {
      if (at === 0 || !isBehind(draft.text, mark, word) || !/^\p{Lu}\p{Ll}*$/u.test(word.text)) continue;
      const gap = draft.text.slice((prose.words[at - 1] as Word).to, word.from);
      if (!/^[)”]?\s?(?:\.{3}|…)?[;,][ \u00a0]?$/.test(gap) || takesInMarkup(draft, word)) continue;
      if (!opensClause(draft, prose, at) || (mark === "," && isAmongNames(prose, at))) continue;
      yield {
        listed: prose.kind === "cell" || isBehindColon(draft.plain.slice(prose.body.from, word.from)),
        report: {
          span: span(word.from, word.to),
          message: `Sau dấu ${mark === ";" ? "chấm phẩy" : "phẩy"} viết thường: “${word.text.toLowerCase()}”.`,
          fixes: [
            replace(
              span(word.from, word.from + 1),
              word.text.charAt(0).toLowerCase(),
              "guarded",
              "Viết thường",
            ),
          ],
        },
      };
    }
  }
}

/** With a space between at most. */
function isBehind(text: string, mark: string, { from }: Word): boolean {
  return text[from - 1] === mark || text[from - 2] === mark;
}

/** Behind a comma a capital may open one name of several: "Phòng Tổ chức, Kiểm tra", "Nông nghiệp, Thực hiện". */
function isAmongNames({ kind, words }: Prose, at: number): boolean {
  // "…, Lãnh đạo các Vụ": an office writes its own heads so.
  if (kind !== "body" || BODY_OPENERS.has(`${words[at]?.lower} ${words[at + 1]?.lower}`)) return true;
  return words.slice(Math.max(0, at - 2), at).some(({ text, lower }) => text !== lower);
}

/** A sentence that lists the documents it rests on: "Thực hiện Quyết định …; Hướng dẫn …". */
const CITES = /(?:^|[.:] )(?:Căn cứ|Theo|Thực hiện|Xét)(?!\p{L})[^.:]*$/u;

/** True for a verb or a joining word, which opens no name: "Tiếp tục", "Đồng thời", "Báo cáo, đề xuất"; not "Chỉ đạo của". */
function opensClause(draft: Draft, prose: Prose, at: number): boolean {
  const [word, next] = [prose.words[at] as Word, prose.words[at + 1]];
  if (next && /^\p{Lu}\p{Ll}/u.test(next.text)) return false;
  if (OPENING_WORDS.has(word.lower)) return true;
  const pair = `${word.lower} ${next?.lower ?? ""}`;
  if (pair === "hướng dẫn" && CITES.test(draft.plain.slice(prose.body.from, word.from))) return false;
  const after = draft.plain.slice(next?.to ?? word.to, prose.body.to);
  if (pair === "báo cáo") return /^, \p{Ll}{2}/u.test(after);
  // "Kiểm soát viên" is a post, "Tổ chức Y tế thế giới" a body.
  if (/^ (?:của|số \d|viên(?!\p{L}))/u.test(after) || (pair === "tổ chức" && /^ \p{Lu}/u.test(after)))
    return false;
  return OPENERS.has(pair) || (prose.kind === "body" && BODY_OPENERS.has(pair));
}

/** True if the sentence up to here has a colon with a capital behind it: "gồm: Xây dựng nông thôn mới; ". */
function isBehindColon(before: string): boolean {
  return /:\s{1,2}[“"(]?\p{Lu}[^:.!?]*$/u.test(before.slice(-600));
}

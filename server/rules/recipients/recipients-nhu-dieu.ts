import type { Draft } from "../../draft/draft.ts";
import { contains, slice, spanOfGroup, spanOfMatch } from "../../text/span.ts";
import { type Rule, replace } from "../rule.ts";

const POINTER = /Như\s+([Đđ]iều)\s+(\d{1,3})/du;
const SAME = /^(Như\s+trên)(?!\p{L})/du;

/** The article that charges with the decision, and any that names whom it charges with something. */
const CHARGES = /chịu trách nhiệm (?:thi hành|thực hiện)|căn cứ Quyết định (?:này )?(?:thi hành|thực hiện)/iu;
const NAMES =
  /chịu trách nhiệm|thi hành(?! kể từ)|căn cứ|(?<!\p{L})(?:Giao|giao|ông|bà|Trưởng|Giám đốc|Chủ tịch)(?!\p{L})/u;

/** The article that says since when the decision is in force names those whose decision it replaces. */
const IN_FORCE = /có hiệu lực (?:thi hành )?(?:kể )?từ/u;

/** Types that are never set out in articles: no converter can have lost them. */
const WITHOUT_ARTICLES = /^(?:Báo cáo|Kế hoạch|Thông báo|Tờ trình|Công điện|Giấy mời)$/u;

export const recipientsNhuDieu: Rule = {
  id: "recipients-nhu-dieu",
  part: "recipients",
  title: "“Như Điều …” viết hoa chữ Điều và chỉ về một điều có trong văn bản",
  why: "Quyết định giao việc ở điều cuối; nơi nhận chỉ về điều đó nên số điều phải có thật.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.2; Phụ lục II, Mục V.7",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft) {
    for (const { place: item } of draft.recipients?.items ?? []) {
      const same = isDecision(draft) ? SAME.exec(slice(draft.plain, item)) : null;
      const words = same && spanOfGroup(same, 1, item.from);
      if (words) {
        yield { span: words, message: "Văn bản không có Kính gửi: ghi “Như Điều …” thay cho “Như trên”." };
        continue;
      }
      const unsaid = /^Như\s+[Đđ]iều(?=\s*[;.]?\s*$)/u.exec(slice(draft.plain, item));
      if (unsaid) {
        yield { span: spanOfMatch(unsaid, item.from), message: "“Như Điều …” cần ghi số của điều." };
        continue;
      }
      const match = POINTER.exec(slice(draft.plain, item));
      if (!match) continue;
      const word = spanOfGroup(match, 1, item.from);
      if (match[1] === "điều" && word) {
        yield { span: word, message: "Viết hoa: “Như Điều …”.", fixes: [replace(word, "Điều", "safe")] };
      }
      const articles = draft.allSections.filter(
        ({ kind, span }) => kind === "article" && contains(draft.main, span),
      );
      const named = articles.find(({ number }) => number === match[2]);
      const charged = articles.find(({ span }) => CHARGES.test(slice(draft.flowing, span)));
      if (named && charged && named !== charged && isOfOthers(slice(draft.flowing, named.span)))
        yield {
          span: spanOfMatch(match, item.from),
          message: `Điều giao trách nhiệm thi hành là Điều ${charged.number}.`,
        };
      const isKnown = articles.length > 0 || WITHOUT_ARTICLES.test(draft.title.type?.name ?? "");
      if (isKnown && !articles.some(({ number }) => number === match[2])) {
        yield { span: spanOfMatch(match, item.from), message: `Văn bản không có Điều ${match[2]}.` };
      }
    }
  },
  examples: [
    {
      bad: "Điều 1. Thành lập Tổ công tác.\n\nNơi nhận:\n- Như «điều» 1;\n- Lưu: VT, VP.\n",
      good: "Điều 1. Thành lập Tổ công tác.\n\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT, VP.\n",
    },
    {
      bad: "Điều 1. Thành lập Tổ công tác.\n\nĐiều 2. Hiệu lực.\n\nNơi nhận:\n- «Như Điều 4»;\n- Lưu: VT, VP.\n",
    },
    {
      bad: "QUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Tổ công tác.\n\nĐiều 2. Hiệu lực.\n\nNơi nhận:\n- «Như trên»;\n- Lưu: VT, VP.\n",
    },
    {
      bad: "Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.\n\nĐiều 2. Các phòng chịu trách nhiệm thi hành Quyết định này.\n\nNơi nhận:\n- «Như Điều 1»;\n- Lưu: VT, VP.\n",
    },
    {
      bad: "Điều 1. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 12/QĐ-SYT ngày 05/3/2024 của Giám đốc Sở Y tế.\n\nĐiều 2. Các phòng chịu trách nhiệm thi hành Quyết định này.\n\nNơi nhận:\n- «Như Điều 1»;\n- Lưu: VT, VP.\n",
    },
    {
      good: "Điều 1. Thành lập Tổ công tác.\n\nĐiều 2. Hiệu lực.\n\nNơi nhận:\n- Như Điều 2 (để thực hiện);\n- Lưu: VT, VP.\n",
    },
    { bad: "BÁO CÁO\nKết quả tiêm chủng\n\n1. Đã tiêm.\n\nNơi nhận:\n- «Như Điều 3»;\n- Lưu: VT, VP.\n" },
    { good: "Nơi nhận:\n- Như Điều 3;\n- Lưu: VT, VP.\n" },
  ],
};

/** True if an article charges nobody. */
function isOfOthers(article: string): boolean {
  return (
    !NAMES.test(article) ||
    (IN_FORCE.test(article) && !/chịu trách nhiệm|(?:thi hành|thực hiện) Quyết định/u.test(article))
  );
}

/** A decision in articles, addressed to no one at its head. */
export function isDecision(draft: Draft, types = /^(?:Quyết định|Nghị quyết)$/u): boolean {
  const { title, addressees } = draft;
  return (
    title.typeSpan !== undefined &&
    types.test(title.type?.name ?? "") &&
    !addressees &&
    draft.allSections.some(({ kind, span }) => kind === "article" && contains(draft.main, span))
  );
}

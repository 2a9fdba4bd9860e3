import type { Draft } from "../../draft/draft.ts";
import type { Prose } from "../../draft/prose.ts";
import { isKnownPair, keyOf } from "../../language/pairs.ts";
import { findPhrases, indexPhrases, type PhraseRow } from "../../language/phrases.ts";
import setPhrases from "../../language/set-phrases.json" with { type: "json" };
import { sought } from "../../text/match.ts";
import { either } from "../../text/pattern.ts";
import { contains, type Span, textBefore } from "../../text/span.ts";
import { EVERYWHERE, type Rule, replace } from "../rule.ts";
import { matchesInBody, TYPING } from "./matches.ts";
import { type Form, rarer } from "./rarer.ts";

const DASH_BETWEEN = sought(/(?<=[\p{L}\p{N})%”] )[-–](?= [\p{L}\p{N}(“])/gu);

export const textDashConsistent: Rule = {
  id: "text-dash-consistent",
  part: "text",
  title: "Dấu nối giữa hai cụm từ dùng một loại (-) trong cả văn bản",
  why: "Nghị định dùng gạch nối ngắn có khoảng trắng (Độc lập - Tự do - Hạnh phúc); gạch ngang dài (–) là do bộ soạn thảo tự đổi.",
  basis: "Cách viết trong NĐ 30/2020/NĐ-CP (“Độc lập - Tự do - Hạnh phúc”)",
  severity: "hint",
  regimes: EVERYWHERE,
  *check(draft) {
    const places = { "-": [] as Form["places"][number][], "–": [] as Form["places"][number][] };
    for (const { span: where, words } of matchesInBody(draft, DASH_BETWEEN)) {
      const dash = words[0] as "-" | "–";
      places[dash].push({ span: where, right: dash === "-" ? "" : "-" });
    }
    if (places["–"].length > places["-"].length) return;
    yield* rarer(
      { name: "-", places: places["-"] },
      { name: "–", places: places["–"] },
      () => "Phần lớn văn bản dùng gạch nối “-”; ở đây là gạch dài “–”.",
    );
  },
  examples: [
    {
      bad: "- Phát triển kinh tế - xã hội, quốc phòng - an ninh giai đoạn 2021 «–» 2025.\n",
      good: "- Phát triển kinh tế - xã hội, quốc phòng - an ninh giai đoạn 2021 - 2025.\n",
    },
    {
      bad: "- Phòng Kế hoạch - Tài chính; Sở Lao động - Thương binh và Xã hội; Tổ chức «–» Hành chính Đơn vị.\n",
      good: "- Phòng Kế hoạch - Tài chính; Sở Lao động - Thương binh và Xã hội; Tổ chức - Hành chính Đơn vị.\n",
    },
    { good: "- Phát triển kinh tế - xã hội giai đoạn 2021 - 2025 của Đồng Nai.\n" },
    { good: "- Phát triển kinh tế – xã hội giai đoạn 2021 – 2025.\n" },
  ],
};

/** Phrases with a hyphen of their own ("Kế hoạch-Tài chính"): another rule speaks about those. */
const listed = indexPhrases(
  (setPhrases.rows as readonly PhraseRow[]).filter(({ wrong }) => wrong.includes("-")),
);

const DASH_AFTER_WORD = sought(/[-–](?<=\p{Ll} \p{L}\p{Ll}{1,6}[-–])(?=\p{Lu}\p{Ll}{1,6}(?:\s|[,;.)]|$))/gu);

export const textDashJoined: Rule = {
  id: "text-dash-joined",
  part: "text",
  title: "Gạch nối giữa hai cụm từ có khoảng trắng hai bên",
  why: "Viết liền gạch nối (vận tải-Bộ) dành cho tên phiên âm (Mát-xcơ-va); nối hai cụm từ thì cách ra như Nghị định viết.",
  basis: "Cách viết trong NĐ 30/2020/NĐ-CP (“Độc lập - Tự do - Hạnh phúc”)",
  severity: "info",
  yieldsTo: ["text-set-comma", "text-dash-name"],
  regimes: EVERYWHERE,
  *check(draft) {
    let told: readonly { readonly span: Span }[] | undefined;
    for (const { span: where, words, prose } of matchesInBody(draft, DASH_AFTER_WORD)) {
      const before = /\p{L}+$/u.exec(textBefore(draft.plain, where.from, 8))?.[0] ?? "";
      const after = /^\p{L}+/u.exec(draft.plain.slice(where.to, where.to + 8))?.[0] ?? "";
      // Transcribed names have no Vietnamese marks of tone in most parts, or stand alone: "I-lích", "Ma-ni-la".
      if (
        !/[à-ỹđ]/iu.test(before + after) ||
        /[-–]/.test(draft.plain.slice(where.to, where.to + after.length + 1)) ||
        !isBetweenWords(prose, where)
      )
        continue;
      told ??= [...findPhrases(draft, listed)];
      if (told.some(({ span: said }) => contains(said, where))) continue;
      yield {
        span: where,
        message: `Dấu “${words[0]}” giữa hai cụm từ cần có khoảng trắng hai bên.`,
        fixes: [replace(where, ` ${words[0]} `, "guarded", `Sửa thành “ ${words[0]} ”`)],
      };
    }
  },
  examples: [
    {
      bad: "- Phát triển công nghiệp«-»Thương mại của tỉnh Đồng Nai.\n",
      good: "- Phát triển công nghiệp - Thương mại của tỉnh Đồng Nai.\n",
    },
    {
      bad: "- Phối hợp với Ban Dân tộc«-»Tôn giáo, Ban Pháp chế Đồng Nai.\n",
      good: "- Phối hợp với Ban Dân tộc - Tôn giáo, Ban Pháp chế Đồng Nai.\n",
    },
    {
      good: "- Đoàn đại biểu đến Mát-xcơ-va, I-lích Lê-nin, Ma-ni-la, qua đảo Lu-Dông; giai đoạn 2021-2025.\n",
    },
    { good: "- Ban Văn hóa - Xã hội; Quyết định số 15/QĐ-UBND; E-Office.\n" },
  ],
};

/** True if the syllable before or after the hyphen makes a word with its other neighbour: "vận tải-Bộ", no name "Lu-Dông". */
function isBetweenWords(prose: Prose, where: Span): boolean {
  const next = prose.words.findIndex(({ from }) => from >= where.to);
  const joins = (at: number): boolean => {
    const [first, second] = [prose.words[at], prose.words[at + 1]];
    return (
      first !== undefined && second !== undefined && isKnownPair(keyOf(first.lower), keyOf(second.lower))
    );
  };
  return joins(next - 2) || joins(next);
}

const LOPSIDED_DASH = sought(
  either(
    "gu",
    // "Tài chính- Kế hoạch", "Tài chính -Kế hoạch", "2021 -2025"
    /[-–](?<=[\p{L}\p{N})]{2}[-–])[ \u00a0]{1,2}(?=[\p{L}\p{N}])/u,
    /[ \u00a0]{1,2}[-–](?<=[\p{L}\p{N})]{2}[ \u00a0]{1,2}[-–])(?=\p{L})/u,
    /(?<=(?<!\d)(?:19|20)\d\d)[ \u00a0]{1,2}[-–](?=(?:19|20)\d\d(?!\d))/u,
  ),
);

export const textDashSpacing: Rule = {
  id: "text-dash-spacing",
  part: "text",
  title: "Gạch nối giữa hai cụm từ có khoảng trắng ở cả hai bên",
  why: "Gạch nối giữa hai cụm từ ngang hàng (kinh tế - xã hội) hoặc hai mốc cách đều hai bên; lệch một bên là lỗi gõ.",
  basis: `${TYPING}; cách viết trong NĐ 30/2020/NĐ-CP (“Độc lập - Tự do - Hạnh phúc”)`,
  severity: "warning",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: where, words } of matchesInBody(draft, LOPSIDED_DASH)) {
      if (isInSymbol(draft, where)) continue;
      const dash = words[0].trim();
      const between = isBetweenNumbers(draft, where) ? "hai số cần viết liền hoặc" : "hai cụm từ cần";
      yield {
        span: where,
        message: `Dấu “${dash}” giữa ${between} có khoảng trắng ở cả hai bên.`,
        fixes: [replace(where, ` ${dash} `, "guarded", `Sửa thành “ ${dash} ”`)],
      };
    }
  },
  examples: [
    {
      bad: "- Phát triển giáo dục«- »đào tạo gắn với nhu cầu của địa phương.\n",
      good: "- Phát triển giáo dục - đào tạo gắn với nhu cầu của địa phương.\n",
    },
    {
      bad: "- Bảo đảm quốc phòng« -»an ninh; đợt cao điểm từ ngày 25/02«- »26/3/2025.\n",
      good: "- Bảo đảm quốc phòng - an ninh; đợt cao điểm từ ngày 25/02 - 26/3/2025.\n",
    },
    {
      bad: "- Nhiệm vụ của nhiệm kỳ 2021« -»2026.\n",
      good: "- Nhiệm vụ của nhiệm kỳ 2021 - 2026.\n",
    },
    { good: "Phát triển kinh tế - xã hội, bảo đảm quốc phòng - an ninh giai đoạn 2021-2025.\n" },
    { good: "Thuốc có số đăng ký VN- 14902-12; Nghị quyết số 57- NQ/TW ngày 22/12/2024 của Bộ Chính trị.\n" },
    { good: "Nhiệt độ bảo quản đạt -5 độ; theo Quyết định số 15/QĐ-UBND của Ủy ban nhân dân tỉnh.\n" },
  ],
};

function isBetweenNumbers({ text }: Draft, { from, to }: Span): boolean {
  return /\d$/.test(text.slice(from - 1, from)) && /^\d/.test(text.slice(to, to + 1));
}

/** "SNV- XDCQ", "QĐ -UBND", "57- NQ/TW", "108/2007/NĐ- CP", "VN- 14902-12": the rules on numbers speak about those. */
function isInSymbol(draft: Draft, where: Span): boolean {
  const before = /\S{1,60}$/.exec(textBefore(draft.text, where.from, 60))?.[0] ?? "";
  const after = /^\S{1,60}/.exec(draft.text.slice(where.to, where.to + 60))?.[0] ?? "";
  const isCode = (part: string) => /^[(]?[\p{Lu}\d&/.]{2,}[,.;:)]*$/u.test(part) && /\p{Lu}/u.test(part);
  const isNumber = (part: string) => /^\d+(?:[-./]\d+)*[,.;:)]*$/.test(part);
  return (
    /\/\p{Lu}/u.test(before) ||
    (isCode(before) && (isCode(after) || isNumber(after))) ||
    (isNumber(before) && isCode(after) && after.includes("/"))
  );
}

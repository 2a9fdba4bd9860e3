import { matchesOf, sought } from "../../text/match.ts";
import { EVERYWHERE, type Report, type Rule } from "../rule.ts";
import { matchesIn } from "../text/matches.ts";

/** Two parts that leave nothing over: "12 người (05 nam, 07 nữ)", "20 giấy khen (12 tập thể, 08 cá nhân)". */
const PARTS = sought(
  /(?<![\p{N}.,/-])(\d{1,4}) (?:\p{L}+,? ){1,6}\(\s?(?:gồm:? |trong đó:? )?(\d{1,4}) (?:nam(?=[^()]{1,12} nữ\s?\))|tập thể(?=[^()]{1,14} cá nhân\s?\)))(?:,| và|;) (\d{1,4}) (?:nữ|cá nhân)\s?\)/gu,
);
/** "21 trường học (07 trường mầm non, 09 trường tiểu học, 05 trường trung học)": what is counted is said again of each part. */
const NAMED = sought(
  /(?<![\p{N}.,/-])(\d{1,4}) (\p{Ll}{2,6})(?: \p{Ll}+){0,5} \((?:gồm:? )?((?:\p{L}+ \d{1,2}: )?\d{1,4} [^()\n]{10,300})\)/gu,
);
const PART = /^(?:\p{L}+ \d{1,2}: )?(\d{1,4}) (\p{Ll}{2,6})(?!\p{L})/u;
/** "120 hồ sơ, trong đó: đúng hạn 110 hồ sơ, quá hạn 10 hồ sơ": no file is both. */
const FILES = sought(/(?<![\p{N}.,/-])(\d{1,5}) hồ sơ,? trong đó:? [^.;\n]{20,200}/gu);
const IN_TIME =
  /(?<![\p{N}.,])(\d{1,5}) hồ sơ (?:giải quyết )?(?:trước|đúng|quá|trễ|chậm) hạn|(?:trước|đúng|quá|trễ|chậm) hạn:? (?:là )?(\d{1,5}) hồ sơ/gu;
/** "Tổ bảo vệ rừng (15 người), dân quân (28 người). Tổng cộng: 43 người." */
const TOTAL = sought(/(?<!\p{L})[Tt]ổng cộng:? (\d{1,5}) (\p{Ll}{2,7})(?!\p{L})/gu);

export const logicPartSum: Rule = {
  id: "logic-part-sum",
  part: "logic",
  title: "Số của từng phần cộng lại bằng số chung",
  why: "“12 người (05 nam, 08 nữ)” thì một trong ba con số sai, người đọc không biết số nào đúng.",
  basis: "Kiểm tra lô-gíc, không phải quy định của nghị định",
  severity: "error",
  regimes: EVERYWHERE,
  *check(draft) {
    for (const { span: where, words } of matchesIn(draft, PARTS)) {
      const [all, one, other] = words.slice(1).map(Number) as [number, number, number];
      if (one + other === all) continue;
      yield { span: where, message: `${one} và ${other} cộng lại là ${one + other}, không phải ${all}.` };
    }
    for (const { span: where, words } of matchesIn(draft, NAMED)) {
      const parts = (words[3] ?? "").split(/[,;] | và /).map((part) => PART.exec(part));
      if (parts.length > 2 && parts.every((part) => part?.[2] === words[2]))
        yield* differing(
          where,
          Number(words[1]),
          parts.map((part) => Number(part?.[1])),
        );
    }
    for (const { span: where, words } of matchesIn(draft, FILES)) {
      const parts = Array.from(matchesOf(words[0], IN_TIME), ([, before, behind]) =>
        Number(before ?? behind),
      );
      const all = Number(words[1]);
      if (parts.length > 1 && sumOf(parts) > all) yield* differing(where, all, parts);
    }
    for (const { span: where, prose, words } of matchesIn(draft, TOTAL)) {
      const before = draft.flowing.slice(prose.span.from, where.from);
      const part = new RegExp(String.raw`\((\d{1,4}) ${words[2]}\)`, "gu");
      const parts = Array.from(matchesOf(before, part), ([, number]) => Number(number));
      if (parts.length > 1) yield* differing(where, Number(words[1]), parts);
    }
  },
  examples: [
    { bad: "- Đoàn gồm «12 người (05 nam, 08 nữ)» do Giám đốc Sở làm trưởng đoàn.\n" },
    { bad: "- Tặng «20 giấy khen (12 tập thể và 09 cá nhân)» trong năm 2025.\n" },
    {
      bad: "- Toàn xã có «21 trường học (07 trường mầm non, 09 trường tiểu học, 06 trường trung học)».\n- Năm học có «45 lớp (khối 6: 15 lớp, khối 7: 12 lớp, khối 8: 28 lớp)».\n- Tiếp nhận «120 hồ sơ, trong đó: đúng hạn 110 hồ sơ, quá hạn 20 hồ sơ».\n- Lực lượng: công an (12 người), dân quân (28 người). «Tổng cộng: 45 người».\n",
    },
    {
      good: "- Toàn xã có 21 trường học (07 trường mầm non, 09 trường tiểu học, 05 trường trung học); 40 cán bộ (30 nữ, 25 đảng viên); 120 hồ sơ, trong đó: trực tuyến 100 hồ sơ, đúng hạn 115 hồ sơ.\n- Lực lượng: công an (12 người), dân quân (28 người). Tổng cộng: 40 người.\n",
    },
    { good: "- Đoàn gồm 12 người (05 nam, 07 nữ) do Giám đốc Sở làm trưởng đoàn.\n" },
    { good: "- Mời 12 đại biểu (05 nữ); 30 học sinh (12 nam, 10 nữ, 08 chưa đăng ký).\n" },
  ],
};

function sumOf(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part, 0);
}

function* differing(where: Report["span"], all: number, parts: readonly number[]): Iterable<Report> {
  const sum = sumOf(parts);
  if (sum !== all) yield { span: where, message: `Các phần cộng lại là ${sum}, không phải ${all}.` };
}

import type { Citation } from "../../citations/citation.ts";
import { isSure, type Knowledge } from "../../citations/knowledge.ts";
import { isLaw, wholeName } from "../../citations/law-name.ts";
import { oneVowel } from "../../citations/words.ts";
import { foldName } from "../../conventions/fold.ts";
import { lawNames } from "../../conventions/law-names.ts";
import { alike } from "../../workspace/alike.ts";
import { type Rule, replace } from "../rule.ts";

export const citeLawNumber: Rule = {
  id: "cite-law-number",
  part: "citation",
  title: "Tên luật viện dẫn đúng với số hoặc ngày của luật",
  why: "“Luật Ngân sách số 83/2015/QH13” thiếu chữ trong tên luật; một tên luật đi với số của luật khác thì không biết căn cứ luật nào.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a và II.6.b; dữ liệu văn bản kèm theo",
  severity: "warning",
  yieldsTo: ["cite-law-name", "text-wrong-syllable", "text-malformed-syllable"],
  regimes: ["administrative", "legal", "party"],
  *check(draft, { knowledge }) {
    for (const citation of draft.citations) {
      const { name } = citation;
      const number = name && misnumbered(draft.plain, citation, knowledge);
      if (number && citation.numberSpan) {
        yield {
          span: citation.numberSpan,
          message: `Theo dữ liệu văn bản, luật này có số ${number}.`,
          fixes: [replace(citation.numberSpan, number, "guarded")],
        };
        continue;
      }
      const right = name && namedOtherwise(draft.plain, citation, knowledge);
      if (!right) continue;
      const isWhole = name.from <= (citation.type?.from ?? name.from);
      yield {
        span: name,
        message: `Theo dữ liệu văn bản, luật mang số hoặc ngày này là “${right}”.`,
        fixes: isWhole ? [replace(name, right, "guarded")] : [],
      };
    }
  },
  examples: [
    {
      bad: "Căn cứ «Luật Ngân sách» số 83/2015/QH13;\n",
      good: "Căn cứ Luật Ngân sách nhà nước số 83/2015/QH13;\n",
    },
    {
      bad: "Căn cứ «Luật Ngân sách» ngày 25 tháng 6 năm 2015;\n",
      good: "Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;\n",
    },
    {
      bad: "Căn cứ «Luật Xây dựng» số 31/2024/QH15;\n",
      good: "Căn cứ Luật Đất đai số 31/2024/QH15;\n",
    },
    {
      bad: "Căn cứ Luật Tổ chức Chính phủ số «66/2025/QH15»;\n",
      good: "Căn cứ Luật Tổ chức Chính phủ số 63/2025/QH15;\n",
    },
    {
      bad: "Theo Luật Quản lý ngoại thương số «05/2018/QH14», hàng hóa được mua bán qua biên giới.\n",
      good: "Theo Luật Quản lý ngoại thương số 05/2017/QH14, hàng hóa được mua bán qua biên giới.\n",
    },
    { good: "Căn cứ Luật Giáo dục số 43/2019/QH14; Luật Đất đai ngày 18 tháng 01 năm 2024;\n" },
    { good: "Căn cứ Bộ luật Lao động số 45/2019/QH14;\n" },
    {
      good: "Căn cứ Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân và Ủy ban nhân dân số 31/2004/QH11;\n",
    },
    { good: "Căn cứ Bộ luật Dân sự nước Cộng hòa xã hội chủ nghĩa Việt Nam số 91/2015/QH13;\n" },
    { good: "Căn cứ Luật Giáo dục, Luật số 43/2019/QH14;\n" },
    {
      good: "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương số 47/2019/QH14;\n",
    },
  ],
};

/** The name of the law that has the citation's number, or its day, where another name is written. */
function namedOtherwise(plain: string, citation: Citation, knowledge: Knowledge): string | undefined {
  if (!isLaw(plain, citation)) return undefined;
  const name = wholeName(plain, citation);
  // The title of an amending law is quoted in many lengths.
  if (!name || /sửa đổi|bổ sung|thay thế/iu.test(name)) return undefined;
  if (citation.number) return lawNumbered(citation.number.text, name, knowledge);
  const day = citation.date?.iso;
  if (!day || knowledge.byName(name).length > 0) return undefined;
  if (name.split(" ").length < 3) return undefined;
  const ofDay = lawNames
    .filter((law) => knowledge.byName(law.name).some(({ date }) => date === day))
    .map((law) => ({ name: law.name, score: alike(law.name, name) }))
    .sort((one, other) => other.score - one.score);
  const [best, second] = ofDay;
  return best && best.score >= 0.75 && best.score > (second?.score ?? 0) ? best.name : undefined;
}

/** The number that the law of this name has, of the same year, where the draft writes one that no law of the name has. */
function misnumbered(plain: string, citation: Citation, knowledge: Knowledge): string | undefined {
  const written = citation.number?.text;
  const name = written && isLaw(plain, citation) ? wholeName(plain, citation) : undefined;
  if (!name || /sửa đổi|bổ sung|thay thế/iu.test(name)) return undefined;
  const ofYear = (number = "") => /\/.*/.exec(number)?.[0];
  const acts = knowledge.byName(name);
  // "05/2018/QH14" for 05/2017/QH14: no other law of that name bears the same serial in the same term.
  const butYear = (number = "") => number.replace(/\/\d{4}\//, "/");
  const [act, other] = acts.filter(
    ({ number }) => ofYear(number) === ofYear(written) || butYear(number) === butYear(written),
  );
  return act && !other && !acts.some(({ number }) => number === written) ? act.number : undefined;
}

function lawNumbered(number: string, name: string, knowledge: Knowledge): string | undefined {
  const acts = knowledge.byNumber(number);
  const [act] = acts;
  if (acts.length !== 1 || !act?.title || !isSure(act.titleSure) || !/luật|pháp lệnh/iu.test(act.type))
    return undefined;
  if (/sửa đổi|bổ sung|thay thế/iu.test(act.title)) return undefined;
  const right = foldName(act.title).startsWith(foldName(act.type)) ? act.title : `${act.type} ${act.title}`;
  return [name, name.replace(AFTER_NAME, "")].some((each) => bare(each) === bare(right)) ? undefined : right;
}

/** What older texts add to a law's name: "Bộ luật Dân sự nước Cộng hòa …", "Luật Giáo dục, Luật số …". */
const AFTER_NAME =
  /,?\s(?:(?:của\s)?nước\s(?:CHXHCN|Cộng\shòa\sxã\shội\schủ\snghĩa)\sViệt\sNam|Việt\sNam|(?:Bộ\s)?Luật)$/iu;

/** A name as compared: y as i, and nothing of commas, dashes and "và", which stand for each other. */
function bare(name: string): string {
  return oneVowel(foldName(name)).replace(/(?<!\p{L})và(?!\p{L})|[^\p{L}\p{N}]+/gu, "");
}

import { writtenDay } from "../../citations/date.ts";
import { isSure } from "../../citations/knowledge.ts";
import { foldName } from "../../conventions/fold.ts";
import { alike } from "../../workspace/alike.ts";
import { type Rule, replace } from "../rule.ts";
import { wordsOf } from "../support.ts";
import { isWithinTitle, numbered } from "./cited.ts";
import { knownAct } from "./known.ts";
import { titleWords } from "./wording.ts";

export const citeTitleKnown: Rule = {
  id: "cite-title-known",
  part: "citation",
  title: "Trích yếu của văn bản viện dẫn đúng với dữ liệu văn bản",
  why: "Trích yếu khác hẳn thường do chép nhầm số của một văn bản khác.",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a và II.6.b; dữ liệu văn bản kèm theo",
  severity: "warning",
  regimes: ["administrative", "legal"],
  *check(draft, { knowledge }) {
    for (const citation of numbered(draft)) {
      const { subject, date } = citation;
      // Only a citation with a date shows for sure where its title begins, and behind "khoản 2 Điều 5 Nghị định …" the words
      // may say what that clause is about.
      if (!subject || !date || citation.clause || isWithinTitle(draft, citation)) continue;
      if (IS_VERB.test(wordsOf(draft, subject))) continue;
      const act = knownAct(draft, citation, knowledge);
      // A wrong date as well means another document; cite-date-known says that.
      if (!act?.title || !isSure(act.titleSure) || (date.iso && act.date && date.iso !== act.date)) continue;
      // The title of an amending act is cited by what it amends.
      if (/^(?:về việc )?(?:sửa đổi|bãi bỏ|đính chính)/iu.test(act.title)) continue;
      if (!differs(wordsOf(draft, subject), act.title)) continue;
      yield {
        span: subject,
        message: `Theo dữ liệu đến ${writtenDay(knowledge.asOf)}, trích yếu của ${citation.number.text} là “${titleWords(act.title).slice(0, 200)}”.`,
        fixes:
          act.title.length <= 300
            ? [replace(subject, titleWords(act.title), "guarded", "Thay bằng trích yếu theo dữ liệu")]
            : [],
      };
    }
  },
  examples: [
    {
      bad: "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ «về xử phạt vi phạm hành chính trong lĩnh vực đất đai»;\n",
      good: "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;\n",
    },
    {
      bad: "Căn cứ Nghị định số 60/2021/NĐ-CP ngày 21/6/2021 của Chính phủ «về tuyển dụng, sử dụng và quản lý công chức»;\n",
    },
    { bad: "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ «về công tác lưu trữ»;\n" },
    { good: "Căn cứ Nghị định số 60/2021/NĐ-CP ngày 21/6/2021 của Chính phủ về tự chủ tài chính;\n" },
    {
      good: "Khoản 3 Điều 8 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ quy định cách ghi nơi nhận của văn bản hành chính.\n",
    },
    {
      good: "Các cơ quan chịu sự điều chỉnh của Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ thực hiện đăng ký văn bản trên hệ thống dùng chung.\n",
    },
    {
      good: "Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về việc thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính;\n",
    },
  ],
};

/** "… của Chính phủ thực hiện kê khai …": what the sentence's subject does; a title would say "về việc thực hiện". */
const IS_VERB = /^thực hiện(?!\p{L})/iu;

/** True if the two clearly speak of other things: a subject cut short or written a little otherwise does not. */
function differs(subject: string, title: string): boolean {
  const words = foldName(subject).split(" ").length;
  return words >= 4 && title.length >= 10 && alike(subject, title) < 0.4;
}

import { writtenDay } from "../../citations/date.ts";
import { groupBy } from "../../text/group.ts";
import { sameBody } from "../../workspace/body.ts";
import { mentionsIn } from "../../workspace/mentions.ts";
import type { Mention, Workspace } from "../../workspace/workspace.ts";
import type { Rule } from "../rule.ts";
import { related, whereWords } from "./elsewhere.ts";

export const numberDateOrder: Rule = {
  id: "number-date-order",
  part: "citation",
  title: "Trong một năm, số lớn hơn thì ngày không sớm hơn",
  why: "Số được cấp theo thứ tự trong năm; số nhỏ mà ngày muộn hơn là dấu hiệu một số hoặc một ngày bị chép sai.",
  basis: "NĐ 30/2020/NĐ-CP, Điều 15 và Phụ lục I, Phần I, Mục II.3.a; đối chiếu trong thư mục",
  severity: "info",
  *check(draft, { workspace }) {
    if (!workspace) return;
    const own = mentionsIn("", draft);
    const around = seriesAround(own, workspace);
    const seen = new Set<string>();
    for (const mention of own) {
      const key = `${mention.number} ${mention.date}`;
      if (mention.series === undefined || seen.has(key)) continue;
      seen.add(key);
      const [first, ...others] = contradicting(mention, around.get(mention.series) ?? []);
      if (!first) continue;
      const where = first.uri === "" ? `dòng ${first.place.line}` : whereWords(first);
      yield {
        span: mention.span,
        message: `${mention.number} ngày ${writtenDay(mention.date ?? "")} trái thứ tự với ${first.number} ngày ${writtenDay(first.date ?? "")} (${where}).`,
        related: related(
          [first, ...others],
          (other) => `${other.number} ngày ${writtenDay(other.date ?? "")}.`,
        ).map((other) => (other.uri === "" ? { span: other.span, message: other.message } : other)),
      };
    }
  },
  examples: [
    {
      bad: "Số: 48/SNV-VP\nHuế, ngày 21 tháng 11 năm 2023\n\nKính gửi: Sở Tài chính\n\nTheo Quyết định số «148/QĐ-SNV» ngày 29/11/2021 của Giám đốc Sở Nội vụ./.\n",
      others: [
        "Số: 86/KH-SNV\nHuế, ngày 19 tháng 4 năm 2022\n\nKẾ HOẠCH\nNăm 2022\n\nTheo Quyết định số 54/QĐ-SNV ngày 07/12/2021 của Giám đốc Sở Nội vụ.\n",
      ],
    },
    {
      bad: "Số: «12/KH-SNV»\nHuế, ngày 19 tháng 4 năm 2022\n\nKẾ HOẠCH\nNăm 2022\n",
      others: ["Số: 15/KH-SNV\nHuế, ngày 10 tháng 3 năm 2022\n\nKẾ HOẠCH\nVăn thư\n"],
    },
    {
      good: "Số: 48/SNV-VP\nHuế, ngày 21 tháng 11 năm 2023\n\nKính gửi: Sở Tài chính\n\nTheo Quyết định số 148/QĐ-SNV ngày 29/11/2021 của Giám đốc Sở Nội vụ./.\n",
      others: [
        "Số: 86/KH-SNV\nHuế, ngày 19 tháng 4 năm 2022\n\nKẾ HOẠCH\nNăm 2022\n\nTheo Quyết định số 54/QĐ-SNV ngày 07/5/2021 và Quyết định số 12/QĐ-SNV ngày 04/01/2022.\n",
      ],
    },
    {
      good: "Số: 48/SNV-VP\nHuế, ngày 21 tháng 11 năm 2023\n\nKính gửi: Sở Tài chính\n\nTheo Quyết định số 148/QĐ-UBND ngày 29/01/2021 của Ủy ban nhân dân huyện./.\n",
      others: [
        "Số: 86/KH-SNV\nHuế, ngày 19 tháng 4 năm 2022\n\nKẾ HOẠCH\nNăm 2022\n\nTheo Quyết định số 54/QĐ-UBND ngày 07/02/2021 của Ủy ban nhân dân tỉnh.\n",
      ],
    },
  ],
};

/** The neighbours by number whose day stands on the wrong side; a document cited with two days is no witness. */
function contradicting(mention: Mention, series: readonly Mention[]): readonly Mention[] {
  const date = mention.date ?? "";
  const lower = nextOf(mention, series, -1);
  const higher = nextOf(mention, series, 1);
  return [
    ...(lower.every((other) => (other.date ?? "") > date) ? lower : []),
    ...(higher.every((other) => (other.date ?? "") < date) ? higher : []),
  ];
}

/** All mentions of the nearest document of the same body, below (-1) or above (1) in a series sorted by serial. */
function nextOf(mention: Mention, series: readonly Mention[], step: -1 | 1): readonly Mention[] {
  const found: Mention[] = [];
  const serial = mention.serial ?? 0;
  for (let at = series.indexOf(mention) + step; at >= 0 && at < series.length; at += step) {
    const other = series[at] as Mention;
    const isNext = found[0] === undefined || found[0].serial === other.serial;
    if (!isNext || found.length >= WITNESSES) break;
    if (other.serial !== serial && sameBody(mention.body, other.body) === "yes") found.push(other);
  }
  return found;
}

/** More mentions of one document than these say nothing new. */
const WITNESSES = 50;

/** The series that a draft's own mentions belong to, with what other files add, sorted by serial. */
function seriesAround(
  own: readonly Mention[],
  workspace: Workspace,
): ReadonlyMap<string, readonly Mention[]> {
  return new Map(
    [...groupBy(own, ({ series }) => series)].map(([series = "", mentions]) => {
      const others = workspace.inSeries(series).filter(({ uri }) => !workspace.isVersion(uri));
      return [series, [...others, ...mentions].sort((a, b) => (a.serial ?? 0) - (b.serial ?? 0))];
    }),
  );
}

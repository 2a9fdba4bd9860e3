import { expect, it } from "vitest";
import { check } from "../../server/check.ts";
import { defaultConfig } from "../../server/config/config.ts";
import { newDraft } from "../../server/features/templates.ts";
import { newAppendix, reply, reportFromPlan } from "../../server/features/templates-from.ts";
import { rules } from "../../server/rules/index.ts";
import { applyEdits } from "../../server/text/edit.ts";
import { draftOf } from "../check/judge.ts";
import { knowledge } from "../check/knowledge.ts";

const today = "2026-11-21";
const context = { today, config: defaultConfig, knowledge, workspace: undefined };
const read = (text: string) => draftOf(text);

function heavy(text: string): string[] {
  return check(read(text), context, rules)
    .findings.filter(({ severity }) => severity === "error" || severity === "warning")
    .map(({ rule, message, span }) => `${rule.id}: ${message} «${text.slice(span.from, span.to)}»`);
}

const plan = `ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG
SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/KH-SNV
Lâm Đồng, ngày 09 tháng 02 năm 2026

KẾ HOẠCH
Công tác văn thư, lưu trữ năm 2026

Sở Nội vụ ban hành Kế hoạch như sau:

I. NỘI DUNG

| STT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Sản phẩm | Thời gian hoàn thành |
| --- | --- | --- | --- | --- | --- |
| I | CÔNG TÁC VĂN THƯ | | | | |
| 1 | Rà soát quy chế văn thư | Văn phòng Sở | Các phòng | Quy chế | Quý II/2026 |
| 2 | Tập huấn sử dụng phần mềm | Văn phòng Sở | Trung tâm Lưu trữ | Báo cáo | Tháng 12/2026 |

II. TỔ CHỨC THỰC HIỆN

Các phòng thuộc Sở thực hiện Kế hoạch này./.

Nơi nhận:
- Các phòng thuộc Sở;
- Lưu: VT, VP.

GIÁM ĐỐC

Nguyễn Thị Minh
`;

const letter = `ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG
SỞ TÀI CHÍNH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 45/STC-NS
V/v báo cáo số liệu

Lâm Đồng, ngày 05 tháng 3 năm 2026

Kính gửi: Sở Nội vụ

Sở Tài chính đề nghị Sở Nội vụ gửi số liệu./.

Nơi nhận:
- Như trên;
- Lưu: VT, NS.

GIÁM ĐỐC

Lê Văn An
`;

it("a report takes over the tasks of a plan, its office and its name", () => {
  const draft = read(plan);
  const report = reportFromPlan(draft, { office: {}, today });
  expect(report?.text).toContain("BÁO CÁO\nKết quả thực hiện Kế hoạch công tác văn thư, lưu trữ năm 2026\n");
  expect(report?.text).toContain(
    "Thực hiện Kế hoạch số 12/KH-SNV ngày 09 tháng 02 năm 2026 của Sở Nội vụ về công tác văn thư, lưu trữ năm 2026, Sở Nội vụ báo cáo kết quả như sau:",
  );
  expect(report?.text).toContain("Kính gửi: Ủy ban nhân dân tỉnh Lâm Đồng\n");
  expect(report?.text).toContain("Số:       /BC-SNV\nLâm Đồng, ngày       tháng 11 năm 2026");
  expect(report?.text).toContain("| 1 | Rà soát quy chế văn thư | Văn phòng Sở | Quý II/2026 |  |");
  expect(heavy(report?.text ?? "")).toEqual([]);
});

it("a report leaves the name of an office blank that neither the plan nor the settings tell", () => {
  const nameless = plan.slice(plan.indexOf("Số:")).replaceAll("Sở Nội vụ", "đơn vị");
  const report = reportFromPlan(read(nameless), { office: {}, today });
  expect(report?.text).toMatch(/lưu trữ năm 2026, … báo cáo kết quả như sau:/);
  expect(heavy(report?.text ?? "")).toEqual([]);
});

it("a draft without tasks gives no report", () => {
  const draft = read(letter);
  expect(reportFromPlan(draft, { office: {}, today })).toBeUndefined();
});

it("a reply names the incoming document and goes to its sender", () => {
  const answer = reply(read(letter), { office: { body: "SỞ NỘI VỤ", symbol: "SNV" }, today });
  expect(answer?.text).toContain("V/v trả lời Công văn số 45/STC-NS\n");
  expect(answer?.text).toContain("Kính gửi: Sở Tài chính\n");
  expect(answer?.text).toContain(
    "\nTrả lời Công văn số 45/STC-NS ngày 05 tháng 3 năm 2026 của Sở Tài chính về việc báo cáo số liệu, Sở Nội vụ có ý kiến như sau:\n",
  );
  expect(heavy(answer?.text ?? "")).toEqual([]);
});

it("a reply writes the date of an incoming document as the decree does", () => {
  const incoming = read(letter.replace("ngày 05 tháng 3", "ngày 5 tháng 03"));
  const answer = reply(incoming, { office: {}, today });
  expect(answer?.text).toContain(
    "\nTrả lời Công văn số 45/STC-NS ngày 05 tháng 3 năm 2026 của Sở Tài chính về việc báo cáo số liệu.\n",
  );
});

it("a reply to a text without number, date and sender leaves them to fill in", () => {
  const answer = reply(read("Xin chào"), { office: {}, today });
  expect(answer?.snippet).toMatch(/Kính gửi: \$\{\d+:Cơ quan/);
  expect(heavy(answer?.text ?? "")).toEqual([]);
});

it("a sole appendix bears no number; with the second, both are numbered", () => {
  const one = newAppendix(read(plan), today);
  const first = plan + one.text;
  expect(first).toContain(
    "\nPhụ lục\nTIÊU ĐỀ CỦA PHỤ LỤC\n(Kèm theo Kế hoạch số 12/KH-SNV ngày 09 tháng 02 năm 2026",
  );
  expect(one.edits).toEqual([]);
  const two = newAppendix(read(first), today);
  const second = applyEdits(first, two.edits) + two.text;
  expect(second).toContain("\nPhụ lục I\n");
  expect(second).toContain("\nPhụ lục II\n");
  expect(read(second).appendices.map(({ number }) => number)).toEqual(["I", "II"]);
});

it("an appendix to a draft whose number and day are blank leaves them blank", () => {
  const draft = newDraft("Kế hoạch", { today, office: { symbol: "SNV" } })?.text ?? "";
  const { text } = newAppendix(read(draft), today);
  expect(text).toContain("(Kèm theo Kế hoạch số      /KH-SNV ngày       tháng 11 năm 2026)");
});

import { expect, test } from "vitest";
import { draftOf } from "../check/judge.ts";

function kinds(text: string): string[] {
  return draftOf(text).prose.map(({ kind }) => kind);
}

test("articles quoted word for word are a quotation, up to the closing mark", () => {
  expect(
    kinds(
      "Điều 5 quy định:\n\n“1. Người nộp thuế kê khai.\n\n2. Cơ quan thuế kiểm tra.”\n\nVì vậy đề nghị quý Công ty thực hiện.\n",
    ),
  ).toEqual(["body", "quotation", "quotation", "body"]);
});

test("a line in bold is a heading, one that only opens in bold is not", () => {
  expect(kinds("**1. Thời gian:** từ ngày 05 đến ngày 20.\n\n**Điều 2.** Sở thực hiện.\n")).toEqual([
    "body",
    "body",
  ]);
  expect(kinds("**1. Thời gian thực hiện:**\n\n<b>Mục tiêu</b><br>\n\n### 3. Kinh phí\n")).toEqual([
    "heading",
    "heading",
    "heading",
  ]);
});

test("a quotation that is never closed is one paragraph; a quoted phrase is none", () => {
  expect(kinds("Quy định như sau:\n\n“a) Kê khai đúng hạn;\n\nĐề nghị thực hiện.\n")).toEqual([
    "body",
    "quotation",
    "body",
  ]);
  expect(kinds("“Một cửa” là cách làm.\n\n“Năm cánh” là phong trào.\n")).toEqual(["body", "body"]);
});

test("in hard-wrapped text a page number does not end a sentence, even above a capital", () => {
  const lines = [
    "Sở Y tế đề nghị các bệnh viện rà soát danh mục thiết bị, lập kế hoạch mua",
    "sắm bổ sung cho năm sau, gửi về phòng Kế hoạch trước ngày 20 để tổng hợp,",
    "trình lãnh đạo Sở xem xét; các đơn vị chưa gửi báo cáo lần trước thì gửi",
    "cùng một lần, kèm số liệu đến hết quý III và dự kiến cả năm, đồng thời cử",
    "một công chức theo dõi, đôn đốc, tổng hợp kết quả của các khoa, phòng, giao",
    "người làm đầu mối và báo cáo Ủy ban nhân dân thành phố theo chỉ đạo của Phó",
    "2",
    "Chủ tịch phụ trách.",
  ];
  expect(kinds(`${lines.join("\n")}\n`)).toEqual(["body"]);
});

test("the head of a page of Công báo is no part of the text; a short letter may be hard-wrapped too", () => {
  const text = `Sở Y tế đề nghị các bệnh viện rà soát danh mục thiết bị, lập kế hoạch mua
sắm bổ sung cho năm sau, gửi về phòng Kế hoạch trước ngày 20 để tổng hợp,
trình lãnh đạo Sở; các đơn vị chưa gửi báo cáo lần trước thì báo cáo Phó

CÔNG BÁO/Số 569 + 570/Ngày 04-5-2021\t3

Giám đốc phụ trách, kèm số liệu đến hết quý III và dự kiến cả năm, đồng thời
cử người theo dõi.
`;
  expect(kinds(text)).toEqual(["body"]);
});

test("in hard-wrapped text a line that only looks like a label goes on with the sentence above", () => {
  const lines = [
    "1. Sở Y tế tham mưu các giải pháp phát triển mạng lưới y tế, gắn với kinh tế",
    "- xã hội của tỉnh; tiếp nhận nhiệm vụ bảo trợ từ Sở Lao động và các cơ quan",
    "khác, gồm việc nêu tại điểm a, điểm b khoản 2, và hồ sơ theo điểm c khoản 1",
    "Điều 4 Thông tư này được rút gọn; cử bác sĩ có chức danh nghề nghiệp (hạng",
    "III) tham gia đoàn kiểm tra; hoàn thành việc rà soát danh mục thiết bị trong quý",
    "IV. Các bệnh viện rà soát danh mục thiết bị, lập kế hoạch mua sắm bổ sung cho",
    "năm sau, gửi về phòng Kế hoạch để tổng hợp, trình lãnh đạo Sở; các đơn vị còn",
    "chậm thì gửi cùng một lần, kèm số liệu đến hết quý III và dự kiến cả năm, cử",
    "một công chức theo dõi, đôn đốc, tổng hợp kết quả của các khoa, phòng, giao",
    "người làm đầu mối và báo cáo kịp thời.",
    "- Phòng Kế hoạch tổng hợp.",
  ];
  const draft = draftOf(`${lines.join("\n")}\n`);
  expect(draft.allSections.map(({ kind }) => kind)).toEqual(["number", "bullet"]);
});

test("below a heading and in a list without marks, units begin as ever", () => {
  const text = `I. Công tác chuyển đổi số
1. Hạ tầng số được đầu tư tới toàn bộ các thôn, bản, tổ dân phố trên địa bàn xã
- Hoàn thành kết nối mạng tới toàn bộ các thôn, bản, tổ dân phố trên địa bàn xã
- Tổ chức tập huấn cho cán bộ, công chức, viên chức và người lao động của xã
2. Nhân lực số
`;
  const draft = draftOf(text);
  expect(draft.allSections.map(({ number }) => number)).toEqual(["I", "1", "-", "-", "2"]);
});

test("rows set out in columns that are no sure table are no text and no units", () => {
  const text = `II. NỘI DUNG

 STT    Nội dung công Đơn vị chủ   Thời gian
 1      Rà soát danh  Phòng Nghiệp Quý II
        mục danh mục vụ y
 II     TẬP HUẤN
 2      Tập huấn       Phòng Tổ   Năm 2026
        tập huấn viên  chức       Năm
 3      Kiểm tra       Thanh tra  02 đợt

III. TỔ CHỨC THỰC HIỆN

Các phòng báo cáo kết quả.
`;
  const draft = draftOf(text);
  expect(draft.allSections.map(({ number }) => number)).toEqual(["II", "III"]);
  expect(draft.prose.map(({ kind }) => kind)).toEqual(["heading", "heading", "body"]);
});

test("three posts side by side and their names are no rows", () => {
  const text = `Biên bản lập thành 03 bản.

NGƯỜI LẬP        KẾ TOÁN        GIÁM ĐỐC
(Ký tên)         (Ký tên)       (Ký tên)
Lê Văn An        Vũ Thị Bình    Hồ Minh Châu
`;
  expect(draftOf(text).lines.some(({ kind }) => kind === "columns")).toBe(false);
});

test("numbers that stand alone every few lines are no page numbers", () => {
  const rows = ["Nam Định", "Hà Nam", "Ninh Bình"].map(
    (name, at) =>
      `${at + 1}\nTỉnh ${name}\nTháng 6/2026\nỦy ban nhân dân, Sở Xây dựng, Sở Tư pháp và các cơ quan chủ trì soạn thảo\n`,
  );
  expect(kinds(rows.join(""))).toHaveLength(9);
});

test("a page number between dashes and the mark of a scanner stand in no list", () => {
  const { recipients } = draftOf(
    "Nơi nhận:\n- Như trên;\n\n- 2 -\n\n- Giám đốc Sở;\n\nScanned with CamScanner\n\n- Lưu: VT, VP.\n",
  );
  expect(recipients?.items).toHaveLength(3);
});

test("a character without width beside a space parts no words", () => {
  const { bases } = draftOf("Căn cứ Luật Đất đai\u200b ngày 18 tháng 01 năm 2024;\n");
  expect(bases).toHaveLength(1);
  expect(draftOf("Luật Đất đai \u200bngày 18\n").plain).toBe("Luật Đất đai  ngày 18\n");
});

import { describe, expect, it } from "vitest";
import { draftOf } from "../check/judge.ts";

/** What the head of a draft is read as: type, number, place and date, issuer, subject. */
function openingOf(text: string) {
  const draft = draftOf(text);
  const words = (where: { from: number; to: number } | undefined) =>
    where && draft.text.slice(where.from, where.to).replace(/\s+/g, " ");
  const { header, title } = draft;
  return {
    type: title.type?.name,
    number: words(header.number?.value),
    placeDate: words(header.placeDate?.span),
    issuer: header.issuers.at(-1)?.text,
    subject: words(title.subject),
  };
}

describe("a template's places to fill in are read as what goes there", () => {
  it.each([
    ["[SỐ]", "[NGÀY]", "[THÁNG]", "2026"],
    ["{{so}}", "{{ngay}}", "{{thang}}", "{{nam}}"],
    ["…", "…", "…", "2026"],
  ])("%s", (number, day, month, year) => {
    const date = `Lai Châu, ngày ${day} tháng ${month} năm ${year}`;
    const text = `SỞ Y TẾ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\tĐộc lập - Tự do - Hạnh phúc\nSố: ${number}/GM-SYT\t${date}\n\nGIẤY MỜI\nHọp giao ban quý III\n\nSở Y tế trân trọng kính mời:\n`;
    expect(openingOf(text)).toEqual({
      type: "Giấy mời",
      number: `${number}/GM-SYT`,
      placeDate: date,
      issuer: "SỞ Y TẾ",
      subject: "Họp giao ban quý III",
    });
  });
});

describe("a subject ends where the body begins", () => {
  const head = "SỞ Y TẾ\nSố: 12/GM-SYT\nLai Châu, ngày 05 tháng 3 năm 2026\n";
  it.each([
    ["Sở Y tế trân trọng kính mời:"],
    ["Trân trọng kính mời: Đại diện lãnh đạo các bệnh viện"],
    ["Kính mời các đại biểu có tên sau đây"],
  ])("%s", (line) => {
    expect(openingOf(`${head}\nGIẤY MỜI\nHọp giao ban\n${line}\n`).subject).toBe("Họp giao ban");
  });
});

describe("the stamp of the office that received it is no part of a document's head", () => {
  it.each([["CÔNG VĂN ĐẾN"], ["VĂN BẢN ĐẾN"], ["ĐẾN"]])("%s", (stamp) => {
    const text = `SỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n${stamp}\nSố: 1524\nNgày: 18/3/2026\nChuyển: Phòng Tổ chức\nSố: 12/KH-SYT\nLai Châu, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\nĐón bằng khen\n`;
    expect(openingOf(text)).toEqual({
      type: "Kế hoạch",
      number: "12/KH-SYT",
      placeDate: "Lai Châu, ngày 05 tháng 3 năm 2026",
      issuer: "SỞ Y TẾ",
      subject: "Đón bằng khen",
    });
  });
});

it("reads addressees and recipients over the foot of a page", () => {
  const foot = "\n\nTrang 1 / 2\n\n";
  const text = `SỞ Y TẾ\nSố: 12/SYT-VP\n\nKính gửi:\n- Sở Nội vụ;${foot}- Sở Tài chính.\n\nSở đề nghị góp ý./.\n\nNơi nhận:\n- Như trên;${foot}- Lưu: VT, VP.\n`;
  const { addressees, recipients } = draftOf(text);
  expect([addressees?.items.length, recipients?.items.length]).toEqual([2, 2]);
});

it("takes a table of two signatures for the closing of minutes", () => {
  const text =
    "SỞ Y TẾ\nSố: 12/BB-SYT\n\nBIÊN BẢN\nHọp giao ban\n\n1. Nội dung.\n\n| **THƯ KÝ CUỘC HỌP**<br><br>**Lò Thị Ánh** | **CHỦ TỌA**<br><br>**Đỗ Văn Hải** |\n|---|---|\n";
  const draft = draftOf(text);
  const names = draft.signatures.map(({ name }) => name && draft.text.slice(name.from, name.to));
  expect(names).toEqual(["Lò Thị Ánh", "Đỗ Văn Hải"]);
  expect(draft.tables).toEqual([]);
});

describe("a type is told by what its line begins with", () => {
  it.each([
    ["BIÊN BẢN GHI NHỚ", "Bản ghi nhớ"],
    ["THỎA THUẬN HỢP TÁC", "Bản thỏa thuận"],
    ["BIÊN BẢN BÀN GIAO", "Biên bản"],
    ["HỢP ĐỒNG TƯ VẤN", "Hợp đồng"],
  ])("%s", (line, type) => {
    expect(
      openingOf(`CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n${line}\n`).type,
    ).toBe(type);
  });
});

it("takes bases with dashes below the addressees for bases", () => {
  const text =
    "SỞ Y TẾ\nSố: 12/TTr-SYT\nLai Châu, ngày 05 tháng 3 năm 2026\n\nTỜ TRÌNH\nVề việc mua thuốc\n\nKính gửi:\n- Ủy ban nhân dân tỉnh;\n- Sở Tài chính.\n\n- Căn cứ Luật Dược ngày 06 tháng 4 năm 2016;\n- Căn cứ nhu cầu thực tế.\n\nSở Y tế kính trình.\n";
  const draft = draftOf(text);
  expect([draft.addressees?.items.length, draft.bases.length]).toEqual([2, 2]);
});

it("reads place and date in the cell of a long table row", () => {
  const text = `| CÔNG TY CỔ PHẦN XÂY DỰNG VÀ PHÁT TRIỂN HẠ TẦNG LAI CHÂU<br>**BAN ĐIỀU HÀNH DỰ ÁN**<br>Số: 108/TTr-BĐH | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc**<br>*Lai Châu, ngày 05 tháng 3 năm 2026* |\n| --- | --- |\n\nTỜ TRÌNH\nVề việc thanh toán\n`;
  expect(openingOf(text).placeDate).toBe("Lai Châu, ngày 05 tháng 3 năm 2026");
});

describe("place and date that a converter broke, or that the clerk has yet to fill in", () => {
  it.each([
    ["Quảng Bình,\nngày 10 tháng 10 năm 2016", "Quảng Bình, ngày 10 tháng 10 năm 2016"],
    ["Hà\nNội, ngày 09 tháng 11 năm 2015", "Hà Nội, ngày 09 tháng 11 năm 2015"],
    ["……, ngày …… tháng …… năm ……", "ngày …… tháng …… năm ……"],
  ])("%s", (written, placeDate) => {
    const text = `SỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-SYT\n${written}\n\nKẾ HOẠCH\nTập huấn\n`;
    expect(openingOf(text)).toMatchObject({ type: "Kế hoạch", placeDate, subject: "Tập huấn" });
  });
});

describe("a subject that breaks off at a comma", () => {
  it("goes on below a blank line", () => {
    const text =
      "SỞ Y TẾ\nSố: 12/SYT-VP\nV/v rà soát,\n\nbáo cáo kết quả\n\nĐà Nẵng, ngày 12 tháng 3 năm 2024\n\nKính gửi: Các bệnh viện\n";
    expect(openingOf(text).subject).toBe("rà soát, báo cáo kết quả");
  });
});

describe("what ties an attached text to its decision", () => {
  it.each([
    "QUY CHẾ\nLàm việc\n(Kèm theo Quyết định số 12/QĐ-SYT)\n\nĐiều 1. Phạm vi\n",
    "CHƯƠNG TRÌNH\nĐào tạo\n\nMã số: 7480107\n\nKhóa: 2025 - 2029\n\n(Ban hành theo Quyết định số …/QĐ-ĐHHS\ncủa Trường Đại học)\n\n1. Mục tiêu\n",
  ])("is found below the title and below the fields of a cover: %s", (text) => {
    expect(draftOf(text).title.attachment).toBeDefined();
  });

  it("is not looked for in the body", () => {
    const text = "KẾ HOẠCH\nĐào tạo\n\n1. Biểu mẫu\n\n(Ban hành kèm theo Quyết định số 12/QĐ-SYT)\n";
    expect(draftOf(text).title.attachment).toBeUndefined();
  });
});

describe("a document that lost its header is known by its first line", () => {
  it.each([
    ["CHỈ THỊ SỐ 12/CT-UB NGÀY 05 THÁNG 3 NĂM 1999 VỀ TẾT TRỒNG CÂY", "Chỉ thị"],
    ["THƯ CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "Thư công"],
  ])("%s", (line, type) => {
    expect(openingOf(`${line}\n\nNăm qua phong trào đã lan rộng.\n`).type).toBe(type);
  });
});

describe("a subject goes on below a blank line in small letters", () => {
  it("up to the drawn line", () => {
    const head = "UBND TỈNH LAI CHÂU\nSố: 12/CT-UBND\nLai Châu, ngày 05 tháng 3 năm 2012\n\nCHỈ THỊ\n\n";
    const subject = openingOf(
      `${head}Về việc phòng cháy, chữa cháy rừng\n\n trong mùa khô\n\n______\n\nMùa khô năm nay đến sớm.\n`,
    ).subject;
    expect(subject).toBe("Về việc phòng cháy, chữa cháy rừng trong mùa khô");
  });
});

describe("which rules govern", () => {
  const regimeOf = (text: string) => draftOf(text).regime;
  const country = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n";
  it("a mass organisation numbers like the Party under the name of the country", () => {
    expect(regimeOf(`HỘI NÔNG DÂN VIỆT NAM\n${country}*\nSố 12 -KH/HNDT\n\nKẾ HOẠCH\n`)).toBe("party");
    expect(regimeOf(`SỞ NỘI VỤ\n${country}Số: 12-KH/SNV\n\nKẾ HOẠCH\n`)).toBe("administrative");
  });
  it("a resolution of the National Assembly that lost its header is a legal document", () => {
    const bases = "Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\n\nQUYẾT NGHỊ:\n";
    expect(regimeOf(`NGHỊ QUYẾT\nVỀ CÔNG TÁC DÂN NGUYỆN\n\nQUỐC HỘI\n\n${bases}`)).toBe("legal");
    expect(regimeOf(`NGHỊ QUYẾT\nVỀ CÔNG TÁC DÂN NGUYỆN\n\nHỘI ĐỒNG NHÂN DÂN TỈNH\n\n${bases}`)).toBe(
      "administrative",
    );
  });
});

describe("a decision that lost its type line", () => {
  it("still has its subject, who decides and its bases", () => {
    const head = "SỞ Y TẾ\nSố: 12/QĐ-SYT\nLai Châu, ngày 05 tháng 3 năm 2026\n\n";
    const text = `${head}QUY ĐỊNH VỀ TRỰC ĐÊM\n\nGIÁM ĐỐC SỞ Y TẾ\n\nCăn cứ Luật Dược;\n\nQUYẾT ĐỊNH:\n`;
    expect(openingOf(text)).toMatchObject({ type: "Quyết định", subject: "QUY ĐỊNH VỀ TRỰC ĐÊM" });
    const { title, bases } = draftOf(text);
    expect(title.authority && text.slice(title.authority.from, title.authority.to)).toBe("GIÁM ĐỐC SỞ Y TẾ");
    expect(bases).toHaveLength(1);
  });
});

describe("a name cut by the margin in a cell whose edge is drawn behind it", () => {
  it("is one name", () => {
    const text =
      "ỦY\nBAN NHÂN DÂN |\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 15/2021/QĐ-UBND |\n\nQUYẾT ĐỊNH:\n";
    const { header } = draftOf(text);
    expect(header.nationalName && text.slice(header.nationalName.from, header.nationalName.to)).toBe(
      "CỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    );
    expect(header.issuers.map((issuer) => issuer.text)).toEqual(["ỦY BAN NHÂN DÂN"]);
  });
});

describe("the title of a saved page above the header is no part of it", () => {
  it.each(["# QUYẾT ĐỊNH", "QUYẾT ĐỊNH 145/QĐ-UBND"])("%s", (title) => {
    const text = `${title}\n\nUBND XÃ PHÚ THỊNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 145/QĐ-UBND\n\n**QUYẾT ĐỊNH**\n**Về việc khen thưởng**\n\nCăn cứ Luật Thi đua, khen thưởng;\n`;
    expect(openingOf(text)).toMatchObject({
      type: "Quyết định",
      number: "145/QĐ-UBND",
      issuer: "UBND XÃ PHÚ THỊNH",
      subject: "Về việc khen thưởng",
    });
  });
});

describe("a head as converters leave it", () => {
  const telegram =
    "Số: 03/CĐ-SYT\nLai Châu, ngày 05 tháng 3 năm 2026\nCÔNG ĐIỆN\nVề việc ứng phó với mưa lũ\n";

  it("the sender of a telegram right below the subject is none of it", () => {
    const text = `SỞ Y TẾ\n${telegram}GIÁM ĐỐC SỞ Y TẾ điện:\n- Các bệnh viện;\n- Các trạm y tế.\n`;
    expect(openingOf(text).subject).toBe("Về việc ứng phó với mưa lũ");
    expect(draftOf(text).addressees?.items).toHaveLength(2);
  });

  it("a sentence right below the subject is none of it", () => {
    const body =
      "Phòng Nghiệp vụ Sở Y tế hiện đang quản lý 12 hồ sơ cấp phép của các cơ sở khám bệnh, chữa bệnh đã nộp đủ lệ phí (có danh sách kèm theo).";
    const text = `SỞ Y TẾ\nSố: 12/TB-SYT\nLai Châu, ngày 05 tháng 3 năm 2026\nTHÔNG BÁO\nVề việc trả hồ sơ\n${body}\n`;
    expect(openingOf(text).subject).toBe("Về việc trả hồ sơ");
  });

  it("a drawn line may run into the number", () => {
    expect(openingOf("SỞ Y TẾ\n-------Số: 12/TB-SYT\nLai Châu, ngày 05 tháng 3 năm 2026\n").number).toBe(
      "12/TB-SYT",
    );
  });

  it("the stamp of a digital signature below the header is no part of the draft", () => {
    const stamp =
      "Ký bởi: Sở Y tế\nEmail: vanthu@soyte.vn\nCơ quan: Tỉnh Lai Châu\nThời gian ký: 05.3.2026 07:25:14 +07:00\n";
    const text = `SỞ Y TẾ\nSố: 12/QĐ-SYT\nLai Châu, ngày 05 tháng 3 năm 2026\n\n${stamp}\nQUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\nCăn cứ Luật Khám bệnh, chữa bệnh;\n`;
    expect(openingOf(text).subject).toBe("Về việc thành lập Tổ công tác");
  });

  it("addressees may stand between pipes", () => {
    const text = `SỞ Y TẾ\nSố: 12/SYT-VP\nV/v trực bão\nLai Châu, ngày 05 tháng 3 năm 2026\n\n| Kính gửi: | Trung tâm Y tế khu vực |\n| --- | --- |\n\nSở Y tế yêu cầu trực.\n`;
    const draft = draftOf(text);
    expect(draft.addressees?.items.map(({ from, to }) => draft.text.slice(from, to))).toEqual([
      "Trung tâm Y tế khu vực",
    ]);
  });

  it("a header of the Party between pipes is no table", () => {
    const text = `| TỈNH ỦY LAI CHÂU | ĐẢNG CỘNG SẢN VIỆT NAM |
|---|---|
| BAN TỔ CHỨC | |
| Số 34-HD/BTCTU | Lai Châu, ngày 17 tháng 3 năm 2026 |

HƯỚNG DẪN
sinh hoạt chi bộ
`;
    const draft = draftOf(text);
    expect([draft.regime, draft.title.type?.name, draft.tables.length]).toEqual(["party", "Hướng dẫn", 0]);
  });

  it("a comma at the end of a printed line does not end a basis", () => {
    const text = `SỞ Y TẾ\nSố: 12/QĐ-SYT\nLai Châu, ngày 05 tháng 3 năm 2026\nQUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\nGIÁM ĐỐC SỞ Y TẾ
Căn cứ Nghị quyết quy định chế độ họp, tiếp công dân của Hội đồng nhân dân,
Ủy ban nhân dân các cấp;
Căn cứ Quyết định quy định chức năng của Sở; quy trình bổ nhiệm, điều động, từ chức
và miễn nhiệm; việc giao quyền, ủy quyền cho Giám đốc Sở và các chức danh khác,
Phó Giám đốc Sở.
QUYẾT ĐỊNH:
`;
    expect(draftOf(text).bases).toHaveLength(2);
  });

  it("a basis may break off behind a semicolon", () => {
    const text = `SỞ Y TẾ\nSố: 12/QĐ-SYT\nLai Châu, ngày 05 tháng 3 năm 2026\nQUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\nGIÁM ĐỐC SỞ Y TẾ
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật
Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019;
Theo đề nghị của Chánh Văn phòng Sở.
QUYẾT ĐỊNH:
`;
    expect(draftOf(text).bases).toHaveLength(2);
  });
});

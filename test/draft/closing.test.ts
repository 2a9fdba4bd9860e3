import { describe, expect, it } from "vitest";
import { parseDraft } from "../../server/draft/parse.ts";
import { readSource } from "../../server/text/source.ts";
import { draftOf } from "../check/judge.ts";

const HEAD = `SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 215/SNV-CCHC
Lâm Đồng, ngày 05 tháng 3 năm 2026
V/v đôn đốc gửi báo cáo

`;
const BODY = "Sở Nội vụ đề nghị các đơn vị gửi báo cáo./.\n\n";

/** What is read of a letter that ends so: the places, the file copy behind "=", and posts and name of each signature. */
function closingOf(closing: string) {
  const draft = draftOf(`${HEAD}Kính gửi: Các đơn vị.\n\n${BODY}${closing}`);
  const words = ({ from, to }: { from: number; to: number }) =>
    draft.text.slice(from, to).replace(/\s+/g, " ");
  return {
    places:
      draft.recipients?.items.map(({ span, isFileCopy }) => (isFileCopy ? "=" : "") + words(span)) ?? [],
    signed: draft.signatures.map(({ lines, name }) =>
      [...lines.map(({ span }) => span), ...(name ? [name] : [])].map(words).join(" / "),
    ),
  };
}

const usual = {
  places: ["- Như trên;", "- Đảng ủy Sở;", "=- Lưu: VT, VP (2)."],
  signed: ["KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Lò Thị Ánh"],
};

describe("a closing is read in the forms converters leave", () => {
  it.each([
    [
      "one after the other",
      "Nơi nhận:\n- Như trên;\n- Đảng ủy Sở;\n- Lưu: VT, VP (2).\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nLò Thị Ánh\n",
    ],
    [
      "signature first",
      "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n(Đã ký)\n\nLò Thị Ánh\n\nNơi nhận:\n- Như trên;\n- Đảng ủy Sở;\n- Lưu: VT, VP (2).\n",
    ],
    [
      "two columns with tabs",
      "Nơi nhận:\tKT. GIÁM ĐỐC\n- Như trên;\tPHÓ GIÁM ĐỐC\n- Đảng ủy Sở;\n- Lưu: VT, VP (2).\n\n\tLò Thị Ánh\n",
    ],
    [
      "two columns, line by line",
      "Nơi nhận:\nKT. GIÁM ĐỐC\n- Như trên;\nPHÓ GIÁM ĐỐC\n- Đảng ủy Sở;\nKý bởi: Lò Thị Ánh\n- Lưu: VT, VP (2).\nLò Thị Ánh\n",
    ],
    [
      "one table row",
      "| Nơi nhận:<br>- Như trên;<br>- Đảng ủy Sở;<br>- Lưu: VT, VP (2). | **KT. GIÁM ĐỐC**<br>**PHÓ GIÁM ĐỐC**<br><br>**Lò Thị Ánh** |\n|---|---|\n",
    ],
    [
      "a table row under the row of labels",
      "| Nơi nhận: | **KT. GIÁM ĐỐC** |\n|---|---|\n| - Như trên;<br>- Đảng ủy Sở;<br>- Lưu: VT, VP (2). | **PHÓ GIÁM ĐỐC**<br><br>**Lò Thị Ánh** |\n",
    ],
    [
      "a post cut in two",
      "Nơi nhận:\n- Như trên;\n- Đảng ủy Sở;\n- Lưu: VT, VP (2).\nKT. GIÁM ĐỐC\nPHÓ\nGIÁM ĐỐC\nLò Thị Ánh\n",
    ],
    [
      "a stamp of a digital signature",
      "Nơi nhận:\n- Như trên;\n- Đảng ủy Sở;\n- Lưu: VT, VP (2).\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nNgười ký: Lò Thị Ánh\nThời gian ký: 05/03/2026 14:20:05\nLò Thị Ánh\n",
    ],
  ])("%s", (_, closing) => expect(closingOf(closing)).toEqual(usual));

  it("joins a place that goes on below, across a blank line or behind a semicolon", () => {
    const { places } = closingOf(
      "Nơi nhận:\n- Như trên;\n- VPUB: CVP, các PCVP;\n\ncác phòng: TH, KT;\n- Các xã, phường,\nđặc khu;\n- Lưu: VT, TH\n.\n",
    );
    expect(places).toEqual([
      "- Như trên;",
      "- VPUB: CVP, các PCVP; các phòng: TH, KT;",
      "- Các xã, phường, đặc khu;",
      "=- Lưu: VT, TH .",
    ]);
  });

  it("reads places without dashes", () => {
    const { places } = closingOf(
      "Nơi nhận:\nNhư trên;\nĐảng ủy Sở;\nLưu: VT, VP.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n",
    );
    expect(places).toEqual(["Như trên;", "Đảng ủy Sở;", "=Lưu: VT, VP."]);
  });

  it("takes no place in the other column of a grid for the signer", () => {
    const { signed } = closingOf(
      "| *** *** | **TM. ỦY BAN\\ |\n| | CHỦ TỊCH\\ |\n| ***Nơi nhận:\\*** | \\ |\n| - Như trên;\\ | \\ |\n| - Mặt trận Tổ quốc | \\ |\n| Việt Nam;\\ | Trần Thị Ánh** |\n| - Lưu: VT. | |\n",
    );
    expect(signed).toEqual(["TM. ỦY BAN / CHỦ TỊCH / Trần Thị Ánh"]);
  });

  it("keeps two signatures apart", () => {
    const side =
      "KT. GIÁM ĐỐC SỞ TÀI CHÍNH\tGIÁM ĐỐC SỞ NỘI VỤ\nPHÓ GIÁM ĐỐC\n\nVũ Ngọc Lan\tTrần Văn Bình\n";
    expect(closingOf(side).signed).toEqual([
      "KT. GIÁM ĐỐC SỞ TÀI CHÍNH / PHÓ GIÁM ĐỐC / Vũ Ngọc Lan",
      "GIÁM ĐỐC SỞ NỘI VỤ / Trần Văn Bình",
    ]);
  });

  it.each([
    "TTƯT.BSCKII. Đoàn Thị Mỹ Hạnh",
    "PGS.TS. Trần Đức Anh",
    "Đại tá Y Thanh Hà Niê",
    "K’Brêoh Hoàng",
  ])("knows the name %s", (name) =>
    expect(closingOf(`Nơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\n${name}\n`).signed).toEqual([
      `GIÁM ĐỐC / ${name}`,
    ]),
  );

  it("takes the list for Nơi nhận, not a sentence that speaks of it", () => {
    const { places } = closingOf("Nơi nhận: ghi theo mẫu kèm theo.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n");
    expect(places).toEqual(["- Như trên;", "=- Lưu: VT."]);
  });
});

describe("“Kính gửi” is read", () => {
  const to = (text: string) => {
    const draft = draftOf(`${HEAD}${text}\n\n${BODY}`);
    return draft.addressees?.items.map(({ from, to: end }) =>
      draft.text.slice(from, end).replace(/\s+/g, " "),
    );
  };

  it.each([
    ["with a list", "Kính gửi:\n- Sở Y tế;\n- Sở Tài chính.", ["- Sở Y tế;", "- Sở Tài chính."]],
    ["without dashes", "Kính gửi:\nSở Y tế;\nSở Tài chính.", ["Sở Y tế;", "Sở Tài chính."]],
    [
      "below its label",
      "Kính gửi:\n\nHiệu trưởng các trường trên địa bàn",
      ["Hiệu trưởng các trường trên địa bàn"],
    ],
    [
      "without a period, the bases right below",
      "Kính gửi:\n- Sở Y tế;\n- Các đơn vị trực thuộc\nThực hiện Công văn số 15/UBND-VX ngày 05/3/2026 của UBND tỉnh, Sở đề nghị:",
      ["- Sở Y tế;", "- Các đơn vị trực thuộc"],
    ],
  ])("%s", (_, text, expected) => expect(to(text)).toEqual(expected));

  it("with one space left between the label and the post", () => {
    const closing = "Nơi nhận: GIÁM ĐỐC\n- Như trên;\n- Đảng ủy Sở;\n- Lưu: VT, VP (2).\n\nĐỗ Thị Hoa\n";
    expect(closingOf(closing)).toEqual({ places: usual.places, signed: ["GIÁM ĐỐC / Đỗ Thị Hoa"] });
  });
});

it("an address under the office's name leaves the name in the header", () => {
  const { header } = parseDraft(
    readSource(`SỞ NỘI VỤ\nĐịa chỉ: số 15 đường Trần Phú\n${HEAD.replace("SỞ NỘI VỤ\n", "")}${BODY}`),
  );
  expect(header.issuers.map(({ text }) => text)).toEqual(["SỞ NỘI VỤ"]);
});

describe("another document in the same file", () => {
  it("lends the first no signature of its own, and a page may end within the places", () => {
    const second =
      "SỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/QĐ-SNV\n\nQUYẾT ĐỊNH\nVề khen thưởng\n\nGIÁM ĐỐC SỞ NỘI VỤ\n";
    expect(
      closingOf(
        `Nơi nhận:\n- Như trên;\n\n2\n\n- Đảng ủy Sở;\n- Lưu: VT, VP (2).\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLò Thị Ánh\n\n${second}`,
      ),
    ).toEqual(usual);
  });
});

describe("a whole signature in one cell is a post and a name", () => {
  it("parts them", () => {
    const line = "| Nơi nhận: - Như trên; - Lưu: VT, VP. | KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lò Thị Ánh |\n";
    expect(closingOf(line).signed).toEqual(["KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC / Lò Thị Ánh"]);
  });
});

describe("a decision without Nơi nhận is signed above what it issues", () => {
  it("finds the signature", () => {
    const attached =
      "NỘI QUY\nTIẾP CÔNG DÂN\n(Ban hành kèm theo Quyết định số 12/QĐ-SNV)\n\nĐiều 1. Giờ tiếp\n\nBuổi sáng.\n";
    expect(closingOf(`GIÁM ĐỐC\n\nLò Thị Ánh\n\n${attached}`).signed).toEqual(["GIÁM ĐỐC / Lò Thị Ánh"]);
  });
});

describe("a number of the archive below Lưu is no place", () => {
  it("is left out", () => {
    const posts = "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLò Thị Ánh\n";
    const places = "Nơi nhận:\n- Như trên;\n- Lưu: HC, XH.\n";
    expect(closingOf(`${places}- E-pas: 91327\n\n${posts}`)).toEqual(closingOf(`${places}\n${posts}`));
  });
});

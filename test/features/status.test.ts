import { describe, expect, it } from "vitest";
import { status } from "../../server/features/status.ts";
import { statusVi } from "../../server/features/status-words.ts";
import { draftOf } from "../check/judge.ts";

const reasonsOf = (text: string) => status(draftOf(text), undefined, true, statusVi).reasons.join(" ");

describe("the status says why less is asked", () => {
  const country = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n";

  it("of what parties sign with each other", () => {
    expect(reasonsOf(`${country}\nHỢP ĐỒNG THUÊ KHO\n\nĐIỀU 1: ĐỐI TƯỢNG\n`)).toContain(
      "các bên ký với nhau",
    );
    expect(
      reasonsOf(`${country}\nBIÊN BẢN BÀN GIAO\n\nBên A: Xã Đức Lập\nBên B: Công ty Lam Sơn\n`),
    ).toContain("các bên ký với nhau");
    expect(reasonsOf(`SỞ Y TẾ\n${country}\nBÁO CÁO\nCông tác quý I\n`)).not.toContain("các bên ký");
  });

  it("of a draft older than the first circular on form", () => {
    const dated = (year: number) =>
      reasonsOf(
        `SỞ Y TẾ\nSố: 12/QĐ-SYT\n${country}Lai Châu, ngày 12 tháng 3 năm ${year}\n\nQUYẾT ĐỊNH\nVề trực đêm\n`,
      );
    expect(dated(1999)).toContain("quy định đầu tiên về thể thức");
    expect(dated(2009)).toContain("trước ngày Nghị định có hiệu lực");
    expect(dated(2024)).not.toContain("trước");
  });

  it("of a text in an old encoding, whose head nobody can read", () => {
    const why = (text: string) => status(draftOf(text), undefined, false, statusVi).reasons.join(" ");
    expect(why("Së Néi vô\nB¸o c¸o kÕt qu¶ c«ng t¸c v¨n th\u00ad n¨m 2025\n")).toContain("bảng mã cũ (TCVN3");
    expect(
      why("S\ufffd N\ufffdi v\ufffd b\ufffdo c\ufffdo k\ufffdt qu\ufffd c\ufffdng t\ufffdc v\ufffdn"),
    ).toContain("bảng mã cũ");
    expect(why("# Ghi chú\n\nMua sữa; tiền thừa để trong ngăn kéo thứ hai.\n")).not.toContain("bảng mã");
  });
});

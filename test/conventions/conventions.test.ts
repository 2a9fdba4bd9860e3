import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { abbreviations } from "../../server/conventions/abbreviations.ts";
import { components } from "../../server/conventions/components.ts";
import { foldName } from "../../server/conventions/fold.ts";
import { holidayOn } from "../../server/conventions/holidays.ts";
import {
  issuers,
  issuersByCode,
  issuersByName,
  issuesLegalDocuments,
  stoodOn,
} from "../../server/conventions/issuers.ts";
import { lawNames } from "../../server/conventions/law-names.ts";
import { modernAbbreviation } from "../../server/conventions/legacy-abbreviations.ts";
import { bodyPosts, postsOfIssuer, rankOfPost } from "../../server/conventions/posts.ts";
import { termsOfYear } from "../../server/conventions/qh-terms.ts";
import { levels, provinceByName, provinces } from "../../server/conventions/territories.ts";
import { documentTypes } from "../../server/conventions/types.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

describe("types", () => {
  const administrative = documentTypes.filter((type) => type.family === "administrative");

  it("are the 29 of Điều 7, 27 of them abbreviated", () => {
    expect(administrative).toHaveLength(29);
    expect(administrative.filter((type) => type.abbreviation !== null)).toHaveLength(27);
    expect(administrative.filter((type) => type.abbreviation === null).map((type) => type.name)).toEqual([
      "Công văn",
      "Thư công",
    ]);
  });

  it("have abbreviations that tell them apart", () => {
    const short = documentTypes
      .filter((type) => type.family !== "other")
      .flatMap((type) => type.abbreviation ?? []);
    expect(new Set(short).size).toBe(short.length);
  });

  it("ask for Kính gửi where Mục II.9.b does", () => {
    const required = administrative.filter((type) => type.addressee === "required").map((type) => type.name);
    expect(required).toEqual(["Tờ trình", "Công văn"]);
    expect(administrative.find((type) => type.name === "Báo cáo")?.addressee).toBe("allowed");
  });

  it("have three copies with the mark that stands on the page", () => {
    const copies = documentTypes.filter((type) => type.family === "copy");
    expect(copies.map((type) => [type.abbreviation, type.title])).toEqual([
      ["SY", "SAO Y"],
      ["TrS", "TRÍCH SAO"],
      ["SL", "SAO LỤC"],
    ]);
  });

  it("know the modern form of an old abbreviation, and that it is a type's", () => {
    expect(modernAbbreviation("GT")?.abbreviation).toBe("GGT");
    expect(modernAbbreviation("KH")).toBeUndefined();
    for (const old of ["GN", "TTh", "GT", "NP", "TS", "UN", "QCh", "DAn", "QĐi"]) {
      const modern = modernAbbreviation(old)?.abbreviation;
      expect(documentTypes.some((type) => type.abbreviation === modern)).toBe(true);
    }
  });
});

describe("issuers", () => {
  it("carry a source, real days and known successors", () => {
    for (const issuer of issuers) {
      expect(issuer.source).not.toBe("");
      for (const day of [issuer.from, issuer.until]) if (day !== undefined) expect(day).toMatch(DAY);
      for (const code of issuer.successor ?? []) expect(issuersByCode(code)).not.toHaveLength(0);
    }
  });

  it("are found by code and by name", () => {
    expect(issuersByCode("SKHĐT").map((issuer) => issuer.name)).toEqual(["Sở Kế hoạch và Đầu tư"]);
    expect(issuersByName("SỞ TÀI CHÍNH").map((issuer) => issuer.code)).toEqual(["STC"]);
    expect(issuersByName("Uỷ ban nhân dân").map((issuer) => issuer.code)).toEqual(["UBND"]);
    expect(issuersByCode("KKT")).toEqual([]);
  });

  it("tell who issues legal documents", () => {
    const legal = (code: string) => issuersByCode(code).map(issuesLegalDocuments);
    expect(["CP", "BTC", "HĐND", "UBND"].flatMap(legal)).toEqual([true, true, true, true]);
    expect(["SNV", "VPQH"].flatMap(legal)).toEqual([false, false]);
  });

  it("know when a body stood, with some weeks of grace", () => {
    const [planning] = issuersByCode("SKHĐT");
    const [environment] = issuersByCode("BNNMT");
    if (planning === undefined || environment === undefined) throw new Error("rows missing");
    expect(stoodOn(planning, "2022-04-19")).toBe(true);
    expect(stoodOn(planning, "2025-03-20")).toBe(true);
    expect(stoodOn(planning, "2025-09-01")).toBe(false);
    expect(stoodOn(environment, "2024-06-01")).toBe(false);
    expect(stoodOn(environment, "2025-06-01")).toBe(true);
  });
});

describe("territories", () => {
  it("are 34 since 01/7/2025 and were 63 before", () => {
    const on = (day: string) =>
      provinces.filter(({ from = "", until = "9999" }) => from <= day && day <= until);
    expect(on("2025-07-01")).toHaveLength(34);
    expect(on("2025-06-30")).toHaveLength(63);
    expect(on("2024-12-31")).toHaveLength(63);
    expect(on("2025-07-01").filter((province) => province.kind === "thành phố")).toHaveLength(6);
  });

  it("name the successor of each province that went", () => {
    for (const province of provinces.filter((each) => each.until !== undefined)) {
      expect(provinceByName(province.successor ?? "")?.until).toBeUndefined();
    }
    expect(provinceByName("tỉnh Trà Vinh")?.successor).toBe("Vĩnh Long");
    expect(provinceByName("KHÁNH HOÀ")?.name).toBe("Khánh Hòa");
    expect(provinceByName("Minh Hải")).toBeUndefined();
    expect(levels.districtsUntil).toBe("2025-06-30");
  });
});

describe("posts", () => {
  it("fit the issuer by its longest beginning", () => {
    expect(postsOfIssuer("SỞ TÀI CHÍNH")?.head).toContain("GIÁM ĐỐC");
    expect(postsOfIssuer("UỶ BAN NHÂN DÂN TỈNH KHÁNH HÒA")?.head).toEqual(["CHỦ TỊCH"]);
    expect(postsOfIssuer("BỘ NỘI VỤ")?.deputy).toEqual(["THỨ TRƯỞNG"]);
    expect(postsOfIssuer("BỘ CHỈ HUY QUÂN SỰ TỈNH")?.head).toEqual(["CHỈ HUY TRƯỞNG"]);
    expect(postsOfIssuer("CHI CỤC THỦY LỢI")?.head).toEqual(["CHI CỤC TRƯỞNG"]);
    expect(postsOfIssuer("CHÁNH PHỦ")).toBeUndefined();
  });

  it("rank heads and deputies", () => {
    expect(rankOfPost("PHÓ GIÁM ĐỐC")).toBe("deputy");
    expect(rankOfPost("GIÁM ĐỐC")).toBe("head");
    expect(rankOfPost("TRƯỞNG KHOA SAU ĐẠI HỌC")).toBe("head");
    expect(rankOfPost("CHUYÊN VIÊN")).toBeUndefined();
    for (const row of bodyPosts)
      expect(
        row.head.some((post) => row.deputy.includes(post)),
        row.body,
      ).toBe(false);
  });
});

describe("other tables", () => {
  it("accept both terms in a year of election", () => {
    expect(termsOfYear(2015)).toEqual([13]);
    expect(termsOfYear(2021)).toEqual([14, 15]);
    expect(termsOfYear(2026)).toEqual([15, 16]);
  });

  it("hold each abbreviation once", () => {
    const short = abbreviations.map((row) => row.short);
    expect(new Set(short).size).toBe(short.length);
  });

  it("list the nine components in the decree's order", () => {
    expect(components.map((component) => component.order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("name laws in the decree's capitals with days that are days", () => {
    for (const law of lawNames) {
      expect(law.name).toMatch(/^(?:Luật|Bộ luật|Pháp lệnh) \p{Lu}/u);
      for (const act of law.acts) expect(act.date).toMatch(DAY);
    }
  });

  it("fold both tone styles to one and leave quý alone", () => {
    expect(foldName("HOÀ  BÌNH")).toBe("hòa bình");
    expect(foldName("Uỷ ban")).toBe(foldName("Ủy ban"));
    expect(foldName("Quý I")).toBe("quý i");
    expect(foldName("loài hoa")).toBe("loài hoa");
  });
});

describe("look-ups", () => {
  it("take any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
        issuersByName(text);
        provinceByName(text);
        postsOfIssuer(text);
        for (const issuer of issuers.slice(0, 3)) stoodOn(issuer, text);
      }),
    );
  });

  it("take long lines in no time", () => {
    const started = performance.now();
    for (const piece of ["Ủ", " ", "KT. ", "uỷ", "(", "Q."]) {
      const text = piece.repeat(200_000);
      foldName(text);
      postsOfIssuer(text);
      provinceByName(text);
    }
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe("holidays", () => {
  it.each([
    ["2025-01-01", "Tết Dương lịch"],
    ["2024-02-10", "Tết Âm lịch"],
    ["2026-02-19", "Tết Âm lịch"],
    ["2025-04-07", "Ngày Giỗ Tổ Hùng Vương"],
    ["2023-04-30", "Ngày Chiến thắng"],
    ["2030-02-02", "Tết Âm lịch"],
    ["2019-09-02", "Quốc khánh"],
  ])("%s: %s", (day, name) => expect(holidayOn(day)).toBe(name));

  it.each(["2024-02-13", "2025-12-31", "2025-05-02"])("none on %s", (day) => {
    expect(holidayOn(day)).toBeUndefined();
  });
});

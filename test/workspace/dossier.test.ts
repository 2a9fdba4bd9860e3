import { expect, test } from "vitest";
import { parseNumber } from "../../server/citations/number.ts";
import { bodyOf, homeOf, provinceIn, sameBody } from "../../server/workspace/body.ts";
import { createDossier } from "../../server/workspace/dossier.ts";
import { mentionsIn, ownMentionOf } from "../../server/workspace/mentions.ts";
import { draftOf } from "../check/judge.ts";
import { folderOf, plan, uriOf } from "./folder.ts";

const NOTICE =
  "Số: 31/TB-KKT\nKhánh Hòa, ngày 16 tháng 3 năm 2022\n\nTHÔNG BÁO\nKết luận cuộc họp\n\nTheo Quyết định số 345/QĐ-UBND ngày 18/01/2022 của UBND tỉnh và Quyết định số 345.\n";

test("a draft's mentions: its own number first, then what it cites, short mentions left out", () => {
  const [own, cited, ...more] = mentionsIn("file:///a", draftOf(NOTICE));
  expect(own).toMatchObject({
    role: "header",
    number: "31/TB-KKT",
    date: "2022-03-16",
    subject: "Kết luận cuộc họp",
  });
  expect(cited).toMatchObject({
    role: "citation",
    number: "345/QĐ-UBND",
    date: "2022-01-18",
    issuer: "UBND tỉnh",
  });
  expect(cited?.place).toMatchObject({ line: 7, column: 20, endLine: 7 });
  expect(more).toEqual([]);
});

test("places are those of the file as it was read, CRLF and decomposed letters included", () => {
  const [, cited] = mentionsIn("file:///a", draftOf(NOTICE.normalize("NFD").replaceAll("\n", "\r\n")));
  const line = NOTICE.normalize("NFD").split("\n")[6] ?? "";
  expect(cited?.place.line).toBe(7);
  expect(cited?.place.column).toBe(line.indexOf("345/") + 1);
});

test("a blank number names nothing", () => {
  expect(
    ownMentionOf("", draftOf("Số:      /KH-SNV\nHuế, ngày      tháng 4 năm 2022\n\nKẾ HOẠCH\nVăn thư\n")),
  ).toBeUndefined();
});

test("a view leaves its own file out, and does not change afterwards", () => {
  const dossier = folderOf({ "a.vanban": NOTICE, "b.vanban": NOTICE });
  const view = dossier.view(uriOf("a.vanban"));
  expect(view.mentionsOf("345/qđ-ubnd").map(({ uri }) => uri)).toEqual([uriOf("b.vanban")]);
  dossier.remove(uriOf("b.vanban"));
  expect(view.mentionsOf("345/QĐ-UBND")).toHaveLength(1);
  expect(dossier.view(uriOf("a.vanban")).mentionsOf("345/QĐ-UBND")).toEqual([]);
  expect(dossier.size).toBe(1);
});

test("a file put in again takes the place of what it was", () => {
  const dossier = folderOf({ "a.vanban": NOTICE });
  dossier.set(uriOf("a.vanban"), mentionsIn(uriOf("a.vanban"), draftOf(NOTICE.replace("345/QĐ", "346/QĐ"))));
  expect(dossier.everywhere("345/QĐ-UBND")).toEqual([]);
  expect(dossier.everywhere("346/QĐ-UBND")).toHaveLength(1);
  expect(dossier.inFile(uriOf("a.vanban"))).toHaveLength(2);
});

test("a full dossier refuses further files and keeps those it has", () => {
  const dossier = createDossier(2);
  const put = (name: string) => dossier.set(name, mentionsIn(name, draftOf(NOTICE)));
  expect(["a", "b", "c"].map(put)).toEqual([true, true, false]);
  expect(put("a")).toBe(true);
  expect(dossier.size).toBe(2);
});

test("a series is in order of its numbers, whatever the order of the files", () => {
  const dossier = folderOf({ a: plan(9), b: plan(3), c: plan(6) });
  const serials = dossier
    .view()
    .inSeries("2024 /KH-SNV")
    .map(({ serial }) => serial);
  expect(serials).toEqual([...serials].sort((a, b) => (a ?? 0) - (b ?? 0)));
  expect(new Set(serials)).toEqual(new Set([2, 3, 5, 6, 8, 9]));
});

test.each([
  ["UBND tỉnh Khánh Hòa", "khánh hòa"],
  ["UBND THÀNH PHỐ ĐÀ NẴNG", "đà nẵng"],
  ["Sở Nội vụ", undefined],
])("the province in %s", (text, expected) => expect(provinceIn(text)).toBe(expected));

test("a draft's home is the province of its header, else the place of its date line", () => {
  expect(
    homeOf(
      draftOf(
        "UBND TỈNH KHÁNH HÒA\nSỞ NỘI VỤ\nSố: 1/KH-SNV\nNha Trang, ngày 01 tháng 4 năm 2022\n\nKẾ HOẠCH\nX\n",
      ),
    ),
  ).toBe("khánh hòa");
  expect(homeOf(draftOf(NOTICE))).toBe("khánh hòa");
});

test.each([
  ["107/QĐ-UBND", "UBND tỉnh", "huế", "UBND tỉnh", "huế", "yes"],
  ["107/QĐ-UBND", undefined, "huế", "UBND tỉnh", "huế", "maybe"],
  ["107/QĐ-UBND", "UBND tỉnh", "huế", "UBND tỉnh", "trà vinh", "no"],
  ["107/QĐ-UBND", "UBND tỉnh Trà Vinh", "huế", "UBND tỉnh", "trà vinh", "yes"],
  ["107/QĐ-UBND", "UBND huyện", "huế", "UBND tỉnh", "huế", "no"],
  ["107/QĐ-UBND", "UBND tỉnh", undefined, "UBND tỉnh", undefined, "no"],
  ["54/QĐ-SKHĐT", undefined, "huế", "Giám đốc Sở", "huế", "yes"],
  ["54/QĐ-SKHĐT", undefined, "huế", undefined, "trà vinh", "no"],
  ["30/2020/NĐ-CP", undefined, "huế", undefined, "trà vinh", "yes"],
  ["749/QĐ-TTg", undefined, undefined, "Thủ tướng Chính phủ", "huế", "yes"],
])("%s of %s (%s) and of %s (%s): %s", (text, issuer, home, otherIssuer, otherHome, expected) => {
  const number = parseNumber(text);
  if (!number) throw new Error(`${text} is no number`);
  expect(sameBody(bodyOf(number, issuer, home), bodyOf(number, otherIssuer, otherHome))).toBe(expected);
});

test("copies and versions of one draft are no witnesses against each other", () => {
  const cited = (day: string) =>
    `Theo Quyết định số 5/QĐ-SNV ngày ${day}/01/2022, Quyết định số 6/QĐ-SNV và Quyết định số 7/QĐ-SNV.\n`;
  const head = "Số: 31/TB-SNV\nHuế, ngày 16 tháng 3 năm 2022\n\nTHÔNG BÁO\nKết luận cuộc họp\n\n";
  const blank = head.replace("31", "   ");
  const another = "Số: 9/KH-SNV\nHuế, ngày 16 tháng 3 năm 2022\n\nKẾ HOẠCH\nVăn thư\n\n";
  const dossier = folderOf({
    one: head + cited("05"),
    copy: head + cited("06"),
    blank: blank + cited("06"),
    another: `${another}Theo Quyết định số 5/QĐ-SNV ngày 06/01/2022.\n`,
    // On the same matter, but far from a copy: three documents of six in common.
    kindred: `${another}${cited("06")}Theo Quyết định số 8/QĐ-SNV, số 9/QĐ-SNV và số 10/QĐ-SNV.\n`,
  });
  const view = dossier.view(uriOf("one"));
  const names = ["copy", "blank", "another", "kindred"];
  expect(names.filter((name) => view.isVersion(uriOf(name)))).toEqual(["copy", "blank"]);
});

test("2,000 drafts: what stands in them is kept once, and time and memory are told", () => {
  const texts = Array.from({ length: 2000 }, (_, index) => plan(index + 2));
  const drafts = texts.map((text) => draftOf(text));
  for (const draft of drafts.slice(0, 50)) mentionsIn("warm", draft);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const from = performance.now();
  const dossier = createDossier();
  for (const [index, draft] of drafts.entries())
    dossier.set(`file:///${index}`, mentionsIn(`file:///${index}`, draft));
  const built = performance.now() - from;
  const memory = (process.memoryUsage().heapUsed - before) / 1e6;
  const asked = performance.now();
  for (let index = 0; index < 1000; index++) dossier.view(`file:///${index}`).mentionsOf("30/2020/NĐ-CP");
  const look = (performance.now() - asked) / 1000;
  const replaced = performance.now();
  for (let index = 0; index < 20; index++)
    dossier.set("file:///7", mentionsIn("file:///7", drafts[7] as (typeof drafts)[0]));
  const update = (performance.now() - replaced) / 20;
  console.log(
    `2,000 drafts, ${built.toFixed(0)} ms with the citations read, heap +${memory.toFixed(0)} MB (drafts included), look-up of a number in all drafts ${look.toFixed(3)} ms, update of one ${update.toFixed(2)} ms`,
  );
  const each = mentionsIn("", drafts[7] as (typeof drafts)[0]).length;
  expect(dossier.files().flatMap(dossier.inFile)).toHaveLength(2000 * each);
});

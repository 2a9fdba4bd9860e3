import { expect, test } from "vitest";
import { check } from "../../server/check.ts";
import { rules } from "../../server/rules/index.ts";
import { context, draftOf } from "../check/judge.ts";

const findingsOf = (text: string) => check(draftOf(text), context, rules).findings;

// In TCVN3 a soft hyphen is the letter ư: to mend it as a hyphen would destroy the word.
const TCVN3 = `UBND tØnh H¶i D\u00ad¬ng
Së Néi vô
Sè: 12/BC-SNV
H¶i D\u00ad¬ng, ngµy 12 th¸ng 3 n¨m 2026

B¸o c¸o
KÕt qu¶ c«ng t¸c v¨n th\u00ad n¨m 2025

Thùc hiÖn KÕ ho¹ch sè 12/KH-UBND ngµy 05 th¸ng 01 n¨m 2025 cña ñy ban nh©n d©n tØnh, Së Néi vô b¸o c¸o nh\u00ad sau.
`;

const VNI = `COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM
Ñoäc laäp - Töï do - Haïnh phuùc

BAÙO CAÙO
Keát quaû coâng taùc vaên thö naêm 2025
Thöïc hieän Keá hoaïch soá 12/KH-UBND ngaøy 05 thaùng 01 naêm 2025 cuûa UÛy ban nhaân daân tænh
`;

test.each([
  { name: "TCVN3", text: TCVN3 },
  { name: "VNI", text: VNI },
])("of a text in $name only its encoding is said, and nothing is mended in it", ({ text }) => {
  const findings = findingsOf(text);
  expect(findings.map(({ rule }) => rule.id)).toEqual(["text-legacy-font"]);
  expect(findings.flatMap(({ fixes }) => fixes ?? [])).toEqual([]);
});

test("a passage in Unicode beside one in TCVN3 is judged as ever", () => {
  const words = "Các đơn vị rà soát quy chế và báo cáo kết quả thực hiện theo đúng thời hạn đã giao. ".repeat(
    8,
  );
  const found = findingsOf(`${TCVN3}\n${words}\n\n- Các đơn vị báo cáo  kết quả.\n`).map(
    ({ rule }) => rule.id,
  );
  expect(found).toContain("text-double-space");
});

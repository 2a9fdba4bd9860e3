import fc from "fast-check";
import { expect, test } from "vitest";
import { draftOf } from "../check/judge.ts";

const read = (text: string) => draftOf(text).prose;

test("cells of a table are prose of their own", () => {
  const prose = read("STT\tNội dung\tThời gian\n1\tRà soát danh mục\tQuý I\n2\tĐánh giá kết quả\tQuý II\n");
  expect(
    prose.filter(({ kind }) => kind === "cell").map(({ words }) => words.map(({ text }) => text).join(" ")),
  ).toContain("Rà soát danh mục");
});

test("label and body of an item are told apart", () => {
  const [first] = read("1. Rà soát danh mục thủ tục hành chính.\n");
  expect(first?.words[0]?.text).toBe("Rà");
});

test("prose is in text order, without overlap, and words lie in their stretch", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          "Điều 1. ",
          "- ",
          "Căn cứ Luật;",
          "PHỤ LỤC",
          "\n",
          "\t",
          "Nơi nhận:",
          "V/v ",
          "Đề án",
          " <td>",
          "|",
          "(Kèm theo",
          ")",
          "a) ",
        ),
        { maxLength: 60 },
      ),
      (parts) => {
        const prose = read(parts.join(""));
        let reached = 0;
        for (const { span, body, words } of prose) {
          expect(span.from).toBeGreaterThanOrEqual(reached);
          reached = span.to;
          for (const word of words) {
            expect(word.from).toBeGreaterThanOrEqual(body.from);
            expect(word.to).toBeLessThanOrEqual(body.to);
          }
        }
      },
    ),
  );
});

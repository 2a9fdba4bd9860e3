import { describe, expect, test } from "vitest";
import { check } from "../../server/check.ts";
import { textWrongSyllable } from "../../server/rules/text/spelling.ts";
import { textMalformedSyllable } from "../../server/rules/text/text-malformed-syllable.ts";
import { context, draftOf } from "../check/judge.ts";

/** Made up after the spelling of the Thái of the north-west: Vietnamese letters, hardly a Vietnamese word. */
const LINE =
  "Pi noọng bản nưa dệt xuôn hẳư lụk lan mi kin, cánh thù nhập lạ khưn pì nị, xắư hươn mắư dú bản tớ, phạ phôn lai ";

/** The words that the rules on spelling report in a draft. */
function slipsIn(text: string): string[] {
  const draft = draftOf(text);
  const { findings } = check(draft, context, [textMalformedSyllable, textWrongSyllable]);
  return findings.map(({ span }) => draft.text.slice(span.from, span.to));
}

describe("a paragraph in another tongue of the country", () => {
  test("is not read as faulty Vietnamese", () => {
    expect(slipsIn(`${LINE}${LINE}${LINE}\n`)).toEqual([]);
  });

  test("while the same slip in a Vietnamese one is found", () => {
    const draft =
      "- Các phòng chuyên môn tham mưu giải pháp tăng thù nhập cho người lao động, báo cáo kết quả trước ngày 20.\n";
    expect(slipsIn(draft)).toEqual(["thù nhập"]);
  });
});

import { describe, expect, test } from "vitest";
import { sai, throwing } from "../check/fake.ts";
import { folderOf, HEADER, vanthu } from "./bench.ts";

async function output(
  format: string,
  text: string,
  name = "a.vanban",
  rules = undefined as undefined | (typeof sai)[],
) {
  using folder = await folderOf({ [name]: text });
  const { out } = await vanthu(["check", "--format", format, folder.at(name)], "", rules ? { rules } : {});
  return out.replaceAll(`${folder.path}/`, "");
}

describe("text", () => {
  test("place, severity, message, rule, the line with a caret, counts", async () => {
    expect(await output("text", "Một\nhai sai, xấu\n")).toBe(
      [
        "a.vanban:2:5: lỗi: Không viết “sai”. [word-sai]",
        "    2 | hai sai, xấu",
        "      |     ^^^",
        "a.vanban:2:10: cảnh báo: Không viết “xấu”. [word-xau]",
        "    2 | hai sai, xấu",
        "      |          ^^^",
        "Đã kiểm tra 1 văn bản: 1 lỗi, 1 cảnh báo.",
        "1 tệp không thấy phần đầu của văn bản (Quốc hiệu, số, tên loại): chỉ xét được câu chữ.",
        "1 chỗ sửa được bằng --fix.",
        "",
      ].join("\n"),
    );
  });

  test("the caret minds tabs, combining marks and wide characters", async () => {
    const lines = (await output("text", `\t${"ế".normalize("NFD")}字sai`)).split("\n");
    expect(lines[2]).toBe("      | \t   ^^^");
  });

  test("a long line is cut around the caret", async () => {
    const [, line = "", caret = ""] = (
      await output("text", `${"a".repeat(5000)}sai${"b".repeat(5000)}`)
    ).split("\n");
    expect(line.length).toBeLessThan(200);
    expect(line.slice(caret.indexOf("^"), caret.lastIndexOf("^") + 1)).toBe("sai");
  });

  test("a draft cannot drive the terminal", async () => {
    const out = await output("text", "\u001b[31m\u202e sai \u0007");
    expect(out).not.toMatch(/[\u001b\u0007\u202e]/);
    expect(out).toContain("␛[31m");
  });

  test("nor can a message that quotes it, nor the name of its file", async () => {
    const quoting = {
      ...sai,
      *check() {
        yield { span: { from: 0, to: 3 }, message: "Không viết “\u001b[31m”." };
      },
    };
    const out = await output("text", "sai", "a\u001b[2J.vanban", [quoting]);
    expect(out).not.toContain("\u001b");
    expect(out).toContain("a␛[2J.vanban:1:1: lỗi: Không viết “␛[31m”.");
  });

  test("a clean file is said to be clean", async () => {
    const draft =
      "SỞ Y TẾ\nSố: 15/QĐ-SYT\nHuế, ngày 12 tháng 3 năm 2026\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n";
    expect(await output("text", draft)).toBe("Đã kiểm tra 1 văn bản: không có gì phải sửa.\n");
  });

  test("of a file without a head it is said that only its words were judged", async () => {
    expect(await output("text", "")).toMatch(/^Đã kiểm tra .*\n1 tệp không thấy phần đầu của văn bản .*\n$/);
  });
});

describe("ndjson", () => {
  test("one file a line, each the same as in the JSON", async () => {
    const [line] = (await output("ndjson", "sai\u2028sai")).trimEnd().split("\n");
    expect(JSON.parse(line ?? "")).toEqual(JSON.parse(await output("json", "sai\u2028sai")).files[0]);
  });
});

describe("json and ndjson", () => {
  test("tell what could not be read, so that no file is missing in silence", async () => {
    using folder = await folderOf({ "a.vanban": "tốt" });
    const paths = [folder.at("none.vanban"), folder.at("a.vanban")];
    const { out } = await vanthu(["check", "--format", "ndjson", ...paths]);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { path: paths[0], error: expect.stringContaining("không có tệp") },
      { path: paths[1], type: null, findings: [] },
    ]);
    const json = JSON.parse((await vanthu(["check", "--format", "json", ...paths])).out);
    expect(json.files).toHaveLength(1);
    expect(json.errors).toEqual([{ path: paths[0], message: expect.stringContaining("không có tệp") }]);
  });
});

describe("github", () => {
  test("escapes what the workflow commands give a meaning to", async () => {
    const odd = {
      ...sai,
      *check() {
        yield { span: { from: 0, to: 3 }, message: "100%: a, b." };
      },
    };
    expect(await output("github", "sai", "a,b:c%.vanban", [odd])).toBe(
      "::error file=a%2Cb%3Ac%25.vanban,line=1,endLine=1,col=1,endColumn=4,title=word-sai::100%25: a, b.\n",
    );
  });

  test("columns are told within one line only", async () => {
    const over = {
      ...sai,
      *check() {
        yield { span: { from: 0, to: 7 }, message: "Hai dòng." };
      },
    };
    expect(await output("github", "sai\nsai", "a.vanban", [over])).toBe(
      "::error file=a.vanban,line=1,endLine=2,title=word-sai::Hai dòng.\n",
    );
  });

  test("levels", async () => {
    expect((await output("github", "sai xấu cũ")).match(/^::\w+/gm)).toEqual([
      "::error",
      "::warning",
      "::notice",
    ]);
  });
});

describe("junit", () => {
  test("errors and warnings fail, the rest is told, text is escaped", async () => {
    const out = await output("junit", "sai cũ", 'a<&".vanban');
    expect(out).toContain('<testsuites name="vanthu" tests="2" failures="1" errors="0">');
    expect(out).toContain('name="a&lt;&amp;&quot;.vanban"');
    expect(out).toContain('<failure type="error" message="Không viết “sai”.">');
    expect(out).toContain("<system-out>");
    expect(isBalanced(out)).toBe(true);
  });

  test("characters that XML cannot hold are replaced", async () => {
    const odd = {
      ...sai,
      *check() {
        yield { span: { from: 0, to: 1 }, message: "a\u0001\ud800b." };
      },
    };
    expect(await output("junit", "sai", "a.vanban", [odd])).toContain('message="a\ufffd\ufffdb."');
  });

  test("what could not be read is an error of its own", async () => {
    const { out } = await vanthu(["check", "--format", "junit", "/nowhere.vanban"]);
    expect(out).toContain('errors="1"');
    expect(isBalanced(out)).toBe(true);
  });
});

describe("--report", () => {
  test("of several documents ends with those that have something to mend", async () => {
    using folder = await folderOf({
      "a.vanban": `${HEADER}sai`,
      "b.vanban": `${HEADER}tốt`,
      "c.vanban": `${HEADER}sai`,
    });
    const { out } = await vanthu(["check", "--report", folder.path, folder.at("none.vanban")]);
    expect(out.trimEnd().split("\n").slice(-4)).toEqual([
      "Tổng hợp: 3 văn bản, 2 văn bản có thành phần chưa đạt.",
      `  ✗ ${folder.at("a.vanban")}: 1 thành phần chưa đạt (1 lỗi)`,
      `  ✗ ${folder.at("c.vanban")}: 1 thành phần chưa đạt (1 lỗi)`,
      "1 việc không làm được, xem thông báo ở trên.",
    ]);
    // What holds of every document is said once.
    expect(out.split("Luôn cần người xem:")).toHaveLength(2);
    expect((await vanthu(["check", "--report", folder.at("a.vanban")])).out).not.toContain("Tổng hợp");
  });

  test("met, not met, not to be seen in the text, for a person", async () => {
    using folder = await folderOf({ "a.vanban": `${HEADER}Nội dung sai.\n` });
    const { out } = await vanthu(["check", "--report", folder.at("a.vanban")]);
    const section = (title: string) => out.split(`${title}:\n`)[1]?.split(/^\S/m)[0] ?? "";
    expect(out).toContain("Kế hoạch, xét theo Nghị định 30/2020/NĐ-CP");
    expect(section("Chưa đạt")).toMatch(/✗ Nội dung văn bản\n\s+8:10 lỗi: Không viết “sai”\. \[word-sai\]/);
    expect(section("Không xét được từ văn bản")).toContain("Phông chữ");
    expect(section("Luôn cần người xem")).toContain("Thẩm quyền ký".toLowerCase());
    // No fake rule looks at the header: that is said, and not called met.
    expect(section("Chưa được xét")).toContain("Quốc hiệu và Tiêu ngữ");
    expect(section("Đạt")).toBe("");
  });

  test("a component is met when rules looked, it is there and nothing is wrong; missing it is for a person", async () => {
    using folder = await folderOf({ "a.vanban": `${HEADER}Nội dung.\n`, "b.vanban": "Nội dung.\n" });
    const rules = [{ ...sai, part: "number" as const }, sai];
    const report = async (name: string) =>
      (await vanthu(["check", "--report", folder.at(name)], "", { rules })).out;
    expect(await report("a.vanban")).toContain("✓ Số, ký hiệu của văn bản (1 quy tắc)");
    expect(await report("b.vanban")).toContain("? Số, ký hiệu của văn bản: không thấy trong văn bản");
  });

  test("a rule that failed is told, and its part not called met", async () => {
    using folder = await folderOf({ "a.vanban": HEADER });
    const { out } = await vanthu(["check", "--report", folder.at("a.vanban")], "", {
      rules: [{ ...throwing, part: "number" }],
    });
    expect(out).toContain("quy tắc word-throwing gặp lỗi khi chạy");
    expect(out).not.toContain("✓");
  });
});

/** Every element is closed, in order. */
function isBalanced(xml: string): boolean {
  const open: string[] = [];
  for (const [, close, name, self] of xml.matchAll(/<(\/)?([a-z-]+)(?:\s[^<>]*?)?(\/)?>/g)) {
    if (close) {
      if (open.pop() !== name) return false;
    } else if (!self) open.push(name ?? "");
  }
  return open.length === 0;
}

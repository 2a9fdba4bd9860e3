/// <reference types="mocha" />
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as vscode from "vscode";

interface TestResult {
  readonly title: string;
  readonly state: "passed" | "failed";
  readonly milliseconds: number;
  readonly error?: string;
}

/**
 * What VS Code calls inside its extension host: loads every *.test.js beside this file and runs it. Rejects if a
 * test fails. Results go as JSON to the file named by VANTHU_TEST_REPORT; VANTHU_TEST_GREP narrows the choice.
 */
export async function run(): Promise<void> {
  // An ES module, so not `require`: the oldest editors' Node cannot.
  const { default: Mocha } = await import("mocha");
  const mocha = new Mocha({
    ui: "tdd",
    color: false,
    timeout: 60_000,
    reporter: "spec",
    forbidOnly: true,
    forbidPending: true,
  });
  const grep = process.env.VANTHU_TEST_GREP;
  if (grep) mocha.fgrep(grep);
  for (const file of readdirSync(__dirname)
    .filter((name) => name.endsWith(".test.js"))
    .sort()) {
    mocha.addFile(join(__dirname, file));
  }
  const tests: TestResult[] = [];
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on("pass", (test) => {
      tests.push({ title: test.fullTitle(), state: "passed", milliseconds: test.duration ?? 0 });
    });
    runner.on("fail", (test, error: Error) => {
      const text = error.stack ?? String(error);
      tests.push({ title: test.fullTitle(), state: "failed", milliseconds: test.duration ?? 0, error: text });
    });
  });
  const report = process.env.VANTHU_TEST_REPORT;
  if (report) {
    const passes = tests.length - failures;
    writeFileSync(report, JSON.stringify({ vscode: vscode.version, passes, failures, tests }));
  }
  if (failures > 0) throw new Error(`${failures} failed`);
  if (tests.length === 0) throw new Error("no test ran");
}

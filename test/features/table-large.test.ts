import { afterAll, beforeAll, expect, test } from "vitest";
import type { TaskAnswer } from "../../server/lsp/protocol.ts";
import { buildServer, type Editor, startClient } from "../lsp/client.ts";

let server: Awaited<ReturnType<typeof buildServer>>;
let editor: Editor;
const URI = "untitled:lon.vanban";

beforeAll(async () => {
  server = await buildServer();
  editor = await startClient(server.command);
});
afterAll(async () => {
  await editor?.stop();
  server?.remove();
});

test("the outline of 5,000 tasks does not grow out of hand", async () => {
  const rows = Array.from(
    { length: 5000 },
    (_, at) => `${at + 1}\tRà soát quy trình số ${at + 1}\tBáo cáo\tVăn phòng Sở\tTrước 15/12`,
  );
  editor.open(URI, `STT\tNội dung\tSản phẩm\tĐơn vị chủ trì\tThời gian\n${rows.join("\n")}\n`);
  const ask = () =>
    editor.request<TaskAnswer[]>("vanthu/tasks", { textDocument: { uri: URI }, order: "section" });
  const first = performance.now();
  expect(await ask()).toHaveLength(5000);
  const reading = performance.now() - first;
  const times: number[] = [];
  for (let run = 0; run < 7; run++) {
    const before = performance.now();
    await ask();
    times.push(performance.now() - before);
  }
  console.info(
    `5,000 tasks over the protocol: ${reading.toFixed(0)} ms with reading, then ${Math.min(...times).toFixed(0)} ms`,
  );
  expect(Math.min(...times)).toBeLessThan(2000);
});

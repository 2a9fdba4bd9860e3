import { REQUEST } from "../server/lsp/protocol.ts";
import { startClient } from "../test/lsp/client.ts";
import { median, timed } from "./times.ts";

/**
 * Typing in the middle of one long table, with nothing of it shown and with the task outline and the preview asked for
 * after every change, as the open views do.
 */
export async function typingInTable(
  command: Parameters<typeof startClient>[0],
  views: "closed" | "open",
): Promise<string[]> {
  const uri = "untitled:bench-table.vanban";
  const textDocument = { uri };
  const rows = Array.from(
    { length: 5000 },
    (_, at) => `${at + 1}\tRà soát quy trình số ${at + 1}\tBáo cáo\tVăn phòng Sở\tTrước 15/12`,
  );
  const editor = await startClient(command);
  editor.open(uri, `STT\tNội dung\tSản phẩm\tĐơn vị chủ trì\tThời gian\n${rows.join("\n")}\n`);
  await editor.diagnostics(uri);
  const typing: number[] = [];
  const outline: number[] = [];
  const preview: number[] = [];
  for (let round = 0; round < 10; round++) {
    const at = { line: 2500, character: 8 };
    editor.change(uri, "a", { start: at, end: at });
    const ask = async (into: number[], method: string) =>
      into.push(await timed(() => editor.request(method, { textDocument })));
    const asked = views === "open" ? [ask(outline, REQUEST.tasks), ask(preview, REQUEST.preview)] : [];
    typing.push(await timed(() => editor.diagnostics(uri)));
    await Promise.all(asked);
  }
  await editor.stop();
  const shown = (times: readonly number[]) => (times.length > 0 ? median(times).toFixed(1) : "–");
  return [shown(typing), Math.max(...typing).toFixed(1), shown(outline), shown(preview)];
}

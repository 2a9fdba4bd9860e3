/** A short plan for the examples of this folder: its one sentence, and what follows the signature. */
export function plan(sentence: string, rest: string): string {
  return `SỞ Y TẾ\nSố: 15/KH-SYT\nĐà Nẵng, ngày 05 tháng 3 năm 2024\n\nKẾ HOẠCH\nTiêm chủng năm 2024\n\n${sentence}\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nĐỗ Thị Hoa\n\n${rest}`;
}

/** A short letter of a Sở Y tế for the examples of this folder, with the given signature block at its end. */
export function signed(block: string): string {
  return `SỞ Y TẾ\nSố: 15/SYT-VP\nV/v tập huấn\n\nKính gửi: Các đơn vị\n\nĐề nghị thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n\n${block}`;
}

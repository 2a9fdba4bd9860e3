/** The post of who stands in for a head: "PHÓ GIÁM ĐỐC" for "GIÁM ĐỐC"; for ministers the law has a name of its own. */
export function deputyOf(head: string): string {
  return head === "BỘ TRƯỞNG" ? "THỨ TRƯỞNG" : `PHÓ ${head}`;
}

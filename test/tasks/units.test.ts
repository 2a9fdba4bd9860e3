import { expect, test } from "vitest";
import { leadAndSupport, splitUnits, unitsInSentences } from "../../server/tasks/units.ts";

test.each([
  ["Trường mầm non, y tế thôn", ["Trường mầm non", "y tế thôn"]],
  ["Minh, Trang", ["Minh", "Trang"]],
  ["TV1, TV4", ["TV1", "TV4"]],
  ["CB, GV", ["CB, GV"]],
  ["Đ/c Hùng - Văn phòng", ["Đ/c Hùng - Văn phòng"]],
  ["Bảo vệ kiểm tra", ["Bảo vệ"]],
  ["TCT, các chi nhánh", ["TCT", "các chi nhánh"]],
  ["P. TCHC và P. KHTC", ["P. TCHC", "P. KHTC"]],
  ["CB, GV, SV toàn trường", ["CB, GV, SV toàn trường"]],
  ["Bí thư, Chủ tịch UBND", ["Bí thư", "Chủ tịch UBND"]],
  ["Vụ Tổ chức cán bộ chủ trì", ["Vụ Tổ chức cán bộ"]],
  ["Phòng Hành chính - Tổng hợp thực hiện", ["Phòng Hành chính - Tổng hợp"]],
  ["Đơn vị thực hiện", ["Đơn vị thực hiện"]],
  ["Ban Tài chính - Kế toán, Người đại diện", ["Ban Tài chính - Kế toán, Người đại diện"]],
  ["Ông Nguyễn Văn An, Phó Giám đốc", ["Ông Nguyễn Văn An, Phó Giám đốc"]],
  ["Đ/c Bí thư, phó bí thư", ["Đ/c Bí thư", "phó bí thư"]],
  ["Toàn thể CB, GV, NV", ["Toàn thể CB, GV, NV"]],
  ["Công an xã, các thôn", ["Công an xã", "các thôn"]],
  ["Ông Nguyễn Văn An - Tổ trưởng", ["Ông Nguyễn Văn An - Tổ trưởng"]],
  ["Đ/c Nam - PCT, đ/c Hà - VP", ["Đ/c Nam - PCT", "đ/c Hà - VP"]],
  ["Lê Văn An (VP), Trần Bình (KT)", ["Lê Văn An (VP)", "Trần Bình (KT)"]],
  ["Các trường THPT, Trung tâm GDNN", ["Các trường THPT", "Trung tâm GDNN"]],
  ["Văn phòng Bộ, các Vụ: PC, TCCB", ["Văn phòng Bộ", "các Vụ: PC, TCCB"]],
  ["P.ĐT, các Khoa/Bộ môn", ["P.ĐT", "các Khoa/Bộ môn"]],
  ["Phòng GDĐT, Hiệu trưởng các trường", ["Phòng GDĐT", "Hiệu trưởng các trường"]],
  ["Anh Nam, chị Hoa", ["Anh Nam", "chị Hoa"]],
  ["Văn phòng\nUBND\ntỉnh; Sở Nội vụ", ["Văn phòng UBND tỉnh", "Sở Nội vụ"]],
  ["Phòng Kế\nhoạch - Tài\nchính\nThanh tra", ["Phòng Kế hoạch - Tài chính", "Thanh tra"]],
  ["1. Sở Nội vụ 2. Sở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]],
  ["(1) Sở Nội vụ; (2) Sở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]],
  ["Sở Nội vụ/Sở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]],
  ["Các khoa/phòng/trung tâm", ["Các khoa/phòng/trung tâm"]],
  ["Bộ Y tế (Cục A, Thanh tra), Bộ Nội vụ", ["Bộ Y tế (Cục A, Thanh tra)", "Bộ Nội vụ"]],
  ["Bộ, cơ quan ngang bộ, UBND cấp tỉnh", ["Bộ, cơ quan ngang bộ", "UBND cấp tỉnh"]],
  ["Phòng Đào tạo & Công tác sinh viên", ["Phòng Đào tạo & Công tác sinh viên"]],
  ["Sở Nội vụ & Sở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]],
  ["Lê Văn Nam & Trần Thị Hà My", ["Lê Văn Nam", "Trần Thị Hà My"]],
  ["Hành Chính & Nhân Sự", ["Hành Chính & Nhân Sự"]],
  ["Văn phòng HĐND - UBND, Công an xã", ["Văn phòng HĐND - UBND", "Công an xã"]],
  ["Văn phòng Đảng ủy, UBKT Đảng ủy", ["Văn phòng Đảng ủy", "UBKT Đảng ủy"]],
  ["Thôn 1, thôn 2", ["Thôn 1", "thôn 2"]],
  ["Nhóm C+", ["Nhóm C+"]],
  ["Sở GDĐT tham mưu UBND tỉnh", ["Sở GDĐT"]],
  ["UBND xã trình Thường trực HĐND", ["UBND xã"]],
  ["Văn phòng Sở", ["Văn phòng Sở"]],
  ["Văn phòng Sở; Sở Nội vụ", ["Văn phòng Sở", "Sở Nội vụ"]],
  ["-Trung tâm XT&HT; -Phòng ĐKKD; - Phòng Đầu tư.", ["Trung tâm XT&HT", "Phòng ĐKKD", "Phòng Đầu tư"]],
  ["- Phòng A - Trung tâm B", ["Phòng A", "Trung tâm B"]],
  ["Các phòng, Trung tâm trực thuộc Sở", ["Các phòng, Trung tâm trực thuộc Sở"]],
  ["Các sở, ban, ngành; UBND cấp huyện", ["Các sở, ban, ngành", "UBND cấp huyện"]],
  ["Sở, ban, ngành tỉnh", ["Sở, ban, ngành tỉnh"]],
  ["Bộ, ngành, địa phương", ["Bộ, ngành, địa phương"]],
  [
    "Vụ HCSN, Vụ ĐT, Kho bạc NN và các đơn vị có liên quan",
    ["Vụ HCSN", "Vụ ĐT", "Kho bạc NN", "các đơn vị có liên quan"],
  ],
  ["HĐND, UBND, SXD, Sở Tư pháp tỉnh A", ["HĐND", "UBND", "SXD", "Sở Tư pháp tỉnh A"]],
  ["Phòng Kế hoạch - Tài chính", ["Phòng Kế hoạch - Tài chính"]],
  ["Bộ Thông tin và Truyền thông", ["Bộ Thông tin và Truyền thông"]],
  ["Văn phòng Quốc hội và Văn phòng Chính phủ", ["Văn phòng Quốc hội", "Văn phòng Chính phủ"]],
  ["Sở Tài chính, Sở Tài chính", ["Sở Tài chính"]],
  ["Các Sở, ban, ngành, UBND cấp xã", ["Các Sở, ban, ngành", "UBND cấp xã"]],
  ["Các cơ quan thuộc HĐND, UBND tỉnh", ["Các cơ quan thuộc HĐND, UBND tỉnh"]],
  ["Văn phòng HĐND, UBND huyện", ["Văn phòng HĐND, UBND huyện"]],
  ["Sở Nông nghiệp và Môi trường/UBND cấp xã", ["Sở Nông nghiệp và Môi trường", "UBND cấp xã"]],
  ["Hội LHPN tỉnh, Tỉnh đoàn", ["Hội LHPN tỉnh", "Tỉnh đoàn"]],
  ["BGH, GVCN, TPT Đội", ["BGH", "GVCN", "TPT Đội"]],
  ["Khoa, CTĐT, giảng viên", ["Khoa", "CTĐT", "giảng viên"]],
  ["Cán bộ, giáo viên, nhân viên nhà trường", ["Cán bộ, giáo viên, nhân viên nhà trường"]],
  ["- Khoa CNTT - Sinh viên", ["Khoa CNTT", "Sinh viên"]],
  ["- Phòng Đào tạo - Hệ quản lý học viên", ["Phòng Đào tạo", "Hệ quản lý học viên"]],
  ["Sở Tài chính Sở Nội vụ UBND các huyện", ["Sở Tài chính", "Sở Nội vụ", "UBND các huyện"]],
  ["Phòng Tài chính - Kế hoạch Phòng Nội vụ", ["Phòng Tài chính - Kế hoạch", "Phòng Nội vụ"]],
  ["Phòng Cảnh sát phòng cháy", ["Phòng Cảnh sát phòng cháy"]],
  ["Sở Nội vụ và UBND các xã", ["Sở Nội vụ", "UBND các xã"]],
  ["Văn phòng HĐND và UBND huyện", ["Văn phòng HĐND và UBND huyện"]],
  ["Trung tâm Dịch vụ, Sự nghiệp công", ["Trung tâm Dịch vụ, Sự nghiệp công"]],
  ["P. KT, 03 khoa, các đơn vị liên quan", ["P. KT", "03 khoa", "các đơn vị liên quan"]],
  ["BGH+GVCN", ["BGH", "GVCN"]],
  ["CB, GV, NV", ["CB, GV, NV"]],
  ["Toàn thể CB - GV - NV", ["Toàn thể CB - GV - NV"]],
  ["Các tổ chuyên môn, GVBM", ["Các tổ chuyên môn", "GVBM"]],
  ["Chủ đầu tư, nhà thầu", ["Chủ đầu tư", "nhà thầu"]],
  ["Nguyễn Văn A, Trần Thị B", ["Nguyễn Văn A", "Trần Thị B"]],
  ["Nguyễn Văn An, Trưởng phòng", ["Nguyễn Văn An, Trưởng phòng"]],
  ["Không", []],
  ["Ông Nguyễn Văn C, bà Lê Thị D", ["Ông Nguyễn Văn C", "bà Lê Thị D"]],
  ["", []],
])("the units of “%s”", (cell, units) => {
  expect(splitUnits(cell.split("\n"))).toEqual(units);
});

test("one unit a line", () => {
  expect(splitUnits(["Phòng A", "Phòng B;"])).toEqual(["Phòng A", "Phòng B"]);
});

test("a unit cell that says what each unit does", () => {
  const cell =
    "- Các đơn vị thuộc Bộ thực hiện đối với văn bản thuộc lĩnh vực được giao phụ trách - Vụ Pháp chế tổng hợp chung";
  expect(splitUnits([cell])).toEqual(["Các đơn vị thuộc Bộ", "Vụ Pháp chế"]);
});

test.each([
  [["Phòng Nội vụ phối hợp Văn phòng"], ["Phòng Nội vụ"], ["Văn phòng"]],
  [["Chủ trì: Phòng A; Phối hợp: Phòng B, Văn phòng Sở"], ["Phòng A"], ["Phòng B", "Văn phòng Sở"]],
  [["- Chủ trì: Phòng A", "- Phối hợp: Phòng B"], ["Phòng A"], ["Phòng B"]],
  [["Sở Y tế (chủ trì); Sở Tài chính, Sở Nội vụ (phối hợp)"], ["Sở Y tế"], ["Sở Tài chính", "Sở Nội vụ"]],
  [["Văn phòng Sở chủ trì, phối hợp với các phòng thực hiện"], ["Văn phòng Sở"], ["các phòng"]],
  [["CT: Sở Nội vụ; PH: Sở Tài chính"], ["Sở Nội vụ"], ["Sở Tài chính"]],
  [["Sở Nội vụ (CT), Sở Tài chính (PH)"], ["Sở Nội vụ"], ["Sở Tài chính"]],
  [["Phòng Nội vụ chủ trì, phối hợp Phòng Tư pháp"], ["Phòng Nội vụ"], ["Phòng Tư pháp"]],
  [["Vụ Pháp chế chủ trì; các đơn vị phối hợp"], ["Vụ Pháp chế"], ["các đơn vị"]],
  [
    ["Cục Giám sát quản lý về hải quan chủ trì phối hợp Vụ Pháp chế"],
    ["Cục Giám sát quản lý về hải quan"],
    ["Vụ Pháp chế"],
  ],
  [["Sở Nội vụ chủ trì, Sở Tài chính phối hợp"], ["Sở Nội vụ"], ["Sở Tài chính"]],
  [["Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính"], ["Sở Nội vụ"], ["Sở Tài chính"]],
  [["CQ chủ trì: Sở Nội vụ; CQ phối hợp: Sở Tài chính"], ["Sở Nội vụ"], ["Sở Tài chính"]],
  [["Sở Nội vụ", "(chủ trì)", "Sở Tài chính"], ["Sở Nội vụ"], ["Sở Tài chính"]],
])("leading and supporting units in one cell: %j", (lines, lead, support) => {
  expect(leadAndSupport(lines)).toEqual({ lead, support });
});

test("a plain unit cell names no supporting units", () => {
  expect(leadAndSupport(["Đơn vị chủ trì soạn thảo văn bản"])).toBeUndefined();
});

test.each([
  ["Phòng Đăng ký kinh doanh hướng dẫn người dân.", ["Phòng Đăng ký kinh doanh"]],
  ["Ban quản lý dự án chủ trì thực hiện.", ["Ban quản lý dự án"]],
  ["Trường hợp hồ sơ chậm thì gửi báo cáo.", []],
  ["Tổ chức hội nghị triển khai kế hoạch.", []],
  ["Ban hành quy chế và phổ biến đến các phòng.", []],
  ["Báo cáo cấp trên, thực hiện đúng hạn.", []],
  ["Phấn đấu đạt chỉ tiêu.", []],
])("who acts in “%s”", (sentence, lead) => {
  expect(unitsInSentences([sentence]).lead).toEqual(lead);
});

test("whoever only assists the one that leads", () => {
  expect(
    unitsInSentences(["Phòng Nội vụ chủ trì soạn phiếu; UBND các xã phối hợp phát và thu phiếu."]),
  ).toEqual({ lead: ["Phòng Nội vụ"], support: ["UBND các xã"] });
});

test("long nonsense ends soon", () => {
  const before = performance.now();
  for (const text of [
    "Phòng ".repeat(20_000),
    ", ".repeat(50_000),
    "Phòng A, ".repeat(20_000),
    " - ".repeat(40_000),
    "và ".repeat(40_000),
    "A".repeat(100_000),
  ]) {
    splitUnits([text]);
    unitsInSentences([text]);
    leadAndSupport([text]);
  }
  expect(performance.now() - before).toBeLessThan(30_000);
});

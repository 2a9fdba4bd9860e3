import type { Shape } from "./shapes.ts";

/** Shapes that tell what a column is by its cells as much as by its heading; the words are our own. */
export const COLUMN_SHAPES: readonly Shape[] = [
  {
    name: "codes under an English heading, work told under a description, days it takes",
    year: 2026,
    text: "| Task | Mô tả | Ưu tiên | Thời gian |\n|---|---|---|---|\n| KS-01 | Khảo sát kho giấy | Cao | 2 ngày |\n| KS-02 | Đo mặt bằng | Thấp | 30 - 45 phút |\n",
    roles: ["number", "content", "other", "time"],
    groups: 0,
    tasks: [
      ["KS-01", "", "event .."],
      ["KS-02", "", "event .."],
    ],
  },
  {
    name: "days counted in the first column, their dates apart",
    year: 2026,
    text: "| Ngày | Công việc | Ngày bắt đầu | Ngày kết thúc |\n|---|---|---|---|\n| 2 | Phân loại hồ sơ | 11/05/2026 | 11/05/2026 |\n| 7 | Đóng quyển | 16/05/2026 | 17/05/2026 |\n",
    roles: ["number", "content", "start", "time"],
    groups: 0,
    tasks: [
      ["2", "", "within 2026-05-11..2026-05-11"],
      ["7", "", "within 2026-05-16..2026-05-17"],
    ],
  },
  {
    name: "the day of a diary beside begin and end",
    year: 2026,
    text: "| Ngày | Nhiệm vụ | Ngày bắt đầu | Ngày kết thúc |\n|---|---|---|---|\n| 24/04 | Dọn kho | 24/04 | 25/04 |\n| 26/04 | Sơn tường | 26/04 | 28/04 |\n",
    roles: ["time", "content", "start", "time"],
    groups: 0,
    tasks: [
      ["", "", "within 2026-04-24..2026-04-25"],
      ["", "", "within 2026-04-26..2026-04-28"],
    ],
  },
  {
    name: "steps with their names in the column of the steps",
    year: 2026,
    text: "| Bước | Người phụ trách | Khi nào xong | Sản phẩm |\n|---|---|---|---|\n| 1. Soạn phiếu hỏi | Chị Lan | 10/8 | Phiếu |\n| 2. Phát phiếu tại thôn | Anh Bình | Hạn 12/8 | 200 phiếu |\n",
    roles: ["content", "lead", "time", "output"],
    groups: 0,
    tasks: [
      ["1", "Chị Lan", "before ..2026-08-10"],
      ["2", "Anh Bình", "before ..2026-08-12"],
    ],
  },
  {
    name: "crosses under T1 to T4",
    year: 2026,
    text: "| TT | Công việc | T1 | T2 | T3 | T4 | Người phụ trách |\n|---|---|---|---|---|---|---|\n| 1 | Bảo trì máy bơm | x | | | x | Ông Tám |\n| 2 | Kiểm kê | | | x | | Bà Sáu |\n",
    roles: ["number", "content", "time", "time", "time", "time", "lead"],
    groups: 0,
    tasks: [
      ["1", "Ông Tám", "months 2026-01-01..2026-04-30"],
      ["2", "Bà Sáu", "within 2026-03-01..2026-03-31"],
    ],
  },
  {
    name: "crosses under quarters, the year above them",
    year: 2025,
    text: '<table><tr><td rowspan="2">TT</td><td rowspan="2">Nội dung</td><td colspan="4">Tiến độ thực hiện năm 2026</td><td rowspan="2">Trách nhiệm</td></tr><tr><td>Quý I</td><td>Quý II</td><td>Quý III</td><td>Quý IV</td></tr><tr><td>1</td><td>Khảo sát</td><td>X</td><td></td><td></td><td></td><td>Tổ khảo sát</td></tr><tr><td>2</td><td>Xây lắp</td><td></td><td>X</td><td>X</td><td></td><td>Nhà thầu</td></tr></table>\n',
    roles: ["number", "content", "time", "time", "time", "time", "lead"],
    groups: 0,
    tasks: [
      ["1", "Tổ khảo sát", "within 2026-01-01..2026-03-31"],
      ["2", "Nhà thầu", "within 2026-04-01..2026-09-30"],
    ],
  },
  {
    name: "crosses under years",
    year: 2026,
    text: "| TT | Nội dung | Năm 2026 | Năm 2027 | Năm 2028 | Đơn vị chủ trì |\n|---|---|---|---|---|---|\n| 1 | Lập hồ sơ | x | | | Sở Văn hóa |\n| 2 | Trùng tu | | x | x | Ban Quản lý di tích |\n",
    roles: ["number", "content", "time", "time", "time", "lead"],
    groups: 0,
    tasks: [
      ["1", "Sở Văn hóa", "within 2026-01-01..2026-12-31"],
      ["2", "Ban Quản lý di tích", "within 2027-01-01..2028-12-31"],
    ],
  },
  {
    name: "figures under quarters: targets, no plan",
    year: 2026,
    text: "| STT | Chỉ tiêu | Quý I | Quý II | Quý III | Quý IV |\n|---|---|---|---|---|---|\n| 1 | Thu phí | 120 | 130 | 150,5 | 160 |\n| 2 | Số lượt khách | 1.000 | 1.200 | 900 | 800 |\n",
    roles: ["number", "content", "other", "other", "other", "other"],
    groups: 0,
    tasks: [],
  },
  {
    name: "weeks with their days",
    year: 2026,
    text: "| Tuần | Công việc trọng tâm | Phân công | Điều chỉnh |\n|---|---|---|---|\n| Tuần 1 (05/9 - 10/9) | Ổn định nền nếp | Tổ chủ nhiệm | |\n| Tuần 2 (12/9 - 17/9) | Họp phụ huynh | Văn phòng | |\n",
    roles: ["time", "content", "lead", "other"],
    groups: 0,
    tasks: [
      ["", "Tổ chủ nhiệm", "within 2026-09-05..2026-09-10"],
      ["", "Văn phòng", "within 2026-09-12..2026-09-17"],
    ],
  },
  {
    name: "members of a team, no plan though each has a task in it",
    year: 2026,
    text: "| STT | Họ và tên | Chức vụ | Đơn vị | Nhiệm vụ trong đoàn |\n|---|---|---|---|---|\n| 1 | Nguyễn Văn Tý | Phó Giám đốc | Sở Nội vụ | Trưởng đoàn |\n| 2 | Trần Thị Sửu | Chuyên viên | Sở Tài chính | Thành viên |\n",
    roles: ["number", "other", "other", "lead", "content"],
    groups: 0,
    tasks: [],
  },
  {
    name: "a lesson, no plan",
    year: 2026,
    text: "| Hoạt động của GV và HS | Sản phẩm dự kiến |\n|---|---|\n| GV nêu câu hỏi, HS thảo luận theo bàn. | Câu trả lời |\n| HS trình bày, GV nhận xét. | Bảng nhóm |\n",
    roles: ["content", "output"],
    groups: 0,
    tasks: [],
  },
  {
    name: "reports by when they are sent, who takes part, festive days",
    year: 2026,
    text: "TT\tTên báo cáo\tTrách nhiệm thực hiện\tTrách nhiệm phối hợp\tThời gian gửi\n1\tBáo cáo thu chi\tPhòng Kế toán\tVăn phòng\tTrước ngày 05 của tháng đầu quý sau\n2\tBáo cáo trực Tết\tVăn phòng\tBảo vệ\tDịp Tết Nguyên đán\n",
    roles: ["number", "content", "lead", "support", "time"],
    groups: 0,
    tasks: [
      ["1", "Phòng Kế toán", "recurring .."],
      ["2", "Văn phòng", "event .."],
    ],
  },
];

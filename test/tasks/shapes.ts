/** A table written for the tests in a shape that offices use, and what a careful reader sees in it. */
export interface Shape {
  readonly name: string;
  /** The plan's year. */
  readonly year: number;
  readonly text: string;
  readonly roles: readonly string[];
  readonly groups: number;
  /** For each task: number, lead units joined by "; ", and kind, first and last day of its time. */
  readonly tasks: readonly (readonly [string, string, string])[];
}

export const SHAPES: readonly Shape[] = [
  {
    name: "two heading rows, months as columns of a term",
    year: 2025,
    text: "| TT | Nội dung công việc | Đơn vị thực hiện | | Thời gian hoàn thành |\n|---|---|---|---|---|\n| | | Chủ trì | Phối hợp | |\n| 1 | Lập danh mục hồ sơ | Văn phòng | Các phòng | Tháng 2 |\n| 2 | Chỉnh lý tài liệu | Phòng Hành chính | Văn phòng | Từ tháng 3 đến tháng 5 |\n",
    roles: ["number", "content", "lead", "support", "time"],
    groups: 0,
    tasks: [
      ["1", "Văn phòng", "within 2025-02-01..2025-02-28"],
      ["2", "Phòng Hành chính", "within 2025-03-01..2025-05-31"],
    ],
  },
  {
    name: "criteria with solutions, units in capitals of a heading",
    year: 2024,
    text: "Stt\tTiêu chí, tiêu chí thành phần\tGiải pháp thực hiện\tĐơn vị chủ trì\tThời hạn hoàn thành\nI\tCÔNG TÁC CHỈ ĐẠO\t\t\t\n1\tKế hoạch năm\tBan hành đúng hạn\tVăn phòng Sở\t15/01/2024\n2\tBáo cáo định kỳ\tĐôn đốc các phòng\tThanh tra Sở\tHằng quý\n",
    roles: ["number", "content", "method", "lead", "time"],
    groups: 1,
    tasks: [
      ["1", "Văn phòng Sở", "before ..2024-01-15"],
      ["2", "Thanh tra Sở", "recurring .."],
    ],
  },
  {
    name: "HTML with a unit cell over three rows",
    year: 2023,
    text: '<table><tr><th>STT</th><th>Nhiệm vụ</th><th>Sản phẩm</th><th>Đơn vị chủ trì</th><th>Thời gian</th></tr><tr><td>1</td><td>Khảo sát</td><td>Báo cáo</td><td rowspan="3">Phòng Kế hoạch</td><td>Quý I</td></tr><tr><td>2</td><td>Lập dự án</td><td>Dự án</td><td>Quý II</td></tr><tr><td>3</td><td>Thẩm định</td><td>Kết quả</td><td>Quý III/2023</td></tr></table>\n',
    roles: ["number", "content", "output", "lead", "time"],
    groups: 0,
    tasks: [
      ["1", "Phòng Kế hoạch", "within 2023-01-01..2023-03-31"],
      ["2", "Phòng Kế hoạch", "within 2023-04-01..2023-06-30"],
      ["3", "Phòng Kế hoạch", "within 2023-07-01..2023-09-30"],
    ],
  },
  {
    name: "no number column, a group over the whole width",
    year: 2026,
    text: "| Nội dung | Thời gian | Đơn vị |\n|---|---|---|\n| **I. TUYÊN TRUYỀN** | | |\n| Đăng tin trên trang thông tin | Thường xuyên | Ban Biên tập |\n| Tổ chức hội thi | Trước ngày 20/10 | Đoàn Thanh niên |\n",
    roles: ["content", "time", "lead"],
    groups: 1,
    tasks: [
      ["", "Ban Biên tập", "ongoing .."],
      ["", "Đoàn Thanh niên", "before ..2026-10-20"],
    ],
  },
  {
    name: "cost and funding beside the tasks",
    year: 2022,
    text: "STT\tNội dung hoạt động\tThời gian thực hiện\tCơ quan chủ trì\tCơ quan phối hợp\tKinh phí (triệu đồng)\n1\tTập huấn kỹ năng số\tQuý III\tSở Thông tin và Truyền thông\tUBND các huyện\t120\n2\tIn tài liệu\t6 tháng đầu năm\tVăn phòng UBND tỉnh\t\t45,5\n3\tKiểm tra\tChậm nhất ngày 30/11/2022\tThanh tra tỉnh\tSở Nội vụ\t-\n",
    roles: ["number", "content", "time", "lead", "support", "budget"],
    groups: 0,
    tasks: [
      ["1", "Sở Thông tin và Truyền thông", "within 2022-07-01..2022-09-30"],
      ["2", "Văn phòng UBND tỉnh", "within 2022-01-01..2022-06-30"],
      ["3", "Thanh tra tỉnh", "before ..2022-11-30"],
    ],
  },
  {
    name: "numbers of two levels, a page break inside a row and a repeated heading",
    year: 2021,
    text: "STT\tNội dung\tKết quả\tThời gian\tĐơn vị thực hiện\n1\tXây dựng thể chế\t\t\t\n1.1\tRà soát văn bản hết hiệu lực\tDanh mục\tTháng 6, tháng 12\tPhòng Pháp chế\n1.2\tTrình ban hành quy định về phân cấp\tQuyết định\tTrong năm\tVăn phòng\n\nSTT\tNội dung\tKết quả\tThời gian\tĐơn vị thực hiện\n\tquản lý cán bộ\t\t\t\n1.3\tTheo dõi thi hành\tBáo cáo\tSau khi có hướng dẫn\tPhòng Pháp chế\n",
    roles: ["number", "content", "output", "time", "lead"],
    groups: 1,
    tasks: [
      ["1.1", "Phòng Pháp chế", "months 2021-06-01..2021-12-31"],
      ["1.2", "Văn phòng", "within 2021-01-01..2021-12-31"],
      ["1.3", "Phòng Pháp chế", "event .."],
    ],
  },
  {
    name: "who and how in one cell",
    year: 2026,
    text: "STT\tNhiệm vụ\tTiến độ\tCách thức thực hiện\n1\tCông khai thủ tục\tQuý IV năm 2026\tVăn phòng Sở chủ trì, phối hợp với các phòng niêm yết.\n2\tĐánh giá sự hài lòng\tTháng 11\tPhòng Một cửa thực hiện khảo sát; Văn phòng Sở tổng hợp.\n",
    roles: ["number", "content", "time", "method"],
    groups: 0,
    tasks: [
      ["1", "Văn phòng Sở", "within 2026-10-01..2026-12-31"],
      ["2", "Phòng Một cửa; Văn phòng Sở", "within 2026-11-01..2026-11-30"],
    ],
  },
  {
    name: "begin and end in columns of their own",
    year: 2025,
    text: "| TT | Công việc | Người phụ trách | Bắt đầu | Kết thúc | Ghi chú |\n|---|---|---|---|---|---|\n| 1 | Khởi động dự án | Phòng Kỹ thuật | 05/02/2025 | 28/02/2025 | |\n| 2 | Nghiệm thu | Phòng Kế toán | 01/11/2025 | 15/12/2025 | lập biên bản |\n",
    roles: ["number", "content", "lead", "start", "time", "note"],
    groups: 0,
    tasks: [
      ["1", "Phòng Kỹ thuật", "within 2025-02-05..2025-02-28"],
      ["2", "Phòng Kế toán", "within 2025-11-01..2025-12-15"],
    ],
  },
  {
    name: "a register, no plan",
    year: 2026,
    text: "| STT | Số, ký hiệu | Ngày ban hành | Trích yếu | Ghi chú |\n|---|---|---|---|---|\n| 1 | 12/KH-SNV | 05/03/2026 | Kế hoạch công tác | |\n| 2 | 13/BC-SNV | 09/03/2026 | Báo cáo quý | |\n",
    roles: ["number", "basis", "other", "content", "note"],
    groups: 0,
    tasks: [],
  },
  {
    name: "a budget with a total, no plan",
    year: 2026,
    text: "STT\tNội dung chi\tĐơn vị tính\tSố lượng\tThành tiền\n1\tVăn phòng phẩm\tbộ\t20\t4.000.000\n2\tIn tài liệu\tquyển\t150\t7.500.000\n\tTổng cộng\t\t\t11.500.000\n",
    roles: ["number", "content", "quantity", "quantity", "budget"],
    groups: 0,
    tasks: [],
  },
  {
    name: "units in lines with dashes, ditto below",
    year: 2023,
    text: "<table><tr><th>STT</th><th>Nội dung nhiệm vụ</th><th>Đơn vị chủ trì</th><th>Thời gian</th></tr><tr><td>1</td><td>Diễn tập phòng thủ</td><td><p>- Ban Chỉ huy quân sự</p><p>- Công an huyện</p></td><td>Quý II, III</td></tr><tr><td>2</td><td>Tổng kết</td><td>nt</td><td>Trước 20/12/2023</td></tr></table>\n",
    roles: ["number", "content", "lead", "time"],
    groups: 0,
    tasks: [
      ["1", "Ban Chỉ huy quân sự; Công an huyện", "within 2023-04-01..2023-09-30"],
      ["2", "Ban Chỉ huy quân sự; Công an huyện", "before ..2023-12-20"],
    ],
  },
];

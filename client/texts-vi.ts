/** For a thing counted: "1 nhiệm vụ", "3 nhiệm vụ". */
const tasks = (count: number) => `${count} nhiệm vụ`;

export const vietnamese = {
  pasteTable: "Dán thành bảng của văn bản",
  server: {
    notStarted: "Không khởi động được bộ kiểm tra",
    notStartedShown: "Văn Thư: không khởi động được bộ kiểm tra.",
    openLog: "Mở nhật ký",
    startAgain: "Khởi động lại",
  },
  status: {
    why: "Vì sao?",
    reading: "Đang đọc văn bản…",
    notRunning: "Văn Thư: bộ kiểm tra không chạy",
    counts: (error: number, warning: number, info: number, hint: number) =>
      said([
        [error, "lỗi"],
        [warning, "cảnh báo"],
        [info, "thông tin"],
        [hint, "gợi ý"],
      ]) || "không thấy lỗi",
  },
  ignore: {
    title: (rule: string) => `Bỏ qua “${rule}”`,
    titleInFolder: (rule: string) => `Bỏ qua “${rule}” trong thư mục`,
    prompt: "Lý do (ghi vào chú thích để người sau hiểu)",
    promptInFolder: "Lý do (ghi vào vanthu.json để người sau hiểu)",
    example: "theo quy chế của cơ quan",
    noFolder: "Văn Thư: hãy lưu văn bản hoặc mở một thư mục trước.",
    notWritten: (file: string) => `Văn Thư: không ghi được ${file}.`,
    badFile: "Văn Thư: vanthu.json của thư mục viết sai cú pháp nên không sửa được.",
  },
  findings: {
    nothingFound: "Văn Thư: không thấy lỗi nào.",
    rulePage: "Xem trang quy tắc",
    fixed: "Văn Thư: đã sửa mọi lỗi sửa được an toàn; Ctrl+Z để trở lại.",
    nothingFixed: "Văn Thư: không có lỗi nào sửa được an toàn; Ctrl+. để sửa từng chỗ.",
  },
  drafting: {
    noTasks: "Văn Thư: văn bản đang mở không có bảng nhiệm vụ để lập báo cáo.",
    noIncoming: "Văn Thư: hãy mở văn bản đến trước khi tạo công văn trả lời.",
    tidy: "Văn Thư: văn bản đã được trình bày gọn.",
    pickType: "Văn bản mới (1/2): tên loại",
    common: "Hay dùng",
    others: "Các loại khác",
    pickTypeHint: "Tên loại văn bản, có dấu hoặc không dấu: ke hoach, congvan, to trinh",
    askSubject: (type: string) => `Văn bản mới (2/2): trích yếu của ${type}`,
    askSubjectHint: "Trích yếu nội dung; để trống nếu muốn ghi sau",
    subjectExample: "triển khai công tác văn thư, lưu trữ năm 2026",
  },
  samples: {
    pick: "Mở văn bản mẫu",
    pickHint: "Văn bản tự soạn, có lỗi cố ý để xem thử; mở ra thành bản chưa lưu",
    copyAll: "Chép cả thư mục mẫu…",
    copyAllDetail: "Chọn nơi đặt, rồi mở thư mục ấy",
    copyHere: "Đặt thư mục mẫu ở đây",
    folder: "van-ban-mau",
    exists: (folder: string) => `Văn Thư: ở đó đã có “${folder}”; hãy chọn nơi khác.`,
  },
  folderTasks: {
    check: "Kiểm tra cả thư mục",
    report: "Báo cáo cho văn thư",
    review: "Rà soát hiệu lực văn bản viện dẫn",
    list: "Liệt kê nhiệm vụ của các kế hoạch",
  },
  selfCheck: {
    page: "Tự kiểm tra Văn Thư",
    environment: "Môi trường",
    versions: (own: string, editor: string, web: boolean) =>
      `Văn Thư ${own}, VS Code ${editor}, ${web ? "trong trình duyệt" : "trên máy tính"}.`,
    running: (yes: boolean) =>
      `Bộ kiểm tra: ${yes ? "đang chạy" : "không chạy; dùng lệnh “Khởi động lại bộ kiểm tra” rồi xem nhật ký"}.`,
    problems: (shown: boolean) =>
      `Hiển thị lỗi của VS Code (problems.visibility): ${shown ? "bật" : "tắt, vì vậy lỗi không hiện ra"}.`,
    trusted: (yes: boolean) =>
      `Thư mục được tin cậy: ${yes ? "có" : "không (chế độ hạn chế; Văn Thư vẫn kiểm tra đủ)"}.`,
    nothingSent: "Không có dữ liệu nào được gửi ra ngoài máy.",
    noAnswer: "Bộ kiểm tra không trả lời, hoặc văn bản lớn hơn mức được đọc.",
    notRead: (id: string) =>
      `Ngôn ngữ của tệp đang mở là “${id}”. Văn Thư chỉ đọc “Văn bản hành chính”, Markdown và văn bản thuần.`,
    notHere: (scheme: string) =>
      `Tệp đang mở thuộc “${scheme}:” (bản so sánh, kết quả của lệnh hoặc tương tự) nên Văn Thư không đọc.`,
    noDocument: "Chưa mở văn bản nào.",
  },
  review: {
    title: "Rà soát hiệu lực căn cứ",
    here: "Văn bản đang mở",
    everywhere: "Cả thư mục",
    nothingOpen: "Văn Thư: hãy mở một văn bản hoặc một thư mục để rà soát.",
    noDraft: "Văn Thư: tệp đang mở không phải văn bản hành chính.",
  },
  preview: {
    title: "Xem trước",
    titleOf: (file: string) => `Xem trước: ${file}`,
    find: "Tìm",
    previous: "Chỗ trước",
    next: "Chỗ sau",
    smaller: "Thu nhỏ",
    larger: "Phóng to",
    marks: "Hiện lỗi",
    print: "In…",
    notFound: "không thấy",
    savePage: "Lưu trang để in bằng trình duyệt",
    saved: "Văn Thư: đã lưu trang; mở bằng trình duyệt để in.",
  },
  tasks: {
    view: "Nhiệm vụ",
    go: "Đến nhiệm vụ",
    goHint: "Nội dung, đơn vị hoặc thời gian",
    none: "Văn bản này không có bảng nhiệm vụ",
    count: tasks,
    countOverdue: (count: number, overdue: number) => `${tasks(count)}, ${overdue} quá hạn`,
    badge: (overdue: number) => `${overdue} nhiệm vụ quá hạn theo kế hoạch`,
    everywhere: "mọi kế hoạch",
    pinned: (file: string) => `ghim ${file}`,
    filtered: (search: string, found: number, all: number) =>
      `Lọc “${search}”: ${found} trong ${all} nhiệm vụ.`,
    order: "Xếp nhiệm vụ theo",
    inUse: "đang dùng",
    bySection: ["Mục của kế hoạch (muc)", "Như trong bảng"],
    byUnit: ["Đơn vị chủ trì (don vi)", "Đơn vị nhiều việc nhất đứng trước"],
    byDeadline: ["Thời hạn (thoi han)", "Quá hạn, tháng này, quý này, sau đó, thường xuyên, chưa rõ"],
    filter: "Lọc nhiệm vụ",
    filterHint: "Nội dung, đơn vị, thời gian hoặc sản phẩm; không cần dấu. Để trống để bỏ lọc.",
    empty: "(trống)",
    overdue: "quá hạn",
    lead: "Chủ trì",
    support: "Phối hợp",
    time: "Thời gian",
    end: "Đến hết ngày",
    state: "Tình trạng",
    output: "Sản phẩm",
    file: "Văn bản",
    terms: {
      overdue: "quá hạn theo kế hoạch",
      month: "đến hạn trong tháng này",
      quarter: "đến hạn trong quý này",
      later: "đến hạn sau quý này",
      ongoing: "thường xuyên, định kỳ",
      unknown: "chưa rõ thời hạn",
    },
  },
  export: {
    title: "Xuất nhiệm vụ",
    pick: "Xuất nhiệm vụ thành",
    nothing: "Văn Thư: không có nhiệm vụ nào để xuất.",
    done: (count: number) => `Văn Thư: đã xuất ${tasks(count)}.`,
    calendar: "Lịch",
    details: {
      xlsx: "Một hàng một nhiệm vụ, ngày là ngày thật (.xlsx)",
      ics: "Hạn từng nhiệm vụ cho Outlook, Google, điện thoại (.ics)",
      csv: "Mở được bằng mọi bảng tính (.csv)",
      md: "Bảng trong văn bản thuần (.md)",
      json: "Cho phần mềm khác đọc (.json)",
    },
  },
};

/** Everything the window says of its own accord. Titles of commands and settings stand in package.nls.json. */
export type Texts = typeof vietnamese;

/** "2 lỗi, 5 cảnh báo"; what there is none of is left out. */
function said(counts: readonly (readonly [number, string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}`)
    .join(", ");
}

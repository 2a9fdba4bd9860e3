/** What `vanthu --help` says. */
export const HELP = `Văn Thư: kiểm tra văn bản hành chính theo Nghị định 30/2020/NĐ-CP.

Cách dùng:
  vanthu check [tùy chọn] ĐƯỜNG-DẪN...    kiểm tra tệp hoặc thư mục
  vanthu tasks [tùy chọn] ĐƯỜNG-DẪN...    liệt kê nhiệm vụ trong bảng kế hoạch
  vanthu review [--as-of NGÀY] ĐƯỜNG-DẪN...
                                          rà soát hiệu lực của văn bản được viện dẫn
  vanthu rules [MÃ]                       liệt kê quy tắc, hoặc giải thích một quy tắc
  vanthu config ĐƯỜNG-DẪN                 cấu hình có hiệu lực với tệp và nguồn của từng giá trị
  vanthu baseline [--prune] ĐƯỜNG-DẪN...  ghi nhận lỗi đang có để chỉ báo lỗi mới
  vanthu lsp --stdio                      máy chủ ngôn ngữ cho trình soạn thảo
  vanthu --help | --version

Hướng dẫn từng lệnh: vanthu check --help
`;

const CHECK = `vanthu check [tùy chọn] ĐƯỜNG-DẪN...

Tệp nêu đích danh luôn được kiểm tra. Trong thư mục: mọi tệp *.vanban, *.vanban.md, *.vanban.txt, và tệp Markdown
hoặc văn bản thuần nào đọc ra là dự thảo văn bản. ĐƯỜNG-DẪN “-”: danh sách tệp ở đầu vào chuẩn, mỗi dòng một tệp
(find . -name '*.txt' | vanthu check -).
Nhiều tệp cùng lúc được đối chiếu với nhau, và với sổ đăng ký so-dang-ky*.csv, so-dang-ky*.xlsx trong thư mục.

  --format text|json|ndjson|sarif|github|junit   dạng kết quả (mặc định: text)
  --fix              sửa những chỗ sửa được an toàn và ghi vào tệp
  --diff             chỉ cho xem --fix sẽ sửa gì
  --report           bảng kết luận từng văn bản: đạt, chưa đạt, không xét được từ văn bản, cần người xem
  --stdin            đọc văn bản từ đầu vào chuẩn; cùng --fix thì in văn bản đã sửa ra đầu ra chuẩn
  --stdin-path TỆP   tên tệp dùng khi báo lỗi và tìm cấu hình cho --stdin
  --config TỆP       dùng tệp cấu hình này thay cho vanthu.json gần nhất
  --baseline TỆP     không báo những lỗi đã ghi nhận trong tệp mốc
  --today NGÀY       coi hôm nay là ngày này (21/11/2026 hoặc 2026-11-21)

Mã kết thúc: 0 không có lỗi; 1 có lỗi ở mức “lỗi”; 2 có việc không làm được (tệp không đọc được, lệnh sai,
cấu hình hỏng, hoặc một quy tắc gặp sự cố mà không văn bản nào có lỗi).
`;

const TASKS = `vanthu tasks [tùy chọn] ĐƯỜNG-DẪN...

Đọc các bảng nhiệm vụ trong kế hoạch: nhóm, nhiệm vụ, đơn vị chủ trì, đơn vị phối hợp, sản phẩm, thời hạn.

  --format text|json|csv|md|ics|xlsx   dạng kết quả (mặc định: text); ics là lịch có hạn từng nhiệm vụ, xlsx là Excel
  -o, --output TỆP                     ghi vào tệp thay cho đầu ra chuẩn; bắt buộc với xlsx
`;

const REVIEW = `vanthu review [--as-of NGÀY] [--format text|json|csv|md] ĐƯỜNG-DẪN...

Mọi văn bản được viện dẫn, tình trạng hiệu lực theo dữ liệu đi kèm, chỗ viện dẫn đầu tiên và việc cần làm.
  --as-of NGÀY                 xét tại ngày này (21/11/2026 hoặc 2026-11-21; mặc định: hôm nay)
  --format text|json|csv|md    dạng kết quả (mặc định: text)

Văn bản không có trong dữ liệu (phần lớn văn bản của địa phương) thì cần đối chiếu bản gốc.
`;

const RULES = `vanthu rules [--format text|json] [MÃ | TỪ CẦN TÌM]

Không có gì thêm: liệt kê mọi quy tắc theo phần của văn bản. Có MÃ: tên, căn cứ, lý do, ví dụ, tùy chọn của quy tắc.
Có từ cần tìm (vanthu rules noi nhan): những quy tắc có từ ấy trong mã hoặc tên, gõ không dấu cũng được.
`;

const CONFIG = `vanthu config [--config TỆP] [--format text|json] ĐƯỜNG-DẪN

In cấu hình có hiệu lực với tệp hoặc thư mục: mức và tùy chọn của từng quy tắc, và nơi đặt ra từng giá trị.
Cấu hình nằm trong tệp vanthu.json gần nhất, tìm từ thư mục của tệp trở lên.
`;

const BASELINE = `vanthu baseline [--output TỆP] [--prune] [--config TỆP] [--today NGÀY] ĐƯỜNG-DẪN...

Ghi nhận mọi lỗi đang có vào tệp mốc (mặc định: vanthu-baseline.json). Sau đó vanthu check --baseline TỆP chỉ báo
lỗi mới; dòng dời chỗ vẫn được nhận ra.
  --prune    không ghi nhận thêm, chỉ bỏ khỏi tệp mốc những mục không còn ứng với lỗi nào
`;

const LSP = `vanthu lsp --stdio

Chạy máy chủ ngôn ngữ (Language Server Protocol) qua đầu vào và đầu ra chuẩn.
`;

const PAGES: Readonly<Record<string, string>> = {
  check: CHECK,
  tasks: TASKS,
  review: REVIEW,
  rules: RULES,
  config: CONFIG,
  baseline: BASELINE,
  lsp: LSP,
};

/** The help of one command; undefined if there is no such command. */
export function helpOf(command: string | undefined): string | undefined {
  return command !== undefined && Object.hasOwn(PAGES, command) ? PAGES[command] : undefined;
}

/** What `npm run check` can tell, by the name of the rule in brackets at the end of each message. */

/** Rule, what it means, how it is mended. */
export type Mistake = readonly [rule: string, meaning: string, mend: string];

export const mistakes = {
  files: [
    [
      'encoding',
      'Tệp không ghi bằng bảng mã UTF-8.',
      'Mở bằng trình soạn thảo, chọn Lưu thành…, đặt mã hóa là UTF-8.',
    ],
    [
      'characters',
      'Có chữ trông giống mà không phải chữ ấy: Ð thay Đ, chữ Kirin, dấu rời, ký tự ẩn.',
      'Gõ lại đúng chữ mà thông báo nêu.',
    ],
    [
      'unread-file',
      'Tệp nằm đúng chỗ mà sai đuôi, ví dụ .mdx.txt, nên kho không đọc.',
      'Đổi đuôi tệp như thông báo ghi.',
    ],
    ['missing-file', 'Thiếu một tệp mà kho phải có.', 'Khôi phục từ bản trước; danh sách trống thì ghi [].'],
    ['link', 'Mục này là liên kết tới chỗ khác, không phải tệp.', 'Thay bằng chính tệp ấy.'],
    [
      'too-complex',
      'Máy không xử lý nổi tệp: thẻ lồng nhau quá nhiều lớp, hoặc một đoạn quá dài.',
      'Bỏ thẻ lạ, chia đoạn dài như bản in.',
    ],
    ['trailing-blanks', 'Cuối dòng thừa dấu cách (cảnh báo).', 'Chạy npm run check -- --fix để máy xóa.'],
    ['more', 'Tệp còn nhiều lỗi nữa, chưa kể ra hết.', 'Sửa các lỗi đã kể rồi chạy lại.'],
  ],
  declaration: [
    [
      'to-fill',
      'Chỗ mang dấu CẦN-ĐIỀN chưa được điền.',
      'Thay cả dấu bằng nội dung theo bản nguồn; không có thì null hoặc xóa dòng.',
    ],
    [
      'front-matter',
      'Phần khai báo ở đầu tệp không mở hoặc không đóng bằng dòng ---.',
      'Thêm dòng ba gạch nối còn thiếu.',
    ],
    [
      'yaml',
      'Một dòng khai báo máy hiểu khác điều đã viết: dấu hai chấm, dấu #, dấu phẩy trong lời văn, thụt dòng không đều.',
      'Đặt giá trị trong ngoặc kép, hoặc thụt các dòng cùng nhóm bằng nhau bằng dấu cách.',
    ],
    [
      'schema/…',
      'Khóa nêu sau dấu gạch chéo thiếu, để trống hoặc sai dạng.',
      'Viết như thông báo chỉ; nguồn không ghi thì null hoặc [].',
    ],
    [
      'schema/unknown-key',
      'Khóa này không có trong mẫu, thường do gõ nhầm.',
      'Sửa theo tên gần nhất mà thông báo nêu.',
    ],
    [
      'address',
      'Đường dẫn của tệp không khớp cơ quan, loại, năm và số đã khai.',
      'Chuyển tệp tới chỗ thông báo ghi, hoặc sửa phần khai báo.',
    ],
    [
      'address-twice',
      'Hai tệp là cùng một văn bản: cùng cơ quan, loại, năm và số.',
      'Giữ một tệp, hoặc sửa chỗ khai nhầm.',
    ],
    [
      'identity-twice',
      'Hai tệp cùng cơ quan, số và năm, chỉ khác loại.',
      'Giữ một tệp, hoặc sửa type, number cho đúng bản nguồn.',
    ],
    [
      'identity-near',
      'Hai tệp cùng cơ quan, loại và số, một tệp không rõ năm (cảnh báo).',
      'Là một văn bản thì giữ tệp có ngày.',
    ],
    [
      'address-lost',
      'Bản phát hành trước có trang này, nay không còn.',
      'Khôi phục trang, hoặc thêm địa chỉ mới vào content/redirects.yaml.',
    ],
    [
      'redirect',
      'Mục chuyển địa chỉ trùng mục khác, đi vòng, hoặc tới chỗ không có trang.',
      'Sửa đích, hoặc xóa mục.',
    ],
    [
      'address-folder',
      'Địa chỉ của văn bản cũng là thư mục chứa văn bản khác.',
      'Xem lại scope của cơ quan trong content/issuers.yaml.',
    ],
    [
      'ledger-address',
      'Mã chỉ tiêu trùng một địa chỉ có sẵn của bảng chỉ tiêu.',
      'Đặt mã khác, nói rõ chỉ tiêu đo điều gì.',
    ],
    ['scope', 'Phần đầu địa chỉ không khớp mã cơ quan.', 'Sửa scope như thông báo ghi.'],
    ['id-twice', 'Một mã dùng hai lần trong danh mục.', 'Gộp hai dòng, hoặc đổi một mã.'],
  ],
  text: [
    ['syntax', 'Dấu { hoặc < trong lời văn làm máy tưởng là mã.', 'Viết \\{ hoặc \\<.'],
    [
      'no-code',
      'Có mã lệnh: import, export, hoặc {…}.',
      'Xóa; ngoặc nhọn của chính văn bản thì viết \\{ \\}.',
    ],
    [
      'no-html',
      'Có thành phần kho không nhận: thẻ HTML, hình ảnh.',
      'Chỉ giữ lời văn; dấu < của chính văn bản thì viết \\<.',
    ],
    [
      'heading-level',
      'Đề mục viết bằng một dấu #, dành cho tên trang.',
      'Mục I, II viết ##, dưới nó ### và ####; tên văn bản đặt trong <Title>.',
    ],
    ['link-title', 'Liên kết có lời chú trong ngoặc kép.', 'Bỏ lời chú, giữ chữ và địa chỉ.'],
    [
      'link-address',
      'Địa chỉ liên kết không được phép.',
      'Chỉ dùng địa chỉ bắt đầu bằng https://, http://, mailto: hoặc #.',
    ],
    [
      'unknown-component',
      'Thẻ không có trong danh sách được dùng.',
      'Chỉ dùng các thẻ ở trang quy tắc chép.',
    ],
    [
      'component-place',
      'Thẻ đứng sai chỗ: thẻ khối nằm trong dòng, hoặc ngược lại.',
      'Thẻ khối đứng riêng một dòng, có dòng trống trước và sau.',
    ],
    ['unknown-attribute', 'Thẻ có thuộc tính lạ.', 'Xóa, hoặc sửa thành from, reason.'],
    [
      'missing-attribute',
      'Thẻ thiếu thuộc tính bắt buộc.',
      'Thêm from="…" cho Corrected, reason="…" cho Supplied.',
    ],
    [
      'anchor',
      'Liên kết trong trang tới một chỗ không có.',
      'Sửa phần sau dấu # theo địa chỉ mà dấu ¶ của đoạn cho biết.',
    ],
    ['footnote-missing', 'Dấu chú thích không có lời.', 'Thêm dòng [^1]: … ở cuối tệp.'],
    ['footnote-unused', 'Lời chú thích không có dấu nào dẫn tới.', 'Đặt [^1] vào đúng chỗ in trong lời văn.'],
    ['footnote-twice', 'Một số có hai lời chú thích.', 'Đánh lại theo số in.'],
    ['footnote-number', 'Chú thích không mang số như bản in.', 'Dùng đúng số in: [^1].'],
    [
      'footnote-place',
      'Lời chú thích không đứng ở đầu dòng, cuối tệp.',
      'Chuyển dòng [^1]: … xuống cuối tệp.',
    ],
    [
      'footnote-nested',
      'Dấu chú thích nằm trong lời một chú thích khác.',
      'Chỉ đặt dấu chú thích trong lời văn.',
    ],
    [
      'campaign-summary',
      'Lời giới thiệu phong trào có chú thích, hiệu đính hoặc thẻ khối.',
      'Viết thành câu thường.',
    ],
    [
      'campaign-file',
      'Tên tệp phong trào không làm địa chỉ được.',
      'Đổi thành chữ thường không dấu, nối bằng gạch nối.',
    ],
  ],
  source: [
    [
      'fidelity',
      'Bản chép khác tệp nhận được; thông báo ghi cả hai chỗ.',
      'Chép lại cho đúng, hoặc đánh dấu bằng Corrected, Supplied.',
    ],
    ['source-file', 'Không có tệp nhận được đã khai.', 'Đặt tệp vào content/sources/, đúng từng byte.'],
    [
      'source-hash',
      'Tệp nhận được không khớp dấu SHA-256.',
      'Khôi phục tệp gốc; đúng là tệp ấy thì ghi dấu mà thông báo nêu.',
    ],
    [
      'source-text',
      'Tệp nhận được không phải chữ thuần nên không đối chiếu được.',
      'Nhập bằng npm run import: lệnh ấy ghi cả bản chữ.',
    ],
    ['stray-source', 'Không văn bản nào nhận tệp này.', 'Ghi tên vào source.file, hoặc bỏ tệp đặt nhầm.'],
    [
      'misread',
      'Một chữ có thể do máy nhận dạng sai (cảnh báo).',
      'Xem bản gốc: sai thì viết Corrected, in như vậy thì để nguyên.',
    ],
    ['quote', 'Câu trích không có trong lời văn.', 'Chép nguyên văn từ một đoạn, sau khi đã hiệu đính.'],
  ],
  links: [
    [
      'reference',
      'Mã của cơ quan, chủ đề, phong trào, chỉ tiêu hoặc văn bản không có trong kho.',
      'Sửa cho đúng mã, hoặc thêm vào danh mục.',
    ],
    ['circle', 'Hai mục là cấp trên của nhau, hoặc kế tục nhau.', 'Sửa một trong hai mã.'],
    [
      'unit',
      'Đơn vị không thuộc chỉ tiêu ấy.',
      'Dùng đơn vị mà thông báo kể, hoặc thêm vào content/indicators.yaml.',
    ],
    [
      'figure',
      'Con số khai khác con số trong câu trích, thường vì dấu chấm hàng nghìn.',
      'Viết 4600, không viết 4.600.',
    ],
    [
      'printed-otherwise',
      'Số, ngày, trích yếu hoặc tên người ký ở phần khai báo khác với lời in trong văn bản (cảnh báo).',
      'Đối chiếu bản nguồn: khai nhầm thì sửa khai báo, chép nhầm thì sửa lời văn.',
    ],
    [
      'other-number',
      'Câu trích không in con số đã khai (cảnh báo).',
      'Đối chiếu câu trích: sửa con số, hoặc trích câu có con số ấy; bản in viết số bằng chữ thì để nguyên.',
    ],
    [
      'left-of-paper',
      'Còn sót số trang thành một đoạn, hoặc chức danh của khối chữ ký nằm trong nơi nhận (cảnh báo).',
      'Số trang thì bỏ ra bằng <Corrected from="2"></Corrected>; chữ ký thì đưa vào <Signature> và signers.',
    ],
    [
      'figure-year',
      'Năm của chỉ tiêu nằm ngoài thời gian của nó hoặc của văn bản.',
      'Giữ một trong year, period; đối chiếu câu trích.',
    ],
    [
      'chain-dates',
      'Ngày của hai văn bản trái với quan hệ đã khai: thực hiện trước khi phát động.',
      'Xem lại ngày, quan hệ, hoặc vai trò trong phong trào.',
    ],
    [
      'citation/…',
      'Một chỗ viện dẫn thiếu ngày, thiếu cơ quan hoặc tự trái nhau (cảnh báo).',
      'Đối chiếu bản nguồn; chép sai thì sửa, bản in sai thật thì để nguyên.',
    ],
    [
      'unused',
      'Một mục danh mục hoặc hồ sơ không ai dùng (cảnh báo).',
      'Gõ nhầm mã ở chỗ khác thì sửa; để dùng sau thì để nguyên.',
    ],
    ['cited-as', 'Mục citedAs không còn chỗ dẫn nào.', 'Xóa, hoặc sửa địa chỉ theo trang Độ phủ.'],
  ],
} as const satisfies Record<string, readonly Mistake[]>;

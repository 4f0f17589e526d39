/** Behind a body or an office, the name of who holds it: "Chủ tịch UBND tỉnh Nguyễn Văn A đã ký". */
export const PERSON = /^(?: \p{Lu}\p{Ll}{0,6}){2,4}(?= )/u;

/** What the body does that stands behind the day of the next citation. */
export const DOES =
  / (?:da |vua |cung |tiep tuc )?(?:ky )?(?:ban hanh|ra|co|phat dong|thong qua|phe duyet|xay dung|to chuc|trien khai)(?![a-z])/y;

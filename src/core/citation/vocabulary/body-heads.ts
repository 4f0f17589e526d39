/** Words with which the names of bodies begin, as patterns of folded text without marks. */

/** Of bodies that stand in no table; what may not follow keeps the word from being another one. */
const KINDS_OF_BODIES: readonly string[] = [
  // Offices and units of the State
  'so giao dich|so(?! huu)|ban(?! hanh)|phong(?!,? chong)|chi cuc|cuc|ty(?= [a-z])|vu(?= [a-z\\d])|bo(?! truong)',
  'tong (?:cuc|cong ty|lien doan|cong doan|cong hoi|ldld|hoi|nha|bo|kho|doi|lanh su quan|cong trinh su)',
  'thanh tra|van phong|hoi dong|uy ban|tieu ban|to (?:cong tac|giup viec|bien tap|soan thao)|ubnd|hdnd|bcd|bch',
  'co quan(?= [a-z])|phu (?:thu tuong|chu tich)|dai su quan|lien bo|lien nganh|lien tich|su bo',
  'bao hiem|kho bac|thue(?= (?:tinh|thanh pho|co so|khu vuc))|hai quan|ngan hang|toa an|vien kiem sat|cang vu',
  'quy(?= (?:dau tu|bao|phat|tin dung|ho tro|hop tac))|hat kiem lam|kiem ngu|dai hoi dong|chi nhanh',
  // Army and police
  'bo tu lenh|bo chi huy|bo doi|bo tham muu|quan khu|quan chung|binh chung|binh doan|quan doan|quan uy',
  'trung doan|su doan|lu doan|tieu doan|vung (?:canh sat|\\d|canh)|cong an|canh sat|don (?:bien phong|cong an)',
  'trai (?:giam|tam giam)',
  // Committees of the Party, unions, clusters
  'dang uy|dang bo|dang doan|chi bo|thuong vu|lien doan|cong doan|mat tran|mttq|hoi|tinh hoi|thanh hoi|huyen hoi',
  'quan hoi|giao hoi|chi hoi|doan|tinh doan|thanh doan|huyen doan|quan doan|thi doan|xa doan|chi doan',
  'trung uong (?:doan|hoi|mat tran)|lien minh|hiep hoi|lien hiep|cau lac bo|cum thi dua|khoi thi dua',
  'khoi (?:cac )?co quan|khoi (?:dan van|mat tran)|doi (?:thanh nien|tntp|thieu nien|quan ly)',
  // Schools, hospitals, press, firms
  'truong|vien|hoc vien|nhac vien|phan vien|phan hieu|dai hoc|trung tam|tram|benh vien|benh xa|bao tang|thu vien',
  'bao|dai|tap chi|thong tan xa|tap doan|cong ty|xi nghiep|nong truong|lam truong|hop tac xa|buu dien|dien luc|vien thong',
  'nha(?= (?:xuat ban|may|hat|khach|truong|thieu nhi|van hoa|bao ve|dia chinh|hoc chinh|cong chanh|canh sat))',
];

/** Of bodies in the tables, of who heads a body, and of places that stand for their body. */
const KNOWN_AND_OFFICES: readonly string[] = [
  'hoi nghi|uy ?ban(?: ?nhan ?dan)?|ub nhan dan|chinh phu|quoc hoi|kiem toan|trung uong|btv|bql|ubkt|tand|vksnd',
  'ldld|tinh uy|thanh uy|huyen uy|thi uy|quan uy|lien so|khoi|cum|to|ban|phong|nha|quy|so|bo|co quan',
  'thuong truc|chu tich|pho chu tich|bi thu|thu tuong|pho thu tuong|phu thu tuong|thu truong|chu nhiem|thong doc',
  'tong kiem toan|tong thanh tra|pho truong|vu truong|cuc truong|chi cuc truong|vien truong|hieu truong',
  'giam doc|pho giam doc|tong giam doc|chanh|pho chanh|chi huy truong|chinh uy|tu lenh|tap the|lanh dao',
  'tinh|huyen|thanh pho|thi xa|xa|phuong',
];

/** Begins the name of a body that stands in no table. */
export const beginsOtherBody = new RegExp(`(?:${KINDS_OF_BODIES.join('|')})(?![a-z])`, 'y');

/**
 * Where the words for any body may begin. They are looked at only, so that one may hold another; letters inside a number
 * ("7698/UBND-NC") begin none.
 */
export const bodyHeads = new RegExp(
  `(?<![a-z]|[a-z\\d][-/])(?=(?:${[...KINDS_OF_BODIES, ...KNOWN_AND_OFFICES].join('|')})(?![a-z]))`,
  'g',
);

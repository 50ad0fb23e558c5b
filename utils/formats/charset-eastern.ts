import type { Charset } from './charset';
import type { Script } from './charset-script';

const HAN_BITS = { frequent: 9, usual: 13, sign: 14 } as const;

// The characters of names, places, companies and headings of address books.
const JAPANESE = new Set(
  '山田中村藤佐鈴木高橋伊渡辺小林加吉本松井斎清水崎森池阿部石川前岡長谷後近坂遠青西福太三原野内上金和島竹大平丸今武新柴酒宮横菊千岩桜古久保熊工浜土杉服樋口河安永郎子美一二次男雄夫恵真由香優奈介健翔愛花明正人幸司直樹義弘昭隆博文浩誠久英信成京東都府県市区町丁目番地北海道神奈愛知株式会社氏名姓電話住所郵便号職部課役長代表取締担当者様営業経理総務事務技術先携帯自宅勤務国備考日月年分類件付開始終了時完顧客商品見積',
);
const SIMPLIFIED = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰红玉建国华文海燕志春宇晨欣佳雪婷梅北京上海广东州深圳南市省区县路号街有限公司科技股份集团姓名电话手机邮箱地址职位务部门备注客户联系人单移动日期状态负责金额阶段经理总售工程师中的是不了在和',
);
const TRADITIONAL = new Set(
  '陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾彭游詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓馬董溫唐藍石蔣田康鄒白涂尤巫韓龔嚴袁金童陸夏柳美淑雅怡君志明家豪俊傑文雄建宏麗華玉珍惠秀英雪芬欣宜冠宇佳穎婷玲台臺北中高雄新竹南市縣區路段號樓街巷弄香港有限公司股份集團姓名電話手機行動郵件地址職稱位部門備註客戶聯絡人單日期狀態負責金額階段經理總業務工程師的是不了在和國電子科技',
);
const KOREAN = new Set(
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지나현수영희미은경호준민서연지우예원도윤시하준건동재석상철기태성훈승혜선숙자순옥자화아름다서울부산대구인천광주대전시도군구읍면동로길번지층호주식회사름전화휴대폰메일주소직책부서비고회사고객담당자팀장과대리이사사원표일자상태금액단계거래제품무처집근우편국가생모바',
);

const isHigh = (byte: number) => byte >= 0xa1;

function double(charset: Charset, bits: Script['bits']): Script {
  const decoder = new TextDecoder(charset, { fatal: true });
  return { charset, decoder, isForeign: true, doubt: 0, bits, bytes: () => 2 };
}

/** Frequent signs, those of the first level of a standard, the rest of it, and whatever is beyond. */
export const EASTERN: readonly Script[] = [
  {
    ...double('shift_jis', (char, lead) => {
      if (lead >= 0xa1 && lead <= 0xdf) return HAN_BITS.sign;
      if (JAPANESE.has(char)) return HAN_BITS.frequent;
      if (lead === 0x82 || lead === 0x83) return kanaBits(char);
      if (lead <= 0x87) return HAN_BITS.sign;
      if (lead <= 0x97) return HAN_BITS.usual;
      return lead <= 0xea ? 18 : 20;
    }),
    bytes: (lead) => (lead >= 0xa1 && lead <= 0xdf ? 1 : 2),
  },
  {
    ...double('euc-jp', (char, lead) => {
      if (lead < 0xa1) return lead === 0x8e ? HAN_BITS.sign * 2 : 24;
      if (JAPANESE.has(char)) return HAN_BITS.frequent;
      if (lead === 0xa4 || lead === 0xa5) return kanaBits(char);
      if (lead <= 0xaf) return HAN_BITS.sign;
      if (lead <= 0xcf) return HAN_BITS.usual;
      return lead <= 0xf4 ? 18 : 20;
    }),
    bytes: (lead) => (lead === 0x8f ? 3 : 2),
  },
  {
    ...double('gb18030', (char, lead, trail) => {
      if (trail >= 0x30 && trail <= 0x39) return 26;
      if (SIMPLIFIED.has(char)) return HAN_BITS.frequent;
      if (!isHigh(lead) || !isHigh(trail)) return 20;
      if (lead <= 0xa3) return HAN_BITS.sign;
      if (lead <= 0xaf) return 18;
      return lead <= 0xd7 ? HAN_BITS.usual : 16;
    }),
    bytes: (_lead, trail) => (trail >= 0x30 && trail <= 0x39 ? 4 : 2),
  },
  double('big5', (char, lead) => {
    if (TRADITIONAL.has(char)) return HAN_BITS.frequent;
    if (lead < 0xa1 || lead > 0xf9) return 22;
    if (lead <= 0xa3) return HAN_BITS.sign;
    return lead <= 0xc6 ? HAN_BITS.usual : 17;
  }),
  double('euc-kr', (char, lead, trail) => {
    if (KOREAN.has(char)) return 8;
    if (!isHigh(lead) || !isHigh(trail)) return 20;
    if (lead <= 0xaf) return HAN_BITS.sign;
    return lead <= 0xc8 ? 12 : 18;
  }),
];

function kanaBits(char: string): number {
  return /[\u3041-\u30ff]/.test(char) ? 9 : HAN_BITS.sign;
}

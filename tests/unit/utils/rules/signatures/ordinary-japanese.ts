export const ORDINARY_JAPANESE = `#山口 健一 <k.yamaguchi@hoshino-seiki.co.jp>
title=営業部 課長; company=星野精機株式会社; phone=052-555-0140; phone=090-5555-0141; site=https://www.hoshino-seiki.co.jp
お世話になっております。

図面をお送りします。ご確認ください。

よろしくお願いいたします。

━━━━━━━━━━━━━━━━━━
星野精機株式会社
営業部 課長
山口 健一（やまぐち けんいち）
〒460-0008 愛知県名古屋市中区栄1-2-3
TEL：052-555-0140
FAX：052-555-0142
携帯：090-5555-0141
https://www.hoshino-seiki.co.jp
━━━━━━━━━━━━━━━━━━
#佐々木 彩 <aya.sasaki@mirai-lab.jp>
title=UIデザイナー; company=株式会社ミライラボ; phone=03-5555-0122
ラフを共有しました。

佐々木 彩 / UIデザイナー
株式会社ミライラボ
03-5555-0122
#翔太 <shota.k@gmail.com>

了解！土曜日ね。

iPhoneから送信
#大西 由紀 <onishi@onishi-tax.jp>
title=税理士; company=大西税理士事務所; phone=06-5555-0160
申告書を提出いたしました。

大西税理士事務所
税理士 大西 由紀
TEL 06-5555-0160 FAX 06-5555-0161
#さくら電力カスタマーセンター <info@sakura-denryoku.jp>

お申し込みを受け付けました。本メールは自動送信です。

さくら電力カスタマーセンター
0120-555-012
#石井 拓也 <t.ishii@kaigan-unyu.co.jp>
title=配送センター長; company=海岸運輸株式会社; phone=045-555-0119
本日出荷いたしました。

海岸運輸株式会社
配送センター長 石井拓也
電話番号: 045-555-0119
#村上 恵 <megumi@murakami-photo.com>
title=フォトグラファー; company=村上写真事務所; phone=080-5555-0177; link=https://www.instagram.com/murakamiphoto
写真をアップしました！

村上 恵
フォトグラファー｜村上写真事務所
080-5555-0177
https://www.instagram.com/murakamiphoto
#原田 誠司 <s.harada@tokai-univ-lab.ac.jp>
title=工学部 准教授; company=東海工科大学; phone=054-555-0133
論文の件、承知しました。

原田 誠司
東海工科大学 工学部 准教授
Tel: 054-555-0133（内線 2140）
#林 美咲 <misaki.hayashi@cloudnest.co.jp>
title=カスタマーサクセス マネージャー; company=クラウドネスト株式会社; phone=050-5555-0166; link=https://www.linkedin.com/in/misakihayashi
お打ち合わせのお時間をありがとうございました。

--
林 美咲 | Misaki Hayashi
カスタマーサクセス マネージャー
クラウドネスト株式会社
050-5555-0166
https://www.linkedin.com/in/misakihayashi
#田村 浩 <tamura@tamura-kensetsu.jp>
title=代表取締役社長; company=有限会社田村建設; phone=0263-55-0190
月曜8時に伺います。

有限会社 田村建設
代表取締役社長　田村　浩
TEL　0263-55-0190
#清水 由香 <y.shimizu@midori-clinic.jp>
company=医療法人みどり会; phone=088-555-0115
資料を受け取りました。

医療法人みどり会 事務局
清水 由香
088-555-0115

2026年11月30日(月) 9:12 Robin Vale <robin@brightwater.example>:
> Robin Vale
> 営業部長
> 03-0000-0000
#藤本 亮 <ryo.fujimoto@seto-foods.co.jp>
title=購買部 主任; company=瀬戸フーズ株式会社; phone=087-555-0144; site=https://seto-foods.co.jp
かしこまりました。

◇◆◇◆◇◆◇◆◇◆
瀬戸フーズ株式会社
購買部 主任　藤本 亮
Tel.087-555-0144
https://seto-foods.co.jp
◇◆◇◆◇◆◇◆◇◆
`;

export const ODD_JAPANESE = `#森本 彩 <morimoto@hoshizora-design.co.jp>
title=デザイナー; company=株式会社星空デザイン; phone=03-5550-1122; site=https://hoshizora-design.co.jp
校正をお送りします。

--------------------------------
株式会社星空デザイン
デザイナー 森本 彩
〒150-0001 東京都渋谷区神宮前1-2-3
TEL: 03-5550-1122 FAX: 03-5550-1123
https://hoshizora-design.co.jp
--------------------------------
#上田 誠 <ueda@minato-unyu.jp>

承知しました。

iPhoneから送信
#小林 由美 <y.kobayashi@kobayashi-law.jp>
title=弁護士; company=小林法律事務所; phone=06-5550-1345
案文を添付いたします。

小林法律事務所
弁護士 小林 由美
電話 06-5550-1345
本メールは宛先の方のみを対象としております。誤って受信された場合は06-5550-1300までご連絡ください。
#平野 健一 <hirano@hirano-kogyo.co.jp>
title=営業部長; company=平野工業株式会社; phone=052-555-0177; phone=090-5550-1177
納期は来週です。

平野工業株式会社
営業部長 平野 健一
TEL 052-555-0177 / 携帯 090-5550-1177
#松田 恵 <matsuda@hanamizuki.jp>
company=花水木; phone=075-555-0181
土曜日にお届けします。

花水木 松田
075-555-0181
#久保 大地 <kubo@kubo-system.jp>
title=システムエンジニア; company=株式会社久保システム; phone=011-555-0142
修正しました。

株式会社久保システム
開発部 システムエンジニア
久保 大地
Tel 011-555-0142

-----Original Message-----
From: 高木 <takagi@example.jp>
高木 商事
購買課長
011-555-0999
#野村 真理 <nomura@aoba-hoken.jp>
title=課長; company=あおば保険株式会社; phone=022-555-0163
書類を受け取りました。

あおば保険株式会社 仙台支店
課長 野村 真理
直通:022-555-0163
#原田 隆 <harada@harada-noen.jp>
title=代表; company=原田農園; phone=0263-55-5014
りんごを発送しました。

原田農園
代表 原田 隆
電話 0263-55-5014
Fax 0263-55-5015
#清水 陽子 <shimizu@mori-cafe.jp>

ありがとうございます。

Androidから送信
#和田 拓海 <wada@wada-kenchiku.co.jp>
title=一級建築士; company=和田建築設計事務所; phone=082-555-0126; site=www.wada-kenchiku.co.jp
図面を更新しました。

和田建築設計事務所
一級建築士 和田 拓海
TEL 082-555-0126
www.wada-kenchiku.co.jp

2026年3月3日(火) 9:12 鈴木 <suzuki@example.jp>:
> 鈴木
> 部長
> 082-555-0999
#中川 亮 <nakagawa@nakagawa-seimitsu.co.jp>
title=品質管理課 主任; company=有限会社中川精密; phone=0266-55-5017
検査結果を添付します。

有限会社中川精密
品質管理課 主任 中川 亮
TEL:0266-55-5017
#大西 舞 <onishi@sora-kikaku.jp>
title=プランナー; company=合同会社空企画; phone=070-5550-1188
企画書をご確認ください。

合同会社空企画|プランナー|大西 舞
070-5550-1188
`;

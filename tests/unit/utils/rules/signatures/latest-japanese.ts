export const LATEST_JAPANESE = `#高橋 誠 <m.takahashi@aoba-kogyo.co.jp>
title=営業部長; company=青葉工業株式会社; phone=03-5550-1820; phone=090-5550-1821; site=https://www.aoba-kogyo.co.jp
お世話になっております。
見積書をお送りします。

--------------------------------
青葉工業株式会社
営業部長
高橋 誠
〒100-0005 東京都千代田区丸の内1-2-3
TEL:03-5550-1820
携帯:090-5550-1821
https://www.aoba-kogyo.co.jp
--------------------------------
#伊藤 由美 <y.ito@hoshizora-design.jp>
title=デザイナー; company=合同会社ほしぞらデザイン; phone=052-555-0147
デザイン案を更新しました。

伊藤 由美
デザイナー
合同会社ほしぞらデザイン
Tel 052-555-0147
#健 <ken.yamada@gmail.com>

了解です。では明日！

健
#渡辺 直樹 <watanabe@minato-law.jp>
title=弁護士; company=みなと法律事務所; phone=045-555-0162
ご依頼の件、承知いたしました。

みなと法律事務所
弁護士 渡辺 直樹
電話 045-555-0162
FAX 045-555-0163
#小林 さくら <s.kobayashi@kitasoft.co.jp>
title=プロジェクトマネージャー; company=株式会社キタソフト; phone=011-555-0199; link=https://www.linkedin.com/in/sakurakobayashi
検証環境の準備が整いました。

===========================
株式会社キタソフト 開発部
プロジェクトマネージャー
小林 さくら
TEL 011-555-0199
https://www.linkedin.com/in/sakurakobayashi
===========================
#お客様窓口 <support@hayate-bike.jp>

お問い合わせ番号 448210 を受け付けました。

お客様窓口
#中島 健太 <nakajima@nakajima-unso.co.jp>
title=代表取締役; company=中島運送有限会社; phone=092-555-0134
本日出荷いたしました。

中島運送有限会社
代表取締役 中島 健太
TEL: 092-555-0134
#森 美穂 <mori.miho@hinode-clinic.jp>
title=事務長; company=ひので医院; phone=075-555-0177
日程の件、承知しました。

森 美穂
事務長
ひので医院
075-555-0177
#藤井 大輔 <d.fujii@seto-foods.co.jp>
title=購買課長; company=瀬戸フーズ株式会社; phone=086-555-0120; site=www.seto-foods.co.jp
いつもお世話になっております。
サンプルが届きました。

瀬戸フーズ株式会社
購買部 購買課長
藤井 大輔
TEL 086-555-0120
www.seto-foods.co.jp
#岡田 綾 <aya@okada-hana.jp>
phone=080-5550-3321
お花は土曜日にお届けします。

岡田
080-5550-3321
#西村 拓也 <nishimura@tokai-kikai.co.jp>
title=技術主任; company=東海機械株式会社
図面のC版を承認しました。

東海機械株式会社
技術主任 西村 拓也

2026年3月3日(火) 10:12 田中一郎 <tanaka@example.jp>:
> 田中一郎
> 購買部長
> 03-5550-0000
#石井 香織 <k.ishii@umikaze-hotel.jp>
title=支配人; company=海風ホテル; phone=0465-55-5012; site=https://umikaze-hotel.jp
ご予約を承りました。

海風ホテル
支配人 石井 香織
電話:0465-55-5012
https://umikaze-hotel.jp
`;

/** The same in Japanese. */
export const HELD_OUT_JAPANESE = `#中村 彩 <nakamura@sakura-bunguten.co.jp>
title=商品企画部 主任; company=株式会社さくら文具店; phone=052-555-0133; link=https://www.sakura-bunguten.co.jp
お世話になっております。
中村です。

試作品が届きました。

--
株式会社さくら文具店
商品企画部 主任
中村 彩
〒460-0008 愛知県名古屋市中区栄1-2-3
TEL 052-555-0133
https://www.sakura-bunguten.co.jp
#小林 誠 <kobayashi@kobayashi-koumuten.jp>
title=代表取締役; company=小林工務店; phone=0268-55-0142; phone=090-5550-1443
現場は明日からです。

小林工務店
代表取締役 小林 誠
電話 0268-55-0142
携帯 090-5550-1443
#由美 <yumi.ishikawa@yahoo.co.jp>

ありがとう、またね。
由美
#加藤 直樹 <n.kato@tokai-seimitsu.co.jp>
title=品質保証課長; company=東海精密工業株式会社; phone=0565-55-0111
加藤です。

検査成績書を送付いたします。

━━━━━━━━━━━━━━━━
東海精密工業株式会社
品質保証課長
加藤 直樹
TEL：0565-55-0111
FAX：0565-55-0112
━━━━━━━━━━━━━━━━
#吉田 真理子 <yoshida@yoshida-tax.jp>
title=税理士; company=吉田会計事務所; phone=075-555-0177
決算書をお送りします。

吉田会計事務所
税理士　吉田 真理子
TEL 075-555-0177
#山口 大地 <daichi@hokkai-farm.jp>
title=農場長; company=北海ファーム; phone=0155-55-0150; link=hokkai-farm.jp
じゃがいもの収穫が終わりました。

山口 大地
農場長
北海ファーム
0155-55-0150
hokkai-farm.jp
#松本 恵 <matsumoto@sora-travel.co.jp>
title=法人営業グループ マネージャー; company=そらトラベル株式会社; phone=03-5550-1882
お世話になっております。

見積もりは別紙のとおりです。

どうぞよろしくお願いいたします。

松本 恵
そらトラベル株式会社
法人営業グループ マネージャー
直通：03-5550-1882
#井上 翼 <inoue.t@gmail.com>

駅に着きました。

井上
#木村 隆 <kimura@kimura-law.jp>
title=弁護士; company=木村総合法律事務所; phone=06-5550-0121
先生

準備書面を添付します。

木村総合法律事務所
弁護士 木村 隆
〒530-0001 大阪市北区梅田1-1-1
TEL：06-5550-0121／FAX：06-5550-0122
#林 さくら <hayashi@hanabi-studio.jp>
title=アートディレクター; company=花火スタジオ; link=https://hanabi-studio.jp
ロゴ案です。

林 さくら
アートディレクター
花火スタジオ
https://hanabi-studio.jp
#清水 亮 <shimizu@shimizu-seika.co.jp>
title=営業部 部長; company=清水製菓株式会社; phone=054-555-0190
清水です。

新商品のサンプルを同封しました。

清水製菓株式会社
営業部 部長
清水 亮（しみず りょう）
電話: 054-555-0190
E-mail: shimizu@shimizu-seika.co.jp
#森 健太 <mori@midori-denki.co.jp>
title=技術部 エンジニア; company=みどり電機株式会社; phone=044-555-0161
図面の差し替え版です。

******************
みどり電機株式会社
技術部 エンジニア
森 健太
TEL:044-555-0161
******************
#池田 裕也 <ikeda@ikeda-clinic.jp>
title=院長; company=池田歯科クリニック; phone=0776-55-0120
ご予約は十四日の午後です。

池田歯科クリニック
院長 池田 裕也
0776-55-0120
診療時間 9:00-18:00
#橋本 奈々 <hashimoto@umikaze-hotel.jp>
title=支配人; company=海風ホテル; phone=0557-55-0130; link=www.umikaze-hotel.jp
ご宿泊ありがとうございました。

海風ホテル
支配人 橋本 奈々
TEL 0557-55-0130
www.umikaze-hotel.jp
#石田 徹 <ishida@ishida-butsuryu.co.jp>
title=物流センター長; company=石田物流株式会社; phone=048-555-0188
便は15時到着です。

石田物流株式会社
物流センター長
石田 徹
Tel. 048-555-0188
#前田 浩二 <maeda@city.minamino.lg.jp>
title=係長; company=南野市役所; phone=0957-55-0101
申請書を受理いたしました。

南野市役所 産業振興課
係長 前田 浩二
電話 0957-55-0101（内線 221）
#藤田 美穂 <fujita@kumo-soft.co.jp>
title=カスタマーサクセス担当; company=株式会社くもソフト; phone=03-5550-1777
ログを確認しました。

株式会社くもソフト
カスタマーサクセス担当
藤田 美穂
TEL: 03-5550-1777
#岡田 修 <okada@okada-kinzoku.jp>
title=専務取締役; company=有限会社岡田金属; phone=0256-55-0144
納期は十日です。

有限会社岡田金属
専務取締役
岡田 修
TEL 0256-55-0144
FAX 0256-55-0145
#長谷川 結衣 <hasegawa@tsumugi-pr.jp>
title=プランナー; company=株式会社つむぎPR; phone=080-5550-1331
プレスリリース案です。

長谷川 結衣
株式会社つむぎPR
プランナー
080-5550-1331
#近藤 剛 <kondo@nichirin-univ.ac.jp>
title=准教授; company=日輪大学
学会の日程が決まりました。

近藤 剛
日輪大学 工学部
准教授
#後藤 明 <goto@goto-nouen.jp>
title=代表; company=後藤農園; phone=0968-55-0118
トマトを発送しました。

後藤農園
代表　後藤 明
電話：0968-55-0118
#坂本 千夏 <sakamoto@ocn.ne.jp>

了解しました！

坂本
#遠藤 光 <endo@endo-photo.jp>
title=フォトグラファー; phone=090-5550-1550; link=https://endo-photo.jp; link=https://www.instagram.com/endophoto
写真を納品します。

遠藤 光
フォトグラファー
090-5550-1550
https://endo-photo.jp
https://www.instagram.com/endophoto
#青木 真由美 <aoki@aoki-fudosan.co.jp>
title=宅地建物取引士; company=青木不動産株式会社; phone=042-555-0166
内見は土曜日です。

青木不動産株式会社
宅地建物取引士
青木 真由美
TEL:042-555-0166 FAX:042-555-0167
#西村 太一 <nishimura@takumi-kikai.co.jp>
title=製造部 工場長; company=匠機械製作所; phone=0532-55-0172
ラインは復旧しました。

匠機械製作所
製造部 工場長
西村 太一
0532-55-0172
#太田 葵 <ota@aozora-hoiku.jp>
title=園長; company=あおぞら保育園; phone=0480-55-0109
遠足は雨天延期です。

あおぞら保育園
園長 太田 葵
電話番号 0480-55-0109
#三浦 健吾 <miura@fuji-bank.example.jp>
title=法人営業部 次長; company=富士みらい銀行; phone=03-5550-1200
書類が整いました。

富士みらい銀行
法人営業部 次長
三浦 健吾
代表 03-5550-1200
#金子 遥 <kaneko@yume-shuppan.co.jp>
title=編集長; company=ゆめ出版; phone=03-5550-1616
初校を送ります。

ゆめ出版
編集長 金子 遥
TEL 03-5550-1616
#上野 武 <ueno@ueno-unso.jp>
title=運行管理者; company=上野運送; phone=0178-55-0133
積込完了。

上野運送
運行管理者
上野 武
携帯：0178-55-0133
#野口 英樹 <noguchi@hikari-kogaku.co.jp>
title=取締役 開発本部長; company=ヒカリ光学株式会社; phone=0266-55-0155; link=www.hikari-kogaku.co.jp
評価結果を共有します。

*-*-*-*-*-*-*-*-*-*-*-*-*-*
ヒカリ光学株式会社
取締役 開発本部長
野口 英樹
TEL：0266-55-0155
www.hikari-kogaku.co.jp
*-*-*-*-*-*-*-*-*-*-*-*-*-*
`;

/** The same in Japanese. */
export const JAPANESE = `#佐藤 健 <sato@aoba-shoji.co.jp>
title=営業部長; company=株式会社青葉商事; phone=03-5550-1234; link=https://www.aoba-shoji.co.jp
お世話になっております。

お見積りを拝受いたしました。

よろしくお願いいたします。

----------------------------------
株式会社青葉商事
営業部長
佐藤 健
TEL: 03-5550-1234
FAX: 03-5550-1239
https://www.aoba-shoji.co.jp
----------------------------------
#鈴木 美咲 <suzuki@hinata-design.jp>
title=デザイナー; company=ひなたデザイン; phone=090-5550-1221
鈴木です。

データをお送りします。

==============================
ひなたデザイン
デザイナー 鈴木 美咲
携帯: 090-5550-1221
==============================
#高橋 翔 <takahashi@gmail.com>

了解です。

iPhoneから送信
#田中 裕子 <tanaka@minato-logi.co.jp>
title=物流部 課長; company=港ロジスティクス株式会社; phone=045-555-0142
いつもお世話になっております。

納品は12月14日の午前中です。

以上、よろしくお願いいたします。

港ロジスティクス株式会社
物流部 課長
田中 裕子
〒220-0011 神奈川県横浜市西区1-2-3
電話：045-555-0142
#伊藤 大輔 <ito@ito-law.jp>
title=弁護士; company=伊藤法律事務所; phone=06-5550-0166; link=ito-law.jp
契約書案を添付いたします。

*******************************
伊藤法律事務所
弁護士 伊藤 大輔
TEL 06-5550-0166 / FAX 06-5550-0167
ito-law.jp
*******************************
本メールは機密情報を含む場合があります。
#渡辺 真一 <watanabe@watanabe.dev>
link=https://watanabe.dev
対応しました。

--
渡辺
https://watanabe.dev
#山本 恵 <yamamoto@sakura-media.co.jp>
title=マーケティングマネージャー; company=さくらメディア株式会社; phone=+81 3 5550 3310; link=https://www.linkedin.com/in/megumi-demo
山本です。

キャンペーンは月曜日開始です。

山本 恵
マーケティングマネージャー
さくらメディア株式会社
+81 3 5550 3310
https://www.linkedin.com/in/megumi-demo
#中村 誠 <nakamura@nakamura-koumuten.jp>

承知しました。

2026年11月3日(火) 10:15 佐藤 健 <sato@aoba-shoji.co.jp>:
> ご確認ください。
> 株式会社青葉商事
> 営業部長
> 佐藤 健
> TEL: 03-5550-1234
#小林 直子 <kobayashi@kitakaze.co.jp>
title=主任; company=株式会社北風; phone=011-555-0119
お世話になっております。北風の小林です。

議事録を添付いたします。

━━━━━━━━━━━━━━━━
株式会社北風　総務部
主任　小林 直子
Tel：011-555-0119
━━━━━━━━━━━━━━━━
#加藤 隆 <kato@katoseiki.co.jp>
title=代表取締役社長; company=加藤精機株式会社; phone=052-555-0177
ご連絡ありがとうございます。

公差は0.02mmです。

加藤精機株式会社
代表取締役社長　加藤 隆
TEL:052-555-0177
#吉田 さくら <yoshida@example.jp>

あとで電話します。

吉田
#山田 太一 <yamada@fujimori-ele.co.jp>
title=技術部 部長; company=藤森電機株式会社; phone=044-555-0140; phone=080-5550-1401
お世話になっております。

単価は1,240円です。

┌──────────────────┐
藤森電機株式会社
技術部 部長 山田 太一
TEL 044-555-0140
携帯 080-5550-1401
└──────────────────┘
#佐々木 優 <sasaki@hoshizora-pub.jp>
title=編集者; company=星空出版; link=hoshizora-pub.jp
原稿を受け取りました。

星空出版
編集者
佐々木 優
hoshizora-pub.jp
#松本 翼 <matsumoto@matsumoto-photo.jp>
title=フォトグラファー; phone=070-5550-7712
写真をお送りします。

松本 翼
フォトグラファー
070-5550-7712
#井上 和子 <inoue@midori-u.ac.jp>
title=教授; company=緑大学; phone=075-555-0021
井上です。査読をお引き受けします。

緑大学 工学部
教授 井上 和子
Tel. 075-555-0021
#木村 亮 <kimura@taiyo-solar.jp>
title=セールスエンジニア; company=太陽ソーラー株式会社; phone=092-555-0118
木村です。
最大出力は320kWです。

木村 亮 | セールスエンジニア | 太陽ソーラー株式会社
092-555-0118
#林 香織 <hayashi@hayashi-tax.jp>
title=税理士; company=林税理士事務所; phone=03-5550-0188
資料は1月31日までにお願いいたします。

林税理士事務所
税理士 林 香織
電話 03-5550-0188
営業時間 平日9:00～17:00
#サポート窓口 <support@hakobune.jp>

お問い合わせ番号 99120 を受け付けました。

はこぶねサポートチーム
#清水 拓也 <shimizu@shimizu-data.co.jp>
title=取締役; company=清水データ株式会社; link=https://shimizu-data.co.jp; link=https://github.com/tshimizu-demo
マージしました。

清水データ株式会社
取締役 清水 拓也
https://shimizu-data.co.jp
https://github.com/tshimizu-demo
#森 由美 <mori@mori-clinic.jp>
title=事務長; company=森クリニック; phone=03-5550-7110
ご予約は12月3日9時30分です。

森クリニック
事務長 森 由美
TEL 03-5550-7110
#池田 剛 <ikeda@ikeda-farm.jp>
title=代表; company=池田農園; phone=0155-55-0144
トラックは木曜日に着きます。

池田農園
代表 池田 剛
電話番号：0155-55-0144
#橋本 奈々 <hashimoto@city-kaze.lg.jp>
title=主査; company=風市役所; phone=0972-55-5010
お世話になっております。

ホールは14日が空いております。

風市役所 文化課
主査 橋本 奈々
代表電話 0972-55-5010
#石川 進 <ishikawa@ishikawa-unyu.jp>

移動中です。急ぎは080-5550-0017までお願いします。

石川
#前田 愛 <maeda@tsubasa-soft.co.jp>
title=プロダクトマネージャー; company=株式会社つばさソフト; phone=03-5550-0131; link=www.tsubasa-soft.co.jp
前田です。

バージョン2.4.1を本日公開します。

-- 
前田 愛
プロダクトマネージャー
株式会社つばさソフト
TEL 03-5550-0131
www.tsubasa-soft.co.jp
#藤田 浩 <fujita@fujita-hoken.jp>
title=保険アドバイザー; company=藤田保険サービス; phone=022-555-0173
満期は12月31日です。

藤田保険サービス
保険アドバイザー
藤田 浩
☎ 022-555-0173
#岡田 彩 <okada@okada-arch.jp>
title=一級建築士; company=岡田建築設計事務所; phone=078-555-0199
図面をお送りします。

岡田建築設計事務所
一級建築士 岡田 彩
TEL：078-555-0199
#後藤 学 <goto@mail.jp>

はい

Yahoo!メール - スマートフォンから送信
#長谷川 舞 <hasegawa@hasegawa-jinji.co.jp>
title=採用担当; company=長谷川人事株式会社; phone=03-5550-9012
面接は火曜日です。

長谷川人事株式会社
採用担当
長谷川 舞
直通 03-5550-9012
-----Original Message-----
From: 山田 太一
藤森電機株式会社
TEL 044-555-0140
`;

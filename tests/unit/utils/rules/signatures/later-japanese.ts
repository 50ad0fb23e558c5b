export const LATER_JAPANESE = `#高橋 真由美 <takahashi@minato-print.co.jp>
title=営業課長; company=みなと印刷株式会社; phone=03-5555-0120; phone=090-5555-0121
お世話になっております。校正をお送りします。

--
みなと印刷株式会社
営業課長 高橋 真由美
TEL 03-5555-0120
携帯 090-5555-0121
#けんじ <kenji77@docomo.ne.jp>

了解です。

iPhoneから送信
#山口 健 <yamaguchi@sakura-law.jp>
title=弁護士; company=さくら法律事務所; phone=06-5555-0130; link=https://www.sakura-law.jp
契約書を確認いたしました。

━━━━━━━━━━━━━━
さくら法律事務所
弁護士 山口 健
〒530-0001 大阪市北区梅田1-1
電話 06-5555-0130
FAX 06-5555-0131
https://www.sakura-law.jp
━━━━━━━━━━━━━━
※本メールは機密情報を含む場合があります。
#中村 愛 <ai.nakamura@aoba-design.jp>
title=デザイナー; company=アオバデザイン
案を三つ作りました。

アオバデザイン
デザイナー 中村 愛
#予約係 <yoyaku@ryokan-yuki.jp>

ご予約番号は 8812-55 です。
#小林 大輔 <kobayashi@hokuto-seiki.co.jp>
title=代表取締役; company=北斗精機有限会社; phone=0263-55-0140
承知しました。

北斗精機有限会社
代表取締役 小林 大輔
長野県松本市中央2-3-4
Tel:0263-55-0140
#佐々木 <sasaki.h@gmail.com>

口座番号は 1234567 です。よろしくお願いします。

佐々木
#松本 綾子 <a.matsumoto@kita-univ.ac.jp>
title=准教授; company=北大学
ご参加ありがとうございました。

北大学 准教授
松本 綾子
#井上 翔 <inoue@wave-soft.co.jp>
title=エンジニア; company=株式会社ウェーブソフト; link=https://github.com/inoue-wave
修正しました。

株式会社ウェーブソフト 開発部
エンジニア 井上 翔
https://github.com/inoue-wave
#木村 由美 <kimura@hana-ya.jp>
title=店長; company=花屋はな; phone=075-555-0150
お花を発送しました。

花屋はな 店長 木村 由美
075-555-0150
#渡辺 <watanabe@example-post.jp>

明日は休みます。
#清水 隆 <shimizu@tsubame-kotsu.co.jp>
title=運行管理者; company=つばめ交通株式会社; phone=025-555-0160
バスを手配しました。

＝＝＝＝＝＝＝＝
つばめ交通株式会社
運行管理者 清水 隆
TEL：025-555-0160
＝＝＝＝＝＝＝＝`;

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="ja_JP">
 <context>
  <name>AboutPanel</name>
  <message>
   <source>wardappについて</source>
   <translation>About wardapp</translation>
  </message>
  <message>
   <source>wardapp {version}</source>
   <translation>wardapp {version}</translation>
  </message>
  <message>
   <source>区民の声を受け止め、区長要望と会議につなげるための道具です。</source>
   <translation>A tool to hear residents' voices and carry them into requests and meetings.</translation>
  </message>
  <message>
   <source>データの場所：{folder}</source>
   <translation>Location of data: {folder}</translation>
  </message>
  <message>
   <source>使用しているソフトウェアと書体</source>
   <translation>Software and fonts used</translation>
  </message>
  <message>
   <source>使用許諾</source>
   <translation>Licences</translation>
  </message>
 </context>
 <context>
  <name>ActionDialog</name>
  <message>
   <source>宿題</source>
   <translation>Action items</translation>
  </message>
  <message>
   <source>内容</source>
   <translation>Content</translation>
  </message>
  <message>
   <source>経過報告</source>
   <translation>Progress</translation>
  </message>
  <message>
   <source>どこまで進んだか。次の会議の次第に載ります。</source>
   <translation>How far it got. Appears on the next agenda.</translation>
  </message>
  <message>
   <source>結果</source>
   <translation>Result</translation>
  </message>
  <message>
   <source>行ったこと、決まったこと。完了するときに書きます。</source>
   <translation>What was done or decided. Written when it is completed.</translation>
  </message>
  <message>
   <source>経過を報告する</source>
   <translation>Report progress</translation>
  </message>
  <message>
   <source>完了にする</source>
   <translation>Complete</translation>
  </message>
  <message>
   <source>取りやめにする</source>
   <translation>Drop</translation>
  </message>
  <message>
   <source>未了に戻す</source>
   <translation>Reopen</translation>
  </message>
  <message>
   <source>会議を開く</source>
   <translation>Open meeting</translation>
  </message>
  <message>
   <source>担当</source>
   <translation>In charge</translation>
  </message>
  <message>
   <source>期限</source>
   <translation>Due</translation>
  </message>
  <message>
   <source>経過</source>
   <translation>Progress</translation>
  </message>
  <message>
   <source>経過報告はまだありません。</source>
   <translation>No progress reported yet.</translation>
  </message>
  <message>
   <source>閉じる</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>取りやめにしました。</source>
   <translation>Dropped.</translation>
  </message>
  <message>
   <source>完了にしました。</source>
   <translation>Completed.</translation>
  </message>
 </context>
 <context>
  <name>AddItemBar</name>
  <message>
   <source>自由記入</source>
   <translation>Free text</translation>
  </message>
  <message>
   <source>区長要望から</source>
   <translation>From requests</translation>
  </message>
  <message>
   <source>区民の声から</source>
   <translation>From voices</translation>
  </message>
  <message>
   <source>課題・事業などから</source>
   <translation>From themes, projects …</translation>
  </message>
  <message>
   <source>議題の追加</source>
   <translation>Add item</translation>
  </message>
  <message>
   <source>議題を追加：件名を入力してEnter</source>
   <translation>Add item: type its subject, then Enter</translation>
  </message>
  <message>
   <source>追加する議題の件名</source>
   <translation>Subject of the item to add</translation>
  </message>
  <message>
   <source>追加</source>
   <translation>Add</translation>
  </message>
  <message>
   <source>声を探す：言葉を入力、Enterで追加</source>
   <translation>Search voices: type words, Enter adds</translation>
  </message>
  <message>
   <source>課題・区独自事業・現場判断・マンスリーリポートを探す</source>
   <translation>Search themes, ward projects, field decisions, monthly reports</translation>
  </message>
  <message>
   <source>議題にする課題・事業など</source>
   <translation>Themes, projects and others to put on the agenda</translation>
  </message>
  <message>
   <source>課題</source>
   <translation>Themes</translation>
  </message>
  <message>
   <source>区独自事業</source>
   <translation>Ward projects</translation>
  </message>
  <message>
   <source>現場判断</source>
   <translation>Field decisions</translation>
  </message>
  <message>
   <source>マンスリーリポート</source>
   <translation>Monthly reports</translation>
  </message>
 </context>
 <context>
  <name>AdoptionCard</name>
  <message>
   <source>{year}の事業化率</source>
   <translation>Adoption rate {year}</translation>
  </message>
  <message>
   <source>　結果待ち {open}件</source>
   <translation>   awaiting outcome {open}</translation>
  </message>
  <message>
   <source>―</source>
   <translation>–</translation>
  </message>
  <message>
   <source>結果の出た要望はまだありません。</source>
   <translation>No requests with an outcome yet.</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>（事業化 {adopted}件 ＋ 一部事業化 {partly}件）÷ 結果の出た要望 {concluded}件</source>
   <translation>(adopted {adopted} + partly adopted {partly}) ÷ requests with an outcome {concluded}</translation>
  </message>
 </context>
 <context>
  <name>AgendaModel</name>
  <message>
   <source>時刻</source>
   <translation>Time</translation>
  </message>
  <message>
   <source>種別</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>件名</source>
   <translation>Subject</translation>
  </message>
  <message>
   <source>説明者</source>
   <translation>Presenter</translation>
  </message>
  <message>
   <source>分</source>
   <translation>Min</translation>
  </message>
  <message>
   <source>資料</source>
   <translation>Materials</translation>
  </message>
  <message>
   <source>{begins}〜{ends}</source>
   <translation>{begins}–{ends}</translation>
  </message>
  <message>
   <source>{times} 超過</source>
   <translation>{times} over</translation>
  </message>
  <message>
   <source>{title}（非公開）</source>
   <translation>{title} (not public)</translation>
  </message>
  <message>
   <source>区長要望から。ダブルクリックか F2 で件名を直せます。</source>
   <translation>From a request. Double-click or F2 edits the subject.</translation>
  </message>
  <message>
   <source>区民の声から。ダブルクリックか F2 で件名を直せます。</source>
   <translation>From a voice. Double-click or F2 edits the subject.</translation>
  </message>
  <message>
   <source>終了予定 {time} を超えます。</source>
   <translation>Goes past the planned end, {time}.</translation>
  </message>
 </context>
 <context>
  <name>AgendaNotes</name>
  <message>
   <source>前回までの宿題　未了 {open}／{all}</source>
   <translation>Earlier action items   open {open}/{all}</translation>
  </message>
  <message numerus="yes">
   <source>ほか%n件（「議事録・宿題」のタブで見られます）</source>
   <translation>
    <numerusform>%n more (see the tab “Minutes, actions”)</numerusform>
    <numerusform>%n more (see the tab “Minutes, actions”)</numerusform>
   </translation>
  </message>
  <message>
   <source>送った議題：{title}</source>
   <translation>Items passed on: {title}</translation>
  </message>
  <message>
   <source>{day}　第{number}回へ{why}</source>
   <translation>{day}   to no. {number}{why}</translation>
  </message>
  <message>
   <source>（{why}）</source>
   <translation> ({why})</translation>
  </message>
  <message>
   <source>{day}まで</source>
   <translation>until {day}</translation>
  </message>
  <message>
   <source>・{what}（{about}）</source>
   <translation>• {what} ({about})</translation>
  </message>
  <message>
   <source>　結果：{text}</source>
   <translation>   Result: {text}</translation>
  </message>
  <message>
   <source>　経過：{text}</source>
   <translation>   Progress: {text}</translation>
  </message>
  <message>
   <source>　経過報告なし</source>
   <translation>   No progress reported</translation>
  </message>
 </context>
 <context>
  <name>AgendaPanel</name>
  <message>
   <source>議題はまだありません</source>
   <translation>No items yet</translation>
  </message>
  <message>
   <source>下の欄から、自由に、または区長要望・区民の声から追加します。</source>
   <translation>Add them below: freely, from requests, or from voices.</translation>
  </message>
  <message>
   <source>上へ</source>
   <translation>Up</translation>
  </message>
  <message>
   <source>上へ（Alt+↑）</source>
   <translation>Up (Alt+↑)</translation>
  </message>
  <message>
   <source>下へ</source>
   <translation>Down</translation>
  </message>
  <message>
   <source>下へ（Alt+↓）</source>
   <translation>Down (Alt+↓)</translation>
  </message>
  <message>
   <source>もとを開く</source>
   <translation>Open origin</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Enter</translation>
  </message>
  <message>
   <source>外す</source>
   <translation>Remove</translation>
  </message>
  <message>
   <source>議題から外す（Delete）</source>
   <translation>Remove from agenda (Delete)</translation>
  </message>
  <message>
   <source>議題を次の会議へ送る</source>
   <translation>Pass item to next meeting</translation>
  </message>
  <message>
   <source>議題のくわしい内容</source>
   <translation>Details of the item</translation>
  </message>
  <message>
   <source>合計 {minutes}分　終了見込み {ends}</source>
   <translation>Total {minutes} min   expected end {ends}</translation>
  </message>
  <message>
   <source>終了予定の{planned}を{over}分超えます。時間を詰めるか、終了予定を改めてください。</source>
   <translation>This is {over} min past the planned end {planned}. Shorten items or move the end.</translation>
  </message>
  <message>
   <source>議題から外しました。</source>
   <translation>Removed from the agenda.</translation>
  </message>
 </context>
 <context>
  <name>AgendaTable</name>
  <message>
   <source>議題の一覧</source>
   <translation>List of items</translation>
  </message>
  <message>
   <source>Altと上下の矢印で順番を変えます。F2で編集します。</source>
   <translation>Alt with up and down arrows changes the order. F2 edits.</translation>
  </message>
  <message>
   <source>00:00〜00:00 超過</source>
   <translation>00:00–00:00 over</translation>
  </message>
 </context>
 <context>
  <name>AgreementsDialog</name>
  <message>
   <source>同意までの回数と日数</source>
   <translation>Rounds and days to agreement</translation>
  </message>
  <message>
   <source>局を一堂に集めて協議したものと、局ごとに個別に協議したものを比べます。日数は、必要になった日（個別協議では最初の協議日）から、すべての局が同意した日までです。</source>
   <translation>Compares talks with all bureaus at one table and with each bureau by itself. Days run from the day it was needed (for single talks, the first talk) until all bureaus agreed.</translation>
  </message>
  <message>
   <source>区</source>
   <translation>Ward</translation>
  </message>
  <message>
   <source>年度</source>
   <translation>Fiscal year</translation>
  </message>
  <message>
   <source>全区</source>
   <translation>All wards</translation>
  </message>
  <message>
   <source>全年度</source>
   <translation>All fiscal years</translation>
  </message>
  <message>
   <source>個別協議を記録…</source>
   <translation>Record single talk…</translation>
  </message>
  <message>
   <source>案件の一覧</source>
   <translation>List of matters</translation>
  </message>
  <message>
   <source>協議中</source>
   <translation>Under discussion</translation>
  </message>
  <message>
   <source>不可の局あり</source>
   <translation>A bureau refused</translation>
  </message>
  <message>
   <source>{days}日（{day}に同意）</source>
   <translation>{days} days (agreed {day})</translation>
  </message>
  <message>
   <source>（件名なし）</source>
   <translation>(no subject)</translation>
  </message>
  <message>
   <source>{count}回</source>
   <translation>{count}</translation>
  </message>
  <message>
   <source>{count}局</source>
   <translation>{count} bureaus</translation>
  </message>
  <message>
   <source>案件</source>
   <translation>Matter</translation>
  </message>
  <message>
   <source>進め方</source>
   <translation>Way</translation>
  </message>
  <message>
   <source>始まり</source>
   <translation>Began</translation>
  </message>
  <message>
   <source>協議</source>
   <translation>Talks</translation>
  </message>
  <message>
   <source>局</source>
   <translation>Bureaus</translation>
  </message>
  <message>
   <source>手戻り</source>
   <translation>Repeats</translation>
  </message>
  <message>
   <source>同意まで</source>
   <translation>To agreement</translation>
  </message>
  <message>
   <source>まだ記録がありません</source>
   <translation>No records yet</translation>
  </message>
  <message>
   <source>同意 {agreed}／{all}件</source>
   <translation>Agreed {agreed}/{all}</translation>
  </message>
  <message>
   <source>同意まで 中央値{days:.0f}日、平均{rounds:.1f}回</source>
   <translation>To agreement: median {days:.0f} days, mean {rounds:.1f} rounds</translation>
  </message>
  <message>
   <source>手戻り {count}回</source>
   <translation>Repeats {count}</translation>
  </message>
 </context>
 <context>
  <name>AmountEdit</name>
  <message>
   <source>例：12,500</source>
   <translation>e.g. 12,500</translation>
  </message>
  <message>
   <source>千円</source>
   <translation>¥ thousand</translation>
  </message>
  <message>
   <source>＝ {words}</source>
   <translation>= {words}</translation>
  </message>
 </context>
 <context>
  <name>AnalysisPage</name>
  <message>
   <source>分析</source>
   <translation>Analysis</translation>
  </message>
  <message>
   <source>期間</source>
   <translation>Period</translation>
  </message>
  <message>
   <source>何別に数えるか</source>
   <translation>Count by</translation>
  </message>
  <message>
   <source>件数の図</source>
   <translation>Chart of numbers</translation>
  </message>
  <message>
   <source>校区の人口に対する声の図</source>
   <translation>Chart of voices against district population</translation>
  </message>
  <message>
   <source>年代の人口に対する声の図</source>
   <translation>Chart of voices against population by age</translation>
  </message>
  <message>
   <source>足りない情報の流れの一覧</source>
   <translation>List of information gaps</translation>
  </message>
  <message>
   <source>{name}別</source>
   <translation>By {name}</translation>
  </message>
  <message>
   <source>Excelに書き出す</source>
   <translation>Export to Excel</translation>
  </message>
  <message>
   <source>統計表を印刷</source>
   <translation>Print statistics</translation>
  </message>
  <message>
   <source>人口の表を取り込む</source>
   <translation>Import population table</translation>
  </message>
  <message>
   <source>件数</source>
   <translation>Numbers</translation>
  </message>
  <message>
   <source>聞けていない方</source>
   <translation>Who is not heard</translation>
  </message>
  <message>
   <source>足りない情報の流れ</source>
   <translation>Information gaps</translation>
  </message>
  <message>
   <source>棒：この期間の件数　灰色の線：前の期間の件数　棒を押すと、その声の一覧を開きます。</source>
   <translation>Bar: this period   Grey line: previous period   Press a bar to open its voices.</translation>
  </message>
  <message>
   <source>項目</source>
   <translation>Item</translation>
  </message>
  <message>
   <source>件</source>
   <translation>Voices</translation>
  </message>
  <message>
   <source>人（最大）</source>
   <translation>Persons (at most)</translation>
  </message>
  <message>
   <source>前の期間</source>
   <translation>Previous period</translation>
  </message>
  <message>
   <source>前年の同じ期間</source>
   <translation>Same period last year</translation>
  </message>
  <message>
   <source>件数の表</source>
   <translation>Table of numbers</translation>
  </message>
  <message>
   <source>校区：人口千人あたりの人数</source>
   <translation>Districts: persons per 1,000 residents</translation>
  </message>
  <message>
   <source>年代：人口千人あたりの人数（年代の分かる声だけ）</source>
   <translation>Age: persons per 1,000 residents (only voices with known age)</translation>
  </message>
  <message>
   <source>記録はまだありません</source>
   <translation>No records yet</translation>
  </message>
  <message>
   <source>どの情報がどこから届かないかを残すと、部署の間の協議の材料になります。</source>
   <translation>Record which information does not arrive from where: it becomes material for talks between departments.</translation>
  </message>
  <message>
   <source>記録する</source>
   <translation>Record</translation>
  </message>
  <message>
   <source>寄せられた声の数で、住民全体の割合ではありません。同じ方は一人と数えます。</source>
   <translation>These are numbers of voices received, not shares of all residents. The same person counts once.</translation>
  </message>
  <message>
   <source>（今日まで）</source>
   <translation> (to date)</translation>
  </message>
  <message>
   <source>今月</source>
   <translation>This month</translation>
  </message>
  <message>
   <source>先月</source>
   <translation>Last month</translation>
  </message>
  <message>
   <source>この1年</source>
   <translation>Past year</translation>
  </message>
  <message>
   <source>{voices}件・{persons}人</source>
   <translation>{voices} voices, {persons} persons</translation>
  </message>
  <message>
   <source>{voices}件（{persons}人・{matters}案件）</source>
   <translation>{voices} voices ({persons} persons, {matters} matters)</translation>
  </message>
  <message>
   <source>前の期間 {before}件</source>
   <translation>Previous period {before}</translation>
  </message>
  <message>
   <source>前年の同じ期間 {year}件</source>
   <translation>Same period last year {year}</translation>
  </message>
  <message>
   <source>回答まで 中央値{median}日（10件のうち9件が{tenth}日以内）</source>
   <translation>Time to answer: median {median} days (9 in 10 within {tenth} days)</translation>
  </message>
  <message>
   <source>期限内の回答 {in_time}／{due}件</source>
   <translation>Answered in time {in_time}/{due}</translation>
  </message>
  <message>
   <source>{why}{count}件</source>
   <translation>{why}: {count}</translation>
  </message>
  <message>
   <source>別に、声として扱わないもの：</source>
   <translation>Besides, not treated as voices: </translation>
  </message>
  <message>
   <source>{count}件</source>
   <translation>{count}</translation>
  </message>
  <message>
   <source>{rate}（{persons}人／{people}人）</source>
   <translation>{rate} ({persons}/{people} persons)</translation>
  </message>
  <message>
   <source>　声が少ない</source>
   <translation>   few voices</translation>
  </message>
  <message>
   <source>人口の表を取り込むと、校区や年代ごとに、声がどれだけ届いているかを比べられます。</source>
   <translation>Import the population table to compare how well voices from each district and age group are heard.</translation>
  </message>
  <message>
   <source>{names}からの声が少なくなっています。地域行事や市民センターで聞くことを考えてください。</source>
   <translation>Voices from {names} have become few. Consider listening at local events and community centres.</translation>
  </message>
  <message>
   <source>声がはっきり少ない校区はありません。横線は、偶然による幅（95％）です。</source>
   <translation>No district has clearly few voices. The horizontal lines are the range of chance (95%).</translation>
  </message>
  <message>
   <source>統計を書き出す</source>
   <translation>Export statistics</translation>
  </message>
  <message>
   <source>Excel（*.xlsx）</source>
   <translation>Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>統計を書き出しました。</source>
   <translation>Statistics exported.</translation>
  </message>
  <message>
   <source>統計表</source>
   <translation>Statistics</translation>
  </message>
  <message>
   <source>CSV・Excel（*.csv *.xlsx *.xls *.ods）</source>
   <translation>CSV, Excel (*.csv *.xlsx *.xls *.ods)</translation>
  </message>
  <message>
   <source>人口の表を取り込みました。</source>
   <translation>Population table imported.</translation>
  </message>
 </context>
 <context>
  <name>AnswerDialog</name>
  <message>
   <source>{bureau}の回答</source>
   <translation>Answer of {bureau}</translation>
  </message>
  <message>
   <source>現在の対応</source>
   <translation>At present</translation>
  </message>
  <message>
   <source>この課題に、いま何をしているか</source>
   <translation>What is being done about it today</translation>
  </message>
  <message>
   <source>今後の予定</source>
   <translation>Plans</translation>
  </message>
  <message>
   <source>要望を受けて、これから何をするか</source>
   <translation>What will be done upon the request</translation>
  </message>
  <message>
   <source>結果</source>
   <translation>Result</translation>
  </message>
  <message>
   <source>予算額（千円）</source>
   <translation>Planned (¥ thousand)</translation>
  </message>
  <message>
   <source>理由の区分</source>
   <translation>Kind of reason</translation>
  </message>
  <message>
   <source>理由</source>
   <translation>Reason</translation>
  </message>
  <message>
   <source>事業化以外の結果には、区分か理由を記録します</source>
   <translation>For outcomes other than adoption, give a kind or a reason</translation>
  </message>
  <message>
   <source>回答を記録する</source>
   <translation>Record answer</translation>
  </message>
  <message>
   <source>やめる</source>
   <translation>Cancel</translation>
  </message>
 </context>
 <context>
  <name>AnswerEditor</name>
  <message>
   <source>選んだ回答例</source>
   <translation>Selected saved answer</translation>
  </message>
  <message>
   <source>回答を写す</source>
   <translation>Copy answer</translation>
  </message>
  <message>
   <source>回答を写す（Ctrl+Shift+C）</source>
   <translation>Copy answer (Ctrl+Shift+C)</translation>
  </message>
  <message>
   <source>確認して使えるようにする</source>
   <translation>Approve for use</translation>
  </message>
  <message>
   <source>使用を中止する</source>
   <translation>Withdraw</translation>
  </message>
  <message>
   <source>自分の区役所の回答例に写す</source>
   <translation>Copy to own office's answers</translation>
  </message>
  <message>
   <source>質問</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>回答</source>
   <translation>Answer</translation>
  </message>
  <message>
   <source>ほかの言い方。空白で区切ります（任意）</source>
   <translation>Other wordings, separated by spaces (optional)</translation>
  </message>
  <message>
   <source>探すときの言葉</source>
   <translation>Search words</translation>
  </message>
  <message>
   <source>分類</source>
   <translation>Category</translation>
  </message>
  <message>
   <source>担当課</source>
   <translation>Division in charge</translation>
  </message>
  <message>
   <source>有効期限</source>
   <translation>Valid until</translation>
  </message>
  <message>
   <source>期限切れ</source>
   <translation>Expired</translation>
  </message>
  <message>
   <source>確認して期限を延ばす</source>
   <translation>Confirm and extend</translation>
  </message>
  <message>
   <source>{day}まで有効</source>
   <translation>Valid until {day}</translation>
  </message>
  <message>
   <source>ほかの区役所の回答例です。使うときは、自分の区役所に当てはまるか確かめてください。</source>
   <translation>This answer belongs to another office. Before using it, check that it applies to yours.</translation>
  </message>
  <message>
   <source>まだ使えません。個人が分かる内容がないか、だれに答えても正しいかを確かめてください。</source>
   <translation>Not yet in use. Check that nothing identifies a person and that it is right for everybody.</translation>
  </message>
  <message>
   <source>使用を中止しています。</source>
   <translation>Withdrawn from use.</translation>
  </message>
  <message>
   <source>有効期限が過ぎています。今も正しいかを確かめてください。</source>
   <translation>The validity has ended. Check whether it is still right.</translation>
  </message>
  <message>
   <source>元になった声</source>
   <translation>Original voice</translation>
  </message>
  <message>
   <source>空にはできません。前の内容が残っています。</source>
   <translation>This cannot be empty. The earlier text is kept.</translation>
  </message>
  <message>
   <source>回答を写しました</source>
   <translation>Answer copied</translation>
  </message>
  <message>
   <source>使えるようにしました</source>
   <translation>Approved for use</translation>
  </message>
  <message>
   <source>使用を中止しました</source>
   <translation>Withdrawn</translation>
  </message>
 </context>
 <context>
  <name>AnswerFiles</name>
  <message>
   <source>回答用の表を書き出す…</source>
   <translation>Export table for answers…</translation>
  </message>
  <message>
   <source>回答の表を取り込む…</source>
   <translation>Import table of answers…</translation>
  </message>
  <message>
   <source>回答をExcelに書き出す</source>
   <translation>Export answers to Excel</translation>
  </message>
  <message>
   <source>回答用の表を書き出す</source>
   <translation>Export table for answers</translation>
  </message>
  <message>
   <source>照会の回答用.xlsx</source>
   <translation>照会の回答用.xlsx</translation>
  </message>
  <message>
   <source>Excelブック (*.xlsx);;CSV (*.csv)</source>
   <translation>Excel workbook (*.xlsx);;CSV (*.csv)</translation>
  </message>
  <message>
   <source>{count}の区・局の行を「{name}」に書き出しました。</source>
   <translation>Wrote rows for {count} wards and bureaus to “{name}”.</translation>
  </message>
  <message>
   <source>回答を書き出す</source>
   <translation>Export answers</translation>
  </message>
  <message>
   <source>照会への回答.xlsx</source>
   <translation>answers-to-inquiry.xlsx</translation>
  </message>
  <message numerus="yes">
   <source>%n件の回答を書き出しました。</source>
   <translation>
    <numerusform>%n answer exported.</numerusform>
    <numerusform>%n answers exported.</numerusform>
   </translation>
  </message>
  <message>
   <source>回答の書き出し</source>
   <translation>Export of answers</translation>
  </message>
  <message>
   <source>回答の表を取り込む（いくつでも選べます）</source>
   <translation>Take in tables of answers (choose as many as you like)</translation>
  </message>
  <message>
   <source>表 (*.xlsx *.xls *.csv *.ods)</source>
   <translation>Tables (*.xlsx *.xls *.csv *.ods)</translation>
  </message>
  <message>
   <source>照会の回答の取り込み</source>
   <translation>Taking in answers</translation>
  </message>
  <message>
   <source>{matched}件の回答を取り込めます。取り込めない行は{rest}件、回答のない行は{empty}件です。</source>
   <translation>{matched} answers can be taken in. {rest} rows cannot, {empty} rows hold no answer.</translation>
  </message>
  <message>
   <source>{n}件は、同じ回答がすでにあります。</source>
   <translation>{n} are there already, the same.</translation>
  </message>
  <message>
   <source>{file}　{row}行目　{text}　{why}</source>
   <translation>{file}, row {row}: {text} {why}</translation>
  </message>
  <message>
   <source>{file}　{row}行目　{office}の回答を置き換えます</source>
   <translation>{file}, row {row}: replaces the answer of {office}</translation>
  </message>
  <message>
   <source>{file}　{row}行目　{office}の回答を取り込みます</source>
   <translation>{file}, row {row}: the answer of {office}</translation>
  </message>
  <message>
   <source>局の回答</source>
   <translation>Bureau answers</translation>
  </message>
  <message>
   <source>区長要望一覧（区別）を印刷</source>
   <translation>Print requests by ward</translation>
  </message>
  <message>
   <source>区長要望一覧（局別）を印刷</source>
   <translation>Print requests by bureau</translation>
  </message>
  <message>
   <source>局の回答.xlsx</source>
   <translation>bureau-answers.xlsx</translation>
  </message>
  <message>
   <source>{count}件を「{name}」に書き出しました。</source>
   <translation>{count} exported to “{name}”.</translation>
  </message>
  <message>
   <source>回答の表を取り込む</source>
   <translation>Import table of answers</translation>
  </message>
  <message>
   <source>局の回答の取り込み</source>
   <translation>Import of bureau answers</translation>
  </message>
  <message>
   <source>{matched}件が要望と一致しました。一致しない行は{rest}件、回答のない行は{empty}件です。</source>
   <translation>{matched} match a request. {rest} rows do not; {empty} rows have no answer.</translation>
  </message>
  <message>
   <source>{row}行目　{text}　{why}</source>
   <translation>Row {row}  {text}  {why}</translation>
  </message>
  <message>
   <source>{row}行目　{title}（{bureau}）を取り込みます</source>
   <translation>Row {row}  {title} ({bureau}) will be imported</translation>
  </message>
 </context>
 <context>
  <name>AnswerForm</name>
  <message>
   <source>私たちの回答</source>
   <translation>Our answer</translation>
  </message>
  <message>
   <source>例：総務企画課 企画係</source>
   <translation>e.g. General Affairs and Planning Division, planning section</translation>
  </message>
  <message>
   <source>回答する</source>
   <translation>Answer</translation>
  </message>
  <message>
   <source>回答者</source>
   <translation>Answered by</translation>
  </message>
  <message>
   <source>書き直す</source>
   <translation>Revise</translation>
  </message>
  <message>
   <source>{day}に回答しました。</source>
   <translation>Answered on {day}.</translation>
  </message>
  <message>
   <source>回答期限 {day}。書きかけは自動で保存されます。</source>
   <translation>Answer by {day}. Drafts are saved automatically.</translation>
  </message>
  <message>
   <source>回答を書き直せるようにしました。</source>
   <translation>The answer can be revised.</translation>
  </message>
  <message>
   <source>回答しました。</source>
   <translation>Answered.</translation>
  </message>
 </context>
 <context>
  <name>AnswersPage</name>
  <message>
   <source>回答例</source>
   <translation>Saved answers</translation>
  </message>
  <message>
   <source>回答例を探す（質問・回答・言葉）</source>
   <translation>Search saved answers (question, answer, words)</translation>
  </message>
  <message>
   <source>分類</source>
   <translation>Category</translation>
  </message>
  <message>
   <source>状態</source>
   <translation>State</translation>
  </message>
  <message>
   <source>区役所</source>
   <translation>Office</translation>
  </message>
  <message>
   <source>回答例の一覧</source>
   <translation>List of saved answers</translation>
  </message>
  <message>
   <source>書き出し</source>
   <translation>Export</translation>
  </message>
  <message>
   <source>使用できる回答例を、個人情報を含まないJSON Linesのファイルに書き出す</source>
   <translation>Export usable answers to a JSON Lines file without personal data</translation>
  </message>
  <message>
   <source>新しい回答例</source>
   <translation>New saved answer</translation>
  </message>
  <message>
   <source>回答例を探す</source>
   <translation>Search saved answers</translation>
  </message>
  <message>
   <source>回答を写す</source>
   <translation>Copy answer</translation>
  </message>
  <message>
   <source>ごみ箱へ移す</source>
   <translation>Move to bin</translation>
  </message>
  <message>
   <source>期限切れ</source>
   <translation>Expired</translation>
  </message>
  <message>
   <source>この区役所の回答例</source>
   <translation>Answers of this office</translation>
  </message>
  <message>
   <source>まだ回答例がありません</source>
   <translation>No saved answers yet</translation>
  </message>
  <message>
   <source>よい回答をした声を開いて「回答例にする」を押すと、次の方がすぐに使えます。</source>
   <translation>Open a voice that was answered well and press “Make saved answer”: the next colleague can use it at once.</translation>
  </message>
  <message>
   <source>回答例を選んでください</source>
   <translation>Select a saved answer</translation>
  </message>
  <message>
   <source>{count}件</source>
   <translation>{count}</translation>
  </message>
  <message>
   <source>条件に合う回答例がありません</source>
   <translation>No saved answers match</translation>
  </message>
  <message>
   <source>言葉を短くするか、条件を外してください。</source>
   <translation>Shorten the words or remove conditions.</translation>
  </message>
  <message>
   <source>{day}まで</source>
   <translation>until {day}</translation>
  </message>
  <message>
   <source>（質問を書いてください）</source>
   <translation>(write the question)</translation>
  </message>
  <message>
   <source>（回答を書いてください）</source>
   <translation>(write the answer)</translation>
  </message>
  <message>
   <source>回答例をごみ箱へ移しました</source>
   <translation>Saved answer moved to bin</translation>
  </message>
  <message>
   <source>回答例を書き出す</source>
   <translation>Export saved answers</translation>
  </message>
  <message>
   <source>JSON Lines（*.jsonl）</source>
   <translation>JSON Lines (*.jsonl)</translation>
  </message>
  <message>
   <source>{count}件の回答例を書き出しました。</source>
   <translation>{count} saved answers exported.</translation>
  </message>
  <message>
   <source>個人の名前などを含むと思われる{count}件は除きました。</source>
   <translation> {count} that seem to contain names or other personal data were left out.</translation>
  </message>
 </context>
 <context>
  <name>AnswersSection</name>
  <message>
   <source>回答例</source>
   <translation>Saved answers</translation>
  </message>
  <message>
   <source>よい回答を残すと、次に同じことを聞かれた方がすぐに答えられます。</source>
   <translation>A good answer kept lets the next colleague answer at once.</translation>
  </message>
  <message>
   <source>回答例にする</source>
   <translation>Make saved answer</translation>
  </message>
  <message>
   <source>回答案を作る</source>
   <translation>Draft an answer</translation>
  </message>
  <message>
   <source>庁内の補助プログラムが、回答例から回答案を作ります。個人情報は送りません。</source>
   <translation>The assistant on the internal network drafts an answer from saved answers. No personal data is sent.</translation>
  </message>
  <message>
   <source>回答を記録すると、回答例にできます。</source>
   <translation>Record an answer to make it a saved answer.</translation>
  </message>
  <message>
   <source>回答案（このままでは使えません。内容を確かめて直してください）</source>
   <translation>Draft (not to be used as it is: check and correct it)</translation>
  </message>
  <message>
   <source>回答案</source>
   <translation>Draft</translation>
  </message>
  <message>
   <source>回答案を写す</source>
   <translation>Copy draft</translation>
  </message>
  <message>
   <source>回答例にしました。「回答例」で内容を確かめると使えるようになります。</source>
   <translation>Saved answer made. Once checked under “Saved answers” it can be used.</translation>
  </message>
  <message>
   <source>この声は、すでに回答例になっています。</source>
   <translation>This voice is already a saved answer.</translation>
  </message>
  <message>
   <source>作成しています…</source>
   <translation>Preparing…</translation>
  </message>
  <message>
   <source>回答案を写しました</source>
   <translation>Draft copied</translation>
  </message>
  <message>
   <source>この声の回答を回答例にする</source>
   <translation>Make this voice's answer a saved answer</translation>
  </message>
 </context>
 <context>
  <name>AnswersTable</name>
  <message>
   <source>回答の表</source>
   <translation>Table of answers</translation>
  </message>
  <message>
   <source>区・局</source>
   <translation>Ward, bureau</translation>
  </message>
  <message>
   <source>回答者</source>
   <translation>Answered by</translation>
  </message>
  <message>
   <source>（未回答）</source>
   <translation>(no answer yet)</translation>
  </message>
 </context>
 <context>
  <name>Application</name>
  <message>
   <source>共有フォルダーは設定されていません。設定の「共有フォルダー」で参加できます。</source>
   <translation>No shared folder is set up. Join one in the settings under “Shared folder”.</translation>
  </message>
  <message>
   <source>同期</source>
   <translation>Sync</translation>
  </message>
  <message>
   <source>同期しました（送信{sent}件、受信{read}件）。</source>
   <translation>Synced ({sent} sent, {read} received).</translation>
  </message>
  <message>
   <source>{count}件の項目が、別の端末でも変更されていました。ホームで確認してください。</source>
   <translation>Fields also changed on another desk: {count}. Please check them on the home page.</translation>
  </message>
  <message>
   <source>同期を中止しました。記録はこの端末に保存されています。</source>
   <translation>Sync stopped. Records are kept on this desk.</translation>
  </message>
  <message>
   <source>声を受け付ける</source>
   <translation>Take a voice</translation>
  </message>
  <message>
   <source>wardappを開く</source>
   <translation>Open wardapp</translation>
  </message>
  <message>
   <source>終了</source>
   <translation>Quit</translation>
  </message>
  <message>
   <source>wardapp － 声を受け付ける</source>
   <translation>wardapp – Take a voice</translation>
  </message>
  <message>
   <source>今日の仕事</source>
   <translation>Today's work</translation>
  </message>
  <message>
   <source>終了前に同期しています…　もう一度閉じると、待たずに終了します。</source>
   <translation>Syncing before quitting…   Close again to quit without waiting.</translation>
  </message>
 </context>
 <context>
  <name>AppointDialog</name>
  <message>
   <source>就任の登録</source>
   <translation>Taking office</translation>
  </message>
  <message>
   <source>{office}　{post}
前任の方は、就任日の前日までの在任になります。</source>
   <translation>{office}  {post}
The predecessor's tenure ends on the day before.</translation>
  </message>
  <message>
   <source>登録</source>
   <translation>Record</translation>
  </message>
  <message>
   <source>氏名か読み</source>
   <translation>Name or reading</translation>
  </message>
  <message>
   <source>職員から選ぶ</source>
   <translation>Choose from staff</translation>
  </message>
  <message>
   <source>氏名</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>ふりがな</source>
   <translation>Reading</translation>
  </message>
  <message>
   <source>就任日</source>
   <translation>In office from</translation>
  </message>
 </context>
 <context>
  <name>ApprovalsSection</name>
  <message>
   <source>いつもの順で依頼</source>
   <translation>Ask in the usual order</translation>
  </message>
  <message>
   <source>決裁する方を加える</source>
   <translation>Add approver</translation>
  </message>
  <message>
   <source>決裁</source>
   <translation>Approval</translation>
  </message>
  <message>
   <source>決裁待ち</source>
   <translation>Approval pending</translation>
  </message>
  <message>
   <source>これから</source>
   <translation>To do</translation>
  </message>
  <message>
   <source>承認する</source>
   <translation>Approve</translation>
  </message>
  <message>
   <source>差し戻す…</source>
   <translation>Send back…</translation>
  </message>
  <message>
   <source>外す</source>
   <translation>Remove</translation>
  </message>
  <message>
   <source>差し戻す</source>
   <translation>Send back</translation>
  </message>
  <message>
   <source>直してほしいことを書いてください。</source>
   <translation>Write what to correct.</translation>
  </message>
 </context>
 <context>
  <name>ApproveDialog</name>
  <message>
   <source>参加の承認</source>
   <translation>Approve a desk</translation>
  </message>
  <message>
   <source>申込みをした人に電話で本人であることを確かめ、読み上げてもらった六つの言葉を入力してください。画面の言葉を書き写してはいけません。</source>
   <translation>Telephone the applicant to make sure who it is, and enter the six words they read out. Do not copy words from a screen.</translation>
  </message>
  <message>
   <source>承認を待つ端末</source>
   <translation>Desks waiting for approval</translation>
  </message>
  <message>
   <source>承認を待っている端末を調べています…</source>
   <translation>Looking for desks that wait for approval…</translation>
  </message>
  <message>
   <source>六つの言葉を空白で区切って入力</source>
   <translation>Six words, divided by spaces</translation>
  </message>
  <message>
   <source>この端末にも承認の権限を与える</source>
   <translation>Let this desk approve others too</translation>
  </message>
  <message>
   <source>承認する</source>
   <translation>Approve</translation>
  </message>
  <message>
   <source>調べ直す</source>
   <translation>Look again</translation>
  </message>
  <message>
   <source>閉じる</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>読み上げられた六つの言葉</source>
   <translation>The six words read out</translation>
  </message>
  <message>
   <source>承認を待っている端末はありません。</source>
   <translation>No desks wait for approval.</translation>
  </message>
  <message>
   <source>「{label}」の参加を承認しました。</source>
   <translation>“{label}” approved.</translation>
  </message>
 </context>
 <context>
  <name>AskDialog</name>
  <message>
   <source>局への依頼</source>
   <translation>Ask of a bureau</translation>
  </message>
  <message>
   <source>局の長が出席者に入ります。</source>
   <translation>The head of the bureau joins the attendees.</translation>
  </message>
  <message>
   <source>決定</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>お願いすること</source>
   <translation>What is asked</translation>
  </message>
  <message>
   <source>局</source>
   <translation>Bureau</translation>
  </message>
  <message>
   <source>事前意見の期限</source>
   <translation>Opinion in advance due</translation>
  </message>
 </context>
 <context>
  <name>AssignDialog</name>
  <message>
   <source>課題・要望を当てる</source>
   <translation>Assign theme or request</translation>
  </message>
  <message>
   <source>課題か要望の名前の一部</source>
   <translation>Part of the name of a theme or request</translation>
  </message>
  <message>
   <source>課題・要望</source>
   <translation>Themes and requests</translation>
  </message>
  <message>
   <source>理由</source>
   <translation>Reason</translation>
  </message>
  <message>
   <source>なぜこの項目に当たるのか</source>
   <translation>Why it serves this item</translation>
  </message>
  <message>
   <source>当てる</source>
   <translation>Assign</translation>
  </message>
  <message>
   <source>やめる</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>課題：{title}</source>
   <translation>Theme: {title}</translation>
  </message>
  <message>
   <source>要望：{title}</source>
   <translation>Request: {title}</translation>
  </message>
 </context>
 <context>
  <name>AssignmentsSection</name>
  <message>
   <source>担当する課・局を加える</source>
   <translation>Add division or bureau</translation>
  </message>
  <message>
   <source>担当</source>
   <translation>In charge</translation>
  </message>
  <message>
   <source>最初の課が主担当です。結果は、受け付けた方のホームに届きます。</source>
   <translation>The first division leads. Results reach the home page of whoever took the voice.</translation>
  </message>
  <message>
   <source>担当はまだ決まっていません。</source>
   <translation>Nobody is in charge yet.</translation>
  </message>
  <message>
   <source>完了</source>
   <translation>Done</translation>
  </message>
  <message>
   <source>期限超過</source>
   <translation>Overdue</translation>
  </message>
  <message>
   <source>依頼中</source>
   <translation>Asked</translation>
  </message>
  <message>
   <source>主担当</source>
   <translation>Lead</translation>
  </message>
  <message>
   <source>依頼 {day}</source>
   <translation>asked {day}</translation>
  </message>
  <message>
   <source>期限 {day}</source>
   <translation>due {day}</translation>
  </message>
  <message>
   <source>完了 {day}</source>
   <translation>done {day}</translation>
  </message>
  <message>
   <source>結果を記録…</source>
   <translation>Record result…</translation>
  </message>
  <message>
   <source>結果を確認した</source>
   <translation>Mark result as seen</translation>
  </message>
  <message>
   <source>もう一度依頼する</source>
   <translation>Ask again</translation>
  </message>
  <message>
   <source>主担当にする</source>
   <translation>Make lead</translation>
  </message>
  <message>
   <source>取り消す</source>
   <translation>Remove</translation>
  </message>
  <message>
   <source>結果を記録</source>
   <translation>Record result</translation>
  </message>
  <message>
   <source>したこと、答えたことを書いてください。</source>
   <translation>Write what was done or answered.</translation>
  </message>
 </context>
 <context>
  <name>AssistantPanel</name>
  <message>
   <source>回答案の作成</source>
   <translation>Draft answers</translation>
  </message>
  <message>
   <source>庁内ネットワークにある補助プログラム（OpenAI互換のHTTP）に、回答例から回答案を作らせます。送る前に個人情報を取り除き、回答案は職員が確かめて直すまで使いません。</source>
   <translation>Lets an assistant on the internal network (HTTP like OpenAI's) draft answers from saved answers. Personal data is removed before sending, and no draft is used until staff have checked and corrected it.</translation>
  </message>
  <message>
   <source>補助プログラム</source>
   <translation>Assistant</translation>
  </message>
  <message>
   <source>回答案の作成を使う</source>
   <translation>Use draft answers</translation>
  </message>
  <message>
   <source>アドレス（庁内ネットワークに限ります）</source>
   <translation>Address (internal network only)</translation>
  </message>
  <message>
   <source>モデル名（任意）</source>
   <translation>Model name (optional)</translation>
  </message>
  <message>
   <source>鍵（必要なときだけ）</source>
   <translation>Key (only if needed)</translation>
  </message>
  <message>
   <source>アドレスを確かめる</source>
   <translation>Test address</translation>
  </message>
  <message>
   <source>変更できるのは管理者だけです。</source>
   <translation>Only administrators can change this.</translation>
  </message>
  <message>
   <source>確かめています…</source>
   <translation>Testing…</translation>
  </message>
  <message>
   <source>庁内ネットワークのアドレスです。</source>
   <translation>This address is on the internal network.</translation>
  </message>
 </context>
 <context>
  <name>AttachmentsPanel</name>
  <message>
   <source>添付ファイル</source>
   <translation>Attachments</translation>
  </message>
  <message>
   <source>添付する</source>
   <translation>Attach</translation>
  </message>
  <message>
   <source>ここにファイルをドラッグしても添付できます。暗号化して保存します。</source>
   <translation>Files can also be dragged here. They are kept encrypted.</translation>
  </message>
  <message>
   <source>開くと、共有フォルダーから受け取ります。</source>
   <translation>When opened, it is fetched from the shared folder.</translation>
  </message>
  <message>
   <source>ファイルの中身は、添付した端末にあります。</source>
   <translation>The content is on the desk that attached it.</translation>
  </message>
  <message>
   <source>開く</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>名前を付けて保存…</source>
   <translation>Save as…</translation>
  </message>
  <message>
   <source>ごみ箱へ移す</source>
   <translation>Move to bin</translation>
  </message>
  <message>
   <source>{name}（{size}）</source>
   <translation>{name} ({size})</translation>
  </message>
  <message>
   <source>{name}（{size}）　まだ届いていません</source>
   <translation>{name} ({size})  not yet arrived</translation>
  </message>
  <message>
   <source>{name}　受け取っています（{done}／{total}MB）</source>
   <translation>{name}  arriving ({done}/{total} MB)</translation>
  </message>
  <message>
   <source>添付するファイル</source>
   <translation>File to attach</translation>
  </message>
  <message>
   <source>添付</source>
   <translation>Attach</translation>
  </message>
  <message>
   <source>添付ファイルの受け取り</source>
   <translation>Attachment arriving</translation>
  </message>
  <message>
   <source>名前を付けて保存</source>
   <translation>Save as</translation>
  </message>
  <message>
   <source>「{name}」を保存しました</source>
   <translation>“{name}” saved</translation>
  </message>
 </context>
 <context>
  <name>AttendeeModel</name>
  <message>
   <source>所属</source>
   <translation>Office</translation>
  </message>
  <message>
   <source>職</source>
   <translation>Post</translation>
  </message>
  <message>
   <source>氏名</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>区分</source>
   <translation>Role</translation>
  </message>
  <message>
   <source>出欠</source>
   <translation>Attendance</translation>
  </message>
  <message>
   <source>（未定）</source>
   <translation>(not known)</translation>
  </message>
  <message>
   <source>{name}の代理</source>
   <translation>for {name}</translation>
  </message>
 </context>
 <context>
  <name>AttendeesPanel</name>
  <message>
   <source>出席者はまだいません</source>
   <translation>No attendees yet</translation>
  </message>
  <message>
   <source>職員を追加：氏名・読み・職の一部</source>
   <translation>Add staff: part of a name, reading or post</translation>
  </message>
  <message>
   <source>追加する職員</source>
   <translation>Staff to add</translation>
  </message>
  <message>
   <source>名簿にない人を追加…</source>
   <translation>Add somebody not on the staff list…</translation>
  </message>
  <message>
   <source>区分</source>
   <translation>Role</translation>
  </message>
  <message>
   <source>出欠</source>
   <translation>Attendance</translation>
  </message>
  <message>
   <source>まだ取っていない</source>
   <translation>Not yet taken</translation>
  </message>
  <message>
   <source>全員を出席にする</source>
   <translation>All present</translation>
  </message>
  <message>
   <source>代理を立てる…</source>
   <translation>Name a deputy…</translation>
  </message>
  <message>
   <source>外す</source>
   <translation>Remove</translation>
  </message>
  <message>
   <source>出席者の一覧</source>
   <translation>List of attendees</translation>
  </message>
  <message numerus="yes">
   <source>%n名</source>
   <translation>
    <numerusform>%n person</numerusform>
    <numerusform>%n persons</numerusform>
   </translation>
  </message>
  <message>
   <source>　出席 {there}</source>
   <translation>   present {there}</translation>
  </message>
  <message>
   <source>出席者から外しました。</source>
   <translation>Removed from attendees.</translation>
  </message>
 </context>
 <context>
  <name>AutoSave</name>
  <message>
   <source>入力中…</source>
   <translation>Typing…</translation>
  </message>
  <message>
   <source>保存しています…</source>
   <translation>Saving…</translation>
  </message>
  <message>
   <source>保存しました（{time}）</source>
   <translation>Saved ({time})</translation>
  </message>
  <message>
   <source>保存できませんでした：{why}</source>
   <translation>Could not be saved: {why}</translation>
  </message>
 </context>
 <context>
  <name>BackgroundDialog</name>
  <message>
   <source>協議の趣旨</source>
   <translation>Purpose of the talks</translation>
  </message>
  <message>
   <source>決定</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>趣旨</source>
   <translation>Purpose</translation>
  </message>
  <message>
   <source>趣旨（なぜ一堂に会して協議するか）</source>
   <translation>Purpose (why at one table)</translation>
  </message>
  <message>
   <source>もとになる区長要望</source>
   <translation>Request it comes from</translation>
  </message>
  <message>
   <source>もとになる課題</source>
   <translation>Theme it comes from</translation>
  </message>
  <message>
   <source>協議が必要になった日</source>
   <translation>Day it became necessary</translation>
  </message>
 </context>
 <context>
  <name>BadRows</name>
  <message>
   <source>行</source>
   <translation>Row</translation>
  </message>
  <message>
   <source>取り込めない理由</source>
   <translation>Why it cannot be imported</translation>
  </message>
  <message>
   <source>取り込めない行</source>
   <translation>Rows that cannot be imported</translation>
  </message>
  <message>
   <source>取り込めない行を保存…</source>
   <translation>Save rows that cannot be imported…</translation>
  </message>
  <message>
   <source>取り込めない行を保存</source>
   <translation>Save refused rows</translation>
  </message>
 </context>
 <context>
  <name>BecameSection</name>
  <message>
   <source>お知らせを作る</source>
   <translation>Make letter</translation>
  </message>
  <message>
   <source>知らせたことにする</source>
   <translation>Mark as told</translation>
  </message>
  <message>
   <source>その後</source>
   <translation>What became of it</translation>
  </message>
  <message>
   <source>✓ {stage}</source>
   <translation>✓ {stage}</translation>
  </message>
  <message>
   <source>{stage}：済み</source>
   <translation>{stage}: done</translation>
  </message>
  <message>
   <source>{stage}：まだ</source>
   <translation>{stage}: not yet</translation>
  </message>
  <message>
   <source>{day}に結果をお知らせしました。</source>
   <translation>Told the outcome on {day}.</translation>
  </message>
  <message>
   <source>結果を知らせてほしいとのことです。お知らせできることがあります。</source>
   <translation>Asked to be told the outcome. There is something to tell.</translation>
  </message>
  <message>
   <source>結果を知らせてほしいとのことです。お知らせできることは、まだありません。</source>
   <translation>Asked to be told the outcome. Nothing to tell yet.</translation>
  </message>
  <message>
   <source>回答のあと、課題や要望にはまだなっていません。</source>
   <translation>Answered; no theme or request came of it yet.</translation>
  </message>
  <message>
   <source>結果を知らせたことを記録しました</source>
   <translation>Recorded as told</translation>
  </message>
 </context>
 <context>
  <name>BeginStep</name>
  <message>
   <source>見本の記録を入れて試してみる</source>
   <translation>Try it out with sample records</translation>
  </message>
  <message>
   <source>架空の区民の声・要望・会議が入ります。見本と表示され、設定からまとめて削除できます。</source>
   <translation>Invented voices, requests and meetings are put in, marked as samples; they can be removed together in the settings.</translation>
  </message>
  <message>
   <source>あとで設定する</source>
   <translation>Set up later</translation>
  </message>
  <message>
   <source>{folder} に「{label}」として参加する</source>
   <translation>Join {folder} as “{label}”</translation>
  </message>
  <message>
   <source>{folder} に復旧用の紙で戻る</source>
   <translation>Return to {folder} with the recovery sheet</translation>
  </message>
  <message>
   <source>{folder} に新しく作る</source>
   <translation>Create new in {folder}</translation>
  </message>
  <message>
   <source>所属</source>
   <translation>Office</translation>
  </message>
  <message>
   <source>お名前</source>
   <translation>Your name</translation>
  </message>
  <message>
   <source>共有フォルダー</source>
   <translation>Shared folder</translation>
  </message>
 </context>
 <context>
  <name>Beside</name>
  <message>
   <source>手引き</source>
   <translation>Guide</translation>
  </message>
  <message>
   <source>意見</source>
   <translation>Comments</translation>
  </message>
  <message>
   <source>手引き {count}</source>
   <translation>Guide {count}</translation>
  </message>
  <message>
   <source>意見 {count}</source>
   <translation>Comments {count}</translation>
  </message>
 </context>
 <context>
  <name>Board</name>
  <message>
   <source>カードを動かすか、Ctrl+→・Ctrl+←で段階を変えます。Enterで開きます。</source>
   <translation>Drag cards, or press Ctrl+→ / Ctrl+←, to change the stage. Enter opens.</translation>
  </message>
  <message>
   <source>「{stage}」の課題</source>
   <translation>Themes in “{stage}”</translation>
  </message>
  <message>
   <source>遅れ</source>
   <translation>Late</translation>
  </message>
  <message>
   <source>「{stage}」に動かしました。</source>
   <translation>Moved to “{stage}”.</translation>
  </message>
 </context>
 <context>
  <name>BoardView</name>
  <message>
   <source>段階ごとの要望</source>
   <translation>Requests by stage</translation>
  </message>
  <message>
   <source>{stage}　{count}件</source>
   <translation>{stage}  {count}</translation>
  </message>
  <message>
   <source>概算額の計 {cost}千円</source>
   <translation>Estimated total ¥{cost} thousand</translation>
  </message>
  <message>
   <source>局は未定</source>
   <translation>bureau not known</translation>
  </message>
  <message>
   <source>特に重要</source>
   <translation>Especially important</translation>
  </message>
  <message>
   <source>（件名なし）</source>
   <translation>(no subject)</translation>
  </message>
 </context>
 <context>
  <name>BudgetTable</name>
  <message>
   <source>費目</source>
   <translation>Budget line</translation>
  </message>
  <message>
   <source>財源</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>予算額（千円）</source>
   <translation>Planned (¥ thousand)</translation>
  </message>
  <message>
   <source>執行額（千円）</source>
   <translation>Spent (¥ thousand)</translation>
  </message>
  <message>
   <source>備考</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>事業の予算</source>
   <translation>Budget of the project</translation>
  </message>
  <message>
   <source>費目を追加</source>
   <translation>Add budget line</translation>
  </message>
  <message>
   <source>選んだ費目を取り除く</source>
   <translation>Remove budget line</translation>
  </message>
  <message>
   <source>費目を取り除く</source>
   <translation>Remove budget line</translation>
  </message>
  <message>
   <source>予算 {planned}千円　執行 {spent}千円（執行率 {rate}）</source>
   <translation>Planned ¥{planned} thousand   spent ¥{spent} thousand ({rate})</translation>
  </message>
  <message>
   <source>（費目）</source>
   <translation>(budget line)</translation>
  </message>
  <message>
   <source>費目を取り除きました</source>
   <translation>Budget line removed</translation>
  </message>
 </context>
 <context>
  <name>BulkDialog</name>
  <message>
   <source>用紙をまとめて入力</source>
   <translation>Enter forms together</translation>
  </message>
  <message>
   <source>受付日</source>
   <translation>Received</translation>
  </message>
  <message>
   <source>急ぎの度合</source>
   <translation>Urgency</translation>
  </message>
  <message>
   <source>校区</source>
   <translation>District</translation>
  </message>
  <message>
   <source>場所</source>
   <translation>Place</translation>
  </message>
  <message>
   <source>内容</source>
   <translation>Content</translation>
  </message>
  <message>
   <source>氏名</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>電話</source>
   <translation>Phone</translation>
  </message>
  <message>
   <source>伝えた先</source>
   <translation>Told to</translation>
  </message>
  <message>
   <source>対応</source>
   <translation>Response</translation>
  </message>
  <message>
   <source>用紙の一覧</source>
   <translation>List of forms</translation>
  </message>
  <message>
   <source>登録する（Ctrl+Enter）</source>
   <translation>Keep (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>下書きのまま閉じる</source>
   <translation>Close, keep draft</translation>
  </message>
  <message>
   <source>受付用紙を印刷</source>
   <translation>Print intake forms</translation>
  </message>
  <message>
   <source>用紙一枚を一行に入力します。必要なのは「内容」だけです。Excelからコピーした表は、Ctrl+Vで貼り付けられます。</source>
   <translation>Each form is one row. Only “Content” is required. Tables copied from Excel can be pasted with Ctrl+V.</translation>
  </message>
  <message>
   <source>行事・災害</source>
   <translation>Event, disaster</translation>
  </message>
  <message>
   <source>受付方法</source>
   <translation>Channel</translation>
  </message>
  <message>
   <source>声の主</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>（なし）</source>
   <translation>(none)</translation>
  </message>
  <message>
   <source>日付を読み取れません</source>
   <translation>Date cannot be read</translation>
  </message>
  <message>
   <source>急ぎの度合を一覧から選んでください</source>
   <translation>Choose urgency from the list</translation>
  </message>
  <message>
   <source>登録されていない校区です。場所に残します</source>
   <translation>Unknown district; kept as place</translation>
  </message>
  <message>
   <source>{count}件を登録できます。</source>
   <translation>{count} can be kept.</translation>
  </message>
  <message>
   <source>内容のない行が{count}行あります。</source>
   <translation>{count} rows have no content.</translation>
  </message>
  <message>
   <source>読み取れない日付か急ぎの度合が{count}か所あります。</source>
   <translation>{count} dates or urgencies cannot be read.</translation>
  </message>
  <message>
   <source>{count}件を登録しました</source>
   <translation>{count} kept</translation>
  </message>
 </context>
 <context>
  <name>BureausPanel</name>
  <message>
   <source>趣旨・背景…</source>
   <translation>Purpose, background…</translation>
  </message>
  <message>
   <source>もとを開く</source>
   <translation>Open origin</translation>
  </message>
  <message>
   <source>局への依頼の一覧</source>
   <translation>List of asks of bureaus</translation>
  </message>
  <message>
   <source>局を加える…</source>
   <translation>Add bureau…</translation>
  </message>
  <message>
   <source>依頼を直す…</source>
   <translation>Edit ask…</translation>
  </message>
  <message>
   <source>事前意見…</source>
   <translation>Opinion in advance…</translation>
  </message>
  <message>
   <source>結果…</source>
   <translation>Result…</translation>
  </message>
  <message>
   <source>外す</source>
   <translation>Remove</translation>
  </message>
  <message>
   <source>候補日の一覧</source>
   <translation>List of possible days</translation>
  </message>
  <message>
   <source>候補日を加える…</source>
   <translation>Add possible day…</translation>
  </message>
  <message>
   <source>都合を答える</source>
   <translation>Say when we can</translation>
  </message>
  <message>
   <source>この日に決める</source>
   <translation>Hold it on this day</translation>
  </message>
  <message>
   <source>次の回を開く…</source>
   <translation>Hold another round…</translation>
  </message>
  <message>
   <source>会議を終結する</source>
   <translation>Conclude the meeting</translation>
  </message>
  <message>
   <source>協議の趣旨</source>
   <translation>Purpose of the talks</translation>
  </message>
  <message>
   <source>局にお願いすること</source>
   <translation>What is asked of bureaus</translation>
  </message>
  <message>
   <source>結果を入れると、その場で区長要望・課題に戻ります。</source>
   <translation>A result goes back to the request and theme at once.</translation>
  </message>
  <message>
   <source>候補日</source>
   <translation>Possible days</translation>
  </message>
  <message>
   <source>区長要望</source>
   <translation>Request</translation>
  </message>
  <message>
   <source>課題</source>
   <translation>Theme</translation>
  </message>
  <message>
   <source>もとになる{kind}：{title}</source>
   <translation>Comes from {kind}: {title}</translation>
  </message>
  <message>
   <source>協議が必要になった日：{day}</source>
   <translation>Became necessary on {day}</translation>
  </message>
  <message>
   <source>全{all}回のうち{number}回目</source>
   <translation>Round {number} of {all}</translation>
  </message>
  <message>
   <source>趣旨はまだ書かれていません。</source>
   <translation>The purpose is not written yet.</translation>
  </message>
  <message>
   <source>未回答（{day}まで）</source>
   <translation>no answer (due {day})</translation>
  </message>
  <message>
   <source>未了</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>（{day}まで）</source>
   <translation> (until {day})</translation>
  </message>
  <message>
   <source>　要望・課題に反映済</source>
   <translation>   passed to request and theme</translation>
  </message>
  <message>
   <source>局</source>
   <translation>Bureau</translation>
  </message>
  <message>
   <source>お願いすること</source>
   <translation>What is asked</translation>
  </message>
  <message>
   <source>事前意見</source>
   <translation>Opinion in advance</translation>
  </message>
  <message>
   <source>結果</source>
   <translation>Result</translation>
  </message>
  <message>
   <source>決定</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>最も合う日</source>
   <translation>Best day</translation>
  </message>
  <message>
   <source>未回答</source>
   <translation>No answer</translation>
  </message>
  <message>
   <source>判定</source>
   <translation>Verdict</translation>
  </message>
  <message>
   <source>{day}に終結しました。</source>
   <translation>Concluded on {day}.</translation>
  </message>
  <message>
   <source>「局を加える」で、お願いする局と内容を書いてください。</source>
   <translation>Use “Add bureau” to say which bureaus are asked for what.</translation>
  </message>
  <message>
   <source>終結するには、{names}の結果が必要です。</source>
   <translation>Before concluding, the results of {names} are needed.</translation>
  </message>
  <message>
   <source>すべての局の結果が戻りました。終結できます。</source>
   <translation>All bureaus have given results. It can be concluded.</translation>
  </message>
  <message>
   <source>開催日を{day}に決めました。</source>
   <translation>The meeting will be held on {day}.</translation>
  </message>
  <message>
   <source>次の回の開催日</source>
   <translation>Date of the next round</translation>
  </message>
  <message>
   <source>会議を終結しました。</source>
   <translation>Meeting concluded.</translation>
  </message>
  <message>
   <source>局の回答とやりとり</source>
   <translation>Answers of and talks with bureaus</translation>
  </message>
  <message>
   <source>共同で求める局</source>
   <translation>Bureaus asked jointly</translation>
  </message>
  <message>
   <source>要望先に加える局</source>
   <translation>Bureau to add</translation>
  </message>
  <message>
   <source>局を加える</source>
   <translation>Add bureau</translation>
  </message>
  <message>
   <source>やりとりの内容</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>質問する</source>
   <translation>Ask</translation>
  </message>
  <message>
   <source>回答する</source>
   <translation>Answer</translation>
  </message>
  <message>
   <source>連絡する</source>
   <translation>Tell</translation>
  </message>
  <message>
   <source>局への要望</source>
   <translation>Bureaus asked</translation>
  </message>
  <message>
   <source>各局は「いま何をしているか」「これから何をするか」の二つに答えます。</source>
   <translation>Each bureau answers two questions: what it does now, and what it will do.</translation>
  </message>
  <message>
   <source>局とのやりとり</source>
   <translation>Talks with bureaus</translation>
  </message>
  <message>
   <source>提出すると、所管局に回答を求めます。</source>
   <translation>Once submitted, the responsible bureau is asked to answer.</translation>
  </message>
  <message>
   <source>質問や連絡はまだありません。</source>
   <translation>No questions or messages yet.</translation>
  </message>
  <message>
   <source>　主管</source>
   <translation>   lead</translation>
  </message>
  <message>
   <source>　共同</source>
   <translation>   joint</translation>
  </message>
  <message>
   <source>現在の対応</source>
   <translation>At present</translation>
  </message>
  <message>
   <source>今後の予定</source>
   <translation>Plans</translation>
  </message>
  <message>
   <source>予算額</source>
   <translation>Budget</translation>
  </message>
  <message>
   <source>理由</source>
   <translation>Reason</translation>
  </message>
  <message>
   <source>回答日 {day}</source>
   <translation>answered {day}</translation>
  </message>
  <message>
   <source>回答期限 {day}</source>
   <translation>answer due {day}</translation>
  </message>
  <message>
   <source>回答を記録…</source>
   <translation>Record answer…</translation>
  </message>
  <message>
   <source>{bureau}の回答を記録</source>
   <translation>Record the answer of {bureau}</translation>
  </message>
  <message>
   <source>主管にする</source>
   <translation>Make lead</translation>
  </message>
  <message>
   <source>この質問に答える</source>
   <translation>Answer this question</translation>
  </message>
  <message>
   <source>局の回答を記録しました。</source>
   <translation>Bureau's answer recorded.</translation>
  </message>
  <message>
   <source>選んだ質問への回答を書いてください。</source>
   <translation>Write the answer to the selected question.</translation>
  </message>
  <message>
   <source>やりとりに記録しました。</source>
   <translation>Recorded in the talks.</translation>
  </message>
  <message>
   <source>要望先の局を加えました。</source>
   <translation>Bureau added.</translation>
  </message>
  <message>
   <source>主管の局を改めました。</source>
   <translation>Lead bureau changed.</translation>
  </message>
  <message>
   <source>要望先から外しました。</source>
   <translation>Bureau removed.</translation>
  </message>
 </context>
 <context>
  <name>CalendarPage</name>
  <message>
   <source>予定表</source>
   <translation>Calendar</translation>
  </message>
  <message>
   <source>予定の一覧</source>
   <translation>List of dates</translation>
  </message>
  <message>
   <source>見方</source>
   <translation>View</translation>
  </message>
  <message>
   <source>月</source>
   <translation>Month</translation>
  </message>
  <message>
   <source>一覧</source>
   <translation>List</translation>
  </message>
  <message>
   <source>前の月</source>
   <translation>Previous month</translation>
  </message>
  <message>
   <source>今月</source>
   <translation>This month</translation>
  </message>
  <message>
   <source>次の月</source>
   <translation>Next month</translation>
  </message>
  <message>
   <source>カレンダーに書き出す…</source>
   <translation>Export calendar…</translation>
  </message>
  <message>
   <source>会議と期限をiCalendarのファイルに書き出し、Outlookなどで見られるようにします。</source>
   <translation>Export meetings and deadlines to an iCalendar file for Outlook and others.</translation>
  </message>
  <message>
   <source>会議</source>
   <translation>Meetings</translation>
  </message>
  <message>
   <source>議題・意見・照会の締切</source>
   <translation>Deadlines for items, opinions, inquiries</translation>
  </message>
  <message>
   <source>要望の期限</source>
   <translation>Request deadlines</translation>
  </message>
  <message>
   <source>宿題</source>
   <translation>Action items</translation>
  </message>
  <message>
   <source>声の回答期限</source>
   <translation>Answer deadlines of voices</translation>
  </message>
  <message>
   <source>この日の予定はありません</source>
   <translation>Nothing planned on this day</translation>
  </message>
  <message>
   <source>今日</source>
   <translation>Today</translation>
  </message>
  <message numerus="yes">
   <source>{month}から%nか月</source>
   <translation>
    <numerusform>%n month from {month}</numerusform>
    <numerusform>%n months from {month}</numerusform>
   </translation>
  </message>
  <message>
   <source>（中止）</source>
   <translation> (cancelled)</translation>
  </message>
  <message>
   <source>過ぎています</source>
   <translation>Overdue</translation>
  </message>
  <message>
   <source>日</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>時刻</source>
   <translation>Time</translation>
  </message>
  <message>
   <source>予定</source>
   <translation>Event</translation>
  </message>
  <message>
   <source>種別</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>場所・状態</source>
   <translation>Place, state</translation>
  </message>
  <message numerus="yes">
   <source>%n件</source>
   <translation>
    <numerusform>%n</numerusform>
    <numerusform>%n</numerusform>
   </translation>
  </message>
  <message>
   <source>中止</source>
   <translation>Cancelled</translation>
  </message>
  <message>
   <source>カレンダーに書き出す</source>
   <translation>Export calendar</translation>
  </message>
  <message>
   <source>会議と期限.ics</source>
   <translation>meetings-and-deadlines.ics</translation>
  </message>
  <message>
   <source>iCalendar (*.ics)</source>
   <translation>iCalendar (*.ics)</translation>
  </message>
  <message>
   <source>「{name}」に書き出しました。声の件数と個人情報は含みません。</source>
   <translation>Exported to “{name}”. Numbers of voices and personal data are not included.</translation>
  </message>
 </context>
 <context>
  <name>CalendarView</name>
  <message>
   <source>要望の年間日程</source>
   <translation>Calendar of requests</translation>
  </message>
  <message>
   <source>年間日程</source>
   <translation>Calendar of the year</translation>
  </message>
  <message>
   <source>本庁が設定し、すべての区と局のホームに残りの日数が出ます。</source>
   <translation>Set by headquarters; the days left appear on the home page of all wards and bureaus.</translation>
  </message>
  <message>
   <source>翌年度に引き継ぐ</source>
   <translation>Carry over to next year</translation>
  </message>
  <message>
   <source>区長要望の提出</source>
   <translation>Submission of requests</translation>
  </message>
  <message>
   <source>日前から</source>
   <translation> days ahead</translation>
  </message>
  <message>
   <source>日程に加える</source>
   <translation>Add to calendar</translation>
  </message>
  <message>
   <source>予算の年度</source>
   <translation>Budget year</translation>
  </message>
  <message>
   <source>名称</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>期限</source>
   <translation>Due</translation>
  </message>
  <message>
   <source>対象</source>
   <translation>For</translation>
  </message>
  <message>
   <source>知らせる時期</source>
   <translation>Remind</translation>
  </message>
  <message>
   <source>備考</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>{year}の予算</source>
   <translation>Budget of {year}</translation>
  </message>
  <message>
   <source>日程はまだ設定されていません。</source>
   <translation>The calendar is not set yet.</translation>
  </message>
  <message>
   <source>変更</source>
   <translation>Change</translation>
  </message>
  <message>
   <source>削除</source>
   <translation>Delete</translation>
  </message>
  <message>
   <source>日程を設定しました。</source>
   <translation>Date set.</translation>
  </message>
  <message>
   <source>日程を変更する</source>
   <translation>Change date</translation>
  </message>
  <message>
   <source>日程から外しました。</source>
   <translation>Date removed.</translation>
  </message>
  <message>
   <source>翌年度の日程を作りました。日付を確かめてください。</source>
   <translation>Calendar of next year made. Please check the dates.</translation>
  </message>
 </context>
 <context>
  <name>CallClock</name>
  <message>
   <source>通話時間</source>
   <translation>Call time</translation>
  </message>
  <message>
   <source>長い電話になっています。区切りを伝えて終えても、失礼にはあたりません。</source>
   <translation>This is a long call. It is not impolite to say so and end it.</translation>
  </message>
  <message>
   <source>対応の記録を残す（Alt+R）</source>
   <translation>Record difficult conversation (Alt+R)</translation>
  </message>
 </context>
 <context>
  <name>CallDialog</name>
  <message>
   <source>議題の照会</source>
   <translation>Call for items</translation>
  </message>
  <message>
   <source>全区の端末に、共有フォルダーを通じて届きます。</source>
   <translation>It reaches all wards' desks through the shared folder.</translation>
  </message>
  <message>
   <source>照会する</source>
   <translation>Send inquiry</translation>
  </message>
  <message>
   <source>本文</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>締切</source>
   <translation>Deadline</translation>
  </message>
 </context>
 <context>
  <name>CallPanel</name>
  <message>
   <source>議題を照会する…</source>
   <translation>Call for items…</translation>
  </message>
  <message>
   <source>締め切る</source>
   <translation>Close inquiry</translation>
  </message>
  <message>
   <source>案件提出シートを書く</source>
   <translation>Submit an item</translation>
  </message>
  <message>
   <source>案件なしと回答</source>
   <translation>Nothing to submit</translation>
  </message>
  <message>
   <source>案件提出シートの一覧</source>
   <translation>List of submitted items</translation>
  </message>
  <message>
   <source>提出された案件はまだありません</source>
   <translation>No items submitted yet</translation>
  </message>
  <message>
   <source>シートを開く</source>
   <translation>Open sheet</translation>
  </message>
  <message>
   <source>議題にする</source>
   <translation>Put on agenda</translation>
  </message>
  <message>
   <source>差し戻す…</source>
   <translation>Send back…</translation>
  </message>
  <message>
   <source>次回以降へ…</source>
   <translation>Later meeting…</translation>
  </message>
  <message>
   <source>取り下げる</source>
   <translation>Withdraw</translation>
  </message>
  <message>
   <source>案件</source>
   <translation>Items</translation>
  </message>
  <message>
   <source>この会議に提出されたものと、次回以降に回したもの</source>
   <translation>Submitted to this meeting or put off to a later one</translation>
  </message>
  <message>
   <source>照会の内容・締切を変える…</source>
   <translation>Change call or deadline…</translation>
  </message>
  <message>
   <source>まだ議題を照会していません。</source>
   <translation>No call for items yet.</translation>
  </message>
  <message>
   <source>照会すると、各区の端末に締切と案件提出シートが届きます。</source>
   <translation>A call brings the deadline and the submission sheet to every ward's desk.</translation>
  </message>
  <message>
   <source>議題の締切　{day}</source>
   <translation>Items due {day}</translation>
  </message>
  <message>
   <source>議題の照会は締め切りました（{day}）</source>
   <translation>The call for items has closed ({day})</translation>
  </message>
  <message>
   <source>（過ぎています）</source>
   <translation> (past)</translation>
  </message>
  <message>
   <source>{count}件</source>
   <translation>{count}</translation>
  </message>
  <message>
   <source>案件なし</source>
   <translation>Nothing to submit</translation>
  </message>
  <message>
   <source>未回答</source>
   <translation>No answer</translation>
  </message>
  <message>
   <source>{minutes}分</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>締切後</source>
   <translation>After the deadline</translation>
  </message>
  <message>
   <source>非公開</source>
   <translation>Not public</translation>
  </message>
  <message>
   <source>理由：{why}</source>
   <translation>Reason: {why}</translation>
  </message>
  <message>
   <source>（件名未記入）</source>
   <translation>(no subject)</translation>
  </message>
  <message>
   <source>議題の照会を締め切りました。</source>
   <translation>Call for items closed.</translation>
  </message>
  <message>
   <source>「案件なし」と回答しました。</source>
   <translation>Answered “Nothing to submit”.</translation>
  </message>
  <message>
   <source>「{title}」を議題にしました。</source>
   <translation>“{title}” is on the agenda.</translation>
  </message>
  <message>
   <source>差戻し</source>
   <translation>Send back</translation>
  </message>
  <message>
   <source>直してほしいこと（提出した区に届きます）</source>
   <translation>What to change (goes to the ward that submitted it)</translation>
  </message>
  <message>
   <source>差し戻しました。</source>
   <translation>Sent back.</translation>
  </message>
  <message>
   <source>次回以降へ</source>
   <translation>To a later meeting</translation>
  </message>
  <message>
   <source>提出した区への連絡（任意）</source>
   <translation>Message to the ward that submitted it (optional)</translation>
  </message>
  <message>
   <source>次回以降に回しました。</source>
   <translation>Put off to a later meeting.</translation>
  </message>
  <message>
   <source>取り下げました。</source>
   <translation>Withdrawn.</translation>
  </message>
 </context>
 <context>
  <name>ChipBar</name>
  <message>
   <source>すべて外す</source>
   <translation>Clear all</translation>
  </message>
  <message>
   <source>保存した条件</source>
   <translation>Saved conditions</translation>
  </message>
  <message>
   <source>この条件を外す</source>
   <translation>Remove this condition</translation>
  </message>
  <message>
   <source>条件「{name}」を外す</source>
   <translation>Remove condition “{name}”</translation>
  </message>
  <message>
   <source>まだありません</source>
   <translation>None yet</translation>
  </message>
  <message>
   <source>今の条件を保存…</source>
   <translation>Save present conditions…</translation>
  </message>
  <message>
   <source>保存した条件を削除</source>
   <translation>Delete saved conditions</translation>
  </message>
  <message>
   <source>条件を保存</source>
   <translation>Save conditions</translation>
  </message>
  <message>
   <source>この条件の名前を入力してください。</source>
   <translation>Enter a name for these conditions.</translation>
  </message>
 </context>
 <context>
  <name>ChooseMeetingDialog</name>
  <message>
   <source>決定</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>会議の一覧</source>
   <translation>List of meetings</translation>
  </message>
  <message>
   <source>第{number}回　{name}</source>
   <translation>No. {number}  {name}</translation>
  </message>
  <message>
   <source>理由（任意）</source>
   <translation>Reason (optional)</translation>
  </message>
 </context>
 <context>
  <name>CirculationPanel</name>
  <message>
   <source>回答を見る議題</source>
   <translation>Item to see answers for</translation>
  </message>
  <message>
   <source>持ち回りの回答の一覧</source>
   <translation>List of written answers</translation>
  </message>
  <message>
   <source>回答を記録</source>
   <translation>Record answer</translation>
  </message>
  <message>
   <source>未回答に戻す</source>
   <translation>Back to unanswered</translation>
  </message>
  <message>
   <source>{number}　{title}</source>
   <translation>{number}  {title}</translation>
  </message>
  <message>
   <source>未回答</source>
   <translation>No answer</translation>
  </message>
  <message>
   <source>職</source>
   <translation>Post</translation>
  </message>
  <message>
   <source>氏名</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>回答</source>
   <translation>Answer</translation>
  </message>
  <message>
   <source>意見</source>
   <translation>Opinion</translation>
  </message>
  <message>
   <source>回答 {given}／{all}　異議あり {objections}</source>
   <translation>Answers {given}/{all}   objections {objections}</translation>
  </message>
  <message>
   <source>議題を加えると、ここで回答を記録できます。</source>
   <translation>Add items to record answers here.</translation>
  </message>
  <message>
   <source>持ち回りの回答</source>
   <translation>Answer in writing</translation>
  </message>
  <message>
   <source>意見の内容</source>
   <translation>Content of the opinion</translation>
  </message>
 </context>
 <context>
  <name>CoachPanel</name>
  <message>
   <source>市長の考え</source>
   <translation>Mayor's words</translation>
  </message>
  <message>
   <source>問い</source>
   <translation>Questions</translation>
  </message>
  <message>
   <source>読み合わせ</source>
   <translation>Read-through</translation>
  </message>
  <message>
   <source>前年度</source>
   <translation>Last year</translation>
  </message>
  <message>
   <source>道筋</source>
   <translation>Logic</translation>
  </message>
  <message>
   <source>計画</source>
   <translation>Plans</translation>
  </message>
  <message>
   <source>読み合わせ {count}</source>
   <translation>Read-through {count}</translation>
  </message>
  <message>
   <source>読み合わせ ✓</source>
   <translation>Read-through ✓</translation>
  </message>
  <message>
   <source>前年度 {share}％同じ</source>
   <translation>Last year {share}% same</translation>
  </message>
  <message>
   <source>市長の考え {count}</source>
   <translation>Mayor's words {count}</translation>
  </message>
  <message>
   <source>この要望に近い市長の言葉は、まだ記録されていません。「企画支援」の「市長の考え」で記録できます。</source>
   <translation>No words of the mayor close to this request are recorded yet. Record them under “Planning support”, “Mayor's words”.</translation>
  </message>
 </context>
 <context>
  <name>CoachingPage</name>
  <message>
   <source>企画支援</source>
   <translation>Planning support</translation>
  </message>
  <message>
   <source>上位計画</source>
   <translation>Plans</translation>
  </message>
  <message>
   <source>採択事例</source>
   <translation>Adopted examples</translation>
  </message>
  <message>
   <source>市長の考え</source>
   <translation>Mayor's words</translation>
  </message>
  <message>
   <source>意見・相談</source>
   <translation>Comments and advice</translation>
  </message>
  <message>
   <source>練習</source>
   <translation>Practice</translation>
  </message>
  <message>
   <source>学びの記録</source>
   <translation>Learning notes</translation>
  </message>
  <message>
   <source>企画支援の内容</source>
   <translation>Contents of planning support</translation>
  </message>
 </context>
 <context>
  <name>ColumnTable</name>
  <message>
   <source>ファイルの内容と列の対応</source>
   <translation>Content of the file and its columns</translation>
  </message>
  <message>
   <source>列「{name}」の対応</source>
   <translation>Meaning of column “{name}”</translation>
  </message>
  <message>
   <source>（使わない）</source>
   <translation>(not used)</translation>
  </message>
  <message>
   <source>{field}←「{columns}」</source>
   <translation>{field} ← “{columns}”</translation>
  </message>
 </context>
 <context>
  <name>CommentsPanel</name>
  <message>
   <source>意見</source>
   <translation>Comments</translation>
  </message>
  <message>
   <source>気付いたこと、分からないところ、良いところ</source>
   <translation>What you noticed, did not understand, or liked</translation>
  </message>
  <message>
   <source>書き換えの案</source>
   <translation>Suggested wording</translation>
  </message>
  <message>
   <source>選んだ文を、こう書いてはどうか（なくてもかまいません）</source>
   <translation>How the selected sentence could read (optional)</translation>
  </message>
  <message>
   <source>意見を求める相手（なくてもかまいません）</source>
   <translation>Ask for a comment from (optional)</translation>
  </message>
  <message>
   <source>意見を求める相手</source>
   <translation>Ask for a comment from</translation>
  </message>
  <message>
   <source>意見を書く</source>
   <translation>Write comment</translation>
  </message>
  <message>
   <source>要望全体に書く</source>
   <translation>Comment on the whole</translation>
  </message>
  <message>
   <source>要望全体への意見</source>
   <translation>Comment on the whole request</translation>
  </message>
  <message>
   <source>「{field}」の『{words}』への意見</source>
   <translation>Comment on “{words}” in “{field}”</translation>
  </message>
  <message>
   <source>「{field}」への意見</source>
   <translation>Comment on “{field}”</translation>
  </message>
  <message>
   <source>意見はまだありません。要望の文を選んでから書くと、その文への意見になります。本庁の相談役や、ほかの課の経験者にも頼めます。</source>
   <translation>No comments yet. Select words in the request first to comment on them. You can also ask an adviser at headquarters or an experienced colleague of another division.</translation>
  </message>
  <message>
   <source>解決</source>
   <translation>Resolved</translation>
  </message>
  <message>
   <source>返信あり</source>
   <translation>Replied</translation>
  </message>
  <message>
   <source>未対応</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>{name}さんに意見を求めています</source>
   <translation>{name} was asked for a comment</translation>
  </message>
  <message>
   <source>{words}の場所へ</source>
   <translation>Go to {words}</translation>
  </message>
  <message>
   <source>案を取り入れる</source>
   <translation>Take suggestion</translation>
  </message>
  <message>
   <source>返信</source>
   <translation>Reply</translation>
  </message>
  <message>
   <source>解決を取り消す</source>
   <translation>Reopen</translation>
  </message>
  <message>
   <source>返信する</source>
   <translation>Send reply</translation>
  </message>
  <message>
   <source>解決にする</source>
   <translation>Resolve</translation>
  </message>
  <message>
   <source>消す</source>
   <translation>Delete</translation>
  </message>
 </context>
 <context>
  <name>ComparisonView</name>
  <message>
   <source>前年度の要望との比較</source>
   <translation>Comparison with last year's request</translation>
  </message>
  <message>
   <source>前年度に、この要望が引き継いだものや、同じ件名のものはありません。新しい要望です。</source>
   <translation>Last year has no request that this one continues or that has the same subject. This is a new request.</translation>
  </message>
  <message>
   <source>前年度と同じ文：{share}％</source>
   <translation>Same sentences as last year: {share}%</translation>
  </message>
  <message>
   <source>件名から見つけた要望です。</source>
   <translation>This request was found by its subject.</translation>
  </message>
  <message>
   <source>{year}「{title}」</source>
   <translation>{year} “{title}”</translation>
  </message>
  <message>
   <source>まだ出ていません</source>
   <translation>Not known yet</translation>
  </message>
  <message>
   <source>前年度の結果：{text}</source>
   <translation>Last year's outcome: {text}</translation>
  </message>
  <message>
   <source>前年度の要望を開く</source>
   <translation>Open last year's request</translation>
  </message>
  <message>
   <source>何が変わりましたか（続ける理由）</source>
   <translation>What has changed (why continue)?</translation>
  </message>
  <message>
   <source>変わった数、試したこと、前年度の結果の理由への答え。続けるだけなら、続ける理由。</source>
   <translation>Figures that changed, what was tried, an answer to last year's reasons. If it is only continued, why.</translation>
  </message>
  <message>
   <source>● 要記入　区長と局が最初に見る欄です。</source>
   <translation>● Required   Ward mayor and bureau read this first.</translation>
  </message>
  <message>
   <source>＝ 同じ　≒ 一部を変えた（下線が変わった所）　＋ 新しい　－ なくなった</source>
   <translation>＝ same   ≒ partly changed (changes underlined)   ＋ new   － gone</translation>
  </message>
  <message>
   <source>同じ文 {share}％</source>
   <translation>Same sentences {share}%</translation>
  </message>
 </context>
 <context>
  <name>ConfirmationRow</name>
  <message>
   <source>このとおりで確認</source>
   <translation>Confirm as it is</translation>
  </message>
  <message>
   <source>修正を求める</source>
   <translation>Ask for a correction</translation>
  </message>
  <message>
   <source>修正済にする</source>
   <translation>Mark corrected</translation>
  </message>
  <message>
   <source>求め：{comment}</source>
   <translation>Asked: {comment}</translation>
  </message>
 </context>
 <context>
  <name>ConflictDialog</name>
  <message>
   <source>食い違いの確認</source>
   <translation>Conflicts</translation>
  </message>
  <message>
   <source>同じ項目が、別々の端末でそれぞれ書き換えられました。どの内容も残っています。一度決めると、すべての端末で同じになります。</source>
   <translation>The same field was changed on different desks. Both contents are kept. Once you decide, all desks have the same.</translation>
  </message>
  <message>
   <source>食い違っている項目の一覧</source>
   <translation>List of fields in conflict</translation>
  </message>
  <message>
   <source>食い違いはありません</source>
   <translation>No conflicts</translation>
  </message>
  <message>
   <source>閉じる</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>削除と変更の行き違い</source>
   <translation>Deleted and changed at once</translation>
  </message>
  <message>
   <source>{field}
{record}</source>
   <translation>{field}
{record}</translation>
  </message>
  <message>
   <source>「{field}」を決めました。</source>
   <translation>“{field}” decided.</translation>
  </message>
 </context>
 <context>
  <name>ConflictNotice</name>
  <message>
   <source>見比べて決める</source>
   <translation>Compare and decide</translation>
  </message>
  <message>
   <source>「{fields}」が、ほかの端末の変更と食い違っています。</source>
   <translation>“{fields}” is in conflict with another desk's change.</translation>
  </message>
  <message>
   <source>ごみ箱に入れたあとに、ほかの端末で変更されています。</source>
   <translation>Changed on another desk after it was moved to the bin.</translation>
  </message>
 </context>
 <context>
  <name>ConflictPage</name>
  <message>
   <source>一方の端末でごみ箱に入れ、もう一方の端末では、それを知らずに内容が変更されました。今はごみ箱にあります。</source>
   <translation>One desk moved this to the bin while another, not knowing, changed it. It is in the bin now.</translation>
  </message>
  <message>
   <source>下線は加わったところ、取り消し線はなくなったところです。</source>
   <translation>Underlined words were added, struck-out words were removed.</translation>
  </message>
  <message>
   <source>削除と変更の行き違い</source>
   <translation>Deleted and changed at once</translation>
  </message>
  <message>
   <source>記録を開く(&amp;O)</source>
   <translation>&amp;Open record</translation>
  </message>
  <message>
   <source>もとの内容</source>
   <translation>Original content</translation>
  </message>
  <message>
   <source>（空）</source>
   <translation>(empty)</translation>
  </message>
  <message>
   <source>（共通のもとはありません）</source>
   <translation>(no common origin)</translation>
  </message>
  <message>
   <source>変更した人</source>
   <translation>Changed by</translation>
  </message>
  <message>
   <source>ごみ箱に入れた人</source>
   <translation>Moved to bin by</translation>
  </message>
  <message>
   <source>ごみ箱から戻す</source>
   <translation>Take out of bin</translation>
  </message>
  <message>
   <source>ごみ箱に入れたまま</source>
   <translation>Leave in bin</translation>
  </message>
  <message>
   <source>あとの変更</source>
   <translation>Later change</translation>
  </message>
  <message>
   <source>先の変更</source>
   <translation>Earlier change</translation>
  </message>
  <message>
   <source>{number}つ目の変更</source>
   <translation>Change {number}</translation>
  </message>
  <message>
   <source>こちらを残す</source>
   <translation>Keep this one</translation>
  </message>
 </context>
 <context>
  <name>ContactPanel</name>
  <message>
   <source>氏名</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>ふりがな</source>
   <translation>Reading</translation>
  </message>
  <message>
   <source>電話</source>
   <translation>Phone</translation>
  </message>
  <message>
   <source>メール</source>
   <translation>Email</translation>
  </message>
  <message>
   <source>住所</source>
   <translation>Address</translation>
  </message>
  <message>
   <source>備考</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>連絡先</source>
   <translation>Contact</translation>
  </message>
  <message>
   <source>個人情報（この区役所内のみ）</source>
   <translation>Personal data (this office only)</translation>
  </message>
  <message>
   <source>ほかの区役所の連絡先は表示されません。</source>
   <translation>Contacts of other offices are not shown.</translation>
  </message>
 </context>
 <context>
  <name>CounterDisaster</name>
  <message>
   <source>{label}（F{n}）</source>
   <translation>{label} (F{n})</translation>
  </message>
  <message>
   <source>急ぎの度合：{label}</source>
   <translation>Urgency: {label}</translation>
  </message>
  <message>
   <source>災害時の受付：{name}　急ぎの度合を選んでください</source>
   <translation>Disaster intake: {name}   choose urgency</translation>
  </message>
  <message>
   <source>災害：人命に関わる</source>
   <translation>Disaster: danger to life</translation>
  </message>
 </context>
 <context>
  <name>CounterDrafts</name>
  <message>
   <source>続きを書く（Alt+D）</source>
   <translation>Continue draft (Alt+D)</translation>
  </message>
  <message>
   <source>書きかけの声が{count}件あります。</source>
   <translation>Unfinished voices: {count}.</translation>
  </message>
  <message>
   <source>書きかけの下書きを開きました</source>
   <translation>Unfinished draft opened</translation>
  </message>
  <message>
   <source>書きかけの声を捨てました。</source>
   <translation>Draft discarded.</translation>
  </message>
  <message>
   <source>下書きを保存しました</source>
   <translation>Draft saved</translation>
  </message>
 </context>
 <context>
  <name>CounterExtras</name>
  <message>
   <source>そのほかの項目（Alt+O）</source>
   <translation>More fields (Alt+O)</translation>
  </message>
  <message>
   <source>（分からない）</source>
   <translation>(not known)</translation>
  </message>
  <message>
   <source>区民の声として扱う</source>
   <translation>Treat as voice</translation>
  </message>
  <message>
   <source>扱わない：{why}</source>
   <translation>Not a voice: {why}</translation>
  </message>
  <message>
   <source>種別</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>年代</source>
   <translation>Age</translation>
  </message>
  <message>
   <source>声としての扱い</source>
   <translation>Treated as voice</translation>
  </message>
  <message>
   <source>政策に関わる声</source>
   <translation>Concerns policy</translation>
  </message>
  <message>
   <source>結果を知らせてほしい</source>
   <translation>Wants to be told the outcome</translation>
  </message>
  <message>
   <source>すぐ本庁に知らせる理由（書くと速報になります）</source>
   <translation>Why headquarters must know at once (makes it a flash report)</translation>
  </message>
  <message>
   <source>速報</source>
   <translation>Flash report</translation>
  </message>
 </context>
 <context>
  <name>CounterFields</name>
  <message>
   <source>話されたこと</source>
   <translation>What was said</translation>
  </message>
  <message>
   <source>話されたとおりに書いてください</source>
   <translation>Write as it was said</translation>
  </message>
  <message>
   <source>町名、公園名、目印など</source>
   <translation>Town, park, landmark …</translation>
  </message>
  <message>
   <source>その場で答えたときだけ書きます</source>
   <translation>Only if answered on the spot</translation>
  </message>
  <message>
   <source>あとで回答する</source>
   <translation>Answer later</translation>
  </message>
  <message>
   <source>校区</source>
   <translation>District</translation>
  </message>
  <message>
   <source>場所</source>
   <translation>Place</translation>
  </message>
  <message>
   <source>氏名</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>電話</source>
   <translation>Phone</translation>
  </message>
  <message>
   <source>メール</source>
   <translation>Email</translation>
  </message>
  <message>
   <source>住所</source>
   <translation>Address</translation>
  </message>
  <message>
   <source>受付方法</source>
   <translation>Channel</translation>
  </message>
  <message>
   <source>声の主</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>分類</source>
   <translation>Category</translation>
  </message>
  <message>
   <source>受付日</source>
   <translation>Received</translation>
  </message>
  <message>
   <source>その場での回答</source>
   <translation>Answer on the spot</translation>
  </message>
  <message>
   <source>担当課</source>
   <translation>Division in charge</translation>
  </message>
  <message>
   <source>回答期限</source>
   <translation>Answer by</translation>
  </message>
  <message>
   <source>連絡先</source>
   <translation>Contact</translation>
  </message>
  <message>
   <source>個人情報（この区役所内のみ）　任意</source>
   <translation>Personal data (this office only), optional</translation>
  </message>
  <message>
   <source>同じ電話の連絡先を使います</source>
   <translation>Uses the contact of the same call</translation>
  </message>
 </context>
 <context>
  <name>CounterFiles</name>
  <message>
   <source>手がかり</source>
   <translation>Hints</translation>
  </message>
  <message>
   <source>原本</source>
   <translation>Original</translation>
  </message>
  <message>
   <source>外す</source>
   <translation>Remove</translation>
  </message>
  <message>
   <source>見ているファイルを添付から外す</source>
   <translation>Remove shown file from attachments</translation>
  </message>
  <message>
   <source>添付：{names}</source>
   <translation>Attached: {names}</translation>
  </message>
  <message>
   <source>続けて書き起こす手紙が{count}通あります。</source>
   <translation>{count} letters left to type in.</translation>
  </message>
 </context>
 <context>
  <name>CounterFoot</name>
  <message>
   <source>登録して次へ</source>
   <translation>Keep, next</translation>
  </message>
  <message>
   <source>登録する（Ctrl+Enter）</source>
   <translation>Keep (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>同じ電話の別件へ</source>
   <translation>Same call, other matter</translation>
  </message>
  <message>
   <source>登録して、同じ方の別の件を書く（Ctrl+Shift+Enter）</source>
   <translation>Keep, and write another matter of the same caller (Ctrl+Shift+Enter)</translation>
  </message>
  <message>
   <source>下書きのまま閉じる</source>
   <translation>Close, keep draft</translation>
  </message>
  <message>
   <source>下書きを残して閉じる（Esc）</source>
   <translation>Close, keep draft (Esc)</translation>
  </message>
  <message>
   <source>書きかけを捨てて閉じる</source>
   <translation>Close, discard draft</translation>
  </message>
 </context>
 <context>
  <name>CounterHelp</name>
  <message>
   <source>回答を写しました。内容を確かめてください</source>
   <translation>Answer copied. Please check it</translation>
  </message>
 </context>
 <context>
  <name>CounterKeeping</name>
  <message>
   <source>話されたことを書いてから登録してください</source>
   <translation>Write what was said before keeping it</translation>
  </message>
  <message>
   <source>日付を読み取れません。直してから登録してください</source>
   <translation>The date cannot be read. Correct it before keeping</translation>
  </message>
  <message>
   <source>登録しています…</source>
   <translation>Keeping…</translation>
  </message>
  <message>
   <source>登録しました：{number}</source>
   <translation>Kept: {number}</translation>
  </message>
  <message>
   <source>登録しました：{number}　次の声を受け付けられます</source>
   <translation>Kept: {number}   ready for the next voice</translation>
  </message>
  <message>
   <source>登録できませんでした。入力した内容は残っています</source>
   <translation>Could not be kept. What you entered is still here</translation>
  </message>
 </context>
 <context>
  <name>CounterWindow</name>
  <message>
   <source>声を受け付ける</source>
   <translation>Take a voice</translation>
  </message>
  <message>
   <source>ひな形（Alt+T）</source>
   <translation>Templates (Alt+T)</translation>
  </message>
  <message>
   <source>話されたこと</source>
   <translation>What was said</translation>
  </message>
  <message>
   <source>「{name}」を入れました</source>
   <translation>“{name}” put in</translation>
  </message>
  <message>
   <source>空いている項目がないため、何も入れていません</source>
   <translation>No field is empty, so nothing was put in</translation>
  </message>
  <message>
   <source>書きかけの声を下書きに残しました。ホームから続きを書けます。</source>
   <translation>Draft kept. Continue it from the home page.</translation>
  </message>
 </context>
 <context>
  <name>CoveragePanel</name>
  <message>
   <source>年度</source>
   <translation>Fiscal year</translation>
  </message>
  <message>
   <source>区</source>
   <translation>Ward</translation>
  </message>
  <message>
   <source>対応がない項目だけ</source>
   <translation>Only items without requests</translation>
  </message>
  <message>
   <source>計画・項目／要望・課題</source>
   <translation>Plan, item / request, theme</translation>
  </message>
  <message>
   <source>数</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>状態</source>
   <translation>State</translation>
  </message>
  <message>
   <source>説明／理由</source>
   <translation>Description / reason</translation>
  </message>
  <message>
   <source>上位計画と要望・課題の対応</source>
   <translation>Plans and the requests and themes that serve them</translation>
  </message>
  <message>
   <source>上位計画がまだ登録されていません</source>
   <translation>No plans registered yet</translation>
  </message>
  <message>
   <source>計画の一覧（Excel・CSV）を取り込むと、どの項目に要望があるかを見渡せます。</source>
   <translation>Import a list of plans (Excel, CSV) to see at a glance which items have requests.</translation>
  </message>
  <message>
   <source>計画を取り込む</source>
   <translation>Import plans</translation>
  </message>
  <message>
   <source>課題・要望を当てる</source>
   <translation>Assign theme or request</translation>
  </message>
  <message>
   <source>選んだ項目に、課題や要望を理由とともに結び付けます（Enter）</source>
   <translation>Link themes or requests to the selected item, with a reason (Enter)</translation>
  </message>
  <message>
   <source>Excelに書き出す</source>
   <translation>Export to Excel</translation>
  </message>
  <message>
   <source>印刷</source>
   <translation>Print</translation>
  </message>
  <message>
   <source>すべての年度</source>
   <translation>All fiscal years</translation>
  </message>
  <message>
   <source>すべての区</source>
   <translation>All wards</translation>
  </message>
  <message>
   <source>末端の項目 {count}　うち対応する要望・課題がないもの {empty}</source>
   <translation>Lowest items {count}   without request or theme {empty}</translation>
  </message>
  <message>
   <source>対応なし</source>
   <translation>none</translation>
  </message>
  <message>
   <source>課題</source>
   <translation>Theme</translation>
  </message>
  <message>
   <source>要望</source>
   <translation>Request</translation>
  </message>
  <message>
   <source>上位計画の一覧を選ぶ</source>
   <translation>Choose list of plans</translation>
  </message>
  <message>
   <source>表（*.xlsx *.xls *.csv *.tsv *.ods）</source>
   <translation>Tables (*.xlsx *.xls *.csv *.tsv *.ods)</translation>
  </message>
  <message>
   <source>上位計画の対応表を書き出す</source>
   <translation>Export table of plans</translation>
  </message>
  <message>
   <source>上位計画の対応表.xlsx</source>
   <translation>plan-coverage.xlsx</translation>
  </message>
  <message>
   <source>Excel（*.xlsx）;;CSV（*.csv）</source>
   <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
  </message>
  <message>
   <source>{count}行を書き出しました。</source>
   <translation>{count} rows exported.</translation>
  </message>
 </context>
 <context>
  <name>DataPanel</name>
  <message>
   <source>データの管理</source>
   <translation>Data</translation>
  </message>
  <message>
   <source>バックアップ</source>
   <translation>Backup</translation>
  </message>
  <message>
   <source>一日に一度、自動でバックアップします（新しいものから10個を残します）。</source>
   <translation>Backed up once a day automatically (the newest 10 are kept).</translation>
  </message>
  <message>
   <source>場所：{folder}</source>
   <translation>Location: {folder}</translation>
  </message>
  <message>
   <source>今すぐバックアップする</source>
   <translation>Back up now</translation>
  </message>
  <message>
   <source>点検</source>
   <translation>Check</translation>
  </message>
  <message>
   <source>データベース、変更の記録、検索の索引に誤りがないかを調べます。</source>
   <translation>Looks for faults in the database, the log of changes and the search index.</translation>
  </message>
  <message>
   <source>点検する</source>
   <translation>Check</translation>
  </message>
  <message>
   <source>見本の記録</source>
   <translation>Sample records</translation>
  </message>
  <message>
   <source>試しに入れた架空の声・要望・会議を、まとめて削除します。あなたが入力した記録は残ります。</source>
   <translation>Deletes the invented voices, requests and meetings put in for trying out. Records you entered stay.</translation>
  </message>
  <message>
   <source>見本の記録をすべて削除する…</source>
   <translation>Delete all sample records…</translation>
  </message>
  <message>
   <source>見本の記録は入っていません。</source>
   <translation>There are no sample records.</translation>
  </message>
  <message>
   <source>共有フォルダーを点検する</source>
   <translation>Check shared folder</translation>
  </message>
  <message>
   <source>直せるものを直す</source>
   <translation>Mend what can be mended</translation>
  </message>
  <message>
   <source>共有フォルダーの点検</source>
   <translation>Check of the shared folder</translation>
  </message>
  <message>
   <source>共有フォルダーのすべてのファイルを読み、欠けや壊れがないかを調べます。大きいときは時間がかかります。</source>
   <translation>Reads every file of the shared folder, looking for missing or damaged ones. A large folder takes a while.</translation>
  </message>
  <message>
   <source>バックアップしました：{name}</source>
   <translation>Backed up: {name}</translation>
  </message>
  <message>
   <source>誤りはありませんでした。</source>
   <translation>No faults.</translation>
  </message>
  <message>
   <source>ほかに{count:,}件あります。</source>
   <translation>{count:,} more.</translation>
  </message>
  <message>
   <source>異常はありませんでした。</source>
   <translation>Nothing wrong.</translation>
  </message>
  <message>
   <source>見本の記録の削除</source>
   <translation>Delete sample records</translation>
  </message>
  <message>
   <source>見本の声・要望・会議をすべて削除します。元に戻すことはできません。よろしいですか。</source>
   <translation>All sample voices, requests and meetings will be deleted. This cannot be undone. Delete them?</translation>
  </message>
  <message>
   <source>見本の記録を削除しました。</source>
   <translation>Sample records deleted.</translation>
  </message>
 </context>
 <context>
  <name>DayDialog</name>
  <message>
   <source>決定</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>開始時刻</source>
   <translation>Start time</translation>
  </message>
  <message>
   <source>日</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>開始</source>
   <translation>Start</translation>
  </message>
 </context>
 <context>
  <name>DecisionDialog</name>
  <message>
   <source>決定事項</source>
   <translation>Decision</translation>
  </message>
  <message>
   <source>内容</source>
   <translation>Content</translation>
  </message>
  <message>
   <source>区分</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>保存</source>
   <translation>Save</translation>
  </message>
  <message>
   <source>やめる</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>ごみ箱に移す</source>
   <translation>Move to bin</translation>
  </message>
  <message>
   <source>決定事項をごみ箱に移しました。</source>
   <translation>Decision moved to bin.</translation>
  </message>
 </context>
 <context>
  <name>DecisionsPanel</name>
  <message>
   <source>現場判断の一覧</source>
   <translation>List of field decisions</translation>
  </message>
  <message>
   <source>現場判断を記録</source>
   <translation>Record field decision</translation>
  </message>
  <message>
   <source>現場判断を探す（件名・規程）</source>
   <translation>Search field decisions (subject, rule)</translation>
  </message>
  <message>
   <source>並べ方</source>
   <translation>Arrange</translation>
  </message>
  <message>
   <source>一件ずつ</source>
   <translation>One by one</translation>
  </message>
  <message>
   <source>規程・職ごと</source>
   <translation>By rule and post</translation>
  </message>
  <message>
   <source>全区</source>
   <translation>All wards</translation>
  </message>
  <message>
   <source>区長会議用の一覧</source>
   <translation>List for the ward mayors' meeting</translation>
  </message>
  <message>
   <source>まだ記録がありません</source>
   <translation>No records yet</translation>
  </message>
  <message>
   <source>区で決めたこと、決められなかったことを残すと、区の裁量を広げる根拠になります。</source>
   <translation>What the ward decided, or could not decide, is the evidence for wider discretion.</translation>
  </message>
  <message>
   <source>回答する</source>
   <translation>Answer</translation>
  </message>
  <message>
   <source>例：公園に移動販売車を入れる許可</source>
   <translation>e.g. leave for a shop van in a park</translation>
  </message>
  <message>
   <source>何を</source>
   <translation>What</translation>
  </message>
  <message>
   <source>どんな場面で、誰が待っていたか</source>
   <translation>The situation, and who was waiting</translation>
  </message>
  <message>
   <source>妨げとなったもの</source>
   <translation>What stood in the way</translation>
  </message>
  <message>
   <source>例：公園条例第5条</source>
   <translation>e.g. 公園条例第5条</translation>
  </message>
  <message>
   <source>誰の規程か（市の局）</source>
   <translation>Whose rule (bureau of the city)</translation>
  </message>
  <message>
   <source>誰の規程か（国・県など）</source>
   <translation>Whose rule (state, prefecture …)</translation>
  </message>
  <message>
   <source>例：県公安委員会</source>
   <translation>e.g. prefectural public safety commission</translation>
  </message>
  <message>
   <source>区で決められたら</source>
   <translation>If the ward could decide</translation>
  </message>
  <message>
   <source>よくなること・速くなること</source>
   <translation>What gets better or faster</translation>
  </message>
  <message>
   <source>誰にとって、何がどれだけよくなるか</source>
   <translation>Better for whom, in what, by how much</translation>
  </message>
  <message>
   <source>本庁の考え</source>
   <translation>Headquarters' view</translation>
  </message>
  <message>
   <source>現場判断を探す</source>
   <translation>Search field decisions</translation>
  </message>
  <message>
   <source>現場判断を記録する</source>
   <translation>Record a field decision</translation>
  </message>
  <message>
   <source>一覧を印刷する</source>
   <translation>Print the list</translation>
  </message>
  <message>
   <source>ごみ箱へ移す</source>
   <translation>Move to bin</translation>
  </message>
  <message>
   <source>（規程・職が書かれていません）</source>
   <translation>(no rule or post written)</translation>
  </message>
  <message>
   <source>{wards}区　{count}件</source>
   <translation>{wards} wards   {count}</translation>
  </message>
  <message>
   <source>{days}日短くなります</source>
   <translation>{days} days shorter</translation>
  </message>
  <message>
   <source>{days}日長くなります</source>
   <translation>{days} days longer</translation>
  </message>
  <message>
   <source>まだ回答はありません</source>
   <translation>No answer yet</translation>
  </message>
  <message>
   <source>（件名）</source>
   <translation>(subject)</translation>
  </message>
  <message>
   <source>回答しました</source>
   <translation>Answered</translation>
  </message>
  <message>
   <source>ごみ箱へ移しました</source>
   <translation>Moved to bin</translation>
  </message>
 </context>
 <context>
  <name>DeputyDialog</name>
  <message>
   <source>氏名か読み</source>
   <translation>Name or reading</translation>
  </message>
  <message>
   <source>代理出席</source>
   <translation>Deputy</translation>
  </message>
  <message>
   <source>{who}の代理で出席する方を入力してください。</source>
   <translation>Enter who attends for {who}.</translation>
  </message>
  <message>
   <source>職員から選ぶ</source>
   <translation>Choose from staff</translation>
  </message>
  <message>
   <source>出席者の追加</source>
   <translation>Add attendee</translation>
  </message>
  <message>
   <source>職員名簿にない方（団体・企業・有識者など）を出席者に加えます。</source>
   <translation>Add somebody who is not on the staff list (organisation, company, expert).</translation>
  </message>
  <message>
   <source>所属</source>
   <translation>Office</translation>
  </message>
  <message>
   <source>職</source>
   <translation>Post</translation>
  </message>
  <message>
   <source>氏名</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>決定</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>やめる</source>
   <translation>Cancel</translation>
  </message>
 </context>
 <context>
  <name>DeskPanel</name>
  <message>
   <source>この端末</source>
   <translation>This desk</translation>
  </message>
  <message>
   <source>お使いになる方</source>
   <translation>Used by</translation>
  </message>
  <message>
   <source>記録の履歴には、この名前が残ります。</source>
   <translation>This name is kept in the history of records.</translation>
  </message>
  <message>
   <source>所属</source>
   <translation>Office</translation>
  </message>
  <message>
   <source>所属を変える…</source>
   <translation>Change office…</translation>
  </message>
  <message>
   <source>共有フォルダーに参加している端末だけが、所属を変えられます。</source>
   <translation>Only desks that joined a shared folder can change their office.</translation>
  </message>
  <message>
   <source>お名前</source>
   <translation>Your name</translation>
  </message>
  <message>
   <source>役割</source>
   <translation>Role</translation>
  </message>
  <message>
   <source>データベースの鍵</source>
   <translation>Key of the database</translation>
  </message>
  <message>
   <source>記録は暗号化してこの端末に保存しています。</source>
   <translation>Records are kept encrypted on this desk.</translation>
  </message>
  <message>
   <source>鍵は、この端末の資格情報ストアに保存しています。</source>
   <translation>The key is in this computer's credential store.</translation>
  </message>
  <message>
   <source>回復用の鍵</source>
   <translation>Recovery key</translation>
  </message>
  <message>
   <source>回復用の鍵を表示する（管理者）</source>
   <translation>Show recovery key (administrators)</translation>
  </message>
  <message>
   <source>鍵が失われると記録を開けません。紙に控えて、金庫などに保管してください。</source>
   <translation>Without the key records cannot be opened. Write it down and keep it in a safe.</translation>
  </message>
 </context>
 <context>
  <name>DesksCard</name>
  <message>
   <source>復旧用の紙を作る…</source>
   <translation>Make recovery sheet…</translation>
  </message>
  <message>
   <source>端末がすべて使えなくなったときに、新しい端末で記録を読むためのものです。</source>
   <translation>For reading the records on a new desk when no desk works any more.</translation>
  </message>
  <message>
   <source>取消済み</source>
   <translation>revoked</translation>
  </message>
  <message>
   <source>この端末</source>
   <translation>This desk</translation>
  </message>
  <message>
   <source>　管理者</source>
   <translation>   administrator</translation>
  </message>
  <message>
   <source>端末の登録の取消し</source>
   <translation>Revoke desk</translation>
  </message>
  <message>
   <source>「{label}」（{office}）の登録を取り消しますか。</source>
   <translation>Revoke “{label}” ({office})?</translation>
  </message>
  <message>
   <source>端末をなくしたとき、手放すときに行います。これまでに送信された記録は残ります。これ以降の記録は、その端末では読めなくなり、その端末からは受け取りません。</source>
   <translation>For a desk that is lost or given away. Records it sent so far are kept. It can no longer read later records, and none are taken from it.</translation>
  </message>
  <message>
   <source>取り消す</source>
   <translation>Remove</translation>
  </message>
  <message>
   <source>やめる</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>「{label}」の登録を取り消しました。</source>
   <translation>“{label}” revoked.</translation>
  </message>
  <message>
   <source>復旧用の紙を保存</source>
   <translation>Save recovery sheet</translation>
  </message>
  <message>
   <source>復旧用の紙.pdf</source>
   <translation>recovery-sheet.pdf</translation>
  </message>
  <message>
   <source>復旧用の紙</source>
   <translation>Recovery sheet</translation>
  </message>
  <message>
   <source>復旧用の紙を保存しました。印刷して金庫に保管し、ファイルは削除してください。以前の紙は使えません。</source>
   <translation>Recovery sheet saved. Print it, keep it in a safe, and delete the file. Earlier sheets no longer work.</translation>
  </message>
 </context>
 <context>
  <name>EnterAnswerDialog</name>
  <message>
   <source>{office}の回答を入力する</source>
   <translation>Enter the answer of {office}</translation>
  </message>
  <message>
   <source>紙やメールで届いた回答を、届いたとおりに入力します。{office}の回答になります。</source>
   <translation>Enter an answer that came on paper or by email as it came. It becomes the answer of {office}.</translation>
  </message>
  <message>
   <source>例：公園管理課</source>
   <translation>e.g. Parks Management Division</translation>
  </message>
  <message>
   <source>回答者</source>
   <translation>Answered by</translation>
  </message>
  <message>
   <source>保存</source>
   <translation>Save</translation>
  </message>
  <message>
   <source>やめる</source>
   <translation>Cancel</translation>
  </message>
 </context>
 <context>
  <name>EntryBar</name>
  <message>
   <source>発言</source>
   <translation>Remark</translation>
  </message>
  <message>
   <source>決定</source>
   <translation>Decision</translation>
  </message>
  <message>
   <source>宿題</source>
   <translation>Action items</translation>
  </message>
  <message>
   <source>住民の声</source>
   <translation>Resident's voice</translation>
  </message>
  <message>
   <source>内部メモ</source>
   <translation>Internal note</translation>
  </message>
  <message>
   <source>{word}として記録する</source>
   <translation>Record as {word}</translation>
  </message>
  <message>
   <source>発言者</source>
   <translation>Speaker</translation>
  </message>
  <message>
   <source>期限</source>
   <translation>Due</translation>
  </message>
  <message>
   <source>期限（例：12/20）</source>
   <translation>Due (e.g. 12/20)</translation>
  </message>
  <message>
   <source>声の主（自治会など）</source>
   <translation>Source (association …)</translation>
  </message>
  <message>
   <source>声の主</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>校区</source>
   <translation>District</translation>
  </message>
  <message>
   <source>記録する内容</source>
   <translation>What to record</translation>
  </message>
  <message>
   <source>記録する</source>
   <translation>Record</translation>
  </message>
  <message>
   <source>Enterで記録します。Shift+Enterで改行します。</source>
   <translation>Enter records. Shift+Enter starts a new line.</translation>
  </message>
  <message>
   <source>発言者は職名でも氏名でも選べます。名簿にない方はそのまま書けます。</source>
   <translation>Speakers can be found by post or name. Others can simply be typed.</translation>
  </message>
  <message>
   <source>決まったことを一文で書きます。</source>
   <translation>Write what was decided in one sentence.</translation>
  </message>
  <message>
   <source>だれが、いつまでに、何をするかを書きます。担当のホームに出ます。</source>
   <translation>Write who does what by when. It appears on their home page.</translation>
  </message>
  <message>
   <source>住民が話したことを、区民の声として登録します。出どころはこの会議です。</source>
   <translation>Keeps what a resident said as a voice, with this meeting as its origin.</translation>
  </message>
  <message>
   <source>議事録には載りません。この所属の中だけで読めます。</source>
   <translation>Not in the minutes. Read in this office only.</translation>
  </message>
 </context>
 <context>
  <name>ErrorBar</name>
  <message>
   <source>もう一度</source>
   <translation>Try again</translation>
  </message>
 </context>
 <context>
  <name>ErrorDialog</name>
  <message>
   <source>お知らせ</source>
   <translation>Notice</translation>
  </message>
  <message>
   <source>詳細</source>
   <translation>Details</translation>
  </message>
  <message>
   <source>閉じる</source>
   <translation>Close</translation>
  </message>
 </context>
 <context>
  <name>EvidencePanel</name>
  <message>
   <source>声を探して追加（Ctrl+E）</source>
   <translation>Search and add voices (Ctrl+E)</translation>
  </message>
  <message>
   <source>★の声を調書に例示します。</source>
   <translation>★: quoted on the sheet</translation>
  </message>
  <message>
   <source>根拠となる区民の声</source>
   <translation>Supporting voices</translation>
  </message>
  <message>
   <source>根拠となる声はまだありません</source>
   <translation>No supporting voices yet</translation>
  </message>
  <message>
   <source>上の欄に言葉を入れると、似た声が見つかります。</source>
   <translation>Type words above to find similar voices.</translation>
  </message>
  <message>
   <source>数字で見る</source>
   <translation>Show figures</translation>
  </message>
  <message>
   <source>声を開く</source>
   <translation>Open voice</translation>
  </message>
  <message>
   <source>例示</source>
   <translation>Example</translation>
  </message>
  <message>
   <source>反対の声</source>
   <translation>Voice against</translation>
  </message>
  <message>
   <source>選んだ声を、反対・慎重な声として数えるかどうかを切り替えます（A）</source>
   <translation>Count the selected voices as against or with reservations, or not (A)</translation>
  </message>
  <message>
   <source>外す</source>
   <translation>Remove</translation>
  </message>
  <message>
   <source>{count}件　うち例示{examples}件</source>
   <translation>{count}, of them {examples} examples</translation>
  </message>
  <message numerus="yes">
   <source>%n件の声を根拠から外しました。</source>
   <translation>
    <numerusform>%n supporting voice removed.</numerusform>
    <numerusform>%n supporting voices removed.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FacilitiesTable</name>
  <message>
   <source>施設</source>
   <translation>Facility</translation>
  </message>
  <message>
   <source>数</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>備考</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>区の施設</source>
   <translation>Facilities of the ward</translation>
  </message>
  <message>
   <source>施設を追加</source>
   <translation>Add facility</translation>
  </message>
  <message>
   <source>選んだ施設を取り除く</source>
   <translation>Remove facility</translation>
  </message>
  <message>
   <source>施設を取り除きました</source>
   <translation>Facility removed</translation>
  </message>
 </context>
 <context>
  <name>FieldPage</name>
  <message>
   <source>地域・団体</source>
   <translation>Community</translation>
  </message>
  <message>
   <source>聞き取りの場</source>
   <translation>Listening occasions</translation>
  </message>
  <message>
   <source>団体</source>
   <translation>Organisations</translation>
  </message>
  <message>
   <source>対応の記録</source>
   <translation>Difficult conversations</translation>
  </message>
 </context>
 <context>
  <name>FiguresView</name>
  <message>
   <source>根拠となる声の数字</source>
   <translation>Figures of supporting voices</translation>
  </message>
  <message>
   <source>根拠となる声を付けると、件数・人数・期間・場所をここで数えます。</source>
   <translation>Attach supporting voices, and their number, persons, period and places are counted here.</translation>
  </message>
  <message>
   <source>斜線の部分は、反対・慎重な声です。</source>
   <translation>Hatched parts are voices against or with reservations.</translation>
  </message>
  <message>
   <source>件数は寄せられた声の数で、住民全体の割合ではありません。人は、同じ方を一人、連絡先のない声を一件一人として数えた最大の数です。</source>
   <translation>The number is of voices received, not a share of all residents. Persons is the largest possible number: the same person counts once, a voice without contact counts as one person.</translation>
  </message>
  <message>
   <source>{label}　{text}　声の一覧を開く</source>
   <translation>{label}  {text}  open voices</translation>
  </message>
  <message>
   <source>表で見る</source>
   <translation>Show table</translation>
  </message>
  <message>
   <source>{title}を表で見る</source>
   <translation>Show {title} as table</translation>
  </message>
 </context>
 <context>
  <name>FilterButton</name>
  <message>
   <source>すべて</source>
   <translation>All</translation>
  </message>
  <message>
   <source>{name}：{value}</source>
   <translation>{name}: {value}</translation>
  </message>
 </context>
 <context>
  <name>FindingsView</name>
  <message>
   <source>読み合わせの結果</source>
   <translation>Result of the read-through</translation>
  </message>
  <message>
   <source>読む人が引っかかりそうな所です。直すかどうかは、あなたが決めます。</source>
   <translation>Places where a reader may stumble. Whether to change them is up to you.</translation>
  </message>
  <message>
   <source>✓ 引っかかる所は見つかりません。</source>
   <translation>✓ Nothing to stumble over.</translation>
  </message>
  <message>
   <source>機械の点検は、書かれた言葉だけを見ます。内容は人に読んでもらってください。</source>
   <translation>The automatic check sees only the words. Have a person read the content.</translation>
  </message>
  <message>
   <source>脇に置いた{count}件を戻す</source>
   <translation>Bring back {count} set aside</translation>
  </message>
  <message>
   <source>根拠となる声</source>
   <translation>Supporting voices</translation>
  </message>
  <message>
   <source>その場所へ</source>
   <translation>Go there</translation>
  </message>
  <message>
   <source>{field}の「{kind}」の場所へ</source>
   <translation>Go to “{kind}” in “{field}”</translation>
  </message>
  <message>
   <source>問いと例を見る</source>
   <translation>Questions and examples</translation>
  </message>
  <message>
   <source>このままでよい</source>
   <translation>Leave as it is</translation>
  </message>
  <message>
   <source>{field}の「{kind}」はこのままでよい</source>
   <translation>Leave “{kind}” in “{field}” as it is</translation>
  </message>
 </context>
 <context>
  <name>FirstStartDialog</name>
  <message>
   <source>wardappをはじめる</source>
   <translation>Set up wardapp</translation>
  </message>
  <message>
   <source>戻る</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>どこで、どなたがお使いになりますか</source>
   <translation>Where and by whom will it be used?</translation>
  </message>
  <message>
   <source>ほかの端末と記録をやり取りしますか</source>
   <translation>Exchange records with other desks?</translation>
  </message>
  <message>
   <source>この内容ではじめます</source>
   <translation>Begin with this</translation>
  </message>
  <message>
   <source>準備ができました</source>
   <translation>Everything is ready</translation>
  </message>
  <message>
   <source>手順 {step}／3</source>
   <translation>Step {step} of 3</translation>
  </message>
  <message>
   <source>次へ</source>
   <translation>Next</translation>
  </message>
  <message>
   <source>はじめる</source>
   <translation>Begin</translation>
  </message>
  <message>
   <source>wardappを開く</source>
   <translation>Open wardapp</translation>
  </message>
  <message>
   <source>データベースを作成しています…</source>
   <translation>Creating the database…</translation>
  </message>
  <message>
   <source>共有フォルダーに接続しています…</source>
   <translation>Connecting to the shared folder…</translation>
  </message>
  <message>
   <source>{happened}この端末だけで使い始められます。共有フォルダーには、設定からいつでも参加できます。</source>
   <translation>{happened} You can begin with this desk alone and join the shared folder at any time in the settings.</translation>
  </message>
 </context>
 <context>
  <name>FlashCard</name>
  <message>
   <source>速報</source>
   <translation>Flash reports</translation>
  </message>
  <message>
   <source>ほかに{count}件あります。</source>
   <translation>{count} more.</translation>
  </message>
  <message>
   <source>確認済</source>
   <translation>Seen</translation>
  </message>
  <message>
   <source>本庁が確認</source>
   <translation>Seen by headquarters</translation>
  </message>
  <message>
   <source>本庁は未確認</source>
   <translation>Not yet seen by headquarters</translation>
  </message>
  <message>
   <source>確認した</source>
   <translation>Mark as seen</translation>
  </message>
  <message>
   <source>速報「{title}」を確認した</source>
   <translation>Mark flash report “{title}” as seen</translation>
  </message>
  <message>
   <source>速報「{title}」を印刷</source>
   <translation>Print flash report “{title}”</translation>
  </message>
  <message>
   <source>一枚にして印刷する</source>
   <translation>Print on one sheet</translation>
  </message>
 </context>
 <context>
  <name>FlashSection</name>
  <message>
   <source>なぜ急いで知らせるか（一文で）</source>
   <translation>Why it must be known at once (one sentence)</translation>
  </message>
  <message>
   <source>速報の理由</source>
   <translation>Reason for flash report</translation>
  </message>
  <message>
   <source>速報にする</source>
   <translation>Make flash report</translation>
  </message>
  <message>
   <source>速報を終える</source>
   <translation>End flash report</translation>
  </message>
  <message>
   <source>速報を印刷</source>
   <translation>Print flash report</translation>
  </message>
  <message>
   <source>速報</source>
   <translation>Flash report</translation>
  </message>
  <message>
   <source>次の同期で、本庁のホームの一番上に表示されます。</source>
   <translation>With the next sync it is at the top of headquarters' home page.</translation>
  </message>
  <message>
   <source>{day}に速報にしました。理由：{reason}</source>
   <translation>Flash report since {day}. Reason: {reason}</translation>
  </message>
  <message>
   <source>{office} {person}（{day}）</source>
   <translation>{office} {person} ({day})</translation>
  </message>
  <message>
   <source>確認：{who}</source>
   <translation>Seen by: {who}</translation>
  </message>
  <message>
   <source>まだ確認されていません。</source>
   <translation>Not seen yet.</translation>
  </message>
  <message>
   <source>速報にしました。次の同期で本庁に届きます。</source>
   <translation>Flash report made. It reaches headquarters with the next sync.</translation>
  </message>
 </context>
 <context>
  <name>FolderField</name>
  <message>
   <source>例：\\server\wardapp、Z:\wardapp</source>
   <translation>e.g. \\server\wardapp, Z:\wardapp</translation>
  </message>
  <message>
   <source>共有フォルダーの場所</source>
   <translation>Location of the shared folder</translation>
  </message>
  <message>
   <source>参照…</source>
   <translation>Browse…</translation>
  </message>
  <message>
   <source>共有フォルダーを選ぶ</source>
   <translation>Choose shared folder</translation>
  </message>
 </context>
 <context>
  <name>FollowUpCard</name>
  <message>
   <source>会議の宿題・議事録・リポート</source>
   <translation>Action items, minutes, reports</translation>
  </message>
  <message>
   <source>{day}までに確認してください。</source>
   <translation>Please confirm by {day}.</translation>
  </message>
  <message>
   <source>{name}の議事録</source>
   <translation>Minutes of {name}</translation>
  </message>
  <message>
   <source>確認待ち</source>
   <translation>To confirm</translation>
  </message>
  <message>
   <source>ほかに{count}件あります。</source>
   <translation>{count} more.</translation>
  </message>
  <message>
   <source>公開</source>
   <translation>Published</translation>
  </message>
  <message>
   <source>{month}のマンスリーリポート</source>
   <translation>Monthly report {month}</translation>
  </message>
  <message>
   <source>{count}区の承認を待っています。</source>
   <translation>Approvals by wards awaited: {count}.</translation>
  </message>
  <message>
   <source>承認待ち</source>
   <translation>To approve</translation>
  </message>
  <message>
   <source>区長の承認を待っています。</source>
   <translation>Waiting for the ward mayor's approval.</translation>
  </message>
  <message>
   <source>区長の承認に回してください。</source>
   <translation>Pass it to the ward mayor for approval.</translation>
  </message>
  <message>
   <source>作成中</source>
   <translation>In work</translation>
  </message>
  <message>
   <source>記録から案を作成できます。</source>
   <translation>A draft can be made from the records.</translation>
  </message>
  <message>
   <source>未作成</source>
   <translation>Not begun</translation>
  </message>
  <message>
   <source>未了</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>{days}日超過</source>
   <translation>{days} days late</translation>
  </message>
  <message>
   <source>今日まで</source>
   <translation>Due today</translation>
  </message>
  <message>
   <source>あと{days}日</source>
   <translation>{days} days left</translation>
  </message>
 </context>
 <context>
  <name>FormDialog</name>
  <message>
   <source>やめる</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>閉じる</source>
   <translation>Close</translation>
  </message>
 </context>
 <context>
  <name>FrameForm</name>
  <message>
   <source>市長の政策判断を求める理由</source>
   <translation>Why the mayor's policy decision is asked for</translation>
  </message>
  <message>
   <source>（未定）</source>
   <translation>(not known)</translation>
  </message>
  <message>
   <source>（なし）</source>
   <translation>(none)</translation>
  </message>
  <message>
   <source>限られた人手で続けるために、やめる・減らす仕事</source>
   <translation>Work to end or reduce, to carry on with few staff</translation>
  </message>
  <message>
   <source>実施の枠組み</source>
   <translation>Frame</translation>
  </message>
  <message>
   <source>財源と人手の裏付け。わかる範囲で。</source>
   <translation>Where money and staff come from, as far as known.</translation>
  </message>
 </context>
 <context>
  <name>GapDialog</name>
  <message>
   <source>足りない情報の流れ</source>
   <translation>Information gaps</translation>
  </message>
  <message>
   <source>どの情報が、どこから届かないかを書きます。個人や家庭のことは書かないでください。</source>
   <translation>Write which information does not arrive from where. Do not write about persons or families.</translation>
  </message>
  <message>
   <source>例：就学後の家庭の変化が区役所に届かない</source>
   <translation>e.g. the ward office does not learn of changes in families after school entry</translation>
  </message>
  <message>
   <source>足りない情報</source>
   <translation>Missing information</translation>
  </message>
  <message>
   <source>持っている部署・機関</source>
   <translation>Office or body that has it</translation>
  </message>
  <message>
   <source>根拠となる法令・取り決め</source>
   <translation>Law or agreement it rests on</translation>
  </message>
  <message>
   <source>妨げになっていること</source>
   <translation>What stands in the way</translation>
  </message>
  <message>
   <source>状態</source>
   <translation>State</translation>
  </message>
  <message>
   <source>件名</source>
   <translation>Subject</translation>
  </message>
  <message>
   <source>保存</source>
   <translation>Save</translation>
  </message>
  <message>
   <source>やめる</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>閉じる</source>
   <translation>Close</translation>
  </message>
 </context>
 <context>
  <name>GapsSection</name>
  <message>
   <source>記録する</source>
   <translation>Record</translation>
  </message>
  <message>
   <source>足りない情報の流れを記録する</source>
   <translation>Record an information gap</translation>
  </message>
  <message>
   <source>足りない情報の流れ</source>
   <translation>Information gaps</translation>
  </message>
  <message>
   <source>ほかの部署の情報があれば早く気付けた、というときに残します。</source>
   <translation>For when another office's information would have helped to notice earlier.</translation>
  </message>
 </context>
 <context>
  <name>GlobalSearch</name>
  <message>
   <source>声・要望・課題・会議を探す（Ctrl+K）</source>
   <translation>Search voices, requests, themes, meetings (Ctrl+K)</translation>
  </message>
  <message>
   <source>すべてから探す</source>
   <translation>Search everything</translation>
  </message>
  <message>
   <source>見つかったもの</source>
   <translation>Found</translation>
  </message>
  <message>
   <source>区民の声</source>
   <translation>Voices</translation>
  </message>
  <message>
   <source>区長要望</source>
   <translation>Requests</translation>
  </message>
  <message>
   <source>区独自事業</source>
   <translation>Ward projects</translation>
  </message>
  <message>
   <source>現場判断</source>
   <translation>Field decisions</translation>
  </message>
  <message>
   <source>会議</source>
   <translation>Meetings</translation>
  </message>
  <message>
   <source>課題</source>
   <translation>Themes</translation>
  </message>
  <message>
   <source>区長の意見</source>
   <translation>Ward mayors' opinions</translation>
  </message>
  <message>
   <source>{count}件すべてを一覧で見る</source>
   <translation>Show all {count} in the list</translation>
  </message>
  <message>
   <source>「{text}」は見つかりませんでした。</source>
   <translation>“{text}” was not found.</translation>
  </message>
 </context>
 <context>
  <name>GroupDialog</name>
  <message>
   <source>似ている声をグループにまとめる</source>
   <translation>Group similar voices</translation>
  </message>
  <message>
   <source>すべて（分類ごと）</source>
   <translation>All (by category)</translation>
  </message>
  <message>
   <source>区ごとに分ける</source>
   <translation>Each ward by itself</translation>
  </message>
  <message>
   <source>まとめる</source>
   <translation>Group</translation>
  </message>
  <message>
   <source>中止</source>
   <translation>Cancelled</translation>
  </message>
  <message>
   <source>グループの一覧</source>
   <translation>List of groups</translation>
  </message>
  <message>
   <source>課題にする</source>
   <translation>Make theme</translation>
  </message>
  <message>
   <source>課題に加える</source>
   <translation>Add to theme</translation>
  </message>
  <message>
   <source>声の一覧で見る</source>
   <translation>Show in list of voices</translation>
  </message>
  <message>
   <source>この1年</source>
   <translation>Past year</translation>
  </message>
  <message>
   <source>（今日まで）</source>
   <translation> (to date)</translation>
  </message>
  <message>
   <source>この3か月</source>
   <translation>Past 3 months</translation>
  </message>
  <message>
   <source>すべての期間</source>
   <translation>All time</translation>
  </message>
  <message>
   <source>期間</source>
   <translation>Period</translation>
  </message>
  <message>
   <source>分類</source>
   <translation>Category</translation>
  </message>
  <message>
   <source>まとめ方</source>
   <translation>How finely</translation>
  </message>
  <message>
   <source>まだまとめていません</source>
   <translation>Not grouped yet</translation>
  </message>
  <message>
   <source>言葉の近い声を見つけて並べます。声の言葉は変えません。</source>
   <translation>Finds voices close in words. The words of voices are not changed.</translation>
  </message>
  <message>
   <source>グループを選んでください</source>
   <translation>Select a group</translation>
  </message>
  <message>
   <source>（検討中の課題がありません）</source>
   <translation>(no themes under discussion)</translation>
  </message>
  <message>
   <source>声のグループ分け</source>
   <translation>Groups of voices</translation>
  </message>
  <message>
   <source>この期間に声がほとんどない方：{who}。</source>
   <translation>Hardly any voices in this period from: {who}.</translation>
  </message>
  <message>
   <source>声を寄せていない方の考えは、ここには入っていません。</source>
   <translation>The thoughts of those who sent no voice are not in here.</translation>
  </message>
  <message>
   <source>ほかに似た声のない声</source>
   <translation>Voices like no other</translation>
  </message>
  <message>
   <source>一人の声も、読んでください</source>
   <translation>Do read the single voices too</translation>
  </message>
  <message>
   <source>{count}件</source>
   <translation>{count}</translation>
  </message>
  <message>
   <source>この条件の声はありません</source>
   <translation>No voices under these conditions</translation>
  </message>
  <message>
   <source>期間や分類を変えてください。</source>
   <translation>Change period or category.</translation>
  </message>
  <message>
   <source>{voices}件（{persons}人）</source>
   <translation>{voices} voices ({persons} persons)</translation>
  </message>
 </context>
 <context>
  <name>GroupView</name>
  <message>
   <source>グループの名前（課題名になります）</source>
   <translation>Name of the group (becomes the theme)</translation>
  </message>
  <message>
   <source>声{voices}件（{persons}人）　{category}</source>
   <translation>{voices} voices ({persons} persons)  {category}</translation>
  </message>
  <message>
   <source>
共通する言葉：{words}</source>
   <translation>
Words in common: {words}</translation>
  </message>
  <message>
   <source>最も典型的な声</source>
   <translation>Most typical voices</translation>
  </message>
  <message>
   <source>最も似ていない声</source>
   <translation>Least similar voices</translation>
  </message>
  <message>
   <source>そのほかの声</source>
   <translation>Other voices</translation>
  </message>
  <message>
   <source>どのグループにも入らない声です。数が少ないことは、大切でないことではありません。</source>
   <translation>Voices in no group. Few does not mean unimportant.</translation>
  </message>
  <message>
   <source>ほかに{count}件あります。声の一覧で見られます。</source>
   <translation>{count} more, in the list of voices.</translation>
  </message>
  <message>
   <source>（{of}つの論点のうち{number}つ目）</source>
   <translation> (point {number} of {of})</translation>
  </message>
  <message>
   <source>この声を開く</source>
   <translation>Open this voice</translation>
  </message>
  <message>
   <source>この声を開く：{text}</source>
   <translation>Open this voice: {text}</translation>
  </message>
 </context>
 <context>
  <name>HandlingPanel</name>
  <message>
   <source>声の処理</source>
   <translation>Handling of voices</translation>
  </message>
  <message>
   <source>回答期限の決まりと、祝日や年末年始のほかに閉庁する日です。すでに決まっている期限は変わりません。</source>
   <translation>The rule for answer deadlines, and days closed besides public holidays. Deadlines already set do not change.</translation>
  </message>
  <message>
   <source>回答期限</source>
   <translation>Answer by</translation>
  </message>
  <message>
   <source>受付の翌日から数えた日数</source>
   <translation>Days counted from the day after receipt</translation>
  </message>
  <message>
   <source>数え方</source>
   <translation>Counted in</translation>
  </message>
  <message>
   <source>閉庁日</source>
   <translation>Closed days</translation>
  </message>
  <message>
   <source>施設の点検など</source>
   <translation>e.g. inspection of the building</translation>
  </message>
  <message>
   <source>閉庁日を加える</source>
   <translation>Add closed day</translation>
  </message>
  <message>
   <source>日</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>理由（任意）</source>
   <translation>Reason (optional)</translation>
  </message>
  <message>
   <source>変更できるのは管理者だけです。</source>
   <translation>Only administrators can change this.</translation>
  </message>
  <message>
   <source>祝日が確定しているのは{day}までです。その後の期限は、祝日の発表や改正で変わることがあります。</source>
   <translation>Public holidays are final up to {day}. Later deadlines may change when holidays are announced.</translation>
  </message>
  <message>
   <source>閉庁日「{day}」を取り消す</source>
   <translation>Remove closed day “{day}”</translation>
  </message>
  <message>
   <source>取り消す</source>
   <translation>Remove</translation>
  </message>
 </context>
 <context>
  <name>HearingPanel</name>
  <message>
   <source>市長ヒアリング</source>
   <translation>Mayor's hearing</translation>
  </message>
  <message>
   <source>記録を印刷</source>
   <translation>Print record</translation>
  </message>
  <message>
   <source>「特に重要」の要望は、提出の前に市長ヒアリングにかけます。</source>
   <translation>Especially important requests go to the mayor's hearing before they are submitted.</translation>
  </message>
  <message>
   <source>出席者</source>
   <translation>Present</translation>
  </message>
  <message>
   <source>話されたこと</source>
   <translation>What was said</translation>
  </message>
  <message>
   <source>政策判断</source>
   <translation>Policy decision</translation>
  </message>
  <message>
   <source>市長の言葉のまま記録します。一度記録すると変更できません。</source>
   <translation>In the mayor's own words. Once recorded it cannot be changed.</translation>
  </message>
  <message>
   <source>求められた修正</source>
   <translation>Revision asked for</translation>
  </message>
  <message>
   <source>予定日</source>
   <translation>Planned for</translation>
  </message>
  <message>
   <source>実施日</source>
   <translation>Held on</translation>
  </message>
  <message>
   <source>開始</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>場所</source>
   <translation>Place</translation>
  </message>
  <message>
   <source>修正の期限</source>
   <translation>Revision due</translation>
  </message>
  <message>
   <source>ヒアリングを記録する</source>
   <translation>Record hearing</translation>
  </message>
  <message>
   <source>もう一度ヒアリングを行う</source>
   <translation>Hold another hearing</translation>
  </message>
  <message>
   <source>修正した内容</source>
   <translation>What was revised</translation>
  </message>
  <message>
   <source>政策判断を受けて、要望の何を改めたか</source>
   <translation>What was changed in the request upon the policy decision</translation>
  </message>
  <message>
   <source>修正を記録する</source>
   <translation>Record revision</translation>
  </message>
  <message>
   <source>ヒアリングの予定はまだありません。本庁が記録します。</source>
   <translation>No hearing planned yet. Headquarters records it.</translation>
  </message>
  <message>
   <source>日は未定</source>
   <translation>date not known</translation>
  </message>
  <message>
   <source>　予定</source>
   <translation>   planned</translation>
  </message>
  <message>
   <source>出席　{names}</source>
   <translation>Present  {names}</translation>
  </message>
  <message>
   <source>政策判断（変更できません）</source>
   <translation>Policy decision (cannot be changed)</translation>
  </message>
  <message>
   <source>（{day}まで）</source>
   <translation> (until {day})</translation>
  </message>
  <message>
   <source>求められた修正　{text}{until}</source>
   <translation>Revision asked for  {text}{until}</translation>
  </message>
  <message>
   <source>修正した内容　{text}</source>
   <translation>What was revised  {text}</translation>
  </message>
  <message>
   <source>市長ヒアリングを記録しました。</source>
   <translation>Mayor's hearing recorded.</translation>
  </message>
  <message>
   <source>次のヒアリングの記録を始めました。</source>
   <translation>Record of the next hearing begun.</translation>
  </message>
  <message>
   <source>修正した内容を記録しました。</source>
   <translation>Revision recorded.</translation>
  </message>
 </context>
 <context>
  <name>HearingsPage</name>
  <message>
   <source>区長ヒアリング</source>
   <translation>Hearings</translation>
  </message>
  <message>
   <source>ヒアリング</source>
   <translation>Hearings</translation>
  </message>
  <message>
   <source>意見</source>
   <translation>Opinions</translation>
  </message>
  <message>
   <source>照会</source>
   <translation>Inquiries</translation>
  </message>
 </context>
 <context>
  <name>HearingsPanel</name>
  <message>
   <source>区長ヒアリングの一覧</source>
   <translation>List of ward mayor hearings</translation>
  </message>
  <message>
   <source>ヒアリングを記録</source>
   <translation>Record hearing</translation>
  </message>
  <message>
   <source>例：これからの区役所のあり方について</source>
   <translation>e.g. The ward office of the future</translation>
  </message>
  <message>
   <source>例：区長、総務企画課長、企画係長</source>
   <translation>e.g. ward mayor, head of general affairs and planning, planning chief</translation>
  </message>
  <message>
   <source>区の名前</source>
   <translation>Name of the ward</translation>
  </message>
  <message>
   <source>備考</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>意見</source>
   <translation>Opinions</translation>
  </message>
  <message>
   <source>話されたとおりに書いて、Ctrl+Enterで記録</source>
   <translation>Write as it was said; Ctrl+Enter records it</translation>
  </message>
  <message>
   <source>話題（子育て、公園など）</source>
   <translation>Topic (child care, parks …)</translation>
  </message>
  <message>
   <source>話題</source>
   <translation>Topic</translation>
  </message>
  <message>
   <source>視点</source>
   <translation>Viewpoint</translation>
  </message>
  <message>
   <source>意見を記録（Ctrl+Enter）</source>
   <translation>Record opinion (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>区長ヒアリング記録</source>
   <translation>Record of the hearing</translation>
  </message>
  <message>
   <source>ごみ箱に移す</source>
   <translation>Move to bin</translation>
  </message>
  <message>
   <source>まだ記録がありません</source>
   <translation>No records yet</translation>
  </message>
  <message>
   <source>区長の意見を、話題と視点ごとに残せます。</source>
   <translation>Keep ward mayors' opinions by topic and viewpoint.</translation>
  </message>
  <message>
   <source>件名</source>
   <translation>Subject</translation>
  </message>
  <message>
   <source>区</source>
   <translation>Ward</translation>
  </message>
  <message>
   <source>実施日</source>
   <translation>Held on</translation>
  </message>
  <message>
   <source>場所</source>
   <translation>Place</translation>
  </message>
  <message>
   <source>聞き手</source>
   <translation>Heard by</translation>
  </message>
  <message>
   <source>出席者</source>
   <translation>Present</translation>
  </message>
  <message>
   <source>一つずつ、話されたとおりに。押すと開きます。</source>
   <translation>One by one, as it was said. Press one to open it.</translation>
  </message>
  <message>
   <source>区長ヒアリング記録を印刷</source>
   <translation>Print record of the hearing</translation>
  </message>
  <message>
   <source>意見を記録する</source>
   <translation>Record opinion</translation>
  </message>
  <message>
   <source>（視点なし）</source>
   <translation>(no viewpoint)</translation>
  </message>
  <message>
   <source>意見{count}</source>
   <translation>Opinions {count}</translation>
  </message>
  <message>
   <source>まだ意見がありません。</source>
   <translation>No opinions yet.</translation>
  </message>
  <message>
   <source>区長ヒアリングをごみ箱に移しました。</source>
   <translation>Hearing moved to bin.</translation>
  </message>
 </context>
 <context>
  <name>HelpPanel</name>
  <message>
   <source>入力の手がかり</source>
   <translation>Hints</translation>
  </message>
  <message>
   <source>手がかり</source>
   <translation>Hints</translation>
  </message>
  <message>
   <source>書き始めると、似た声と回答、分類と担当課の候補をここに示します。</source>
   <translation>As you write, similar voices with answers, and proposals for category and division, appear here.</translation>
  </message>
  <message>
   <source>似た声は、まだありません。新しい内容かもしれません。</source>
   <translation>No similar voices yet. It may be something new.</translation>
  </message>
  <message>
   <source>似た声と回答</source>
   <translation>Similar voices, answers</translation>
  </message>
  <message>
   <source>分類</source>
   <translation>Category</translation>
  </message>
  <message>
   <source>担当課</source>
   <translation>Division in charge</translation>
  </message>
  <message>
   <source>担当の局</source>
   <translation>Bureau in charge</translation>
  </message>
  <message>
   <source>{what}：{name}（Alt+{number}）</source>
   <translation>{what}: {name} (Alt+{number})</translation>
  </message>
  <message>
   <source>この候補を入れる</source>
   <translation>Put this in</translation>
  </message>
  <message>
   <source>回答例</source>
   <translation>Saved answers</translation>
  </message>
  <message>
   <source>この方の声がこれまでに{count}件あります（{reason}）</source>
   <translation>{count} earlier voices of this caller ({reason})</translation>
  </message>
  <message>
   <source>この場所の声がこれまでに{count}件あります（{reason}）</source>
   <translation>{count} earlier voices on this place ({reason})</translation>
  </message>
 </context>
 <context>
  <name>HistoryView</name>
  <message>
   <source>変更の履歴</source>
   <translation>History of changes</translation>
  </message>
  <message>
   <source>まだ変更はありません。</source>
   <translation>No changes yet.</translation>
  </message>
  <message>
   <source>はじめからの内容</source>
   <translation>Original content</translation>
  </message>
  <message>
   <source>（不明）</source>
   <translation>(unknown)</translation>
  </message>
  <message>
   <source>市の設定ファイル</source>
   <translation>City settings file</translation>
  </message>
  <message>
   <source>（共有フォルダーから）</source>
   <translation>(from the shared folder)</translation>
  </message>
  <message>
   <source>このほかに{count}件の古い変更があります。</source>
   <translation>{count} older changes besides.</translation>
  </message>
  <message>
   <source>（空）</source>
   <translation>(empty)</translation>
  </message>
 </context>
 <context>
  <name>HomePage</name>
  <message>
   <source>ホーム</source>
   <translation>Home</translation>
  </message>
  <message>
   <source>今日の仕事</source>
   <translation>Today's work</translation>
  </message>
  <message>
   <source>期限を過ぎた声</source>
   <translation>Overdue voices</translation>
  </message>
  <message>
   <source>まもなく期限の声</source>
   <translation>Voices due soon</translation>
  </message>
  <message>
   <source>受け付けたばかりの声</source>
   <translation>New voices</translation>
  </message>
  <message>
   <source>書きかけの声</source>
   <translation>Unfinished voices</translation>
  </message>
  <message>
   <source>決裁を待っています</source>
   <translation>Waiting for approval</translation>
  </message>
  <message>
   <source>結果が届きました</source>
   <translation>Results have arrived</translation>
  </message>
  <message>
   <source>今日確認する声</source>
   <translation>Voices to check today</translation>
  </message>
  <message>
   <source>担当している声</source>
   <translation>Voices in my charge</translation>
  </message>
  <message>
   <source>期限を過ぎています</source>
   <translation>Overdue</translation>
  </message>
  <message>
   <source>まもなく期限です</source>
   <translation>Due soon</translation>
  </message>
  <message>
   <source>新しい声</source>
   <translation>New voices</translation>
  </message>
  <message>
   <source>受け付けたばかりの声はありません。</source>
   <translation>No voices have just come in.</translation>
  </message>
  <message>
   <source>各区の状況</source>
   <translation>The wards today</translation>
  </message>
  <message>
   <source>会議の準備</source>
   <translation>Meeting preparation</translation>
  </message>
  <message>
   <source>{count}件の項目が、二つの端末で別々に変更されています。</source>
   <translation>Fields changed differently on two desks: {count}</translation>
  </message>
  <message>
   <source>どちらを使うか選んでください</source>
   <translation>Please choose which to use</translation>
  </message>
  <message>
   <source>要確認</source>
   <translation>To check</translation>
  </message>
  <message>
   <source>食い違い</source>
   <translation>Conflict</translation>
  </message>
  <message>
   <source>（件名なし）</source>
   <translation>(no subject)</translation>
  </message>
  <message>
   <source>作成中の要望</source>
   <translation>Requests in work</translation>
  </message>
  <message>
   <source>作成中の要望はありません。</source>
   <translation>No requests in work.</translation>
  </message>
  <message>
   <source>{days}日間同期なし</source>
   <translation>not synced for {days} days</translation>
  </message>
  <message>
   <source>期限超過{count}件</source>
   <translation>{count} overdue</translation>
  </message>
  <message>
   <source>今月の声{voices}件　進行中の要望{requests}件　{seen}</source>
   <translation>Voices this month {voices}   requests under way {requests}   {seen}</translation>
  </message>
  <message>
   <source>最後の同期 {day}</source>
   <translation>last sync {day}</translation>
  </message>
  <message>
   <source>{count}件を受け付けました。受付の窓は短い項目だけになっています。</source>
   <translation>{count} taken. The counter window shows only a few fields.</translation>
  </message>
  <message>
   <source>災害時の受付中</source>
   <translation>Disaster intake</translation>
  </message>
  <message>
   <source>災害時の受付</source>
   <translation>Disaster intake</translation>
  </message>
  <message>
   <source>照会への回答</source>
   <translation>Answers to inquiries</translation>
  </message>
  <message>
   <source>課題の次の一手</source>
   <translation>Next steps of themes</translation>
  </message>
  <message>
   <source>{day}まで</source>
   <translation>until {day}</translation>
  </message>
  <message>
   <source>遅れ</source>
   <translation>Late</translation>
  </message>
  <message>
   <source>返事を待っている声</source>
   <translation>Voices waiting for a reply</translation>
  </message>
  <message>
   <source>{count}件の期限を止めています。</source>
   <translation>The clock stands still for {count}.</translation>
  </message>
  <message>
   <source>期限の停止</source>
   <translation>Clock stopped</translation>
  </message>
  <message>
   <source>結果を知らせてください</source>
   <translation>Please tell the outcome</translation>
  </message>
  <message>
   <source>知らせてほしいと言われた{count}件の声に、進みがありました。</source>
   <translation>News on voices whose callers asked to be told: {count}.</translation>
  </message>
  <message>
   <source>結果のお知らせ</source>
   <translation>Outcome letters</translation>
  </message>
  <message>
   <source>内容を確かめてください</source>
   <translation>Please check the content</translation>
  </message>
  <message>
   <source>確認前か期限切れの回答例が{count}件あります。</source>
   <translation>Saved answers unchecked or expired: {count}.</translation>
  </message>
  <message>
   <source>回答例</source>
   <translation>Saved answers</translation>
  </message>
  <message>
   <source>{days}日超過</source>
   <translation>{days} days late</translation>
  </message>
  <message>
   <source>今日まで</source>
   <translation>Due today</translation>
  </message>
  <message>
   <source>あと{days}日</source>
   <translation>{days} days left</translation>
  </message>
  <message>
   <source>{who}：{result}</source>
   <translation>{who}: {result}</translation>
  </message>
  <message>
   <source>結果</source>
   <translation>Result</translation>
  </message>
  <message>
   <source>（本文なし）</source>
   <translation>(no text)</translation>
  </message>
  <message>
   <source>{date} {time} まで入力</source>
   <translation>entered up to {date} {time}</translation>
  </message>
  <message>
   <source>次の会議</source>
   <translation>Next meeting</translation>
  </message>
  <message>
   <source>予定されている会議はありません。</source>
   <translation>No meetings are planned.</translation>
  </message>
  <message>
   <source>今日</source>
   <translation>Today</translation>
  </message>
  <message>
   <source>準備はそろっています。</source>
   <translation>Everything is prepared.</translation>
  </message>
 </context>
 <context>
  <name>ImportDialog</name>
  <message>
   <source>表のファイル</source>
   <translation>Table files</translation>
  </message>
  <message>
   <source>すべて</source>
   <translation>All</translation>
  </message>
  <message>
   <source>取り込むファイル</source>
   <translation>File to import</translation>
  </message>
  <message>
   <source>区民の声の取り込み</source>
   <translation>Import voices</translation>
  </message>
  <message>
   <source>シート</source>
   <translation>Sheet</translation>
  </message>
  <message>
   <source>重複しているものも取り込む</source>
   <translation>Import duplicates too</translation>
  </message>
  <message>
   <source>取り込む</source>
   <translation>Import</translation>
  </message>
  <message>
   <source>キャンセル</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>一番上の行で、それぞれの列が何かを選んでください。本文の列は複数選べます。</source>
   <translation>Choose in the top row what each column is. Several columns may be the text.</translation>
  </message>
  <message>
   <source>列に書かれていないときに、すべての行に入れる値（ミライ・トークの一覧なら、声の主など）</source>
   <translation>Values for all rows where no column says them (e.g. the source, for a list from one event)</translation>
  </message>
  <message>
   <source>貼り付けた表</source>
   <translation>Pasted table</translation>
  </message>
  <message>
   <source>読み込んでいます…</source>
   <translation>Reading…</translation>
  </message>
  <message>
   <source>{encoding}　{rows}行</source>
   <translation>{encoding}  {rows} rows</translation>
  </message>
  <message>
   <source>前回の列の対応を使いました</source>
   <translation>Columns of last time were used</translation>
  </message>
  <message>
   <source>本文の列が選ばれていません。区民の声の本文が入っている列を選んでください。</source>
   <translation>No column is chosen as the text. Choose the column that holds the text of the voice.</translation>
  </message>
  <message>
   <source>{count}件を取り込めます。</source>
   <translation>{count} can be imported.</translation>
  </message>
  <message>
   <source>本文なし {count}</source>
   <translation>No text {count}</translation>
  </message>
  <message>
   <source>重複 {count}</source>
   <translation>Duplicates {count}</translation>
  </message>
  <message>
   <source>取り込めない行 {count}</source>
   <translation>Rows refused {count}</translation>
  </message>
  <message>
   <source>{note}（{count}件）</source>
   <translation>{note} ({count})</translation>
  </message>
  <message>
   <source>{count}件を取り込む</source>
   <translation>Import {count}</translation>
  </message>
  <message>
   <source>中止</source>
   <translation>Cancelled</translation>
  </message>
  <message>
   <source>{count}件を取り込みました。</source>
   <translation>{count} imported.</translation>
  </message>
  <message>
   <source>{count}行は取り込めませんでした。</source>
   <translation> {count} rows could not be imported.</translation>
  </message>
  <message>
   <source>取り込みを中止しました。何も取り込んでいません。</source>
   <translation>Import stopped. Nothing was imported.</translation>
  </message>
  <message>
   <source>中止しています…</source>
   <translation>Stopping…</translation>
  </message>
 </context>
 <context>
  <name>ImportRun</name>
  <message>
   <source>取り込んでいます</source>
   <translation>Importing</translation>
  </message>
 </context>
 <context>
  <name>IncidentsPanel</name>
  <message>
   <source>対応の記録の一覧</source>
   <translation>List of difficult conversations</translation>
  </message>
  <message>
   <source>記録を始める</source>
   <translation>Start record</translation>
  </message>
  <message>
   <source>記録はありません</source>
   <translation>No records</translation>
  </message>
  <message>
   <source>長い電話や暴言があったとき、事実をそのまま残します。声の件数には数えません。</source>
   <translation>When a call is long or abusive, keep the facts as they are. Not counted as voices.</translation>
  </message>
  <message>
   <source>発言の記録</source>
   <translation>What was said</translation>
  </message>
  <message>
   <source>時刻を入れる（Alt+N）</source>
   <translation>Insert time (Alt+N)</translation>
  </message>
  <message>
   <source>終了時に伝えたこと</source>
   <translation>What was said to end it</translation>
  </message>
  <message>
   <source>その後の対応</source>
   <translation>Steps taken afterwards</translation>
  </message>
  <message>
   <source>記録票を印刷</source>
   <translation>Print record sheet</translation>
  </message>
  <message>
   <source>この区役所の端末だけで読めます。事実だけを書いてください。</source>
   <translation>Can be read on this office's desks only. Write facts alone.</translation>
  </message>
  <message>
   <source>開始（14:05 のように）</source>
   <translation>Start (like 14:05)</translation>
  </message>
  <message>
   <source>終了</source>
   <translation>End</translation>
  </message>
  <message>
   <source>場所・方法</source>
   <translation>Place, channel</translation>
  </message>
  <message>
   <source>対応した職員</source>
   <translation>Staff who dealt with it</translation>
  </message>
  <message>
   <source>日</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>言われたとおりに、時刻とともに。</source>
   <translation>As it was said, with the time.</translation>
  </message>
  <message>
   <source>発言の記録に時刻を入れる</source>
   <translation>Insert time into what was said</translation>
  </message>
  <message>
   <source>（種別なし）</source>
   <translation>(no kind)</translation>
  </message>
  <message>
   <source>{count}分</source>
   <translation>{count} min</translation>
  </message>
  <message>
   <source>長さ：{count}分</source>
   <translation>Length: {count} min</translation>
  </message>
 </context>
 <context>
  <name>InquiriesPanel</name>
  <message>
   <source>照会の一覧</source>
   <translation>List of inquiries</translation>
  </message>
  <message>
   <source>照会をつくる</source>
   <translation>New inquiry</translation>
  </message>
  <message>
   <source>照会の内容</source>
   <translation>Content of the inquiry</translation>
  </message>
  <message>
   <source>まとめ</source>
   <translation>Summary</translation>
  </message>
  <message>
   <source>回答から分かったこと</source>
   <translation>What the answers showed</translation>
  </message>
  <message>
   <source>照会する</source>
   <translation>Send inquiry</translation>
  </message>
  <message>
   <source>操作</source>
   <translation>Actions</translation>
  </message>
  <message>
   <source>回答を印刷</source>
   <translation>Print answers</translation>
  </message>
  <message>
   <source>照会はありません</source>
   <translation>No inquiries</translation>
  </message>
  <message>
   <source>本庁から区や局に尋ね、回答をならべて見られます。</source>
   <translation>Headquarters asks wards and bureaus, and sees their answers side by side.</translation>
  </message>
  <message>
   <source>件名</source>
   <translation>Subject</translation>
  </message>
  <message>
   <source>照会先</source>
   <translation>Sent to</translation>
  </message>
  <message>
   <source>回答期限</source>
   <translation>Answer by</translation>
  </message>
  <message>
   <source>問1</source>
   <translation>Question 1</translation>
  </message>
  <message>
   <source>問2（なければ空）</source>
   <translation>Question 2 (empty if none)</translation>
  </message>
  <message>
   <source>回答</source>
   <translation>Answer</translation>
  </message>
  <message>
   <source>書きかけの回答は、ほかの区役所・局には見えません。紙で届いた回答は行を選んでEnterで入力し、Excelで届いた回答は「操作」から取り込めます。</source>
   <translation>Answers that are still being written are not seen by other offices. For one that came on paper choose its row and press Enter; those that came in Excel are taken in under “Actions”.</translation>
  </message>
  <message>
   <source>書きかけの回答は、ほかの区役所・局には見えません。</source>
   <translation>Answers being written are not seen by other offices.</translation>
  </message>
  <message>
   <source>照会日 {day}</source>
   <translation>Sent on {day}</translation>
  </message>
  <message>
   <source>もう一度回答を受け付ける</source>
   <translation>Accept answers again</translation>
  </message>
  <message>
   <source>この課題についての照会です</source>
   <translation>This inquiry is about a theme</translation>
  </message>
  <message>
   <source>回答　{n}／{all}</source>
   <translation>Answers  {n}/{all}</translation>
  </message>
  <message>
   <source>照会しました。次の同期で届きます。</source>
   <translation>Inquiry sent. It arrives with the next sync.</translation>
  </message>
  <message>
   <source>締め切る</source>
   <translation>Close inquiry</translation>
  </message>
  <message>
   <source>照会票を印刷</source>
   <translation>Print inquiry sheet</translation>
  </message>
  <message>
   <source>ごみ箱に移す</source>
   <translation>Move to bin</translation>
  </message>
  <message>
   <source>変更しました。</source>
   <translation>Changed.</translation>
  </message>
  <message>
   <source>回答が遅れています</source>
   <translation>Answer is late</translation>
  </message>
  <message>
   <source>回答してください</source>
   <translation>Please answer</translation>
  </message>
  <message>
   <source>期限 {day}</source>
   <translation>due {day}</translation>
  </message>
  <message>
   <source>（件名なし）</source>
   <translation>(no subject)</translation>
  </message>
  <message>
   <source>回答 {n}／{all}</source>
   <translation>Answers {n}/{all}</translation>
  </message>
 </context>
 <context>
  <name>InquiryDialog</name>
  <message>
   <source>区への照会</source>
   <translation>Inquiry to wards</translation>
  </message>
  <message>
   <source>議題「{title}」について、各区に問い、回答を並べて見ます。</source>
   <translation>Ask every ward about “{title}” and see the answers side by side.</translation>
  </message>
  <message>
   <source>照会の内容</source>
   <translation>Content of the inquiry</translation>
  </message>
  <message>
   <source>全区に照会する</source>
   <translation>Ask all wards</translation>
  </message>
  <message>
   <source>新しい照会</source>
   <translation>New inquiry</translation>
  </message>
  <message>
   <source>回答期限</source>
   <translation>Answer by</translation>
  </message>
 </context>
 <context>
  <name>Intake</name>
  <message>
   <source>表のファイルから取り込む…</source>
   <translation>Import from table file…</translation>
  </message>
  <message>
   <source>メールを取り込む…</source>
   <translation>Import emails…</translation>
  </message>
  <message>
   <source>貼り付けて取り込む</source>
   <translation>Import pasted text</translation>
  </message>
  <message>
   <source>手紙・FAXの画像から…</source>
   <translation>From images of letters and faxes…</translation>
  </message>
  <message>
   <source>用紙をまとめて入力…</source>
   <translation>Enter forms together…</translation>
  </message>
  <message>
   <source>災害時の受付を始める・終える</source>
   <translation>Begin or end disaster intake</translation>
  </message>
  <message>
   <source>コピーされた文字がありません。メールや表をコピーしてから選んでください。</source>
   <translation>Nothing was copied. Copy an email or table first.</translation>
  </message>
  <message>
   <source>手紙の画像</source>
   <translation>Images of letters</translation>
  </message>
  <message>
   <source>手紙・FAXの画像</source>
   <translation>Images of letters and faxes</translation>
  </message>
  <message>
   <source>すべて</source>
   <translation>All</translation>
  </message>
  <message>
   <source>災害時の受付を始める</source>
   <translation>Begin disaster intake</translation>
  </message>
  <message>
   <source>災害の名前を書いてください。受付の窓が、短い項目だけになります。</source>
   <translation>Name the disaster. The counter window is reduced to a few fields.</translation>
  </message>
  <message>
   <source>「{name}」の受付を終えて、ふだんの受付に戻しますか。</source>
   <translation>End the intake of “{name}” and return to normal?</translation>
  </message>
  <message>
   <source>災害時の受付</source>
   <translation>Disaster intake</translation>
  </message>
  <message>
   <source>災害時の受付を始めました。終えるときも Ctrl+Shift+D です。</source>
   <translation>Disaster intake begun. Ctrl+Shift+D ends it too.</translation>
  </message>
  <message>
   <source>ふだんの受付に戻しました。</source>
   <translation>Back to normal intake.</translation>
  </message>
 </context>
 <context>
  <name>InvitationDialog</name>
  <message>
   <source>開催通知</source>
   <translation>Invitation</translation>
  </message>
  <message>
   <source>文面は直せます。保存したメールには、予定表に入る会議の予定が付きます。</source>
   <translation>The text can be changed. A saved email carries the meeting for the calendar.</translation>
  </message>
  <message>
   <source>本文</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>文面をコピー</source>
   <translation>Copy text</translation>
  </message>
  <message>
   <source>メールソフトで開く</source>
   <translation>Open in email program</translation>
  </message>
  <message>
   <source>メールとして保存…</source>
   <translation>Save as email…</translation>
  </message>
  <message>
   <source>今日、通知したことを記録する</source>
   <translation>Record as sent today</translation>
  </message>
  <message>
   <source>件名</source>
   <translation>Subject</translation>
  </message>
  <message>
   <source>開催通知の文面をコピーしました。</source>
   <translation>Text of the invitation copied.</translation>
  </message>
  <message>
   <source>本文が長いためコピーしました。メールソフトで貼り付けてください。</source>
   <translation>The text is long and was copied. Paste it in the email program.</translation>
  </message>
  <message>
   <source>メールとして保存</source>
   <translation>Save as email</translation>
  </message>
  <message>
   <source>開催通知.eml</source>
   <translation>invitation.eml</translation>
  </message>
  <message>
   <source>メール (*.eml);;テキスト (*.txt)</source>
   <translation>Email (*.eml);;Text (*.txt)</translation>
  </message>
  <message>
   <source>「{name}」を保存しました。</source>
   <translation>“{name}” saved.</translation>
  </message>
 </context>
 <context>
  <name>ItemActions</name>
  <message>
   <source>くわしく…</source>
   <translation>Details…</translation>
  </message>
  <message>
   <source>区分・公開・説明する所属・覚え・結果（Ctrl+I）</source>
   <translation>Kind, public or not, presenting office, notes, result (Ctrl+I)</translation>
  </message>
  <message>
   <source>資料…</source>
   <translation>Materials…</translation>
  </message>
  <message>
   <source>資料のファイルと番号</source>
   <translation>Files and numbers of materials</translation>
  </message>
  <message>
   <source>照会…</source>
   <translation>Inquiry…</translation>
  </message>
  <message>
   <source>各区に問い、回答を並べて見る</source>
   <translation>Ask every ward and see the answers side by side</translation>
  </message>
  <message>
   <source>その他</source>
   <translation>Other</translation>
  </message>
  <message>
   <source>次の会議へ</source>
   <translation>To the next meeting</translation>
  </message>
  <message>
   <source>これまで</source>
   <translation>So far</translation>
  </message>
  <message>
   <source>同じ案件を扱った会議に戻る</source>
   <translation>Go back to the meetings that dealt with this matter</translation>
  </message>
  <message>
   <source>次の会議へ送る（記録ごと移す）</source>
   <translation>Pass to the next meeting (with its record)</translation>
  </message>
  <message>
   <source>次の会議へ写す（記録は残す）</source>
   <translation>Copy to the next meeting (the record stays)</translation>
  </message>
  <message>
   <source>ほかの会議へ送る…</source>
   <translation>Pass to another meeting…</translation>
  </message>
  <message>
   <source>ほかの会議へ写す…</source>
   <translation>Copy to another meeting…</translation>
  </message>
  <message>
   <source>{day}　第{number}回 {name}</source>
   <translation>{day}  no. {number} {name}</translation>
  </message>
  <message>
   <source>（送り）</source>
   <translation> (passed on)</translation>
  </message>
  <message>
   <source>これまで {count}</source>
   <translation>So far {count}</translation>
  </message>
  <message>
   <source>これから開く会議がありません。会議を予定してから送ってください。</source>
   <translation>No meeting lies ahead. Plan one first.</translation>
  </message>
  <message>
   <source>会議へ写す</source>
   <translation>Copy to meeting</translation>
  </message>
  <message>
   <source>会議へ送る</source>
   <translation>Pass to meeting</translation>
  </message>
  <message>
   <source>この会議の記録はそのまま残り、同じ案件が選んだ会議の議題に加わります。</source>
   <translation>The record of this meeting stays; the same matter joins the agenda of the chosen meeting.</translation>
  </message>
  <message>
   <source>議題は記録ごと移り、この会議には送り先が残ります。</source>
   <translation>The item moves with its record; this meeting keeps a note of where it went.</translation>
  </message>
  <message>
   <source>「{name}」に写しました。</source>
   <translation>Copied to “{name}”.</translation>
  </message>
  <message>
   <source>「{name}」に送りました。</source>
   <translation>Passed to “{name}”.</translation>
  </message>
 </context>
 <context>
  <name>ItemClock</name>
  <message>
   <source>進行中の議題はありません</source>
   <translation>No item is under way</translation>
  </message>
  <message>
   <source>議題{number}　予定時間なし</source>
   <translation>Item {number}   no planned time</translation>
  </message>
  <message>
   <source>議題{number}　予定{planned}分を{over}分超過</source>
   <translation>Item {number}   {over} min over the planned {planned}</translation>
  </message>
  <message>
   <source>議題{number}　予定{planned}分　あと{left}分</source>
   <translation>Item {number}   planned {planned} min   {left} min left</translation>
  </message>
  <message>
   <source>{gone}分</source>
   <translation>{gone} min</translation>
  </message>
  <message>
   <source>―</source>
   <translation>–</translation>
  </message>
 </context>
 <context>
  <name>ItemDialog</name>
  <message>
   <source>議題の詳しい内容</source>
   <translation>Details of the item</translation>
  </message>
  <message>
   <source>決定</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>例：協議事項</source>
   <translation>e.g. for discussion</translation>
  </message>
  <message>
   <source>公開する</source>
   <translation>Public</translation>
  </message>
  <message>
   <source>例：意思形成の過程の情報のため</source>
   <translation>e.g. information on how a decision is formed</translation>
  </message>
  <message>
   <source>事務局の覚え</source>
   <translation>Secretariat's notes</translation>
  </message>
  <message>
   <source>（まだない）</source>
   <translation>(none yet)</translation>
  </message>
  <message>
   <source>結果の内容</source>
   <translation>Content of the result</translation>
  </message>
  <message>
   <source>区分の見出し</source>
   <translation>Heading of its kind</translation>
  </message>
  <message>
   <source>説明する所属</source>
   <translation>Presenting office</translation>
  </message>
  <message>
   <source>非公開の理由</source>
   <translation>Why it is not public</translation>
  </message>
  <message>
   <source>この区役所・局の中だけで見られます。次第・開催通知には載りません。</source>
   <translation>Seen in this office only. Not on agenda or invitation.</translation>
  </message>
  <message>
   <source>結果</source>
   <translation>Result</translation>
  </message>
 </context>
 <context>
  <name>JoinDialog</name>
  <message>
   <source>共有フォルダーを新しく作る</source>
   <translation>Create shared folder</translation>
  </message>
  <message>
   <source>共有フォルダーに参加する</source>
   <translation>Join shared folder</translation>
  </message>
  <message>
   <source>市で最初の一台だけが行います。この端末が管理者になり、ほかの端末の参加を承認します。</source>
   <translation>Done once, on the city's first desk. It becomes administrator and approves the others.</translation>
  </message>
  <message>
   <source>庁内ネットワークの共有フォルダーを通して、ほかの端末と記録をやり取りします。連絡先は所属の外には読めません。</source>
   <translation>Exchanges records with other desks through a shared folder on the internal network. Contacts cannot be read outside your office.</translation>
  </message>
  <message>
   <source>例：広聴係1</source>
   <translation>e.g. hearing 1</translation>
  </message>
  <message>
   <source>作る</source>
   <translation>Create</translation>
  </message>
  <message>
   <source>参加を申し込む</source>
   <translation>Apply to join</translation>
  </message>
  <message>
   <source>やめる</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>共有フォルダーの場所</source>
   <translation>Location of the shared folder</translation>
  </message>
  <message>
   <source>この端末の名前</source>
   <translation>Name of this desk</translation>
  </message>
  <message>
   <source>管理者が見分けるための名前です。</source>
   <translation>By this name administrators recognise it.</translation>
  </message>
  <message>
   <source>フォルダーの場所を入力してください。</source>
   <translation>Enter the location of the folder.</translation>
  </message>
  <message>
   <source>共有フォルダーを使い始めました。</source>
   <translation>The shared folder is in use now.</translation>
  </message>
  <message>
   <source>閉じる</source>
   <translation>Close</translation>
  </message>
 </context>
 <context>
  <name>JoinedNotice</name>
  <message>
   <source>取りやめる</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>登録すると「{number}」と同じ案件になります。</source>
   <translation>Will join the matter of “{number}”.</translation>
  </message>
  <message>
   <source>登録すると{office}に対応を依頼します。</source>
   <translation>{office} will be asked to handle it.</translation>
  </message>
 </context>
 <context>
  <name>KindSection</name>
  <message>
   <source>種別</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>年代</source>
   <translation>Age</translation>
  </message>
  <message>
   <source>（分からない）</source>
   <translation>(not known)</translation>
  </message>
  <message>
   <source>政策に関わる声</source>
   <translation>Concerns policy</translation>
  </message>
  <message>
   <source>結果を知らせてほしい</source>
   <translation>Wants to be told the outcome</translation>
  </message>
  <message>
   <source>団体の名称か読み</source>
   <translation>Name or reading of an organisation</translation>
  </message>
  <message>
   <source>例：R8</source>
   <translation>e.g. R8</translation>
  </message>
  <message>
   <source>前年の要望から選ぶ</source>
   <translation>Choose last year's request</translation>
  </message>
  <message>
   <source>相手の氏名</source>
   <translation>Name of the person</translation>
  </message>
  <message>
   <source>相手の役職</source>
   <translation>Post of the person</translation>
  </message>
  <message>
   <source>日時</source>
   <translation>Date and time</translation>
  </message>
  <message>
   <source>場所</source>
   <translation>Place</translation>
  </message>
  <message>
   <source>対応した職員（二人以上）</source>
   <translation>Staff (two or more)</translation>
  </message>
  <message>
   <source>働き掛けの内容</source>
   <translation>What was asked</translation>
  </message>
  <message>
   <source>こちらの対応</source>
   <translation>Our reply</translation>
  </message>
  <message>
   <source>働き掛け記録票を印刷</source>
   <translation>Print record of approach</translation>
  </message>
  <message>
   <source>団体</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>要望の年度</source>
   <translation>Year of the request</translation>
  </message>
  <message>
   <source>団体の要望番号</source>
   <translation>Organisation's number</translation>
  </message>
  <message>
   <source>団体の優先順位</source>
   <translation>Organisation's priority</translation>
  </message>
  <message>
   <source>前年からの継続</source>
   <translation>Continued from last year</translation>
  </message>
  <message>
   <source>働き掛けの記録（この区役所内のみ。住民の声の件数には数えません）</source>
   <translation>Record of approach (this office only, not counted as a resident's voice)</translation>
  </message>
  <message>
   <source>内容を相手に確認した日</source>
   <translation>Confirmed with the person on</translation>
  </message>
 </context>
 <context>
  <name>LearningPanel</name>
  <message>
   <source>書いたもの・したこと</source>
   <translation>What I wrote or did</translation>
  </message>
  <message>
   <source>学んだこと・次に試すこと</source>
   <translation>What I learned, what to try next</translation>
  </message>
  <message>
   <source>記録する</source>
   <translation>Record</translation>
  </message>
  <message>
   <source>やめる</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>自分の学びの記録</source>
   <translation>My learning notes</translation>
  </message>
  <message>
   <source>書いた要望と、見せてもらった記録</source>
   <translation>Requests you wrote and notes shown to you</translation>
  </message>
  <message>
   <source>ここに書いたことは、見せる相手を選ぶまで、この端末にだけ残り、ほかの人には示されません。</source>
   <translation>What is written here stays on this desk alone, unseen by others, until you choose whom to show it to.</translation>
  </message>
  <message>
   <source>まだ記録はありません。</source>
   <translation>No notes yet.</translation>
  </message>
  <message>
   <source>あなたが書いた要望</source>
   <translation>Requests you wrote</translation>
  </message>
  <message>
   <source>この端末の履歴から作ります。ほかの人には示されません。</source>
   <translation>Made from this desk's history. Not shown to others.</translation>
  </message>
  <message>
   <source>まだありません。</source>
   <translation>Nothing yet.</translation>
  </message>
  <message>
   <source>あなたに見せてもらった記録</source>
   <translation>Notes shown to you</translation>
  </message>
  <message>
   <source>（件名なし）</source>
   <translation>(no subject)</translation>
  </message>
  <message>
   <source>{fields}つの欄を書き、{answers}つの問いに答えました（最後は{day}）</source>
   <translation>Wrote {fields} fields and answered {answers} questions (last on {day})</translation>
  </message>
  <message>
   <source>要望を開く</source>
   <translation>Open request</translation>
  </message>
  <message>
   <source>{title}を開く</source>
   <translation>Open {title}</translation>
  </message>
  <message>
   <source>自分だけ</source>
   <translation>Only me</translation>
  </message>
  <message>
   <source>{name}さんに見せています</source>
   <translation>Shown to {name}</translation>
  </message>
  <message>
   <source>直す</source>
   <translation>Edit</translation>
  </message>
  <message>
   <source>見せる相手</source>
   <translation>Show to</translation>
  </message>
  <message>
   <source>消す</source>
   <translation>Delete</translation>
  </message>
  <message>
   <source>変更を保存</source>
   <translation>Save changes</translation>
  </message>
 </context>
 <context>
  <name>LetterDialog</name>
  <message>
   <source>結果のお知らせを作る</source>
   <translation>Outcome letter</translation>
  </message>
  <message>
   <source>回答文を作る</source>
   <translation>Answer letter</translation>
  </message>
  <message>
   <source>ひな形</source>
   <translation>Template</translation>
  </message>
  <message>
   <source>手紙の本文</source>
   <translation>Text of the letter</translation>
  </message>
  <message>
   <source>紙面を見る</source>
   <translation>Preview</translation>
  </message>
  <message>
   <source>知らせたことを記録して印刷</source>
   <translation>Record as told and print</translation>
  </message>
  <message>
   <source>回答として記録して印刷</source>
   <translation>Record as answer and print</translation>
  </message>
  <message>
   <source>やめる</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>本文</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>標準のお知らせ</source>
   <translation>Standard outcome letter</translation>
  </message>
  <message>
   <source>標準の回答文</source>
   <translation>Standard answer letter</translation>
  </message>
  <message>
   <source>連絡先に住所がありません。宛名のない手紙になります。</source>
   <translation>The contact has no address. The letter will have no addressee.</translation>
  </message>
  <message>
   <source>結果のお知らせ</source>
   <translation>Outcome letters</translation>
  </message>
  <message>
   <source>回答文</source>
   <translation>Answer letter</translation>
  </message>
 </context>
 <context>
  <name>LibraryPanel</name>
  <message>
   <source>採択された要望の一覧</source>
   <translation>List of adopted requests</translation>
  </message>
  <message>
   <source>言葉で探す</source>
   <translation>Search by words</translation>
  </message>
  <message>
   <source>声の分類</source>
   <translation>Category of voices</translation>
  </message>
  <message>
   <source>すべての分類</source>
   <translation>All categories</translation>
  </message>
  <message>
   <source>上位計画</source>
   <translation>Plans</translation>
  </message>
  <message>
   <source>採択された要望はまだありません</source>
   <translation>No adopted requests yet</translation>
  </message>
  <message>
   <source>結果が「事業化」「一部事業化」になり、紹介が許された要望がここに並びます。</source>
   <translation>Requests that were adopted or partly adopted, and may be shown, appear here.</translation>
  </message>
  <message>
   <source>採択につながった点</source>
   <translation>What led to adoption</translation>
  </message>
  <message>
   <source>何が決め手になったか。ほかの区がまねできるように書いてください。</source>
   <translation>What was decisive. Write so that other wards can follow.</translation>
  </message>
  <message>
   <source>要望を開く</source>
   <translation>Open request</translation>
  </message>
  <message>
   <source>すべての計画</source>
   <translation>All plans</translation>
  </message>
  <message>
   <source>解説あり</source>
   <translation>With commentary</translation>
  </message>
  <message>
   <source>声{count}件</source>
   <translation>Voices {count}</translation>
  </message>
  <message>
   <source>予算 {amount}千円</source>
   <translation>Budget ¥{amount} thousand</translation>
  </message>
  <message>
   <source>地域資源を生かす</source>
   <translation>Uses local resources</translation>
  </message>
  <message>
   <source>ブランド力を高める</source>
   <translation>Raises the ward's profile</translation>
  </message>
  <message>
   <source>所管 {bureau}</source>
   <translation>Bureau {bureau}</translation>
  </message>
  <message>
   <source>記入：{who}</source>
   <translation>Written by {who}</translation>
  </message>
 </context>
 <context>
  <name>LifeTabs</name>
  <message>
   <source>局の回答</source>
   <translation>Bureau answers</translation>
  </message>
  <message>
   <source>ヒアリング</source>
   <translation>Hearings</translation>
  </message>
  <message>
   <source>結果</source>
   <translation>Result</translation>
  </message>
  <message>
   <source>経過</source>
   <translation>Course</translation>
  </message>
 </context>
 <context>
  <name>Linking</name>
  <message>
   <source>選んだ声を一つにまとめる</source>
   <translation>Merge selected voices</translation>
  </message>
  <message>
   <source>選んだ声を同じ案件にする</source>
   <translation>Selected voices are one matter</translation>
  </message>
  <message>
   <source>選んだ声を同じ方の声にする</source>
   <translation>Selected voices are of one caller</translation>
  </message>
  <message>
   <source>声を論点に分ける</source>
   <translation>Split voice into points</translation>
  </message>
  <message>
   <source>{count}件を一つにまとめました</source>
   <translation>{count} merged into one</translation>
  </message>
  <message>
   <source>{count}件を同じ案件にしました</source>
   <translation>{count} made one matter</translation>
  </message>
  <message>
   <source>{count}件を同じ方の声にしました</source>
   <translation>{count} marked as one caller's</translation>
  </message>
  <message>
   <source>論点に分ける声を一つ選んでください。</source>
   <translation>Select one voice to split into points.</translation>
  </message>
  <message>
   <source>論点に分ける</source>
   <translation>Split into points</translation>
  </message>
  <message>
   <source>論点ごとに空行で区切ってください。元の声はそのまま残ります。</source>
   <translation>Divide points by an empty line. The original voice stays.</translation>
  </message>
  <message>
   <source>{count}つの論点に分けました</source>
   <translation>Split into {count} points</translation>
  </message>
  <message>
   <source>二つ以上の声を選んでください（ShiftかCtrlを押しながら選べます）。</source>
   <translation>Select two or more voices (with Shift or Ctrl).</translation>
  </message>
 </context>
 <context>
  <name>LinksBox</name>
  <message>
   <source>つなげる…</source>
   <translation>Link…</translation>
  </message>
  <message>
   <source>外す</source>
   <translation>Remove</translation>
  </message>
  <message>
   <source>外す：{what}</source>
   <translation>Remove: {what}</translation>
  </message>
 </context>
 <context>
  <name>LinksSection</name>
  <message>
   <source>聞いた会議</source>
   <translation>Meeting where it was heard</translation>
  </message>
  <message>
   <source>まとめた先</source>
   <translation>Merged into</translation>
  </message>
  <message>
   <source>まとめを解く</source>
   <translation>Unmerge</translation>
  </message>
  <message>
   <source>この声にまとめた声</source>
   <translation>Merged into this voice</translation>
  </message>
  <message>
   <source>同じ案件：{title}</source>
   <translation>Same matter: {title}</translation>
  </message>
  <message>
   <source>案件から外す</source>
   <translation>Remove from matter</translation>
  </message>
  <message>
   <source>分ける前の声</source>
   <translation>Before splitting</translation>
  </message>
  <message>
   <source>分けた論点</source>
   <translation>Points split off</translation>
  </message>
  <message>
   <source>同じ電話の声</source>
   <translation>Same call</translation>
  </message>
  <message>
   <source>前年からの継続</source>
   <translation>Continued from last year</translation>
  </message>
  <message>
   <source>翌年に続く要望</source>
   <translation>Continued next year</translation>
  </message>
  <message>
   <source>同じ方の声</source>
   <translation>Same caller</translation>
  </message>
  <message>
   <source>別の方にする</source>
   <translation>Not the same caller</translation>
  </message>
  <message>
   <source>同じ方かもしれません</source>
   <translation>Perhaps the same caller</translation>
  </message>
  <message>
   <source>同じ方にする</source>
   <translation>Same caller</translation>
  </message>
  <message>
   <source>ほかの声とのつながり</source>
   <translation>Links to other voices</translation>
  </message>
  <message>
   <source>つながりはありません。一覧で声を選び、Mで一つにまとめ、Lで同じ案件にできます。</source>
   <translation>No links. In the list, select voices and press M to merge them, L to make them one matter.</translation>
  </message>
  <message>
   <source>ほかに{count}件あります。</source>
   <translation>{count} more.</translation>
  </message>
  <message>
   <source>「{words}」を行いました</source>
   <translation>Done: “{words}”</translation>
  </message>
 </context>
 <context>
  <name>LinksTab</name>
  <message>
   <source>要望の件名の一部</source>
   <translation>Part of a request's subject</translation>
  </message>
  <message>
   <source>関係する区長要望を加える</source>
   <translation>Add related request</translation>
  </message>
  <message>
   <source>共通の課題</source>
   <translation>Common theme</translation>
  </message>
  <message>
   <source>関係するもの</source>
   <translation>Related</translation>
  </message>
  <message>
   <source>この課題から生まれた要望、事業、会議、照会。押すと開きます。</source>
   <translation>Requests, projects, meetings and inquiries that came of this theme. Press to open.</translation>
  </message>
  <message>
   <source>もとになった各区の課題</source>
   <translation>The wards' themes it came from</translation>
  </message>
  <message>
   <source>区の課題はそのまま残ります。</source>
   <translation>The wards' themes stay as they are.</translation>
  </message>
  <message>
   <source>本庁がまとめた、ほかの区にも共通する課題です。</source>
   <translation>A theme common to other wards, put together by headquarters.</translation>
  </message>
  <message>
   <source>まだありません。「要望をつくる」などで加わります。</source>
   <translation>None yet. “Make request” and others add them.</translation>
  </message>
  <message>
   <source>課題から外す</source>
   <translation>Remove from theme</translation>
  </message>
  <message>
   <source>「{title}」を課題から外す</source>
   <translation>Remove “{title}” from theme</translation>
  </message>
  <message>
   <source>課題から外しました。</source>
   <translation>Removed from theme.</translation>
  </message>
 </context>
 <context>
  <name>ListPanel</name>
  <message>
   <source>一覧から選んでください</source>
   <translation>Select from the list</translation>
  </message>
 </context>
 <context>
  <name>LiveWindow</name>
  <message>
   <source>議題の一覧</source>
   <translation>List of items</translation>
  </message>
  <message>
   <source>この議題を始める</source>
   <translation>Begin this item</translation>
  </message>
  <message>
   <source>会議の進行</source>
   <translation>Conduct meeting</translation>
  </message>
  <message>
   <source>発言を書く</source>
   <translation>Write remark</translation>
  </message>
  <message>
   <source>決定事項にする</source>
   <translation>Make decision</translation>
  </message>
  <message>
   <source>宿題にする</source>
   <translation>Make action item</translation>
  </message>
  <message>
   <source>住民の声にする</source>
   <translation>Make resident's voice</translation>
  </message>
  <message>
   <source>内部メモにする</source>
   <translation>Make internal note</translation>
  </message>
  <message>
   <source>次の議題へ</source>
   <translation>Next item</translation>
  </message>
  <message>
   <source>要旨を書く</source>
   <translation>Write summary</translation>
  </message>
  <message>
   <source>発言者を選ぶ</source>
   <translation>Choose speaker</translation>
  </message>
  <message>
   <source>元に戻す</source>
   <translation>Undo</translation>
  </message>
  <message>
   <source>会議の進行：{name}</source>
   <translation>Meeting under way: {name}</translation>
  </message>
  <message>
   <source>終了の見込み {ends}</source>
   <translation>Expected end {ends}</translation>
  </message>
  <message>
   <source>（予定より{late}分遅れ）</source>
   <translation> ({late} min late)</translation>
  </message>
  <message>
   <source>（予定より{early}分早い）</source>
   <translation> ({early} min early)</translation>
  </message>
  <message>
   <source>議題{number}へ F8</source>
   <translation>To item {number} F8</translation>
  </message>
  <message>
   <source>会議を終える F8</source>
   <translation>End meeting F8</translation>
  </message>
  <message>
   <source>進行中</source>
   <translation>Under way</translation>
  </message>
  <message>
   <source>終了</source>
   <translation>End</translation>
  </message>
  <message>
   <source>{when}　予定{planned}分</source>
   <translation>{when}   planned {planned} min</translation>
  </message>
  <message>
   <source>議題がありません</source>
   <translation>No items</translation>
  </message>
  <message>
   <source>議題がなくても、発言や決定は記録できます。</source>
   <translation>Remarks and decisions can be recorded without items.</translation>
  </message>
  <message>
   <source>説明：{who}</source>
   <translation>Presenter: {who}</translation>
  </message>
  <message>
   <source>資料：{what}</source>
   <translation>Materials: {what}</translation>
  </message>
 </context>
 <context>
  <name>LogicView</name>
  <message>
   <source>ロジックモデル</source>
   <translation>Logic model</translation>
  </message>
  <message>
   <source>お金と人が、どの活動を通って、住民の変化になるかを左から右へ書きます。右の端が書けないときは、まだ早い要望かもしれません。</source>
   <translation>Write from left to right how money and people become a change for residents through which activities. If the right end cannot be written, the request may be too early.</translation>
  </message>
  <message>
   <source>ロジックモデルの図</source>
   <translation>Chart of the logic model</translation>
  </message>
  <message>
   <source>段階</source>
   <translation>Stage</translation>
  </message>
  <message>
   <source>内容</source>
   <translation>Content</translation>
  </message>
  <message>
   <source>加える</source>
   <translation>Add</translation>
  </message>
  <message>
   <source>外す</source>
   <translation>Remove</translation>
  </message>
  <message>
   <source>新しく加える</source>
   <translation>Add new</translation>
  </message>
  <message>
   <source>変更する</source>
   <translation>Change</translation>
  </message>
 </context>
 <context>
  <name>LookPanel</name>
  <message>
   <source>見た目</source>
   <translation>Appearance</translation>
  </message>
  <message>
   <source>配色</source>
   <translation>Colours</translation>
  </message>
  <message>
   <source>明るい</source>
   <translation>Light</translation>
  </message>
  <message>
   <source>暗い</source>
   <translation>Dark</translation>
  </message>
  <message>
   <source>ハイコントラスト（黒地に白と黄）</source>
   <translation>High contrast (white and yellow on black)</translation>
  </message>
  <message>
   <source>パソコンの設定に合わせる</source>
   <translation>As the computer</translation>
  </message>
  <message>
   <source>文字の大きさ</source>
   <translation>Text size</translation>
  </message>
  <message>
   <source>すべての画面がこの大きさになります。</source>
   <translation>The whole window takes this size.</translation>
  </message>
  <message>
   <source>例：公園の遊具について、近くにお住まいの方からお電話がありました。</source>
   <translation>Example: 公園の遊具について、近くにお住まいの方からお電話がありました。</translation>
  </message>
  <message>
   <source>画面の言語</source>
   <translation>Language of the window</translation>
  </message>
  <message>
   <source>言語</source>
   <translation>Language</translation>
  </message>
  <message>
   <source>次に起動したときから変わります。入力した内容と、印刷する文書は日本語のままです。</source>
   <translation>Changes with the next start. What was entered, and documents that are printed, stay in Japanese.</translation>
  </message>
  <message>
   <source>wardappを開き直す</source>
   <translation>Reopen wardapp</translation>
  </message>
 </context>
 <context>
  <name>MailDialog</name>
  <message>
   <source>メールを取り込む</source>
   <translation>Import emails</translation>
  </message>
  <message>
   <source>取り込むメール</source>
   <translation>Emails to import</translation>
  </message>
  <message>
   <source>メールの本文</source>
   <translation>Text of the email</translation>
  </message>
  <message>
   <source>引用された以前のメールも本文に入れる</source>
   <translation>Include quoted earlier emails in the text</translation>
  </message>
  <message>
   <source>自動で送られたメールも、区民の声として扱う</source>
   <translation>Treat automatic emails as voices too</translation>
  </message>
  <message>
   <source>読み取っています…</source>
   <translation>Reading…</translation>
  </message>
  <message>
   <source>取り込む</source>
   <translation>Import</translation>
  </message>
  <message>
   <source>やめる</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>取り込めます</source>
   <translation>Ready</translation>
  </message>
  <message>
   <source>読めません</source>
   <translation>Unreadable</translation>
  </message>
  <message>
   <source>取込済</source>
   <translation>Imported</translation>
  </message>
  <message>
   <source>自動のメール</source>
   <translation>Automatic</translation>
  </message>
  <message>
   <source>{ready}通を取り込めます（{all}通のうち）</source>
   <translation>{ready} emails ready (of {all})</translation>
  </message>
  <message>
   <source>差出人：{who}</source>
   <translation>From: {who}</translation>
  </message>
  <message>
   <source>（分かりません）</source>
   <translation>(unknown)</translation>
  </message>
  <message>
   <source>日付：{day}</source>
   <translation>Date: {day}</translation>
  </message>
  <message>
   <source>（今日とします）</source>
   <translation> (taken as today)</translation>
  </message>
  <message>
   <source>件名：{subject}</source>
   <translation>Subject: {subject}</translation>
  </message>
  <message>
   <source>すでに取り込んでいます（受付番号 {number}）。</source>
   <translation>Already imported (receipt number {number}).</translation>
  </message>
  <message>
   <source>のようです。</source>
   <translation> probably.</translation>
  </message>
  <message>
   <source>

（以前のメールの引用は折りたたんでいます）</source>
   <translation>

(quotes of earlier emails are folded away)</translation>
  </message>
  <message>
   <source>{name}（{size}KB）</source>
   <translation>{name} ({size} KB)</translation>
  </message>
  <message>
   <source>添付：{files}</source>
   <translation>Attached: {files}</translation>
  </message>
  <message>
   <source>{count}通のメールを取り込みました</source>
   <translation>{count} emails imported</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>データベースを開いています…</source>
   <translation>Opening the database…</translation>
  </message>
  <message>
   <source>{office} － wardapp</source>
   <translation>{office} – wardapp</translation>
  </message>
  <message>
   <source>やり直すことはありません。</source>
   <translation>Nothing to redo.</translation>
  </message>
  <message>
   <source>元に戻すことはありません。</source>
   <translation>Nothing to undo.</translation>
  </message>
  <message>
   <source>やり直しました：{what}</source>
   <translation>Redone: {what}</translation>
  </message>
  <message>
   <source>元に戻しました：{what}</source>
   <translation>Undone: {what}</translation>
  </message>
 </context>
 <context>
  <name>MappingFiles</name>
  <message>
   <source>保存した列の対応を使う…</source>
   <translation>Use saved columns…</translation>
  </message>
  <message>
   <source>列の対応を保存…</source>
   <translation>Save columns…</translation>
  </message>
  <message>
   <source>列の対応を開く</source>
   <translation>Open columns</translation>
  </message>
  <message>
   <source>列の対応を保存</source>
   <translation>Save columns</translation>
  </message>
 </context>
 <context>
  <name>MarkedField</name>
  <message>
   <source>● 要記入</source>
   <translation>● Required</translation>
  </message>
 </context>
 <context>
  <name>MasterPanel</name>
  <message>
   <source>名称</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>よみ</source>
   <translation>Reading</translation>
  </message>
  <message>
   <source>所属</source>
   <translation>Office</translation>
  </message>
  <message>
   <source>区役所・局</source>
   <translation>Offices, bureaus</translation>
  </message>
  <message>
   <source>種別</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>番号に使う略称</source>
   <translation>Short name for numbers</translation>
  </message>
  <message>
   <source>区の名称</source>
   <translation>Name of the ward</translation>
  </message>
  <message>
   <source>課</source>
   <translation>Divisions</translation>
  </message>
  <message>
   <source>校区</source>
   <translation>District</translation>
  </message>
  <message>
   <source>場所</source>
   <translation>Place</translation>
  </message>
  <message>
   <source>分類</source>
   <translation>Category</translation>
  </message>
  <message>
   <source>上の分類</source>
   <translation>Category above</translation>
  </message>
  <message>
   <source>受付方法</source>
   <translation>Channels</translation>
  </message>
  <message>
   <source>声の主</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>視点</source>
   <translation>Viewpoint</translation>
  </message>
  <message>
   <source>説明</source>
   <translation>Description</translation>
  </message>
  <message>
   <source>上位計画</source>
   <translation>Plans</translation>
  </message>
  <message>
   <source>上の計画</source>
   <translation>Plan above</translation>
  </message>
  <message>
   <source>職員</source>
   <translation>Staff</translation>
  </message>
  <message>
   <source>氏名</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>職名</source>
   <translation>Post</translation>
  </message>
  <message>
   <source>役割</source>
   <translation>Role</translation>
  </message>
  <message>
   <source>序列（小さいほど上位）</source>
   <translation>Rank (smaller is higher)</translation>
  </message>
  <message>
   <source>市の名簿と分類</source>
   <translation>City lists and categories</translation>
  </message>
  <message>
   <source>変更はすぐに保存され、共有フォルダーを通してほかの端末にも伝わります。使わなくなったものを外しても、これまでの記録の表示は変わりません。</source>
   <translation>Changes are saved at once and reach other desks through the shared folder. Retiring an entry does not change past records.</translation>
  </message>
  <message>
   <source>追加</source>
   <translation>Add</translation>
  </message>
  <message>
   <source>使用をやめる</source>
   <translation>Retire</translation>
  </message>
  <message>
   <source>一覧</source>
   <translation>List</translation>
  </message>
  <message>
   <source>名簿と分類の表</source>
   <translation>Table of lists and categories</translation>
  </message>
  <message>
   <source>使用をやめる行を選んでください。</source>
   <translation>Select rows to retire.</translation>
  </message>
  <message>
   <source>{count}件の使用をやめました。</source>
   <translation>{count} retired.</translation>
  </message>
  <message>
   <source>新しい{what}</source>
   <translation>New {what}</translation>
  </message>
 </context>
 <context>
  <name>MaterialsDialog</name>
  <message>
   <source>会議資料</source>
   <translation>Meeting materials</translation>
  </message>
  <message>
   <source>{title}
資料は市全体の区役所・局が開けます。個人情報を含むファイルは添付しないでください。</source>
   <translation>{title}
Materials can be opened by every office of the city. Do not attach files with personal data.</translation>
  </message>
  <message>
   <source>資料の一覧</source>
   <translation>List of materials</translation>
  </message>
  <message>
   <source>ファイルを追加…</source>
   <translation>Add file…</translation>
  </message>
  <message>
   <source>名称だけ追加…</source>
   <translation>Add name only…</translation>
  </message>
  <message>
   <source>開く</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>差し替え…</source>
   <translation>Replace…</translation>
  </message>
  <message>
   <source>名称・番号…</source>
   <translation>Name, number…</translation>
  </message>
  <message>
   <source>外す</source>
   <translation>Remove</translation>
  </message>
  <message>
   <source>番号</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>名称</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>ファイル</source>
   <translation>File</translation>
  </message>
  <message>
   <source>（名称のみ）</source>
   <translation>(name only)</translation>
  </message>
  <message>
   <source>（差し替え）</source>
   <translation> (replaced)</translation>
  </message>
  <message>
   <source>{name}（受け取り待ち）</source>
   <translation>{name} (not yet arrived)</translation>
  </message>
  <message>
   <source>添付する資料</source>
   <translation>Material to attach</translation>
  </message>
  <message>
   <source>個人情報の確認</source>
   <translation>Check for personal data</translation>
  </message>
  <message>
   <source>このファイルには個人情報と思われる記載があります（{found}）。
資料は市全体の区役所・局が開けます。このまま添付しますか。</source>
   <translation>This file seems to contain personal data ({found}).
Materials can be opened by every office of the city. Attach it anyway?</translation>
  </message>
  <message>
   <source>資料の追加</source>
   <translation>Add material</translation>
  </message>
  <message>
   <source>資料の名称</source>
   <translation>Name of the material</translation>
  </message>
  <message>
   <source>資料の受け取り</source>
   <translation>Material arriving</translation>
  </message>
  <message>
   <source>差し替えるファイル</source>
   <translation>File to put in its place</translation>
  </message>
  <message>
   <source>差し替え</source>
   <translation>Replace</translation>
  </message>
  <message>
   <source>変わったところ（例：3頁の数値）</source>
   <translation>What changed (e.g. figures on page 3)</translation>
  </message>
  <message>
   <source>資料番号</source>
   <translation>Number of the material</translation>
  </message>
  <message>
   <source>番号（空欄なら議題の順に付きます）</source>
   <translation>Number (if empty, in order of items)</translation>
  </message>
  <message>
   <source>資料を外しました。</source>
   <translation>Material removed.</translation>
  </message>
 </context>
 <context>
  <name>MeetingDelegate</name>
  <message numerus="yes">
   <source>%n回</source>
   <translation>
    <numerusform>%n time</numerusform>
    <numerusform>%n times</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MeetingEditor</name>
  <message>
   <source>次第をプレビューして印刷（Ctrl+P）</source>
   <translation>Preview and print agenda (Ctrl+P)</translation>
  </message>
  <message>
   <source>出席者名簿をプレビューして印刷</source>
   <translation>Preview and print attendance list</translation>
  </message>
  <message>
   <source>操作</source>
   <translation>Actions</translation>
  </message>
  <message>
   <source>議題</source>
   <translation>Agenda</translation>
  </message>
  <message>
   <source>出席者</source>
   <translation>Attendees</translation>
  </message>
  <message>
   <source>記録</source>
   <translation>Record</translation>
  </message>
  <message>
   <source>議事録・宿題</source>
   <translation>Minutes, actions</translation>
  </message>
  <message>
   <source>履歴</source>
   <translation>History</translation>
  </message>
  <message>
   <source>会議の詳しい内容</source>
   <translation>Details of the meeting</translation>
  </message>
  <message>
   <source>ほかの区役所・局の会議です</source>
   <translation>This is another office's meeting</translation>
  </message>
  <message>
   <source>開催済にする</source>
   <translation>Mark as held</translation>
  </message>
  <message>
   <source>予定に戻す</source>
   <translation>Back to planned</translation>
  </message>
  <message>
   <source>ごみ箱に移す</source>
   <translation>Move to bin</translation>
  </message>
  <message>
   <source>「{state}」にしました。</source>
   <translation>Set to “{state}”.</translation>
  </message>
  <message>
   <source>議題 {count}</source>
   <translation>Agenda {count}</translation>
  </message>
  <message>
   <source>日時・場所</source>
   <translation>Date and place</translation>
  </message>
 </context>
 <context>
  <name>MeetingForm</name>
  <message>
   <source>種別</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>回</source>
   <translation>No.</translation>
  </message>
  <message>
   <source>第</source>
   <translation>No. </translation>
  </message>
  <message>
   <source>回</source>
   <comment>第○回 の後ろ</comment>
   <translation> </translation>
  </message>
  <message>
   <source>回数なし</source>
   <translation>without number</translation>
  </message>
  <message>
   <source>開始時刻</source>
   <translation>Start time</translation>
  </message>
  <message>
   <source>終了予定時刻</source>
   <translation>Planned end</translation>
  </message>
  <message>
   <source>例：本庁舎5階　特別会議室A</source>
   <translation>e.g. 本庁舎5階　特別会議室A</translation>
  </message>
  <message>
   <source>空欄なら種別の名前</source>
   <translation>If empty, the name of its kind</translation>
  </message>
  <message>
   <source>〜</source>
   <translation>–</translation>
  </message>
  <message>
   <source>開催日</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>時刻（開始〜終了予定）</source>
   <translation>Time (start – planned end)</translation>
  </message>
  <message>
   <source>場所</source>
   <translation>Place</translation>
  </message>
  <message>
   <source>名称</source>
   <translation>Name</translation>
  </message>
 </context>
 <context>
  <name>MeetingsPage</name>
  <message>
   <source>会議</source>
   <translation>Meetings</translation>
  </message>
  <message>
   <source>会議を探す（名称・場所）</source>
   <translation>Search meetings (name, place)</translation>
  </message>
  <message>
   <source>年度</source>
   <translation>Fiscal year</translation>
  </message>
  <message>
   <source>種別</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>新しい会議</source>
   <translation>New meeting</translation>
  </message>
  <message>
   <source>新しい会議を用意する（Ctrl+Shift+N）</source>
   <translation>Prepare a new meeting (Ctrl+Shift+N)</translation>
  </message>
  <message>
   <source>年間・構成員</source>
   <translation>Year, members</translation>
  </message>
  <message>
   <source>定例会議（一年分を予定する）…</source>
   <translation>Meeting series (plan a year)…</translation>
  </message>
  <message>
   <source>構成員と在任…</source>
   <translation>Members and tenures…</translation>
  </message>
  <message>
   <source>同意までの回数と日数…</source>
   <translation>Rounds and days to agreement…</translation>
  </message>
  <message>
   <source>次第を印刷</source>
   <translation>Print agenda</translation>
  </message>
  <message>
   <source>会議を探す</source>
   <translation>Search meetings</translation>
  </message>
  <message>
   <source>議題を追加</source>
   <translation>Add item</translation>
  </message>
  <message>
   <source>会議の一覧</source>
   <translation>List of meetings</translation>
  </message>
  <message>
   <source>まだ会議がありません</source>
   <translation>No meetings yet</translation>
  </message>
  <message>
   <source>新しい会議を作ると、構成員が職位の順に出席者に入ります。</source>
   <translation>A new meeting lists its members as attendees in order of rank.</translation>
  </message>
  <message>
   <source>会議を選んでください</source>
   <translation>Select a meeting</translation>
  </message>
  <message numerus="yes">
   <source>%n件</source>
   <translation>
    <numerusform>%n</numerusform>
    <numerusform>%n</numerusform>
   </translation>
  </message>
  <message>
   <source>条件に合う会議がありません</source>
   <translation>No meetings match</translation>
  </message>
 </context>
 <context>
  <name>MeetingsPanel</name>
  <message>
   <source>この要望を議題とする会議</source>
   <translation>Meetings with this request on the agenda</translation>
  </message>
  <message>
   <source>まだ会議の議題になっていません</source>
   <translation>Not on any agenda yet</translation>
  </message>
  <message>
   <source>会議の議題にする</source>
   <translation>Put on an agenda</translation>
  </message>
  <message>
   <source>区政推進局区長会議を開いて局と協議する</source>
   <translation>Meet with bureaus on it</translation>
  </message>
  <message>
   <source>予定されている会議がありません</source>
   <translation>No meetings are planned</translation>
  </message>
  <message>
   <source>この要望は{count}つの局（{bureaus}）に関わります。区政推進局区長会議を開くと、一度に協議できます。</source>
   <translation>This request concerns {count} bureaus ({bureaus}). A ward mayor's meeting with bureaus brings them to one table.</translation>
  </message>
  <message>
   <source>未了</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>（{conditions}）</source>
   <translation> ({conditions})</translation>
  </message>
  <message>
   <source>　{day}まで</source>
   <translation>   until {day}</translation>
  </message>
  <message>
   <source>・{about}　→　{result}</source>
   <translation>• {about}  →  {result}</translation>
  </message>
  <message>
   <source>局との協議　協議済（{count}局）</source>
   <translation>Talks with bureaus: done ({count} bureaus)</translation>
  </message>
  <message>
   <source>局との協議　結果 {back}／{all}局</source>
   <translation>Talks with bureaus: results {back}/{all}</translation>
  </message>
  <message>
   <source>議題に加えました。</source>
   <translation>Put on the agenda.</translation>
  </message>
 </context>
 <context>
  <name>MemberNotice</name>
  <message>
   <source>構成員に合わせる</source>
   <translation>Update to members</translation>
  </message>
  <message>
   <source>{post}は{now}（名簿は{before}）</source>
   <translation>{post} is {now} (listed: {before})</translation>
  </message>
  <message>
   <source>空席</source>
   <translation>vacant</translation>
  </message>
  <message>
   <source>未定</source>
   <translation>not known</translation>
  </message>
  <message>
   <source>{post}がいません</source>
   <translation>{post} is missing</translation>
  </message>
  <message>
   <source>{post}は構成員ではありません</source>
   <translation>{post} is not a member</translation>
  </message>
  <message numerus="yes">
   <source>、ほか%n件</source>
   <translation>
    <numerusform>, %n more</numerusform>
    <numerusform>, %n more</numerusform>
   </translation>
  </message>
  <message>
   <source>開催日の構成員と違います：{what}</source>
   <translation>Differs from the members on that day: {what}</translation>
  </message>
  <message>
   <source>出席者を構成員に合わせました。</source>
   <translation>Attendees now agree with the members.</translation>
  </message>
 </context>
 <context>
  <name>MembersDialog</name>
  <message>
   <source>構成員</source>
   <translation>Members</translation>
  </message>
  <message>
   <source>会議には職で出席します。就任日を書いておくと、会議の日にその職にあった方が出席者に入り、過ぎた会議の名簿は変わりません。</source>
   <translation>People attend by post. With the day of taking office, whoever held the post on the day of a meeting attends it, and past lists do not change.</translation>
  </message>
  <message>
   <source>会議の種別</source>
   <translation>Kind of meeting</translation>
  </message>
  <message>
   <source>いつの構成員か</source>
   <translation>Members as of</translation>
  </message>
  <message>
   <source>今の職員名簿から作る</source>
   <translation>Make from present staff list</translation>
  </message>
  <message>
   <source>職を追加…</source>
   <translation>Add post…</translation>
  </message>
  <message>
   <source>構成員の職の一覧</source>
   <translation>List of member posts</translation>
  </message>
  <message>
   <source>職・代理・期間…</source>
   <translation>Post, deputy, period…</translation>
  </message>
  <message>
   <source>外す</source>
   <translation>Remove</translation>
  </message>
  <message>
   <source>後任を登録…</source>
   <translation>Successor…</translation>
  </message>
  <message>
   <source>もう一人登録…</source>
   <translation>One more person…</translation>
  </message>
  <message>
   <source>この職にあった方の一覧</source>
   <translation>List of people in this post</translation>
  </message>
  <message>
   <source>この在任を消す</source>
   <translation>Delete this tenure</translation>
  </message>
  <message>
   <source>この職にあった方</source>
   <translation>People in this post</translation>
  </message>
  <message>
   <source>（空席）</source>
   <translation>(vacant)</translation>
  </message>
  <message>
   <source>所属</source>
   <translation>Office</translation>
  </message>
  <message>
   <source>職</source>
   <translation>Post</translation>
  </message>
  <message>
   <source>この日の在任者</source>
   <translation>In post on this day</translation>
  </message>
  <message>
   <source>代理の職</source>
   <translation>Deputy's post</translation>
  </message>
  <message>
   <source>構成員である期間</source>
   <translation>Member from – to</translation>
  </message>
  <message>
   <source>{first}〜{last}</source>
   <translation>{first}–{last}</translation>
  </message>
  <message>
   <source>（以前から）</source>
   <translation>(since earlier)</translation>
  </message>
  <message>
   <source>在任中</source>
   <translation>in post</translation>
  </message>
  <message>
   <source>氏名</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>就任</source>
   <translation>From</translation>
  </message>
  <message>
   <source>退任</source>
   <translation>To</translation>
  </message>
  <message>
   <source>まだ登録がありません。職員名簿にある方が在任者とみなされます。</source>
   <translation>Nothing recorded yet. Whoever is on the staff list counts as holding the post.</translation>
  </message>
 </context>
 <context>
  <name>MergeDialog</name>
  <message>
   <source>要望の統合</source>
   <translation>Merge requests</translation>
  </message>
  <message>
   <source>選んだ要望とこの要望から、新しい下書きを一つ作ります。元の要望は読める形で残り、どちらからもたどれます。</source>
   <translation>Makes one new draft of the chosen request and this one. Both originals stay readable, and lead to each other.</translation>
  </message>
  <message>
   <source>統合する</source>
   <translation>Merge</translation>
  </message>
  <message>
   <source>統合した要望の件名</source>
   <translation>Subject of the merged request</translation>
  </message>
  <message>
   <source>統合する要望</source>
   <translation>Request to merge</translation>
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>元に戻す</source>
   <translation>Undo</translation>
  </message>
 </context>
 <context>
  <name>MinutesPanel</name>
  <message>
   <source>会議の進行を開く</source>
   <translation>Open meeting under way</translation>
  </message>
  <message>
   <source>確認に回す</source>
   <translation>Pass for confirmation</translation>
  </message>
  <message>
   <source>下書きに戻す</source>
   <translation>Back to draft</translation>
  </message>
  <message>
   <source>確定する</source>
   <translation>Finalise</translation>
  </message>
  <message>
   <source>全区に公開する</source>
   <translation>Publish to all wards</translation>
  </message>
  <message>
   <source>前回の議事録の承認を議題に加える</source>
   <translation>Put approval of the last minutes on the agenda</translation>
  </message>
  <message>
   <source>前回の議事録を承認した</source>
   <translation>Last minutes were approved</translation>
  </message>
  <message>
   <source>確認に回しました。</source>
   <translation>Passed for confirmation.</translation>
  </message>
  <message>
   <source>下書きに戻しました。</source>
   <translation>Back to draft.</translation>
  </message>
  <message>
   <source>議事録を確定しました。</source>
   <translation>Minutes finalised.</translation>
  </message>
  <message>
   <source>公開しました。次の同期で各区の端末に届きます。</source>
   <translation>Published. They reach the wards' desks with the next sync.</translation>
  </message>
  <message>
   <source>議題の先頭に加えました。</source>
   <translation>Put first on the agenda.</translation>
  </message>
  <message>
   <source>前回の議事録の承認を記録しました。</source>
   <translation>Approval of the last minutes recorded.</translation>
  </message>
  <message>
   <source>議事録はまだ公開されていません。公開されると、ここで読めます。</source>
   <translation>The minutes are not published yet. Once they are, they can be read here.</translation>
  </message>
  <message>
   <source>会議の進行で書いた記録が、そのまま下書きになります。確認に回すと、発言した方に届きます。</source>
   <translation>What was recorded during the meeting is the draft. Passed for confirmation, it reaches those who spoke.</translation>
  </message>
  <message>
   <source>{due}までに、発言した方の確認を受けます。</source>
   <translation>Those who spoke confirm by {due}.</translation>
  </message>
  <message>
   <source>文はここで直せます。期限までに返事のない方は、確認済とみなします。</source>
   <translation> The text can be edited here. Who does not reply in time counts as having confirmed.</translation>
  </message>
  <message>
   <source>{day}に{who}が確定しました。</source>
   <translation>Finalised on {day} by {who}.</translation>
  </message>
  <message>
   <source>事務局</source>
   <translation>Secretariat</translation>
  </message>
  <message>
   <source>{day}に公開しました。</source>
   <translation>Published on {day}.</translation>
  </message>
  <message>
   <source>次の会議で承認されました。</source>
   <translation>Approved at the next meeting.</translation>
  </message>
  <message>
   <source>発言した方の確認</source>
   <translation>Confirmation by those who spoke</translation>
  </message>
  <message>
   <source>{number}　{title}</source>
   <translation>{number}  {title}</translation>
  </message>
  <message>
   <source>要旨</source>
   <translation>Summary</translation>
  </message>
  <message>
   <source>発言</source>
   <translation>Remark</translation>
  </message>
  <message>
   <source>記録はまだありません。「会議の進行を開く」で、会議中に書き取れます。</source>
   <translation>No record yet. “Open meeting under way” takes it down during the meeting.</translation>
  </message>
  <message>
   <source>修正を求める</source>
   <translation>Ask for a correction</translation>
  </message>
  <message>
   <source>どこを、どう直すかを書いてください。</source>
   <translation>Write what to correct, and how.</translation>
  </message>
 </context>
 <context>
  <name>MissingBar</name>
  <message>
   <source>提出までに記入する項目が{count}つあります：</source>
   <translation>{count} fields to fill in before submitting:</translation>
  </message>
  <message>
   <source>{field}へ移動</source>
   <translation>Go to {field}</translation>
  </message>
 </context>
 <context>
  <name>MoneyPanel</name>
  <message>
   <source>実現したいことの一覧</source>
   <translation>List of wishes</translation>
  </message>
  <message>
   <source>見るもの</source>
   <translation>Show</translation>
  </message>
  <message>
   <source>予算があれば実現したいこと</source>
   <translation>Wishes, if there were money</translation>
  </message>
  <message>
   <source>区の予算がなく断ったこと</source>
   <translation>Refused for want of own money</translation>
  </message>
  <message>
   <source>想定する予算</source>
   <translation>Assumed budget</translation>
  </message>
  <message>
   <source>年度</source>
   <translation>Fiscal year</translation>
  </message>
  <message>
   <source>一覧を印刷</source>
   <translation>Print list</translation>
  </message>
  <message>
   <source>上へ</source>
   <translation>Up</translation>
  </message>
  <message>
   <source>下へ</source>
   <translation>Down</translation>
  </message>
  <message>
   <source>この額があれば（千円）</source>
   <translation>With this much (¥ thousand)</translation>
  </message>
  <message>
   <source>誰のために、なぜ区で行うとよいか</source>
   <translation>For whom, and why the ward should do it</translation>
  </message>
  <message>
   <source>新しく書く</source>
   <translation>New entry</translation>
  </message>
  <message>
   <source>上へ動かす</source>
   <translation>Move up</translation>
  </message>
  <message>
   <source>下へ動かす</source>
   <translation>Move down</translation>
  </message>
  <message>
   <source>ごみ箱へ移す</source>
   <translation>Move to bin</translation>
  </message>
  <message>
   <source>まだ何も書かれていません</source>
   <translation>Nothing written yet</translation>
  </message>
  <message>
   <source>「予算があれば実現したいこと」を、実現したい順に書きます。</source>
   <translation>Write what you would do with more money, in the order wished.</translation>
  </message>
  <message>
   <source>まだ記録がありません</source>
   <translation>No records yet</translation>
  </message>
  <message>
   <source>区の予算がなくて断ったことを残すと、年度の合計が分かります。</source>
   <translation>Keep what was refused for want of the ward's own money, to know the year's total.</translation>
  </message>
  <message>
   <source>すべての年度</source>
   <translation>All fiscal years</translation>
  </message>
  <message>
   <source>{count}件、合計 {sum}</source>
   <translation>{count} wishes, total {sum}</translation>
  </message>
  <message>
   <source>。{budget}があれば、上から{reach}件を実現できます。</source>
   <translation>. With {budget}, the first {reach} can be done.</translation>
  </message>
  <message>
   <source>届く</source>
   <translation>within reach</translation>
  </message>
  <message>
   <source>届かない</source>
   <translation>out of reach</translation>
  </message>
  <message>
   <source>金額は未定</source>
   <translation>amount not known</translation>
  </message>
  <message>
   <source>ここまで {sum}</source>
   <translation>up to here {sum}</translation>
  </message>
  <message>
   <source>{count}件、必要だった額の合計 {sum}</source>
   <translation>{count} refused, total needed {sum}</translation>
  </message>
  <message>
   <source>（ほかに金額の分からないもの{count}件）</source>
   <translation> ({count} more of unknown amount)</translation>
  </message>
  <message>
   <source>この声に応えられなかった</source>
   <translation>Voices that could not be met</translation>
  </message>
  <message>
   <source>（件名）</source>
   <translation>(subject)</translation>
  </message>
  <message>
   <source>ごみ箱へ移しました</source>
   <translation>Moved to bin</translation>
  </message>
 </context>
 <context>
  <name>MonthOverview</name>
  <message>
   <source>各区の状況</source>
   <translation>The wards today</translation>
  </message>
  <message>
   <source>冊子をプレビューして印刷</source>
   <translation>Preview and print booklet</translation>
  </message>
  <message>
   <source>承認された区のリポートを、目次と各区の比較を付けて一冊にします</source>
   <translation>Binds the approved reports of the wards with contents and a comparison</translation>
  </message>
  <message>
   <source>未作成</source>
   <translation>Not begun</translation>
  </message>
  <message>
   <source>まだ作成されていません</source>
   <translation>Not begun yet</translation>
  </message>
  <message>
   <source>{day}承認</source>
   <translation>approved {day}</translation>
  </message>
  <message>
   <source>承認されると読めます</source>
   <translation>can be read once approved</translation>
  </message>
  <message>
   <source>{month}　各区の状況</source>
   <translation>{month}   The wards</translation>
  </message>
  <message>
   <source>{done}／{all}区が承認済です。</source>
   <translation>{done}/{all} wards have approved.</translation>
  </message>
  <message>
   <source>冊子に入らない区：{names}</source>
   <translation>Wards not in the booklet: {names}</translation>
  </message>
  <message>
   <source>マンスリーリポート冊子</source>
   <translation>Booklet of monthly reports</translation>
  </message>
 </context>
 <context>
  <name>MonthView</name>
  <message>
   <source>月の予定</source>
   <translation>Month</translation>
  </message>
  <message>
   <source>予定なし</source>
   <translation>Nothing planned</translation>
  </message>
  <message numerus="yes">
   <source>ほか%n件</source>
   <translation>
    <numerusform>%n more</numerusform>
    <numerusform>%n more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MoveDialog</name>
  <message>
   <source>所属を変える</source>
   <translation>Change office</translation>
  </message>
  <message>
   <source>未送信の記録をすべて送ってから、この端末の記録を消し、新しい所属の端末として始め直します。「{office}」の連絡先などは、同じ所属のほかの端末に残ります。新しい所属では、管理者の承認を受けてから同期が始まります。</source>
   <translation>Sends everything not yet sent, then clears this desk and begins anew as a desk of the new office. Contacts of “{office}” stay on its other desks. Syncing begins at the new office once an administrator has approved.</translation>
  </message>
  <message>
   <source>新しい所属</source>
   <translation>New office</translation>
  </message>
  <message>
   <source>お使いになる方</source>
   <translation>Used by</translation>
  </message>
  <message>
   <source>この端末の名前</source>
   <translation>Name of this desk</translation>
  </message>
  <message>
   <source>選ぶ…</source>
   <translation>Choose…</translation>
  </message>
  <message>
   <source>市の設定ファイル</source>
   <translation>City settings file</translation>
  </message>
  <message>
   <source>はじめに使ったものと同じファイルです。</source>
   <translation>The same file as at the beginning.</translation>
  </message>
  <message>
   <source>やめる</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>記録を送り、所属を変えています…</source>
   <translation>Sending records and changing office…</translation>
  </message>
  <message>
   <source>市の設定ファイル（*.toml）</source>
   <translation>City settings file (*.toml)</translation>
  </message>
  <message>
   <source>所属を変えました。管理者の承認を受けると、新しい所属で同期が始まります。</source>
   <translation>Office changed. Syncing begins once an administrator has approved.</translation>
  </message>
  <message>
   <source>wardappを開き直す</source>
   <translation>Reopen wardapp</translation>
  </message>
 </context>
 <context>
  <name>NameCombo</name>
  <message>
   <source>名前か読みの一部</source>
   <translation>Part of a name or reading</translation>
  </message>
  <message>
   <source>（なし）</source>
   <translation>(none)</translation>
  </message>
  <message>
   <source>登録されていない名前です。一覧から選んでください。</source>
   <translation>Not a known name. Choose from the list.</translation>
  </message>
 </context>
 <context>
  <name>NewPersonDialog</name>
  <message>
   <source>人材・団体を登録</source>
   <translation>Add person or group</translation>
  </message>
  <message>
   <source>登録と、区役所から連絡することに同意をいただいた方だけを登録します。内容はこの区役所の端末だけで読めます。</source>
   <translation>Add only those who agreed to be listed and to be contacted by the office. The entry can be read on this office's desks only.</translation>
  </message>
  <message>
   <source>例：書面。地域の催しへの協力を頼むときの連絡</source>
   <translation>e.g. in writing; contact to ask for help with local events</translation>
  </message>
  <message>
   <source>登録</source>
   <translation>Record</translation>
  </message>
  <message>
   <source>やめる</source>
   <translation>Cancel</translation>
  </message>
 </context>
 <context>
  <name>NoteLine</name>
  <message>
   <source>発言者</source>
   <translation>Speaker</translation>
  </message>
  <message>
   <source>発言の内容</source>
   <translation>Remark</translation>
  </message>
  <message>
   <source>内部メモ</source>
   <translation>Internal note</translation>
  </message>
 </context>
 <context>
  <name>NotesPanel</name>
  <message>
   <source>市長の考えの一覧</source>
   <translation>List of the mayor's words</translation>
  </message>
  <message>
   <source>記録する</source>
   <translation>Record</translation>
  </message>
  <message>
   <source>言葉で探す</source>
   <translation>Search by words</translation>
  </message>
  <message>
   <source>市長の考えはまだ記録されていません</source>
   <translation>No words of the mayor recorded yet</translation>
  </message>
  <message>
   <source>議会の答弁や会議での言葉を出典とともに残すと、近い要望を書く人に示されます。</source>
   <translation>Record words from the assembly or meetings with their source: they are shown to people who write similar requests.</translation>
  </message>
  <message>
   <source>話されたこと</source>
   <translation>What was said</translation>
  </message>
  <message>
   <source>例：9月市議会 一般質問の答弁</source>
   <translation>e.g. September assembly, answer to a general question</translation>
  </message>
  <message>
   <source>計画や施策の名前の一部</source>
   <translation>Part of the name of a plan or measure</translation>
  </message>
  <message>
   <source>全区の職員が読みます。公にされた言葉を、そのまま短く書いてください。</source>
   <translation>Read by staff of all wards. Write what was said in public, short and as it was.</translation>
  </message>
  <message>
   <source>見出し</source>
   <translation>Heading</translation>
  </message>
  <message>
   <source>出典</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>日付</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>関わる計画（なくてもかまいません）</source>
   <translation>Related plan (optional)</translation>
  </message>
  <message>
   <source>保存</source>
   <translation>Save</translation>
  </message>
  <message>
   <source>ごみ箱に移す</source>
   <translation>Move to bin</translation>
  </message>
  <message>
   <source>記入：{who}</source>
   <translation>Written by {who}</translation>
  </message>
  <message>
   <source>保存しました。</source>
   <translation>Saved.</translation>
  </message>
 </context>
 <context>
  <name>NotesView</name>
  <message>
   <source>この議題の記録</source>
   <translation>Record of this item</translation>
  </message>
  <message>
   <source>この議題の記録はまだありません。下の欄に書いてEnterを押すと、ここに並びます。</source>
   <translation>Nothing recorded for this item. Type below and press Enter; it appears here.</translation>
  </message>
  <message>
   <source>要旨（議事要旨に載ります） F9</source>
   <translation>Summary (for the summary minutes) F9</translation>
  </message>
  <message>
   <source>この議題の要旨</source>
   <translation>Summary of this item</translation>
  </message>
  <message>
   <source>説明、意見、結論を二、三文で</source>
   <translation>Explanation, opinions and conclusion in two or three sentences</translation>
  </message>
 </context>
 <context>
  <name>NumberCard</name>
  <message>
   <source>{label}、{number}件</source>
   <translation>{label}, {number}</translation>
  </message>
 </context>
 <context>
  <name>NumberEdit</name>
  <message>
   <source>0以上の数を入力してください。</source>
   <translation>Enter a number of 0 or more.</translation>
  </message>
 </context>
 <context>
  <name>OccasionsPanel</name>
  <message>
   <source>聞き取りの場の一覧</source>
   <translation>List of listening occasions</translation>
  </message>
  <message>
   <source>聞いたことを書く</source>
   <translation>Write down what was heard</translation>
  </message>
  <message>
   <source>例：潮見校区の秋まつり</source>
   <translation>e.g. autumn festival of the Shiomi district</translation>
  </message>
  <message>
   <source>種別</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>尋ねたこと（任意）</source>
   <translation>What was asked (optional)</translation>
  </message>
  <message>
   <source>例：自治会役員8人、子育て世帯5人</source>
   <translation>e.g. 8 officers of the neighbourhood association, 5 families</translation>
  </message>
  <message>
   <source>話されたこと、答えたこと</source>
   <translation>What was said and answered</translation>
  </message>
  <message>
   <source>聞いた声</source>
   <translation>Voices heard</translation>
  </message>
  <message>
   <source>聞いた声を、空行で区切って続けて書いてください。</source>
   <translation>Write the voices heard one after the other, with an empty line between them.</translation>
  </message>
  <message>
   <source>声として登録（Ctrl+Enter）</source>
   <translation>Keep as voices (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>声はなかった・書き終えた</source>
   <translation>No voices, or finished</translation>
  </message>
  <message>
   <source>聞き取り用紙を印刷</source>
   <translation>Print listening form</translation>
  </message>
  <message>
   <source>まだ記録がありません</source>
   <translation>No records yet</translation>
  </message>
  <message>
   <source>地域行事や市民センターで聞いたことを、あとで三行で残せます。</source>
   <translation>What was heard at local events and community centres can be kept later in three lines.</translation>
  </message>
  <message>
   <source>名称</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>日</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>校区</source>
   <translation>District</translation>
  </message>
  <message>
   <source>場所</source>
   <translation>Place</translation>
  </message>
  <message>
   <source>一つずつ、話されたとおりに。空行が声の区切りです。</source>
   <translation>One by one, as it was said. An empty line divides voices.</translation>
  </message>
  <message>
   <source>話題</source>
   <translation>Topic</translation>
  </message>
  <message>
   <source>参加者</source>
   <translation>Present</translation>
  </message>
  <message>
   <source>話されたこと、答えたこと（全体）</source>
   <translation>What was said and answered (overall)</translation>
  </message>
  <message>
   <source>聞いたことを書き始める</source>
   <translation>Begin writing what was heard</translation>
  </message>
  <message>
   <source>聞いた声を登録する</source>
   <translation>Keep the voices heard</translation>
  </message>
  <message>
   <source>記録済</source>
   <translation>Recorded</translation>
  </message>
  <message>
   <source>予定</source>
   <translation>Planned</translation>
  </message>
  <message>
   <source>未記入</source>
   <translation>Not written</translation>
  </message>
  <message>
   <source>{count}件</source>
   <translation>{count}</translation>
  </message>
  <message>
   <source>ここで聞いた声は、まだありません。</source>
   <translation>No voices were heard here yet.</translation>
  </message>
  <message>
   <source>（名称）</source>
   <translation>(name)</translation>
  </message>
  <message>
   <source>{count}件の声を登録しました</source>
   <translation>{count} voices kept</translation>
  </message>
 </context>
 <context>
  <name>OpinionDialog</name>
  <message>
   <source>事前意見</source>
   <translation>Opinion in advance</translation>
  </message>
  <message>
   <source>{bureau}：{asked}</source>
   <translation>{bureau}: {asked}</translation>
  </message>
  <message>
   <source>決定</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>意見の向き</source>
   <translation>Tendency</translation>
  </message>
  <message>
   <source>意見</source>
   <translation>Opinion</translation>
  </message>
  <message>
   <source>例：建設局　道路維持課長</source>
   <translation>e.g. 建設局　道路維持課長</translation>
  </message>
  <message>
   <source>回答者</source>
   <translation>Answered by</translation>
  </message>
 </context>
 <context>
  <name>OpinionsPanel</name>
  <message>
   <source>意見の一覧</source>
   <translation>List of opinions</translation>
  </message>
  <message>
   <source>意見を探す</source>
   <translation>Search opinions</translation>
  </message>
  <message>
   <source>年度</source>
   <translation>Fiscal year</translation>
  </message>
  <message>
   <source>話題</source>
   <translation>Topic</translation>
  </message>
  <message>
   <source>視点</source>
   <translation>Viewpoint</translation>
  </message>
  <message>
   <source>区</source>
   <translation>Ward</translation>
  </message>
  <message>
   <source>課題にする</source>
   <translation>Make theme</translation>
  </message>
  <message>
   <source>選んだ意見を課題にする、または課題に加える</source>
   <translation>Make a theme of the selected opinions, or add them to one</translation>
  </message>
  <message>
   <source>印刷・書き出し</source>
   <translation>Print, export</translation>
  </message>
  <message>
   <source>意見のまとめを印刷</source>
   <translation>Print summary of opinions</translation>
  </message>
  <message>
   <source>Excelに書き出す</source>
   <translation>Export to Excel</translation>
  </message>
  <message>
   <source>意見</source>
   <translation>Opinions</translation>
  </message>
  <message>
   <source>意見がありません</source>
   <translation>No opinions</translation>
  </message>
  <message>
   <source>「ヒアリング」で、話されたことを記録します。</source>
   <translation>Record what was said under “Hearings”.</translation>
  </message>
  <message>
   <source>日</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>この意見から生まれた課題</source>
   <translation>Themes that came from this opinion</translation>
  </message>
  <message>
   <source>話題ごとの挙げた区</source>
   <translation>Wards that raised each topic</translation>
  </message>
  <message>
   <source>意見の多さではなく、いくつの区が挙げたかです。押すとその話題に絞ります。</source>
   <translation>Not how many opinions, but how many wards raised it. Press to filter by topic.</translation>
  </message>
  <message>
   <source>課題あり</source>
   <translation>Has theme</translation>
  </message>
  <message>
   <source>（視点なし）</source>
   <translation>(no viewpoint)</translation>
  </message>
  <message>
   <source>{count}／{all}区</source>
   <translation>{count}/{all} wards</translation>
  </message>
  <message>
   <source>{ward}の意見</source>
   <translation>Opinion of {ward}</translation>
  </message>
  <message>
   <source>まだありません。左の一覧で選んで「課題にする」を押します。</source>
   <translation>None yet. Select in the list on the left and press “Make theme”.</translation>
  </message>
  <message>
   <source>意見を書き出す</source>
   <translation>Export opinions</translation>
  </message>
  <message>
   <source>区長ヒアリングの意見.xlsx</source>
   <translation>hearing-opinions.xlsx</translation>
  </message>
  <message numerus="yes">
   <source>%n件の意見を書き出しました。</source>
   <translation>
    <numerusform>%n opinion exported.</numerusform>
    <numerusform>%n opinions exported.</numerusform>
   </translation>
  </message>
  <message>
   <source>意見の書き出し</source>
   <translation>Export of opinions</translation>
  </message>
 </context>
 <context>
  <name>OptionsPanel</name>
  <message>
   <source>入れるもの</source>
   <translation>Contents</translation>
  </message>
 </context>
 <context>
  <name>OrganisationsPanel</name>
  <message>
   <source>団体の一覧</source>
   <translation>List of organisations</translation>
  </message>
  <message>
   <source>団体を登録</source>
   <translation>Add organisation</translation>
  </message>
  <message>
   <source>団体を探す（名称・読み・番号）</source>
   <translation>Search organisations (name, reading, number)</translation>
  </message>
  <message>
   <source>代表者が替わった…</source>
   <translation>New representative…</translation>
  </message>
  <message>
   <source>要望の引継ぎ書を印刷</source>
   <translation>Print handover of requests</translation>
  </message>
  <message>
   <source>{year}にまだ声のない団体</source>
   <translation>Organisations without a voice in {year}</translation>
  </message>
  <message>
   <source>該当する団体がありません</source>
   <translation>No organisations match</translation>
  </message>
  <message>
   <source>自治会やPTAなどを登録すると、要望を年ごとに追えます。</source>
   <translation>Register neighbourhood associations, PTAs and others to follow their requests over the years.</translation>
  </message>
  <message>
   <source>名称</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>ふりがな</source>
   <translation>Reading</translation>
  </message>
  <message>
   <source>番号</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>種別</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>校区</source>
   <translation>District</translation>
  </message>
  <message>
   <source>今の代表者</source>
   <translation>Present representative</translation>
  </message>
  <message>
   <source>個人情報（この区役所内のみ）</source>
   <translation>Personal data (this office only)</translation>
  </message>
  <message>
   <source>氏名</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>役職</source>
   <translation>Post</translation>
  </message>
  <message>
   <source>電話</source>
   <translation>Phone</translation>
  </message>
  <message>
   <source>メール</source>
   <translation>Email</translation>
  </message>
  <message>
   <source>住所</source>
   <translation>Address</translation>
  </message>
  <message>
   <source>引継ぎ</source>
   <translation>Handover</translation>
  </message>
  <message>
   <source>要望・声の経過</source>
   <translation>Course of requests and voices</translation>
  </message>
  <message>
   <source>団体を探す</source>
   <translation>Search organisations</translation>
  </message>
  <message>
   <source>{count}件</source>
   <translation>{count}</translation>
  </message>
  <message>
   <source>最近 {day}</source>
   <translation>last {day}</translation>
  </message>
  <message>
   <source>{name}（{last}まで）</source>
   <translation>{name} (until {last})</translation>
  </message>
  <message>
   <source>前の代表者：{names}</source>
   <translation>Former representatives: {names}</translation>
  </message>
  <message>
   <source>この団体からの声は、まだありません。</source>
   <translation>No voices from this organisation yet.</translation>
  </message>
  <message>
   <source>団体の名称</source>
   <translation>Name of the organisation</translation>
  </message>
  <message>
   <source>代表者が替わった</source>
   <translation>New representative</translation>
  </message>
  <message>
   <source>新しい代表者の氏名</source>
   <translation>Name of the new representative</translation>
  </message>
  <message>
   <source>代表者を引き継ぎました。前の方は履歴に残っています。</source>
   <translation>New representative recorded. The former one is kept in the history.</translation>
  </message>
 </context>
 <context>
  <name>OutcomePanel</name>
  <message>
   <source>結果</source>
   <translation>Result</translation>
  </message>
  <message>
   <source>予算と結果</source>
   <translation>Budget and outcome</translation>
  </message>
  <message>
   <source>（まだ）</source>
   <translation>(not yet)</translation>
  </message>
  <message>
   <source>局の回答、査定の理由、代わりの手立て</source>
   <translation>Bureau's answer, reasons of the assessment, other ways</translation>
  </message>
  <message>
   <source>結果を記録する</source>
   <translation>Record outcome</translation>
  </message>
  <message>
   <source>実施と効果</source>
   <translation>Carrying out and effect</translation>
  </message>
  <message>
   <source>実施の一年後に、効果があったかを確かめます。</source>
   <translation>A year after it was carried out, its effect is checked.</translation>
  </message>
  <message>
   <source>実施を記録する</source>
   <translation>Record carrying out</translation>
  </message>
  <message>
   <source>効果</source>
   <translation>Effect</translation>
  </message>
  <message>
   <source>確かめ方</source>
   <translation>How it was checked</translation>
  </message>
  <message>
   <source>何を数え、何と比べたか</source>
   <translation>What was counted, compared with what</translation>
  </message>
  <message>
   <source>分かったこと</source>
   <translation>What was found</translation>
  </message>
  <message>
   <source>次にすること</source>
   <translation>What comes next</translation>
  </message>
  <message>
   <source>効果を記録する</source>
   <translation>Record effect</translation>
  </message>
  <message>
   <source>結果は、提出した後に記録できます。</source>
   <translation>The outcome can be recorded after submission.</translation>
  </message>
  <message>
   <source>結果は、要望先の局か本庁が記録します。</source>
   <translation>The outcome is recorded by the bureau asked or by headquarters.</translation>
  </message>
  <message>
   <source>各局の回答を合わせると「{outcome}」です。</source>
   <translation>The bureaus' answers together make “{outcome}”.</translation>
  </message>
  <message>
   <source>{day}に実施　{what}</source>
   <translation>Carried out on {day}  {what}</translation>
  </message>
  <message>
   <source>未定</source>
   <translation>not known</translation>
  </message>
  <message>
   <source>効果の検証の予定　{day}</source>
   <translation>Effect check planned for {day}</translation>
  </message>
  <message>
   <source>結果を改める</source>
   <translation>Revise outcome</translation>
  </message>
  <message>
   <source>予算の段階を記録しました。</source>
   <translation>Budget stage recorded.</translation>
  </message>
  <message>
   <source>実施を記録しました。効果の検証は一年後です。</source>
   <translation>Carrying out recorded. The effect check is in a year.</translation>
  </message>
  <message>
   <source>効果を記録しました。</source>
   <translation>Effect recorded.</translation>
  </message>
 </context>
 <context>
  <name>Outcomes</name>
  <message>
   <source>決定事項・宿題・会議で聞いた声</source>
   <translation>Decisions, action items and voices of the meeting</translation>
  </message>
  <message>
   <source>議題{number}</source>
   <translation>Item {number}</translation>
  </message>
  <message>
   <source>決定事項</source>
   <translation>Decision</translation>
  </message>
  <message>
   <source>まだありません（F3）</source>
   <translation>None yet (F3)</translation>
  </message>
  <message>
   <source>宿題</source>
   <translation>Action items</translation>
  </message>
  <message>
   <source>まだありません（F4）</source>
   <translation>None yet (F4)</translation>
  </message>
  <message>
   <source>会議で聞いた声</source>
   <translation>Voices heard at the meeting</translation>
  </message>
  <message>
   <source>まだありません（F6）</source>
   <translation>None yet (F6)</translation>
  </message>
  <message>
   <source>前回までの宿題</source>
   <translation>Earlier action items</translation>
  </message>
  <message>
   <source>{day}まで</source>
   <translation>until {day}</translation>
  </message>
  <message>
   <source>期限超過</source>
   <translation>Overdue</translation>
  </message>
 </context>
 <context>
  <name>OutlineView</name>
  <message>
   <source>書くための問い</source>
   <translation>Questions for writing</translation>
  </message>
  <message>
   <source>さらに詳しい問いを開く</source>
   <translation>Open more detailed questions</translation>
  </message>
  <message>
   <source>答えを要望の欄にまとめる</source>
   <translation>Put answers into the request</translation>
  </message>
  <message>
   <source>読む人が尋ねることです。書けるところから、話し言葉で答えてください。答えは要望とともに残り、次の担当者が読めます。</source>
   <translation>What a reader would ask. Answer where you can, in plain words. The answers stay with the request for whoever takes it over.</translation>
  </message>
  <message>
   <source>入力済みの文は消さず、その下に加えます。Ctrl+Zで元に戻せます。</source>
   <translation>Text already written is kept; this is added below it. Ctrl+Z undoes it.</translation>
  </message>
  <message>
   <source>答え（「{part}」にまとめます）</source>
   <translation>Answer (goes into “{part}”)</translation>
  </message>
  <message>
   <source>答え</source>
   <translation>Answer</translation>
  </message>
  <message>
   <source>○ 良い例</source>
   <translation>○ Good example</translation>
  </message>
  <message>
   <source>△ 弱い例</source>
   <translation>△ Weak example</translation>
  </message>
  <message>
   <source>なぜ尋ねるか・例</source>
   <translation>Why we ask, examples</translation>
  </message>
  <message>
   <source>{question}　なぜ尋ねるか・例</source>
   <translation>{question}  why we ask, examples</translation>
  </message>
 </context>
 <context>
  <name>OverlapView</name>
  <message>
   <source>課題にする</source>
   <translation>Make theme</translation>
  </message>
  <message>
   <source>見直しの要望をつくる</source>
   <translation>Make request for review</translation>
  </message>
  <message>
   <source>校区</source>
   <translation>District</translation>
  </message>
  <message>
   <source>委員</source>
   <translation>Posts</translation>
  </message>
  <message>
   <source>依頼元</source>
   <translation>Asked by</translation>
  </message>
  <message>
   <source>人数</source>
   <translation>Persons</translation>
  </message>
  <message>
   <source>年間回数</source>
   <translation>Times a year</translation>
  </message>
  <message>
   <source>役割</source>
   <translation>Role</translation>
  </message>
  <message>
   <source>重なっている委員</source>
   <translation>Overlapping posts</translation>
  </message>
  <message>
   <source>見直しに同意が必要な相手</source>
   <translation>Whose consent a review needs</translation>
  </message>
  <message>
   <source>名称と役割の言葉から見つけた候補です。同じ役割かどうかは、人が確かめてください。</source>
   <translation>Candidates found by words of name and duties. Whether the duties are the same is for people to judge.</translation>
  </message>
  <message>
   <source>{districts}校区に{people}人、会議・活動は年間延べ{often}回です。</source>
   <translation>{people} persons in {districts} districts, {often} meetings and activities a year in all.</translation>
  </message>
  <message>
   <source>共通する言葉：{words}</source>
   <translation>Words in common: {words}</translation>
  </message>
  <message>
   <source>区全体</source>
   <translation>Whole ward</translation>
  </message>
  <message>
   <source>（書かれていません）</source>
   <translation>(not written)</translation>
  </message>
 </context>
 <context>
  <name>OwnerCombo</name>
  <message>
   <source>担当（所属か氏名の一部）</source>
   <translation>In charge (part of an office or name)</translation>
  </message>
  <message>
   <source>担当</source>
   <translation>In charge</translation>
  </message>
 </context>
 <context>
  <name>PageStrip</name>
  <message>
   <source>ページの一覧</source>
   <translation>List of pages</translation>
  </message>
  <message>
   <source>{page}ページ</source>
   <translation>Page {page}</translation>
  </message>
 </context>
 <context>
  <name>PageView</name>
  <message>
   <source>印刷プレビュー</source>
   <translation>Print preview</translation>
  </message>
  <message>
   <source>{page}ページ目／全{count}ページ</source>
   <translation>Page {page} of {count}</translation>
  </message>
 </context>
 <context>
  <name>PaperPanel</name>
  <message>
   <source>文書の書式</source>
   <translation>Document format</translation>
  </message>
  <message>
   <source>この区役所・局で印刷するすべての文書に使います。同じ区役所・局のほかの端末にも、同期のあとに使われます。</source>
   <translation>Used for all documents this office prints, and on the office's other desks after a sync.</translation>
  </message>
  <message>
   <source>見本を見る</source>
   <translation>Show sample</translation>
  </message>
  <message>
   <source>書体と文字</source>
   <translation>Font and text</translation>
  </message>
  <message>
   <source> ポイント</source>
   <translation> pt</translation>
  </message>
  <message>
   <source>本文の書体</source>
   <translation>Text font</translation>
  </message>
  <message>
   <source>見出しはゴシック体です。</source>
   <translation>Headings are in Gothic.</translation>
  </message>
  <message>
   <source>本文の大きさ</source>
   <translation>Text size</translation>
  </message>
  <message>
   <source>Wordで保存するときの書体</source>
   <translation>Font for saving as Word</translation>
  </message>
  <message>
   <source>余白</source>
   <translation>Margins</translation>
  </message>
  <message>
   <source>回答文と机上名札は、封筒の窓や折り目に合わせるため変わりません。</source>
   <translation>Answer letters and name plates keep theirs, to fit envelope windows and folds.</translation>
  </message>
  <message>
   <source>上</source>
   <translation>Top</translation>
  </message>
  <message>
   <source>左右</source>
   <translation>Left, right</translation>
  </message>
  <message>
   <source>下</source>
   <translation>Bottom</translation>
  </message>
  <message>
   <source> mm</source>
   <translation> mm</translation>
  </message>
  <message>
   <source>{side}の余白</source>
   <translation>{side} margin</translation>
  </message>
  <message>
   <source>決裁欄と取扱いの表示</source>
   <translation>Approval boxes and handling mark</translation>
  </message>
  <message>
   <source>決裁欄の名称（上位から順に「、」で区切る）</source>
   <translation>Names of approval boxes (from the top, divided by 「、」)</translation>
  </message>
  <message>
   <source>空にすると決裁欄は付きません。</source>
   <translation>Empty: no approval boxes.</translation>
  </message>
  <message>
   <source>表示しない</source>
   <translation>none</translation>
  </message>
  <message>
   <source>文書の右上に付ける表示</source>
   <translation>Mark at the top right</translation>
  </message>
  <message>
   <source>個人情報が入る文書には、これとは別に必ず表示が付きます。</source>
   <translation>Documents with personal data always carry their own mark besides.</translation>
  </message>
  <message>
   <source>席次の決まり</source>
   <translation>Rules of seating</translation>
  </message>
  <message>
   <source>区役所を図の左、局を右にする</source>
   <translation>Ward offices on the left of the plan, bureaus on the right</translation>
  </message>
  <message>
   <source>上座に着く方</source>
   <translation>Who sits at the head</translation>
  </message>
  <message>
   <source>上座の並べ方</source>
   <translation>Order at the head</translation>
  </message>
  <message>
   <source>序列{rank}まで</source>
   <translation>up to rank {rank}</translation>
  </message>
  <message>
   <source>書式の見本</source>
   <translation>Format sample</translation>
  </message>
 </context>
 <context>
  <name>PaperView</name>
  <message>
   <source>原本</source>
   <translation>Original</translation>
  </message>
  <message>
   <source>見ているファイル</source>
   <translation>File shown</translation>
  </message>
  <message>
   <source>原本のページ</source>
   <translation>Page of the original</translation>
  </message>
  <message>
   <source>このファイルはここに表示できません。添付はできます。</source>
   <translation>This file cannot be shown here. It can be attached.</translation>
  </message>
  <message>
   <source>縮小</source>
   <translation>Smaller</translation>
  </message>
  <message>
   <source>拡大</source>
   <translation>Larger</translation>
  </message>
  <message>
   <source>幅に合わせる</source>
   <translation>Fit width</translation>
  </message>
 </context>
 <context>
  <name>PeoplePanel</name>
  <message>
   <source>人材・団体の一覧</source>
   <translation>List of people and groups</translation>
  </message>
  <message>
   <source>登録する</source>
   <translation>Add</translation>
  </message>
  <message>
   <source>誰ができるか（例：防災　手話）</source>
   <translation>Who can … (e.g. 防災　手話)</translation>
  </message>
  <message>
   <source>一覧を印刷</source>
   <translation>Print list</translation>
  </message>
  <message>
   <source>同意の取消し…</source>
   <translation>Consent withdrawn…</translation>
  </message>
  <message>
   <source>該当する方がありません</source>
   <translation>Nobody matches</translation>
  </message>
  <message>
   <source>同意をいただいた方や団体を、できることと一緒に登録します。</source>
   <translation>List people and groups who agreed, with what they can do.</translation>
  </message>
  <message>
   <source>個人情報（この区役所内のみ）</source>
   <translation>Personal data (this office only)</translation>
  </message>
  <message>
   <source>区分</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>個人</source>
   <translation>Person</translation>
  </message>
  <message>
   <source>団体</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>例：防災士、手話、竹細工、動画の編集</source>
   <translation>e.g. disaster prevention, sign language, bamboo craft, video editing</translation>
  </message>
  <message>
   <source>登録団体（地域・団体の名簿）</source>
   <translation>Registered organisation (Community, Organisations)</translation>
  </message>
  <message>
   <source>同意</source>
   <translation>Consent</translation>
  </message>
  <message>
   <source>できる人を探す</source>
   <translation>Find who can do it</translation>
  </message>
  <message>
   <source>人材・団体を登録する</source>
   <translation>Add person or group</translation>
  </message>
  <message>
   <source>同意の期限切れ</source>
   <translation>Consent has ended</translation>
  </message>
  <message>
   <source>{day}まで</source>
   <translation>until {day}</translation>
  </message>
  <message>
   <source>取り消されるまで</source>
   <translation>until withdrawn</translation>
  </message>
  <message>
   <source>連絡してよい方です（{until}）。</source>
   <translation>May be contacted ({until}).</translation>
  </message>
  <message>
   <source>同意の期限が過ぎています。改めて同意をいただくまで、連絡はできません。</source>
   <translation>The consent has ended. No contact until it is given anew.</translation>
  </message>
  <message>
   <source>同意の取消し</source>
   <translation>Consent withdrawn</translation>
  </message>
  <message>
   <source>この方の記録を完全に削除します。履歴と、この区役所のほかの端末からも消えます。元に戻すことはできません。</source>
   <translation>This person's record will be deleted for good, with its history and on the office's other desks. This cannot be undone.</translation>
  </message>
  <message>
   <source>削除しました</source>
   <translation>Deleted</translation>
  </message>
 </context>
 <context>
  <name>PeriodDialog</name>
  <message>
   <source>受付日で絞り込む</source>
   <translation>Filter by day received</translation>
  </message>
  <message>
   <source>今年度</source>
   <translation>This fiscal year</translation>
  </message>
  <message>
   <source>今月</source>
   <translation>This month</translation>
  </message>
  <message>
   <source>絞り込む</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>キャンセル</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>この日から</source>
   <translation>From</translation>
  </message>
  <message>
   <source>この日まで</source>
   <translation>To</translation>
  </message>
 </context>
 <context>
  <name>PersonalNotice</name>
  <message>
   <source>連絡先へ移す（Alt+M）</source>
   <translation>Move to contact (Alt+M)</translation>
  </message>
  <message>
   <source>本文に{kind}らしきものがあります。連絡先に分けておくと、本文だけを市の中で共有できます。</source>
   <translation>The text seems to contain: {kind}. Kept in the contact instead, the text alone can be shared in the city.</translation>
  </message>
 </context>
 <context>
  <name>PickDialog</name>
  <message>
   <source>種類</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>言葉で探す</source>
   <translation>Search by words</translation>
  </message>
  <message>
   <source>見つかった記録</source>
   <translation>Records found</translation>
  </message>
  <message>
   <source>つなげる</source>
   <translation>Link</translation>
  </message>
  <message>
   <source>やめる</source>
   <translation>Cancel</translation>
  </message>
 </context>
 <context>
  <name>PlaceStep</name>
  <message>
   <source>例：小倉北区役所</source>
   <translation>e.g. 小倉北区役所</translation>
  </message>
  <message>
   <source>例：田中 花子</source>
   <translation>e.g. 田中 花子</translation>
  </message>
  <message>
   <source>市</source>
   <translation>City</translation>
  </message>
  <message>
   <source>所属</source>
   <translation>Office</translation>
  </message>
  <message>
   <source>お名前</source>
   <translation>Your name</translation>
  </message>
  <message>
   <source>役割</source>
   <translation>Role</translation>
  </message>
  <message>
   <source>あとで設定から変更できます。</source>
   <translation>Can be changed later in the settings.</translation>
  </message>
  <message>
   <source>一覧から所属を選んでください。</source>
   <translation>Choose your office from the list.</translation>
  </message>
  <message>
   <source>お名前を入力してください。</source>
   <translation>Enter your name.</translation>
  </message>
  <message>
   <source>市の設定ファイルから…</source>
   <translation>From a city settings file…</translation>
  </message>
  <message>
   <source>市の設定ファイル</source>
   <translation>City settings file</translation>
  </message>
  <message>
   <source>設定ファイル (*.toml)</source>
   <translation>Settings file (*.toml)</translation>
  </message>
 </context>
 <context>
  <name>PlanImportDialog</name>
  <message>
   <source>新しい</source>
   <translation>New</translation>
  </message>
  <message>
   <source>変わる</source>
   <translation>Changes</translation>
  </message>
  <message>
   <source>同じ</source>
   <translation>Same</translation>
  </message>
  <message>
   <source>ファイルにない</source>
   <translation>Not in file</translation>
  </message>
  <message>
   <source>上位計画の取り込み</source>
   <translation>Import plans</translation>
  </message>
  <message>
   <source>扱い</source>
   <translation>Action</translation>
  </message>
  <message>
   <source>番号</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>項目</source>
   <translation>Item</translation>
  </message>
  <message>
   <source>いまの場所・説明</source>
   <translation>Present place, description</translation>
  </message>
  <message>
   <source>取り込む項目</source>
   <translation>Items to import</translation>
  </message>
  <message>
   <source>いま：{was}</source>
   <translation>Now: {was}</translation>
  </message>
  <message>
   <source>ファイルにない{count}項目を使わなくする（要望に書かれた項目名は残ります）</source>
   <translation>Retire {count} items that are not in the file (their names stay in requests)</translation>
  </message>
  <message>
   <source>取り込む</source>
   <translation>Import</translation>
  </message>
  <message>
   <source>やめる</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>番号か、上からの名前の並びが同じ項目は、同じものとして扱います。要望や課題との結び付きは残ります。</source>
   <translation>Items with the same number, or the same names from the top, are taken as the same. Links to requests and themes are kept.</translation>
  </message>
  <message>
   <source>上位計画を取り込みました。</source>
   <translation>Plans imported.</translation>
  </message>
 </context>
 <context>
  <name>PlanView</name>
  <message>
   <source>取組を書いてEnterで追加</source>
   <translation>Type a task, Enter adds it</translation>
  </message>
  <message>
   <source>「{kind}」に取組を追加</source>
   <translation>Add task to “{kind}”</translation>
  </message>
  <message>
   <source>まだありません。</source>
   <translation>Nothing yet.</translation>
  </message>
  <message>
   <source>{day}まで</source>
   <translation>until {day}</translation>
  </message>
  <message>
   <source>完了</source>
   <translation>Done</translation>
  </message>
  <message>
   <source>期限超過</source>
   <translation>Overdue</translation>
  </message>
 </context>
 <context>
  <name>PlansView</name>
  <message>
   <source>上位計画との関係</source>
   <translation>Relation to plans</translation>
  </message>
  <message>
   <source>市が約束したことのどこに当たるかを選び、その理由を一文で書きます。</source>
   <translation>Choose what the city has promised that this serves, and say why in one sentence.</translation>
  </message>
  <message>
   <source>計画や施策の名前の一部</source>
   <translation>Part of the name of a plan or measure</translation>
  </message>
  <message>
   <source>当たる計画の項目を加える</source>
   <translation>Add plan item</translation>
  </message>
  <message>
   <source>ほかの項目を加える</source>
   <translation>Add another item</translation>
  </message>
  <message>
   <source>{plan}に当たる理由</source>
   <translation>Why it serves {plan}</translation>
  </message>
  <message>
   <source>なぜこの項目に当たるのか</source>
   <translation>Why it serves this item</translation>
  </message>
  <message>
   <source>外す</source>
   <translation>Remove</translation>
  </message>
  <message>
   <source>{plan}を外す</source>
   <translation>Remove {plan}</translation>
  </message>
  <message>
   <source>「上位計画」がまだ選ばれていません。下の欄から選ぶこともできます。</source>
   <translation>No plan is chosen yet. You can also choose one in the field below.</translation>
  </message>
 </context>
 <context>
  <name>PolicySection</name>
  <message>
   <source>この声から生まれたもの</source>
   <translation>What came of this voice</translation>
  </message>
  <message>
   <source>区独自事業にする</source>
   <translation>Make ward project</translation>
  </message>
  <message>
   <source>現場判断を記録</source>
   <translation>Record field decision</translation>
  </message>
  <message>
   <source>区の予算がなく断った</source>
   <translation>Refused for want of money</translation>
  </message>
  <message>
   <source>まだありません。課題や区長要望につなげると、ここに現れます。</source>
   <translation>None yet. Links to themes or requests appear here.</translation>
  </message>
  <message>
   <source>ほかに{count}件あります。</source>
   <translation>{count} more.</translation>
  </message>
 </context>
 <context>
  <name>PostDialog</name>
  <message>
   <source>構成員の職</source>
   <translation>Member post</translation>
  </message>
  <message>
   <source>決定</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>所属</source>
   <translation>Office</translation>
  </message>
  <message>
   <source>職</source>
   <translation>Post</translation>
  </message>
  <message>
   <source>代理の職（副区長など）</source>
   <translation>Deputy's post (e.g. deputy ward mayor)</translation>
  </message>
  <message>
   <source>席次（小さいほど上位）</source>
   <translation>Rank (smaller is higher)</translation>
  </message>
  <message>
   <source>構成員になった日（空欄は以前から）</source>
   <translation>Member since (empty: earlier)</translation>
  </message>
  <message>
   <source>構成員でなくなる日の前日</source>
   <translation>Last day as member</translation>
  </message>
 </context>
 <context>
  <name>PostsPanel</name>
  <message>
   <source>委員の一覧</source>
   <translation>List of posts</translation>
  </message>
  <message>
   <source>委員を登録</source>
   <translation>Add post</translation>
  </message>
  <message>
   <source>委員を探す（名称・依頼元・役割）</source>
   <translation>Search posts (name, asked by, duties)</translation>
  </message>
  <message>
   <source>区役所</source>
   <translation>Office</translation>
  </message>
  <message>
   <source>校区</source>
   <translation>District</translation>
  </message>
  <message>
   <source>重なりを探す</source>
   <translation>Find overlaps</translation>
  </message>
  <message>
   <source>Excelから取り込む</source>
   <translation>Import from Excel</translation>
  </message>
  <message>
   <source>一覧を印刷</source>
   <translation>Print list</translation>
  </message>
  <message>
   <source>まだ委員がありません</source>
   <translation>No posts yet</translation>
  </message>
  <message>
   <source>自治会などに選出をお願いしている委員の表を、Excelから取り込めます。</source>
   <translation>Tables of posts that associations are asked to fill can be imported from Excel.</translation>
  </message>
  <message>
   <source>例：自治連合会</source>
   <translation>e.g. 自治連合会</translation>
  </message>
  <message>
   <source>実際にしていること。似た委員を探す手がかりになります。</source>
   <translation>What they really do. Helps to find similar posts.</translation>
  </message>
  <message>
   <source>「、」で区切る</source>
   <translation>divided by 「、」</translation>
  </message>
  <message>
   <source>委員を探す</source>
   <translation>Search posts</translation>
  </message>
  <message>
   <source>委員を登録する</source>
   <translation>Add a post</translation>
  </message>
  <message>
   <source>委員一覧を印刷する</source>
   <translation>Print the list of posts</translation>
  </message>
  <message>
   <source>ごみ箱へ移す</source>
   <translation>Move to bin</translation>
  </message>
  <message>
   <source>すべての校区</source>
   <translation>All districts</translation>
  </message>
  <message>
   <source>似た役割を別の依頼元が同じ校区に頼んでいるもの：{count}組</source>
   <translation>Similar duties asked of the same district by different bodies: {count} sets</translation>
  </message>
  <message>
   <source>{count}件　{people}人　会議・活動は年間延べ{often}回</source>
   <translation>{count} posts   {people} persons   {often} meetings and activities a year</translation>
  </message>
  <message>
   <source>区全体</source>
   <translation>Whole ward</translation>
  </message>
  <message>
   <source>{people}人</source>
   <translation>Persons {people}</translation>
  </message>
  <message>
   <source>年{often}回</source>
   <translation>{often} a year</translation>
  </message>
  <message>
   <source>{count}校区</source>
   <translation>{count} districts</translation>
  </message>
  <message>
   <source>年間延べ{often}回</source>
   <translation>{often} a year in all</translation>
  </message>
  <message>
   <source>（委員の名称）</source>
   <translation>(name of the post)</translation>
  </message>
  <message>
   <source>委員一覧を取り込む</source>
   <translation>Import posts</translation>
  </message>
  <message>
   <source>表（*.xlsx *.xls *.ods *.csv）</source>
   <translation>Tables (*.xlsx *.xls *.ods *.csv)</translation>
  </message>
  <message>
   <source>{count}件を取り込みました</source>
   <translation>{count} imported</translation>
  </message>
  <message>
   <source>委員一覧の取り込み</source>
   <translation>Import of posts</translation>
  </message>
  <message>
   <source>ごみ箱へ移しました</source>
   <translation>Moved to bin</translation>
  </message>
 </context>
 <context>
  <name>PracticePanel</name>
  <message>
   <source>課題を選ぶ</source>
   <translation>Choose exercise</translation>
  </message>
  <message>
   <source>練習</source>
   <translation>Practice</translation>
  </message>
  <message>
   <source>ここで書くものは要望ではありません。件数に数えず、印刷も送信もされず、この端末だけに残ります。</source>
   <translation>What you write here is no request: it is not counted, printed or sent, and stays on this desk.</translation>
  </message>
  <message>
   <source>練習の材料</source>
   <translation>Exercise material</translation>
  </message>
  <message>
   <source>練習の下書き</source>
   <translation>Exercise draft</translation>
  </message>
  <message>
   <source>最初から書き直す</source>
   <translation>Start over</translation>
  </message>
  <message>
   <source>模範の例</source>
   <translation>Model answer</translation>
  </message>
  <message>
   <source>読み合わせ</source>
   <translation>Read-through</translation>
  </message>
  <message>
   <source>模範の例と比べる</source>
   <translation>Compare with model answer</translation>
  </message>
  <message>
   <source>読み合わせと模範</source>
   <translation>Read-through and model</translation>
  </message>
  <message>
   <source>（途中）</source>
   <translation> (in progress)</translation>
  </message>
  <message>
   <source>{title}　{level}・約{minutes}分{mark}</source>
   <translation>{title}  {level}, about {minutes} min{mark}</translation>
  </message>
  <message>
   <source>寄せられた声（架空）</source>
   <translation>Voices (invented)</translation>
  </message>
  <message>
   <source>数と事実（架空）</source>
   <translation>Numbers and facts (invented)</translation>
  </message>
  <message>
   <source>入力中…</source>
   <translation>Typing…</translation>
  </message>
  <message>
   <source>この端末に保存しました。</source>
   <translation>Saved on this desk.</translation>
  </message>
  <message>
   <source>先に自分で書いてみてください。一つの欄でも書くと、模範の例が開きます。</source>
   <translation>Try it yourself first. Once you have written one field, the model answer opens.</translation>
  </message>
  <message>
   <source>あなたの文</source>
   <translation>Your text</translation>
  </message>
  <message>
   <source>（まだ書いていません）</source>
   <translation>(nothing written yet)</translation>
  </message>
  <message>
   <source>模範の例の良いところ</source>
   <translation>What is good about the model answer</translation>
  </message>
  <message>
   <source>練習の下書きを空にしました。</source>
   <translation>Exercise draft emptied.</translation>
  </message>
 </context>
 <context>
  <name>Preparation</name>
  <message>
   <source>局との協議</source>
   <translation>Talks with bureaus</translation>
  </message>
  <message>
   <source>議題の受付</source>
   <translation>Call for items</translation>
  </message>
  <message>
   <source>持ち回り</source>
   <translation>In writing</translation>
  </message>
  <message>
   <source>第{number}回の会議がほかにもあります（{day}）。どちらかの番号を直してください。</source>
   <translation>There is another meeting no. {number} ({day}). Please correct one of the numbers.</translation>
  </message>
  <message>
   <source>開催通知（メール）…</source>
   <translation>Invitation (email)…</translation>
  </message>
  <message>
   <source>開催方法</source>
   <translation>Held as</translation>
  </message>
  <message>
   <source>中止にする（理由を書く）…</source>
   <translation>Cancel meeting (with reason)…</translation>
  </message>
  <message>
   <source>会議を中止にする</source>
   <translation>Cancel meeting</translation>
  </message>
  <message>
   <source>中止の理由（回数の番号はこの会議のものとして残ります）</source>
   <translation>Reason (the number stays with this meeting)</translation>
  </message>
  <message>
   <source>会議を中止にしました。</source>
   <translation>Meeting cancelled.</translation>
  </message>
 </context>
 <context>
  <name>PreviewBar</name>
  <message>
   <source>ほかのアプリで開く</source>
   <translation>Open in other program</translation>
  </message>
  <message>
   <source>Wordで保存…</source>
   <translation>Save as Word…</translation>
  </message>
  <message>
   <source>PDFとして保存…</source>
   <translation>Save as PDF…</translation>
  </message>
  <message>
   <source>印刷…</source>
   <translation>Print…</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>{page} / {count}ページ</source>
   <translation>{page} / {count}</translation>
  </message>
  <message>
   <source>文書</source>
   <translation>Document</translation>
  </message>
  <message>
   <source>前のページ</source>
   <translation>Previous page</translation>
  </message>
  <message>
   <source>次のページ</source>
   <translation>Next page</translation>
  </message>
  <message>
   <source>縮小（Ctrl+-）</source>
   <translation>Smaller (Ctrl+-)</translation>
  </message>
  <message>
   <source>拡大（Ctrl++）</source>
   <translation>Larger (Ctrl++)</translation>
  </message>
  <message>
   <source>幅に合わせる（Ctrl+0）</source>
   <translation>Fit width (Ctrl+0)</translation>
  </message>
  <message>
   <source>ページ全体（Ctrl+9）</source>
   <translation>Whole page (Ctrl+9)</translation>
  </message>
 </context>
 <context>
  <name>PreviewDialog</name>
  <message>
   <source>文書を作成しています…</source>
   <translation>Preparing the document…</translation>
  </message>
  <message>
   <source>書体にない異体字は、標準の字形で印刷されます：{kanji}</source>
   <translation>Variants missing in the font are printed in their standard form: {kanji}</translation>
  </message>
  <message>
   <source>印刷プレビュー　{document}　{title}</source>
   <translation>Print preview  {document}  {title}</translation>
  </message>
  <message>
   <source>文書を表示できません。</source>
   <translation>The document cannot be shown.</translation>
  </message>
  <message>
   <source>印刷</source>
   <translation>Print</translation>
  </message>
  <message>
   <source>PDFとして保存</source>
   <translation>Save as PDF</translation>
  </message>
  <message>
   <source>PDFファイル (*.pdf)</source>
   <translation>PDF file (*.pdf)</translation>
  </message>
  <message>
   <source>印刷しています…</source>
   <translation>Printing…</translation>
  </message>
  <message>
   <source>{count}ページを「{printer}」に送りました。</source>
   <translation>{count} pages sent to “{printer}”.</translation>
  </message>
  <message>
   <source>Wordで保存</source>
   <translation>Save as Word</translation>
  </message>
  <message>
   <source>Wordの文書 (*.docx)</source>
   <translation>Word document (*.docx)</translation>
  </message>
  <message>
   <source>「{name}」に保存しました。</source>
   <translation>Saved as “{name}”.</translation>
  </message>
 </context>
 <context>
  <name>ProfilePanel</name>
  <message>
   <source>区を選ぶ</source>
   <translation>Choose ward</translation>
  </message>
  <message>
   <source>区役所</source>
   <translation>Office</translation>
  </message>
  <message>
   <source>区の経営状況（1ページ）</source>
   <translation>State of the ward (1 page)</translation>
  </message>
  <message>
   <source>区どうしの違い</source>
   <translation>Wards compared</translation>
  </message>
  <message>
   <source>この区がこうありたいという姿を、一つか二つの文で</source>
   <translation>How this ward wants to be, in one or two sentences</translation>
  </message>
  <message>
   <source>ほかの区との違い（地形、年齢、産業、歴史…）</source>
   <translation>How it differs from other wards (terrain, ages, industry, history …)</translation>
  </message>
  <message>
   <source>数字で見る区</source>
   <translation>The ward in figures</translation>
  </message>
  <message>
   <source>施設</source>
   <translation>Facilities</translation>
  </message>
  <message>
   <source>どの区も同じとは限りません。違いは、課題や要望の「なぜこの区で」の根拠になります。</source>
   <translation>No two wards are the same. The differences are grounds for “why in this ward” in themes and requests.</translation>
  </message>
  <message>
   <source>区の経営状況を印刷する</source>
   <translation>Print state of the ward</translation>
  </message>
 </context>
 <context>
  <name>ProjectForm</name>
  <message>
   <source>もとになった声・課題・要望</source>
   <translation>Voices, themes, requests it comes from</translation>
  </message>
  <message>
   <source>まだありません。声や課題につなげると、なぜ行うのかが残ります。</source>
   <translation>None yet. Links to voices or themes keep the reason for it.</translation>
  </message>
  <message>
   <source>この事業から生まれたもの</source>
   <translation>What came of this project</translation>
  </message>
  <message>
   <source>まだありません。結果を区長要望にすると、ここに現れます。</source>
   <translation>None yet. A request made of its result appears here.</translation>
  </message>
  <message>
   <source>操作</source>
   <translation>Actions</translation>
  </message>
  <message>
   <source>誰の、どんな困りごとのために</source>
   <translation>For whom, and for which trouble</translation>
  </message>
  <message>
   <source>何を、いつ、どのように</source>
   <translation>What, when, how</translation>
  </message>
  <message>
   <source>この事業は本市のブランド力をどう高めますか（任意）</source>
   <translation>How does this project raise the city's profile? (optional)</translation>
  </message>
  <message>
   <source>予算</source>
   <translation>Budget</translation>
  </message>
  <message>
   <source>結果と評価</source>
   <translation>Result and evaluation</translation>
  </message>
  <message>
   <source>うまくいったこと、いかなかったこと、次にすること</source>
   <translation>What went well, what did not, what comes next</translation>
  </message>
  <message>
   <source>確かめること</source>
   <translation>What to find out</translation>
  </message>
  <message>
   <source>モデル実施・実証実験は、問いと指標と終わりを先に決めます。</source>
   <translation>Trials and experiments first fix question, measure and end.</translation>
  </message>
  <message>
   <source>例：予約制にすると待ち時間は減るか</source>
   <translation>e.g. do appointments shorten the wait?</translation>
  </message>
  <message>
   <source>例：待ち時間の平均（今は42分）</source>
   <translation>e.g. mean waiting time (now 42 minutes)</translation>
  </message>
  <message>
   <source>どうなったら途中でやめるか</source>
   <translation>When to stop early</translation>
  </message>
  <message>
   <source>（届いていません）</source>
   <translation>(not arrived)</translation>
  </message>
  <message>
   <source>翌年度の事業をつくる</source>
   <translation>Make next year's project</translation>
  </message>
  <message>
   <source>区長要望をつくる</source>
   <translation>Make request</translation>
  </message>
  <message>
   <source>区民の声</source>
   <translation>Voices</translation>
  </message>
  <message>
   <source>課題</source>
   <translation>Theme</translation>
  </message>
  <message>
   <source>区長要望</source>
   <translation>Request</translation>
  </message>
  <message>
   <source>つなげる記録を選ぶ</source>
   <translation>Choose record to link</translation>
  </message>
  <message>
   <source>つながりを外しました</source>
   <translation>Link removed</translation>
  </message>
 </context>
 <context>
  <name>ProjectsPage</name>
  <message>
   <source>区独自事業</source>
   <translation>Ward projects</translation>
  </message>
  <message>
   <source>事業</source>
   <translation>Projects</translation>
  </message>
  <message>
   <source>現場判断</source>
   <translation>Field decisions</translation>
  </message>
  <message>
   <source>実現したいこと</source>
   <translation>Wishes</translation>
  </message>
  <message>
   <source>委員一覧</source>
   <translation>Posts</translation>
  </message>
  <message>
   <source>人材・団体</source>
   <translation>People, groups</translation>
  </message>
  <message>
   <source>区の姿</source>
   <translation>Ward profile</translation>
  </message>
 </context>
 <context>
  <name>ProjectsPanel</name>
  <message>
   <source>区独自事業の一覧</source>
   <translation>List of ward projects</translation>
  </message>
  <message>
   <source>事業を始める</source>
   <translation>Begin project</translation>
  </message>
  <message>
   <source>事業を探す</source>
   <translation>Search projects</translation>
  </message>
  <message>
   <source>年度</source>
   <translation>Fiscal year</translation>
  </message>
  <message>
   <source>一覧を印刷</source>
   <translation>Print list</translation>
  </message>
  <message>
   <source>ほかの区の事業も</source>
   <translation>Other wards' too</translation>
  </message>
  <message>
   <source>まだ事業がありません</source>
   <translation>No projects yet</translation>
  </message>
  <message>
   <source>区の予算で行うことを、声や課題から始められます。実証実験もここに残します。</source>
   <translation>What the ward does with its own budget can begin from voices and themes. Experiments are kept here too.</translation>
  </message>
  <message>
   <source>事業計画書を印刷する</source>
   <translation>Print project plan</translation>
  </message>
  <message>
   <source>ごみ箱へ移す</source>
   <translation>Move to bin</translation>
  </message>
  <message>
   <source>{sum}千円</source>
   <translation>¥{sum} thousand</translation>
  </message>
  <message>
   <source>すべての年度</source>
   <translation>All fiscal years</translation>
  </message>
  <message>
   <source>（事業名）</source>
   <translation>(project name)</translation>
  </message>
  <message>
   <source>ごみ箱へ移しました</source>
   <translation>Moved to bin</translation>
  </message>
 </context>
 <context>
  <name>PublishedPanel</name>
  <message>
   <source>公開用データベース</source>
   <translation>Published database</translation>
  </message>
  <message>
   <source>集計や分析のために、個人情報を含まないデータベースを共有フォルダーのpublished/headquarters.sqliteに置きます。Excel・Access・Datasette・pandasで開けます。</source>
   <translation>For counting and analysis, puts a database without personal data into the shared folder at published/headquarters.sqlite. Excel, Access, Datasette and pandas open it.</translation>
  </message>
  <message>
   <source>共有フォルダー</source>
   <translation>Shared folder</translation>
  </message>
  <message>
   <source>変更があった日に1回、同期のときに新しくします。暗号化されないため、共有フォルダーを読める人はだれでも読めます。</source>
   <translation>Renewed once on days with changes, when syncing. It is not encrypted: whoever reads the shared folder can read it.</translation>
  </message>
  <message>
   <source>個人情報を含まないと思われる文章（本文・要旨など）も載せる</source>
   <translation>Include texts (text, summary …) that seem free of personal data</translation>
  </message>
  <message>
   <source>今すぐ新しくする</source>
   <translation>Renew now</translation>
  </message>
  <message>
   <source>書き出す</source>
   <translation>Export</translation>
  </message>
  <message>
   <source>同じ内容を、表ごとのファイルとして、選んだフォルダーに保存します。</source>
   <translation>Saves the same content as one file a table, in a folder you choose.</translation>
  </message>
  <message>
   <source>CSV（Excel用）に書き出す…</source>
   <translation>Export as CSV (for Excel)…</translation>
  </message>
  <message>
   <source>Parquetに書き出す…</source>
   <translation>Export as Parquet…</translation>
  </message>
  <message>
   <source>公開用データベースを新しくしました。</source>
   <translation>Published database renewed.</translation>
  </message>
  <message>
   <source>保存するフォルダー</source>
   <translation>Folder to save in</translation>
  </message>
  <message>
   <source>書き出し</source>
   <translation>Export</translation>
  </message>
  <message>
   <source>{count}個のファイルを書き出しました。</source>
   <translation>{count} files exported.</translation>
  </message>
 </context>
 <context>
  <name>QObject</name>
  <message>
   <source>メールを選ぶ</source>
   <translation>Choose emails</translation>
  </message>
  <message>
   <source>メール（*.eml *.msg）</source>
   <translation>Emails (*.eml *.msg)</translation>
  </message>
  <message>
   <source>会議をごみ箱に移しました。</source>
   <translation>Meeting moved to bin.</translation>
  </message>
  <message>
   <source>実施中に戻す</source>
   <translation>Back to under way</translation>
  </message>
  <message>
   <source>実施を始める</source>
   <translation>Begin</translation>
  </message>
  <message>
   <source>評価を取り消す</source>
   <translation>Undo evaluation</translation>
  </message>
  <message>
   <source>終了する</source>
   <translation>Finish</translation>
  </message>
  <message>
   <source>評価を終える</source>
   <translation>Complete evaluation</translation>
  </message>
  <message>
   <source>中止する</source>
   <translation>Stop</translation>
  </message>
  <message>
   <source>計画に戻す</source>
   <translation>Back to planned</translation>
  </message>
  <message>
   <source>リポートの文</source>
   <translation>Sentence of the report</translation>
  </message>
  <message>
   <source>共通の課題にしました。各区の課題はそのまま残ります。</source>
   <translation>Common theme made. The wards' themes stay as they are.</translation>
  </message>
  <message>
   <source>別の課題としました。</source>
   <translation>Marked as different themes.</translation>
  </message>
  <message>
   <source>経過をたどる</source>
   <translation>Trace course</translation>
  </message>
  <message>
   <source>声から回答までの経過を、図と一覧で見ます</source>
   <translation>See the course from voice to answer as chart and list</translation>
  </message>
  <message>
   <source>回答：{text}</source>
   <translation>Answer: {text}</translation>
  </message>
  <message>
   <source>まだ回答がありません</source>
   <translation>No answer yet</translation>
  </message>
  <message>
   <source>回答を写す（Alt+C）</source>
   <translation>Copy answer (Alt+C)</translation>
  </message>
  <message>
   <source>同じ案件に（Alt+J）</source>
   <translation>Same matter (Alt+J)</translation>
  </message>
  <message>
   <source>開く</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>新しい区長要望を作る</source>
   <translation>Make new request</translation>
  </message>
  <message>
   <source>「{title}」に加える</source>
   <translation>Add to “{title}”</translation>
  </message>
  <message>
   <source>結果のお知らせを印刷</source>
   <translation>Print outcome letters</translation>
  </message>
  <message>
   <source>知らせたことにする</source>
   <translation>Mark as told</translation>
  </message>
 </context>
 <context>
  <name>RateBars</name>
  <message>
   <source>年度ごとの事業化率　{said}</source>
   <translation>Adoption rate by fiscal year  {said}</translation>
  </message>
  <message>
   <source>入力値</source>
   <translation>Entered</translation>
  </message>
 </context>
 <context>
  <name>RatesView</name>
  <message>
   <source>事業化率</source>
   <translation>Adoption rate</translation>
  </message>
  <message>
   <source>年度ごとの事業化率</source>
   <translation>Adoption rate by fiscal year</translation>
  </message>
  <message>
   <source>年度ごとの事業化率の表</source>
   <translation>Table of adoption rates by fiscal year</translation>
  </message>
  <message>
   <source>区ごとの事業化率の表</source>
   <translation>Table of adoption rates by ward</translation>
  </message>
  <message>
   <source>局ごとの事業化率の表</source>
   <translation>Table of adoption rates by bureau</translation>
  </message>
  <message>
   <source>数えるもの</source>
   <translation>Counted</translation>
  </message>
  <message>
   <source>一部事業化を含める</source>
   <translation>Include partly adopted</translation>
  </message>
  <message>
   <source>継続した要望を含める</source>
   <translation>Include continued requests</translation>
  </message>
  <message>
   <source>一覧を印刷</source>
   <translation>Print list</translation>
  </message>
  <message>
   <source>区と局ごとの事業化率</source>
   <translation>Adoption rates by ward and bureau</translation>
  </message>
  <message>
   <source>表の数を選ぶと（キーボードではEnter）、その要望の一覧を開きます。</source>
   <translation>Choose a figure of a table (Enter on the keyboard) to open the list of its requests.</translation>
  </message>
  <message>
   <source>年度</source>
   <translation>Fiscal year</translation>
  </message>
  <message>
   <source>枠があったら</source>
   <translation>If there were a frame</translation>
  </message>
  <message>
   <source>事業化されなかった要望のうち、この額で何ができたか（財源・優先度が理由のもの）</source>
   <translation>What this amount could have done among requests not adopted (for reasons of money or priority)</translation>
  </message>
  <message>
   <source>枠の額（千円）</source>
   <translation>Amount of the frame (¥ thousand)</translation>
  </message>
  <message>
   <source>区要望枠として設定</source>
   <translation>Set as the wards' frame</translation>
  </message>
  <message>
   <source>過年度の値の入力</source>
   <translation>Enter earlier years</translation>
  </message>
  <message>
   <source>このソフトで数える前の年度の率を、出典とともに入れます。</source>
   <translation>Enter rates of years before this program counted, with their source.</translation>
  </message>
  <message>
   <source>出典</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>この年度から市長ヒアリングを導入、など</source>
   <translation>e.g. mayor's hearings introduced in this year</translation>
  </message>
  <message>
   <source>入力する</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>備考</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>区</source>
   <translation>Ward</translation>
  </message>
  <message>
   <source>局</source>
   <translation>Bureau</translation>
  </message>
  <message>
   <source>　うち市長ヒアリングあり</source>
   <translation>   with mayor's hearing</translation>
  </message>
  <message>
   <source>　うち市長ヒアリングなし</source>
   <translation>   without mayor's hearing</translation>
  </message>
  <message>
   <source>（なし）</source>
   <translation>(none)</translation>
  </message>
  <message>
   <source>{before}から{after}への増減の内訳</source>
   <translation>Change from {before} to {after} in parts</translation>
  </message>
  <message>
   <source>{before}（{first}）から{after}（{second}）へ</source>
   <translation>{before} ({first}) to {after} ({second})</translation>
  </message>
  <message>
   <source>事業化以外となった理由　{words}</source>
   <translation>Reasons for other outcomes  {words}</translation>
  </message>
  <message>
   <source>{frame}{count}件（概算{cost}千円・予算{given}千円）</source>
   <translation>{frame}: {count} (estimate ¥{cost} thousand, budget ¥{given} thousand)</translation>
  </message>
  <message>
   <source>枠の記入なし</source>
   <translation>frame not given</translation>
  </message>
  <message>
   <source>予算の枠　{words}</source>
   <translation>Budget frames  {words}</translation>
  </message>
  <message>
   <source>{count}件を実施できました（{used}千円、残り{left}千円）。</source>
   <translation>{count} could be done (¥{used} thousand, ¥{left} thousand left).</translation>
  </message>
  <message>
   <source>額が足りない要望は{count}件です。</source>
   <translation> The amount is short for {count} requests.</translation>
  </message>
  <message>
   <source>概算額のない要望{count}件は数えていません。</source>
   <translation> {count} requests without estimate are not counted.</translation>
  </message>
  <message>
   <source>区要望枠を設定しました。</source>
   <translation>Wards' frame set.</translation>
  </message>
  <message>
   <source>過年度の値を入力しました。</source>
   <translation>Value of an earlier year entered.</translation>
  </message>
 </context>
 <context>
  <name>ReadingPane</name>
  <message>
   <source>選んだ声</source>
   <translation>Selected voice</translation>
  </message>
  <message>
   <source>ごみ箱から戻す</source>
   <translation>Take out of bin</translation>
  </message>
  <message>
   <source>前の声（K）</source>
   <translation>Previous voice (K)</translation>
  </message>
  <message>
   <source>次の声（J）</source>
   <translation>Next voice (J)</translation>
  </message>
  <message>
   <source>対応中にする</source>
   <translation>Set in hand</translation>
  </message>
  <message>
   <source>回答済にする</source>
   <translation>Set answered</translation>
  </message>
  <message>
   <source>完了にする</source>
   <translation>Complete</translation>
  </message>
  <message>
   <source>本文</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>回答を希望している</source>
   <translation>Wants an answer</translation>
  </message>
  <message>
   <source>一行で（任意）</source>
   <translation>In one line (optional)</translation>
  </message>
  <message>
   <source>本文（話されたまま）</source>
   <translation>Text (as it was said)</translation>
  </message>
  <message>
   <source>要旨</source>
   <translation>Summary</translation>
  </message>
  <message>
   <source>内容</source>
   <translation>Content</translation>
  </message>
  <message>
   <source>処理</source>
   <translation>Handling</translation>
  </message>
  <message>
   <source>つながり</source>
   <translation>Links</translation>
  </message>
  <message>
   <source>履歴</source>
   <translation>History</translation>
  </message>
  <message>
   <source>分類</source>
   <translation>Category</translation>
  </message>
  <message>
   <source>担当課</source>
   <translation>Division in charge</translation>
  </message>
  <message>
   <source>校区</source>
   <translation>District</translation>
  </message>
  <message>
   <source>場所</source>
   <translation>Place</translation>
  </message>
  <message>
   <source>受付方法</source>
   <translation>Channel</translation>
  </message>
  <message>
   <source>声の主</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>受付日</source>
   <translation>Received</translation>
  </message>
  <message>
   <source>回答期限</source>
   <translation>Answer by</translation>
  </message>
  <message>
   <source>この声は見つかりません。完全に削除されたか、まだ届いていません。</source>
   <translation>This voice is not found. It was deleted for good or has not arrived.</translation>
  </message>
  <message>
   <source>受付：{name}</source>
   <translation>Taken by: {name}</translation>
  </message>
  <message>
   <source>期限超過（{date}）</source>
   <translation>Overdue ({date})</translation>
  </message>
  <message>
   <source>見本のデータ</source>
   <translation>Sample record</translation>
  </message>
  <message>
   <source>ほかの端末で変更されています。確かめる</source>
   <translation>Changed on another desk. Check</translation>
  </message>
  <message>
   <source>食い違う項目があります。確かめる</source>
   <translation>Fields in conflict. Check</translation>
  </message>
  <message>
   <source>ごみ箱にあります。戻すまで内容は変更できません。</source>
   <translation>In the bin. It cannot be changed until it is taken out.</translation>
  </message>
  <message>
   <source>{office}が受け付けた声です。内容は変更できません。</source>
   <translation>Taken by {office}. It cannot be changed here.</translation>
  </message>
  <message>
   <source>本文は空にできません。消す前の本文が残っています。</source>
   <translation>The text cannot be empty. The earlier text is kept.</translation>
  </message>
  <message>
   <source>「{state}」にしました</source>
   <translation>Set to “{state}”</translation>
  </message>
 </context>
 <context>
  <name>ReasonCombo</name>
  <message>
   <source>（区分なし）</source>
   <translation>(no reason)</translation>
  </message>
 </context>
 <context>
  <name>RecordPanel</name>
  <message>
   <source>状態</source>
   <translation>State</translation>
  </message>
  <message>
   <source>会議の記録</source>
   <translation>Record of the meeting</translation>
  </message>
  <message>
   <source>全体の概要、次回の予定、申し送り</source>
   <translation>Overview, next date, matters to hand on</translation>
  </message>
  <message>
   <source>議題ごとの記録</source>
   <translation>Record by item</translation>
  </message>
  <message>
   <source>説明の要点、意見、決まったこと</source>
   <translation>Main points, opinions, decisions</translation>
  </message>
  <message>
   <source>{title}の記録</source>
   <translation>Record of {title}</translation>
  </message>
  <message>
   <source>{number}　{title}</source>
   <translation>{number}  {title}</translation>
  </message>
 </context>
 <context>
  <name>RecountDialog</name>
  <message>
   <source>数値の再計算</source>
   <translation>Recount of figures</translation>
  </message>
  <message>
   <source>承認した時点の記録から数え直すと、{names}が承認時と異なります。承認の前に書かれ、あとから届いた記録があります。</source>
   <translation>Counted anew from the records as of the approval, {names} differ. Records written before the approval arrived later.</translation>
  </message>
  <message>
   <source>承認した時点の記録から数え直して、すべて承認時と同じになりました。</source>
   <translation>Counted anew from the records as of the approval, everything is the same.</translation>
  </message>
  <message>
   <source>そのあとの登録や変更で、{count}項目の今の数が変わっています。</source>
   <translation> Later entries and changes altered {count} of today's figures.</translation>
  </message>
  <message>
   <source>項目</source>
   <translation>Item</translation>
  </message>
  <message>
   <source>承認時</source>
   <translation>At approval</translation>
  </message>
  <message>
   <source>承認時点を再計算</source>
   <translation>Recounted as of approval</translation>
  </message>
  <message>
   <source>今</source>
   <translation>Now</translation>
  </message>
  <message>
   <source>違い</source>
   <translation>Difference</translation>
  </message>
  <message>
   <source>数値の再計算の表</source>
   <translation>Table of recounted figures</translation>
  </message>
  <message>
   <source>再計算と違う</source>
   <translation>differs from recount</translation>
  </message>
  <message>
   <source>そのあと{change:+d}</source>
   <translation>since then {change:+d}</translation>
  </message>
  <message>
   <source>人数は、連絡先を承認時点に戻せないため、数え直しません。</source>
   <translation>Persons are not recounted, as contacts cannot be taken back to that time.</translation>
  </message>
  <message>
   <source>閉じる</source>
   <translation>Close</translation>
  </message>
 </context>
 <context>
  <name>RecoverDialog</name>
  <message>
   <source>復旧用の紙を使う</source>
   <translation>Use recovery sheet</translation>
  </message>
  <message>
   <source>所属の端末がすべて使えなくなったときに行います。この端末は管理者として参加し、同期すると記録が戻ります。</source>
   <translation>For when no desk of the office works any more. This desk joins as administrator, and a sync brings the records back.</translation>
  </message>
  <message>
   <source>参加する</source>
   <translation>Join</translation>
  </message>
  <message>
   <source>やめる</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>共有フォルダーの場所</source>
   <translation>Location of the shared folder</translation>
  </message>
  <message>
   <source>この端末の名前</source>
   <translation>Name of this desk</translation>
  </message>
  <message>
   <source>紙の文字</source>
   <translation>Words on the sheet</translation>
  </message>
  <message>
   <source>左上から順に入力します。大文字と小文字、空白は区別しません。</source>
   <translation>Enter them from the top left. Capitals and spaces do not matter.</translation>
  </message>
  <message>
   <source>フォルダーの場所を入力してください。</source>
   <translation>Enter the location of the folder.</translation>
  </message>
  <message>
   <source>参加しました。同期（F5）すると記録が戻ります。新しい復旧用の紙を作ってください。</source>
   <translation>Joined. A sync (F5) brings the records back. Please make a new recovery sheet.</translation>
  </message>
 </context>
 <context>
  <name>RelatedActions</name>
  <message>
   <source>ほかの要望と統合…</source>
   <translation>Merge with another…</translation>
  </message>
  <message>
   <source>分割…</source>
   <translation>Split…</translation>
  </message>
  <message>
   <source>翌年度へ継続…</source>
   <translation>Continue next year…</translation>
  </message>
  <message>
   <source>要望を統合しました。</source>
   <translation>Requests merged.</translation>
  </message>
  <message>
   <source>要望を分割しました。</source>
   <translation>Request split.</translation>
  </message>
  <message>
   <source>翌年度への継続</source>
   <translation>Continue next year</translation>
  </message>
  <message>
   <source>翌年度の下書きを作り、これまでの経過と結果を引き継ぎます。前年度から何を変えるかを書いてください（後からでも書けます）。</source>
   <translation>Makes a draft for next year with the course and outcome so far. Write what will change (this can also be done later).</translation>
  </message>
  <message>
   <source>継続する</source>
   <translation>Continue</translation>
  </message>
  <message>
   <source>翌年度の要望を作りました。</source>
   <translation>Request for next year made.</translation>
  </message>
 </context>
 <context>
  <name>ReportEditor</name>
  <message>
   <source>区長の承認に回しました。</source>
   <translation>Passed to the ward mayor for approval.</translation>
  </message>
  <message>
   <source>承認しました。数値はこの時点で固定され、次の同期で本庁に届きます。</source>
   <translation>Approved. The figures are fixed as of now and reach headquarters with the next sync.</translation>
  </message>
  <message>
   <source>承認を取り消しました。</source>
   <translation>Approval withdrawn.</translation>
  </message>
  <message>
   <source>文を足す</source>
   <translation>Add sentence</translation>
  </message>
  <message>
   <source>{part}に文を足す</source>
   <translation>Add sentence to {part}</translation>
  </message>
  <message>
   <source>この月の記録からの案はありません。</source>
   <translation>No proposals from this month's records.</translation>
  </message>
  <message>
   <source>文を削除しました。</source>
   <translation>Sentence deleted.</translation>
  </message>
  <message>
   <source>案を作り直しました。直した文はそのままです。</source>
   <translation>Draft made anew. Edited sentences are as they were.</translation>
  </message>
  <message>
   <source>差し戻す</source>
   <translation>Send back</translation>
  </message>
  <message>
   <source>どこを直すかを書いてください。</source>
   <translation>Write what to change.</translation>
  </message>
  <message>
   <source>差し戻しました。</source>
   <translation>Sent back.</translation>
  </message>
 </context>
 <context>
  <name>ReportHeader</name>
  <message>
   <source>区長の承認に回す</source>
   <translation>Pass to ward mayor</translation>
  </message>
  <message>
   <source>承認する</source>
   <translation>Approve</translation>
  </message>
  <message>
   <source>差し戻す</source>
   <translation>Send back</translation>
  </message>
  <message>
   <source>案を作り直す</source>
   <translation>Make draft anew</translation>
  </message>
  <message>
   <source>数値を再計算して比べる</source>
   <translation>Recount figures and compare</translation>
  </message>
  <message>
   <source>承認を取り消す</source>
   <translation>Withdraw approval</translation>
  </message>
  <message>
   <source>プレビューして印刷</source>
   <translation>Preview and print</translation>
  </message>
  <message>
   <source>差し戻されました：{why}</source>
   <translation>Sent back: {why}</translation>
  </message>
  <message>
   <source>{day}に{who}が承認しました。数値は承認した時点のものです。</source>
   <translation>Approved on {day} by {who}. The figures are as of the approval.</translation>
  </message>
  <message>
   <source>区長</source>
   <translation>Ward mayor</translation>
  </message>
  <message>
   <source>区長の承認を待っています。承認までは文を直せます。</source>
   <translation>Waiting for the ward mayor's approval. Until then sentences can be edited.</translation>
  </message>
  <message>
   <source>記録からつくった案です。文はどれも直せ、下の根拠を押すともとの記録が開きます。Alt+上下で並べ替えます。</source>
   <translation>A draft made from the records. Every sentence can be edited; press its sources to open the records. Alt+up/down moves it.</translation>
  </message>
 </context>
 <context>
  <name>ReportsPage</name>
  <message>
   <source>マンスリーリポート</source>
   <translation>Monthly reports</translation>
  </message>
  <message>
   <source>月の一覧</source>
   <translation>List of months</translation>
  </message>
  <message>
   <source>この月のリポートはまだありません</source>
   <translation>No report for this month yet</translation>
  </message>
  <message>
   <source>記録から、区の動きや住民の声などの案をつくります。文はあとからすべて直せます。</source>
   <translation>Drafts what moved in the ward and what residents said from the records. Every sentence can be edited later.</translation>
  </message>
  <message>
   <source>案を作成する</source>
   <translation>Make draft</translation>
  </message>
  <message>
   <source>リポート</source>
   <translation>Report</translation>
  </message>
  <message>
   <source>各区の状況</source>
   <translation>The wards today</translation>
  </message>
  <message>
   <source>リポートと各区の状況</source>
   <translation>Report and state of the wards</translation>
  </message>
  <message>
   <source>リポートを印刷</source>
   <translation>Print report</translation>
  </message>
  <message>
   <source>{done}／{all}区が承認済</source>
   <translation>{done}/{all} wards approved</translation>
  </message>
 </context>
 <context>
  <name>RequestDelegate</name>
  <message numerus="yes">
   <source>%n件</source>
   <translation>
    <numerusform>%n</numerusform>
    <numerusform>%n</numerusform>
   </translation>
  </message>
  <message>
   <source>（件名なし）</source>
   <translation>(no subject)</translation>
  </message>
 </context>
 <context>
  <name>RequestEditor</name>
  <message>
   <source>区の姿</source>
   <translation>Ward profile</translation>
  </message>
  <message>
   <source>予算要望調書をプレビューして印刷（Ctrl+P）</source>
   <translation>Preview and print request sheet (Ctrl+P)</translation>
  </message>
  <message>
   <source>操作</source>
   <translation>Actions</translation>
  </message>
  <message>
   <source>根拠となる声</source>
   <translation>Supporting voices</translation>
  </message>
  <message>
   <source>会議</source>
   <translation>Meetings</translation>
  </message>
  <message>
   <source>履歴</source>
   <translation>History</translation>
  </message>
  <message>
   <source>要望の詳しい内容</source>
   <translation>Details of the request</translation>
  </message>
  <message>
   <source>答えを要望の欄にまとめました。</source>
   <translation>Answers put into the request.</translation>
  </message>
  <message>
   <source>結果を記録しました。</source>
   <translation>Outcome recorded.</translation>
  </message>
  <message>
   <source>要望をごみ箱に移しました。</source>
   <translation>Request moved to bin.</translation>
  </message>
  <message>
   <source>会議の議題にする…</source>
   <translation>Put on an agenda…</translation>
  </message>
  <message>
   <source>ごみ箱に移す</source>
   <translation>Move to bin</translation>
  </message>
  <message>
   <source>根拠</source>
   <translation>Sources</translation>
  </message>
  <message>
   <source>内容</source>
   <translation>Content</translation>
  </message>
 </context>
 <context>
  <name>RequestForm</name>
  <message>
   <source>何を求めるかが一目でわかる件名</source>
   <translation>A subject that says at a glance what is asked</translation>
  </message>
  <message>
   <source>局の名前か読み</source>
   <translation>Name or reading of a bureau</translation>
  </message>
  <message>
   <source>計画や施策の名前の一部</source>
   <translation>Part of the name of a plan or measure</translation>
  </message>
  <message>
   <source>区で何が起きているか。件数や場所を入れると伝わります。</source>
   <translation>What is happening in the ward. Numbers and places help.</translation>
  </message>
  <message>
   <source>局に何をしてほしいか。</source>
   <translation>What the bureau should do.</translation>
  </message>
  <message>
   <source>実現すると、だれにとって何がどう変わるか。</source>
   <translation>What changes for whom, once it is done.</translation>
  </message>
  <message>
   <source>昨年度も要望した場合は、その結果と経過。</source>
   <translation>If it was asked last year, the outcome and the course.</translation>
  </message>
 </context>
 <context>
  <name>RequestSearch</name>
  <message>
   <source>要望を探す：言葉を入力、Enterで追加</source>
   <translation>Search requests: type words, Enter adds</translation>
  </message>
  <message>
   <source>見つかった要望</source>
   <translation>Requests found</translation>
  </message>
 </context>
 <context>
  <name>RequestViews</name>
  <message>
   <source>一覧</source>
   <translation>List</translation>
  </message>
  <message>
   <source>ボード</source>
   <translation>Board</translation>
  </message>
  <message>
   <source>事業化率</source>
   <translation>Adoption rate</translation>
  </message>
  <message>
   <source>日程</source>
   <translation>Calendar</translation>
  </message>
  <message>
   <source>{view}を表示（Alt+{number}）</source>
   <translation>Show {view} (Alt+{number})</translation>
  </message>
 </context>
 <context>
  <name>RequestsCard</name>
  <message>
   <source>区長要望の日程と仕事</source>
   <translation>Requests: calendar and work</translation>
  </message>
  <message>
   <source>{day}　{year}の予算</source>
   <translation>{day}   Budget of {year}</translation>
  </message>
  <message>
   <source>局から{count}件の質問が届いています</source>
   <translation>Questions from bureaus: {count}</translation>
  </message>
  <message>
   <source>回答待ち</source>
   <translation>To answer</translation>
  </message>
  <message>
   <source>区長の決定を待っています</source>
   <translation>Waiting for the ward mayor's decision</translation>
  </message>
  <message>
   <source>決定</source>
   <translation>To decide</translation>
  </message>
  <message>
   <source>区内の確認を待っています</source>
   <translation>Waiting for a check in the ward</translation>
  </message>
  <message>
   <source>確認</source>
   <translation>To check</translation>
  </message>
  <message>
   <source>政策判断が修正を求めています</source>
   <translation>The policy decision asks for a revision</translation>
  </message>
  <message>
   <source>修正</source>
   <translation>To revise</translation>
  </message>
  <message>
   <source>局の回答を待っています</source>
   <translation>Waiting for the bureau's answer</translation>
  </message>
  <message>
   <source>回答</source>
   <translation>Answer</translation>
  </message>
  <message>
   <source>市長ヒアリングの記録がまだです</source>
   <translation>Mayor's hearing not yet recorded</translation>
  </message>
  <message>
   <source>ヒアリング</source>
   <translation>Hearings</translation>
  </message>
  <message>
   <source>実施から一年。効果を確かめる時期です</source>
   <translation>A year since it was carried out: time to see its effect</translation>
  </message>
  <message>
   <source>効果検証</source>
   <translation>Effect check</translation>
  </message>
 </context>
 <context>
  <name>RequestsPage</name>
  <message>
   <source>区長要望</source>
   <translation>Requests</translation>
  </message>
  <message>
   <source>要望を探す（件名・内容・番号）</source>
   <translation>Search requests (subject, content, number)</translation>
  </message>
  <message>
   <source>年度</source>
   <translation>Fiscal year</translation>
  </message>
  <message>
   <source>区</source>
   <translation>Ward</translation>
  </message>
  <message>
   <source>所管局</source>
   <translation>Responsible bureau</translation>
  </message>
  <message>
   <source>状態</source>
   <translation>State</translation>
  </message>
  <message>
   <source>結果</source>
   <translation>Result</translation>
  </message>
  <message>
   <source>すべて外す</source>
   <translation>Clear all</translation>
  </message>
  <message>
   <source>新しい要望</source>
   <translation>New request</translation>
  </message>
  <message>
   <source>新しい要望を書き始める（Ctrl+Shift+N）</source>
   <translation>Begin a new request (Ctrl+Shift+N)</translation>
  </message>
  <message>
   <source>予算要望調書を印刷</source>
   <translation>Print request sheet</translation>
  </message>
  <message>
   <source>要望を探す</source>
   <translation>Search requests</translation>
  </message>
  <message>
   <source>根拠となる声を探す</source>
   <translation>Search supporting voices</translation>
  </message>
  <message>
   <source>区長要望の一覧</source>
   <translation>List of requests</translation>
  </message>
  <message>
   <source>まだ要望がありません</source>
   <translation>No requests yet</translation>
  </message>
  <message>
   <source>Ctrl+Shift+Nで書き始めます。区民の声を選んでから作ることもできます。</source>
   <translation>Ctrl+Shift+N begins one. You can also select voices first.</translation>
  </message>
  <message>
   <source>要望を選んでください</source>
   <translation>Select a request</translation>
  </message>
  <message numerus="yes">
   <source>%n件</source>
   <translation>
    <numerusform>%n</numerusform>
    <numerusform>%n</numerusform>
   </translation>
  </message>
  <message>
   <source>条件に合う要望がありません</source>
   <translation>No requests match</translation>
  </message>
  <message>
   <source>条件を外すと見つかるかもしれません。</source>
   <translation>Removing conditions may help.</translation>
  </message>
  <message>
   <source>✕ {words}</source>
   <translation>✕ {words}</translation>
  </message>
  <message>
   <source>{words}の要望だけを表示中。外す</source>
   <translation>Showing only the requests of {words}. Remove</translation>
  </message>
  <message>
   <source>この条件を外す</source>
   <translation>Remove this condition</translation>
  </message>
 </context>
 <context>
  <name>ResponsesPanel</name>
  <message>
   <source>対応</source>
   <translation>Response</translation>
  </message>
  <message>
   <source>対応の内容</source>
   <translation>Content of the response</translation>
  </message>
  <message>
   <source>したこと、答えたことを書く</source>
   <translation>Write what was done or answered</translation>
  </message>
  <message>
   <source>伝えた方法</source>
   <translation>Told by</translation>
  </message>
  <message>
   <source>（方法）</source>
   <translation>(how)</translation>
  </message>
  <message>
   <source>ひな形</source>
   <translation>Templates</translation>
  </message>
  <message>
   <source>経過</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>したことを記録する</source>
   <translation>Record what was done</translation>
  </message>
  <message>
   <source>中間回答</source>
   <translation>Interim answer</translation>
  </message>
  <message>
   <source>途中までの答えとして記録する。回答期限はそのままです</source>
   <translation>Records an answer on the way. The deadline stays</translation>
  </message>
  <message>
   <source>回答</source>
   <translation>Answer</translation>
  </message>
  <message>
   <source>答えとして記録し、回答済にする</source>
   <translation>Records the answer and sets the voice to answered</translation>
  </message>
  <message>
   <source>{kind}として記録</source>
   <translation>Record as {kind}</translation>
  </message>
  <message>
   <source>回答期限 {date}</source>
   <translation>answer due {date}</translation>
  </message>
  <message>
   <source>この対応の操作</source>
   <translation>Actions on this response</translation>
  </message>
  <message>
   <source>書き直す…</source>
   <translation>Edit…</translation>
  </message>
  <message>
   <source>手紙として印刷</source>
   <translation>Print as letter</translation>
  </message>
  <message>
   <source>ごみ箱へ移す</source>
   <translation>Move to bin</translation>
  </message>
  <message>
   <source>対応を書き直す</source>
   <translation>Edit response</translation>
  </message>
  <message>
   <source>対応をごみ箱へ移しました</source>
   <translation>Response moved to bin</translation>
  </message>
  <message>
   <source>「設定」の「ひな形」で、口頭・メールの回答を用意できます</source>
   <translation>Spoken and emailed answers can be prepared in “Settings”, “Templates”</translation>
  </message>
 </context>
 <context>
  <name>ResultDialog</name>
  <message>
   <source>{day}　{result}　{conditions}</source>
   <translation>{day}   {result}   {conditions}</translation>
  </message>
  <message>
   <source>協議の結果</source>
   <translation>Result of the talks</translation>
  </message>
  <message>
   <source>記録して要望に戻す</source>
   <translation>Record and pass to the request</translation>
  </message>
  <message>
   <source>記録する</source>
   <translation>Record</translation>
  </message>
  <message>
   <source>結果</source>
   <translation>Result</translation>
  </message>
  <message>
   <source>条件・理由</source>
   <translation>Conditions, reason</translation>
  </message>
  <message>
   <source>持ち帰りの回答期限</source>
   <translation>Answer due after taking it home</translation>
  </message>
  <message>
   <source>条件（必須）</source>
   <translation>Conditions (required)</translation>
  </message>
  <message>
   <source>理由（必須）</source>
   <translation>Reason (required)</translation>
  </message>
  <message>
   <source>補足</source>
   <translation>Remarks</translation>
  </message>
 </context>
 <context>
  <name>RetentionPanel</name>
  <message>
   <source>保存期間</source>
   <translation>Retention</translation>
  </message>
  <message>
   <source>区民の連絡先などの個人情報は、必要がなくなったら削除します。期間は、声が完了した翌年度の初日（4月1日）から数えます。自動では削除しません。</source>
   <translation>Contacts and other personal data are deleted when no longer needed. Periods run from 1 April of the fiscal year after a voice was completed. Nothing is deleted automatically.</translation>
  </message>
  <message>
   <source>期間</source>
   <translation>Period</translation>
  </message>
  <message>
   <source>連絡先と添付ファイル(&amp;C)</source>
   <translation>&amp;Contacts and attachments</translation>
  </message>
  <message>
   <source>声そのもの（本文・対応・履歴）(&amp;V)</source>
   <translation>&amp;Voices themselves (text, responses, history)</translation>
  </message>
  <message>
   <source>期間が過ぎたもの</source>
   <translation>Past their period</translation>
  </message>
  <message>
   <source>期間が過ぎた声</source>
   <translation>Voices past their period</translation>
  </message>
  <message>
   <source>期間が過ぎたものを完全に削除する…</source>
   <translation>Delete for good what is past its period…</translation>
  </message>
  <message>
   <source>削除できるのは管理者だけです。</source>
   <translation>Only administrators can delete.</translation>
  </message>
  <message>
   <source>年</source>
   <translation> years</translation>
  </message>
  <message>
   <source>期限なし</source>
   <translation>no end</translation>
  </message>
  <message>
   <source>本文に個人情報と思われる記載がある声{count}件も、声ごと削除する</source>
   <translation>Also delete whole {count} voices whose text seems to contain personal data</translation>
  </message>
  <message>
   <source>完了になっていない古い声が{count}件あります。完了にするまで期間は始まりません。</source>
   <translation>{count} old voices are not completed. Their period begins when they are.</translation>
  </message>
  <message>
   <source>調べています…</source>
   <translation>Looking…</translation>
  </message>
  <message>
   <source>期間が過ぎたものはありません。</source>
   <translation>Nothing is past its period.</translation>
  </message>
  <message>
   <source>連絡先{contacts}件、添付ファイル{attachments}個、声ごと{whole}件です。</source>
   <translation>{contacts} contacts, {attachments} attachments, {whole} whole voices.</translation>
  </message>
  <message>
   <source>声ごと</source>
   <translation>Whole voice</translation>
  </message>
  <message>
   <source>連絡先・添付ファイル</source>
   <translation>Contact, attachments</translation>
  </message>
  <message>
   <source>{number}　完了 {day}　{what}</source>
   <translation>{number}   completed {day}   {what}</translation>
  </message>
  <message>
   <source>保存期間が過ぎたものの削除</source>
   <translation>Delete what is past its period</translation>
  </message>
  <message>
   <source>連絡先{contacts}件、添付ファイル{attachments}個、声{whole}件を完全に削除します。
ほかの端末からは次の同期で、共有フォルダーからは次の整理で消えます。元に戻すことはできません。よろしいですか。</source>
   <translation>{contacts} contacts, {attachments} attachments and {whole} voices will be deleted for good.
They vanish from other desks with the next sync and from the shared folder with its next compaction. This cannot be undone. Delete them?</translation>
  </message>
  <message>
   <source>保存期間が過ぎたものを削除しました。</source>
   <translation>Records past their period deleted.</translation>
  </message>
 </context>
 <context>
  <name>RuleView</name>
  <message>
   <source>課題にする</source>
   <translation>Make theme</translation>
  </message>
  <message>
   <source>（規程・職が書かれていません）</source>
   <translation>(no rule or post written)</translation>
  </message>
  <message>
   <source>{wards}区から{count}件。決められなかったのは{could_not}件です。</source>
   <translation>{count} from {wards} wards; {could_not} could not be decided.</translation>
  </message>
  <message>
   <source>日数の分かる{count}件の平均：{before}日 → {after}日（区で決めた場合）</source>
   <translation>Mean of {count} with known days: {before} → {after} days (if the ward decided)</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>検索</source>
   <translation>Search</translation>
  </message>
 </context>
 <context>
  <name>SeasonDialog</name>
  <message>
   <source>時季を追加</source>
   <translation>Add season</translation>
  </message>
  <message>
   <source>追加</source>
   <translation>Add</translation>
  </message>
  <message>
   <source>月</source>
   <translation>Month</translation>
  </message>
  <message>
   <source>開始時刻</source>
   <translation>Start time</translation>
  </message>
  <message>
   <source>終了予定時刻</source>
   <translation>Planned end</translation>
  </message>
  <message>
   <source>名称（空欄なら型の名前）</source>
   <translation>Name (if empty, its type)</translation>
  </message>
  <message>
   <source>会議の型</source>
   <translation>Type of meeting</translation>
  </message>
  <message>
   <source>始まりの月</source>
   <translation>First month</translation>
  </message>
  <message>
   <source>終わりの月</source>
   <translation>Last month</translation>
  </message>
  <message>
   <source>開始（空欄なら決まりのとおり）</source>
   <translation>Start (if empty, as the rule)</translation>
  </message>
  <message>
   <source>終了予定</source>
   <translation>Planned end</translation>
  </message>
  <message>
   <source>場所（空欄なら決まりのとおり）</source>
   <translation>Place (if empty, as the rule)</translation>
  </message>
 </context>
 <context>
  <name>SeatOverlay</name>
  <message>
   <source>席次表の席</source>
   <translation>Seats of the seating plan</translation>
  </message>
  <message>
   <source>席を引いて入れ替えます（矢印で選び、Enterで持ち上げ、Enterで置きます）</source>
   <translation>Drag seats to exchange them (arrows choose, Enter lifts, Enter puts down)</translation>
  </message>
  <message>
   <source>{name}を{seat}の席へ</source>
   <translation>{name} to seat {seat}</translation>
  </message>
 </context>
 <context>
  <name>SeatPanel</name>
  <message>
   <source>机の配置</source>
   <translation>Table layout</translation>
  </message>
  <message>
   <source>机の配置：{shape}</source>
   <translation>Table layout: {shape}</translation>
  </message>
  <message>
   <source>おまかせ</source>
   <translation>Automatic</translation>
  </message>
  <message>
   <source>１列の席数</source>
   <translation>Seats per row</translation>
  </message>
  <message>
   <source>スクリーン、演台など</source>
   <translation>Screen, lectern …</translation>
  </message>
  <message>
   <source>正面に置くもの（任意）</source>
   <translation>At the front (optional)</translation>
  </message>
  <message>
   <source>席</source>
   <translation>Seats</translation>
  </message>
  <message>
   <source>図の席を引いて入れ替えます。▲は手で決めた席です。</source>
   <translation>Drag seats in the plan to exchange them. ▲ marks seats set by hand.</translation>
  </message>
  <message>
   <source>席の一覧</source>
   <translation>List of seats</translation>
  </message>
  <message>
   <source>すべて序列どおりに戻す</source>
   <translation>All by rank again</translation>
  </message>
  <message>
   <source>▲ </source>
   <translation>▲ </translation>
  </message>
 </context>
 <context>
  <name>SelectionPanel</name>
  <message>
   <source>まとめて行うことを選んでください。あとから元に戻せます。</source>
   <translation>Choose what to do with all of them. It can be undone.</translation>
  </message>
  <message>
   <source>状態を変える</source>
   <translation>Change state</translation>
  </message>
  <message>
   <source>区長要望の根拠にする</source>
   <translation>Support a request</translation>
  </message>
  <message>
   <source>結果を知らせる</source>
   <translation>Tell outcome</translation>
  </message>
  <message>
   <source>課題にする・加える</source>
   <translation>Make or add to theme</translation>
  </message>
  <message>
   <source>一つにまとめる（M）</source>
   <translation>Merge (M)</translation>
  </message>
  <message>
   <source>同じ案件にする（L）</source>
   <translation>One matter (L)</translation>
  </message>
  <message>
   <source>同じ方の声にする（P）</source>
   <translation>One caller (P)</translation>
  </message>
  <message>
   <source>ごみ箱へ移す</source>
   <translation>Move to bin</translation>
  </message>
  <message>
   <source>ごみ箱から戻す</source>
   <translation>Take out of bin</translation>
  </message>
  <message>
   <source>{count}件を選択しています</source>
   <translation>{count} selected</translation>
  </message>
 </context>
 <context>
  <name>SelectionWork</name>
  <message>
   <source>ごみ箱から戻す</source>
   <translation>Take out of bin</translation>
  </message>
  <message>
   <source>一つにまとめる（M）</source>
   <translation>Merge (M)</translation>
  </message>
  <message>
   <source>同じ案件にする（L）</source>
   <translation>One matter (L)</translation>
  </message>
  <message>
   <source>同じ方の声にする（P）</source>
   <translation>One caller (P)</translation>
  </message>
  <message>
   <source>論点に分ける（S）</source>
   <translation>Split into points (S)</translation>
  </message>
  <message>
   <source>状態を変える</source>
   <translation>Change state</translation>
  </message>
  <message>
   <source>区長要望の根拠にする</source>
   <translation>Support a request</translation>
  </message>
  <message>
   <source>結果を知らせる</source>
   <translation>Tell outcome</translation>
  </message>
  <message>
   <source>課題にする・加える</source>
   <translation>Make or add to theme</translation>
  </message>
  <message>
   <source>ごみ箱へ移す</source>
   <translation>Move to bin</translation>
  </message>
  <message>
   <source>{count}件を「{state}」にしました</source>
   <translation>{count} set to “{state}”</translation>
  </message>
  <message>
   <source>{count}件をごみ箱へ移しました</source>
   <translation>{count} moved to bin</translation>
  </message>
  <message>
   <source>{count}件を戻しました</source>
   <translation>{count} taken back</translation>
  </message>
  <message>
   <source>{count}件を区長要望の根拠に加えました</source>
   <translation>{count} added as supporting voices</translation>
  </message>
 </context>
 <context>
  <name>SentenceLine</name>
  <message>
   <source>案から変更</source>
   <translation>changed from draft</translation>
  </message>
  <message>
   <source>案に戻す</source>
   <translation>Back to draft</translation>
  </message>
  <message>
   <source>この文を削除</source>
   <translation>Delete sentence</translation>
  </message>
  <message>
   <source>根拠</source>
   <translation>Sources</translation>
  </message>
  <message>
   <source>この文の根拠を開く</source>
   <translation>Open the sources of this sentence</translation>
  </message>
  <message>
   <source>ほか{count}件</source>
   <translation>{count} more</translation>
  </message>
 </context>
 <context>
  <name>SeriesDialog</name>
  <message>
   <source>定例会議</source>
   <translation>Meeting series</translation>
  </message>
  <message>
   <source>開催の決まりを書いておくと、一年分の会議をまとめて予定できます。予定した会議は、一つずつ日を動かしたり中止にしたりできます。</source>
   <translation>With a rule, a year's meetings are planned together. Each can then be moved or cancelled.</translation>
  </message>
  <message>
   <source>新しい定例会議…</source>
   <translation>New series…</translation>
  </message>
  <message>
   <source>{day}曜日</source>
   <translation>{day}</translation>
  </message>
  <message>
   <source>開始時刻</source>
   <translation>Start time</translation>
  </message>
  <message>
   <source>終了予定時刻</source>
   <translation>Planned end</translation>
  </message>
  <message>
   <source>日前</source>
   <translation> days before</translation>
  </message>
  <message>
   <source>名称（空欄なら種別の名前）</source>
   <translation>Name (if empty, its kind)</translation>
  </message>
  <message>
   <source>場所</source>
   <translation>Place</translation>
  </message>
  <message>
   <source>毎月</source>
   <translation>Every month</translation>
  </message>
  <message>
   <source>曜日</source>
   <translation>Weekday</translation>
  </message>
  <message>
   <source>閉庁日のとき</source>
   <translation>If closed</translation>
  </message>
  <message>
   <source>議題の締切</source>
   <translation>Items due</translation>
  </message>
  <message>
   <source>開始</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>終了予定</source>
   <translation>Planned end</translation>
  </message>
  <message>
   <source>時季と定例の議題</source>
   <translation>Seasons and standing items</translation>
  </message>
  <message>
   <source>4月から10月は討議型、11月からは報告型のように、時季で時間・場所・議題を変えます。</source>
   <translation>Vary time, place and items by season, e.g. discussion from April to October, reports from November.</translation>
  </message>
  <message>
   <source>時季を追加…</source>
   <translation>Add season…</translation>
  </message>
  <message>
   <source>議題を追加…</source>
   <translation>Add item…</translation>
  </message>
  <message>
   <source>時季と定例の議題の一覧</source>
   <translation>List of seasons and standing items</translation>
  </message>
  <message>
   <source>外す</source>
   <translation>Remove</translation>
  </message>
  <message>
   <source>年度</source>
   <translation>Fiscal year</translation>
  </message>
  <message>
   <source>一年分を予定する</source>
   <translation>Plan a year</translation>
  </message>
  <message>
   <source>まだ定例会議がありません。「新しい定例会議」から始めてください。</source>
   <translation>No series yet. Begin with “New series”.</translation>
  </message>
  <message>
   <source>時季</source>
   <translation>Season</translation>
  </message>
  <message>
   <source>{first}月〜{last}月</source>
   <translation>Months {first}–{last}</translation>
  </message>
  <message>
   <source>議題</source>
   <translation>Agenda</translation>
  </message>
  <message>
   <source>毎回</source>
   <translation>Every time</translation>
  </message>
  <message>
   <source>{kind}　{minutes}分</source>
   <translation>{kind}  {minutes} min</translation>
  </message>
  <message>
   <source>種類</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>名称</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>いつ</source>
   <translation>When</translation>
  </message>
  <message>
   <source>内容</source>
   <translation>Content</translation>
  </message>
  <message>
   <source>（{day}は閉庁日）</source>
   <translation> ({day} is closed)</translation>
  </message>
  <message>
   <source>{month}月{day}日</source>
   <translation>{day}/{month}</translation>
  </message>
  <message>
   <source>　予定済（第{number}回）</source>
   <translation>   planned (no. {number})</translation>
  </message>
  <message>
   <source>→{day}</source>
   <translation> → {day}</translation>
  </message>
  <message>
   <source>　過ぎた日</source>
   <translation>   day has passed</translation>
  </message>
  <message numerus="yes">
   <source>%n回を予定する</source>
   <translation>
    <numerusform>Plan %n meeting</numerusform>
    <numerusform>Plan %n meetings</numerusform>
   </translation>
  </message>
  <message>
   <source>予定済みです</source>
   <translation>Already planned</translation>
  </message>
  <message>
   <source>春分・秋分など、まだ告示されていない休日は計算によるものです。</source>
   <translation>Equinox days and others not yet announced are calculated.</translation>
  </message>
  <message>
   <source>新しい定例会議</source>
   <translation>New series</translation>
  </message>
  <message>
   <source>会議の種別</source>
   <translation>Kind of meeting</translation>
  </message>
  <message numerus="yes">
   <source>会議を%n回予定しました。</source>
   <translation>
    <numerusform>%n meeting planned.</numerusform>
    <numerusform>%n meetings planned.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>設定</source>
   <translation>Settings</translation>
  </message>
  <message>
   <source>この端末</source>
   <translation>This desk</translation>
  </message>
  <message>
   <source>見た目</source>
   <translation>Appearance</translation>
  </message>
  <message>
   <source>共有フォルダー</source>
   <translation>Shared folder</translation>
  </message>
  <message>
   <source>市の名簿と分類</source>
   <translation>City lists and categories</translation>
  </message>
  <message>
   <source>声の処理</source>
   <translation>Handling of voices</translation>
  </message>
  <message>
   <source>ひな形</source>
   <translation>Templates</translation>
  </message>
  <message>
   <source>文書の書式</source>
   <translation>Document format</translation>
  </message>
  <message>
   <source>データの管理</source>
   <translation>Data</translation>
  </message>
  <message>
   <source>保存期間</source>
   <translation>Retention</translation>
  </message>
  <message>
   <source>回答案の作成</source>
   <translation>Draft answers</translation>
  </message>
  <message>
   <source>wardappについて</source>
   <translation>About wardapp</translation>
  </message>
  <message>
   <source>公開用データベース</source>
   <translation>Published database</translation>
  </message>
  <message>
   <source>設定の項目</source>
   <translation>Settings</translation>
  </message>
 </context>
 <context>
  <name>SharePanel</name>
  <message>
   <source>共有フォルダー</source>
   <translation>Shared folder</translation>
  </message>
  <message>
   <source>いまの状態</source>
   <translation>State</translation>
  </message>
  <message>
   <source>参加する…</source>
   <translation>Join…</translation>
  </message>
  <message>
   <source>新しく作る…</source>
   <translation>Create…</translation>
  </message>
  <message>
   <source>参加の申込みを承認する…</source>
   <translation>Approve a desk…</translation>
  </message>
  <message>
   <source>復旧用の紙を使う…</source>
   <translation>Use recovery sheet…</translation>
  </message>
  <message>
   <source>参加している端末</source>
   <translation>Desks</translation>
  </message>
  <message>
   <source>選ぶと、なくした端末の登録を取り消せます。</source>
   <translation>Select a lost desk to revoke it.</translation>
  </message>
  <message>
   <source>同期の間隔</source>
   <translation>Sync every</translation>
  </message>
  <message>
   <source>{minutes}分ごと</source>
   <translation>every {minutes} minutes</translation>
  </message>
  <message>
   <source>自動では同期しない</source>
   <translation>not automatically</translation>
  </message>
  <message>
   <source>終了するときに同期する</source>
   <translation>Sync when quitting</translation>
  </message>
  <message>
   <source>自動で同期する間隔</source>
   <translation>How often to sync automatically</translation>
  </message>
  <message>
   <source>ほかの端末の添付ファイルを、開く前に受け取っておく</source>
   <translation>Fetch other desks' attachments before they are opened</translation>
  </message>
  <message>
   <source>連絡先などの個人情報は、所属する区役所の端末だけが読めるように暗号化して送ります。</source>
   <translation>Contacts and other personal data are sent encrypted, so that only the desks of your office can read them.</translation>
  </message>
  <message>
   <source>場所：{address}</source>
   <translation>Location: {address}</translation>
  </message>
  <message>
   <source>別のフォルダーに申し込む…</source>
   <translation>Apply to another folder…</translation>
  </message>
 </context>
 <context>
  <name>ShareStep</name>
  <message>
   <source>庁内の共有フォルダーを使うと、同じ区の端末や本庁と記録を共有できます。設定しなくても、この端末だけですべての機能を使えます。</source>
   <translation>With a shared folder on the internal network, records are shared with desks of your ward and headquarters. Everything also works on this desk alone.</translation>
  </message>
  <message>
   <source>あとで設定する</source>
   <translation>Set up later</translation>
  </message>
  <message>
   <source>市の共有フォルダーに参加する</source>
   <translation>Join the city's shared folder</translation>
  </message>
  <message>
   <source>共有フォルダーを新しく作る（市で最初の管理者）</source>
   <translation>Create a new shared folder (the city's first administrator)</translation>
  </message>
  <message>
   <source>復旧用の紙で戻る（所属の端末がすべて使えなくなったとき）</source>
   <translation>Return with the recovery sheet (when no desk of the office works any more)</translation>
  </message>
  <message>
   <source>例：広聴係1</source>
   <translation>e.g. hearing 1</translation>
  </message>
  <message>
   <source>共有フォルダーの場所</source>
   <translation>Location of the shared folder</translation>
  </message>
  <message>
   <source>この端末の名前</source>
   <translation>Name of this desk</translation>
  </message>
  <message>
   <source>管理者が見分けるための名前です。</source>
   <translation>By this name administrators recognise it.</translation>
  </message>
  <message>
   <source>紙の文字</source>
   <translation>Words on the sheet</translation>
  </message>
  <message>
   <source>左上から順に入力します。大文字と小文字、空白は区別しません。</source>
   <translation>Enter them from the top left. Capitals and spaces do not matter.</translation>
  </message>
  <message>
   <source>フォルダーの場所を入力してください。</source>
   <translation>Enter the location of the folder.</translation>
  </message>
  <message>
   <source>端末の名前を入力してください。</source>
   <translation>Enter the name of the desk.</translation>
  </message>
  <message>
   <source>紙に書かれた文字を入力してください。</source>
   <translation>Enter the words on the sheet.</translation>
  </message>
 </context>
 <context>
  <name>ShortcutDialog</name>
  <message>
   <source>キーボード操作の一覧</source>
   <translation>Keyboard shortcuts</translation>
  </message>
  <message>
   <source>入力欄と一覧</source>
   <translation>Fields and lists</translation>
  </message>
  <message>
   <source>次の項目・前の項目</source>
   <translation>Next, previous field</translation>
  </message>
  <message>
   <source>一覧の上下・選択を広げる</source>
   <translation>Move in a list, extend the selection</translation>
  </message>
  <message>
   <source>日付を一日ずつ動かす</source>
   <translation>Move a date by one day</translation>
  </message>
  <message>
   <source>カレンダーや候補を開く</source>
   <translation>Open calendar or choices</translation>
  </message>
  <message>
   <source>入力欄の中での取り消し</source>
   <translation>Undo within a field</translation>
  </message>
  <message>
   <source>閉じる・検索を空にする</source>
   <translation>Close, clear search</translation>
  </message>
  <message>
   <source>そのほか</source>
   <translation>Other</translation>
  </message>
  <message>
   <source>閉じる</source>
   <translation>Close</translation>
  </message>
 </context>
 <context>
  <name>SideBySide</name>
  <message>
   <source>区をならべた課題の表</source>
   <translation>Table of themes, wards side by side</translation>
  </message>
  <message>
   <source>同じ課題かもしれない区</source>
   <translation>Wards that may share a theme</translation>
  </message>
  <message>
   <source>課題名と内容の言葉が近いものです。見比べて、同じかどうかを決めてください。</source>
   <translation>Titles and contents have close words. Compare them and decide whether they are the same.</translation>
  </message>
  <message>
   <source>区ごとの課題</source>
   <translation>Themes of the wards</translation>
  </message>
  <message>
   <source>「挙げた区」は件数ではなく、いくつの区が挙げたかです。Enterで開きます。</source>
   <translation>“Wards” is not the number of voices but of wards that raised it. Enter opens.</translation>
  </message>
  <message>
   <source>いまは、似ている課題は見つかりません。</source>
   <translation>No similar themes found now.</translation>
  </message>
  <message>
   <source>共通の課題</source>
   <translation>Common theme</translation>
  </message>
  <message>
   <source>挙げた区</source>
   <translation>Wards</translation>
  </message>
  <message>
   <source>○ 声・意見</source>
   <translation>○ voices, opinions</translation>
  </message>
  <message>
   <source>（個別の課題）</source>
   <translation>(single themes)</translation>
  </message>
 </context>
 <context>
  <name>SplitDialog</name>
  <message>
   <source>要望の分割</source>
   <translation>Split request</translation>
  </message>
  <message>
   <source>一行に一つずつ件名を書くと、その数だけ新しい下書きを作ります。根拠の声はそれぞれに引き継ぎ、元の要望は読める形で残ります。</source>
   <translation>Write one subject a line: each becomes a new draft. Each takes over the supporting voices; the original stays readable.</translation>
  </message>
  <message>
   <source>分割する</source>
   <translation>Split</translation>
  </message>
  <message>
   <source>分割した要望の件名（一行に一つ）</source>
   <translation>Subjects of the new requests (one a line)</translation>
  </message>
 </context>
 <context>
  <name>StageTrack</name>
  <message>
   <source>状態　{state}</source>
   <translation>State  {state}</translation>
  </message>
 </context>
 <context>
  <name>StandingItemDialog</name>
  <message>
   <source>定例の議題を追加</source>
   <translation>Add standing item</translation>
  </message>
  <message>
   <source>追加</source>
   <translation>Add</translation>
  </message>
  <message>
   <source>毎回</source>
   <translation>Every time</translation>
  </message>
  <message>
   <source>分</source>
   <translation>Min</translation>
  </message>
  <message>
   <source>件名</source>
   <translation>Subject</translation>
  </message>
  <message>
   <source>種別</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>いつ</source>
   <translation>When</translation>
  </message>
  <message>
   <source>区分の見出し</source>
   <translation>Heading of its kind</translation>
  </message>
  <message>
   <source>説明者</source>
   <translation>Presenter</translation>
  </message>
  <message>
   <source>予定時間</source>
   <translation>Planned time</translation>
  </message>
 </context>
 <context>
  <name>StatusLine</name>
  <message>
   <source>今すぐ同期</source>
   <translation>Sync now</translation>
  </message>
  <message>
   <source>中止</source>
   <translation>Cancelled</translation>
  </message>
  <message>
   <source>{office}　{person}</source>
   <translation>{office}  {person}</translation>
  </message>
  <message>
   <source>食い違い {count}件</source>
   <translation>Conflicts {count}</translation>
  </message>
  <message>
   <source>ほかの端末と食い違っている項目を見比べて決めます。</source>
   <translation>Compare and decide fields in conflict with other desks.</translation>
  </message>
  <message>
   <source>同期しています…</source>
   <translation>Syncing…</translation>
  </message>
  <message>
   <source>中止しています…</source>
   <translation>Stopping…</translation>
  </message>
 </context>
 <context>
  <name>StepDialog</name>
  <message>
   <source>検討の記録</source>
   <translation>Record of discussion</translation>
  </message>
  <message>
   <source>行ったこと</source>
   <translation>What was done</translation>
  </message>
  <message>
   <source>検討過程</source>
   <translation>Stage</translation>
  </message>
  <message>
   <source>日</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>行った人</source>
   <translation>Who did it</translation>
  </message>
  <message>
   <source>削除</source>
   <translation>Delete</translation>
  </message>
 </context>
 <context>
  <name>StepsPanel</name>
  <message>
   <source>経過</source>
   <translation>Course</translation>
  </message>
  <message>
   <source>決裁の経過</source>
   <translation>Course of approval</translation>
  </message>
  <message>
   <source>だれが、どの立場で、いつ進めたか</source>
   <translation>Who moved it on, in which role, when</translation>
  </message>
  <message>
   <source>つながる要望</source>
   <translation>Linked requests</translation>
  </message>
  <message>
   <source>確認の意見</source>
   <translation>Check remarks</translation>
  </message>
  <message>
   <source>確認した人の意見（任意）</source>
   <translation>Remarks of the checker (optional)</translation>
  </message>
  <message>
   <source>確認済みにする</source>
   <translation>Mark as checked</translation>
  </message>
  <message>
   <source>決定の委任</source>
   <translation>Delegation of decisions</translation>
  </message>
  <message>
   <source>区長に代わって決定する職員を、期間を決めて記録します。</source>
   <translation>Records who decides in the ward mayor's place, for a time.</translation>
  </message>
  <message>
   <source>委任する職員</source>
   <translation>Delegate</translation>
  </message>
  <message>
   <source>委任の終わりの日</source>
   <translation>Last day</translation>
  </message>
  <message>
   <source>委任する</source>
   <translation>Delegate</translation>
  </message>
  <message>
   <source>ほかの端末から届いた変更を取り込まずに保留しています。</source>
   <translation>Changes from another desk are held back, not taken over.</translation>
  </message>
  <message>
   <source>区長決定の後に内容が変わった項目　{fields}</source>
   <translation>Changed since the ward mayor's decision: {fields}</translation>
  </message>
  <message>
   <source>まだ下書きです。</source>
   <translation>Still a draft.</translation>
  </message>
  <message>
   <source>前の年度からの継続、統合、分割はありません。</source>
   <translation>Not continued, merged or split.</translation>
  </message>
  <message>
   <source>　委任による決定</source>
   <translation>   decided by delegation</translation>
  </message>
  <message>
   <source>この要望の元</source>
   <translation>Came from</translation>
  </message>
  <message>
   <source>この要望の先</source>
   <translation>Led to</translation>
  </message>
  <message>
   <source>（件名なし）</source>
   <translation>(no subject)</translation>
  </message>
  <message>
   <source>期限なし</source>
   <translation>no end</translation>
  </message>
  <message>
   <source>終える</source>
   <translation>End</translation>
  </message>
  <message>
   <source>{name}に委任中（{until}まで）</source>
   <translation>Delegated to {name} (until {until})</translation>
  </message>
  <message>
   <source>確認済みとして記録しました。</source>
   <translation>Recorded as checked.</translation>
  </message>
  <message>
   <source>決定の委任を記録しました。</source>
   <translation>Delegation recorded.</translation>
  </message>
  <message>
   <source>委任を終えました。</source>
   <translation>Delegation ended.</translation>
  </message>
 </context>
 <context>
  <name>SubmissionDialog</name>
  <message>
   <source>案件提出シート</source>
   <translation>Item submission</translation>
  </message>
  <message>
   <source>{office}　{state}</source>
   <translation>{office}  {state}</translation>
  </message>
  <message>
   <source>提出する</source>
   <translation>Submit</translation>
  </message>
  <message>
   <source>下書きとして保存</source>
   <translation>Save as draft</translation>
  </message>
  <message>
   <source>要望・課題・事業などから選ぶ（任意）</source>
   <translation>Choose a request, theme, project … (optional)</translation>
  </message>
  <message>
   <source>この会議に諮る理由</source>
   <translation>Why this meeting</translation>
  </message>
  <message>
   <source>決めてほしいこと</source>
   <translation>What to decide</translation>
  </message>
  <message>
   <source>経緯と現状</source>
   <translation>Course and present state</translation>
  </message>
  <message>
   <source>分</source>
   <translation>Min</translation>
  </message>
  <message>
   <source>公開してよい</source>
   <translation>May be public</translation>
  </message>
  <message>
   <source>例：当日配布の図面1枚</source>
   <translation>e.g. one drawing handed out on the day</translation>
  </message>
  <message>
   <source>資料のファイル…</source>
   <translation>Files of materials…</translation>
  </message>
  <message>
   <source>事務局から：{reply}</source>
   <translation>From the secretariat: {reply}</translation>
  </message>
  <message>
   <source>件名</source>
   <translation>Subject</translation>
  </message>
  <message>
   <source>もとになる記録</source>
   <translation>Record it comes from</translation>
  </message>
  <message>
   <source>なぜ区長会議で決める必要があるか（局との調整や一区の判断では決められない理由）</source>
   <translation>Why the ward mayors' meeting must decide (and not talks with a bureau or one ward)</translation>
  </message>
  <message>
   <source>種別</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>予定時間</source>
   <translation>Planned time</translation>
  </message>
  <message>
   <source>説明者</source>
   <translation>Presenter</translation>
  </message>
  <message>
   <source>配布する資料</source>
   <translation>Materials to hand out</translation>
  </message>
  <message>
   <source>非公開の理由</source>
   <translation>Why it is not public</translation>
  </message>
  <message>
   <source>区長要望</source>
   <translation>Request</translation>
  </message>
  <message>
   <source>課題</source>
   <translation>Theme</translation>
  </message>
  <message>
   <source>区独自事業</source>
   <translation>Ward projects</translation>
  </message>
  <message>
   <source>現場判断</source>
   <translation>Field decisions</translation>
  </message>
  <message>
   <source>マンスリーリポート</source>
   <translation>Monthly reports</translation>
  </message>
 </context>
 <context>
  <name>TableFiles</name>
  <message>
   <source>書き出し</source>
   <translation>Export</translation>
  </message>
  <message>
   <source>回答の読み取り</source>
   <translation>Answers read</translation>
  </message>
  <message>
   <source>{count}件の回答を取り込みました。</source>
   <translation>{count} answers imported.</translation>
  </message>
 </context>
 <context>
  <name>TakeReport</name>
  <message>
   <source>行ごとの結果</source>
   <translation>Result by row</translation>
  </message>
  <message>
   <source>取り込む</source>
   <translation>Import</translation>
  </message>
  <message>
   <source>やめる</source>
   <translation>Cancel</translation>
  </message>
 </context>
 <context>
  <name>TaskDialog</name>
  <message>
   <source>取組</source>
   <translation>Task</translation>
  </message>
  <message>
   <source>備考</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>区分</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>担当</source>
   <translation>In charge</translation>
  </message>
  <message>
   <source>期限</source>
   <translation>Due</translation>
  </message>
  <message>
   <source>完了日</source>
   <translation>Done on</translation>
  </message>
  <message>
   <source>未完了に戻す</source>
   <translation>Back to not done</translation>
  </message>
  <message>
   <source>完了にする</source>
   <translation>Complete</translation>
  </message>
  <message>
   <source>削除</source>
   <translation>Delete</translation>
  </message>
 </context>
 <context>
  <name>Telling</name>
  <message>
   <source>選んだ声の結果のお知らせを印刷</source>
   <translation>Print outcome letters of selected voices</translation>
  </message>
  <message>
   <source>結果のお知らせ</source>
   <translation>Outcome letters</translation>
  </message>
  <message>
   <source>{count}件の声の結果を知らせたことを記録しました</source>
   <translation>{count} voices recorded as told</translation>
  </message>
 </context>
 <context>
  <name>TemplatesPanel</name>
  <message>
   <source>ひな形</source>
   <translation>Templates</translation>
  </message>
  <message>
   <source>よくある声、口頭・メールの回答、手紙の文を用意しておくと、この区役所・局の端末すべてで選べます。</source>
   <translation>Prepare frequent voices, spoken and emailed answers, and letters: all desks of this office can choose them.</translation>
  </message>
  <message>
   <source>追加</source>
   <translation>Add</translation>
  </message>
  <message>
   <source>ごみ箱へ移す</source>
   <translation>Move to bin</translation>
  </message>
  <message>
   <source>ひな形の一覧</source>
   <translation>List of templates</translation>
  </message>
  <message>
   <source>ひな形の本文</source>
   <translation>Text of the template</translation>
  </message>
  <message>
   <source>「{word}」を差し込む</source>
   <translation>Insert “{word}”</translation>
  </message>
  <message>
   <source>使うところ</source>
   <translation>Used for</translation>
  </message>
  <message>
   <source>名称</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>本文</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>押すと本文に差し込みます。手紙を作るときに、その声の内容に置き換わります。</source>
   <translation>Press to insert into the text. In a letter it becomes the content of the voice.</translation>
  </message>
  <message>
   <source>分類</source>
   <translation>Category</translation>
  </message>
  <message>
   <source>担当課</source>
   <translation>Division in charge</translation>
  </message>
  <message>
   <source>新しいひな形</source>
   <translation>New template</translation>
  </message>
  <message>
   <source>ひな形をごみ箱へ移しました</source>
   <translation>Template moved to bin</translation>
  </message>
 </context>
 <context>
  <name>ThemeEditor</name>
  <message>
   <source>課題票</source>
   <translation>Theme sheet</translation>
  </message>
  <message>
   <source>課題票をプレビューして印刷（Ctrl+P）</source>
   <translation>Preview and print theme sheet (Ctrl+P)</translation>
  </message>
  <message>
   <source>要望をつくる</source>
   <translation>Make request</translation>
  </message>
  <message>
   <source>操作</source>
   <translation>Actions</translation>
  </message>
  <message>
   <source>課題の詳しい内容</source>
   <translation>Details of the theme</translation>
  </message>
  <message>
   <source>内容</source>
   <translation>Content</translation>
  </message>
  <message>
   <source>声と意見</source>
   <translation>Voices, opinions</translation>
  </message>
  <message>
   <source>検討過程</source>
   <translation>Stages</translation>
  </message>
  <message>
   <source>つながり</source>
   <translation>Links</translation>
  </message>
  <message>
   <source>区の姿</source>
   <translation>Ward profile</translation>
  </message>
  <message>
   <source>履歴</source>
   <translation>History</translation>
  </message>
  <message>
   <source>再開する</source>
   <translation>Reopen</translation>
  </message>
  <message>
   <source>終了する</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>「{stage}」に進める</source>
   <translation>On to “{stage}”</translation>
  </message>
  <message>
   <source>行ったこと、決まったこと（空でも進められます）</source>
   <translation>What was done or decided (may be empty)</translation>
  </message>
  <message>
   <source>「{stage}」に進めました。</source>
   <translation>On to “{stage}”.</translation>
  </message>
  <message>
   <source>課題を終了する</source>
   <translation>Close theme</translation>
  </message>
  <message>
   <source>終了の理由（解決した、ほかの課題にまとめた、など）</source>
   <translation>Reason (solved, joined to another theme …)</translation>
  </message>
  <message>
   <source>課題を終了しました。</source>
   <translation>Theme closed.</translation>
  </message>
  <message>
   <source>課題を再開しました。</source>
   <translation>Theme reopened.</translation>
  </message>
  <message>
   <source>課題をごみ箱に移しました。</source>
   <translation>Theme moved to bin.</translation>
  </message>
  <message>
   <source>課題をごみ箱から戻しました。</source>
   <translation>Theme taken out of the bin.</translation>
  </message>
  <message>
   <source>会議の議題にしました。</source>
   <translation>Put on the agenda.</translation>
  </message>
  <message>
   <source>検討過程を変える</source>
   <translation>Change stage</translation>
  </message>
  <message>
   <source>終了する…</source>
   <translation>Close…</translation>
  </message>
  <message>
   <source>各局に照会する</source>
   <translation>Send inquiry to bureaus</translation>
  </message>
  <message>
   <source>会議の議題にする</source>
   <translation>Put on an agenda</translation>
  </message>
  <message>
   <source>課題票を印刷</source>
   <translation>Print theme sheet</translation>
  </message>
  <message>
   <source>ごみ箱に移す</source>
   <translation>Move to bin</translation>
  </message>
  <message>
   <source>ごみ箱から戻す</source>
   <translation>Take out of bin</translation>
  </message>
 </context>
 <context>
  <name>ThemeForm</name>
  <message>
   <source>何が困っているのかを、ひと言で</source>
   <translation>In a word, what is the trouble</translation>
  </message>
  <message>
   <source>だれが、どこで、どのくらい困っているか。これまでに行ったこと。</source>
   <translation>Who is in trouble, where, how much. What was done so far.</translation>
  </message>
  <message>
   <source>人口や年齢、地形、施設など、この区だから起きること</source>
   <translation>Population, ages, terrain, facilities: what makes it happen in this ward</translation>
  </message>
  <message>
   <source>例：地域の方と話し合う</source>
   <translation>e.g. talk with residents</translation>
  </message>
  <message>
   <source>もとになったもの：{what}</source>
   <translation>Came from: {what}</translation>
  </message>
 </context>
 <context>
  <name>ThemePicking</name>
  <message>
   <source>新しい課題にする…</source>
   <translation>Make new theme…</translation>
  </message>
  <message>
   <source>「{title}」に加える</source>
   <translation>Add to “{title}”</translation>
  </message>
  <message>
   <source>課題にする</source>
   <translation>Make theme</translation>
  </message>
  <message>
   <source>課題名（何が困っているのかを、ひと言で）</source>
   <translation>Title (in a word, what is the trouble)</translation>
  </message>
  <message>
   <source>課題に加えました。</source>
   <translation>Added to the theme.</translation>
  </message>
 </context>
 <context>
  <name>ThemeTrack</name>
  <message>
   <source>検討過程　{stage}</source>
   <translation>Stages  {stage}</translation>
  </message>
  <message>
   <source>{stage}（終了）</source>
   <translation>{stage} (closed)</translation>
  </message>
 </context>
 <context>
  <name>ThemesPage</name>
  <message>
   <source>課題</source>
   <translation>Themes</translation>
  </message>
  <message>
   <source>課題を探す（課題名・内容・番号）</source>
   <translation>Search themes (title, content, number)</translation>
  </message>
  <message>
   <source>課題の一覧</source>
   <translation>List of themes</translation>
  </message>
  <message>
   <source>見方</source>
   <translation>View</translation>
  </message>
  <message>
   <source>一覧</source>
   <translation>List</translation>
  </message>
  <message>
   <source>ボード</source>
   <translation>Board</translation>
  </message>
  <message>
   <source>区をならべる</source>
   <translation>Wards side by side</translation>
  </message>
  <message>
   <source>取組計画</source>
   <translation>Action plan</translation>
  </message>
  <message>
   <source>検討過程</source>
   <translation>Stage</translation>
  </message>
  <message>
   <source>区分</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>区・局</source>
   <translation>Ward, bureau</translation>
  </message>
  <message>
   <source>視点</source>
   <translation>Viewpoint</translation>
  </message>
  <message>
   <source>状況</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>検討中</source>
   <translation>Under discussion</translation>
  </message>
  <message>
   <source>終了したもの</source>
   <translation>Closed</translation>
  </message>
  <message>
   <source>ごみ箱</source>
   <translation>Bin</translation>
  </message>
  <message>
   <source>新しい課題</source>
   <translation>New theme</translation>
  </message>
  <message>
   <source>声をグループにまとめる</source>
   <translation>Group voices</translation>
  </message>
  <message>
   <source>似ている声を見つけて、課題の候補にする（Ctrl+Shift+G）</source>
   <translation>Find similar voices as candidates for themes (Ctrl+Shift+G)</translation>
  </message>
  <message>
   <source>印刷・書き出し</source>
   <translation>Print, export</translation>
  </message>
  <message>
   <source>課題整理表を印刷</source>
   <translation>Print table of themes</translation>
  </message>
  <message>
   <source>検討案を印刷</source>
   <translation>Print options</translation>
  </message>
  <message>
   <source>取組計画を印刷</source>
   <translation>Print action plan</translation>
  </message>
  <message>
   <source>課題整理表をExcelに書き出す</source>
   <translation>Export table of themes to Excel</translation>
  </message>
  <message>
   <source>課題票を印刷</source>
   <translation>Print theme sheet</translation>
  </message>
  <message>
   <source>課題を探す</source>
   <translation>Search themes</translation>
  </message>
  <message>
   <source>課題に加える声を探す</source>
   <translation>Search voices to add to the theme</translation>
  </message>
  <message>
   <source>まだ課題がありません</source>
   <translation>No themes yet</translation>
  </message>
  <message>
   <source>声の一覧で声を選ぶか、似ている声をグループにまとめて作れます。</source>
   <translation>Select voices in the list of voices, or group similar voices, to make one.</translation>
  </message>
  <message>
   <source>課題を選んでください</source>
   <translation>Select a theme</translation>
  </message>
  <message numerus="yes">
   <source>%n件</source>
   <translation>
    <numerusform>%n</numerusform>
    <numerusform>%n</numerusform>
   </translation>
  </message>
  <message>
   <source>条件に合う課題がありません</source>
   <translation>No themes match</translation>
  </message>
  <message>
   <source>条件を外すと見つかるかもしれません。</source>
   <translation>Removing conditions may help.</translation>
  </message>
  <message>
   <source>課題名（何が困っているのかを、ひと言で）</source>
   <translation>Title (in a word, what is the trouble)</translation>
  </message>
  <message>
   <source>課題整理表を書き出す</source>
   <translation>Export table of themes</translation>
  </message>
  <message>
   <source>課題整理表.xlsx</source>
   <translation>themes.xlsx</translation>
  </message>
  <message numerus="yes">
   <source>%n件の課題を書き出しました。</source>
   <translation>
    <numerusform>%n theme exported.</numerusform>
    <numerusform>%n themes exported.</numerusform>
   </translation>
  </message>
  <message>
   <source>課題整理表の書き出し</source>
   <translation>Export of themes</translation>
  </message>
  <message>
   <source>終了</source>
   <translation>Closed</translation>
  </message>
  <message>
   <source>{stage}・遅れ</source>
   <translation>{stage}, late</translation>
  </message>
  <message>
   <source>声{count}</source>
   <translation>Voices {count}</translation>
  </message>
  <message>
   <source>{wards}／{all}区</source>
   <translation>{wards}/{all} wards</translation>
  </message>
 </context>
 <context>
  <name>ThemesSection</name>
  <message>
   <source>課題にする</source>
   <translation>Make theme</translation>
  </message>
  <message>
   <source>この声を課題にする、または課題に加える</source>
   <translation>Make a theme of this voice, or add it to one</translation>
  </message>
  <message>
   <source>課題</source>
   <translation>Theme</translation>
  </message>
  <message>
   <source>ほかの声や区長の意見とともに、検討されている課題です。</source>
   <translation>Themes that are discussed with other voices and ward mayors' opinions.</translation>
  </message>
 </context>
 <context>
  <name>ThirdValue</name>
  <message>
   <source>書き直した内容</source>
   <translation>Rewritten content</translation>
  </message>
  <message>
   <source>この内容にする(&amp;S)</source>
   <translation>U&amp;se this content</translation>
  </message>
  <message>
   <source>ほかの内容にする</source>
   <translation>Other content</translation>
  </message>
  <message>
   <source>例：13:30</source>
   <translation>e.g. 13:30</translation>
  </message>
  <message>
   <source>数字</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>両方を生かす、または書き直す</source>
   <translation>Use both, or rewrite</translation>
  </message>
  <message>
   <source>合わせた案(&amp;M)</source>
   <translation>&amp;Merged</translation>
  </message>
  <message>
   <source>両方を並べる(&amp;B)</source>
   <translation>&amp;Both, one after the other</translation>
  </message>
  <message>
   <source>今の内容から(&amp;E)</source>
   <translation>&amp;Edit current</translation>
  </message>
  <message>
   <source>破線を引いたところは、両方で変更された文です。意味が通るか確かめ、必要なら書き直してください。</source>
   <translation>Sentences with a dashed line were changed on both sides. Check that they make sense and rewrite them where needed.</translation>
  </message>
  <message>
   <source>別々の文への変更を合わせました。</source>
   <translation>Changes to different sentences were merged.</translation>
  </message>
  <message>
   <source>（なし）</source>
   <translation>(none)</translation>
  </message>
  <message>
   <source>「{text}」は日付として読み取れません。</source>
   <translation>“{text}” cannot be read as a date.</translation>
  </message>
  <message>
   <source>まだ何も決めていません。</source>
   <translation>Nothing is decided yet.</translation>
  </message>
  <message>
   <source>「5/3」「R6.5.3」のように入力してください。</source>
   <translation>Enter it like “5/3” or “R6.5.3”.</translation>
  </message>
 </context>
 <context>
  <name>TraceCanvas</name>
  <message>
   <source>声から回答までの図</source>
   <translation>Chart from voice to answer</translation>
  </message>
  <message>
   <source>まだ</source>
   <translation>not yet</translation>
  </message>
 </context>
 <context>
  <name>TraceDialog</name>
  <message>
   <source>経過をたどる</source>
   <translation>Trace course</translation>
  </message>
  <message>
   <source>図</source>
   <translation>Chart</translation>
  </message>
  <message>
   <source>一覧</source>
   <translation>List</translation>
  </message>
  <message>
   <source>まだ何にもつながっていません</source>
   <translation>Not linked to anything yet</translation>
  </message>
  <message>
   <source>声から課題や区長要望をつくると、ここに経過が現れます。</source>
   <translation>Make a theme or request of the voice, and its course appears here.</translation>
  </message>
  <message>
   <source>印刷</source>
   <translation>Print</translation>
  </message>
  <message>
   <source>閉じる</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>箱を選ぶと、その記録を開きます（矢印キーで移動、Enterで開く）。</source>
   <translation>Select a box to open its record (arrows move, Enter opens).</translation>
  </message>
  <message>
   <source>段階</source>
   <translation>Stage</translation>
  </message>
  <message>
   <source>日</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>記録</source>
   <translation>Record</translation>
  </message>
  <message>
   <source>内容</source>
   <translation>Content</translation>
  </message>
  <message>
   <source>状態・結果</source>
   <translation>State, result</translation>
  </message>
  <message>
   <source>経過の一覧</source>
   <translation>List of the course</translation>
  </message>
  <message>
   <source>「{stage}」まで進んでいます。記録は{count}件です。</source>
   <translation>Reached “{stage}”. {count} records.</translation>
  </message>
 </context>
 <context>
  <name>TreatmentSection</name>
  <message>
   <source>処理区分：{name}</source>
   <translation>Treatment: {name}</translation>
  </message>
  <message>
   <source>期限を止める</source>
   <translation>Stop the clock</translation>
  </message>
  <message>
   <source>期限を再開する</source>
   <translation>Resume the clock</translation>
  </message>
  <message>
   <source>再開する…</source>
   <translation>Reopen…</translation>
  </message>
  <message>
   <source>声として扱わない</source>
   <translation>Not treated as voice</translation>
  </message>
  <message>
   <source>区民の声に戻す</source>
   <translation>Treat as voice again</translation>
  </message>
  <message>
   <source>受付票を印刷</source>
   <translation>Print receipt sheet</translation>
  </message>
  <message>
   <source>回答文を作る</source>
   <translation>Answer letter</translation>
  </message>
  <message>
   <source>回答への納得</source>
   <translation>Satisfied with the answer</translation>
  </message>
  <message>
   <source>（分からない）</source>
   <translation>(not known)</translation>
  </message>
  <message>
   <source>回答をどう受け止められたか（任意）</source>
   <translation>How the answer was received (optional)</translation>
  </message>
  <message>
   <source>処理区分</source>
   <translation>Treatment</translation>
  </message>
  <message>
   <source>次に確認する日</source>
   <translation>Check next on</translation>
  </message>
  <message>
   <source>回答への反応</source>
   <translation>Reaction to the answer</translation>
  </message>
  <message>
   <source>移送先：{where}</source>
   <translation>Transferred to: {where}</translation>
  </message>
  <message>
   <source>移送書を印刷</source>
   <translation>Print transfer sheet</translation>
  </message>
  <message>
   <source>区民の声としては扱っていません：{why}</source>
   <translation>Not treated as voice: {why}</translation>
  </message>
  <message>
   <source>{day}から期限を止めています（{why}）</source>
   <translation>Clock stopped since {day} ({why})</translation>
  </message>
  <message>
   <source>この期限の年の祝日はまだ決まっていないため、変わることがあります。</source>
   <translation>Public holidays of that year are not final, so the deadline may change.</translation>
  </message>
  <message>
   <source>回答日：{day}</source>
   <translation>Answered: {day}</translation>
  </message>
  <message>
   <source>回答期限：{day}（{count}開庁日超過）</source>
   <translation>Answer due: {day} ({count} working days late)</translation>
  </message>
  <message>
   <source>回答期限：{day}（今日まで）</source>
   <translation>Answer due: {day} (today)</translation>
  </message>
  <message>
   <source>回答期限：{day}（あと{count}開庁日）</source>
   <translation>Answer due: {day} ({count} working days left)</translation>
  </message>
  <message>
   <source>対応しない理由を書いてください。</source>
   <translation>Write why no response is given.</translation>
  </message>
  <message>
   <source>移送先の部署・機関を書いてください。</source>
   <translation>Write to which office or body it is transferred.</translation>
  </message>
  <message>
   <source>処理区分を「{name}」にしました</source>
   <translation>Treatment set to “{name}”</translation>
  </message>
  <message>
   <source>処理区分を外しました</source>
   <translation>Treatment removed</translation>
  </message>
  <message>
   <source>何を待っているかを書いてください（任意）。</source>
   <translation>Write what is being waited for (optional).</translation>
  </message>
  <message>
   <source>期限を止めました</source>
   <translation>Clock stopped</translation>
  </message>
  <message>
   <source>期限を再開しました</source>
   <translation>Clock resumed</translation>
  </message>
  <message>
   <source>再開する</source>
   <translation>Reopen</translation>
  </message>
  <message>
   <source>再開する理由を書いてください。</source>
   <translation>Write why it is reopened.</translation>
  </message>
  <message>
   <source>再開しました</source>
   <translation>Reopened</translation>
  </message>
  <message>
   <source>伝える先の機関があれば書いてください（任意）。</source>
   <translation>Write which body will be told, if any (optional).</translation>
  </message>
  <message>
   <source>声として扱わないことにしました（{why}）</source>
   <translation>Not treated as voice ({why})</translation>
  </message>
  <message>
   <source>区民の声に戻しました</source>
   <translation>Treated as voice again</translation>
  </message>
 </context>
 <context>
  <name>VersionCard</name>
  <message>
   <source>（ほかの端末の職員）</source>
   <translation>(staff of another desk)</translation>
  </message>
  <message>
   <source>{keep}：{who}</source>
   <translation>{keep}: {who}</translation>
  </message>
  <message>
   <source>（空）</source>
   <translation>(empty)</translation>
  </message>
 </context>
 <context>
  <name>VisionBox</name>
  <message>
   <source>ありたい姿の柱</source>
   <translation>Points of the vision</translation>
  </message>
  <message>
   <source>柱ごとに、課題・要望・事業をつなげます。</source>
   <translation>Link themes, requests and projects to each point.</translation>
  </message>
  <message>
   <source>柱を追加</source>
   <translation>Add point</translation>
  </message>
  <message>
   <source>まだ柱がありません。例：坂の上でも歩いて暮らせる区</source>
   <translation>No points yet. E.g. a ward where people can walk even on the hills</translation>
  </message>
  <message>
   <source>柱</source>
   <translation>Point</translation>
  </message>
  <message>
   <source>内容</source>
   <translation>Content</translation>
  </message>
  <message>
   <source>どうなっていれば、そうなったと言えるか</source>
   <translation>What must be so to say it was reached</translation>
  </message>
  <message>
   <source>取り除く</source>
   <translation>Remove</translation>
  </message>
  <message>
   <source>柱を取り除く：{title}</source>
   <translation>Remove point: {title}</translation>
  </message>
  <message>
   <source>この柱の課題・要望・事業</source>
   <translation>Themes, requests, projects of this point</translation>
  </message>
  <message>
   <source>まだつながりがありません。</source>
   <translation>No links yet.</translation>
  </message>
  <message>
   <source>（届いていません）</source>
   <translation>(not arrived)</translation>
  </message>
  <message>
   <source>区のありたい姿の柱</source>
   <translation>Point of the ward's vision</translation>
  </message>
  <message>
   <source>課題</source>
   <translation>Themes</translation>
  </message>
  <message>
   <source>区長要望</source>
   <translation>Requests</translation>
  </message>
  <message>
   <source>区独自事業</source>
   <translation>Ward projects</translation>
  </message>
  <message>
   <source>この区で違う理由</source>
   <translation>Why it is different here</translation>
  </message>
  <message>
   <source>なぜこの区では違うのですか（任意）</source>
   <translation>Why is it different in this ward? (optional)</translation>
  </message>
  <message>
   <source>つなげる記録を選ぶ</source>
   <translation>Choose record to link</translation>
  </message>
  <message>
   <source>取り除きました</source>
   <translation>Removed</translation>
  </message>
 </context>
 <context>
  <name>VisitDialog</name>
  <message>
   <source>個別協議の記録</source>
   <translation>Record of a single talk</translation>
  </message>
  <message>
   <source>局に個別に出向いて協議したことを残します。要望を選ぶと、その経過にまとまります。</source>
   <translation>Keep that a bureau was visited by itself. With a request chosen, it joins that request's course.</translation>
  </message>
  <message>
   <source>記録する</source>
   <translation>Record</translation>
  </message>
  <message>
   <source>（まだない）</source>
   <translation>(none yet)</translation>
  </message>
  <message>
   <source>同じ案件で出直した（手戻り）</source>
   <translation>Went again about the same matter (repeat)</translation>
  </message>
  <message>
   <source>内容</source>
   <translation>Content</translation>
  </message>
  <message>
   <source>局</source>
   <translation>Bureau</translation>
  </message>
  <message>
   <source>協議日</source>
   <translation>Date of talk</translation>
  </message>
  <message>
   <source>区長要望</source>
   <translation>Request</translation>
  </message>
  <message>
   <source>件名（要望がないとき）</source>
   <translation>Subject (without request)</translation>
  </message>
  <message>
   <source>結果</source>
   <translation>Result</translation>
  </message>
 </context>
 <context>
  <name>VoiceCardDelegate</name>
  <message>
   <source>例示</source>
   <translation>Example</translation>
  </message>
  <message>
   <source>追加済</source>
   <translation>added</translation>
  </message>
  <message>
   <source>反対の声</source>
   <translation>Voice against</translation>
  </message>
 </context>
 <context>
  <name>VoiceCardModel</name>
  <message>
   <source>例示</source>
   <translation>Example</translation>
  </message>
  <message>
   <source>反対の声</source>
   <translation>Voice against</translation>
  </message>
  <message>
   <source>追加済</source>
   <translation>added</translation>
  </message>
 </context>
 <context>
  <name>VoiceDelegate</name>
  <message>
   <source>{date} 超過</source>
   <translation>{date} late</translation>
  </message>
  <message>
   <source>見本</source>
   <translation>Sample</translation>
  </message>
 </context>
 <context>
  <name>VoiceFilters</name>
  <message>
   <source>状態</source>
   <translation>State</translation>
  </message>
  <message>
   <source>分類</source>
   <translation>Category</translation>
  </message>
  <message>
   <source>校区</source>
   <translation>District</translation>
  </message>
  <message>
   <source>声の主</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>受付方法</source>
   <translation>Channel</translation>
  </message>
  <message>
   <source>区役所</source>
   <translation>Office</translation>
  </message>
  <message>
   <source>受付日</source>
   <translation>Received</translation>
  </message>
  <message>
   <source>期限超過</source>
   <translation>Overdue</translation>
  </message>
  <message>
   <source>そのほか</source>
   <translation>Other</translation>
  </message>
  <message>
   <source>受付日：{first}〜{last}</source>
   <translation>Received: {first}–{last}</translation>
  </message>
  <message>
   <source>選ばれた{count}件</source>
   <translation>Selected {count}</translation>
  </message>
  <message>
   <source>期限：{day}まで</source>
   <translation>Due: until {day}</translation>
  </message>
  <message>
   <source>期限を止めている声</source>
   <translation>Clock stopped</translation>
  </message>
  <message>
   <source>自分の課が担当する声</source>
   <translation>In charge of my division</translation>
  </message>
  <message>
   <source>声として扱わないもの</source>
   <translation>Not treated as voices</translation>
  </message>
  <message>
   <source>まとめた声も含める</source>
   <translation>Include merged voices</translation>
  </message>
  <message>
   <source>結果を知らせる声（希望した方）</source>
   <translation>Outcome to tell (those who asked)</translation>
  </message>
  <message>
   <source>結果を知らせられる声（希望のない方も）</source>
   <translation>Outcome to tell (also those who did not ask)</translation>
  </message>
  <message>
   <source>結果を知らせる声は、いまありません。</source>
   <translation>No outcomes to tell now.</translation>
  </message>
 </context>
 <context>
  <name>VoiceListing</name>
  <message>
   <source>声を受け付ける</source>
   <translation>Take a voice</translation>
  </message>
  <message>
   <source>{count}件</source>
   <translation>{count}</translation>
  </message>
  <message>
   <source>{count}件以上（数えています）</source>
   <translation>{count} or more (counting)</translation>
  </message>
  <message>
   <source>{count}件・{persons}人・{matters}案件</source>
   <translation>{count} voices, {persons} persons, {matters} matters</translation>
  </message>
  <message>
   <source>まだ声がありません</source>
   <translation>No voices yet</translation>
  </message>
  <message>
   <source>Ctrl+Nで受け付けます。ExcelやCSVの台帳から取り込むこともできます。</source>
   <translation>Ctrl+N takes one. Registers in Excel or CSV can also be imported.</translation>
  </message>
  <message>
   <source>ごみ箱は空です</source>
   <translation>The bin is empty</translation>
  </message>
  <message>
   <source>条件に合う声がありません</source>
   <translation>No voices match</translation>
  </message>
  <message>
   <source>言葉を短くするか、条件を外すと見つかることがあります。</source>
   <translation>Shortening words or removing conditions may help.</translation>
  </message>
 </context>
 <context>
  <name>VoiceSearch</name>
  <message>
   <source>見つかった区民の声</source>
   <translation>Voices found</translation>
  </message>
  <message>
   <source>見つかりません。ほかの言葉でお試しください。</source>
   <translation>Nothing found. Try other words.</translation>
  </message>
  <message>
   <source>{count}件見つかりました。はじめの{shown}件を表示しています。</source>
   <translation>{count} found. The first {shown} are shown.</translation>
  </message>
  <message>
   <source>{count}件見つかりました。Enterで追加します。</source>
   <translation>{count} found. Enter adds one.</translation>
  </message>
 </context>
 <context>
  <name>VoiceTable</name>
  <message>
   <source>区民の声の一覧</source>
   <translation>List of voices</translation>
  </message>
 </context>
 <context>
  <name>VoiceTableModel</name>
  <message>
   <source>受付日</source>
   <translation>Received</translation>
  </message>
  <message>
   <source>状態</source>
   <translation>State</translation>
  </message>
  <message>
   <source>内容</source>
   <translation>Content</translation>
  </message>
  <message>
   <source>分類</source>
   <translation>Category</translation>
  </message>
  <message>
   <source>校区</source>
   <translation>District</translation>
  </message>
  <message>
   <source>受付方法</source>
   <translation>Channel</translation>
  </message>
  <message>
   <source>声の主</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>担当課</source>
   <translation>Division in charge</translation>
  </message>
  <message>
   <source>回答期限</source>
   <translation>Answer by</translation>
  </message>
  <message>
   <source>受付番号</source>
   <translation>Receipt no.</translation>
  </message>
  <message>
   <source>区役所</source>
   <translation>Office</translation>
  </message>
 </context>
 <context>
  <name>VoicesPage</name>
  <message>
   <source>区民の声</source>
   <translation>Voices</translation>
  </message>
  <message>
   <source>声を探す（一文字から。空白で区切るとすべてを含む声）</source>
   <translation>Search voices (from one character; several words must all occur)</translation>
  </message>
  <message>
   <source>取り込み</source>
   <translation>Import</translation>
  </message>
  <message>
   <source>書き出し</source>
   <translation>Export</translation>
  </message>
  <message>
   <source>ごみ箱</source>
   <translation>Bin</translation>
  </message>
  <message>
   <source>ごみ箱を空にする</source>
   <translation>Empty bin</translation>
  </message>
  <message>
   <source>声を探す</source>
   <translation>Search voices</translation>
  </message>
  <message>
   <source>選んだ声から区長要望を作る</source>
   <translation>Make request of selected voices</translation>
  </message>
  <message>
   <source>一覧を書き出す</source>
   <translation>Export list</translation>
  </message>
  <message>
   <source>一覧を印刷する</source>
   <translation>Print the list</translation>
  </message>
  <message>
   <source>次の声</source>
   <translation>Next voice</translation>
  </message>
  <message>
   <source>前の声</source>
   <translation>Previous voice</translation>
  </message>
  <message>
   <source>ごみ箱へ移す</source>
   <translation>Move to bin</translation>
  </message>
  <message>
   <source>新しい順</source>
   <translation>Newest first</translation>
  </message>
  <message>
   <source>関連の高い順</source>
   <translation>Most relevant first</translation>
  </message>
  <message>
   <source>並び順</source>
   <translation>Order</translation>
  </message>
  <message>
   <source>声を選んでください</source>
   <translation>Select a voice</translation>
  </message>
  <message>
   <source>区民の声　ごみ箱</source>
   <translation>Voices: bin</translation>
  </message>
  <message>
   <source>ごみ箱の中の声を、履歴と添付ファイルを含めて完全に削除します。元に戻すことはできません。</source>
   <translation>Deletes the voices in the bin for good, with history and attachments. This cannot be undone.</translation>
  </message>
  <message>
   <source>検索「{query}」</source>
   <translation>Search “{query}”</translation>
  </message>
  <message>
   <source>区民の声一覧</source>
   <translation>List of voices</translation>
  </message>
 </context>
 <context>
  <name>VoicesTab</name>
  <message>
   <source>声を探して加える（Ctrl+E）</source>
   <translation>Search and add voices (Ctrl+E)</translation>
  </message>
  <message>
   <source>寄せられた声の数で、住民全体の割合ではありません。</source>
   <translation>Numbers of voices received, not shares of all residents.</translation>
  </message>
  <message>
   <source>課題に関係する区民の声</source>
   <translation>Voices related to the theme</translation>
  </message>
  <message>
   <source>区長ヒアリングの意見</source>
   <translation>Opinions from ward mayor hearings</translation>
  </message>
  <message>
   <source>声を開く</source>
   <translation>Open voice</translation>
  </message>
  <message>
   <source>一覧で見る</source>
   <translation>Show in list</translation>
  </message>
  <message>
   <source>外す</source>
   <translation>Remove</translation>
  </message>
  <message>
   <source>声{voices}件（{persons}人）</source>
   <translation>{voices} voices ({persons} persons)</translation>
  </message>
  <message>
   <source>　{first}〜{last}</source>
   <translation>   {first}–{last}</translation>
  </message>
  <message>
   <source>　挙げた区 {wards}／{all}区</source>
   <translation>   raised by {wards}/{all} wards</translation>
  </message>
  <message numerus="yes">
   <source>%n件の声を課題から外しました。</source>
   <translation>
    <numerusform>%n voice removed from the theme.</numerusform>
    <numerusform>%n voices removed from the theme.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>WaitingPanel</name>
  <message>
   <source>待っている意見の一覧</source>
   <translation>List of waiting comments</translation>
  </message>
  <message>
   <source>待っている意見はありません</source>
   <translation>No comments are waiting</translation>
  </message>
  <message>
   <source>意見を求められたとき、あなたの書いた要望に意見が付いたときに、ここに並びます。</source>
   <translation>They appear here when you are asked for a comment, or when your request receives one.</translation>
  </message>
  <message>
   <source>あなたに求められた意見と、あなたの要望に付いた未解決の意見です。Enterで要望を開きます。</source>
   <translation>Comments you were asked for, and open comments on your requests. Enter opens the request.</translation>
  </message>
 </context>
 <context>
  <name>WardBeside</name>
  <message>
   <source>区の人口や施設を「区独自事業」の「区の姿」に書くと、市全体との違いがここに出ます。</source>
   <translation>Write the ward's population and facilities under “Ward projects”, “Ward profile”: the differences from the city as a whole appear here.</translation>
  </message>
  <message>
   <source>ありたい姿とのつながり</source>
   <translation>Links to the vision</translation>
  </message>
  <message>
   <source>この区で違う理由を、柱ごとに残します。</source>
   <translation>Keep why it is different here, for each point.</translation>
  </message>
  <message>
   <source>柱につなげる</source>
   <translation>Link to point</translation>
  </message>
  <message>
   <source>区のありたい姿</source>
   <translation>The ward's vision</translation>
  </message>
  <message>
   <source>市全体との違い</source>
   <translation>Differences from the city</translation>
  </message>
  <message>
   <source>まだつながりがありません。</source>
   <translation>No links yet.</translation>
  </message>
  <message>
   <source>区のありたい姿の柱が、まだ書かれていません。</source>
   <translation>No points of the ward's vision are written yet.</translation>
  </message>
  <message>
   <source>一つの区の記録ではないため、区の姿はありません。</source>
   <translation>This is not the record of one ward, so there is no ward profile.</translation>
  </message>
  <message>
   <source>（まだ書かれていません）</source>
   <translation>(not written yet)</translation>
  </message>
  <message>
   <source>{ward}はここが違います</source>
   <translation>How {ward} differs</translation>
  </message>
  <message>
   <source>差の大きい順</source>
   <translation>Largest difference first</translation>
  </message>
  <message>
   <source>市全体</source>
   <translation>Whole city</translation>
  </message>
  <message>
   <source>違い</source>
   <translation>Difference</translation>
  </message>
  <message>
   <source>外す</source>
   <translation>Remove</translation>
  </message>
  <message>
   <source>外す：{what}</source>
   <translation>Remove: {what}</translation>
  </message>
  <message>
   <source>この区で違う理由</source>
   <translation>Why it is different here</translation>
  </message>
  <message>
   <source>なぜこの区では違うのですか</source>
   <translation>Why is it different in this ward?</translation>
  </message>
 </context>
 <context>
  <name>WarekiDateEdit</name>
  <message>
   <source>例：5/3、昨日</source>
   <translation>e.g. 5/3, 昨日</translation>
  </message>
  <message>
   <source>5/3、R6.5.3、昨日のように入力できます。上下の矢印で一日ずつ動きます。</source>
   <translation>Enter like 5/3, R6.5.3 or 昨日. Up and down arrows move by one day.</translation>
  </message>
  <message>
   <source>カレンダーを開く</source>
   <translation>Open calendar</translation>
  </message>
  <message>
   <source>カレンダー</source>
   <translation>Calendar</translation>
  </message>
 </context>
 <context>
  <name>WordsCard</name>
  <message>
   <source>次の六つの言葉を、管理者に電話で順番に読み上げてください。承認されるまで、記録はこの端末だけに保存されます。</source>
   <translation>Telephone an administrator and read out these six words in order. Until approved, records are kept on this desk alone.</translation>
  </message>
  <message>
   <source>{number}番目の言葉、{word}</source>
   <translation>Word {number}: {word}</translation>
  </message>
 </context>
 <context>
  <name>WorkTab</name>
  <message>
   <source>行ったこと（Enterで記録）</source>
   <translation>What was done (Enter records)</translation>
  </message>
  <message>
   <source>行ったこと</source>
   <translation>What was done</translation>
  </message>
  <message>
   <source>行った日</source>
   <translation>Day</translation>
  </message>
  <message>
   <source>行った人（空なら自分）</source>
   <translation>Who (empty: you)</translation>
  </message>
  <message>
   <source>行った人</source>
   <translation>Who did it</translation>
  </message>
  <message>
   <source>これから行うこと（Enterで追加）</source>
   <translation>What is to be done (Enter adds)</translation>
  </message>
  <message>
   <source>これから行うこと</source>
   <translation>What is to be done</translation>
  </message>
  <message>
   <source>取組の区分</source>
   <translation>Kind of task</translation>
  </message>
  <message>
   <source>期限</source>
   <translation>Due</translation>
  </message>
  <message>
   <source>職員の名前か読み</source>
   <translation>Name or reading of staff</translation>
  </message>
  <message>
   <source>作業部会に加える職員</source>
   <translation>Staff to add to the working group</translation>
  </message>
  <message>
   <source>記録</source>
   <translation>Record</translation>
  </message>
  <message>
   <source>追加</source>
   <translation>Add</translation>
  </message>
  <message>
   <source>作業部会を開く</source>
   <translation>Start working group</translation>
  </message>
  <message>
   <source>検討の記録</source>
   <translation>Record of discussion</translation>
  </message>
  <message>
   <source>だれが、いつ、何をしたかを段階ごとに残します。</source>
   <translation>Keeps who did what when, by stage.</translation>
  </message>
  <message>
   <source>取組</source>
   <translation>Task</translation>
  </message>
  <message>
   <source>人材を育てること、解決策、実施することを、担当と期限とともに。</source>
   <translation>Developing people, solutions, carrying out: with who and by when.</translation>
  </message>
  <message>
   <source>作業部会</source>
   <translation>Working group</translation>
  </message>
  <message>
   <source>必要に応じて、区役所や局の職員で検討します。</source>
   <translation>Staff of ward offices and bureaus work on it where needed.</translation>
  </message>
  <message>
   <source>まだ記録がありません。</source>
   <translation>No record yet.</translation>
  </message>
  <message>
   <source>まだ取組がありません。</source>
   <translation>No tasks yet.</translation>
  </message>
  <message>
   <source>まだ委員がいません。</source>
   <translation>No members yet.</translation>
  </message>
  <message>
   <source>{day}まで</source>
   <translation>until {day}</translation>
  </message>
  <message>
   <source>完了</source>
   <translation>Done</translation>
  </message>
  <message>
   <source>期限超過</source>
   <translation>Overdue</translation>
  </message>
  <message>
   <source>これから</source>
   <translation>To do</translation>
  </message>
  <message>
   <source>役割（主査など）</source>
   <translation>Role (e.g. chair)</translation>
  </message>
  <message>
   <source>{name}の役割</source>
   <translation>Role of {name}</translation>
  </message>
  <message>
   <source>作業部会から外す</source>
   <translation>Remove from working group</translation>
  </message>
  <message>
   <source>{name}を作業部会から外す</source>
   <translation>Remove {name} from working group</translation>
  </message>
 </context>
 <context>
  <name>_Asking</name>
  <message>
   <source>やめる</source>
   <translation>Cancel</translation>
  </message>
 </context>
 <context>
  <name>_InquiryBlock</name>
  <message>
   <source>回答 {given}／{all}</source>
   <translation>Answers {given}/{all}</translation>
  </message>
  <message>
   <source>　期限 {day}</source>
   <translation>   due {day}</translation>
  </message>
  <message>
   <source>まとめ</source>
   <translation>Summary</translation>
  </message>
  <message>
   <source>まとめを保存</source>
   <translation>Save summary</translation>
  </message>
  <message>
   <source>{office}の回答</source>
   <translation>Answer of {office}</translation>
  </message>
  <message>
   <source>回答する</source>
   <translation>Answer</translation>
  </message>
  <message>
   <source>（未回答）</source>
   <translation>(no answer yet)</translation>
  </message>
 </context>
 <context>
  <name>_NoteText</name>
  <message>
   <source>直すとそのまま保存されます。Alt+上下で並べ替え、空にすると削除します。</source>
   <translation>Changes are saved at once. Alt+up/down moves it, empty text deletes it.</translation>
  </message>
 </context>
 <context>
  <name>_Proposal</name>
  <message>
   <source>{count}つの区</source>
   <translation>{count} wards</translation>
  </message>
  <message>
   <source>　共通する言葉：{words}</source>
   <translation>   words in common: {words}</translation>
  </message>
  <message>
   <source>見る</source>
   <translation>View</translation>
  </message>
  <message>
   <source>「{title}」を見る</source>
   <translation>View “{title}”</translation>
  </message>
  <message>
   <source>共通の課題の名前</source>
   <translation>Title of the common theme</translation>
  </message>
  <message>
   <source>共通の課題にする</source>
   <translation>Make common theme</translation>
  </message>
  <message>
   <source>別の課題</source>
   <translation>Different themes</translation>
  </message>
  <message>
   <source>選んだ課題は別のものとして、もう提案しません。</source>
   <translation>The chosen themes are different and not proposed again.</translation>
  </message>
 </context>
 <context>
  <name>_RecordDialog</name>
  <message>
   <source>保存</source>
   <translation>Save</translation>
  </message>
  <message>
   <source>やめる</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>閉じる</source>
   <translation>Close</translation>
  </message>
 </context>
 <context>
  <name>actions</name>
  <message>
   <source>どこでも</source>
   <translation>Everywhere</translation>
  </message>
  <message>
   <source>場所を開く</source>
   <translation>Go to</translation>
  </message>
  <message>
   <source>声を受け付ける</source>
   <translation>Take a voice</translation>
  </message>
  <message>
   <source>すべてから探す</source>
   <translation>Search everything</translation>
  </message>
  <message>
   <source>元に戻す</source>
   <translation>Undo</translation>
  </message>
  <message>
   <source>やり直す</source>
   <translation>Redo</translation>
  </message>
  <message>
   <source>今すぐ同期</source>
   <translation>Sync now</translation>
  </message>
  <message>
   <source>キーボード操作の一覧</source>
   <translation>Keyboard shortcuts</translation>
  </message>
  <message>
   <source>終了</source>
   <translation>Quit</translation>
  </message>
  <message>
   <source>ホーム</source>
   <translation>Home</translation>
  </message>
  <message>
   <source>区民の声</source>
   <translation>Voices</translation>
  </message>
  <message>
   <source>地域・団体</source>
   <translation>Community</translation>
  </message>
  <message>
   <source>回答例</source>
   <translation>Saved answers</translation>
  </message>
  <message>
   <source>課題</source>
   <translation>Themes</translation>
  </message>
  <message>
   <source>区長要望</source>
   <translation>Requests</translation>
  </message>
  <message>
   <source>企画支援</source>
   <translation>Planning support</translation>
  </message>
  <message>
   <source>区独自事業</source>
   <translation>Ward projects</translation>
  </message>
  <message>
   <source>会議</source>
   <translation>Meetings</translation>
  </message>
  <message>
   <source>予定表</source>
   <translation>Calendar</translation>
  </message>
  <message>
   <source>区長ヒアリング</source>
   <translation>Hearings</translation>
  </message>
  <message>
   <source>マンスリーリポート</source>
   <translation>Monthly reports</translation>
  </message>
  <message>
   <source>分析</source>
   <translation>Analysis</translation>
  </message>
  <message>
   <source>設定</source>
   <translation>Settings</translation>
  </message>
 </context>
 <context>
  <name>deadlines</name>
  <message>
   <source>今日まで</source>
   <translation>Due today</translation>
  </message>
  <message>
   <source>{days}日超過</source>
   <translation>{days} days late</translation>
  </message>
  <message>
   <source>あと{days}日</source>
   <translation>{days} days left</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>プログラムの不具合のため、この操作を終えられませんでした。</source>
   <translation>A fault in the program kept this from being finished.</translation>
  </message>
  <message>
   <source>これまでに保存した記録は無事です。</source>
   <translation>Records saved so far are safe.</translation>
  </message>
  <message>
   <source>もう一度お試しください。続くときは、詳細をシステム担当者にお知らせください。</source>
   <translation>Please try again. If it goes on, give the details to your system administrator.</translation>
  </message>
 </context>
 <context>
  <name>excel</name>
  <message>
   <source>Excelに書き出す</source>
   <translation>Export to Excel</translation>
  </message>
  <message>
   <source>{count}行を「{name}」に書き出しました。</source>
   <translation>{count} rows exported to “{name}”.</translation>
  </message>
 </context>
 <context>
  <name>export</name>
  <message>
   <source>区民の声</source>
   <translation>Voices</translation>
  </message>
  <message>
   <source>Excelブック</source>
   <translation>Excel workbook</translation>
  </message>
  <message>
   <source>CSV</source>
   <translation>CSV</translation>
  </message>
  <message>
   <source>{count}件を書き出す</source>
   <translation>Export {count}</translation>
  </message>
  <message>
   <source>{count}件を「{name}」に書き出しました。連絡先は含まれていません。</source>
   <translation>{count} exported to “{name}”. Contacts are not included.</translation>
  </message>
  <message>
   <source>書き出し</source>
   <translation>Export</translation>
  </message>
 </context>
 <context>
  <name>labels</name>
  <message>
   <source>要望の件数</source>
   <translation>Number of requests</translation>
  </message>
  <message>
   <source>局への要望の件数</source>
   <translation>Number of asks of bureaus</translation>
  </message>
  <message>
   <source>書かれていない</source>
   <translation>Not written</translation>
  </message>
  <message>
   <source>だれが、がない</source>
   <translation>Who? is missing</translation>
  </message>
  <message>
   <source>数がない</source>
   <translation>No number</translation>
  </message>
  <message>
   <source>なぜ今、がない</source>
   <translation>Why now? is missing</translation>
  </message>
  <message>
   <source>確かめ方がない</source>
   <translation>No way to check</translation>
  </message>
  <message>
   <source>数の出典がない</source>
   <translation>Number without source</translation>
  </message>
  <message>
   <source>あいまいな言葉</source>
   <translation>Vague word</translation>
  </message>
  <message>
   <source>分かりにくい言葉</source>
   <translation>Hard word</translation>
  </message>
  <message>
   <source>長い</source>
   <translation>Long</translation>
  </message>
  <message>
   <source>声がない</source>
   <translation>No voice</translation>
  </message>
  <message>
   <source>一人の声</source>
   <translation>One person's voice</translation>
  </message>
  <message>
   <source>前年度からの変化</source>
   <translation>Change since last year</translation>
  </message>
  <message>
   <source>回答</source>
   <translation>Answer</translation>
  </message>
  <message>
   <source>課題</source>
   <translation>Theme</translation>
  </message>
  <message>
   <source>区長要望</source>
   <translation>Request</translation>
  </message>
  <message>
   <source>会議</source>
   <translation>Meeting</translation>
  </message>
  <message>
   <source>区独自事業</source>
   <translation>Ward project</translation>
  </message>
  <message>
   <source>結果</source>
   <translation>Result</translation>
  </message>
  <message>
   <source>賛同</source>
   <translation>In favour</translation>
  </message>
  <message>
   <source>条件次第</source>
   <translation>Depends on conditions</translation>
  </message>
  <message>
   <source>困難</source>
   <translation>Difficult</translation>
  </message>
  <message>
   <source>検討中</source>
   <translation>Under discussion</translation>
  </message>
  <message>
   <source>○ 可</source>
   <translation>○ can</translation>
  </message>
  <message>
   <source>△ 調整可</source>
   <translation>△ can arrange</translation>
  </message>
  <message>
   <source>× 不可</source>
   <translation>× cannot</translation>
  </message>
  <message>
   <source>同意</source>
   <translation>Agreed</translation>
  </message>
  <message>
   <source>条件付</source>
   <translation>With conditions</translation>
  </message>
  <message>
   <source>持ち帰り</source>
   <translation>Taken home</translation>
  </message>
  <message>
   <source>不可</source>
   <translation>Refused</translation>
  </message>
  <message>
   <source>区政推進局区長会議</source>
   <translation>Ward mayor's meeting with bureaus</translation>
  </message>
  <message>
   <source>局ごとの個別協議</source>
   <translation>Talks with single bureaus</translation>
  </message>
  <message>
   <source>窓口職員</source>
   <translation>Counter clerk</translation>
  </message>
  <message>
   <source>広聴係</source>
   <translation>Public hearing section</translation>
  </message>
  <message>
   <source>企画係</source>
   <translation>Planning section</translation>
  </message>
  <message>
   <source>区長</source>
   <translation>Ward mayor</translation>
  </message>
  <message>
   <source>本庁</source>
   <translation>Headquarters</translation>
  </message>
  <message>
   <source>管理者</source>
   <translation>Administrator</translation>
  </message>
  <message>
   <source>投入</source>
   <translation>Input</translation>
  </message>
  <message>
   <source>活動</source>
   <translation>Activity</translation>
  </message>
  <message>
   <source>産出</source>
   <translation>Output</translation>
  </message>
  <message>
   <source>成果</source>
   <translation>Outcome</translation>
  </message>
  <message>
   <source>使うもの：お金、人、場所</source>
   <translation>What is used: money, people, places</translation>
  </message>
  <message>
   <source>すること</source>
   <translation>What is done</translation>
  </message>
  <message>
   <source>すぐ数えられるもの：回数、人数</source>
   <translation>What can be counted at once: times, persons</translation>
  </message>
  <message>
   <source>住民に起きる変化</source>
   <translation>What changes for residents</translation>
  </message>
  <message>
   <source>人命に関わる</source>
   <translation>Danger to life</translation>
  </message>
  <message>
   <source>今日中</source>
   <translation>Today</translation>
  </message>
  <message>
   <source>数日中</source>
   <translation>Within days</translation>
  </message>
  <message>
   <source>情報提供</source>
   <translation>Information</translation>
  </message>
  <message>
   <source>決められなかった</source>
   <translation>Could not be decided</translation>
  </message>
  <message>
   <source>区で決めた</source>
   <translation>Decided by the ward</translation>
  </message>
  <message>
   <source>提案</source>
   <translation>Proposed</translation>
  </message>
  <message>
   <source>検討</source>
   <translation>Under study</translation>
  </message>
  <message>
   <source>委任</source>
   <translation>Delegated</translation>
  </message>
  <message>
   <source>法令・条例・規程</source>
   <translation>Law, by-law, rule</translation>
  </message>
  <message>
   <source>決裁権者（専決）</source>
   <translation>Who may decide</translation>
  </message>
  <message>
   <source>予算の配当</source>
   <translation>Allotment of the budget</translation>
  </message>
  <message>
   <source>慣行・全市一律の取扱い</source>
   <translation>Custom, same for the whole city</translation>
  </message>
  <message>
   <source>決定</source>
   <translation>Decision</translation>
  </message>
  <message>
   <source>了承</source>
   <translation>Approved</translation>
  </message>
  <message>
   <source>継続して協議</source>
   <translation>To be continued</translation>
  </message>
  <message>
   <source>見送り</source>
   <translation>Put aside</translation>
  </message>
  <message>
   <source>未了</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>完了</source>
   <translation>Done</translation>
  </message>
  <message>
   <source>取りやめ</source>
   <translation>Dropped</translation>
  </message>
  <message>
   <source>ご本人の返事待ち</source>
   <translation>Waiting for the person</translation>
  </message>
  <message>
   <source>ほかの機関の返事待ち</source>
   <translation>Waiting for another body</translation>
  </message>
  <message>
   <source>承認</source>
   <translation>Approved</translation>
  </message>
  <message>
   <source>差戻し</source>
   <translation>Sent back</translation>
  </message>
  <message>
   <source>開庁日</source>
   <translation>Working days</translation>
  </message>
  <message>
   <source>暦日</source>
   <translation>Calendar days</translation>
  </message>
  <message>
   <source>区への照会</source>
   <translation>Inquiry to wards</translation>
  </message>
  <message>
   <source>局への照会</source>
   <translation>Inquiry to bureaus</translation>
  </message>
  <message>
   <source>下書き</source>
   <translation>Draft</translation>
  </message>
  <message>
   <source>回答を募集中</source>
   <translation>Collecting answers</translation>
  </message>
  <message>
   <source>締切</source>
   <translation>Closed</translation>
  </message>
  <message>
   <source>番号</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>照会元</source>
   <translation>Asked by</translation>
  </message>
  <message>
   <source>年度</source>
   <translation>Fiscal year</translation>
  </message>
  <message>
   <source>件名</source>
   <translation>Subject</translation>
  </message>
  <message>
   <source>照会の内容</source>
   <translation>Content of the inquiry</translation>
  </message>
  <message>
   <source>照会先</source>
   <translation>Sent to</translation>
  </message>
  <message>
   <source>問1</source>
   <translation>Question 1</translation>
  </message>
  <message>
   <source>問2</source>
   <translation>Question 2</translation>
  </message>
  <message>
   <source>照会日</source>
   <translation>Sent on</translation>
  </message>
  <message>
   <source>回答期限</source>
   <translation>Answer by</translation>
  </message>
  <message>
   <source>状態</source>
   <translation>State</translation>
  </message>
  <message>
   <source>まとめ</source>
   <translation>Summary</translation>
  </message>
  <message>
   <source>担当</source>
   <translation>In charge</translation>
  </message>
  <message>
   <source>長時間の拘束</source>
   <translation>Kept for a long time</translation>
  </message>
  <message>
   <source>暴言</source>
   <translation>Abuse</translation>
  </message>
  <message>
   <source>脅し</source>
   <translation>Threats</translation>
  </message>
  <message>
   <source>繰り返しの電話・来庁</source>
   <translation>Repeated calls and visits</translation>
  </message>
  <message>
   <source>過大な要求</source>
   <translation>Excessive demands</translation>
  </message>
  <message>
   <source>暴力・器物の損壊</source>
   <translation>Violence, damage</translation>
  </message>
  <message>
   <source>未着手</source>
   <translation>Not begun</translation>
  </message>
  <message>
   <source>協議中</source>
   <translation>Under discussion</translation>
  </message>
  <message>
   <source>解消</source>
   <translation>Resolved</translation>
  </message>
  <message>
   <source>報告</source>
   <translation>Report</translation>
  </message>
  <message>
   <source>協議</source>
   <translation>Discussion</translation>
  </message>
  <message>
   <source>指示</source>
   <translation>Instruction</translation>
  </message>
  <message>
   <source>連絡</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>区発議</source>
   <translation>Raised by a ward</translation>
  </message>
  <message>
   <source>区長会議</source>
   <translation>Ward mayors' meeting</translation>
  </message>
  <message>
   <source>その他の会議</source>
   <translation>Other meeting</translation>
  </message>
  <message>
   <source>予定</source>
   <translation>Planned</translation>
  </message>
  <message>
   <source>開催済</source>
   <translation>Held</translation>
  </message>
  <message>
   <source>中止</source>
   <translation>Cancelled</translation>
  </message>
  <message>
   <source>修正の上で了承</source>
   <translation>Approved with corrections</translation>
  </message>
  <message>
   <source>報告済</source>
   <translation>Reported</translation>
  </message>
  <message>
   <source>継続協議</source>
   <translation>To be discussed further</translation>
  </message>
  <message>
   <source>了承せず</source>
   <translation>Not approved</translation>
  </message>
  <message>
   <source>取下げ</source>
   <translation>Withdrawn</translation>
  </message>
  <message>
   <source>定例</source>
   <translation>Regular</translation>
  </message>
  <message>
   <source>臨時</source>
   <translation>Extraordinary</translation>
  </message>
  <message>
   <source>持ち回り</source>
   <translation>In writing</translation>
  </message>
  <message>
   <source>討議型</source>
   <translation>Discussion</translation>
  </message>
  <message>
   <source>報告型</source>
   <translation>Reports</translation>
  </message>
  <message>
   <source>出席</source>
   <translation>Present</translation>
  </message>
  <message>
   <source>遅参</source>
   <translation>Late</translation>
  </message>
  <message>
   <source>早退</source>
   <translation>Left early</translation>
  </message>
  <message>
   <source>欠席</source>
   <translation>Absent</translation>
  </message>
  <message>
   <source>構成員</source>
   <translation>Member</translation>
  </message>
  <message>
   <source>代理</source>
   <translation>Deputy</translation>
  </message>
  <message>
   <source>説明者</source>
   <translation>Presenter</translation>
  </message>
  <message>
   <source>事務局</source>
   <translation>Secretariat</translation>
  </message>
  <message>
   <source>次の開庁日</source>
   <translation>Next working day</translation>
  </message>
  <message>
   <source>前の開庁日</source>
   <translation>Working day before</translation>
  </message>
  <message>
   <source>翌週の同じ曜日</source>
   <translation>Same weekday of the next week</translation>
  </message>
  <message>
   <source>動かさない</source>
   <translation>Do not move</translation>
  </message>
  <message>
   <source>第1</source>
   <translation>1st</translation>
  </message>
  <message>
   <source>第2</source>
   <translation>2nd</translation>
  </message>
  <message>
   <source>第3</source>
   <translation>3rd</translation>
  </message>
  <message>
   <source>第4</source>
   <translation>4th</translation>
  </message>
  <message>
   <source>最終</source>
   <translation>Last</translation>
  </message>
  <message>
   <source>発言</source>
   <translation>Remark</translation>
  </message>
  <message>
   <source>要旨</source>
   <translation>Summary</translation>
  </message>
  <message>
   <source>内部メモ</source>
   <translation>Internal note</translation>
  </message>
  <message>
   <source>確認中</source>
   <translation>Being confirmed</translation>
  </message>
  <message>
   <source>確定</source>
   <translation>Final</translation>
  </message>
  <message>
   <source>公開</source>
   <translation>Published</translation>
  </message>
  <message>
   <source>確認待ち</source>
   <translation>To confirm</translation>
  </message>
  <message>
   <source>確認済</source>
   <translation>Confirmed</translation>
  </message>
  <message>
   <source>修正の求め</source>
   <translation>Correction asked</translation>
  </message>
  <message>
   <source>修正済</source>
   <translation>Corrected</translation>
  </message>
  <message>
   <source>地域行事</source>
   <translation>Local event</translation>
  </message>
  <message>
   <source>区民との対話</source>
   <translation>Talks with residents</translation>
  </message>
  <message>
   <source>市民センター（館長からの聞き取り）</source>
   <translation>Community centre (its director)</translation>
  </message>
  <message>
   <source>出張ヒアリング</source>
   <translation>Hearing on the spot</translation>
  </message>
  <message>
   <source>会合</source>
   <translation>Gathering</translation>
  </message>
  <message>
   <source>災害時の受付</source>
   <translation>Disaster intake</translation>
  </message>
  <message>
   <source>明朝体（BIZ UD明朝）</source>
   <translation>Mincho (BIZ UD Mincho)</translation>
  </message>
  <message>
   <source>ゴシック体（BIZ UDゴシック）</source>
   <translation>Gothic (BIZ UD Gothic)</translation>
  </message>
  <message>
   <source>游明朝・游ゴシック</source>
   <translation>Yu Mincho, Yu Gothic</translation>
  </message>
  <message>
   <source>BIZ UD明朝・BIZ UDゴシック</source>
   <translation>BIZ UD Mincho, BIZ UD Gothic</translation>
  </message>
  <message>
   <source>ＭＳ 明朝・ＭＳ ゴシック</source>
   <translation>MS Mincho, MS Gothic</translation>
  </message>
  <message>
   <source>モデル実施</source>
   <translation>Trial</translation>
  </message>
  <message>
   <source>実証実験</source>
   <translation>Experiment</translation>
  </message>
  <message>
   <source>計画</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>実施中</source>
   <translation>Under way</translation>
  </message>
  <message>
   <source>終了</source>
   <translation>Finished</translation>
  </message>
  <message>
   <source>評価済</source>
   <translation>Evaluated</translation>
  </message>
  <message>
   <source>確かめたいこと</source>
   <translation>What to find out</translation>
  </message>
  <message>
   <source>測る指標</source>
   <translation>Measure</translation>
  </message>
  <message>
   <source>中止の基準</source>
   <translation>When to stop</translation>
  </message>
  <message>
   <source>終了日</source>
   <translation>Ends on</translation>
  </message>
  <message>
   <source>評価</source>
   <translation>Evaluation</translation>
  </message>
  <message>
   <source>はい</source>
   <translation>yes</translation>
  </message>
  <message>
   <source>いいえ</source>
   <translation>no</translation>
  </message>
  <message>
   <source>もとになったもの</source>
   <translation>Came from</translation>
  </message>
  <message>
   <source>この事業から生まれたもの</source>
   <translation>What came of this project</translation>
  </message>
  <message>
   <source>区の動き</source>
   <translation>What moved in the ward</translation>
  </message>
  <message>
   <source>住民の声</source>
   <translation>Resident's voice</translation>
  </message>
  <message>
   <source>とくに伝えたい三つの声</source>
   <translation>Three voices to pass on</translation>
  </message>
  <message>
   <source>声が届いていないところ</source>
   <translation>Where voices do not arrive</translation>
  </message>
  <message>
   <source>速報</source>
   <translation>Flash report</translation>
  </message>
  <message>
   <source>区長要望と区の事業</source>
   <translation>Requests and ward projects</translation>
  </message>
  <message>
   <source>本庁にお願いしたいこと</source>
   <translation>What we ask of headquarters</translation>
  </message>
  <message>
   <source>作成中</source>
   <translation>In work</translation>
  </message>
  <message>
   <source>区長の承認待ち</source>
   <translation>To be approved by the ward mayor</translation>
  </message>
  <message>
   <source>承認済</source>
   <translation>Approved</translation>
  </message>
  <message>
   <source>区内確認</source>
   <translation>Check in ward</translation>
  </message>
  <message>
   <source>区長決定</source>
   <translation>Decided by ward mayor</translation>
  </message>
  <message>
   <source>市長ヒアリング</source>
   <translation>Mayor's hearing</translation>
  </message>
  <message>
   <source>提出済</source>
   <translation>Submitted</translation>
  </message>
  <message>
   <source>局検討中</source>
   <translation>With the bureau</translation>
  </message>
  <message>
   <source>結果確定</source>
   <translation>Outcome known</translation>
  </message>
  <message>
   <source>実施済</source>
   <translation>Carried out</translation>
  </message>
  <message>
   <source>効果検証済</source>
   <translation>Effect checked</translation>
  </message>
  <message>
   <source>統合・分割済</source>
   <translation>Merged or split</translation>
  </message>
  <message>
   <source>事業化</source>
   <translation>Adopted</translation>
  </message>
  <message>
   <source>一部事業化</source>
   <translation>Partly adopted</translation>
  </message>
  <message>
   <source>継続検討</source>
   <translation>Carried over</translation>
  </message>
  <message>
   <source>通常</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>重要</source>
   <translation>Important</translation>
  </message>
  <message>
   <source>特に重要</source>
   <translation>Especially important</translation>
  </message>
  <message>
   <source>所管局</source>
   <translation>Responsible bureau</translation>
  </message>
  <message>
   <source>現状と課題</source>
   <translation>Situation and problem</translation>
  </message>
  <message>
   <source>要望内容</source>
   <translation>What is asked</translation>
  </message>
  <message>
   <source>期待する効果</source>
   <translation>Expected effect</translation>
  </message>
  <message>
   <source>概算額（千円）</source>
   <translation>Estimate (¥ thousand)</translation>
  </message>
  <message>
   <source>上位計画</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>重要度</source>
   <translation>Importance</translation>
  </message>
  <message>
   <source>前年度の状況</source>
   <translation>Last year's course</translation>
  </message>
  <message>
   <source>市長ヒアリング日</source>
   <translation>Mayor's hearing on</translation>
  </message>
  <message>
   <source>政策判断</source>
   <translation>Policy decision</translation>
  </message>
  <message>
   <source>予算額（千円）</source>
   <translation>Budget (¥ thousand)</translation>
  </message>
  <message>
   <source>結果の理由</source>
   <translation>Reason for the outcome</translation>
  </message>
  <message>
   <source>特に重要とする理由</source>
   <translation>Why especially important</translation>
  </message>
  <message>
   <source>区の優先順位</source>
   <translation>Ward's priority</translation>
  </message>
  <message>
   <source>予算の枠</source>
   <translation>Budget frame</translation>
  </message>
  <message>
   <source>予算の段階</source>
   <translation>Budget stage</translation>
  </message>
  <message>
   <source>実施する者</source>
   <translation>Carried out by</translation>
  </message>
  <message>
   <source>職員の時間（時間／年）</source>
   <translation>Staff time (hours a year)</translation>
  </message>
  <message>
   <source>代わりにやめること</source>
   <translation>What is stopped instead</translation>
  </message>
  <message>
   <source>地域資源を生かす</source>
   <translation>Uses local resources</translation>
  </message>
  <message>
   <source>ブランド力を高める</source>
   <translation>Raises the ward's profile</translation>
  </message>
  <message>
   <source>好事例としての紹介</source>
   <translation>Shown as good example</translation>
  </message>
  <message>
   <source>前年度の要望</source>
   <translation>Last year's request</translation>
  </message>
  <message>
   <source>前年度から変わったこと</source>
   <translation>What changed since last year</translation>
  </message>
  <message>
   <source>理由の区分</source>
   <translation>Kind of reason</translation>
  </message>
  <message>
   <source>提出日</source>
   <translation>Submitted on</translation>
  </message>
  <message>
   <source>結果の確定日</source>
   <translation>Outcome known on</translation>
  </message>
  <message>
   <source>実施日</source>
   <translation>Held on</translation>
  </message>
  <message>
   <source>実施した内容</source>
   <translation>What was carried out</translation>
  </message>
  <message>
   <source>回答待ち</source>
   <translation>Awaiting answer</translation>
  </message>
  <message>
   <source>回答済</source>
   <translation>Answered</translation>
  </message>
  <message>
   <source>財源</source>
   <translation>Source of money</translation>
  </message>
  <message>
   <source>優先度</source>
   <translation>Priority</translation>
  </message>
  <message>
   <source>法令・制度</source>
   <translation>Law, system</translation>
  </message>
  <message>
   <source>他区との均衡</source>
   <translation>Balance with other wards</translation>
  </message>
  <message>
   <source>騒音・周辺環境</source>
   <translation>Noise, surroundings</translation>
  </message>
  <message>
   <source>用地・場所</source>
   <translation>Land, place</translation>
  </message>
  <message>
   <source>技術・構造</source>
   <translation>Technique, structure</translation>
  </message>
  <message>
   <source>人員・体制</source>
   <translation>Staff, organisation</translation>
  </message>
  <message>
   <source>地元の合意</source>
   <translation>Local consent</translation>
  </message>
  <message>
   <source>他機関の所管</source>
   <translation>Another body's field</translation>
  </message>
  <message>
   <source>既存事業で対応</source>
   <translation>Met by an existing project</translation>
  </message>
  <message>
   <source>時期尚早</source>
   <translation>Too early</translation>
  </message>
  <message>
   <source>その他</source>
   <translation>Other</translation>
  </message>
  <message>
   <source>局枠</source>
   <translation>Bureau's frame</translation>
  </message>
  <message>
   <source>区要望枠</source>
   <translation>Wards' frame</translation>
  </message>
  <message>
   <source>区独自</source>
   <translation>Ward's own</translation>
  </message>
  <message>
   <source>国・県</source>
   <translation>State, prefecture</translation>
  </message>
  <message>
   <source>予算不要</source>
   <translation>No budget needed</translation>
  </message>
  <message>
   <source>局の予算要求</source>
   <translation>Bureau's budget request</translation>
  </message>
  <message>
   <source>財政局の査定</source>
   <translation>Assessed by the finance bureau</translation>
  </message>
  <message>
   <source>市長査定</source>
   <translation>Assessed by the mayor</translation>
  </message>
  <message>
   <source>議会に提案</source>
   <translation>Put to the assembly</translation>
  </message>
  <message>
   <source>議決</source>
   <translation>Passed</translation>
  </message>
  <message>
   <source>区が実施</source>
   <translation>by the ward</translation>
  </message>
  <message>
   <source>局が実施</source>
   <translation>by the bureau</translation>
  </message>
  <message>
   <source>区と局で実施</source>
   <translation>by ward and bureau</translation>
  </message>
  <message>
   <source>統合</source>
   <translation>Merged</translation>
  </message>
  <message>
   <source>分割</source>
   <translation>Split</translation>
  </message>
  <message>
   <source>翌年度へ継続</source>
   <translation>Continued next year</translation>
  </message>
  <message>
   <source>質問</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>効果があった</source>
   <translation>Had an effect</translation>
  </message>
  <message>
   <source>一部に効果があった</source>
   <translation>Had some effect</translation>
  </message>
  <message>
   <source>効果がなかった</source>
   <translation>Had no effect</translation>
  </message>
  <message>
   <source>まだ分からない</source>
   <translation>Not known yet</translation>
  </message>
  <message>
   <source>区</source>
   <translation>Ward</translation>
  </message>
  <message>
   <source>局</source>
   <translation>Bureau</translation>
  </message>
  <message>
   <source>全て</source>
   <translation>All</translation>
  </message>
  <message>
   <source>要望の作成と変更</source>
   <translation>making or changing a request</translation>
  </message>
  <message>
   <source>要望の内容の変更</source>
   <translation>changing a request's content</translation>
  </message>
  <message>
   <source>市長ヒアリングへの付議</source>
   <translation>sending to the mayor's hearing</translation>
  </message>
  <message>
   <source>局への提出</source>
   <translation>submitting to a bureau</translation>
  </message>
  <message>
   <source>市長ヒアリングの記録</source>
   <translation>recording the mayor's hearing</translation>
  </message>
  <message>
   <source>要望先の局の指定</source>
   <translation>choosing the bureau</translation>
  </message>
  <message>
   <source>局とのやりとり</source>
   <translation>Talks with bureaus</translation>
  </message>
  <message>
   <source>局の回答</source>
   <translation>Bureau's answer</translation>
  </message>
  <message>
   <source>局での検討の開始</source>
   <translation>beginning the bureau's study</translation>
  </message>
  <message>
   <source>予算の段階の記録</source>
   <translation>recording the budget stage</translation>
  </message>
  <message>
   <source>結果の記録</source>
   <translation>recording the outcome</translation>
  </message>
  <message>
   <source>実施と効果の記録</source>
   <translation>recording carrying out and effect</translation>
  </message>
  <message>
   <source>決定の委任</source>
   <translation>Delegation of decisions</translation>
  </message>
  <message>
   <source>年間日程と枠の設定</source>
   <translation>setting the calendar and frames</translation>
  </message>
  <message>
   <source>変更できない項目の変更</source>
   <translation>changing a fixed field</translation>
  </message>
  <message>
   <source>要望した区の職員</source>
   <translation>staff of the ward that asks</translation>
  </message>
  <message>
   <source>要望した区の企画係または区長</source>
   <translation>planning section or ward mayor of the ward that asks</translation>
  </message>
  <message>
   <source>要望した区の区長（または委任を受けた職員）</source>
   <translation>ward mayor of the ward that asks (or their delegate)</translation>
  </message>
  <message>
   <source>取りまとめの局（本庁）</source>
   <translation>coordinating bureau (headquarters)</translation>
  </message>
  <message>
   <source>要望先の局</source>
   <translation>bureau that is asked</translation>
  </message>
  <message>
   <source>確認前</source>
   <translation>Unchecked</translation>
  </message>
  <message>
   <source>使用可</source>
   <translation>Usable</translation>
  </message>
  <message>
   <source>使用中止</source>
   <translation>Withdrawn</translation>
  </message>
  <message>
   <source>議題の締切</source>
   <translation>Items due</translation>
  </message>
  <message>
   <source>事前意見の期限</source>
   <translation>Opinion in advance due</translation>
  </message>
  <message>
   <source>照会の期限</source>
   <translation>Inquiry due</translation>
  </message>
  <message>
   <source>持ち帰りの期限</source>
   <translation>Answer due (taken home)</translation>
  </message>
  <message>
   <source>要望の期限</source>
   <translation>Request due</translation>
  </message>
  <message>
   <source>宿題の期限</source>
   <translation>Action item due</translation>
  </message>
  <message>
   <source>声の回答期限</source>
   <translation>Voice due</translation>
  </message>
  <message>
   <source>休日・閉庁日</source>
   <translation>Holidays, closed days</translation>
  </message>
  <message>
   <source>ロの字</source>
   <translation>Hollow square</translation>
  </message>
  <message>
   <source>コの字</source>
   <translation>Horseshoe</translation>
  </message>
  <message>
   <source>教室形式</source>
   <translation>Classroom</translation>
  </message>
  <message>
   <source>中央から左右交互に</source>
   <translation>from the middle, left and right in turn</translation>
  </message>
  <message>
   <source>図の左から順に</source>
   <translation>from the left of the plan</translation>
  </message>
  <message>
   <source>図の右から順に</source>
   <translation>from the right of the plan</translation>
  </message>
  <message>
   <source>次回以降</source>
   <translation>Later meeting</translation>
  </message>
  <message>
   <source>議題に採用</source>
   <translation>On the agenda</translation>
  </message>
  <message>
   <source>この会議に諮る理由</source>
   <translation>Why this meeting</translation>
  </message>
  <message>
   <source>決めてほしいこと</source>
   <translation>What to decide</translation>
  </message>
  <message>
   <source>異議なし</source>
   <translation>No objection</translation>
  </message>
  <message>
   <source>意見付きで異議なし</source>
   <translation>No objection, with remarks</translation>
  </message>
  <message>
   <source>異議あり</source>
   <translation>Objection</translation>
  </message>
  <message>
   <source>よくある声</source>
   <translation>Frequent voice</translation>
  </message>
  <message>
   <source>口頭・メールの回答</source>
   <translation>Spoken or emailed answer</translation>
  </message>
  <message>
   <source>回答文</source>
   <translation>Answer letter</translation>
  </message>
  <message>
   <source>結果のお知らせ</source>
   <translation>Outcome letter</translation>
  </message>
  <message>
   <source>個別課題</source>
   <translation>One ward's theme</translation>
  </message>
  <message>
   <source>数区の課題</source>
   <translation>Theme of several wards</translation>
  </message>
  <message>
   <source>全区共通課題</source>
   <translation>Theme common to all wards</translation>
  </message>
  <message>
   <source>掘り起こし</source>
   <translation>Discovery</translation>
  </message>
  <message>
   <source>洗い出し</source>
   <translation>Sorting</translation>
  </message>
  <message>
   <source>解決策</source>
   <translation>Solution</translation>
  </message>
  <message>
   <source>実施</source>
   <translation>Carrying out</translation>
  </message>
  <message>
   <source>効果検証</source>
   <translation>Effect check</translation>
  </message>
  <message>
   <source>声や意見を集め、課題かどうかを見きわめます。</source>
   <translation>Gather voices and opinions, and see whether it is a problem.</translation>
  </message>
  <message>
   <source>個別の課題か、ほかの区にも共通する課題かを整理します。</source>
   <translation>Sort out whether it is one ward's or common to others.</translation>
  </message>
  <message>
   <source>原因、これまでの取組、関係する局を調べます。</source>
   <translation>Look into causes, past efforts and bureaus concerned.</translation>
  </message>
  <message>
   <source>解決策と、だれがいつまでに行うかを決めます。</source>
   <translation>Decide on the solution, and who does what by when.</translation>
  </message>
  <message>
   <source>決めた解決策を順に実施します。</source>
   <translation>Carry out the solution step by step.</translation>
  </message>
  <message>
   <source>何が変わったかを確かめ、次の改革に生かします。</source>
   <translation>Check what changed, for the next reform.</translation>
  </message>
  <message>
   <source>手入力</source>
   <translation>Entered</translation>
  </message>
  <message>
   <source>選んだ声</source>
   <translation>Selected voices</translation>
  </message>
  <message>
   <source>声のグループ</source>
   <translation>Group of voices</translation>
  </message>
  <message>
   <source>区長ヒアリングの意見</source>
   <translation>Opinions from ward mayor hearings</translation>
  </message>
  <message>
   <source>各区の課題</source>
   <translation>Wards' themes</translation>
  </message>
  <message>
   <source>照会</source>
   <translation>Inquiry</translation>
  </message>
  <message>
   <source>人材を育てる</source>
   <translation>Developing people</translation>
  </message>
  <message>
   <source>課題の解決策</source>
   <translation>Solutions</translation>
  </message>
  <message>
   <source>同じ課題</source>
   <translation>Same theme</translation>
  </message>
  <message>
   <source>別の課題</source>
   <translation>Different theme</translation>
  </message>
  <message>
   <source>所属</source>
   <translation>Office</translation>
  </message>
  <message>
   <source>課題名</source>
   <translation>Title</translation>
  </message>
  <message>
   <source>課題の内容</source>
   <translation>Content</translation>
  </message>
  <message>
   <source>この区ならではの事情</source>
   <translation>What is particular to this ward</translation>
  </message>
  <message>
   <source>区分</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>検討過程</source>
   <translation>Stage</translation>
  </message>
  <message>
   <source>分類</source>
   <translation>Category</translation>
  </message>
  <message>
   <source>視点</source>
   <translation>Viewpoint</translation>
  </message>
  <message>
   <source>関係する局</source>
   <translation>Bureaus concerned</translation>
  </message>
  <message>
   <source>次に行うこと</source>
   <translation>Next step</translation>
  </message>
  <message>
   <source>次に行う日</source>
   <translation>Next step on</translation>
  </message>
  <message>
   <source>効果検証の結果</source>
   <translation>Result of the effect check</translation>
  </message>
  <message>
   <source>効果検証の予定日</source>
   <translation>Effect check planned for</translation>
  </message>
  <message>
   <source>終了の理由</source>
   <translation>Reason for closing</translation>
  </message>
  <message>
   <source>まとめ方</source>
   <translation>How finely</translation>
  </message>
  <message>
   <source>声</source>
   <translation>Voice</translation>
  </message>
  <message>
   <source>要望</source>
   <translation>Request</translation>
  </message>
  <message>
   <source>判断</source>
   <translation>Decision</translation>
  </message>
  <message>
   <source>予算</source>
   <translation>Budget</translation>
  </message>
  <message>
   <source>受付</source>
   <translation>Received</translation>
  </message>
  <message>
   <source>対応中</source>
   <translation>In hand</translation>
  </message>
  <message>
   <source>区民の声</source>
   <translation>Voice</translation>
  </message>
  <message>
   <source>団体・自治会の要望</source>
   <translation>Request of an organisation</translation>
  </message>
  <message>
   <source>働き掛け（議員など）</source>
   <translation>Approach (assembly member …)</translation>
  </message>
  <message>
   <source>簡単な問い合わせ</source>
   <translation>Simple question</translation>
  </message>
  <message>
   <source>営業・宣伝</source>
   <translation>Advertising</translation>
  </message>
  <message>
   <source>誹謗中傷など</source>
   <translation>Defamation …</translation>
  </message>
  <message>
   <source>同じ方の同じ内容の繰り返し</source>
   <translation>Same content from the same caller</translation>
  </message>
  <message>
   <source>趣旨が分からないもの</source>
   <translation>Meaning unclear</translation>
  </message>
  <message>
   <source>市の仕事ではないもの</source>
   <translation>Not the city's work</translation>
  </message>
  <message>
   <source>裁判などで争われているもの</source>
   <translation>Before a court</translation>
  </message>
  <message>
   <source>供覧</source>
   <translation>For information</translation>
  </message>
  <message>
   <source>移送</source>
   <translation>Transfer</translation>
  </message>
  <message>
   <source>対応不要</source>
   <translation>No response needed</translation>
  </message>
  <message>
   <source>経過</source>
   <translation>Course</translation>
  </message>
  <message>
   <source>中間回答</source>
   <translation>Interim answer</translation>
  </message>
  <message>
   <source>再開</source>
   <translation>Reopened</translation>
  </message>
  <message>
   <source>担当課からの報告</source>
   <translation>Report of the division</translation>
  </message>
  <message>
   <source>納得された</source>
   <translation>Satisfied</translation>
  </message>
  <message>
   <source>一部納得された</source>
   <translation>Partly satisfied</translation>
  </message>
  <message>
   <source>納得されなかった</source>
   <translation>Not satisfied</translation>
  </message>
  <message>
   <source>10歳未満</source>
   <translation>under 10</translation>
  </message>
  <message>
   <source>10代</source>
   <translation>10–19</translation>
  </message>
  <message>
   <source>20代</source>
   <translation>20–29</translation>
  </message>
  <message>
   <source>30代</source>
   <translation>30–39</translation>
  </message>
  <message>
   <source>40代</source>
   <translation>40–49</translation>
  </message>
  <message>
   <source>50代</source>
   <translation>50–59</translation>
  </message>
  <message>
   <source>60代</source>
   <translation>60–69</translation>
  </message>
  <message>
   <source>70代</source>
   <translation>70–79</translation>
  </message>
  <message>
   <source>80歳以上</source>
   <translation>80 and over</translation>
  </message>
  <message>
   <source>事業番号</source>
   <translation>Project number</translation>
  </message>
  <message>
   <source>区役所</source>
   <translation>Ward office</translation>
  </message>
  <message>
   <source>種別</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>事業名</source>
   <translation>Project name</translation>
  </message>
  <message>
   <source>目的</source>
   <translation>Aim</translation>
  </message>
  <message>
   <source>ブランド力への効果</source>
   <translation>Effect on the city's profile</translation>
  </message>
  <message>
   <source>担当課</source>
   <translation>Division in charge</translation>
  </message>
  <message>
   <source>協力する団体など</source>
   <translation>Partners</translation>
  </message>
  <message>
   <source>開始日</source>
   <translation>Begins on</translation>
  </message>
  <message>
   <source>場所</source>
   <translation>Place</translation>
  </message>
  <message>
   <source>区長要望にする</source>
   <translation>Make it a request</translation>
  </message>
  <message>
   <source>区長要望にする理由</source>
   <translation>Why make it a request</translation>
  </message>
  <message>
   <source>全市で実施できる</source>
   <translation>Can be done city-wide</translation>
  </message>
  <message>
   <source>全市で実施できる理由</source>
   <translation>Why it can be done city-wide</translation>
  </message>
  <message>
   <source>他区へ展開する</source>
   <translation>Extend to other wards</translation>
  </message>
  <message>
   <source>他区への展開について</source>
   <translation>On extending it to other wards</translation>
  </message>
  <message>
   <source>前年度の事業</source>
   <translation>Last year's project</translation>
  </message>
  <message>
   <source>事業</source>
   <translation>Project</translation>
  </message>
  <message>
   <source>費目</source>
   <translation>Budget line</translation>
  </message>
  <message>
   <source>執行額（千円）</source>
   <translation>Spent (¥ thousand)</translation>
  </message>
  <message>
   <source>備考</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>順序</source>
   <translation>Order</translation>
  </message>
  <message>
   <source>つながりの種類</source>
   <translation>Kind of link</translation>
  </message>
  <message>
   <source>つながる記録</source>
   <translation>Linked record</translation>
  </message>
  <message>
   <source>関係</source>
   <translation>Relation</translation>
  </message>
  <message>
   <source>理由</source>
   <translation>Reason</translation>
  </message>
  <message>
   <source>金額（千円）</source>
   <translation>Amount (¥ thousand)</translation>
  </message>
  <message>
   <source>日</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>代わりにしたこと</source>
   <translation>What was done instead</translation>
  </message>
  <message>
   <source>必要だった額（千円）</source>
   <translation>Amount needed (¥ thousand)</translation>
  </message>
  <message>
   <source>状況</source>
   <translation>Situation</translation>
  </message>
  <message>
   <source>妨げの種類</source>
   <translation>Kind of obstacle</translation>
  </message>
  <message>
   <source>妨げとなった規程・職</source>
   <translation>Rule or post in the way</translation>
  </message>
  <message>
   <source>規程の所管</source>
   <translation>Whose rule</translation>
  </message>
  <message>
   <source>規程の所管局</source>
   <translation>Bureau of the rule</translation>
  </message>
  <message>
   <source>よくなること</source>
   <translation>What gets better</translation>
  </message>
  <message>
   <source>心配なこと</source>
   <translation>Concerns</translation>
  </message>
  <message>
   <source>本庁の考え</source>
   <translation>Headquarters' view</translation>
  </message>
  <message>
   <source>決まった日</source>
   <translation>Decided on</translation>
  </message>
  <message>
   <source>今までの日数</source>
   <translation>Days until now</translation>
  </message>
  <message>
   <source>区で決めた場合の日数</source>
   <translation>Days if the ward decides</translation>
  </message>
  <message>
   <source>校区</source>
   <translation>District</translation>
  </message>
  <message>
   <source>委員の名称</source>
   <translation>Name of the post</translation>
  </message>
  <message>
   <source>依頼元</source>
   <translation>Asked by</translation>
  </message>
  <message>
   <source>選出元</source>
   <translation>Chosen by</translation>
  </message>
  <message>
   <source>人数</source>
   <translation>Persons</translation>
  </message>
  <message>
   <source>任期（月）</source>
   <translation>Term (months)</translation>
  </message>
  <message>
   <source>年間の会議・活動の回数</source>
   <translation>Meetings and activities a year</translation>
  </message>
  <message>
   <source>役割</source>
   <translation>Role</translation>
  </message>
  <message>
   <source>根拠</source>
   <translation>Grounds</translation>
  </message>
  <message>
   <source>見直しに同意が必要な相手</source>
   <translation>Whose consent a review needs</translation>
  </message>
  <message>
   <source>今の任期の終わり</source>
   <translation>Present term ends</translation>
  </message>
  <message>
   <source>団体</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>氏名・団体名</source>
   <translation>Name of person or group</translation>
  </message>
  <message>
   <source>ふりがな</source>
   <translation>Reading</translation>
  </message>
  <message>
   <source>登録団体</source>
   <translation>Registered organisation</translation>
  </message>
  <message>
   <source>できること</source>
   <translation>Can do</translation>
  </message>
  <message>
   <source>これまでの活動</source>
   <translation>Activity so far</translation>
  </message>
  <message>
   <source>頼める時期・条件</source>
   <translation>When and on what terms</translation>
  </message>
  <message>
   <source>電話</source>
   <translation>Phone</translation>
  </message>
  <message>
   <source>メール</source>
   <translation>Email</translation>
  </message>
  <message>
   <source>住所</source>
   <translation>Address</translation>
  </message>
  <message>
   <source>同意の日</source>
   <translation>Consent given on</translation>
  </message>
  <message>
   <source>同意の方法と範囲</source>
   <translation>How and for what</translation>
  </message>
  <message>
   <source>同意の期限</source>
   <translation>Consent until</translation>
  </message>
  <message>
   <source>人口</source>
   <translation>Population</translation>
  </message>
  <message>
   <source>昼間人口</source>
   <translation>Daytime population</translation>
  </message>
  <message>
   <source>世帯数</source>
   <translation>Households</translation>
  </message>
  <message>
   <source>15歳未満</source>
   <translation>Under 15</translation>
  </message>
  <message>
   <source>65歳以上</source>
   <translation>65 and over</translation>
  </message>
  <message>
   <source>面積（ha）</source>
   <translation>Area (ha)</translation>
  </message>
  <message>
   <source>区役所の職員数</source>
   <translation>Staff of the ward office</translation>
  </message>
  <message>
   <source>基準日</source>
   <translation>As of</translation>
  </message>
  <message>
   <source>出典</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>区の特徴</source>
   <translation>Traits of the ward</translation>
  </message>
  <message>
   <source>区のありたい姿</source>
   <translation>The ward's vision</translation>
  </message>
  <message>
   <source>区の独自予算（千円）</source>
   <translation>Ward's own budget (¥ thousand)</translation>
  </message>
  <message>
   <source>実現したいことの想定額（千円）</source>
   <translation>Assumed for wishes (¥ thousand)</translation>
  </message>
  <message>
   <source>施設</source>
   <translation>Facility</translation>
  </message>
  <message>
   <source>数</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>柱</source>
   <translation>Point</translation>
  </message>
  <message>
   <source>内容</source>
   <translation>Content</translation>
  </message>
  <message>
   <source>ありたい姿の柱</source>
   <translation>Point of the vision</translation>
  </message>
  <message>
   <source>この区で違う理由</source>
   <translation>Why it is different here</translation>
  </message>
  <message>
   <source>上回る</source>
   <translation>above</translation>
  </message>
  <message>
   <source>同じくらい</source>
   <translation>about equal</translation>
  </message>
  <message>
   <source>下回る</source>
   <translation>below</translation>
  </message>
  <message>
   <source>連絡先</source>
   <translation>Contact</translation>
  </message>
  <message>
   <source>対応</source>
   <translation>Response</translation>
  </message>
  <message>
   <source>添付ファイル</source>
   <translation>Attachment</translation>
  </message>
  <message>
   <source>根拠となる声</source>
   <translation>Supporting voices</translation>
  </message>
  <message>
   <source>議題</source>
   <translation>Item</translation>
  </message>
  <message>
   <source>出席者</source>
   <translation>Attendee</translation>
  </message>
  <message>
   <source>区役所・局</source>
   <translation>Office</translation>
  </message>
  <message>
   <source>課</source>
   <translation>Division</translation>
  </message>
  <message>
   <source>校区の区</source>
   <translation>Ward of the district</translation>
  </message>
  <message>
   <source>受付方法</source>
   <translation>Channel</translation>
  </message>
  <message>
   <source>声の主</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>職員</source>
   <translation>Staff</translation>
  </message>
  <message>
   <source>市</source>
   <translation>City</translation>
  </message>
  <message>
   <source>期限の停止</source>
   <translation>Clock stopped</translation>
  </message>
  <message>
   <source>決裁</source>
   <translation>Approval</translation>
  </message>
  <message>
   <source>働き掛けの記録</source>
   <translation>Record of approach</translation>
  </message>
  <message>
   <source>同じ方</source>
   <translation>Caller</translation>
  </message>
  <message>
   <source>団体の連絡先</source>
   <translation>Organisation's contact</translation>
  </message>
  <message>
   <source>聞き取りの場</source>
   <translation>Listening occasion</translation>
  </message>
  <message>
   <source>案件</source>
   <translation>Matter</translation>
  </message>
  <message>
   <source>対応の困難な事案の記録</source>
   <translation>Record of a difficult conversation</translation>
  </message>
  <message>
   <source>ひな形</source>
   <translation>Template</translation>
  </message>
  <message>
   <source>回答例</source>
   <translation>Saved answer</translation>
  </message>
  <message>
   <source>速報の確認</source>
   <translation>Flash report seen</translation>
  </message>
  <message>
   <source>情報の流れの欠け</source>
   <translation>Information gap</translation>
  </message>
  <message>
   <source>閉庁日</source>
   <translation>Closed day</translation>
  </message>
  <message>
   <source>課題に関係するもの</source>
   <translation>Related to theme</translation>
  </message>
  <message>
   <source>検討過程の記録</source>
   <translation>Record of stages</translation>
  </message>
  <message>
   <source>取組</source>
   <translation>Task</translation>
  </message>
  <message>
   <source>作業部会の委員</source>
   <translation>Member of working group</translation>
  </message>
  <message>
   <source>課題の見比べ</source>
   <translation>Comparison of themes</translation>
  </message>
  <message>
   <source>区長ヒアリング</source>
   <translation>Ward mayor hearing</translation>
  </message>
  <message>
   <source>照会への回答</source>
   <translation>Answer to an inquiry</translation>
  </message>
  <message>
   <source>局への要望</source>
   <translation>Ask of a bureau</translation>
  </message>
  <message>
   <source>決裁の経過</source>
   <translation>Course of approval</translation>
  </message>
  <message>
   <source>要望のつながり</source>
   <translation>Link of requests</translation>
  </message>
  <message>
   <source>要望の日程</source>
   <translation>Date of requests</translation>
  </message>
  <message>
   <source>事業化率の過年度の値</source>
   <translation>Adoption rate of an earlier year</translation>
  </message>
  <message>
   <source>要望の予算の枠</source>
   <translation>Budget frame of requests</translation>
  </message>
  <message>
   <source>問いへの答え</source>
   <translation>Answer to a question</translation>
  </message>
  <message>
   <source>ロジックモデル</source>
   <translation>Logic model</translation>
  </message>
  <message>
   <source>意見</source>
   <translation>Opinion</translation>
  </message>
  <message>
   <source>計画との関係</source>
   <translation>Relation to plan</translation>
  </message>
  <message>
   <source>市長の考え</source>
   <translation>Mayor's words</translation>
  </message>
  <message>
   <source>採択事例の解説</source>
   <translation>Commentary on an adopted example</translation>
  </message>
  <message>
   <source>学びの記録</source>
   <translation>Learning note</translation>
  </message>
  <message>
   <source>事業の予算</source>
   <translation>Budget of the project</translation>
  </message>
  <message>
   <source>事業のつながり</source>
   <translation>Link of a project</translation>
  </message>
  <message>
   <source>実現したいこと</source>
   <translation>Wishes</translation>
  </message>
  <message>
   <source>区の予算がなく断ったこと</source>
   <translation>Refused for want of own money</translation>
  </message>
  <message>
   <source>現場判断</source>
   <translation>Field decision</translation>
  </message>
  <message>
   <source>委員</source>
   <translation>Post</translation>
  </message>
  <message>
   <source>人材・団体</source>
   <translation>Person or group</translation>
  </message>
  <message>
   <source>区の姿</source>
   <translation>Ward profile</translation>
  </message>
  <message>
   <source>区の施設</source>
   <translation>Facility</translation>
  </message>
  <message>
   <source>ありたい姿とのつながり</source>
   <translation>Link to the vision</translation>
  </message>
  <message>
   <source>定例会議</source>
   <translation>Meeting series</translation>
  </message>
  <message>
   <source>定例会議の時季</source>
   <translation>Season of a series</translation>
  </message>
  <message>
   <source>定例の議題</source>
   <translation>Standing item</translation>
  </message>
  <message>
   <source>構成員の職</source>
   <translation>Member post</translation>
  </message>
  <message>
   <source>在任</source>
   <translation>Tenure</translation>
  </message>
  <message>
   <source>事務局の覚え</source>
   <translation>Secretariat's notes</translation>
  </message>
  <message>
   <source>議題の送り</source>
   <translation>Item passed on</translation>
  </message>
  <message>
   <source>議題照会</source>
   <translation>Call for items</translation>
  </message>
  <message>
   <source>議題照会への回答</source>
   <translation>Answer to a call for items</translation>
  </message>
  <message>
   <source>案件提出シート</source>
   <translation>Item submission</translation>
  </message>
  <message>
   <source>会議資料</source>
   <translation>Meeting material</translation>
  </message>
  <message>
   <source>持ち回りの回答</source>
   <translation>Answer in writing</translation>
  </message>
  <message>
   <source>局への依頼</source>
   <translation>Ask of a bureau</translation>
  </message>
  <message>
   <source>候補日</source>
   <translation>Possible day</translation>
  </message>
  <message>
   <source>候補日への回答</source>
   <translation>Answer on possible days</translation>
  </message>
  <message>
   <source>局の協議結果</source>
   <translation>Bureau's result</translation>
  </message>
  <message>
   <source>個別協議</source>
   <translation>Single talk</translation>
  </message>
  <message>
   <source>決定事項</source>
   <translation>Decision</translation>
  </message>
  <message>
   <source>宿題</source>
   <translation>Action item</translation>
  </message>
  <message>
   <source>経過報告</source>
   <translation>Progress</translation>
  </message>
  <message>
   <source>会議の発言</source>
   <translation>Remark in a meeting</translation>
  </message>
  <message>
   <source>会議で聞いた声</source>
   <translation>Voices heard at the meeting</translation>
  </message>
  <message>
   <source>議事録</source>
   <translation>Minutes</translation>
  </message>
  <message>
   <source>議事録の議題</source>
   <translation>Item of the minutes</translation>
  </message>
  <message>
   <source>議事録の確認</source>
   <translation>Confirmation of minutes</translation>
  </message>
  <message>
   <source>マンスリーリポート</source>
   <translation>Monthly report</translation>
  </message>
  <message>
   <source>リポートの文</source>
   <translation>Sentence of the report</translation>
  </message>
  <message>
   <source>リポートの項目</source>
   <translation>Part of a report</translation>
  </message>
  <message>
   <source>文書の書式</source>
   <translation>Document format</translation>
  </message>
  <message>
   <source>席次表</source>
   <translation>Seating plan</translation>
  </message>
  <message>
   <source>席</source>
   <translation>Seats</translation>
  </message>
  <message>
   <source>受付番号</source>
   <translation>Receipt no.</translation>
  </message>
  <message>
   <source>本文</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>受付日</source>
   <translation>Received</translation>
  </message>
  <message>
   <source>回答の希望</source>
   <translation>Wants an answer</translation>
  </message>
  <message>
   <source>通話時間（秒）</source>
   <translation>Call time (seconds)</translation>
  </message>
  <message>
   <source>受付者</source>
   <translation>Taken by</translation>
  </message>
  <message>
   <source>声としない理由</source>
   <translation>Why not a voice</translation>
  </message>
  <message>
   <source>処理区分</source>
   <translation>Treatment</translation>
  </message>
  <message>
   <source>移送先</source>
   <translation>Transferred to</translation>
  </message>
  <message>
   <source>政策に関わる声</source>
   <translation>Concerns policy</translation>
  </message>
  <message>
   <source>年代</source>
   <translation>Age</translation>
  </message>
  <message>
   <source>回答日</source>
   <translation>Answered on</translation>
  </message>
  <message>
   <source>確認する日</source>
   <translation>Check on</translation>
  </message>
  <message>
   <source>回答への納得</source>
   <translation>Satisfied with the answer</translation>
  </message>
  <message>
   <source>回答への反応</source>
   <translation>Reaction to the answer</translation>
  </message>
  <message>
   <source>結果を知らせる</source>
   <translation>Tell outcome</translation>
  </message>
  <message>
   <source>結果を知らせた日</source>
   <translation>Told on</translation>
  </message>
  <message>
   <source>同じ電話の声</source>
   <translation>Same call</translation>
  </message>
  <message>
   <source>まとめた先</source>
   <translation>Merged into</translation>
  </message>
  <message>
   <source>分けた元</source>
   <translation>Split from</translation>
  </message>
  <message>
   <source>団体の要望番号</source>
   <translation>Organisation's number</translation>
  </message>
  <message>
   <source>団体の優先順位</source>
   <translation>Organisation's priority</translation>
  </message>
  <message>
   <source>要望の年度</source>
   <translation>Year of the request</translation>
  </message>
  <message>
   <source>前年からの継続</source>
   <translation>Continued from last year</translation>
  </message>
  <message>
   <source>取り込み元</source>
   <translation>Imported from</translation>
  </message>
  <message>
   <source>氏名</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>対応日</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>対応者</source>
   <translation>By</translation>
  </message>
  <message>
   <source>方法</source>
   <translation>How</translation>
  </message>
  <message>
   <source>主担当</source>
   <translation>Lead</translation>
  </message>
  <message>
   <source>依頼日</source>
   <translation>Asked on</translation>
  </message>
  <message>
   <source>期限</source>
   <translation>Due</translation>
  </message>
  <message>
   <source>完了日</source>
   <translation>Done on</translation>
  </message>
  <message>
   <source>報告先</source>
   <translation>Report to</translation>
  </message>
  <message>
   <source>報告の確認</source>
   <translation>Report seen</translation>
  </message>
  <message>
   <source>停止日</source>
   <translation>Stopped on</translation>
  </message>
  <message>
   <source>再開日</source>
   <translation>Resumed on</translation>
  </message>
  <message>
   <source>待っている相手</source>
   <translation>Waiting for</translation>
  </message>
  <message>
   <source>役職</source>
   <translation>Post</translation>
  </message>
  <message>
   <source>決裁日</source>
   <translation>Decided on</translation>
  </message>
  <message>
   <source>相手の氏名</source>
   <translation>Name of the person</translation>
  </message>
  <message>
   <source>相手の役職</source>
   <translation>Post of the person</translation>
  </message>
  <message>
   <source>日時</source>
   <translation>Date and time</translation>
  </message>
  <message>
   <source>対応した職員</source>
   <translation>Staff who dealt with it</translation>
  </message>
  <message>
   <source>働き掛けの内容</source>
   <translation>What was asked</translation>
  </message>
  <message>
   <source>こちらの対応</source>
   <translation>Our reply</translation>
  </message>
  <message>
   <source>内容の確認日</source>
   <translation>Content confirmed on</translation>
  </message>
  <message>
   <source>呼び名</source>
   <translation>Called</translation>
  </message>
  <message>
   <source>名称</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>就任日</source>
   <translation>In office from</translation>
  </message>
  <message>
   <source>退任日</source>
   <translation>Left office on</translation>
  </message>
  <message>
   <source>引継ぎ</source>
   <translation>Handover</translation>
  </message>
  <message>
   <source>話題</source>
   <translation>Topic</translation>
  </message>
  <message>
   <source>参加者</source>
   <translation>Present</translation>
  </message>
  <message>
   <source>話されたこと</source>
   <translation>What was said</translation>
  </message>
  <message>
   <source>聞いた職員</source>
   <translation>Heard by</translation>
  </message>
  <message>
   <source>記録した日</source>
   <translation>Recorded on</translation>
  </message>
  <message>
   <source>開始</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>発言の記録</source>
   <translation>What was said</translation>
  </message>
  <message>
   <source>終了時に伝えたこと</source>
   <translation>What was said to end it</translation>
  </message>
  <message>
   <source>その後の対応</source>
   <translation>Steps taken afterwards</translation>
  </message>
  <message>
   <source>用途</source>
   <translation>Used for</translation>
  </message>
  <message>
   <source>項目</source>
   <translation>Item</translation>
  </message>
  <message>
   <source>言葉</source>
   <translation>Words</translation>
  </message>
  <message>
   <source>元の声</source>
   <translation>Original voice</translation>
  </message>
  <message>
   <source>有効期限</source>
   <translation>Valid until</translation>
  </message>
  <message>
   <source>速報の日</source>
   <translation>Flash report on</translation>
  </message>
  <message>
   <source>確認日</source>
   <translation>Seen on</translation>
  </message>
  <message>
   <source>足りない情報</source>
   <translation>Missing information</translation>
  </message>
  <message>
   <source>持っている部署</source>
   <translation>Office that has it</translation>
  </message>
  <message>
   <source>根拠となる法令</source>
   <translation>Legal ground</translation>
  </message>
  <message>
   <source>妨げ</source>
   <translation>Obstacle</translation>
  </message>
  <message>
   <source>ファイル名</source>
   <translation>File name</translation>
  </message>
  <message>
   <source>作成者</source>
   <translation>Author</translation>
  </message>
  <message>
   <source>例示</source>
   <translation>Example</translation>
  </message>
  <message>
   <source>反対の声</source>
   <translation>Voice against</translation>
  </message>
  <message>
   <source>時季</source>
   <translation>Season</translation>
  </message>
  <message>
   <source>定例の日</source>
   <translation>Regular day</translation>
  </message>
  <message>
   <source>開催方法</source>
   <translation>Held as</translation>
  </message>
  <message>
   <source>会議の型</source>
   <translation>Type of meeting</translation>
  </message>
  <message>
   <source>中止の理由</source>
   <translation>Why cancelled</translation>
  </message>
  <message>
   <source>開催通知日</source>
   <translation>Invitation sent on</translation>
  </message>
  <message>
   <source>終結日</source>
   <translation>Concluded on</translation>
  </message>
  <message>
   <source>協議の趣旨</source>
   <translation>Purpose of the talks</translation>
  </message>
  <message>
   <source>招集する区</source>
   <translation>Called by ward</translation>
  </message>
  <message>
   <source>協議が必要になった日</source>
   <translation>Day it became necessary</translation>
  </message>
  <message>
   <source>前の回</source>
   <translation>Previous round</translation>
  </message>
  <message>
   <source>非公開の理由</source>
   <translation>Why it is not public</translation>
  </message>
  <message>
   <source>説明する所属</source>
   <translation>Presenting office</translation>
  </message>
  <message>
   <source>同じ案件</source>
   <translation>Same matter</translation>
  </message>
  <message>
   <source>写した元</source>
   <translation>Copied from</translation>
  </message>
  <message>
   <source>結果の内容</source>
   <translation>Content of the result</translation>
  </message>
  <message>
   <source>開始時刻</source>
   <translation>Start time</translation>
  </message>
  <message>
   <source>終了時刻</source>
   <translation>Ended at</translation>
  </message>
  <message>
   <source>出欠</source>
   <translation>Attendance</translation>
  </message>
  <message>
   <source>到着</source>
   <translation>Arrived</translation>
  </message>
  <message>
   <source>退席</source>
   <translation>Left</translation>
  </message>
  <message>
   <source>よみ</source>
   <translation>Reading</translation>
  </message>
  <message>
   <source>順番</source>
   <translation>Order</translation>
  </message>
  <message>
   <source>説明</source>
   <translation>Description</translation>
  </message>
  <message>
   <source>関係するもの</source>
   <translation>Related</translation>
  </message>
  <message>
   <source>行ったこと</source>
   <translation>What was done</translation>
  </message>
  <message>
   <source>行った人</source>
   <translation>Who did it</translation>
  </message>
  <message>
   <source>もう一方の課題</source>
   <translation>The other theme</translation>
  </message>
  <message>
   <source>判断した日</source>
   <translation>Judged on</translation>
  </message>
  <message>
   <source>聞き手</source>
   <translation>Heard by</translation>
  </message>
  <message>
   <source>記録者</source>
   <translation>Recorded by</translation>
  </message>
  <message>
   <source>回答する所属</source>
   <translation>Answering office</translation>
  </message>
  <message>
   <source>問1の回答</source>
   <translation>Answer to question 1</translation>
  </message>
  <message>
   <source>問2の回答</source>
   <translation>Answer to question 2</translation>
  </message>
  <message>
   <source>回答者</source>
   <translation>Answered by</translation>
  </message>
  <message>
   <source>主管</source>
   <translation>Lead</translation>
  </message>
  <message>
   <source>現在の対応</source>
   <translation>At present</translation>
  </message>
  <message>
   <source>今後の予定</source>
   <translation>Plans</translation>
  </message>
  <message>
   <source>回答した質問</source>
   <translation>Question answered</translation>
  </message>
  <message>
   <source>立場</source>
   <translation>Role</translation>
  </message>
  <message>
   <source>委任を受けた職員</source>
   <translation>Delegate</translation>
  </message>
  <message>
   <source>委任した区長</source>
   <translation>Delegating ward mayor</translation>
  </message>
  <message>
   <source>予定日</source>
   <translation>Planned for</translation>
  </message>
  <message>
   <source>求められた修正</source>
   <translation>Revision asked for</translation>
  </message>
  <message>
   <source>修正の期限</source>
   <translation>Revision due</translation>
  </message>
  <message>
   <source>修正した内容</source>
   <translation>What was revised</translation>
  </message>
  <message>
   <source>修正した日</source>
   <translation>Revised on</translation>
  </message>
  <message>
   <source>検証の予定日</source>
   <translation>Check planned for</translation>
  </message>
  <message>
   <source>検証日</source>
   <translation>Checked on</translation>
  </message>
  <message>
   <source>確かめ方</source>
   <translation>How it was checked</translation>
  </message>
  <message>
   <source>分かったこと</source>
   <translation>What was found</translation>
  </message>
  <message>
   <source>効果</source>
   <translation>Effect</translation>
  </message>
  <message>
   <source>次にすること</source>
   <translation>What comes next</translation>
  </message>
  <message>
   <source>検証者</source>
   <translation>Checked by</translation>
  </message>
  <message>
   <source>元の要望</source>
   <translation>Original request</translation>
  </message>
  <message>
   <source>先の要望</source>
   <translation>Later request</translation>
  </message>
  <message>
   <source>つながり</source>
   <translation>Link</translation>
  </message>
  <message>
   <source>対象</source>
   <translation>For</translation>
  </message>
  <message>
   <source>知らせる日数</source>
   <translation>Days of notice</translation>
  </message>
  <message>
   <source>事業化の数</source>
   <translation>Adopted</translation>
  </message>
  <message>
   <source>結果の出た数</source>
   <translation>With an outcome</translation>
  </message>
  <message>
   <source>率（千分率）</source>
   <translation>Rate (per thousand)</translation>
  </message>
  <message>
   <source>枠</source>
   <translation>Frame</translation>
  </message>
  <message>
   <source>額（千円）</source>
   <translation>Amount (¥ thousand)</translation>
  </message>
  <message>
   <source>問い</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>答え</source>
   <translation>Answer</translation>
  </message>
  <message>
   <source>記入者</source>
   <translation>Written by</translation>
  </message>
  <message>
   <source>記入日</source>
   <translation>Written on</translation>
  </message>
  <message>
   <source>段階</source>
   <translation>Stage</translation>
  </message>
  <message>
   <source>対象の文</source>
   <translation>Words concerned</translation>
  </message>
  <message>
   <source>書き換えの案</source>
   <translation>Suggested wording</translation>
  </message>
  <message>
   <source>返信先</source>
   <translation>Reply to</translation>
  </message>
  <message>
   <source>相談先</source>
   <translation>Adviser</translation>
  </message>
  <message>
   <source>解決日</source>
   <translation>Resolved on</translation>
  </message>
  <message>
   <source>解決した職員</source>
   <translation>Resolved by</translation>
  </message>
  <message>
   <source>見出し</source>
   <translation>Heading</translation>
  </message>
  <message>
   <source>日付</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>採択につながった点</source>
   <translation>What led to adoption</translation>
  </message>
  <message>
   <source>書いたもの</source>
   <translation>What was written</translation>
  </message>
  <message>
   <source>学んだこと</source>
   <translation>What was learned</translation>
  </message>
  <message>
   <source>見せる相手</source>
   <translation>Show to</translation>
  </message>
  <message>
   <source>主催</source>
   <translation>Chaired by</translation>
  </message>
  <message>
   <source>第何週</source>
   <translation>Week of the month</translation>
  </message>
  <message>
   <source>曜日</source>
   <translation>Weekday</translation>
  </message>
  <message>
   <source>閉庁日のとき</source>
   <translation>If closed</translation>
  </message>
  <message>
   <source>終了予定</source>
   <translation>Planned end</translation>
  </message>
  <message>
   <source>議題締切（何日前）</source>
   <translation>Items due (days before)</translation>
  </message>
  <message>
   <source>始まりの月</source>
   <translation>First month</translation>
  </message>
  <message>
   <source>終わりの月</source>
   <translation>Last month</translation>
  </message>
  <message>
   <source>分</source>
   <translation>Min</translation>
  </message>
  <message>
   <source>職</source>
   <translation>Post</translation>
  </message>
  <message>
   <source>席次</source>
   <translation>Seat rank</translation>
  </message>
  <message>
   <source>出席区分</source>
   <translation>Role</translation>
  </message>
  <message>
   <source>代理の職</source>
   <translation>Deputy's post</translation>
  </message>
  <message>
   <source>始まり</source>
   <translation>Began</translation>
  </message>
  <message>
   <source>終わり</source>
   <translation>End</translation>
  </message>
  <message>
   <source>送り元</source>
   <translation>Passed from</translation>
  </message>
  <message>
   <source>送り先</source>
   <translation>Passed to</translation>
  </message>
  <message>
   <source>締切の日</source>
   <translation>Deadline</translation>
  </message>
  <message>
   <source>案件なし</source>
   <translation>Nothing to submit</translation>
  </message>
  <message>
   <source>経緯と現状</source>
   <translation>Course and present state</translation>
  </message>
  <message>
   <source>資料</source>
   <translation>Materials</translation>
  </message>
  <message>
   <source>決定日</source>
   <translation>Decided on</translation>
  </message>
  <message>
   <source>事務局の回答</source>
   <translation>Secretariat's answer</translation>
  </message>
  <message>
   <source>資料番号</source>
   <translation>Number of the material</translation>
  </message>
  <message>
   <source>ファイル</source>
   <translation>File</translation>
  </message>
  <message>
   <source>差し替え元</source>
   <translation>Replaces</translation>
  </message>
  <message>
   <source>差し替えの内容</source>
   <translation>What changed</translation>
  </message>
  <message>
   <source>依頼の内容</source>
   <translation>Ask</translation>
  </message>
  <message>
   <source>事前意見の向き</source>
   <translation>Tendency in advance</translation>
  </message>
  <message>
   <source>事前意見</source>
   <translation>Opinion in advance</translation>
  </message>
  <message>
   <source>都合</source>
   <translation>Availability</translation>
  </message>
  <message>
   <source>条件・理由</source>
   <translation>Conditions, reason</translation>
  </message>
  <message>
   <source>結果の日</source>
   <translation>Result on</translation>
  </message>
  <message>
   <source>要望に戻した日</source>
   <translation>Back to the request on</translation>
  </message>
  <message>
   <source>協議日</source>
   <translation>Date of talk</translation>
  </message>
  <message>
   <source>手戻り</source>
   <translation>Repeats</translation>
  </message>
  <message>
   <source>担当の所属</source>
   <translation>Office in charge</translation>
  </message>
  <message>
   <source>担当者</source>
   <translation>Person in charge</translation>
  </message>
  <message>
   <source>報告日</source>
   <translation>Reported on</translation>
  </message>
  <message>
   <source>報告者</source>
   <translation>Reported by</translation>
  </message>
  <message>
   <source>発言者</source>
   <translation>Speaker</translation>
  </message>
  <message>
   <source>時刻</source>
   <translation>Time</translation>
  </message>
  <message>
   <source>確認の期限</source>
   <translation>Confirm by</translation>
  </message>
  <message>
   <source>確定した職員</source>
   <translation>Finalised by</translation>
  </message>
  <message>
   <source>確定日</source>
   <translation>Finalised on</translation>
  </message>
  <message>
   <source>公開日</source>
   <translation>Published on</translation>
  </message>
  <message>
   <source>承認した会議</source>
   <translation>Approved at meeting</translation>
  </message>
  <message>
   <source>議事要旨</source>
   <translation>Summary minutes</translation>
  </message>
  <message>
   <source>確認</source>
   <translation>To check</translation>
  </message>
  <message>
   <source>年</source>
   <translation>Year</translation>
  </message>
  <message>
   <source>月</source>
   <translation>Month</translation>
  </message>
  <message>
   <source>承認者</source>
   <translation>Approved by</translation>
  </message>
  <message>
   <source>承認日</source>
   <translation>Approved on</translation>
  </message>
  <message>
   <source>承認の時点</source>
   <translation>Time of approval</translation>
  </message>
  <message>
   <source>差戻しの理由</source>
   <translation>Why sent back</translation>
  </message>
  <message>
   <source>文</source>
   <translation>Sentence</translation>
  </message>
  <message>
   <source>文の案</source>
   <translation>Proposed sentence</translation>
  </message>
  <message>
   <source>数値</source>
   <translation>Figures</translation>
  </message>
  <message>
   <source>本文の書体</source>
   <translation>Text font</translation>
  </message>
  <message>
   <source>文字の大きさ（0.1ポイント）</source>
   <translation>Text size (0.1 pt)</translation>
  </message>
  <message>
   <source>上の余白（mm）</source>
   <translation>Top margin (mm)</translation>
  </message>
  <message>
   <source>左右の余白（mm）</source>
   <translation>Side margins (mm)</translation>
  </message>
  <message>
   <source>下の余白（mm）</source>
   <translation>Bottom margin (mm)</translation>
  </message>
  <message>
   <source>決裁欄</source>
   <translation>Approval boxes</translation>
  </message>
  <message>
   <source>取扱いの表示</source>
   <translation>Handling mark</translation>
  </message>
  <message>
   <source>Wordの書体</source>
   <translation>Word fonts</translation>
  </message>
  <message>
   <source>上座に着く序列</source>
   <translation>Ranks at the head</translation>
  </message>
  <message>
   <source>上座の並べ方</source>
   <translation>Order at the head</translation>
  </message>
  <message>
   <source>区役所を図の左にする</source>
   <translation>Ward offices on the left</translation>
  </message>
  <message>
   <source>机の配置</source>
   <translation>Table layout</translation>
  </message>
  <message>
   <source>１列の席数</source>
   <translation>Seats per row</translation>
  </message>
  <message>
   <source>正面の表示</source>
   <translation>At the front</translation>
  </message>
  <message>
   <source>席の位置</source>
   <translation>Seats</translation>
  </message>
  <message>
   <source>略称</source>
   <translation>Short name</translation>
  </message>
  <message>
   <source>区名</source>
   <translation>Ward</translation>
  </message>
  <message>
   <source>序列</source>
   <translation>Rank</translation>
  </message>
  <message>
   <source>上位</source>
   <translation>Above</translation>
  </message>
  <message>
   <source>回答までの日数</source>
   <translation>Days to answer</translation>
  </message>
  <message>
   <source>日数の数え方</source>
   <translation>Days counted in</translation>
  </message>
  <message>
   <source>保存期間（年）</source>
   <translation>Retention (years)</translation>
  </message>
  <message>
   <source>ごみ箱</source>
   <translation>Bin</translation>
  </message>
  <message>
   <source>作成</source>
   <translation>Created</translation>
  </message>
  <message>
   <source>見本</source>
   <translation>Sample</translation>
  </message>
 </context>
 <context>
  <name>meetings</name>
  <message>
   <source>第{number}回　{name}</source>
   <translation>No. {number}  {name}</translation>
  </message>
 </context>
 <context>
  <name>reminders</name>
  <message>
   <source>期限を過ぎた声 {count}件</source>
   <translation>Overdue voices: {count}</translation>
  </message>
  <message>
   <source>決裁を待つ声 {count}件</source>
   <translation>Voices waiting for approval: {count}</translation>
  </message>
  <message>
   <source>結果が届いた声 {count}件</source>
   <translation>Voices with results: {count}</translation>
  </message>
  <message>
   <source>今日確認する声 {count}件</source>
   <translation>Voices to check today: {count}</translation>
  </message>
  <message>
   <source>期限の近い会議の宿題 {count}件</source>
   <translation>Action items due soon: {count}</translation>
  </message>
  <message>
   <source>確認を待つ議事録 {count}件</source>
   <translation>Minutes to confirm: {count}</translation>
  </message>
  <message>
   <source>会議の準備で回答すること {count}件</source>
   <translation>Meeting questions to answer: {count}</translation>
  </message>
  <message>
   <source>担当している声 {count}件</source>
   <translation>Voices in my charge: {count}</translation>
  </message>
 </context>
 <context>
  <name>report_sources</name>
  <message>
   <source>{name}の声</source>
   <translation>Voices: {name}</translation>
  </message>
  <message>
   <source>声の一覧</source>
   <translation>List of voices</translation>
  </message>
 </context>
 <context>
  <name>sentences</name>
  <message>
   <source>結果待ち</source>
   <translation>Awaiting</translation>
  </message>
  <message>
   <source>率</source>
   <translation>Rate</translation>
  </message>
  <message>
   <source>計算</source>
   <translation>Counted</translation>
  </message>
  <message>
   <source>市長まで</source>
   <translation>up to the mayor</translation>
  </message>
  <message>
   <source>副市長まで</source>
   <translation>up to deputy mayors</translation>
  </message>
  <message>
   <source>局長まで</source>
   <translation>up to bureau directors</translation>
  </message>
  <message>
   <source>区長まで</source>
   <translation>up to ward mayors</translation>
  </message>
  <message>
   <source>面談</source>
   <translation>in person</translation>
  </message>
  <message>
   <source>ホームページ</source>
   <translation>website</translation>
  </message>
  <message>
   <source>アクセスキーは、オブジェクトストレージを共有の場所にするときだけ必要です。</source>
   <translation>An access key is only needed for a share in an object store.</translation>
  </message>
  <message>
   <source>何も変更していません。</source>
   <translation>Nothing was changed.</translation>
  </message>
  <message>
   <source>「s3://」で始まる場所を指定してください。</source>
   <translation>Give a location that begins with “s3://”.</translation>
  </message>
  <message>
   <source>アクセスキーかシークレットキーの入力に誤りがあります。</source>
   <translation>The access key or secret key is wrong.</translation>
  </message>
  <message>
   <source>システム担当者から渡された文字を、空白を入れずにそのまま入力してください。</source>
   <translation>Enter it as your system administrator gave it, without spaces.</translation>
  </message>
  <message>
   <source>区分なし</source>
   <translation>No kind</translation>
  </message>
  <message>
   <source>所管局なし</source>
   <translation>No bureau</translation>
  </message>
  <message>
   <source>入力された率には内訳がないため、増減を要因ごとの件数に分けることはできません。</source>
   <translation>Rates that were entered have no parts, so the change cannot be split into numbers.</translation>
  </message>
  <message>
   <source>回答案の作成は使わない設定になっています。</source>
   <translation>Drafting answers is switched off.</translation>
  </message>
  <message>
   <source>何も送っていません。</source>
   <translation>Nothing was sent.</translation>
  </message>
  <message>
   <source>使うときは、管理者に依頼してください。</source>
   <translation>Ask an administrator to use it.</translation>
  </message>
  <message>
   <source>この声に近い回答例がありません。</source>
   <translation>No saved answer is close to this voice.</translation>
  </message>
  <message>
   <source>回答例が増えると、回答案を作れるようになります。</source>
   <translation>With more saved answers, drafts can be made.</translation>
  </message>
  <message>
   <source>参加していない端末</source>
   <translation>desk that has not joined</translation>
  </message>
  <message>
   <source>局の回答の取り込み</source>
   <translation>Import of bureau answers</translation>
  </message>
  <message>
   <source>共同</source>
   <translation>Joint</translation>
  </message>
  <message>
   <source>要望がまだ届いていません。</source>
   <translation>The request has not arrived yet.</translation>
  </message>
  <message>
   <source>「{1}」を行えるのは{2}です。</source>
   <translation>“{1}” may be done by: {2}.</translation>
  </message>
  <message>
   <source>「{1}」から届いた「{2}」の変更を取り込みませんでした。{3}変更は保留し、記録はそのままです。管理者に知らせてください。</source>
   <translation>Changes of “{2}” from “{1}” were not taken over. {3}They are held back, and the records are as they were. Please tell an administrator.</translation>
  </message>
  <message>
   <source>区長の決定がないまま進められています。</source>
   <translation>It was moved on without the ward mayor's decision.</translation>
  </message>
  <message>
   <source>政策判断は、一度記録されると変更できません。</source>
   <translation>Once recorded, a policy decision cannot be changed.</translation>
  </message>
  <message>
   <source>政策判断のあるヒアリングの記録は、削除できません。</source>
   <translation>The record of a hearing with a policy decision cannot be deleted.</translation>
  </message>
  <message>
   <source>ごみ箱から戻す</source>
   <translation>Take out of bin</translation>
  </message>
  <message>
   <source>競合</source>
   <translation>Conflict</translation>
  </message>
  <message>
   <source>ほかの端末から新しい内容が届きました。</source>
   <translation>New content arrived from another desk.</translation>
  </message>
  <message>
   <source>まだ何も決めていません。</source>
   <translation>Nothing is decided yet.</translation>
  </message>
  <message>
   <source>届いた内容も確かめて、もう一度選んでください。</source>
   <translation>Look at it too, and choose again.</translation>
  </message>
  <message>
   <source>この声は、ほかの区役所が受け付けたものです。</source>
   <translation>This voice was taken by another office.</translation>
  </message>
  <message>
   <source>どちらを残すかは、受け付けた区役所で決めます。</source>
   <translation>The office that took it decides which to keep.</translation>
  </message>
  <message>
   <source>「{1}」は、表示されている内容から選んでください。</source>
   <translation>Choose “{1}” from what is shown.</translation>
  </message>
  <message>
   <source>競合の解決</source>
   <translation>Resolving a conflict</translation>
  </message>
  <message>
   <source>（空）</source>
   <translation>(empty)</translation>
  </message>
  <message>
   <source>{1}{2}{3}の変更：{4}</source>
   <translation>{1}{2}{3} changed: {4}</translation>
  </message>
  <message>
   <source>ごみ箱に入れたままにする</source>
   <translation>Leave in bin</translation>
  </message>
  <message>
   <source>この競合はもう解決されています。</source>
   <translation>This conflict is already resolved.</translation>
  </message>
  <message>
   <source>{1}の追加：{2}</source>
   <translation>{1} added: {2}</translation>
  </message>
  <message>
   <source>追加</source>
   <translation>Add</translation>
  </message>
  <message>
   <source>区民の声の登録</source>
   <translation>Keeping a voice</translation>
  </message>
  <message>
   <source>{1}の端末</source>
   <translation>Desk of {1}</translation>
  </message>
  <message>
   <source>この端末の所属が登録されていません。</source>
   <translation>No office is set for this desk.</translation>
  </message>
  <message>
   <source>記録は無事です。</source>
   <translation>The records are safe.</translation>
  </message>
  <message>
   <source>設定で所属を選んでください。</source>
   <translation>Choose the office in the settings.</translation>
  </message>
  <message>
   <source>（未登録）</source>
   <translation>(not listed)</translation>
  </message>
  <message>
   <source>この区役所・局の職員ではありません。</source>
   <translation>This is not a member of this office's staff.</translation>
  </message>
  <message>
   <source>職員を選び直してください。</source>
   <translation>Choose staff again.</translation>
  </message>
  <message>
   <source>「{1}」の受付が続いています。</source>
   <translation>The intake of “{1}” is still on.</translation>
  </message>
  <message>
   <source>終えてから、新しい災害の受付を始めてください。</source>
   <translation>End it before beginning another disaster intake.</translation>
  </message>
  <message>
   <source>内容の書かれた行がありません。</source>
   <translation>No row has content.</translation>
  </message>
  <message>
   <source>何も登録していません。</source>
   <translation>Nothing was kept.</translation>
  </message>
  <message>
   <source>「内容」に、用紙に書かれたことを入力してください。</source>
   <translation>Enter what the form says under “Content”.</translation>
  </message>
  <message>
   <source>用紙の登録</source>
   <translation>Entering forms</translation>
  </message>
  <message>
   <source>災害：人命に関わる</source>
   <translation>Disaster: danger to life</translation>
  </message>
  <message>
   <source>伝えた先：{1}</source>
   <translation>Told to: {1}</translation>
  </message>
  <message>
   <source>予算要望調書</source>
   <translation>Request sheet</translation>
  </message>
  <message>
   <source>市長ヒアリング記録</source>
   <translation>Record of mayor's hearing</translation>
  </message>
  <message>
   <source>区長要望一覧</source>
   <translation>List of requests</translation>
  </message>
  <message>
   <source>次第</source>
   <translation>Agenda</translation>
  </message>
  <message>
   <source>出席者名簿</source>
   <translation>Attendance list</translation>
  </message>
  <message>
   <source>机上名札</source>
   <translation>Name plates</translation>
  </message>
  <message>
   <source>会議資料一式</source>
   <translation>All meeting materials</translation>
  </message>
  <message>
   <source>資料表紙</source>
   <translation>Cover of materials</translation>
  </message>
  <message>
   <source>差し替え一覧</source>
   <translation>List of replacements</translation>
  </message>
  <message>
   <source>区民の声一覧</source>
   <translation>List of voices</translation>
  </message>
  <message>
   <source>受付票</source>
   <translation>Receipt sheet</translation>
  </message>
  <message>
   <source>移送書</source>
   <translation>Transfer sheet</translation>
  </message>
  <message>
   <source>働き掛け記録票</source>
   <translation>Record of approach</translation>
  </message>
  <message>
   <source>要望の引継ぎ書</source>
   <translation>Handover of requests</translation>
  </message>
  <message>
   <source>聞き取り用紙</source>
   <translation>Listening form</translation>
  </message>
  <message>
   <source>館長への聞き取り用紙</source>
   <translation>Listening form for centre directors</translation>
  </message>
  <message>
   <source>災害時の受付用紙</source>
   <translation>Disaster intake form</translation>
  </message>
  <message>
   <source>課題整理表</source>
   <translation>Table of themes</translation>
  </message>
  <message>
   <source>課題票</source>
   <translation>Theme sheet</translation>
  </message>
  <message>
   <source>取組計画</source>
   <translation>Action plan</translation>
  </message>
  <message>
   <source>検討案</source>
   <translation>Options</translation>
  </message>
  <message>
   <source>区長ヒアリング記録</source>
   <translation>Record of the hearing</translation>
  </message>
  <message>
   <source>意見のまとめ</source>
   <translation>Summary of opinions</translation>
  </message>
  <message>
   <source>照会票</source>
   <translation>Inquiry sheet</translation>
  </message>
  <message>
   <source>経過図</source>
   <translation>Chart of the course</translation>
  </message>
  <message>
   <source>事業計画書</source>
   <translation>Project plan</translation>
  </message>
  <message>
   <source>区独自事業一覧</source>
   <translation>List of ward projects</translation>
  </message>
  <message>
   <source>現場判断の一覧</source>
   <translation>List of field decisions</translation>
  </message>
  <message>
   <source>実現したいことの一覧</source>
   <translation>List of wishes</translation>
  </message>
  <message>
   <source>委員一覧</source>
   <translation>Posts</translation>
  </message>
  <message>
   <source>人材・団体の一覧</source>
   <translation>List of people and groups</translation>
  </message>
  <message>
   <source>区の経営状況</source>
   <translation>State of the ward</translation>
  </message>
  <message>
   <source>だれに配るか</source>
   <translation>For whom</translation>
  </message>
  <message>
   <source>事務局用には、時刻と事務局だけの注記が入ります。</source>
   <translation>The secretariat's copy has times and its own notes.</translation>
  </message>
  <message>
   <source>所要時間</source>
   <translation>Time needed</translation>
  </message>
  <message>
   <source>配付資料</source>
   <translation>Materials handed out</translation>
  </message>
  <message>
   <source>前回の宿題</source>
   <translation>Action items of last time</translation>
  </message>
  <message>
   <source>非公開の議題の件名</source>
   <translation>Subjects of non-public items</translation>
  </message>
  <message>
   <source>出欠を記入する欄</source>
   <translation>Boxes for attendance</translation>
  </message>
  <message>
   <source>事務局の職員</source>
   <translation>Staff of the secretariat</translation>
  </message>
  <message>
   <source>氏名の横に署名欄</source>
   <translation>Signature beside the name</translation>
  </message>
  <message>
   <source>出入口</source>
   <translation>Door</translation>
  </message>
  <message>
   <source>綴じるもの</source>
   <translation>What is bound</translation>
  </message>
  <message>
   <source>綴じられない資料は、理由を書いた紙が代わりに入ります。</source>
   <translation>Materials that cannot be bound are replaced by a sheet that says why.</translation>
  </message>
  <message>
   <source>目次</source>
   <translation>Contents</translation>
  </message>
  <message>
   <source>資料ごとの表紙</source>
   <translation>Cover for each material</translation>
  </message>
  <message>
   <source>全ページに資料番号</source>
   <translation>Number of the material on every page</translation>
  </message>
  <message>
   <source>資料ごとに新しい用紙</source>
   <translation>New sheet for each material</translation>
  </message>
  <message>
   <source>Ａ３をＡ４に縮小</source>
   <translation>Reduce A3 to A4</translation>
  </message>
  <message>
   <source>非公開の資料</source>
   <translation>Non-public materials</translation>
  </message>
  <message>
   <source>形</source>
   <translation>Form</translation>
  </message>
  <message>
   <source>「様」を付ける</source>
   <translation>Add 「様」</translation>
  </message>
  <message>
   <source>折り線</source>
   <translation>Fold lines</translation>
  </message>
  <message>
   <source>構成員用</source>
   <translation>For members</translation>
  </message>
  <message>
   <source>事務局用</source>
   <translation>For the secretariat</translation>
  </message>
  <message>
   <source>すべて</source>
   <translation>All</translation>
  </message>
  <message>
   <source>差し替えた資料だけ</source>
   <translation>Only replaced materials</translation>
  </message>
  <message>
   <source>三つ折り（Ａ４横１枚に１人）</source>
   <translation>Folded in three (A4 landscape, 1 person)</translation>
  </message>
  <message>
   <source>二つ折り（Ａ４縦１枚に２人）</source>
   <translation>Folded in two (A4 portrait, 2 persons)</translation>
  </message>
  <message>
   <source>縦書きの立て札（Ａ４横１枚に４人）</source>
   <translation>Vertical plates (A4 landscape, 4 persons)</translation>
  </message>
  <message>
   <source>参加している端末</source>
   <translation>Desks</translation>
  </message>
  <message>
   <source>件数は寄せられた声の数で、住民全体の割合ではありません。</source>
   <translation>The number is of voices received, not a share of all residents.</translation>
  </message>
  <message>
   <source>人は、同じ方を一人、連絡先のない声を一件一人として数えた最大の数です。</source>
   <translation>Persons is the largest possible number: the same person counts once, a voice without contact counts as one person.</translation>
  </message>
  <message>
   <source>{1}件・{2}人</source>
   <translation>{1} voice{1:|s} ({2} person{2:|s})</translation>
  </message>
  <message>
   <source>月ごとの件数</source>
   <translation>By month</translation>
  </message>
  <message>
   <source>校区ごとの件数</source>
   <translation>By district</translation>
  </message>
  <message>
   <source>年代ごとの件数</source>
   <translation>By age</translation>
  </message>
  <message>
   <source>声の主ごとの件数</source>
   <translation>By source</translation>
  </message>
  <message>
   <source>{1}件（最大{2}人）</source>
   <translation>{1} (at most {2} persons)</translation>
  </message>
  <message>
   <source>記録なし（反対がないことを示すものではありません）</source>
   <translation>none recorded (this does not mean that nobody is against)</translation>
  </message>
  <message>
   <source>記録なし</source>
   <translation>not recorded</translation>
  </message>
  <message>
   <source>と人口</source>
   <translation> and population</translation>
  </message>
  <message>
   <source>件</source>
   <translation>Voices</translation>
  </message>
  <message>
   <source>人（最大）</source>
   <translation>Persons (at most)</translation>
  </message>
  <message>
   <source>うち反対</source>
   <translation>of them against</translation>
  </message>
  <message>
   <source>ほか{1}校区</source>
   <translation>{1} more districts</translation>
  </message>
  <message>
   <source>校区の記録なし{1}件</source>
   <translation>{1} without district</translation>
  </message>
  <message>
   <source>年代の記録なし{1}件</source>
   <translation>{1} without age</translation>
  </message>
  <message>
   <source>寄せられた声</source>
   <translation>Voices received</translation>
  </message>
  <message>
   <source>反対・慎重な声</source>
   <translation>Voices against or with reservations</translation>
  </message>
  <message>
   <source>この1年の動き</source>
   <translation>The past year</translation>
  </message>
  <message>
   <source>{1}件（その前の1年は{2}件）</source>
   <translation>{1} (the year before: {2})</translation>
  </message>
  <message>
   <source>{1}件</source>
   <translation>{1}</translation>
  </message>
  <message>
   <source>（千人あたり{1}人）</source>
   <translation> ({1} per 1,000 persons)</translation>
  </message>
  <message>
   <source>同じ方から</source>
   <translation>From the same person</translation>
  </message>
  <message>
   <source>最も多い方で{1}件</source>
   <translation>{1} from the most frequent</translation>
  </message>
  <message>
   <source>期間</source>
   <translation>Period</translation>
  </message>
  <message>
   <source>{1}校区</source>
   <translation>{1} district{1:|s}</translation>
  </message>
  <message>
   <source>校区の記録なし</source>
   <translation>no district recorded</translation>
  </message>
  <message>
   <source>声のない校区</source>
   <translation>Districts without voices</translation>
  </message>
  <message>
   <source>数えていないもの</source>
   <translation>Not counted</translation>
  </message>
  <message>
   <source>{1}件（声として扱わないものなど）</source>
   <translation>{1} (not treated as voices, etc.)</translation>
  </message>
  <message>
   <source>ほかの区の声</source>
   <translation>Other wards' voices</translation>
  </message>
  <message>
   <source>{1}件（同じ方かどうかは区の中だけで分かります）</source>
   <translation>{1} (whether they are of the same person is known in each ward only)</translation>
  </message>
  <message>
   <source>千人あたり</source>
   <translation>per 1,000</translation>
  </message>
  <message>
   <source>　ほか{1}校区</source>
   <translation>   {1} more districts</translation>
  </message>
  <message>
   <source>（分類なし）</source>
   <translation>(no category)</translation>
  </message>
  <message>
   <source>声{1}件（論点{2}）</source>
   <translation>{1} voice{1:|s} ({2} point{2:|s})</translation>
  </message>
  <message>
   <source>言葉の近さで「{1}」</source>
   <translation>by closeness of words, “{1}”, </translation>
  </message>
  <message>
   <source>にまとめました。</source>
   <translation>grouped.</translation>
  </message>
  <message>
   <source>{1}まで</source>
   <translation>until {1}</translation>
  </message>
  <message>
   <source>{1}から{2}まで</source>
   <translation>{1} to {2}</translation>
  </message>
  <message>
   <source>分類「{1}」</source>
   <translation>category “{1}”</translation>
  </message>
  <message>
   <source>分類ごと</source>
   <translation>by category</translation>
  </message>
  <message>
   <source>全区をまとめて</source>
   <translation>all wards together</translation>
  </message>
  <message>
   <source>・</source>
   <translation>, </translation>
  </message>
  <message>
   <source>場所が決まっていません</source>
   <translation>The place is not settled</translation>
  </message>
  <message>
   <source>議題がありません</source>
   <translation>No items</translation>
  </message>
  <message>
   <source>説明者が決まっていない議題が{1}件あります</source>
   <translation>Items without presenter: {1}</translation>
  </message>
  <message>
   <source>出席者がいません</source>
   <translation>There are no attendees</translation>
  </message>
  <message>
   <source>議題の照会に{1}区が未回答です</source>
   <translation>Wards that have not answered the call for items: {1}</translation>
  </message>
  <message>
   <source>取り込めるメールがありません。</source>
   <translation>No email can be imported.</translation>
  </message>
  <message>
   <source>何も取り込んでいません。</source>
   <translation>Nothing was imported.</translation>
  </message>
  <message>
   <source>メールの取り込み</source>
   <translation>Importing emails</translation>
  </message>
  <message>
   <source>回答の表を取り込めるのは、照会した局だけです。</source>
   <translation>Only the bureau that asked can take in answers.</translation>
  </message>
  <message>
   <source>照会への回答の取り込み</source>
   <translation>Taking in answers to an inquiry</translation>
  </message>
  <message>
   <source>まだ照会していません。</source>
   <translation>Nobody has been asked yet.</translation>
  </message>
  <message>
   <source>「照会する」を押してから、回答の表を使ってください。</source>
   <translation>Press “Send inquiry” before you use the table of answers.</translation>
  </message>
  <message>
   <source>採択につながった点の記入</source>
   <translation>Writing what led to adoption</translation>
  </message>
  <message>
   <source>第{1}回{2}</source>
   <translation>No. {1} {2}</translation>
  </message>
  <message>
   <source>差し戻されました：{1}</source>
   <translation>Sent back: {1}</translation>
  </message>
  <message>
   <source>事前意見を求められています</source>
   <translation>An opinion in advance is asked for</translation>
  </message>
  <message>
   <source>照会に回答してください</source>
   <translation>Please answer the inquiry</translation>
  </message>
  <message>
   <source>議題の照会に回答してください</source>
   <translation>Please answer the call for items</translation>
  </message>
  <message>
   <source>提出された案件が{1}件あります</source>
   <translation>Items submitted: {1}</translation>
  </message>
  <message>
   <source>（件名未定の要望）</source>
   <translation>(request without subject)</translation>
  </message>
  <message>
   <source>「{1}」を読み取れません。</source>
   <translation>“{1}” cannot be read.</translation>
  </message>
  <message>
   <source>何も添付していません。</source>
   <translation>Nothing was attached.</translation>
  </message>
  <message>
   <source>ファイルを閉じるか、権限を確かめてください。</source>
   <translation>Close the file or check its permissions.</translation>
  </message>
  <message>
   <source>担当：{1}</source>
   <translation>In charge: {1}</translation>
  </message>
  <message>
   <source>会議で聞いた声の登録</source>
   <translation>Keeping a voice heard at a meeting</translation>
  </message>
  <message>
   <source>この会議の議事録はまだ公開されていません。</source>
   <translation>The minutes of this meeting are not published yet.</translation>
  </message>
  <message>
   <source>何も印刷していません。</source>
   <translation>Nothing was printed.</translation>
  </message>
  <message>
   <source>公開されるまで待つか、{1}に連絡してください。</source>
   <translation>Wait until they are, or contact {1}.</translation>
  </message>
  <message>
   <source>この端末は「{1}」の最後の端末です。</source>
   <translation>This is the last desk of “{1}”.</translation>
  </message>
  <message>
   <source>先に、同じ所属の別の端末を参加させるか、復旧用の紙を作成してください。</source>
   <translation>First let another desk of the office join, or make a recovery sheet.</translation>
  </message>
  <message>
   <source>氏名が入力されていません。</source>
   <translation>No name was entered.</translation>
  </message>
  <message>
   <source>何も作成していません。</source>
   <translation>Nothing was made.</translation>
  </message>
  <message>
   <source>お使いになる方の氏名を入力してください。</source>
   <translation>Enter the name of the user.</translation>
  </message>
  <message>
   <source>「{1}」には見本のデータがありません。</source>
   <translation>“{1}” has no sample records.</translation>
  </message>
  <message>
   <source>見本のデータは「見本市」で利用できます。</source>
   <translation>Sample records are there for 見本市.</translation>
  </message>
  <message>
   <source>結果のお知らせの記録</source>
   <translation>Recording that the outcome was told</translation>
  </message>
  <message>
   <source>「{1}」という文書はありません。</source>
   <translation>There is no document “{1}”.</translation>
  </message>
  <message>
   <source>次から選んでください：{1}。</source>
   <translation>Choose one of: {1}.</translation>
  </message>
  <message>
   <source>「{1}」にはWordの文書がありません。</source>
   <translation>“{1}” has no Word document.</translation>
  </message>
  <message>
   <source>何も保存していません。</source>
   <translation>Nothing was saved.</translation>
  </message>
  <message>
   <source>PDFとして保存してください。</source>
   <translation>Save it as PDF.</translation>
  </message>
  <message>
   <source>「{1}」に書き込めません。</source>
   <translation>“{1}” cannot be written.</translation>
  </message>
  <message>
   <source>記録には影響ありません。</source>
   <translation>The records are not affected.</translation>
  </message>
  <message>
   <source>フォルダーの場所と権限を確かめてください。</source>
   <translation>Check the folder's location and permissions.</translation>
  </message>
  <message>
   <source>上位計画の取り込み</source>
   <translation>Import plans</translation>
  </message>
  <message>
   <source>{1}行目の任期「{2}」が分かりません（例：2年）。</source>
   <translation>Row {1}: the term “{2}” is not understood (e.g. 2年).</translation>
  </message>
  <message>
   <source>「{1}」を委員一覧として取り込めません。{2}</source>
   <translation>“{1}” cannot be imported as a list of posts. {2}</translation>
  </message>
  <message>
   <source>見出しに「校区」「委員の名称」「依頼元」「人数」「任期」「年間の会議の回数」「役割」などがある表にしてください。</source>
   <translation>The table needs headings such as 校区, 委員の名称, 依頼元, 人数, 任期, 年間の会議の回数, 役割.</translation>
  </message>
  <message>
   <source>委員の名称の列が見つかりません。</source>
   <translation>No column with names of posts was found.</translation>
  </message>
  <message>
   <source>委員が一つもありません。</source>
   <translation>There are no posts.</translation>
  </message>
  <message>
   <source>回数</source>
   <translation>Times</translation>
  </message>
  <message>
   <source>{1}行目の{2}「{3}」が数ではありません。</source>
   <translation>Row {1}: {2} “{3}” is not a number.</translation>
  </message>
  <message>
   <source>全校区</source>
   <translation>All districts</translation>
  </message>
  <message>
   <source>区全体</source>
   <translation>Whole ward</translation>
  </message>
  <message>
   <source>全区</source>
   <translation>All wards</translation>
  </message>
  <message>
   <source>計</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>合計</source>
   <translation>Grand total</translation>
  </message>
  <message>
   <source>小計</source>
   <translation>Subtotal</translation>
  </message>
  <message>
   <source>{1}行目：{2}</source>
   <translation>Row {1}: {2}</translation>
  </message>
  <message>
   <source>公開用データベースを共有フォルダーに置いています</source>
   <translation>Putting the published database into the shared folder</translation>
  </message>
  <message>
   <source>公開用データベースを作成できるのは、本庁の端末だけです。</source>
   <translation>Only desks of headquarters can make the published database.</translation>
  </message>
  <message>
   <source>本庁の端末で実行してください。</source>
   <translation>Do it on a desk of headquarters.</translation>
  </message>
  <message>
   <source>公開用データベース（published/headquarters.sqlite）を新しくできませんでした。使っている人がいるようです。1時間後の同期でもう一度試します。</source>
   <translation>The published database (published/headquarters.sqlite) could not be renewed. Somebody seems to be using it. It is tried again with a sync in an hour.</translation>
  </message>
  <message>
   <source>分類：{1}（件）</source>
   <translation>Category: {1}</translation>
  </message>
  <message>
   <source>住民の声（件）</source>
   <translation>Residents' voices</translation>
  </message>
  <message>
   <source>案件（件）</source>
   <translation>Matters</translation>
  </message>
  <message>
   <source>前月の声（件）</source>
   <translation>Voices, month before</translation>
  </message>
  <message>
   <source>前年同月の声（件）</source>
   <translation>Voices, same month last year</translation>
  </message>
  <message>
   <source>{1}のリポートはまだ承認されていません。</source>
   <translation>The report of {1} is not approved yet.</translation>
  </message>
  <message>
   <source>区長が承認すると、ここで読めます。</source>
   <translation>Once the ward mayor approves, it can be read here.</translation>
  </message>
  <message>
   <source>{1}のリポートを承認した区がまだありません。</source>
   <translation>No ward has approved its report of {1} yet.</translation>
  </message>
  <message>
   <source>冊子は作成していません。</source>
   <translation>No booklet was made.</translation>
  </message>
  <message>
   <source>区長の承認を待ってください。</source>
   <translation>Wait for the ward mayors' approval.</translation>
  </message>
  <message>
   <source>マンスリーリポートは区役所がつくります。</source>
   <translation>Monthly reports are made by ward offices.</translation>
  </message>
  <message>
   <source>各区の進み具合と冊子は、この画面で見られます。</source>
   <translation>How far the wards are, and the booklet, can be seen here.</translation>
  </message>
  <message>
   <source>マンスリーリポートを承認できるのは区長だけです。</source>
   <translation>Only the ward mayor can approve a monthly report.</translation>
  </message>
  <message>
   <source>承認していません。</source>
   <translation>It was not approved.</translation>
  </message>
  <message>
   <source>「区長の承認に回す」で区長に回してください。</source>
   <translation>Use “Pass to ward mayor”.</translation>
  </message>
  <message>
   <source>個人情報らしいもの（{1}）が書かれています：{2}</source>
   <translation>It seems to contain personal data ({1}): {2}</translation>
  </message>
  <message>
   <source>リポートは全市で読まれます。個人が分からない書き方に直してください。</source>
   <translation>Reports are read in the whole city. Reword it so that no person can be known.</translation>
  </message>
  <message>
   <source>承認を取り消せるのは区長だけです。</source>
   <translation>Only the ward mayor can withdraw the approval.</translation>
  </message>
  <message>
   <source>区長に依頼してください。</source>
   <translation>Please ask the ward mayor.</translation>
  </message>
  <message>
   <source>まだ承認されていません。</source>
   <translation>It is not approved yet.</translation>
  </message>
  <message>
   <source>数値はいつも今のものです。</source>
   <translation>The figures are always those of now.</translation>
  </message>
  <message>
   <source>承認のあとで、承認時の数値と比べられます。</source>
   <translation>After approval they can be compared with those of the approval.</translation>
  </message>
  <message>
   <source>「{1}」は年度として読めません。</source>
   <translation>“{1}” is not a fiscal year.</translation>
  </message>
  <message>
   <source>「2027」「2027/bureau」のように、西暦の年度を指定してください。</source>
   <translation>Give a year like “2027” or “2027/bureau”.</translation>
  </message>
  <message>
   <source>ほかの区役所・局の声は削除できません。</source>
   <translation>Voices of another office cannot be deleted.</translation>
  </message>
  <message>
   <source>何も削除していません。</source>
   <translation>Nothing was deleted.</translation>
  </message>
  <message>
   <source>受け付けた区役所・局の管理者に依頼してください。</source>
   <translation>Ask an administrator of the office that took it.</translation>
  </message>
  <message>
   <source>保存期間が過ぎた記録を削除できるのは管理者だけです。</source>
   <translation>Only administrators can delete what is past its period.</translation>
  </message>
  <message>
   <source>管理者に依頼してください。</source>
   <translation>Please ask an administrator.</translation>
  </message>
  <message>
   <source>保存期間「{1}年」は指定できません。</source>
   <translation>A retention of “{1} years” is not possible.</translation>
  </message>
  <message>
   <source>保存期間は変わっていません。</source>
   <translation>The retention was not changed.</translation>
  </message>
  <message>
   <source>0（期限なし）から{1}までの年数を入力してください。</source>
   <translation>Enter years from 0 (no limit) to {1}.</translation>
  </message>
  <message>
   <source>（件名は個人情報を含むため省略）</source>
   <translation>(subject left out: personal data)</translation>
  </message>
  <message>
   <source>{1}第{2}回</source>
   <translation>{1} no. {2}</translation>
  </message>
  <message>
   <source>{1}　会議と期限</source>
   <translation>{1}  meetings and deadlines</translation>
  </message>
  <message>
   <source>{1}の議題の締切</source>
   <translation>Items due for {1}</translation>
  </message>
  <message>
   <source>{1}：{2}の事前意見</source>
   <translation>{1}: opinion in advance of {2}</translation>
  </message>
  <message>
   <source>照会の回答：{1}</source>
   <translation>Inquiry: {1}</translation>
  </message>
  <message>
   <source>{1}：{2}の持ち帰りの回答</source>
   <translation>{1}: answer of {2} after taking it home</translation>
  </message>
  <message>
   <source>宿題：{1}</source>
   <translation>Action: {1}</translation>
  </message>
  <message>
   <source>回答期限の声　{1}件</source>
   <translation>{1} voice{1:|s} due</translation>
  </message>
  <message>
   <source>休日</source>
   <translation>Holiday</translation>
  </message>
  <message>
   <source>端末の名前が入力されていません。</source>
   <translation>No name of the desk was entered.</translation>
  </message>
  <message>
   <source>「広聴係1」のような名前を付けてください。</source>
   <translation>Give it a name like 広聴係1.</translation>
  </message>
  <message>
   <source>「{1}」に個人情報と思われる記載があるため、その文章は庁内のほかの部署に送っていません。記載を除くと次の同期で送ります。</source>
   <translation>“{1}” seems to contain personal data, so this text was not sent to other offices. Take it out, and it goes with the next sync.</translation>
  </message>
  <message>
   <source>記録はこの端末に保存されています。</source>
   <translation>Records are kept on this desk.</translation>
  </message>
  <message>
   <source>すべて送信済みです（{1}に同期）。</source>
   <translation>Everything is sent (synced {1}).</translation>
  </message>
  <message>
   <source>共有フォルダーは設定されていません。{1}</source>
   <translation>No shared folder is set up. {1}</translation>
  </message>
  <message>
   <source>共有フォルダーへの参加の承認を待っています。{1}</source>
   <translation>Waiting for approval to join the shared folder. {1}</translation>
  </message>
  <message>
   <source>{1}件が未送信。</source>
   <translation>{1} not sent.</translation>
  </message>
  <message>
   <source>{1}件が未送信です。次の同期で送信します。</source>
   <translation>{1} not sent. They go with the next sync.</translation>
  </message>
  <message>
   <source>まだ同期していません。{1}</source>
   <translation>Not synced yet. {1}</translation>
  </message>
  <message>
   <source>{1}月{2}日 {3}</source>
   <translation>{2}/{1} {3}</translation>
  </message>
  <message>
   <source>政策判断は、一度記録されると変更も取消しもできません。</source>
   <translation>Once recorded, a policy decision can be neither changed nor taken back.</translation>
  </message>
  <message>
   <source>記録された政策判断はそのままです。</source>
   <translation>The recorded policy decision is as it was.</translation>
  </message>
  <message>
   <source>新たな判断があったときは、もう一度ヒアリングを行い、その記録として残してください。</source>
   <translation>For a new decision hold another hearing and record it there.</translation>
  </message>
  <message>
   <source>（記録なし）</source>
   <translation>(not recorded)</translation>
  </message>
  <message>
   <source>細分類</source>
   <translation>Subcategory</translation>
  </message>
  <message>
   <source>その日のうち</source>
   <translation>on the same day</translation>
  </message>
  <message>
   <source>7日以内</source>
   <translation>within 7 days</translation>
  </message>
  <message>
   <source>14日以内</source>
   <translation>within 14 days</translation>
  </message>
  <message>
   <source>30日以内</source>
   <translation>within 30 days</translation>
  </message>
  <message>
   <source>31日以上</source>
   <translation>31 days or more</translation>
  </message>
  <message>
   <source>回答を待っているもの</source>
   <translation>waiting for an answer</translation>
  </message>
  <message>
   <source>回答を求めていないもの</source>
   <translation>no answer wanted</translation>
  </message>
  <message>
   <source>「{1}」を人口の表として読み取れません。{2}</source>
   <translation>“{1}” cannot be read as a population table. {2}</translation>
  </message>
  <message>
   <source>1行目を「校区、年代、人口、昼間人口、基準日」の見出しにしてください。</source>
   <translation>The first row needs the headings 校区, 年代, 人口, 昼間人口, 基準日.</translation>
  </message>
  <message>
   <source>前の期間</source>
   <translation>Previous period</translation>
  </message>
  <message>
   <source>前年の同じ期間</source>
   <translation>Same period last year</translation>
  </message>
  <message>
   <source>見出しに「校区」か「年代」と、「人口」がありません。</source>
   <translation>The headings lack 校区 or 年代, and 人口.</translation>
  </message>
  <message>
   <source>人口の取り込み</source>
   <translation>Importing population</translation>
  </message>
  <message>
   <source>人</source>
   <translation>Persons</translation>
  </message>
  <message>
   <source>{1}行目の年代「{2}」は使えません（{3}）。</source>
   <translation>Row {1}: the age “{2}” cannot be used ({3}).</translation>
  </message>
  <message>
   <source>概要</source>
   <translation>Overview</translation>
  </message>
  <message>
   <source>{1}　区民の声　統計表</source>
   <translation>{1}  voices  statistics</translation>
  </message>
  <message>
   <source>{1}行目の「{2}」が数ではありません。</source>
   <translation>Row {1}: “{2}” is not a number.</translation>
  </message>
  <message>
   <source>校区の人口比</source>
   <translation>Districts by population</translation>
  </message>
  <message>
   <source>下限</source>
   <translation>Lower limit</translation>
  </message>
  <message>
   <source>上限</source>
   <translation>Upper limit</translation>
  </message>
  <message>
   <source>件数</source>
   <translation>Numbers</translation>
  </message>
  <message>
   <source>受け付けた声（件）</source>
   <translation>Voices received</translation>
  </message>
  <message>
   <source>声を寄せた人（最大・人）</source>
   <translation>Persons (at most)</translation>
  </message>
  <message>
   <source>前の期間（件）</source>
   <translation>Previous period</translation>
  </message>
  <message>
   <source>前年の同じ期間（件）</source>
   <translation>Same period last year</translation>
  </message>
  <message>
   <source>回答したもの（件）</source>
   <translation>Answered</translation>
  </message>
  <message>
   <source>回答までの日数（中央値）</source>
   <translation>Days to answer (median)</translation>
  </message>
  <message>
   <source>回答までの日数（10件のうち9件）</source>
   <translation>Days to answer (9 in 10)</translation>
  </message>
  <message>
   <source>期限内の回答（件）</source>
   <translation>Answered in time</translation>
  </message>
  <message>
   <source>回答を待っているもの（件）</source>
   <translation>Waiting for an answer</translation>
  </message>
  <message>
   <source>{1}別</source>
   <translation>By {1}</translation>
  </message>
  <message>
   <source>校区の人口に対する声</source>
   <translation>Voices against district population</translation>
  </message>
  <message>
   <source>人数が少ないほど幅が広くなります。幅の上限が全体の半分に満たない校区を「声が少ない」としました。</source>
   <translation>The fewer persons, the wider the range. Districts whose upper limit is below half of the whole are marked “few voices”.</translation>
  </message>
  <message>
   <source>声として扱わないもの：{1}</source>
   <translation>Not treated as voices: {1}</translation>
  </message>
  <message>
   <source>前年同期</source>
   <translation>Same period last year</translation>
  </message>
  <message>
   <source>95％の幅</source>
   <translation>95% range</translation>
  </message>
  <message>
   <source>（声が少ない）</source>
   <translation>(few voices)</translation>
  </message>
  <message>
   <source>「{1}」は表ではないため、Excelにできません。</source>
   <translation>“{1}” is not a table and cannot become an Excel file.</translation>
  </message>
  <message>
   <source>何も書き出していません。</source>
   <translation>Nothing was exported.</translation>
  </message>
  <message>
   <source>課題から区長要望を作成</source>
   <translation>Making a request of a theme</translation>
  </message>
  <message>
   <source>作業部会の会議を作成</source>
   <translation>Starting a meeting of the working group</translation>
  </message>
  <message>
   <source>作業部会「{1}」</source>
   <translation>Working group “{1}”</translation>
  </message>
  <message>
   <source>「{1}」から経過はたどれません。</source>
   <translation>No course can be traced from “{1}”.</translation>
  </message>
  <message>
   <source>{1}千円</source>
   <translation>¥{1} thousand</translation>
  </message>
  <message>
   <source>区長の意見</source>
   <translation>Ward mayors' opinions</translation>
  </message>
  <message>
   <source>市長の政策判断</source>
   <translation>Mayor's policy decision</translation>
  </message>
  <message>
   <source>予算の結果</source>
   <translation>Outcome of the budget</translation>
  </message>
  <message>
   <source>区の独自予算</source>
   <translation>Ward's own budget</translation>
  </message>
  <message>
   <source>予算額 {1}</source>
   <translation>Budget {1}</translation>
  </message>
  <message>
   <source>局による実施</source>
   <translation>Carried out by the bureau</translation>
  </message>
  <message>
   <source>声への回答</source>
   <translation>Answer to the voice</translation>
  </message>
  <message>
   <source>執行額 {1}</source>
   <translation>Spent {1}</translation>
  </message>
  <message>
   <source>（回答はまだありません）</source>
   <translation>(no answer yet)</translation>
  </message>
  <message>
   <source>第{1}回</source>
   <translation>No. {1}</translation>
  </message>
  <message>
   <source>（政策判断はまだありません）</source>
   <translation>(no policy decision yet)</translation>
  </message>
  <message>
   <source>未定</source>
   <translation>not known</translation>
  </message>
  <message>
   <source>ファイルを読んでいます</source>
   <translation>Reading files</translation>
  </message>
  <message>
   <source>取り込み</source>
   <translation>Import</translation>
  </message>
  <message>
   <source>データベースのファイルに異常があります</source>
   <translation>The database file has faults</translation>
  </message>
  <message>
   <source>データベースの暗号化に異常があります</source>
   <translation>The encryption of the database has faults</translation>
  </message>
  <message>
   <source>添付ファイルの中身が見つかりません</source>
   <translation>The content of an attachment is missing</translation>
  </message>
  <message>
   <source>検索の索引に載っていない声があります</source>
   <translation>Voices are missing in the search index</translation>
  </message>
  <message>
   <source>検索の索引に余分な項目があります</source>
   <translation>The search index has entries too many</translation>
  </message>
  <message>
   <source>検索の索引が本文と一致しません</source>
   <translation>The search index does not agree with the texts</translation>
  </message>
  <message>
   <source>記録と履歴が一致しません</source>
   <translation>Records do not agree with their history</translation>
  </message>
  <message>
   <source>競合の記録が履歴と一致しません</source>
   <translation>Conflicts do not agree with the history</translation>
  </message>
  <message>
   <source>ごみ箱を空にできるのは管理者だけです。</source>
   <translation>Only administrators can empty the bin.</translation>
  </message>
  <message>
   <source>事業から区長要望を作成</source>
   <translation>Making a request of a project</translation>
  </message>
  <message>
   <source>委員の見直しの要望を作成</source>
   <translation>Making a request to review posts</translation>
  </message>
  <message>
   <source>妨げとなった規程・職が書かれていません。</source>
   <translation>No rule or post that stood in the way is written.</translation>
  </message>
  <message>
   <source>現場判断の記録に、妨げとなった規程や職を書いてください。</source>
   <translation>Write the rule or post in the field decision.</translation>
  </message>
  <message>
   <source>印刷用の書体にない文字があります：{1}{2}。</source>
   <translation>Characters missing in the print fonts: {1}{2}.</translation>
  </message>
  <message>
   <source>記録はそのまま保存されています。</source>
   <translation>The record is kept as it is.</translation>
  </message>
  <message>
   <source>別の字体に置き換えるか、仮名で書いてから印刷してください。</source>
   <translation>Use another form of the character, or kana, and print again.</translation>
  </message>
  <message>
   <source>「{1}」は壊れているため、読み取れません。</source>
   <translation>“{1}” is damaged and cannot be read.</translation>
  </message>
  <message>
   <source>作成した部署から、もう一度ファイルを受け取ってください。</source>
   <translation>Get the file again from the office that made it.</translation>
  </message>
  <message>
   <source>「{1}」はPDFではありません。</source>
   <translation>“{1}” is not a PDF.</translation>
  </message>
  <message>
   <source>PDFに変換してから添付してください（Word・Excelは「名前を付けて保存」でPDFを選べます）。</source>
   <translation>Turn it into a PDF before attaching it (Word and Excel: “Save as”, PDF).</translation>
  </message>
  <message>
   <source>「{1}」はパスワードで保護されているため、資料番号を付けたり綴じたりできません。</source>
   <translation>“{1}” is protected by a password, so it cannot be numbered or bound.</translation>
  </message>
  <message>
   <source>パスワードを外したPDFを添付し直してください。</source>
   <translation>Attach a PDF without password.</translation>
  </message>
  <message>
   <source>「{1}」にはページがありません。</source>
   <translation>“{1}” has no pages.</translation>
  </message>
  <message>
   <source>ファイルを作り直してください。</source>
   <translation>Make the file again.</translation>
  </message>
  <message>
   <source>「{1}」は、作成者が印刷を許可していないため、綴じられません。</source>
   <translation>“{1}” cannot be bound: its author did not permit printing.</translation>
  </message>
  <message>
   <source>作成した部署に、印刷を許可したPDFを依頼してください。</source>
   <translation>Ask the office that made it for a PDF that may be printed.</translation>
  </message>
  <message>
   <source>市長ヒアリングを経た要望</source>
   <translation>Requests with a mayor's hearing</translation>
  </message>
  <message>
   <source>市長ヒアリングを経ていない要望</source>
   <translation>Requests without a mayor's hearing</translation>
  </message>
  <message>
   <source>前年度から継続した要望</source>
   <translation>Requests continued from last year</translation>
  </message>
  <message>
   <source>新しい要望</source>
   <translation>New requests</translation>
  </message>
  <message>
   <source>{1}：{2}件のうち{3}件（{4}）から{5}件のうち{6}件（{7}）へ。全体の率への寄与は{8}{9}ポイント。</source>
   <translation>{1}: from {3} of {2} ({4}) to {6} of {5} ({7}). {8}{9} points of the change.</translation>
  </message>
  <message>
   <source>事業化率＝{1}÷{2}。前年度から継続した要望を{3}。結果待ち、取下げ、統合・分割した要望は数えません。</source>
   <translation>Adoption rate = {1} ÷ {2}. Requests continued from last year are {3}. Awaiting, withdrawn, merged and split requests are not counted.</translation>
  </message>
  <message>
   <source>（事業化＋一部事業化）</source>
   <translation>(adopted + partly adopted)</translation>
  </message>
  <message>
   <source>事業化（一部事業化を除く）</source>
   <translation>adopted (without partly adopted)</translation>
  </message>
  <message>
   <source>結果の出た要望</source>
   <translation>requests with an outcome</translation>
  </message>
  <message>
   <source>結果の出た局への要望（一つの要望を二つの局に求めたときは2件）</source>
   <translation>asks of bureaus with an outcome (a request to two bureaus counts as 2)</translation>
  </message>
  <message>
   <source>含みます</source>
   <translation>included</translation>
  </message>
  <message>
   <source>含みません</source>
   <translation>left out</translation>
  </message>
  <message>
   <source>入力値</source>
   <translation>Entered</translation>
  </message>
  <message>
   <source>余白が範囲を超えています。</source>
   <translation>The margin is out of range.</translation>
  </message>
  <message>
   <source>{1}〜{2}mmで入力してください。</source>
   <translation>Enter {1} to {2} mm.</translation>
  </message>
  <message>
   <source>文字の大きさが範囲を超えています。</source>
   <translation>The text size is out of range.</translation>
  </message>
  <message>
   <source>{1}〜{2}ポイントで入力してください。</source>
   <translation>Enter {1} to {2} points.</translation>
  </message>
  <message>
   <source>決裁欄の名称が多すぎるか、長すぎます。</source>
   <translation>There are too many approval boxes, or their names are too long.</translation>
  </message>
  <message>
   <source>{1}個まで、それぞれ{2}文字までです。</source>
   <translation>Up to {1}, of {2} characters each.</translation>
  </message>
  <message>
   <source>表示が長すぎます。</source>
   <translation>The mark is too long.</translation>
  </message>
  <message>
   <source>{1}文字までです。</source>
   <translation>Up to {1} characters.</translation>
  </message>
  <message>
   <source>寄せられた声の数で、住民全体の割合ではありません。</source>
   <translation>Numbers of voices received, not shares of all residents.</translation>
  </message>
  <message>
   <source>{1}月</source>
   <translation>{1}</translation>
  </message>
  <message>
   <source>濃い柱は今月、左端は前年の同じ月です。</source>
   <translation>The dark column is this month, the one at the left the same month last year.</translation>
  </message>
  <message>
   <source>{1}件（前月{2}）</source>
   <translation>{1} (month before {2})</translation>
  </message>
  <message>
   <source>分類ごとの件数（縦線は前月）</source>
   <translation>By category (line: month before)</translation>
  </message>
  <message>
   <source>{1}人（{2}／{3}人）</source>
   <translation>{1} ({2}/{3} persons)</translation>
  </message>
  <message>
   <source>校区ごとの、人口千人あたりの人数（この1年）</source>
   <translation>Persons per 1,000 residents by district (past year)</translation>
  </message>
  <message>
   <source>▼は声が少ない校区、横線は偶然による幅（95％）です。声の少ない順に並べています。</source>
   <translation>▼ marks districts with few voices, the horizontal line the range of chance (95%). Fewest first.</translation>
  </message>
  <message>
   <source>「{1}」から「{2}」へは進められません。</source>
   <translation>“{1}” cannot go on to “{2}”.</translation>
  </message>
  <message>
   <source>次に進めるのは：{1}。</source>
   <translation>It can go on to: {1}.</translation>
  </message>
  <message>
   <source>結果がまだ記録されていません。</source>
   <translation>The outcome is not recorded yet.</translation>
  </message>
  <message>
   <source>「結果を記録する」で、事業化などの結果を選んでください。</source>
   <translation>Choose the outcome under “Record outcome”.</translation>
  </message>
  <message>
   <source>提出に必要な項目が空です：{1}。</source>
   <translation>Fields needed for submission are empty: {1}.</translation>
  </message>
  <message>
   <source>下書きはそのまま保存されています。</source>
   <translation>The draft is kept as it is.</translation>
  </message>
  <message>
   <source>記入してからもう一度提出してください。</source>
   <translation>Fill them in and submit again.</translation>
  </message>
  <message>
   <source>「特に重要」の要望は、提出の前に市長ヒアリングが必要です。</source>
   <translation>An especially important request needs a mayor's hearing before it is submitted.</translation>
  </message>
  <message>
   <source>市長ヒアリングへ進めるか、重要度を改めてください。</source>
   <translation>Move it on to the hearing, or change its importance.</translation>
  </message>
  <message>
   <source>市長ヒアリングの日と政策判断がまだ記録されていません。</source>
   <translation>Day and policy decision of the mayor's hearing are not recorded yet.</translation>
  </message>
  <message>
   <source>本庁が市長ヒアリングの結果を記録した後に提出してください。</source>
   <translation>Submit it after headquarters has recorded the result.</translation>
  </message>
  <message>
   <source>{1}が入力されていません。</source>
   <translation>{1} is empty.</translation>
  </message>
  <message>
   <source>ほかの入力は残っています。</source>
   <translation>Other entries are still here.</translation>
  </message>
  <message>
   <source>{1}を入力してください。</source>
   <translation>Enter {1}.</translation>
  </message>
  <message>
   <source>{1}が長すぎます（{2}文字）。</source>
   <translation>{1} is too long ({2} characters).</translation>
  </message>
  <message>
   <source>{1}文字以内に分けるか、ファイルとして添付してください。</source>
   <translation>Divide it into up to {1} characters, or attach a file.</translation>
  </message>
  <message>
   <source>65歳以上の割合</source>
   <translation>Share 65 and over</translation>
  </message>
  <message>
   <source>15歳未満の割合</source>
   <translation>Share under 15</translation>
  </message>
  <message>
   <source>昼夜間人口比</source>
   <translation>Day to night population</translation>
  </message>
  <message>
   <source>一世帯の人数</source>
   <translation>Persons per household</translation>
  </message>
  <message>
   <source>{1}（1万人当たり）</source>
   <translation>{1} (per 10,000)</translation>
  </message>
  <message>
   <source>明治より前の日付は扱えません。</source>
   <translation>Dates before Meiji cannot be used.</translation>
  </message>
  <message>
   <source>「{1}」は日付として読み取れません。</source>
   <translation>“{1}” cannot be read as a date.</translation>
  </message>
  <message>
   <source>ほかの入力はそのまま残っています。</source>
   <translation>Other entries are as they were.</translation>
  </message>
  <message>
   <source>「5/3」「R6.5.3」「令和6年5月3日」「昨日」のように入力してください。</source>
   <translation>Enter it like “5/3”, “R6.5.3”, “2024-05-03” or “昨日”.</translation>
  </message>
  <message>
   <source>{1}「{2}」は登録されていません。</source>
   <translation>{1} “{2}” is not listed.</translation>
  </message>
  <message>
   <source>次の中から選んでください：{1}。</source>
   <translation>Choose one of: {1}.</translation>
  </message>
  <message>
   <source>設定で登録してください。</source>
   <translation>Add it in the settings.</translation>
  </message>
  <message>
   <source>{1}「{2}」が見つかりません。</source>
   <translation>{1} “{2}” was not found.</translation>
  </message>
  <message>
   <source>番号をお確かめください。ごみ箱に移した記録はごみ箱の一覧にあります。</source>
   <translation>Please check the number. Records in the bin are in the list of the bin.</translation>
  </message>
  <message>
   <source>{1}を中止しました。</source>
   <translation>{1} was stopped.</translation>
  </message>
  <message>
   <source>共有フォルダーに接続できません。</source>
   <translation>The shared folder cannot be reached.</translation>
  </message>
  <message>
   <source>接続が戻ると自動で送信します。続くときはシステム担当者にお知らせください。</source>
   <translation>It is sent automatically once the connection is back. If it goes on, tell your system administrator.</translation>
  </message>
  <message>
   <source>共有フォルダーに書き込めません（読み取り専用です）。</source>
   <translation>The shared folder cannot be written to (it is read-only).</translation>
  </message>
  <message>
   <source>フォルダーの書き込み権限をシステム担当者に確認してください。</source>
   <translation>Ask your system administrator about the folder's permissions.</translation>
  </message>
  <message>
   <source>共有フォルダーの空き容量がありません。</source>
   <translation>The shared folder is full.</translation>
  </message>
  <message>
   <source>書きかけのファイルは残していません。</source>
   <translation>No partly written file is left.</translation>
  </message>
  <message>
   <source>容量をシステム担当者に確認してください。空きができると自動で送信します。</source>
   <translation>Ask your system administrator about its space. It is sent automatically once there is room.</translation>
  </message>
  <message>
   <source>共有フォルダーに、この版のwardappより新しい形式のデータがあります。</source>
   <translation>The shared folder holds data in a newer format than this wardapp's.</translation>
  </message>
  <message>
   <source>新しい形式のデータには手を付けていません。</source>
   <translation>Data in the newer format was not touched.</translation>
  </message>
  <message>
   <source>wardapp{1}に更新してください。</source>
   <translation>Please update wardapp{1}.</translation>
  </message>
  <message>
   <source>の新しい版</source>
   <translation> to a new version</translation>
  </message>
  <message>
   <source> 以降</source>
   <translation> or later</translation>
  </message>
  <message>
   <source>この端末は、共有フォルダーへの参加がまだ承認されていません。</source>
   <translation>This desk is not yet approved to join the shared folder.</translation>
  </message>
  <message>
   <source>この端末は、共有フォルダーに参加していません。</source>
   <translation>This desk has not joined a shared folder.</translation>
  </message>
  <message>
   <source>六つの言葉を管理者に電話で伝え、承認を受けてください。</source>
   <translation>Telephone the six words to an administrator to be approved.</translation>
  </message>
  <message>
   <source>設定の「共有フォルダー」で参加の手続きをしてください。</source>
   <translation>Join under “Shared folder” in the settings.</translation>
  </message>
  <message>
   <source>この端末の登録は、管理者によって取り消されています。</source>
   <translation>An administrator has revoked this desk.</translation>
  </message>
  <message>
   <source>引き続きお使いになる場合は、設定の「共有フォルダー」から参加をやり直してください。心当たりのないときは、管理者に連絡してください。</source>
   <translation>To go on using it, join again under “Shared folder” in the settings. If this is unexpected, contact an administrator.</translation>
  </message>
  <message>
   <source>データフォルダー「{1}」にwardappのデータベースがありません。</source>
   <translation>The data folder “{1}” has no wardapp database.</translation>
  </message>
  <message>
   <source>「wardapp init」または最初の設定画面で作成するか、フォルダーの場所を確かめてください。</source>
   <translation>Make one with “wardapp init” or the first window, or check the folder's location.</translation>
  </message>
  <message>
   <source>このデータベースは、別のwardappが使用中です。</source>
   <translation>Another wardapp is using this database.</translation>
  </message>
  <message>
   <source>使用中のデータには影響ありません。</source>
   <translation>The data in use is not affected.</translation>
  </message>
  <message>
   <source>開いているwardappの画面をお使いになるか、終了してからもう一度お試しください。</source>
   <translation>Use the wardapp window that is open, or close it and try again.</translation>
  </message>
  <message>
   <source>データベースを開くことができません。鍵が合わないか、ファイルが壊れています。</source>
   <translation>The database cannot be opened. The key does not fit, or the file is damaged.</translation>
  </message>
  <message>
   <source>ファイルには手を付けていません。</source>
   <translation>The file was not touched.</translation>
  </message>
  <message>
   <source>鍵を戻すか、自動バックアップ（backupsフォルダー）からの復元を管理者に依頼してください。</source>
   <translation>Restore the key, or ask an administrator to restore an automatic backup (folder backups).</translation>
  </message>
  <message>
   <source>データベースのファイルが壊れています。</source>
   <translation>The database file is damaged.</translation>
  </message>
  <message>
   <source>自動バックアップ（backupsフォルダー）からの復元を管理者に依頼してください。</source>
   <translation>Ask an administrator to restore an automatic backup (folder backups).</translation>
  </message>
  <message>
   <source>このデータベースは、より新しい版のwardappで作られています。</source>
   <translation>This database was made by a newer version of wardapp.</translation>
  </message>
  <message>
   <source>データベースには手を付けていません。</source>
   <translation>The database was not touched.</translation>
  </message>
  <message>
   <source>新しい版のwardappで開いてください。</source>
   <translation>Open it with a newer version of wardapp.</translation>
  </message>
  <message>
   <source>この端末のディスクに空き容量がないため、保存できませんでした。</source>
   <translation>It could not be saved, as this computer's disk is full.</translation>
  </message>
  <message>
   <source>これまでに保存した記録は無事です。入力中の内容は画面に残っています。</source>
   <translation>Records saved so far are safe. What you are typing is still on the screen.</translation>
  </message>
  <message>
   <source>不要なファイルを削除して空きを作り、もう一度保存してください。</source>
   <translation>Delete files that are not needed and save again.</translation>
  </message>
  <message>
   <source>「{1}」に書き出せません。</source>
   <translation>“{1}” cannot be written.</translation>
  </message>
  <message>
   <source>元の記録には影響ありません。</source>
   <translation>The original records are not affected.</translation>
  </message>
  <message>
   <source>ファイルを閉じるか、別の場所を選んでください。</source>
   <translation>Close the file, or choose another place.</translation>
  </message>
  <message>
   <source>要望区</source>
   <translation>Asking ward</translation>
  </message>
  <message>
   <source>採択</source>
   <translation>Adopted</translation>
  </message>
  <message>
   <source>一部</source>
   <translation>Partly</translation>
  </message>
  <message>
   <source>継続</source>
   <translation>Continued</translation>
  </message>
  <message>
   <source>不採択</source>
   <translation>Not adopted</translation>
  </message>
  <message>
   <source>否</source>
   <translation>No</translation>
  </message>
  <message>
   <source>千円</source>
   <translation>¥ thousand</translation>
  </message>
  <message>
   <source>結果「{1}」は、{2}のどれでもありません。</source>
   <translation>The outcome “{1}” is none of {2}.</translation>
  </message>
  <message>
   <source>理由の区分「{1}」がありません。{2}から選んでください。</source>
   <translation>There is no kind of reason “{1}”. Choose one of {2}.</translation>
  </message>
  <message>
   <source>役所</source>
   <translation>ward office</translation>
  </message>
  <message>
   <source>要望の番号か件名の列と、回答の列が見つかりません。</source>
   <translation>No columns with the number or subject of requests, and with answers, were found.</translation>
  </message>
  <message>
   <source>一行目に次の見出しを付けてください：{1}。</source>
   <translation>Give the first row these headings: {1}.</translation>
  </message>
  <message>
   <source>事業化以外の結果に、理由がありません。</source>
   <translation>An outcome other than adoption has no reason.</translation>
  </message>
  <message>
   <source>この番号・件名の要望がありません。</source>
   <translation>There is no request with this number and subject.</translation>
  </message>
  <message>
   <source>当てはまる要望が二つ以上あります。番号と局を入れてください。</source>
   <translation>Two or more requests fit. Give number and bureau.</translation>
  </message>
  <message>
   <source>番号の要望の件名は「{1}」で、件名が一致しません。</source>
   <translation>The request with this number is “{1}”, which does not agree.</translation>
  </message>
  <message>
   <source>同じ要望への回答が、ほかの行にもあります。</source>
   <translation>Another row answers the same request.</translation>
  </message>
  <message>
   <source>この要望の要望先に「{1}」がありません。</source>
   <translation>“{1}” is not asked by this request.</translation>
  </message>
  <message>
   <source>予算額「{1}」を読み取れません。</source>
   <translation>The budget “{1}” cannot be read.</translation>
  </message>
  <message>
   <source>回答案の作成先から、読み取れない返事が届きました。</source>
   <translation>The assistant sent a reply that cannot be read.</translation>
  </message>
  <message>
   <source>入力した内容は残っています。</source>
   <translation>What was entered is still here.</translation>
  </message>
  <message>
   <source>設定のアドレスを確かめるか、回答例を探して答えてください。</source>
   <translation>Check the address in the settings, or answer from saved answers.</translation>
  </message>
  <message>
   <source>回答案の作成先のアドレスが正しくありません。</source>
   <translation>The address of the assistant is wrong.</translation>
  </message>
  <message>
   <source>「http://10.0.0.5:8080/v1」のように、設定で入力してください。</source>
   <translation>Enter it in the settings like “http://10.0.0.5:8080/v1”.</translation>
  </message>
  <message>
   <source>回答案の作成先「{1}」が見つかりません。</source>
   <translation>The assistant “{1}” was not found.</translation>
  </message>
  <message>
   <source>設定のアドレスを確かめてください。</source>
   <translation>Check the address in the settings.</translation>
  </message>
  <message>
   <source>「{1}」は庁内ネットワークのアドレスではありません。</source>
   <translation>“{1}” is not an address on the internal network.</translation>
  </message>
  <message>
   <source>庁内ネットワークにあるアドレスを設定してください。</source>
   <translation>Set an address on the internal network.</translation>
  </message>
  <message>
   <source>回答案の作成先につながりません。</source>
   <translation>The assistant cannot be reached.</translation>
  </message>
  <message>
   <source>しばらくしてから試すか、回答例を探して答えてください。</source>
   <translation>Try again later, or answer from saved answers.</translation>
  </message>
  <message>
   <source>引用符（"）の対応が取れません。この行を確かめてください</source>
   <translation>Quotation marks (") do not match. Please check this row</translation>
  </message>
  <message>
   <source>一つのセルが長すぎます</source>
   <translation>A cell is too long</translation>
  </message>
  <message>
   <source>読み取れない行が多すぎます。CSVの形式ではないか、壊れています。</source>
   <translation>Too many rows cannot be read. It is not CSV, or it is damaged.</translation>
  </message>
  <message>
   <source>元のシステムやExcelから、CSVで保存し直してください。</source>
   <translation>Save it again as CSV from the original system or Excel.</translation>
  </message>
  <message>
   <source>読み取れない文字があります（文字コードの破損）</source>
   <translation>There are characters that cannot be read (damaged encoding)</translation>
  </message>
  <message>
   <source>UTF-8（BOM付き）</source>
   <translation>UTF-8 (with BOM)</translation>
  </message>
  <message>
   <source>文字コードを判別できません。文字のファイルではないか、途中で壊れています。</source>
   <translation>The encoding cannot be told. It is not a text file, or it is damaged.</translation>
  </message>
  <message>
   <source>ExcelまたはCSV（UTF-8、Shift_JIS）で保存し直してください。</source>
   <translation>Save it again as Excel or CSV (UTF-8, Shift_JIS).</translation>
  </message>
  <message>
   <source>…（Excelのセルの上限のため、以下省略。CSVには全文が入ります）</source>
   <translation>… (cut to fit an Excel cell; CSV has the full text)</translation>
  </message>
  <message>
   <source>「{1}」の形式では書き出せません。</source>
   <translation>It cannot be exported as “{1}”.</translation>
  </message>
  <message>
   <source>名前の終わりを「.csv」か「.xlsx」にしてください。</source>
   <translation>Let the name end in .csv or .xlsx.</translation>
  </message>
  <message>
   <source>書き出しています</source>
   <translation>Exporting</translation>
  </message>
  <message>
   <source>一覧</source>
   <translation>List</translation>
  </message>
  <message>
   <source>Excelの一枚のシートに入るのは{1}行までです。</source>
   <translation>An Excel sheet holds up to {1} rows.</translation>
  </message>
  <message>
   <source>条件で絞り込むか、CSVで書き出してください。</source>
   <translation>Filter by conditions, or export as CSV.</translation>
  </message>
  <message>
   <source>区・局</source>
   <translation>Ward, bureau</translation>
  </message>
  <message>
   <source>「{1}」に、照会の問いの列が見つかりません。</source>
   <translation>“{1}” has no column of a question of the inquiry.</translation>
  </message>
  <message>
   <source>この区・局には照会していません。</source>
   <translation>This office was not asked.</translation>
  </message>
  <message>
   <source>どの区・局の回答か分かりません。「区・局」の列に入れてください。</source>
   <translation>It is not known whose answer this is. Enter it in the column 区・局.</translation>
  </message>
  <message>
   <source>この区・局の別の回答が、ほかの行にもあります。</source>
   <translation>Another row holds a different answer of this office.</translation>
  </message>
  <message>
   <source>届かなかったことを知らせる自動のメール</source>
   <translation>an automatic report of failed delivery</translation>
  </message>
  <message>
   <source>自動で返信されたメール</source>
   <translation>an automatic reply</translation>
  </message>
  <message>
   <source>一斉に配信されたメール</source>
   <translation>a mass mailing</translation>
  </message>
  <message>
   <source>「{1}」はメールではないか、壊れています。</source>
   <translation>“{1}” is not an email, or is damaged.</translation>
  </message>
  <message>
   <source>メールソフトで開けるか確かめ、「.eml」で保存し直してください。</source>
   <translation>Check that the email program opens it, and save it again as .eml.</translation>
  </message>
  <message>
   <source>「{1}」は大きすぎます（{2}MB）。</source>
   <translation>“{1}” is too large ({2} MB).</translation>
  </message>
  <message>
   <source>{1}MBまでのメールを取り込めます。添付ファイルを分けて保存してください。</source>
   <translation>Emails up to {1} MB can be imported. Save attachments separately.</translation>
  </message>
  <message>
   <source>ファイルの場所を確かめてください。</source>
   <translation>Check the location of the file.</translation>
  </message>
  <message>
   <source>Outlook独自の形式（winmail.dat）の添付ファイルを開けませんでした。差出人に送り直しを頼んでください。</source>
   <translation>An attachment in Outlook's own format (winmail.dat) could not be opened. Ask the sender to send it again.</translation>
  </message>
  <message>
   <source>Outlook独自の形式（winmail.dat）の一部が壊れています。読めたところまでを取り込みます。</source>
   <translation>A part in Outlook's own format (winmail.dat) is damaged. What could be read is imported.</translation>
  </message>
  <message>
   <source>部分が多すぎるため、一部を読み取っていません。</source>
   <translation>There are too many parts; some were not read.</translation>
  </message>
  <message>
   <source>転送されたメール</source>
   <translation>Forwarded email</translation>
  </message>
  <message>
   <source>添付ファイル{1}</source>
   <translation>Attachment {1}</translation>
  </message>
  <message>
   <source>多すぎる</source>
   <translation>too many</translation>
  </message>
  <message>
   <source>「{1}」はOutlookのメールではないか、壊れています。</source>
   <translation>“{1}” is not an Outlook email, or is damaged.</translation>
  </message>
  <message>
   <source>Outlookで開けるか確かめ、もう一度保存してください。</source>
   <translation>Check that Outlook opens it, and save it again.</translation>
  </message>
  <message>
   <source>「{1}」という項目はありません</source>
   <translation>There is no field “{1}”</translation>
  </message>
  <message>
   <source>列の対応のファイルを読み取れません（{1}）。</source>
   <translation>The file of columns cannot be read ({1}).</translation>
  </message>
  <message>
   <source>列の対応を選び直してください。</source>
   <translation>Choose the columns again.</translation>
  </message>
  <message>
   <source>形式が正しくありません</source>
   <translation>wrong format</translation>
  </message>
  <message>
   <source>「{1}」を開けません</source>
   <translation>“{1}” cannot be opened</translation>
  </message>
  <message>
   <source>JSONまたはTOMLとして読み取れません</source>
   <translation>cannot be read as JSON or TOML</translation>
  </message>
  <message>
   <source>見出しに、階層の列（計画、分野、施策など）か、「番号」と「名称」の列がありません。</source>
   <translation>The headings lack columns of levels (plan, field, measure …), or “番号” and “名称”.</translation>
  </message>
  <message>
   <source>「{1}」を上位計画の表として読み取れません。{2}</source>
   <translation>“{1}” cannot be read as a table of plans. {2}</translation>
  </message>
  <message>
   <source>1行目を「計画、分野、施策、説明」か「番号、名称、説明」のような見出しにしてください。</source>
   <translation>The first row needs headings like 計画, 分野, 施策, 説明 or 番号, 名称, 説明.</translation>
  </message>
  <message>
   <source>{1}行目の「{2}」の上の階層がありません。</source>
   <translation>Row {1}: nothing is above “{2}”.</translation>
  </message>
  <message>
   <source>{1}行目の「{2}」の間の階層（{3}列目）が空です。</source>
   <translation>Row {1}: the level between (column {3}) of “{2}” is empty.</translation>
  </message>
  <message>
   <source>{1}行目の番号か名称が空です。</source>
   <translation>Row {1}: number or name is empty.</translation>
  </message>
  <message>
   <source>{1}行目の番号「{2}」は{3}行目にもあります。</source>
   <translation>Row {1}: number “{2}” is also in row {3}.</translation>
  </message>
  <message>
   <source>{1}行目の番号「{2}」が、自分の下にあることになっています。</source>
   <translation>Row {1}: number “{2}” would be below itself.</translation>
  </message>
  <message>
   <source>{1}行目の上位番号「{2}」がこの表にありません。</source>
   <translation>Row {1}: number “{2}” above it is not in this table.</translation>
  </message>
  <message>
   <source>「{1}」を作成できませんでした。</source>
   <translation>“{1}” could not be made.</translation>
  </message>
  <message>
   <source>空き容量と、書き込めるかを確かめてください。</source>
   <translation>Check free space and permissions.</translation>
  </message>
  <message>
   <source>Parquetを書き出しています</source>
   <translation>Exporting Parquet</translation>
  </message>
  <message>
   <source>ファイル「{1}」は空です。</source>
   <translation>The file “{1}” is empty.</translation>
  </message>
  <message>
   <source>中身のあるファイルを選んでください。</source>
   <translation>Choose a file with content.</translation>
  </message>
  <message>
   <source>ファイル「{1}」は大きすぎます（{2}MB）。</source>
   <translation>The file “{1}” is too large ({2} MB).</translation>
  </message>
  <message>
   <source>ファイルを分けてください。</source>
   <translation>Divide the file.</translation>
  </message>
  <message>
   <source>Excelファイル「{1}」にはパスワードが設定されています。</source>
   <translation>The Excel file “{1}” has a password.</translation>
  </message>
  <message>
   <source>Excelで開き、パスワードを外して保存し直してから取り込んでください。</source>
   <translation>Open it in Excel, remove the password, save it and import it again.</translation>
  </message>
  <message>
   <source>シート「{1}」は空です。</source>
   <translation>The sheet “{1}” is empty.</translation>
  </message>
  <message>
   <source>データのあるシートを選んでください。</source>
   <translation>Choose a sheet with data.</translation>
  </message>
  <message>
   <source>ファイル「{1}」に行がありません。</source>
   <translation>The file “{1}” has no rows.</translation>
  </message>
  <message>
   <source>中身を確かめてください。</source>
   <translation>Please check its content.</translation>
  </message>
  <message>
   <source>列の数が見出しと合いません（見出し{1}列、この行{2}列）</source>
   <translation>The number of columns does not agree with the headings (headings {1}, this row {2})</translation>
  </message>
  <message>
   <source>列{1}</source>
   <translation>Column {1}</translation>
  </message>
  <message>
   <source>ファイル「{1}」が見つかりません。</source>
   <translation>The file “{1}” was not found.</translation>
  </message>
  <message>
   <source>場所と名前を確かめてください。</source>
   <translation>Check its place and name.</translation>
  </message>
  <message>
   <source>ファイル「{1}」を開けません。</source>
   <translation>The file “{1}” cannot be opened.</translation>
  </message>
  <message>
   <source>ほかのソフトで開いていれば閉じてください。</source>
   <translation>Close it in other programs.</translation>
  </message>
  <message>
   <source>「{1}」をExcelファイルとして読み取れません。壊れているか、Excelの形式ではありません。</source>
   <translation>“{1}” cannot be read as an Excel file. It is damaged, or not Excel.</translation>
  </message>
  <message>
   <source>Excelで開けるか確かめ、開けるときは「.xlsx」で保存し直してください。</source>
   <translation>Check that Excel opens it, and if so save it again as .xlsx.</translation>
  </message>
  <message>
   <source>シート「{1}」はありません。</source>
   <translation>There is no sheet “{1}”.</translation>
  </message>
  <message>
   <source>行</source>
   <translation>Row</translation>
  </message>
  <message>
   <source>状態「{1}」は受付として取り込みます</source>
   <translation>State “{1}” is imported as received</translation>
  </message>
  <message>
   <source>注記（※など）の行を除きました</source>
   <translation>Rows of notes (with ※ etc.) were left out</translation>
  </message>
  <message>
   <source>列「{1}」がファイルにありません。</source>
   <translation>The file has no column “{1}”.</translation>
  </message>
  <message>
   <source>本文の列が選ばれていません。</source>
   <translation>No column is chosen as the text.</translation>
  </message>
  <message>
   <source>区民の声の本文が入っている列を選んでください。</source>
   <translation>Choose the column that holds the text of the voice.</translation>
  </message>
  <message>
   <source>受付日が空の行は、本日の受付として取り込みます</source>
   <translation>Rows without a date are imported as received today</translation>
  </message>
  <message>
   <source>場所の欄に残しました</source>
   <translation>kept in the place</translation>
  </message>
  <message>
   <source>空欄にしました</source>
   <translation>left empty</translation>
  </message>
  <message>
   <source>{1}「{2}」は登録がないため、{3}</source>
   <translation>{1} “{2}” is not listed and was {3}</translation>
  </message>
  <message>
   <source>件名だけを見て選ばれることもあります。</source>
   <translation>It may be chosen by its subject alone.</translation>
  </message>
  <message>
   <source>場所と、してほしいことを一つ入れてください。</source>
   <translation>Put in the place, and one thing you ask for.</translation>
  </message>
  <message>
   <source>困っていることが分からないと、先を読んでもらえません。</source>
   <translation>If the trouble is unclear, nobody reads on.</translation>
  </message>
  <message>
   <source>だれが、どこで、どのくらい困っているかから書いてください。</source>
   <translation>Begin with who is in trouble, where, and how much.</translation>
  </message>
  <message>
   <source>局が動けるのは、してほしいことが書いてあるときだけです。</source>
   <translation>A bureau can act only on what is asked.</translation>
  </message>
  <message>
   <source>場所・数・期間・方法を書いてください。</source>
   <translation>Write place, number, time and way.</translation>
  </message>
  <message>
   <source>効果がないと、ほかの要望と比べられません。</source>
   <translation>Without an effect it cannot be compared with other requests.</translation>
  </message>
  <message>
   <source>だれにとって何がどう変わるか、どう確かめるかを書いてください。</source>
   <translation>Write what changes for whom, and how it will be checked.</translation>
  </message>
  <message>
   <source>どの局への要望か決まっていません。</source>
   <translation>It is not settled which bureau is asked.</translation>
  </message>
  <message>
   <source>分からないときは、本庁の相談役に意見を求めてください。</source>
   <translation>If unsure, ask the adviser at headquarters for a comment.</translation>
  </message>
  <message>
   <source>概算額がありません。額のない要望は、査定の最初に落ちます。</source>
   <translation>There is no estimate. Requests without an amount fall out first.</translation>
  </message>
  <message>
   <source>単価×数の粗い見積もりでかまいません。費用のいらない要望は0と書いてください。</source>
   <translation>A rough estimate (unit price × number) will do. Write 0 if no money is needed.</translation>
  </message>
  <message>
   <source>どの計画に当たるかが選ばれていません。</source>
   <translation>No plan is chosen.</translation>
  </message>
  <message>
   <source>市の計画の項目を選び、その理由を一文で書いてください。</source>
   <translation>Choose an item of the city's plans, and say why in one sentence.</translation>
  </message>
  <message>
   <source>根拠となる声が一件も付いていません。区の思い付きと読まれます。</source>
   <translation>No supporting voice is attached. It reads as the ward's own idea.</translation>
  </message>
  <message>
   <source>似た声を探して付けてください。見つからないときは、聞きに行く先を考える機会です。</source>
   <translation>Search similar voices and attach them. If there are none, think about where to ask.</translation>
  </message>
  <message>
   <source>文の{1}が前年度の要望と同じです。前年度のままでは、前年度と同じ結果になります。</source>
   <translation>{1} of the sentences are the same as last year's. Unchanged, it ends like last year's.</translation>
  </message>
  <message>
   <source>何が変わったか（数・試したこと・前年度の理由への答え）か、続ける理由を書いてください。</source>
   <translation>Write what changed (figures, what was tried, an answer to last year's reasons), or why to continue.</translation>
  </message>
  <message>
   <source>前年度に続く要望ですが、何が変わったかが書かれていません。</source>
   <translation>It continues last year's request, but does not say what changed.</translation>
  </message>
  <message>
   <source>前年度の結果と理由に、どう応えたかを書いてください。</source>
   <translation>Write how you met last year's outcome and reasons.</translation>
  </message>
  <message>
   <source>うまくいったかどうかを、後から確かめられません。</source>
   <translation>Nobody can check later whether it went well.</translation>
  </message>
  <message>
   <source>いつ、何を測り、いくつになればよいかを書いてください。</source>
   <translation>Write when, what is measured, and which figure is good.</translation>
  </message>
  <message>
   <source>「{1}」が{2}字あります。調書の一枚に収まりにくくなります。</source>
   <translation>“{1}” has {2} characters. It will hardly fit on one sheet.</translation>
  </message>
  <message>
   <source>{1}字までを目安に、要らない文を外してください。詳しい資料は別に付けられます。</source>
   <translation>Cut it to about {1} characters. Details can be attached.</translation>
  </message>
  <message>
   <source>「{1}」が空です。{2}</source>
   <translation>“{1}” is empty. {2}</translation>
  </message>
  <message>
   <source>声は{1}件ありますが、同じ方からのものです。</source>
   <translation>There {1:is|are} {1} voice{1:|s}, but all from the same person.</translation>
  </message>
  <message>
   <source>ほかの方や別の場所の声も探してください。一人でも大切な要望であれば、その理由を書いてください。</source>
   <translation>Search voices of others and from other places too. If one person matters, say why.</translation>
  </message>
  <message>
   <source>だれが困っているのかが読み取れません。</source>
   <translation>It does not say who is in trouble.</translation>
  </message>
  <message>
   <source>年齢・場所・場面まで絞って、主語を書いてください。</source>
   <translation>Name the subject: age, place, situation.</translation>
  </message>
  <message>
   <source>どのくらい起きているのかの数がありません。</source>
   <translation>There is no figure of how much it happens.</translation>
  </message>
  <message>
   <source>声の件数、現地で数えた数、統計のどれか一つを、出典とともに書いてください。</source>
   <translation>Give the number of voices, a count on the spot, or statistics, with the source.</translation>
  </message>
  <message>
   <source>なぜ来年度でなければならないのかが書かれていません。</source>
   <translation>It does not say why it must be next year.</translation>
  </message>
  <message>
   <source>期限、増えている数、変わる制度、近くの工事などを書いてください。</source>
   <translation>Write a deadline, growing figures, a changing law, works nearby …</translation>
  </message>
  <message>
   <source>「{1}」だけでは、何が起きるのか読む人によって変わります。</source>
   <translation>“{1}” alone means different things to different readers.</translation>
  </message>
  <message>
   <source>「{1}」は、読む人によって意味が違うか、伝わりません。</source>
   <translation>“{1}” is understood differently, or not at all.</translation>
  </message>
  <message>
   <source>「{1}」などに言い換えてください。</source>
   <translation>Say it in other words, such as “{1}”.</translation>
  </message>
  <message>
   <source>一文が{1}字あります。読み返さないと分かりません。</source>
   <translation>A sentence has {1} characters. It must be read twice.</translation>
  </message>
  <message>
   <source>「〜であり、」「〜ことから、」で区切り、二つか三つの文にしてください。</source>
   <translation>Divide it at 「〜であり、」 or 「〜ことから、」 into two or three.</translation>
  </message>
  <message>
   <source>「{1}」がどこから取った数かが分かりません。</source>
   <translation>Where “{1}” comes from is unclear.</translation>
  </message>
  <message>
   <source>調査や統計の名前と時点、または「区で数えた」と書き添えてください。</source>
   <translation>Add name and date of the survey or statistics, or “counted by the ward”.</translation>
  </message>
  <message>
   <source>大きくまとめる</source>
   <translation>Coarse</translation>
  </message>
  <message>
   <source>ふつう</source>
   <translation>Medium</translation>
  </message>
  <message>
   <source>細かく分ける</source>
   <translation>Fine</translation>
  </message>
  <message>
   <source>似ている声を探しています</source>
   <translation>Looking for similar voices</translation>
  </message>
  <message>
   <source>声を論点に分けています</source>
   <translation>Splitting voices into points</translation>
  </message>
  <message>
   <source>場所が同じ</source>
   <translation>same place</translation>
  </message>
  <message>
   <source>電話番号が同じ</source>
   <translation>same phone number</translation>
  </message>
  <message>
   <source>メールアドレスが同じ</source>
   <translation>same email address</translation>
  </message>
  <message>
   <source>氏名が同じ</source>
   <translation>same name</translation>
  </message>
  <message>
   <source>校区が同じ</source>
   <translation>same district</translation>
  </message>
  <message>
   <source>共通する言葉：{1}</source>
   <translation>Words in common: {1}</translation>
  </message>
  <message>
   <source>言い回しが似ています</source>
   <translation>similar wording</translation>
  </message>
  <message>
   <source>同じ場所</source>
   <translation>same place</translation>
  </message>
  <message>
   <source>「{1}」のある声が多い（これまで{2}件）</source>
   <translation>many voices with “{1}” ({2} so far)</translation>
  </message>
  <message>
   <source>（個人情報を含むため、記録した区役所・局の中だけで表示されます）</source>
   <translation>(personal data: shown only at the office that recorded it)</translation>
  </message>
  <message>
   <source>宿題の内容</source>
   <translation>Content of an action item</translation>
  </message>
  <message>
   <source>宿題の変更</source>
   <translation>Changing an action item</translation>
  </message>
  <message>
   <source>宿題を未了に戻す</source>
   <translation>Reopening an action item</translation>
  </message>
  <message>
   <source>宿題の登録</source>
   <translation>Adding an action item</translation>
  </message>
  <message>
   <source>宿題の経過報告</source>
   <translation>Reporting progress</translation>
  </message>
  <message>
   <source>宿題の取りやめ</source>
   <translation>Dropping an action item</translation>
  </message>
  <message>
   <source>宿題の完了</source>
   <translation>Completing an action item</translation>
  </message>
  <message>
   <source>この宿題は{1}が担当しています。</source>
   <translation>This action item is in the charge of {1}.</translation>
  </message>
  <message>
   <source>担当の区役所・局か、会議の事務局に連絡してください。</source>
   <translation>Contact the office in charge or the meeting's secretariat.</translation>
  </message>
  <message>
   <source>議題の件名が入力されていません。</source>
   <translation>No subject of the item was entered.</translation>
  </message>
  <message>
   <source>何も追加していません。</source>
   <translation>Nothing was added.</translation>
  </message>
  <message>
   <source>件名を入力してください。</source>
   <translation>Enter the subject.</translation>
  </message>
  <message>
   <source>議題に「{1}」という項目はありません。</source>
   <translation>An item has no field “{1}”.</translation>
  </message>
  <message>
   <source>議題の追加</source>
   <translation>Add item</translation>
  </message>
  <message>
   <source>議題の件名を空にすることはできません。</source>
   <translation>The subject of an item cannot be empty.</translation>
  </message>
  <message>
   <source>予定時間が範囲を超えています。</source>
   <translation>The planned time is out of range.</translation>
  </message>
  <message>
   <source>0〜1440分で入力してください。</source>
   <translation>Enter 0 to 1440 minutes.</translation>
  </message>
  <message>
   <source>議題の変更</source>
   <translation>Changing an item</translation>
  </message>
  <message>
   <source>議題の並べ替え</source>
   <translation>Reordering items</translation>
  </message>
  <message>
   <source>この議題は、すでにその会議にあります。</source>
   <translation>This item is already in that meeting.</translation>
  </message>
  <message>
   <source>別の会議を選んでください。</source>
   <translation>Choose another meeting.</translation>
  </message>
  <message>
   <source>中止になった会議には移せません。</source>
   <translation>It cannot move to a cancelled meeting.</translation>
  </message>
  <message>
   <source>議題を次の会議に送る</source>
   <translation>Passing an item to the next meeting</translation>
  </message>
  <message>
   <source>議題を次の会議に写す</source>
   <translation>Copying an item to the next meeting</translation>
  </message>
  <message>
   <source>前回までの宿題を議題に入れる</source>
   <translation>Putting earlier action items on the agenda</translation>
  </message>
  <message>
   <source>「{1}」はファイルではありません。</source>
   <translation>“{1}” is not a file.</translation>
  </message>
  <message>
   <source>ファイルを一つずつ添付してください。</source>
   <translation>Attach files one by one.</translation>
  </message>
  <message>
   <source>{1}MB以下にするか、保存場所を本文に書いてください。</source>
   <translation>Keep it to {1} MB, or write where it is kept into the text.</translation>
  </message>
  <message>
   <source>「{1}」は空のファイルです。</source>
   <translation>“{1}” is an empty file.</translation>
  </message>
  <message>
   <source>ファイルの中身を確かめてください。</source>
   <translation>Check the content of the file.</translation>
  </message>
  <message>
   <source>ファイルの添付</source>
   <translation>Attaching a file</translation>
  </message>
  <message>
   <source>添付ファイル「{1}」の記録が正しくないため、保存できません。</source>
   <translation>The record of attachment “{1}” is wrong, so it cannot be saved.</translation>
  </message>
  <message>
   <source>添付した端末で、もう一度添付してください。</source>
   <translation>Attach it again on the desk that attached it.</translation>
  </message>
  <message>
   <source>ファイルの場所と権限を確かめてください。</source>
   <translation>Check place and permissions of the file.</translation>
  </message>
  <message>
   <source>添付ファイルを保存できませんでした。</source>
   <translation>The attachment could not be saved.</translation>
  </message>
  <message>
   <source>データフォルダーの権限を確かめてください。</source>
   <translation>Check the permissions of the data folder.</translation>
  </message>
  <message>
   <source>添付ファイル「{1}」の中身は、この端末にありません。</source>
   <translation>The content of attachment “{1}” is not on this desk.</translation>
  </message>
  <message>
   <source>添付した端末で開いてください。</source>
   <translation>Open it on the desk that attached it.</translation>
  </message>
  <message>
   <source>出席者の変更</source>
   <translation>Changing an attendee</translation>
  </message>
  <message>
   <source>出席者の追加</source>
   <translation>Add attendee</translation>
  </message>
  <message>
   <source>出欠の記録</source>
   <translation>Recording attendance</translation>
  </message>
  <message>
   <source>氏名を入力してください。</source>
   <translation>Enter the name.</translation>
  </message>
  <message>
   <source>バックアップを作成できませんでした。</source>
   <translation>The backup could not be made.</translation>
  </message>
  <message>
   <source>ディスクの空き容量を確かめてください。</source>
   <translation>Check free space on the disk.</translation>
  </message>
  <message>
   <source>局への依頼の変更</source>
   <translation>Changing an ask of a bureau</translation>
  </message>
  <message>
   <source>局の事前意見</source>
   <translation>Bureau's opinion in advance</translation>
  </message>
  <message>
   <source>件名が入力されていません。</source>
   <translation>No subject was entered.</translation>
  </message>
  <message>
   <source>局への依頼の追加</source>
   <translation>Adding an ask of a bureau</translation>
  </message>
  <message>
   <source>候補日の追加</source>
   <translation>Adding a possible day</translation>
  </message>
  <message>
   <source>開催日の決定</source>
   <translation>Settling the date</translation>
  </message>
  <message>
   <source>「{1}」の{2}が入力されていません。</source>
   <translation>{2} of “{1}” is empty.</translation>
  </message>
  <message>
   <source>あとから見て分かるように書いてください。</source>
   <translation>Write so that it is clear later.</translation>
  </message>
  <message>
   <source>持ち帰りの回答期限が入力されていません。</source>
   <translation>No day is given for the answer after taking it home.</translation>
  </message>
  <message>
   <source>いつまでに回答するかを入力してください。</source>
   <translation>Enter by when it will be answered.</translation>
  </message>
  <message>
   <source>{1}の結果がまだ戻っていません。</source>
   <translation>The result of {1} is still missing.</translation>
  </message>
  <message>
   <source>会議は終結していません。</source>
   <translation>The meeting is not concluded.</translation>
  </message>
  <message>
   <source>結果を入力するか、持ち帰りの分を次の回に引き継いでください。</source>
   <translation>Enter the result, or carry it over to another round.</translation>
  </message>
  <message>
   <source>どの局にも依頼がありません。</source>
   <translation>No bureau is asked anything.</translation>
  </message>
  <message>
   <source>依頼を追加してください。</source>
   <translation>Add an ask.</translation>
  </message>
  <message>
   <source>すべての局の結果が戻っています。</source>
   <translation>All bureaus have given results.</translation>
  </message>
  <message>
   <source>会議を終結できます。</source>
   <translation>The meeting can be concluded.</translation>
  </message>
  <message>
   <source>次の回の招集</source>
   <translation>Calling another round</translation>
  </message>
  <message>
   <source>個別協議の記録</source>
   <translation>Record of a single talk</translation>
  </message>
  <message>
   <source>回答期限の決まりの変更</source>
   <translation>Changing the rule of answer deadlines</translation>
  </message>
  <message>
   <source>回答までの日数は1日から366日の間で指定してください。</source>
   <translation>Give 1 to 366 days to answer.</translation>
  </message>
  <message>
   <source>閉庁日の追加</source>
   <translation>Adding a closed day</translation>
  </message>
  <message>
   <source>同じ方として記録</source>
   <translation>Recording as the same caller</translation>
  </message>
  <message>
   <source>別の方として記録</source>
   <translation>Recording as different callers</translation>
  </message>
  <message>
   <source>連絡先のない声は、同じ方かどうかを記録できません。</source>
   <translation>Without contact it cannot be recorded whether it is the same caller.</translation>
  </message>
  <message>
   <source>同じ電話番号</source>
   <translation>same phone number</translation>
  </message>
  <message>
   <source>同じメールアドレス</source>
   <translation>same email address</translation>
  </message>
  <message>
   <source>同じ氏名</source>
   <translation>same name</translation>
  </message>
  <message>
   <source>名称が入力されていません。</source>
   <translation>No name was entered.</translation>
  </message>
  <message>
   <source>名称を入力してください。</source>
   <translation>Enter the name.</translation>
  </message>
  <message>
   <source>{1}の追加</source>
   <translation>Adding: {1}</translation>
  </message>
  <message>
   <source>名称を空にすることはできません。</source>
   <translation>The name cannot be empty.</translation>
  </message>
  <message>
   <source>{1}の変更</source>
   <translation>Changing: {1}</translation>
  </message>
  <message>
   <source>「{1}」というマスターはありません。</source>
   <translation>There is no list “{1}”.</translation>
  </message>
  <message>
   <source>この要望は{1}のものです。</source>
   <translation>This request belongs to {1}.</translation>
  </message>
  <message>
   <source>ほかの区役所</source>
   <translation>another ward office</translation>
  </message>
  <message>
   <source>考えがあるときは、「意見」に書いて伝えてください。</source>
   <translation>Tell your thoughts under “Comments”.</translation>
  </message>
  <message>
   <source>ロジックモデルの変更</source>
   <translation>Changing the logic model</translation>
  </message>
  <message>
   <source>ロジックモデルへの追加</source>
   <translation>Adding to the logic model</translation>
  </message>
  <message>
   <source>まとめる課題が二つ以上選ばれていません。</source>
   <translation>Fewer than two themes are selected.</translation>
  </message>
  <message>
   <source>ほかの区の課題も選んでください。</source>
   <translation>Select other wards' themes too.</translation>
  </message>
  <message>
   <source>共通の課題の作成</source>
   <translation>Making a common theme</translation>
  </message>
  <message>
   <source>共通の課題への追加</source>
   <translation>Adding to a common theme</translation>
  </message>
  <message>
   <source>データフォルダー「{1}」には、すでにwardappのデータベースがあります。</source>
   <translation>The data folder “{1}” already has a wardapp database.</translation>
  </message>
  <message>
   <source>既存のデータには手を付けていません。</source>
   <translation>Existing data was not touched.</translation>
  </message>
  <message>
   <source>別のフォルダーを指定するか、そのままお使いください。</source>
   <translation>Give another folder, or use this one.</translation>
  </message>
  <message>
   <source>委任の終了</source>
   <translation>Ending a delegation</translation>
  </message>
  <message>
   <source>委任の終わりの日が、始まりの日より前です。</source>
   <translation>The delegation ends before it begins.</translation>
  </message>
  <message>
   <source>データフォルダー「{1}」に書き込めません。</source>
   <translation>The data folder “{1}” cannot be written to.</translation>
  </message>
  <message>
   <source>データには手を付けていません。</source>
   <translation>The data was not touched.</translation>
  </message>
  <message>
   <source>フォルダーの場所と書き込み権限を確かめてください。</source>
   <translation>Check the folder's location and permissions.</translation>
  </message>
  <message>
   <source>データベースの読み書きができませんでした。</source>
   <translation>The database could not be read or written.</translation>
  </message>
  <message>
   <source>これまでに保存した記録は無事です。</source>
   <translation>Records saved so far are safe.</translation>
  </message>
  <message>
   <source>データフォルダーのあるディスクと権限を確かめてください。</source>
   <translation>Check the disk and permissions of the data folder.</translation>
  </message>
  <message>
   <source>現場判断への回答</source>
   <translation>Answering a field decision</translation>
  </message>
  <message>
   <source>現場判断の記録</source>
   <translation>Recording a field decision</translation>
  </message>
  <message>
   <source>委任するかどうかは、規程を所管する局または本庁が決めます。</source>
   <translation>Whether to delegate is decided by the bureau of the rule, or by headquarters.</translation>
  </message>
  <message>
   <source>区長会議の一覧に載せて協議してください。</source>
   <translation>Put it on the list for the ward mayors' meeting.</translation>
  </message>
  <message>
   <source>状態と本庁の考えは「回答する」で変更してください。</source>
   <translation>State and headquarters' view are changed by “Answer”.</translation>
  </message>
  <message>
   <source>速報の理由</source>
   <translation>Reason for flash report</translation>
  </message>
  <message>
   <source>速報の件名</source>
   <translation>Subject of a flash report</translation>
  </message>
  <message>
   <source>速報にする</source>
   <translation>Make flash report</translation>
  </message>
  <message>
   <source>この速報は{1}のものです。</source>
   <translation>This flash report belongs to {1}.</translation>
  </message>
  <message>
   <source>終える必要があるときは、速報を出した区役所に連絡してください。</source>
   <translation>If it must end, contact the ward office that made it.</translation>
  </message>
  <message>
   <source>速報を終える</source>
   <translation>End flash report</translation>
  </message>
  <message>
   <source>ほかの区役所が受け付けた声です。</source>
   <translation>This voice was taken by another ward office.</translation>
  </message>
  <message>
   <source>受け付けた区役所に連絡してください。</source>
   <translation>Contact the ward office that took it.</translation>
  </message>
  <message>
   <source>（個人情報を含むため、件名は速報を出した区役所の中だけで表示されます）</source>
   <translation>(personal data: the subject is shown only at the ward office that made it)</translation>
  </message>
  <message>
   <source>この声は{1}が受け付けたものです。</source>
   <translation>This voice was taken by {1}.</translation>
  </message>
  <message>
   <source>変更が必要なときは、受け付けた区役所に連絡してください。</source>
   <translation>For changes contact the ward office that took it.</translation>
  </message>
  <message>
   <source>対応しない理由が入力されていません。</source>
   <translation>No reason is given why there is no response.</translation>
  </message>
  <message>
   <source>あとから見て分かるように、理由を書いてください。</source>
   <translation>Write a reason that is clear later.</translation>
  </message>
  <message>
   <source>移送先が入力されていません。</source>
   <translation>No transfer destination was entered.</translation>
  </message>
  <message>
   <source>移送先の部署・機関を書いてください。</source>
   <translation>Write to which office or body it is transferred.</translation>
  </message>
  <message>
   <source>処理区分の変更</source>
   <translation>Changing the treatment</translation>
  </message>
  <message>
   <source>声としての扱いの変更</source>
   <translation>Changing whether it is a voice</translation>
  </message>
  <message>
   <source>この声はまだ完了していません。</source>
   <translation>This voice is not completed yet.</translation>
  </message>
  <message>
   <source>担当する課か局が選ばれていません。</source>
   <translation>No division or bureau is chosen.</translation>
  </message>
  <message>
   <source>担当の決定</source>
   <translation>Settling who is in charge</translation>
  </message>
  <message>
   <source>主担当の変更</source>
   <translation>Changing who leads</translation>
  </message>
  <message>
   <source>担当課の結果の記録</source>
   <translation>Recording the division's result</translation>
  </message>
  <message>
   <source>結果の確認</source>
   <translation>Marking a result as seen</translation>
  </message>
  <message>
   <source>担当の再依頼</source>
   <translation>Asking the division again</translation>
  </message>
  <message>
   <source>回答済か完了の声の期限は止められません。</source>
   <translation>The clock of answered or completed voices cannot be stopped.</translation>
  </message>
  <message>
   <source>期限はすでに止まっています。</source>
   <translation>The clock stands still already.</translation>
  </message>
  <message>
   <source>期限は止まっていません。</source>
   <translation>The clock is not stopped.</translation>
  </message>
  <message>
   <source>期限の再開</source>
   <translation>Resuming the clock</translation>
  </message>
  <message>
   <source>決裁の依頼</source>
   <translation>Asking for approval</translation>
  </message>
  <message>
   <source>差し戻す理由が入力されていません。</source>
   <translation>No reason for sending back was entered.</translation>
  </message>
  <message>
   <source>直してほしいことを書いてください。</source>
   <translation>Write what to correct.</translation>
  </message>
  <message>
   <source>前の方の決裁が済んでいません。</source>
   <translation>An earlier approver has not decided yet.</translation>
  </message>
  <message>
   <source>順に決裁してください。</source>
   <translation>Please approve in order.</translation>
  </message>
  <message>
   <source>区長ヒアリングの登録</source>
   <translation>Recording a hearing</translation>
  </message>
  <message>
   <source>意見の記録</source>
   <translation>Recording an opinion</translation>
  </message>
  <message>
   <source>この{1}は{2}のものです。</source>
   <translation>This {1} belongs to {2}.</translation>
  </message>
  <message>
   <source>変更が必要なときは、その区役所か本庁に連絡してください。</source>
   <translation>For changes contact that ward office or headquarters.</translation>
  </message>
  <message>
   <source>ご本人（団体）の同意の日と方法がありません。</source>
   <translation>Day and way of the person's (group's) consent are missing.</translation>
  </message>
  <message>
   <source>登録と連絡への同意をいただき、その日と方法（書面、口頭など）を書いてください。</source>
   <translation>Ask for consent to be listed and contacted, and write its day and way (in writing, spoken …).</translation>
  </message>
  <message>
   <source>同意の日が今日より後になっています。</source>
   <translation>The day of consent is later than today.</translation>
  </message>
  <message>
   <source>同意をいただいた日を入力してください。</source>
   <translation>Enter the day on which consent was given.</translation>
  </message>
  <message>
   <source>ごみ箱へ移動</source>
   <translation>Moved to bin</translation>
  </message>
  <message>
   <source>（自動）</source>
   <translation>(automatic)</translation>
  </message>
  <message>
   <source>（別々の変更を合わせたもの）</source>
   <translation> (separate changes merged)</translation>
  </message>
  <message>
   <source>事案の記録</source>
   <translation>Recording a difficult conversation</translation>
  </message>
  <message>
   <source>情報の流れの欠けの記録</source>
   <translation>Recording an information gap</translation>
  </message>
  <message>
   <source>個人情報（{1}）と思われる内容が含まれています。</source>
   <translation>It seems to contain personal data ({1}).</translation>
  </message>
  <message>
   <source>ここには、どの情報がどこから届かないかだけを書いてください。個人や家庭のことは書けません。</source>
   <translation>Write only which information does not arrive from where. Persons and families must not be named here.</translation>
  </message>
  <message>
   <source>この記録は{1}のものです。</source>
   <translation>This record belongs to {1}.</translation>
  </message>
  <message>
   <source>変更が必要なときは、記録した区役所に連絡してください。</source>
   <translation>For changes contact the ward office that recorded it.</translation>
  </message>
  <message>
   <source>照会の状態は「照会する」などの操作で変更してください。</source>
   <translation>The state of an inquiry is changed by “Send inquiry” and the like.</translation>
  </message>
  <message>
   <source>照会の作成</source>
   <translation>Making an inquiry</translation>
  </message>
  <message>
   <source>照会先に送った問いは変更できません。</source>
   <translation>Questions already sent cannot be changed.</translation>
  </message>
  <message>
   <source>補足は「照会の内容」に書き足してください。</source>
   <translation>Add what is missing to “Content of the inquiry”.</translation>
  </message>
  <message>
   <source>まだ照会していません。入力した内容は残っています。</source>
   <translation>The inquiry was not sent. What was entered is still here.</translation>
  </message>
  <message>
   <source>{1}を入力してから、もう一度「照会する」を押してください。</source>
   <translation>Enter {1} and press “Send inquiry” again.</translation>
  </message>
  <message>
   <source>ほかの区役所・局の回答は変更できません。</source>
   <translation>Answers of other offices cannot be changed.</translation>
  </message>
  <message>
   <source>この照会は締め切られています。</source>
   <translation>This inquiry is closed.</translation>
  </message>
  <message>
   <source>変更が必要なときは{1}に連絡してください。</source>
   <translation>For changes contact {1}.</translation>
  </message>
  <message>
   <source>照会は本庁の局が行います。</source>
   <translation>Inquiries are made by bureaus of headquarters.</translation>
  </message>
  <message>
   <source>区から局に尋ねたいことは、区長要望のやり取りか会議の議題にしてください。</source>
   <translation>To ask a bureau, use the talks of a request or a meeting's agenda.</translation>
  </message>
  <message>
   <source>回答が書かれていません。</source>
   <translation>No answer is written.</translation>
  </message>
  <message>
   <source>まだ回答していません。</source>
   <translation>It was not answered yet.</translation>
  </message>
  <message>
   <source>問いに回答を書いてから、もう一度押してください。</source>
   <translation>Write answers to the questions and press again.</translation>
  </message>
  <message>
   <source>議題照会の締切</source>
   <translation>Closing the call for items</translation>
  </message>
  <message>
   <source>議題を照会できるのは、会議を開く所属だけです。</source>
   <translation>Only the office that holds the meeting can call for items.</translation>
  </message>
  <message>
   <source>締切が会議の日より後です。</source>
   <translation>The deadline is after the meeting.</translation>
  </message>
  <message>
   <source>締切を確かめてください。</source>
   <translation>Check the deadline.</translation>
  </message>
  <message>
   <source>中止になった会議です。</source>
   <translation>The meeting was cancelled.</translation>
  </message>
  <message>
   <source>議題の照会</source>
   <translation>Call for items</translation>
  </message>
  <message>
   <source>案件なしの回答</source>
   <translation>Answering “Nothing to submit”</translation>
  </message>
  <message>
   <source>照会の変更</source>
   <translation>Changing an inquiry</translation>
  </message>
  <message>
   <source>何も書かれていません。</source>
   <translation>Nothing is written.</translation>
  </message>
  <message>
   <source>書いたことか学んだことを入力してください。</source>
   <translation>Enter what you wrote or learned.</translation>
  </message>
  <message>
   <source>学びの記録を見せるのをやめる</source>
   <translation>No longer showing a learning note</translation>
  </message>
  <message>
   <source>見せる相手は、同じ区役所・局の職員から選んでください。</source>
   <translation>Choose staff of the same office to show it to.</translation>
  </message>
  <message>
   <source>学びの記録は、所属の外へは送られません。</source>
   <translation>Learning notes are not sent outside the office.</translation>
  </message>
  <message>
   <source>学びの記録を見せる</source>
   <translation>Showing a learning note</translation>
  </message>
  <message>
   <source>ほかの方の学びの記録は変更できません。</source>
   <translation>Others' learning notes cannot be changed.</translation>
  </message>
  <message>
   <source>この端末では資格情報ストアを利用できないため、データベースの鍵を本人だけが読めるファイル（{path}）に保存しています。</source>
   <translation>This computer has no credential store, so the database key is kept in a file that only you can read ({path}).</translation>
  </message>
  <message>
   <source>復旧キーの桁数が違います。</source>
   <translation>The recovery key has the wrong length.</translation>
  </message>
  <message>
   <source>印刷された64桁をすべて入力してください。</source>
   <translation>Enter all 64 printed characters.</translation>
  </message>
  <message>
   <source>資料の変更</source>
   <translation>Changing a material</translation>
  </message>
  <message>
   <source>資料の名称が入力されていません。</source>
   <translation>No name of the material was entered.</translation>
  </message>
  <message>
   <source>名称を入力するか、ファイルを選んでください。</source>
   <translation>Enter a name, or choose a file.</translation>
  </message>
  <message>
   <source>資料の名称を空にすることはできません。</source>
   <translation>The name of a material cannot be empty.</translation>
  </message>
  <message>
   <source>資料の追加</source>
   <translation>Add material</translation>
  </message>
  <message>
   <source>まとめる声が選ばれていません。</source>
   <translation>No voices to merge are selected.</translation>
  </message>
  <message>
   <source>声をまとめる</source>
   <translation>Merging voices</translation>
  </message>
  <message>
   <source>まとめを解く</source>
   <translation>Unmerge</translation>
  </message>
  <message>
   <source>二つ以上の声を選んでください。</source>
   <translation>Select two or more voices.</translation>
  </message>
  <message>
   <source>同じ案件にする</source>
   <translation>Making one matter</translation>
  </message>
  <message>
   <source>案件から外す</source>
   <translation>Remove from matter</translation>
  </message>
  <message>
   <source>論点が二つ以上ありません。</source>
   <translation>There are fewer than two points.</translation>
  </message>
  <message>
   <source>空行で区切って書いてください。</source>
   <translation>Divide them by an empty line.</translation>
  </message>
  <message>
   <source>論点に分ける</source>
   <translation>Split into points</translation>
  </message>
  <message>
   <source>まとめた先の声を、まとめた声の中に入れることはできません。</source>
   <translation>A voice cannot be merged into one that was merged into it.</translation>
  </message>
  <message>
   <source>先に「まとめを解く」を行ってください。</source>
   <translation>First use “Unmerge”.</translation>
  </message>
  <message>
   <source>市長の考えの記録</source>
   <translation>Recording the mayor's words</translation>
  </message>
  <message>
   <source>出典が入力されていません。</source>
   <translation>No source was entered.</translation>
  </message>
  <message>
   <source>どこで話されたこと（会議・議会・記事など）かを書いてください。</source>
   <translation>Write where it was said (meeting, assembly, article …).</translation>
  </message>
  <message>
   <source>変更が必要なときは、記録した区役所・局に連絡してください。</source>
   <translation>For changes contact the office that recorded it.</translation>
  </message>
  <message>
   <source>発言の変更</source>
   <translation>Changing a remark</translation>
  </message>
  <message>
   <source>決定事項の変更</source>
   <translation>Changing a decision</translation>
  </message>
  <message>
   <source>発言の並べ替え</source>
   <translation>Reordering remarks</translation>
  </message>
  <message>
   <source>要旨の記録</source>
   <translation>Writing a summary</translation>
  </message>
  <message>
   <source>決定事項の記録</source>
   <translation>Recording a decision</translation>
  </message>
  <message>
   <source>議題の進行</source>
   <translation>Conducting an item</translation>
  </message>
  <message>
   <source>この会議の記録は{1}が取っています。</source>
   <translation>This meeting is recorded by {1}.</translation>
  </message>
  <message>
   <source>記録を直す必要があるときは、会議の事務局に連絡してください。</source>
   <translation>For corrections contact the meeting's secretariat.</translation>
  </message>
  <message>
   <source>「{1}」は時刻として読み取れません。</source>
   <translation>“{1}” cannot be read as a time.</translation>
  </message>
  <message>
   <source>「10:00」「午後1時30分」のように入力してください。</source>
   <translation>Enter it like “10:00” or “午後1時30分”.</translation>
  </message>
  <message>
   <source>会議の登録</source>
   <translation>Making a meeting</translation>
  </message>
  <message>
   <source>会議に「{1}」という項目はありません。</source>
   <translation>A meeting has no field “{1}”.</translation>
  </message>
  <message>
   <source>会議の変更</source>
   <translation>Changing a meeting</translation>
  </message>
  <message>
   <source>構成員の職の変更</source>
   <translation>Changing a member post</translation>
  </message>
  <message>
   <source>在任の変更</source>
   <translation>Changing a tenure</translation>
  </message>
  <message>
   <source>職の名称が入力されていません。</source>
   <translation>No name of the post was entered.</translation>
  </message>
  <message>
   <source>職の名称（区長など）を入力してください。</source>
   <translation>Enter the name of the post (e.g. 区長).</translation>
  </message>
  <message>
   <source>構成員の職の追加</source>
   <translation>Adding a member post</translation>
  </message>
  <message>
   <source>構成員の登録</source>
   <translation>Recording a member</translation>
  </message>
  <message>
   <source>その日より後に就任した方が登録されています。</source>
   <translation>Somebody who took office later is recorded.</translation>
  </message>
  <message>
   <source>就任日を確かめてください。</source>
   <translation>Check the day of taking office.</translation>
  </message>
  <message>
   <source>就任の登録</source>
   <translation>Taking office</translation>
  </message>
  <message>
   <source>終わりの日が始まりの日より前です。</source>
   <translation>It ends before it begins.</translation>
  </message>
  <message>
   <source>日付を確かめてください。</source>
   <translation>Check the dates.</translation>
  </message>
  <message>
   <source>出席者を構成員に合わせる</source>
   <translation>Updating attendees to members</translation>
  </message>
  <message>
   <source>この会議は{1}が開くものです。</source>
   <translation>This meeting is held by {1}.</translation>
  </message>
  <message>
   <source>ほかの所属</source>
   <translation>another office</translation>
  </message>
  <message>
   <source>変更が必要なときは、会議を開く所属に連絡してください。</source>
   <translation>For changes contact the office that holds the meeting.</translation>
  </message>
  <message>
   <source>議事録の修正</source>
   <translation>Correcting minutes</translation>
  </message>
  <message>
   <source>議事録の修正の求めに応じる</source>
   <translation>Meeting a correction of the minutes</translation>
  </message>
  <message>
   <source>発言も要旨も記録されていません。</source>
   <translation>Neither remarks nor summaries are recorded.</translation>
  </message>
  <message>
   <source>段階は変わっていません。</source>
   <translation>The stage was not changed.</translation>
  </message>
  <message>
   <source>発言か要旨を記録してから、確認に回してください。</source>
   <translation>Record remarks or summaries before passing them for confirmation.</translation>
  </message>
  <message>
   <source>議事録を確認に回す</source>
   <translation>Passing minutes for confirmation</translation>
  </message>
  <message>
   <source>議事録を下書きに戻す</source>
   <translation>Taking minutes back to draft</translation>
  </message>
  <message>
   <source>{1}の発言です。</source>
   <translation>This is a remark of {1}.</translation>
  </message>
  <message>
   <source>発言した方か、その所属の職員が確認してください。</source>
   <translation>It is confirmed by who made it, or staff of their office.</translation>
  </message>
  <message>
   <source>まだ確認の済んでいない方がいます（{1}）。</source>
   <translation>Some have not confirmed yet ({1}).</translation>
  </message>
  <message>
   <source>まだ確認に回していません。</source>
   <translation>They were not passed for confirmation yet.</translation>
  </message>
  <message>
   <source>議事録は確定していません。</source>
   <translation>The minutes are not final.</translation>
  </message>
  <message>
   <source>修正の求めに応じるか、確認の期限が過ぎるのを待ってください。</source>
   <translation>Meet the corrections, or wait for the deadline.</translation>
  </message>
  <message>
   <source>先に確認に回してください。</source>
   <translation>First pass them for confirmation.</translation>
  </message>
  <message>
   <source>議事録の確定</source>
   <translation>Finalising minutes</translation>
  </message>
  <message>
   <source>議事録がまだ確定していません。</source>
   <translation>The minutes are not final yet.</translation>
  </message>
  <message>
   <source>公開していません。</source>
   <translation>They were not published.</translation>
  </message>
  <message>
   <source>確定してから公開してください。</source>
   <translation>Publish them once they are final.</translation>
  </message>
  <message>
   <source>議事録の公開</source>
   <translation>Publishing minutes</translation>
  </message>
  <message>
   <source>前回の議事録の承認</source>
   <translation>Approval of the last minutes</translation>
  </message>
  <message>
   <source>この議事録は確定しています。</source>
   <translation>These minutes are final.</translation>
  </message>
  <message>
   <source>直す必要があるときは、次の会議で訂正を諮り、その議事録に残してください。</source>
   <translation>For corrections raise them at the next meeting and record them in its minutes.</translation>
  </message>
  <message>
   <source>聞き取りの場の登録</source>
   <translation>Making a listening occasion</translation>
  </message>
  <message>
   <source>声が書かれていません。</source>
   <translation>No voices are written.</translation>
  </message>
  <message>
   <source>聞き取った声の登録</source>
   <translation>Keeping the voices heard</translation>
  </message>
  <message>
   <source>データフォルダー「{1}」を作成できません。</source>
   <translation>The data folder “{1}” cannot be made.</translation>
  </message>
  <message>
   <source>場所と書き込み権限を確かめてください。</source>
   <translation>Check location and permissions.</translation>
  </message>
  <message>
   <source>団体の登録</source>
   <translation>Adding an organisation</translation>
  </message>
  <message>
   <source>団体の代表者の引継ぎ</source>
   <translation>New representative of an organisation</translation>
  </message>
  <message>
   <source>この団体は{1}が登録したものです。</source>
   <translation>This organisation was added by {1}.</translation>
  </message>
  <message>
   <source>登録した区役所に連絡してください。</source>
   <translation>Contact the ward office that added it.</translation>
  </message>
  <message>
   <source>{1}の記録</source>
   <translation>Recording: {1}</translation>
  </message>
  <message>
   <source>{1}に「{2}」という項目はありません。</source>
   <translation>{1} has no field “{2}”.</translation>
  </message>
  <message>
   <source>「{1}」の数が範囲を超えています。</source>
   <translation>The number of “{1}” is out of range.</translation>
  </message>
  <message>
   <source>0以上の数を入力してください。</source>
   <translation>Enter a number of 0 or more.</translation>
  </message>
  <message>
   <source>文書の書式の変更</source>
   <translation>Changing the document format</translation>
  </message>
  <message>
   <source>正面の表示が長すぎます。</source>
   <translation>The text at the front is too long.</translation>
  </message>
  <message>
   <source>30文字までです。</source>
   <translation>Up to 30 characters.</translation>
  </message>
  <message>
   <source>机の配置の変更</source>
   <translation>Changing the table layout</translation>
  </message>
  <message>
   <source>席の変更</source>
   <translation>Changing seats</translation>
  </message>
  <message>
   <source>計画との関係の記入</source>
   <translation>Writing a relation to a plan</translation>
  </message>
  <message>
   <source>委員一覧の取り込み</source>
   <translation>Import of posts</translation>
  </message>
  <message>
   <source>事業の状態の変更</source>
   <translation>Changing the state of a project</translation>
  </message>
  <message>
   <source>「{1}」に必要な項目が空です：{2}。</source>
   <translation>“{1}” needs fields that are empty: {2}.</translation>
  </message>
  <message>
   <source>書いたところまでは保存されています。</source>
   <translation>What is written is kept.</translation>
  </message>
  <message>
   <source>記入してからもう一度進めてください。</source>
   <translation>Fill them in and move on again.</translation>
  </message>
  <message>
   <source>区独自事業の作成</source>
   <translation>Making a ward project</translation>
  </message>
  <message>
   <source>翌年度の事業の作成</source>
   <translation>Making next year's project</translation>
  </message>
  <message>
   <source>事業の予算の追加</source>
   <translation>Adding a budget line</translation>
  </message>
  <message>
   <source>この記録は事業につなげられません。</source>
   <translation>This record cannot be linked to a project.</translation>
  </message>
  <message>
   <source>事業とのつながりの追加</source>
   <translation>Linking to a project</translation>
  </message>
  <message>
   <source>{1}をごみ箱へ移動</source>
   <translation>Moving to bin: {1}</translation>
  </message>
  <message>
   <source>{1}をごみ箱から戻す</source>
   <translation>Taking out of bin: {1}</translation>
  </message>
  <message>
   <source>リポートの文の変更</source>
   <translation>Changing a sentence of the report</translation>
  </message>
  <message>
   <source>マンスリーリポートを承認に回す</source>
   <translation>Passing a monthly report for approval</translation>
  </message>
  <message>
   <source>マンスリーリポートの差戻し</source>
   <translation>Sending back a monthly report</translation>
  </message>
  <message>
   <source>マンスリーリポートの承認の取消</source>
   <translation>Withdrawing approval of a monthly report</translation>
  </message>
  <message>
   <source>マンスリーリポートの案</source>
   <translation>Drafting a monthly report</translation>
  </message>
  <message>
   <source>リポートの文の追加</source>
   <translation>Adding a sentence to the report</translation>
  </message>
  <message>
   <source>リポートの文の並べ替え</source>
   <translation>Reordering sentences of the report</translation>
  </message>
  <message>
   <source>リポートに文がありません。</source>
   <translation>The report has no sentences.</translation>
  </message>
  <message>
   <source>承認には回していません。</source>
   <translation>It was not passed for approval.</translation>
  </message>
  <message>
   <source>案を作成するか、文を書いてください。</source>
   <translation>Make a draft, or write sentences.</translation>
  </message>
  <message>
   <source>マンスリーリポートの承認</source>
   <translation>Approving a monthly report</translation>
  </message>
  <message>
   <source>{1}のリポートです。</source>
   <translation>This is the report of {1}.</translation>
  </message>
  <message>
   <source>直す必要があるときは、その区役所に連絡してください。</source>
   <translation>For corrections contact that ward office.</translation>
  </message>
  <message>
   <source>このリポートは承認済です。</source>
   <translation>This report is approved.</translation>
  </message>
  <message>
   <source>直す必要があるときは、区長が承認を取り消してください。</source>
   <translation>For corrections the ward mayor withdraws the approval.</translation>
  </message>
  <message>
   <source>意見の記入</source>
   <translation>Writing a comment</translation>
  </message>
  <message>
   <source>意見への返信</source>
   <translation>Replying to a comment</translation>
  </message>
  <message>
   <source>意見の解決</source>
   <translation>Resolving a comment</translation>
  </message>
  <message>
   <source>意見の解決の取消し</source>
   <translation>Reopening a comment</translation>
  </message>
  <message>
   <source>ほかの方の意見は消せません。</source>
   <translation>Others' comments cannot be deleted.</translation>
  </message>
  <message>
   <source>対応が済んだときは「解決にする」を押してください。</source>
   <translation>When it is dealt with, press “Resolve”.</translation>
  </message>
  <message>
   <source>実施を記録できるのは、事業化または一部事業化となった要望だけです。</source>
   <translation>Carrying out can be recorded only for requests that were adopted or partly adopted.</translation>
  </message>
  <message>
   <source>実施の記録</source>
   <translation>Recording carrying out</translation>
  </message>
  <message>
   <source>まだ実施が記録されていません。</source>
   <translation>Carrying out is not recorded yet.</translation>
  </message>
  <message>
   <source>分かったことが入力されていません。</source>
   <translation>What was found is empty.</translation>
  </message>
  <message>
   <source>何を見て効果を確かめたかを書いてください。</source>
   <translation>Write what you looked at to check the effect.</translation>
  </message>
  <message>
   <source>効果の検証</source>
   <translation>Checking the effect</translation>
  </message>
  <message>
   <source>政策判断を受けた修正</source>
   <translation>Revision upon the policy decision</translation>
  </message>
  <message>
   <source>市長ヒアリングに「{1}」という項目はありません。</source>
   <translation>A mayor's hearing has no field “{1}”.</translation>
  </message>
  <message>
   <source>市長ヒアリングの予定</source>
   <translation>Planning a mayor's hearing</translation>
  </message>
  <message>
   <source>政策判断はすでに記録されているため、変更できません。</source>
   <translation>The policy decision is recorded and cannot be changed.</translation>
  </message>
  <message>
   <source>局の回答に「{1}」という項目はありません。</source>
   <translation>A bureau's answer has no field “{1}”.</translation>
  </message>
  <message>
   <source>金額が範囲を超えています。</source>
   <translation>The amount is out of range.</translation>
  </message>
  <message>
   <source>千円単位の0以上の数を入力してください。</source>
   <translation>Enter a number of thousand yen, 0 or more.</translation>
  </message>
  <message>
   <source>事業化以外の結果には、理由の記録が必要です。</source>
   <translation>Outcomes other than adoption need a reason.</translation>
  </message>
  <message>
   <source>理由の区分を選ぶか、理由を書いてください。</source>
   <translation>Choose a kind of reason, or write one.</translation>
  </message>
  <message>
   <source>要望先の局の追加</source>
   <translation>Adding a bureau</translation>
  </message>
  <message>
   <source>主管の局の変更</source>
   <translation>Changing the lead bureau</translation>
  </message>
  <message>
   <source>この局はすでに回答しています。</source>
   <translation>This bureau has already answered.</translation>
  </message>
  <message>
   <source>要望先の局の取り外し</source>
   <translation>Removing a bureau</translation>
  </message>
  <message>
   <source>局の回答の記録</source>
   <translation>Recording a bureau's answer</translation>
  </message>
  <message>
   <source>内容が入力されていません。</source>
   <translation>No content was entered.</translation>
  </message>
  <message>
   <source>局とのやりとりの記録</source>
   <translation>Recording talks with a bureau</translation>
  </message>
  <message>
   <source>（この文章は、書いた部署だけが見られます）</source>
   <translation>(this text is seen only by the office that wrote it)</translation>
  </message>
  <message>
   <source>「{1}」は提出済みのため、{2}できません。</source>
   <translation>“{1}” is submitted, so {2} is not possible.</translation>
  </message>
  <message>
   <source>提出前の要望だけを選んでください。</source>
   <translation>Select only requests not yet submitted.</translation>
  </message>
  <message>
   <source>統合するには、同じ年度の要望を二つ以上選んでください。</source>
   <translation>To merge, select two or more requests of the same fiscal year.</translation>
  </message>
  <message>
   <source>要望の統合</source>
   <translation>Merge requests</translation>
  </message>
  <message>
   <source>分割するには、二つ以上の件名が必要です。</source>
   <translation>To split, two or more subjects are needed.</translation>
  </message>
  <message>
   <source>要望の分割</source>
   <translation>Split request</translation>
  </message>
  <message>
   <source>翌年度へ継続できるのは、結果の出た要望か取り下げた要望です。</source>
   <translation>Only requests with an outcome, or withdrawn ones, can be continued next year.</translation>
  </message>
  <message>
   <source>この要望は、すでに翌年度へ継続しています。</source>
   <translation>This request is already continued next year.</translation>
  </message>
  <message>
   <source>翌年度への継続</source>
   <translation>Continue next year</translation>
  </message>
  <message>
   <source>「{1}」は、この端末のいまの利用者には認められていません。</source>
   <translation>“{1}” is not permitted to the present user of this desk.</translation>
  </message>
  <message>
   <source>行えるのは：{1}。</source>
   <translation>Permitted to: {1}.</translation>
  </message>
  <message>
   <source>この端末で登録された区長は、まだほかの端末に区長として認められていません。</source>
   <translation>The ward mayor named on this desk is not yet recognised by other desks.</translation>
  </message>
  <message>
   <source>管理者の端末の「設定」で、この職員の役割を「区長」と登録してください。</source>
   <translation>On an administrator's desk, set this person's role to “ward mayor” in the settings.</translation>
  </message>
  <message>
   <source>日程の名称と、知らせる日数（0～366日）を入力してください。</source>
   <translation>Enter the name of the date, and days of notice (0 to 366).</translation>
  </message>
  <message>
   <source>要望の日程の設定</source>
   <translation>Setting a date of requests</translation>
  </message>
  <message>
   <source>日程の引継ぎ</source>
   <translation>Carrying over the calendar</translation>
  </message>
  <message>
   <source>要望の予算の枠の設定</source>
   <translation>Setting a budget frame</translation>
  </message>
  <message>
   <source>事業化率（0～100%）か、事業化の数と結果の出た数を入力してください。</source>
   <translation>Enter an adoption rate (0 to 100%), or the numbers adopted and with an outcome.</translation>
  </message>
  <message>
   <source>過年度の事業化率の入力</source>
   <translation>Entering an adoption rate of an earlier year</translation>
  </message>
  <message>
   <source>区長要望の変更</source>
   <translation>Changing a request</translation>
  </message>
  <message>
   <source>例示する声の選択</source>
   <translation>Choosing example voices</translation>
  </message>
  <message>
   <source>反対の声の選択</source>
   <translation>Choosing voices against</translation>
  </message>
  <message>
   <source>区長要望の作成</source>
   <translation>Making a request</translation>
  </message>
  <message>
   <source>声から区長要望を作成</source>
   <translation>Making a request of voices</translation>
  </message>
  <message>
   <source>区長要望に「{1}」という項目はありません。</source>
   <translation>A request has no field “{1}”.</translation>
  </message>
  <message>
   <source>状態は「提出する」などの操作で変更してください。</source>
   <translation>The state is changed by “Submit” and the like.</translation>
  </message>
  <message>
   <source>内容の変更は、作成した区役所に依頼してください。</source>
   <translation>Ask the ward office that made it to change it.</translation>
  </message>
  <message>
   <source>実施と効果の検証は、日付や分かったこととともに記録してください。</source>
   <translation>Record carrying out and effect with day and findings.</translation>
  </message>
  <message>
   <source>区長要望の状態の変更</source>
   <translation>Changing the state of a request</translation>
  </message>
  <message>
   <source>区内確認の段階の要望ではありません。</source>
   <translation>The request is not at the check in the ward.</translation>
  </message>
  <message>
   <source>自分で作成した要望を、自分で確認済みにすることはできません。</source>
   <translation>Nobody can check their own request.</translation>
  </message>
  <message>
   <source>ほかの職員に確認を依頼してください。</source>
   <translation>Ask a colleague to check it.</translation>
  </message>
  <message>
   <source>区長要望の結果の記録</source>
   <translation>Recording the outcome of a request</translation>
  </message>
  <message>
   <source>根拠となる声の追加</source>
   <translation>Adding supporting voices</translation>
  </message>
  <message>
   <source>回答例の使用中止</source>
   <translation>Withdrawing a saved answer</translation>
  </message>
  <message>
   <source>回答例の作成</source>
   <translation>Making a saved answer</translation>
  </message>
  <message>
   <source>この声には、まだ回答がありません。</source>
   <translation>This voice has no answer yet.</translation>
  </message>
  <message>
   <source>回答を記録してから、回答例にしてください。</source>
   <translation>Record an answer before making it a saved answer.</translation>
  </message>
  <message>
   <source>回答例の確認</source>
   <translation>Approving a saved answer</translation>
  </message>
  <message>
   <source>この回答例は{1}のものです。</source>
   <translation>This saved answer belongs to {1}.</translation>
  </message>
  <message>
   <source>直すときは、写して自分の区役所の回答例にしてください。</source>
   <translation>To change it, copy it to your own office's answers.</translation>
  </message>
  <message>
   <source>「{1}」では並べ替えられません。</source>
   <translation>It cannot be ordered by “{1}”.</translation>
  </message>
  <message>
   <source>resources/citiesの例を参考に追記してください。</source>
   <translation>Add it, following the examples in resources/cities.</translation>
  </message>
  <message>
   <source>市の設定ファイル「{1}」の中で「{2}」（{3}）が定義されていません。</source>
   <translation>The city settings file “{1}” does not define “{2}” ({3}).</translation>
  </message>
  <message>
   <source>名称を確かめてください。</source>
   <translation>Check the name.</translation>
  </message>
  <message>
   <source>市の設定ファイル「{1}」を読み取れません。</source>
   <translation>The city settings file “{1}” cannot be read.</translation>
  </message>
  <message>
   <source>ファイルの場所と内容（TOML形式、UTF-8）を確かめてください。</source>
   <translation>Check location and content of the file (TOML, UTF-8).</translation>
  </message>
  <message>
   <source>定例会議の変更</source>
   <translation>Changing a meeting series</translation>
  </message>
  <message>
   <source>時季の変更</source>
   <translation>Changing a season</translation>
  </message>
  <message>
   <source>定例の議題の変更</source>
   <translation>Changing a standing item</translation>
  </message>
  <message>
   <source>定例会議の登録</source>
   <translation>Making a meeting series</translation>
  </message>
  <message>
   <source>この定例会議は{1}が開くものです。</source>
   <translation>This meeting series is held by {1}.</translation>
  </message>
  <message>
   <source>曜日の決まりが正しくありません。</source>
   <translation>The rule of weekdays is wrong.</translation>
  </message>
  <message>
   <source>締切は会議の0日から{1}日前の間で指定してください。</source>
   <translation>Give a deadline 0 to {1} days before the meeting.</translation>
  </message>
  <message>
   <source>時季の追加</source>
   <translation>Adding a season</translation>
  </message>
  <message>
   <source>定例の議題の追加</source>
   <translation>Adding a standing item</translation>
  </message>
  <message>
   <source>{1}の定例会議を予定する</source>
   <translation>Planning meetings of the series in {1}</translation>
  </message>
  <message>
   <source>臨時・持ち回りの会議の登録</source>
   <translation>Making an extraordinary or written meeting</translation>
  </message>
  <message>
   <source>案件提出シートの変更</source>
   <translation>Changing an item submission</translation>
  </message>
  <message>
   <source>案件提出シートの作成</source>
   <translation>Making an item submission</translation>
  </message>
  <message>
   <source>案件提出シートに「{1}」という項目はありません。</source>
   <translation>An item submission has no field “{1}”.</translation>
  </message>
  <message>
   <source>このシートは「{1}」です。</source>
   <translation>This sheet is “{1}”.</translation>
  </message>
  <message>
   <source>直すときは、取り下げてから直してください。</source>
   <translation>Withdraw it before changing it.</translation>
  </message>
  <message>
   <source>このシートは、すでに提出されています。</source>
   <translation>This sheet is already submitted.</translation>
  </message>
  <message>
   <source>案件提出シートに{1}がありません。</source>
   <translation>The item submission lacks {1}.</translation>
  </message>
  <message>
   <source>記入してから提出してください。</source>
   <translation>Fill it in before submitting.</translation>
  </message>
  <message>
   <source>すでに議題になっています。</source>
   <translation>It is already on the agenda.</translation>
  </message>
  <message>
   <source>会議を開く所属に、議題から外すよう連絡してください。</source>
   <translation>Ask the office that holds the meeting to take it off the agenda.</translation>
  </message>
  <message>
   <source>このシートは{1}が作成したものです。</source>
   <translation>This sheet was made by {1}.</translation>
  </message>
  <message>
   <source>内容を直すときは、差し戻してください。</source>
   <translation>To have it changed, send it back.</translation>
  </message>
  <message>
   <source>どの会議の議題にするかが選ばれていません。</source>
   <translation>No meeting is chosen for it.</translation>
  </message>
  <message>
   <source>会議を選んでください。</source>
   <translation>Choose a meeting.</translation>
  </message>
  <message>
   <source>案件の資料</source>
   <translation>Materials of a submission</translation>
  </message>
  <message>
   <source>差戻しの理由が入力されていません。</source>
   <translation>No reason for sending back was entered.</translation>
  </message>
  <message>
   <source>何を直せばよいかを書いてください。</source>
   <translation>Write what to correct.</translation>
  </message>
  <message>
   <source>案件を議題にするかを決めるのは、会議を開く所属です。</source>
   <translation>The office that holds the meeting decides whether it goes on the agenda.</translation>
  </message>
  <message>
   <source>「{1}」は案件提出シートの項目ではありません。</source>
   <translation>“{1}” is no field of an item submission.</translation>
  </message>
  <message>
   <source>ひな形に「{1}」は入れられません。</source>
   <translation>“{1}” cannot be put into a template.</translation>
  </message>
  <message>
   <source>ひな形の作成</source>
   <translation>Making a template</translation>
  </message>
  <message>
   <source>ほかの区役所・局</source>
   <translation>another ward office or bureau</translation>
  </message>
  <message>
   <source>{1}は{2}が行います。</source>
   <translation>{1} is done by {2}.</translation>
  </message>
  <message>
   <source>必要なときは{1}に連絡してください。</source>
   <translation>If needed, contact {1}.</translation>
  </message>
  <message>
   <source>課題の終了</source>
   <translation>Closing a theme</translation>
  </message>
  <message>
   <source>課題の再開</source>
   <translation>Reopening a theme</translation>
  </message>
  <message>
   <source>この課題は終了しています。</source>
   <translation>This theme is closed.</translation>
  </message>
  <message>
   <source>先に「再開する」を行ってください。</source>
   <translation>First use “Reopen”.</translation>
  </message>
  <message>
   <source>課題を「{1}」へ</source>
   <translation>Moving a theme to “{1}”</translation>
  </message>
  <message>
   <source>取組の追加</source>
   <translation>Adding a task</translation>
  </message>
  <message>
   <source>委員の氏名が入力されていません。</source>
   <translation>No name of the member was entered.</translation>
  </message>
  <message>
   <source>作業部会の委員の追加</source>
   <translation>Adding to the working group</translation>
  </message>
  <message>
   <source>課題の変更</source>
   <translation>Changing a theme</translation>
  </message>
  <message>
   <source>課題に「{1}」という項目はありません。</source>
   <translation>A theme has no field “{1}”.</translation>
  </message>
  <message>
   <source>課題の作成</source>
   <translation>Making a theme</translation>
  </message>
  <message>
   <source>検討過程は「次の段階へ」などの操作で変更してください。</source>
   <translation>The stage is changed by “On to …” and the like.</translation>
  </message>
  <message>
   <source>課題への追加</source>
   <translation>Adding to a theme</translation>
  </message>
  <message>
   <source>課題に「{1}」を付けることはできません。</source>
   <translation>“{1}” cannot be added to a theme.</translation>
  </message>
  <message>
   <source>課題をそれ自身に付けることはできません。</source>
   <translation>A theme cannot be added to itself.</translation>
  </message>
  <message>
   <source>区民の声の取り込み</source>
   <translation>Import voices</translation>
  </message>
  <message>
   <source>区民の声の一括変更</source>
   <translation>Changing voices together</translation>
  </message>
  <message>
   <source>連絡先の変更</source>
   <translation>Changing a contact</translation>
  </message>
  <message>
   <source>対応の記録</source>
   <translation>Difficult conversations</translation>
  </message>
  <message>
   <source>ごみ箱にない記録は完全に削除できません。</source>
   <translation>Only records in the bin can be deleted for good.</translation>
  </message>
  <message>
   <source>先にごみ箱へ移してください。</source>
   <translation>First move it to the bin.</translation>
  </message>
  <message>
   <source>区の姿の変更</source>
   <translation>Changing the ward profile</translation>
  </message>
  <message>
   <source>区の施設の変更</source>
   <translation>Changing a facility</translation>
  </message>
  <message>
   <source>区のありたい姿の追加</source>
   <translation>Adding to the vision</translation>
  </message>
  <message>
   <source>この記録は区のありたい姿につなげられません。</source>
   <translation>This record cannot be linked to the vision.</translation>
  </message>
  <message>
   <source>区のありたい姿とのつながりの追加</source>
   <translation>Linking to the vision</translation>
  </message>
  <message>
   <source>実現したいことの追加</source>
   <translation>Adding a wish</translation>
  </message>
  <message>
   <source>実現したいことの並べ替え</source>
   <translation>Reordering wishes</translation>
  </message>
  <message>
   <source>オブジェクトストレージの場所が正しくありません。{1}。</source>
   <translation>The location of the object store is wrong. {1}.</translation>
  </message>
  <message>
   <source>「{1}」は、共有フォルダーの場所として使えません。</source>
   <translation>“{1}” cannot be used as a shared folder.</translation>
  </message>
  <message>
   <source>添付ファイル「{1}」が、共有フォルダーの中で壊れています。</source>
   <translation>Attachment “{1}” is damaged in the shared folder.</translation>
  </message>
  <message>
   <source>同じ区役所・局で中身を持っている端末が同期すると直ります。しばらくして開いてください。</source>
   <translation>It is mended when a desk of the same office that has the content syncs. Open it again later.</translation>
  </message>
  <message>
   <source>送信した添付ファイルを共有フォルダーから読み戻して確かめましたが、一致しませんでした。</source>
   <translation>A sent attachment was read back from the shared folder and did not agree.</translation>
  </message>
  <message>
   <source>添付ファイルはこの端末に保存されています。</source>
   <translation>The attachment is kept on this desk.</translation>
  </message>
  <message>
   <source>もう一度同期してください。続くときはシステム担当者にお知らせください。</source>
   <translation>Please sync again. If it goes on, tell your system administrator.</translation>
  </message>
  <message>
   <source>添付ファイル「{1}」は、まだ届いていません。</source>
   <translation>Attachment “{1}” has not arrived yet.</translation>
  </message>
  <message>
   <source>添付した端末で同期が終わってから、もう一度開いてください。</source>
   <translation>Open it again after the desk that attached it has synced.</translation>
  </message>
  <message>
   <source>添付ファイル「{1}」の中身は、まだ送られていません。</source>
   <translation>The content of attachment “{1}” is not sent yet.</translation>
  </message>
  <message>
   <source>添付した端末で同期すると、届くようになります。</source>
   <translation>It arrives once the desk that attached it syncs.</translation>
  </message>
  <message>
   <source>このフォルダーは、すでにwardappの共有フォルダーです。</source>
   <translation>This folder is already a shared folder of wardapp.</translation>
  </message>
  <message>
   <source>参加する場合は「共有フォルダーに参加」を選んでください。</source>
   <translation>To join it, choose “Join shared folder”.</translation>
  </message>
  <message>
   <source>この共有フォルダーは「{1}」のもので、この端末の「{2}」とは異なります。</source>
   <translation>This shared folder belongs to “{1}”, and not to this desk's “{2}”.</translation>
  </message>
  <message>
   <source>記録はこの端末に保存されています。フォルダーには何も書いていません。</source>
   <translation>Records are kept on this desk. Nothing was written to the folder.</translation>
  </message>
  <message>
   <source>フォルダーの場所を確かめてください。</source>
   <translation>Check the location of the folder.</translation>
  </message>
  <message>
   <source>端末の参加を承認できるのは管理者の端末だけです。</source>
   <translation>Only an administrator's desk can approve desks.</translation>
  </message>
  <message>
   <source>管理者の端末で承認してください。</source>
   <translation>Approve it on an administrator's desk.</translation>
  </message>
  <message>
   <source>承認を待つ端末</source>
   <translation>Desks waiting for approval</translation>
  </message>
  <message>
   <source>六つの言葉が一致しません。</source>
   <translation>The six words do not agree.</translation>
  </message>
  <message>
   <source>この端末は承認していません。</source>
   <translation>The desk was not approved.</translation>
  </message>
  <message>
   <source>相手の画面の言葉を電話で確かめて、もう一度入力してください。何度試しても一致しないときは、システム担当者に知らせてください。</source>
   <translation>Check the words on the applicant's screen by telephone and enter them again. If they never agree, tell your system administrator.</translation>
  </message>
  <message>
   <source>「{1}」（{2}）の参加は、この端末では承認できません。</source>
   <translation>“{1}” ({2}) cannot be approved on this desk.</translation>
  </message>
  <message>
   <source>その区役所・局の管理者の端末か、市の管理者の端末で承認してください。</source>
   <translation>Approve it on an administrator's desk of that office or of the city.</translation>
  </message>
  <message>
   <source>「{1}」は、この端末と同じ名前です。</source>
   <translation>“{1}” bears the same name as this desk.</translation>
  </message>
  <message>
   <source>相手の端末の名前を変えて、もう一度参加を申し込んでもらってください。</source>
   <translation>Have the other desk's name changed and ask to join again from there.</translation>
  </message>
  <message>
   <source>管理ファイル</source>
   <translation>Control file</translation>
  </message>
  <message>
   <source>端末の登録証</source>
   <translation>Certificate of a desk</translation>
  </message>
  <message>
   <source>登録の取消し</source>
   <translation>Revocation</translation>
  </message>
  <message>
   <source>参加の申込み</source>
   <translation>Application to join</translation>
  </message>
  <message>
   <source>鍵</source>
   <translation>Key</translation>
  </message>
  <message>
   <source>変更のファイル</source>
   <translation>File of changes</translation>
  </message>
  <message>
   <source>まとめのファイル</source>
   <translation>Snapshot</translation>
  </message>
  <message>
   <source>整理の記録</source>
   <translation>Record of a compaction</translation>
  </message>
  <message>
   <source>添付ファイルの中身</source>
   <translation>Content of an attachment</translation>
  </message>
  <message>
   <source>同期の記録</source>
   <translation>Record of a sync</translation>
  </message>
  <message>
   <source>公開用データベース</source>
   <translation>Published database</translation>
  </message>
  <message>
   <source>がありません。</source>
   <translation> is missing.</translation>
  </message>
  <message>
   <source>が壊れています。</source>
   <translation> is damaged.</translation>
  </message>
  <message>
   <source>は、登録された端末のものと確かめられません。</source>
   <translation> cannot be proved to be of a registered desk.</translation>
  </message>
  <message>
   <source>は、共有フォルダーのものではありません。</source>
   <translation> does not belong to the shared folder.</translation>
  </message>
  <message>
   <source>を、この端末では確かめられません。鍵がまだ届いていません。</source>
   <translation> cannot be checked on this desk. The key has not arrived.</translation>
  </message>
  <message>
   <source>は、途中で止まった書き込みの残りです。</source>
   <translation> is left from a write that was interrupted.</translation>
  </message>
  <message>
   <source>どの端末も同期できません。</source>
   <translation>No desk can sync.</translation>
  </message>
  <message>
   <source>これから参加する端末が、登録証の端末の変更を読み込めません。</source>
   <translation>Desks that join later cannot read the changes of this desk.</translation>
  </message>
  <message>
   <source>これから参加する端末が、取消しを知ることができません。</source>
   <translation>Desks that join later cannot know of the revocation.</translation>
  </message>
  <message>
   <source>この申込みは承認できません。</source>
   <translation>This application cannot be approved.</translation>
  </message>
  <message>
   <source>これを受け取る端末が、その鍵の記録を読めないことがあります。</source>
   <translation>Desks that get this may not be able to read records under that key.</translation>
  </message>
  <message>
   <source>まだ読み込んでいない端末は、送信した端末の変更をここから先に読み込めません。</source>
   <translation>Desks that have not read it cannot read the sender's changes from here on.</translation>
  </message>
  <message>
   <source>これから参加する端末が、このまとめから始められません。</source>
   <translation>Desks that join later cannot begin from this snapshot.</translation>
  </message>
  <message>
   <source>これから参加する端末が、取り除かれたファイルを不足とみなします。</source>
   <translation>Desks that join later take removed files for missing ones.</translation>
  </message>
  <message>
   <source>まだ受け取っていない端末で、この添付ファイルを開けません。</source>
   <translation>Desks that have not fetched it cannot open this attachment.</translation>
  </message>
  <message>
   <source>書き換えの途中でなければ、内容が正しくないおそれがあります。</source>
   <translation>Unless it is being rewritten, its content may be wrong.</translation>
  </message>
  <message>
   <source>ファイルサーバーのバックアップから、このファイルを戻してください。</source>
   <translation>Restore this file from the file server's backup.</translation>
  </message>
  <message>
   <source>承認した端末で{1}を実行してください。</source>
   <translation>Run {1} on the desk that approved it.</translation>
  </message>
  <message>
   <source>取り消した端末で{1}を実行してください。</source>
   <translation>Run {1} on the desk that revoked it.</translation>
  </message>
  <message>
   <source>その端末で、もう一度参加を申し込んでください。</source>
   <translation>Apply to join again on that desk.</translation>
  </message>
  <message>
   <source>同じ所属の端末で{1}を実行してください。</source>
   <translation>Run {1} on a desk of the same office.</translation>
  </message>
  <message>
   <source>{1}でほかの端末に問い合わせると、写しを持つ端末の次の同期で戻ります。</source>
   <translation>{1} asks other desks; it is back with the next sync of one that has a copy.</translation>
  </message>
  <message>
   <source>同じ所属のほかの端末で{1}を実行するか、次の整理で新しいまとめができるのを待ってください。何日も続くときは、ファイルサーバーのバックアップから「snapshots」フォルダーの中のファイルを戻してください。</source>
   <translation>Run {1} on another desk of the same office, or wait for the next snapshot. If it goes on for days, restore the file in the folder “snapshots” from the file server's backup.</translation>
  </message>
  <message>
   <source>ほかの端末で{1}を実行してください。</source>
   <translation>Run {1} on another desk.</translation>
  </message>
  <message>
   <source>同じ所属の、中身を持つ端末で{1}を実行してください。</source>
   <translation>Run {1} on a desk of the same office that has the content.</translation>
  </message>
  <message>
   <source>その端末が次に同期すると直ります。</source>
   <translation>It is mended when that desk syncs next.</translation>
  </message>
  <message>
   <source>本庁の端末で「wardapp publish」を実行してください。</source>
   <translation>Run “wardapp publish” on a desk of headquarters.</translation>
  </message>
  <message>
   <source>どの端末にも読み込まれません。</source>
   <translation>No desk reads it.</translation>
  </message>
  <message>
   <source>読み込まれることはありません。</source>
   <translation>It is never read.</translation>
  </message>
  <message>
   <source>直しました。</source>
   <translation>Mended.</translation>
  </message>
  <message>
   <source>ほかの端末に問い合わせました。写しを持つ端末が同期すると戻ります。</source>
   <translation>Other desks were asked. It is back when one with a copy syncs.</translation>
  </message>
  <message>
   <source>{1}で直せます。</source>
   <translation>{1} mends it.</translation>
  </message>
  <message>
   <source>置いた人に確かめて、別の場所へ移してください。</source>
   <translation>Ask whoever put it there, and move it elsewhere.</translation>
  </message>
  <message>
   <source>心当たりがなければ、システム担当者に知らせてください。</source>
   <translation>If it is unexpected, tell your system administrator.</translation>
  </message>
  <message>
   <source>同じ所属のほかの端末が同期すると届きます。</source>
   <translation>It arrives when another desk of the same office syncs.</translation>
  </message>
  <message>
   <source>共有フォルダーの管理ファイル（wardapp.json）を読み取れません。</source>
   <translation>The control file of the shared folder (wardapp.json) cannot be read.</translation>
  </message>
  <message>
   <source>システム担当者にフォルダーの復元を依頼してください。</source>
   <translation>Ask your system administrator to restore the folder.</translation>
  </message>
  <message>
   <source>「{1}」はwardappの共有フォルダーではありません。</source>
   <translation>“{1}” is not a shared folder of wardapp.</translation>
  </message>
  <message>
   <source>フォルダーの場所を確かめるか、管理者が「共有フォルダーを作成」してください。</source>
   <translation>Check the location, or let an administrator create the shared folder.</translation>
  </message>
  <message>
   <source>この共有フォルダーは、この端末が参加しているものとは別のものです。</source>
   <translation>This shared folder is not the one this desk has joined.</translation>
  </message>
  <message>
   <source>フォルダーの場所をシステム担当者に確認してください。</source>
   <translation>Ask your system administrator for the location of the folder.</translation>
  </message>
  <message>
   <source>この端末は、すでに共有フォルダーに参加しています。</source>
   <translation>This desk has already joined a shared folder.</translation>
  </message>
  <message>
   <source>別の共有フォルダーを使う場合は、管理者に相談してください。</source>
   <translation>To use another one, ask an administrator.</translation>
  </message>
  <message>
   <source>この共有フォルダーは、復旧用の紙に記されたものとは別のものです。</source>
   <translation>This shared folder is not the one on the recovery sheet.</translation>
  </message>
  <message>
   <source>この端末自身の登録は取り消せません。</source>
   <translation>A desk cannot revoke itself.</translation>
  </message>
  <message>
   <source>別の管理者の端末で取り消してください。</source>
   <translation>Revoke it on another administrator's desk.</translation>
  </message>
  <message>
   <source>「{1}」の登録は、この端末では取り消せません。</source>
   <translation>“{1}” cannot be revoked on this desk.</translation>
  </message>
  <message>
   <source>その区役所・局の管理者の端末か、市の管理者の端末で取り消してください。</source>
   <translation>Revoke it on an administrator's desk of that office or of the city.</translation>
  </message>
  <message>
   <source>送信した内容を共有フォルダーから読み戻して確かめましたが、一致しませんでした。</source>
   <translation>What was sent was read back from the shared folder and did not agree.</translation>
  </message>
  <message>
   <source>復旧用の紙の文字が正しくありません。</source>
   <translation>The words of the recovery sheet are wrong.</translation>
  </message>
  <message>
   <source>抜けや打ち間違いがないか確かめて、もう一度入力してください。</source>
   <translation>Check for gaps and slips, and enter them again.</translation>
  </message>
  <message>
   <source>復旧用の紙を作成できるのは、管理者の端末だけです。</source>
   <translation>Only an administrator's desk can make a recovery sheet.</translation>
  </message>
  <message>
   <source>管理者の端末で作成してください。</source>
   <translation>Make it on an administrator's desk.</translation>
  </message>
  <message>
   <source>この復旧用の紙は使えません。新しいものに取り替えられているか、この共有フォルダーのものではありません。</source>
   <translation>This recovery sheet cannot be used. It was replaced, or is not of this shared folder.</translation>
  </message>
  <message>
   <source>いちばん新しい復旧用の紙を確かめてください。</source>
   <translation>Look for the newest recovery sheet.</translation>
  </message>
  <message>
   <source>この復旧用の紙は、別の区役所・局のものです。</source>
   <translation>This recovery sheet is of another office.</translation>
  </message>
  <message>
   <source>この端末の所属か、紙の所属を確かめてください。</source>
   <translation>Check the office of this desk, or of the sheet.</translation>
  </message>
  <message>
   <source>処理</source>
   <translation>Handling</translation>
  </message>
  <message>
   <source>相談</source>
   <translation>Asked</translation>
  </message>
  <message>
   <source>「{1}」は数として読み取れません。</source>
   <translation>“{1}” cannot be read as a number.</translation>
  </message>
  <message>
   <source>数字だけを入力してください。</source>
   <translation>Enter digits only.</translation>
  </message>
  <message>
   <source>「{text}」は日付として読み取れません。</source>
   <translation>“{text}” cannot be read as a date.</translation>
  </message>
  <message>
   <source>「5/3」「R6.5.3」のように入力してください。</source>
   <translation>Enter it like “5/3” or “R6.5.3”.</translation>
  </message>
  <message>
   <source>前の時刻のまま保存しています。</source>
   <translation>The earlier time is kept.</translation>
  </message>
  <message>
   <source>「10:00」「午後1時半」のように入力してください。</source>
   <translation>Enter it like “10:00” or “午後1時半”.</translation>
  </message>
  <message>
   <source>終結</source>
   <translation>Concluded</translation>
  </message>
  <message>
   <source>1万人当たり</source>
   <translation>per 10,000</translation>
  </message>
  <message>
   <source>「{1}」は金額として読み取れません。</source>
   <translation>“{1}” cannot be read as an amount.</translation>
  </message>
  <message>
   <source>前の金額のまま保存しています。</source>
   <translation>The earlier amount is kept.</translation>
  </message>
  <message>
   <source>「12,500」（千円）または「1,250万円」のように入力してください。</source>
   <translation>Enter it like “12,500” (¥ thousand) or “1,250万円”.</translation>
  </message>
  <message>
   <source>この後に別の変更があったため、この操作だけを元に戻すことはできません。</source>
   <translation>There was another change later, so this one alone cannot be undone.</translation>
  </message>
  <message>
   <source>記録はそのままです。</source>
   <translation>The record is as it was.</translation>
  </message>
  <message>
   <source>「操作」から前の状態に戻すか、履歴をご確認ください。</source>
   <translation>Go back by “Actions”, or look at the history.</translation>
  </message>
  <message>
   <source>（なし）</source>
   <translation>(none)</translation>
  </message>
  <message>
   <source>「{1}」に保存できませんでした。</source>
   <translation>“{1}” could not be saved.</translation>
  </message>
  <message>
   <source>添付ファイルは記録に残っています。</source>
   <translation>The attachment is kept in the record.</translation>
  </message>
  <message>
   <source>空き容量と、保存先に書き込めるかを確かめてください。</source>
   <translation>Check free space, and whether the place can be written to.</translation>
  </message>
 </context>
 <context>
  <name>steps</name>
  <message>
   <source>下書きに戻す</source>
   <translation>Back to draft</translation>
  </message>
  <message>
   <source>下書きとして再開する</source>
   <translation>Reopen as draft</translation>
  </message>
  <message>
   <source>区長決定に戻す</source>
   <translation>Back to decided</translation>
  </message>
  <message>
   <source>結果確定に戻す</source>
   <translation>Back to outcome known</translation>
  </message>
  <message>
   <source>実施済に戻す</source>
   <translation>Back to carried out</translation>
  </message>
  <message>
   <source>局検討中に戻す</source>
   <translation>Back to with the bureau</translation>
  </message>
  <message>
   <source>区内確認に回す</source>
   <translation>Pass to check in ward</translation>
  </message>
  <message>
   <source>区長決定とする</source>
   <translation>Decide as ward mayor</translation>
  </message>
  <message>
   <source>市長ヒアリングに進める</source>
   <translation>On to mayor's hearing</translation>
  </message>
  <message>
   <source>提出する</source>
   <translation>Submit</translation>
  </message>
  <message>
   <source>局検討中にする</source>
   <translation>Set to with the bureau</translation>
  </message>
  <message>
   <source>結果を記録する…</source>
   <translation>Record outcome…</translation>
  </message>
  <message>
   <source>実施を記録する…</source>
   <translation>Record carrying out…</translation>
  </message>
  <message>
   <source>効果を記録する…</source>
   <translation>Record effect…</translation>
  </message>
  <message>
   <source>統合する…</source>
   <translation>Merge…</translation>
  </message>
  <message>
   <source>取り下げる</source>
   <translation>Withdraw</translation>
  </message>
  <message>
   <source>状態を「{state}」にしました。</source>
   <translation>State set to “{state}”.</translation>
  </message>
 </context>
</TS>

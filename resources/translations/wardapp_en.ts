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
   <source>局の回答</source>
   <translation>Bureau answers</translation>
  </message>
  <message>
   <source>回答用の表を書き出す…</source>
   <translation>Export table for answers…</translation>
  </message>
  <message>
   <source>回答の表を取り込む…</source>
   <translation>Import table of answers…</translation>
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
   <source>回答用の表を書き出す</source>
   <translation>Export table for answers</translation>
  </message>
  <message>
   <source>局の回答.xlsx</source>
   <translation>bureau-answers.xlsx</translation>
  </message>
  <message>
   <source>Excelブック (*.xlsx);;CSV (*.csv)</source>
   <translation>Excel workbook (*.xlsx);;CSV (*.csv)</translation>
  </message>
  <message>
   <source>{count}件を「{name}」に書き出しました。</source>
   <translation>{count} exported to “{name}”.</translation>
  </message>
  <message>
   <source>書き出し</source>
   <translation>Export</translation>
  </message>
  <message>
   <source>回答の表を取り込む</source>
   <translation>Import table of answers</translation>
  </message>
  <message>
   <source>表 (*.xlsx *.xls *.csv *.ods)</source>
   <translation>Tables (*.xlsx *.xls *.csv *.ods)</translation>
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
   <translation>{count} that seem to contain names or other personal data were left out.</translation>
  </message>
 </context>
 <context>
  <name>AnswersReport</name>
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
   <translation>{count} fields were also changed on another desk. Please check them on the home page.</translation>
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
   <translation>To decide</translation>
  </message>
  <message>
   <source>お願いすること</source>
   <translation>What is asked</translation>
  </message>
  <message>
   <source>局</source>
   <translation>Bureaus</translation>
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
   <translation>To decide</translation>
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
   <translation>Source of money</translation>
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
   <translation>Channels</translation>
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
   <translation>Requests</translation>
  </message>
  <message>
   <source>課題</source>
   <translation>Themes</translation>
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
   <translation>Bureaus</translation>
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
   <translation>To decide</translation>
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
   <translation>Matter</translation>
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
   <translation>To decide</translation>
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
   <translation>Comments</translation>
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
   <translation>Comment</translation>
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
   <translation>Flash reports</translation>
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
  <name>CounterHelp</name>
  <message>
   <source>回答を写しました。内容を確かめてください</source>
   <translation>Answer copied. Please check it</translation>
  </message>
 </context>
 <context>
  <name>CounterWindow</name>
  <message>
   <source>声を受け付ける</source>
   <translation>Take a voice</translation>
  </message>
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
   <source>通話時間</source>
   <translation>Call time</translation>
  </message>
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
   <source>ひな形（Alt+T）</source>
   <translation>Templates (Alt+T)</translation>
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
  <message>
   <source>長い電話になっています。区切りを伝えて終えても、失礼にはあたりません。</source>
   <translation>This is a long call. It is not impolite to say so and end it.</translation>
  </message>
  <message>
   <source>対応の記録を残す（Alt+R）</source>
   <translation>Record difficult conversation (Alt+R)</translation>
  </message>
  <message>
   <source>連絡先へ移す（Alt+M）</source>
   <translation>Move to contact (Alt+M)</translation>
  </message>
  <message>
   <source>続きを書く（Alt+D）</source>
   <translation>Continue draft (Alt+D)</translation>
  </message>
  <message>
   <source>取りやめる</source>
   <translation>Cancel</translation>
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
   <translation>Channels</translation>
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
   <source>書きかけの声が{count}件あります。</source>
   <translation>{count} unfinished voices.</translation>
  </message>
  <message>
   <source>書きかけの下書きを開きました</source>
   <translation>Unfinished draft opened</translation>
  </message>
  <message>
   <source>同じ電話の連絡先を使います</source>
   <translation>Uses the contact of the same call</translation>
  </message>
  <message>
   <source>書きかけの声を捨てました。</source>
   <translation>Draft discarded.</translation>
  </message>
  <message>
   <source>下書きを保存しました</source>
   <translation>Draft saved</translation>
  </message>
  <message>
   <source>本文に{kind}らしきものがあります。連絡先に分けておくと、本文だけを市の中で共有できます。</source>
   <translation>The text seems to contain: {kind}. Kept in the contact instead, the text alone can be shared in the city.</translation>
  </message>
  <message>
   <source>登録すると「{number}」と同じ案件になります。</source>
   <translation>Will join the matter of “{number}”.</translation>
  </message>
  <message>
   <source>登録すると{office}に対応を依頼します。</source>
   <translation>{office} will be asked to handle it.</translation>
  </message>
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
   <source>「{name}」を入れました</source>
   <translation>“{name}” put in</translation>
  </message>
  <message>
   <source>空いている項目がないため、何も入れていません</source>
   <translation>No field is empty, so nothing was put in</translation>
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
   <translation>Themes</translation>
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
   <translation>To decide</translation>
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
   <translation>Role</translation>
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
   <translation>To decide</translation>
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
   <translation>To decide</translation>
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
   <translation>Voices with ★ are quoted on the request sheet.</translation>
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
   <translation>Flash reports</translation>
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
   <source>{month}月のマンスリーリポート</source>
   <translation>Monthly report, month {month}</translation>
  </message>
  <message>
   <source>{count}区の承認を待っています。</source>
   <translation>Approval by {count} wards is awaited.</translation>
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
   <translation>Comments</translation>
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
   <translation>Comments</translation>
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
   <translation>{count} opinions</translation>
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
   <translation>{count} fields were changed differently on two desks.</translation>
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
   <translation>There is news on {count} voices whose callers asked to be told.</translation>
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
   <translation>{count} saved answers are unchecked or expired.</translation>
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
   <source>保存した列の対応を使う…</source>
   <translation>Use saved columns…</translation>
  </message>
  <message>
   <source>列の対応を保存…</source>
   <translation>Save columns…</translation>
  </message>
  <message>
   <source>ファイルの内容と列の対応</source>
   <translation>Content of the file and its columns</translation>
  </message>
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
   <source>列の対応を開く</source>
   <translation>Open columns</translation>
  </message>
  <message>
   <source>列の対応を保存</source>
   <translation>Save columns</translation>
  </message>
  <message>
   <source>取り込めない行を保存</source>
   <translation>Save refused rows</translation>
  </message>
  <message>
   <source>中止</source>
   <translation>Cancelled</translation>
  </message>
  <message>
   <source>取り込んでいます</source>
   <translation>Importing</translation>
  </message>
  <message>
   <source>{count}件を取り込みました。</source>
   <translation>{count} imported.</translation>
  </message>
  <message>
   <source>{count}行は取り込めませんでした。</source>
   <translation>{count} rows could not be imported.</translation>
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
   <translation>Quit</translation>
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
   <source>書きかけの回答は、ほかの区役所・局には見えません。紙で届いた回答は、行を選んでEnterで入力できます。</source>
   <translation>Answers being written are not seen by other offices. For answers on paper, select the row and press Enter.</translation>
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
   <source>回答をExcelに書き出す</source>
   <translation>Export answers to Excel</translation>
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
   <translation>To decide</translation>
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
   <translation>Organisations</translation>
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
   <translation>Templates</translation>
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
  <message>
   <source>郵送</source>
   <translation>Post</translation>
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
   <translation>{count} voices</translation>
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
   <translation>Progress</translation>
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
   <translation>Quit</translation>
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
   <translation>Present</translation>
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
   <translation>The text can be edited here. Who does not reply in time counts as having confirmed.</translation>
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
   <translation>Event</translation>
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
   <translation>To decide</translation>
  </message>
  <message>
   <source>意見の向き</source>
   <translation>Tendency</translation>
  </message>
  <message>
   <source>意見</source>
   <translation>Comments</translation>
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
   <translation>Comments</translation>
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
   <translation>Role</translation>
  </message>
  <message>
   <source>個人</source>
   <translation>Person</translation>
  </message>
  <message>
   <source>団体</source>
   <translation>Organisations</translation>
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
   <translation>To decide</translation>
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
   <translation>{people} persons</translation>
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
   <translation>Facility</translation>
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
   <translation>Themes</translation>
  </message>
  <message>
   <source>区長要望</source>
   <translation>Requests</translation>
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
   <source>登録できませんでした。入力した内容は残っています</source>
   <translation>Could not be kept. What you entered is still here</translation>
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
   <translation>Bureaus</translation>
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
   <translation>The amount is short for {count} requests.</translation>
  </message>
  <message>
   <source>概算額のない要望{count}件は数えていません。</source>
   <translation>{count} requests without estimate are not counted.</translation>
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
   <translation>Channels</translation>
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
   <translation>Later entries and changes altered {count} of today's figures.</translation>
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
   <translation>{count} questions from bureaus</translation>
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
   <source>電話</source>
   <translation>Phone</translation>
  </message>
  <message>
   <source>面談</source>
   <translation>in person</translation>
  </message>
  <message>
   <source>メール</source>
   <translation>Email</translation>
  </message>
  <message>
   <source>郵送</source>
   <translation>Post</translation>
  </message>
  <message>
   <source>ホームページ</source>
   <translation>website</translation>
  </message>
  <message>
   <source>ひな形</source>
   <translation>Templates</translation>
  </message>
  <message>
   <source>経過</source>
   <translation>Progress</translation>
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
   <translation>→ {day}</translation>
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
   <translation>{count} conflicts</translation>
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
   <translation>Progress</translation>
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
   <translation>Requests</translation>
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
   <translation>Role</translation>
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
  <message>
   <source>郵送</source>
   <translation>Post</translation>
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
   <translation>Stage</translation>
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
   <translation>Finish</translation>
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
   <translation>Role</translation>
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
   <translation>Quit</translation>
  </message>
  <message>
   <source>{stage}・遅れ</source>
   <translation>{stage}, late</translation>
  </message>
  <message>
   <source>声{count}</source>
   <translation>{count} voices</translation>
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
   <translation>Themes</translation>
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
   <translation>Bureaus</translation>
  </message>
  <message>
   <source>協議日</source>
   <translation>Date of talk</translation>
  </message>
  <message>
   <source>区長要望</source>
   <translation>Requests</translation>
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
   <source>追加済</source>
   <translation>added</translation>
  </message>
  <message>
   <source>反対の声</source>
   <translation>Voice against</translation>
  </message>
  <message>
   <source>例示</source>
   <translation>Example</translation>
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
   <translation>Channels</translation>
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
   <translation>Channels</translation>
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
   <source>表のファイルから取り込む…</source>
   <translation>Import from table file…</translation>
  </message>
  <message>
   <source>メールを取り込む…</source>
   <translation>Import emails…</translation>
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
   <source>声を受け付ける</source>
   <translation>Take a voice</translation>
  </message>
  <message>
   <source>声を選んでください</source>
   <translation>Select a voice</translation>
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

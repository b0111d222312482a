<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2時間</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30分</translation>
    </message>
    <message>
        <source>Exercises…</source>
        <translation>運動…</translation>
    </message>
    <message>
        <source>I just took a break</source>
        <translation>いま休憩しました</translation>
    </message>
    <message>
        <source>I’m reading or in a call</source>
        <translation>読書中・通話中です</translation>
    </message>
    <message>
        <source>Moving safely…</source>
        <translation>安全に動くために…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>短く</translation>
    </message>
    <message>
        <source>Quit deskbreak</source>
        <translation>deskbreakを終了</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Something needs your attention…</source>
        <translation>確認してほしいことがあります…</translation>
    </message>
    <message>
        <source>Start micro-session</source>
        <translation>ミニセッションを始める</translation>
    </message>
    <message>
        <source>Start rest break</source>
        <translation>長めの休憩を始める</translation>
    </message>
    <message>
        <source>Streak…</source>
        <translation>連続記録…</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>再開するまで</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>Why…</source>
        <translation>理由…</translation>
    </message>
    <message>
        <source>deskbreak</source>
        <translation>deskbreak</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The session was closed</source>
        <translation>セッションを閉じました</translation>
    </message>
    <message>
        <source>This desktop did not show the window of the guide.</source>
        <translation>このデスクトップでは、ガイドのウィンドウを表示できませんでした。</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Minutes a day</source>
        <translation>1日の分数</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>1週間の分数</translation>
    </message>
</context>
<context>
    <name>BodyPage</name>
    <message>
        <source>Go easy on…</source>
        <translation>いたわりたいところ</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>どのくらい</translation>
    </message>
    <message>
        <source>Moving safely</source>
        <translation>安全に動くために</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>読む</translation>
    </message>
    <message>
        <source>What deskbreak is, and what it is not.</source>
        <translation>deskbreakができること、できないこと。</translation>
    </message>
    <message>
        <source>What does not suit you is swapped for something easier, or left out. It means the smaller version, not a ban on moving, and it is no medical advice.</source>
        <translation>合わないものは、やさしいものに替えるか、省きます。小さめに行うという意味で、動いてはいけないということではありません。医学的な助言でもありません。</translation>
    </message>
    <message>
        <source>When to stop, and when to get help</source>
        <translation>やめるとき、助けを求めるとき</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>いまの環境</translation>
    </message>
</context>
<context>
    <name>BreaksPage</name>
    <message>
        <source>A break every</source>
        <translation>休憩の間隔</translation>
    </message>
    <message>
        <source>Breaks from one rest break to the next</source>
        <translation>次の長めの休憩までの休憩の回数</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>On a day with six and a half hours</source>
        <translation>6時間半の日の場合</translation>
    </message>
    <message>
        <source>Safety, rhythm and body, one after the other.</source>
        <translation>安全、リズム、体を順番に。</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>もう一度見る</translation>
    </message>
    <message>
        <source>The others are micro breaks. With 1, every break is a rest break.</source>
        <translation>ほかは小休憩です。1にすると、毎回が長めの休憩になります。</translation>
    </message>
    <message>
        <source>The pages of the first start</source>
        <translation>はじめの案内</translation>
    </message>
    <message>
        <source>Time at the desk. Time away does not count, 15 to 90 minutes.</source>
        <translation>デスクにいる時間です。離れている時間は数えません。15から90分。</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n種目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routines</source>
        <translation>
            <numerusform>ルーティン%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Area of the body</source>
        <translation>体の部位</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>運動</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>出てこないもの</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters or another filter.</source>
        <translation>当てはまるものがありません。文字を減らすか、別の絞り込みを試してください。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Offered to you</source>
        <translation>出てくるもの</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>ルーティン</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>名前で検索</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>Which exercises</source>
        <translation>表示する運動</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自分のもの</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Add a line</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Source, line</source>
        <translation>出典の行</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Take care, line</source>
        <translation>注意の行</translation>
    </message>
    <message>
        <source>When to stop, and who should leave it out.</source>
        <translation>やめるとき、行わないほうがよい人。</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Who told you: a physiotherapist, a book, an address.</source>
        <translation>だれから聞いたか：理学療法士、本、アドレスなど。</translation>
    </message>
</context>
<context>
    <name>ComposerWindow</name>
    <message>
        <source>%1 to %2 is usual for this.</source>
        <translation>ふつうは%1から%2です。</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>運動を追加</translation>
    </message>
    <message>
        <source>Add an exercise…</source>
        <translation>運動を追加…</translation>
    </message>
    <message>
        <source>Add at least one exercise.</source>
        <translation>運動を1つ以上追加してください。</translation>
    </message>
    <message>
        <source>Another one has this name already.</source>
        <translation>同じ名前のものがもうあります。</translation>
    </message>
    <message>
        <source>Drag them, or move them with Alt and the arrow keys.</source>
        <translation>ドラッグするか、Altと矢印キーで動かせます。</translation>
    </message>
    <message>
        <source>Exercises in order</source>
        <translation>運動の順番</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Getting ready and changing sides included.</source>
        <translation>準備と左右の入れ替えを含みます。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>Here you see how long it takes.</source>
        <translation>かかる時間がここに出ます。</translation>
    </message>
    <message>
        <source>It lasts %1</source>
        <translation>所要時間 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>新しいルーティン</translation>
    </message>
    <message>
        <source>Nothing here yet. Add the first exercise below.</source>
        <translation>まだ何もありません。下で最初の運動を追加してください。</translation>
    </message>
    <message>
        <source>Such as: After lunch</source>
        <translation>例：昼食のあと</translation>
    </message>
    <message>
        <source>That is more than a routine can hold.</source>
        <translation>1つのルーティンに入りきりません。</translation>
    </message>
    <message>
        <source>That is rather long.</source>
        <translation>少し長めです。</translation>
    </message>
    <message>
        <source>That is rather short.</source>
        <translation>少し短めです。</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>%n文字以内にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Your routine</source>
        <translation>自分のルーティン</translation>
    </message>
</context>
<context>
    <name>CueFlash</name>
    <message>
        <source>A cue that is seen instead of heard</source>
        <translation>音の代わりに目で見る合図</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Dimmed screen; click to see what is behind it</source>
        <translation>暗くした画面。クリックすると後ろが見えます</translation>
    </message>
    <message>
        <source>deskbreak: dimmed screen</source>
        <translation>deskbreak: 暗くした画面</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Adds what another computer has; nothing is counted twice.</source>
        <translation>ほかのコンピューターの分を加えます。二重には数えません。</translation>
    </message>
    <message>
        <source>As JSON Lines, to be read again, or as CSV for a spreadsheet.</source>
        <translation>読み戻せるJSON Lines、または表計算用のCSVで。</translation>
    </message>
    <message>
        <source>As they were before deskbreak last changed them.</source>
        <translation>deskbreakが最後に変更する前の内容です。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Days a week that you mean to keep, 1 to 7.</source>
        <translation>1週間に続けたい日数、1から7。</translation>
    </message>
    <message>
        <source>Everything stays on this machine. deskbreak makes no network connection.</source>
        <translation>すべてこのコンピューターの中にあります。deskbreakはネットワークに接続しません。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Goal for a week</source>
        <translation>1週間の目標</translation>
    </message>
    <message>
        <source>Going back to one</source>
        <translation>バックアップに戻すには</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Off, nothing says anything about them. The history is kept.</source>
        <translation>オフにすると、表示しなくなります。履歴は残ります。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Quit deskbreak. Move history.db out of its folder, and history.db-wal and history.db-shm if they are there. Copy the backup there as history.db, and start deskbreak.</source>
        <translation>deskbreakを終了し、history.dbをフォルダーの外に移します（history.db-walとhistory.db-shmがあれば、それらも）。バックアップをそこにhistory.dbという名前でコピーし、deskbreakを起動します。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show streaks</source>
        <translation>連続記録を表示</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>連続記録</translation>
    </message>
    <message>
        <source>Take your history along</source>
        <translation>履歴を持っていく</translation>
    </message>
    <message>
        <source>The last one: %1</source>
        <translation>最新: %1</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Your history is backed up once on each day on which something is written. The last seven stay, and one for each of the four weeks before.</source>
        <translation>記録があった日ごとに1回、履歴のバックアップを作ります。直近の7個と、それより前の4週間の各1個が残ります。</translation>
    </message>
    <message>
        <source>Your own exercises</source>
        <translation>自分の運動</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>No working hours</source>
        <translation>勤務時間を決めない</translation>
    </message>
</context>
<context>
    <name>DayDetail</name>
    <message>
        <source>Add a session…</source>
        <translation>セッションを追加…</translation>
    </message>
    <message>
        <source>An ordinary day again</source>
        <translation>ふつうの日に戻す</translation>
    </message>
    <message>
        <source>Away until…</source>
        <translation>不在の期間…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>訂正…</translation>
    </message>
    <message>
        <source>Mark as holiday</source>
        <translation>休暇にする</translation>
    </message>
    <message>
        <source>Mark as sick</source>
        <translation>病気にする</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>A range must not end when it begins.</source>
        <translation>始まりと終わりを同じ時刻にはできません。</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>時間を追加</translation>
    </message>
    <message>
        <source>Add hours on %1</source>
        <translation>%1に時間を追加</translation>
    </message>
    <message>
        <source>Copy the hours of %1 to Monday to Friday</source>
        <translation>%1の時間を月曜から金曜にコピー</translation>
    </message>
    <message>
        <source>Copy to Mon–Fri</source>
        <translation>月〜金にコピー</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>All of this and your settings, without your name and your folders.</source>
        <translation>この内容と設定のすべて。名前とフォルダーは除きます。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>報告用にコピー</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>What this desktop tells</source>
        <translation>このデスクトップから分かること</translation>
    </message>
</context>
<context>
    <name>DoseCard</name>
    <message>
        <source>Back to the usual dose</source>
        <translation>いつもの量に戻す</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>キープ</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Your dose</source>
        <translation>自分の量</translation>
    </message>
</context>
<context>
    <name>EditorWindow</name>
    <message>
        <source>New exercise</source>
        <translation>新しい運動</translation>
    </message>
    <message>
        <source>Your exercise</source>
        <translation>自分の運動</translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>Also: %1</source>
        <translation>ほかに：%1</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>よくある間違い</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>やり方</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>これをもとに作る…</translation>
    </message>
    <message>
        <source>Offer it in breaks</source>
        <translation>休憩で出す</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>今すぐ始める</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Tempo: %1</source>
        <translation>テンポ：%1</translation>
    </message>
</context>
<context>
    <name>ExercisesSurface</name>
    <message>
        <source>A copy is in %1.</source>
        <translation>コピーは%1にあります。</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>There is another pack of this name, “%1”. Put this one in its place?</source>
        <translation>「%1」という名前のパックがもうあります。これに置き換えますか？</translation>
    </message>
    <message>
        <source>This is not for you now.</source>
        <translation>これは今のあなたには合いません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>deskbreak: exercises</source>
        <translation>deskbreak: 運動</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>“%1” is there now.</source>
        <translation>「%1」を追加しました。</translation>
    </message>
    <message>
        <source>“%1” is there now. What is wrong in it is left out:</source>
        <translation>「%1」を追加しました。誤りのあるところは省きました：</translation>
    </message>
</context>
<context>
    <name>ExercisesWindow</name>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>パックを選ぶ</translation>
    </message>
    <message>
        <source>Choose something from the list.</source>
        <translation>一覧から選んでください。</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>運動</translation>
    </message>
    <message>
        <source>Export your own…</source>
        <translation>自分の運動を書き出す…</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translation>パックを読み込む…</translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation>新しい運動…</translation>
    </message>
    <message>
        <source>New routine…</source>
        <translation>新しいルーティン…</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>何も選ばれていません</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>ルーティン</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>表示するもの</translation>
    </message>
    <message>
        <source>Where to put the copy</source>
        <translation>コピーの保存先</translation>
    </message>
</context>
<context>
    <name>FigurePreview</name>
    <message>
        <source>Let the figure move</source>
        <translation>人の図を動かす</translation>
    </message>
    <message>
        <source>Let the figure rest</source>
        <translation>人の図を止める</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Figure</source>
        <translation>人の図</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>人の図：%1</translation>
    </message>
    <message>
        <source>Figure: %1, LEFT side</source>
        <translation>人の図：%1、左側</translation>
    </message>
    <message>
        <source>Figure: %1, RIGHT side</source>
        <translation>人の図：%1、右側</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>%1, page %2 of 3</source>
        <translation>%1、%2/3ページ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>始める前に</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Counted for six and a half hours at the desk, if you take every break. Time that you are away counts as a break by itself.</source>
        <translation>デスクに6時間半いて、すべての休憩を取った場合です。離れている時間は、それだけで休憩になります。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Go easy on…</source>
        <translation>いたわりたいところ</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>どのくらい</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>Try a session now</source>
        <translation>今すぐセッションを試す</translation>
    </message>
    <message>
        <source>Micro breaks take about a minute, rest breaks about four. Nobody knows the best interval, so choose what you will keep up.</source>
        <translation>小休憩は約1分、長めの休憩は約4分です。いちばんよい間隔はだれにも分かりません。続けられるものを選んでください。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>What does not suit you is swapped for something easier, or left out.</source>
        <translation>合わないものは、やさしいものに替えるか、省きます。</translation>
    </message>
    <message>
        <source>What suits you</source>
        <translation>自分に合うもの</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>助けを求めるとき</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>いまの環境</translation>
    </message>
    <message>
        <source>deskbreak notices how long you have been at your desk, asks at a good moment, and shows you what to do. First, about safety:</source>
        <translation>deskbreakはデスクにいる時間を見守り、よいタイミングで声をかけ、することを案内します。まずは安全について：</translation>
    </message>
    <message>
        <source>deskbreak: welcome</source>
        <translation>deskbreak: ようこそ</translation>
    </message>
</context>
<context>
    <name>FirstWeek</name>
    <message>
        <source>Your first week</source>
        <translation>最初の1週間</translation>
    </message>
</context>
<context>
    <name>GuideLayout</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Do something easier instead; what you have done is kept</source>
        <translation>代わりにもっとやさしいものを。行った分は残ります</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>やさしく</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>End an exercise that hurts; it stays away for 7 days, and today counts</source>
        <translation>痛い運動をやめます。7日間出てきません。今日の記録は残ります</translation>
    </message>
    <message>
        <source>End the session; what you have done counts</source>
        <translation>セッションを終えます。行った分は数に入ります</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every bit of movement counts.</source>
        <translation>少しの動きも数に入ります。</translation>
    </message>
    <message>
        <source>Go on to the next exercise</source>
        <translation>次の運動へ進みます</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>代わりに：%1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause, and go on again</source>
        <translation>一時停止、もう一度押すと再開します</translation>
    </message>
    <message>
        <source>Repeat this exercise, or go back to the one before</source>
        <translation>この運動を繰り返す、または前の運動に戻ります</translation>
    </message>
    <message>
        <source>Show what the keys do, and when to get help</source>
        <translation>キーの働きと、助けを求めるときを表示します</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>That counts</source>
        <translation>数に入ります</translation>
    </message>
    <message>
        <source>There is nothing easier</source>
        <translation>これよりやさしいものはありません</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>痛い</translation>
    </message>
    <message>
        <source>This window closes by itself.</source>
        <translation>このウィンドウは自動で閉じます。</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>よくできました</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止中です。</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>deskbreak: guide</source>
        <translation>deskbreak: ガイド</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>A day begins at</source>
        <translation>1日の始まり</translation>
    </message>
    <message>
        <source>At all times</source>
        <translation>いつでも</translation>
    </message>
    <message>
        <source>Breaks come only in these hours. A range that ends before it begins goes on past midnight. With no hours on any day, breaks come at all times.</source>
        <translation>休憩はこの時間だけに来ます。始まりより前に終わる範囲は、翌日まで続きます。どの日にも時間がなければ、いつでも休憩が来ます。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>曜日ごと</translation>
    </message>
    <message>
        <source>Monday to Friday, 9 to 5</source>
        <translation>月曜から金曜、9時から17時</translation>
    </message>
    <message>
        <source>On the other days nothing can be missed.</source>
        <translation>ほかの日は、何もしなくても途切れません。</translation>
    </message>
    <message>
        <source>Who works past midnight is still in yesterday.</source>
        <translation>真夜中を過ぎて働く間は、まだ前の日です。</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>勤務日</translation>
    </message>
    <message>
        <source>at all times</source>
        <translation>いつでも</translation>
    </message>
    <message>
        <source>no breaks</source>
        <translation>休憩なし</translation>
    </message>
</context>
<context>
    <name>HowMuchCard</name>
    <message>
        <source>Dose</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>キープ</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>どのくらい</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>Stretches are usually held for 15 to 30 seconds; movements are done 8 to 12 times.</source>
        <translation>ストレッチのキープはふつう15から30秒、動きは8から12回です。</translation>
    </message>
    <message>
        <source>The first way round</source>
        <translation>1つ目の向き</translation>
    </message>
    <message>
        <source>The second way round</source>
        <translation>2つ目の向き</translation>
    </message>
    <message>
        <source>What both ways round are called</source>
        <translation>2つの向きの呼び方</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>後ろへ</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>前へ</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key: %1</source>
        <translation>キー：%1</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Back to the session</source>
        <translation>セッションに戻る</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>質問と答え</translation>
    </message>
    <message>
        <source>The session waits until you go back to it.</source>
        <translation>戻るまで、セッションは待っています。</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>キーの働き</translation>
    </message>
    <message>
        <source>When it hurts, and when to get help</source>
        <translation>痛いとき、助けを求めるとき</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>%1 cannot be changed: %2.</source>
        <translation>%1を変更できません：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1を読み取れません：%2。</translation>
    </message>
    <message>
        <source>But this is what starts: %1</source>
        <translation>ただし、実際に始まるのは次のものです：%1</translation>
    </message>
    <message>
        <source>It is set for other desktops than this one: %1.</source>
        <translation>これ以外のデスクトップ向けに設定されています：%1。</translation>
    </message>
    <message>
        <source>It is set, but %1 is not there.</source>
        <translation>設定されていますが、%1がありません。</translation>
    </message>
    <message>
        <source>It is set, but switched off in %1; switch it on there.</source>
        <translation>設定されていますが、%1でオフになっています。そちらでオンにしてください。</translation>
    </message>
    <message>
        <source>So your desktop answered last; a sandboxed program cannot look it up.</source>
        <translation>これはデスクトップの前回の返答です。サンドボックス内のプログラムからは確かめられません。</translation>
    </message>
    <message>
        <source>That is set, if %1 starts programs when you log in.</source>
        <translation>設定済みです。%1がログイン時にプログラムを始める場合に働きます。</translation>
    </message>
    <message>
        <source>That is set, if your desktop starts programs when you log in.</source>
        <translation>設定済みです。デスクトップがログイン時にプログラムを始める場合に働きます。</translation>
    </message>
    <message>
        <source>Your desktop could not be asked: %1.</source>
        <translation>デスクトップに問い合わせできませんでした：%1。</translation>
    </message>
    <message>
        <source>Your desktop did not allow the change.</source>
        <translation>デスクトップが変更を許可しませんでした。</translation>
    </message>
    <message>
        <source>Your desktop has not been asked yet, and a sandboxed program cannot look.</source>
        <translation>デスクトップにはまだ問い合わせていません。サンドボックス内のプログラムからは確かめられません。</translation>
    </message>
    <message>
        <source>Your system starts it, by %1.</source>
        <translation>システムが%1で始めます。</translation>
    </message>
    <message>
        <source>deskbreak cannot start at login on %1.</source>
        <translation>%1では、deskbreakをログイン時に始められません。</translation>
    </message>
    <message>
        <source>deskbreak does not start when you log in.</source>
        <translation>ログインしてもdeskbreakは始まりません。</translation>
    </message>
    <message>
        <source>deskbreak starts when you log in.</source>
        <translation>ログインするとdeskbreakが始まります。</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>In the tray, without a window.</source>
        <translation>ウィンドウなしで、トレイに。</translation>
    </message>
    <message>
        <source>Start deskbreak</source>
        <translation>deskbreakを始める</translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation>システムの返答</translation>
    </message>
    <message>
        <source>When you log in</source>
        <translation>ログインしたとき</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>保存されている場所</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>A colour of the desktop that cannot be read here is not used.</source>
        <translation>ここで読みにくくなるデスクトップの色は使いません。</translation>
    </message>
    <message>
        <source>A screen that is not there is the one with the pointer.</source>
        <translation>画面が見つからないときは、ポインターのある画面になります。</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>アクセント</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>体格</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Dim the other screens</source>
        <translation>ほかの画面を暗くする</translation>
    </message>
    <message>
        <source>Escape ends the session all the same.</source>
        <translation>それでもEscでセッションを終えられます。</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>画面いっぱいに表示</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中くらい</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動きの表示</translation>
    </message>
    <message>
        <source>Of windows, exercises and voice. A session ends as it began.</source>
        <translation>ウィンドウ、運動、音声の言語です。進行中のセッションは始めたときの言語のままです。</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>On the main screen</source>
        <translation>メインの画面</translation>
    </message>
    <message>
        <source>On the screen with the pointer</source>
        <translation>ポインターのある画面</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>Reduced shows start and end side by side and no movement.</source>
        <translation>「控えめ」では始まりと終わりを並べて示し、動きません。</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>肌の色</translation>
    </message>
    <message>
        <source>Slim</source>
        <translation>細め</translation>
    </message>
    <message>
        <source>Sturdy</source>
        <translation>がっしり</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>小麦色</translation>
    </message>
    <message>
        <source>The desktop’s, where it has one</source>
        <translation>デスクトップの色（あれば）</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>人の図</translation>
    </message>
    <message>
        <source>The figure as it looks now</source>
        <translation>いまの人の図</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>The guide opens</source>
        <translation>ガイドを開く場所</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>While a session runs.</source>
        <translation>セッション中に。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>deskbreak’s orange</source>
        <translation>deskbreakのオレンジ</translation>
    </message>
    <message>
        <source>“Like the desktop” follows what it prefers, more contrast too.</source>
        <translation>「デスクトップに合わせる」は、コントラストの強さも含めてその好みに従います。</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovementCard</name>
    <message>
        <source>A picture of my own</source>
        <translation>自分の画像</translation>
    </message>
    <message>
        <source>Add a pose</source>
        <translation>ポーズを追加</translation>
    </message>
    <message>
        <source>Begin with the movement of</source>
        <translation>もとにする動き</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選ぶ</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>画像を選ぶ…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>It is copied, and shown in the session where the figure would be.</source>
        <translation>コピーされ、セッションで人の図の代わりに表示されます。</translation>
    </message>
    <message>
        <source>Key poses</source>
        <translation>主なポーズ</translation>
    </message>
    <message>
        <source>Key poses, one after the other</source>
        <translation>主なポーズ、順番に</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後へ</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>見る向き</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>始まりの姿勢</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>人の図</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示するもの</translation>
    </message>
    <message>
        <source>Write the movement to the RIGHT; the left side is made from it.</source>
        <translation>右側への動きを書いてください。左側はそこから作られます。</translation>
    </message>
    <message>
        <source>an exercise…</source>
        <translation>運動…</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Before your first session</source>
        <translation>最初のセッションの前に</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>It begins as soon as you have read this. It is said only once.</source>
        <translation>お読みになるとすぐに始まります。表示は一度だけです。</translation>
    </message>
    <message>
        <source>Moving safely</source>
        <translation>安全に動くために</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>助けを求めるとき</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1から%2。</translation>
    </message>
</context>
<context>
    <name>PanelWindow</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Start micro-session</source>
        <translation>ミニセッションを始める</translation>
    </message>
    <message>
        <source>There is no tray on this desktop, so deskbreak has this window. Close it whenever you like: starting deskbreak again brings it back.</source>
        <translation>このデスクトップにはトレイがないため、このウィンドウがあります。いつでも閉じてかまいません。deskbreakをもう一度始めると、また開きます。</translation>
    </message>
    <message>
        <source>deskbreak</source>
        <translation>deskbreak</translation>
    </message>
    <message>
        <source>h</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>min due</source>
        <translation>分たちました</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>画像：%1</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Follow the words instead.</source>
        <translation>この画像を表示できません。言葉に従ってください。</translation>
    </message>
</context>
<context>
    <name>PoseEditor</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>A hold stays where the pose before it ends.</source>
        <translation>キープは、前のポーズが終わったところで止まります。</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>腕</translation>
    </message>
    <message>
        <source>As long as the hold of the exercise</source>
        <translation>運動のキープと同じ長さ</translation>
    </message>
    <message>
        <source>Back to where it starts</source>
        <translation>始まりに戻る</translation>
    </message>
    <message>
        <source>Both arms</source>
        <translation>両腕</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>頭</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>肩</translation>
    </message>
    <message>
        <source>Take a pose from an exercise</source>
        <translation>運動からポーズを取り込む</translation>
    </message>
    <message>
        <source>Take a pose from an exercise…</source>
        <translation>運動からポーズを取り込む…</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>体幹</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>Which arm</source>
        <translation>どちらの腕</translation>
    </message>
</context>
<context>
    <name>PoseTile</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Skip this break</source>
        <translation>この休憩をスキップ</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n minutes</source>
        <translation>
            <numerusform>%n分スヌーズ</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始める</translation>
    </message>
    <message numerus="yes">
        <source>This break can be snoozed %n more time(s)</source>
        <translation>
            <numerusform>この休憩はあと%n回スヌーズできます</numerusform>
        </translation>
    </message>
    <message>
        <source>deskbreak: time for a break</source>
        <translation>deskbreak: 休憩の時間です</translation>
    </message>
</context>
<context>
    <name>PromptNotice</name>
    <message>
        <source>%1 · %2.</source>
        <translation>%1 · %2。</translation>
    </message>
    <message>
        <source>Begins by itself in %1.</source>
        <translation>%1後に自動で始まります。</translation>
    </message>
    <message>
        <source>Goes away by itself in %1.</source>
        <translation>%1後に自動で消えます。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n min</source>
        <translation>
            <numerusform>%n分スヌーズ</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始める</translation>
    </message>
</context>
<context>
    <name>QuietPage</name>
    <message>
        <source>A break that is due waits until it is over, and comes within a minute; after an hour as a rest break.</source>
        <translation>時間になった休憩は、終わるまで待って1分以内に来ます。1時間を過ぎると長めの休憩になります。</translation>
    </message>
    <message>
        <source>A notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Begin by itself</source>
        <translation>自動で始める</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>おやすみモード</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Microphone in use</source>
        <translation>マイク使用中</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>静かな時間</translation>
    </message>
    <message>
        <source>Send one</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Sends one through the desktop.</source>
        <translation>デスクトップを通じて1つ送ります。</translation>
    </message>
    <message>
        <source>Show a prompt</source>
        <translation>お知らせを表示</translation>
    </message>
    <message>
        <source>Shows how a break is asked for. Nothing begins.</source>
        <translation>休憩をどうたずねるかを示します。何も始まりません。</translation>
    </message>
    <message>
        <source>Snoozes for each break</source>
        <translation>休憩ごとのスヌーズ</translation>
    </message>
    <message>
        <source>So long there must be no input first; 3 minutes at most. 0 does not wait.</source>
        <translation>この間入力がないことを待ちます。長くて3分。0なら待ちません。</translation>
    </message>
    <message>
        <source>So long you can start, snooze or skip. 5 to 120 seconds.</source>
        <translation>始める、スヌーズ、スキップを選べる時間。5から120秒。</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>The prompt counts down</source>
        <translation>お知らせの秒読み</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Unanswered, the session begins. Off, the break is missed and the interval starts over.</source>
        <translation>答えがなければセッションが始まります。オフなら休憩は見送られ、間隔は最初からになります。</translation>
    </message>
    <message>
        <source>Wait for a pause in typing</source>
        <translation>入力が途切れるのを待つ</translation>
    </message>
    <message>
        <source>While a program records from a microphone, as calls do.</source>
        <translation>通話など、プログラムがマイクで録音している間。</translation>
    </message>
    <message>
        <source>While a window fills its screen, as films and talks do.</source>
        <translation>映画や発表など、ウィンドウが画面いっぱいの間。</translation>
    </message>
    <message>
        <source>While the desktop shows no notifications.</source>
        <translation>デスクトップが通知を出さない間。</translation>
    </message>
    <message>
        <source>With 0 the prompt offers none; 5 at most.</source>
        <translation>0ならスヌーズは出ません。多くて5。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>RangeEdit</name>
    <message>
        <source>%1, range %2, from</source>
        <translation>%1、範囲%2、開始</translation>
    </message>
    <message>
        <source>%1, range %2, to</source>
        <translation>%1、範囲%2、終了</translation>
    </message>
    <message>
        <source>Remove range %2 of %1</source>
        <translation>%1の範囲%2を取り除く</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>A figure shows each movement, says which side it is for, and counts. Take a minute, and see whether you like it; Esc ends it at any time.</source>
        <translation>人物がそれぞれの動きを見せ、どちら側かを示して数えます。1分ほど試してみてください。Escでいつでも終わります。</translation>
    </message>
    <message>
        <source>After %1 minutes at the desk. Time that you are away does not count.</source>
        <translation>デスクで%1分たったとき。離れている時間は数えません。</translation>
    </message>
    <message>
        <source>If you do not answer within %1 seconds, the break counts as missed.</source>
        <translation>%1秒以内に答えがなければ、休憩は見送られます。</translation>
    </message>
    <message>
        <source>If you do not answer within %1 seconds, the session begins.</source>
        <translation>%1秒以内に答えがなければ、セッションが始まります。</translation>
    </message>
    <message>
        <source>In your tray: look for this icon in the panel. Its ring fills with your desk time, and a click opens a small window.</source>
        <translation>トレイにいます。パネルでこのアイコンを探してください。デスク時間がたまると輪が満ち、クリックすると小さなウィンドウが開きます。</translation>
    </message>
    <message>
        <source>That is all. From now on deskbreak waits, and stays out of your way.</source>
        <translation>これで終わりです。これからdeskbreakは待機し、邪魔をしません。</translation>
    </message>
    <message>
        <source>There is no tray here, so deskbreak has a small window with the same menu. Start deskbreak again whenever you want that window back.</source>
        <translation>ここにはトレイがないため、同じメニューの小さなウィンドウがあります。そのウィンドウが必要なときは、deskbreakをもう一度始めてください。</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Where deskbreak is</source>
        <translation>deskbreakのある場所</translation>
    </message>
    <message>
        <source>Your first break</source>
        <translation>最初の休憩</translation>
    </message>
    <message>
        <source>deskbreak waits for a pause in your typing, then a notification asks you: start, snooze or skip.</source>
        <translation>deskbreakは入力が途切れるのを待ち、通知でたずねます。始める、スヌーズ、スキップから選べます。</translation>
    </message>
    <message>
        <source>deskbreak waits for a pause in your typing, then a small card asks you: start, snooze or skip.</source>
        <translation>deskbreakは入力が途切れるのを待ち、小さなカードでたずねます。始める、スヌーズ、スキップから選べます。</translation>
    </message>
    <message>
        <source>“Settings…” in its menu has everything, and these pages again.</source>
        <translation>メニューの「設定…」に、すべての設定とこの案内があります。</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>A break every %1 min, a rest break every %2</source>
        <translation>%1分ごとに休憩、%2分ごとに長めの休憩</translation>
    </message>
</context>
<context>
    <name>RhythmChoice</name>
    <message>
        <source>For somebody whose neck or back complains already.</source>
        <translation>すでに首や背中がつらい人に。</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>リズム</translation>
    </message>
    <message>
        <source>The gentlest. It is easy to keep up.</source>
        <translation>いちばんゆるやかです。続けやすい間隔です。</translation>
    </message>
    <message>
        <source>The usual one. Most of the research on discomfort is about 20 to 40 minutes.</source>
        <translation>よく使われる間隔です。不快感の研究の多くは20から40分ほどです。</translation>
    </message>
</context>
<context>
    <name>RhythmRow</name>
    <message>
        <source>Minutes from one break to the next, and from one rest break to the next.</source>
        <translation>次の休憩まで、次の長めの休憩までの分数。</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>リズム</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自分で決める</translation>
    </message>
</context>
<context>
    <name>RoutinePage</name>
    <message>
        <source>Change it…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Exercises in order</source>
        <translation>運動の順番</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>これをもとに作る…</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>今すぐ始める</translation>
    </message>
</context>
<context>
    <name>SafetyWindow</name>
    <message>
        <source>Before you start</source>
        <translation>始める前に</translation>
    </message>
    <message>
        <source>Go easy on…</source>
        <translation>いたわりたいところ</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>Moving safely</source>
        <translation>安全に動くために</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>When it hurts</source>
        <translation>痛いとき</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>助けを求めるとき</translation>
    </message>
</context>
<context>
    <name>SegmentBar</name>
    <message>
        <source>Exercise %1 of %2: %3</source>
        <translation>運動 %1/%2：%3</translation>
    </message>
</context>
<context>
    <name>SettingsSurface</name>
    <message>
        <source>Export the history</source>
        <translation>履歴を書き出す</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>書き出しています…</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>履歴を読み込む</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <translation>開けません：%1。</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>%1にあります。</translation>
    </message>
    <message>
        <source>It is on the clipboard. Read it before you send it.</source>
        <translation>クリップボードに入れました。送る前に読んでください。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>中断されました。</translation>
    </message>
    <message>
        <source>No sound can be played here: %1.</source>
        <translation>ここでは音を再生できません：%1。</translation>
    </message>
    <message>
        <source>Nothing can speak here: %1.</source>
        <translation>ここでは音声を使えません：%1。</translation>
    </message>
    <message>
        <source>Nothing here opens folders.</source>
        <translation>フォルダーを開くものがありません。</translation>
    </message>
    <message>
        <source>There is only one screen now.</source>
        <translation>いま画面は1つだけです。</translation>
    </message>
    <message>
        <source>This desktop does not tell: %1.</source>
        <translation>このデスクトップからは分かりません：%1。</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>当てはまるものがありません。文字を減らしてください。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>このページを元に戻す</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>This page is as it comes again.</source>
        <translation>このページは最初の状態に戻りました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>deskbreak: settings</source>
        <translation>deskbreak: 設定</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>A movement begins</source>
        <translation>動きの始まり</translation>
    </message>
    <message>
        <source>A sentence in the voice of this system.</source>
        <translation>このシステムの音声で一文。</translation>
    </message>
    <message>
        <source>All of the four below. The prompt itself makes no sound.</source>
        <translation>下の4つすべて。お知らせそのものは音を出しません。</translation>
    </message>
    <message>
        <source>An exercise is over</source>
        <translation>運動の終わり</translation>
    </message>
    <message>
        <source>And the session is.</source>
        <translation>セッションの終わりにも。</translation>
    </message>
    <message>
        <source>Exercise and side, what to do, how long to hold, and the end.</source>
        <translation>運動と側、すること、キープの長さ、そして終わり。</translation>
    </message>
    <message>
        <source>Of sounds and voice, on top of the volume of the desktop. 0 is silent.</source>
        <translation>音と音声の音量です。デスクトップの音量に重なります。0は無音。</translation>
    </message>
    <message>
        <source>Of what is held for ten seconds or more.</source>
        <translation>10秒以上キープするもので。</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>音を鳴らす</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>話す</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Sounds are switched off above.</source>
        <translation>上で音がオフになっています。</translation>
    </message>
    <message>
        <source>Sounds in a session</source>
        <translation>セッション中の音</translation>
    </message>
    <message>
        <source>The guide speaks</source>
        <translation>ガイドが話す</translation>
    </message>
    <message>
        <source>The last three seconds</source>
        <translation>最後の3秒</translation>
    </message>
    <message>
        <source>The other side, or the other way round.</source>
        <translation>反対側、または逆の向きへ。</translation>
    </message>
    <message>
        <source>The side changes</source>
        <translation>側の入れ替え</translation>
    </message>
    <message>
        <source>The sound with which a movement begins, at this volume.</source>
        <translation>動きの始まりの音を、この音量で。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Exercises in order</source>
        <translation>運動の順番</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Alt and the arrow keys move it, Delete removes it</source>
        <translation>Altと矢印キーで移動、Deleteで取り除きます</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>キープ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を取り除く</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>hold %1</source>
        <translation>%1キープ</translation>
    </message>
</context>
<context>
    <name>StreakChart</name>
    <message>
        <source>Calendar of the last year</source>
        <translation>この1年のカレンダー</translation>
    </message>
</context>
<context>
    <name>StreakPage</name>
    <message>
        <source>Last sessions</source>
        <translation>最近のセッション</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>この1年</translation>
    </message>
    <message>
        <source>What you do next will stand here.</source>
        <translation>次にしたことがここに並びます。</translation>
    </message>
    <message>
        <source>Your movement</source>
        <translation>動きの記録</translation>
    </message>
    <message>
        <source>away</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休日</translation>
    </message>
    <message>
        <source>grace day</source>
        <translation>予備日</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>休暇</translation>
    </message>
    <message>
        <source>less</source>
        <translation>少ない</translation>
    </message>
    <message>
        <source>made up for</source>
        <translation>あとから達成</translation>
    </message>
    <message>
        <source>more</source>
        <translation>多い</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>病気</translation>
    </message>
</context>
<context>
    <name>StreakSurface</name>
    <message>
        <source>This could not be kept.</source>
        <translation>保存できませんでした。</translation>
    </message>
    <message>
        <source>deskbreak: your movement</source>
        <translation>deskbreak: 動きの記録</translation>
    </message>
</context>
<context>
    <name>StreakWelcome</name>
    <message>
        <source>Days off never count against you, and two grace days are there from the start.</source>
        <translation>休日で途切れることはありません。予備日も最初から2日あります。</translation>
    </message>
    <message>
        <source>Follow at least half of it and the day is kept.</source>
        <translation>半分以上行えば、その日は達成です。</translation>
    </message>
    <message>
        <source>I did one away from the desk…</source>
        <translation>デスクを離れて行いました…</translation>
    </message>
    <message>
        <source>One short session is enough; a quick one takes about a minute.</source>
        <translation>短いセッション1回で十分です。短いものは1分ほどです。</translation>
    </message>
    <message>
        <source>Or carry on: deskbreak asks when your next break is due.</source>
        <translation>このまま続けても大丈夫。次の休憩の時間にお知らせします。</translation>
    </message>
    <message>
        <source>Start a micro-session</source>
        <translation>ミニセッションを始める</translation>
    </message>
    <message>
        <source>Today can be your first kept day</source>
        <translation>今日が最初の達成日になるかもしれません</translation>
    </message>
    <message>
        <source>Your movement</source>
        <translation>動きの記録</translation>
    </message>
</context>
<context>
    <name>StreakWindow</name>
    <message>
        <source>Your movement</source>
        <translation>動きの記録</translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>A time such as 04:00.</source>
        <translation>04:00のような時刻。</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>A break is being asked for or under way already.</source>
        <translation>休憩のお知らせ中、または休憩中です。</translation>
    </message>
    <message>
        <source>It cannot be played: %1.</source>
        <translation>再生できません：%1。</translation>
    </message>
    <message>
        <source>It could not be played.</source>
        <translation>再生できませんでした。</translation>
    </message>
    <message>
        <source>It could not be shown: %1.</source>
        <translation>表示できませんでした：%1。</translation>
    </message>
    <message>
        <source>It is played now.</source>
        <translation>再生しています。</translation>
    </message>
    <message>
        <source>It is said now.</source>
        <translation>話しています。</translation>
    </message>
    <message>
        <source>It is shown now.</source>
        <translation>表示しています。</translation>
    </message>
    <message>
        <source>It was not answered, and went.</source>
        <translation>答えがなかったので消えました。</translation>
    </message>
    <message>
        <source>Nothing can speak here: %1.</source>
        <translation>ここでは音声を使えません：%1。</translation>
    </message>
    <message>
        <source>Sit tall, and breathe out.</source>
        <translation>背すじを伸ばして、息を吐きます。</translation>
    </message>
    <message>
        <source>The desktop has taken it. If you saw nothing, look at its settings.</source>
        <translation>デスクトップが受け取りました。何も見えなければ、デスクトップの設定を確かめてください。</translation>
    </message>
    <message>
        <source>This is how a notification looks.</source>
        <translation>通知はこのように表示されます。</translation>
    </message>
    <message>
        <source>You answered: Skip.</source>
        <translation>答え：スキップ。</translation>
    </message>
    <message>
        <source>You answered: Snooze.</source>
        <translation>答え：スヌーズ。</translation>
    </message>
    <message>
        <source>You answered: Start.</source>
        <translation>答え：始める。</translation>
    </message>
    <message>
        <source>deskbreak</source>
        <translation>deskbreak</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>WhatCard</name>
    <message>
        <source>Areas of the body</source>
        <translation>体の部位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>姿勢</translation>
    </message>
    <message>
        <source>Such as: Window stretch</source>
        <translation>例：窓辺のストレッチ</translation>
    </message>
    <message>
        <source>The first one is its area in your movement.</source>
        <translation>最初のものが、動きの記録での部位になります。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>WhySurface</name>
    <message>
        <source>deskbreak: why</source>
        <translation>deskbreak: 理由</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message numerus="yes">
        <source>%n breaks: %1</source>
        <translation>
            <numerusform>休憩%n回：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1 break, %1</source>
        <translation>休憩1回、%1</translation>
    </message>
    <message>
        <source>Breaks, the latest first</source>
        <translation>休憩、新しい順</translation>
    </message>
    <message>
        <source>Every break that comes or does not will stand here with its reason.</source>
        <translation>休憩が来たこと、来なかったことが、理由とともにここに並びます。</translation>
    </message>
    <message>
        <source>Reasons are kept for 90 days.</source>
        <translation>理由は90日間残ります。</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前の日</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>次の日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why breaks came or did not</source>
        <translation>休憩が来た理由、来なかった理由</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Add a line</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Two to five short lines, in order. They are shown and spoken.</source>
        <translation>短い行を2から5つ、順番に。表示され、読み上げられます。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>What to do, line</source>
        <translation>することの行</translation>
    </message>
</context>
<context>
    <name>WritingWindow</name>
    <message>
        <source>Discard them</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>書き続ける</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Something is missing; it is marked below.</source>
        <translation>足りないものがあります。下に印があります。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>You have changes that are not saved.</source>
        <translation>保存していない変更があります。</translation>
    </message>
</context>
<context>
    <name>body</name>
    <message>
        <source>A chair, a desk, a wall and a door are taken to be there.</source>
        <translation>いす、机、壁、ドアはあるものとします。</translation>
    </message>
    <message>
        <source>Anything goes</source>
        <translation>何でもよい</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>やさしい</translation>
    </message>
    <message>
        <source>For an office in which others can see you.</source>
        <translation>まわりから見えるオフィス向け。</translation>
    </message>
    <message>
        <source>Hardly to be seen</source>
        <translation>ほとんど見えない</translation>
    </message>
    <message>
        <source>Keep it discreet</source>
        <translation>目立たないように</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>Needs practice</source>
        <translation>慣れが必要</translation>
    </message>
    <message>
        <source>No floor</source>
        <translation>床は使わない</translation>
    </message>
    <message>
        <source>Nothing harder than this is chosen for you.</source>
        <translation>これより難しいものは選ばれません。</translation>
    </message>
    <message>
        <source>Nothing kneeling or lying down.</source>
        <translation>ひざをつく、横になるものはなし。</translation>
    </message>
    <message>
        <source>Nothing that draws attention</source>
        <translation>目を引かないもの</translation>
    </message>
    <message>
        <source>Nothing that is done standing or on the floor.</source>
        <translation>立って行うもの、床で行うものはなし。</translation>
    </message>
    <message>
        <source>Seated only</source>
        <translation>座ってできるものだけ</translation>
    </message>
    <message>
        <source>The hardest</source>
        <translation>難しさの上限</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>使えるもの</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>%1 marked as holiday.</source>
        <translation>%1を休暇にしました。</translation>
    </message>
    <message>
        <source>%1 marked as sick.</source>
        <translation>%1を病気にしました。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1から%2</translation>
    </message>
    <message>
        <source>%1: ordinary again.</source>
        <translation>%1：ふつうの日に戻りました。</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Added a session on %1.</source>
        <translation>%1にセッションを追加しました。</translation>
    </message>
    <message>
        <source>Before: %1, %2</source>
        <translation>前：%1、%2</translation>
    </message>
    <message>
        <source>Corrected a session on %1.</source>
        <translation>%1のセッションを訂正しました。</translation>
    </message>
    <message>
        <source>Holiday: %1</source>
        <translation>休暇：%1</translation>
    </message>
    <message>
        <source>Marked as holiday.</source>
        <translation>休暇にしました。</translation>
    </message>
    <message>
        <source>Marked as sick.</source>
        <translation>病気にしました。</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>まだセッションはありません。</translation>
    </message>
    <message>
        <source>No sessions on this day.</source>
        <translation>この日のセッションはありません。</translation>
    </message>
    <message>
        <source>Removed a session on %1.</source>
        <translation>%1のセッションを取り除きました。</translation>
    </message>
    <message>
        <source>Removed: %1, %2</source>
        <translation>取り除いたもの：%1、%2</translation>
    </message>
    <message>
        <source>Sick: %1</source>
        <translation>病気：%1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>取り消しました。</translation>
    </message>
    <message>
        <source>away</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
</context>
<context>
    <name>diagnosis</name>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1/%2分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Desk time</source>
        <translation>デスク時間</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>No input for</source>
        <translation>入力なし</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>deskbreak</source>
        <translation>deskbreak</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message>
        <source>closed</source>
        <translation>閉じています</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開いています</translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Another one has this name already.</source>
        <translation>同じ名前のものがもうあります。</translation>
    </message>
    <message>
        <source>Arm to the side</source>
        <translation>腕を横へ</translation>
    </message>
    <message>
        <source>Arm: back − forward</source>
        <translation>腕：後ろ − 前</translation>
    </message>
    <message>
        <source>Arm: behind − across</source>
        <translation>腕：背中側 − 胸の前</translation>
    </message>
    <message>
        <source>Blades: apart − together</source>
        <translation>肩甲骨：離す − 寄せる</translation>
    </message>
    <message>
        <source>Chest turn: left − right</source>
        <translation>胸を回す：左 − 右</translation>
    </message>
    <message>
        <source>Chin: up − down</source>
        <translation>あご：上 − 下</translation>
    </message>
    <message>
        <source>Choose a picture, or use the figure.</source>
        <translation>画像を選ぶか、人の図を使ってください。</translation>
    </message>
    <message>
        <source>Choose at least one area.</source>
        <translation>部位を1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>ゆっくり戻る</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>ひじ</translation>
    </message>
    <message>
        <source>Forearm: down − up</source>
        <translation>前腕：下 − 上</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>上から</translation>
    </message>
    <message>
        <source>From behind</source>
        <translation>後ろから</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>前から</translation>
    </message>
    <message>
        <source>From the other side</source>
        <translation>反対の横から</translation>
    </message>
    <message>
        <source>From the side</source>
        <translation>横から</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>Head tilt: left − right</source>
        <translation>頭を倒す：左 − 右</translation>
    </message>
    <message>
        <source>Head turn: left − right</source>
        <translation>頭を回す：左 − 右</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>キープ</translation>
    </message>
    <message>
        <source>Lean forward</source>
        <translation>前に倒れる</translation>
    </message>
    <message>
        <source>Lying face down</source>
        <translation>うつぶせ</translation>
    </message>
    <message>
        <source>Lying face down, seen from above</source>
        <translation>うつぶせ、上から見る</translation>
    </message>
    <message>
        <source>Lying on a roller</source>
        <translation>ローラーの上であお向け</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>動かす</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>ゆっくり入る</translation>
    </message>
    <message>
        <source>Name both ways round, such as forward and backward.</source>
        <translation>前へと後ろへのように、2つの向きに名前を付けてください。</translation>
    </message>
    <message>
        <source>Nothing moves. Set a slider in one of the poses.</source>
        <translation>何も動きません。いずれかのポーズでスライダーを動かしてください。</translation>
    </message>
    <message>
        <source>On hands and knees</source>
        <translation>四つんばい</translation>
    </message>
    <message>
        <source>On hands and knees, seen from the front</source>
        <translation>四つんばい、前から見る</translation>
    </message>
    <message>
        <source>Push-up</source>
        <translation>腕立て伏せ</translation>
    </message>
    <message>
        <source>Push-up on the knees</source>
        <translation>ひざつき腕立て</translation>
    </message>
    <message>
        <source>Say what to do; two lines are needed.</source>
        <translation>することを書いてください。2行必要です。</translation>
    </message>
    <message>
        <source>Shoulders: down − up</source>
        <translation>肩：下 − 上</translation>
    </message>
    <message>
        <source>Side bend: left − right</source>
        <translation>横に倒す：左 − 右</translation>
    </message>
    <message>
        <source>Sitting against the backrest</source>
        <translation>背もたれに寄りかかって座る</translation>
    </message>
    <message>
        <source>Sitting, arms crossed</source>
        <translation>座って、腕を組む</translation>
    </message>
    <message>
        <source>Sitting, arms hanging</source>
        <translation>座って、腕を下げる</translation>
    </message>
    <message>
        <source>Sitting, hands on the thighs</source>
        <translation>座って、手をももに</translation>
    </message>
    <message>
        <source>Sitting, seen from behind</source>
        <translation>座って、後ろから見る</translation>
    </message>
    <message>
        <source>Sitting, seen from the side</source>
        <translation>座って、横から見る</translation>
    </message>
    <message>
        <source>Sitting, slumped</source>
        <translation>座って、丸まる</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>立つ</translation>
    </message>
    <message>
        <source>Standing at a desk</source>
        <translation>机に向かって立つ</translation>
    </message>
    <message>
        <source>Standing in a doorway</source>
        <translation>ドア枠に立つ</translation>
    </message>
    <message>
        <source>Standing, back to a wall</source>
        <translation>立って、背中を壁に</translation>
    </message>
    <message>
        <source>Standing, facing a wall</source>
        <translation>立って、壁に向かう</translation>
    </message>
    <message>
        <source>Standing, seen from behind</source>
        <translation>立って、後ろから見る</translation>
    </message>
    <message>
        <source>Standing, seen from the side</source>
        <translation>立って、横から見る</translation>
    </message>
    <message>
        <source>That is longer than ten minutes. Hold or repeat less.</source>
        <translation>10分を超えます。キープか回数を減らしてください。</translation>
    </message>
    <message>
        <source>Turned a little</source>
        <translation>少し斜めから</translation>
    </message>
    <message>
        <source>Turned further</source>
        <translation>もっと斜めから</translation>
    </message>
    <message>
        <source>Upper back: arch − round</source>
        <translation>背中上部：反る − 丸める</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters, so that it can be read from afar.</source>
        <translation>
            <numerusform>遠くから読めるように、%n文字以内にしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>%n文字以内にしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Add a session</source>
        <translation>セッションを追加</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Away until…</source>
        <translation>不在の期間…</translation>
    </message>
    <message>
        <source>Correct a session</source>
        <translation>セッションを訂正</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>訂正する</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Here after all</source>
        <translation>やはりいました</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>休暇</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Mark these days</source>
        <translation>この期間を記録</translation>
    </message>
    <message>
        <source>Nothing is asked of these days. If you move all the same, it counts.</source>
        <translation>この期間は何もしなくて大丈夫です。それでも動けば、数に入ります。</translation>
    </message>
    <message>
        <source>One that you did away from the desk. It is marked as edited.</source>
        <translation>デスクを離れて行ったものです。編集済みと表示されます。</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>病気</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What the guide wrote is kept, and what you write is marked as edited.</source>
        <translation>ガイドの記録は残り、書き込んだ分は編集済みと表示されます。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>exercises</name>
    <message>
        <source>%1 each side</source>
        <translation>左右それぞれ%1</translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation>各方向に%1</translation>
    </message>
    <message>
        <source>%1 sets of %2</source>
        <translation>%2を%1セット</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n種目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1種目</translation>
    </message>
    <message>
        <source>A quarter of an hour</source>
        <translation>15分</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>胸</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>やさしい</translation>
    </message>
    <message>
        <source>Fit for a wheelchair</source>
        <translation>車いすでもできる</translation>
    </message>
    <message>
        <source>Forearms</source>
        <translation>前腕</translation>
    </message>
    <message>
        <source>Hardly to be seen</source>
        <translation>ほとんど見えない</translation>
    </message>
    <message>
        <source>Held stretch</source>
        <translation>キープするストレッチ</translation>
    </message>
    <message>
        <source>In a wheelchair with changes</source>
        <translation>変更すれば車いすでもできる</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>オフになっています。</translation>
    </message>
    <message>
        <source>Micro break</source>
        <translation>小休憩</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>首</translation>
    </message>
    <message>
        <source>Needs practice</source>
        <translation>慣れが必要</translation>
    </message>
    <message>
        <source>Needs some room</source>
        <translation>少し場所が必要</translation>
    </message>
    <message>
        <source>No sides</source>
        <translation>左右なし</translation>
    </message>
    <message>
        <source>Not for a wheelchair</source>
        <translation>車いすには不向き</translation>
    </message>
    <message>
        <source>Not offered for a few days, because it hurt.</source>
        <translation>痛かったので、数日は出てきません。</translation>
    </message>
    <message>
        <source>Not offered for now: it was too hard.</source>
        <translation>いまは出てきません：難しすぎました。</translation>
    </message>
    <message>
        <source>Not offered yet: it is harder than your level.</source>
        <translation>まだ出てきません：今のレベルより難しいものです。</translation>
    </message>
    <message>
        <source>Not offered: it needs something that you do not have.</source>
        <translation>出てきません：手元にない道具が必要です。</translation>
    </message>
    <message>
        <source>Not offered: it strains what you go easy on.</source>
        <translation>出てきません：いたわりたいところに負担がかかります。</translation>
    </message>
    <message>
        <source>Not offered: others would notice it.</source>
        <translation>出てきません：まわりの目に付きます。</translation>
    </message>
    <message>
        <source>Not offered: you asked for nothing on the floor.</source>
        <translation>出てきません：床を使わない設定です。</translation>
    </message>
    <message>
        <source>Not offered: you asked for seated exercises only.</source>
        <translation>出てきません：座ってできるものだけの設定です。</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>床で</translation>
    </message>
    <message>
        <source>One side, then the other</source>
        <translation>片側、次に反対側</translation>
    </message>
    <message>
        <source>One way round, then the other</source>
        <translation>一方の向き、次に逆の向き</translation>
    </message>
    <message>
        <source>Ordinary at a desk</source>
        <translation>机ではふつうに見える</translation>
    </message>
    <message>
        <source>Rest break</source>
        <translation>長めの休憩</translation>
    </message>
    <message>
        <source>Right and left by turns</source>
        <translation>左右交互</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>座って</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>肩</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>立つ</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>筋力</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>体幹</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>背中上部</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>全身</translation>
    </message>
    <message>
        <source>Wrists</source>
        <translation>手首</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>いす</translation>
    </message>
    <message>
        <source>chair with a back that does not move</source>
        <translation>背もたれの動かないいす</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>机</translation>
    </message>
    <message>
        <source>doorway</source>
        <translation>ドア</translation>
    </message>
    <message>
        <source>foam roller</source>
        <translation>フォームローラー</translation>
    </message>
    <message>
        <source>light band</source>
        <translation>軽いバンド</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>マット</translation>
    </message>
    <message>
        <source>medium band</source>
        <translation>中くらいのバンド</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>something firm to anchor the band to</source>
        <translation>バンドを固定できる動かないもの</translation>
    </message>
    <message>
        <source>towel, if you like</source>
        <translation>タオル（お好みで）</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>壁</translation>
    </message>
</context>
<context>
    <name>hurt</name>
    <message>
        <source>%1 stays away for 7 days, and today counts all the same.</source>
        <translation>%1は7日間出てきません。今日の記録はそのまま残ります。</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>It does not hurt</source>
        <translation>痛くない</translation>
    </message>
    <message>
        <source>Skip this move</source>
        <translation>この動きを飛ばす</translation>
    </message>
    <message>
        <source>Stop the session</source>
        <translation>セッションをやめる</translation>
    </message>
    <message>
        <source>Stop the session, or skip this move?</source>
        <translation>セッションをやめますか、それともこの動きを飛ばしますか？</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>痛い</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>出典%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>出典1件</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>%1 on %2 days</source>
        <translation>%2日間に%1</translation>
    </message>
    <message>
        <source>%1 on 1 day</source>
        <translation>1日に%1</translation>
    </message>
    <message>
        <source>%1: left %2, right %3</source>
        <translation>%1：左%2、右%3</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Even: left %1 %, right %2 %</source>
        <translation>均等：左%1%、右%2%</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>さかのぼる期間</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>少ないもの</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Left %1 %, right %2 %</source>
        <translation>左%1%、右%2%</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>左と右</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>1日の分数</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>1週間の分数</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>多いもの</translation>
    </message>
    <message>
        <source>Most and least</source>
        <translation>多いもの、少ないもの</translation>
    </message>
    <message>
        <source>No sessions in these days, and that is fine.</source>
        <translation>この期間のセッションはありません。それでも大丈夫です。</translation>
    </message>
    <message>
        <source>Nothing with two sides in these days.</source>
        <translation>この期間に、左右のある動きはありません。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>What you do most and least will stand here.</source>
        <translation>よくすること、あまりしないことがここに並びます。</translation>
    </message>
    <message>
        <source>What you moved</source>
        <translation>動かしたところ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 is done sitting here</source>
        <translation>%1は座って行います</translation>
    </message>
    <message>
        <source>%1 keeps the session at its length</source>
        <translation>%1で、セッションの長さを保ちます</translation>
    </message>
    <message>
        <source>%1: least recently done</source>
        <translation>%1：いちばん長く行っていません</translation>
    </message>
    <message>
        <source>%1: not done so far</source>
        <translation>%1：まだ行っていません</translation>
    </message>
    <message>
        <source>%1: not since %2</source>
        <translation>%1：%2から行っていません</translation>
    </message>
    <message>
        <source>%2 instead of %1, which went well twice</source>
        <translation>2回うまくいった%1の代わりに%2</translation>
    </message>
    <message>
        <source>%2 instead of %1: %3</source>
        <translation>%1の代わりに%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>A little more of %1, which went well twice</source>
        <translation>2回うまくいった%1を少し多めに</translation>
    </message>
    <message>
        <source>As little of %1 as there can be: it was too hard</source>
        <translation>%1を最小限に：難しすぎたため</translation>
    </message>
    <message>
        <source>It begins with what was left over last time</source>
        <translation>前回の残りから始まります</translation>
    </message>
    <message>
        <source>It gets you up after %1 at the desk</source>
        <translation>デスクで%1過ごしたので、立ち上がります</translation>
    </message>
    <message>
        <source>Nothing that fits you lasts %1</source>
        <translation>合うもので%1のものはありません</translation>
    </message>
    <message>
        <source>Without %1: %3</source>
        <translation>%1なし：%3</translation>
    </message>
    <message>
        <source>You asked for this</source>
        <translation>ご希望のもの</translation>
    </message>
    <message>
        <source>You asked for this: %1</source>
        <translation>ご希望のもの：%1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>it does not fit you now</source>
        <translation>いまは合いません</translation>
    </message>
    <message>
        <source>it hurt in the last days</source>
        <translation>ここ数日に痛みがありました</translation>
    </message>
    <message>
        <source>it is harder than your level</source>
        <translation>今のレベルより難しいものです</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <translation>オフになっています</translation>
    </message>
    <message>
        <source>it needs something that you do not have</source>
        <translation>手元にない道具が必要です</translation>
    </message>
    <message>
        <source>it strains what you go easy on</source>
        <translation>いたわりたいところに負担がかかります</translation>
    </message>
    <message>
        <source>it was too hard</source>
        <translation>難しすぎました</translation>
    </message>
    <message>
        <source>others would notice it</source>
        <translation>まわりの目に付きます</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>you asked for nothing on the floor</source>
        <translation>床を使わない設定です</translation>
    </message>
    <message>
        <source>you asked for seated exercises</source>
        <translation>座って行う設定です</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Before you start</source>
        <translation>始める前に</translation>
    </message>
    <message>
        <source>It rests on:</source>
        <translation>根拠：</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>What you use</source>
        <translation>使うもの</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source> and </source>
        <translation>と</translation>
    </message>
    <message>
        <source>%1 / %2 min</source>
        <translation>%1 / %2分</translation>
    </message>
    <message>
        <source>%1, if you take every one.</source>
        <translation>すべて行うと%1です。</translation>
    </message>
    <message>
        <source>%1: %2 min in all</source>
        <translation>%1：合わせて%2分</translation>
    </message>
    <message numerus="yes">
        <source>%n micro breaks</source>
        <translation>
            <numerusform>小休憩%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rest breaks</source>
        <translation>
            <numerusform>長めの休憩%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>1 micro break</source>
        <translation>小休憩1回</translation>
    </message>
    <message>
        <source>1 rest break</source>
        <translation>長めの休憩1回</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>体</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>休憩</translation>
    </message>
    <message>
        <source>Colours, figure, screen</source>
        <translation>色、人の図、画面</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Foam roller</source>
        <translation>フォームローラー</translation>
    </message>
    <message>
        <source>How often, and what that costs</source>
        <translation>頻度と、かかる時間</translation>
    </message>
    <message>
        <source>How you are asked</source>
        <translation>たずね方</translation>
    </message>
    <message>
        <source>I get dizzy when I move my head</source>
        <translation>頭を動かすとめまいがする</translation>
    </message>
    <message>
        <source>Latex allergy</source>
        <translation>ラテックスアレルギー</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>マット</translation>
    </message>
    <message>
        <source>Osteoporosis or a past spinal fracture</source>
        <translation>骨粗しょう症、または脊椎骨折の経験</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>妊娠中</translation>
    </message>
    <message>
        <source>Prompts and quiet</source>
        <translation>お知らせと静かな時間</translation>
    </message>
    <message>
        <source>Recent abdominal surgery, or lying face down is not comfortable</source>
        <translation>最近お腹の手術をした、またはうつぶせがつらい</translation>
    </message>
    <message>
        <source>Recent back injury or spinal surgery</source>
        <translation>最近背中をけがした、または脊椎の手術をした</translation>
    </message>
    <message>
        <source>Recent neck injury or surgery, or arm tingling or weakness</source>
        <translation>最近首のけがや手術をした、または腕のしびれや脱力がある</translation>
    </message>
    <message>
        <source>Resistance band</source>
        <translation>トレーニングバンド</translation>
    </message>
    <message>
        <source>Sore knees, or kneeling is hard</source>
        <translation>ひざが痛い、またはひざをつくのがつらい</translation>
    </message>
    <message>
        <source>Sore wrists</source>
        <translation>手首が痛い</translation>
    </message>
    <message>
        <source>Sore, unstable or frozen shoulder</source>
        <translation>肩が痛い、外れやすい、または固まっている</translation>
    </message>
    <message>
        <source>Sounds and voice</source>
        <translation>音と音声</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に始める</translation>
    </message>
    <message>
        <source>Streaks, files, export</source>
        <translation>連続記録、ファイル、書き出し</translation>
    </message>
    <message>
        <source>Told to avoid head-down positions or straining (blood pressure, eyes)</source>
        <translation>頭を下げる姿勢やいきみを避けるよう言われた（血圧、目）</translation>
    </message>
    <message>
        <source>Unsteady on my feet</source>
        <translation>足元がふらつく</translation>
    </message>
    <message>
        <source>What suits you</source>
        <translation>自分に合うもの</translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation>システムの返答</translation>
    </message>
    <message>
        <source>What this desktop tells</source>
        <translation>このデスクトップから分かること</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>聞こえるもの</translation>
    </message>
    <message>
        <source>When breaks may come</source>
        <translation>休憩が来てもよい時間</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>勤務時間</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: start, snooze or skip</source>
        <translation>%1：始める、スヌーズ、スキップ</translation>
    </message>
    <message>
        <source>%1; it is outside working hours</source>
        <translation>%1。勤務時間外です</translation>
    </message>
    <message numerus="yes">
        <source>%n snoozes left</source>
        <translation>
            <numerusform>スヌーズはあと%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>1 snooze left</source>
        <translation>スヌーズはあと1回</translation>
    </message>
    <message>
        <source>A session is running</source>
        <translation>セッション中です</translation>
    </message>
    <message>
        <source>A session is running since %1</source>
        <translation>%1からセッション中です</translation>
    </message>
    <message>
        <source>Away from the desk</source>
        <translation>離席中です</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation>%1から離席中です</translation>
    </message>
    <message>
        <source>Break due: it comes in a moment</source>
        <translation>休憩の時間です：まもなく来ます</translation>
    </message>
    <message>
        <source>Break due: start, snooze or skip</source>
        <translation>休憩の時間です：始める、スヌーズ、スキップ</translation>
    </message>
    <message>
        <source>Break due: waiting for a typing pause</source>
        <translation>休憩の時間です：入力が途切れるのを待っています</translation>
    </message>
    <message>
        <source>Break due: you are away</source>
        <translation>休憩の時間です：離席中です</translation>
    </message>
    <message>
        <source>Breaks are not paused.</source>
        <translation>休憩は一時停止されていません。</translation>
    </message>
    <message>
        <source>Deferred since %1: %2</source>
        <translation>%1から保留中：%2</translation>
    </message>
    <message>
        <source>Deferred: %1</source>
        <translation>保留中：%1</translation>
    </message>
    <message>
        <source>Due since %1: %2</source>
        <translation>%1から休憩の時間：%2</translation>
    </message>
    <message>
        <source>Due since %1: %2.</source>
        <translation>%1から休憩の時間：%2。</translation>
    </message>
    <message>
        <source>It will be a %1.</source>
        <translation>次は%1です。</translation>
    </message>
    <message>
        <source>Next break in %1</source>
        <translation>次の休憩まで%1</translation>
    </message>
    <message>
        <source>Next micro break in %1</source>
        <translation>次の小休憩まで%1</translation>
    </message>
    <message>
        <source>Next rest break in %1</source>
        <translation>次の長めの休憩まで%1</translation>
    </message>
    <message>
        <source>Outside hours until %1</source>
        <translation>%1まで時間外</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>勤務時間外</translation>
    </message>
    <message>
        <source>Outside working hours until %1</source>
        <translation>%1まで勤務時間外</translation>
    </message>
    <message>
        <source>Paused since %1, until %2</source>
        <translation>%1から一時停止中、%2まで</translation>
    </message>
    <message>
        <source>Paused since %1, until you resume</source>
        <translation>%1から一時停止中、再開するまで</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>%1まで一時停止中</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>再開するまで一時停止中</translation>
    </message>
    <message>
        <source>Reading or in a call: %1</source>
        <translation>読書中・通話中：%1</translation>
    </message>
    <message>
        <source>Since %1. Breaks wait for you.</source>
        <translation>%1から。休憩はお待ちしています。</translation>
    </message>
    <message>
        <source>Since %1. It comes when that is over.</source>
        <translation>%1から。終わったら休憩が来ます。</translation>
    </message>
    <message>
        <source>Since %1. Your desk time is kept.</source>
        <translation>%1から。デスク時間はそのまま残ります。</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>%1までスヌーズ中</translation>
    </message>
    <message>
        <source>Snoozed until %1 (%2)</source>
        <translation>%1までスヌーズ中（%2）</translation>
    </message>
    <message>
        <source>You are reading or in a call, so it counts as desk time.</source>
        <translation>読書中・通話中なので、デスク時間として数えます。</translation>
    </message>
    <message>
        <source>You have not paused: it is outside working hours until %1.</source>
        <translation>一時停止ではありません。%1まで勤務時間外です。</translation>
    </message>
    <message>
        <source>You have not paused: it is outside working hours.</source>
        <translation>一時停止ではありません。勤務時間外です。</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>おやすみモード</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>おやすみモードがオンです</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>マイク使用中</translation>
    </message>
    <message>
        <source>no snooze left</source>
        <translation>スヌーズは残っていません</translation>
    </message>
    <message>
        <source>not right after a start or a return</source>
        <translation>開始や戻った直後は出しません</translation>
    </message>
    <message>
        <source>something fills the screen</source>
        <translation>画面いっぱいに表示中です</translation>
    </message>
    <message>
        <source>the desk is quiet</source>
        <translation>静かな時間です</translation>
    </message>
    <message>
        <source>the microphone is in use</source>
        <translation>マイクが使用中です</translation>
    </message>
    <message>
        <source>waiting for a pause in typing</source>
        <translation>入力が途切れるのを待っています</translation>
    </message>
    <message>
        <source>you are away from the desk</source>
        <translation>離席中です</translation>
    </message>
</context>
<context>
    <name>streak</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1/%2分</translation>
    </message>
    <message>
        <source>%1 of %2 moves</source>
        <translation>%1/%2の動き</translation>
    </message>
    <message numerus="yes">
        <source>%n comebacks</source>
        <translation>
            <numerusform>復帰%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>セッション%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1 comeback</source>
        <translation>復帰1回</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>セッション1回</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>腕</translation>
    </message>
    <message>
        <source>Back again: nice. One break today is plenty.</source>
        <translation>おかえりなさい。今日は休憩1回で十分です。</translation>
    </message>
    <message>
        <source>Best week</source>
        <translation>最高の週</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>胸</translation>
    </message>
    <message>
        <source>Comeback</source>
        <translation>復帰</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>Get well soon. Nothing is asked of you today.</source>
        <translation>お大事に。今日は何もしなくて大丈夫です。</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>Grace day used. Streak safe.</source>
        <translation>予備日を使いました。連続記録は続いています。</translation>
    </message>
    <message>
        <source>Grace days</source>
        <translation>予備日</translation>
    </message>
    <message>
        <source>Hips</source>
        <translation>股関節</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>連続</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>この4週間</translation>
    </message>
    <message>
        <source>Last sessions</source>
        <translation>最近のセッション</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>脚</translation>
    </message>
    <message>
        <source>Missing a day does not undo a habit.</source>
        <translation>1日抜けても、習慣はなくなりません。</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>首</translation>
    </message>
    <message>
        <source>On holiday. Nothing is asked of you; enjoy it.</source>
        <translation>休暇中です。何もしなくて大丈夫。楽しんでください。</translation>
    </message>
    <message>
        <source>One short session keeps today.</source>
        <translation>短いセッション1回で、今日は達成です。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>肩</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>これまで</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>ほかのこと</translation>
    </message>
    <message numerus="yes">
        <source>The week’s goal is met, %n weeks running.</source>
        <translation>
            <numerusform>%n週続けて、1週間の目標を達成しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The week’s goal is met.</source>
        <translation>1週間の目標を達成しました。</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Today is kept.</source>
        <translation>今日は達成しました。</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>体幹</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>背中上部</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1の週</translation>
    </message>
    <message>
        <source>Wrists</source>
        <translation>手首</translation>
    </message>
    <message numerus="yes">
        <source>Your best run of %n days stays yours.</source>
        <translation>
            <numerusform>%n日続いた最高記録は、ずっと残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first kept day. A fine start.</source>
        <translation>最初の達成日です。よいスタートです。</translation>
    </message>
    <message>
        <source>a start, and it counts</source>
        <translation>始めた分も数に入ります</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>any session counts</source>
        <translation>どのセッションも数に入ります</translation>
    </message>
    <message>
        <source>before you began</source>
        <translation>始める前</translation>
    </message>
    <message>
        <source>best week %1 days</source>
        <translation>最高の週は%1日</translation>
    </message>
    <message>
        <source>day kept · best %1</source>
        <translation>日達成 · 最高%1</translation>
    </message>
    <message>
        <source>day · goal met</source>
        <translation>日 · 目標達成</translation>
    </message>
    <message>
        <source>nothing is asked this week</source>
        <translation>今週は何もしなくて大丈夫です</translation>
    </message>
    <message>
        <source>of %1 days, any session counts</source>
        <translation>/ %1日、どのセッションも数に入ります</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>day kept · a fine start</source>
        <translation>日達成 · よいスタート</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休日</translation>
    </message>
    <message>
        <source>days kept · best %1</source>
        <translation>日達成 · 最高%1</translation>
    </message>
    <message>
        <source>days kept · your best run</source>
        <translation>日達成 · 最高記録</translation>
    </message>
    <message>
        <source>days kept, and they stay yours</source>
        <translation>日達成、ずっと残ります</translation>
    </message>
    <message>
        <source>days · goal %1</source>
        <translation>日 · 目標%1</translation>
    </message>
    <message>
        <source>days · goal of %1 met</source>
        <translation>日 · 目標%1を達成</translation>
    </message>
    <message>
        <source>days, and they stay yours</source>
        <translation>日、ずっと残ります</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>M月d日dddd</translation>
    </message>
    <message>
        <source>fills with your kept days</source>
        <translation>達成日でたまります</translation>
    </message>
    <message>
        <source>five kept days earn one</source>
        <translation>5日達成で1日増えます</translation>
    </message>
    <message>
        <source>grace day, streak safe</source>
        <translation>予備日、連続記録は続いています</translation>
    </message>
    <message>
        <source>hardly at the desk, so it changes nothing</source>
        <translation>デスクにほとんどいなかったので、変わりません</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>kept, by an extra session afterwards</source>
        <translation>達成（あとからのセッションで）</translation>
    </message>
    <message>
        <source>moved, and every move counts</source>
        <translation>動きました。どの動きも数に入ります</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>セッションなし</translation>
    </message>
    <message>
        <source>no sessions</source>
        <translation>セッションなし</translation>
    </message>
    <message>
        <source>of working days kept</source>
        <translation>勤務日の達成</translation>
    </message>
    <message>
        <source>on holiday</source>
        <translation>休暇中</translation>
    </message>
    <message>
        <source>session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>sick, so it changes nothing</source>
        <translation>病気なので、変わりません</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>stopped in time</source>
        <translation>早めにやめました</translation>
    </message>
    <message>
        <source>today, still open</source>
        <translation>今日、まだこれから</translation>
    </message>
    <message>
        <source>used by themselves</source>
        <translation>自動で使われます</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>%1 each side</source>
        <translation>左右それぞれ%1</translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation>各方向に%1</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>A session is running already.</source>
        <translation>もうセッション中です。</translation>
    </message>
    <message>
        <source>BACKWARD</source>
        <translation>後ろへ</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>ゆっくり戻る</translation>
    </message>
    <message>
        <source>FORWARD</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>キープ</translation>
    </message>
    <message>
        <source>LEFT side</source>
        <translation>左側</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>動かす</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>ゆっくり入る</translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <translation>次：%1 · %2</translation>
    </message>
    <message>
        <source>No break is due.</source>
        <translation>まだ休憩の時間ではありません。</translation>
    </message>
    <message>
        <source>Now the other way round.</source>
        <translation>次は逆の向きへ。</translation>
    </message>
    <message>
        <source>Now the same to your left.</source>
        <translation>同じことを左へ。</translation>
    </message>
    <message>
        <source>Now the same to your right.</source>
        <translation>同じことを右へ。</translation>
    </message>
    <message>
        <source>Other way round</source>
        <translation>向きを替える</translation>
    </message>
    <message>
        <source>RIGHT side</source>
        <translation>右側</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>ひと休み</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>左右を替える</translation>
    </message>
    <message>
        <source>Take care: %1.</source>
        <translation>注意：%1。</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>いまはできません。</translation>
    </message>
    <message>
        <source>This break cannot be snoozed any more.</source>
        <translation>この休憩は、もうスヌーズできません。</translation>
    </message>
    <message>
        <source>This is the last exercise</source>
        <translation>これが最後の運動です</translation>
    </message>
    <message>
        <source>Time for a micro break</source>
        <translation>小休憩の時間です</translation>
    </message>
    <message>
        <source>Time for a rest break</source>
        <translation>長めの休憩の時間です</translation>
    </message>
    <message>
        <source>micro break</source>
        <translation>小休憩</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>rest break</source>
        <translation>長めの休憩</translation>
    </message>
    <message>
        <source>second</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>ゆっくり戻る</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>最初は%1</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>半分です</translation>
    </message>
    <message numerus="yes">
        <source>Hold for %n seconds</source>
        <translation>
            <numerusform>%n秒キープ</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次は%1</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>ひと休み</translation>
    </message>
    <message>
        <source>That was all. Well done.</source>
        <translation>これで終わりです。よくできました。</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>%1 at a pause in typing</source>
        <translation>入力が途切れて%1</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>%1はこれからです。</translation>
    </message>
    <message>
        <source>%1, as no pause in typing came</source>
        <translation>入力が途切れないまま%1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Micro break</source>
        <translation>小休憩</translation>
    </message>
    <message>
        <source>Natural micro break</source>
        <translation>自然な小休憩</translation>
    </message>
    <message>
        <source>Natural rest break</source>
        <translation>自然な長めの休憩</translation>
    </message>
    <message>
        <source>Nothing happened on %1.</source>
        <translation>%1には何もありませんでした。</translation>
    </message>
    <message>
        <source>Nothing has happened today yet.</source>
        <translation>今日はまだ何もありません。</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>勤務時間外</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>自分で一時停止</translation>
    </message>
    <message>
        <source>Reasons are kept for 90 days, and %1 is longer ago.</source>
        <translation>理由は90日間残ります。%1はそれより前です。</translation>
    </message>
    <message>
        <source>Rest break</source>
        <translation>長めの休憩</translation>
    </message>
    <message>
        <source>a while</source>
        <translation>しばらく</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>一日中</translation>
    </message>
    <message>
        <source>and the day ended before it came</source>
        <translation>来る前に一日が終わりました</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>asked %1 later</source>
        <translation>%1後にお知らせ</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>もう一度お知らせ</translation>
    </message>
    <message>
        <source>asked again %1 later</source>
        <translation>%1後にもう一度お知らせ</translation>
    </message>
    <message>
        <source>away %1</source>
        <translation>%1離席</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>begun by itself</source>
        <translation>自動で開始</translation>
    </message>
    <message>
        <source>breaks paused</source>
        <translation>休憩を一時停止</translation>
    </message>
    <message>
        <source>but nobody was there, so it does not count</source>
        <translation>だれもいなかったので、数えません</translation>
    </message>
    <message>
        <source>clock put forward by %1</source>
        <translation>時計が%1進められました</translation>
    </message>
    <message>
        <source>comes again after that</source>
        <translation>そのあとまた来ます</translation>
    </message>
    <message>
        <source>computer asleep %1</source>
        <translation>コンピューターが%1スリープ</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>cut off when deskbreak ended</source>
        <translation>deskbreakの終了で中断</translation>
    </message>
    <message>
        <source>deferred %1 (%2)</source>
        <translation>%1保留（%2）</translation>
    </message>
    <message>
        <source>deferred since %1 (%2)</source>
        <translation>%1から保留（%2）</translation>
    </message>
    <message>
        <source>deskbreak not running for %1</source>
        <translation>deskbreakが%1停止</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>来ませんでした</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>おやすみモード</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>一部を実行</translation>
    </message>
    <message>
        <source>due</source>
        <translation>休憩の時間</translation>
    </message>
    <message>
        <source>due after %1 at the desk</source>
        <translation>デスクで%1過ごして休憩の時間</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>ended because the computer slept</source>
        <translation>コンピューターがスリープして終了</translation>
    </message>
    <message>
        <source>ended because the screen was locked</source>
        <translation>画面がロックされて終了</translation>
    </message>
    <message>
        <source>ended before any movement was done</source>
        <translation>動く前に終了</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>マイク使用中</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>見送り</translation>
    </message>
    <message>
        <source>missed: nobody answered</source>
        <translation>見送り：答えがありませんでした</translation>
    </message>
    <message>
        <source>natural</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>実行せず</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>まだ先</translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation>%1一時停止</translation>
    </message>
    <message>
        <source>screen locked %1</source>
        <translation>画面を%1ロック</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>skipped by you</source>
        <translation>自分でスキップ</translation>
    </message>
    <message>
        <source>snoozed %1</source>
        <translation>%1スヌーズ</translation>
    </message>
    <message>
        <source>started by hand</source>
        <translation>手動で開始</translation>
    </message>
    <message>
        <source>started by you</source>
        <translation>自分で開始</translation>
    </message>
    <message>
        <source>still due</source>
        <translation>まだ休憩の時間</translation>
    </message>
    <message>
        <source>stopped because it hurt</source>
        <translation>痛かったので終了</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>the clock was set</source>
        <translation>時計が変更されました</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>コンピューターがスリープしました</translation>
    </message>
    <message>
        <source>the desk was quiet</source>
        <translation>静かな時間でした</translation>
    </message>
    <message>
        <source>the screen was locked</source>
        <translation>画面がロックされました</translation>
    </message>
    <message>
        <source>then %1, which was a break of its own</source>
        <translation>その後%1、それ自体が休憩でした</translation>
    </message>
    <message>
        <source>then not due after all</source>
        <translation>その後、不要になりました</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>until you resume</source>
        <translation>再開するまで</translation>
    </message>
    <message>
        <source>until you resumed</source>
        <translation>再開したときまで</translation>
    </message>
    <message>
        <source>waiting for a good moment</source>
        <translation>よいタイミングを待っています</translation>
    </message>
    <message>
        <source>waiting for your answer</source>
        <translation>答えを待っています</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>withdrawn (%1)</source>
        <translation>取り下げ（%1）</translation>
    </message>
    <message>
        <source>working hours were over</source>
        <translation>勤務時間が終わりました</translation>
    </message>
    <message>
        <source>you had been away already</source>
        <translation>すでに離席していました</translation>
    </message>
    <message>
        <source>you paused</source>
        <translation>自分で一時停止しました</translation>
    </message>
    <message>
        <source>you said that you had just taken one</source>
        <translation>休憩したばかりと答えました</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>ساعتان</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 دقيقة</translation>
    </message>
    <message>
        <source>Exercises…</source>
        <translation>التمارين…</translation>
    </message>
    <message>
        <source>I just took a break</source>
        <translation>أخذت استراحة للتو</translation>
    </message>
    <message>
        <source>I’m reading or in a call</source>
        <translation>أقرأ أو في مكالمة</translation>
    </message>
    <message>
        <source>Moving safely…</source>
        <translation>الحركة بأمان…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>قصيرة</translation>
    </message>
    <message>
        <source>Quit deskbreak</source>
        <translation>إنهاء deskbreak</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطَّ</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>أجّل</translation>
    </message>
    <message>
        <source>Something needs your attention…</source>
        <translation>شيء يحتاج إلى انتباهك…</translation>
    </message>
    <message>
        <source>Start micro-session</source>
        <translation>ابدأ جلسة قصيرة</translation>
    </message>
    <message>
        <source>Start rest break</source>
        <translation>ابدأ استراحة طويلة</translation>
    </message>
    <message>
        <source>Streak…</source>
        <translation>سلسلة الأيام…</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>حتى أستأنف</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>Why…</source>
        <translation>السبب…</translation>
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
        <translation>أُغلقت الجلسة</translation>
    </message>
    <message>
        <source>This desktop did not show the window of the guide.</source>
        <translation>لم يعرض سطح المكتب هذا نافذة الدليل.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Minutes a day</source>
        <translation>الدقائق في اليوم</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>الدقائق في الأسبوع</translation>
    </message>
</context>
<context>
    <name>BodyPage</name>
    <message>
        <source>Go easy on…</source>
        <translation>ترفّق بـ…</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Moving safely</source>
        <translation>الحركة بأمان</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>اقرأ</translation>
    </message>
    <message>
        <source>What deskbreak is, and what it is not.</source>
        <translation>ما هو deskbreak، وما ليس هو.</translation>
    </message>
    <message>
        <source>What does not suit you is swapped for something easier, or left out. It means the smaller version, not a ban on moving, and it is no medical advice.</source>
        <translation>ما لا يناسبك يُستبدل بشيء أسهل أو يُترك. المقصود أداء أصغر، لا منع من الحركة، وليس نصيحة طبية.</translation>
    </message>
    <message>
        <source>When to stop, and when to get help</source>
        <translation>متى تتوقف، ومتى تطلب المساعدة</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>أين أنت</translation>
    </message>
</context>
<context>
    <name>BreaksPage</name>
    <message>
        <source>A break every</source>
        <translation>استراحة كل</translation>
    </message>
    <message>
        <source>Breaks from one rest break to the next</source>
        <translation>عدد الاستراحات من استراحة طويلة إلى التالية</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>On a day with six and a half hours</source>
        <translation>في يوم من ست ساعات ونصف</translation>
    </message>
    <message>
        <source>Safety, rhythm and body, one after the other.</source>
        <translation>الأمان والوتيرة والجسم، واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>اعرضها مرة أخرى</translation>
    </message>
    <message>
        <source>The others are micro breaks. With 1, every break is a rest break.</source>
        <translation>الباقي استراحات قصيرة. مع 1 تكون كل استراحة طويلة.</translation>
    </message>
    <message>
        <source>The pages of the first start</source>
        <translation>صفحات البداية الأولى</translation>
    </message>
    <message>
        <source>Time at the desk. Time away does not count, 15 to 90 minutes.</source>
        <translation>الوقت عند المكتب. وقت الابتعاد لا يُحسب، من 15 إلى 90 دقيقة.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>د</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>لا تمارين</numerusform>
            <numerusform>تمرين واحد</numerusform>
            <numerusform>تمرينان</numerusform>
            <numerusform>%n تمارين</numerusform>
            <numerusform>%n تمرينًا</numerusform>
            <numerusform>%n تمرين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>النتائج: %n</numerusform>
            <numerusform>النتائج: %n</numerusform>
            <numerusform>النتائج: %n</numerusform>
            <numerusform>النتائج: %n</numerusform>
            <numerusform>النتائج: %n</numerusform>
            <numerusform>النتائج: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routines</source>
        <translation>
            <numerusform>لا برامج</numerusform>
            <numerusform>برنامج واحد</numerusform>
            <numerusform>برنامجان</numerusform>
            <numerusform>%n برامج</numerusform>
            <numerusform>%n برنامجًا</numerusform>
            <numerusform>%n برنامج</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Area of the body</source>
        <translation>منطقة الجسم</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>غير المعروضة</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters or another filter.</source>
        <translation>لا شيء يطابق. جرّب حروفًا أقل أو مرشّحًا آخر.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>المُطفأة</translation>
    </message>
    <message>
        <source>Offered to you</source>
        <translation>المعروضة عليك</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>ابحث بالاسم</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Which exercises</source>
        <translation>أي تمارين</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>خاص بك</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Add a line</source>
        <translation>أضف سطرًا</translation>
    </message>
    <message>
        <source>Source, line</source>
        <translation>المصدر، سطر</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>انتبه</translation>
    </message>
    <message>
        <source>Take care, line</source>
        <translation>انتبه، سطر</translation>
    </message>
    <message>
        <source>When to stop, and who should leave it out.</source>
        <translation>متى تتوقف، ومن ينبغي أن يتركه.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>من أين جاء</translation>
    </message>
    <message>
        <source>Who told you: a physiotherapist, a book, an address.</source>
        <translation>من أخبرك به: معالج فيزيائي أو كتاب أو عنوان.</translation>
    </message>
</context>
<context>
    <name>ComposerWindow</name>
    <message>
        <source>%1 to %2 is usual for this.</source>
        <translation>المعتاد هنا من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>أضف تمرينًا</translation>
    </message>
    <message>
        <source>Add an exercise…</source>
        <translation>أضف تمرينًا…</translation>
    </message>
    <message>
        <source>Add at least one exercise.</source>
        <translation>أضف تمرينًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Another one has this name already.</source>
        <translation>هناك آخر بهذا الاسم.</translation>
    </message>
    <message>
        <source>Drag them, or move them with Alt and the arrow keys.</source>
        <translation>اسحبها، أو حرّكها بمفتاح Alt ومفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>Exercises in order</source>
        <translation>التمارين بالترتيب</translation>
    </message>
    <message>
        <source>For</source>
        <translation>من أجل</translation>
    </message>
    <message>
        <source>Getting ready and changing sides included.</source>
        <translation>يشمل الاستعداد وتبديل الجهتين.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطه اسمًا.</translation>
    </message>
    <message>
        <source>Here you see how long it takes.</source>
        <translation>هنا ترى كم يستغرق.</translation>
    </message>
    <message>
        <source>It lasts %1</source>
        <translation>المدة %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>برنامج جديد</translation>
    </message>
    <message>
        <source>Nothing here yet. Add the first exercise below.</source>
        <translation>لا شيء هنا بعد. أضف أول تمرين في الأسفل.</translation>
    </message>
    <message>
        <source>Such as: After lunch</source>
        <translation>مثل: بعد الغداء</translation>
    </message>
    <message>
        <source>That is more than a routine can hold.</source>
        <translation>هذا أكثر مما يتسع له برنامج.</translation>
    </message>
    <message>
        <source>That is rather long.</source>
        <translation>هذا طويل بعض الشيء.</translation>
    </message>
    <message>
        <source>That is rather short.</source>
        <translation>هذا قصير بعض الشيء.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>استخدم %n حرف على الأكثر.</numerusform>
            <numerusform>استخدم حرفًا واحدًا على الأكثر.</numerusform>
            <numerusform>استخدم حرفين على الأكثر.</numerusform>
            <numerusform>استخدم %n أحرف على الأكثر.</numerusform>
            <numerusform>استخدم %n حرفًا على الأكثر.</numerusform>
            <numerusform>استخدم %n حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Your routine</source>
        <translation>برنامجك</translation>
    </message>
</context>
<context>
    <name>CueFlash</name>
    <message>
        <source>A cue that is seen instead of heard</source>
        <translation>إشارة تُرى بدل أن تُسمع</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Dimmed screen; click to see what is behind it</source>
        <translation>شاشة معتّمة؛ انقر لترى ما خلفها</translation>
    </message>
    <message>
        <source>deskbreak: dimmed screen</source>
        <translation>deskbreak: شاشة معتّمة</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Adds what another computer has; nothing is counted twice.</source>
        <translation>يضيف ما لدى حاسوب آخر؛ ولا يُحسب شيء مرتين.</translation>
    </message>
    <message>
        <source>As JSON Lines, to be read again, or as CSV for a spreadsheet.</source>
        <translation>بصيغة JSON Lines لتُقرأ من جديد، أو CSV لجدول بيانات.</translation>
    </message>
    <message>
        <source>As they were before deskbreak last changed them.</source>
        <translation>كما كانت قبل آخر تغيير أجراه deskbreak عليها.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Days a week that you mean to keep, 1 to 7.</source>
        <translation>أيام الأسبوع التي تنوي تحقيقها، من 1 إلى 7.</translation>
    </message>
    <message>
        <source>Everything stays on this machine. deskbreak makes no network connection.</source>
        <translation>كل شيء يبقى على هذا الجهاز. لا يُجري deskbreak أي اتصال بالشبكة.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Goal for a week</source>
        <translation>هدف الأسبوع</translation>
    </message>
    <message>
        <source>Going back to one</source>
        <translation>الرجوع إلى إحداها</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Off, nothing says anything about them. The history is kept.</source>
        <translation>عند إطفائها لا يذكرها شيء. ويبقى السجل محفوظًا.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>افتح المجلد</translation>
    </message>
    <message>
        <source>Quit deskbreak. Move history.db out of its folder, and history.db-wal and history.db-shm if they are there. Copy the backup there as history.db, and start deskbreak.</source>
        <translation>أغلق deskbreak. انقل history.db خارج مجلده، وكذلك history.db-wal و history.db-shm إن وُجدا. انسخ النسخة الاحتياطية إليه باسم history.db، ثم شغّل deskbreak.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show streaks</source>
        <translation>أظهر سلسلة الأيام</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>سلسلة الأيام</translation>
    </message>
    <message>
        <source>Take your history along</source>
        <translation>خذ سجلّك معك</translation>
    </message>
    <message>
        <source>The last one: %1</source>
        <translation>الأخيرة: %1</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>لا توجد واحدة بعد.</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>أماكن الملفات</translation>
    </message>
    <message>
        <source>Your history is backed up once on each day on which something is written. The last seven stay, and one for each of the four weeks before.</source>
        <translation>تُحفظ نسخة احتياطية من سجلك مرة في كل يوم يُكتب فيه شيء. تبقى آخر سبع نسخ، ونسخة لكل أسبوع من الأسابيع الأربعة السابقة.</translation>
    </message>
    <message>
        <source>Your own exercises</source>
        <translation>تمارينك الخاصة</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>No working hours</source>
        <translation>دون ساعات عمل</translation>
    </message>
</context>
<context>
    <name>DayDetail</name>
    <message>
        <source>Add a session…</source>
        <translation>أضف جلسة…</translation>
    </message>
    <message>
        <source>An ordinary day again</source>
        <translation>اجعله يومًا عاديًا</translation>
    </message>
    <message>
        <source>Away until…</source>
        <translation>غائب حتى…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>صحّح…</translation>
    </message>
    <message>
        <source>Mark as holiday</source>
        <translation>ضع علامة إجازة</translation>
    </message>
    <message>
        <source>Mark as sick</source>
        <translation>ضع علامة مرض</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزِل</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>A range must not end when it begins.</source>
        <translation>لا يجوز أن ينتهي نطاق في لحظة بدايته.</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>أضف ساعات</translation>
    </message>
    <message>
        <source>Add hours on %1</source>
        <translation>أضف ساعات يوم %1</translation>
    </message>
    <message>
        <source>Copy the hours of %1 to Monday to Friday</source>
        <translation>انسخ ساعات يوم %1 إلى الاثنين حتى الجمعة</translation>
    </message>
    <message>
        <source>Copy to Mon–Fri</source>
        <translation>انسخ إلى الاثنين–الجمعة</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>All of this and your settings, without your name and your folders.</source>
        <translation>كل هذا مع إعداداتك، دون اسمك ومجلداتك.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>انسخ من أجل تقرير</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>مؤخرًا</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>What this desktop tells</source>
        <translation>ما يخبر به سطح المكتب هذا</translation>
    </message>
</context>
<context>
    <name>DoseCard</name>
    <message>
        <source>Back to the usual dose</source>
        <translation>عُد إلى المقدار المعتاد</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ثبات</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>Your dose</source>
        <translation>مقدارك</translation>
    </message>
</context>
<context>
    <name>EditorWindow</name>
    <message>
        <source>New exercise</source>
        <translation>تمرين جديد</translation>
    </message>
    <message>
        <source>Your exercise</source>
        <translation>تمرينك</translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>Also: %1</source>
        <translation>أيضًا: %1</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>غيّره…</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>أخطاء شائعة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>كيف تؤديه</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>اصنع نسختك…</translation>
    </message>
    <message>
        <source>Offer it in breaks</source>
        <translation>اعرضه في الاستراحات</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>ابدأ الآن</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>انتبه</translation>
    </message>
    <message>
        <source>Tempo: %1</source>
        <translation>الإيقاع: %1</translation>
    </message>
</context>
<context>
    <name>ExercisesSurface</name>
    <message>
        <source>A copy is in %1.</source>
        <translation>توجد نسخة في %1.</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>ضعها مكانها</translation>
    </message>
    <message>
        <source>There is another pack of this name, “%1”. Put this one in its place?</source>
        <translation>هناك حزمة أخرى بهذا الاسم، «%1». هل تضع هذه مكانها؟</translation>
    </message>
    <message>
        <source>This is not for you now.</source>
        <translation>هذا ليس لك الآن.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>deskbreak: exercises</source>
        <translation>deskbreak: التمارين</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>حُذف «%1».</translation>
    </message>
    <message>
        <source>“%1” is there now.</source>
        <translation>أُضيف «%1».</translation>
    </message>
    <message>
        <source>“%1” is there now. What is wrong in it is left out:</source>
        <translation>أُضيف «%1». وتُرك ما فيه خطأ:</translation>
    </message>
</context>
<context>
    <name>ExercisesWindow</name>
    <message>
        <source>Back to the list</source>
        <translation>عُد إلى القائمة</translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>اختر حزمة</translation>
    </message>
    <message>
        <source>Choose something from the list.</source>
        <translation>اختر شيئًا من القائمة.</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Export your own…</source>
        <translation>صدّر ما يخصك…</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translation>استورد حزمة…</translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation>تمرين جديد…</translation>
    </message>
    <message>
        <source>New routine…</source>
        <translation>برنامج جديد…</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Where to put the copy</source>
        <translation>أين توضع النسخة</translation>
    </message>
</context>
<context>
    <name>FigurePreview</name>
    <message>
        <source>Let the figure move</source>
        <translation>حرّك الشكل</translation>
    </message>
    <message>
        <source>Let the figure rest</source>
        <translation>أوقف حركة الشكل</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Figure</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>الشكل: %1</translation>
    </message>
    <message>
        <source>Figure: %1, LEFT side</source>
        <translation>الشكل: %1، الجهة اليسرى</translation>
    </message>
    <message>
        <source>Figure: %1, RIGHT side</source>
        <translation>الشكل: %1، الجهة اليمنى</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>%1, page %2 of 3</source>
        <translation>%1، الصفحة %2 من 3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>قبل أن تبدأ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Counted for six and a half hours at the desk, if you take every break. Time that you are away counts as a break by itself.</source>
        <translation>محسوب لست ساعات ونصف عند المكتب، إن أخذت كل استراحة. والوقت الذي تبتعد فيه يُحسب استراحة بذاته.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Go easy on…</source>
        <translation>ترفّق بـ…</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Try a session now</source>
        <translation>جرّب جلسة الآن</translation>
    </message>
    <message>
        <source>Micro breaks take about a minute, rest breaks about four. Nobody knows the best interval, so choose what you will keep up.</source>
        <translation>تستغرق الاستراحة القصيرة نحو دقيقة، والطويلة نحو أربع. لا أحد يعرف المدة المثلى، فاختر ما تستطيع الاستمرار عليه.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطَّ</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>What does not suit you is swapped for something easier, or left out.</source>
        <translation>ما لا يناسبك يُستبدل بشيء أسهل أو يُترك.</translation>
    </message>
    <message>
        <source>What suits you</source>
        <translation>ما يناسبك</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>متى تطلب المساعدة</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>أين أنت</translation>
    </message>
    <message>
        <source>deskbreak notices how long you have been at your desk, asks at a good moment, and shows you what to do. First, about safety:</source>
        <translation>يلاحظ deskbreak كم بقيت عند مكتبك، ويسألك في لحظة مناسبة، ويريك ما تفعله. أولًا، عن الأمان:</translation>
    </message>
    <message>
        <source>deskbreak: welcome</source>
        <translation>deskbreak: مرحبًا</translation>
    </message>
</context>
<context>
    <name>FirstWeek</name>
    <message>
        <source>Your first week</source>
        <translation>أسبوعك الأول</translation>
    </message>
</context>
<context>
    <name>GuideLayout</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Do something easier instead; what you have done is kept</source>
        <translation>أدِّ شيئًا أسهل بدلًا منه؛ وما أدّيته محفوظ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>أسهل</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>End an exercise that hurts; it stays away for 7 days, and today counts</source>
        <translation>أنهِ تمرينًا يؤلم؛ يغيب 7 أيام، ويبقى اليوم محسوبًا</translation>
    </message>
    <message>
        <source>End the session; what you have done counts</source>
        <translation>أنهِ الجلسة؛ وما أدّيته محسوب</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every bit of movement counts.</source>
        <translation>كل حركة تُحسب، مهما صغرت.</translation>
    </message>
    <message>
        <source>Go on to the next exercise</source>
        <translation>انتقل إلى التمرين التالي</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>بدلًا منه: %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause, and go on again</source>
        <translation>أوقف مؤقتًا ثم تابع</translation>
    </message>
    <message>
        <source>Repeat this exercise, or go back to the one before</source>
        <translation>كرّر هذا التمرين، أو عُد إلى الذي قبله</translation>
    </message>
    <message>
        <source>Show what the keys do, and when to get help</source>
        <translation>اعرض ما تفعله المفاتيح، ومتى تطلب المساعدة</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>That counts</source>
        <translation>هذا محسوب</translation>
    </message>
    <message>
        <source>There is nothing easier</source>
        <translation>لا يوجد ما هو أسهل</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>هذا يؤلم</translation>
    </message>
    <message>
        <source>This window closes by itself.</source>
        <translation>تُغلق هذه النافذة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>أحسنت</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>متوقف مؤقتًا.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>deskbreak: guide</source>
        <translation>deskbreak: الدليل</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>A day begins at</source>
        <translation>بداية اليوم</translation>
    </message>
    <message>
        <source>At all times</source>
        <translation>في كل الأوقات</translation>
    </message>
    <message>
        <source>Breaks come only in these hours. A range that ends before it begins goes on past midnight. With no hours on any day, breaks come at all times.</source>
        <translation>تأتي الاستراحات في هذه الساعات فقط. النطاق الذي ينتهي قبل أن يبدأ يمتد بعد منتصف الليل. وإذا لم تكن هناك ساعات في أي يوم، تأتي الاستراحات في كل الأوقات.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Monday to Friday, 9 to 5</source>
        <translation>الاثنين إلى الجمعة، من 9 إلى 17</translation>
    </message>
    <message>
        <source>On the other days nothing can be missed.</source>
        <translation>في الأيام الأخرى لا يفوت شيء.</translation>
    </message>
    <message>
        <source>Who works past midnight is still in yesterday.</source>
        <translation>من يعمل بعد منتصف الليل يبقى في يوم أمس.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>أيام العمل</translation>
    </message>
    <message>
        <source>at all times</source>
        <translation>في كل الأوقات</translation>
    </message>
    <message>
        <source>no breaks</source>
        <translation>لا استراحات</translation>
    </message>
</context>
<context>
    <name>HowMuchCard</name>
    <message>
        <source>Dose</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ثبات</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الجهتان</translation>
    </message>
    <message>
        <source>Stretches are usually held for 15 to 30 seconds; movements are done 8 to 12 times.</source>
        <translation>تُثبّت التمديدات عادة من 15 إلى 30 ثانية؛ وتُؤدّى الحركات من 8 إلى 12 مرة.</translation>
    </message>
    <message>
        <source>The first way round</source>
        <translation>الاتجاه الأول</translation>
    </message>
    <message>
        <source>The second way round</source>
        <translation>الاتجاه الثاني</translation>
    </message>
    <message>
        <source>What both ways round are called</source>
        <translation>ماذا يُسمّى الاتجاهان</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>إلى الخلف</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>إلى الأمام</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key: %1</source>
        <translation>المفتاح: %1</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Back to the session</source>
        <translation>عُد إلى الجلسة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>أسئلة وأجوبة</translation>
    </message>
    <message>
        <source>The session waits until you go back to it.</source>
        <translation>تنتظر الجلسة حتى تعود إليها.</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>ماذا تفعل المفاتيح</translation>
    </message>
    <message>
        <source>When it hurts, and when to get help</source>
        <translation>عندما يؤلم، ومتى تطلب المساعدة</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>%1 cannot be changed: %2.</source>
        <translation>لا يمكن تغيير %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>لا يمكن قراءة %1: %2.</translation>
    </message>
    <message>
        <source>But this is what starts: %1</source>
        <translation>لكن ما يبدأ فعلًا هو: %1</translation>
    </message>
    <message>
        <source>It is set for other desktops than this one: %1.</source>
        <translation>إنه مضبوط لأسطح مكتب غير هذا: %1.</translation>
    </message>
    <message>
        <source>It is set, but %1 is not there.</source>
        <translation>إنه مضبوط، لكن %1 غير موجود.</translation>
    </message>
    <message>
        <source>It is set, but switched off in %1; switch it on there.</source>
        <translation>إنه مضبوط، لكنه مُطفأ في %1؛ شغّله هناك.</translation>
    </message>
    <message>
        <source>So your desktop answered last; a sandboxed program cannot look it up.</source>
        <translation>هكذا أجاب سطح المكتب آخر مرة؛ ولا يستطيع برنامج معزول أن يتحقق.</translation>
    </message>
    <message>
        <source>That is set, if %1 starts programs when you log in.</source>
        <translation>هذا مضبوط، إن كان %1 يبدأ البرامج عند تسجيل دخولك.</translation>
    </message>
    <message>
        <source>That is set, if your desktop starts programs when you log in.</source>
        <translation>هذا مضبوط، إن كان سطح المكتب يبدأ البرامج عند تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Your desktop could not be asked: %1.</source>
        <translation>تعذّر سؤال سطح المكتب: %1.</translation>
    </message>
    <message>
        <source>Your desktop did not allow the change.</source>
        <translation>لم يسمح سطح المكتب بالتغيير.</translation>
    </message>
    <message>
        <source>Your desktop has not been asked yet, and a sandboxed program cannot look.</source>
        <translation>لم يُسأل سطح المكتب بعد، ولا يستطيع برنامج معزول أن يتحقق.</translation>
    </message>
    <message>
        <source>Your system starts it, by %1.</source>
        <translation>يبدؤه نظامك عن طريق %1.</translation>
    </message>
    <message>
        <source>deskbreak cannot start at login on %1.</source>
        <translation>لا يمكن لبرنامج deskbreak أن يبدأ عند تسجيل الدخول على %1.</translation>
    </message>
    <message>
        <source>deskbreak does not start when you log in.</source>
        <translation>لا يبدأ deskbreak عند تسجيل دخولك.</translation>
    </message>
    <message>
        <source>deskbreak starts when you log in.</source>
        <translation>يبدأ deskbreak عند تسجيل دخولك.</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>In the tray, without a window.</source>
        <translation>في شريط النظام، دون نافذة.</translation>
    </message>
    <message>
        <source>Start deskbreak</source>
        <translation>ابدأ deskbreak</translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation>ما يقوله النظام</translation>
    </message>
    <message>
        <source>When you log in</source>
        <translation>عند تسجيل دخولك</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>أين يُحفظ</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>A colour of the desktop that cannot be read here is not used.</source>
        <translation>لا يُستخدم لون من سطح المكتب تتعذّر قراءته هنا.</translation>
    </message>
    <message>
        <source>A screen that is not there is the one with the pointer.</source>
        <translation>الشاشة غير الموجودة تحلّ محلّها التي فيها المؤشر.</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Dim the other screens</source>
        <translation>تعتيم الشاشات الأخرى</translation>
    </message>
    <message>
        <source>Escape ends the session all the same.</source>
        <translation>يظل مفتاح Esc يُنهي الجلسة.</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Of windows, exercises and voice. A session ends as it began.</source>
        <translation>للنوافذ والتمارين والصوت. تنتهي الجلسة كما بدأت.</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>على %1</translation>
    </message>
    <message>
        <source>On the main screen</source>
        <translation>على الشاشة الرئيسية</translation>
    </message>
    <message>
        <source>On the screen with the pointer</source>
        <translation>على الشاشة التي فيها المؤشر</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>مخفّفة</translation>
    </message>
    <message>
        <source>Reduced shows start and end side by side and no movement.</source>
        <translation>«مخفّفة» تعرض البداية والنهاية جنبًا إلى جنب دون حركة.</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>البشرة</translation>
    </message>
    <message>
        <source>Slim</source>
        <translation>نحيل</translation>
    </message>
    <message>
        <source>Sturdy</source>
        <translation>متين</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>حنطي</translation>
    </message>
    <message>
        <source>The desktop’s, where it has one</source>
        <translation>لون سطح المكتب، إن وُجد</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>The figure as it looks now</source>
        <translation>الشكل كما يبدو الآن</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>The guide opens</source>
        <translation>يُفتح الدليل</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>While a session runs.</source>
        <translation>أثناء الجلسة.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>deskbreak’s orange</source>
        <translation>برتقالي deskbreak</translation>
    </message>
    <message>
        <source>“Like the desktop” follows what it prefers, more contrast too.</source>
        <translation>«مثل سطح المكتب» يتبع ما يفضّله، ومنه التباين الأعلى.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovementCard</name>
    <message>
        <source>A picture of my own</source>
        <translation>صورة من عندي</translation>
    </message>
    <message>
        <source>Add a pose</source>
        <translation>أضف وضعية</translation>
    </message>
    <message>
        <source>Begin with the movement of</source>
        <translation>ابدأ بحركة</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختر صورة…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>قدّمها</translation>
    </message>
    <message>
        <source>It is copied, and shown in the session where the figure would be.</source>
        <translation>تُنسخ وتُعرض في الجلسة مكان الشكل.</translation>
    </message>
    <message>
        <source>Key poses</source>
        <translation>الوضعيات الرئيسية</translation>
    </message>
    <message>
        <source>Key poses, one after the other</source>
        <translation>الوضعيات الرئيسية، واحدة بعد أخرى</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>أخّرها</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزِل</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>زاوية النظر</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>يبدأ من</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Write the movement to the RIGHT; the left side is made from it.</source>
        <translation>اكتب الحركة إلى اليمين؛ وتُصنع الجهة اليسرى منها.</translation>
    </message>
    <message>
        <source>an exercise…</source>
        <translation>تمرين…</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Before your first session</source>
        <translation>قبل جلستك الأولى</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>It begins as soon as you have read this. It is said only once.</source>
        <translation>تبدأ بمجرد أن تقرأ هذا. ويُقال مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>Moving safely</source>
        <translation>الحركة بأمان</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>متى تطلب المساعدة</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>من %1 إلى %2.</translation>
    </message>
</context>
<context>
    <name>PanelWindow</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>أجّل</translation>
    </message>
    <message>
        <source>Start micro-session</source>
        <translation>ابدأ جلسة قصيرة</translation>
    </message>
    <message>
        <source>There is no tray on this desktop, so deskbreak has this window. Close it whenever you like: starting deskbreak again brings it back.</source>
        <translation>لا يوجد شريط نظام على سطح المكتب هذا، لذلك توجد هذه النافذة. أغلقها متى شئت: إذا بدأت deskbreak من جديد عادت.</translation>
    </message>
    <message>
        <source>deskbreak</source>
        <translation>deskbreak</translation>
    </message>
    <message>
        <source>h</source>
        <translation>س</translation>
    </message>
    <message>
        <source>min</source>
        <translation>د</translation>
    </message>
    <message>
        <source>min due</source>
        <translation>د مضت</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>الصورة: %1</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Follow the words instead.</source>
        <translation>لا يمكن عرض هذه الصورة. اتبع الكلمات بدلًا منها.</translation>
    </message>
</context>
<context>
    <name>PoseEditor</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>A hold stays where the pose before it ends.</source>
        <translation>يبقى الثبات حيث تنتهي الوضعية التي قبله.</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>الذراعان</translation>
    </message>
    <message>
        <source>As long as the hold of the exercise</source>
        <translation>بقدر ثبات التمرين</translation>
    </message>
    <message>
        <source>Back to where it starts</source>
        <translation>عودة إلى البداية</translation>
    </message>
    <message>
        <source>Both arms</source>
        <translation>الذراعان معًا</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>الرأس</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسرى</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمنى</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>الكتفان</translation>
    </message>
    <message>
        <source>Take a pose from an exercise</source>
        <translation>خذ وضعية من تمرين</translation>
    </message>
    <message>
        <source>Take a pose from an exercise…</source>
        <translation>خذ وضعية من تمرين…</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>الجذع</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Which arm</source>
        <translation>أي ذراع</translation>
    </message>
</context>
<context>
    <name>PoseTile</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
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
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطَّ</translation>
    </message>
    <message>
        <source>Skip this break</source>
        <translation>تخطَّ هذه الاستراحة</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>أجّل</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n minutes</source>
        <translation>
            <numerusform>أجّل %n دقيقة</numerusform>
            <numerusform>أجّل دقيقة واحدة</numerusform>
            <numerusform>أجّل دقيقتين</numerusform>
            <numerusform>أجّل %n دقائق</numerusform>
            <numerusform>أجّل %n دقيقة</numerusform>
            <numerusform>أجّل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message numerus="yes">
        <source>This break can be snoozed %n more time(s)</source>
        <translation>
            <numerusform>لا يمكن تأجيل هذه الاستراحة بعد الآن</numerusform>
            <numerusform>يمكن تأجيل هذه الاستراحة مرة أخرى</numerusform>
            <numerusform>يمكن تأجيل هذه الاستراحة مرتين أخريين</numerusform>
            <numerusform>يمكن تأجيل هذه الاستراحة %n مرات أخرى</numerusform>
            <numerusform>يمكن تأجيل هذه الاستراحة %n مرة أخرى</numerusform>
            <numerusform>يمكن تأجيل هذه الاستراحة %n مرة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>deskbreak: time for a break</source>
        <translation>deskbreak: وقت الاستراحة</translation>
    </message>
</context>
<context>
    <name>PromptNotice</name>
    <message>
        <source>%1 · %2.</source>
        <translation>%1 · %2.</translation>
    </message>
    <message>
        <source>Begins by itself in %1.</source>
        <translation>تبدأ من تلقاء نفسها بعد %1.</translation>
    </message>
    <message>
        <source>Goes away by itself in %1.</source>
        <translation>يختفي من تلقاء نفسه بعد %1.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطَّ</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n min</source>
        <translation>
            <numerusform>أجّل %n د</numerusform>
            <numerusform>أجّل %n د</numerusform>
            <numerusform>أجّل %n د</numerusform>
            <numerusform>أجّل %n د</numerusform>
            <numerusform>أجّل %n د</numerusform>
            <numerusform>أجّل %n د</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
</context>
<context>
    <name>QuietPage</name>
    <message>
        <source>A break that is due waits until it is over, and comes within a minute; after an hour as a rest break.</source>
        <translation>الاستراحة التي حان وقتها تنتظر حتى ينتهي ذلك، ثم تأتي خلال دقيقة؛ وبعد ساعة تصبح استراحة طويلة.</translation>
    </message>
    <message>
        <source>A notification</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Begin by itself</source>
        <translation>ابدأ من تلقاء نفسها</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Microphone in use</source>
        <translation>الميكروفون قيد الاستخدام</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>الهدوء</translation>
    </message>
    <message>
        <source>Send one</source>
        <translation>أرسل واحدًا</translation>
    </message>
    <message>
        <source>Sends one through the desktop.</source>
        <translation>يرسل إشعارًا عن طريق سطح المكتب.</translation>
    </message>
    <message>
        <source>Show a prompt</source>
        <translation>اعرض تنبيهًا</translation>
    </message>
    <message>
        <source>Shows how a break is asked for. Nothing begins.</source>
        <translation>يبيّن كيف تُسأل عن استراحة. ولا يبدأ شيء.</translation>
    </message>
    <message>
        <source>Snoozes for each break</source>
        <translation>مرات التأجيل لكل استراحة</translation>
    </message>
    <message>
        <source>So long there must be no input first; 3 minutes at most. 0 does not wait.</source>
        <translation>المدة دون إدخال قبل التنبيه؛ 3 دقائق على الأكثر. ومع 0 لا ينتظر.</translation>
    </message>
    <message>
        <source>So long you can start, snooze or skip. 5 to 120 seconds.</source>
        <translation>المدة التي يمكنك فيها أن تبدأ أو تؤجّل أو تتخطّى. من 5 إلى 120 ثانية.</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>التنبيه</translation>
    </message>
    <message>
        <source>The prompt counts down</source>
        <translation>عدّ التنبيه التنازلي</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>جرّبه</translation>
    </message>
    <message>
        <source>Unanswered, the session begins. Off, the break is missed and the interval starts over.</source>
        <translation>إن لم تُجب بدأت الجلسة. وعند إطفائه تفوت الاستراحة وتبدأ المدة من جديد.</translation>
    </message>
    <message>
        <source>Wait for a pause in typing</source>
        <translation>انتظر توقفًا في الكتابة</translation>
    </message>
    <message>
        <source>While a program records from a microphone, as calls do.</source>
        <translation>أثناء تسجيل برنامج من الميكروفون، كما في المكالمات.</translation>
    </message>
    <message>
        <source>While a window fills its screen, as films and talks do.</source>
        <translation>أثناء ملء نافذة لشاشتها، كما في الأفلام والعروض.</translation>
    </message>
    <message>
        <source>While the desktop shows no notifications.</source>
        <translation>أثناء عدم عرض سطح المكتب للإشعارات.</translation>
    </message>
    <message>
        <source>With 0 the prompt offers none; 5 at most.</source>
        <translation>مع 0 لا يعرض التنبيه تأجيلًا؛ و5 على الأكثر.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>ث</translation>
    </message>
</context>
<context>
    <name>RangeEdit</name>
    <message>
        <source>%1, range %2, from</source>
        <translation>%1، النطاق %2، من</translation>
    </message>
    <message>
        <source>%1, range %2, to</source>
        <translation>%1، النطاق %2، إلى</translation>
    </message>
    <message>
        <source>Remove range %2 of %1</source>
        <translation>أزِل النطاق %2 من %1</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>A figure shows each movement, says which side it is for, and counts. Take a minute, and see whether you like it; Esc ends it at any time.</source>
        <translation>يعرض مجسّم كل حركة ويقول لأي جانب هي ويعدّ. خذ دقيقة وانظر هل تعجبك؛ ومفتاح Esc ينهيها في أي وقت.</translation>
    </message>
    <message>
        <source>After %1 minutes at the desk. Time that you are away does not count.</source>
        <translation>بعد %1 دقيقة عند المكتب. وقت ابتعادك لا يُحسب.</translation>
    </message>
    <message>
        <source>If you do not answer within %1 seconds, the break counts as missed.</source>
        <translation>إن لم تُجب خلال %1 ثانية تفوت الاستراحة.</translation>
    </message>
    <message>
        <source>If you do not answer within %1 seconds, the session begins.</source>
        <translation>إن لم تُجب خلال %1 ثانية تبدأ الجلسة.</translation>
    </message>
    <message>
        <source>In your tray: look for this icon in the panel. Its ring fills with your desk time, and a click opens a small window.</source>
        <translation>في شريط النظام: ابحث عن هذه الأيقونة في اللوحة. تمتلئ حلقتها بوقت مكتبك، والنقر عليها يفتح نافذة صغيرة.</translation>
    </message>
    <message>
        <source>That is all. From now on deskbreak waits, and stays out of your way.</source>
        <translation>هذا كل شيء. من الآن ينتظر deskbreak ولا يزعجك.</translation>
    </message>
    <message>
        <source>There is no tray here, so deskbreak has a small window with the same menu. Start deskbreak again whenever you want that window back.</source>
        <translation>لا يوجد شريط نظام هنا، لذلك توجد نافذة صغيرة فيها القائمة نفسها. ابدأ deskbreak من جديد متى أردت عودة تلك النافذة.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>جرّبه الآن</translation>
    </message>
    <message>
        <source>Where deskbreak is</source>
        <translation>أين تجد deskbreak</translation>
    </message>
    <message>
        <source>Your first break</source>
        <translation>استراحتك الأولى</translation>
    </message>
    <message>
        <source>deskbreak waits for a pause in your typing, then a notification asks you: start, snooze or skip.</source>
        <translation>ينتظر deskbreak توقفك عن الكتابة قليلًا، ثم يسألك إشعار: ابدأ أو أجّل أو تخطَّ.</translation>
    </message>
    <message>
        <source>deskbreak waits for a pause in your typing, then a small card asks you: start, snooze or skip.</source>
        <translation>ينتظر deskbreak توقفك عن الكتابة قليلًا، ثم تسألك بطاقة صغيرة: ابدأ أو أجّل أو تخطَّ.</translation>
    </message>
    <message>
        <source>“Settings…” in its menu has everything, and these pages again.</source>
        <translation>في قائمته «الإعدادات…» وفيها كل شيء، وهذه الصفحات أيضًا.</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>A break every %1 min, a rest break every %2</source>
        <translation>استراحة كل %1 د، واستراحة طويلة كل %2 د</translation>
    </message>
</context>
<context>
    <name>RhythmChoice</name>
    <message>
        <source>For somebody whose neck or back complains already.</source>
        <translation>لمن تشتكي رقبته أو ظهره بالفعل.</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>الوتيرة</translation>
    </message>
    <message>
        <source>The gentlest. It is easy to keep up.</source>
        <translation>الأخف. من السهل الاستمرار عليها.</translation>
    </message>
    <message>
        <source>The usual one. Most of the research on discomfort is about 20 to 40 minutes.</source>
        <translation>المعتادة. معظم أبحاث الانزعاج تدور حول 20 إلى 40 دقيقة.</translation>
    </message>
</context>
<context>
    <name>RhythmRow</name>
    <message>
        <source>Minutes from one break to the next, and from one rest break to the next.</source>
        <translation>الدقائق من استراحة إلى التالية، ومن استراحة طويلة إلى التالية.</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>الوتيرة</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>خاص بك</translation>
    </message>
</context>
<context>
    <name>RoutinePage</name>
    <message>
        <source>Change it…</source>
        <translation>غيّره…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Exercises in order</source>
        <translation>التمارين بالترتيب</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>اصنع نسختك…</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>ابدأ الآن</translation>
    </message>
</context>
<context>
    <name>SafetyWindow</name>
    <message>
        <source>Before you start</source>
        <translation>قبل أن تبدأ</translation>
    </message>
    <message>
        <source>Go easy on…</source>
        <translation>ترفّق بـ…</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Moving safely</source>
        <translation>الحركة بأمان</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>When it hurts</source>
        <translation>عندما يؤلم</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>متى تطلب المساعدة</translation>
    </message>
</context>
<context>
    <name>SegmentBar</name>
    <message>
        <source>Exercise %1 of %2: %3</source>
        <translation>التمرين %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>SettingsSurface</name>
    <message>
        <source>Export the history</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>يجري التصدير…</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>استيراد سجل</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>يجري الاستيراد…</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <translation>تعذّر الفتح: %1.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>إنه في %1.</translation>
    </message>
    <message>
        <source>It is on the clipboard. Read it before you send it.</source>
        <translation>إنه في الحافظة. اقرأه قبل أن ترسله.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>توقّفت العملية.</translation>
    </message>
    <message>
        <source>No sound can be played here: %1.</source>
        <translation>لا يمكن تشغيل صوت هنا: %1.</translation>
    </message>
    <message>
        <source>Nothing can speak here: %1.</source>
        <translation>لا يمكن لشيء أن يتكلم هنا: %1.</translation>
    </message>
    <message>
        <source>Nothing here opens folders.</source>
        <translation>لا شيء هنا يفتح المجلدات.</translation>
    </message>
    <message>
        <source>There is only one screen now.</source>
        <translation>توجد شاشة واحدة فقط الآن.</translation>
    </message>
    <message>
        <source>This desktop does not tell: %1.</source>
        <translation>لا يخبر سطح المكتب هذا بذلك: %1.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Back to the list</source>
        <translation>عُد إلى القائمة</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>لا شيء يطابق. جرّب حروفًا أقل.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>أعِد ضبط هذه الصفحة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>ابحث في الإعدادات</translation>
    </message>
    <message>
        <source>This page is as it comes again.</source>
        <translation>عادت هذه الصفحة كما كانت في البداية.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>deskbreak: settings</source>
        <translation>deskbreak: الإعدادات</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>A movement begins</source>
        <translation>بداية حركة</translation>
    </message>
    <message>
        <source>A sentence in the voice of this system.</source>
        <translation>جملة بصوت هذا النظام.</translation>
    </message>
    <message>
        <source>All of the four below. The prompt itself makes no sound.</source>
        <translation>الأربعة كلها في الأسفل. والتنبيه نفسه بلا صوت.</translation>
    </message>
    <message>
        <source>An exercise is over</source>
        <translation>نهاية تمرين</translation>
    </message>
    <message>
        <source>And the session is.</source>
        <translation>وعند نهاية الجلسة.</translation>
    </message>
    <message>
        <source>Exercise and side, what to do, how long to hold, and the end.</source>
        <translation>التمرين والجهة، وما تفعله، ومدة الثبات، والنهاية.</translation>
    </message>
    <message>
        <source>Of sounds and voice, on top of the volume of the desktop. 0 is silent.</source>
        <translation>للأصوات والكلام، فوق مستوى صوت سطح المكتب. 0 يعني الصمت.</translation>
    </message>
    <message>
        <source>Of what is held for ten seconds or more.</source>
        <translation>لما يُثبَّت عشر ثوانٍ أو أكثر.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>شغّل صوتًا</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>قل شيئًا</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Sounds are switched off above.</source>
        <translation>الأصوات مُطفأة في الأعلى.</translation>
    </message>
    <message>
        <source>Sounds in a session</source>
        <translation>الأصوات في الجلسة</translation>
    </message>
    <message>
        <source>The guide speaks</source>
        <translation>الدليل يتكلم</translation>
    </message>
    <message>
        <source>The last three seconds</source>
        <translation>الثواني الثلاث الأخيرة</translation>
    </message>
    <message>
        <source>The other side, or the other way round.</source>
        <translation>الجهة الأخرى، أو الاتجاه الآخر.</translation>
    </message>
    <message>
        <source>The side changes</source>
        <translation>تبديل الجهة</translation>
    </message>
    <message>
        <source>The sound with which a movement begins, at this volume.</source>
        <translation>صوت بداية الحركة، بهذا المستوى.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>جرّبه</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Exercises in order</source>
        <translation>التمارين بالترتيب</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Alt and the arrow keys move it, Delete removes it</source>
        <translation>مفتاح Alt مع الأسهم يحرّكه، وDelete يزيله</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ثبات</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزِل</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>أزِل %1</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>hold %1</source>
        <translation>ثبات %1</translation>
    </message>
</context>
<context>
    <name>StreakChart</name>
    <message>
        <source>Calendar of the last year</source>
        <translation>تقويم السنة الماضية</translation>
    </message>
</context>
<context>
    <name>StreakPage</name>
    <message>
        <source>Last sessions</source>
        <translation>آخر الجلسات</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <source>What you do next will stand here.</source>
        <translation>ما تفعله تاليًا سيظهر هنا.</translation>
    </message>
    <message>
        <source>Your movement</source>
        <translation>حركتك</translation>
    </message>
    <message>
        <source>away</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>يوم عطلة</translation>
    </message>
    <message>
        <source>grace day</source>
        <translation>يوم سماح</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>إجازة</translation>
    </message>
    <message>
        <source>less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>made up for</source>
        <translation>عُوِّض</translation>
    </message>
    <message>
        <source>more</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>مرض</translation>
    </message>
</context>
<context>
    <name>StreakSurface</name>
    <message>
        <source>This could not be kept.</source>
        <translation>تعذّر حفظ ذلك.</translation>
    </message>
    <message>
        <source>deskbreak: your movement</source>
        <translation>deskbreak: حركتك</translation>
    </message>
</context>
<context>
    <name>StreakWelcome</name>
    <message>
        <source>Days off never count against you, and two grace days are there from the start.</source>
        <translation>أيام العطلة لا تُحسب عليك أبدًا، ولديك يوما سماح منذ البداية.</translation>
    </message>
    <message>
        <source>Follow at least half of it and the day is kept.</source>
        <translation>أدِّ نصفها على الأقل ويتحقق اليوم.</translation>
    </message>
    <message>
        <source>I did one away from the desk…</source>
        <translation>أدّيت واحدة بعيدًا عن المكتب…</translation>
    </message>
    <message>
        <source>One short session is enough; a quick one takes about a minute.</source>
        <translation>تكفي جلسة قصيرة واحدة؛ والسريعة تستغرق نحو دقيقة.</translation>
    </message>
    <message>
        <source>Or carry on: deskbreak asks when your next break is due.</source>
        <translation>أو واصل عملك: يسألك deskbreak عندما يحين وقت استراحتك التالية.</translation>
    </message>
    <message>
        <source>Start a micro-session</source>
        <translation>ابدأ جلسة قصيرة</translation>
    </message>
    <message>
        <source>Today can be your first kept day</source>
        <translation>قد يكون اليوم أول أيامك المحقّقة</translation>
    </message>
    <message>
        <source>Your movement</source>
        <translation>حركتك</translation>
    </message>
</context>
<context>
    <name>StreakWindow</name>
    <message>
        <source>Your movement</source>
        <translation>حركتك</translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>A time such as 04:00.</source>
        <translation>وقت مثل 04:00.</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>A break is being asked for or under way already.</source>
        <translation>هناك استراحة تُعرض عليك الآن أو جارية.</translation>
    </message>
    <message>
        <source>It cannot be played: %1.</source>
        <translation>تعذّر التشغيل: %1.</translation>
    </message>
    <message>
        <source>It could not be played.</source>
        <translation>تعذّر التشغيل.</translation>
    </message>
    <message>
        <source>It could not be shown: %1.</source>
        <translation>تعذّر العرض: %1.</translation>
    </message>
    <message>
        <source>It is played now.</source>
        <translation>يُشغَّل الآن.</translation>
    </message>
    <message>
        <source>It is said now.</source>
        <translation>يُقال الآن.</translation>
    </message>
    <message>
        <source>It is shown now.</source>
        <translation>يُعرض الآن.</translation>
    </message>
    <message>
        <source>It was not answered, and went.</source>
        <translation>لم يُجَب عنه، فاختفى.</translation>
    </message>
    <message>
        <source>Nothing can speak here: %1.</source>
        <translation>لا يمكن لشيء أن يتكلم هنا: %1.</translation>
    </message>
    <message>
        <source>Sit tall, and breathe out.</source>
        <translation>اجلس منتصبًا وأخرج الزفير.</translation>
    </message>
    <message>
        <source>The desktop has taken it. If you saw nothing, look at its settings.</source>
        <translation>استلمه سطح المكتب. إن لم ترَ شيئًا فراجع إعداداته.</translation>
    </message>
    <message>
        <source>This is how a notification looks.</source>
        <translation>هكذا يبدو الإشعار.</translation>
    </message>
    <message>
        <source>You answered: Skip.</source>
        <translation>إجابتك: تخطَّ.</translation>
    </message>
    <message>
        <source>You answered: Snooze.</source>
        <translation>إجابتك: أجّل.</translation>
    </message>
    <message>
        <source>You answered: Start.</source>
        <translation>إجابتك: ابدأ.</translation>
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
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>WhatCard</name>
    <message>
        <source>Areas of the body</source>
        <translation>مناطق الجسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Such as: Window stretch</source>
        <translation>مثل: تمديد عند النافذة</translation>
    </message>
    <message>
        <source>The first one is its area in your movement.</source>
        <translation>الأولى هي منطقته في «حركتك».</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
</context>
<context>
    <name>WhySurface</name>
    <message>
        <source>deskbreak: why</source>
        <translation>deskbreak: السبب</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message numerus="yes">
        <source>%n breaks: %1</source>
        <translation>
            <numerusform>لا استراحات: %1</numerusform>
            <numerusform>استراحة واحدة: %1</numerusform>
            <numerusform>استراحتان: %1</numerusform>
            <numerusform>%n استراحات: %1</numerusform>
            <numerusform>%n استراحة: %1</numerusform>
            <numerusform>%n استراحة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>1 break, %1</source>
        <translation>استراحة واحدة، %1</translation>
    </message>
    <message>
        <source>Breaks, the latest first</source>
        <translation>الاستراحات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Every break that comes or does not will stand here with its reason.</source>
        <translation>كل استراحة تأتي أو لا تأتي ستظهر هنا مع سببها.</translation>
    </message>
    <message>
        <source>Reasons are kept for 90 days.</source>
        <translation>تُحفظ الأسباب 90 يومًا.</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why breaks came or did not</source>
        <translation>لماذا جاءت الاستراحات أو لم تأتِ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Add a line</source>
        <translation>أضف سطرًا</translation>
    </message>
    <message>
        <source>Two to five short lines, in order. They are shown and spoken.</source>
        <translation>من سطرين إلى خمسة أسطر قصيرة بالترتيب. تُعرض وتُنطق.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ماذا تفعل</translation>
    </message>
    <message>
        <source>What to do, line</source>
        <translation>ماذا تفعل، سطر</translation>
    </message>
</context>
<context>
    <name>WritingWindow</name>
    <message>
        <source>Discard them</source>
        <translation>تجاهلها</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>واصل الكتابة</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Something is missing; it is marked below.</source>
        <translation>ينقص شيء؛ وهو معلَّم في الأسفل.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>You have changes that are not saved.</source>
        <translation>لديك تغييرات لم تُحفظ.</translation>
    </message>
</context>
<context>
    <name>body</name>
    <message>
        <source>A chair, a desk, a wall and a door are taken to be there.</source>
        <translation>يُفترض وجود كرسي ومكتب وحائط وباب.</translation>
    </message>
    <message>
        <source>Anything goes</source>
        <translation>كل شيء مقبول</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>سهل</translation>
    </message>
    <message>
        <source>For an office in which others can see you.</source>
        <translation>لمكتب يراك فيه الآخرون.</translation>
    </message>
    <message>
        <source>Hardly to be seen</source>
        <translation>لا يكاد يُرى</translation>
    </message>
    <message>
        <source>Keep it discreet</source>
        <translation>دون لفت الأنظار</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Needs practice</source>
        <translation>يحتاج إلى تدرّب</translation>
    </message>
    <message>
        <source>No floor</source>
        <translation>دون الأرض</translation>
    </message>
    <message>
        <source>Nothing harder than this is chosen for you.</source>
        <translation>لا يُختار لك ما هو أصعب من هذا.</translation>
    </message>
    <message>
        <source>Nothing kneeling or lying down.</source>
        <translation>لا شيء على الركبتين أو استلقاءً.</translation>
    </message>
    <message>
        <source>Nothing that draws attention</source>
        <translation>لا شيء يلفت الانتباه</translation>
    </message>
    <message>
        <source>Nothing that is done standing or on the floor.</source>
        <translation>لا شيء يُؤدّى وقوفًا أو على الأرض.</translation>
    </message>
    <message>
        <source>Seated only</source>
        <translation>جلوسًا فقط</translation>
    </message>
    <message>
        <source>The hardest</source>
        <translation>الأصعب</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>ما لديك</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>%1 marked as holiday.</source>
        <translation>وُضعت علامة إجازة على %1.</translation>
    </message>
    <message>
        <source>%1 marked as sick.</source>
        <translation>وُضعت علامة مرض على %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1: ordinary again.</source>
        <translation>%1: يوم عادي من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message>
        <source>Added a session on %1.</source>
        <translation>أُضيفت جلسة يوم %1.</translation>
    </message>
    <message>
        <source>Before: %1, %2</source>
        <translation>قبل ذلك: %1، %2</translation>
    </message>
    <message>
        <source>Corrected a session on %1.</source>
        <translation>صُحّحت جلسة يوم %1.</translation>
    </message>
    <message>
        <source>Holiday: %1</source>
        <translation>إجازة: %1</translation>
    </message>
    <message>
        <source>Marked as holiday.</source>
        <translation>وُضعت علامة إجازة.</translation>
    </message>
    <message>
        <source>Marked as sick.</source>
        <translation>وُضعت علامة مرض.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>لا جلسة بعد.</translation>
    </message>
    <message>
        <source>No sessions on this day.</source>
        <translation>لا جلسات في هذا اليوم.</translation>
    </message>
    <message>
        <source>Removed a session on %1.</source>
        <translation>أُزيلت جلسة يوم %1.</translation>
    </message>
    <message>
        <source>Removed: %1, %2</source>
        <translation>أُزيلت: %1، %2</translation>
    </message>
    <message>
        <source>Sick: %1</source>
        <translation>مرض: %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>away</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدَّلة</translation>
    </message>
</context>
<context>
    <name>diagnosis</name>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 من %2 د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Desk time</source>
        <translation>وقت المكتب</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>No input for</source>
        <translation>دون إدخال منذ</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>deskbreak</source>
        <translation>deskbreak</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
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
        <translation>هناك آخر بهذا الاسم.</translation>
    </message>
    <message>
        <source>Arm to the side</source>
        <translation>الذراع إلى الجانب</translation>
    </message>
    <message>
        <source>Arm: back − forward</source>
        <translation>الذراع: خلف − أمام</translation>
    </message>
    <message>
        <source>Arm: behind − across</source>
        <translation>الذراع: خلف الظهر − عبر الصدر</translation>
    </message>
    <message>
        <source>Blades: apart − together</source>
        <translation>لوحا الكتف: متباعدان − متقاربان</translation>
    </message>
    <message>
        <source>Chest turn: left − right</source>
        <translation>لفّ الصدر: يسار − يمين</translation>
    </message>
    <message>
        <source>Chin: up − down</source>
        <translation>الذقن: أعلى − أسفل</translation>
    </message>
    <message>
        <source>Choose a picture, or use the figure.</source>
        <translation>اختر صورة أو استخدم الشكل.</translation>
    </message>
    <message>
        <source>Choose at least one area.</source>
        <translation>اختر منطقة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>عُد برفق</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>المرفق</translation>
    </message>
    <message>
        <source>Forearm: down − up</source>
        <translation>الساعد: أسفل − أعلى</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>من الأعلى</translation>
    </message>
    <message>
        <source>From behind</source>
        <translation>من الخلف</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>من الأمام</translation>
    </message>
    <message>
        <source>From the other side</source>
        <translation>من الجانب الآخر</translation>
    </message>
    <message>
        <source>From the side</source>
        <translation>من الجانب</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطه اسمًا.</translation>
    </message>
    <message>
        <source>Head tilt: left − right</source>
        <translation>إمالة الرأس: يسار − يمين</translation>
    </message>
    <message>
        <source>Head turn: left − right</source>
        <translation>لفّ الرأس: يسار − يمين</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ثبات</translation>
    </message>
    <message>
        <source>Lean forward</source>
        <translation>الميل إلى الأمام</translation>
    </message>
    <message>
        <source>Lying face down</source>
        <translation>على البطن</translation>
    </message>
    <message>
        <source>Lying face down, seen from above</source>
        <translation>على البطن، من الأعلى</translation>
    </message>
    <message>
        <source>Lying on a roller</source>
        <translation>استلقاءً على أسطوانة</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>تحرّك</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>ادخل ببطء</translation>
    </message>
    <message>
        <source>Name both ways round, such as forward and backward.</source>
        <translation>سمِّ الاتجاهين، مثل إلى الأمام وإلى الخلف.</translation>
    </message>
    <message>
        <source>Nothing moves. Set a slider in one of the poses.</source>
        <translation>لا شيء يتحرك. اضبط منزلقًا في إحدى الوضعيات.</translation>
    </message>
    <message>
        <source>On hands and knees</source>
        <translation>على اليدين والركبتين</translation>
    </message>
    <message>
        <source>On hands and knees, seen from the front</source>
        <translation>على اليدين والركبتين، من الأمام</translation>
    </message>
    <message>
        <source>Push-up</source>
        <translation>ضغط</translation>
    </message>
    <message>
        <source>Push-up on the knees</source>
        <translation>ضغط على الركبتين</translation>
    </message>
    <message>
        <source>Say what to do; two lines are needed.</source>
        <translation>اكتب ماذا تفعل؛ يلزم سطران.</translation>
    </message>
    <message>
        <source>Shoulders: down − up</source>
        <translation>الكتفان: أسفل − أعلى</translation>
    </message>
    <message>
        <source>Side bend: left − right</source>
        <translation>الميل الجانبي: يسار − يمين</translation>
    </message>
    <message>
        <source>Sitting against the backrest</source>
        <translation>جلوسًا على مسند الظهر</translation>
    </message>
    <message>
        <source>Sitting, arms crossed</source>
        <translation>جلوسًا والذراعان متقاطعتان</translation>
    </message>
    <message>
        <source>Sitting, arms hanging</source>
        <translation>جلوسًا والذراعان متدليتان</translation>
    </message>
    <message>
        <source>Sitting, hands on the thighs</source>
        <translation>جلوسًا واليدان على الفخذين</translation>
    </message>
    <message>
        <source>Sitting, seen from behind</source>
        <translation>جلوسًا، من الخلف</translation>
    </message>
    <message>
        <source>Sitting, seen from the side</source>
        <translation>جلوسًا، من الجانب</translation>
    </message>
    <message>
        <source>Sitting, slumped</source>
        <translation>جلوسًا بانحناء</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>وقوفًا</translation>
    </message>
    <message>
        <source>Standing at a desk</source>
        <translation>وقوفًا عند مكتب</translation>
    </message>
    <message>
        <source>Standing in a doorway</source>
        <translation>وقوفًا في إطار باب</translation>
    </message>
    <message>
        <source>Standing, back to a wall</source>
        <translation>وقوفًا والظهر إلى الحائط</translation>
    </message>
    <message>
        <source>Standing, facing a wall</source>
        <translation>وقوفًا والوجه إلى الحائط</translation>
    </message>
    <message>
        <source>Standing, seen from behind</source>
        <translation>وقوفًا، من الخلف</translation>
    </message>
    <message>
        <source>Standing, seen from the side</source>
        <translation>وقوفًا، من الجانب</translation>
    </message>
    <message>
        <source>That is longer than ten minutes. Hold or repeat less.</source>
        <translation>هذا أطول من عشر دقائق. قلّل الثبات أو التكرار.</translation>
    </message>
    <message>
        <source>Turned a little</source>
        <translation>مائل قليلًا</translation>
    </message>
    <message>
        <source>Turned further</source>
        <translation>مائل أكثر</translation>
    </message>
    <message>
        <source>Upper back: arch − round</source>
        <translation>أعلى الظهر: مقوّس − مستدير</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters, so that it can be read from afar.</source>
        <translation>
            <numerusform>استخدم %n حرف على الأكثر ليُقرأ من بعيد.</numerusform>
            <numerusform>استخدم حرفًا واحدًا على الأكثر ليُقرأ من بعيد.</numerusform>
            <numerusform>استخدم حرفين على الأكثر ليُقرأ من بعيد.</numerusform>
            <numerusform>استخدم %n أحرف على الأكثر ليُقرأ من بعيد.</numerusform>
            <numerusform>استخدم %n حرفًا على الأكثر ليُقرأ من بعيد.</numerusform>
            <numerusform>استخدم %n حرف على الأكثر ليُقرأ من بعيد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>استخدم %n حرف على الأكثر.</numerusform>
            <numerusform>استخدم حرفًا واحدًا على الأكثر.</numerusform>
            <numerusform>استخدم حرفين على الأكثر.</numerusform>
            <numerusform>استخدم %n أحرف على الأكثر.</numerusform>
            <numerusform>استخدم %n حرفًا على الأكثر.</numerusform>
            <numerusform>استخدم %n حرف على الأكثر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Add a session</source>
        <translation>أضف جلسة</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>أضفها</translation>
    </message>
    <message>
        <source>Away until…</source>
        <translation>غائب حتى…</translation>
    </message>
    <message>
        <source>Correct a session</source>
        <translation>صحّح جلسة</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>صحّحها</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Here after all</source>
        <translation>كنت هنا</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>إجازة</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Mark these days</source>
        <translation>ضع علامة على هذه الأيام</translation>
    </message>
    <message>
        <source>Nothing is asked of these days. If you move all the same, it counts.</source>
        <translation>لا يُطلب شيء في هذه الأيام. وإن تحركت مع ذلك فهو محسوب.</translation>
    </message>
    <message>
        <source>One that you did away from the desk. It is marked as edited.</source>
        <translation>جلسة أدّيتها بعيدًا عن المكتب. تُعلَّم بأنها معدَّلة.</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>مرض</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What the guide wrote is kept, and what you write is marked as edited.</source>
        <translation>يبقى ما كتبه الدليل، ويُعلَّم ما تكتبه بأنه معدَّل.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>exercises</name>
    <message>
        <source>%1 each side</source>
        <translation>%1 لكل جهة</translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation>%1 في كل اتجاه</translation>
    </message>
    <message>
        <source>%1 sets of %2</source>
        <translation>%1 مجموعات، كل منها %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>لا تمارين</numerusform>
            <numerusform>تمرين واحد</numerusform>
            <numerusform>تمرينان</numerusform>
            <numerusform>%n تمارين</numerusform>
            <numerusform>%n تمرينًا</numerusform>
            <numerusform>%n تمرين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>تمرين واحد</translation>
    </message>
    <message>
        <source>A quarter of an hour</source>
        <translation>ربع ساعة</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>الصدر</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>سهل</translation>
    </message>
    <message>
        <source>Fit for a wheelchair</source>
        <translation>مناسب للكرسي المتحرك</translation>
    </message>
    <message>
        <source>Forearms</source>
        <translation>الساعدان</translation>
    </message>
    <message>
        <source>Hardly to be seen</source>
        <translation>لا يكاد يُرى</translation>
    </message>
    <message>
        <source>Held stretch</source>
        <translation>تمديد مع ثبات</translation>
    </message>
    <message>
        <source>In a wheelchair with changes</source>
        <translation>على كرسي متحرك مع تغييرات</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>إنه مُطفأ.</translation>
    </message>
    <message>
        <source>Micro break</source>
        <translation>استراحة قصيرة</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>الرقبة</translation>
    </message>
    <message>
        <source>Needs practice</source>
        <translation>يحتاج إلى تدرّب</translation>
    </message>
    <message>
        <source>Needs some room</source>
        <translation>يحتاج إلى بعض المساحة</translation>
    </message>
    <message>
        <source>No sides</source>
        <translation>دون جهات</translation>
    </message>
    <message>
        <source>Not for a wheelchair</source>
        <translation>غير مناسب للكرسي المتحرك</translation>
    </message>
    <message>
        <source>Not offered for a few days, because it hurt.</source>
        <translation>لا يُعرض لبضعة أيام لأنه آلمك.</translation>
    </message>
    <message>
        <source>Not offered for now: it was too hard.</source>
        <translation>لا يُعرض الآن: كان صعبًا جدًا.</translation>
    </message>
    <message>
        <source>Not offered yet: it is harder than your level.</source>
        <translation>لا يُعرض بعد: أصعب من مستواك.</translation>
    </message>
    <message>
        <source>Not offered: it needs something that you do not have.</source>
        <translation>لا يُعرض: يحتاج إلى شيء ليس لديك.</translation>
    </message>
    <message>
        <source>Not offered: it strains what you go easy on.</source>
        <translation>لا يُعرض: يُجهد ما تترفّق به.</translation>
    </message>
    <message>
        <source>Not offered: others would notice it.</source>
        <translation>لا يُعرض: سيلاحظه الآخرون.</translation>
    </message>
    <message>
        <source>Not offered: you asked for nothing on the floor.</source>
        <translation>لا يُعرض: طلبت ألا يكون شيء على الأرض.</translation>
    </message>
    <message>
        <source>Not offered: you asked for seated exercises only.</source>
        <translation>لا يُعرض: طلبت تمارين الجلوس فقط.</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>على الأرض</translation>
    </message>
    <message>
        <source>One side, then the other</source>
        <translation>جهة ثم الأخرى</translation>
    </message>
    <message>
        <source>One way round, then the other</source>
        <translation>اتجاه ثم الآخر</translation>
    </message>
    <message>
        <source>Ordinary at a desk</source>
        <translation>عادي عند المكتب</translation>
    </message>
    <message>
        <source>Rest break</source>
        <translation>استراحة طويلة</translation>
    </message>
    <message>
        <source>Right and left by turns</source>
        <translation>يمين ويسار بالتناوب</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>جلوسًا</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>الكتفان</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>وقوفًا</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>قوة</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>الجذع</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>أعلى الظهر</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>الجسم كله</translation>
    </message>
    <message>
        <source>Wrists</source>
        <translation>المعصمان</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>كرسي</translation>
    </message>
    <message>
        <source>chair with a back that does not move</source>
        <translation>كرسي بظهر ثابت</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>doorway</source>
        <translation>إطار باب</translation>
    </message>
    <message>
        <source>foam roller</source>
        <translation>أسطوانة رغوية</translation>
    </message>
    <message>
        <source>light band</source>
        <translation>شريط خفيف</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>حصيرة</translation>
    </message>
    <message>
        <source>medium band</source>
        <translation>شريط متوسط</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>something firm to anchor the band to</source>
        <translation>شيء متين لتثبيت الشريط</translation>
    </message>
    <message>
        <source>towel, if you like</source>
        <translation>منشفة، إن شئت</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>حائط</translation>
    </message>
</context>
<context>
    <name>hurt</name>
    <message>
        <source>%1 stays away for 7 days, and today counts all the same.</source>
        <translation>يغيب %1 لمدة 7 أيام، ويبقى اليوم محسوبًا.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>It does not hurt</source>
        <translation>لا يؤلم</translation>
    </message>
    <message>
        <source>Skip this move</source>
        <translation>تخطَّ هذه الحركة</translation>
    </message>
    <message>
        <source>Stop the session</source>
        <translation>أوقف الجلسة</translation>
    </message>
    <message>
        <source>Stop the session, or skip this move?</source>
        <translation>أتوقف الجلسة أم تتخطّى هذه الحركة؟</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>هذا يؤلم</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>مصدر واحد</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>%1 on %2 days</source>
        <translation>%1، عدد الأيام: %2</translation>
    </message>
    <message>
        <source>%1 on 1 day</source>
        <translation>%1 في يوم واحد</translation>
    </message>
    <message>
        <source>%1: left %2, right %3</source>
        <translation>%1: يسار %2، يمين %3</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Even: left %1 %, right %2 %</source>
        <translation>متوازن: يسار %1%، يمين %2%</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>المدة الماضية</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>الأقل</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسرى</translation>
    </message>
    <message>
        <source>Left %1 %, right %2 %</source>
        <translation>يسار %1%، يمين %2%</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>اليسار واليمين</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>الدقائق في اليوم</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>الدقائق في الأسبوع</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>الأكثر</translation>
    </message>
    <message>
        <source>Most and least</source>
        <translation>الأكثر والأقل</translation>
    </message>
    <message>
        <source>No sessions in these days, and that is fine.</source>
        <translation>لا جلسات في هذه الأيام، ولا بأس بذلك.</translation>
    </message>
    <message>
        <source>Nothing with two sides in these days.</source>
        <translation>لا شيء ذو جهتين في هذه الأيام.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمنى</translation>
    </message>
    <message>
        <source>What you do most and least will stand here.</source>
        <translation>ما تفعله أكثر وأقل سيظهر هنا.</translation>
    </message>
    <message>
        <source>What you moved</source>
        <translation>ما حرّكته</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 is done sitting here</source>
        <translation>%1: يُؤدّى جلوسًا هنا</translation>
    </message>
    <message>
        <source>%1 keeps the session at its length</source>
        <translation>%1: يحفظ للجلسة مدتها</translation>
    </message>
    <message>
        <source>%1: least recently done</source>
        <translation>%1: الأقدم أداءً</translation>
    </message>
    <message>
        <source>%1: not done so far</source>
        <translation>%1: لم يُؤدَّ حتى الآن</translation>
    </message>
    <message>
        <source>%1: not since %2</source>
        <translation>%1: لم يُؤدَّ منذ %2</translation>
    </message>
    <message>
        <source>%2 instead of %1, which went well twice</source>
        <translation>%2 بدلًا من %1 الذي سار جيدًا مرتين</translation>
    </message>
    <message>
        <source>%2 instead of %1: %3</source>
        <translation>%2 بدلًا من %1: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
        </translation>
    </message>
    <message>
        <source>A little more of %1, which went well twice</source>
        <translation>قليل زيادة في %1 الذي سار جيدًا مرتين</translation>
    </message>
    <message>
        <source>As little of %1 as there can be: it was too hard</source>
        <translation>أقل ما يمكن من %1: كان صعبًا جدًا</translation>
    </message>
    <message>
        <source>It begins with what was left over last time</source>
        <translation>تبدأ بما بقي من المرة الماضية</translation>
    </message>
    <message>
        <source>It gets you up after %1 at the desk</source>
        <translation>تُنهضك بعد %1 عند المكتب</translation>
    </message>
    <message>
        <source>Nothing that fits you lasts %1</source>
        <translation>لا شيء يناسبك ويستغرق %1</translation>
    </message>
    <message>
        <source>Without %1: %3</source>
        <translation>دون %1: %3</translation>
    </message>
    <message>
        <source>You asked for this</source>
        <translation>أنت طلبت هذا</translation>
    </message>
    <message>
        <source>You asked for this: %1</source>
        <translation>أنت طلبت هذا: %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>it does not fit you now</source>
        <translation>لا يناسبك الآن</translation>
    </message>
    <message>
        <source>it hurt in the last days</source>
        <translation>آلمك في الأيام الأخيرة</translation>
    </message>
    <message>
        <source>it is harder than your level</source>
        <translation>أصعب من مستواك</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <translation>إنه مُطفأ</translation>
    </message>
    <message>
        <source>it needs something that you do not have</source>
        <translation>يحتاج إلى شيء ليس لديك</translation>
    </message>
    <message>
        <source>it strains what you go easy on</source>
        <translation>يُجهد ما تترفّق به</translation>
    </message>
    <message>
        <source>it was too hard</source>
        <translation>كان صعبًا جدًا</translation>
    </message>
    <message>
        <source>others would notice it</source>
        <translation>سيلاحظه الآخرون</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>you asked for nothing on the floor</source>
        <translation>طلبت ألا يكون شيء على الأرض</translation>
    </message>
    <message>
        <source>you asked for seated exercises</source>
        <translation>طلبت تمارين الجلوس</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Before you start</source>
        <translation>قبل أن تبدأ</translation>
    </message>
    <message>
        <source>It rests on:</source>
        <translation>يستند إلى:</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>What you use</source>
        <translation>ما تستخدمه</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source> and </source>
        <translation> و</translation>
    </message>
    <message>
        <source>%1 / %2 min</source>
        <translation>%1 / %2 د</translation>
    </message>
    <message>
        <source>%1, if you take every one.</source>
        <translation>%1، إن أخذتها كلها.</translation>
    </message>
    <message>
        <source>%1: %2 min in all</source>
        <translation>%1: المجموع %2 د</translation>
    </message>
    <message numerus="yes">
        <source>%n micro breaks</source>
        <translation>
            <numerusform>لا استراحات قصيرة</numerusform>
            <numerusform>استراحة قصيرة واحدة</numerusform>
            <numerusform>استراحتان قصيرتان</numerusform>
            <numerusform>%n استراحات قصيرة</numerusform>
            <numerusform>%n استراحة قصيرة</numerusform>
            <numerusform>%n استراحة قصيرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rest breaks</source>
        <translation>
            <numerusform>لا استراحات طويلة</numerusform>
            <numerusform>استراحة طويلة واحدة</numerusform>
            <numerusform>استراحتان طويلتان</numerusform>
            <numerusform>%n استراحات طويلة</numerusform>
            <numerusform>%n استراحة طويلة</numerusform>
            <numerusform>%n استراحة طويلة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 micro break</source>
        <translation>استراحة قصيرة واحدة</translation>
    </message>
    <message>
        <source>1 rest break</source>
        <translation>استراحة طويلة واحدة</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجسم</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>الاستراحات</translation>
    </message>
    <message>
        <source>Colours, figure, screen</source>
        <translation>الألوان والشكل والشاشة</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Foam roller</source>
        <translation>أسطوانة رغوية</translation>
    </message>
    <message>
        <source>How often, and what that costs</source>
        <translation>كم مرة، وكم تستغرق</translation>
    </message>
    <message>
        <source>How you are asked</source>
        <translation>كيف تُسأل</translation>
    </message>
    <message>
        <source>I get dizzy when I move my head</source>
        <translation>أشعر بالدوار عند تحريك رأسي</translation>
    </message>
    <message>
        <source>Latex allergy</source>
        <translation>حساسية اللاتكس</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>حصيرة</translation>
    </message>
    <message>
        <source>Osteoporosis or a past spinal fracture</source>
        <translation>هشاشة العظام أو كسر سابق في العمود الفقري</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>حمل</translation>
    </message>
    <message>
        <source>Prompts and quiet</source>
        <translation>التنبيهات والهدوء</translation>
    </message>
    <message>
        <source>Recent abdominal surgery, or lying face down is not comfortable</source>
        <translation>جراحة بطن حديثة، أو الاستلقاء على البطن غير مريح</translation>
    </message>
    <message>
        <source>Recent back injury or spinal surgery</source>
        <translation>إصابة حديثة في الظهر أو جراحة في العمود الفقري</translation>
    </message>
    <message>
        <source>Recent neck injury or surgery, or arm tingling or weakness</source>
        <translation>إصابة أو جراحة حديثة في الرقبة، أو وخز أو ضعف في الذراع</translation>
    </message>
    <message>
        <source>Resistance band</source>
        <translation>شريط مقاومة</translation>
    </message>
    <message>
        <source>Sore knees, or kneeling is hard</source>
        <translation>ألم في الركبتين، أو الجلوس عليهما صعب</translation>
    </message>
    <message>
        <source>Sore wrists</source>
        <translation>ألم في المعصمين</translation>
    </message>
    <message>
        <source>Sore, unstable or frozen shoulder</source>
        <translation>كتف مؤلمة أو غير ثابتة أو متجمدة</translation>
    </message>
    <message>
        <source>Sounds and voice</source>
        <translation>الأصوات والكلام</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>البدء عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Streaks, files, export</source>
        <translation>سلسلة الأيام والملفات والتصدير</translation>
    </message>
    <message>
        <source>Told to avoid head-down positions or straining (blood pressure, eyes)</source>
        <translation>نُصحت بتجنّب خفض الرأس أو الشدّ بقوة (ضغط الدم، العينان)</translation>
    </message>
    <message>
        <source>Unsteady on my feet</source>
        <translation>عدم ثبات على القدمين</translation>
    </message>
    <message>
        <source>What suits you</source>
        <translation>ما يناسبك</translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation>ما يقوله النظام</translation>
    </message>
    <message>
        <source>What this desktop tells</source>
        <translation>ما يخبر به سطح المكتب هذا</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>ما تسمعه</translation>
    </message>
    <message>
        <source>When breaks may come</source>
        <translation>متى يجوز أن تأتي الاستراحات</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>ساعات العمل</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: start, snooze or skip</source>
        <translation>%1: ابدأ أو أجّل أو تخطَّ</translation>
    </message>
    <message>
        <source>%1; it is outside working hours</source>
        <translation>%1؛ خارج ساعات العمل</translation>
    </message>
    <message numerus="yes">
        <source>%n snoozes left</source>
        <translation>
            <numerusform>لم يبقَ تأجيل</numerusform>
            <numerusform>بقي تأجيل واحد</numerusform>
            <numerusform>بقي تأجيلان</numerusform>
            <numerusform>بقيت %n تأجيلات</numerusform>
            <numerusform>بقي %n تأجيلًا</numerusform>
            <numerusform>بقي %n تأجيل</numerusform>
        </translation>
    </message>
    <message>
        <source>1 snooze left</source>
        <translation>بقي تأجيل واحد</translation>
    </message>
    <message>
        <source>A session is running</source>
        <translation>هناك جلسة جارية</translation>
    </message>
    <message>
        <source>A session is running since %1</source>
        <translation>هناك جلسة جارية منذ %1</translation>
    </message>
    <message>
        <source>Away from the desk</source>
        <translation>بعيد عن المكتب</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation>بعيد منذ %1</translation>
    </message>
    <message>
        <source>Break due: it comes in a moment</source>
        <translation>حان وقت الاستراحة: تأتي بعد لحظة</translation>
    </message>
    <message>
        <source>Break due: start, snooze or skip</source>
        <translation>حان وقت الاستراحة: ابدأ أو أجّل أو تخطَّ</translation>
    </message>
    <message>
        <source>Break due: waiting for a typing pause</source>
        <translation>حان وقت الاستراحة: في انتظار توقف عن الكتابة</translation>
    </message>
    <message>
        <source>Break due: you are away</source>
        <translation>حان وقت الاستراحة: أنت بعيد</translation>
    </message>
    <message>
        <source>Breaks are not paused.</source>
        <translation>الاستراحات ليست متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>Deferred since %1: %2</source>
        <translation>مُرجأة منذ %1: %2</translation>
    </message>
    <message>
        <source>Deferred: %1</source>
        <translation>مُرجأة: %1</translation>
    </message>
    <message>
        <source>Due since %1: %2</source>
        <translation>حان وقتها منذ %1: %2</translation>
    </message>
    <message>
        <source>Due since %1: %2.</source>
        <translation>حان وقتها منذ %1: %2.</translation>
    </message>
    <message>
        <source>It will be a %1.</source>
        <translation>ستكون %1.</translation>
    </message>
    <message>
        <source>Next break in %1</source>
        <translation>الاستراحة التالية بعد %1</translation>
    </message>
    <message>
        <source>Next micro break in %1</source>
        <translation>الاستراحة القصيرة التالية بعد %1</translation>
    </message>
    <message>
        <source>Next rest break in %1</source>
        <translation>الاستراحة الطويلة التالية بعد %1</translation>
    </message>
    <message>
        <source>Outside hours until %1</source>
        <translation>خارج الساعات حتى %1</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>خارج ساعات العمل</translation>
    </message>
    <message>
        <source>Outside working hours until %1</source>
        <translation>خارج ساعات العمل حتى %1</translation>
    </message>
    <message>
        <source>Paused since %1, until %2</source>
        <translation>متوقفة مؤقتًا منذ %1، حتى %2</translation>
    </message>
    <message>
        <source>Paused since %1, until you resume</source>
        <translation>متوقفة مؤقتًا منذ %1، حتى تستأنف</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>متوقفة مؤقتًا حتى %1</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>متوقفة مؤقتًا حتى تستأنف</translation>
    </message>
    <message>
        <source>Reading or in a call: %1</source>
        <translation>قراءة أو مكالمة: %1</translation>
    </message>
    <message>
        <source>Since %1. Breaks wait for you.</source>
        <translation>منذ %1. الاستراحات تنتظرك.</translation>
    </message>
    <message>
        <source>Since %1. It comes when that is over.</source>
        <translation>منذ %1. تأتي عندما ينتهي ذلك.</translation>
    </message>
    <message>
        <source>Since %1. Your desk time is kept.</source>
        <translation>منذ %1. وقت مكتبك محفوظ.</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>مؤجّلة حتى %1</translation>
    </message>
    <message>
        <source>Snoozed until %1 (%2)</source>
        <translation>مؤجّلة حتى %1 (%2)</translation>
    </message>
    <message>
        <source>You are reading or in a call, so it counts as desk time.</source>
        <translation>أنت تقرأ أو في مكالمة، فيُحسب ذلك وقتًا عند المكتب.</translation>
    </message>
    <message>
        <source>You have not paused: it is outside working hours until %1.</source>
        <translation>لم توقفها: الوقت خارج ساعات العمل حتى %1.</translation>
    </message>
    <message>
        <source>You have not paused: it is outside working hours.</source>
        <translation>لم توقفها: الوقت خارج ساعات العمل.</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>عدم الإزعاج مفعّل</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>الميكروفون قيد الاستخدام</translation>
    </message>
    <message>
        <source>no snooze left</source>
        <translation>لم يبقَ تأجيل</translation>
    </message>
    <message>
        <source>not right after a start or a return</source>
        <translation>ليس بعد البدء أو العودة مباشرة</translation>
    </message>
    <message>
        <source>something fills the screen</source>
        <translation>شيء يملأ الشاشة</translation>
    </message>
    <message>
        <source>the desk is quiet</source>
        <translation>المكتب في هدوء</translation>
    </message>
    <message>
        <source>the microphone is in use</source>
        <translation>الميكروفون قيد الاستخدام</translation>
    </message>
    <message>
        <source>waiting for a pause in typing</source>
        <translation>في انتظار توقف عن الكتابة</translation>
    </message>
    <message>
        <source>you are away from the desk</source>
        <translation>أنت بعيد عن المكتب</translation>
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
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 من %2 د</translation>
    </message>
    <message>
        <source>%1 of %2 moves</source>
        <translation>الحركات: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n comebacks</source>
        <translation>
            <numerusform>لا عودات</numerusform>
            <numerusform>عودة واحدة</numerusform>
            <numerusform>عودتان</numerusform>
            <numerusform>%n عودات</numerusform>
            <numerusform>%n عودة</numerusform>
            <numerusform>%n عودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>1 comeback</source>
        <translation>عودة واحدة</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>جلسة واحدة</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>الذراعان</translation>
    </message>
    <message>
        <source>Back again: nice. One break today is plenty.</source>
        <translation>عدتَ: جميل. تكفي استراحة واحدة اليوم.</translation>
    </message>
    <message>
        <source>Best week</source>
        <translation>أفضل أسبوع</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>الصدر</translation>
    </message>
    <message>
        <source>Comeback</source>
        <translation>عودة</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>عطلة</translation>
    </message>
    <message>
        <source>Get well soon. Nothing is asked of you today.</source>
        <translation>نتمنى لك الشفاء. لا يُطلب منك شيء اليوم.</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>Grace day used. Streak safe.</source>
        <translation>استُخدم يوم سماح. السلسلة محفوظة.</translation>
    </message>
    <message>
        <source>Grace days</source>
        <translation>أيام السماح</translation>
    </message>
    <message>
        <source>Hips</source>
        <translation>الوركان</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>على التوالي</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محقّقة</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>آخر 4 أسابيع</translation>
    </message>
    <message>
        <source>Last sessions</source>
        <translation>آخر الجلسات</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>الساقان</translation>
    </message>
    <message>
        <source>Missing a day does not undo a habit.</source>
        <translation>يوم واحد بلا جلسة لا يمحو عادة.</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>الرقبة</translation>
    </message>
    <message>
        <source>On holiday. Nothing is asked of you; enjoy it.</source>
        <translation>أنت في إجازة. لا يُطلب منك شيء؛ استمتع بها.</translation>
    </message>
    <message>
        <source>One short session keeps today.</source>
        <translation>جلسة قصيرة واحدة تحقّق هذا اليوم.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>الكتفان</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message numerus="yes">
        <source>The week’s goal is met, %n weeks running.</source>
        <translation>
            <numerusform>تحقّق هدف الأسبوع.</numerusform>
            <numerusform>تحقّق هدف الأسبوع، أسبوعًا واحدًا.</numerusform>
            <numerusform>تحقّق هدف الأسبوع، أسبوعين متتاليين.</numerusform>
            <numerusform>تحقّق هدف الأسبوع، %n أسابيع متتالية.</numerusform>
            <numerusform>تحقّق هدف الأسبوع، %n أسبوعًا متتاليًا.</numerusform>
            <numerusform>تحقّق هدف الأسبوع، %n أسبوع متتالٍ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The week’s goal is met.</source>
        <translation>تحقّق هدف الأسبوع.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Today is kept.</source>
        <translation>تحقّق هذا اليوم.</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>الجذع</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>أعلى الظهر</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>أسبوع %1</translation>
    </message>
    <message>
        <source>Wrists</source>
        <translation>المعصمان</translation>
    </message>
    <message numerus="yes">
        <source>Your best run of %n days stays yours.</source>
        <translation>
            <numerusform>أفضل سلسلة لك تبقى لك.</numerusform>
            <numerusform>أفضل سلسلة لك، يوم واحد، تبقى لك.</numerusform>
            <numerusform>أفضل سلسلة لك، يومان، تبقى لك.</numerusform>
            <numerusform>أفضل سلسلة لك، %n أيام، تبقى لك.</numerusform>
            <numerusform>أفضل سلسلة لك، %n يومًا، تبقى لك.</numerusform>
            <numerusform>أفضل سلسلة لك، %n يوم، تبقى لك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first kept day. A fine start.</source>
        <translation>أول أيامك المحقّقة. بداية جميلة.</translation>
    </message>
    <message>
        <source>a start, and it counts</source>
        <translation>بداية، وهي محسوبة</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>any session counts</source>
        <translation>كل جلسة تُحسب</translation>
    </message>
    <message>
        <source>before you began</source>
        <translation>قبل أن تبدأ</translation>
    </message>
    <message>
        <source>best week %1 days</source>
        <translation>أفضل أسبوع: %1 أيام</translation>
    </message>
    <message>
        <source>day kept · best %1</source>
        <translation>يوم محقّق · الأفضل %1</translation>
    </message>
    <message>
        <source>day · goal met</source>
        <translation>يوم · تحقّق الهدف</translation>
    </message>
    <message>
        <source>nothing is asked this week</source>
        <translation>لا يُطلب شيء هذا الأسبوع</translation>
    </message>
    <message>
        <source>of %1 days, any session counts</source>
        <translation>من %1 أيام، كل جلسة تُحسب</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>day kept · a fine start</source>
        <translation>يوم محقّق · بداية جميلة</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>يوم عطلة</translation>
    </message>
    <message>
        <source>days kept · best %1</source>
        <translation>أيام محقّقة · الأفضل %1</translation>
    </message>
    <message>
        <source>days kept · your best run</source>
        <translation>أيام محقّقة · أفضل سلسلة لك</translation>
    </message>
    <message>
        <source>days kept, and they stay yours</source>
        <translation>أيام محقّقة، وتبقى لك</translation>
    </message>
    <message>
        <source>days · goal %1</source>
        <translation>أيام · الهدف %1</translation>
    </message>
    <message>
        <source>days · goal of %1 met</source>
        <translation>أيام · تحقّق هدف %1</translation>
    </message>
    <message>
        <source>days, and they stay yours</source>
        <translation>أيام، وتبقى لك</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>fills with your kept days</source>
        <translation>تمتلئ بأيامك المحقّقة</translation>
    </message>
    <message>
        <source>five kept days earn one</source>
        <translation>كل خمسة أيام محقّقة تكسب يومًا</translation>
    </message>
    <message>
        <source>grace day, streak safe</source>
        <translation>يوم سماح، السلسلة محفوظة</translation>
    </message>
    <message>
        <source>hardly at the desk, so it changes nothing</source>
        <translation>وقت قليل عند المكتب، فلا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>محقّق</translation>
    </message>
    <message>
        <source>kept, by an extra session afterwards</source>
        <translation>محقّق، بجلسة إضافية لاحقة</translation>
    </message>
    <message>
        <source>moved, and every move counts</source>
        <translation>حركة، وكل حركة تُحسب</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>لا جلسة</translation>
    </message>
    <message>
        <source>no sessions</source>
        <translation>لا جلسات</translation>
    </message>
    <message>
        <source>of working days kept</source>
        <translation>من أيام العمل محقّقة</translation>
    </message>
    <message>
        <source>on holiday</source>
        <translation>في إجازة</translation>
    </message>
    <message>
        <source>session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>جلسات</translation>
    </message>
    <message>
        <source>sick, so it changes nothing</source>
        <translation>مرض، فلا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>لم يأتِ بعد</translation>
    </message>
    <message>
        <source>stopped in time</source>
        <translation>توقّفت في الوقت المناسب</translation>
    </message>
    <message>
        <source>today, still open</source>
        <translation>اليوم، ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>used by themselves</source>
        <translation>تُستخدم من تلقاء نفسها</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>%1 each side</source>
        <translation>%1 لكل جهة</translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation>%1 في كل اتجاه</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>A session is running already.</source>
        <translation>هناك جلسة جارية بالفعل.</translation>
    </message>
    <message>
        <source>BACKWARD</source>
        <translation>إلى الخلف</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>عُد برفق</translation>
    </message>
    <message>
        <source>FORWARD</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>استعد</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ثبات</translation>
    </message>
    <message>
        <source>LEFT side</source>
        <translation>الجهة اليسرى</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>تحرّك</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>ادخل ببطء</translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <translation>التالي: %1 · %2</translation>
    </message>
    <message>
        <source>No break is due.</source>
        <translation>لم يحن وقت استراحة.</translation>
    </message>
    <message>
        <source>Now the other way round.</source>
        <translation>والآن في الاتجاه الآخر.</translation>
    </message>
    <message>
        <source>Now the same to your left.</source>
        <translation>والآن الشيء نفسه إلى يسارك.</translation>
    </message>
    <message>
        <source>Now the same to your right.</source>
        <translation>والآن الشيء نفسه إلى يمينك.</translation>
    </message>
    <message>
        <source>Other way round</source>
        <translation>الاتجاه الآخر</translation>
    </message>
    <message>
        <source>RIGHT side</source>
        <translation>الجهة اليمنى</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>راحة</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>بدّل الجهة</translation>
    </message>
    <message>
        <source>Take care: %1.</source>
        <translation>انتبه: %1.</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>هذا غير ممكن الآن.</translation>
    </message>
    <message>
        <source>This break cannot be snoozed any more.</source>
        <translation>لا يمكن تأجيل هذه الاستراحة بعد الآن.</translation>
    </message>
    <message>
        <source>This is the last exercise</source>
        <translation>هذا هو التمرين الأخير</translation>
    </message>
    <message>
        <source>Time for a micro break</source>
        <translation>وقت استراحة قصيرة</translation>
    </message>
    <message>
        <source>Time for a rest break</source>
        <translation>وقت استراحة طويلة</translation>
    </message>
    <message>
        <source>micro break</source>
        <translation>استراحة قصيرة</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>rest break</source>
        <translation>استراحة طويلة</translation>
    </message>
    <message>
        <source>second</source>
        <translation>ثانية</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>عُد برفق</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>أولًا: %1</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>وصلت إلى المنتصف</translation>
    </message>
    <message numerus="yes">
        <source>Hold for %n seconds</source>
        <translation>
            <numerusform>اثبت</numerusform>
            <numerusform>اثبت ثانية واحدة</numerusform>
            <numerusform>اثبت ثانيتين</numerusform>
            <numerusform>اثبت %n ثوانٍ</numerusform>
            <numerusform>اثبت %n ثانية</numerusform>
            <numerusform>اثبت %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>راحة</translation>
    </message>
    <message>
        <source>That was all. Well done.</source>
        <translation>هذا كل شيء. أحسنت.</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>%1 at a pause in typing</source>
        <translation>%1 عند توقف عن الكتابة</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>%1 لم تأتِ بعد.</translation>
    </message>
    <message>
        <source>%1, as no pause in typing came</source>
        <translation>%1، إذ لم يأتِ توقف عن الكتابة</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Micro break</source>
        <translation>استراحة قصيرة</translation>
    </message>
    <message>
        <source>Natural micro break</source>
        <translation>استراحة قصيرة طبيعية</translation>
    </message>
    <message>
        <source>Natural rest break</source>
        <translation>استراحة طويلة طبيعية</translation>
    </message>
    <message>
        <source>Nothing happened on %1.</source>
        <translation>لم يحدث شيء يوم %1.</translation>
    </message>
    <message>
        <source>Nothing has happened today yet.</source>
        <translation>لم يحدث شيء اليوم بعد.</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>خارج ساعات العمل</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>أوقفتها مؤقتًا</translation>
    </message>
    <message>
        <source>Reasons are kept for 90 days, and %1 is longer ago.</source>
        <translation>تُحفظ الأسباب 90 يومًا، و%1 أقدم من ذلك.</translation>
    </message>
    <message>
        <source>Rest break</source>
        <translation>استراحة طويلة</translation>
    </message>
    <message>
        <source>a while</source>
        <translation>مدة</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>and the day ended before it came</source>
        <translation>وانتهى اليوم قبل أن تأتي</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>عُرضت</translation>
    </message>
    <message>
        <source>asked %1 later</source>
        <translation>عُرضت بعد %1</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>عُرضت مرة أخرى</translation>
    </message>
    <message>
        <source>asked again %1 later</source>
        <translation>عُرضت مرة أخرى بعد %1</translation>
    </message>
    <message>
        <source>away %1</source>
        <translation>ابتعاد %1</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>begun by itself</source>
        <translation>بدأت من تلقاء نفسها</translation>
    </message>
    <message>
        <source>breaks paused</source>
        <translation>أُوقفت الاستراحات مؤقتًا</translation>
    </message>
    <message>
        <source>but nobody was there, so it does not count</source>
        <translation>لكن لم يكن أحد هناك، فلا تُحسب</translation>
    </message>
    <message>
        <source>clock put forward by %1</source>
        <translation>قُدّمت الساعة %1</translation>
    </message>
    <message>
        <source>comes again after that</source>
        <translation>تأتي مرة أخرى بعد ذلك</translation>
    </message>
    <message>
        <source>computer asleep %1</source>
        <translation>سكون الحاسوب %1</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>انقطعت</translation>
    </message>
    <message>
        <source>cut off when deskbreak ended</source>
        <translation>انقطعت عند إنهاء deskbreak</translation>
    </message>
    <message>
        <source>deferred %1 (%2)</source>
        <translation>أُرجئت %1 (%2)</translation>
    </message>
    <message>
        <source>deferred since %1 (%2)</source>
        <translation>مُرجأة منذ %1 (%2)</translation>
    </message>
    <message>
        <source>deskbreak not running for %1</source>
        <translation>لم يكن deskbreak يعمل %1</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>لم تأتِ</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>أُدّيت جزئيًا</translation>
    </message>
    <message>
        <source>due</source>
        <translation>حان وقتها</translation>
    </message>
    <message>
        <source>due after %1 at the desk</source>
        <translation>حان وقتها بعد %1 عند المكتب</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>ended because the computer slept</source>
        <translation>انتهت لأن الحاسوب سكن</translation>
    </message>
    <message>
        <source>ended because the screen was locked</source>
        <translation>انتهت لأن الشاشة قُفلت</translation>
    </message>
    <message>
        <source>ended before any movement was done</source>
        <translation>انتهت قبل أداء أي حركة</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>الميكروفون قيد الاستخدام</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>فاتت</translation>
    </message>
    <message>
        <source>missed: nobody answered</source>
        <translation>فاتت: لم يُجب أحد</translation>
    </message>
    <message>
        <source>natural</source>
        <translation>طبيعية</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>لم تُؤدَّ</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>لم يحن وقتها</translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation>إيقاف مؤقت %1</translation>
    </message>
    <message>
        <source>screen locked %1</source>
        <translation>قفل الشاشة %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تُخطّيت</translation>
    </message>
    <message>
        <source>skipped by you</source>
        <translation>تخطّيتَها</translation>
    </message>
    <message>
        <source>snoozed %1</source>
        <translation>أُجّلت %1</translation>
    </message>
    <message>
        <source>started by hand</source>
        <translation>بدأت يدويًا</translation>
    </message>
    <message>
        <source>started by you</source>
        <translation>بدأتَها</translation>
    </message>
    <message>
        <source>still due</source>
        <translation>ما زال وقتها حاضرًا</translation>
    </message>
    <message>
        <source>stopped because it hurt</source>
        <translation>توقّفت لأنها آلمت</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>أُخذت</translation>
    </message>
    <message>
        <source>the clock was set</source>
        <translation>ضُبطت الساعة</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>سكن الحاسوب</translation>
    </message>
    <message>
        <source>the desk was quiet</source>
        <translation>كان المكتب في هدوء</translation>
    </message>
    <message>
        <source>the screen was locked</source>
        <translation>كانت الشاشة مقفلة</translation>
    </message>
    <message>
        <source>then %1, which was a break of its own</source>
        <translation>ثم %1، وكانت استراحة بذاتها</translation>
    </message>
    <message>
        <source>then not due after all</source>
        <translation>ثم لم تعد مطلوبة</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>until you resume</source>
        <translation>حتى تستأنف</translation>
    </message>
    <message>
        <source>until you resumed</source>
        <translation>حتى استأنفت</translation>
    </message>
    <message>
        <source>waiting for a good moment</source>
        <translation>في انتظار لحظة مناسبة</translation>
    </message>
    <message>
        <source>waiting for your answer</source>
        <translation>في انتظار إجابتك</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>withdrawn (%1)</source>
        <translation>سُحبت (%1)</translation>
    </message>
    <message>
        <source>working hours were over</source>
        <translation>انتهت ساعات العمل</translation>
    </message>
    <message>
        <source>you had been away already</source>
        <translation>كنت قد ابتعدت بالفعل</translation>
    </message>
    <message>
        <source>you paused</source>
        <translation>أوقفتها مؤقتًا</translation>
    </message>
    <message>
        <source>you said that you had just taken one</source>
        <translation>قلت إنك أخذت واحدة للتو</translation>
    </message>
</context>
</TS>

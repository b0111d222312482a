<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I just took a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I’m reading or in a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving safely…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit deskbreak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something needs your attention…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start micro-session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start rest break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streak…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deskbreak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The session was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop did not show the window of the guide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Minutes a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyPage</name>
    <message>
        <source>Go easy on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What deskbreak is, and what it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not suit you is swapped for something easier, or left out. It means the smaller version, not a ban on moving, and it is no medical advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to stop, and when to get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreaksPage</name>
    <message>
        <source>A break every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks from one rest break to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a day with six and a half hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety, rhythm and body, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are micro breaks. With 1, every break is a rest break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the first start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time at the desk. Time away does not count, 15 to 90 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters or another filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source, line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care, line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to stop, and who should leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who told you: a physiotherapist, a book, an address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerWindow</name>
    <message>
        <source>%1 to %2 is usual for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an exercise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one has this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag them, or move them with Alt and the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready and changing sides included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you see how long it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lasts %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. Add the first exercise below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: After lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than a routine can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is rather long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is rather short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your routine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CueFlash</name>
    <message>
        <source>A cue that is seen instead of heard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Dimmed screen; click to see what is behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deskbreak: dimmed screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Adds what another computer has; nothing is counted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As JSON Lines, to be read again, or as CSV for a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days a week that you mean to keep, 1 to 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this machine. deskbreak makes no network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal for a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by itself before something is changed for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off, nothing says anything about them. The history is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show streaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your history along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>No working hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayDetail</name>
    <message>
        <source>Add a session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ordinary day again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away until…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as sick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>A range must not end when it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hours on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the hours of %1 to Monday to Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to Mon–Fri</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>All of this and your settings, without your name and your folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this desktop tells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoseCard</name>
    <message>
        <source>Back to the usual dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your dose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorWindow</name>
    <message>
        <source>New exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your exercise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>Also: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it in breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExercisesSurface</name>
    <message>
        <source>A copy is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another pack of this name, “%1”. Put this one in its place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not for you now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deskbreak: exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there now. What is wrong in it is left out:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExercisesWindow</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose something from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New routine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put the copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigurePreview</name>
    <message>
        <source>Let the figure move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the figure rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure: %1, LEFT side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure: %1, RIGHT side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>%1, page %2 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted for six and a half hours at the desk, if you take every break. Time that you are away counts as a break by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go easy on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its ring fills with your desk time. A click opens a small window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro breaks take about a minute, rest breaks about four. Nobody knows the best interval, so choose what you will keep up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start deskbreak again whenever you want that window back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The icon of deskbreak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tray here, so deskbreak has a small window with the same menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not suit you is swapped for something easier, or left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What suits you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where deskbreak is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deskbreak is in your tray from now on: look for this icon in the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deskbreak notices how long you have been at your desk, asks at a good moment, and shows you what to do. First, about safety:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deskbreak: welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Settings…” in its menu has everything, and these pages again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstWeek</name>
    <message>
        <source>Your first week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideLayout</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every bit of movement counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window closes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deskbreak: guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>A day begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At all times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks come only in these hours. A range that ends before it begins goes on past midnight. With no hours on any day, breaks come at all times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday to Friday, 9 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the other days nothing can be missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works past midnight is still in yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at all times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no breaks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowMuchCard</name>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches are usually held for 15 to 30 seconds; movements are done 8 to 12 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What both ways round are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Back to the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session waits until you go back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it hurts, and when to get help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>%1 cannot be changed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But this is what starts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set for other desktops than this one: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set, but %1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set, but switched off in %1; switch it on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So your desktop answered last; a sandboxed program cannot look it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is set, if %1 starts programs when you log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is set, if your desktop starts programs when you log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desktop could not be asked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desktop did not allow the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desktop has not been asked yet, and a sandboxed program cannot look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system starts it, by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deskbreak cannot start at login on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deskbreak does not start when you log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deskbreak starts when you log in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>In the tray, without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start deskbreak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>A colour of the desktop that cannot be read here is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screen that is not there is the one with the pointer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim the other screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape ends the session all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of windows, exercises and voice. A session ends as it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the main screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the screen with the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced shows start and end side by side and no movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sturdy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop’s, where it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure as it looks now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a session runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deskbreak’s orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Like the desktop” follows what it prefers, more contrast too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovementCard</name>
    <message>
        <source>A picture of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the movement of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is copied, and shown in the session where the figure would be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key poses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key poses, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the movement to the RIGHT; the left side is made from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an exercise…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Before your first session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins as soon as you have read this. It is said only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelWindow</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start micro-session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tray on this desktop, so deskbreak has this window. Close it whenever you like: starting deskbreak again brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deskbreak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be shown. Follow the words instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PoseEditor</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold stays where the pose before it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as the hold of the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a pose from an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a pose from an exercise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which arm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PoseTile</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This break can be snoozed %n more time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>deskbreak: time for a break</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptNotice</name>
    <message>
        <source>%1 · %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins by itself in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes away by itself in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuietPage</name>
    <message>
        <source>A break that is due waits until it is over, and comes within a minute; after an hour as a rest break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends one through the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how a break is asked for. Nothing begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozes for each break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long there must be no input first; 3 minutes at most. 0 does not wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long you can start, snooze or skip. 5 to 120 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt counts down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered, the session begins. Off, the break is missed and the interval starts over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for a pause in typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a program records from a microphone, as calls do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a window fills its screen, as films and talks do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the desktop shows no notifications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 0 the prompt offers none; 5 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeEdit</name>
    <message>
        <source>%1, range %2, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, range %2, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove range %2 of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>A break every %1 min, a rest break every %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RhythmChoice</name>
    <message>
        <source>For somebody whose neck or back complains already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gentlest. It is easy to keep up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual one. Most of the research on discomfort is about 20 to 40 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RhythmRow</name>
    <message>
        <source>Minutes from one break to the next, and from one rest break to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutinePage</name>
    <message>
        <source>Change it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyWindow</name>
    <message>
        <source>Before you start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go easy on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentBar</name>
    <message>
        <source>Exercise %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsSurface</name>
    <message>
        <source>A break is being asked for or under way already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be played: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be shown: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the clipboard. Read it before you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is played now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is said now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not answered, and went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound can be played here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can speak here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here opens folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit tall, and breathe out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop has taken it. If you saw nothing, look at its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one screen now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop does not tell: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how a notification looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answered: Skip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answered: Snooze.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answered: Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deskbreak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is as it comes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deskbreak: settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>A movement begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence in the voice of this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the four below. The prompt itself makes no sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exercise is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And the session is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise and side, what to do, how long to hold, and the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of sounds and voice, on top of the volume of the desktop. 0 is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what is held for ten seconds or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds are switched off above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds in a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last three seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side, or the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound with which a movement begins, at this volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Exercises in order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Alt and the arrow keys move it, Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreakChart</name>
    <message>
        <source>Calendar of the last year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreakPage</name>
    <message>
        <source>Last sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do next will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grace day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made up for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sick</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreakSurface</name>
    <message>
        <source>deskbreak: your movement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreakWelcome</name>
    <message>
        <source>Days off never count against you, and two grace days are there from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow at least half of it and the day is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did one away from the desk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One short session is enough; a quick one takes about a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or carry on: deskbreak asks when your next break is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a micro-session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today can be your first kept day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your movement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreakWindow</name>
    <message>
        <source>Your movement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>A time such as 04:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatCard</name>
    <message>
        <source>Areas of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: Window stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one is its area in your movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhySurface</name>
    <message>
        <source>deskbreak: why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message numerus="yes">
        <source>%n breaks: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 break, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every break that comes or does not will stand here with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons are kept for 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why breaks came or did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to five short lines, in order. They are shown and spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do, line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingWindow</name>
    <message>
        <source>Discard them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing; it is marked below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>body</name>
    <message>
        <source>A chair, a desk, a wall and a door are taken to be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an office in which others can see you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly to be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it discreet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing harder than this is chosen for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing kneeling or lying down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that draws attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is done standing or on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hardest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>%1 marked as holiday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 marked as sick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ordinary again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ordinary again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added a session on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected a session on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as holiday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as sick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed a session on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sick: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sick: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>diagnosis</name>
    <message>
        <source>%1 of %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No input for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deskbreak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one has this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm to the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm: back − forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm: behind − across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blades: apart − together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest turn: left − right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chin: up − down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture, or use the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forearm: down − up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head tilt: left − right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head turn: left − right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying face down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying face down, seen from above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on a roller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name both ways round, such as forward and backward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves. Set a slider in one of the poses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hands and knees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hands and knees, seen from the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push-up on the knees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do; two lines are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulders: down − up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side bend: left − right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting against the backrest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting, arms crossed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting, arms hanging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting, hands on the thighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting, seen from behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting, seen from the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting, slumped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing at a desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing in a doorway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing, back to a wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing, facing a wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing, seen from behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing, seen from the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is longer than ten minutes. Hold or repeat less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper back: arch − round</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters, so that it can be read from afar.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Add a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away until…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked of these days. If you move all the same, it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that you did away from the desk. It is marked as edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the guide wrote is kept, and what you write is marked as edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exercises</name>
    <message>
        <source>%1 each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sets of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter of an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit for a wheelchair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forearms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly to be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a wheelchair with changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs some room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for a wheelchair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered for a few days, because it hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered for now: it was too hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered yet: it is harder than your level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered: it needs something that you do not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered: it strains what you go easy on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered: others would notice it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered: you asked for nothing on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered: you asked for seated exercises only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side, then the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One way round, then the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary at a desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right and left by turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair with a back that does not move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doorway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foam roller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something firm to anchor the band to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>towel, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hurt</name>
    <message>
        <source>%1 stays away for 7 days, and today counts all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the session, or skip this move?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page</name>
    <message numerus="yes">
        <source>%n sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>%1 on %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: left %2, right %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Even: left %1 %, right %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left %1 %, right %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most and least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions in these days, and that is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing with two sides in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do most and least will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is done sitting here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps the session at its length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: least recently done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not done so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 instead of %1, which went well twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 instead of %1: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A little more of %1, which went well twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As little of %1 as there can be: it was too hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with what was left over last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets you up after %1 at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that fits you lasts %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not fit you now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it hurt in the last days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is harder than your level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs something that you do not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it strains what you go easy on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was too hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others would notice it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you asked for nothing on the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you asked for seated exercises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Before you start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, if you take every one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 min in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n micro breaks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rest breaks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 micro break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 rest break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours, figure, screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foam roller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often, and what that costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I get dizzy when I move my head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latex allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteoporosis or a past spinal fracture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts and quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent abdominal surgery, or lying face down is not comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent back injury or spinal surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent neck injury or surgery, or arm tingling or weakness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resistance band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore knees, or kneeling is hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore wrists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore, unstable or frozen shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds and voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streaks, files, export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to avoid head-down positions or straining (blood pressure, eyes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsteady on my feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What suits you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this desktop tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When breaks may come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>%1: start, snooze or skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; it is outside working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n snoozes left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 snooze left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is running since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away from the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break due: it comes in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break due: start, snooze or skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break due: waiting for a typing pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break due: you are away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks are not paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred since %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due since %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due since %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be a %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next break in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next micro break in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next rest break in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside hours until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside working hours until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused since %1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused since %1, until you resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or in a call: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1. Breaks wait for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1. It comes when that is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1. Your desk time is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed until %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are reading or in a call, so it counts as desk time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not paused: it is outside working hours until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not paused: it is outside working hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no snooze left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not right after a start or a return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something fills the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desk is quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the microphone is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for a pause in typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are away from the desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>streak</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n comebacks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 comeback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back again: nice. One break today is plenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comeback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get well soon. Nothing is asked of you today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace day used. Streak safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing a day does not undo a habit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On holiday. Nothing is asked of you; enjoy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One short session keeps today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The week’s goal is met, %n weeks running.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The week’s goal is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrists</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your best run of %n days stays yours.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your first kept day. A fine start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a start, and it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any session counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before you began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best week %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day kept · best %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day · goal met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is asked this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 days, any session counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day kept · a fine start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days kept · best %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days kept · your best run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days kept, and they stay yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days · goal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days · goal of %1 met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days, and they stay yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fills with your kept days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five kept days earn one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grace day, streak safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardly at the desk, so it changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, by an extra session afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved, and every move counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of working days kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sick, so it changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used by themselves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>%1 each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A session is running already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BACKWARD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FORWARD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No break is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now the same to your left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now the same to your right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIGHT side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This break cannot be snoozed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for a micro break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for a rest break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>micro break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hold for %n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was all. Well done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>%1 at a pause in typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as no pause in typing came</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Micro break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural micro break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural rest break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened today yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons are kept for 90 days, and %1 is longer ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and the day ended before it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked %1 later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked again %1 later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaks paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but nobody was there, so it does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock put forward by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes again after that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computer asleep %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off when deskbreak ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deferred %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deferred since %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deskbreak not running for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due after %1 at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended because the computer slept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended because the screen was locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended before any movement was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed: nobody answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>natural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screen locked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snoozed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped because it hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desk was quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the screen was locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then %1, which was a break of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then not due after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until you resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until you resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for a good moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working hours were over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you had been away already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you said that you had just taken one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

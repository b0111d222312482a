<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 Stunden</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>Exercises…</source>
        <translation>Übungen …</translation>
    </message>
    <message>
        <source>I just took a break</source>
        <translation>Ich habe gerade Pause gemacht</translation>
    </message>
    <message>
        <source>I’m reading or in a call</source>
        <translation>Ich lese oder telefoniere</translation>
    </message>
    <message>
        <source>Moving safely…</source>
        <translation>Sicher bewegen …</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Quit deskbreak</source>
        <translation>deskbreak beenden</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Something needs your attention…</source>
        <translation>Etwas braucht deine Aufmerksamkeit …</translation>
    </message>
    <message>
        <source>Start micro-session</source>
        <translation>Kurzeinheit starten</translation>
    </message>
    <message>
        <source>Start rest break</source>
        <translation>Erholungspause starten</translation>
    </message>
    <message>
        <source>Streak…</source>
        <translation>Serie …</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Bis ich fortsetze</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Why…</source>
        <translation>Warum …</translation>
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
        <translation>Die Einheit wurde geschlossen</translation>
    </message>
    <message>
        <source>This desktop did not show the window of the guide.</source>
        <translation>Dieser Desktop hat das Fenster der Anleitung nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Minutes a day</source>
        <translation>Minuten am Tag</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minuten in der Woche</translation>
    </message>
</context>
<context>
    <name>BodyPage</name>
    <message>
        <source>Go easy on…</source>
        <translation>Vorsicht bei …</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Moving safely</source>
        <translation>Sicher bewegen</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>What deskbreak is, and what it is not.</source>
        <translation>Was deskbreak ist und was nicht.</translation>
    </message>
    <message>
        <source>What does not suit you is swapped for something easier, or left out. It means the smaller version, not a ban on moving, and it is no medical advice.</source>
        <translation>Was dir nicht guttut, wird gegen etwas Leichteres getauscht oder weggelassen. Gemeint ist die kleinere Ausführung, kein Bewegungsverbot, und es ist kein medizinischer Rat.</translation>
    </message>
    <message>
        <source>When to stop, and when to get help</source>
        <translation>Wann du aufhörst und wann du Hilfe holst</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Wo du bist</translation>
    </message>
</context>
<context>
    <name>BreaksPage</name>
    <message>
        <source>A break every</source>
        <translation>Eine Pause alle</translation>
    </message>
    <message>
        <source>Breaks from one rest break to the next</source>
        <translation>Pausen von einer Erholungspause zur nächsten</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>On a day with six and a half hours</source>
        <translation>An einem Tag mit sechseinhalb Stunden</translation>
    </message>
    <message>
        <source>Safety, rhythm and body, one after the other.</source>
        <translation>Sicherheit, Rhythmus und Körper, eins nach dem anderen.</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Noch einmal zeigen</translation>
    </message>
    <message>
        <source>The others are micro breaks. With 1, every break is a rest break.</source>
        <translation>Die anderen sind Mikropausen. Mit 1 ist jede Pause eine Erholungspause.</translation>
    </message>
    <message>
        <source>The pages of the first start</source>
        <translation>Die Seiten des ersten Starts</translation>
    </message>
    <message>
        <source>Time at the desk. Time away does not count, 15 to 90 minutes.</source>
        <translation>Zeit am Schreibtisch. Zeit fern davon zählt nicht, 15 bis 90 Minuten.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routines</source>
        <translation>
            <numerusform>%n Programm</numerusform>
            <numerusform>%n Programme</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Area of the body</source>
        <translation>Körperbereich</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters or another filter.</source>
        <translation>Nichts passt. Nimm weniger Buchstaben oder einen anderen Filter.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Offered to you</source>
        <translation>Dir angeboten</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>Which exercises</source>
        <translation>Welche Übungen</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Source, line</source>
        <translation>Quelle, Zeile</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Gib acht</translation>
    </message>
    <message>
        <source>Take care, line</source>
        <translation>Gib acht, Zeile</translation>
    </message>
    <message>
        <source>When to stop, and who should leave it out.</source>
        <translation>Wann man aufhört und wer es auslassen sollte.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Who told you: a physiotherapist, a book, an address.</source>
        <translation>Wer es dir gesagt hat: eine Physiotherapeutin, ein Buch, eine Adresse.</translation>
    </message>
</context>
<context>
    <name>ComposerWindow</name>
    <message>
        <source>%1 to %2 is usual for this.</source>
        <translation>Üblich sind dafür %1 bis %2.</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Add an exercise…</source>
        <translation>Übung hinzufügen …</translation>
    </message>
    <message>
        <source>Add at least one exercise.</source>
        <translation>Füge mindestens eine Übung hinzu.</translation>
    </message>
    <message>
        <source>Another one has this name already.</source>
        <translation>Etwas anderes heißt schon so.</translation>
    </message>
    <message>
        <source>Drag them, or move them with Alt and the arrow keys.</source>
        <translation>Zieh sie, oder verschiebe sie mit Alt und den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Exercises in order</source>
        <translation>Übungen der Reihe nach</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Getting ready and changing sides included.</source>
        <translation>Bereitmachen und Seitenwechsel eingerechnet.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Gib einen Namen ein.</translation>
    </message>
    <message>
        <source>Here you see how long it takes.</source>
        <translation>Hier siehst du, wie lange es dauert.</translation>
    </message>
    <message>
        <source>It lasts %1</source>
        <translation>Dauert %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <source>Nothing here yet. Add the first exercise below.</source>
        <translation>Noch nichts da. Füge unten die erste Übung hinzu.</translation>
    </message>
    <message>
        <source>Such as: After lunch</source>
        <translation>Etwa: Nach dem Mittagessen</translation>
    </message>
    <message>
        <source>That is more than a routine can hold.</source>
        <translation>Mehr, als in ein Programm passt.</translation>
    </message>
    <message>
        <source>That is rather long.</source>
        <translation>Das ist ziemlich lang.</translation>
    </message>
    <message>
        <source>That is rather short.</source>
        <translation>Das ist ziemlich kurz.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Your routine</source>
        <translation>Dein Programm</translation>
    </message>
</context>
<context>
    <name>CueFlash</name>
    <message>
        <source>A cue that is seen instead of heard</source>
        <translation>Ein Signal, das man sieht statt hört</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Dimmed screen; click to see what is behind it</source>
        <translation>Abgedunkelter Bildschirm; klick, um zu sehen, was dahinter ist</translation>
    </message>
    <message>
        <source>deskbreak: dimmed screen</source>
        <translation>deskbreak: abgedunkelter Bildschirm</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Adds what another computer has; nothing is counted twice.</source>
        <translation>Ergänzt, was ein anderer Rechner hat; nichts zählt doppelt.</translation>
    </message>
    <message>
        <source>As JSON Lines, to be read again, or as CSV for a spreadsheet.</source>
        <translation>Als JSON Lines, um es wieder einzulesen, oder als CSV für eine Tabelle.</translation>
    </message>
    <message>
        <source>As they were before deskbreak last changed them.</source>
        <translation>So, wie sie waren, bevor deskbreak sie zuletzt geändert hat.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Days a week that you mean to keep, 1 to 7.</source>
        <translation>Tage der Woche, die du schaffen willst, 1 bis 7.</translation>
    </message>
    <message>
        <source>Everything stays on this machine. deskbreak makes no network connection.</source>
        <translation>Alles bleibt auf diesem Rechner. deskbreak stellt keine Netzwerkverbindung her.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Goal for a week</source>
        <translation>Wochenziel</translation>
    </message>
    <message>
        <source>Going back to one</source>
        <translation>Zu einer zurückkehren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Off, nothing says anything about them. The history is kept.</source>
        <translation>Ausgeschaltet erwähnt sie nichts. Der Verlauf bleibt erhalten.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Quit deskbreak. Move history.db out of its folder, and history.db-wal and history.db-shm if they are there. Copy the backup there as history.db, and start deskbreak.</source>
        <translation>Beende deskbreak. Verschiebe history.db aus ihrem Ordner, ebenso history.db-wal und history.db-shm, falls es sie gibt. Kopiere die Sicherung als history.db dorthin und starte deskbreak.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show streaks</source>
        <translation>Serien zeigen</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Take your history along</source>
        <translation>Deinen Verlauf mitnehmen</translation>
    </message>
    <message>
        <source>The last one: %1</source>
        <translation>Die letzte: %1</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>Your history is backed up once on each day on which something is written. The last seven stay, and one for each of the four weeks before.</source>
        <translation>Dein Verlauf wird an jedem Tag, an dem etwas geschrieben wird, einmal gesichert. Die letzten sieben Sicherungen bleiben, und je eine für die vier Wochen davor.</translation>
    </message>
    <message>
        <source>Your own exercises</source>
        <translation>Eigene Übungen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>No working hours</source>
        <translation>Keine Arbeitszeit</translation>
    </message>
</context>
<context>
    <name>DayDetail</name>
    <message>
        <source>Add a session…</source>
        <translation>Einheit eintragen …</translation>
    </message>
    <message>
        <source>An ordinary day again</source>
        <translation>Wieder ein gewöhnlicher Tag</translation>
    </message>
    <message>
        <source>Away until…</source>
        <translation>Weg bis …</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen …</translation>
    </message>
    <message>
        <source>Mark as holiday</source>
        <translation>Als Urlaub markieren</translation>
    </message>
    <message>
        <source>Mark as sick</source>
        <translation>Als krank markieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>A range must not end when it begins.</source>
        <translation>Ein Zeitraum darf nicht enden, wenn er beginnt.</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Zeiten hinzufügen</translation>
    </message>
    <message>
        <source>Add hours on %1</source>
        <translation>Zeiten am %1 hinzufügen</translation>
    </message>
    <message>
        <source>Copy the hours of %1 to Monday to Friday</source>
        <translation>Zeiten vom %1 auf Montag bis Freitag übertragen</translation>
    </message>
    <message>
        <source>Copy to Mon–Fri</source>
        <translation>Auf Mo–Fr übertragen</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>All of this and your settings, without your name and your folders.</source>
        <translation>All das und deine Einstellungen, ohne deinen Namen und deine Ordner.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Für einen Bericht kopieren</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>What this desktop tells</source>
        <translation>Was dieser Desktop verrät</translation>
    </message>
</context>
<context>
    <name>DoseCard</name>
    <message>
        <source>Back to the usual dose</source>
        <translation>Zurück zur üblichen Dosis</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Your dose</source>
        <translation>Deine Dosis</translation>
    </message>
</context>
<context>
    <name>EditorWindow</name>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>Your exercise</source>
        <translation>Deine Übung</translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>Also: %1</source>
        <translation>Auch: %1</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Häufige Fehler</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>Eigene daraus machen …</translation>
    </message>
    <message>
        <source>Offer it in breaks</source>
        <translation>In Pausen anbieten</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Gib acht</translation>
    </message>
    <message>
        <source>Tempo: %1</source>
        <translation>Tempo: %1</translation>
    </message>
</context>
<context>
    <name>ExercisesSurface</name>
    <message>
        <source>A copy is in %1.</source>
        <translation>Eine Kopie liegt in %1.</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>There is another pack of this name, “%1”. Put this one in its place?</source>
        <translation>Es gibt schon ein Paket namens „%1“. Soll dieses es ersetzen?</translation>
    </message>
    <message>
        <source>This is not for you now.</source>
        <translation>Das ist jetzt nichts für dich.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>deskbreak: exercises</source>
        <translation>deskbreak: Übungen</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>“%1” is there now.</source>
        <translation>„%1“ ist jetzt da.</translation>
    </message>
    <message>
        <source>“%1” is there now. What is wrong in it is left out:</source>
        <translation>„%1“ ist jetzt da. Was darin falsch ist, fehlt:</translation>
    </message>
</context>
<context>
    <name>ExercisesWindow</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>Paket wählen</translation>
    </message>
    <message>
        <source>Choose something from the list.</source>
        <translation>Wähl etwas aus der Liste.</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Export your own…</source>
        <translation>Eigene exportieren …</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translation>Paket importieren …</translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation>Neue Übung …</translation>
    </message>
    <message>
        <source>New routine…</source>
        <translation>Neues Programm …</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nichts ist gewählt</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Where to put the copy</source>
        <translation>Wohin mit der Kopie</translation>
    </message>
</context>
<context>
    <name>FigurePreview</name>
    <message>
        <source>Let the figure move</source>
        <translation>Figur bewegen lassen</translation>
    </message>
    <message>
        <source>Let the figure rest</source>
        <translation>Figur ruhen lassen</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Figur: %1</translation>
    </message>
    <message>
        <source>Figure: %1, LEFT side</source>
        <translation>Figur: %1, LINKE Seite</translation>
    </message>
    <message>
        <source>Figure: %1, RIGHT side</source>
        <translation>Figur: %1, RECHTE Seite</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>%1, page %2 of 3</source>
        <translation>%1, Seite %2 von 3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Bevor du beginnst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Counted for six and a half hours at the desk, if you take every break. Time that you are away counts as a break by itself.</source>
        <translation>Gerechnet für sechseinhalb Stunden am Schreibtisch, wenn du jede Pause machst. Zeit, in der du weg bist, zählt von selbst als Pause.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Go easy on…</source>
        <translation>Vorsicht bei …</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Try a session now</source>
        <translation>Jetzt eine Einheit ausprobieren</translation>
    </message>
    <message>
        <source>Micro breaks take about a minute, rest breaks about four. Nobody knows the best interval, so choose what you will keep up.</source>
        <translation>Mikropausen dauern etwa eine Minute, Erholungspausen etwa vier. Niemand kennt das beste Intervall; wähl also, was du durchhältst.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>What does not suit you is swapped for something easier, or left out.</source>
        <translation>Was dir nicht guttut, wird gegen etwas Leichteres getauscht oder weggelassen.</translation>
    </message>
    <message>
        <source>What suits you</source>
        <translation>Was dir guttut</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann du Hilfe brauchst</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Wo du bist</translation>
    </message>
    <message>
        <source>deskbreak notices how long you have been at your desk, asks at a good moment, and shows you what to do. First, about safety:</source>
        <translation>deskbreak merkt, wie lange du schon am Schreibtisch bist, fragt in einem guten Moment und zeigt dir, was zu tun ist. Zuerst zur Sicherheit:</translation>
    </message>
    <message>
        <source>deskbreak: welcome</source>
        <translation>deskbreak: willkommen</translation>
    </message>
</context>
<context>
    <name>FirstWeek</name>
    <message>
        <source>Your first week</source>
        <translation>Deine erste Woche</translation>
    </message>
</context>
<context>
    <name>GuideLayout</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Do something easier instead; what you have done is kept</source>
        <translation>Stattdessen etwas Leichteres tun; was du getan hast, bleibt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End an exercise that hurts; it stays away for 7 days, and today counts</source>
        <translation>Eine Übung beenden, die wehtut; sie bleibt 7 Tage weg, und heute zählt</translation>
    </message>
    <message>
        <source>End the session; what you have done counts</source>
        <translation>Die Einheit beenden; was du getan hast, zählt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every bit of movement counts.</source>
        <translation>Jede Bewegung zählt.</translation>
    </message>
    <message>
        <source>Go on to the next exercise</source>
        <translation>Weiter zur nächsten Übung</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>Stattdessen: %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause, and go on again</source>
        <translation>Anhalten und wieder fortsetzen</translation>
    </message>
    <message>
        <source>Repeat this exercise, or go back to the one before</source>
        <translation>Diese Übung wiederholen oder zur vorigen zurückgehen</translation>
    </message>
    <message>
        <source>Show what the keys do, and when to get help</source>
        <translation>Zeigen, was die Tasten tun und wann du Hilfe holst</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>That counts</source>
        <translation>Das zählt</translation>
    </message>
    <message>
        <source>There is nothing easier</source>
        <translation>Es gibt nichts Leichteres</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Das tut weh</translation>
    </message>
    <message>
        <source>This window closes by itself.</source>
        <translation>Dieses Fenster schließt sich von selbst.</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Gut gemacht</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>deskbreak: guide</source>
        <translation>deskbreak: Anleitung</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>A day begins at</source>
        <translation>Ein Tag beginnt um</translation>
    </message>
    <message>
        <source>At all times</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Breaks come only in these hours. A range that ends before it begins goes on past midnight. With no hours on any day, breaks come at all times.</source>
        <translation>Pausen kommen nur in diesen Zeiten. Ein Zeitraum, der endet, bevor er beginnt, geht über Mitternacht. Ohne Zeiten an irgendeinem Tag kommen Pausen jederzeit.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Monday to Friday, 9 to 5</source>
        <translation>Montag bis Freitag, 9 bis 17 Uhr</translation>
    </message>
    <message>
        <source>On the other days nothing can be missed.</source>
        <translation>An den anderen Tagen kann nichts fehlen.</translation>
    </message>
    <message>
        <source>Who works past midnight is still in yesterday.</source>
        <translation>Wer nach Mitternacht arbeitet, ist noch im gestrigen Tag.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>at all times</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>no breaks</source>
        <translation>keine Pausen</translation>
    </message>
</context>
<context>
    <name>HowMuchCard</name>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Stretches are usually held for 15 to 30 seconds; movements are done 8 to 12 times.</source>
        <translation>Dehnungen hält man meist 15 bis 30 Sekunden; Bewegungen macht man 8- bis 12-mal.</translation>
    </message>
    <message>
        <source>The first way round</source>
        <translation>Die erste Richtung</translation>
    </message>
    <message>
        <source>The second way round</source>
        <translation>Die zweite Richtung</translation>
    </message>
    <message>
        <source>What both ways round are called</source>
        <translation>Wie beide Richtungen heißen</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>rückwärts</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>vorwärts</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key: %1</source>
        <translation>Taste: %1</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Back to the session</source>
        <translation>Zurück zur Einheit</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>The session waits until you go back to it.</source>
        <translation>Die Einheit wartet, bis du zurückkehrst.</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>Was die Tasten tun</translation>
    </message>
    <message>
        <source>When it hurts, and when to get help</source>
        <translation>Wenn es wehtut, und wann du Hilfe holst</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>%1 cannot be changed: %2.</source>
        <translation>%1 kann nicht geändert werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>But this is what starts: %1</source>
        <translation>Gestartet wird aber: %1</translation>
    </message>
    <message>
        <source>It is set for other desktops than this one: %1.</source>
        <translation>Es gilt für andere Desktops als diesen: %1.</translation>
    </message>
    <message>
        <source>It is set, but %1 is not there.</source>
        <translation>Es ist eingerichtet, aber %1 fehlt.</translation>
    </message>
    <message>
        <source>It is set, but switched off in %1; switch it on there.</source>
        <translation>Es ist eingerichtet, aber in %1 abgeschaltet; schalte es dort ein.</translation>
    </message>
    <message>
        <source>So your desktop answered last; a sandboxed program cannot look it up.</source>
        <translation>So hat dein Desktop zuletzt geantwortet; nachsehen kann ein Programm in einer Sandbox nicht.</translation>
    </message>
    <message>
        <source>That is set, if %1 starts programs when you log in.</source>
        <translation>Das gilt, wenn %1 beim Anmelden Programme startet.</translation>
    </message>
    <message>
        <source>That is set, if your desktop starts programs when you log in.</source>
        <translation>Das gilt, wenn dein Desktop beim Anmelden Programme startet.</translation>
    </message>
    <message>
        <source>Your desktop could not be asked: %1.</source>
        <translation>Dein Desktop konnte nicht gefragt werden: %1.</translation>
    </message>
    <message>
        <source>Your desktop did not allow the change.</source>
        <translation>Dein Desktop hat die Änderung nicht erlaubt.</translation>
    </message>
    <message>
        <source>Your desktop has not been asked yet, and a sandboxed program cannot look.</source>
        <translation>Dein Desktop wurde noch nicht gefragt, und nachsehen kann ein Programm in einer Sandbox nicht.</translation>
    </message>
    <message>
        <source>Your system starts it, by %1.</source>
        <translation>Dein System startet es durch %1.</translation>
    </message>
    <message>
        <source>deskbreak cannot start at login on %1.</source>
        <translation>deskbreak kann auf %1 nicht beim Anmelden starten.</translation>
    </message>
    <message>
        <source>deskbreak does not start when you log in.</source>
        <translation>deskbreak startet nicht, wenn du dich anmeldest.</translation>
    </message>
    <message>
        <source>deskbreak starts when you log in.</source>
        <translation>deskbreak startet, wenn du dich anmeldest.</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>In the tray, without a window.</source>
        <translation>Im Infobereich, ohne Fenster.</translation>
    </message>
    <message>
        <source>Start deskbreak</source>
        <translation>deskbreak starten</translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation>Was das System sagt</translation>
    </message>
    <message>
        <source>When you log in</source>
        <translation>Wenn du dich anmeldest</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Wo es festgehalten ist</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>A colour of the desktop that cannot be read here is not used.</source>
        <translation>Eine Farbe des Desktops, die hier nicht lesbar wäre, wird nicht verwendet.</translation>
    </message>
    <message>
        <source>A screen that is not there is the one with the pointer.</source>
        <translation>Fehlt ein Bildschirm, ist es der mit dem Mauszeiger.</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Akzent</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Körperbau</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dim the other screens</source>
        <translation>Andere Bildschirme abdunkeln</translation>
    </message>
    <message>
        <source>Escape ends the session all the same.</source>
        <translation>Escape beendet die Einheit trotzdem.</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Bildschirm füllen</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Of windows, exercises and voice. A session ends as it began.</source>
        <translation>Von Fenstern, Übungen und Stimme. Eine Einheit endet, wie sie begann.</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Auf %1</translation>
    </message>
    <message>
        <source>On the main screen</source>
        <translation>Auf dem Hauptbildschirm</translation>
    </message>
    <message>
        <source>On the screen with the pointer</source>
        <translation>Auf dem Bildschirm mit dem Mauszeiger</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Reduced shows start and end side by side and no movement.</source>
        <translation>Reduziert zeigt Anfang und Ende nebeneinander und keine Bewegung.</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Slim</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Sturdy</source>
        <translation>Kräftig</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Gebräunt</translation>
    </message>
    <message>
        <source>The desktop’s, where it has one</source>
        <translation>Die des Desktops, wo er eine hat</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>Die Figur</translation>
    </message>
    <message>
        <source>The figure as it looks now</source>
        <translation>Die Figur, wie sie jetzt aussieht</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Die Anleitung</translation>
    </message>
    <message>
        <source>The guide opens</source>
        <translation>Die Anleitung öffnet sich</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>While a session runs.</source>
        <translation>Während eine Einheit läuft.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>deskbreak’s orange</source>
        <translation>Das Orange von deskbreak</translation>
    </message>
    <message>
        <source>“Like the desktop” follows what it prefers, more contrast too.</source>
        <translation>„Wie der Desktop“ folgt dem, was er bevorzugt, auch mehr Kontrast.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovementCard</name>
    <message>
        <source>A picture of my own</source>
        <translation>Ein eigenes Bild</translation>
    </message>
    <message>
        <source>Add a pose</source>
        <translation>Pose hinzufügen</translation>
    </message>
    <message>
        <source>Begin with the movement of</source>
        <translation>Beginnen mit der Bewegung von</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen …</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>It is copied, and shown in the session where the figure would be.</source>
        <translation>Es wird kopiert und in der Einheit anstelle der Figur gezeigt.</translation>
    </message>
    <message>
        <source>Key poses</source>
        <translation>Schlüsselposen</translation>
    </message>
    <message>
        <source>Key poses, one after the other</source>
        <translation>Schlüsselposen nacheinander</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Blick</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Beginnt in</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>Die Figur</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Write the movement to the RIGHT; the left side is made from it.</source>
        <translation>Schreib die Bewegung nach RECHTS; die linke Seite wird daraus gemacht.</translation>
    </message>
    <message>
        <source>an exercise…</source>
        <translation>eine Übung …</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Before your first session</source>
        <translation>Vor deiner ersten Einheit</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>It begins as soon as you have read this. It is said only once.</source>
        <translation>Sie beginnt, sobald du das gelesen hast. Es wird nur einmal gesagt.</translation>
    </message>
    <message>
        <source>Moving safely</source>
        <translation>Sicher bewegen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann du Hilfe brauchst</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>PanelWindow</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Start micro-session</source>
        <translation>Kurzeinheit starten</translation>
    </message>
    <message>
        <source>There is no tray on this desktop, so deskbreak has this window. Close it whenever you like: starting deskbreak again brings it back.</source>
        <translation>Dieser Desktop hat keinen Infobereich, darum hat deskbreak dieses Fenster. Schließ es, wann du willst: Startest du deskbreak noch einmal, ist es wieder da.</translation>
    </message>
    <message>
        <source>deskbreak</source>
        <translation>deskbreak</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>min due</source>
        <translation>min fällig</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Follow the words instead.</source>
        <translation>Dieses Bild kann nicht gezeigt werden. Folge stattdessen den Worten.</translation>
    </message>
</context>
<context>
    <name>PoseEditor</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>A hold stays where the pose before it ends.</source>
        <translation>Beim Halten bleibt, wo die Pose davor endet.</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Arme</translation>
    </message>
    <message>
        <source>As long as the hold of the exercise</source>
        <translation>So lange wie das Halten der Übung</translation>
    </message>
    <message>
        <source>Back to where it starts</source>
        <translation>Zurück zum Anfang</translation>
    </message>
    <message>
        <source>Both arms</source>
        <translation>Beide Arme</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <source>Take a pose from an exercise</source>
        <translation>Pose aus einer Übung nehmen</translation>
    </message>
    <message>
        <source>Take a pose from an exercise…</source>
        <translation>Pose aus einer Übung nehmen …</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Which arm</source>
        <translation>Welcher Arm</translation>
    </message>
</context>
<context>
    <name>PoseTile</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
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
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Skip this break</source>
        <translation>Diese Pause auslassen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n minutes</source>
        <translation>
            <numerusform>Um %n Minute verschieben</numerusform>
            <numerusform>Um %n Minuten verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message numerus="yes">
        <source>This break can be snoozed %n more time(s)</source>
        <translation>
            <numerusform>Diese Pause kann noch %n-mal verschoben werden</numerusform>
            <numerusform>Diese Pause kann noch %n-mal verschoben werden</numerusform>
        </translation>
    </message>
    <message>
        <source>deskbreak: time for a break</source>
        <translation>deskbreak: Zeit für eine Pause</translation>
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
        <translation>Beginnt in %1 von selbst.</translation>
    </message>
    <message>
        <source>Goes away by itself in %1.</source>
        <translation>Verschwindet in %1 von selbst.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n min</source>
        <translation>
            <numerusform>Um %n min verschieben</numerusform>
            <numerusform>Um %n min verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>QuietPage</name>
    <message>
        <source>A break that is due waits until it is over, and comes within a minute; after an hour as a rest break.</source>
        <translation>Eine fällige Pause wartet, bis es vorbei ist, und kommt innerhalb einer Minute; nach einer Stunde als Erholungspause.</translation>
    </message>
    <message>
        <source>A notification</source>
        <translation>Eine Benachrichtigung</translation>
    </message>
    <message>
        <source>Begin by itself</source>
        <translation>Von selbst beginnen</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Microphone in use</source>
        <translation>Mikrofon in Gebrauch</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Send one</source>
        <translation>Eine senden</translation>
    </message>
    <message>
        <source>Sends one through the desktop.</source>
        <translation>Sendet eine über den Desktop.</translation>
    </message>
    <message>
        <source>Show a prompt</source>
        <translation>Nachfrage zeigen</translation>
    </message>
    <message>
        <source>Shows how a break is asked for. Nothing begins.</source>
        <translation>Zeigt, wie nach einer Pause gefragt wird. Nichts beginnt.</translation>
    </message>
    <message>
        <source>Snoozes for each break</source>
        <translation>Verschieben je Pause</translation>
    </message>
    <message>
        <source>So long there must be no input first; 3 minutes at most. 0 does not wait.</source>
        <translation>So lange darf vorher keine Eingabe kommen; höchstens 3 Minuten. 0 wartet nicht.</translation>
    </message>
    <message>
        <source>So long you can start, snooze or skip. 5 to 120 seconds.</source>
        <translation>So lange kannst du starten, verschieben oder auslassen. 5 bis 120 Sekunden.</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>Die Nachfrage</translation>
    </message>
    <message>
        <source>The prompt counts down</source>
        <translation>Die Nachfrage zählt herunter</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Unanswered, the session begins. Off, the break is missed and the interval starts over.</source>
        <translation>Unbeantwortet beginnt die Einheit. Ausgeschaltet ist die Pause verpasst, und das Intervall beginnt von vorn.</translation>
    </message>
    <message>
        <source>Wait for a pause in typing</source>
        <translation>Auf eine Tipppause warten</translation>
    </message>
    <message>
        <source>While a program records from a microphone, as calls do.</source>
        <translation>Während ein Programm vom Mikrofon aufnimmt, wie bei Anrufen.</translation>
    </message>
    <message>
        <source>While a window fills its screen, as films and talks do.</source>
        <translation>Während ein Fenster den Bildschirm füllt, wie bei Filmen und Vorträgen.</translation>
    </message>
    <message>
        <source>While the desktop shows no notifications.</source>
        <translation>Während der Desktop keine Benachrichtigungen zeigt.</translation>
    </message>
    <message>
        <source>With 0 the prompt offers none; 5 at most.</source>
        <translation>Mit 0 bietet die Nachfrage keines an; höchstens 5.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>RangeEdit</name>
    <message>
        <source>%1, range %2, from</source>
        <translation>%1, Zeitraum %2, von</translation>
    </message>
    <message>
        <source>%1, range %2, to</source>
        <translation>%1, Zeitraum %2, bis</translation>
    </message>
    <message>
        <source>Remove range %2 of %1</source>
        <translation>Zeitraum %2 am %1 entfernen</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>A figure shows each movement, says which side it is for, and counts. Take a minute, and see whether you like it; Esc ends it at any time.</source>
        <translation>Eine Figur zeigt jede Bewegung, sagt, welche Seite dran ist, und zählt. Nimm dir eine Minute und schau, ob es dir gefällt; Esc beendet sie jederzeit.</translation>
    </message>
    <message>
        <source>After %1 minutes at the desk. Time that you are away does not count.</source>
        <translation>Nach %1 Minuten am Schreibtisch. Zeit, in der du weg bist, zählt nicht.</translation>
    </message>
    <message>
        <source>If you do not answer within %1 seconds, the break counts as missed.</source>
        <translation>Wenn du nicht innerhalb von %1 Sekunden antwortest, gilt die Pause als verpasst.</translation>
    </message>
    <message>
        <source>If you do not answer within %1 seconds, the session begins.</source>
        <translation>Wenn du nicht innerhalb von %1 Sekunden antwortest, beginnt die Einheit.</translation>
    </message>
    <message>
        <source>In your tray: look for this icon in the panel. Its ring fills with your desk time, and a click opens a small window.</source>
        <translation>In deinem Infobereich: Such dieses Symbol in der Leiste. Sein Ring füllt sich mit deiner Schreibtischzeit, und ein Klick öffnet ein kleines Fenster.</translation>
    </message>
    <message>
        <source>That is all. From now on deskbreak waits, and stays out of your way.</source>
        <translation>Das ist alles. Ab jetzt wartet deskbreak und steht dir nicht im Weg.</translation>
    </message>
    <message>
        <source>There is no tray here, so deskbreak has a small window with the same menu. Start deskbreak again whenever you want that window back.</source>
        <translation>Hier gibt es keinen Infobereich, darum hat deskbreak ein kleines Fenster mit demselben Menü. Starte deskbreak noch einmal, wann immer du dieses Fenster wieder willst.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Probier es gleich aus</translation>
    </message>
    <message>
        <source>Where deskbreak is</source>
        <translation>Wo deskbreak ist</translation>
    </message>
    <message>
        <source>Your first break</source>
        <translation>Deine erste Pause</translation>
    </message>
    <message>
        <source>deskbreak waits for a pause in your typing, then a notification asks you: start, snooze or skip.</source>
        <translation>deskbreak wartet, bis du beim Tippen innehältst; dann fragt dich eine Benachrichtigung: starten, verschieben oder auslassen.</translation>
    </message>
    <message>
        <source>deskbreak waits for a pause in your typing, then a small card asks you: start, snooze or skip.</source>
        <translation>deskbreak wartet, bis du beim Tippen innehältst; dann fragt dich eine kleine Karte: starten, verschieben oder auslassen.</translation>
    </message>
    <message>
        <source>“Settings…” in its menu has everything, and these pages again.</source>
        <translation>„Einstellungen …“ in seinem Menü hat alles und auch diese Seiten.</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>A break every %1 min, a rest break every %2</source>
        <translation>Eine Pause alle %1 min, eine Erholungspause alle %2</translation>
    </message>
</context>
<context>
    <name>RhythmChoice</name>
    <message>
        <source>For somebody whose neck or back complains already.</source>
        <translation>Wenn Nacken oder Rücken sich schon melden.</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>The gentlest. It is easy to keep up.</source>
        <translation>Der sanfteste. Er ist leicht durchzuhalten.</translation>
    </message>
    <message>
        <source>The usual one. Most of the research on discomfort is about 20 to 40 minutes.</source>
        <translation>Der übliche. Die meisten Studien zu Beschwerden betreffen etwa 20 bis 40 Minuten.</translation>
    </message>
</context>
<context>
    <name>RhythmRow</name>
    <message>
        <source>Minutes from one break to the next, and from one rest break to the next.</source>
        <translation>Minuten von einer Pause zur nächsten und von einer Erholungspause zur nächsten.</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
</context>
<context>
    <name>RoutinePage</name>
    <message>
        <source>Change it…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Exercises in order</source>
        <translation>Übungen der Reihe nach</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>Eigene daraus machen …</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
</context>
<context>
    <name>SafetyWindow</name>
    <message>
        <source>Before you start</source>
        <translation>Bevor du beginnst</translation>
    </message>
    <message>
        <source>Go easy on…</source>
        <translation>Vorsicht bei …</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Moving safely</source>
        <translation>Sicher bewegen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>When it hurts</source>
        <translation>Wenn es wehtut</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann du Hilfe brauchst</translation>
    </message>
</context>
<context>
    <name>SegmentBar</name>
    <message>
        <source>Exercise %1 of %2: %3</source>
        <translation>Übung %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>SettingsSurface</name>
    <message>
        <source>Export the history</source>
        <translation>Den Verlauf exportieren</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Einen Verlauf importieren</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <translation>Es lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Es liegt in %1.</translation>
    </message>
    <message>
        <source>It is on the clipboard. Read it before you send it.</source>
        <translation>Es liegt in der Zwischenablage. Lies es, bevor du es sendest.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No sound can be played here: %1.</source>
        <translation>Hier lässt sich kein Ton abspielen: %1.</translation>
    </message>
    <message>
        <source>Nothing can speak here: %1.</source>
        <translation>Hier kann nichts sprechen: %1.</translation>
    </message>
    <message>
        <source>Nothing here opens folders.</source>
        <translation>Hier öffnet nichts Ordner.</translation>
    </message>
    <message>
        <source>There is only one screen now.</source>
        <translation>Es gibt jetzt nur einen Bildschirm.</translation>
    </message>
    <message>
        <source>This desktop does not tell: %1.</source>
        <translation>Dieser Desktop verrät das nicht: %1.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nichts passt. Nimm weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>This page is as it comes again.</source>
        <translation>Diese Seite ist wieder wie am Anfang.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>deskbreak: settings</source>
        <translation>deskbreak: Einstellungen</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>A movement begins</source>
        <translation>Eine Bewegung beginnt</translation>
    </message>
    <message>
        <source>A sentence in the voice of this system.</source>
        <translation>Ein Satz in der Stimme dieses Systems.</translation>
    </message>
    <message>
        <source>All of the four below. The prompt itself makes no sound.</source>
        <translation>Alle vier unten. Die Nachfrage selbst macht kein Geräusch.</translation>
    </message>
    <message>
        <source>An exercise is over</source>
        <translation>Eine Übung ist vorbei</translation>
    </message>
    <message>
        <source>And the session is.</source>
        <translation>Und die Einheit auch.</translation>
    </message>
    <message>
        <source>Exercise and side, what to do, how long to hold, and the end.</source>
        <translation>Übung und Seite, was zu tun ist, wie lange zu halten, und das Ende.</translation>
    </message>
    <message>
        <source>Of sounds and voice, on top of the volume of the desktop. 0 is silent.</source>
        <translation>Von Klängen und Stimme, zusätzlich zur Lautstärke des Desktops. 0 ist stumm.</translation>
    </message>
    <message>
        <source>Of what is held for ten seconds or more.</source>
        <translation>Von allem, was zehn Sekunden oder länger gehalten wird.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Klang abspielen</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Etwas sagen</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>Sounds are switched off above.</source>
        <translation>Klänge sind oben ausgeschaltet.</translation>
    </message>
    <message>
        <source>Sounds in a session</source>
        <translation>Klänge in einer Einheit</translation>
    </message>
    <message>
        <source>The guide speaks</source>
        <translation>Die Anleitung spricht</translation>
    </message>
    <message>
        <source>The last three seconds</source>
        <translation>Die letzten drei Sekunden</translation>
    </message>
    <message>
        <source>The other side, or the other way round.</source>
        <translation>Die andere Seite oder die andere Richtung.</translation>
    </message>
    <message>
        <source>The side changes</source>
        <translation>Die Seite wechselt</translation>
    </message>
    <message>
        <source>The sound with which a movement begins, at this volume.</source>
        <translation>Der Klang, mit dem eine Bewegung beginnt, in dieser Lautstärke.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Exercises in order</source>
        <translation>Übungen der Reihe nach</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Alt and the arrow keys move it, Delete removes it</source>
        <translation>Alt und die Pfeiltasten verschieben es, Entf entfernt es</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>hold %1</source>
        <translation>%1 halten</translation>
    </message>
</context>
<context>
    <name>StreakChart</name>
    <message>
        <source>Calendar of the last year</source>
        <translation>Kalender des letzten Jahres</translation>
    </message>
</context>
<context>
    <name>StreakPage</name>
    <message>
        <source>Last sessions</source>
        <translation>Letzte Einheiten</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Das letzte Jahr</translation>
    </message>
    <message>
        <source>What you do next will stand here.</source>
        <translation>Was du als Nächstes tust, wird hier stehen.</translation>
    </message>
    <message>
        <source>Your movement</source>
        <translation>Deine Bewegung</translation>
    </message>
    <message>
        <source>away</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>freier Tag</translation>
    </message>
    <message>
        <source>grace day</source>
        <translation>Jokertag</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>made up for</source>
        <translation>nachgeholt</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>krank</translation>
    </message>
</context>
<context>
    <name>StreakSurface</name>
    <message>
        <source>This could not be kept.</source>
        <translation>Das konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>deskbreak: your movement</source>
        <translation>deskbreak: deine Bewegung</translation>
    </message>
</context>
<context>
    <name>StreakWelcome</name>
    <message>
        <source>Days off never count against you, and two grace days are there from the start.</source>
        <translation>Freie Tage zählen nie gegen dich, und zwei Jokertage hast du von Anfang an.</translation>
    </message>
    <message>
        <source>Follow at least half of it and the day is kept.</source>
        <translation>Mach mindestens die Hälfte mit, und der Tag ist geschafft.</translation>
    </message>
    <message>
        <source>I did one away from the desk…</source>
        <translation>Ich habe eine fern vom Schreibtisch gemacht …</translation>
    </message>
    <message>
        <source>One short session is enough; a quick one takes about a minute.</source>
        <translation>Eine kurze Einheit genügt; eine schnelle dauert etwa eine Minute.</translation>
    </message>
    <message>
        <source>Or carry on: deskbreak asks when your next break is due.</source>
        <translation>Oder mach weiter: deskbreak fragt, wenn deine nächste Pause fällig ist.</translation>
    </message>
    <message>
        <source>Start a micro-session</source>
        <translation>Kurzeinheit starten</translation>
    </message>
    <message>
        <source>Today can be your first kept day</source>
        <translation>Heute kann dein erster geschaffter Tag sein</translation>
    </message>
    <message>
        <source>Your movement</source>
        <translation>Deine Bewegung</translation>
    </message>
</context>
<context>
    <name>StreakWindow</name>
    <message>
        <source>Your movement</source>
        <translation>Deine Bewegung</translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>A time such as 04:00.</source>
        <translation>Eine Uhrzeit wie 04:00.</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>A break is being asked for or under way already.</source>
        <translation>Eine Pause wird gerade angefragt oder läuft schon.</translation>
    </message>
    <message>
        <source>It cannot be played: %1.</source>
        <translation>Es lässt sich nicht abspielen: %1.</translation>
    </message>
    <message>
        <source>It could not be played.</source>
        <translation>Es ließ sich nicht abspielen.</translation>
    </message>
    <message>
        <source>It could not be shown: %1.</source>
        <translation>Es ließ sich nicht zeigen: %1.</translation>
    </message>
    <message>
        <source>It is played now.</source>
        <translation>Es wird jetzt abgespielt.</translation>
    </message>
    <message>
        <source>It is said now.</source>
        <translation>Es wird jetzt gesprochen.</translation>
    </message>
    <message>
        <source>It is shown now.</source>
        <translation>Es wird jetzt gezeigt.</translation>
    </message>
    <message>
        <source>It was not answered, and went.</source>
        <translation>Sie blieb unbeantwortet und verschwand.</translation>
    </message>
    <message>
        <source>Nothing can speak here: %1.</source>
        <translation>Hier kann nichts sprechen: %1.</translation>
    </message>
    <message>
        <source>Sit tall, and breathe out.</source>
        <translation>Sitz aufrecht und atme aus.</translation>
    </message>
    <message>
        <source>The desktop has taken it. If you saw nothing, look at its settings.</source>
        <translation>Der Desktop hat sie angenommen. Hast du nichts gesehen, schau in seine Einstellungen.</translation>
    </message>
    <message>
        <source>This is how a notification looks.</source>
        <translation>So sieht eine Benachrichtigung aus.</translation>
    </message>
    <message>
        <source>You answered: Skip.</source>
        <translation>Du hast geantwortet: Auslassen.</translation>
    </message>
    <message>
        <source>You answered: Snooze.</source>
        <translation>Du hast geantwortet: Verschieben.</translation>
    </message>
    <message>
        <source>You answered: Start.</source>
        <translation>Du hast geantwortet: Starten.</translation>
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
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>WhatCard</name>
    <message>
        <source>Areas of the body</source>
        <translation>Körperbereiche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Such as: Window stretch</source>
        <translation>Etwa: Dehnen am Fenster</translation>
    </message>
    <message>
        <source>The first one is its area in your movement.</source>
        <translation>Der erste ist ihr Bereich in „Deine Bewegung“.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
</context>
<context>
    <name>WhySurface</name>
    <message>
        <source>deskbreak: why</source>
        <translation>deskbreak: warum</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message numerus="yes">
        <source>%n breaks: %1</source>
        <translation>
            <numerusform>%n Pause: %1</numerusform>
            <numerusform>%n Pausen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>1 break, %1</source>
        <translation>1 Pause, %1</translation>
    </message>
    <message>
        <source>Breaks, the latest first</source>
        <translation>Pausen, die letzte zuerst</translation>
    </message>
    <message>
        <source>Every break that comes or does not will stand here with its reason.</source>
        <translation>Jede Pause, die kommt oder nicht, wird hier mit ihrem Grund stehen.</translation>
    </message>
    <message>
        <source>Reasons are kept for 90 days.</source>
        <translation>Gründe werden 90 Tage aufgehoben.</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Der nächste Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why breaks came or did not</source>
        <translation>Warum Pausen kamen oder nicht</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Two to five short lines, in order. They are shown and spoken.</source>
        <translation>Zwei bis fünf kurze Zeilen der Reihe nach. Sie werden gezeigt und gesprochen.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What to do, line</source>
        <translation>Was zu tun ist, Zeile</translation>
    </message>
</context>
<context>
    <name>WritingWindow</name>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Something is missing; it is marked below.</source>
        <translation>Etwas fehlt; es ist unten markiert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>You have changes that are not saved.</source>
        <translation>Du hast Änderungen, die nicht gespeichert sind.</translation>
    </message>
</context>
<context>
    <name>body</name>
    <message>
        <source>A chair, a desk, a wall and a door are taken to be there.</source>
        <translation>Stuhl, Tisch, Wand und Tür werden vorausgesetzt.</translation>
    </message>
    <message>
        <source>Anything goes</source>
        <translation>Alles ist recht</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>For an office in which others can see you.</source>
        <translation>Für ein Büro, in dem dich andere sehen.</translation>
    </message>
    <message>
        <source>Hardly to be seen</source>
        <translation>Kaum zu sehen</translation>
    </message>
    <message>
        <source>Keep it discreet</source>
        <translation>Unauffällig bleiben</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Needs practice</source>
        <translation>Braucht Übung</translation>
    </message>
    <message>
        <source>No floor</source>
        <translation>Nichts am Boden</translation>
    </message>
    <message>
        <source>Nothing harder than this is chosen for you.</source>
        <translation>Schwereres wird nicht für dich gewählt.</translation>
    </message>
    <message>
        <source>Nothing kneeling or lying down.</source>
        <translation>Nichts im Knien oder Liegen.</translation>
    </message>
    <message>
        <source>Nothing that draws attention</source>
        <translation>Nichts, was Aufmerksamkeit weckt</translation>
    </message>
    <message>
        <source>Nothing that is done standing or on the floor.</source>
        <translation>Nichts, was im Stehen oder am Boden geht.</translation>
    </message>
    <message>
        <source>Seated only</source>
        <translation>Nur im Sitzen</translation>
    </message>
    <message>
        <source>The hardest</source>
        <translation>Das Schwerste</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>Was du hast</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>%1 marked as holiday.</source>
        <translation>%1 als Urlaub markiert.</translation>
    </message>
    <message>
        <source>%1 marked as sick.</source>
        <translation>%1 als krank markiert.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: ordinary again.</source>
        <translation>%1: wieder gewöhnlich.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Added a session on %1.</source>
        <translation>Einheit am %1 eingetragen.</translation>
    </message>
    <message>
        <source>Before: %1, %2</source>
        <translation>Vorher: %1, %2</translation>
    </message>
    <message>
        <source>Corrected a session on %1.</source>
        <translation>Einheit am %1 berichtigt.</translation>
    </message>
    <message>
        <source>Holiday: %1</source>
        <translation>Urlaub: %1</translation>
    </message>
    <message>
        <source>Marked as holiday.</source>
        <translation>Als Urlaub markiert.</translation>
    </message>
    <message>
        <source>Marked as sick.</source>
        <translation>Als krank markiert.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Noch keine Einheit.</translation>
    </message>
    <message>
        <source>No sessions on this day.</source>
        <translation>Keine Einheiten an diesem Tag.</translation>
    </message>
    <message>
        <source>Removed a session on %1.</source>
        <translation>Einheit am %1 entfernt.</translation>
    </message>
    <message>
        <source>Removed: %1, %2</source>
        <translation>Entfernt: %1, %2</translation>
    </message>
    <message>
        <source>Sick: %1</source>
        <translation>Krank: %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>away</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
</context>
<context>
    <name>diagnosis</name>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 von %2 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Desk time</source>
        <translation>Schreibtischzeit</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No input for</source>
        <translation>Keine Eingabe seit</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>deskbreak</source>
        <translation>deskbreak</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>weiß niemand</translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Another one has this name already.</source>
        <translation>Etwas anderes heißt schon so.</translation>
    </message>
    <message>
        <source>Arm to the side</source>
        <translation>Arm zur Seite</translation>
    </message>
    <message>
        <source>Arm: back − forward</source>
        <translation>Arm: zurück − vor</translation>
    </message>
    <message>
        <source>Arm: behind − across</source>
        <translation>Arm: hinten − quer</translation>
    </message>
    <message>
        <source>Blades: apart − together</source>
        <translation>Schulterblätter: auseinander − zusammen</translation>
    </message>
    <message>
        <source>Chest turn: left − right</source>
        <translation>Brust drehen: links − rechts</translation>
    </message>
    <message>
        <source>Chin: up − down</source>
        <translation>Kinn: hoch − tief</translation>
    </message>
    <message>
        <source>Choose a picture, or use the figure.</source>
        <translation>Wähl ein Bild oder nimm die Figur.</translation>
    </message>
    <message>
        <source>Choose at least one area.</source>
        <translation>Wähl mindestens einen Bereich.</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Ellbogen</translation>
    </message>
    <message>
        <source>Forearm: down − up</source>
        <translation>Unterarm: unten − oben</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>From behind</source>
        <translation>Von hinten</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>From the other side</source>
        <translation>Von der anderen Seite</translation>
    </message>
    <message>
        <source>From the side</source>
        <translation>Von der Seite</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Gib einen Namen ein.</translation>
    </message>
    <message>
        <source>Head tilt: left − right</source>
        <translation>Kopf neigen: links − rechts</translation>
    </message>
    <message>
        <source>Head turn: left − right</source>
        <translation>Kopf drehen: links − rechts</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Lean forward</source>
        <translation>Vorlehnen</translation>
    </message>
    <message>
        <source>Lying face down</source>
        <translation>Auf dem Bauch</translation>
    </message>
    <message>
        <source>Lying face down, seen from above</source>
        <translation>Auf dem Bauch, von oben gesehen</translation>
    </message>
    <message>
        <source>Lying on a roller</source>
        <translation>Auf einer Rolle</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>Hinein</translation>
    </message>
    <message>
        <source>Name both ways round, such as forward and backward.</source>
        <translation>Nenn beide Richtungen, etwa vorwärts und rückwärts.</translation>
    </message>
    <message>
        <source>Nothing moves. Set a slider in one of the poses.</source>
        <translation>Nichts bewegt sich. Stell in einer der Posen einen Regler.</translation>
    </message>
    <message>
        <source>On hands and knees</source>
        <translation>Auf Händen und Knien</translation>
    </message>
    <message>
        <source>On hands and knees, seen from the front</source>
        <translation>Auf Händen und Knien, von vorn gesehen</translation>
    </message>
    <message>
        <source>Push-up</source>
        <translation>Liegestütz</translation>
    </message>
    <message>
        <source>Push-up on the knees</source>
        <translation>Liegestütz auf den Knien</translation>
    </message>
    <message>
        <source>Say what to do; two lines are needed.</source>
        <translation>Sag, was zu tun ist; zwei Zeilen sind nötig.</translation>
    </message>
    <message>
        <source>Shoulders: down − up</source>
        <translation>Schultern: tief − hoch</translation>
    </message>
    <message>
        <source>Side bend: left − right</source>
        <translation>Seitneigung: links − rechts</translation>
    </message>
    <message>
        <source>Sitting against the backrest</source>
        <translation>Sitzend an der Lehne</translation>
    </message>
    <message>
        <source>Sitting, arms crossed</source>
        <translation>Sitzend, Arme gekreuzt</translation>
    </message>
    <message>
        <source>Sitting, arms hanging</source>
        <translation>Sitzend, Arme hängen</translation>
    </message>
    <message>
        <source>Sitting, hands on the thighs</source>
        <translation>Sitzend, Hände auf den Oberschenkeln</translation>
    </message>
    <message>
        <source>Sitting, seen from behind</source>
        <translation>Sitzend, von hinten gesehen</translation>
    </message>
    <message>
        <source>Sitting, seen from the side</source>
        <translation>Sitzend, von der Seite gesehen</translation>
    </message>
    <message>
        <source>Sitting, slumped</source>
        <translation>Sitzend, zusammengesunken</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stehend</translation>
    </message>
    <message>
        <source>Standing at a desk</source>
        <translation>Stehend an einem Tisch</translation>
    </message>
    <message>
        <source>Standing in a doorway</source>
        <translation>Stehend in einer Tür</translation>
    </message>
    <message>
        <source>Standing, back to a wall</source>
        <translation>Stehend, Rücken zur Wand</translation>
    </message>
    <message>
        <source>Standing, facing a wall</source>
        <translation>Stehend, Gesicht zur Wand</translation>
    </message>
    <message>
        <source>Standing, seen from behind</source>
        <translation>Stehend, von hinten gesehen</translation>
    </message>
    <message>
        <source>Standing, seen from the side</source>
        <translation>Stehend, von der Seite gesehen</translation>
    </message>
    <message>
        <source>That is longer than ten minutes. Hold or repeat less.</source>
        <translation>Das sind mehr als zehn Minuten. Halte oder wiederhole weniger.</translation>
    </message>
    <message>
        <source>Turned a little</source>
        <translation>Etwas gedreht</translation>
    </message>
    <message>
        <source>Turned further</source>
        <translation>Weiter gedreht</translation>
    </message>
    <message>
        <source>Upper back: arch − round</source>
        <translation>Oberer Rücken: hohl − rund</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters, so that it can be read from afar.</source>
        <translation>
            <numerusform>Höchstens %n Zeichen, damit man es von fern lesen kann.</numerusform>
            <numerusform>Höchstens %n Zeichen, damit man es von fern lesen kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Add a session</source>
        <translation>Einheit eintragen</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Away until…</source>
        <translation>Weg bis …</translation>
    </message>
    <message>
        <source>Correct a session</source>
        <translation>Einheit berichtigen</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Here after all</source>
        <translation>Doch hier</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Mark these days</source>
        <translation>Diese Tage markieren</translation>
    </message>
    <message>
        <source>Nothing is asked of these days. If you move all the same, it counts.</source>
        <translation>An diesen Tagen wird nichts verlangt. Bewegst du dich trotzdem, zählt es.</translation>
    </message>
    <message>
        <source>One that you did away from the desk. It is marked as edited.</source>
        <translation>Eine, die du fern vom Schreibtisch gemacht hast. Sie wird als bearbeitet markiert.</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Krank</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What the guide wrote is kept, and what you write is marked as edited.</source>
        <translation>Was die Anleitung notiert hat, bleibt erhalten, und was du schreibst, wird als bearbeitet markiert.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>exercises</name>
    <message>
        <source>%1 each side</source>
        <translation>%1 je Seite</translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation>%1 je Richtung</translation>
    </message>
    <message>
        <source>%1 sets of %2</source>
        <translation>%1 Sätze zu %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 Übung</translation>
    </message>
    <message>
        <source>A quarter of an hour</source>
        <translation>Eine Viertelstunde</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Fit for a wheelchair</source>
        <translation>Für den Rollstuhl geeignet</translation>
    </message>
    <message>
        <source>Forearms</source>
        <translation>Unterarme</translation>
    </message>
    <message>
        <source>Hardly to be seen</source>
        <translation>Kaum zu sehen</translation>
    </message>
    <message>
        <source>Held stretch</source>
        <translation>Gehaltene Dehnung</translation>
    </message>
    <message>
        <source>In a wheelchair with changes</source>
        <translation>Im Rollstuhl mit Änderungen</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Sie ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Micro break</source>
        <translation>Mikropause</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Needs practice</source>
        <translation>Braucht Übung</translation>
    </message>
    <message>
        <source>Needs some room</source>
        <translation>Braucht etwas Platz</translation>
    </message>
    <message>
        <source>No sides</source>
        <translation>Ohne Seiten</translation>
    </message>
    <message>
        <source>Not for a wheelchair</source>
        <translation>Nicht für den Rollstuhl</translation>
    </message>
    <message>
        <source>Not offered for a few days, because it hurt.</source>
        <translation>Einige Tage nicht angeboten, weil sie wehtat.</translation>
    </message>
    <message>
        <source>Not offered for now: it was too hard.</source>
        <translation>Vorerst nicht angeboten: Sie war zu schwer.</translation>
    </message>
    <message>
        <source>Not offered yet: it is harder than your level.</source>
        <translation>Noch nicht angeboten: Sie ist schwerer als deine Stufe.</translation>
    </message>
    <message>
        <source>Not offered: it needs something that you do not have.</source>
        <translation>Nicht angeboten: Sie braucht etwas, das du nicht hast.</translation>
    </message>
    <message>
        <source>Not offered: it strains what you go easy on.</source>
        <translation>Nicht angeboten: Sie belastet, womit du vorsichtig bist.</translation>
    </message>
    <message>
        <source>Not offered: others would notice it.</source>
        <translation>Nicht angeboten: Andere würden sie bemerken.</translation>
    </message>
    <message>
        <source>Not offered: you asked for nothing on the floor.</source>
        <translation>Nicht angeboten: Du willst nichts am Boden.</translation>
    </message>
    <message>
        <source>Not offered: you asked for seated exercises only.</source>
        <translation>Nicht angeboten: Du willst nur Übungen im Sitzen.</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Am Boden</translation>
    </message>
    <message>
        <source>One side, then the other</source>
        <translation>Eine Seite, dann die andere</translation>
    </message>
    <message>
        <source>One way round, then the other</source>
        <translation>Eine Richtung, dann die andere</translation>
    </message>
    <message>
        <source>Ordinary at a desk</source>
        <translation>Gewöhnlich am Schreibtisch</translation>
    </message>
    <message>
        <source>Rest break</source>
        <translation>Erholungspause</translation>
    </message>
    <message>
        <source>Right and left by turns</source>
        <translation>Rechts und links abwechselnd</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Sitzend</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stehend</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Oberer Rücken</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Ganzer Körper</translation>
    </message>
    <message>
        <source>Wrists</source>
        <translation>Handgelenke</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>chair with a back that does not move</source>
        <translation>Stuhl mit fester Lehne</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>doorway</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>foam roller</source>
        <translation>Faszienrolle</translation>
    </message>
    <message>
        <source>light band</source>
        <translation>leichtes Band</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>medium band</source>
        <translation>mittleres Band</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>something firm to anchor the band to</source>
        <translation>etwas Festes für das Band</translation>
    </message>
    <message>
        <source>towel, if you like</source>
        <translation>Handtuch, wenn du magst</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>Wand</translation>
    </message>
</context>
<context>
    <name>hurt</name>
    <message>
        <source>%1 stays away for 7 days, and today counts all the same.</source>
        <translation>%1 bleibt 7 Tage weg, und der heutige Tag zählt trotzdem.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>It does not hurt</source>
        <translation>Es tut nicht weh</translation>
    </message>
    <message>
        <source>Skip this move</source>
        <translation>Diese Bewegung auslassen</translation>
    </message>
    <message>
        <source>Stop the session</source>
        <translation>Einheit beenden</translation>
    </message>
    <message>
        <source>Stop the session, or skip this move?</source>
        <translation>Die Einheit beenden oder diese Bewegung auslassen?</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Das tut weh</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 Quelle</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>%1 on %2 days</source>
        <translation>%1 an %2 Tagen</translation>
    </message>
    <message>
        <source>%1 on 1 day</source>
        <translation>%1 an 1 Tag</translation>
    </message>
    <message>
        <source>%1: left %2, right %3</source>
        <translation>%1: links %2, rechts %3</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Even: left %1 %, right %2 %</source>
        <translation>Ausgeglichen: links %1 %, rechts %2 %</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Am wenigsten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Left %1 %, right %2 %</source>
        <translation>Links %1 %, rechts %2 %</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Links und rechts</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Minuten am Tag</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minuten in der Woche</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Am meisten</translation>
    </message>
    <message>
        <source>Most and least</source>
        <translation>Am meisten und am wenigsten</translation>
    </message>
    <message>
        <source>No sessions in these days, and that is fine.</source>
        <translation>Keine Einheiten in diesen Tagen, und das ist in Ordnung.</translation>
    </message>
    <message>
        <source>Nothing with two sides in these days.</source>
        <translation>Nichts mit zwei Seiten in diesen Tagen.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>What you do most and least will stand here.</source>
        <translation>Was du am meisten und am wenigsten tust, wird hier stehen.</translation>
    </message>
    <message>
        <source>What you moved</source>
        <translation>Was du bewegt hast</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 is done sitting here</source>
        <translation>%1 machst du hier im Sitzen</translation>
    </message>
    <message>
        <source>%1 keeps the session at its length</source>
        <translation>%1 hält die Einheit bei ihrer Länge</translation>
    </message>
    <message>
        <source>%1: least recently done</source>
        <translation>%1: am längsten nicht gemacht</translation>
    </message>
    <message>
        <source>%1: not done so far</source>
        <translation>%1: noch nie gemacht</translation>
    </message>
    <message>
        <source>%1: not since %2</source>
        <translation>%1: seit %2 nicht mehr</translation>
    </message>
    <message>
        <source>%2 instead of %1, which went well twice</source>
        <translation>%2 statt %1, was zweimal gut ging</translation>
    </message>
    <message>
        <source>%2 instead of %1: %3</source>
        <translation>%2 statt %1: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message>
        <source>A little more of %1, which went well twice</source>
        <translation>Etwas mehr von %1, was zweimal gut ging</translation>
    </message>
    <message>
        <source>As little of %1 as there can be: it was too hard</source>
        <translation>So wenig von %1 wie möglich: Es war zu schwer</translation>
    </message>
    <message>
        <source>It begins with what was left over last time</source>
        <translation>Sie beginnt mit dem, was zuletzt übrig blieb</translation>
    </message>
    <message>
        <source>It gets you up after %1 at the desk</source>
        <translation>Sie bringt dich nach %1 am Schreibtisch auf die Beine</translation>
    </message>
    <message>
        <source>Nothing that fits you lasts %1</source>
        <translation>Nichts, was dir passt, dauert %1</translation>
    </message>
    <message>
        <source>Without %1: %3</source>
        <translation>Ohne %1: %3</translation>
    </message>
    <message>
        <source>You asked for this</source>
        <translation>Du hast es dir gewünscht</translation>
    </message>
    <message>
        <source>You asked for this: %1</source>
        <translation>Du hast es dir gewünscht: %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>it does not fit you now</source>
        <translation>es passt dir jetzt nicht</translation>
    </message>
    <message>
        <source>it hurt in the last days</source>
        <translation>es tat in den letzten Tagen weh</translation>
    </message>
    <message>
        <source>it is harder than your level</source>
        <translation>es ist schwerer als deine Stufe</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <translation>es ist ausgeschaltet</translation>
    </message>
    <message>
        <source>it needs something that you do not have</source>
        <translation>es braucht etwas, das du nicht hast</translation>
    </message>
    <message>
        <source>it strains what you go easy on</source>
        <translation>es belastet, womit du vorsichtig bist</translation>
    </message>
    <message>
        <source>it was too hard</source>
        <translation>es war zu schwer</translation>
    </message>
    <message>
        <source>others would notice it</source>
        <translation>andere würden es bemerken</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>you asked for nothing on the floor</source>
        <translation>du willst nichts am Boden</translation>
    </message>
    <message>
        <source>you asked for seated exercises</source>
        <translation>du willst nur Übungen im Sitzen</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Before you start</source>
        <translation>Bevor du beginnst</translation>
    </message>
    <message>
        <source>It rests on:</source>
        <translation>Es stützt sich auf:</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>What you use</source>
        <translation>Was du benutzt</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%1 / %2 min</source>
        <translation>%1 / %2 min</translation>
    </message>
    <message>
        <source>%1, if you take every one.</source>
        <translation>%1, wenn du jede machst.</translation>
    </message>
    <message>
        <source>%1: %2 min in all</source>
        <translation>%1: zusammen %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n micro breaks</source>
        <translation>
            <numerusform>%n Mikropause</numerusform>
            <numerusform>%n Mikropausen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rest breaks</source>
        <translation>
            <numerusform>%n Erholungspause</numerusform>
            <numerusform>%n Erholungspausen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 micro break</source>
        <translation>1 Mikropause</translation>
    </message>
    <message>
        <source>1 rest break</source>
        <translation>1 Erholungspause</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Colours, figure, screen</source>
        <translation>Farben, Figur, Bildschirm</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Foam roller</source>
        <translation>Faszienrolle</translation>
    </message>
    <message>
        <source>How often, and what that costs</source>
        <translation>Wie oft, und was das kostet</translation>
    </message>
    <message>
        <source>How you are asked</source>
        <translation>Wie du gefragt wirst</translation>
    </message>
    <message>
        <source>I get dizzy when I move my head</source>
        <translation>Mir wird schwindlig, wenn ich den Kopf bewege</translation>
    </message>
    <message>
        <source>Latex allergy</source>
        <translation>Latexallergie</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>Osteoporosis or a past spinal fracture</source>
        <translation>Osteoporose oder ein früherer Wirbelbruch</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Schwanger</translation>
    </message>
    <message>
        <source>Prompts and quiet</source>
        <translation>Nachfragen und Ruhe</translation>
    </message>
    <message>
        <source>Recent abdominal surgery, or lying face down is not comfortable</source>
        <translation>Frische Bauchoperation, oder Bauchlage ist unangenehm</translation>
    </message>
    <message>
        <source>Recent back injury or spinal surgery</source>
        <translation>Frische Rückenverletzung oder Wirbelsäulenoperation</translation>
    </message>
    <message>
        <source>Recent neck injury or surgery, or arm tingling or weakness</source>
        <translation>Frische Nackenverletzung oder -operation, oder Kribbeln oder Schwäche im Arm</translation>
    </message>
    <message>
        <source>Resistance band</source>
        <translation>Widerstandsband</translation>
    </message>
    <message>
        <source>Sore knees, or kneeling is hard</source>
        <translation>Schmerzende Knie, oder Knien fällt schwer</translation>
    </message>
    <message>
        <source>Sore wrists</source>
        <translation>Schmerzende Handgelenke</translation>
    </message>
    <message>
        <source>Sore, unstable or frozen shoulder</source>
        <translation>Schmerzende, instabile oder steife Schulter</translation>
    </message>
    <message>
        <source>Sounds and voice</source>
        <translation>Klänge und Stimme</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Start beim Anmelden</translation>
    </message>
    <message>
        <source>Streaks, files, export</source>
        <translation>Serien, Dateien, Export</translation>
    </message>
    <message>
        <source>Told to avoid head-down positions or straining (blood pressure, eyes)</source>
        <translation>Mir wurde von Kopftieflage oder Pressen abgeraten (Blutdruck, Augen)</translation>
    </message>
    <message>
        <source>Unsteady on my feet</source>
        <translation>Unsicher auf den Beinen</translation>
    </message>
    <message>
        <source>What suits you</source>
        <translation>Was dir guttut</translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation>Was das System sagt</translation>
    </message>
    <message>
        <source>What this desktop tells</source>
        <translation>Was dieser Desktop verrät</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>Was du hörst</translation>
    </message>
    <message>
        <source>When breaks may come</source>
        <translation>Wann Pausen kommen dürfen</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
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
        <translation>%1: starten, verschieben oder auslassen</translation>
    </message>
    <message>
        <source>%1; it is outside working hours</source>
        <translation>%1; es ist außerhalb der Arbeitszeit</translation>
    </message>
    <message numerus="yes">
        <source>%n snoozes left</source>
        <translation>
            <numerusform>noch %n-mal verschieben</numerusform>
            <numerusform>noch %n-mal verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>1 snooze left</source>
        <translation>noch 1-mal verschieben</translation>
    </message>
    <message>
        <source>A session is running</source>
        <translation>Eine Einheit läuft</translation>
    </message>
    <message>
        <source>A session is running since %1</source>
        <translation>Eine Einheit läuft seit %1</translation>
    </message>
    <message>
        <source>Away from the desk</source>
        <translation>Weg vom Schreibtisch</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation>Weg seit %1</translation>
    </message>
    <message>
        <source>Break due: it comes in a moment</source>
        <translation>Pause fällig: Sie kommt gleich</translation>
    </message>
    <message>
        <source>Break due: start, snooze or skip</source>
        <translation>Pause fällig: starten, verschieben, auslassen</translation>
    </message>
    <message>
        <source>Break due: waiting for a typing pause</source>
        <translation>Pause fällig: wartet auf eine Tipppause</translation>
    </message>
    <message>
        <source>Break due: you are away</source>
        <translation>Pause fällig: Du bist weg</translation>
    </message>
    <message>
        <source>Breaks are not paused.</source>
        <translation>Pausen sind nicht angehalten.</translation>
    </message>
    <message>
        <source>Deferred since %1: %2</source>
        <translation>Zurückgestellt seit %1: %2</translation>
    </message>
    <message>
        <source>Deferred: %1</source>
        <translation>Zurückgestellt: %1</translation>
    </message>
    <message>
        <source>Due since %1: %2</source>
        <translation>Fällig seit %1: %2</translation>
    </message>
    <message>
        <source>Due since %1: %2.</source>
        <translation>Fällig seit %1: %2.</translation>
    </message>
    <message>
        <source>It will be a %1.</source>
        <translation>Es wird eine %1.</translation>
    </message>
    <message>
        <source>Next break in %1</source>
        <translation>Nächste Pause in %1</translation>
    </message>
    <message>
        <source>Next micro break in %1</source>
        <translation>Nächste Mikropause in %1</translation>
    </message>
    <message>
        <source>Next rest break in %1</source>
        <translation>Nächste Erholungspause in %1</translation>
    </message>
    <message>
        <source>Outside hours until %1</source>
        <translation>Arbeitsfrei bis %1</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>Außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>Outside working hours until %1</source>
        <translation>Außerhalb der Arbeitszeit bis %1</translation>
    </message>
    <message>
        <source>Paused since %1, until %2</source>
        <translation>Angehalten seit %1, bis %2</translation>
    </message>
    <message>
        <source>Paused since %1, until you resume</source>
        <translation>Angehalten seit %1, bis du fortsetzt</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Angehalten bis %1</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Angehalten, bis du fortsetzt</translation>
    </message>
    <message>
        <source>Reading or in a call: %1</source>
        <translation>Lesen oder Telefonieren: %1</translation>
    </message>
    <message>
        <source>Since %1. Breaks wait for you.</source>
        <translation>Seit %1. Pausen warten auf dich.</translation>
    </message>
    <message>
        <source>Since %1. It comes when that is over.</source>
        <translation>Seit %1. Sie kommt, wenn das vorbei ist.</translation>
    </message>
    <message>
        <source>Since %1. Your desk time is kept.</source>
        <translation>Seit %1. Deine Schreibtischzeit bleibt erhalten.</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Verschoben bis %1</translation>
    </message>
    <message>
        <source>Snoozed until %1 (%2)</source>
        <translation>Verschoben bis %1 (%2)</translation>
    </message>
    <message>
        <source>You are reading or in a call, so it counts as desk time.</source>
        <translation>Du liest oder telefonierst, also zählt es als Schreibtischzeit.</translation>
    </message>
    <message>
        <source>You have not paused: it is outside working hours until %1.</source>
        <translation>Du hast nicht angehalten: Es ist bis %1 außerhalb der Arbeitszeit.</translation>
    </message>
    <message>
        <source>You have not paused: it is outside working hours.</source>
        <translation>Du hast nicht angehalten: Es ist außerhalb der Arbeitszeit.</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>„Nicht stören“ ist an</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>Mikrofon in Gebrauch</translation>
    </message>
    <message>
        <source>no snooze left</source>
        <translation>kein Verschieben mehr</translation>
    </message>
    <message>
        <source>not right after a start or a return</source>
        <translation>nicht gleich nach Start oder Rückkehr</translation>
    </message>
    <message>
        <source>something fills the screen</source>
        <translation>etwas füllt den Bildschirm</translation>
    </message>
    <message>
        <source>the desk is quiet</source>
        <translation>am Schreibtisch ist Ruhe</translation>
    </message>
    <message>
        <source>the microphone is in use</source>
        <translation>das Mikrofon ist in Gebrauch</translation>
    </message>
    <message>
        <source>waiting for a pause in typing</source>
        <translation>wartet auf eine Tipppause</translation>
    </message>
    <message>
        <source>you are away from the desk</source>
        <translation>du bist weg vom Schreibtisch</translation>
    </message>
</context>
<context>
    <name>streak</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 von %2 min</translation>
    </message>
    <message>
        <source>%1 of %2 moves</source>
        <translation>%1 von %2 Übungen</translation>
    </message>
    <message numerus="yes">
        <source>%n comebacks</source>
        <translation>
            <numerusform>%n Rückkehr</numerusform>
            <numerusform>%n Rückkehren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>1 comeback</source>
        <translation>1 Rückkehr</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Einheit</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Arme</translation>
    </message>
    <message>
        <source>Back again: nice. One break today is plenty.</source>
        <translation>Wieder da: schön. Eine Pause heute ist genug.</translation>
    </message>
    <message>
        <source>Best week</source>
        <translation>Beste Woche</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>Comeback</source>
        <translation>Rückkehr</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Get well soon. Nothing is asked of you today.</source>
        <translation>Gute Besserung. Heute wird nichts von dir verlangt.</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Grace day used. Streak safe.</source>
        <translation>Jokertag verwendet. Serie sicher.</translation>
    </message>
    <message>
        <source>Grace days</source>
        <translation>Jokertage</translation>
    </message>
    <message>
        <source>Hips</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>In Folge</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Geschafft</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>Last sessions</source>
        <translation>Letzte Einheiten</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Beine</translation>
    </message>
    <message>
        <source>Missing a day does not undo a habit.</source>
        <translation>Ein ausgelassener Tag macht keine Gewohnheit zunichte.</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>On holiday. Nothing is asked of you; enjoy it.</source>
        <translation>Im Urlaub. Nichts wird von dir verlangt; genieß ihn.</translation>
    </message>
    <message>
        <source>One short session keeps today.</source>
        <translation>Eine kurze Einheit, und der Tag ist geschafft.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message numerus="yes">
        <source>The week’s goal is met, %n weeks running.</source>
        <translation>
            <numerusform>Das Wochenziel ist erreicht, %n Woche in Folge.</numerusform>
            <numerusform>Das Wochenziel ist erreicht, %n Wochen in Folge.</numerusform>
        </translation>
    </message>
    <message>
        <source>The week’s goal is met.</source>
        <translation>Das Wochenziel ist erreicht.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Today is kept.</source>
        <translation>Heute ist geschafft.</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Oberer Rücken</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
    <message>
        <source>Wrists</source>
        <translation>Handgelenke</translation>
    </message>
    <message numerus="yes">
        <source>Your best run of %n days stays yours.</source>
        <translation>
            <numerusform>Deine beste Serie von %n Tag bleibt deine.</numerusform>
            <numerusform>Deine beste Serie von %n Tagen bleibt deine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first kept day. A fine start.</source>
        <translation>Dein erster geschaffter Tag. Ein schöner Anfang.</translation>
    </message>
    <message>
        <source>a start, and it counts</source>
        <translation>ein Anfang, und er zählt</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>any session counts</source>
        <translation>jede Einheit zählt</translation>
    </message>
    <message>
        <source>before you began</source>
        <translation>bevor du anfingst</translation>
    </message>
    <message>
        <source>best week %1 days</source>
        <translation>beste Woche %1 Tage</translation>
    </message>
    <message>
        <source>day kept · best %1</source>
        <translation>Tag geschafft · beste %1</translation>
    </message>
    <message>
        <source>day · goal met</source>
        <translation>Tag · Ziel erreicht</translation>
    </message>
    <message>
        <source>nothing is asked this week</source>
        <translation>diese Woche wird nichts verlangt</translation>
    </message>
    <message>
        <source>of %1 days, any session counts</source>
        <translation>von %1 Tagen, jede Einheit zählt</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>day kept · a fine start</source>
        <translation>Tag geschafft · ein schöner Anfang</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>freier Tag</translation>
    </message>
    <message>
        <source>days kept · best %1</source>
        <translation>Tage geschafft · beste %1</translation>
    </message>
    <message>
        <source>days kept · your best run</source>
        <translation>Tage geschafft · deine beste Serie</translation>
    </message>
    <message>
        <source>days kept, and they stay yours</source>
        <translation>Tage geschafft, und sie bleiben deine</translation>
    </message>
    <message>
        <source>days · goal %1</source>
        <translation>Tage · Ziel %1</translation>
    </message>
    <message>
        <source>days · goal of %1 met</source>
        <translation>Tage · Ziel von %1 erreicht</translation>
    </message>
    <message>
        <source>days, and they stay yours</source>
        <translation>Tage, und sie bleiben deine</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>fills with your kept days</source>
        <translation>füllt sich mit geschafften Tagen</translation>
    </message>
    <message>
        <source>five kept days earn one</source>
        <translation>fünf geschaffte Tage bringen einen</translation>
    </message>
    <message>
        <source>grace day, streak safe</source>
        <translation>Jokertag, Serie sicher</translation>
    </message>
    <message>
        <source>hardly at the desk, so it changes nothing</source>
        <translation>kaum am Schreibtisch, ändert also nichts</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>geschafft</translation>
    </message>
    <message>
        <source>kept, by an extra session afterwards</source>
        <translation>geschafft, durch eine Einheit danach</translation>
    </message>
    <message>
        <source>moved, and every move counts</source>
        <translation>bewegt, und jede Bewegung zählt</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>keine Einheit</translation>
    </message>
    <message>
        <source>no sessions</source>
        <translation>keine Einheiten</translation>
    </message>
    <message>
        <source>of working days kept</source>
        <translation>der Arbeitstage geschafft</translation>
    </message>
    <message>
        <source>on holiday</source>
        <translation>im Urlaub</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>sick, so it changes nothing</source>
        <translation>krank, ändert also nichts</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>stopped in time</source>
        <translation>rechtzeitig beendet</translation>
    </message>
    <message>
        <source>today, still open</source>
        <translation>heute, noch offen</translation>
    </message>
    <message>
        <source>used by themselves</source>
        <translation>verwenden sich von selbst</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>%1 each side</source>
        <translation>%1 je Seite</translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation>%1 je Richtung</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>A session is running already.</source>
        <translation>Eine Einheit läuft schon.</translation>
    </message>
    <message>
        <source>BACKWARD</source>
        <translation>RÜCKWÄRTS</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>FORWARD</source>
        <translation>VORWÄRTS</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Mach dich bereit</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>LEFT side</source>
        <translation>LINKE Seite</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>Hinein</translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <translation>Danach: %1 · %2</translation>
    </message>
    <message>
        <source>No break is due.</source>
        <translation>Keine Pause ist fällig.</translation>
    </message>
    <message>
        <source>Now the other way round.</source>
        <translation>Jetzt in die andere Richtung.</translation>
    </message>
    <message>
        <source>Now the same to your left.</source>
        <translation>Jetzt das Gleiche nach links.</translation>
    </message>
    <message>
        <source>Now the same to your right.</source>
        <translation>Jetzt das Gleiche nach rechts.</translation>
    </message>
    <message>
        <source>Other way round</source>
        <translation>Andere Richtung</translation>
    </message>
    <message>
        <source>RIGHT side</source>
        <translation>RECHTE Seite</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ausruhen</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Take care: %1.</source>
        <translation>Gib acht: %1.</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>Das geht jetzt nicht.</translation>
    </message>
    <message>
        <source>This break cannot be snoozed any more.</source>
        <translation>Diese Pause kann nicht mehr verschoben werden.</translation>
    </message>
    <message>
        <source>This is the last exercise</source>
        <translation>Das ist die letzte Übung</translation>
    </message>
    <message>
        <source>Time for a micro break</source>
        <translation>Zeit für eine Mikropause</translation>
    </message>
    <message>
        <source>Time for a rest break</source>
        <translation>Zeit für eine Erholungspause</translation>
    </message>
    <message>
        <source>micro break</source>
        <translation>Mikropause</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>rest break</source>
        <translation>Erholungspause</translation>
    </message>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Zuerst: %1</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>Die Hälfte</translation>
    </message>
    <message numerus="yes">
        <source>Hold for %n seconds</source>
        <translation>
            <numerusform>%n Sekunde halten</numerusform>
            <numerusform>%n Sekunden halten</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ausruhen</translation>
    </message>
    <message>
        <source>That was all. Well done.</source>
        <translation>Das war alles. Gut gemacht.</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>%1 at a pause in typing</source>
        <translation>%1 bei einer Tipppause</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>%1 kommt noch.</translation>
    </message>
    <message>
        <source>%1, as no pause in typing came</source>
        <translation>%1, da keine Tipppause kam</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Micro break</source>
        <translation>Mikropause</translation>
    </message>
    <message>
        <source>Natural micro break</source>
        <translation>Natürliche Mikropause</translation>
    </message>
    <message>
        <source>Natural rest break</source>
        <translation>Natürliche Erholungspause</translation>
    </message>
    <message>
        <source>Nothing happened on %1.</source>
        <translation>Am %1 ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Nothing has happened today yet.</source>
        <translation>Heute ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>Außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>Von dir angehalten</translation>
    </message>
    <message>
        <source>Reasons are kept for 90 days, and %1 is longer ago.</source>
        <translation>Gründe werden 90 Tage aufgehoben, und %1 ist länger her.</translation>
    </message>
    <message>
        <source>Rest break</source>
        <translation>Erholungspause</translation>
    </message>
    <message>
        <source>a while</source>
        <translation>eine Weile</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>den ganzen Tag</translation>
    </message>
    <message>
        <source>and the day ended before it came</source>
        <translation>und der Tag endete, bevor sie kam</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>nachgefragt</translation>
    </message>
    <message>
        <source>asked %1 later</source>
        <translation>%1 später nachgefragt</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>noch einmal nachgefragt</translation>
    </message>
    <message>
        <source>asked again %1 later</source>
        <translation>%1 später noch einmal nachgefragt</translation>
    </message>
    <message>
        <source>away %1</source>
        <translation>%1 weg</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>begun by itself</source>
        <translation>von selbst begonnen</translation>
    </message>
    <message>
        <source>breaks paused</source>
        <translation>Pausen angehalten</translation>
    </message>
    <message>
        <source>but nobody was there, so it does not count</source>
        <translation>aber niemand war da, darum zählt es nicht</translation>
    </message>
    <message>
        <source>clock put forward by %1</source>
        <translation>Uhr um %1 vorgestellt</translation>
    </message>
    <message>
        <source>comes again after that</source>
        <translation>kommt danach wieder</translation>
    </message>
    <message>
        <source>computer asleep %1</source>
        <translation>Rechner schlief %1</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>cut off when deskbreak ended</source>
        <translation>abgebrochen, als deskbreak endete</translation>
    </message>
    <message>
        <source>deferred %1 (%2)</source>
        <translation>zurückgestellt für %1 (%2)</translation>
    </message>
    <message>
        <source>deferred since %1 (%2)</source>
        <translation>zurückgestellt seit %1 (%2)</translation>
    </message>
    <message>
        <source>deskbreak not running for %1</source>
        <translation>deskbreak lief %1 nicht</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>kam nicht</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>zum Teil gemacht</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>due after %1 at the desk</source>
        <translation>fällig nach %1 am Schreibtisch</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>ended because the computer slept</source>
        <translation>beendet, weil der Rechner schlief</translation>
    </message>
    <message>
        <source>ended because the screen was locked</source>
        <translation>beendet, weil der Bildschirm gesperrt war</translation>
    </message>
    <message>
        <source>ended before any movement was done</source>
        <translation>beendet, bevor etwas bewegt wurde</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>zum Teil</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>Mikrofon in Gebrauch</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>missed: nobody answered</source>
        <translation>verpasst: Niemand hat geantwortet</translation>
    </message>
    <message>
        <source>natural</source>
        <translation>natürlich</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht gemacht</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>nicht fällig</translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation>%1 angehalten</translation>
    </message>
    <message>
        <source>screen locked %1</source>
        <translation>Bildschirm %1 gesperrt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>skipped by you</source>
        <translation>von dir ausgelassen</translation>
    </message>
    <message>
        <source>snoozed %1</source>
        <translation>um %1 verschoben</translation>
    </message>
    <message>
        <source>started by hand</source>
        <translation>von Hand begonnen</translation>
    </message>
    <message>
        <source>started by you</source>
        <translation>von dir begonnen</translation>
    </message>
    <message>
        <source>still due</source>
        <translation>noch fällig</translation>
    </message>
    <message>
        <source>stopped because it hurt</source>
        <translation>beendet, weil es wehtat</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>the clock was set</source>
        <translation>die Uhr wurde gestellt</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>der Rechner schlief</translation>
    </message>
    <message>
        <source>the desk was quiet</source>
        <translation>am Schreibtisch war Ruhe</translation>
    </message>
    <message>
        <source>the screen was locked</source>
        <translation>der Bildschirm war gesperrt</translation>
    </message>
    <message>
        <source>then %1, which was a break of its own</source>
        <translation>dann %1, was selbst eine Pause war</translation>
    </message>
    <message>
        <source>then not due after all</source>
        <translation>dann doch nicht fällig</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until you resume</source>
        <translation>bis du fortsetzt</translation>
    </message>
    <message>
        <source>until you resumed</source>
        <translation>bis du fortgesetzt hast</translation>
    </message>
    <message>
        <source>waiting for a good moment</source>
        <translation>wartet auf einen guten Moment</translation>
    </message>
    <message>
        <source>waiting for your answer</source>
        <translation>wartet auf deine Antwort</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>withdrawn (%1)</source>
        <translation>zurückgezogen (%1)</translation>
    </message>
    <message>
        <source>working hours were over</source>
        <translation>die Arbeitszeit war vorbei</translation>
    </message>
    <message>
        <source>you had been away already</source>
        <translation>du warst schon weg</translation>
    </message>
    <message>
        <source>you paused</source>
        <translation>du hast angehalten</translation>
    </message>
    <message>
        <source>you said that you had just taken one</source>
        <translation>du hast gesagt, dass du gerade eine gemacht hast</translation>
    </message>
</context>
</TS>

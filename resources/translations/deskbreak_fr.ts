<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 heures</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>Exercises…</source>
        <translation>Exercices…</translation>
    </message>
    <message>
        <source>I just took a break</source>
        <translation>Je viens de faire une pause</translation>
    </message>
    <message>
        <source>I’m reading or in a call</source>
        <translation>Je lis ou je suis en appel</translation>
    </message>
    <message>
        <source>Moving safely…</source>
        <translation>Bouger sans risque…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Quit deskbreak</source>
        <translation>Quitter deskbreak</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Something needs your attention…</source>
        <translation>Quelque chose demande votre attention…</translation>
    </message>
    <message>
        <source>Start micro-session</source>
        <translation>Commencer une microséance</translation>
    </message>
    <message>
        <source>Start rest break</source>
        <translation>Commencer une pause longue</translation>
    </message>
    <message>
        <source>Streak…</source>
        <translation>Série…</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Jusqu’à ce que je reprenne</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Why…</source>
        <translation>Pourquoi…</translation>
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
        <translation>La séance a été fermée</translation>
    </message>
    <message>
        <source>This desktop did not show the window of the guide.</source>
        <translation>Ce bureau n’a pas affiché la fenêtre du guide.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Minutes a day</source>
        <translation>Minutes par jour</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minutes par semaine</translation>
    </message>
</context>
<context>
    <name>BodyPage</name>
    <message>
        <source>Go easy on…</source>
        <translation>Ménager…</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Moving safely</source>
        <translation>Bouger sans risque</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>What deskbreak is, and what it is not.</source>
        <translation>Ce qu’est deskbreak, et ce qu’il n’est pas.</translation>
    </message>
    <message>
        <source>What does not suit you is swapped for something easier, or left out. It means the smaller version, not a ban on moving, and it is no medical advice.</source>
        <translation>Ce qui ne vous convient pas est remplacé par plus facile, ou laissé de côté. Il s’agit de la version réduite, pas d’une interdiction de bouger, et ce n’est pas un avis médical.</translation>
    </message>
    <message>
        <source>When to stop, and when to get help</source>
        <translation>Quand s’arrêter, et quand demander de l’aide</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Là où vous êtes</translation>
    </message>
</context>
<context>
    <name>BreaksPage</name>
    <message>
        <source>A break every</source>
        <translation>Une pause toutes les</translation>
    </message>
    <message>
        <source>Breaks from one rest break to the next</source>
        <translation>Pauses d’une pause longue à la suivante</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>On a day with six and a half hours</source>
        <translation>Sur une journée de six heures et demie</translation>
    </message>
    <message>
        <source>Safety, rhythm and body, one after the other.</source>
        <translation>Sécurité, rythme et corps, l’un après l’autre.</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Les revoir</translation>
    </message>
    <message>
        <source>The others are micro breaks. With 1, every break is a rest break.</source>
        <translation>Les autres sont des micropauses. Avec 1, chaque pause est une pause longue.</translation>
    </message>
    <message>
        <source>The pages of the first start</source>
        <translation>Les pages du premier démarrage</translation>
    </message>
    <message>
        <source>Time at the desk. Time away does not count, 15 to 90 minutes.</source>
        <translation>Temps passé au bureau. Le temps d’absence ne compte pas&#xa0;; 15 à 90 minutes.</translation>
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
            <numerusform>%n exercice</numerusform>
            <numerusform>%n exercices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routines</source>
        <translation>
            <numerusform>%n routine</numerusform>
            <numerusform>%n routines</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Area of the body</source>
        <translation>Zone du corps</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Non proposés</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters or another filter.</source>
        <translation>Aucun résultat. Essayez moins de lettres ou un autre filtre.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Offered to you</source>
        <translation>Proposés pour vous</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routines</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Il n’y a encore rien ici.</translation>
    </message>
    <message>
        <source>Which exercises</source>
        <translation>Quels exercices</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Source, line</source>
        <translation>Source, ligne</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Take care, line</source>
        <translation>Attention, ligne</translation>
    </message>
    <message>
        <source>When to stop, and who should leave it out.</source>
        <translation>Quand s’arrêter, et qui devrait s’en passer.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Who told you: a physiotherapist, a book, an address.</source>
        <translation>Qui vous l’a montré&#xa0;: un kiné, un livre, une adresse.</translation>
    </message>
</context>
<context>
    <name>ComposerWindow</name>
    <message>
        <source>%1 to %2 is usual for this.</source>
        <translation>Valeurs habituelles&#xa0;: de %1 à %2.</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Ajouter un exercice</translation>
    </message>
    <message>
        <source>Add an exercise…</source>
        <translation>Ajouter un exercice…</translation>
    </message>
    <message>
        <source>Add at least one exercise.</source>
        <translation>Ajoutez au moins un exercice.</translation>
    </message>
    <message>
        <source>Another one has this name already.</source>
        <translation>Un autre porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Drag them, or move them with Alt and the arrow keys.</source>
        <translation>Faites-les glisser, ou déplacez-les avec Alt et les flèches.</translation>
    </message>
    <message>
        <source>Exercises in order</source>
        <translation>Exercices dans l’ordre</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Getting ready and changing sides included.</source>
        <translation>Mise en place et changements de côté compris.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Here you see how long it takes.</source>
        <translation>Vous verrez ici combien de temps elle dure.</translation>
    </message>
    <message>
        <source>It lasts %1</source>
        <translation>Dure %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nouvelle routine</translation>
    </message>
    <message>
        <source>Nothing here yet. Add the first exercise below.</source>
        <translation>Encore rien ici. Ajoutez le premier exercice ci-dessous.</translation>
    </message>
    <message>
        <source>Such as: After lunch</source>
        <translation>Par exemple&#xa0;: Après le déjeuner</translation>
    </message>
    <message>
        <source>That is more than a routine can hold.</source>
        <translation>C’est plus que ce qu’une routine peut contenir.</translation>
    </message>
    <message>
        <source>That is rather long.</source>
        <translation>C’est plutôt long.</translation>
    </message>
    <message>
        <source>That is rather short.</source>
        <translation>C’est plutôt court.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>%n caractère au maximum.</numerusform>
            <numerusform>%n caractères au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Your routine</source>
        <translation>Votre routine</translation>
    </message>
</context>
<context>
    <name>CueFlash</name>
    <message>
        <source>A cue that is seen instead of heard</source>
        <translation>Un signal que l’on voit au lieu de l’entendre</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Dimmed screen; click to see what is behind it</source>
        <translation>Écran assombri&#xa0;; cliquez pour voir ce qu’il y a derrière</translation>
    </message>
    <message>
        <source>deskbreak: dimmed screen</source>
        <translation>deskbreak&#xa0;: écran assombri</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Adds what another computer has; nothing is counted twice.</source>
        <translation>Ajoute ce qu’a un autre ordinateur&#xa0;; rien n’est compté deux fois.</translation>
    </message>
    <message>
        <source>As JSON Lines, to be read again, or as CSV for a spreadsheet.</source>
        <translation>En JSON Lines, pour le relire, ou en CSV pour un tableur.</translation>
    </message>
    <message>
        <source>As they were before deskbreak last changed them.</source>
        <translation>Tels qu’ils étaient avant que deskbreak ne les modifie la dernière fois.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Days a week that you mean to keep, 1 to 7.</source>
        <translation>Jours par semaine que vous voulez tenir, de 1 à 7.</translation>
    </message>
    <message>
        <source>Everything stays on this machine. deskbreak makes no network connection.</source>
        <translation>Tout reste sur cette machine. deskbreak ne se connecte à aucun réseau.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Goal for a week</source>
        <translation>Objectif de la semaine</translation>
    </message>
    <message>
        <source>Going back to one</source>
        <translation>Revenir à l’une d’elles</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Off, nothing says anything about them. The history is kept.</source>
        <translation>Désactivé, rien n’en parle. L’historique est conservé.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Quit deskbreak. Move history.db out of its folder, and history.db-wal and history.db-shm if they are there. Copy the backup there as history.db, and start deskbreak.</source>
        <translation>Quittez deskbreak. Déplacez history.db hors de son dossier, ainsi que history.db-wal et history.db-shm s’ils existent. Copiez-y la sauvegarde sous le nom history.db, puis démarrez deskbreak.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show streaks</source>
        <translation>Afficher les séries</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Take your history along</source>
        <translation>Emporter votre historique</translation>
    </message>
    <message>
        <source>The last one: %1</source>
        <translation>La dernière&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Où tout se trouve</translation>
    </message>
    <message>
        <source>Your history is backed up once on each day on which something is written. The last seven stay, and one for each of the four weeks before.</source>
        <translation>Votre historique est sauvegardé une fois par jour où quelque chose est écrit. Les sept dernières sauvegardes restent, et une pour chacune des quatre semaines précédentes.</translation>
    </message>
    <message>
        <source>Your own exercises</source>
        <translation>Vos propres exercices</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>No working hours</source>
        <translation>Pas d’heures de travail</translation>
    </message>
</context>
<context>
    <name>DayDetail</name>
    <message>
        <source>Add a session…</source>
        <translation>Ajouter une séance…</translation>
    </message>
    <message>
        <source>An ordinary day again</source>
        <translation>De nouveau un jour ordinaire</translation>
    </message>
    <message>
        <source>Away until…</source>
        <translation>Absent jusqu’au…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Mark as holiday</source>
        <translation>Marquer comme congé</translation>
    </message>
    <message>
        <source>Mark as sick</source>
        <translation>Marquer comme malade</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>A range must not end when it begins.</source>
        <translation>Une plage ne peut pas finir à l’heure où elle commence.</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Ajouter des heures</translation>
    </message>
    <message>
        <source>Add hours on %1</source>
        <translation>Ajouter des heures le %1</translation>
    </message>
    <message>
        <source>Copy the hours of %1 to Monday to Friday</source>
        <translation>Copier les heures du %1 du lundi au vendredi</translation>
    </message>
    <message>
        <source>Copy to Mon–Fri</source>
        <translation>Copier sur lun.–ven.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>All of this and your settings, without your name and your folders.</source>
        <translation>Tout ceci et vos réglages, sans votre nom ni vos dossiers.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Copier pour un rapport</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Dernièrement</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>What this desktop tells</source>
        <translation>Ce que dit ce bureau</translation>
    </message>
</context>
<context>
    <name>DoseCard</name>
    <message>
        <source>Back to the usual dose</source>
        <translation>Revenir à la dose habituelle</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Your dose</source>
        <translation>Votre dose</translation>
    </message>
</context>
<context>
    <name>EditorWindow</name>
    <message>
        <source>New exercise</source>
        <translation>Nouvel exercice</translation>
    </message>
    <message>
        <source>Your exercise</source>
        <translation>Votre exercice</translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>Also: %1</source>
        <translation>Aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Erreurs fréquentes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>En faire le vôtre…</translation>
    </message>
    <message>
        <source>Offer it in breaks</source>
        <translation>Le proposer en pause</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Tempo: %1</source>
        <translation>Rythme&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ExercisesSurface</name>
    <message>
        <source>A copy is in %1.</source>
        <translation>Une copie se trouve dans %1.</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>There is another pack of this name, “%1”. Put this one in its place?</source>
        <translation>Il y a déjà un pack de ce nom, «&#xa0;%1&#xa0;». Le remplacer par celui-ci&#xa0;?</translation>
    </message>
    <message>
        <source>This is not for you now.</source>
        <translation>Ce n’est pas pour vous en ce moment.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>deskbreak: exercises</source>
        <translation>deskbreak&#xa0;: exercices</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>“%1” is there now.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant là.</translation>
    </message>
    <message>
        <source>“%1” is there now. What is wrong in it is left out:</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant là. Ce qui n’y va pas est laissé de côté&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ExercisesWindow</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>Choisir un pack</translation>
    </message>
    <message>
        <source>Choose something from the list.</source>
        <translation>Choisissez quelque chose dans la liste.</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Export your own…</source>
        <translation>Exporter les vôtres…</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translation>Importer un pack…</translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation>Nouvel exercice…</translation>
    </message>
    <message>
        <source>New routine…</source>
        <translation>Nouvelle routine…</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Rien n’est choisi</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routines</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Where to put the copy</source>
        <translation>Où mettre la copie</translation>
    </message>
</context>
<context>
    <name>FigurePreview</name>
    <message>
        <source>Let the figure move</source>
        <translation>Animer la figure</translation>
    </message>
    <message>
        <source>Let the figure rest</source>
        <translation>Figer la figure</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Figure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Figure: %1, LEFT side</source>
        <translation>Figure&#xa0;: %1, côté GAUCHE</translation>
    </message>
    <message>
        <source>Figure: %1, RIGHT side</source>
        <translation>Figure&#xa0;: %1, côté DROIT</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>%1, page %2 of 3</source>
        <translation>%1, page %2 sur 3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Counted for six and a half hours at the desk, if you take every break. Time that you are away counts as a break by itself.</source>
        <translation>Calculé pour six heures et demie au bureau, si vous faites chaque pause. Le temps d’absence compte de lui-même comme une pause.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Go easy on…</source>
        <translation>Ménager…</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>J’ai compris</translation>
    </message>
    <message>
        <source>Try a session now</source>
        <translation>Essayer une séance</translation>
    </message>
    <message>
        <source>Micro breaks take about a minute, rest breaks about four. Nobody knows the best interval, so choose what you will keep up.</source>
        <translation>Une micropause dure environ une minute, une pause longue environ quatre. Personne ne connaît le meilleur intervalle&#xa0;: choisissez celui que vous tiendrez.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>What does not suit you is swapped for something easier, or left out.</source>
        <translation>Ce qui ne vous convient pas est remplacé par plus facile, ou laissé de côté.</translation>
    </message>
    <message>
        <source>What suits you</source>
        <translation>Ce qui vous convient</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quand demander de l’aide</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Là où vous êtes</translation>
    </message>
    <message>
        <source>deskbreak notices how long you have been at your desk, asks at a good moment, and shows you what to do. First, about safety:</source>
        <translation>deskbreak remarque depuis combien de temps vous êtes au bureau, vous prévient au bon moment et vous montre quoi faire. D’abord, la sécurité&#xa0;:</translation>
    </message>
    <message>
        <source>deskbreak: welcome</source>
        <translation>deskbreak&#xa0;: bienvenue</translation>
    </message>
</context>
<context>
    <name>FirstWeek</name>
    <message>
        <source>Your first week</source>
        <translation>Votre première semaine</translation>
    </message>
</context>
<context>
    <name>GuideLayout</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Do something easier instead; what you have done is kept</source>
        <translation>Faire plus facile à la place&#xa0;; ce que vous avez fait est conservé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Plus facile</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End an exercise that hurts; it stays away for 7 days, and today counts</source>
        <translation>Arrêter un exercice qui fait mal&#xa0;; il disparaît pendant 7 jours, et la journée compte</translation>
    </message>
    <message>
        <source>End the session; what you have done counts</source>
        <translation>Terminer la séance&#xa0;; ce que vous avez fait compte</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Every bit of movement counts.</source>
        <translation>Chaque mouvement compte.</translation>
    </message>
    <message>
        <source>Go on to the next exercise</source>
        <translation>Passer à l’exercice suivant</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>À la place&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause, and go on again</source>
        <translation>Mettre en pause, puis reprendre</translation>
    </message>
    <message>
        <source>Repeat this exercise, or go back to the one before</source>
        <translation>Répéter cet exercice, ou revenir au précédent</translation>
    </message>
    <message>
        <source>Show what the keys do, and when to get help</source>
        <translation>Montrer ce que font les touches, et quand demander de l’aide</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>That counts</source>
        <translation>Cela compte</translation>
    </message>
    <message>
        <source>There is nothing easier</source>
        <translation>Il n’y a rien de plus facile</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Ça fait mal</translation>
    </message>
    <message>
        <source>This window closes by itself.</source>
        <translation>Cette fenêtre se ferme d’elle-même.</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Bravo</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>deskbreak: guide</source>
        <translation>deskbreak&#xa0;: guide</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>A day begins at</source>
        <translation>Une journée commence à</translation>
    </message>
    <message>
        <source>At all times</source>
        <translation>À toute heure</translation>
    </message>
    <message>
        <source>Breaks come only in these hours. A range that ends before it begins goes on past midnight. With no hours on any day, breaks come at all times.</source>
        <translation>Les pauses ne viennent qu’à ces heures. Une plage qui finit avant de commencer se poursuit après minuit. Sans heures pour aucun jour, les pauses viennent à toute heure.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Monday to Friday, 9 to 5</source>
        <translation>Du lundi au vendredi, de 9&#xa0;h à 17&#xa0;h</translation>
    </message>
    <message>
        <source>On the other days nothing can be missed.</source>
        <translation>Les autres jours, rien ne peut manquer.</translation>
    </message>
    <message>
        <source>Who works past midnight is still in yesterday.</source>
        <translation>Qui travaille après minuit est encore la veille.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours travaillés</translation>
    </message>
    <message>
        <source>at all times</source>
        <translation>à toute heure</translation>
    </message>
    <message>
        <source>no breaks</source>
        <translation>pas de pauses</translation>
    </message>
</context>
<context>
    <name>HowMuchCard</name>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>Stretches are usually held for 15 to 30 seconds; movements are done 8 to 12 times.</source>
        <translation>Un étirement se tient d’ordinaire de 15 à 30 secondes&#xa0;; un mouvement se fait de 8 à 12 fois.</translation>
    </message>
    <message>
        <source>The first way round</source>
        <translation>Le premier sens</translation>
    </message>
    <message>
        <source>The second way round</source>
        <translation>Le second sens</translation>
    </message>
    <message>
        <source>What both ways round are called</source>
        <translation>Comment s’appellent les deux sens</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>en arrière</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>en avant</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key: %1</source>
        <translation>Touche&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Back to the session</source>
        <translation>Retour à la séance</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>The session waits until you go back to it.</source>
        <translation>La séance attend votre retour.</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>Ce que font les touches</translation>
    </message>
    <message>
        <source>When it hurts, and when to get help</source>
        <translation>Si ça fait mal, et quand demander de l’aide</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>%1 cannot be changed: %2.</source>
        <translation>%1 ne peut pas être modifié&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>But this is what starts: %1</source>
        <translation>Mais ce qui démarre est&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is set for other desktops than this one: %1.</source>
        <translation>C’est réglé pour d’autres bureaux que celui-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is set, but %1 is not there.</source>
        <translation>C’est réglé, mais %1 n’est pas là.</translation>
    </message>
    <message>
        <source>It is set, but switched off in %1; switch it on there.</source>
        <translation>C’est réglé, mais désactivé dans %1&#xa0;; activez-le là-bas.</translation>
    </message>
    <message>
        <source>So your desktop answered last; a sandboxed program cannot look it up.</source>
        <translation>C’est la dernière réponse de votre bureau&#xa0;; un programme isolé ne peut pas le vérifier.</translation>
    </message>
    <message>
        <source>That is set, if %1 starts programs when you log in.</source>
        <translation>C’est réglé, si %1 lance les programmes à l’ouverture de session.</translation>
    </message>
    <message>
        <source>That is set, if your desktop starts programs when you log in.</source>
        <translation>C’est réglé, si votre bureau lance les programmes à l’ouverture de session.</translation>
    </message>
    <message>
        <source>Your desktop could not be asked: %1.</source>
        <translation>Votre bureau n’a pas pu être interrogé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your desktop did not allow the change.</source>
        <translation>Votre bureau n’a pas autorisé ce changement.</translation>
    </message>
    <message>
        <source>Your desktop has not been asked yet, and a sandboxed program cannot look.</source>
        <translation>Votre bureau n’a pas encore été interrogé, et un programme isolé ne peut pas vérifier.</translation>
    </message>
    <message>
        <source>Your system starts it, by %1.</source>
        <translation>Votre système le lance, par %1.</translation>
    </message>
    <message>
        <source>deskbreak cannot start at login on %1.</source>
        <translation>deskbreak ne peut pas démarrer à l’ouverture de session sur %1.</translation>
    </message>
    <message>
        <source>deskbreak does not start when you log in.</source>
        <translation>deskbreak ne démarre pas quand vous ouvrez votre session.</translation>
    </message>
    <message>
        <source>deskbreak starts when you log in.</source>
        <translation>deskbreak démarre quand vous ouvrez votre session.</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>In the tray, without a window.</source>
        <translation>Dans la zone de notification, sans fenêtre.</translation>
    </message>
    <message>
        <source>Start deskbreak</source>
        <translation>Démarrer deskbreak</translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation>Ce que dit le système</translation>
    </message>
    <message>
        <source>When you log in</source>
        <translation>À l’ouverture de session</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Où c’est inscrit</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>A colour of the desktop that cannot be read here is not used.</source>
        <translation>Une couleur du bureau qui serait illisible ici n’est pas utilisée.</translation>
    </message>
    <message>
        <source>A screen that is not there is the one with the pointer.</source>
        <translation>Si un écran manque, c’est celui du pointeur.</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Accent</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Carrure</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dim the other screens</source>
        <translation>Assombrir les autres écrans</translation>
    </message>
    <message>
        <source>Escape ends the session all the same.</source>
        <translation>Échap termine tout de même la séance.</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Remplir l’écran</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Of windows, exercises and voice. A session ends as it began.</source>
        <translation>Des fenêtres, des exercices et de la voix. Une séance finit comme elle a commencé.</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Sur %1</translation>
    </message>
    <message>
        <source>On the main screen</source>
        <translation>Sur l’écran principal</translation>
    </message>
    <message>
        <source>On the screen with the pointer</source>
        <translation>Sur l’écran du pointeur</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduit</translation>
    </message>
    <message>
        <source>Reduced shows start and end side by side and no movement.</source>
        <translation>«&#xa0;Réduit&#xa0;» montre le début et la fin côte à côte, sans mouvement.</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Peau</translation>
    </message>
    <message>
        <source>Slim</source>
        <translation>Mince</translation>
    </message>
    <message>
        <source>Sturdy</source>
        <translation>Robuste</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Mat</translation>
    </message>
    <message>
        <source>The desktop’s, where it has one</source>
        <translation>Celui du bureau, s’il en a un</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>La figure</translation>
    </message>
    <message>
        <source>The figure as it looks now</source>
        <translation>La figure telle qu’elle est maintenant</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Le guide</translation>
    </message>
    <message>
        <source>The guide opens</source>
        <translation>Le guide s’ouvre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>While a session runs.</source>
        <translation>Pendant une séance.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>deskbreak’s orange</source>
        <translation>L’orange de deskbreak</translation>
    </message>
    <message>
        <source>“Like the desktop” follows what it prefers, more contrast too.</source>
        <translation>«&#xa0;Comme le bureau&#xa0;» suit ses préférences, contraste renforcé compris.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovementCard</name>
    <message>
        <source>A picture of my own</source>
        <translation>Une image à moi</translation>
    </message>
    <message>
        <source>Add a pose</source>
        <translation>Ajouter une pose</translation>
    </message>
    <message>
        <source>Begin with the movement of</source>
        <translation>Partir du mouvement de</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>It is copied, and shown in the session where the figure would be.</source>
        <translation>Elle est copiée, et montrée pendant la séance à la place de la figure.</translation>
    </message>
    <message>
        <source>Key poses</source>
        <translation>Poses clés</translation>
    </message>
    <message>
        <source>Key poses, one after the other</source>
        <translation>Poses clés, l’une après l’autre</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Part de</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>La figure</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>Write the movement to the RIGHT; the left side is made from it.</source>
        <translation>Décrivez le mouvement vers la DROITE&#xa0;; le côté gauche en est tiré.</translation>
    </message>
    <message>
        <source>an exercise…</source>
        <translation>un exercice…</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Before your first session</source>
        <translation>Avant votre première séance</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>J’ai compris</translation>
    </message>
    <message>
        <source>It begins as soon as you have read this. It is said only once.</source>
        <translation>Elle commence dès que vous avez lu ceci. Ce n’est dit qu’une fois.</translation>
    </message>
    <message>
        <source>Moving safely</source>
        <translation>Bouger sans risque</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quand demander de l’aide</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 à %2.</translation>
    </message>
</context>
<context>
    <name>PanelWindow</name>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Start micro-session</source>
        <translation>Commencer une microséance</translation>
    </message>
    <message>
        <source>There is no tray on this desktop, so deskbreak has this window. Close it whenever you like: starting deskbreak again brings it back.</source>
        <translation>Ce bureau n’a pas de zone de notification, d’où cette fenêtre. Fermez-la quand vous voulez&#xa0;: relancer deskbreak la fait revenir.</translation>
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
        <translation>min de retard</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Follow the words instead.</source>
        <translation>Cette image ne peut pas être affichée. Suivez plutôt les mots.</translation>
    </message>
</context>
<context>
    <name>PoseEditor</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>A hold stays where the pose before it ends.</source>
        <translation>Un maintien reste où finit la pose précédente.</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Bras</translation>
    </message>
    <message>
        <source>As long as the hold of the exercise</source>
        <translation>Aussi longtemps que le maintien de l’exercice</translation>
    </message>
    <message>
        <source>Back to where it starts</source>
        <translation>Retour au point de départ</translation>
    </message>
    <message>
        <source>Both arms</source>
        <translation>Les deux bras</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Épaules</translation>
    </message>
    <message>
        <source>Take a pose from an exercise</source>
        <translation>Prendre la pose d’un exercice</translation>
    </message>
    <message>
        <source>Take a pose from an exercise…</source>
        <translation>Prendre la pose d’un exercice…</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Buste</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Which arm</source>
        <translation>Quel bras</translation>
    </message>
</context>
<context>
    <name>PoseTile</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
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
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip this break</source>
        <translation>Passer cette pause</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n minutes</source>
        <translation>
            <numerusform>Reporter de %n minute</numerusform>
            <numerusform>Reporter de %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message numerus="yes">
        <source>This break can be snoozed %n more time(s)</source>
        <translation>
            <numerusform>Cette pause peut encore être reportée %n fois</numerusform>
            <numerusform>Cette pause peut encore être reportée %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>deskbreak: time for a break</source>
        <translation>deskbreak&#xa0;: c’est l’heure d’une pause</translation>
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
        <translation>Commence d’elle-même dans %1.</translation>
    </message>
    <message>
        <source>Goes away by itself in %1.</source>
        <translation>Disparaît d’elle-même dans %1.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n min</source>
        <translation>
            <numerusform>Reporter de %n&#xa0;min</numerusform>
            <numerusform>Reporter de %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>QuietPage</name>
    <message>
        <source>A break that is due waits until it is over, and comes within a minute; after an hour as a rest break.</source>
        <translation>Une pause à prendre attend que ce soit fini, et vient dans la minute&#xa0;; après une heure, comme pause longue.</translation>
    </message>
    <message>
        <source>A notification</source>
        <translation>Une notification</translation>
    </message>
    <message>
        <source>Begin by itself</source>
        <translation>Commencer d’elle-même</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Microphone in use</source>
        <translation>Micro utilisé</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>Send one</source>
        <translation>En envoyer une</translation>
    </message>
    <message>
        <source>Sends one through the desktop.</source>
        <translation>En envoie une par le bureau.</translation>
    </message>
    <message>
        <source>Show a prompt</source>
        <translation>Afficher un rappel</translation>
    </message>
    <message>
        <source>Shows how a break is asked for. Nothing begins.</source>
        <translation>Montre comment une pause est proposée. Rien ne commence.</translation>
    </message>
    <message>
        <source>Snoozes for each break</source>
        <translation>Reports pour chaque pause</translation>
    </message>
    <message>
        <source>So long there must be no input first; 3 minutes at most. 0 does not wait.</source>
        <translation>Durée sans aucune saisie à attendre d’abord&#xa0;; 3 minutes au plus. 0 n’attend pas.</translation>
    </message>
    <message>
        <source>So long you can start, snooze or skip. 5 to 120 seconds.</source>
        <translation>Temps pour commencer, reporter ou passer. De 5 à 120 secondes.</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>Le rappel</translation>
    </message>
    <message>
        <source>The prompt counts down</source>
        <translation>Compte à rebours du rappel</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Unanswered, the session begins. Off, the break is missed and the interval starts over.</source>
        <translation>Sans réponse, la séance commence. Désactivé, la pause est manquée et l’intervalle repart de zéro.</translation>
    </message>
    <message>
        <source>Wait for a pause in typing</source>
        <translation>Attendre une pause dans la frappe</translation>
    </message>
    <message>
        <source>While a program records from a microphone, as calls do.</source>
        <translation>Quand un programme enregistre au micro, comme lors d’un appel.</translation>
    </message>
    <message>
        <source>While a window fills its screen, as films and talks do.</source>
        <translation>Quand une fenêtre remplit son écran, comme un film ou une présentation.</translation>
    </message>
    <message>
        <source>While the desktop shows no notifications.</source>
        <translation>Quand le bureau n’affiche pas de notifications.</translation>
    </message>
    <message>
        <source>With 0 the prompt offers none; 5 at most.</source>
        <translation>Avec 0, le rappel n’en propose aucun&#xa0;; 5 au plus.</translation>
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
        <translation>%1, plage %2, de</translation>
    </message>
    <message>
        <source>%1, range %2, to</source>
        <translation>%1, plage %2, à</translation>
    </message>
    <message>
        <source>Remove range %2 of %1</source>
        <translation>Retirer la plage %2 du %1</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>A figure shows each movement, says which side it is for, and counts. Take a minute, and see whether you like it; Esc ends it at any time.</source>
        <translation>Un personnage montre chaque mouvement, dit de quel côté il se fait et compte. Prenez une minute pour voir si cela vous plaît ; Échap l’arrête à tout moment.</translation>
    </message>
    <message>
        <source>After %1 minutes at the desk. Time that you are away does not count.</source>
        <translation>Après %1 minutes au bureau. Le temps d’absence ne compte pas.</translation>
    </message>
    <message>
        <source>If you do not answer within %1 seconds, the break counts as missed.</source>
        <translation>Si vous ne répondez pas dans les %1 secondes, la pause est manquée.</translation>
    </message>
    <message>
        <source>If you do not answer within %1 seconds, the session begins.</source>
        <translation>Si vous ne répondez pas dans les %1 secondes, la séance commence.</translation>
    </message>
    <message>
        <source>In your tray: look for this icon in the panel. Its ring fills with your desk time, and a click opens a small window.</source>
        <translation>Dans votre zone de notification : cherchez cette icône dans le panneau. Son anneau se remplit de votre temps de bureau, et un clic ouvre une petite fenêtre.</translation>
    </message>
    <message>
        <source>That is all. From now on deskbreak waits, and stays out of your way.</source>
        <translation>C’est tout. Désormais deskbreak attend et ne vous gêne pas.</translation>
    </message>
    <message>
        <source>There is no tray here, so deskbreak has a small window with the same menu. Start deskbreak again whenever you want that window back.</source>
        <translation>Il n’y a pas de zone de notification ici, alors deskbreak a une petite fenêtre avec le même menu. Relancez deskbreak quand vous voulez revoir cette fenêtre.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Essayez tout de suite</translation>
    </message>
    <message>
        <source>Where deskbreak is</source>
        <translation>Où se trouve deskbreak</translation>
    </message>
    <message>
        <source>Your first break</source>
        <translation>Votre première pause</translation>
    </message>
    <message>
        <source>deskbreak waits for a pause in your typing, then a notification asks you: start, snooze or skip.</source>
        <translation>deskbreak attend que vous cessiez un instant de taper, puis une notification vous demande : commencer, reporter ou passer.</translation>
    </message>
    <message>
        <source>deskbreak waits for a pause in your typing, then a small card asks you: start, snooze or skip.</source>
        <translation>deskbreak attend que vous cessiez un instant de taper, puis une petite carte vous demande : commencer, reporter ou passer.</translation>
    </message>
    <message>
        <source>“Settings…” in its menu has everything, and these pages again.</source>
        <translation>« Réglages… », dans son menu, contient tout, et ces pages aussi.</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>A break every %1 min, a rest break every %2</source>
        <translation>Une pause toutes les %1&#xa0;min, une pause longue toutes les %2</translation>
    </message>
</context>
<context>
    <name>RhythmChoice</name>
    <message>
        <source>For somebody whose neck or back complains already.</source>
        <translation>Pour qui a déjà le cou ou le dos qui se plaint.</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>The gentlest. It is easy to keep up.</source>
        <translation>Le plus doux. Il est facile à tenir.</translation>
    </message>
    <message>
        <source>The usual one. Most of the research on discomfort is about 20 to 40 minutes.</source>
        <translation>L’habituel. La plupart des recherches sur l’inconfort portent sur 20 à 40 minutes.</translation>
    </message>
</context>
<context>
    <name>RhythmRow</name>
    <message>
        <source>Minutes from one break to the next, and from one rest break to the next.</source>
        <translation>Minutes d’une pause à la suivante, et d’une pause longue à la suivante.</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
</context>
<context>
    <name>RoutinePage</name>
    <message>
        <source>Change it…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Exercises in order</source>
        <translation>Exercices dans l’ordre</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>En faire le vôtre…</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>SafetyWindow</name>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Go easy on…</source>
        <translation>Ménager…</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>J’ai compris</translation>
    </message>
    <message>
        <source>Moving safely</source>
        <translation>Bouger sans risque</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>When it hurts</source>
        <translation>Si ça fait mal</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quand demander de l’aide</translation>
    </message>
</context>
<context>
    <name>SegmentBar</name>
    <message>
        <source>Exercise %1 of %2: %3</source>
        <translation>Exercice %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>SettingsSurface</name>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Importer un historique</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <translation>Impossible de l’ouvrir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Il se trouve dans %1.</translation>
    </message>
    <message>
        <source>It is on the clipboard. Read it before you send it.</source>
        <translation>C’est dans le presse-papiers. Lisez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Cela a été interrompu.</translation>
    </message>
    <message>
        <source>No sound can be played here: %1.</source>
        <translation>Aucun son ne peut être joué ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing can speak here: %1.</source>
        <translation>Rien ne peut parler ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing here opens folders.</source>
        <translation>Rien n’ouvre les dossiers ici.</translation>
    </message>
    <message>
        <source>There is only one screen now.</source>
        <translation>Il n’y a plus qu’un écran.</translation>
    </message>
    <message>
        <source>This desktop does not tell: %1.</source>
        <translation>Ce bureau ne le dit pas&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Aucun résultat. Essayez moins de lettres.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Réinitialiser cette page</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>This page is as it comes again.</source>
        <translation>Cette page est de nouveau comme à l’origine.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>deskbreak: settings</source>
        <translation>deskbreak&#xa0;: réglages</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>A movement begins</source>
        <translation>Un mouvement commence</translation>
    </message>
    <message>
        <source>A sentence in the voice of this system.</source>
        <translation>Une phrase avec la voix de ce système.</translation>
    </message>
    <message>
        <source>All of the four below. The prompt itself makes no sound.</source>
        <translation>Les quatre ci-dessous. Le rappel lui-même ne fait aucun bruit.</translation>
    </message>
    <message>
        <source>An exercise is over</source>
        <translation>Un exercice est fini</translation>
    </message>
    <message>
        <source>And the session is.</source>
        <translation>Et la séance aussi.</translation>
    </message>
    <message>
        <source>Exercise and side, what to do, how long to hold, and the end.</source>
        <translation>L’exercice et le côté, quoi faire, combien de temps tenir, et la fin.</translation>
    </message>
    <message>
        <source>Of sounds and voice, on top of the volume of the desktop. 0 is silent.</source>
        <translation>Des sons et de la voix, en plus du volume du bureau. 0 est muet.</translation>
    </message>
    <message>
        <source>Of what is held for ten seconds or more.</source>
        <translation>De ce qui se tient dix secondes ou plus.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Jouer un son</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Dire quelque chose</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Sounds are switched off above.</source>
        <translation>Les sons sont désactivés ci-dessus.</translation>
    </message>
    <message>
        <source>Sounds in a session</source>
        <translation>Sons pendant une séance</translation>
    </message>
    <message>
        <source>The guide speaks</source>
        <translation>Le guide parle</translation>
    </message>
    <message>
        <source>The last three seconds</source>
        <translation>Les trois dernières secondes</translation>
    </message>
    <message>
        <source>The other side, or the other way round.</source>
        <translation>L’autre côté, ou l’autre sens.</translation>
    </message>
    <message>
        <source>The side changes</source>
        <translation>Le côté change</translation>
    </message>
    <message>
        <source>The sound with which a movement begins, at this volume.</source>
        <translation>Le son qui marque le début d’un mouvement, à ce volume.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Exercises in order</source>
        <translation>Exercices dans l’ordre</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Alt and the arrow keys move it, Delete removes it</source>
        <translation>Alt et les flèches le déplacent, Suppr le retire</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>hold %1</source>
        <translation>tenir %1</translation>
    </message>
</context>
<context>
    <name>StreakChart</name>
    <message>
        <source>Calendar of the last year</source>
        <translation>Calendrier de l’année passée</translation>
    </message>
</context>
<context>
    <name>StreakPage</name>
    <message>
        <source>Last sessions</source>
        <translation>Dernières séances</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>L’année passée</translation>
    </message>
    <message>
        <source>What you do next will stand here.</source>
        <translation>Ce que vous ferez ensuite apparaîtra ici.</translation>
    </message>
    <message>
        <source>Your movement</source>
        <translation>Votre mouvement</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>jour libre</translation>
    </message>
    <message>
        <source>grace day</source>
        <translation>jour joker</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>congés</translation>
    </message>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>made up for</source>
        <translation>rattrapé</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>malade</translation>
    </message>
</context>
<context>
    <name>StreakSurface</name>
    <message>
        <source>This could not be kept.</source>
        <translation>Cela n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>deskbreak: your movement</source>
        <translation>deskbreak&#xa0;: votre mouvement</translation>
    </message>
</context>
<context>
    <name>StreakWelcome</name>
    <message>
        <source>Days off never count against you, and two grace days are there from the start.</source>
        <translation>Les jours libres ne comptent jamais contre vous, et deux jours joker sont là dès le départ.</translation>
    </message>
    <message>
        <source>Follow at least half of it and the day is kept.</source>
        <translation>Suivez-en au moins la moitié, et la journée est validée.</translation>
    </message>
    <message>
        <source>I did one away from the desk…</source>
        <translation>J’en ai fait une ailleurs qu’au bureau…</translation>
    </message>
    <message>
        <source>One short session is enough; a quick one takes about a minute.</source>
        <translation>Une courte séance suffit&#xa0;; une rapide prend environ une minute.</translation>
    </message>
    <message>
        <source>Or carry on: deskbreak asks when your next break is due.</source>
        <translation>Ou continuez&#xa0;: deskbreak vous préviendra à la prochaine pause.</translation>
    </message>
    <message>
        <source>Start a micro-session</source>
        <translation>Commencer une microséance</translation>
    </message>
    <message>
        <source>Today can be your first kept day</source>
        <translation>Aujourd’hui peut être votre premier jour validé</translation>
    </message>
    <message>
        <source>Your movement</source>
        <translation>Votre mouvement</translation>
    </message>
</context>
<context>
    <name>StreakWindow</name>
    <message>
        <source>Your movement</source>
        <translation>Votre mouvement</translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>A time such as 04:00.</source>
        <translation>Une heure comme 04:00.</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>A break is being asked for or under way already.</source>
        <translation>Une pause est déjà proposée ou en cours.</translation>
    </message>
    <message>
        <source>It cannot be played: %1.</source>
        <translation>Impossible de le jouer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It could not be played.</source>
        <translation>Impossible de le jouer.</translation>
    </message>
    <message>
        <source>It could not be shown: %1.</source>
        <translation>Impossible de l’afficher&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is played now.</source>
        <translation>Il est joué maintenant.</translation>
    </message>
    <message>
        <source>It is said now.</source>
        <translation>C’est dit maintenant.</translation>
    </message>
    <message>
        <source>It is shown now.</source>
        <translation>Il est affiché maintenant.</translation>
    </message>
    <message>
        <source>It was not answered, and went.</source>
        <translation>Il est resté sans réponse et a disparu.</translation>
    </message>
    <message>
        <source>Nothing can speak here: %1.</source>
        <translation>Rien ne peut parler ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sit tall, and breathe out.</source>
        <translation>Tenez-vous droit et expirez.</translation>
    </message>
    <message>
        <source>The desktop has taken it. If you saw nothing, look at its settings.</source>
        <translation>Le bureau l’a acceptée. Si vous n’avez rien vu, regardez ses réglages.</translation>
    </message>
    <message>
        <source>This is how a notification looks.</source>
        <translation>Voilà à quoi ressemble une notification.</translation>
    </message>
    <message>
        <source>You answered: Skip.</source>
        <translation>Vous avez répondu&#xa0;: Passer.</translation>
    </message>
    <message>
        <source>You answered: Snooze.</source>
        <translation>Vous avez répondu&#xa0;: Reporter.</translation>
    </message>
    <message>
        <source>You answered: Start.</source>
        <translation>Vous avez répondu&#xa0;: Commencer.</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WhatCard</name>
    <message>
        <source>Areas of the body</source>
        <translation>Zones du corps</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Posture</translation>
    </message>
    <message>
        <source>Such as: Window stretch</source>
        <translation>Par exemple&#xa0;: Étirement à la fenêtre</translation>
    </message>
    <message>
        <source>The first one is its area in your movement.</source>
        <translation>La première est sa zone dans «&#xa0;Votre mouvement&#xa0;».</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
</context>
<context>
    <name>WhySurface</name>
    <message>
        <source>deskbreak: why</source>
        <translation>deskbreak&#xa0;: pourquoi</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message numerus="yes">
        <source>%n breaks: %1</source>
        <translation>
            <numerusform>%n pause&#xa0;: %1</numerusform>
            <numerusform>%n pauses&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>1 break, %1</source>
        <translation>1 pause, %1</translation>
    </message>
    <message>
        <source>Breaks, the latest first</source>
        <translation>Pauses, la dernière en premier</translation>
    </message>
    <message>
        <source>Every break that comes or does not will stand here with its reason.</source>
        <translation>Chaque pause qui vient ou ne vient pas apparaîtra ici avec sa raison.</translation>
    </message>
    <message>
        <source>Reasons are kept for 90 days.</source>
        <translation>Les raisons sont gardées 90 jours.</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why breaks came or did not</source>
        <translation>Pourquoi les pauses sont venues ou non</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Two to five short lines, in order. They are shown and spoken.</source>
        <translation>De deux à cinq lignes courtes, dans l’ordre. Elles sont affichées et dites.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Quoi faire</translation>
    </message>
    <message>
        <source>What to do, line</source>
        <translation>Quoi faire, ligne</translation>
    </message>
</context>
<context>
    <name>WritingWindow</name>
    <message>
        <source>Discard them</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Something is missing; it is marked below.</source>
        <translation>Il manque quelque chose&#xa0;; c’est indiqué ci-dessous.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>You have changes that are not saved.</source>
        <translation>Des modifications ne sont pas enregistrées.</translation>
    </message>
</context>
<context>
    <name>body</name>
    <message>
        <source>A chair, a desk, a wall and a door are taken to be there.</source>
        <translation>On suppose une chaise, un bureau, un mur et une porte.</translation>
    </message>
    <message>
        <source>Anything goes</source>
        <translation>Tout me va</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Facile</translation>
    </message>
    <message>
        <source>For an office in which others can see you.</source>
        <translation>Pour un bureau où les autres vous voient.</translation>
    </message>
    <message>
        <source>Hardly to be seen</source>
        <translation>À peine visible</translation>
    </message>
    <message>
        <source>Keep it discreet</source>
        <translation>Rester discret</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Modéré</translation>
    </message>
    <message>
        <source>Needs practice</source>
        <translation>Demande de l’entraînement</translation>
    </message>
    <message>
        <source>No floor</source>
        <translation>Rien au sol</translation>
    </message>
    <message>
        <source>Nothing harder than this is chosen for you.</source>
        <translation>Rien de plus difficile n’est choisi pour vous.</translation>
    </message>
    <message>
        <source>Nothing kneeling or lying down.</source>
        <translation>Rien à genoux ni allongé.</translation>
    </message>
    <message>
        <source>Nothing that draws attention</source>
        <translation>Rien qui attire l’attention</translation>
    </message>
    <message>
        <source>Nothing that is done standing or on the floor.</source>
        <translation>Rien qui se fasse debout ou au sol.</translation>
    </message>
    <message>
        <source>Seated only</source>
        <translation>Assis seulement</translation>
    </message>
    <message>
        <source>The hardest</source>
        <translation>Le plus difficile</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>Ce que vous avez</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>%1 marked as holiday.</source>
        <translation>%1&#xa0;: marqué comme congé.</translation>
    </message>
    <message>
        <source>%1 marked as sick.</source>
        <translation>%1&#xa0;: marqué comme malade.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1: ordinary again.</source>
        <translation>%1&#xa0;: de nouveau ordinaire.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Added a session on %1.</source>
        <translation>Séance ajoutée le %1.</translation>
    </message>
    <message>
        <source>Before: %1, %2</source>
        <translation>Avant&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Corrected a session on %1.</source>
        <translation>Séance corrigée le %1.</translation>
    </message>
    <message>
        <source>Holiday: %1</source>
        <translation>Congés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Marked as holiday.</source>
        <translation>Marqué comme congé.</translation>
    </message>
    <message>
        <source>Marked as sick.</source>
        <translation>Marqué comme malade.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Pas encore de séance.</translation>
    </message>
    <message>
        <source>No sessions on this day.</source>
        <translation>Aucune séance ce jour-là.</translation>
    </message>
    <message>
        <source>Removed a session on %1.</source>
        <translation>Séance retirée le %1.</translation>
    </message>
    <message>
        <source>Removed: %1, %2</source>
        <translation>Retirée&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Sick: %1</source>
        <translation>Malade&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifiée</translation>
    </message>
</context>
<context>
    <name>diagnosis</name>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 sur %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Desk time</source>
        <translation>Temps de bureau</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No input for</source>
        <translation>Sans saisie depuis</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>deskbreak</source>
        <translation>deskbreak</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>personne ne sait</translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Another one has this name already.</source>
        <translation>Un autre porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Arm to the side</source>
        <translation>Bras sur le côté</translation>
    </message>
    <message>
        <source>Arm: back − forward</source>
        <translation>Bras&#xa0;: arrière − avant</translation>
    </message>
    <message>
        <source>Arm: behind − across</source>
        <translation>Bras&#xa0;: derrière − devant</translation>
    </message>
    <message>
        <source>Blades: apart − together</source>
        <translation>Omoplates&#xa0;: écartées − serrées</translation>
    </message>
    <message>
        <source>Chest turn: left − right</source>
        <translation>Rotation du buste&#xa0;: gauche − droite</translation>
    </message>
    <message>
        <source>Chin: up − down</source>
        <translation>Menton&#xa0;: haut − bas</translation>
    </message>
    <message>
        <source>Choose a picture, or use the figure.</source>
        <translation>Choisissez une image, ou prenez la figure.</translation>
    </message>
    <message>
        <source>Choose at least one area.</source>
        <translation>Choisissez au moins une zone.</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>Relâchez</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Coude</translation>
    </message>
    <message>
        <source>Forearm: down − up</source>
        <translation>Avant-bras&#xa0;: bas − haut</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>De dessus</translation>
    </message>
    <message>
        <source>From behind</source>
        <translation>De derrière</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>De face</translation>
    </message>
    <message>
        <source>From the other side</source>
        <translation>De l’autre côté</translation>
    </message>
    <message>
        <source>From the side</source>
        <translation>De côté</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Head tilt: left − right</source>
        <translation>Inclinaison de la tête&#xa0;: gauche − droite</translation>
    </message>
    <message>
        <source>Head turn: left − right</source>
        <translation>Rotation de la tête&#xa0;: gauche − droite</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>Lean forward</source>
        <translation>Pencher en avant</translation>
    </message>
    <message>
        <source>Lying face down</source>
        <translation>Allongé sur le ventre</translation>
    </message>
    <message>
        <source>Lying face down, seen from above</source>
        <translation>Allongé sur le ventre, vu de dessus</translation>
    </message>
    <message>
        <source>Lying on a roller</source>
        <translation>Allongé sur un rouleau</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bougez</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>Entrez</translation>
    </message>
    <message>
        <source>Name both ways round, such as forward and backward.</source>
        <translation>Nommez les deux sens, par exemple en avant et en arrière.</translation>
    </message>
    <message>
        <source>Nothing moves. Set a slider in one of the poses.</source>
        <translation>Rien ne bouge. Réglez un curseur dans une des poses.</translation>
    </message>
    <message>
        <source>On hands and knees</source>
        <translation>À quatre pattes</translation>
    </message>
    <message>
        <source>On hands and knees, seen from the front</source>
        <translation>À quatre pattes, vu de face</translation>
    </message>
    <message>
        <source>Push-up</source>
        <translation>Pompe</translation>
    </message>
    <message>
        <source>Push-up on the knees</source>
        <translation>Pompe sur les genoux</translation>
    </message>
    <message>
        <source>Say what to do; two lines are needed.</source>
        <translation>Dites quoi faire&#xa0;; il faut deux lignes.</translation>
    </message>
    <message>
        <source>Shoulders: down − up</source>
        <translation>Épaules&#xa0;: bas − haut</translation>
    </message>
    <message>
        <source>Side bend: left − right</source>
        <translation>Flexion latérale&#xa0;: gauche − droite</translation>
    </message>
    <message>
        <source>Sitting against the backrest</source>
        <translation>Assis contre le dossier</translation>
    </message>
    <message>
        <source>Sitting, arms crossed</source>
        <translation>Assis, bras croisés</translation>
    </message>
    <message>
        <source>Sitting, arms hanging</source>
        <translation>Assis, bras pendants</translation>
    </message>
    <message>
        <source>Sitting, hands on the thighs</source>
        <translation>Assis, mains sur les cuisses</translation>
    </message>
    <message>
        <source>Sitting, seen from behind</source>
        <translation>Assis, vu de derrière</translation>
    </message>
    <message>
        <source>Sitting, seen from the side</source>
        <translation>Assis, vu de côté</translation>
    </message>
    <message>
        <source>Sitting, slumped</source>
        <translation>Assis, affaissé</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Debout</translation>
    </message>
    <message>
        <source>Standing at a desk</source>
        <translation>Debout au bureau</translation>
    </message>
    <message>
        <source>Standing in a doorway</source>
        <translation>Debout dans une porte</translation>
    </message>
    <message>
        <source>Standing, back to a wall</source>
        <translation>Debout, dos au mur</translation>
    </message>
    <message>
        <source>Standing, facing a wall</source>
        <translation>Debout, face au mur</translation>
    </message>
    <message>
        <source>Standing, seen from behind</source>
        <translation>Debout, vu de derrière</translation>
    </message>
    <message>
        <source>Standing, seen from the side</source>
        <translation>Debout, vu de côté</translation>
    </message>
    <message>
        <source>That is longer than ten minutes. Hold or repeat less.</source>
        <translation>C’est plus de dix minutes. Tenez ou répétez moins.</translation>
    </message>
    <message>
        <source>Turned a little</source>
        <translation>Un peu tourné</translation>
    </message>
    <message>
        <source>Turned further</source>
        <translation>Plus tourné</translation>
    </message>
    <message>
        <source>Upper back: arch − round</source>
        <translation>Haut du dos&#xa0;: creux − rond</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters, so that it can be read from afar.</source>
        <translation>
            <numerusform>%n caractère au maximum, pour être lu de loin.</numerusform>
            <numerusform>%n caractères au maximum, pour être lus de loin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>%n caractère au maximum.</numerusform>
            <numerusform>%n caractères au maximum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Away until…</source>
        <translation>Absent jusqu’au…</translation>
    </message>
    <message>
        <source>Correct a session</source>
        <translation>Corriger une séance</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>La corriger</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Here after all</source>
        <translation>Finalement là</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Congés</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Mark these days</source>
        <translation>Marquer ces jours</translation>
    </message>
    <message>
        <source>Nothing is asked of these days. If you move all the same, it counts.</source>
        <translation>Rien n’est demandé ces jours-là. Si vous bougez quand même, cela compte.</translation>
    </message>
    <message>
        <source>One that you did away from the desk. It is marked as edited.</source>
        <translation>Une que vous avez faite loin du bureau. Elle est marquée comme modifiée.</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Malade</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What the guide wrote is kept, and what you write is marked as edited.</source>
        <translation>Ce que le guide a noté est gardé, et ce que vous écrivez est marqué comme modifié.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>exercises</name>
    <message>
        <source>%1 each side</source>
        <translation>%1 par côté</translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation>%1 par sens</translation>
    </message>
    <message>
        <source>%1 sets of %2</source>
        <translation>%1 séries de %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n exercice</numerusform>
            <numerusform>%n exercices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n&#xa0;s</numerusform>
            <numerusform>%n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 exercice</translation>
    </message>
    <message>
        <source>A quarter of an hour</source>
        <translation>Un quart d’heure</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Poitrine</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Facile</translation>
    </message>
    <message>
        <source>Fit for a wheelchair</source>
        <translation>Possible en fauteuil roulant</translation>
    </message>
    <message>
        <source>Forearms</source>
        <translation>Avant-bras</translation>
    </message>
    <message>
        <source>Hardly to be seen</source>
        <translation>À peine visible</translation>
    </message>
    <message>
        <source>Held stretch</source>
        <translation>Étirement tenu</translation>
    </message>
    <message>
        <source>In a wheelchair with changes</source>
        <translation>En fauteuil roulant, avec adaptations</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Il est désactivé.</translation>
    </message>
    <message>
        <source>Micro break</source>
        <translation>Micropause</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Modéré</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cou</translation>
    </message>
    <message>
        <source>Needs practice</source>
        <translation>Demande de l’entraînement</translation>
    </message>
    <message>
        <source>Needs some room</source>
        <translation>Demande un peu de place</translation>
    </message>
    <message>
        <source>No sides</source>
        <translation>Sans côtés</translation>
    </message>
    <message>
        <source>Not for a wheelchair</source>
        <translation>Pas en fauteuil roulant</translation>
    </message>
    <message>
        <source>Not offered for a few days, because it hurt.</source>
        <translation>Pas proposé pendant quelques jours, parce qu’il a fait mal.</translation>
    </message>
    <message>
        <source>Not offered for now: it was too hard.</source>
        <translation>Pas proposé pour l’instant&#xa0;: il était trop difficile.</translation>
    </message>
    <message>
        <source>Not offered yet: it is harder than your level.</source>
        <translation>Pas encore proposé&#xa0;: il est au-dessus de votre niveau.</translation>
    </message>
    <message>
        <source>Not offered: it needs something that you do not have.</source>
        <translation>Pas proposé&#xa0;: il faut quelque chose que vous n’avez pas.</translation>
    </message>
    <message>
        <source>Not offered: it strains what you go easy on.</source>
        <translation>Pas proposé&#xa0;: il sollicite ce que vous ménagez.</translation>
    </message>
    <message>
        <source>Not offered: others would notice it.</source>
        <translation>Pas proposé&#xa0;: les autres le remarqueraient.</translation>
    </message>
    <message>
        <source>Not offered: you asked for nothing on the floor.</source>
        <translation>Pas proposé&#xa0;: vous ne voulez rien au sol.</translation>
    </message>
    <message>
        <source>Not offered: you asked for seated exercises only.</source>
        <translation>Pas proposé&#xa0;: vous voulez seulement des exercices assis.</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Au sol</translation>
    </message>
    <message>
        <source>One side, then the other</source>
        <translation>Un côté, puis l’autre</translation>
    </message>
    <message>
        <source>One way round, then the other</source>
        <translation>Un sens, puis l’autre</translation>
    </message>
    <message>
        <source>Ordinary at a desk</source>
        <translation>Ordinaire au bureau</translation>
    </message>
    <message>
        <source>Rest break</source>
        <translation>Pause longue</translation>
    </message>
    <message>
        <source>Right and left by turns</source>
        <translation>Droite et gauche en alternance</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Assis</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Épaules</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Debout</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Buste</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Haut du dos</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Corps entier</translation>
    </message>
    <message>
        <source>Wrists</source>
        <translation>Poignets</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>chaise</translation>
    </message>
    <message>
        <source>chair with a back that does not move</source>
        <translation>chaise à dossier fixe</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>bureau</translation>
    </message>
    <message>
        <source>doorway</source>
        <translation>porte</translation>
    </message>
    <message>
        <source>foam roller</source>
        <translation>rouleau de mousse</translation>
    </message>
    <message>
        <source>light band</source>
        <translation>bande légère</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>tapis</translation>
    </message>
    <message>
        <source>medium band</source>
        <translation>bande moyenne</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>something firm to anchor the band to</source>
        <translation>quelque chose de solide où fixer la bande</translation>
    </message>
    <message>
        <source>towel, if you like</source>
        <translation>serviette, si vous voulez</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>mur</translation>
    </message>
</context>
<context>
    <name>hurt</name>
    <message>
        <source>%1 stays away for 7 days, and today counts all the same.</source>
        <translation>%1 disparaît pendant 7 jours, et la journée compte quand même.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>It does not hurt</source>
        <translation>Ça ne fait pas mal</translation>
    </message>
    <message>
        <source>Skip this move</source>
        <translation>Passer ce mouvement</translation>
    </message>
    <message>
        <source>Stop the session</source>
        <translation>Arrêter la séance</translation>
    </message>
    <message>
        <source>Stop the session, or skip this move?</source>
        <translation>Arrêter la séance, ou passer ce mouvement&#xa0;?</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Ça fait mal</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 source</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>%1 on %2 days</source>
        <translation>%1 sur %2 jours</translation>
    </message>
    <message>
        <source>%1 on 1 day</source>
        <translation>%1 sur 1 jour</translation>
    </message>
    <message>
        <source>%1: left %2, right %3</source>
        <translation>%1&#xa0;: gauche %2, droite %3</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Even: left %1 %, right %2 %</source>
        <translation>Équilibré&#xa0;: gauche %1&#xa0;%, droite %2&#xa0;%</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Le moins</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Left %1 %, right %2 %</source>
        <translation>Gauche %1&#xa0;%, droite %2&#xa0;%</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Gauche et droite</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Minutes par jour</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minutes par semaine</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Le plus</translation>
    </message>
    <message>
        <source>Most and least</source>
        <translation>Le plus et le moins</translation>
    </message>
    <message>
        <source>No sessions in these days, and that is fine.</source>
        <translation>Aucune séance ces jours-là, et ce n’est pas grave.</translation>
    </message>
    <message>
        <source>Nothing with two sides in these days.</source>
        <translation>Rien à deux côtés ces jours-là.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>What you do most and least will stand here.</source>
        <translation>Ce que vous faites le plus et le moins apparaîtra ici.</translation>
    </message>
    <message>
        <source>What you moved</source>
        <translation>Ce que vous avez bougé</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 is done sitting here</source>
        <translation>%1 se fait assis ici</translation>
    </message>
    <message>
        <source>%1 keeps the session at its length</source>
        <translation>%1 garde à la séance sa durée</translation>
    </message>
    <message>
        <source>%1: least recently done</source>
        <translation>%1&#xa0;: le moins récent</translation>
    </message>
    <message>
        <source>%1: not done so far</source>
        <translation>%1&#xa0;: encore jamais fait</translation>
    </message>
    <message>
        <source>%1: not since %2</source>
        <translation>%1&#xa0;: pas fait depuis %2</translation>
    </message>
    <message>
        <source>%2 instead of %1, which went well twice</source>
        <translation>%2 au lieu de %1, réussi deux fois</translation>
    </message>
    <message>
        <source>%2 instead of %1: %3</source>
        <translation>%2 au lieu de %1&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>A little more of %1, which went well twice</source>
        <translation>Un peu plus de %1, réussi deux fois</translation>
    </message>
    <message>
        <source>As little of %1 as there can be: it was too hard</source>
        <translation>Le moins possible de %1&#xa0;: c’était trop difficile</translation>
    </message>
    <message>
        <source>It begins with what was left over last time</source>
        <translation>Elle commence par ce qui restait la dernière fois</translation>
    </message>
    <message>
        <source>It gets you up after %1 at the desk</source>
        <translation>Elle vous fait lever après %1 au bureau</translation>
    </message>
    <message>
        <source>Nothing that fits you lasts %1</source>
        <translation>Rien de ce qui vous convient ne dure %1</translation>
    </message>
    <message>
        <source>Without %1: %3</source>
        <translation>Sans %1&#xa0;: %3</translation>
    </message>
    <message>
        <source>You asked for this</source>
        <translation>Vous l’avez demandé</translation>
    </message>
    <message>
        <source>You asked for this: %1</source>
        <translation>Vous l’avez demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>it does not fit you now</source>
        <translation>il ne vous convient pas en ce moment</translation>
    </message>
    <message>
        <source>it hurt in the last days</source>
        <translation>il a fait mal ces derniers jours</translation>
    </message>
    <message>
        <source>it is harder than your level</source>
        <translation>il est au-dessus de votre niveau</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <translation>il est désactivé</translation>
    </message>
    <message>
        <source>it needs something that you do not have</source>
        <translation>il faut quelque chose que vous n’avez pas</translation>
    </message>
    <message>
        <source>it strains what you go easy on</source>
        <translation>il sollicite ce que vous ménagez</translation>
    </message>
    <message>
        <source>it was too hard</source>
        <translation>il était trop difficile</translation>
    </message>
    <message>
        <source>others would notice it</source>
        <translation>les autres le remarqueraient</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>you asked for nothing on the floor</source>
        <translation>vous ne voulez rien au sol</translation>
    </message>
    <message>
        <source>you asked for seated exercises</source>
        <translation>vous voulez des exercices assis</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>It rests on:</source>
        <translation>Cela s’appuie sur&#xa0;:</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>What you use</source>
        <translation>Ce que vous utilisez</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>%1 / %2 min</source>
        <translation>%1 / %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1, if you take every one.</source>
        <translation>%1, si vous les faites toutes.</translation>
    </message>
    <message>
        <source>%1: %2 min in all</source>
        <translation>%1&#xa0;: %2&#xa0;min en tout</translation>
    </message>
    <message numerus="yes">
        <source>%n micro breaks</source>
        <translation>
            <numerusform>%n micropause</numerusform>
            <numerusform>%n micropauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rest breaks</source>
        <translation>
            <numerusform>%n pause longue</numerusform>
            <numerusform>%n pauses longues</numerusform>
        </translation>
    </message>
    <message>
        <source>1 micro break</source>
        <translation>1 micropause</translation>
    </message>
    <message>
        <source>1 rest break</source>
        <translation>1 pause longue</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Colours, figure, screen</source>
        <translation>Couleurs, figure, écran</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Foam roller</source>
        <translation>Rouleau de mousse</translation>
    </message>
    <message>
        <source>How often, and what that costs</source>
        <translation>La fréquence, et ce qu’elle coûte</translation>
    </message>
    <message>
        <source>How you are asked</source>
        <translation>Comment on vous prévient</translation>
    </message>
    <message>
        <source>I get dizzy when I move my head</source>
        <translation>J’ai des vertiges quand je bouge la tête</translation>
    </message>
    <message>
        <source>Latex allergy</source>
        <translation>Allergie au latex</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Tapis</translation>
    </message>
    <message>
        <source>Osteoporosis or a past spinal fracture</source>
        <translation>Ostéoporose ou fracture vertébrale passée</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Enceinte</translation>
    </message>
    <message>
        <source>Prompts and quiet</source>
        <translation>Rappels et calme</translation>
    </message>
    <message>
        <source>Recent abdominal surgery, or lying face down is not comfortable</source>
        <translation>Opération récente de l’abdomen, ou position sur le ventre inconfortable</translation>
    </message>
    <message>
        <source>Recent back injury or spinal surgery</source>
        <translation>Blessure récente du dos ou opération de la colonne</translation>
    </message>
    <message>
        <source>Recent neck injury or surgery, or arm tingling or weakness</source>
        <translation>Blessure ou opération récente du cou, ou fourmillements ou faiblesse dans le bras</translation>
    </message>
    <message>
        <source>Resistance band</source>
        <translation>Bande élastique</translation>
    </message>
    <message>
        <source>Sore knees, or kneeling is hard</source>
        <translation>Genoux douloureux, ou du mal à s’agenouiller</translation>
    </message>
    <message>
        <source>Sore wrists</source>
        <translation>Poignets douloureux</translation>
    </message>
    <message>
        <source>Sore, unstable or frozen shoulder</source>
        <translation>Épaule douloureuse, instable ou gelée</translation>
    </message>
    <message>
        <source>Sounds and voice</source>
        <translation>Sons et voix</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Streaks, files, export</source>
        <translation>Séries, fichiers, export</translation>
    </message>
    <message>
        <source>Told to avoid head-down positions or straining (blood pressure, eyes)</source>
        <translation>On m’a déconseillé la tête en bas ou les efforts intenses (tension, yeux)</translation>
    </message>
    <message>
        <source>Unsteady on my feet</source>
        <translation>Équilibre incertain</translation>
    </message>
    <message>
        <source>What suits you</source>
        <translation>Ce qui vous convient</translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation>Ce que dit le système</translation>
    </message>
    <message>
        <source>What this desktop tells</source>
        <translation>Ce que dit ce bureau</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>Ce que vous entendez</translation>
    </message>
    <message>
        <source>When breaks may come</source>
        <translation>Quand les pauses peuvent venir</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Heures de travail</translation>
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
        <translation>%1&#xa0;: commencer, reporter ou passer</translation>
    </message>
    <message>
        <source>%1; it is outside working hours</source>
        <translation>%1&#xa0;; hors des heures de travail</translation>
    </message>
    <message numerus="yes">
        <source>%n snoozes left</source>
        <translation>
            <numerusform>encore %n report</numerusform>
            <numerusform>encore %n reports</numerusform>
        </translation>
    </message>
    <message>
        <source>1 snooze left</source>
        <translation>encore 1 report</translation>
    </message>
    <message>
        <source>A session is running</source>
        <translation>Une séance est en cours</translation>
    </message>
    <message>
        <source>A session is running since %1</source>
        <translation>Une séance est en cours depuis %1</translation>
    </message>
    <message>
        <source>Away from the desk</source>
        <translation>Absent du bureau</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation>Absent depuis %1</translation>
    </message>
    <message>
        <source>Break due: it comes in a moment</source>
        <translation>Pause à prendre&#xa0;: elle vient dans un instant</translation>
    </message>
    <message>
        <source>Break due: start, snooze or skip</source>
        <translation>Pause à prendre&#xa0;: commencer, reporter ou passer</translation>
    </message>
    <message>
        <source>Break due: waiting for a typing pause</source>
        <translation>Pause à prendre&#xa0;: attend une pause dans la frappe</translation>
    </message>
    <message>
        <source>Break due: you are away</source>
        <translation>Pause à prendre&#xa0;: vous êtes absent</translation>
    </message>
    <message>
        <source>Breaks are not paused.</source>
        <translation>Les pauses ne sont pas suspendues.</translation>
    </message>
    <message>
        <source>Deferred since %1: %2</source>
        <translation>Différée depuis %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Deferred: %1</source>
        <translation>Différée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Due since %1: %2</source>
        <translation>À prendre depuis %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Due since %1: %2.</source>
        <translation>À prendre depuis %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It will be a %1.</source>
        <translation>Ce sera une %1.</translation>
    </message>
    <message>
        <source>Next break in %1</source>
        <translation>Prochaine pause dans %1</translation>
    </message>
    <message>
        <source>Next micro break in %1</source>
        <translation>Prochaine micropause dans %1</translation>
    </message>
    <message>
        <source>Next rest break in %1</source>
        <translation>Prochaine pause longue dans %1</translation>
    </message>
    <message>
        <source>Outside hours until %1</source>
        <translation>Hors horaires jusqu’à %1</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>Hors des heures de travail</translation>
    </message>
    <message>
        <source>Outside working hours until %1</source>
        <translation>Hors des heures de travail jusqu’à %1</translation>
    </message>
    <message>
        <source>Paused since %1, until %2</source>
        <translation>Suspendues depuis %1, jusqu’à %2</translation>
    </message>
    <message>
        <source>Paused since %1, until you resume</source>
        <translation>Suspendues depuis %1, jusqu’à ce que vous repreniez</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Suspendues jusqu’à %1</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Suspendues jusqu’à ce que vous repreniez</translation>
    </message>
    <message>
        <source>Reading or in a call: %1</source>
        <translation>Lecture ou appel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Since %1. Breaks wait for you.</source>
        <translation>Depuis %1. Les pauses vous attendent.</translation>
    </message>
    <message>
        <source>Since %1. It comes when that is over.</source>
        <translation>Depuis %1. Elle viendra quand ce sera fini.</translation>
    </message>
    <message>
        <source>Since %1. Your desk time is kept.</source>
        <translation>Depuis %1. Votre temps de bureau est conservé.</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Reportée jusqu’à %1</translation>
    </message>
    <message>
        <source>Snoozed until %1 (%2)</source>
        <translation>Reportée jusqu’à %1 (%2)</translation>
    </message>
    <message>
        <source>You are reading or in a call, so it counts as desk time.</source>
        <translation>Vous lisez ou êtes en appel&#xa0;: cela compte comme temps de bureau.</translation>
    </message>
    <message>
        <source>You have not paused: it is outside working hours until %1.</source>
        <translation>Vous n’avez rien suspendu&#xa0;: c’est hors des heures de travail jusqu’à %1.</translation>
    </message>
    <message>
        <source>You have not paused: it is outside working hours.</source>
        <translation>Vous n’avez rien suspendu&#xa0;: c’est hors des heures de travail.</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>ne pas déranger</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>«&#xa0;Ne pas déranger&#xa0;» est activé</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>plein écran</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>micro utilisé</translation>
    </message>
    <message>
        <source>no snooze left</source>
        <translation>plus de report</translation>
    </message>
    <message>
        <source>not right after a start or a return</source>
        <translation>pas juste après un démarrage ou un retour</translation>
    </message>
    <message>
        <source>something fills the screen</source>
        <translation>quelque chose remplit l’écran</translation>
    </message>
    <message>
        <source>the desk is quiet</source>
        <translation>le bureau est au calme</translation>
    </message>
    <message>
        <source>the microphone is in use</source>
        <translation>le micro est utilisé</translation>
    </message>
    <message>
        <source>waiting for a pause in typing</source>
        <translation>attend une pause dans la frappe</translation>
    </message>
    <message>
        <source>you are away from the desk</source>
        <translation>vous êtes absent du bureau</translation>
    </message>
</context>
<context>
    <name>streak</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 sur %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 of %2 moves</source>
        <translation>%1 mouvements sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n comebacks</source>
        <translation>
            <numerusform>%n retour</numerusform>
            <numerusform>%n retours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n&#xa0;s</numerusform>
            <numerusform>%n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>1 comeback</source>
        <translation>1 retour</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 séance</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Back again: nice. One break today is plenty.</source>
        <translation>De retour&#xa0;: c’est bien. Une pause suffit aujourd’hui.</translation>
    </message>
    <message>
        <source>Best week</source>
        <translation>Meilleure semaine</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Poitrine</translation>
    </message>
    <message>
        <source>Comeback</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Get well soon. Nothing is asked of you today.</source>
        <translation>Bon rétablissement. Rien ne vous est demandé aujourd’hui.</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Objectif %1</translation>
    </message>
    <message>
        <source>Grace day used. Streak safe.</source>
        <translation>Jour joker utilisé. Série préservée.</translation>
    </message>
    <message>
        <source>Grace days</source>
        <translation>Jours joker</translation>
    </message>
    <message>
        <source>Hips</source>
        <translation>Hanches</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>D’affilée</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Validés</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>4 dernières semaines</translation>
    </message>
    <message>
        <source>Last sessions</source>
        <translation>Dernières séances</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Jambes</translation>
    </message>
    <message>
        <source>Missing a day does not undo a habit.</source>
        <translation>Manquer un jour ne défait pas une habitude.</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cou</translation>
    </message>
    <message>
        <source>On holiday. Nothing is asked of you; enjoy it.</source>
        <translation>En congés. Rien ne vous est demandé&#xa0;; profitez-en.</translation>
    </message>
    <message>
        <source>One short session keeps today.</source>
        <translation>Une courte séance valide la journée.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Épaules</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message numerus="yes">
        <source>The week’s goal is met, %n weeks running.</source>
        <translation>
            <numerusform>L’objectif de la semaine est atteint, depuis %n semaine.</numerusform>
            <numerusform>L’objectif de la semaine est atteint, %n semaines de suite.</numerusform>
        </translation>
    </message>
    <message>
        <source>The week’s goal is met.</source>
        <translation>L’objectif de la semaine est atteint.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Today is kept.</source>
        <translation>La journée est validée.</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Buste</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Haut du dos</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>Wrists</source>
        <translation>Poignets</translation>
    </message>
    <message numerus="yes">
        <source>Your best run of %n days stays yours.</source>
        <translation>
            <numerusform>Votre meilleure série de %n jour vous reste.</numerusform>
            <numerusform>Votre meilleure série de %n jours vous reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first kept day. A fine start.</source>
        <translation>Votre premier jour validé. Un beau début.</translation>
    </message>
    <message>
        <source>a start, and it counts</source>
        <translation>un début, et il compte</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>en entier</translation>
    </message>
    <message>
        <source>any session counts</source>
        <translation>chaque séance compte</translation>
    </message>
    <message>
        <source>before you began</source>
        <translation>avant vos débuts</translation>
    </message>
    <message>
        <source>best week %1 days</source>
        <translation>meilleure semaine&#xa0;: %1 jours</translation>
    </message>
    <message>
        <source>day kept · best %1</source>
        <translation>jour validé · record %1</translation>
    </message>
    <message>
        <source>day · goal met</source>
        <translation>jour · objectif atteint</translation>
    </message>
    <message>
        <source>nothing is asked this week</source>
        <translation>rien n’est demandé cette semaine</translation>
    </message>
    <message>
        <source>of %1 days, any session counts</source>
        <translation>sur %1 jours, chaque séance compte</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>day kept · a fine start</source>
        <translation>jour validé · un beau début</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>jour libre</translation>
    </message>
    <message>
        <source>days kept · best %1</source>
        <translation>jours validés · record %1</translation>
    </message>
    <message>
        <source>days kept · your best run</source>
        <translation>jours validés · votre meilleure série</translation>
    </message>
    <message>
        <source>days kept, and they stay yours</source>
        <translation>jours validés, et ils vous restent</translation>
    </message>
    <message>
        <source>days · goal %1</source>
        <translation>jours · objectif %1</translation>
    </message>
    <message>
        <source>days · goal of %1 met</source>
        <translation>jours · objectif de %1 atteint</translation>
    </message>
    <message>
        <source>days, and they stay yours</source>
        <translation>jours, et ils vous restent</translation>
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
        <translation>se remplit de vos jours validés</translation>
    </message>
    <message>
        <source>five kept days earn one</source>
        <translation>cinq jours validés en donnent un</translation>
    </message>
    <message>
        <source>grace day, streak safe</source>
        <translation>jour joker, série préservée</translation>
    </message>
    <message>
        <source>hardly at the desk, so it changes nothing</source>
        <translation>presque pas au bureau, donc rien ne change</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>validé</translation>
    </message>
    <message>
        <source>kept, by an extra session afterwards</source>
        <translation>validé, grâce à une séance de plus ensuite</translation>
    </message>
    <message>
        <source>moved, and every move counts</source>
        <translation>en mouvement, et tout compte</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>pas de séance</translation>
    </message>
    <message>
        <source>no sessions</source>
        <translation>pas de séances</translation>
    </message>
    <message>
        <source>of working days kept</source>
        <translation>des jours travaillés validés</translation>
    </message>
    <message>
        <source>on holiday</source>
        <translation>en congés</translation>
    </message>
    <message>
        <source>session</source>
        <translation>séance</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>séances</translation>
    </message>
    <message>
        <source>sick, so it changes nothing</source>
        <translation>malade, donc rien ne change</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>stopped in time</source>
        <translation>arrêtée à temps</translation>
    </message>
    <message>
        <source>today, still open</source>
        <translation>aujourd’hui, encore ouvert</translation>
    </message>
    <message>
        <source>used by themselves</source>
        <translation>s’utilisent d’eux-mêmes</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>%1 each side</source>
        <translation>%1 par côté</translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation>%1 par sens</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n&#xa0;s</numerusform>
            <numerusform>%n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>A session is running already.</source>
        <translation>Une séance est déjà en cours.</translation>
    </message>
    <message>
        <source>BACKWARD</source>
        <translation>EN ARRIÈRE</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>Relâchez</translation>
    </message>
    <message>
        <source>FORWARD</source>
        <translation>EN AVANT</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Préparez-vous</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>LEFT side</source>
        <translation>Côté GAUCHE</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bougez</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>Entrez</translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <translation>Ensuite&#xa0;: %1 · %2</translation>
    </message>
    <message>
        <source>No break is due.</source>
        <translation>Aucune pause n’est à prendre.</translation>
    </message>
    <message>
        <source>Now the other way round.</source>
        <translation>Maintenant dans l’autre sens.</translation>
    </message>
    <message>
        <source>Now the same to your left.</source>
        <translation>Maintenant la même chose à gauche.</translation>
    </message>
    <message>
        <source>Now the same to your right.</source>
        <translation>Maintenant la même chose à droite.</translation>
    </message>
    <message>
        <source>Other way round</source>
        <translation>Autre sens</translation>
    </message>
    <message>
        <source>RIGHT side</source>
        <translation>Côté DROIT</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Changez de côté</translation>
    </message>
    <message>
        <source>Take care: %1.</source>
        <translation>Attention&#xa0;: %1.</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>Ce n’est pas possible maintenant.</translation>
    </message>
    <message>
        <source>This break cannot be snoozed any more.</source>
        <translation>Cette pause ne peut plus être reportée.</translation>
    </message>
    <message>
        <source>This is the last exercise</source>
        <translation>C’est le dernier exercice</translation>
    </message>
    <message>
        <source>Time for a micro break</source>
        <translation>C’est l’heure d’une micropause</translation>
    </message>
    <message>
        <source>Time for a rest break</source>
        <translation>C’est l’heure d’une pause longue</translation>
    </message>
    <message>
        <source>micro break</source>
        <translation>micropause</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>rest break</source>
        <translation>pause longue</translation>
    </message>
    <message>
        <source>second</source>
        <translation>seconde</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>Relâchez</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>D’abord&#xa0;: %1</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>À la moitié</translation>
    </message>
    <message numerus="yes">
        <source>Hold for %n seconds</source>
        <translation>
            <numerusform>Tenez %n seconde</numerusform>
            <numerusform>Tenez %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>That was all. Well done.</source>
        <translation>C’est tout. Bravo.</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>%1 at a pause in typing</source>
        <translation>%1 lors d’une pause dans la frappe</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>%1 est encore à venir.</translation>
    </message>
    <message>
        <source>%1, as no pause in typing came</source>
        <translation>%1, faute de pause dans la frappe</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n&#xa0;s</numerusform>
            <numerusform>%n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Micro break</source>
        <translation>Micropause</translation>
    </message>
    <message>
        <source>Natural micro break</source>
        <translation>Micropause naturelle</translation>
    </message>
    <message>
        <source>Natural rest break</source>
        <translation>Pause longue naturelle</translation>
    </message>
    <message>
        <source>Nothing happened on %1.</source>
        <translation>Il ne s’est rien passé le %1.</translation>
    </message>
    <message>
        <source>Nothing has happened today yet.</source>
        <translation>Il ne s’est encore rien passé aujourd’hui.</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>Hors des heures de travail</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>Suspendues par vous</translation>
    </message>
    <message>
        <source>Reasons are kept for 90 days, and %1 is longer ago.</source>
        <translation>Les raisons sont gardées 90 jours, et %1 est plus ancien.</translation>
    </message>
    <message>
        <source>Rest break</source>
        <translation>Pause longue</translation>
    </message>
    <message>
        <source>a while</source>
        <translation>un moment</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>and the day ended before it came</source>
        <translation>et la journée s’est finie avant elle</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>asked %1 later</source>
        <translation>proposée %1 plus tard</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>proposée de nouveau</translation>
    </message>
    <message>
        <source>asked again %1 later</source>
        <translation>proposée de nouveau %1 plus tard</translation>
    </message>
    <message>
        <source>away %1</source>
        <translation>absent %1</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencée</translation>
    </message>
    <message>
        <source>begun by itself</source>
        <translation>commencée d’elle-même</translation>
    </message>
    <message>
        <source>breaks paused</source>
        <translation>pauses suspendues</translation>
    </message>
    <message>
        <source>but nobody was there, so it does not count</source>
        <translation>mais personne n’était là, donc elle ne compte pas</translation>
    </message>
    <message>
        <source>clock put forward by %1</source>
        <translation>horloge avancée de %1</translation>
    </message>
    <message>
        <source>comes again after that</source>
        <translation>revient après cela</translation>
    </message>
    <message>
        <source>computer asleep %1</source>
        <translation>ordinateur en veille %1</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>cut off when deskbreak ended</source>
        <translation>interrompue par l’arrêt de deskbreak</translation>
    </message>
    <message>
        <source>deferred %1 (%2)</source>
        <translation>différée de %1 (%2)</translation>
    </message>
    <message>
        <source>deferred since %1 (%2)</source>
        <translation>différée depuis %1 (%2)</translation>
    </message>
    <message>
        <source>deskbreak not running for %1</source>
        <translation>deskbreak arrêté pendant %1</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>n’est pas venue</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>ne pas déranger</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>faite en partie</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à prendre</translation>
    </message>
    <message>
        <source>due after %1 at the desk</source>
        <translation>à prendre après %1 au bureau</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>ended because the computer slept</source>
        <translation>terminée par la mise en veille</translation>
    </message>
    <message>
        <source>ended because the screen was locked</source>
        <translation>terminée par le verrouillage de l’écran</translation>
    </message>
    <message>
        <source>ended before any movement was done</source>
        <translation>terminée avant tout mouvement</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>plein écran</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>micro utilisé</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manquée</translation>
    </message>
    <message>
        <source>missed: nobody answered</source>
        <translation>manquée&#xa0;: personne n’a répondu</translation>
    </message>
    <message>
        <source>natural</source>
        <translation>naturelle</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non faite</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>pas à prendre</translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation>suspendu pendant %1</translation>
    </message>
    <message>
        <source>screen locked %1</source>
        <translation>écran verrouillé %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>skipped by you</source>
        <translation>passée par vous</translation>
    </message>
    <message>
        <source>snoozed %1</source>
        <translation>reportée de %1</translation>
    </message>
    <message>
        <source>started by hand</source>
        <translation>commencée à la main</translation>
    </message>
    <message>
        <source>started by you</source>
        <translation>commencée par vous</translation>
    </message>
    <message>
        <source>still due</source>
        <translation>encore à prendre</translation>
    </message>
    <message>
        <source>stopped because it hurt</source>
        <translation>arrêtée parce que ça faisait mal</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>the clock was set</source>
        <translation>l’horloge a été réglée</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>l’ordinateur était en veille</translation>
    </message>
    <message>
        <source>the desk was quiet</source>
        <translation>le bureau était au calme</translation>
    </message>
    <message>
        <source>the screen was locked</source>
        <translation>l’écran était verrouillé</translation>
    </message>
    <message>
        <source>then %1, which was a break of its own</source>
        <translation>puis %1, ce qui était une pause en soi</translation>
    </message>
    <message>
        <source>then not due after all</source>
        <translation>puis finalement plus à prendre</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>until you resume</source>
        <translation>jusqu’à ce que vous repreniez</translation>
    </message>
    <message>
        <source>until you resumed</source>
        <translation>jusqu’à votre reprise</translation>
    </message>
    <message>
        <source>waiting for a good moment</source>
        <translation>attend un bon moment</translation>
    </message>
    <message>
        <source>waiting for your answer</source>
        <translation>attend votre réponse</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>withdrawn (%1)</source>
        <translation>retirée (%1)</translation>
    </message>
    <message>
        <source>working hours were over</source>
        <translation>la journée de travail était finie</translation>
    </message>
    <message>
        <source>you had been away already</source>
        <translation>vous vous étiez déjà absenté</translation>
    </message>
    <message>
        <source>you paused</source>
        <translation>vous avez suspendu les pauses</translation>
    </message>
    <message>
        <source>you said that you had just taken one</source>
        <translation>vous avez dit que vous veniez d’en faire une</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>1 hora</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 horas</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>Exercises…</source>
        <translation>Ejercicios…</translation>
    </message>
    <message>
        <source>I just took a break</source>
        <translation>Acabo de hacer una pausa</translation>
    </message>
    <message>
        <source>I’m reading or in a call</source>
        <translation>Estoy leyendo o en una llamada</translation>
    </message>
    <message>
        <source>Moving safely…</source>
        <translation>Moverse con seguridad…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Quit deskbreak</source>
        <translation>Salir de deskbreak</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Something needs your attention…</source>
        <translation>Algo necesita tu atención…</translation>
    </message>
    <message>
        <source>Start micro-session</source>
        <translation>Empezar microsesión</translation>
    </message>
    <message>
        <source>Start rest break</source>
        <translation>Empezar pausa larga</translation>
    </message>
    <message>
        <source>Streak…</source>
        <translation>Racha…</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Hasta que reanude</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Why…</source>
        <translation>Por qué…</translation>
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
        <translation>La sesión se cerró</translation>
    </message>
    <message>
        <source>This desktop did not show the window of the guide.</source>
        <translation>Este escritorio no mostró la ventana de la guía.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Minutes a day</source>
        <translation>Minutos al día</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minutos a la semana</translation>
    </message>
</context>
<context>
    <name>BodyPage</name>
    <message>
        <source>Go easy on…</source>
        <translation>Cuidado con…</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Moving safely</source>
        <translation>Moverse con seguridad</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>What deskbreak is, and what it is not.</source>
        <translation>Qué es deskbreak y qué no es.</translation>
    </message>
    <message>
        <source>What does not suit you is swapped for something easier, or left out. It means the smaller version, not a ban on moving, and it is no medical advice.</source>
        <translation>Lo que no te conviene se cambia por algo más fácil o se omite. Se trata de la versión pequeña, no de una prohibición de moverte, y no es consejo médico.</translation>
    </message>
    <message>
        <source>When to stop, and when to get help</source>
        <translation>Cuándo parar y cuándo pedir ayuda</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Dónde estás</translation>
    </message>
</context>
<context>
    <name>BreaksPage</name>
    <message>
        <source>A break every</source>
        <translation>Una pausa cada</translation>
    </message>
    <message>
        <source>Breaks from one rest break to the next</source>
        <translation>Pausas de una pausa larga a la siguiente</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>On a day with six and a half hours</source>
        <translation>En un día de seis horas y media</translation>
    </message>
    <message>
        <source>Safety, rhythm and body, one after the other.</source>
        <translation>Seguridad, ritmo y cuerpo, uno tras otro.</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Verlas otra vez</translation>
    </message>
    <message>
        <source>The others are micro breaks. With 1, every break is a rest break.</source>
        <translation>Las demás son micropausas. Con 1, cada pausa es una pausa larga.</translation>
    </message>
    <message>
        <source>The pages of the first start</source>
        <translation>Las páginas del primer inicio</translation>
    </message>
    <message>
        <source>Time at the desk. Time away does not count, 15 to 90 minutes.</source>
        <translation>Tiempo en el escritorio. El tiempo fuera no cuenta; de 15 a 90 minutos.</translation>
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
            <numerusform>%n ejercicio</numerusform>
            <numerusform>%n ejercicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routines</source>
        <translation>
            <numerusform>%n rutina</numerusform>
            <numerusform>%n rutinas</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Area of the body</source>
        <translation>Zona del cuerpo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>No se ofrecen</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters or another filter.</source>
        <translation>No hay coincidencias. Prueba con menos letras u otro filtro.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Offered to you</source>
        <translation>Se te ofrecen</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Aquí todavía no hay nada.</translation>
    </message>
    <message>
        <source>Which exercises</source>
        <translation>Qué ejercicios</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propios</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>Source, line</source>
        <translation>Fuente, línea</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Ten cuidado</translation>
    </message>
    <message>
        <source>Take care, line</source>
        <translation>Ten cuidado, línea</translation>
    </message>
    <message>
        <source>When to stop, and who should leave it out.</source>
        <translation>Cuándo parar y quién debería omitirlo.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Who told you: a physiotherapist, a book, an address.</source>
        <translation>Quién te lo enseñó: un fisioterapeuta, un libro, una dirección.</translation>
    </message>
</context>
<context>
    <name>ComposerWindow</name>
    <message>
        <source>%1 to %2 is usual for this.</source>
        <translation>Lo habitual es de %1 a %2.</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Añadir un ejercicio</translation>
    </message>
    <message>
        <source>Add an exercise…</source>
        <translation>Añadir un ejercicio…</translation>
    </message>
    <message>
        <source>Add at least one exercise.</source>
        <translation>Añade al menos un ejercicio.</translation>
    </message>
    <message>
        <source>Another one has this name already.</source>
        <translation>Ya hay otro con este nombre.</translation>
    </message>
    <message>
        <source>Drag them, or move them with Alt and the arrow keys.</source>
        <translation>Arrástralos o muévelos con Alt y las flechas.</translation>
    </message>
    <message>
        <source>Exercises in order</source>
        <translation>Ejercicios en orden</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Getting ready and changing sides included.</source>
        <translation>Incluye prepararse y cambiar de lado.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Ponle un nombre.</translation>
    </message>
    <message>
        <source>Here you see how long it takes.</source>
        <translation>Aquí verás cuánto dura.</translation>
    </message>
    <message>
        <source>It lasts %1</source>
        <translation>Dura %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nueva rutina</translation>
    </message>
    <message>
        <source>Nothing here yet. Add the first exercise below.</source>
        <translation>Aún no hay nada. Añade abajo el primer ejercicio.</translation>
    </message>
    <message>
        <source>Such as: After lunch</source>
        <translation>Por ejemplo: Después de comer</translation>
    </message>
    <message>
        <source>That is more than a routine can hold.</source>
        <translation>Es más de lo que cabe en una rutina.</translation>
    </message>
    <message>
        <source>That is rather long.</source>
        <translation>Es bastante largo.</translation>
    </message>
    <message>
        <source>That is rather short.</source>
        <translation>Es bastante corto.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>%n carácter como máximo.</numerusform>
            <numerusform>%n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Your routine</source>
        <translation>Tu rutina</translation>
    </message>
</context>
<context>
    <name>CueFlash</name>
    <message>
        <source>A cue that is seen instead of heard</source>
        <translation>Una señal que se ve en vez de oírse</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Dimmed screen; click to see what is behind it</source>
        <translation>Pantalla atenuada; haz clic para ver lo que hay detrás</translation>
    </message>
    <message>
        <source>deskbreak: dimmed screen</source>
        <translation>deskbreak: pantalla atenuada</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Adds what another computer has; nothing is counted twice.</source>
        <translation>Añade lo que tiene otro ordenador; nada se cuenta dos veces.</translation>
    </message>
    <message>
        <source>As JSON Lines, to be read again, or as CSV for a spreadsheet.</source>
        <translation>Como JSON Lines, para volver a leerlo, o como CSV para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>As they were before deskbreak last changed them.</source>
        <translation>Tal como estaban antes de que deskbreak los cambiara por última vez.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Days a week that you mean to keep, 1 to 7.</source>
        <translation>Días a la semana que quieres cumplir, de 1 a 7.</translation>
    </message>
    <message>
        <source>Everything stays on this machine. deskbreak makes no network connection.</source>
        <translation>Todo se queda en este equipo. deskbreak no se conecta a ninguna red.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Goal for a week</source>
        <translation>Objetivo semanal</translation>
    </message>
    <message>
        <source>Going back to one</source>
        <translation>Volver a una de ellas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Off, nothing says anything about them. The history is kept.</source>
        <translation>Si se desactiva, nada las menciona. El historial se conserva.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Quit deskbreak. Move history.db out of its folder, and history.db-wal and history.db-shm if they are there. Copy the backup there as history.db, and start deskbreak.</source>
        <translation>Sal de deskbreak. Saca history.db de su carpeta, y también history.db-wal y history.db-shm si existen. Copia allí la copia de seguridad con el nombre history.db e inicia deskbreak.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show streaks</source>
        <translation>Mostrar rachas</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>Racha</translation>
    </message>
    <message>
        <source>Take your history along</source>
        <translation>Llévate tu historial</translation>
    </message>
    <message>
        <source>The last one: %1</source>
        <translation>La última: %1</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Todavía no hay ninguna.</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Dónde está todo</translation>
    </message>
    <message>
        <source>Your history is backed up once on each day on which something is written. The last seven stay, and one for each of the four weeks before.</source>
        <translation>Se hace una copia de tu historial cada día en que se escribe algo. Se conservan las siete últimas y una por cada una de las cuatro semanas anteriores.</translation>
    </message>
    <message>
        <source>Your own exercises</source>
        <translation>Tus propios ejercicios</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>No working hours</source>
        <translation>Sin horas de trabajo</translation>
    </message>
</context>
<context>
    <name>DayDetail</name>
    <message>
        <source>Add a session…</source>
        <translation>Añadir una sesión…</translation>
    </message>
    <message>
        <source>An ordinary day again</source>
        <translation>Otra vez un día normal</translation>
    </message>
    <message>
        <source>Away until…</source>
        <translation>Fuera hasta…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Mark as holiday</source>
        <translation>Marcar como vacaciones</translation>
    </message>
    <message>
        <source>Mark as sick</source>
        <translation>Marcar como enfermedad</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>A range must not end when it begins.</source>
        <translation>Un horario no puede terminar cuando empieza.</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Añadir horas</translation>
    </message>
    <message>
        <source>Add hours on %1</source>
        <translation>Añadir horas el %1</translation>
    </message>
    <message>
        <source>Copy the hours of %1 to Monday to Friday</source>
        <translation>Copiar las horas del %1 de lunes a viernes</translation>
    </message>
    <message>
        <source>Copy to Mon–Fri</source>
        <translation>Copiar a lun.–vie.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>All of this and your settings, without your name and your folders.</source>
        <translation>Todo esto y tus ajustes, sin tu nombre ni tus carpetas.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Copiar para un informe</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Últimamente</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>What this desktop tells</source>
        <translation>Qué dice este escritorio</translation>
    </message>
</context>
<context>
    <name>DoseCard</name>
    <message>
        <source>Back to the usual dose</source>
        <translation>Volver a la dosis habitual</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Your dose</source>
        <translation>Tu dosis</translation>
    </message>
</context>
<context>
    <name>EditorWindow</name>
    <message>
        <source>New exercise</source>
        <translation>Nuevo ejercicio</translation>
    </message>
    <message>
        <source>Your exercise</source>
        <translation>Tu ejercicio</translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>Also: %1</source>
        <translation>También: %1</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Cambiarlo…</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Errores comunes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>Hacer el tuyo…</translation>
    </message>
    <message>
        <source>Offer it in breaks</source>
        <translation>Ofrecerlo en las pausas</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Empezar ahora</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Ten cuidado</translation>
    </message>
    <message>
        <source>Tempo: %1</source>
        <translation>Ritmo: %1</translation>
    </message>
</context>
<context>
    <name>ExercisesSurface</name>
    <message>
        <source>A copy is in %1.</source>
        <translation>Hay una copia en %1.</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>There is another pack of this name, “%1”. Put this one in its place?</source>
        <translation>Ya hay otro paquete con este nombre, «%1». ¿Lo reemplazas por este?</translation>
    </message>
    <message>
        <source>This is not for you now.</source>
        <translation>Esto no es para ti ahora.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>deskbreak: exercises</source>
        <translation>deskbreak: ejercicios</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» se ha eliminado.</translation>
    </message>
    <message>
        <source>“%1” is there now.</source>
        <translation>«%1» ya está aquí.</translation>
    </message>
    <message>
        <source>“%1” is there now. What is wrong in it is left out:</source>
        <translation>«%1» ya está aquí. Se ha omitido lo que tiene mal:</translation>
    </message>
</context>
<context>
    <name>ExercisesWindow</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>Elegir un paquete</translation>
    </message>
    <message>
        <source>Choose something from the list.</source>
        <translation>Elige algo de la lista.</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Export your own…</source>
        <translation>Exportar los tuyos…</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translation>Importar un paquete…</translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation>Nuevo ejercicio…</translation>
    </message>
    <message>
        <source>New routine…</source>
        <translation>Nueva rutina…</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Where to put the copy</source>
        <translation>Dónde poner la copia</translation>
    </message>
</context>
<context>
    <name>FigurePreview</name>
    <message>
        <source>Let the figure move</source>
        <translation>Animar la figura</translation>
    </message>
    <message>
        <source>Let the figure rest</source>
        <translation>Detener la figura</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Figura: %1</translation>
    </message>
    <message>
        <source>Figure: %1, LEFT side</source>
        <translation>Figura: %1, lado IZQUIERDO</translation>
    </message>
    <message>
        <source>Figure: %1, RIGHT side</source>
        <translation>Figura: %1, lado DERECHO</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>%1, page %2 of 3</source>
        <translation>%1, página %2 de 3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Counted for six and a half hours at the desk, if you take every break. Time that you are away counts as a break by itself.</source>
        <translation>Calculado para seis horas y media en el escritorio, si haces todas las pausas. El tiempo fuera cuenta como pausa por sí solo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Go easy on…</source>
        <translation>Cuidado con…</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Try a session now</source>
        <translation>Probar una sesión ahora</translation>
    </message>
    <message>
        <source>Micro breaks take about a minute, rest breaks about four. Nobody knows the best interval, so choose what you will keep up.</source>
        <translation>Las micropausas duran alrededor de un minuto; las largas, unos cuatro. Nadie conoce el mejor intervalo: elige el que vayas a mantener.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <source>What does not suit you is swapped for something easier, or left out.</source>
        <translation>Lo que no te conviene se cambia por algo más fácil o se omite.</translation>
    </message>
    <message>
        <source>What suits you</source>
        <translation>Qué te conviene</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Dónde estás</translation>
    </message>
    <message>
        <source>deskbreak notices how long you have been at your desk, asks at a good moment, and shows you what to do. First, about safety:</source>
        <translation>deskbreak nota cuánto tiempo llevas en el escritorio, te avisa en un buen momento y te enseña qué hacer. Primero, la seguridad:</translation>
    </message>
    <message>
        <source>deskbreak: welcome</source>
        <translation>deskbreak: bienvenida</translation>
    </message>
</context>
<context>
    <name>FirstWeek</name>
    <message>
        <source>Your first week</source>
        <translation>Tu primera semana</translation>
    </message>
</context>
<context>
    <name>GuideLayout</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Do something easier instead; what you have done is kept</source>
        <translation>Hacer algo más fácil; lo que has hecho se conserva</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End an exercise that hurts; it stays away for 7 days, and today counts</source>
        <translation>Terminar un ejercicio que duele; desaparece durante 7 días, y hoy cuenta</translation>
    </message>
    <message>
        <source>End the session; what you have done counts</source>
        <translation>Terminar la sesión; lo que has hecho cuenta</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every bit of movement counts.</source>
        <translation>Cada movimiento cuenta.</translation>
    </message>
    <message>
        <source>Go on to the next exercise</source>
        <translation>Ir al ejercicio siguiente</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>En su lugar: %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause, and go on again</source>
        <translation>Pausar y seguir después</translation>
    </message>
    <message>
        <source>Repeat this exercise, or go back to the one before</source>
        <translation>Repetir este ejercicio o volver al anterior</translation>
    </message>
    <message>
        <source>Show what the keys do, and when to get help</source>
        <translation>Mostrar qué hacen las teclas y cuándo pedir ayuda</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>That counts</source>
        <translation>Eso cuenta</translation>
    </message>
    <message>
        <source>There is nothing easier</source>
        <translation>No hay nada más fácil</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Me duele</translation>
    </message>
    <message>
        <source>This window closes by itself.</source>
        <translation>Esta ventana se cierra sola.</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Bien hecho</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>deskbreak: guide</source>
        <translation>deskbreak: guía</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>A day begins at</source>
        <translation>El día empieza a las</translation>
    </message>
    <message>
        <source>At all times</source>
        <translation>A todas horas</translation>
    </message>
    <message>
        <source>Breaks come only in these hours. A range that ends before it begins goes on past midnight. With no hours on any day, breaks come at all times.</source>
        <translation>Las pausas solo llegan en estas horas. Un horario que termina antes de empezar sigue después de medianoche. Si ningún día tiene horas, las pausas llegan a todas horas.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Monday to Friday, 9 to 5</source>
        <translation>De lunes a viernes, de 9 a 17 h</translation>
    </message>
    <message>
        <source>On the other days nothing can be missed.</source>
        <translation>Los demás días no puede faltar nada.</translation>
    </message>
    <message>
        <source>Who works past midnight is still in yesterday.</source>
        <translation>Quien trabaja pasada la medianoche sigue en el día anterior.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Días laborables</translation>
    </message>
    <message>
        <source>at all times</source>
        <translation>a todas horas</translation>
    </message>
    <message>
        <source>no breaks</source>
        <translation>sin pausas</translation>
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
        <translation>Mantén</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Stretches are usually held for 15 to 30 seconds; movements are done 8 to 12 times.</source>
        <translation>Los estiramientos suelen mantenerse de 15 a 30 segundos; los movimientos se hacen de 8 a 12 veces.</translation>
    </message>
    <message>
        <source>The first way round</source>
        <translation>El primer sentido</translation>
    </message>
    <message>
        <source>The second way round</source>
        <translation>El segundo sentido</translation>
    </message>
    <message>
        <source>What both ways round are called</source>
        <translation>Cómo se llaman los dos sentidos</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>hacia atrás</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>hacia delante</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key: %1</source>
        <translation>Tecla: %1</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Back to the session</source>
        <translation>Volver a la sesión</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>The session waits until you go back to it.</source>
        <translation>La sesión espera hasta que vuelvas.</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>Qué hacen las teclas</translation>
    </message>
    <message>
        <source>When it hurts, and when to get help</source>
        <translation>Si duele, y cuándo pedir ayuda</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>%1 cannot be changed: %2.</source>
        <translation>%1 no se puede cambiar: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>But this is what starts: %1</source>
        <translation>Pero lo que arranca es esto: %1</translation>
    </message>
    <message>
        <source>It is set for other desktops than this one: %1.</source>
        <translation>Está puesto para otros escritorios, no para este: %1.</translation>
    </message>
    <message>
        <source>It is set, but %1 is not there.</source>
        <translation>Está puesto, pero %1 no está.</translation>
    </message>
    <message>
        <source>It is set, but switched off in %1; switch it on there.</source>
        <translation>Está puesto, pero desactivado en %1; actívalo allí.</translation>
    </message>
    <message>
        <source>So your desktop answered last; a sandboxed program cannot look it up.</source>
        <translation>Eso respondió tu escritorio la última vez; un programa aislado no puede comprobarlo.</translation>
    </message>
    <message>
        <source>That is set, if %1 starts programs when you log in.</source>
        <translation>Está puesto, si %1 inicia programas al iniciar sesión.</translation>
    </message>
    <message>
        <source>That is set, if your desktop starts programs when you log in.</source>
        <translation>Está puesto, si tu escritorio inicia programas al iniciar sesión.</translation>
    </message>
    <message>
        <source>Your desktop could not be asked: %1.</source>
        <translation>No se pudo preguntar a tu escritorio: %1.</translation>
    </message>
    <message>
        <source>Your desktop did not allow the change.</source>
        <translation>Tu escritorio no permitió el cambio.</translation>
    </message>
    <message>
        <source>Your desktop has not been asked yet, and a sandboxed program cannot look.</source>
        <translation>Aún no se ha preguntado a tu escritorio, y un programa aislado no puede mirarlo.</translation>
    </message>
    <message>
        <source>Your system starts it, by %1.</source>
        <translation>Tu sistema lo inicia mediante %1.</translation>
    </message>
    <message>
        <source>deskbreak cannot start at login on %1.</source>
        <translation>deskbreak no puede arrancar al iniciar sesión en %1.</translation>
    </message>
    <message>
        <source>deskbreak does not start when you log in.</source>
        <translation>deskbreak no arranca cuando inicias sesión.</translation>
    </message>
    <message>
        <source>deskbreak starts when you log in.</source>
        <translation>deskbreak arranca cuando inicias sesión.</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>In the tray, without a window.</source>
        <translation>En la bandeja, sin ventana.</translation>
    </message>
    <message>
        <source>Start deskbreak</source>
        <translation>Iniciar deskbreak</translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation>Qué dice el sistema</translation>
    </message>
    <message>
        <source>When you log in</source>
        <translation>Al iniciar sesión</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Dónde se guarda</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>A colour of the desktop that cannot be read here is not used.</source>
        <translation>No se usa un color del escritorio que aquí no se pueda leer.</translation>
    </message>
    <message>
        <source>A screen that is not there is the one with the pointer.</source>
        <translation>Si falta una pantalla, es la del puntero.</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Color de acento</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Complexión</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dim the other screens</source>
        <translation>Atenuar las otras pantallas</translation>
    </message>
    <message>
        <source>Escape ends the session all the same.</source>
        <translation>Escape termina la sesión de todos modos.</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Llenar la pantalla</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Of windows, exercises and voice. A session ends as it began.</source>
        <translation>De ventanas, ejercicios y voz. Una sesión termina como empezó.</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>On the main screen</source>
        <translation>En la pantalla principal</translation>
    </message>
    <message>
        <source>On the screen with the pointer</source>
        <translation>En la pantalla del puntero</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Reduced shows start and end side by side and no movement.</source>
        <translation>Reducido muestra el inicio y el final juntos, sin movimiento.</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Slim</source>
        <translation>Delgada</translation>
    </message>
    <message>
        <source>Sturdy</source>
        <translation>Robusta</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Moreno</translation>
    </message>
    <message>
        <source>The desktop’s, where it has one</source>
        <translation>El del escritorio, si lo tiene</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>La figura</translation>
    </message>
    <message>
        <source>The figure as it looks now</source>
        <translation>La figura tal como se ve ahora</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>La guía</translation>
    </message>
    <message>
        <source>The guide opens</source>
        <translation>La guía se abre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>While a session runs.</source>
        <translation>Mientras dura una sesión.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>deskbreak’s orange</source>
        <translation>El naranja de deskbreak</translation>
    </message>
    <message>
        <source>“Like the desktop” follows what it prefers, more contrast too.</source>
        <translation>«Como el escritorio» sigue lo que este prefiere, también más contraste.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovementCard</name>
    <message>
        <source>A picture of my own</source>
        <translation>Una imagen mía</translation>
    </message>
    <message>
        <source>Add a pose</source>
        <translation>Añadir una pose</translation>
    </message>
    <message>
        <source>Begin with the movement of</source>
        <translation>Partir del movimiento de</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>It is copied, and shown in the session where the figure would be.</source>
        <translation>Se copia y se muestra en la sesión en lugar de la figura.</translation>
    </message>
    <message>
        <source>Key poses</source>
        <translation>Poses clave</translation>
    </message>
    <message>
        <source>Key poses, one after the other</source>
        <translation>Poses clave, una tras otra</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>La figura</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Write the movement to the RIGHT; the left side is made from it.</source>
        <translation>Escribe el movimiento hacia la DERECHA; el lado izquierdo sale de él.</translation>
    </message>
    <message>
        <source>an exercise…</source>
        <translation>un ejercicio…</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Before your first session</source>
        <translation>Antes de tu primera sesión</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>It begins as soon as you have read this. It is said only once.</source>
        <translation>Empieza en cuanto leas esto. Solo se dice una vez.</translation>
    </message>
    <message>
        <source>Moving safely</source>
        <translation>Moverse con seguridad</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
</context>
<context>
    <name>PanelWindow</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Start micro-session</source>
        <translation>Empezar microsesión</translation>
    </message>
    <message>
        <source>There is no tray on this desktop, so deskbreak has this window. Close it whenever you like: starting deskbreak again brings it back.</source>
        <translation>Este escritorio no tiene bandeja, así que deskbreak tiene esta ventana. Ciérrala cuando quieras: al volver a iniciar deskbreak, aparece otra vez.</translation>
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
        <translation>min pendiente</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Follow the words instead.</source>
        <translation>Esta imagen no se puede mostrar. Sigue las palabras.</translation>
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
        <translation>Al mantener, se queda donde termina la pose anterior.</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Brazos</translation>
    </message>
    <message>
        <source>As long as the hold of the exercise</source>
        <translation>Tanto como se mantiene el ejercicio</translation>
    </message>
    <message>
        <source>Back to where it starts</source>
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>Both arms</source>
        <translation>Ambos brazos</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Hombros</translation>
    </message>
    <message>
        <source>Take a pose from an exercise</source>
        <translation>Tomar una pose de un ejercicio</translation>
    </message>
    <message>
        <source>Take a pose from an exercise…</source>
        <translation>Tomar una pose de un ejercicio…</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Tronco</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Which arm</source>
        <translation>Qué brazo</translation>
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
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Skip this break</source>
        <translation>Saltar esta pausa</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n minutes</source>
        <translation>
            <numerusform>Posponer %n minuto</numerusform>
            <numerusform>Posponer %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message numerus="yes">
        <source>This break can be snoozed %n more time(s)</source>
        <translation>
            <numerusform>Esta pausa se puede posponer %n vez más</numerusform>
            <numerusform>Esta pausa se puede posponer %n veces más</numerusform>
        </translation>
    </message>
    <message>
        <source>deskbreak: time for a break</source>
        <translation>deskbreak: hora de una pausa</translation>
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
        <translation>Empieza sola en %1.</translation>
    </message>
    <message>
        <source>Goes away by itself in %1.</source>
        <translation>Desaparece solo en %1.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n min</source>
        <translation>
            <numerusform>Posponer %n min</numerusform>
            <numerusform>Posponer %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>QuietPage</name>
    <message>
        <source>A break that is due waits until it is over, and comes within a minute; after an hour as a rest break.</source>
        <translation>Una pausa pendiente espera a que termine y llega en menos de un minuto; después de una hora, como pausa larga.</translation>
    </message>
    <message>
        <source>A notification</source>
        <translation>Una notificación</translation>
    </message>
    <message>
        <source>Begin by itself</source>
        <translation>Empezar sola</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Microphone in use</source>
        <translation>Micrófono en uso</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Send one</source>
        <translation>Enviar una</translation>
    </message>
    <message>
        <source>Sends one through the desktop.</source>
        <translation>Envía una a través del escritorio.</translation>
    </message>
    <message>
        <source>Show a prompt</source>
        <translation>Mostrar un aviso</translation>
    </message>
    <message>
        <source>Shows how a break is asked for. Nothing begins.</source>
        <translation>Muestra cómo se propone una pausa. No empieza nada.</translation>
    </message>
    <message>
        <source>Snoozes for each break</source>
        <translation>Veces que se puede posponer</translation>
    </message>
    <message>
        <source>So long there must be no input first; 3 minutes at most. 0 does not wait.</source>
        <translation>Tiempo que debe pasar antes sin teclear; 3 minutos como máximo. 0 no espera.</translation>
    </message>
    <message>
        <source>So long you can start, snooze or skip. 5 to 120 seconds.</source>
        <translation>Tiempo para empezar, posponer o saltar. De 5 a 120 segundos.</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>El aviso</translation>
    </message>
    <message>
        <source>The prompt counts down</source>
        <translation>Cuenta atrás del aviso</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Unanswered, the session begins. Off, the break is missed and the interval starts over.</source>
        <translation>Sin respuesta, la sesión empieza. Si se desactiva, la pausa queda sin atender y el intervalo vuelve a empezar.</translation>
    </message>
    <message>
        <source>Wait for a pause in typing</source>
        <translation>Esperar a que dejes de teclear</translation>
    </message>
    <message>
        <source>While a program records from a microphone, as calls do.</source>
        <translation>Mientras un programa graba con el micrófono, como en una llamada.</translation>
    </message>
    <message>
        <source>While a window fills its screen, as films and talks do.</source>
        <translation>Mientras una ventana llena su pantalla, como en películas y charlas.</translation>
    </message>
    <message>
        <source>While the desktop shows no notifications.</source>
        <translation>Mientras el escritorio no muestra notificaciones.</translation>
    </message>
    <message>
        <source>With 0 the prompt offers none; 5 at most.</source>
        <translation>Con 0 el aviso no lo ofrece; 5 como máximo.</translation>
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
        <translation>%1, horario %2, desde</translation>
    </message>
    <message>
        <source>%1, range %2, to</source>
        <translation>%1, horario %2, hasta</translation>
    </message>
    <message>
        <source>Remove range %2 of %1</source>
        <translation>Quitar el horario %2 del %1</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>A figure shows each movement, says which side it is for, and counts. Take a minute, and see whether you like it; Esc ends it at any time.</source>
        <translation>Una figura muestra cada movimiento, dice de qué lado es y cuenta. Tómate un minuto y mira si te gusta; Esc la termina en cualquier momento.</translation>
    </message>
    <message>
        <source>After %1 minutes at the desk. Time that you are away does not count.</source>
        <translation>Tras %1 minutos en el escritorio. El tiempo que pasas fuera no cuenta.</translation>
    </message>
    <message>
        <source>If you do not answer within %1 seconds, the break counts as missed.</source>
        <translation>Si no respondes en %1 segundos, la pausa queda sin atender.</translation>
    </message>
    <message>
        <source>If you do not answer within %1 seconds, the session begins.</source>
        <translation>Si no respondes en %1 segundos, la sesión empieza.</translation>
    </message>
    <message>
        <source>In your tray: look for this icon in the panel. Its ring fills with your desk time, and a click opens a small window.</source>
        <translation>En tu bandeja: busca este icono en el panel. Su anillo se llena con tu tiempo de escritorio, y un clic abre una ventana pequeña.</translation>
    </message>
    <message>
        <source>That is all. From now on deskbreak waits, and stays out of your way.</source>
        <translation>Eso es todo. Desde ahora deskbreak espera y no te estorba.</translation>
    </message>
    <message>
        <source>There is no tray here, so deskbreak has a small window with the same menu. Start deskbreak again whenever you want that window back.</source>
        <translation>Aquí no hay bandeja, así que deskbreak tiene una ventana pequeña con el mismo menú. Inicia deskbreak otra vez cuando quieras recuperar esa ventana.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Pruébalo ahora</translation>
    </message>
    <message>
        <source>Where deskbreak is</source>
        <translation>Dónde está deskbreak</translation>
    </message>
    <message>
        <source>Your first break</source>
        <translation>Tu primera pausa</translation>
    </message>
    <message>
        <source>deskbreak waits for a pause in your typing, then a notification asks you: start, snooze or skip.</source>
        <translation>deskbreak espera a que dejes de teclear un momento; entonces una notificación te pregunta: empezar, posponer o saltar.</translation>
    </message>
    <message>
        <source>deskbreak waits for a pause in your typing, then a small card asks you: start, snooze or skip.</source>
        <translation>deskbreak espera a que dejes de teclear un momento; entonces una tarjeta pequeña te pregunta: empezar, posponer o saltar.</translation>
    </message>
    <message>
        <source>“Settings…” in its menu has everything, and these pages again.</source>
        <translation>«Ajustes…», en su menú, lo tiene todo, y también estas páginas.</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>A break every %1 min, a rest break every %2</source>
        <translation>Una pausa cada %1 min, una pausa larga cada %2</translation>
    </message>
</context>
<context>
    <name>RhythmChoice</name>
    <message>
        <source>For somebody whose neck or back complains already.</source>
        <translation>Para quien ya nota molestias en el cuello o la espalda.</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>The gentlest. It is easy to keep up.</source>
        <translation>El más suave. Es fácil de mantener.</translation>
    </message>
    <message>
        <source>The usual one. Most of the research on discomfort is about 20 to 40 minutes.</source>
        <translation>El habitual. La mayoría de los estudios sobre molestias tratan de 20 a 40 minutos.</translation>
    </message>
</context>
<context>
    <name>RhythmRow</name>
    <message>
        <source>Minutes from one break to the next, and from one rest break to the next.</source>
        <translation>Minutos de una pausa a la siguiente y de una pausa larga a la siguiente.</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propios</translation>
    </message>
</context>
<context>
    <name>RoutinePage</name>
    <message>
        <source>Change it…</source>
        <translation>Cambiarlo…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Exercises in order</source>
        <translation>Ejercicios en orden</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>Hacer el tuyo…</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Empezar ahora</translation>
    </message>
</context>
<context>
    <name>SafetyWindow</name>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Go easy on…</source>
        <translation>Cuidado con…</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Moving safely</source>
        <translation>Moverse con seguridad</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>When it hurts</source>
        <translation>Si duele</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
</context>
<context>
    <name>SegmentBar</name>
    <message>
        <source>Exercise %1 of %2: %3</source>
        <translation>Ejercicio %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>SettingsSurface</name>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Importar un historial</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <translation>No se puede abrir: %1.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Está en %1.</translation>
    </message>
    <message>
        <source>It is on the clipboard. Read it before you send it.</source>
        <translation>Está en el portapapeles. Léelo antes de enviarlo.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se ha interrumpido.</translation>
    </message>
    <message>
        <source>No sound can be played here: %1.</source>
        <translation>Aquí no se puede reproducir sonido: %1.</translation>
    </message>
    <message>
        <source>Nothing can speak here: %1.</source>
        <translation>Aquí nada puede hablar: %1.</translation>
    </message>
    <message>
        <source>Nothing here opens folders.</source>
        <translation>Aquí nada abre carpetas.</translation>
    </message>
    <message>
        <source>There is only one screen now.</source>
        <translation>Ahora solo hay una pantalla.</translation>
    </message>
    <message>
        <source>This desktop does not tell: %1.</source>
        <translation>Este escritorio no lo dice: %1.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>No hay coincidencias. Prueba con menos letras.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Restablecer esta página</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>This page is as it comes again.</source>
        <translation>Esta página está otra vez como al principio.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>deskbreak: settings</source>
        <translation>deskbreak: ajustes</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>A movement begins</source>
        <translation>Empieza un movimiento</translation>
    </message>
    <message>
        <source>A sentence in the voice of this system.</source>
        <translation>Una frase con la voz de este sistema.</translation>
    </message>
    <message>
        <source>All of the four below. The prompt itself makes no sound.</source>
        <translation>Los cuatro de abajo. El aviso en sí no suena.</translation>
    </message>
    <message>
        <source>An exercise is over</source>
        <translation>Termina un ejercicio</translation>
    </message>
    <message>
        <source>And the session is.</source>
        <translation>Y también la sesión.</translation>
    </message>
    <message>
        <source>Exercise and side, what to do, how long to hold, and the end.</source>
        <translation>Ejercicio y lado, qué hacer, cuánto mantener y el final.</translation>
    </message>
    <message>
        <source>Of sounds and voice, on top of the volume of the desktop. 0 is silent.</source>
        <translation>De sonidos y voz, además del volumen del escritorio. 0 es silencio.</translation>
    </message>
    <message>
        <source>Of what is held for ten seconds or more.</source>
        <translation>De lo que se mantiene diez segundos o más.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Reproducir un sonido</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Decir algo</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Sounds are switched off above.</source>
        <translation>Los sonidos están desactivados arriba.</translation>
    </message>
    <message>
        <source>Sounds in a session</source>
        <translation>Sonidos en una sesión</translation>
    </message>
    <message>
        <source>The guide speaks</source>
        <translation>La guía habla</translation>
    </message>
    <message>
        <source>The last three seconds</source>
        <translation>Los últimos tres segundos</translation>
    </message>
    <message>
        <source>The other side, or the other way round.</source>
        <translation>El otro lado o el otro sentido.</translation>
    </message>
    <message>
        <source>The side changes</source>
        <translation>Cambia el lado</translation>
    </message>
    <message>
        <source>The sound with which a movement begins, at this volume.</source>
        <translation>El sonido con que empieza un movimiento, a este volumen.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Exercises in order</source>
        <translation>Ejercicios en orden</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Alt and the arrow keys move it, Delete removes it</source>
        <translation>Alt y las flechas lo mueven, Supr lo quita</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>hold %1</source>
        <translation>mantener %1</translation>
    </message>
</context>
<context>
    <name>StreakChart</name>
    <message>
        <source>Calendar of the last year</source>
        <translation>Calendario del último año</translation>
    </message>
</context>
<context>
    <name>StreakPage</name>
    <message>
        <source>Last sessions</source>
        <translation>Últimas sesiones</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>El último año</translation>
    </message>
    <message>
        <source>What you do next will stand here.</source>
        <translation>Lo próximo que hagas aparecerá aquí.</translation>
    </message>
    <message>
        <source>Your movement</source>
        <translation>Tu movimiento</translation>
    </message>
    <message>
        <source>away</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>día libre</translation>
    </message>
    <message>
        <source>grace day</source>
        <translation>día comodín</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>vacaciones</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>made up for</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>enfermedad</translation>
    </message>
</context>
<context>
    <name>StreakSurface</name>
    <message>
        <source>This could not be kept.</source>
        <translation>No se pudo guardar.</translation>
    </message>
    <message>
        <source>deskbreak: your movement</source>
        <translation>deskbreak: tu movimiento</translation>
    </message>
</context>
<context>
    <name>StreakWelcome</name>
    <message>
        <source>Days off never count against you, and two grace days are there from the start.</source>
        <translation>Los días libres nunca cuentan en tu contra, y tienes dos días comodín desde el principio.</translation>
    </message>
    <message>
        <source>Follow at least half of it and the day is kept.</source>
        <translation>Sigue al menos la mitad y el día queda cumplido.</translation>
    </message>
    <message>
        <source>I did one away from the desk…</source>
        <translation>Hice una lejos del escritorio…</translation>
    </message>
    <message>
        <source>One short session is enough; a quick one takes about a minute.</source>
        <translation>Basta una sesión corta; una rápida dura cerca de un minuto.</translation>
    </message>
    <message>
        <source>Or carry on: deskbreak asks when your next break is due.</source>
        <translation>O sigue con lo tuyo: deskbreak te avisa cuando toque la próxima pausa.</translation>
    </message>
    <message>
        <source>Start a micro-session</source>
        <translation>Empezar una microsesión</translation>
    </message>
    <message>
        <source>Today can be your first kept day</source>
        <translation>Hoy puede ser tu primer día cumplido</translation>
    </message>
    <message>
        <source>Your movement</source>
        <translation>Tu movimiento</translation>
    </message>
</context>
<context>
    <name>StreakWindow</name>
    <message>
        <source>Your movement</source>
        <translation>Tu movimiento</translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>A time such as 04:00.</source>
        <translation>Una hora como 04:00.</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>A break is being asked for or under way already.</source>
        <translation>Ya se está proponiendo una pausa o hay una en curso.</translation>
    </message>
    <message>
        <source>It cannot be played: %1.</source>
        <translation>No se puede reproducir: %1.</translation>
    </message>
    <message>
        <source>It could not be played.</source>
        <translation>No se pudo reproducir.</translation>
    </message>
    <message>
        <source>It could not be shown: %1.</source>
        <translation>No se pudo mostrar: %1.</translation>
    </message>
    <message>
        <source>It is played now.</source>
        <translation>Se está reproduciendo.</translation>
    </message>
    <message>
        <source>It is said now.</source>
        <translation>Se está diciendo.</translation>
    </message>
    <message>
        <source>It is shown now.</source>
        <translation>Se está mostrando.</translation>
    </message>
    <message>
        <source>It was not answered, and went.</source>
        <translation>Nadie respondió y desapareció.</translation>
    </message>
    <message>
        <source>Nothing can speak here: %1.</source>
        <translation>Aquí nada puede hablar: %1.</translation>
    </message>
    <message>
        <source>Sit tall, and breathe out.</source>
        <translation>Siéntate erguido y suelta el aire.</translation>
    </message>
    <message>
        <source>The desktop has taken it. If you saw nothing, look at its settings.</source>
        <translation>El escritorio la ha aceptado. Si no viste nada, mira sus ajustes.</translation>
    </message>
    <message>
        <source>This is how a notification looks.</source>
        <translation>Así se ve una notificación.</translation>
    </message>
    <message>
        <source>You answered: Skip.</source>
        <translation>Respondiste: Saltar.</translation>
    </message>
    <message>
        <source>You answered: Snooze.</source>
        <translation>Respondiste: Posponer.</translation>
    </message>
    <message>
        <source>You answered: Start.</source>
        <translation>Respondiste: Empezar.</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>WhatCard</name>
    <message>
        <source>Areas of the body</source>
        <translation>Zonas del cuerpo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Such as: Window stretch</source>
        <translation>Por ejemplo: Estirarse en la ventana</translation>
    </message>
    <message>
        <source>The first one is its area in your movement.</source>
        <translation>La primera es su zona en «Tu movimiento».</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
</context>
<context>
    <name>WhySurface</name>
    <message>
        <source>deskbreak: why</source>
        <translation>deskbreak: por qué</translation>
    </message>
</context>
<context>
    <name>WhyWindow</name>
    <message numerus="yes">
        <source>%n breaks: %1</source>
        <translation>
            <numerusform>%n pausa: %1</numerusform>
            <numerusform>%n pausas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>1 break, %1</source>
        <translation>1 pausa, %1</translation>
    </message>
    <message>
        <source>Breaks, the latest first</source>
        <translation>Pausas, la última primero</translation>
    </message>
    <message>
        <source>Every break that comes or does not will stand here with its reason.</source>
        <translation>Cada pausa que llegue o no aparecerá aquí con su motivo.</translation>
    </message>
    <message>
        <source>Reasons are kept for 90 days.</source>
        <translation>Los motivos se guardan 90 días.</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why breaks came or did not</source>
        <translation>Por qué hubo pausas o no</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>Two to five short lines, in order. They are shown and spoken.</source>
        <translation>De dos a cinco líneas cortas, en orden. Se muestran y se dicen.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What to do, line</source>
        <translation>Qué hacer, línea</translation>
    </message>
</context>
<context>
    <name>WritingWindow</name>
    <message>
        <source>Discard them</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Something is missing; it is marked below.</source>
        <translation>Falta algo; está marcado abajo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>You have changes that are not saved.</source>
        <translation>Tienes cambios sin guardar.</translation>
    </message>
</context>
<context>
    <name>body</name>
    <message>
        <source>A chair, a desk, a wall and a door are taken to be there.</source>
        <translation>Se da por hecho que hay silla, mesa, pared y puerta.</translation>
    </message>
    <message>
        <source>Anything goes</source>
        <translation>Todo me sirve</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>For an office in which others can see you.</source>
        <translation>Para una oficina donde otros te ven.</translation>
    </message>
    <message>
        <source>Hardly to be seen</source>
        <translation>Apenas se nota</translation>
    </message>
    <message>
        <source>Keep it discreet</source>
        <translation>Ser discreto</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderado</translation>
    </message>
    <message>
        <source>Needs practice</source>
        <translation>Requiere práctica</translation>
    </message>
    <message>
        <source>No floor</source>
        <translation>Nada en el suelo</translation>
    </message>
    <message>
        <source>Nothing harder than this is chosen for you.</source>
        <translation>No se elige para ti nada más difícil.</translation>
    </message>
    <message>
        <source>Nothing kneeling or lying down.</source>
        <translation>Nada de rodillas ni tumbado.</translation>
    </message>
    <message>
        <source>Nothing that draws attention</source>
        <translation>Nada que llame la atención</translation>
    </message>
    <message>
        <source>Nothing that is done standing or on the floor.</source>
        <translation>Nada que se haga de pie o en el suelo.</translation>
    </message>
    <message>
        <source>Seated only</source>
        <translation>Solo sentado</translation>
    </message>
    <message>
        <source>The hardest</source>
        <translation>Lo más difícil</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>Qué tienes</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>%1 marked as holiday.</source>
        <translation>%1: marcado como vacaciones.</translation>
    </message>
    <message>
        <source>%1 marked as sick.</source>
        <translation>%1: marcado como enfermedad.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: ordinary again.</source>
        <translation>%1: otra vez normal.</translation>
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
        <translation>Sesión añadida el %1.</translation>
    </message>
    <message>
        <source>Before: %1, %2</source>
        <translation>Antes: %1, %2</translation>
    </message>
    <message>
        <source>Corrected a session on %1.</source>
        <translation>Sesión corregida el %1.</translation>
    </message>
    <message>
        <source>Holiday: %1</source>
        <translation>Vacaciones: %1</translation>
    </message>
    <message>
        <source>Marked as holiday.</source>
        <translation>Marcado como vacaciones.</translation>
    </message>
    <message>
        <source>Marked as sick.</source>
        <translation>Marcado como enfermedad.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Aún no hay sesión.</translation>
    </message>
    <message>
        <source>No sessions on this day.</source>
        <translation>No hay sesiones este día.</translation>
    </message>
    <message>
        <source>Removed a session on %1.</source>
        <translation>Sesión quitada el %1.</translation>
    </message>
    <message>
        <source>Removed: %1, %2</source>
        <translation>Quitada: %1, %2</translation>
    </message>
    <message>
        <source>Sick: %1</source>
        <translation>Enfermedad: %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>away</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
</context>
<context>
    <name>diagnosis</name>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 de %2 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Desk time</source>
        <translation>Tiempo de escritorio</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No input for</source>
        <translation>Sin teclear desde hace</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>deskbreak</source>
        <translation>deskbreak</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>nadie lo sabe</translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
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
        <translation>Ya hay otro con este nombre.</translation>
    </message>
    <message>
        <source>Arm to the side</source>
        <translation>Brazo al lado</translation>
    </message>
    <message>
        <source>Arm: back − forward</source>
        <translation>Brazo: atrás − adelante</translation>
    </message>
    <message>
        <source>Arm: behind − across</source>
        <translation>Brazo: detrás − cruzado</translation>
    </message>
    <message>
        <source>Blades: apart − together</source>
        <translation>Escápulas: separadas − juntas</translation>
    </message>
    <message>
        <source>Chest turn: left − right</source>
        <translation>Giro del pecho: izquierda − derecha</translation>
    </message>
    <message>
        <source>Chin: up − down</source>
        <translation>Barbilla: arriba − abajo</translation>
    </message>
    <message>
        <source>Choose a picture, or use the figure.</source>
        <translation>Elige una imagen o usa la figura.</translation>
    </message>
    <message>
        <source>Choose at least one area.</source>
        <translation>Elige al menos una zona.</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>Suelta</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Codo</translation>
    </message>
    <message>
        <source>Forearm: down − up</source>
        <translation>Antebrazo: abajo − arriba</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Desde arriba</translation>
    </message>
    <message>
        <source>From behind</source>
        <translation>Desde atrás</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>De frente</translation>
    </message>
    <message>
        <source>From the other side</source>
        <translation>Desde el otro lado</translation>
    </message>
    <message>
        <source>From the side</source>
        <translation>De lado</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Ponle un nombre.</translation>
    </message>
    <message>
        <source>Head tilt: left − right</source>
        <translation>Inclinar la cabeza: izquierda − derecha</translation>
    </message>
    <message>
        <source>Head turn: left − right</source>
        <translation>Girar la cabeza: izquierda − derecha</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>Lean forward</source>
        <translation>Inclinarse adelante</translation>
    </message>
    <message>
        <source>Lying face down</source>
        <translation>Boca abajo</translation>
    </message>
    <message>
        <source>Lying face down, seen from above</source>
        <translation>Boca abajo, visto desde arriba</translation>
    </message>
    <message>
        <source>Lying on a roller</source>
        <translation>Tumbado sobre un rodillo</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Muévete</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Name both ways round, such as forward and backward.</source>
        <translation>Nombra los dos sentidos, como hacia delante y hacia atrás.</translation>
    </message>
    <message>
        <source>Nothing moves. Set a slider in one of the poses.</source>
        <translation>Nada se mueve. Ajusta un control en una de las poses.</translation>
    </message>
    <message>
        <source>On hands and knees</source>
        <translation>A gatas</translation>
    </message>
    <message>
        <source>On hands and knees, seen from the front</source>
        <translation>A gatas, visto de frente</translation>
    </message>
    <message>
        <source>Push-up</source>
        <translation>Flexión</translation>
    </message>
    <message>
        <source>Push-up on the knees</source>
        <translation>Flexión de rodillas</translation>
    </message>
    <message>
        <source>Say what to do; two lines are needed.</source>
        <translation>Di qué hacer; hacen falta dos líneas.</translation>
    </message>
    <message>
        <source>Shoulders: down − up</source>
        <translation>Hombros: abajo − arriba</translation>
    </message>
    <message>
        <source>Side bend: left − right</source>
        <translation>Inclinación lateral: izquierda − derecha</translation>
    </message>
    <message>
        <source>Sitting against the backrest</source>
        <translation>Sentado contra el respaldo</translation>
    </message>
    <message>
        <source>Sitting, arms crossed</source>
        <translation>Sentado, brazos cruzados</translation>
    </message>
    <message>
        <source>Sitting, arms hanging</source>
        <translation>Sentado, brazos colgando</translation>
    </message>
    <message>
        <source>Sitting, hands on the thighs</source>
        <translation>Sentado, manos en los muslos</translation>
    </message>
    <message>
        <source>Sitting, seen from behind</source>
        <translation>Sentado, visto desde atrás</translation>
    </message>
    <message>
        <source>Sitting, seen from the side</source>
        <translation>Sentado, visto de lado</translation>
    </message>
    <message>
        <source>Sitting, slumped</source>
        <translation>Sentado, encorvado</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Standing at a desk</source>
        <translation>De pie ante una mesa</translation>
    </message>
    <message>
        <source>Standing in a doorway</source>
        <translation>De pie en una puerta</translation>
    </message>
    <message>
        <source>Standing, back to a wall</source>
        <translation>De pie, espalda a la pared</translation>
    </message>
    <message>
        <source>Standing, facing a wall</source>
        <translation>De pie, de cara a la pared</translation>
    </message>
    <message>
        <source>Standing, seen from behind</source>
        <translation>De pie, visto desde atrás</translation>
    </message>
    <message>
        <source>Standing, seen from the side</source>
        <translation>De pie, visto de lado</translation>
    </message>
    <message>
        <source>That is longer than ten minutes. Hold or repeat less.</source>
        <translation>Son más de diez minutos. Mantén o repite menos.</translation>
    </message>
    <message>
        <source>Turned a little</source>
        <translation>Un poco girado</translation>
    </message>
    <message>
        <source>Turned further</source>
        <translation>Más girado</translation>
    </message>
    <message>
        <source>Upper back: arch − round</source>
        <translation>Espalda alta: arquear − redondear</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters, so that it can be read from afar.</source>
        <translation>
            <numerusform>%n carácter como máximo, para poder leerlo de lejos.</numerusform>
            <numerusform>%n caracteres como máximo, para poder leerlos de lejos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>%n carácter como máximo.</numerusform>
            <numerusform>%n caracteres como máximo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Add a session</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirla</translation>
    </message>
    <message>
        <source>Away until…</source>
        <translation>Fuera hasta…</translation>
    </message>
    <message>
        <source>Correct a session</source>
        <translation>Corregir una sesión</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corregirla</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Here after all</source>
        <translation>Al final, aquí</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Vacaciones</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Mark these days</source>
        <translation>Marcar estos días</translation>
    </message>
    <message>
        <source>Nothing is asked of these days. If you move all the same, it counts.</source>
        <translation>Estos días no se pide nada. Si te mueves de todos modos, cuenta.</translation>
    </message>
    <message>
        <source>One that you did away from the desk. It is marked as edited.</source>
        <translation>Una que hiciste lejos del escritorio. Queda marcada como editada.</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Enfermedad</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What the guide wrote is kept, and what you write is marked as edited.</source>
        <translation>Lo que anotó la guía se conserva, y lo que escribes queda marcado como editado.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>exercises</name>
    <message>
        <source>%1 each side</source>
        <translation>%1 por lado</translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation>%1 por sentido</translation>
    </message>
    <message>
        <source>%1 sets of %2</source>
        <translation>%1 series de %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n ejercicio</numerusform>
            <numerusform>%n ejercicios</numerusform>
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
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 ejercicio</translation>
    </message>
    <message>
        <source>A quarter of an hour</source>
        <translation>Un cuarto de hora</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Pecho</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Fit for a wheelchair</source>
        <translation>Apto para silla de ruedas</translation>
    </message>
    <message>
        <source>Forearms</source>
        <translation>Antebrazos</translation>
    </message>
    <message>
        <source>Hardly to be seen</source>
        <translation>Apenas se nota</translation>
    </message>
    <message>
        <source>Held stretch</source>
        <translation>Estiramiento mantenido</translation>
    </message>
    <message>
        <source>In a wheelchair with changes</source>
        <translation>En silla de ruedas, con cambios</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Está desactivado.</translation>
    </message>
    <message>
        <source>Micro break</source>
        <translation>Micropausa</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderado</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Needs practice</source>
        <translation>Requiere práctica</translation>
    </message>
    <message>
        <source>Needs some room</source>
        <translation>Necesita algo de espacio</translation>
    </message>
    <message>
        <source>No sides</source>
        <translation>Sin lados</translation>
    </message>
    <message>
        <source>Not for a wheelchair</source>
        <translation>No apto para silla de ruedas</translation>
    </message>
    <message>
        <source>Not offered for a few days, because it hurt.</source>
        <translation>No se ofrece durante unos días, porque dolió.</translation>
    </message>
    <message>
        <source>Not offered for now: it was too hard.</source>
        <translation>No se ofrece por ahora: fue demasiado difícil.</translation>
    </message>
    <message>
        <source>Not offered yet: it is harder than your level.</source>
        <translation>Aún no se ofrece: está por encima de tu nivel.</translation>
    </message>
    <message>
        <source>Not offered: it needs something that you do not have.</source>
        <translation>No se ofrece: necesita algo que no tienes.</translation>
    </message>
    <message>
        <source>Not offered: it strains what you go easy on.</source>
        <translation>No se ofrece: carga una zona que cuidas.</translation>
    </message>
    <message>
        <source>Not offered: others would notice it.</source>
        <translation>No se ofrece: los demás lo notarían.</translation>
    </message>
    <message>
        <source>Not offered: you asked for nothing on the floor.</source>
        <translation>No se ofrece: no quieres nada en el suelo.</translation>
    </message>
    <message>
        <source>Not offered: you asked for seated exercises only.</source>
        <translation>No se ofrece: solo quieres ejercicios sentados.</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>En el suelo</translation>
    </message>
    <message>
        <source>One side, then the other</source>
        <translation>Un lado y luego el otro</translation>
    </message>
    <message>
        <source>One way round, then the other</source>
        <translation>Un sentido y luego el otro</translation>
    </message>
    <message>
        <source>Ordinary at a desk</source>
        <translation>Normal en un escritorio</translation>
    </message>
    <message>
        <source>Rest break</source>
        <translation>Pausa larga</translation>
    </message>
    <message>
        <source>Right and left by turns</source>
        <translation>Derecha e izquierda por turnos</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Sentado</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Hombros</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Tronco</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Espalda alta</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Todo el cuerpo</translation>
    </message>
    <message>
        <source>Wrists</source>
        <translation>Muñecas</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>silla</translation>
    </message>
    <message>
        <source>chair with a back that does not move</source>
        <translation>silla de respaldo fijo</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>mesa</translation>
    </message>
    <message>
        <source>doorway</source>
        <translation>puerta</translation>
    </message>
    <message>
        <source>foam roller</source>
        <translation>rodillo de espuma</translation>
    </message>
    <message>
        <source>light band</source>
        <translation>banda ligera</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>esterilla</translation>
    </message>
    <message>
        <source>medium band</source>
        <translation>banda media</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>something firm to anchor the band to</source>
        <translation>algo firme donde fijar la banda</translation>
    </message>
    <message>
        <source>towel, if you like</source>
        <translation>toalla, si quieres</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>pared</translation>
    </message>
</context>
<context>
    <name>hurt</name>
    <message>
        <source>%1 stays away for 7 days, and today counts all the same.</source>
        <translation>%1 desaparece durante 7 días, y hoy cuenta igualmente.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>It does not hurt</source>
        <translation>No me duele</translation>
    </message>
    <message>
        <source>Skip this move</source>
        <translation>Saltar este movimiento</translation>
    </message>
    <message>
        <source>Stop the session</source>
        <translation>Parar la sesión</translation>
    </message>
    <message>
        <source>Stop the session, or skip this move?</source>
        <translation>¿Parar la sesión o saltar este movimiento?</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Me duele</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 fuente</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>%1 on %2 days</source>
        <translation>%1 en %2 días</translation>
    </message>
    <message>
        <source>%1 on 1 day</source>
        <translation>%1 en 1 día</translation>
    </message>
    <message>
        <source>%1: left %2, right %3</source>
        <translation>%1: izquierda %2, derecha %3</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Even: left %1 %, right %2 %</source>
        <translation>Equilibrado: izquierda %1 %, derecha %2 %</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Lo que menos</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Left %1 %, right %2 %</source>
        <translation>Izquierda %1 %, derecha %2 %</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Izquierda y derecha</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Minutos al día</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minutos a la semana</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Lo que más</translation>
    </message>
    <message>
        <source>Most and least</source>
        <translation>Lo que más y lo que menos</translation>
    </message>
    <message>
        <source>No sessions in these days, and that is fine.</source>
        <translation>No hay sesiones en estos días, y no pasa nada.</translation>
    </message>
    <message>
        <source>Nothing with two sides in these days.</source>
        <translation>Nada con dos lados en estos días.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>What you do most and least will stand here.</source>
        <translation>Lo que más y lo que menos haces aparecerá aquí.</translation>
    </message>
    <message>
        <source>What you moved</source>
        <translation>Qué has movido</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
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
        <translation>%1 se hace sentado aquí</translation>
    </message>
    <message>
        <source>%1 keeps the session at its length</source>
        <translation>%1 mantiene la duración de la sesión</translation>
    </message>
    <message>
        <source>%1: least recently done</source>
        <translation>%1: hace más tiempo que no se hace</translation>
    </message>
    <message>
        <source>%1: not done so far</source>
        <translation>%1: aún no se ha hecho</translation>
    </message>
    <message>
        <source>%1: not since %2</source>
        <translation>%1: no se hace desde %2</translation>
    </message>
    <message>
        <source>%2 instead of %1, which went well twice</source>
        <translation>%2 en vez de %1, que salió bien dos veces</translation>
    </message>
    <message>
        <source>%2 instead of %1: %3</source>
        <translation>%2 en vez de %1: %3</translation>
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
        <translation>Un poco más de %1, que salió bien dos veces</translation>
    </message>
    <message>
        <source>As little of %1 as there can be: it was too hard</source>
        <translation>Lo mínimo de %1: fue demasiado difícil</translation>
    </message>
    <message>
        <source>It begins with what was left over last time</source>
        <translation>Empieza con lo que quedó pendiente la última vez</translation>
    </message>
    <message>
        <source>It gets you up after %1 at the desk</source>
        <translation>Te levanta tras %1 en el escritorio</translation>
    </message>
    <message>
        <source>Nothing that fits you lasts %1</source>
        <translation>Nada de lo que te conviene dura %1</translation>
    </message>
    <message>
        <source>Without %1: %3</source>
        <translation>Sin %1: %3</translation>
    </message>
    <message>
        <source>You asked for this</source>
        <translation>Lo pediste tú</translation>
    </message>
    <message>
        <source>You asked for this: %1</source>
        <translation>Lo pediste tú: %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>it does not fit you now</source>
        <translation>ahora no te conviene</translation>
    </message>
    <message>
        <source>it hurt in the last days</source>
        <translation>dolió en los últimos días</translation>
    </message>
    <message>
        <source>it is harder than your level</source>
        <translation>está por encima de tu nivel</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <translation>está desactivado</translation>
    </message>
    <message>
        <source>it needs something that you do not have</source>
        <translation>necesita algo que no tienes</translation>
    </message>
    <message>
        <source>it strains what you go easy on</source>
        <translation>carga una zona que cuidas</translation>
    </message>
    <message>
        <source>it was too hard</source>
        <translation>fue demasiado difícil</translation>
    </message>
    <message>
        <source>others would notice it</source>
        <translation>los demás lo notarían</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>you asked for nothing on the floor</source>
        <translation>no quieres nada en el suelo</translation>
    </message>
    <message>
        <source>you asked for seated exercises</source>
        <translation>quieres ejercicios sentados</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>It rests on:</source>
        <translation>Se apoya en:</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>What you use</source>
        <translation>Qué usas</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>%1 / %2 min</source>
        <translation>%1 / %2 min</translation>
    </message>
    <message>
        <source>%1, if you take every one.</source>
        <translation>%1, si las haces todas.</translation>
    </message>
    <message>
        <source>%1: %2 min in all</source>
        <translation>%1: %2 min en total</translation>
    </message>
    <message numerus="yes">
        <source>%n micro breaks</source>
        <translation>
            <numerusform>%n micropausa</numerusform>
            <numerusform>%n micropausas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rest breaks</source>
        <translation>
            <numerusform>%n pausa larga</numerusform>
            <numerusform>%n pausas largas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 micro break</source>
        <translation>1 micropausa</translation>
    </message>
    <message>
        <source>1 rest break</source>
        <translation>1 pausa larga</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Colours, figure, screen</source>
        <translation>Colores, figura, pantalla</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Foam roller</source>
        <translation>Rodillo de espuma</translation>
    </message>
    <message>
        <source>How often, and what that costs</source>
        <translation>Con qué frecuencia y qué cuesta</translation>
    </message>
    <message>
        <source>How you are asked</source>
        <translation>Cómo se te avisa</translation>
    </message>
    <message>
        <source>I get dizzy when I move my head</source>
        <translation>Me mareo al mover la cabeza</translation>
    </message>
    <message>
        <source>Latex allergy</source>
        <translation>Alergia al látex</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Esterilla</translation>
    </message>
    <message>
        <source>Osteoporosis or a past spinal fracture</source>
        <translation>Osteoporosis o una fractura vertebral pasada</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Embarazo</translation>
    </message>
    <message>
        <source>Prompts and quiet</source>
        <translation>Avisos y silencio</translation>
    </message>
    <message>
        <source>Recent abdominal surgery, or lying face down is not comfortable</source>
        <translation>Cirugía abdominal reciente, o boca abajo no es cómodo</translation>
    </message>
    <message>
        <source>Recent back injury or spinal surgery</source>
        <translation>Lesión de espalda reciente o cirugía de columna</translation>
    </message>
    <message>
        <source>Recent neck injury or surgery, or arm tingling or weakness</source>
        <translation>Lesión o cirugía reciente de cuello, u hormigueo o debilidad en el brazo</translation>
    </message>
    <message>
        <source>Resistance band</source>
        <translation>Banda elástica</translation>
    </message>
    <message>
        <source>Sore knees, or kneeling is hard</source>
        <translation>Rodillas doloridas, o cuesta arrodillarse</translation>
    </message>
    <message>
        <source>Sore wrists</source>
        <translation>Muñecas doloridas</translation>
    </message>
    <message>
        <source>Sore, unstable or frozen shoulder</source>
        <translation>Hombro dolorido, inestable o congelado</translation>
    </message>
    <message>
        <source>Sounds and voice</source>
        <translation>Sonidos y voz</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Inicio automático</translation>
    </message>
    <message>
        <source>Streaks, files, export</source>
        <translation>Rachas, archivos, exportar</translation>
    </message>
    <message>
        <source>Told to avoid head-down positions or straining (blood pressure, eyes)</source>
        <translation>Me han dicho que evite poner la cabeza abajo o hacer esfuerzos (tensión, ojos)</translation>
    </message>
    <message>
        <source>Unsteady on my feet</source>
        <translation>Poca estabilidad de pie</translation>
    </message>
    <message>
        <source>What suits you</source>
        <translation>Qué te conviene</translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation>Qué dice el sistema</translation>
    </message>
    <message>
        <source>What this desktop tells</source>
        <translation>Qué dice este escritorio</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>Qué oyes</translation>
    </message>
    <message>
        <source>When breaks may come</source>
        <translation>Cuándo pueden llegar las pausas</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horas de trabajo</translation>
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
        <translation>%1: empezar, posponer o saltar</translation>
    </message>
    <message>
        <source>%1; it is outside working hours</source>
        <translation>%1; fuera de las horas de trabajo</translation>
    </message>
    <message numerus="yes">
        <source>%n snoozes left</source>
        <translation>
            <numerusform>queda %n vez para posponer</numerusform>
            <numerusform>quedan %n veces para posponer</numerusform>
        </translation>
    </message>
    <message>
        <source>1 snooze left</source>
        <translation>queda 1 vez para posponer</translation>
    </message>
    <message>
        <source>A session is running</source>
        <translation>Hay una sesión en curso</translation>
    </message>
    <message>
        <source>A session is running since %1</source>
        <translation>Hay una sesión en curso desde %1</translation>
    </message>
    <message>
        <source>Away from the desk</source>
        <translation>Fuera del escritorio</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation>Fuera desde %1</translation>
    </message>
    <message>
        <source>Break due: it comes in a moment</source>
        <translation>Pausa pendiente: llega en un momento</translation>
    </message>
    <message>
        <source>Break due: start, snooze or skip</source>
        <translation>Pausa pendiente: empezar, posponer o saltar</translation>
    </message>
    <message>
        <source>Break due: waiting for a typing pause</source>
        <translation>Pausa pendiente: espera a que dejes de teclear</translation>
    </message>
    <message>
        <source>Break due: you are away</source>
        <translation>Pausa pendiente: estás fuera</translation>
    </message>
    <message>
        <source>Breaks are not paused.</source>
        <translation>Las pausas están activas.</translation>
    </message>
    <message>
        <source>Deferred since %1: %2</source>
        <translation>En espera desde %1: %2</translation>
    </message>
    <message>
        <source>Deferred: %1</source>
        <translation>En espera: %1</translation>
    </message>
    <message>
        <source>Due since %1: %2</source>
        <translation>Pendiente desde %1: %2</translation>
    </message>
    <message>
        <source>Due since %1: %2.</source>
        <translation>Pendiente desde %1: %2.</translation>
    </message>
    <message>
        <source>It will be a %1.</source>
        <translation>Será una %1.</translation>
    </message>
    <message>
        <source>Next break in %1</source>
        <translation>Próxima pausa en %1</translation>
    </message>
    <message>
        <source>Next micro break in %1</source>
        <translation>Próxima micropausa en %1</translation>
    </message>
    <message>
        <source>Next rest break in %1</source>
        <translation>Próxima pausa larga en %1</translation>
    </message>
    <message>
        <source>Outside hours until %1</source>
        <translation>Fuera de horario hasta %1</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>Fuera de las horas de trabajo</translation>
    </message>
    <message>
        <source>Outside working hours until %1</source>
        <translation>Fuera de las horas de trabajo hasta %1</translation>
    </message>
    <message>
        <source>Paused since %1, until %2</source>
        <translation>Detenidas desde %1, hasta %2</translation>
    </message>
    <message>
        <source>Paused since %1, until you resume</source>
        <translation>Detenidas desde %1, hasta que reanudes</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Detenidas hasta %1</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Detenidas hasta que reanudes</translation>
    </message>
    <message>
        <source>Reading or in a call: %1</source>
        <translation>Leyendo o en una llamada: %1</translation>
    </message>
    <message>
        <source>Since %1. Breaks wait for you.</source>
        <translation>Desde %1. Las pausas te esperan.</translation>
    </message>
    <message>
        <source>Since %1. It comes when that is over.</source>
        <translation>Desde %1. Llega cuando eso termine.</translation>
    </message>
    <message>
        <source>Since %1. Your desk time is kept.</source>
        <translation>Desde %1. Tu tiempo de escritorio se conserva.</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Pospuesta hasta %1</translation>
    </message>
    <message>
        <source>Snoozed until %1 (%2)</source>
        <translation>Pospuesta hasta %1 (%2)</translation>
    </message>
    <message>
        <source>You are reading or in a call, so it counts as desk time.</source>
        <translation>Estás leyendo o en una llamada, así que cuenta como tiempo de escritorio.</translation>
    </message>
    <message>
        <source>You have not paused: it is outside working hours until %1.</source>
        <translation>No has detenido nada: estás fuera de las horas de trabajo hasta %1.</translation>
    </message>
    <message>
        <source>You have not paused: it is outside working hours.</source>
        <translation>No has detenido nada: estás fuera de las horas de trabajo.</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>no molestar</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>«No molestar» está activado</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>pantalla completa</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>micrófono en uso</translation>
    </message>
    <message>
        <source>no snooze left</source>
        <translation>ya no se puede posponer</translation>
    </message>
    <message>
        <source>not right after a start or a return</source>
        <translation>no justo después de un inicio o un regreso</translation>
    </message>
    <message>
        <source>something fills the screen</source>
        <translation>algo llena la pantalla</translation>
    </message>
    <message>
        <source>the desk is quiet</source>
        <translation>el escritorio está en silencio</translation>
    </message>
    <message>
        <source>the microphone is in use</source>
        <translation>el micrófono está en uso</translation>
    </message>
    <message>
        <source>waiting for a pause in typing</source>
        <translation>espera a que dejes de teclear</translation>
    </message>
    <message>
        <source>you are away from the desk</source>
        <translation>estás fuera del escritorio</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 de %2 min</translation>
    </message>
    <message>
        <source>%1 of %2 moves</source>
        <translation>%1 de %2 movimientos</translation>
    </message>
    <message numerus="yes">
        <source>%n comebacks</source>
        <translation>
            <numerusform>%n regreso</numerusform>
            <numerusform>%n regresos</numerusform>
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
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>1 comeback</source>
        <translation>1 regreso</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Brazos</translation>
    </message>
    <message>
        <source>Back again: nice. One break today is plenty.</source>
        <translation>De vuelta: qué bien. Hoy basta con una pausa.</translation>
    </message>
    <message>
        <source>Best week</source>
        <translation>Mejor semana</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Pecho</translation>
    </message>
    <message>
        <source>Comeback</source>
        <translation>Regreso</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Get well soon. Nothing is asked of you today.</source>
        <translation>Que te mejores. Hoy no se te pide nada.</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Objetivo %1</translation>
    </message>
    <message>
        <source>Grace day used. Streak safe.</source>
        <translation>Día comodín usado. Racha a salvo.</translation>
    </message>
    <message>
        <source>Grace days</source>
        <translation>Días comodín</translation>
    </message>
    <message>
        <source>Hips</source>
        <translation>Caderas</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>Seguidos</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplidos</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Últimas 4 semanas</translation>
    </message>
    <message>
        <source>Last sessions</source>
        <translation>Últimas sesiones</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Piernas</translation>
    </message>
    <message>
        <source>Missing a day does not undo a habit.</source>
        <translation>Faltar un día no deshace un hábito.</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>On holiday. Nothing is asked of you; enjoy it.</source>
        <translation>De vacaciones. No se te pide nada; disfrútalas.</translation>
    </message>
    <message>
        <source>One short session keeps today.</source>
        <translation>Una sesión corta y el día queda cumplido.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Hombros</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message numerus="yes">
        <source>The week’s goal is met, %n weeks running.</source>
        <translation>
            <numerusform>El objetivo semanal está cumplido, %n semana seguida.</numerusform>
            <numerusform>El objetivo semanal está cumplido, %n semanas seguidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The week’s goal is met.</source>
        <translation>El objetivo semanal está cumplido.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Today is kept.</source>
        <translation>Hoy está cumplido.</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Tronco</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Espalda alta</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>Wrists</source>
        <translation>Muñecas</translation>
    </message>
    <message numerus="yes">
        <source>Your best run of %n days stays yours.</source>
        <translation>
            <numerusform>Tu mejor racha de %n día sigue siendo tuya.</numerusform>
            <numerusform>Tu mejor racha de %n días sigue siendo tuya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first kept day. A fine start.</source>
        <translation>Tu primer día cumplido. Un buen comienzo.</translation>
    </message>
    <message>
        <source>a start, and it counts</source>
        <translation>un comienzo, y cuenta</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>any session counts</source>
        <translation>cualquier sesión cuenta</translation>
    </message>
    <message>
        <source>before you began</source>
        <translation>antes de que empezaras</translation>
    </message>
    <message>
        <source>best week %1 days</source>
        <translation>mejor semana: %1 días</translation>
    </message>
    <message>
        <source>day kept · best %1</source>
        <translation>día cumplido · récord %1</translation>
    </message>
    <message>
        <source>day · goal met</source>
        <translation>día · objetivo cumplido</translation>
    </message>
    <message>
        <source>nothing is asked this week</source>
        <translation>esta semana no se pide nada</translation>
    </message>
    <message>
        <source>of %1 days, any session counts</source>
        <translation>de %1 días, cualquier sesión cuenta</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>day kept · a fine start</source>
        <translation>día cumplido · un buen comienzo</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>día libre</translation>
    </message>
    <message>
        <source>days kept · best %1</source>
        <translation>días cumplidos · récord %1</translation>
    </message>
    <message>
        <source>days kept · your best run</source>
        <translation>días cumplidos · tu mejor racha</translation>
    </message>
    <message>
        <source>days kept, and they stay yours</source>
        <translation>días cumplidos, y siguen siendo tuyos</translation>
    </message>
    <message>
        <source>days · goal %1</source>
        <translation>días · objetivo %1</translation>
    </message>
    <message>
        <source>days · goal of %1 met</source>
        <translation>días · objetivo de %1 cumplido</translation>
    </message>
    <message>
        <source>days, and they stay yours</source>
        <translation>días, y siguen siendo tuyos</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>fills with your kept days</source>
        <translation>se llena con tus días cumplidos</translation>
    </message>
    <message>
        <source>five kept days earn one</source>
        <translation>cinco días cumplidos dan uno</translation>
    </message>
    <message>
        <source>grace day, streak safe</source>
        <translation>día comodín, racha a salvo</translation>
    </message>
    <message>
        <source>hardly at the desk, so it changes nothing</source>
        <translation>apenas en el escritorio, así que no cambia nada</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>kept, by an extra session afterwards</source>
        <translation>cumplido, con una sesión extra después</translation>
    </message>
    <message>
        <source>moved, and every move counts</source>
        <translation>de movimiento, y todo cuenta</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>sin sesión</translation>
    </message>
    <message>
        <source>no sessions</source>
        <translation>sin sesiones</translation>
    </message>
    <message>
        <source>of working days kept</source>
        <translation>de los días laborables cumplidos</translation>
    </message>
    <message>
        <source>on holiday</source>
        <translation>de vacaciones</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sesiones</translation>
    </message>
    <message>
        <source>sick, so it changes nothing</source>
        <translation>enfermedad, así que no cambia nada</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>aún por llegar</translation>
    </message>
    <message>
        <source>stopped in time</source>
        <translation>parada a tiempo</translation>
    </message>
    <message>
        <source>today, still open</source>
        <translation>hoy, aún abierto</translation>
    </message>
    <message>
        <source>used by themselves</source>
        <translation>se usan solos</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>%1 each side</source>
        <translation>%1 por lado</translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation>%1 por sentido</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>A session is running already.</source>
        <translation>Ya hay una sesión en curso.</translation>
    </message>
    <message>
        <source>BACKWARD</source>
        <translation>HACIA ATRÁS</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>Suelta</translation>
    </message>
    <message>
        <source>FORWARD</source>
        <translation>HACIA DELANTE</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>LEFT side</source>
        <translation>Lado IZQUIERDO</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Muévete</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <translation>Después: %1 · %2</translation>
    </message>
    <message>
        <source>No break is due.</source>
        <translation>No hay ninguna pausa pendiente.</translation>
    </message>
    <message>
        <source>Now the other way round.</source>
        <translation>Ahora en el otro sentido.</translation>
    </message>
    <message>
        <source>Now the same to your left.</source>
        <translation>Ahora lo mismo a la izquierda.</translation>
    </message>
    <message>
        <source>Now the same to your right.</source>
        <translation>Ahora lo mismo a la derecha.</translation>
    </message>
    <message>
        <source>Other way round</source>
        <translation>Otro sentido</translation>
    </message>
    <message>
        <source>RIGHT side</source>
        <translation>Lado DERECHO</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descansa</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Cambia de lado</translation>
    </message>
    <message>
        <source>Take care: %1.</source>
        <translation>Ten cuidado: %1.</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>Ahora no es posible.</translation>
    </message>
    <message>
        <source>This break cannot be snoozed any more.</source>
        <translation>Esta pausa ya no se puede posponer.</translation>
    </message>
    <message>
        <source>This is the last exercise</source>
        <translation>Este es el último ejercicio</translation>
    </message>
    <message>
        <source>Time for a micro break</source>
        <translation>Hora de una micropausa</translation>
    </message>
    <message>
        <source>Time for a rest break</source>
        <translation>Hora de una pausa larga</translation>
    </message>
    <message>
        <source>micro break</source>
        <translation>micropausa</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>rest break</source>
        <translation>pausa larga</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>Suelta</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Primero: %1</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>La mitad</translation>
    </message>
    <message numerus="yes">
        <source>Hold for %n seconds</source>
        <translation>
            <numerusform>Mantén %n segundo</numerusform>
            <numerusform>Mantén %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descansa</translation>
    </message>
    <message>
        <source>That was all. Well done.</source>
        <translation>Eso es todo. Bien hecho.</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>%1 at a pause in typing</source>
        <translation>%1 al dejar de teclear</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>%1 aún está por llegar.</translation>
    </message>
    <message>
        <source>%1, as no pause in typing came</source>
        <translation>%1, pues no dejaste de teclear</translation>
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
        <translation>Micropausa</translation>
    </message>
    <message>
        <source>Natural micro break</source>
        <translation>Micropausa natural</translation>
    </message>
    <message>
        <source>Natural rest break</source>
        <translation>Pausa larga natural</translation>
    </message>
    <message>
        <source>Nothing happened on %1.</source>
        <translation>No pasó nada el %1.</translation>
    </message>
    <message>
        <source>Nothing has happened today yet.</source>
        <translation>Hoy aún no ha pasado nada.</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>Fuera de las horas de trabajo</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>Detenidas por ti</translation>
    </message>
    <message>
        <source>Reasons are kept for 90 days, and %1 is longer ago.</source>
        <translation>Los motivos se guardan 90 días, y %1 queda más atrás.</translation>
    </message>
    <message>
        <source>Rest break</source>
        <translation>Pausa larga</translation>
    </message>
    <message>
        <source>a while</source>
        <translation>un rato</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>and the day ended before it came</source>
        <translation>y el día terminó antes de que llegara</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>asked %1 later</source>
        <translation>propuesta %1 después</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>propuesta de nuevo</translation>
    </message>
    <message>
        <source>asked again %1 later</source>
        <translation>propuesta de nuevo %1 después</translation>
    </message>
    <message>
        <source>away %1</source>
        <translation>fuera %1</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezada</translation>
    </message>
    <message>
        <source>begun by itself</source>
        <translation>empezada sola</translation>
    </message>
    <message>
        <source>breaks paused</source>
        <translation>pausas detenidas</translation>
    </message>
    <message>
        <source>but nobody was there, so it does not count</source>
        <translation>pero no había nadie, así que no cuenta</translation>
    </message>
    <message>
        <source>clock put forward by %1</source>
        <translation>reloj adelantado %1</translation>
    </message>
    <message>
        <source>comes again after that</source>
        <translation>vuelve después de eso</translation>
    </message>
    <message>
        <source>computer asleep %1</source>
        <translation>ordenador suspendido %1</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>cut off when deskbreak ended</source>
        <translation>interrumpida al cerrarse deskbreak</translation>
    </message>
    <message>
        <source>deferred %1 (%2)</source>
        <translation>en espera %1 (%2)</translation>
    </message>
    <message>
        <source>deferred since %1 (%2)</source>
        <translation>en espera desde %1 (%2)</translation>
    </message>
    <message>
        <source>deskbreak not running for %1</source>
        <translation>deskbreak no estuvo activo durante %1</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>no llegó</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>no molestar</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>hecha en parte</translation>
    </message>
    <message>
        <source>due</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>due after %1 at the desk</source>
        <translation>pendiente tras %1 en el escritorio</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>ended because the computer slept</source>
        <translation>terminada porque el ordenador se suspendió</translation>
    </message>
    <message>
        <source>ended because the screen was locked</source>
        <translation>terminada porque la pantalla se bloqueó</translation>
    </message>
    <message>
        <source>ended before any movement was done</source>
        <translation>terminada antes de hacer ningún movimiento</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>pantalla completa</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>micrófono en uso</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>no atendida</translation>
    </message>
    <message>
        <source>missed: nobody answered</source>
        <translation>no atendida: nadie respondió</translation>
    </message>
    <message>
        <source>natural</source>
        <translation>natural</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no hecha</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>no pendiente</translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation>detenidas %1</translation>
    </message>
    <message>
        <source>screen locked %1</source>
        <translation>pantalla bloqueada %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltada</translation>
    </message>
    <message>
        <source>skipped by you</source>
        <translation>saltada por ti</translation>
    </message>
    <message>
        <source>snoozed %1</source>
        <translation>pospuesta %1</translation>
    </message>
    <message>
        <source>started by hand</source>
        <translation>empezada a mano</translation>
    </message>
    <message>
        <source>started by you</source>
        <translation>empezada por ti</translation>
    </message>
    <message>
        <source>still due</source>
        <translation>aún pendiente</translation>
    </message>
    <message>
        <source>stopped because it hurt</source>
        <translation>parada porque dolía</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>the clock was set</source>
        <translation>se cambió la hora del reloj</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>el ordenador se suspendió</translation>
    </message>
    <message>
        <source>the desk was quiet</source>
        <translation>el escritorio estaba en silencio</translation>
    </message>
    <message>
        <source>the screen was locked</source>
        <translation>la pantalla estaba bloqueada</translation>
    </message>
    <message>
        <source>then %1, which was a break of its own</source>
        <translation>después %1, que ya fue una pausa</translation>
    </message>
    <message>
        <source>then not due after all</source>
        <translation>después ya no estaba pendiente</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>until you resume</source>
        <translation>hasta que reanudes</translation>
    </message>
    <message>
        <source>until you resumed</source>
        <translation>hasta que reanudaste</translation>
    </message>
    <message>
        <source>waiting for a good moment</source>
        <translation>espera un buen momento</translation>
    </message>
    <message>
        <source>waiting for your answer</source>
        <translation>espera tu respuesta</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>withdrawn (%1)</source>
        <translation>retirada (%1)</translation>
    </message>
    <message>
        <source>working hours were over</source>
        <translation>habían terminado las horas de trabajo</translation>
    </message>
    <message>
        <source>you had been away already</source>
        <translation>ya habías estado fuera</translation>
    </message>
    <message>
        <source>you paused</source>
        <translation>detuviste las pausas</translation>
    </message>
    <message>
        <source>you said that you had just taken one</source>
        <translation>dijiste que acababas de hacer una</translation>
    </message>
</context>
</TS>

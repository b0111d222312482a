<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
        <translation>Exercícios…</translation>
    </message>
    <message>
        <source>I just took a break</source>
        <translation>Acabei de fazer uma pausa</translation>
    </message>
    <message>
        <source>I’m reading or in a call</source>
        <translation>Estou lendo ou em uma chamada</translation>
    </message>
    <message>
        <source>Moving safely…</source>
        <translation>Mover-se com segurança…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Quit deskbreak</source>
        <translation>Sair do deskbreak</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Something needs your attention…</source>
        <translation>Algo precisa da sua atenção…</translation>
    </message>
    <message>
        <source>Start micro-session</source>
        <translation>Começar microssessão</translation>
    </message>
    <message>
        <source>Start rest break</source>
        <translation>Começar pausa longa</translation>
    </message>
    <message>
        <source>Streak…</source>
        <translation>Sequência…</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Até eu retomar</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Até amanhã</translation>
    </message>
    <message>
        <source>Why…</source>
        <translation>Por quê…</translation>
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
        <translation>A sessão foi fechada</translation>
    </message>
    <message>
        <source>This desktop did not show the window of the guide.</source>
        <translation>Esta área de trabalho não mostrou a janela do guia.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Minutes a day</source>
        <translation>Minutos por dia</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minutos por semana</translation>
    </message>
</context>
<context>
    <name>BodyPage</name>
    <message>
        <source>Go easy on…</source>
        <translation>Cuidado com…</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>Moving safely</source>
        <translation>Mover-se com segurança</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>What deskbreak is, and what it is not.</source>
        <translation>O que o deskbreak é e o que não é.</translation>
    </message>
    <message>
        <source>What does not suit you is swapped for something easier, or left out. It means the smaller version, not a ban on moving, and it is no medical advice.</source>
        <translation>O que não serve para você é trocado por algo mais fácil ou deixado de fora. Trata-se da versão menor, não de uma proibição de se mexer, e não é orientação médica.</translation>
    </message>
    <message>
        <source>When to stop, and when to get help</source>
        <translation>Quando parar e quando buscar ajuda</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Onde você está</translation>
    </message>
</context>
<context>
    <name>BreaksPage</name>
    <message>
        <source>A break every</source>
        <translation>Uma pausa a cada</translation>
    </message>
    <message>
        <source>Breaks from one rest break to the next</source>
        <translation>Pausas de uma pausa longa à próxima</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Desde o início</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Com que frequência</translation>
    </message>
    <message>
        <source>On a day with six and a half hours</source>
        <translation>Em um dia de seis horas e meia</translation>
    </message>
    <message>
        <source>Safety, rhythm and body, one after the other.</source>
        <translation>Segurança, ritmo e corpo, um após o outro.</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Mostrar de novo</translation>
    </message>
    <message>
        <source>The others are micro breaks. With 1, every break is a rest break.</source>
        <translation>As outras são micropausas. Com 1, toda pausa é uma pausa longa.</translation>
    </message>
    <message>
        <source>The pages of the first start</source>
        <translation>As páginas da primeira vez</translation>
    </message>
    <message>
        <source>Time at the desk. Time away does not count, 15 to 90 minutes.</source>
        <translation>Tempo na mesa. O tempo fora não conta; de 15 a 90 minutos.</translation>
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
            <numerusform>%n exercício</numerusform>
            <numerusform>%n exercícios</numerusform>
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
            <numerusform>%n rotina</numerusform>
            <numerusform>%n rotinas</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Area of the body</source>
        <translation>Região do corpo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercícios</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Não oferecidos</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters or another filter.</source>
        <translation>Nada encontrado. Tente menos letras ou outro filtro.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Offered to you</source>
        <translation>Oferecidos a você</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rotinas</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nome</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Ainda não há nada aqui.</translation>
    </message>
    <message>
        <source>Which exercises</source>
        <translation>Quais exercícios</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Os seus</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Add a line</source>
        <translation>Adicionar uma linha</translation>
    </message>
    <message>
        <source>Source, line</source>
        <translation>Fonte, linha</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>Take care, line</source>
        <translation>Cuidado, linha</translation>
    </message>
    <message>
        <source>When to stop, and who should leave it out.</source>
        <translation>Quando parar e quem deve deixar de fora.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De onde vem</translation>
    </message>
    <message>
        <source>Who told you: a physiotherapist, a book, an address.</source>
        <translation>Quem ensinou a você: um fisioterapeuta, um livro, um endereço.</translation>
    </message>
</context>
<context>
    <name>ComposerWindow</name>
    <message>
        <source>%1 to %2 is usual for this.</source>
        <translation>O comum é de %1 a %2.</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Adicionar um exercício</translation>
    </message>
    <message>
        <source>Add an exercise…</source>
        <translation>Adicionar um exercício…</translation>
    </message>
    <message>
        <source>Add at least one exercise.</source>
        <translation>Adicione pelo menos um exercício.</translation>
    </message>
    <message>
        <source>Another one has this name already.</source>
        <translation>Já existe outro com este nome.</translation>
    </message>
    <message>
        <source>Drag them, or move them with Alt and the arrow keys.</source>
        <translation>Arraste-os ou mova-os com Alt e as setas.</translation>
    </message>
    <message>
        <source>Exercises in order</source>
        <translation>Exercícios em ordem</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Getting ready and changing sides included.</source>
        <translation>Inclui preparar-se e trocar de lado.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê um nome.</translation>
    </message>
    <message>
        <source>Here you see how long it takes.</source>
        <translation>Aqui você vê quanto tempo dura.</translation>
    </message>
    <message>
        <source>It lasts %1</source>
        <translation>Dura %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nova rotina</translation>
    </message>
    <message>
        <source>Nothing here yet. Add the first exercise below.</source>
        <translation>Ainda não há nada. Adicione abaixo o primeiro exercício.</translation>
    </message>
    <message>
        <source>Such as: After lunch</source>
        <translation>Por exemplo: Depois do almoço</translation>
    </message>
    <message>
        <source>That is more than a routine can hold.</source>
        <translation>É mais do que cabe em uma rotina.</translation>
    </message>
    <message>
        <source>That is rather long.</source>
        <translation>É bastante longo.</translation>
    </message>
    <message>
        <source>That is rather short.</source>
        <translation>É bastante curto.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>No máximo %n caractere.</numerusform>
            <numerusform>No máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Your routine</source>
        <translation>Sua rotina</translation>
    </message>
</context>
<context>
    <name>CueFlash</name>
    <message>
        <source>A cue that is seen instead of heard</source>
        <translation>Um sinal que se vê em vez de ouvir</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Dimmed screen; click to see what is behind it</source>
        <translation>Tela escurecida; clique para ver o que está atrás</translation>
    </message>
    <message>
        <source>deskbreak: dimmed screen</source>
        <translation>deskbreak: tela escurecida</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Adds what another computer has; nothing is counted twice.</source>
        <translation>Acrescenta o que outro computador tem; nada é contado duas vezes.</translation>
    </message>
    <message>
        <source>As JSON Lines, to be read again, or as CSV for a spreadsheet.</source>
        <translation>Como JSON Lines, para ler de novo, ou como CSV para uma planilha.</translation>
    </message>
    <message>
        <source>As they were before deskbreak last changed them.</source>
        <translation>Como estavam antes de o deskbreak alterá-las pela última vez.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>Days a week that you mean to keep, 1 to 7.</source>
        <translation>Dias por semana que você quer cumprir, de 1 a 7.</translation>
    </message>
    <message>
        <source>Everything stays on this machine. deskbreak makes no network connection.</source>
        <translation>Tudo fica nesta máquina. O deskbreak não se conecta a nenhuma rede.</translation>
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
        <translation>Meta da semana</translation>
    </message>
    <message>
        <source>Going back to one</source>
        <translation>Voltar a uma delas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
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
        <translation>Desligado, nada fala delas. O histórico é mantido.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Quit deskbreak. Move history.db out of its folder, and history.db-wal and history.db-shm if they are there. Copy the backup there as history.db, and start deskbreak.</source>
        <translation>Saia do deskbreak. Tire history.db da pasta, e também history.db-wal e history.db-shm, se existirem. Copie a cópia de segurança para lá com o nome history.db e inicie o deskbreak.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Show streaks</source>
        <translation>Mostrar sequências</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>Sequência</translation>
    </message>
    <message>
        <source>Take your history along</source>
        <translation>Leve seu histórico com você</translation>
    </message>
    <message>
        <source>The last one: %1</source>
        <translation>A última: %1</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Ainda não há nenhuma.</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Onde fica tudo</translation>
    </message>
    <message>
        <source>Your history is backed up once on each day on which something is written. The last seven stay, and one for each of the four weeks before.</source>
        <translation>É feita uma cópia do seu histórico em cada dia em que algo é gravado. Ficam as sete últimas e uma para cada uma das quatro semanas anteriores.</translation>
    </message>
    <message>
        <source>Your own exercises</source>
        <translation>Seus próprios exercícios</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>No working hours</source>
        <translation>Sem horas de trabalho</translation>
    </message>
</context>
<context>
    <name>DayDetail</name>
    <message>
        <source>Add a session…</source>
        <translation>Adicionar uma sessão…</translation>
    </message>
    <message>
        <source>An ordinary day again</source>
        <translation>De novo um dia comum</translation>
    </message>
    <message>
        <source>Away until…</source>
        <translation>Fora até…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corrigir…</translation>
    </message>
    <message>
        <source>Mark as holiday</source>
        <translation>Marcar como férias</translation>
    </message>
    <message>
        <source>Mark as sick</source>
        <translation>Marcar como doença</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>A range must not end when it begins.</source>
        <translation>Um horário não pode terminar quando começa.</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Adicionar horas</translation>
    </message>
    <message>
        <source>Add hours on %1</source>
        <translation>Adicionar horas em %1</translation>
    </message>
    <message>
        <source>Copy the hours of %1 to Monday to Friday</source>
        <translation>Copiar as horas de %1 para segunda a sexta</translation>
    </message>
    <message>
        <source>Copy to Mon–Fri</source>
        <translation>Copiar para seg.–sex.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>All of this and your settings, without your name and your folders.</source>
        <translation>Tudo isto e suas configurações, sem seu nome e suas pastas.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Copiar para um relatório</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Ultimamente</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>What this desktop tells</source>
        <translation>O que esta área de trabalho informa</translation>
    </message>
</context>
<context>
    <name>DoseCard</name>
    <message>
        <source>Back to the usual dose</source>
        <translation>Voltar à dose usual</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantenha</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <source>Your dose</source>
        <translation>Sua dose</translation>
    </message>
</context>
<context>
    <name>EditorWindow</name>
    <message>
        <source>New exercise</source>
        <translation>Novo exercício</translation>
    </message>
    <message>
        <source>Your exercise</source>
        <translation>Seu exercício</translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>Also: %1</source>
        <translation>Também: %1</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Erros comuns</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Como fazer</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>Fazer o seu…</translation>
    </message>
    <message>
        <source>Offer it in breaks</source>
        <translation>Oferecer nas pausas</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Começar agora</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Cuidado</translation>
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
        <translation>Há uma cópia em %1.</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>There is another pack of this name, “%1”. Put this one in its place?</source>
        <translation>Já existe outro pacote com este nome, “%1”. Substituir por este?</translation>
    </message>
    <message>
        <source>This is not for you now.</source>
        <translation>Isto não é para você agora.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>deskbreak: exercises</source>
        <translation>deskbreak: exercícios</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” foi excluído.</translation>
    </message>
    <message>
        <source>“%1” is there now.</source>
        <translation>“%1” já está aqui.</translation>
    </message>
    <message>
        <source>“%1” is there now. What is wrong in it is left out:</source>
        <translation>“%1” já está aqui. O que há de errado nele ficou de fora:</translation>
    </message>
</context>
<context>
    <name>ExercisesWindow</name>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>Escolher um pacote</translation>
    </message>
    <message>
        <source>Choose something from the list.</source>
        <translation>Escolha algo da lista.</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercícios</translation>
    </message>
    <message>
        <source>Export your own…</source>
        <translation>Exportar os seus…</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translation>Importar um pacote…</translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation>Novo exercício…</translation>
    </message>
    <message>
        <source>New routine…</source>
        <translation>Nova rotina…</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nada escolhido</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rotinas</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>O que mostrar</translation>
    </message>
    <message>
        <source>Where to put the copy</source>
        <translation>Onde colocar a cópia</translation>
    </message>
</context>
<context>
    <name>FigurePreview</name>
    <message>
        <source>Let the figure move</source>
        <translation>Animar a figura</translation>
    </message>
    <message>
        <source>Let the figure rest</source>
        <translation>Parar a figura</translation>
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
        <translation>Figura: %1, lado ESQUERDO</translation>
    </message>
    <message>
        <source>Figure: %1, RIGHT side</source>
        <translation>Figura: %1, lado DIREITO</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Counted for six and a half hours at the desk, if you take every break. Time that you are away counts as a break by itself.</source>
        <translation>Calculado para seis horas e meia na mesa, se você fizer todas as pausas. O tempo fora conta sozinho como pausa.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Go easy on…</source>
        <translation>Cuidado com…</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Com que frequência</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>Try a session now</source>
        <translation>Experimentar uma sessão agora</translation>
    </message>
    <message>
        <source>Micro breaks take about a minute, rest breaks about four. Nobody knows the best interval, so choose what you will keep up.</source>
        <translation>Micropausas levam cerca de um minuto, pausas longas cerca de quatro. Ninguém sabe o melhor intervalo; escolha o que você vai manter.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>What does not suit you is swapped for something easier, or left out.</source>
        <translation>O que não serve para você é trocado por algo mais fácil ou deixado de fora.</translation>
    </message>
    <message>
        <source>What suits you</source>
        <translation>O que serve para você</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quando buscar ajuda</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Onde você está</translation>
    </message>
    <message>
        <source>deskbreak notices how long you have been at your desk, asks at a good moment, and shows you what to do. First, about safety:</source>
        <translation>O deskbreak percebe há quanto tempo você está na mesa, avisa em um bom momento e mostra o que fazer. Primeiro, a segurança:</translation>
    </message>
    <message>
        <source>deskbreak: welcome</source>
        <translation>deskbreak: boas-vindas</translation>
    </message>
</context>
<context>
    <name>FirstWeek</name>
    <message>
        <source>Your first week</source>
        <translation>Sua primeira semana</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Do something easier instead; what you have done is kept</source>
        <translation>Fazer algo mais fácil; o que você fez é mantido</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Mais fácil</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End an exercise that hurts; it stays away for 7 days, and today counts</source>
        <translation>Encerrar um exercício que dói; ele some por 7 dias, e hoje vale</translation>
    </message>
    <message>
        <source>End the session; what you have done counts</source>
        <translation>Terminar a sessão; o que você fez conta</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every bit of movement counts.</source>
        <translation>Cada movimento conta.</translation>
    </message>
    <message>
        <source>Go on to the next exercise</source>
        <translation>Ir para o próximo exercício</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>Em vez disso: %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause, and go on again</source>
        <translation>Pausar e retomar depois</translation>
    </message>
    <message>
        <source>Repeat this exercise, or go back to the one before</source>
        <translation>Repetir este exercício ou voltar ao anterior</translation>
    </message>
    <message>
        <source>Show what the keys do, and when to get help</source>
        <translation>Mostrar o que as teclas fazem e quando buscar ajuda</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>That counts</source>
        <translation>Isso conta</translation>
    </message>
    <message>
        <source>There is nothing easier</source>
        <translation>Não há nada mais fácil</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Está doendo</translation>
    </message>
    <message>
        <source>This window closes by itself.</source>
        <translation>Esta janela se fecha sozinha.</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Muito bem</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Em pausa.</translation>
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
        <translation>Retomar</translation>
    </message>
    <message>
        <source>deskbreak: guide</source>
        <translation>deskbreak: guia</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>A day begins at</source>
        <translation>O dia começa às</translation>
    </message>
    <message>
        <source>At all times</source>
        <translation>A qualquer hora</translation>
    </message>
    <message>
        <source>Breaks come only in these hours. A range that ends before it begins goes on past midnight. With no hours on any day, breaks come at all times.</source>
        <translation>As pausas só vêm nestas horas. Um horário que termina antes de começar segue depois da meia-noite. Sem horas em nenhum dia, as pausas vêm a qualquer hora.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Cada dia</translation>
    </message>
    <message>
        <source>Monday to Friday, 9 to 5</source>
        <translation>Segunda a sexta, das 9 às 17 h</translation>
    </message>
    <message>
        <source>On the other days nothing can be missed.</source>
        <translation>Nos outros dias, nada pode faltar.</translation>
    </message>
    <message>
        <source>Who works past midnight is still in yesterday.</source>
        <translation>Quem trabalha depois da meia-noite ainda está no dia anterior.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Dias de trabalho</translation>
    </message>
    <message>
        <source>at all times</source>
        <translation>a qualquer hora</translation>
    </message>
    <message>
        <source>no breaks</source>
        <translation>sem pausas</translation>
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
        <translation>Mantenha</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Stretches are usually held for 15 to 30 seconds; movements are done 8 to 12 times.</source>
        <translation>Alongamentos costumam ser mantidos de 15 a 30 segundos; movimentos são feitos de 8 a 12 vezes.</translation>
    </message>
    <message>
        <source>The first way round</source>
        <translation>O primeiro sentido</translation>
    </message>
    <message>
        <source>The second way round</source>
        <translation>O segundo sentido</translation>
    </message>
    <message>
        <source>What both ways round are called</source>
        <translation>Como se chamam os dois sentidos</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>para trás</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>para a frente</translation>
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
        <translation>Voltar à sessão</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Perguntas e respostas</translation>
    </message>
    <message>
        <source>The session waits until you go back to it.</source>
        <translation>A sessão espera até você voltar.</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>O que as teclas fazem</translation>
    </message>
    <message>
        <source>When it hurts, and when to get help</source>
        <translation>Se doer, e quando buscar ajuda</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>%1 cannot be changed: %2.</source>
        <translation>%1 não pode ser alterado: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>But this is what starts: %1</source>
        <translation>Mas o que inicia é isto: %1</translation>
    </message>
    <message>
        <source>It is set for other desktops than this one: %1.</source>
        <translation>Está definido para outras áreas de trabalho, não para esta: %1.</translation>
    </message>
    <message>
        <source>It is set, but %1 is not there.</source>
        <translation>Está definido, mas %1 não está lá.</translation>
    </message>
    <message>
        <source>It is set, but switched off in %1; switch it on there.</source>
        <translation>Está definido, mas desligado em %1; ligue lá.</translation>
    </message>
    <message>
        <source>So your desktop answered last; a sandboxed program cannot look it up.</source>
        <translation>Foi a última resposta da sua área de trabalho; um programa isolado não pode conferir.</translation>
    </message>
    <message>
        <source>That is set, if %1 starts programs when you log in.</source>
        <translation>Está definido, se %1 iniciar programas quando você entra.</translation>
    </message>
    <message>
        <source>That is set, if your desktop starts programs when you log in.</source>
        <translation>Está definido, se a sua área de trabalho iniciar programas quando você entra.</translation>
    </message>
    <message>
        <source>Your desktop could not be asked: %1.</source>
        <translation>Não foi possível perguntar à sua área de trabalho: %1.</translation>
    </message>
    <message>
        <source>Your desktop did not allow the change.</source>
        <translation>A sua área de trabalho não permitiu a mudança.</translation>
    </message>
    <message>
        <source>Your desktop has not been asked yet, and a sandboxed program cannot look.</source>
        <translation>A sua área de trabalho ainda não foi consultada, e um programa isolado não pode ver.</translation>
    </message>
    <message>
        <source>Your system starts it, by %1.</source>
        <translation>O seu sistema o inicia, por %1.</translation>
    </message>
    <message>
        <source>deskbreak cannot start at login on %1.</source>
        <translation>O deskbreak não pode iniciar junto com a sessão em %1.</translation>
    </message>
    <message>
        <source>deskbreak does not start when you log in.</source>
        <translation>O deskbreak não inicia quando você entra no sistema.</translation>
    </message>
    <message>
        <source>deskbreak starts when you log in.</source>
        <translation>O deskbreak inicia quando você entra no sistema.</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>In the tray, without a window.</source>
        <translation>Na bandeja, sem janela.</translation>
    </message>
    <message>
        <source>Start deskbreak</source>
        <translation>Iniciar o deskbreak</translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation>O que o sistema diz</translation>
    </message>
    <message>
        <source>When you log in</source>
        <translation>Ao entrar no sistema</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Onde fica guardado</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>A colour of the desktop that cannot be read here is not used.</source>
        <translation>Uma cor da área de trabalho que não possa ser lida aqui não é usada.</translation>
    </message>
    <message>
        <source>A screen that is not there is the one with the pointer.</source>
        <translation>Se faltar uma tela, vale a do ponteiro.</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Destaque</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Dim the other screens</source>
        <translation>Escurecer as outras telas</translation>
    </message>
    <message>
        <source>Escape ends the session all the same.</source>
        <translation>Escape encerra a sessão mesmo assim.</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Preencher a tela</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
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
        <translation>Como a área de trabalho</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Of windows, exercises and voice. A session ends as it began.</source>
        <translation>Das janelas, dos exercícios e da voz. Uma sessão termina como começou.</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>On the main screen</source>
        <translation>Na tela principal</translation>
    </message>
    <message>
        <source>On the screen with the pointer</source>
        <translation>Na tela do ponteiro</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduzido</translation>
    </message>
    <message>
        <source>Reduced shows start and end side by side and no movement.</source>
        <translation>Reduzido mostra início e fim lado a lado, sem movimento.</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Pele</translation>
    </message>
    <message>
        <source>Slim</source>
        <translation>Esbelto</translation>
    </message>
    <message>
        <source>Sturdy</source>
        <translation>Robusto</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Moreno</translation>
    </message>
    <message>
        <source>The desktop’s, where it has one</source>
        <translation>O da área de trabalho, se houver</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>A figura</translation>
    </message>
    <message>
        <source>The figure as it looks now</source>
        <translation>A figura como está agora</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>O guia</translation>
    </message>
    <message>
        <source>The guide opens</source>
        <translation>O guia abre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>While a session runs.</source>
        <translation>Enquanto dura uma sessão.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>deskbreak’s orange</source>
        <translation>O laranja do deskbreak</translation>
    </message>
    <message>
        <source>“Like the desktop” follows what it prefers, more contrast too.</source>
        <translation>“Como a área de trabalho” segue o que ela prefere, também mais contraste.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e mais %n</numerusform>
            <numerusform>… e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovementCard</name>
    <message>
        <source>A picture of my own</source>
        <translation>Uma imagem minha</translation>
    </message>
    <message>
        <source>Add a pose</source>
        <translation>Adicionar uma pose</translation>
    </message>
    <message>
        <source>Begin with the movement of</source>
        <translation>Partir do movimento de</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Escolher uma imagem…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>It is copied, and shown in the session where the figure would be.</source>
        <translation>É copiada e mostrada na sessão no lugar da figura.</translation>
    </message>
    <message>
        <source>Key poses</source>
        <translation>Poses-chave</translation>
    </message>
    <message>
        <source>Key poses, one after the other</source>
        <translation>Poses-chave, uma após a outra</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
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
        <translation>A figura</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que é mostrado</translation>
    </message>
    <message>
        <source>Write the movement to the RIGHT; the left side is made from it.</source>
        <translation>Escreva o movimento para a DIREITA; o lado esquerdo é feito a partir dele.</translation>
    </message>
    <message>
        <source>an exercise…</source>
        <translation>um exercício…</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Before your first session</source>
        <translation>Antes da sua primeira sessão</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>It begins as soon as you have read this. It is said only once.</source>
        <translation>Ela começa assim que você ler isto. É dito só uma vez.</translation>
    </message>
    <message>
        <source>Moving safely</source>
        <translation>Mover-se com segurança</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quando buscar ajuda</translation>
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
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Start micro-session</source>
        <translation>Começar microssessão</translation>
    </message>
    <message>
        <source>There is no tray on this desktop, so deskbreak has this window. Close it whenever you like: starting deskbreak again brings it back.</source>
        <translation>Esta área de trabalho não tem bandeja, por isso o deskbreak tem esta janela. Feche-a quando quiser: iniciar o deskbreak de novo a traz de volta.</translation>
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
        <translation>min pendente</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagem: %1</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Follow the words instead.</source>
        <translation>Esta imagem não pode ser mostrada. Siga as palavras.</translation>
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
        <translation>Ao manter, fica onde a pose anterior termina.</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Braços</translation>
    </message>
    <message>
        <source>As long as the hold of the exercise</source>
        <translation>Enquanto o exercício for mantido</translation>
    </message>
    <message>
        <source>Back to where it starts</source>
        <translation>De volta ao início</translation>
    </message>
    <message>
        <source>Both arms</source>
        <translation>Os dois braços</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeça</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Ombros</translation>
    </message>
    <message>
        <source>Take a pose from an exercise</source>
        <translation>Pegar uma pose de um exercício</translation>
    </message>
    <message>
        <source>Take a pose from an exercise…</source>
        <translation>Pegar uma pose de um exercício…</translation>
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
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Which arm</source>
        <translation>Qual braço</translation>
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
        <translation>Pular</translation>
    </message>
    <message>
        <source>Skip this break</source>
        <translation>Pular esta pausa</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n minutes</source>
        <translation>
            <numerusform>Adiar %n minuto</numerusform>
            <numerusform>Adiar %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message numerus="yes">
        <source>This break can be snoozed %n more time(s)</source>
        <translation>
            <numerusform>Esta pausa pode ser adiada mais %n vez</numerusform>
            <numerusform>Esta pausa pode ser adiada mais %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>deskbreak: time for a break</source>
        <translation>deskbreak: hora de uma pausa</translation>
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
        <translation>Começa sozinha em %1.</translation>
    </message>
    <message>
        <source>Goes away by itself in %1.</source>
        <translation>Some sozinho em %1.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n min</source>
        <translation>
            <numerusform>Adiar %n min</numerusform>
            <numerusform>Adiar %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
</context>
<context>
    <name>QuietPage</name>
    <message>
        <source>A break that is due waits until it is over, and comes within a minute; after an hour as a rest break.</source>
        <translation>Uma pausa pendente espera até acabar e vem em um minuto; depois de uma hora, como pausa longa.</translation>
    </message>
    <message>
        <source>A notification</source>
        <translation>Uma notificação</translation>
    </message>
    <message>
        <source>Begin by itself</source>
        <translation>Começar sozinha</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbe</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Microphone in use</source>
        <translation>Microfone em uso</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silêncio</translation>
    </message>
    <message>
        <source>Send one</source>
        <translation>Enviar uma</translation>
    </message>
    <message>
        <source>Sends one through the desktop.</source>
        <translation>Envia uma pela área de trabalho.</translation>
    </message>
    <message>
        <source>Show a prompt</source>
        <translation>Mostrar um aviso</translation>
    </message>
    <message>
        <source>Shows how a break is asked for. Nothing begins.</source>
        <translation>Mostra como uma pausa é proposta. Nada começa.</translation>
    </message>
    <message>
        <source>Snoozes for each break</source>
        <translation>Adiamentos por pausa</translation>
    </message>
    <message>
        <source>So long there must be no input first; 3 minutes at most. 0 does not wait.</source>
        <translation>Tempo sem digitar que deve passar antes; no máximo 3 minutos. 0 não espera.</translation>
    </message>
    <message>
        <source>So long you can start, snooze or skip. 5 to 120 seconds.</source>
        <translation>Tempo para começar, adiar ou pular. De 5 a 120 segundos.</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>O aviso</translation>
    </message>
    <message>
        <source>The prompt counts down</source>
        <translation>Contagem regressiva do aviso</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Unanswered, the session begins. Off, the break is missed and the interval starts over.</source>
        <translation>Sem resposta, a sessão começa. Desligado, a pausa fica sem atender e o intervalo recomeça.</translation>
    </message>
    <message>
        <source>Wait for a pause in typing</source>
        <translation>Esperar você parar de digitar</translation>
    </message>
    <message>
        <source>While a program records from a microphone, as calls do.</source>
        <translation>Enquanto um programa grava pelo microfone, como em chamadas.</translation>
    </message>
    <message>
        <source>While a window fills its screen, as films and talks do.</source>
        <translation>Enquanto uma janela preenche a tela, como filmes e palestras.</translation>
    </message>
    <message>
        <source>While the desktop shows no notifications.</source>
        <translation>Enquanto a área de trabalho não mostra notificações.</translation>
    </message>
    <message>
        <source>With 0 the prompt offers none; 5 at most.</source>
        <translation>Com 0 o aviso não oferece nenhum; no máximo 5.</translation>
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
        <translation>%1, horário %2, de</translation>
    </message>
    <message>
        <source>%1, range %2, to</source>
        <translation>%1, horário %2, até</translation>
    </message>
    <message>
        <source>Remove range %2 of %1</source>
        <translation>Remover o horário %2 de %1</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>A figure shows each movement, says which side it is for, and counts. Take a minute, and see whether you like it; Esc ends it at any time.</source>
        <translation>Uma figura mostra cada movimento, diz de que lado é e conta. Tire um minuto e veja se gosta; Esc encerra a qualquer momento.</translation>
    </message>
    <message>
        <source>After %1 minutes at the desk. Time that you are away does not count.</source>
        <translation>Depois de %1 minutos na mesa. O tempo em que você está fora não conta.</translation>
    </message>
    <message>
        <source>If you do not answer within %1 seconds, the break counts as missed.</source>
        <translation>Se você não responder em %1 segundos, a pausa fica sem atender.</translation>
    </message>
    <message>
        <source>If you do not answer within %1 seconds, the session begins.</source>
        <translation>Se você não responder em %1 segundos, a sessão começa.</translation>
    </message>
    <message>
        <source>In your tray: look for this icon in the panel. Its ring fills with your desk time, and a click opens a small window.</source>
        <translation>Na sua bandeja: procure este ícone no painel. O anel se enche com seu tempo na mesa, e um clique abre uma janela pequena.</translation>
    </message>
    <message>
        <source>That is all. From now on deskbreak waits, and stays out of your way.</source>
        <translation>É só isso. A partir de agora o deskbreak espera e não atrapalha.</translation>
    </message>
    <message>
        <source>There is no tray here, so deskbreak has a small window with the same menu. Start deskbreak again whenever you want that window back.</source>
        <translation>Aqui não há bandeja, então o deskbreak tem uma janela pequena com o mesmo menu. Inicie o deskbreak de novo quando quiser essa janela de volta.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Experimente agora</translation>
    </message>
    <message>
        <source>Where deskbreak is</source>
        <translation>Onde fica o deskbreak</translation>
    </message>
    <message>
        <source>Your first break</source>
        <translation>Sua primeira pausa</translation>
    </message>
    <message>
        <source>deskbreak waits for a pause in your typing, then a notification asks you: start, snooze or skip.</source>
        <translation>O deskbreak espera você parar de digitar um instante; então uma notificação pergunta: começar, adiar ou pular.</translation>
    </message>
    <message>
        <source>deskbreak waits for a pause in your typing, then a small card asks you: start, snooze or skip.</source>
        <translation>O deskbreak espera você parar de digitar um instante; então um pequeno cartão pergunta: começar, adiar ou pular.</translation>
    </message>
    <message>
        <source>“Settings…” in its menu has everything, and these pages again.</source>
        <translation>“Configurações…”, no menu, tem tudo, e também estas páginas.</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>A break every %1 min, a rest break every %2</source>
        <translation>Uma pausa a cada %1 min, uma pausa longa a cada %2</translation>
    </message>
</context>
<context>
    <name>RhythmChoice</name>
    <message>
        <source>For somebody whose neck or back complains already.</source>
        <translation>Para quem já sente o pescoço ou as costas reclamarem.</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>The gentlest. It is easy to keep up.</source>
        <translation>O mais suave. É fácil de manter.</translation>
    </message>
    <message>
        <source>The usual one. Most of the research on discomfort is about 20 to 40 minutes.</source>
        <translation>O usual. A maioria das pesquisas sobre desconforto trata de 20 a 40 minutos.</translation>
    </message>
</context>
<context>
    <name>RhythmRow</name>
    <message>
        <source>Minutes from one break to the next, and from one rest break to the next.</source>
        <translation>Minutos de uma pausa à próxima e de uma pausa longa à próxima.</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Os seus</translation>
    </message>
</context>
<context>
    <name>RoutinePage</name>
    <message>
        <source>Change it…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Exercises in order</source>
        <translation>Exercícios em ordem</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>Fazer o seu…</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Começar agora</translation>
    </message>
</context>
<context>
    <name>SafetyWindow</name>
    <message>
        <source>Before you start</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>Go easy on…</source>
        <translation>Cuidado com…</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>Moving safely</source>
        <translation>Mover-se com segurança</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>When it hurts</source>
        <translation>Se doer</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quando buscar ajuda</translation>
    </message>
</context>
<context>
    <name>SegmentBar</name>
    <message>
        <source>Exercise %1 of %2: %3</source>
        <translation>Exercício %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>SettingsSurface</name>
    <message>
        <source>Export the history</source>
        <translation>Exportar o histórico</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Importar um histórico</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <translation>Não foi possível abrir: %1.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Está em %1.</translation>
    </message>
    <message>
        <source>It is on the clipboard. Read it before you send it.</source>
        <translation>Está na área de transferência. Leia antes de enviar.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Foi interrompido.</translation>
    </message>
    <message>
        <source>No sound can be played here: %1.</source>
        <translation>Não é possível tocar sons aqui: %1.</translation>
    </message>
    <message>
        <source>Nothing can speak here: %1.</source>
        <translation>Nada pode falar aqui: %1.</translation>
    </message>
    <message>
        <source>Nothing here opens folders.</source>
        <translation>Nada aqui abre pastas.</translation>
    </message>
    <message>
        <source>There is only one screen now.</source>
        <translation>Agora há só uma tela.</translation>
    </message>
    <message>
        <source>This desktop does not tell: %1.</source>
        <translation>Esta área de trabalho não informa: %1.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nada encontrado. Tente menos letras.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Redefinir esta página</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar nas configurações</translation>
    </message>
    <message>
        <source>This page is as it comes again.</source>
        <translation>Esta página está de novo como no início.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>deskbreak: settings</source>
        <translation>deskbreak: configurações</translation>
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
        <translation>Um movimento começa</translation>
    </message>
    <message>
        <source>A sentence in the voice of this system.</source>
        <translation>Uma frase na voz deste sistema.</translation>
    </message>
    <message>
        <source>All of the four below. The prompt itself makes no sound.</source>
        <translation>Os quatro abaixo. O aviso em si não faz som.</translation>
    </message>
    <message>
        <source>An exercise is over</source>
        <translation>Um exercício termina</translation>
    </message>
    <message>
        <source>And the session is.</source>
        <translation>E a sessão também.</translation>
    </message>
    <message>
        <source>Exercise and side, what to do, how long to hold, and the end.</source>
        <translation>Exercício e lado, o que fazer, quanto manter e o fim.</translation>
    </message>
    <message>
        <source>Of sounds and voice, on top of the volume of the desktop. 0 is silent.</source>
        <translation>De sons e voz, além do volume da área de trabalho. 0 é mudo.</translation>
    </message>
    <message>
        <source>Of what is held for ten seconds or more.</source>
        <translation>Do que é mantido por dez segundos ou mais.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Tocar um som</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Dizer algo</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Sounds are switched off above.</source>
        <translation>Os sons estão desligados acima.</translation>
    </message>
    <message>
        <source>Sounds in a session</source>
        <translation>Sons em uma sessão</translation>
    </message>
    <message>
        <source>The guide speaks</source>
        <translation>O guia fala</translation>
    </message>
    <message>
        <source>The last three seconds</source>
        <translation>Os últimos três segundos</translation>
    </message>
    <message>
        <source>The other side, or the other way round.</source>
        <translation>O outro lado ou o outro sentido.</translation>
    </message>
    <message>
        <source>The side changes</source>
        <translation>O lado muda</translation>
    </message>
    <message>
        <source>The sound with which a movement begins, at this volume.</source>
        <translation>O som com que um movimento começa, neste volume.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
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
        <translation>Exercícios em ordem</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Alt and the arrow keys move it, Delete removes it</source>
        <translation>Alt e as setas movem, Delete remove</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantenha</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <source>hold %1</source>
        <translation>manter %1</translation>
    </message>
</context>
<context>
    <name>StreakChart</name>
    <message>
        <source>Calendar of the last year</source>
        <translation>Calendário do último ano</translation>
    </message>
</context>
<context>
    <name>StreakPage</name>
    <message>
        <source>Last sessions</source>
        <translation>Últimas sessões</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>O último ano</translation>
    </message>
    <message>
        <source>What you do next will stand here.</source>
        <translation>O que você fizer em seguida aparece aqui.</translation>
    </message>
    <message>
        <source>Your movement</source>
        <translation>Seu movimento</translation>
    </message>
    <message>
        <source>away</source>
        <translation>fora</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>dia livre</translation>
    </message>
    <message>
        <source>grace day</source>
        <translation>dia coringa</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>férias</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>made up for</source>
        <translation>compensado</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mais</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>doença</translation>
    </message>
</context>
<context>
    <name>StreakSurface</name>
    <message>
        <source>This could not be kept.</source>
        <translation>Não foi possível guardar isto.</translation>
    </message>
    <message>
        <source>deskbreak: your movement</source>
        <translation>deskbreak: seu movimento</translation>
    </message>
</context>
<context>
    <name>StreakWelcome</name>
    <message>
        <source>Days off never count against you, and two grace days are there from the start.</source>
        <translation>Dias livres nunca contam contra você, e dois dias coringa já estão lá desde o início.</translation>
    </message>
    <message>
        <source>Follow at least half of it and the day is kept.</source>
        <translation>Siga pelo menos metade e o dia está cumprido.</translation>
    </message>
    <message>
        <source>I did one away from the desk…</source>
        <translation>Fiz uma longe da mesa…</translation>
    </message>
    <message>
        <source>One short session is enough; a quick one takes about a minute.</source>
        <translation>Basta uma sessão curta; uma rápida leva cerca de um minuto.</translation>
    </message>
    <message>
        <source>Or carry on: deskbreak asks when your next break is due.</source>
        <translation>Ou continue: o deskbreak avisa quando for hora da próxima pausa.</translation>
    </message>
    <message>
        <source>Start a micro-session</source>
        <translation>Começar uma microssessão</translation>
    </message>
    <message>
        <source>Today can be your first kept day</source>
        <translation>Hoje pode ser seu primeiro dia cumprido</translation>
    </message>
    <message>
        <source>Your movement</source>
        <translation>Seu movimento</translation>
    </message>
</context>
<context>
    <name>StreakWindow</name>
    <message>
        <source>Your movement</source>
        <translation>Seu movimento</translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>A time such as 04:00.</source>
        <translation>Uma hora como 04:00.</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>A break is being asked for or under way already.</source>
        <translation>Uma pausa já está sendo proposta ou em andamento.</translation>
    </message>
    <message>
        <source>It cannot be played: %1.</source>
        <translation>Não foi possível tocar: %1.</translation>
    </message>
    <message>
        <source>It could not be played.</source>
        <translation>Não foi possível tocar.</translation>
    </message>
    <message>
        <source>It could not be shown: %1.</source>
        <translation>Não foi possível mostrar: %1.</translation>
    </message>
    <message>
        <source>It is played now.</source>
        <translation>Está tocando agora.</translation>
    </message>
    <message>
        <source>It is said now.</source>
        <translation>Está sendo dito agora.</translation>
    </message>
    <message>
        <source>It is shown now.</source>
        <translation>Está sendo mostrado agora.</translation>
    </message>
    <message>
        <source>It was not answered, and went.</source>
        <translation>Ficou sem resposta e sumiu.</translation>
    </message>
    <message>
        <source>Nothing can speak here: %1.</source>
        <translation>Nada pode falar aqui: %1.</translation>
    </message>
    <message>
        <source>Sit tall, and breathe out.</source>
        <translation>Sente-se ereto e solte o ar.</translation>
    </message>
    <message>
        <source>The desktop has taken it. If you saw nothing, look at its settings.</source>
        <translation>A área de trabalho aceitou. Se você não viu nada, confira as configurações dela.</translation>
    </message>
    <message>
        <source>This is how a notification looks.</source>
        <translation>Uma notificação tem esta aparência.</translation>
    </message>
    <message>
        <source>You answered: Skip.</source>
        <translation>Você respondeu: Pular.</translation>
    </message>
    <message>
        <source>You answered: Snooze.</source>
        <translation>Você respondeu: Adiar.</translation>
    </message>
    <message>
        <source>You answered: Start.</source>
        <translation>Você respondeu: Começar.</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>WhatCard</name>
    <message>
        <source>Areas of the body</source>
        <translation>Regiões do corpo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Such as: Window stretch</source>
        <translation>Por exemplo: Alongar na janela</translation>
    </message>
    <message>
        <source>The first one is its area in your movement.</source>
        <translation>A primeira é a região em “Seu movimento”.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
</context>
<context>
    <name>WhySurface</name>
    <message>
        <source>deskbreak: why</source>
        <translation>deskbreak: por quê</translation>
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
        <translation>Pausas, a última primeiro</translation>
    </message>
    <message>
        <source>Every break that comes or does not will stand here with its reason.</source>
        <translation>Toda pausa que vier ou não aparece aqui com o motivo.</translation>
    </message>
    <message>
        <source>Reasons are kept for 90 days.</source>
        <translation>Os motivos ficam guardados por 90 dias.</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>O dia anterior</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>O dia seguinte</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Why breaks came or did not</source>
        <translation>Por que as pausas vieram ou não</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Add a line</source>
        <translation>Adicionar uma linha</translation>
    </message>
    <message>
        <source>Two to five short lines, in order. They are shown and spoken.</source>
        <translation>De duas a cinco linhas curtas, em ordem. Elas são mostradas e faladas.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>What to do, line</source>
        <translation>O que fazer, linha</translation>
    </message>
</context>
<context>
    <name>WritingWindow</name>
    <message>
        <source>Discard them</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuar escrevendo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Something is missing; it is marked below.</source>
        <translation>Falta algo; está marcado abaixo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>You have changes that are not saved.</source>
        <translation>Você tem alterações não salvas.</translation>
    </message>
</context>
<context>
    <name>body</name>
    <message>
        <source>A chair, a desk, a wall and a door are taken to be there.</source>
        <translation>Supõe-se que haja cadeira, mesa, parede e porta.</translation>
    </message>
    <message>
        <source>Anything goes</source>
        <translation>Tudo serve</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>For an office in which others can see you.</source>
        <translation>Para um escritório onde os outros veem você.</translation>
    </message>
    <message>
        <source>Hardly to be seen</source>
        <translation>Quase não se nota</translation>
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
        <translation>Exige prática</translation>
    </message>
    <message>
        <source>No floor</source>
        <translation>Nada no chão</translation>
    </message>
    <message>
        <source>Nothing harder than this is chosen for you.</source>
        <translation>Nada mais difícil que isto é escolhido para você.</translation>
    </message>
    <message>
        <source>Nothing kneeling or lying down.</source>
        <translation>Nada de joelhos nem deitado.</translation>
    </message>
    <message>
        <source>Nothing that draws attention</source>
        <translation>Nada que chame atenção</translation>
    </message>
    <message>
        <source>Nothing that is done standing or on the floor.</source>
        <translation>Nada que se faça em pé ou no chão.</translation>
    </message>
    <message>
        <source>Seated only</source>
        <translation>Só sentado</translation>
    </message>
    <message>
        <source>The hardest</source>
        <translation>O mais difícil</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>O que você tem</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>%1 marked as holiday.</source>
        <translation>%1: marcado como férias.</translation>
    </message>
    <message>
        <source>%1 marked as sick.</source>
        <translation>%1: marcado como doença.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: ordinary again.</source>
        <translation>%1: comum de novo.</translation>
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
        <translation>Sessão adicionada em %1.</translation>
    </message>
    <message>
        <source>Before: %1, %2</source>
        <translation>Antes: %1, %2</translation>
    </message>
    <message>
        <source>Corrected a session on %1.</source>
        <translation>Sessão corrigida em %1.</translation>
    </message>
    <message>
        <source>Holiday: %1</source>
        <translation>Férias: %1</translation>
    </message>
    <message>
        <source>Marked as holiday.</source>
        <translation>Marcado como férias.</translation>
    </message>
    <message>
        <source>Marked as sick.</source>
        <translation>Marcado como doença.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Nenhuma sessão ainda.</translation>
    </message>
    <message>
        <source>No sessions on this day.</source>
        <translation>Nenhuma sessão neste dia.</translation>
    </message>
    <message>
        <source>Removed a session on %1.</source>
        <translation>Sessão removida em %1.</translation>
    </message>
    <message>
        <source>Removed: %1, %2</source>
        <translation>Removida: %1, %2</translation>
    </message>
    <message>
        <source>Sick: %1</source>
        <translation>Doença: %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Desfeito.</translation>
    </message>
    <message>
        <source>away</source>
        <translation>fora</translation>
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
        <translation>Tempo na mesa</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>No input for</source>
        <translation>Sem digitar há</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
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
        <translation>ninguém sabe</translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
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
        <translation>Já existe outro com este nome.</translation>
    </message>
    <message>
        <source>Arm to the side</source>
        <translation>Braço ao lado</translation>
    </message>
    <message>
        <source>Arm: back − forward</source>
        <translation>Braço: trás − frente</translation>
    </message>
    <message>
        <source>Arm: behind − across</source>
        <translation>Braço: atrás − cruzado</translation>
    </message>
    <message>
        <source>Blades: apart − together</source>
        <translation>Escápulas: afastadas − juntas</translation>
    </message>
    <message>
        <source>Chest turn: left − right</source>
        <translation>Giro do peito: esquerda − direita</translation>
    </message>
    <message>
        <source>Chin: up − down</source>
        <translation>Queixo: cima − baixo</translation>
    </message>
    <message>
        <source>Choose a picture, or use the figure.</source>
        <translation>Escolha uma imagem ou use a figura.</translation>
    </message>
    <message>
        <source>Choose at least one area.</source>
        <translation>Escolha pelo menos uma região.</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>Solte</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Cotovelo</translation>
    </message>
    <message>
        <source>Forearm: down − up</source>
        <translation>Antebraço: baixo − cima</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>De cima</translation>
    </message>
    <message>
        <source>From behind</source>
        <translation>De trás</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>De frente</translation>
    </message>
    <message>
        <source>From the other side</source>
        <translation>Do outro lado</translation>
    </message>
    <message>
        <source>From the side</source>
        <translation>De lado</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê um nome.</translation>
    </message>
    <message>
        <source>Head tilt: left − right</source>
        <translation>Inclinar a cabeça: esquerda − direita</translation>
    </message>
    <message>
        <source>Head turn: left − right</source>
        <translation>Girar a cabeça: esquerda − direita</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantenha</translation>
    </message>
    <message>
        <source>Lean forward</source>
        <translation>Inclinar à frente</translation>
    </message>
    <message>
        <source>Lying face down</source>
        <translation>De bruços</translation>
    </message>
    <message>
        <source>Lying face down, seen from above</source>
        <translation>De bruços, visto de cima</translation>
    </message>
    <message>
        <source>Lying on a roller</source>
        <translation>Deitado sobre um rolo</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mova-se</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Name both ways round, such as forward and backward.</source>
        <translation>Dê nome aos dois sentidos, como para a frente e para trás.</translation>
    </message>
    <message>
        <source>Nothing moves. Set a slider in one of the poses.</source>
        <translation>Nada se move. Ajuste um controle em uma das poses.</translation>
    </message>
    <message>
        <source>On hands and knees</source>
        <translation>De quatro</translation>
    </message>
    <message>
        <source>On hands and knees, seen from the front</source>
        <translation>De quatro, visto de frente</translation>
    </message>
    <message>
        <source>Push-up</source>
        <translation>Flexão</translation>
    </message>
    <message>
        <source>Push-up on the knees</source>
        <translation>Flexão de joelhos</translation>
    </message>
    <message>
        <source>Say what to do; two lines are needed.</source>
        <translation>Diga o que fazer; são necessárias duas linhas.</translation>
    </message>
    <message>
        <source>Shoulders: down − up</source>
        <translation>Ombros: baixo − cima</translation>
    </message>
    <message>
        <source>Side bend: left − right</source>
        <translation>Inclinação lateral: esquerda − direita</translation>
    </message>
    <message>
        <source>Sitting against the backrest</source>
        <translation>Sentado no encosto</translation>
    </message>
    <message>
        <source>Sitting, arms crossed</source>
        <translation>Sentado, braços cruzados</translation>
    </message>
    <message>
        <source>Sitting, arms hanging</source>
        <translation>Sentado, braços soltos</translation>
    </message>
    <message>
        <source>Sitting, hands on the thighs</source>
        <translation>Sentado, mãos nas coxas</translation>
    </message>
    <message>
        <source>Sitting, seen from behind</source>
        <translation>Sentado, visto de trás</translation>
    </message>
    <message>
        <source>Sitting, seen from the side</source>
        <translation>Sentado, visto de lado</translation>
    </message>
    <message>
        <source>Sitting, slumped</source>
        <translation>Sentado, curvado</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Em pé</translation>
    </message>
    <message>
        <source>Standing at a desk</source>
        <translation>Em pé na mesa</translation>
    </message>
    <message>
        <source>Standing in a doorway</source>
        <translation>Em pé em uma porta</translation>
    </message>
    <message>
        <source>Standing, back to a wall</source>
        <translation>Em pé, costas na parede</translation>
    </message>
    <message>
        <source>Standing, facing a wall</source>
        <translation>Em pé, de frente para a parede</translation>
    </message>
    <message>
        <source>Standing, seen from behind</source>
        <translation>Em pé, visto de trás</translation>
    </message>
    <message>
        <source>Standing, seen from the side</source>
        <translation>Em pé, visto de lado</translation>
    </message>
    <message>
        <source>That is longer than ten minutes. Hold or repeat less.</source>
        <translation>Passa de dez minutos. Mantenha ou repita menos.</translation>
    </message>
    <message>
        <source>Turned a little</source>
        <translation>Um pouco virado</translation>
    </message>
    <message>
        <source>Turned further</source>
        <translation>Mais virado</translation>
    </message>
    <message>
        <source>Upper back: arch − round</source>
        <translation>Alto das costas: arquear − curvar</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters, so that it can be read from afar.</source>
        <translation>
            <numerusform>No máximo %n caractere, para ser lido de longe.</numerusform>
            <numerusform>No máximo %n caracteres, para serem lidos de longe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>No máximo %n caractere.</numerusform>
            <numerusform>No máximo %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Add a session</source>
        <translation>Adicionar uma sessão</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Away until…</source>
        <translation>Fora até…</translation>
    </message>
    <message>
        <source>Correct a session</source>
        <translation>Corrigir uma sessão</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Here after all</source>
        <translation>Afinal, aqui</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Férias</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Mark these days</source>
        <translation>Marcar estes dias</translation>
    </message>
    <message>
        <source>Nothing is asked of these days. If you move all the same, it counts.</source>
        <translation>Nada é pedido nestes dias. Se você se mexer mesmo assim, conta.</translation>
    </message>
    <message>
        <source>One that you did away from the desk. It is marked as edited.</source>
        <translation>Uma que você fez longe da mesa. Fica marcada como editada.</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Doença</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What the guide wrote is kept, and what you write is marked as edited.</source>
        <translation>O que o guia anotou é mantido, e o que você escreve fica marcado como editado.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
</context>
<context>
    <name>exercises</name>
    <message>
        <source>%1 each side</source>
        <translation>%1 de cada lado</translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation>%1 em cada sentido</translation>
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
            <numerusform>%n exercício</numerusform>
            <numerusform>%n exercícios</numerusform>
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
            <numerusform>%n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 exercício</translation>
    </message>
    <message>
        <source>A quarter of an hour</source>
        <translation>Quinze minutos</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Peito</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Fit for a wheelchair</source>
        <translation>Serve para cadeira de rodas</translation>
    </message>
    <message>
        <source>Forearms</source>
        <translation>Antebraços</translation>
    </message>
    <message>
        <source>Hardly to be seen</source>
        <translation>Quase não se nota</translation>
    </message>
    <message>
        <source>Held stretch</source>
        <translation>Alongamento mantido</translation>
    </message>
    <message>
        <source>In a wheelchair with changes</source>
        <translation>Em cadeira de rodas, com mudanças</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Está desligado.</translation>
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
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Pescoço</translation>
    </message>
    <message>
        <source>Needs practice</source>
        <translation>Exige prática</translation>
    </message>
    <message>
        <source>Needs some room</source>
        <translation>Precisa de algum espaço</translation>
    </message>
    <message>
        <source>No sides</source>
        <translation>Sem lados</translation>
    </message>
    <message>
        <source>Not for a wheelchair</source>
        <translation>Não serve para cadeira de rodas</translation>
    </message>
    <message>
        <source>Not offered for a few days, because it hurt.</source>
        <translation>Não é oferecido por alguns dias, porque doeu.</translation>
    </message>
    <message>
        <source>Not offered for now: it was too hard.</source>
        <translation>Não é oferecido por ora: foi difícil demais.</translation>
    </message>
    <message>
        <source>Not offered yet: it is harder than your level.</source>
        <translation>Ainda não é oferecido: está acima do seu nível.</translation>
    </message>
    <message>
        <source>Not offered: it needs something that you do not have.</source>
        <translation>Não é oferecido: precisa de algo que você não tem.</translation>
    </message>
    <message>
        <source>Not offered: it strains what you go easy on.</source>
        <translation>Não é oferecido: exige do que você está poupando.</translation>
    </message>
    <message>
        <source>Not offered: others would notice it.</source>
        <translation>Não é oferecido: os outros perceberiam.</translation>
    </message>
    <message>
        <source>Not offered: you asked for nothing on the floor.</source>
        <translation>Não é oferecido: você não quer nada no chão.</translation>
    </message>
    <message>
        <source>Not offered: you asked for seated exercises only.</source>
        <translation>Não é oferecido: você quer só exercícios sentado.</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>No chão</translation>
    </message>
    <message>
        <source>One side, then the other</source>
        <translation>Um lado, depois o outro</translation>
    </message>
    <message>
        <source>One way round, then the other</source>
        <translation>Um sentido, depois o outro</translation>
    </message>
    <message>
        <source>Ordinary at a desk</source>
        <translation>Comum em uma mesa</translation>
    </message>
    <message>
        <source>Rest break</source>
        <translation>Pausa longa</translation>
    </message>
    <message>
        <source>Right and left by turns</source>
        <translation>Direita e esquerda alternadas</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Sentado</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Ombros</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Em pé</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Força</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Tronco</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Alto das costas</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Corpo todo</translation>
    </message>
    <message>
        <source>Wrists</source>
        <translation>Punhos</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>cadeira</translation>
    </message>
    <message>
        <source>chair with a back that does not move</source>
        <translation>cadeira com encosto fixo</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>mesa</translation>
    </message>
    <message>
        <source>doorway</source>
        <translation>porta</translation>
    </message>
    <message>
        <source>foam roller</source>
        <translation>rolo de espuma</translation>
    </message>
    <message>
        <source>light band</source>
        <translation>faixa leve</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>colchonete</translation>
    </message>
    <message>
        <source>medium band</source>
        <translation>faixa média</translation>
    </message>
    <message>
        <source>once</source>
        <translation>uma vez</translation>
    </message>
    <message>
        <source>something firm to anchor the band to</source>
        <translation>algo firme para prender a faixa</translation>
    </message>
    <message>
        <source>towel, if you like</source>
        <translation>toalha, se quiser</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>parede</translation>
    </message>
</context>
<context>
    <name>hurt</name>
    <message>
        <source>%1 stays away for 7 days, and today counts all the same.</source>
        <translation>%1 some por 7 dias, e hoje vale do mesmo jeito.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>It does not hurt</source>
        <translation>Não está doendo</translation>
    </message>
    <message>
        <source>Skip this move</source>
        <translation>Pular este movimento</translation>
    </message>
    <message>
        <source>Stop the session</source>
        <translation>Parar a sessão</translation>
    </message>
    <message>
        <source>Stop the session, or skip this move?</source>
        <translation>Parar a sessão ou pular este movimento?</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Está doendo</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n fonte</numerusform>
            <numerusform>%n fontes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 fonte</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>%1 on %2 days</source>
        <translation>%1 em %2 dias</translation>
    </message>
    <message>
        <source>%1 on 1 day</source>
        <translation>%1 em 1 dia</translation>
    </message>
    <message>
        <source>%1: left %2, right %3</source>
        <translation>%1: esquerda %2, direita %3</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Even: left %1 %, right %2 %</source>
        <translation>Equilibrado: esquerda %1 %, direita %2 %</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Left %1 %, right %2 %</source>
        <translation>Esquerda %1 %, direita %2 %</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Esquerda e direita</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Minutos por dia</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minutos por semana</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Most and least</source>
        <translation>Mais e menos</translation>
    </message>
    <message>
        <source>No sessions in these days, and that is fine.</source>
        <translation>Nenhuma sessão nestes dias, e tudo bem.</translation>
    </message>
    <message>
        <source>Nothing with two sides in these days.</source>
        <translation>Nada com dois lados nestes dias.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>What you do most and least will stand here.</source>
        <translation>O que você mais e menos faz aparece aqui.</translation>
    </message>
    <message>
        <source>What you moved</source>
        <translation>O que você moveu</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
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
        <translation>%1 é feito sentado aqui</translation>
    </message>
    <message>
        <source>%1 keeps the session at its length</source>
        <translation>%1 mantém a duração da sessão</translation>
    </message>
    <message>
        <source>%1: least recently done</source>
        <translation>%1: feito há mais tempo</translation>
    </message>
    <message>
        <source>%1: not done so far</source>
        <translation>%1: ainda não feito</translation>
    </message>
    <message>
        <source>%1: not since %2</source>
        <translation>%1: não desde %2</translation>
    </message>
    <message>
        <source>%2 instead of %1, which went well twice</source>
        <translation>%2 em vez de %1, que deu certo duas vezes</translation>
    </message>
    <message>
        <source>%2 instead of %1: %3</source>
        <translation>%2 em vez de %1: %3</translation>
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
        <translation>Um pouco mais de %1, que deu certo duas vezes</translation>
    </message>
    <message>
        <source>As little of %1 as there can be: it was too hard</source>
        <translation>O mínimo possível de %1: foi difícil demais</translation>
    </message>
    <message>
        <source>It begins with what was left over last time</source>
        <translation>Começa com o que sobrou da última vez</translation>
    </message>
    <message>
        <source>It gets you up after %1 at the desk</source>
        <translation>Faz você se levantar depois de %1 na mesa</translation>
    </message>
    <message>
        <source>Nothing that fits you lasts %1</source>
        <translation>Nada que sirva para você dura %1</translation>
    </message>
    <message>
        <source>Without %1: %3</source>
        <translation>Sem %1: %3</translation>
    </message>
    <message>
        <source>You asked for this</source>
        <translation>Você pediu isto</translation>
    </message>
    <message>
        <source>You asked for this: %1</source>
        <translation>Você pediu isto: %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>it does not fit you now</source>
        <translation>não serve para você agora</translation>
    </message>
    <message>
        <source>it hurt in the last days</source>
        <translation>doeu nos últimos dias</translation>
    </message>
    <message>
        <source>it is harder than your level</source>
        <translation>está acima do seu nível</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <translation>está desligado</translation>
    </message>
    <message>
        <source>it needs something that you do not have</source>
        <translation>precisa de algo que você não tem</translation>
    </message>
    <message>
        <source>it strains what you go easy on</source>
        <translation>exige do que você está poupando</translation>
    </message>
    <message>
        <source>it was too hard</source>
        <translation>foi difícil demais</translation>
    </message>
    <message>
        <source>others would notice it</source>
        <translation>os outros perceberiam</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>you asked for nothing on the floor</source>
        <translation>você não quer nada no chão</translation>
    </message>
    <message>
        <source>you asked for seated exercises</source>
        <translation>você quer exercícios sentado</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Before you start</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>It rests on:</source>
        <translation>Baseia-se em:</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>What you use</source>
        <translation>O que você usa</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>%1 / %2 min</source>
        <translation>%1 / %2 min</translation>
    </message>
    <message>
        <source>%1, if you take every one.</source>
        <translation>%1, se você fizer todas.</translation>
    </message>
    <message>
        <source>%1: %2 min in all</source>
        <translation>%1: %2 min no total</translation>
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
            <numerusform>%n pausa longa</numerusform>
            <numerusform>%n pausas longas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 micro break</source>
        <translation>1 micropausa</translation>
    </message>
    <message>
        <source>1 rest break</source>
        <translation>1 pausa longa</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Colours, figure, screen</source>
        <translation>Cores, figura, tela</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Foam roller</source>
        <translation>Rolo de espuma</translation>
    </message>
    <message>
        <source>How often, and what that costs</source>
        <translation>Com que frequência, e quanto custa</translation>
    </message>
    <message>
        <source>How you are asked</source>
        <translation>Como você é avisado</translation>
    </message>
    <message>
        <source>I get dizzy when I move my head</source>
        <translation>Fico com tontura ao mexer a cabeça</translation>
    </message>
    <message>
        <source>Latex allergy</source>
        <translation>Alergia a látex</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Colchonete</translation>
    </message>
    <message>
        <source>Osteoporosis or a past spinal fracture</source>
        <translation>Osteoporose ou fratura antiga na coluna</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Gravidez</translation>
    </message>
    <message>
        <source>Prompts and quiet</source>
        <translation>Avisos e silêncio</translation>
    </message>
    <message>
        <source>Recent abdominal surgery, or lying face down is not comfortable</source>
        <translation>Cirurgia abdominal recente, ou ficar de bruços incomoda</translation>
    </message>
    <message>
        <source>Recent back injury or spinal surgery</source>
        <translation>Lesão recente nas costas ou cirurgia na coluna</translation>
    </message>
    <message>
        <source>Recent neck injury or surgery, or arm tingling or weakness</source>
        <translation>Lesão ou cirurgia recente no pescoço, ou formigamento ou fraqueza no braço</translation>
    </message>
    <message>
        <source>Resistance band</source>
        <translation>Faixa elástica</translation>
    </message>
    <message>
        <source>Sore knees, or kneeling is hard</source>
        <translation>Joelhos doloridos, ou é difícil ajoelhar</translation>
    </message>
    <message>
        <source>Sore wrists</source>
        <translation>Punhos doloridos</translation>
    </message>
    <message>
        <source>Sore, unstable or frozen shoulder</source>
        <translation>Ombro dolorido, instável ou congelado</translation>
    </message>
    <message>
        <source>Sounds and voice</source>
        <translation>Sons e voz</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar com o sistema</translation>
    </message>
    <message>
        <source>Streaks, files, export</source>
        <translation>Sequências, arquivos, exportação</translation>
    </message>
    <message>
        <source>Told to avoid head-down positions or straining (blood pressure, eyes)</source>
        <translation>Recomendaram evitar cabeça para baixo ou esforço (pressão, olhos)</translation>
    </message>
    <message>
        <source>Unsteady on my feet</source>
        <translation>Pouco equilíbrio em pé</translation>
    </message>
    <message>
        <source>What suits you</source>
        <translation>O que serve para você</translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation>O que o sistema diz</translation>
    </message>
    <message>
        <source>What this desktop tells</source>
        <translation>O que esta área de trabalho informa</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>O que você ouve</translation>
    </message>
    <message>
        <source>When breaks may come</source>
        <translation>Quando as pausas podem vir</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horas de trabalho</translation>
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
        <translation>%1: começar, adiar ou pular</translation>
    </message>
    <message>
        <source>%1; it is outside working hours</source>
        <translation>%1; fora das horas de trabalho</translation>
    </message>
    <message numerus="yes">
        <source>%n snoozes left</source>
        <translation>
            <numerusform>resta %n adiamento</numerusform>
            <numerusform>restam %n adiamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 snooze left</source>
        <translation>resta 1 adiamento</translation>
    </message>
    <message>
        <source>A session is running</source>
        <translation>Uma sessão está em andamento</translation>
    </message>
    <message>
        <source>A session is running since %1</source>
        <translation>Uma sessão está em andamento desde %1</translation>
    </message>
    <message>
        <source>Away from the desk</source>
        <translation>Fora da mesa</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation>Fora desde %1</translation>
    </message>
    <message>
        <source>Break due: it comes in a moment</source>
        <translation>Pausa pendente: vem em um instante</translation>
    </message>
    <message>
        <source>Break due: start, snooze or skip</source>
        <translation>Pausa pendente: começar, adiar ou pular</translation>
    </message>
    <message>
        <source>Break due: waiting for a typing pause</source>
        <translation>Pausa pendente: esperando você parar de digitar</translation>
    </message>
    <message>
        <source>Break due: you are away</source>
        <translation>Pausa pendente: você está fora</translation>
    </message>
    <message>
        <source>Breaks are not paused.</source>
        <translation>As pausas não estão suspensas.</translation>
    </message>
    <message>
        <source>Deferred since %1: %2</source>
        <translation>Em espera desde %1: %2</translation>
    </message>
    <message>
        <source>Deferred: %1</source>
        <translation>Em espera: %1</translation>
    </message>
    <message>
        <source>Due since %1: %2</source>
        <translation>Pendente desde %1: %2</translation>
    </message>
    <message>
        <source>Due since %1: %2.</source>
        <translation>Pendente desde %1: %2.</translation>
    </message>
    <message>
        <source>It will be a %1.</source>
        <translation>Será uma %1.</translation>
    </message>
    <message>
        <source>Next break in %1</source>
        <translation>Próxima pausa em %1</translation>
    </message>
    <message>
        <source>Next micro break in %1</source>
        <translation>Próxima micropausa em %1</translation>
    </message>
    <message>
        <source>Next rest break in %1</source>
        <translation>Próxima pausa longa em %1</translation>
    </message>
    <message>
        <source>Outside hours until %1</source>
        <translation>Fora do horário até %1</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>Fora das horas de trabalho</translation>
    </message>
    <message>
        <source>Outside working hours until %1</source>
        <translation>Fora das horas de trabalho até %1</translation>
    </message>
    <message>
        <source>Paused since %1, until %2</source>
        <translation>Suspensas desde %1, até %2</translation>
    </message>
    <message>
        <source>Paused since %1, until you resume</source>
        <translation>Suspensas desde %1, até você retomar</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Suspensas até %1</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Suspensas até você retomar</translation>
    </message>
    <message>
        <source>Reading or in a call: %1</source>
        <translation>Lendo ou em uma chamada: %1</translation>
    </message>
    <message>
        <source>Since %1. Breaks wait for you.</source>
        <translation>Desde %1. As pausas esperam por você.</translation>
    </message>
    <message>
        <source>Since %1. It comes when that is over.</source>
        <translation>Desde %1. Ela vem quando isso acabar.</translation>
    </message>
    <message>
        <source>Since %1. Your desk time is kept.</source>
        <translation>Desde %1. Seu tempo na mesa é mantido.</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Adiada até %1</translation>
    </message>
    <message>
        <source>Snoozed until %1 (%2)</source>
        <translation>Adiada até %1 (%2)</translation>
    </message>
    <message>
        <source>You are reading or in a call, so it counts as desk time.</source>
        <translation>Você está lendo ou em uma chamada, então conta como tempo na mesa.</translation>
    </message>
    <message>
        <source>You have not paused: it is outside working hours until %1.</source>
        <translation>Você não suspendeu nada: está fora das horas de trabalho até %1.</translation>
    </message>
    <message>
        <source>You have not paused: it is outside working hours.</source>
        <translation>Você não suspendeu nada: está fora das horas de trabalho.</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>não perturbe</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>“Não perturbe” está ligado</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>tela cheia</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>microfone em uso</translation>
    </message>
    <message>
        <source>no snooze left</source>
        <translation>não dá mais para adiar</translation>
    </message>
    <message>
        <source>not right after a start or a return</source>
        <translation>não logo após um início ou um retorno</translation>
    </message>
    <message>
        <source>something fills the screen</source>
        <translation>algo preenche a tela</translation>
    </message>
    <message>
        <source>the desk is quiet</source>
        <translation>a mesa está em silêncio</translation>
    </message>
    <message>
        <source>the microphone is in use</source>
        <translation>o microfone está em uso</translation>
    </message>
    <message>
        <source>waiting for a pause in typing</source>
        <translation>esperando você parar de digitar</translation>
    </message>
    <message>
        <source>you are away from the desk</source>
        <translation>você está fora da mesa</translation>
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
        <translation>%1 de %2 movimentos</translation>
    </message>
    <message numerus="yes">
        <source>%n comebacks</source>
        <translation>
            <numerusform>%n retorno</numerusform>
            <numerusform>%n retornos</numerusform>
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
            <numerusform>%n sessão</numerusform>
            <numerusform>%n sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>1 comeback</source>
        <translation>1 retorno</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sessão</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Braços</translation>
    </message>
    <message>
        <source>Back again: nice. One break today is plenty.</source>
        <translation>De volta: que bom. Uma pausa hoje já basta.</translation>
    </message>
    <message>
        <source>Best week</source>
        <translation>Melhor semana</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Peito</translation>
    </message>
    <message>
        <source>Comeback</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Get well soon. Nothing is asked of you today.</source>
        <translation>Melhoras. Nada é pedido de você hoje.</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Meta %1</translation>
    </message>
    <message>
        <source>Grace day used. Streak safe.</source>
        <translation>Dia coringa usado. Sequência a salvo.</translation>
    </message>
    <message>
        <source>Grace days</source>
        <translation>Dias coringa</translation>
    </message>
    <message>
        <source>Hips</source>
        <translation>Quadris</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>Seguidos</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumpridos</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Últimas 4 semanas</translation>
    </message>
    <message>
        <source>Last sessions</source>
        <translation>Últimas sessões</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Pernas</translation>
    </message>
    <message>
        <source>Missing a day does not undo a habit.</source>
        <translation>Perder um dia não desfaz um hábito.</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Pescoço</translation>
    </message>
    <message>
        <source>On holiday. Nothing is asked of you; enjoy it.</source>
        <translation>De férias. Nada é pedido de você; aproveite.</translation>
    </message>
    <message>
        <source>One short session keeps today.</source>
        <translation>Uma sessão curta cumpre o dia de hoje.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Ombros</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Até agora</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message numerus="yes">
        <source>The week’s goal is met, %n weeks running.</source>
        <translation>
            <numerusform>A meta da semana foi cumprida, %n semana seguida.</numerusform>
            <numerusform>A meta da semana foi cumprida, %n semanas seguidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The week’s goal is met.</source>
        <translation>A meta da semana foi cumprida.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Today is kept.</source>
        <translation>Hoje está cumprido.</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Tronco</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Alto das costas</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana de %1</translation>
    </message>
    <message>
        <source>Wrists</source>
        <translation>Punhos</translation>
    </message>
    <message numerus="yes">
        <source>Your best run of %n days stays yours.</source>
        <translation>
            <numerusform>Sua melhor sequência de %n dia continua sua.</numerusform>
            <numerusform>Sua melhor sequência de %n dias continua sua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first kept day. A fine start.</source>
        <translation>Seu primeiro dia cumprido. Um belo começo.</translation>
    </message>
    <message>
        <source>a start, and it counts</source>
        <translation>um começo, e vale</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>any session counts</source>
        <translation>qualquer sessão conta</translation>
    </message>
    <message>
        <source>before you began</source>
        <translation>antes de você começar</translation>
    </message>
    <message>
        <source>best week %1 days</source>
        <translation>melhor semana: %1 dias</translation>
    </message>
    <message>
        <source>day kept · best %1</source>
        <translation>dia cumprido · recorde %1</translation>
    </message>
    <message>
        <source>day · goal met</source>
        <translation>dia · meta cumprida</translation>
    </message>
    <message>
        <source>nothing is asked this week</source>
        <translation>nada é pedido nesta semana</translation>
    </message>
    <message>
        <source>of %1 days, any session counts</source>
        <translation>de %1 dias, qualquer sessão conta</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>day kept · a fine start</source>
        <translation>dia cumprido · um belo começo</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>dia livre</translation>
    </message>
    <message>
        <source>days kept · best %1</source>
        <translation>dias cumpridos · recorde %1</translation>
    </message>
    <message>
        <source>days kept · your best run</source>
        <translation>dias cumpridos · sua melhor sequência</translation>
    </message>
    <message>
        <source>days kept, and they stay yours</source>
        <translation>dias cumpridos, e continuam seus</translation>
    </message>
    <message>
        <source>days · goal %1</source>
        <translation>dias · meta %1</translation>
    </message>
    <message>
        <source>days · goal of %1 met</source>
        <translation>dias · meta de %1 cumprida</translation>
    </message>
    <message>
        <source>days, and they stay yours</source>
        <translation>dias, e continuam seus</translation>
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
        <translation>enche com seus dias cumpridos</translation>
    </message>
    <message>
        <source>five kept days earn one</source>
        <translation>cinco dias cumpridos rendem um</translation>
    </message>
    <message>
        <source>grace day, streak safe</source>
        <translation>dia coringa, sequência a salvo</translation>
    </message>
    <message>
        <source>hardly at the desk, so it changes nothing</source>
        <translation>quase não esteve na mesa, então nada muda</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumprido</translation>
    </message>
    <message>
        <source>kept, by an extra session afterwards</source>
        <translation>cumprido, com uma sessão extra depois</translation>
    </message>
    <message>
        <source>moved, and every move counts</source>
        <translation>de movimento, e tudo conta</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>sem sessão</translation>
    </message>
    <message>
        <source>no sessions</source>
        <translation>sem sessões</translation>
    </message>
    <message>
        <source>of working days kept</source>
        <translation>dos dias de trabalho cumpridos</translation>
    </message>
    <message>
        <source>on holiday</source>
        <translation>de férias</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sessão</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sessões</translation>
    </message>
    <message>
        <source>sick, so it changes nothing</source>
        <translation>doença, então nada muda</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>ainda por vir</translation>
    </message>
    <message>
        <source>stopped in time</source>
        <translation>parada a tempo</translation>
    </message>
    <message>
        <source>today, still open</source>
        <translation>hoje, ainda em aberto</translation>
    </message>
    <message>
        <source>used by themselves</source>
        <translation>usados automaticamente</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>%1 each side</source>
        <translation>%1 de cada lado</translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation>%1 em cada sentido</translation>
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
            <numerusform>%n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>A session is running already.</source>
        <translation>Já há uma sessão em andamento.</translation>
    </message>
    <message>
        <source>BACKWARD</source>
        <translation>PARA TRÁS</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>Solte</translation>
    </message>
    <message>
        <source>FORWARD</source>
        <translation>PARA A FRENTE</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepare-se</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantenha</translation>
    </message>
    <message>
        <source>LEFT side</source>
        <translation>Lado ESQUERDO</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mova-se</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <translation>A seguir: %1 · %2</translation>
    </message>
    <message>
        <source>No break is due.</source>
        <translation>Nenhuma pausa pendente.</translation>
    </message>
    <message>
        <source>Now the other way round.</source>
        <translation>Agora no outro sentido.</translation>
    </message>
    <message>
        <source>Now the same to your left.</source>
        <translation>Agora o mesmo para a esquerda.</translation>
    </message>
    <message>
        <source>Now the same to your right.</source>
        <translation>Agora o mesmo para a direita.</translation>
    </message>
    <message>
        <source>Other way round</source>
        <translation>Outro sentido</translation>
    </message>
    <message>
        <source>RIGHT side</source>
        <translation>Lado DIREITO</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanse</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Troque de lado</translation>
    </message>
    <message>
        <source>Take care: %1.</source>
        <translation>Cuidado: %1.</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>Não é possível agora.</translation>
    </message>
    <message>
        <source>This break cannot be snoozed any more.</source>
        <translation>Esta pausa não pode mais ser adiada.</translation>
    </message>
    <message>
        <source>This is the last exercise</source>
        <translation>Este é o último exercício</translation>
    </message>
    <message>
        <source>Time for a micro break</source>
        <translation>Hora de uma micropausa</translation>
    </message>
    <message>
        <source>Time for a rest break</source>
        <translation>Hora de uma pausa longa</translation>
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
        <translation>pausa longa</translation>
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
            <numerusform>%n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>Solte</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Primeiro: %1</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>Metade</translation>
    </message>
    <message numerus="yes">
        <source>Hold for %n seconds</source>
        <translation>
            <numerusform>Mantenha por %n segundo</numerusform>
            <numerusform>Mantenha por %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>A seguir: %1</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanse</translation>
    </message>
    <message>
        <source>That was all. Well done.</source>
        <translation>Isso é tudo. Muito bem.</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>%1 at a pause in typing</source>
        <translation>%1 quando você parou de digitar</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>%1 ainda está por vir.</translation>
    </message>
    <message>
        <source>%1, as no pause in typing came</source>
        <translation>%1, pois você não parou de digitar</translation>
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
        <translation>Pausa longa natural</translation>
    </message>
    <message>
        <source>Nothing happened on %1.</source>
        <translation>Nada aconteceu em %1.</translation>
    </message>
    <message>
        <source>Nothing has happened today yet.</source>
        <translation>Nada aconteceu hoje ainda.</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>Fora das horas de trabalho</translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation>Suspensas por você</translation>
    </message>
    <message>
        <source>Reasons are kept for 90 days, and %1 is longer ago.</source>
        <translation>Os motivos ficam guardados por 90 dias, e %1 é mais antigo.</translation>
    </message>
    <message>
        <source>Rest break</source>
        <translation>Pausa longa</translation>
    </message>
    <message>
        <source>a while</source>
        <translation>um tempo</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>o dia todo</translation>
    </message>
    <message>
        <source>and the day ended before it came</source>
        <translation>e o dia acabou antes que ela viesse</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>proposta</translation>
    </message>
    <message>
        <source>asked %1 later</source>
        <translation>proposta %1 depois</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>proposta de novo</translation>
    </message>
    <message>
        <source>asked again %1 later</source>
        <translation>proposta de novo %1 depois</translation>
    </message>
    <message>
        <source>away %1</source>
        <translation>fora %1</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>começada</translation>
    </message>
    <message>
        <source>begun by itself</source>
        <translation>começou sozinha</translation>
    </message>
    <message>
        <source>breaks paused</source>
        <translation>pausas suspensas</translation>
    </message>
    <message>
        <source>but nobody was there, so it does not count</source>
        <translation>mas ninguém estava lá, então não conta</translation>
    </message>
    <message>
        <source>clock put forward by %1</source>
        <translation>relógio adiantado em %1</translation>
    </message>
    <message>
        <source>comes again after that</source>
        <translation>volta depois disso</translation>
    </message>
    <message>
        <source>computer asleep %1</source>
        <translation>computador suspenso %1</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>cut off when deskbreak ended</source>
        <translation>interrompida quando o deskbreak foi encerrado</translation>
    </message>
    <message>
        <source>deferred %1 (%2)</source>
        <translation>em espera por %1 (%2)</translation>
    </message>
    <message>
        <source>deferred since %1 (%2)</source>
        <translation>em espera desde %1 (%2)</translation>
    </message>
    <message>
        <source>deskbreak not running for %1</source>
        <translation>deskbreak parado por %1</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>não veio</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>não perturbe</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>feita em parte</translation>
    </message>
    <message>
        <source>due</source>
        <translation>pendente</translation>
    </message>
    <message>
        <source>due after %1 at the desk</source>
        <translation>pendente depois de %1 na mesa</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>encerrada</translation>
    </message>
    <message>
        <source>ended because the computer slept</source>
        <translation>encerrada porque o computador foi suspenso</translation>
    </message>
    <message>
        <source>ended because the screen was locked</source>
        <translation>encerrada porque a tela foi bloqueada</translation>
    </message>
    <message>
        <source>ended before any movement was done</source>
        <translation>encerrada antes de qualquer movimento</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>tela cheia</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>em parte</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>microfone em uso</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>não atendida</translation>
    </message>
    <message>
        <source>missed: nobody answered</source>
        <translation>não atendida: ninguém respondeu</translation>
    </message>
    <message>
        <source>natural</source>
        <translation>natural</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>não feita</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>não pendente</translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation>suspensas por %1</translation>
    </message>
    <message>
        <source>screen locked %1</source>
        <translation>tela bloqueada %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulada</translation>
    </message>
    <message>
        <source>skipped by you</source>
        <translation>pulada por você</translation>
    </message>
    <message>
        <source>snoozed %1</source>
        <translation>adiada por %1</translation>
    </message>
    <message>
        <source>started by hand</source>
        <translation>começada à mão</translation>
    </message>
    <message>
        <source>started by you</source>
        <translation>começada por você</translation>
    </message>
    <message>
        <source>still due</source>
        <translation>ainda pendente</translation>
    </message>
    <message>
        <source>stopped because it hurt</source>
        <translation>parada porque doeu</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>feita</translation>
    </message>
    <message>
        <source>the clock was set</source>
        <translation>o relógio foi acertado</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>o computador foi suspenso</translation>
    </message>
    <message>
        <source>the desk was quiet</source>
        <translation>a mesa estava em silêncio</translation>
    </message>
    <message>
        <source>the screen was locked</source>
        <translation>a tela estava bloqueada</translation>
    </message>
    <message>
        <source>then %1, which was a break of its own</source>
        <translation>depois %1, o que já foi uma pausa</translation>
    </message>
    <message>
        <source>then not due after all</source>
        <translation>depois já não estava pendente</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>until you resume</source>
        <translation>até você retomar</translation>
    </message>
    <message>
        <source>until you resumed</source>
        <translation>até você ter retomado</translation>
    </message>
    <message>
        <source>waiting for a good moment</source>
        <translation>esperando um bom momento</translation>
    </message>
    <message>
        <source>waiting for your answer</source>
        <translation>esperando sua resposta</translation>
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
        <translation>as horas de trabalho tinham acabado</translation>
    </message>
    <message>
        <source>you had been away already</source>
        <translation>você já tinha estado fora</translation>
    </message>
    <message>
        <source>you paused</source>
        <translation>você suspendeu as pausas</translation>
    </message>
    <message>
        <source>you said that you had just taken one</source>
        <translation>você disse que tinha acabado de fazer uma</translation>
    </message>
</context>
</TS>

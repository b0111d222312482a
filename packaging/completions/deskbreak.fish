# Completion of deskbreak for fish. Made from the parser of the commands; do not edit.

function __deskbreak_at --description 'Whether the words so far name this command'
    set -l tokens (commandline -opc)
    set -l words
    set -l is_value 0
    for token in $tokens[2..-1]
        if test $is_value = 1
            set is_value 0
            continue
        end
        switch $token
            case --area --day --for --format --minutes --profile --routine --until
                set is_value 1
            case '-*'
            case '*'
                set -a words $token
        end
    end
    switch "$words[1]"
        case history exercises autostart
            set words $words[1..2]
        case '*'
            set words $words[1]
    end
    test "$words" = "$argv"
end

complete -c deskbreak -f
complete -c deskbreak -n '__deskbreak_at' -a start -d 'start a session now'
complete -c deskbreak -n '__deskbreak_at' -a snooze -d 'ask again in a few minutes'
complete -c deskbreak -n '__deskbreak_at' -a skip -d 'skip the break that is due'
complete -c deskbreak -n '__deskbreak_at' -a pause -d 'no breaks for a while, or until resumed'
complete -c deskbreak -n '__deskbreak_at' -a resume -d 'breaks again after a pause'
complete -c deskbreak -n '__deskbreak_at' -a status -d 'say what is being waited for'
complete -c deskbreak -n '__deskbreak_at' -a quit -d 'end the deskbreak that runs'
complete -c deskbreak -n '__deskbreak_at' -a streak -d 'say how the days add up'
complete -c deskbreak -n '__deskbreak_at' -a why -d 'say why breaks came or did not'
complete -c deskbreak -n '__deskbreak_at' -a history -d 'take your history elsewhere, or bring it here'
complete -c deskbreak -n '__deskbreak_at' -a exercises -d 'what there is to do, and packs of your own'
complete -c deskbreak -n '__deskbreak_at' -a doctor -d 'say what this desktop can tell, and what not'
complete -c deskbreak -n '__deskbreak_at' -a simulate -d 'run a day that is written down'
complete -c deskbreak -n '__deskbreak_at' -a autostart -d 'start when you log in, or not'
complete -c deskbreak -n '__deskbreak_at' -a completion -d 'print a completion script for a shell'
complete -c deskbreak -n '__deskbreak_at' -l help -s h -d 'show this help message and exit'
complete -c deskbreak -n '__deskbreak_at' -l version -d 'print the version, and end'
complete -c deskbreak -n '__deskbreak_at' -l profile -x -a '(__fish_complete_directories (commandline -ct))' -d 'keep settings and history in this folder, and talk to the deskbreak that uses it'
complete -c deskbreak -n '__deskbreak_at' -l background -d 'start in the tray and show no window; leave one that runs where it is'
complete -c deskbreak -n '__deskbreak_at start' -l help -s h -d 'show this help message and exit'
complete -c deskbreak -n '__deskbreak_at start' -l routine -x -a '(deskbreak completion --words routine 2>/dev/null)' -d 'this routine, as far as your body settings allow; `exercises list` has the names'
complete -c deskbreak -n '__deskbreak_at start' -l area -x -a '(deskbreak completion --words area 2>/dev/null)' -d 'something for neck, shoulders, upper-back and so on'
complete -c deskbreak -n '__deskbreak_at start' -l minutes -x -d 'about this long, 1 to 60 minutes'
complete -c deskbreak -n '__deskbreak_at snooze' -l help -s h -d 'show this help message and exit'
complete -c deskbreak -n '__deskbreak_at snooze' -a '5 10 15'
complete -c deskbreak -n '__deskbreak_at skip' -l help -s h -d 'show this help message and exit'
complete -c deskbreak -n '__deskbreak_at pause' -l help -s h -d 'show this help message and exit'
complete -c deskbreak -n '__deskbreak_at pause' -l for -x -d 'for so many minutes, 1 to 1440'
complete -c deskbreak -n '__deskbreak_at pause' -l until -x -d 'until the next such time: tomorrow, where it has passed today'
complete -c deskbreak -n '__deskbreak_at resume' -l help -s h -d 'show this help message and exit'
complete -c deskbreak -n '__deskbreak_at status' -l help -s h -d 'show this help message and exit'
complete -c deskbreak -n '__deskbreak_at status' -l json -d 'as one object on one line'
complete -c deskbreak -n '__deskbreak_at quit' -l help -s h -d 'show this help message and exit'
complete -c deskbreak -n '__deskbreak_at streak' -l help -s h -d 'show this help message and exit'
complete -c deskbreak -n '__deskbreak_at streak' -l json -d 'as one object on one line'
complete -c deskbreak -n '__deskbreak_at why' -l help -s h -d 'show this help message and exit'
complete -c deskbreak -n '__deskbreak_at why' -l day -x -d 'a date such as 2026-03-02, today or yesterday'
complete -c deskbreak -n '__deskbreak_at why' -l json -d 'as one object on one line'
complete -c deskbreak -n '__deskbreak_at history' -a export -d 'write your history into a file'
complete -c deskbreak -n '__deskbreak_at history' -a import -d 'add what a file has and your history has not'
complete -c deskbreak -n '__deskbreak_at history' -l help -s h -d 'show this help message and exit'
complete -c deskbreak -n '__deskbreak_at history export' -l help -s h -d 'show this help message and exit'
complete -c deskbreak -n '__deskbreak_at history export' -l format -x -a 'jsonl csv' -d 'JSON lines, or CSV'
complete -c deskbreak -n '__deskbreak_at history export' -F
complete -c deskbreak -n '__deskbreak_at history import' -l help -s h -d 'show this help message and exit'
complete -c deskbreak -n '__deskbreak_at history import' -F
complete -c deskbreak -n '__deskbreak_at exercises' -a list -d 'every exercise and routine'
complete -c deskbreak -n '__deskbreak_at exercises' -a show -d 'one exercise or routine'
complete -c deskbreak -n '__deskbreak_at exercises' -a check -d 'say what is wrong with a pack'
complete -c deskbreak -n '__deskbreak_at exercises' -l help -s h -d 'show this help message and exit'
complete -c deskbreak -n '__deskbreak_at exercises list' -l help -s h -d 'show this help message and exit'
complete -c deskbreak -n '__deskbreak_at exercises list' -l json -d 'as one object on one line'
complete -c deskbreak -n '__deskbreak_at exercises show' -l help -s h -d 'show this help message and exit'
complete -c deskbreak -n '__deskbreak_at exercises show' -a '(deskbreak completion --words anything 2>/dev/null)'
complete -c deskbreak -n '__deskbreak_at exercises check' -l help -s h -d 'show this help message and exit'
complete -c deskbreak -n '__deskbreak_at exercises check' -F
complete -c deskbreak -n '__deskbreak_at doctor' -l help -s h -d 'show this help message and exit'
complete -c deskbreak -n '__deskbreak_at doctor' -l json -d 'as one object on one line'
complete -c deskbreak -n '__deskbreak_at simulate' -l help -s h -d 'show this help message and exit'
complete -c deskbreak -n '__deskbreak_at simulate' -l json -d 'one object a line'
complete -c deskbreak -n '__deskbreak_at simulate' -F
complete -c deskbreak -n '__deskbreak_at autostart' -a on -d 'start when you log in'
complete -c deskbreak -n '__deskbreak_at autostart' -a off -d 'do not start when you log in'
complete -c deskbreak -n '__deskbreak_at autostart' -a status -d 'say whether it starts when you log in'
complete -c deskbreak -n '__deskbreak_at autostart' -l help -s h -d 'show this help message and exit'
complete -c deskbreak -n '__deskbreak_at autostart on' -l help -s h -d 'show this help message and exit'
complete -c deskbreak -n '__deskbreak_at autostart off' -l help -s h -d 'show this help message and exit'
complete -c deskbreak -n '__deskbreak_at autostart status' -l help -s h -d 'show this help message and exit'
complete -c deskbreak -n '__deskbreak_at autostart status' -l json -d 'as one object on one line'
complete -c deskbreak -n '__deskbreak_at completion' -l help -s h -d 'show this help message and exit'
complete -c deskbreak -n '__deskbreak_at completion' -a 'bash zsh fish'

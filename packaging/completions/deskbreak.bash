# Completion of deskbreak for bash. Made from the parser of the commands; do not edit.
# shellcheck shell=bash disable=SC2207

_deskbreak_words() {
    "${COMP_WORDS[0]}" completion --words "$1" 2>/dev/null
}

_deskbreak() {
    local current=${COMP_WORDS[COMP_CWORD]} command='' expects='' word i
    local IFS=$'\n'
    COMPREPLY=()
    [[ $current == '=' ]] && current=''
    # What has been said: the command so far, and whether the last word wants a value.
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        [[ $word == '=' ]] && continue
        if [[ -n $expects ]]; then
            expects=''
            continue
        fi
        case "$command $word" in
            ' --profile') expects=' --profile' ;;
            ' start') command='start' ;;
            ' snooze') command='snooze' ;;
            ' skip') command='skip' ;;
            ' pause') command='pause' ;;
            ' resume') command='resume' ;;
            ' status') command='status' ;;
            ' quit') command='quit' ;;
            ' streak') command='streak' ;;
            ' why') command='why' ;;
            ' history') command='history' ;;
            ' exercises') command='exercises' ;;
            ' doctor') command='doctor' ;;
            ' simulate') command='simulate' ;;
            ' autostart') command='autostart' ;;
            ' completion') command='completion' ;;
            'start --routine') expects='start --routine' ;;
            'start --area') expects='start --area' ;;
            'start --minutes') expects='start --minutes' ;;
            'pause --for') expects='pause --for' ;;
            'pause --until') expects='pause --until' ;;
            'why --day') expects='why --day' ;;
            'history export') command='history export' ;;
            'history import') command='history import' ;;
            'history export --format') expects='history export --format' ;;
            'exercises list') command='exercises list' ;;
            'exercises show') command='exercises show' ;;
            'exercises check') command='exercises check' ;;
            'autostart on') command='autostart on' ;;
            'autostart off') command='autostart off' ;;
            'autostart status') command='autostart status' ;;
        esac
    done
    if [[ -z $expects && $current == -* ]]; then
        expects="$command options"
    elif [[ -z $expects ]]; then
        expects="$command"
    fi
    case $expects in
        ' options') COMPREPLY=($(compgen -W $'--help\n-h\n--version\n--profile\n--background' -- "$current")) ;;
        '') COMPREPLY=($(compgen -W $'start\nsnooze\nskip\npause\nresume\nstatus\nquit\nstreak\nwhy\nhistory\nexercises\ndoctor\nsimulate\nautostart\ncompletion' -- "$current")) ;;
        ' --profile') compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$current")) ;;
        'start options') COMPREPLY=($(compgen -W $'--help\n-h\n--routine\n--area\n--minutes' -- "$current")) ;;
        'start') COMPREPLY=($(compgen -W $'--help\n-h\n--routine\n--area\n--minutes' -- "$current")) ;;
        'start --routine') COMPREPLY=($(compgen -W "$(_deskbreak_words routine)" -- "$current")) ;;
        'start --area') COMPREPLY=($(compgen -W "$(_deskbreak_words area)" -- "$current")) ;;
        'start --minutes') : ;;
        'snooze options') COMPREPLY=($(compgen -W $'--help\n-h' -- "$current")) ;;
        'snooze') COMPREPLY=($(compgen -W $'5\n10\n15' -- "$current")) ;;
        'skip options') COMPREPLY=($(compgen -W $'--help\n-h' -- "$current")) ;;
        'skip') COMPREPLY=($(compgen -W $'--help\n-h' -- "$current")) ;;
        'pause options') COMPREPLY=($(compgen -W $'--help\n-h\n--for\n--until' -- "$current")) ;;
        'pause') COMPREPLY=($(compgen -W $'--help\n-h\n--for\n--until' -- "$current")) ;;
        'pause --for') : ;;
        'pause --until') : ;;
        'resume options') COMPREPLY=($(compgen -W $'--help\n-h' -- "$current")) ;;
        'resume') COMPREPLY=($(compgen -W $'--help\n-h' -- "$current")) ;;
        'status options') COMPREPLY=($(compgen -W $'--help\n-h\n--json' -- "$current")) ;;
        'status') COMPREPLY=($(compgen -W $'--help\n-h\n--json' -- "$current")) ;;
        'quit options') COMPREPLY=($(compgen -W $'--help\n-h' -- "$current")) ;;
        'quit') COMPREPLY=($(compgen -W $'--help\n-h' -- "$current")) ;;
        'streak options') COMPREPLY=($(compgen -W $'--help\n-h\n--json' -- "$current")) ;;
        'streak') COMPREPLY=($(compgen -W $'--help\n-h\n--json' -- "$current")) ;;
        'why options') COMPREPLY=($(compgen -W $'--help\n-h\n--day\n--json' -- "$current")) ;;
        'why') COMPREPLY=($(compgen -W $'--help\n-h\n--day\n--json' -- "$current")) ;;
        'why --day') : ;;
        'history options') COMPREPLY=($(compgen -W $'--help\n-h' -- "$current")) ;;
        'history') COMPREPLY=($(compgen -W $'export\nimport' -- "$current")) ;;
        'history export options') COMPREPLY=($(compgen -W $'--help\n-h\n--format' -- "$current")) ;;
        'history export') compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$current")) ;;
        'history export --format') COMPREPLY=($(compgen -W $'jsonl\ncsv' -- "$current")) ;;
        'history import options') COMPREPLY=($(compgen -W $'--help\n-h' -- "$current")) ;;
        'history import') compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$current")) ;;
        'exercises options') COMPREPLY=($(compgen -W $'--help\n-h' -- "$current")) ;;
        'exercises') COMPREPLY=($(compgen -W $'list\nshow\ncheck' -- "$current")) ;;
        'exercises list options') COMPREPLY=($(compgen -W $'--help\n-h\n--json' -- "$current")) ;;
        'exercises list') COMPREPLY=($(compgen -W $'--help\n-h\n--json' -- "$current")) ;;
        'exercises show options') COMPREPLY=($(compgen -W $'--help\n-h' -- "$current")) ;;
        'exercises show') COMPREPLY=($(compgen -W "$(_deskbreak_words anything)" -- "$current")) ;;
        'exercises check options') COMPREPLY=($(compgen -W $'--help\n-h' -- "$current")) ;;
        'exercises check') compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$current")) ;;
        'doctor options') COMPREPLY=($(compgen -W $'--help\n-h\n--json' -- "$current")) ;;
        'doctor') COMPREPLY=($(compgen -W $'--help\n-h\n--json' -- "$current")) ;;
        'simulate options') COMPREPLY=($(compgen -W $'--help\n-h\n--json' -- "$current")) ;;
        'simulate') compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$current")) ;;
        'autostart options') COMPREPLY=($(compgen -W $'--help\n-h' -- "$current")) ;;
        'autostart') COMPREPLY=($(compgen -W $'on\noff\nstatus' -- "$current")) ;;
        'autostart on options') COMPREPLY=($(compgen -W $'--help\n-h' -- "$current")) ;;
        'autostart on') COMPREPLY=($(compgen -W $'--help\n-h' -- "$current")) ;;
        'autostart off options') COMPREPLY=($(compgen -W $'--help\n-h' -- "$current")) ;;
        'autostart off') COMPREPLY=($(compgen -W $'--help\n-h' -- "$current")) ;;
        'autostart status options') COMPREPLY=($(compgen -W $'--help\n-h\n--json' -- "$current")) ;;
        'autostart status') COMPREPLY=($(compgen -W $'--help\n-h\n--json' -- "$current")) ;;
        'completion options') COMPREPLY=($(compgen -W $'--help\n-h' -- "$current")) ;;
        'completion') COMPREPLY=($(compgen -W $'bash\nzsh\nfish' -- "$current")) ;;
    esac
}

complete -F _deskbreak deskbreak

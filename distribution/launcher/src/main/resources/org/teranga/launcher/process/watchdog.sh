# Reads one line for each child: "child PID START SIGNAL", START being field 22 of /proc/PID/stat. When the input ends without
# "farewell", the launcher is dead: its children are ended, the last one first.
alive() {
    stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 1
    # shellcheck disable=SC2086 # the fields are meant to be split; the name before them may hold spaces
    set -- "$2" ${stat##*) }
    [ "$2" != Z ] && [ "$1" = "${21}" ]
}

children=
while read -r word pid start signal; do
    [ "$word" != farewell ] || exit 0
    children="$pid:$start:$signal $children"
done

for child in $children; do
    IFS=: read -r pid start signal <<END
$child
END
    ! alive "$pid" "$start" || kill "-$signal" "$pid"
    tries=0
    while alive "$pid" "$start"; do
        tries=$((tries + 1))
        [ "$tries" -ne 75 ] || kill -KILL "$pid"
        sleep 0.2
    done
done

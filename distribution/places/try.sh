#!/bin/sh
# Tries ./teranga up in places that are not like the one where it was written: distribution/places/try.sh [PLACE...]; --list names them.
# Says of each: passed, failed, or could not be tried here, and why. As root it can try all; it changes nothing outside of its own folder.
# It makes no user: the plain ones are nobody and daemon. The copies of the built tree take about 2 GB below TMPDIR while it runs.
# shellcheck disable=SC2317,SC2015,SC2016,SC2086 # the places are called by name; what follows || ends the place;
# lists and the words of other shells are meant as they stand
set -u

self=$(readlink -f -- "$0")
home=$(CDPATH='' cd -- "$(dirname -- "$self")/../.." && pwd -P)
places='root_without_namespaces plain_user bare_machine spaces_and_accents locale_c no_time_zone'
places="$places no_ipv6 small_shm small_memory ports_taken moved_clone other_user"
port=${TERANGA_TRY_PORT:-18610}
auth=$((port + 50))
patience=${TERANGA_TRY_PATIENCE:-300}
# What the engine of Docker leaves to root.
container='-all,+chown,+dac_override,+fowner,+fsetid,+kill,+setgid,+setuid,+setpcap,+net_bind_service,+net_raw,+sys_chroot,+mknod,+audit_write,+setfcap'

fail() {
    echo "$*" >"$work/why"
    exit 1
}

cannot() {
    echo "$*" >"$work/why"
    exit 2
}

need_root() {
    [ "$(id -u)" = 0 ] || cannot 'only root can make such a place'
}

# --- copies of the built tree ---------------------------------------------------------------------------------------

# clone FOLDER [USER]: what a newcomer has after the first build, given to the user.
clone() {
    mkdir -p "$1" && (cd "$home" && tar -cf - --exclude=.git --exclude=node_modules --exclude='*-reports' \
        --exclude=./data --exclude=./target --exclude=./distribution/launcher/target/installed \
        --exclude=./distribution/server-tests/target/keycloak --exclude=./distribution/server-tests/target/server \
        --exclude=./distribution/server-tests/target/data --exclude=test-classes .) | tar -C "$1" -xf - || fail "no copy in $1"
    [ -z "${2:-}" ] || chown -R "$2:" "$1"
}

# as USER WORD...: becomes the user, with a home and a folder for passing files of its own.
as() {
    user=$1
    shift
    mkdir -p "$work/home-$user" && chown "$user:" "$work/home-$user"
    exec setpriv --reuid="$user" --regid="$(id -g "$user")" --clear-groups env HOME="$work/home-$user" "$@"
}

# --- one start ------------------------------------------------------------------------------------------------------

# up CLONE DATA WORD...: starts ./teranga up behind the words, and waits until it is ready. Sets pid.
up() {
    folder=$1 data=$2
    shift 2
    "$@" "$folder/teranga" up --port "$port" --auth-port "$auth" --data "$data" --no-demo >"$work/out" 2>&1 9>&- &
    pid=$!
    echo "$pid" >"$work/pid"
    waited=0
    until grep -q 'Teranga is ready' "$work/out"; do
        kill -0 "$pid" 2>/dev/null || fail "it ended: $(tail -n 1 "$work/out")"
        waited=$((waited + 1))
        [ "$waited" -lt "$patience" ] || fail "not ready after $patience s: $(tail -n 1 "$work/out")"
        sleep 1
    done
}

# checked DATA USER: a page answers, PostgreSQL runs as the user (or, for "-", as anybody but root); then it stops, and leaves nothing.
checked() {
    reach=
    [ "$(id -u)" != 0 ] || reach="nsenter --net=/proc/$pid/ns/net"
    code=$($reach curl -sS -o /dev/null -w '%{http_code}' -L "http://localhost:$port/" 2>&1)
    [ "$code" = 200 ] || fail "the first page answers $code"
    server=$(head -n 1 "$1/database/postmaster.pid")
    owner=$(stat -c %U "/proc/$server")
    case $2:$owner in
    -:root) fail 'PostgreSQL runs as root' ;;
    -:* | "$owner:$owner") ;;
    *) fail "PostgreSQL runs as $owner, not as $2" ;;
    esac
    stopped "$1"
}

stopped() {
    kill -TERM "$pid" || fail "it is gone: $(tail -n 1 "$work/out")"
    waited=0
    while kill -0 "$pid" 2>/dev/null; do
        waited=$((waited + 1))
        [ "$waited" -le 60 ] || fail 'it did not stop within 60 s'
        sleep 1
    done
    rm -f "$work/pid"
    [ ! -e "$1/database/postmaster.pid" ] || fail 'postmaster.pid stays behind'
    behind=$(running | head -n 1)
    [ -z "$behind" ] || fail "stays behind: $(tr '\0' ' ' <"/proc/$behind/cmdline" | cut -c 1-150)"
}

# The processes that were started from this run's folder.
running() {
    for process in /proc/[0-9]*; do
        [ "${process#/proc/}" = $$ ] || ! { tr '\0' ' ' <"$process/cmdline"; } 2>/dev/null | grep -v try.sh | grep -qF "$work/" ||
            echo "${process#/proc/}"
    done
}

# refused WORDS COMMAND...: the command ends with 1 and one line that has the words.
refused() {
    words=$1
    shift
    if (timeout 60 "$@") >"$work/out" 2>&1; then
        fail "it did not refuse; it said: $(tail -n 1 "$work/out")"
    fi
    [ "$(wc -l <"$work/out")" = 1 ] && grep -q "$words" "$work/out" ||
        fail "not one line that says '$words': $(head -n 3 "$work/out")"
}

# --- the places -----------------------------------------------------------------------------------------------------

# A chroot knows no user namespaces, as the kernel has it; the capabilities are those of a container.
root_without_namespaces() {
    need_root
    clone "$work/clone"
    mkdir -p "$work/root"
    up "$work/clone" "$work/data" unshare --mount sh -c "mount --rbind / '$work/root' &&
        ! chroot '$work/root' unshare -U true 2>/dev/null &&
        exec chroot '$work/root' setpriv --bounding-set=$container \"\$@\"" sh
    checked "$work/data" -
}

plain_user() {
    need_root
    clone "$work/clone" nobody
    mkdir "$work/own" && chown nobody: "$work/own"
    up "$work/clone" "$work/own/data" "$self" --as nobody
    checked "$work/own/data" nobody
}

bare_machine() {
    need_root
    clone "$work/clone" nobody
    mkdir "$work/bin"
    for tool in basename cat cut date dirname env find head id ls mkdir mv printf readlink rm sed sh tail touch tr uname wc sort; do
        ln -s "$(command -v $tool)" "$work/bin/$tool" 2>/dev/null
    done
    refused 'a JDK 21 or newer is missing.*[Ii]nstall' "$self" --as nobody env -i PATH="$work/bin" TERANGA_JDK_FOLDER=/nowhere "$work/clone/teranga" up
    rm -f "$work/clone/distribution/launcher/target/built-up"
    refused 'Maven is missing.*[Ii]nstall' "$self" --as nobody env -i PATH="$work/bin" JAVA_HOME="$JAVA_HOME" "$work/clone/teranga" up
}

spaces_and_accents() {
    clone "$work/l'été à  Besançon ضيافة"
    up "$work/l'été à  Besançon ضيافة" "$work/les données" env
    checked "$work/les données" -
}

# With a name that this locale cannot write, which is the harder half.
locale_c() {
    clone "$work/l'été"
    up "$work/l'été" "$work/les données" env LC_ALL=C LANG=C
    checked "$work/les données" -
}

no_time_zone() {
    need_root
    clone "$work/clone"
    cp -a /etc "$work/etc" && rm -f "$work/etc/localtime" "$work/etc/timezone"
    up "$work/clone" "$work/data" unshare --mount sh -c "mount --bind '$work/etc' /etc && exec env -u TZ \"\$@\"" sh
    checked "$work/data" -
}

no_ipv6() {
    need_root
    command -v ip >/dev/null || cannot 'ip (iproute2) is missing'
    clone "$work/clone"
    up "$work/clone" "$work/data" unshare --net sh -c 'for all in /proc/sys/net/ipv6/conf/*/disable_ipv6; do
        [ ! -e "$all" ] || echo 1 >"$all"; done; ip link set lo up && [ ! -s /proc/self/net/if_inet6 ] && exec "$@"' sh
    checked "$work/data" -
}

small_shm() {
    need_root
    clone "$work/clone"
    up "$work/clone" "$work/data" unshare --mount sh -c 'mount -t tmpfs -o size=64m tmpfs /dev/shm && exec "$@"' sh
    checked "$work/data" -
}

# What the kernel grants to all of its processes together; what it reads of files counts too, and may be given back.
small_memory() {
    need_root
    group=/sys/fs/cgroup/memory/teranga-try-$$ limit=memory.limit_in_bytes
    if [ ! -d /sys/fs/cgroup/memory ]; then
        group=/sys/fs/cgroup/teranga-try-$$ limit=memory.max
        grep -qw memory /sys/fs/cgroup/cgroup.subtree_control 2>/dev/null || cannot 'no control group may limit memory here'
    fi
    mkdir "$group" 2>/dev/null || cannot 'no control group may be made here'
    echo "$group" >"$work/group"
    echo 2684354560 >"$group/$limit" || cannot 'the memory of a control group cannot be limited here'
    clone "$work/clone"
    up "$work/clone" "$work/data" sh -c "echo \$\$ >'$group/cgroup.procs' && exec \"\$@\"" sh
    ! grep -qs '^oom_kill [1-9]' "$group/memory.oom_control" "$group/memory.events" || fail 'the kernel ended one of its processes'
    checked "$work/data" -
}

ports_taken() {
    clone "$work/clone"
    cat >"$work/Taken.java" <<'END'
class Taken {
    public static void main(String[] ports) throws Exception {
        for (String port : ports) new java.net.ServerSocket(Integer.parseInt(port), 1, java.net.InetAddress.getLoopbackAddress());
        System.out.println("taken");
        Thread.currentThread().join();
    }
}
END
    for taken in "$port" $((port + 1000)) "$auth"; do
        : >"$work/taken"
        "$JAVA_HOME/bin/java" "$work/Taken.java" "$taken" >"$work/taken" 2>&1 &
        other=$!
        echo "$other" >"$work/pid"
        until grep -q taken "$work/taken"; do
            kill -0 "$other" 2>/dev/null || cannot "port $taken is taken already"
            sleep 0.2
        done
        option='--port'
        [ "$taken" != "$auth" ] || option='--auth-port'
        refused "port $taken .*is taken.*$option" "$work/clone/teranga" up --port "$port" --auth-port "$auth" --data "$work/data" --no-demo
        kill "$other"
    done
    rm -f "$work/pid"
}

moved_clone() {
    clone "$work/first"
    up "$work/first" "$work/first/data" env
    checked "$work/first/data" -
    mv "$work/first" "$work/second"
    up "$work/second" "$work/second/data" env
    checked "$work/second/data" -
}

# The data folder is the first user's alone; the clone may be used by others, who cannot write into it.
other_user() {
    need_root
    clone "$work/clone" nobody
    for one in nobody daemon; do mkdir "$work/$one" && chown "$one:" "$work/$one"; done
    up "$work/clone" "$work/nobody/data" "$self" --as nobody
    checked "$work/nobody/data" nobody
    refused "data folder $work/nobody/data" "$self" --as daemon "$work/clone/teranga" up --port "$port" --auth-port "$auth" \
        --data "$work/nobody/data" --no-demo
    refused 'belongs to nobody' "$work/clone/teranga" up --port "$port" --auth-port "$auth" --data "$work/nobody/data" --no-demo
    up "$work/clone" "$work/daemon/data" "$self" --as daemon
    checked "$work/daemon/data" daemon
}

# --- all of them ----------------------------------------------------------------------------------------------------

# Ends what a failed place left running, and removes its folder.
clean() {
    [ ! -s "$work/pid" ] || kill "$(cat "$work/pid")" 2>/dev/null
    tries=0
    while [ -n "$(running)" ] && [ "$tries" -lt 40 ]; do
        tries=$((tries + 1))
        sleep 1
    done
    for left in $(running); do kill -KILL "$left"; done
    [ ! -s "$work/group" ] || rmdir "$(cat "$work/group")" 2>/dev/null
    rm -rf "$work"
}

try() {
    work=$(mktemp -d "${TMPDIR:-/tmp}/teranga-place-XXXXXX") && chmod 755 "$work"
    export work
    started=$(date +%s)
    ("$1")
    case $? in
    0) verdict=passed ;;
    2) verdict="could not be tried here: $(cat "$work/why")" ;;
    *) verdict="FAILED: $(cat "$work/why" 2>/dev/null)" failed=1 ;;
    esac
    printf '%-25s %4d s  %s\n' "$1" $(($(date +%s) - started)) "$verdict"
    [ -z "${TERANGA_TRY_KEEP:-}" ] || cp -r "$work/out" "$TERANGA_TRY_KEEP/$1.out" 2>/dev/null
    clean
    work=
}

case ${1:-} in
--list)
    printf '%s\n' $places
    exit 0
    ;;
--as)
    shift
    as "$@"
    ;;
esac
for place in "$@"; do
    case " $places " in
    *" $place "*) ;;
    *) echo "try.sh: there is no place $place; there are: $places" >&2 && exit 2 ;;
    esac
done
command -v curl >/dev/null || { echo 'try.sh: curl is missing' >&2 && exit 2; }
"$home/teranga" up --help >/dev/null || exit 2
JAVA_HOME=${JAVA_HOME:-$(dirname -- "$(dirname -- "$(readlink -f -- "$(command -v javac)")")")}
export JAVA_HOME
failed=0 work=
trap '[ -z "$work" ] || clean; exit 130' INT TERM HUP
[ $# -gt 0 ] || set -- $places
for place in "$@"; do try "$place"; done
exit $failed

# BINARIES FOLDER PORT SETTING...: serves FOLDER/database until the input ends, be it that whoever started us closed it or was killed;
# then leaves nothing behind. Should this shell be killed itself, the kernel tells PostgreSQL.
binaries=$1 folder=$2 port=$3
shift 3
setpriv --pdeathsig INT "$binaries/bin/postgres" -D "$folder/database" -p "$port" "$@" >"$folder/log" 2>&1 </dev/null &
server=$!
while read -r _; do :; done
kill -INT "$server" 2>/dev/null
wait "$server"
rm -rf "$folder"

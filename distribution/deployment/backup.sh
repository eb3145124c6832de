#!/bin/sh
# Backups of Teranga's databases. Two kinds, since an erasure must hold for backups too: the databases without the wrapped keys, kept as long
# as you like, and the wrapped keys alone, kept for seven days. A copy of the first without the second tells nobody's name.
#
#   backup.sh databases | keys          reads /etc/teranga/backup:
#   PGHOST, PGPORT, PGUSER, PGPASSWORD  a role that may read everything (a superuser, or one with BYPASSRLS)
#   TERANGA_DATABASES                   the databases, as: teranga keycloak
#   TERANGA_BACKUPS                     the folder, /var/backups/teranga
#   TERANGA_BACKUP_KEY                  the certificate (PEM) to which backups are encrypted; its private key is elsewhere
#   TERANGA_BACKUP_DAYS                 how long the databases are kept (30)
set -eu
umask 077

folder=${TERANGA_BACKUPS:-/var/backups/teranga}
moment=$(date -u +%Y%m%dT%H%M%SZ)
mkdir -p "$folder"

# Encrypts what comes to the holder of the private key; streamed, whatever its size. A file is there only when it is whole: a pipe ends well
# when its last part does, so the dump says by a file of its own that it came to its end.
keep() {
    name=$1
    shift
    rm -f "$folder/.done"
    { "$@" && : >"$folder/.done"; } | openssl cms -encrypt -binary -stream -aes-256-gcm -outform DER \
        -out "$folder/.$name.part" "$TERANGA_BACKUP_KEY"
    [ -e "$folder/.done" ] || { rm -f "$folder/.$name.part"; echo "backup.sh: $name failed" >&2; exit 1; }
    rm -f "$folder/.done"
    mv "$folder/.$name.part" "$folder/$name"
}

case ${1:-} in
databases)
    for database in ${TERANGA_DATABASES:-teranga keycloak}; do
        keep "$database-$moment.dump.cms" pg_dump --format=custom --exclude-schema=keys "$database"
    done
    find "$folder" -name '*.dump.cms' ! -name 'keys-*' -mtime "+${TERANGA_BACKUP_DAYS:-30}" -delete
    ;;
keys)
    set -- ${TERANGA_DATABASES:-teranga}
    keep "keys-$moment.dump.cms" pg_dump --format=custom --schema=keys "$1"
    # Not a day longer: by this an erasure holds for every backup.
    find "$folder" -name 'keys-*.dump.cms' -mmin +10080 -delete
    ;;
*)
    echo "backup.sh: databases or keys?" >&2
    exit 2
    ;;
esac

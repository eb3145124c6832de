package org.teranga.tenantadmin.transfer.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.teranga.platform.persistence.TransferConnections;
import org.teranga.platform.privacy.BulkCipher;
import org.teranga.platform.privacy.BulkCiphers;
import org.teranga.platform.web.Problem;

/** An archive of which the beginning has been read; its rows come in one transaction, all or none. */
public final class ArrivingArchive {
    private static final int SECRET_BYTES = 32;

    private final Header header;
    private final Rest rest;
    private final TransferConnections connections;
    private final BulkCiphers ciphers;

    ArrivingArchive(Header header, Rest rest, TransferConnections connections, BulkCiphers ciphers) {
        this.header = header;
        this.rest = rest;
        this.connections = connections;
        this.ciphers = ciphers;
    }

    /** What is still to be read, and what was. */
    record Rest(ZipInputStream zip, EntryInput.Volume volume, List<Manifest.Entry> read) {}

    /** What stands first in it. */
    public Header header() {
        return header;
    }

    /**
     * Brings all rows in, as those of this association, which has none yet.
     *
     * @return how many
     * @throws Problem 422 where anything in it is not as an archive of ours; nothing has been written then
     */
    public long bring(UUID tenant, Renaming renaming) {
        if (header.secret().filter(secret -> secret.length != SECRET_BYTES).isPresent()) {
            throw Problem.unprocessable("transfer.unreadable", Header.ENTRY);
        }
        try {
            return connections.write(tenant, connection -> {
                try {
                    return bring(tenant, renaming, connection);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
        } catch (UncheckedIOException broken) {
            throw Problem.unprocessable("transfer.broken");
        }
    }

    private long bring(UUID tenant, Renaming renaming, Connection connection) throws SQLException, IOException {
        Optional<byte[]> secret = header.secret();
        if (secret.isPresent()) {
            ciphers.bring(tenant, secret.get(), connection);
        }
        BulkCipher cipher = ciphers.with(tenant, secret.orElse(new byte[SECRET_BYTES]), connection);
        List<Table> tables = Catalogue.tables(connection);
        Set<String> seen = new HashSet<>();
        long rows = 0;
        for (ZipEntry entry = ReadArchive.next(rest.zip); entry != null; entry = ReadArchive.next(rest.zip)) {
            String name = entry.getName();
            if (name.equals(Manifest.ENTRY)) {
                requireWhole(Manifest.parse(ReadArchive.text(entry, rest.zip, rest.volume, new ArrayList<>())));
                requireEnd();
                return rows;
            }
            if (tables.stream().anyMatch(known -> isFileOf(known, name)) && seen.add(name)) {
                // For eyes: the row has the same bytes.
                rest.read.add(new EntryInput(rest.zip, rest.volume).end(name, 0));
                continue;
            }
            Table table = tables.stream()
                    .filter(known -> known.entry().equals(name) && seen.add(name))
                    .findFirst()
                    .orElseThrow(() -> Problem.unprocessable("transfer.entry_unknown", ReadArchive.shown(name)));
            EntryInput input = new EntryInput(rest.zip, rest.volume);
            boolean keep = !Catalogue.record(table);
            long count = new TableReader(table, cipher, renaming).read(connection, input, keep);
            rest.read.add(input.end(name, count));
            rows += keep ? count : 0;
        }
        throw Problem.unprocessable("transfer.broken");
    }

    private static boolean isFileOf(Table table, String name) {
        return !table.files().isEmpty()
                && name.startsWith(table.filesFolder())
                && name.substring(table.filesFolder().length()).matches("[A-Za-z0-9_-]{1,200}\\.[a-z0-9]{1,10}");
    }

    private void requireEnd() throws IOException {
        ZipEntry more = ReadArchive.next(rest.zip);
        if (more != null) {
            throw Problem.unprocessable("transfer.entry_unknown", ReadArchive.shown(more.getName()));
        }
    }

    private void requireWhole(Manifest manifest) {
        Set<Manifest.Entry> told = new HashSet<>(manifest.entries());
        if (!told.equals(new HashSet<>(rest.read))) {
            throw Problem.unprocessable("transfer.changed");
        }
    }
}

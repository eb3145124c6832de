package org.teranga.tenantadmin.transfer.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.TransferConnections;
import org.teranga.platform.privacy.BulkCipher;
import org.teranga.platform.privacy.BulkCiphers;
import org.teranga.platform.refusal.Refusal;
import org.teranga.tenantadmin.transfer.archive.table.ArchiveTable;
import org.teranga.tenantadmin.transfer.archive.table.ArchiveTables;
import org.teranga.tenantadmin.transfer.archive.table.ArrivalRules;
import org.teranga.tenantadmin.transfer.archive.table.ClaimWriter;
import org.teranga.tenantadmin.transfer.archive.table.EntryInput;
import org.teranga.tenantadmin.transfer.archive.table.FormerMemberWriter;
import org.teranga.tenantadmin.transfer.archive.table.Header;
import org.teranga.tenantadmin.transfer.archive.table.Manifest;
import org.teranga.tenantadmin.transfer.archive.table.Renaming;
import org.teranga.tenantadmin.transfer.archive.table.RowsLeftOut;
import org.teranga.tenantadmin.transfer.archive.table.TableReader;

/**
 * An archive of which the beginning has been read; its rows come in one transaction, all or none. Whether this platform signed it stands
 * at its beginning, decides how its rows come in, and is checked at its end: where the signature does not hold, nothing comes in.
 */
public final class ArrivingArchive {
    private static final int SECRET_BYTES = 32;

    private final Header header;
    private final boolean own;
    private final Rest rest;
    private final TransferConnections connections;
    private final BulkCiphers ciphers;

    ArrivingArchive(Header header, boolean own, Rest rest, TransferConnections connections, BulkCiphers ciphers) {
        this.header = header;
        this.own = own;
        this.rest = rest;
        this.connections = connections;
        this.ciphers = ciphers;
    }

    /** What is still to be read, and what was. */
    record Rest(ZipInputStream zip, EntryInput.Volume volume, List<Manifest.Entry> read, Instant at) {}

    /** What stands first in it. */
    public Header header() {
        return header;
    }

    /** Whether it says that this very platform signed it; where that is not so, {@link #bring} refuses it. */
    public boolean own() {
        return own;
    }

    /**
     * Brings all rows in, as those of this association, which has none yet.
     *
     * @param setting whether an administrator of an association could choose this value under this key
     * @return how many
     * @throws Refusal invalid where anything in it is not as an archive of ours; nothing has been written then
     */
    public long bring(UUID tenant, Renaming renaming, BiPredicate<String, String> setting) {
        if (header.secret().filter(secret -> secret.length != SECRET_BYTES).isPresent()) {
            throw Refusal.unprocessable("transfer.unreadable", Header.ENTRY);
        }
        try {
            return connections.write(tenant, database -> {
                try {
                    return bring(tenant, renaming, setting, database);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
        } catch (UncheckedIOException broken) {
            throw Refusal.unprocessable("transfer.broken");
        }
    }

    private long bring(UUID tenant, Renaming renaming, BiPredicate<String, String> setting, TenantDatabase database)
            throws IOException {
        // Its own word that nothing was ever sealed is no reason to seal what it brings under a key that everybody
        // knows.
        byte[] secret = header.secret().orElseGet(ciphers::freshSecret);
        ciphers.bring(tenant, secret, database);
        BulkCipher cipher = ciphers.with(tenant, secret, database);
        List<ArchiveTable> tables = ArchiveTables.tables(database);
        ArrivalRules rules = own
                ? ArrivalRules.own(tables)
                : ArrivalRules.foreign(tables, ArchiveTables.references(database), setting);
        Set<String> seen = new HashSet<>();
        long rows = 0;
        for (ZipEntry entry = ReadArchive.next(rest.zip); entry != null; entry = ReadArchive.next(rest.zip)) {
            String name = entry.getName();
            if (name.equals(Manifest.ENTRY)) {
                requireWholeAndSigned(ReadArchive.text(entry, rest.zip, rest.volume, new ArrayList<>()));
                return rows;
            }
            if (tables.stream().anyMatch(known -> isFileOf(known, name)) && seen.add(name)) {
                // For eyes: the row has the same bytes.
                rest.read.add(new EntryInput(rest.zip, rest.volume).end(name, 0));
                continue;
            }
            ArchiveTable table = tables.stream()
                    .filter(known -> known.entry().equals(name) && seen.add(name))
                    .findFirst()
                    .orElseThrow(() -> Refusal.unprocessable("transfer.entry_unknown", ReadArchive.shown(name)));
            rows += bring(table, cipher, renaming, rules, database);
        }
        throw Refusal.unprocessable("transfer.broken");
    }

    /** Brings the rows of a table, with which the archive goes on now; how many. */
    private long bring(
            ArchiveTable table, BulkCipher cipher, Renaming renaming, ArrivalRules rules, TenantDatabase database)
            throws IOException {
        EntryInput input = new EntryInput(rest.zip, rest.volume);
        TableReader reader = new TableReader(table, cipher, renaming, rules);
        TableReader.Read read = reader.read(database, input, left(table, rules, cipher));
        rest.read.add(input.end(table.entry(), read.rows()));
        return read.kept();
    }

    /** What becomes of rows that stay out: what they tell of somebody is kept as told, and whom they name as members as former ones. */
    private RowsLeftOut left(ArchiveTable table, ArrivalRules rules, BulkCipher cipher) {
        return !own && table.name().equals(FormerMemberWriter.OF)
                ? new FormerMemberWriter(table, cipher, rest.at)
                : new ClaimWriter(table, rules, header, rest.at);
    }

    private static boolean isFileOf(ArchiveTable table, String name) {
        return !table.files().isEmpty()
                && name.startsWith(table.filesFolder())
                && name.substring(table.filesFolder().length()).matches("[A-Za-z0-9_-]{1,200}\\.[a-z0-9]{1,10}");
    }

    private void requireWholeAndSigned(String manifest) throws IOException {
        if (!Manifest.parse(manifest).entries().equals(rest.read)) {
            throw Refusal.unprocessable("transfer.changed");
        }
        requireSigned(manifest);
    }

    /** An archive that names a platform is signed by it; one that names none is not signed. */
    private void requireSigned(String manifest) throws IOException {
        ZipEntry last = ReadArchive.next(rest.zip);
        if (header.platform().isEmpty() && last == null) {
            return;
        }
        if (last == null || !last.getName().equals(ArchiveSignature.ENTRY)) {
            throw last == null
                    ? Refusal.unprocessable("transfer.signature")
                    : Refusal.unprocessable("transfer.entry_unknown", ReadArchive.shown(last.getName()));
        }
        ArchiveSignature signature =
                ArchiveSignature.parse(ReadArchive.text(last, rest.zip, rest.volume, new ArrayList<>()));
        if (header.platform().filter(signature.platform()::equals).isEmpty() || !signature.holds(manifest)) {
            throw Refusal.unprocessable("transfer.signature");
        }
        ZipEntry more = ReadArchive.next(rest.zip);
        if (more != null) {
            throw Refusal.unprocessable("transfer.entry_unknown", ReadArchive.shown(more.getName()));
        }
    }
}

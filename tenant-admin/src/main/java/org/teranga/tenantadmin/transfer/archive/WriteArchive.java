package org.teranga.tenantadmin.transfer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.teranga.platform.persistence.Migrations;
import org.teranga.platform.persistence.TransferConnections;
import org.teranga.platform.privacy.BulkCipher;
import org.teranga.platform.privacy.BulkCiphers;
import org.teranga.platform.privacy.PlatformSignature;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;

/**
 * Writes everything of an association into one archive, in clear and in one pass: one snapshot of the database, rows as they come, so
 * that neither size nor time changes what it holds.
 */
@ApplicationScoped
public class WriteArchive {
    private final TransferConnections connections;
    private final BulkCiphers ciphers;
    private final TenantDirectory directory;
    private final Migrations migrations;
    private final PlatformSignature signature;
    private final Clock clock;

    @Inject
    WriteArchive(
            TransferConnections connections,
            BulkCiphers ciphers,
            TenantDirectory directory,
            Migrations migrations,
            PlatformSignature signature,
            Clock clock) {
        this.connections = connections;
        this.ciphers = ciphers;
        this.directory = directory;
        this.migrations = migrations;
        this.signature = signature;
        this.clock = clock;
    }

    /**
     * Writes it; the stream stays open.
     *
     * @return how many rows
     * @throws UncheckedIOException where the stream cannot be written
     */
    public long write(Tenant tenant, OutputStream out, ExportProgress progress) {
        return connections.read(tenant.id(), connection -> {
            try {
                return write(tenant, connection, out, progress);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private long write(Tenant tenant, Connection connection, OutputStream out, ExportProgress progress)
            throws SQLException, IOException {
        List<Table> tables = Catalogue.tables(connection);
        Optional<byte[]> secret = ciphers.secret(tenant.id(), connection);
        long total = count(connection, tables);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        List<Manifest.Entry> entries = new ArrayList<>();
        entries.add(text(zip, "README.txt", ReadMe.PLAIN));
        entries.add(text(zip, Header.ENTRY, header(tenant, connection, secret).json()));
        long[] written = {0};
        // Without a secret nothing was ever sealed: the cipher will find no key to open.
        BulkCipher cipher = ciphers.with(tenant.id(), secret.orElse(new byte[32]), connection);
        for (Table table : tables) {
            zip.putNextEntry(new ZipEntry(table.entry()));
            EntryOutput entry = new EntryOutput(zip);
            long rows = new TableWriter(table, cipher)
                    .write(connection, entry, batch -> progress.rows(written[0] += batch, total));
            zip.closeEntry();
            entries.add(entry.entry(table.entry(), rows));
        }
        for (Table table : tables) {
            files(zip, connection, table, entries);
        }
        sign(zip, new Manifest(entries).json());
        zip.finish();
        return written[0];
    }

    private void sign(ZipOutputStream zip, String manifest) throws IOException {
        text(zip, Manifest.ENTRY, manifest);
        text(
                zip,
                ArchiveSignature.ENTRY,
                ArchiveSignature.of(signature, manifest).json());
    }

    /** Files by themselves, for whoever opens the archive without a platform. */
    private static void files(ZipOutputStream zip, Connection connection, Table table, List<Manifest.Entry> entries)
            throws SQLException, IOException {
        for (Column column : table.files()) {
            if (!(column.content() instanceof Column.Content.File file)) {
                continue;
            }
            try (PreparedStatement select = connection.prepareStatement(table.selectFiles(column, file))) {
                select.setFetchSize(1);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        String name = table.entry(rows.getString(1), rows.getString(2));
                        zip.putNextEntry(new ZipEntry(name));
                        EntryOutput entry = new EntryOutput(zip);
                        entry.write(rows.getBytes(3));
                        zip.closeEntry();
                        entries.add(entry.entry(name, 0));
                    }
                }
            }
        }
    }

    private Header header(Tenant tenant, Connection connection, Optional<byte[]> secret) throws SQLException {
        List<UUID> accounts = new ArrayList<>();
        try (PreparedStatement select =
                        connection.prepareStatement("select id from platform.membership order by since, id");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                accounts.add(rows.getObject(1, UUID.class));
            }
        }
        AssociationFacts facts = AssociationFacts.of(tenant, directory.domains(tenant));
        return new Header(
                Header.FORMAT,
                clock.instant(),
                migrations.versions(),
                facts,
                accounts,
                secret,
                Optional.of(signature.publicKey()));
    }

    private static long count(Connection connection, List<Table> tables) throws SQLException {
        long total = 0;
        for (Table table : tables) {
            try (PreparedStatement select = connection.prepareStatement("select count(*) from " + table.name());
                    ResultSet row = select.executeQuery()) {
                row.next();
                total += row.getLong(1);
            }
        }
        return total;
    }

    static Manifest.Entry text(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        EntryOutput entry = new EntryOutput(zip);
        entry.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        return entry.entry(name, 0);
    }
}

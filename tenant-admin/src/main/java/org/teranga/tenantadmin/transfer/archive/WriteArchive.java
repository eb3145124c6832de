package org.teranga.tenantadmin.transfer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.teranga.platform.persistence.Migrations;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.TransferConnections;
import org.teranga.platform.privacy.BulkCipher;
import org.teranga.platform.privacy.BulkCiphers;
import org.teranga.platform.privacy.PlatformSignature;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.tenantadmin.transfer.archive.table.ArchiveTable;
import org.teranga.tenantadmin.transfer.archive.table.ArchiveTables;
import org.teranga.tenantadmin.transfer.archive.table.AssociationFacts;
import org.teranga.tenantadmin.transfer.archive.table.Column;
import org.teranga.tenantadmin.transfer.archive.table.EntryOutput;
import org.teranga.tenantadmin.transfer.archive.table.Header;
import org.teranga.tenantadmin.transfer.archive.table.Manifest;
import org.teranga.tenantadmin.transfer.archive.table.TableWriter;

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
        return connections.read(tenant.id(), database -> {
            try {
                return write(tenant, database, out, progress);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private long write(Tenant tenant, TenantDatabase database, OutputStream out, ExportProgress progress)
            throws IOException {
        List<ArchiveTable> tables = ArchiveTables.tables(database);
        Optional<byte[]> secret = ciphers.secret(tenant.id(), database);
        long total = count(database, tables);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        List<Manifest.Entry> entries = new ArrayList<>();
        entries.add(text(zip, "README.txt", ReadMe.PLAIN));
        entries.add(text(zip, Header.ENTRY, header(tenant, database, secret).json()));
        long[] written = {0};
        // Without a secret nothing was ever sealed: the cipher will find no key to open.
        BulkCipher cipher = ciphers.with(tenant.id(), secret.orElse(new byte[32]), database);
        for (ArchiveTable table : tables) {
            zip.putNextEntry(new ZipEntry(table.entry()));
            EntryOutput entry = new EntryOutput(zip);
            long rows = new TableWriter(table, cipher)
                    .write(database, entry, batch -> progress.rows(written[0] += batch, total));
            zip.closeEntry();
            entries.add(entry.entry(table.entry(), rows));
        }
        for (ArchiveTable table : tables) {
            files(zip, database, table, entries);
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
    private static void files(
            ZipOutputStream zip, TenantDatabase database, ArchiveTable table, List<Manifest.Entry> entries) {
        for (Column column : table.files()) {
            if (column.content() instanceof Column.Content.File file) {
                database.sql(table.selectFiles(column, file)).batches(FileRow.class, 1, files -> {
                    FileRow one = files.getFirst();
                    entries.add(file(zip, table.entry(one.name, one.type), one.content));
                });
            }
        }
    }

    private record FileRow(String name, String type, byte[] content) {}

    private static Manifest.Entry file(ZipOutputStream zip, String name, byte[] content) {
        try {
            return entry(zip, name, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Header header(Tenant tenant, TenantDatabase database, Optional<byte[]> secret) {
        List<UUID> accounts = database.sql(
                        "select id from platform.membership where tenant_id = :tenant order by since, id")
                .list(UUID.class);
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

    private static long count(TenantDatabase database, List<ArchiveTable> tables) {
        return tables.stream()
                .mapToLong(table -> database.sql("select count(*) from " + table.name() + " where tenant_id = :tenant")
                        .one(Long.class))
                .sum();
    }

    static Manifest.Entry text(ZipOutputStream zip, String name, String content) throws IOException {
        return entry(zip, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Manifest.Entry entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        EntryOutput entry = new EntryOutput(zip);
        entry.write(content);
        zip.closeEntry();
        return entry.entry(name, 0);
    }
}

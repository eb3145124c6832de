package org.teranga.tenantadmin.transfer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.teranga.platform.archive.ArchiveKey;
import org.teranga.platform.archive.SealedFile;
import org.teranga.platform.json.Json;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.tenantadmin.transfer.archive.table.EntryOutput;
import org.teranga.tenantadmin.transfer.archive.table.Header;

/** Writes the archive of an association so that only the holder of a key can open it: an archive whose one content is sealed. */
@ApplicationScoped
public class SealArchive {
    private final WriteArchive writeArchive;

    @Inject
    SealArchive(WriteArchive writeArchive) {
        this.writeArchive = writeArchive;
    }

    /**
     * Writes it; the stream stays open.
     *
     * @return how many rows
     * @throws UncheckedIOException where the stream cannot be written
     */
    public long write(Tenant tenant, ArchiveKey reader, OutputStream out, ExportProgress progress) {
        try {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            WriteArchive.text(zip, "README.txt", ReadMe.SEALED);
            String envelope = Json.createObjectBuilder()
                            .add("format", Header.FORMAT)
                            .add("key", reader.word())
                            .build()
                    + "\n";
            WriteArchive.text(zip, "envelope.json", envelope);
            zip.setLevel(Deflater.NO_COMPRESSION);
            zip.putNextEntry(new ZipEntry("content.zip.sealed"));
            long rows;
            try (OutputStream sealed = SealedFile.write(new EntryOutput(zip), reader)) {
                rows = writeArchive.write(tenant, sealed, progress);
            }
            zip.closeEntry();
            zip.finish();
            return rows;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package org.teranga.tenantadmin.transfer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.Migrations;
import org.teranga.platform.persistence.TransferConnections;
import org.teranga.platform.privacy.BulkCiphers;
import org.teranga.platform.privacy.PlatformSignature;
import org.teranga.platform.refusal.Refusal;
import org.teranga.tenantadmin.transfer.archive.table.EntryInput;
import org.teranga.tenantadmin.transfer.archive.table.Header;
import org.teranga.tenantadmin.transfer.archive.table.Manifest;

/**
 * Reads an archive in clear, in one pass and as it comes. Nothing of it is written to a file, and its entries' names are only compared, so
 * that none leads anywhere. Whatever is not as an archive of ours is refused with one reason.
 */
@ApplicationScoped
public class ReadArchive {
    private static final int LONGEST_TEXT = 16 << 20;

    private final TransferConnections connections;
    private final BulkCiphers ciphers;
    private final Migrations migrations;
    private final PlatformSignature signature;
    private final Clock clock;

    @Inject
    ReadArchive(
            TransferConnections connections,
            BulkCiphers ciphers,
            Migrations migrations,
            PlatformSignature signature,
            Clock clock) {
        this.connections = connections;
        this.ciphers = ciphers;
        this.migrations = migrations;
        this.signature = signature;
        this.clock = clock;
    }

    /**
     * Reads what stands first. The answered rest is read from the same stream.
     *
     * @throws Refusal invalid where it is no archive of ours, or of a later version
     */
    public ArrivingArchive begin(InputStream archive) {
        EntryInput.Volume volume = new EntryInput.Volume(archive);
        ZipInputStream zip = new ZipInputStream(volume, StandardCharsets.UTF_8);
        List<Manifest.Entry> read = new ArrayList<>();
        try {
            for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
                switch (entry.getName()) {
                    case "README.txt" -> read.add(new EntryInput(zip, volume).end(entry.getName(), 0));
                    case "envelope.json" -> throw Refusal.unprocessable("transfer.sealed");
                    case Header.ENTRY -> {
                        Header header = Header.parse(text(entry, zip, volume, read));
                        requireKnown(header.schemas());
                        boolean own = header.platform()
                                .filter(signature.publicKey()::equals)
                                .isPresent();
                        return new ArrivingArchive(
                                header,
                                own,
                                new ArrivingArchive.Rest(zip, volume, read, clock.instant()),
                                connections,
                                ciphers);
                    }
                    default -> throw Refusal.unprocessable("transfer.entry_unknown", shown(entry.getName()));
                }
            }
        } catch (IOException broken) {
            throw Refusal.unprocessable("transfer.broken");
        }
        throw Refusal.unprocessable("transfer.no_archive");
    }

    /** The next entry; a name that cannot be read is a broken archive as any other. */
    static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException malformedName) {
            throw new IOException(malformedName);
        }
    }

    static String text(ZipEntry entry, ZipInputStream zip, EntryInput.Volume volume, List<Manifest.Entry> read)
            throws IOException {
        EntryInput input = new EntryInput(zip, volume);
        byte[] content = input.readNBytes(LONGEST_TEXT);
        if (content.length == LONGEST_TEXT) {
            throw Refusal.unprocessable("transfer.unreadable", entry.getName());
        }
        read.add(input.end(entry.getName(), 0));
        return new String(content, StandardCharsets.UTF_8);
    }

    /** A name as it may be told: short, and without what could break a line. */
    static String shown(String name) {
        String clean = name.replaceAll("[^\\p{Print}]", "?");
        return clean.length() > 80 ? clean.substring(0, 80) + "…" : clean;
    }

    private void requireKnown(Map<String, String> schemas) {
        Map<String, String> ours = migrations.versions();
        Set<String> newer = new java.util.TreeSet<>();
        schemas.forEach((schema, version) -> {
            if (number(version) > number(ours.getOrDefault(schema, "0"))) {
                newer.add(shown(schema) + " " + shown(version));
            }
        });
        if (!newer.isEmpty()) {
            throw Refusal.unprocessable("transfer.newer", String.join(", ", newer));
        }
    }

    private static long number(String version) {
        try {
            return Long.parseLong(version);
        } catch (NumberFormatException other) {
            throw Refusal.unprocessable("transfer.unreadable", Header.ENTRY);
        }
    }
}

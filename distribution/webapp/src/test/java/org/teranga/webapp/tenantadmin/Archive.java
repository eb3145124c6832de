package org.teranga.webapp.tenantadmin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An archive in a test's hands: entry by entry, to be looked at, changed and packed again. */
final class Archive {
    private static final String MANIFEST = "manifest.json";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    static Archive of(byte[] zip) {
        Archive archive = new Archive();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                archive.entries.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return archive;
    }

    Map<String, byte[]> entries() {
        return entries;
    }

    String text(String name) {
        return new String(entries.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    /** The tables whose content comes again when the archive is brought in and taken out anew. */
    Map<String, String> comparable() {
        Map<String, String> tables = new LinkedHashMap<>();
        entries.keySet().stream()
                .filter(name -> name.startsWith("tables/") && !name.startsWith("tables/platform.audit_"))
                .forEach(name -> tables.put(name, text(name)));
        return tables;
    }

    Archive with(String name, UnaryOperator<String> change) {
        entries.put(name, change.apply(text(name)).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Archive everywhere(String from, String to) {
        entries.replaceAll((name, content) ->
                new String(content, StandardCharsets.UTF_8).replace(from, to).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Archive without(String name) {
        entries.remove(name);
        return this;
    }

    Archive only(String name) {
        entries.keySet().retainAll(java.util.Set.of(name, MANIFEST));
        return this;
    }

    /** Adds an entry in front of the manifest. */
    Archive adding(String name, byte[] content) {
        byte[] manifest = entries.remove(MANIFEST);
        entries.put(name, content);
        entries.put(MANIFEST, manifest);
        return this;
    }

    /** Writes the manifest anew, so that it tells the truth of what was changed. */
    Archive told() {
        StringBuilder told = new StringBuilder("{\"format\":1,\"rows\":0,\"entries\":[");
        entries.remove(MANIFEST);
        entries.forEach((name, content) -> told.append(told.toString().endsWith("[") ? "" : ",")
                .append("{\"name\":\"%s\",\"rows\":%d,\"bytes\":%d,\"sha256\":\"%s\"}"
                        .formatted(name, rows(name), content.length, digest(content))));
        entries.put(MANIFEST, (told + "]}").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private long rows(String name) {
        return name.startsWith("tables/") ? Math.max(0, text(name).lines().count() - 1) : 0;
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] zip() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return packed.toByteArray();
    }

    InputStream stream() {
        return new ByteArrayInputStream(zip());
    }
}

package org.teranga.tenantadmin.testing;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An archive in a test's hands: entry by entry, to be looked at, changed and packed again. */
public final class Archive {
    private static final String MANIFEST = "manifest.json";
    private static final String SIGNATURE = "signature.json";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    public static Archive of(byte[] zip) {
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

    public Map<String, byte[]> entries() {
        return entries;
    }

    public String text(String name) {
        return new String(entries.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    /** The tables whose content comes again when the archive is brought in and taken out anew. */
    public Map<String, String> comparable() {
        Map<String, String> tables = new LinkedHashMap<>();
        entries.keySet().stream()
                .filter(name -> name.startsWith("tables/") && !name.startsWith("tables/platform.audit_"))
                .forEach(name -> tables.put(name, text(name)));
        return tables;
    }

    public Archive with(String name, UnaryOperator<String> change) {
        entries.put(name, change.apply(text(name)).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds a row to a table: what is not named stays empty. */
    public Archive withRow(String table, Map<String, String> values) {
        return with("tables/" + table + ".csv", text -> {
            List<String> header = List.of(
                    text.lines().findFirst().orElseThrow().replace("\"", "").split(","));
            assertThat(header).as(table).containsAll(values.keySet());
            return text
                    + header.stream()
                            .map(column -> values.containsKey(column)
                                    ? '"' + values.get(column).replace("\"", "\"\"") + '"'
                                    : "")
                            .collect(Collectors.joining(","))
                    + "\n";
        });
    }

    public Archive everywhere(String from, String to) {
        entries.replaceAll((name, content) ->
                new String(content, StandardCharsets.UTF_8).replace(from, to).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Archive without(String name) {
        entries.remove(name);
        return this;
    }

    public Archive only(String name) {
        entries.keySet().retainAll(java.util.Set.of(name, MANIFEST, SIGNATURE));
        return this;
    }

    /** Adds an entry in front of the manifest. */
    public Archive adding(String name, byte[] content) {
        byte[] manifest = entries.remove(MANIFEST);
        byte[] signature = entries.remove(SIGNATURE);
        entries.put(name, content);
        entries.put(MANIFEST, manifest);
        if (signature != null) {
            entries.put(SIGNATURE, signature);
        }
        return this;
    }

    /** As another platform would have written it: no signature, and none said to be there. */
    public Archive foreign() {
        entries.remove(SIGNATURE);
        return with("archive.json", text -> text.replaceFirst(",\"platform\":\"[^\"]{40,}\"", ""))
                .told();
    }

    /** Writes the manifest anew, so that it tells the truth of what was changed; who signed the other one did not sign this. */
    public Archive told() {
        byte[] signature = entries.remove(SIGNATURE);
        StringBuilder told = new StringBuilder("{\"format\":1,\"rows\":0,\"entries\":[");
        entries.remove(MANIFEST);
        entries.forEach((name, content) -> told.append(told.toString().endsWith("[") ? "" : ",")
                .append("{\"name\":\"%s\",\"rows\":%d,\"bytes\":%d,\"sha256\":\"%s\"}"
                        .formatted(name, rows(name), content.length, digest(content))));
        entries.put(MANIFEST, (told + "]}").getBytes(StandardCharsets.UTF_8));
        if (signature != null) {
            entries.put(SIGNATURE, signature);
        }
        return this;
    }

    private long rows(String name) {
        if (!name.startsWith("tables/")) {
            return 0;
        }
        String outside = text(name).replaceAll("\"[^\"]*+(?:\"\"[^\"]*+)*+\"", "");
        return Math.max(0, outside.lines().count() - 1);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public byte[] zip() {
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

    public InputStream stream() {
        return new ByteArrayInputStream(zip());
    }
}

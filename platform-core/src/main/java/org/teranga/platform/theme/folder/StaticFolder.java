package org.teranga.platform.theme.folder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * The static files of a theme's chain: what lies under {@code static/} in its folders, and {@value #STYLESHEET} and
 * {@value #DESK_STYLESHEET}, made of the {@code css/} folders from base to theme. They are read once; the fingerprint of all of them
 * stands in their addresses, so that browsers may keep them for ever.
 */
public final class StaticFolder {
    /** The stylesheet of every page. */
    public static final String STYLESHEET = "teranga.css";

    /** What pages of staff wear besides; nobody who needs or offers help fetches it. */
    public static final String DESK_STYLESHEET = "desk.css";

    /** The sheets of a folder, in the order of their layers; a theme mostly has the last alone. */
    private static final List<String> SHEETS =
            List.of("tokens.css", "base.css", "layout.css", "components.css", "told.css", "theme.css");

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "webp", "image/webp",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8",
            "webmanifest", "application/manifest+json");

    private final SortedMap<String, StaticFile> files = new TreeMap<>();
    private final String fingerprint;

    /** @param chain the folders of the theme, the strongest first */
    StaticFolder(List<Path> chain) {
        for (Path folder : chain.reversed()) {
            addFiles(folder.resolve("static"));
        }
        add(STYLESHEET, joined(chain, SHEETS));
        add(DESK_STYLESHEET, joined(chain, List.of(DESK_STYLESHEET)));
        this.fingerprint = fingerprintOfAll();
    }

    /** The hash of all files. */
    String fingerprint() {
        return fingerprint;
    }

    /** The file under this path. */
    Optional<StaticFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    private static byte[] joined(List<Path> chain, List<String> sheets) {
        StringBuilder css = new StringBuilder();
        for (Path folder : chain.reversed()) {
            for (String sheet : sheets) {
                Path file = folder.resolve("css").resolve(sheet);
                if (Files.isRegularFile(file)) {
                    css.append(new String(read(file), StandardCharsets.UTF_8));
                }
            }
        }
        return css.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void addFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Files::isRegularFile)
                    .forEach(file -> add(folder.relativize(file).toString().replace('\\', '/'), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private void add(String path, byte[] bytes) {
        String extension = path.substring(path.lastIndexOf('.') + 1);
        String type = TYPES.get(extension);
        if (type == null) {
            throw new IllegalStateException(
                    "the static file " + path + " has no known type. Known endings are " + TYPES.keySet() + ".");
        }
        files.put(path, new StaticFile(type, bytes, gzip(bytes), hash(bytes)));
    }

    private String fingerprintOfAll() {
        StringBuilder all = new StringBuilder();
        files.forEach(
                (path, file) -> all.append(path).append(' ').append(file.tag()).append('\n'));
        return hash(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.teranga.launcher.server;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.teranga.postgres.Installation;

/**
 * Gives Keycloak a theme of its pages for each look of ours, named {@code teranga-} and the look: the same templates, with the styles and
 * the glyph that the look's own pages have.
 */
final class LoginThemes {
    private static final String BASE = "base";
    private static final String DESCRIPTION = "theme.properties";
    private static final List<String> STYLES = List.of("tokens.css", "base.css", "layout.css", "components.css");

    private final Path looks;
    private final Path pages;

    /** @param looks the folder of all looks, {@code themes} */
    LoginThemes(Path looks) {
        this.looks = looks;
        this.pages = looks.resolve("keycloak/login");
    }

    /** Writes them into Keycloak's folder of themes, over what an earlier start has written. */
    void write(Path target) throws IOException {
        for (Path look : contents(looks)) {
            if (Files.exists(look.resolve(DESCRIPTION))) {
                write(chain(look.getFileName().toString()), target.resolve("teranga-" + look.getFileName()));
            }
        }
    }

    private void write(List<Path> chain, Path theme) throws IOException {
        Installation.remove(theme);
        Path login = Files.createDirectories(theme.resolve("login"));
        copy(pages, login);
        String styles = styles(chain);
        // the name changes with the content, since browsers keep the files of a theme for a month
        String name = "css/teranga-" + fingerprint(styles) + ".css";
        Path resources = login.resolve("resources");
        Files.createDirectories(resources.resolve("css"));
        Files.createDirectories(resources.resolve("img"));
        Files.writeString(resources.resolve(name), styles);
        Files.writeString(
                login.resolve(DESCRIPTION), Files.readString(pages.resolve(DESCRIPTION)) + "\nstyles=" + name + "\n");
        for (Path look : chain) {
            Path glyph = look.resolve("static/glyph.svg");
            if (Files.exists(glyph)) {
                Files.copy(glyph, resources.resolve("img/glyph.svg"), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The folders of a look and its parents, the most general first. */
    private List<Path> chain(String name) throws IOException {
        List<Path> chain = new ArrayList<>();
        String next = name;
        while (chain.size() < 10) {
            chain.addFirst(looks.resolve(next));
            if (next.equals(BASE)) {
                break;
            }
            Properties description = new Properties();
            try (Reader reader = Files.newBufferedReader(looks.resolve(next).resolve(DESCRIPTION))) {
                description.load(reader);
            }
            next = description.getProperty("parent", BASE);
        }
        return chain;
    }

    private String styles(List<Path> chain) throws IOException {
        StringBuilder styles = new StringBuilder();
        for (String file : STYLES) {
            styles.append(Files.readString(looks.resolve(BASE).resolve("css").resolve(file)));
        }
        styles.append(Files.readString(pages.resolve("login.css")));
        for (Path look : chain) {
            Path own = look.resolve("css/theme.css");
            if (Files.exists(own)) {
                styles.append(Files.readString(own));
            }
        }
        return styles.toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static List<Path> contents(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.sorted().toList();
        }
    }

    private static String fingerprint(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

package org.teranga.themes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.samples.RenderedPage;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.folder.Theme;
import org.teranga.platform.theme.template.Themes;
import org.teranga.rights.RightsKinds;

/**
 * Every sample in every theme and language, rendered once for all tests, and written to {@code target/pages} with its static files for
 * eyes: {@code target/pages/matching-offer-form.empty.toulouse.fr.html}.
 */
final class EveryPage {
    static final Themes THEMES = new Themes(Optional.of("src/test/themes"));
    /** Pages for readers are read in more. */
    static final List<Language> READERS = Languages.of(RightsKinds.LANGUAGES);

    static final Path BASE = Path.of("base");
    static final Path OUT = Path.of("target", "pages");
    private static final List<RenderedPage> ALL = renderAll();

    private EveryPage() {}

    static List<RenderedPage> all() {
        return ALL;
    }

    private static List<RenderedPage> renderAll() {
        List<RenderedPage> pages = new ArrayList<>();
        for (String theme : THEMES.names()) {
            writeStatic(OUT, THEMES.named(theme));
            for (Sample sample : Samples.all()) {
                for (Language language : languages(sample)) {
                    pages.add(RenderedPage.of(THEMES, THEMES.named(theme), language, sample));
                }
            }
        }
        pages.forEach(EveryPage::write);
        return List.copyOf(pages);
    }

    private static List<Language> languages(Sample sample) {
        return sample.template().startsWith("rights/reader/") ? READERS : Sample.LANGUAGES;
    }

    private static void write(RenderedPage page) {
        write(OUT, page);
    }

    /** Writes pages into a folder, with the static files of a look: a browser can open them there. */
    static void write(Path folder, Theme theme, List<RenderedPage> pages) {
        writeStatic(folder, theme);
        pages.forEach(page -> write(folder, page));
    }

    private static void write(Path folder, RenderedPage page) {
        String html = page.html().replace("\"/static/", "\"static/");
        writeFile(folder.resolve(page.name() + ".html"), html.getBytes(StandardCharsets.UTF_8));
    }

    private static void writeStatic(Path folder, Theme theme) {
        for (String file : List.of("teranga.css", "desk.css", "glyph.svg")) {
            byte[] bytes = theme.asset(file).orElseThrow().plain();
            writeFile(folder.resolve(theme.assetUrl(file).substring(1)), bytes);
        }
    }

    private static void writeFile(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The templates that are pages: not the layouts, components and pictures that they are made of, nor mails. */
    static List<String> templates() {
        try (Stream<Path> files = Files.walk(BASE)) {
            return files.filter(file -> file.toString().endsWith(".ftlh"))
                    .map(file -> BASE.relativize(file).toString().replace(".ftlh", ""))
                    .filter(name -> !name.matches("(layouts|components|art|mail)/.*|.*/_[^/]*"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

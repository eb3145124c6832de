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
import org.teranga.platform.theme.Association;
import org.teranga.platform.theme.AssociationContact;
import org.teranga.platform.theme.Dress;
import org.teranga.platform.theme.LanguageLink;
import org.teranga.platform.theme.Look;
import org.teranga.platform.theme.NavItem;
import org.teranga.platform.theme.NavMenu;
import org.teranga.platform.theme.PageContext;
import org.teranga.platform.theme.Rendering;
import org.teranga.platform.theme.Theme;
import org.teranga.platform.theme.Themes;
import org.teranga.rights.RightsKinds;

/**
 * Every sample in every theme and language, rendered once for all tests, and written to {@code target/pages} with its static files for
 * eyes: {@code target/pages/matching-offer-form.empty.toulouse.fr.html}.
 */
final class EveryPage {
    static final Themes THEMES = new Themes(Optional.of("src/test/themes"));
    static final List<Language> LANGUAGES = Languages.of(List.of("fr", "en", "ar"));
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
            writeStatic(THEMES.named(theme));
            for (Sample sample : Samples.all()) {
                for (Language language : languages(sample)) {
                    pages.add(render(THEMES.named(theme), language, sample));
                }
            }
        }
        pages.forEach(EveryPage::write);
        return List.copyOf(pages);
    }

    private static List<Language> languages(Sample sample) {
        return sample.template().startsWith("rights/reader/") ? READERS : LANGUAGES;
    }

    private static RenderedPage render(Theme theme, Language language, Sample sample) {
        boolean platform = sample.template().equals("platform/directory")
                || sample.template().startsWith("tenantadmin/operator/");
        String html = new Rendering(THEMES)
                .page(theme, sample.template() + ".ftlh", sample.view(), context(theme, language, platform));
        return new RenderedPage(sample, theme.name(), language.tag(), html);
    }

    private static PageContext context(Theme theme, Language language, boolean platform) {
        List<LanguageLink> languages = LANGUAGES.stream()
                .map(other -> new LanguageLink(other, "/" + other.tag() + "/offer?a=1&b=2", other.equals(language)))
                .toList();
        String home = "/" + language.tag();
        return new PageContext(
                language,
                languages,
                platform
                        ? null
                        : new Association(
                                "Maison & Commune",
                                "toulouse",
                                theme.name(),
                                List.of("31"),
                                new AssociationContact("05 36 49 12 34 <9 h>", "1 rue <B.>")),
                "/offer",
                List.of(
                        new NavItem("J’offre", home + "/offer", true),
                        new NavItem("Je cherche", home + "/need", false)),
                new NavMenu(
                        List.of(
                                new NavItem("Plan", home + "/desk/plan", false),
                                new NavItem("Besoins", home + "/desk/needs", false),
                                new NavItem("Formation", home + "/desk/training", true)),
                        List.of(
                                new NavItem("Cours", home + "/desk/training", true),
                                new NavItem("Apprenants", home + "/desk/training/progress", false))),
                List.of(new NavItem("Une adresse prévenue est arrêtée", home + "/admin/webhooks", false)),
                "Inès <B.>",
                Dress.of(theme, Look.NONE));
    }

    private static void write(RenderedPage page) {
        String html = page.html().replace("\"/static/", "\"static/");
        writeFile(OUT.resolve(page.name() + ".html"), html.getBytes(StandardCharsets.UTF_8));
    }

    private static void writeStatic(Theme theme) {
        for (String file : List.of("teranga.css", "glyph.svg")) {
            byte[] bytes = theme.asset(file).orElseThrow().plain();
            writeFile(OUT.resolve(theme.assetUrl(file).substring(1)), bytes);
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

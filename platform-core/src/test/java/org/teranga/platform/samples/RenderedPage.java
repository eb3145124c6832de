package org.teranga.platform.samples;

import java.util.List;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.Association;
import org.teranga.platform.theme.AssociationContact;
import org.teranga.platform.theme.LanguageLink;
import org.teranga.platform.theme.PageBranding;
import org.teranga.platform.theme.PageContext;
import org.teranga.platform.theme.Rendering;
import org.teranga.platform.theme.folder.Theme;
import org.teranga.platform.theme.look.Look;
import org.teranga.platform.theme.menu.NavItem;
import org.teranga.platform.theme.menu.NavMenu;
import org.teranga.platform.theme.template.Themes;

/**
 * A sample as it comes out.
 *
 * @param sample   what was rendered
 * @param theme    in which look
 * @param language in which language
 * @param html     the page
 */
public record RenderedPage(Sample sample, String theme, String language, String html) {
    /** Renders a sample in a look and a language. */
    public static RenderedPage of(Themes themes, Theme theme, Language language, Sample sample) {
        boolean platform = sample.template().equals("platform/directory")
                || sample.template().startsWith("tenantadmin/operator/");
        String html = new Rendering(themes)
                .page(theme, sample.template() + ".ftlh", sample.view(), context(theme, language, platform));
        return new RenderedPage(sample, theme.name(), language.tag(), html);
    }

    private static PageContext context(Theme theme, Language language, boolean platform) {
        List<LanguageLink> languages = Sample.LANGUAGES.stream()
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
                PageBranding.of(theme, Look.NONE));
    }

    /** Names the page where a test fails. */
    public String name() {
        return sample.template().replace('/', '-') + "." + sample.name() + "." + theme + "." + language;
    }

    @Override
    public String toString() {
        return name();
    }
}

package org.teranga.platform.theme;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.menu.NavItem;
import org.teranga.platform.theme.menu.NavMenu;

/**
 * The data that every page shares; templates find it under {@code page}.
 *
 * @param language    the language of the page
 * @param languages   the same page in every language of the association, the current one marked
 * @param association whose page it is; null on the platform's own host
 * @param path        the path without its language, from a slash on: {@code /offer}
 * @param publicNav   the menu of everybody
 * @param deskNav     the menu of staff, without what this person may not see; empty for everybody else
 * @param notices     what this person should look into, above each page of staff
 * @param signedInAs  the name to greet a signed-in person with; null where nobody is signed in
 * @param dress       what it wears: stylesheets and sign
 */
public record PageContext(
        Language language,
        List<LanguageLink> languages,
        @Nullable Association association,
        String path,
        List<NavItem> publicNav,
        NavMenu deskNav,
        List<NavItem> notices,
        @Nullable String signedInAs,
        PageBranding dress) {
    public PageContext {
        Objects.requireNonNull(language, "language");
        languages = List.copyOf(languages);
        Objects.requireNonNull(path, "path");
        publicNav = List.copyOf(publicNav);
        Objects.requireNonNull(deskNav, "deskNav");
        notices = List.copyOf(notices);
        Objects.requireNonNull(dress, "dress");
    }

    /** The name at the end of titles. */
    public String siteName() {
        return association == null ? "Teranga" : association.name();
    }

    /** Where the association can be reached, for the middle of a sentence; {@code none} where nobody says. */
    public String reach() {
        return (association == null ? AssociationContact.NONE : association.reach()).words(language);
    }

    /** The address of the theme's stylesheet. */
    public String stylesheet() {
        return dress.stylesheet();
    }

    /** The start of every address of this language: {@code /fr}. */
    public String home() {
        return "/" + language.tag();
    }
}

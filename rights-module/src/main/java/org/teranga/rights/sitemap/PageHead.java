package org.teranga.rights.sitemap;

import java.util.List;
import java.util.Objects;

/**
 * The metadata of a public page for search engines and programs that show a link ({@code rights/_head.ftlh}).
 *
 * @param canonical   the one address of the page in its language
 * @param title       what it is called
 * @param description in a sentence; may be empty
 * @param site        whose page it is
 * @param language    BCP 47 code
 * @param alternates  the same page in each language, itself included
 */
public record PageHead(
        String canonical, String title, String description, String site, String language, List<Alternate> alternates) {
    public PageHead {
        Objects.requireNonNull(canonical, "canonical");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        alternates = List.copyOf(alternates);
    }

    /**
     * The page in a language.
     *
     * @param language BCP 47 code
     * @param href     its address
     */
    public record Alternate(String language, String href) {}

    /**
     * The head of a page.
     *
     * @param origin scheme and host, as {@link Addresses#origin} says it
     * @param entry  the page
     * @param text   title and description in its language
     */
    public static PageHead of(String origin, Addresses.Entry entry, String site, String language, Text text) {
        return new PageHead(
                origin + "/" + language + entry.path(),
                text.title(),
                text.description(),
                site,
                language,
                entry.languages().stream()
                        .map(other -> new Alternate(other, origin + "/" + other + entry.path()))
                        .toList());
    }

    /** What a page is called, and what it is about. */
    public record Text(String title, String description) {
        /** The template says both, as a sentence of the theme. */
        public static final Text BY_TEMPLATE = new Text("", "");
    }
}

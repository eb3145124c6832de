package org.teranga.platform.theme;

/**
 * The pages that somebody who needs or offers help reads or fills in. They are opened in all languages of persons; the pages of staff in
 * the association's own. A page is one of them by its route alone: its path begins with {@link #LANG}.
 */
public interface PersonPages {
    /** How the path of such a page begins: with a language that may name its country, as {@code fa-AF} does. */
    String LANG = "/{lang: [a-z]{2,3}(?:-[A-Z]{2})?}";

    /**
     * Whether a page is for persons. An address that no page has is: whoever strays reads so in their own language.
     *
     * @param path what follows the language, from a slash on
     */
    boolean hold(String path);
}

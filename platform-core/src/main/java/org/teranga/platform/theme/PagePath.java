package org.teranga.platform.theme;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;

/**
 * The address of a page, parted into its language and the rest.
 *
 * @param language the language that stands first in it, if one of the offered ones does
 * @param rest     what follows it, from a slash on; {@code /} for a home page
 */
record PagePath(Optional<Language> language, String rest) {
    /**
     * Parts an address.
     *
     * @param uri     the path of the request as it came, still encoded
     * @param query   its query, still encoded, or null; it stays with the rest
     * @param offered the languages that may stand first
     */
    static PagePath of(String uri, @Nullable String query, List<Language> offered) {
        String tail = query == null ? "" : "?" + query;
        for (Language language : offered) {
            String start = "/" + language.tag();
            if (uri.equals(start)) {
                return new PagePath(Optional.of(language), "/" + tail);
            }
            if (uri.startsWith(start + "/")) {
                return new PagePath(Optional.of(language), uri.substring(start.length()) + tail);
            }
        }
        return new PagePath(Optional.empty(), uri + tail);
    }

    /** The rest without its query. */
    String bare() {
        int query = rest.indexOf('?');
        return query < 0 ? rest : rest.substring(0, query);
    }

    /** Whether it is this page, or one below it. */
    boolean under(String start) {
        return bare().equals(start) || bare().startsWith(start + "/");
    }
}

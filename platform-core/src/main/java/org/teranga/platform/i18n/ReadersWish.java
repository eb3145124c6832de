package org.teranga.platform.i18n;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which language somebody reads what is not written in all: in that of their page, else in the first that their browser asks for.
 *
 * @param page           BCP 47 code of the language of the page
 * @param acceptLanguage the header of that name, as it came; null where nobody's browser asks
 */
public record ReadersWish(String page, @Nullable String acceptLanguage) {
    /** The wish of somebody of whom only this language is known. */
    public static ReadersWish of(String language) {
        return new ReadersWish(language, null);
    }

    /**
     * The best of the languages in which something is there.
     *
     * @param there BCP 47 codes, that of last resort first; not empty
     */
    public String best(List<String> there) {
        if (there.contains(page)) {
            return page;
        }
        List<Language> known = Languages.of(there).stream()
                .filter(language -> there.contains(language.tag()))
                .toList();
        return known.isEmpty() || !known.getFirst().tag().equals(there.getFirst())
                ? there.getFirst()
                : Languages.negotiate(acceptLanguage, known).tag();
    }
}

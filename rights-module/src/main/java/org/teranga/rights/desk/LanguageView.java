package org.teranga.rights.desk;

import java.util.List;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;

/**
 * A language as pages of the desk show it.
 *
 * @param tag  BCP 47 code
 * @param name in its own script
 * @param dir  {@code ltr} or {@code rtl}
 */
public record LanguageView(String tag, String name, String dir) {
    /** The language with this code. */
    public static LanguageView of(String tag) {
        Language language = Languages.of(tag).orElse(new Language(tag, tag, false));
        return new LanguageView(language.tag(), language.nativeName(), language.dir());
    }

    /** Those with these codes, in their order. */
    public static List<LanguageView> of(List<String> tags) {
        return tags.stream().map(LanguageView::of).toList();
    }
}

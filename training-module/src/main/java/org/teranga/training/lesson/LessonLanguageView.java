package org.teranga.training.lesson;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;

/**
 * A language as a page shows it.
 *
 * @param tag  BCP 47 code
 * @param name in its own script
 * @param dir  {@code ltr} or {@code rtl}
 */
public record LessonLanguageView(String tag, String name, String dir) {
    /** The language with this code. */
    public static LessonLanguageView of(String tag) {
        Language language = Languages.of(tag).orElse(new Language(tag, tag, false));
        return new LessonLanguageView(language.tag(), language.nativeName(), language.dir());
    }

    /** Those with these codes, in their order. */
    public static List<LessonLanguageView> of(List<String> tags) {
        return tags.stream().map(LessonLanguageView::of).toList();
    }

    /** The language of a text, where it is another than the page's; null where it is the same, or none. */
    public static @Nullable LessonLanguageView other(String tag, String page) {
        return tag.isEmpty() || tag.equals(page) ? null : of(tag);
    }
}

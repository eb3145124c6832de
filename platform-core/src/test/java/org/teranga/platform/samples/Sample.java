package org.teranga.platform.samples;

import java.util.List;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;

/**
 * A record to render a template with.
 *
 * @param template path of the template, without extension
 * @param name     what is special about this one: {@code empty}, {@code faulty}
 * @param view     the record
 */
public record Sample(String template, String name, Record view) {
    /** The languages in which every page is read. */
    public static final List<Language> LANGUAGES = Languages.of(List.of("fr", "en", "ar"));
}

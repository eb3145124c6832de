package org.teranga.rights.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;

/**
 * The words that every reader meets ({@code rights/reader/glossary}).
 *
 * @param title    its title
 * @param language of the title; null where it is the reader's
 * @param words    in the order in which the association keeps them
 */
public record GlossaryView(String title, @Nullable Language language, List<RightsPageView.Word> words) {
    public GlossaryView {
        words = List.copyOf(words);
    }
}

package org.teranga.rights.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;
import org.teranga.rights.sitemap.PageHead;

/**
 * The words that every reader meets ({@code rights/reader/glossary}).
 *
 * @param title    its title
 * @param language of the title; null where it is the reader's
 * @param words    in the order in which the association keeps them
 * @param head     for the head of the document
 */
public record GlossaryView(String title, @Nullable Language language, List<RightsPageView.Word> words, PageHead head) {
    public GlossaryView {
        words = List.copyOf(words);
    }
}

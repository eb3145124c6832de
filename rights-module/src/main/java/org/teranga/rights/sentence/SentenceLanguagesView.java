package org.teranga.rights.sentence;

import java.util.List;
import org.teranga.platform.sentence.SentenceBook;
import org.teranga.rights.desk.LanguageView;

/**
 * How far the platform's sentences are in each language ({@code rights/sentence/languages}).
 *
 * @param languages the reader's own first
 */
public record SentenceLanguagesView(List<Row> languages) {
    public SentenceLanguagesView {
        languages = List.copyOf(languages);
    }

    /**
     * A language.
     *
     * @param href   where its sentences are
     * @param mine   whether the reader translates into it
     * @param own    whether the reader says that it is their mother tongue
     */
    public record Row(LanguageView tongue, String href, SentenceBook.Counts counts, boolean mine, boolean own) {}
}

package org.teranga.training.lesson;

import java.text.BreakIterator;
import java.util.Collection;
import java.util.Locale;
import org.teranga.platform.content.markdown.Markdown;

/** How long it takes to read a text without haste, in whole minutes. */
public final class ReadingTime {
    private static final int WORDS_A_MINUTE = 160;

    private ReadingTime() {}

    /**
     * Of these texts together; one minute at least.
     *
     * @param language BCP 47 code
     * @param texts    CommonMark
     */
    public static int minutes(String language, Collection<String> texts) {
        int words = texts.stream()
                .mapToInt(text -> words(language, Markdown.text(text)))
                .sum();
        return Math.max(1, Math.ceilDiv(words, WORDS_A_MINUTE));
    }

    private static int words(String language, String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.forLanguageTag(language));
        breaks.setText(text);
        int words = 0;
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            if (Character.isLetterOrDigit(text.codePointAt(from))) {
                words++;
            }
        }
        return words;
    }
}

package org.teranga.platform.sentence;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Translation;

/**
 * A sentence of the platform in one language, as it is now.
 *
 * @param language  BCP 47 code
 * @param key       which sentence
 * @param area      where people meet it, in a word
 * @param french    the sentence in French
 * @param english   in English; empty where that is not said
 * @param shipped   as it ships in this language
 * @param published the correction that counts; null where what ships counts
 * @param waiting   the correction that waits for the platform's yes; null where none does
 * @param read      who read the text that counts; null while nobody has
 * @param checked   who read the text that waits; null while nobody has
 * @param fixed     whether it is changed elsewhere, as a clause of the charter
 */
public record Sentence(
        String language,
        String key,
        SentenceArea area,
        String french,
        String english,
        String shipped,
        @Nullable SentenceCorrection published,
        @Nullable SentenceCorrection waiting,
        @Nullable Reading read,
        @Nullable Reading checked,
        boolean fixed) {

    /** The text that counts. */
    public String text() {
        return published == null ? shipped : published.text();
    }

    /** The mark of the text that counts. */
    public String mark() {
        return mark(text());
    }

    /** The mark of a text of it. */
    public String mark(String text) {
        return Translation.mark(language, key, french, text);
    }

    /** What tells this state from another: the text that counts and what waits. */
    public String seen() {
        return mark() + (waiting == null ? "" : "." + waiting.id());
    }

    /** Whether it is in this state. */
    public boolean is(State state) {
        return switch (state) {
            case READ -> counts(read);
            case UNREAD -> !counts(read);
            case CORRECTED -> published != null;
            case WAITING -> waiting != null;
        };
    }

    /** Whether somebody has read the text that waits whose readings count. */
    public boolean isChecked() {
        return counts(checked);
    }

    private static boolean counts(@Nullable Reading reading) {
        return reading != null && reading.counts();
    }

    /** Whether it holds these words, in any of the three languages, or is called so. */
    public boolean holds(String words) {
        return contains(text(), words) || contains(french, words) || contains(english, words) || contains(key, words);
    }

    private static boolean contains(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /** How it stands. */
    public enum State {
        UNREAD,
        READ,
        CORRECTED,
        WAITING
    }

    /**
     * That somebody read a text.
     *
     * @param tenant at which association; null where that is gone
     * @param person who; null where that person was erased
     * @param counts whether the platform accepted that reader; else it waits
     */
    public record Reading(
            String mark, @Nullable UUID tenant, @Nullable UUID person, Instant at, boolean counts) {}
}

package org.teranga.rights.sentence;

import java.time.Instant;
import java.util.List;
import org.teranga.platform.theme.FilledForm;
import org.teranga.rights.desk.LanguageView;

/**
 * One sentence, to be corrected ({@code rights/sentence/sentence}).
 *
 * @param list      where all of the language are
 * @param languages where all languages are
 * @param mine      whether the reader translates into the language
 * @param own       whether the reader says that it is their mother tongue
 * @param standing how the reader stands with the platform: {@code waiting, accepted, discounted}
 * @param values    what must stand in it
 * @param form      {@code text}
 * @param seen      the state that the page was made of
 * @param meanwhile whether somebody else was faster
 * @param happened  {@code saved, withdrawn}; empty
 * @param history   what was ever written, the newest first
 */
public record SentenceView(
        String list,
        String languages,
        LanguageView tongue,
        SentenceRow sentence,
        boolean mine,
        boolean own,
        String standing,
        List<String> values,
        FilledForm form,
        String seen,
        boolean meanwhile,
        String happened,
        List<Entry> history) {
    public SentenceView {
        values = List.copyOf(values);
        history = List.copyOf(history);
    }

    /** Whether the reader may say that something was read. */
    public boolean reads() {
        return mine && own && !standing.equals("discounted");
    }

    /**
     * A correction.
     *
     * @param state    a word: the message {@code sentences.state.<state>}
     * @param by       who wrote it, where that is somebody of this association; else empty
     * @param answer   what the operator said to it; empty
     * @param withdraw where the reader takes it back; empty where they may not
     */
    public record Entry(String text, String state, Instant at, String by, String answer, String withdraw) {}
}

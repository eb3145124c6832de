package org.teranga.rights.sentence;

import java.util.UUID;
import org.teranga.platform.sentence.Sentence;
import org.teranga.platform.sentence.SentenceCorrection;

/**
 * A sentence as the desk shows it.
 *
 * @param href      where it is corrected
 * @param area      where people meet it: the message {@code sentences.area.<area>}
 * @param english   empty where that is not said
 * @param text      the text that counts
 * @param seen      the sentence and the mark of that text, as a form carries them
 * @param mark      the mark alone
 * @param read      whether somebody has read that text whose readings count
 * @param readWaits whether somebody has whom the platform has not accepted yet
 * @param readByMe  whether the reader has
 * @param corrected whether a correction counts
 * @param waiting   the text that waits for the platform's yes; empty where none does
 * @param checked   whether somebody has read the one that waits
 * @param waits     the sentence and the mark of the one that waits; empty
 * @param fixed     whether it is changed elsewhere
 */
public record SentenceRow(
        String key,
        String href,
        String area,
        String french,
        String english,
        String text,
        String seen,
        String mark,
        boolean read,
        boolean readWaits,
        boolean readByMe,
        boolean corrected,
        String waiting,
        boolean checked,
        String waits,
        boolean fixed) {
    static SentenceRow of(Sentence one, String href, UUID me) {
        Sentence.Reading read = one.read();
        SentenceCorrection waiting = one.waiting();
        return new SentenceRow(
                one.key(),
                href + "/text/" + one.key(),
                one.area().code(),
                one.french(),
                one.english(),
                one.text(),
                one.key() + " " + one.mark(),
                one.mark(),
                one.is(Sentence.State.READ),
                read != null && !read.counts(),
                read != null && me.equals(read.person()),
                one.published() != null,
                waiting == null ? "" : waiting.text(),
                one.isChecked(),
                waiting == null ? "" : one.key() + " " + one.mark(waiting.text()),
                one.fixed());
    }
}

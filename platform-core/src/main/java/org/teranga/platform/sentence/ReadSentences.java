package org.teranga.platform.sentence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;

/** A translator says of sentences of their mother tongue that they have read them and that they are right. */
@ApplicationScoped
public class ReadSentences {
    private final SentenceBook book;
    private final SentenceRows rows;
    private final SentenceWriters writers;
    private final SentenceReaders readers;
    private final MotherTongues tongues;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    ReadSentences(
            SentenceBook book,
            SentenceRows rows,
            SentenceWriters writers,
            SentenceReaders readers,
            MotherTongues tongues,
            CurrentPerson person,
            AuditTrail audit) {
        this.book = book;
        this.rows = rows;
        this.writers = writers;
        this.readers = readers;
        this.tongues = tongues;
        this.person = person;
        this.audit = audit;
    }

    /**
     * Notes that the person of this request has read these texts. That counts on people's pages once the platform has accepted the reader.
     *
     * @param seen sentence to the mark of the text that was read: the one that counts, or the one that waits
     * @throws Refusal not allowed where the person has not said that it is their mother tongue, or counts no more as a reader of it
     */
    public Outcome read(String language, Map<String, String> seen) {
        person.requireHuman();
        UUID reader = person.requiredSubject();
        if (!tongues.of(reader).contains(language)) {
            throw Refusal.forbidden("sentences.not_mother_tongue");
        }
        if (readers.of(language, reader) == SentenceReader.Standing.DISCOUNTED) {
            throw Refusal.forbidden("sentences.reader_discounted");
        }
        Map<String, Sentence> all = new HashMap<>();
        book.of(language).forEach(sentence -> all.put(sentence.key(), sentence));
        List<SentenceReaders.Marked> read = new ArrayList<>();
        int changed = 0;
        int own = 0;
        for (Map.Entry<String, String> one : seen.entrySet()) {
            Sentence sentence = all.get(one.getKey());
            if (sentence == null || !current(sentence, one.getValue())) {
                changed++;
            } else if (isOwn(sentence, one.getValue(), reader)) {
                own++;
            } else {
                read.add(new SentenceReaders.Marked(sentence.key(), one.getValue()));
            }
        }
        if (!read.isEmpty()) {
            readers.read(read, language, TenantContext.required().id(), reader);
            audit.record("sentence.read", "sentence");
        }
        return new Outcome(read.size(), changed, own);
    }

    private static boolean current(Sentence sentence, String mark) {
        SentenceCorrection waiting = sentence.waiting();
        return sentence.mark().equals(mark)
                || waiting != null && sentence.mark(waiting.text()).equals(mark);
    }

    /** What ships was written by none of them. Of what was corrected, all count who wrote a correction of this text. */
    private boolean isOwn(Sentence sentence, String mark, UUID reader) {
        String shipped = sentence.mark(sentence.shipped());
        return !shipped.equals(mark)
                && writers.wrote(
                        reader,
                        rows.of(sentence.language(), sentence.key()).stream()
                                .filter(one -> one.original().equals(shipped))
                                .toList());
    }

    /** Takes back that the person of this request has read these texts. */
    public int unread(String language, Collection<String> marks) {
        person.requireHuman();
        if (marks.isEmpty()) {
            return 0;
        }
        int taken = readers.unread(marks, language, person.requiredSubject());
        if (taken > 0) {
            audit.record("sentence.unread", "sentence");
        }
        return taken;
    }

    /**
     * What became of it.
     *
     * @param read    how many are read now
     * @param changed how many say something else by now
     * @param own     how many the reader wrote
     */
    public record Outcome(int read, int changed, int own) {}
}

package org.teranga.platform.sentence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;

/**
 * The platform's operator accepts a reader for a language, once, or takes that back for good: readers say themselves that it is their mother
 * tongue, and what counts stands on the pages of every association.
 */
@ApplicationScoped
public class DecideReaders {
    private final SentenceReaders readers;
    private final SentenceTrail trail;
    private final CurrentPerson person;

    @Inject
    DecideReaders(SentenceReaders readers, SentenceTrail trail, CurrentPerson person) {
        this.readers = readers;
        this.trail = trail;
        this.person = person;
    }

    /**
     * What this reader has read and will read counts; twice is as good as once.
     *
     * @throws Refusal not found where there is no such reader, or its association is gone; conflict where that reader is the operator, or was
     *     discounted
     */
    public void accept(String language, UUID reader) {
        SentenceReader one = found(language, reader);
        if (one.tenant() == null) {
            throw Refusal.notFound();
        }
        if (reader.equals(person.requiredSubject())) {
            throw Refusal.conflict("problem.second_person");
        }
        if (one.standing() == SentenceReader.Standing.DISCOUNTED) {
            throw Refusal.conflict("sentences.reader_discounted");
        }
        if (one.standing() == SentenceReader.Standing.WAITING) {
            readers.accept(language, one, person.requiredSubject());
            trail.note(one.tenant(), "sentence.accept_reader", "sentence_reader", reader);
        }
    }

    /**
     * What this reader has read counts no more, and they read no more in this language; twice is as good as once.
     *
     * @return how many texts are unread by that
     * @throws Refusal not found where there is no such reader
     */
    public int discount(String language, UUID reader) {
        SentenceReader one = found(language, reader);
        if (one.standing() == SentenceReader.Standing.DISCOUNTED) {
            return 0;
        }
        int unread = readers.discount(language, one, person.requiredSubject());
        trail.note(one.tenant(), "sentence.discount_reader", "sentence_reader", reader);
        return unread;
    }

    private SentenceReader found(String language, UUID reader) {
        return readers.find(language, reader).orElseThrow(Refusal::notFound);
    }
}

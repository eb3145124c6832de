package org.teranga.platform.sentence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.i18n.Translation;
import org.teranga.platform.i18n.Wording;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;

/** A translator writes what the platform should say instead, which then waits for the platform's yes, or takes that back. */
@ApplicationScoped
public class CorrectSentences {
    /** So many of one association wait at most, once the operator has accepted a reader of it in the language: more nobody would read. */
    public static final int MOST_WAITING = 300;

    /** And so many of any other: what waits keeps its sentence from everybody else's correction. */
    public static final int MOST_OF_UNKNOWN = 30;

    private final SentenceBook book;
    private final SentenceRows rows;
    private final SentenceWriters writers;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    CorrectSentences(
            SentenceBook book, SentenceRows rows, SentenceWriters writers, CurrentPerson person, AuditTrail audit) {
        this.writers = writers;
        this.book = book;
        this.rows = rows;
        this.person = person;
        this.audit = audit;
    }

    /** What is wrong with a text, at its field; empty where nothing is. */
    public Optional<FieldError> fault(Sentence sentence, String written) {
        String wanted = Translation.clean(sentence.shipped(), written);
        if (wanted.equals(sentence.text())) {
            return Optional.of(FieldError.of("text", "sentence.fault.same"));
        }
        return Translation.fault(sentence.french(), sentence.shipped(), wanted)
                .map(fault -> new FieldError("text", fault.key(), fault.arguments()));
    }

    /**
     * Writes a correction.
     *
     * @param seen the state of the sentence that the writer had before them
     * @throws Refusal not found where it is changed elsewhere, invalid with what is wrong or where another
     *     association's correction waits, conflict where somebody else was faster or too many of this one wait
     */
    public UUID write(String language, String key, String written, String seen) {
        person.requireHuman();
        Sentence sentence = book.one(language, key);
        UUID tenant = TenantContext.required().id();
        check(sentence, written, seen, tenant);
        SentenceCorrection before = sentence.waiting();
        SentenceCorrection correction = new SentenceCorrection(
                Uuid7.at(rows.now()),
                language,
                key,
                sentence.mark(sentence.shipped()),
                Translation.clean(sentence.shipped(), written),
                "waiting",
                tenant,
                person.requiredSubject(),
                writers.idsOf(person.requiredSubject()),
                rows.now(),
                null,
                "");
        if (!rows.add(correction, before == null ? null : before.id())) {
            throw Refusal.changedMeanwhile("sentences.changed_meanwhile");
        }
        audit.record("sentence.correct", "sentence", correction.id());
        return correction.id();
    }

    private void check(Sentence sentence, String written, String seen, UUID tenant) {
        if (sentence.fixed()) {
            throw Refusal.notFound();
        }
        if (waitsElsewhere(sentence, tenant)) {
            throw Refusal.invalid(List.of(FieldError.of("text", "sentences.another_waits")));
        }
        if (!sentence.seen().equals(seen)) {
            throw Refusal.changedMeanwhile("sentences.changed_meanwhile");
        }
        fault(sentence, written).ifPresent(fault -> {
            throw Refusal.invalid(List.of(fault));
        });
        int most = rows.readsFor(tenant, sentence.language()) ? MOST_WAITING : MOST_OF_UNKNOWN;
        if (sentence.waiting() == null && rows.waitingOf(tenant) >= most) {
            throw Refusal.conflict("sentences.many_wait", most);
        }
    }

    /** Nobody puts their text in the place of one of another association that the operator has not seen yet. */
    private static boolean waitsElsewhere(Sentence sentence, UUID tenant) {
        SentenceCorrection waiting = sentence.waiting();
        return waiting != null && waiting.tenant() != null && !tenant.equals(waiting.tenant());
    }

    /** Takes back a correction of one's own that waits. */
    public void withdraw(UUID id) {
        person.requireHuman();
        SentenceCorrection one = rows.find(id)
                .filter(SentenceCorrection::waits)
                .filter(waiting -> person.requiredSubject().equals(waiting.writtenBy()))
                .orElseThrow(Refusal::notFound);
        if (rows.end(one, "withdrawn", person.requiredSubject(), "")) {
            audit.record("sentence.withdraw", "sentence", id);
        }
    }

    /** What was ever written of a sentence, the newest first. */
    public List<SentenceCorrection> history(String language, String key) {
        return rows.of(language, key);
    }

    /** The values that must stand in a sentence, as they are written. */
    public static List<String> values(Sentence sentence) {
        return Wording.variables(sentence.french()).stream()
                .map(name -> "{" + name + "}")
                .toList();
    }
}

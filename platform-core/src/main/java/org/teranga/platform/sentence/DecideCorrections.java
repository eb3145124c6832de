package org.teranga.platform.sentence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.i18n.Translation;
import org.teranga.platform.i18n.Wording;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** The platform's operator lets a correction count for all associations, or does not. Whoever wrote it does not decide. */
@ApplicationScoped
public class DecideCorrections {
    /** The longest answer, in characters. */
    public static final int LONGEST_ANSWER = 500;

    private static final int SHOWN = 100;

    private final SentenceBook book;
    private final SentenceRows rows;
    private final SentenceWriters writers;
    private final SentenceTrail trail;
    private final CurrentPerson person;

    @Inject
    DecideCorrections(
            SentenceBook book, SentenceRows rows, SentenceWriters writers, SentenceTrail trail, CurrentPerson person) {
        this.book = book;
        this.rows = rows;
        this.writers = writers;
        this.trail = trail;
        this.person = person;
    }

    /** Those that wait, the oldest first, a hundred at most. */
    public List<SentenceCorrection> waiting() {
        return rows.waiting(SHOWN);
    }

    /** Those that were published and not taken back. */
    public List<SentenceCorrection> published() {
        return rows.published();
    }

    /**
     * Lets a correction count, everywhere.
     *
     * @param answer a word to who wrote it; may be empty
     * @throws Refusal conflict where it waits no more, where another text ships by now, or where the operator wrote it
     */
    public void publish(UUID id, String answer) {
        SentenceCorrection one = decided(id);
        Sentence sentence = sentence(one);
        if (!sentence.mark(sentence.shipped()).equals(one.original())) {
            throw Refusal.conflict("sentences.source_changed");
        }
        Translation.fault(sentence.french(), sentence.shipped(), one.text()).ifPresent(fault -> {
            throw Refusal.invalid(List.of(new FieldError("answer", fault.key(), fault.arguments())));
        });
        List<SentenceCorrection> all = rows.of(one.language(), one.sentence());
        if (writers.wrote(
                person.requiredSubject(),
                all.stream()
                        .filter(other -> other.original().equals(one.original()))
                        .toList())) {
            throw Refusal.conflict("problem.second_person");
        }
        check(rows.publish(one, person.requiredSubject(), checked(answer, false)));
        note(one, "sentence.publish");
    }

    /**
     * Does not take a correction.
     *
     * @param answer why, in a word to who wrote it
     */
    public void decline(UUID id, String answer) {
        SentenceCorrection one = decided(id);
        check(rows.end(one, "declined", person.requiredSubject(), checked(answer, true)));
        note(one, "sentence.decline");
    }

    /** What ships counts again. */
    public void takeBack(UUID id) {
        SentenceCorrection one =
                rows.find(id).filter(SentenceCorrection::counts).orElseThrow(Refusal::notFound);
        check(rows.end(one, "taken_back", person.requiredSubject(), one.answer()));
        note(one, "sentence.take_back");
    }

    private SentenceCorrection decided(UUID id) {
        SentenceCorrection one = rows.find(id).orElseThrow(Refusal::notFound);
        check(one.waits());
        return one;
    }

    private Sentence sentence(SentenceCorrection one) {
        return book.of(one.language()).stream()
                .filter(sentence -> sentence.key().equals(one.sentence()))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("sentences.source_changed"));
    }

    private static void check(boolean still) {
        if (!still) {
            throw Refusal.changedMeanwhile("sentences.changed_meanwhile");
        }
    }

    private static String checked(String answer, boolean needed) {
        String kept = Wording.clean(answer);
        if (needed && kept.isEmpty()) {
            throw Refusal.invalid(List.of(FieldError.of("answer", "sentences.answer_missing")));
        }
        if (kept.length() > LONGEST_ANSWER) {
            throw Refusal.invalid(List.of(FieldError.of("answer", "text.fault.long", kept.length(), LONGEST_ANSWER)));
        }
        return kept;
    }

    private void note(SentenceCorrection one, String action) {
        trail.note(one.tenant(), action, "sentence", one.id());
    }
}

package org.teranga.training.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.i18n.ReadersWish;
import org.teranga.platform.persistence.TenantEntity;

/**
 * Questions that a course asks. It is begun, and written as often as its authors like: how it is called, what it asks, and what it asks
 * otherwise than its course. What passes, how often one may try and how long one waits are the course's terms, unless the quiz has its own.
 */
@Entity
@Table(schema = "training", name = "quiz")
public class Quiz extends TenantEntity {
    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID course;

    private String titles;

    @Column(name = "pass_mark")
    private @Nullable Integer passMark;

    private @Nullable Integer attempts;

    @Column(name = "wait_hours")
    private @Nullable Integer waitHours;

    private String plan;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Quiz() {}

    /** The quiz of a course, without a title and with the course's terms. */
    static Quiz begin(UUID id, UUID course, QuizPlan plan, Instant now) {
        Quiz quiz = new Quiz();
        quiz.id = id;
        quiz.course = course;
        quiz.createdAt = now;
        quiz.write(Map.of(), QuizTerms.OF_COURSE, plan, now);
        return quiz;
    }

    /**
     * It is as it is said here.
     *
     * @param called language to what it is called; empty where it is the quiz of its course
     */
    void write(Map<String, String> called, QuizTerms terms, QuizPlan asked, Instant now) {
        titles = PlanJson.titles(called);
        passMark = terms.passMark();
        attempts = terms.attempts();
        waitHours = terms.waitHours();
        plan = PlanJson.write(asked);
        changedAt = now;
    }

    /** What it is called: in this language, else in French, else in any; empty where it has no title. */
    public Optional<Called> called(String language) {
        return called(ReadersWish.of(language));
    }

    /** What it is called for a reader; empty where it has no title. */
    public Optional<Called> called(ReadersWish wish) {
        Map<String, String> all = titles();
        List<String> there = Stream.concat(
                        Stream.of("fr").filter(all::containsKey),
                        all.keySet().stream().sorted(Comparator.naturalOrder()))
                .distinct()
                .toList();
        if (there.isEmpty()) {
            return Optional.empty();
        }
        String best = wish.best(there);
        return Optional.of(new Called(best, Objects.requireNonNull(all.get(best)), ""));
    }

    /** Its id within the association. */
    public UUID id() {
        return id;
    }

    /** Whose it is. */
    public UUID course() {
        return course;
    }

    /** Language to what it is called; empty where it is the quiz of its course. */
    public Map<String, String> titles() {
        return PlanJson.titles(titles);
    }

    /** What it asks otherwise than its course. */
    public QuizTerms terms() {
        return new QuizTerms(passMark, attempts, waitHours);
    }

    /** What it asks. */
    public QuizPlan plan() {
        return PlanJson.read(plan);
    }

    Instant createdAt() {
        return createdAt;
    }
}

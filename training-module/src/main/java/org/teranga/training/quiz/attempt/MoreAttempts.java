package org.teranga.training.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.refusal.Refusal;
import org.teranga.training.course.Course;
import org.teranga.training.course.Courses;
import org.teranga.training.quiz.Quiz;
import org.teranga.training.quiz.Quizzes;
import org.teranga.training.quiz.attempt.Grants.Grant;

/**
 * Gives one more attempt to somebody who has used all attempts at a quiz, by a trainer who is somebody else. It asks no permission: who
 * calls has asked.
 */
@ApplicationScoped
@Transactional
public class MoreAttempts {
    private final Attempts attempts;
    private final Grants grants;
    private final Quizzes quizzes;
    private final Courses courses;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    MoreAttempts(Attempts attempts, Grants grants, Quizzes quizzes, Courses courses, AuditTrail audit, Clock clock) {
        this.attempts = attempts;
        this.grants = grants;
        this.quizzes = quizzes;
        this.courses = courses;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Somebody who may not try a quiz any more.
     *
     * @param number the number of their last attempt
     */
    public record Limited(UUID person, UUID course, UUID quiz, int number) {}

    /** Those among these people, with each quiz that holds them up; as many queries for many as for few. */
    public List<Limited> limited(Collection<UUID> persons) {
        List<Tried> all = attempts.of(persons);
        if (all.isEmpty()) {
            return List.of();
        }
        Map<UUID, Course> known =
                courses.published().stream().collect(Collectors.toMap(Course::id, Function.identity()));
        Map<UUID, Quiz> asked =
                quizzes.of(all.stream().map(tried -> tried.attempt().quiz()).collect(Collectors.toSet()));
        List<Grant> given = grants.of(persons);
        List<Limited> limited = new ArrayList<>();
        all.stream()
                .collect(Collectors.groupingBy(tried ->
                        List.of(tried.attempt().person(), tried.attempt().quiz())))
                .values()
                .forEach(tried -> limited(tried, known, asked, given).ifPresent(limited::add));
        return limited;
    }

    private Optional<Limited> limited(
            List<Tried> newestFirst, Map<UUID, Course> known, Map<UUID, Quiz> asked, List<Grant> given) {
        Attempt last = newestFirst.getFirst().attempt();
        List<Grant> own = given.stream()
                .filter(one -> one.person().equals(last.person()) && one.quiz().equals(last.quiz()))
                .toList();
        Quiz quiz = asked.get(last.quiz());
        return Optional.ofNullable(known.get(last.course()))
                .filter(course -> quiz != null && limited(course, quiz, newestFirst, own))
                .map(course -> new Limited(last.person(), course.id(), last.quiz(), last.number()));
    }

    private boolean limited(Course course, Quiz quiz, List<Tried> newestFirst, List<Grant> given) {
        return course.version()
                .filter(version -> version.outline().part(quiz.id()).isPresent())
                .map(version -> Turn.of(newestFirst, given, quiz.terms().in(version.terms()), clock.instant()))
                .filter(Turn::limited)
                .isPresent();
    }

    /**
     * Gives one more attempt; nothing changes where the person may try, or has tried since.
     *
     * @param number the number of the attempt after which it is given
     * @throws Refusal not allowed to oneself; not found where the person has not tried this quiz
     */
    public void give(UUID person, UUID quiz, int number, UUID by) {
        if (person.equals(by)) {
            throw Refusal.forbidden();
        }
        List<Tried> tried = attempts.of(person, quiz);
        if (tried.isEmpty()) {
            throw Refusal.notFound();
        }
        Attempt last = tried.getFirst().attempt();
        Course course = courses.find(last.course()).orElseThrow(Refusal::notFound);
        Quiz asked = quizzes.find(quiz).orElseThrow(Refusal::notFound);
        Instant now = clock.instant();
        if (last.number() == number
                && limited(course, asked, tried, grants.of(person, quiz))
                && grants.add(new Grant(quiz, person, number, now), by)) {
            audit.record("quiz.more", "account", person);
        }
    }
}

package org.teranga.training.leading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.theme.PageContexts;
import org.teranga.training.course.Course;
import org.teranga.training.course.Part;
import org.teranga.training.quiz.attempt.MoreAttempts;

/** People who learn, as the lead of the training sees them. */
@ApplicationScoped
@Transactional
class LearnerRows {
    private final MoreAttempts attempts;
    private final Members members;
    private final CurrentPerson me;
    private final PageContexts contexts;

    @Inject
    LearnerRows(MoreAttempts attempts, Members members, CurrentPerson me, PageContexts contexts) {
        this.attempts = attempts;
        this.members = members;
        this.me = me;
        this.contexts = contexts;
    }

    /** These people; where it is asked for, with the quizzes that hold them up. */
    List<LeadView.PersonRow> rows(LeadCourses read, List<Learner> page, boolean held) {
        Set<UUID> persons = page.stream().map(Learner::person).collect(Collectors.toSet());
        Map<UUID, String> names = members.names(persons);
        List<MoreAttempts.Limited> limited = held ? attempts.limited(persons) : List.of();
        return page.stream()
                .map(one -> person(read, one, names.getOrDefault(one.person(), ""), more(read, one, limited)))
                .toList();
    }

    /** Nobody gives themselves anything. */
    private List<LeadView.More> more(LeadCourses read, Learner one, List<MoreAttempts.Limited> limited) {
        return limited.stream()
                .filter(quiz -> quiz.person().equals(one.person())
                        && quiz.course().equals(one.course())
                        && !quiz.person().equals(me.requiredSubject()))
                .map(quiz -> new LeadView.More(
                        read.asked(quiz.quiz(), contexts),
                        "/" + contexts.language().tag() + "/desk/training/progress/attempts/" + quiz.quiz() + "/"
                                + quiz.person(),
                        quiz.number()))
                .toList();
    }

    private LeadView.PersonRow person(LeadCourses read, Learner one, String name, List<LeadView.More> more) {
        Course course = Objects.requireNonNull(read.courses().get(one.course()));
        List<Part> parts = LeadCourses.parts(course);
        String at = parts.stream()
                .filter(part -> part.id().equals(one.lastPart()))
                .findFirst()
                .map(part -> read.title(part, contexts))
                .orElse("");
        return new LeadView.PersonRow(
                name,
                read.title(course),
                one.state(),
                Math.min(one.done(), parts.size()),
                parts.size(),
                at,
                one.lastAt(),
                one.until(),
                more);
    }
}

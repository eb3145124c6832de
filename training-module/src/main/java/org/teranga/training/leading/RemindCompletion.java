package org.teranga.training.leading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.content.Library;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantSettings;
import org.teranga.training.CourseKinds;
import org.teranga.training.course.Course;
import org.teranga.training.course.Courses;

/**
 * Writes once to those whose completion ends soon. The letter and the note that it was written are one transaction; a mail server that is
 * away finds the letter in the outbox.
 */
@ApplicationScoped
class RemindCompletion {
    private final Learners learners;
    private final Courses courses;
    private final Library library;
    private final MemberBook members;
    private final RenewalLetters letters;
    private final TenantSettings settings;
    private final Clock clock;

    @Inject
    RemindCompletion(
            Learners learners,
            Courses courses,
            Library library,
            MemberBook members,
            RenewalLetters letters,
            TenantSettings settings,
            Clock clock) {
        this.learners = learners;
        this.courses = courses;
        this.library = library;
        this.members = members;
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
    }

    /** For the open association. */
    @Transactional
    public void run(Tenant tenant) {
        int days = settings.get(TrainingSettings.REMINDER_DAYS);
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        if (days == 0) {
            return;
        }
        List<Learners.Ending> ending = learners.ending(today, today.plusDays(days));
        if (ending.isEmpty()) {
            return;
        }
        Map<UUID, Map<String, Library.Called>> titles = library.titles(List.of(CourseKinds.COURSE));
        Map<UUID, Member> people =
                members.find(ending.stream().map(Learners.Ending::person).toList());
        for (Learners.Ending one : ending) {
            Course course = courses.find(one.course()).filter(Course::published).orElse(null);
            Member member = people.get(one.person());
            if (course != null && member != null && member.active() && learners.reminded(one.completion(), today)) {
                letters.write(tenant, member, course, titles, one.until());
            }
        }
    }
}

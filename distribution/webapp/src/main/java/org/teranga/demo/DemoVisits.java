package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.matching.home.HomeAdult;
import org.teranga.matching.home.HomeAdults;
import org.teranga.matching.home.HomeOwner;
import org.teranga.matching.safeguarding.visit.HomeVisit;
import org.teranga.matching.safeguarding.visit.HomeVisits;
import org.teranga.matching.safeguarding.visit.PlanVisit;
import org.teranga.matching.safeguarding.visit.VisitDeskPages;
import org.teranga.platform.form.Answers;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;

/** Visits of the demonstration: two of the team plan, make and report them by the forms that people fill in, and the host chooses a date. */
@ApplicationScoped
class DemoVisits {
    private static final String LANGUAGE = "fr";
    private static final List<String> HOURS = List.of("10:00", "14:30", "18:00");

    private final HomeVisits visits;
    private final HomeAdults adults;
    private final VisitDeskPages desk;
    private final PlanVisit plan;
    private final ActingMember acting;
    private final Clock clock;

    @Inject
    DemoVisits(
            HomeVisits visits,
            HomeAdults adults,
            VisitDeskPages desk,
            PlanVisit plan,
            ActingMember acting,
            Clock clock) {
        this.visits = visits;
        this.adults = adults;
        this.desk = desk;
        this.plan = plan;
        this.acting = acting;
        this.clock = clock;
    }

    /** Goes on with the visit of this home, as far as it should come. */
    void make(HomeOwner owner, DemoTeam team, HomeStage stage) {
        UUID home = owner.home().value();
        if (latest(home).isEmpty()) {
            boolean soon = stage.reaches(HomeStage.REPORTED);
            sent(acting.as(
                    team.caseworker(),
                    () -> desk.propose(LANGUAGE, home, dates(team.colleague(), soon ? now() : comingDays()))));
        }
        if (stage.reaches(HomeStage.DATED) && latest(home).stream().anyMatch(HomeVisit::toChoose)) {
            acting.signedOut(() -> {
                plan.choose(home, "1");
                return true;
            });
        }
        if (stage.reaches(HomeStage.REPORTED) && latest(home).stream().anyMatch(HomeVisit::toReport)) {
            UUID visit = latest(home).getFirst().id();
            sent(acting.as(team.caseworker(), () -> desk.report(LANGUAGE, home, visit, seen(owner))));
        }
        if (stage.reaches(HomeStage.MADE) && latest(home).getFirst().state().equals("reported")) {
            UUID visit = latest(home).getFirst().id();
            sent(acting.as(team.colleague(), () -> desk.confirm(LANGUAGE, home, visit, "yes")));
        }
    }

    /** Whether a visit of this home was ever proposed. */
    boolean begun(HomeOwner owner) {
        return !latest(owner.home().value()).isEmpty();
    }

    private List<HomeVisit> latest(UUID home) {
        return acting.signedOut(() -> visits.of(home)).stream().limit(1).toList();
    }

    /** What two saw; one thing is to be mended. */
    private Answers seen(HomeOwner owner) {
        Map<String, List<String>> sent = new HashMap<>();
        HomeVisit.Report.CHECKLIST.forEach(code -> sent.put("r_" + code, List.of("ok")));
        sent.put("r_smoke", List.of("mend"));
        sent.put("visited_on", List.of(today().toString()));
        sent.put("outcome", List.of("yes"));
        sent.put(
                "words",
                List.of("Une maison claire, un accueil simple. La pile du détecteur de fumée sera changée cette"
                        + " semaine."));
        List<String> met = new ArrayList<>(List.of(owner.host().toString()));
        adults.of(List.of(owner.home())).stream()
                .filter(HomeAdult::here)
                .forEach(adult -> met.add(adult.id().toString()));
        sent.put("met", met);
        return new Answers(sent);
    }

    private static Answers dates(UUID colleague, List<LocalDateTime> dates) {
        Map<String, String> sent = new HashMap<>(Map.of("second", colleague.toString()));
        dates.forEach(date -> sent.put("date" + (sent.size()), date.toString()));
        return Answers.of(sent);
    }

    /** Three dates, of which no day is a Sunday. */
    private List<LocalDateTime> comingDays() {
        LocalDate day = today().plusDays(1);
        List<LocalDateTime> dates = new ArrayList<>();
        for (String hour : HOURS) {
            day = day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
            dates.add(LocalDateTime.parse(day + "T" + hour));
            day = day.plusDays(1);
        }
        return dates;
    }

    /** At once: what was seen there is reported today, and no date is proposed that is over. */
    private List<LocalDateTime> now() {
        return List.of(ZonedDateTime.now(clock.withZone(Formats.ZONE))
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .plusMinutes(2));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    private static void sent(PageOrRedirect answer) {
        if (!(answer instanceof Redirect)) {
            throw new IllegalStateException("a form of the demonstration came back: " + answer);
        }
    }
}

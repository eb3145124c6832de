package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.teranga.matching.incident.IncidentPages;
import org.teranga.matching.incident.IncidentResource;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.answer.HowAreYou;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.matching.stay.meeting.MeetingDeskPages;
import org.teranga.platform.clock.EarlierTime;
import org.teranga.platform.form.Answers;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;

/** Talks of stays of the demonstration: two meet for the first time, and one side is not well until the lead has spoken with both. */
@ApplicationScoped
class DemoTalks {
    private static final String LANGUAGE = "fr";
    private static final int SAID = 9;

    private static final String ALONE =
            "Chacun pour soi, au téléphone : qui cuisine quand, et le bruit tard le soir. Les deux veulent en parler.";
    private static final String TOGETHER =
            "La cuisine est à la famille de 18 h à 20 h ; le calme après 22 h. On s’en reparle dans un mois.";

    private final MeetingDeskPages meetings;
    private final HowAreYou howAreYou;
    private final IncidentPages incidents;
    private final IncidentResource open;
    private final ActingMember acting;
    private final EarlierTime earlier;
    private final Clock clock;

    @Inject
    DemoTalks(
            MeetingDeskPages meetings,
            HowAreYou howAreYou,
            IncidentPages incidents,
            IncidentResource open,
            ActingMember acting,
            EarlierTime earlier,
            Clock clock) {
        this.meetings = meetings;
        this.howAreYou = howAreYou;
        this.incidents = incidents;
        this.open = open;
        this.acting = acting;
        this.earlier = earlier;
        this.clock = clock;
    }

    /** Plans the meeting of two who were introduced; one of its dates suits both, as they say on the telephone. */
    boolean plan(PlacementId placement, DemoTeam team) {
        String day = LocalDate.ofInstant(clock.instant(), Formats.ZONE).plusDays(4) + "T14:30";
        String other = LocalDate.ofInstant(clock.instant(), Formats.ZONE).plusDays(5) + "T18:00";
        Map<String, String> dates = Map.of(
                "date1",
                day,
                "date2",
                other,
                "venue",
                "neutral",
                "place",
                "Maison des associations, salle 2",
                "with",
                team.colleague().toString());
        sent(acting.as(team.caseworker(), () -> meetings.propose(LANGUAGE, placement.value(), Answers.of(dates))));
        sent(acting.as(
                team.caseworker(),
                () -> meetings.agree(LANGUAGE, placement.value(), Answers.of(Map.of("date1", day)))));
        return true;
    }

    /** The household says that it is not well; the lead takes it that evening, speaks with each, and they go on. */
    void mediate(PlacementId placement, DemoTeam team) {
        ago(
                SAID,
                () -> acting.signedOut(() -> {
                    howAreYou.say(new PlacementLinks.Followed(placement, Party.HOUSEHOLD), "not_ok");
                    return true;
                }));
        UUID incident = acting.as(
                team.lead(),
                () -> open.list(null, null, null).items().getFirst().id());
        ago(SAID, () -> step(incident, team, "take", Map.of()));
        ago(SAID - 1, () -> step(incident, team, "note", Map.of("text", ALONE)));
        ago(SAID - 1, () -> step(incident, team, "talk", Map.of("startsAt", inTwoDays())));
        ago(SAID - 1, () -> step(incident, team, "talk-yes", Map.of("side", Party.HOUSEHOLD.code())));
        ago(SAID - 1, () -> step(incident, team, "talk-yes", Map.of("side", Party.HOST.code())));
        ago(SAID - 4, () -> step(incident, team, "talk-held", Map.of("text", TOGETHER)));
        ago(SAID - 4, () -> step(incident, team, "resume", Map.of("text", "")));
    }

    private String inTwoDays() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE).plusDays(2) + "T18:30";
    }

    private boolean step(UUID incident, DemoTeam team, String step, Map<String, String> said) {
        String prefix = step.replace('-', '_') + "_";
        Map<String, String> sent = new HashMap<>();
        said.forEach((name, words) -> sent.put(prefix + name, words));
        sent(acting.as(team.lead(), () -> incidents.step(LANGUAGE, incident, step, Answers.of(sent))));
        return true;
    }

    private <T> T ago(int days, Supplier<T> work) {
        return earlier.ago(Duration.ofDays(days), work);
    }

    private static void sent(PageOrRedirect answer) {
        if (!(answer instanceof Redirect)) {
            throw new IllegalStateException("a form of the demonstration came back: " + answer);
        }
    }
}

package org.teranga.matching.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.intake.Answers;
import org.teranga.matching.intake.Contact;
import org.teranga.matching.intake.ContactQuestions;
import org.teranga.matching.intake.Localities;
import org.teranga.matching.intake.PlaceQuestions;
import org.teranga.matching.intake.Reading;
import org.teranga.matching.intake.Vocabulary;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.web.Problem;

/** The questions of the form for help; the fields have the names of the spreadsheet's columns, as in JSON. */
@ApplicationScoped
public class NeedQuestions {
    private static final int FARTHEST = 1_000;
    private static final int MOST_PEOPLE = 50;
    private static final int LONGEST_DAYS = 3_650;

    /** Where nobody says how far, as far as one goes by bus or train for a lesson, or to stay near friends. */
    private static final int USUAL_RADIUS = 40;

    private final Localities localities;
    private final Clock clock;

    @Inject
    NeedQuestions(Localities localities, Clock clock) {
        this.localities = localities;
        this.clock = clock;
    }

    /**
     * Reads the answers. Required are kind, a place and at least one person; staff may leave out how to reach them.
     *
     * @param reachable whether e-mail or phone must be told
     * @param language  in which language we write to the person
     * @throws Problem 422 with every fault
     */
    public NeedDraft read(Answers answers, boolean reachable, String language) {
        Reading in = new Reading(answers);
        NeedTerms terms = terms(in);
        Contact contact = ContactQuestions.read(in, reachable, language);
        Instant waitingSince = waitingSince(in);
        in.end();
        return new NeedDraft(terms, contact, waitingSince);
    }

    private NeedTerms terms(Reading in) {
        String kind = in.required("kind", in.choice("kind", Vocabulary.KINDS), "intake.kind_missing");
        Integer radius = in.number("radius_km", 0, FARTHEST);
        LocalDate from = in.day("from");
        return new NeedTerms(
                kind,
                PlaceQuestions.read(in, localities, true),
                radius == null ? Integer.valueOf(USUAL_RADIUS) : radius,
                household(in),
                in.languages("languages"),
                in.words("interests"),
                in.words("skills"),
                in.choices("requires", Vocabulary.REQUIREMENTS),
                from == null ? today() : from,
                in.number("duration_days", 1, LONGEST_DAYS));
    }

    private static Household household(Reading in) {
        Integer adults = in.number("adults", 0, MOST_PEOPLE);
        Integer children = in.number("children", 0, MOST_PEOPLE);
        boolean unsaid = in.first("adults").isBlank() && in.first("children").isBlank();
        Integer sure = unsaid ? Integer.valueOf(1) : zeroIfNull(adults);
        Household household =
                new Household(sure, zeroIfNull(children), in.choice("composition", Vocabulary.COMPOSITIONS));
        if (household.persons() == 0 && adults != null) {
            in.fault("adults", "intake.nobody");
        }
        return household;
    }

    private static Integer zeroIfNull(@Nullable Integer number) {
        return number == null ? Integer.valueOf(0) : number;
    }

    private Instant waitingSince(Reading in) {
        LocalDate since = in.day("waiting_since");
        if (since == null || since.equals(today())) {
            return clock.instant();
        }
        if (since.isAfter(today())) {
            in.fault("waiting_since", "intake.waits_in_future", since);
        }
        return since.atStartOfDay(Formats.ZONE).toInstant();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Formats.ZONE));
    }
}

package org.teranga.matching.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.intake.Answers;
import org.teranga.matching.intake.ContactQuestions;
import org.teranga.matching.intake.EntryPoint;
import org.teranga.matching.intake.Localities;
import org.teranga.matching.intake.Locality;
import org.teranga.matching.intake.PlaceQuestions;
import org.teranga.matching.intake.Reading;
import org.teranga.matching.intake.Vocabulary;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.refusal.Refusal;

/** The questions of the offer form; the fields have the names of the spreadsheet's columns, as in JSON. */
@ApplicationScoped
public class OfferQuestions {
    private static final int LARGEST_CAPACITY = 500;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Localities localities;
    private final Clock clock;

    @Inject
    OfferQuestions(Localities localities, Clock clock) {
        this.localities = localities;
        this.clock = clock;
    }

    /**
     * Reads the answers. Required are kind, a place, capacity, and e-mail or phone; what a form has asked must be answered there. What is
     * not known stays unknown.
     *
     * @param from     by which way they come, which says what is read
     * @param language in which language we write to the person
     * @throws Refusal invalid with every fault
     */
    public OfferDraft read(Answers answers, EntryPoint from, String language) {
        Reading in = new Reading(from.offer(answers));
        OfferDraft draft = new OfferDraft(terms(in), ContactQuestions.read(in, true, language));
        LocalDate until = draft.terms().availableUntil();
        if (from.ofDaysToCome() && until != null && until.isBefore(today())) {
            in.fault("available_until", "intake.period_over", until);
        }
        in.end();
        return draft;
    }

    private OfferTerms terms(Reading in) {
        String kind = in.required("kind", in.choice("kind", Vocabulary.KINDS), "intake.kind_missing");
        String country = country(in);
        Locality locality = PlaceQuestions.read(in, localities, country.equals("FR"));
        Integer capacity = capacity(in, kind);
        LocalDate from = in.day("available_from");
        LocalDate until = in.day("available_until");
        in.wanted("languages", "intake.languages_missing");
        if ("housing".equals(kind)) {
            in.wanted("host", "intake.host_missing");
        }
        LocalDate start = from == null ? earliest(until) : from;
        if (until != null && until.isBefore(start)) {
            in.fault("available_until", "intake.until_before_from", until, start);
        }
        return new OfferTerms(
                kind,
                country,
                locality,
                capacity,
                in.truth("shared"),
                start,
                until,
                in.languages("languages"),
                in.words("interests"),
                in.words("skills"),
                in.choices("conditions", Vocabulary.CONDITIONS),
                in.choice("host", Vocabulary.HOSTS));
    }

    /** From today on, unless it is over. */
    private LocalDate earliest(@Nullable LocalDate until) {
        return until != null && until.isBefore(today()) ? until : today();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Formats.ZONE));
    }

    private static @Nullable Integer capacity(Reading in, String kind) {
        Integer capacity = in.number("capacity", 1, LARGEST_CAPACITY);
        if (capacity == null && in.first("capacity").isBlank()) {
            in.fault("capacity", "housing".equals(kind) ? "intake.capacity_missing_home" : "intake.capacity_missing");
        }
        return capacity;
    }

    private static String country(Reading in) {
        String country = in.line("country", 2);
        if (country == null) {
            return "FR";
        }
        String code = country.toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(code)) {
            in.fault("country", "intake.no_country", country);
        }
        return code;
    }
}

package org.teranga.matching.pool.offer.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.KindQuestion;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.pool.contact.ContactQuestions;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.locality.Localities;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.matching.pool.locality.PlaceQuestions;
import org.teranga.matching.pool.offer.OfferDraft;
import org.teranga.matching.pool.offer.OfferTerms;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.form.Values;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.refusal.Refusal;

/** The questions of the offer form; the fields have the names of the spreadsheet's columns, as in JSON. */
@ApplicationScoped
public class OfferQuestions {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Localities localities;
    private final Clock clock;

    @Inject
    public OfferQuestions(Localities localities, Clock clock) {
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
        FormReader in = new FormReader(from.offer(answers));
        OfferDraft draft = new OfferDraft(terms(in), ContactQuestions.read(in, true, language));
        LocalDate until = draft.terms().availableUntil();
        if (from.ofDaysToCome() && until != null && until.isBefore(today())) {
            in.fault("available_until", "intake.period_over", until);
        }
        in.end();
        return draft;
    }

    private OfferTerms terms(FormReader in) {
        String kind = in.required("kind", OfferFields.KIND.read(in), "intake.kind_missing");
        String country = country(in);
        Locality locality = PlaceQuestions.read(in, localities, country.equals("FR"));
        Values said = OfferFields.ANSWERS.read(in);
        capacity(in, kind, said.get(OfferFields.CAPACITY));
        LocalDate from = said.get(OfferFields.AVAILABLE_FROM);
        LocalDate until = said.get(OfferFields.AVAILABLE_UNTIL);
        in.wanted("languages", "intake.languages_missing");
        if ("housing".equals(kind)) {
            in.wanted("host", "intake.host_missing");
        }
        LocalDate start = from == null ? earliest(until) : from;
        if (until != null && until.isBefore(start)) {
            in.fault("available_until", "intake.until_before_from", until, start);
        }
        Values.Builder terms = said.toBuilder()
                .with(OfferFields.KIND, kind)
                .with(OfferFields.COUNTRY, country)
                .with(OfferFields.AVAILABLE_FROM, start);
        return new OfferTerms(locality, KindQuestion.asked(OfferFields.QUESTIONS, kind, terms.build()));
    }

    /** From today on, unless it is over. */
    private LocalDate earliest(@Nullable LocalDate until) {
        return until != null && until.isBefore(today()) ? until : today();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Formats.ZONE));
    }

    private static void capacity(FormReader in, String kind, @Nullable Integer capacity) {
        if (capacity == null && in.first("capacity").isBlank()) {
            String missing = switch (kind) {
                case "housing" -> "intake.capacity_missing_home";
                case "project" -> "intake.capacity_missing_project";
                default -> "intake.capacity_missing";
            };
            in.fault("capacity", missing);
        }
    }

    private static String country(FormReader in) {
        String country = OfferFields.COUNTRY.read(in);
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

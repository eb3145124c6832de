package org.teranga.matching.pool.need.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teranga.matching.form.KindQuestion;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.ContactQuestions;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.intake.PeriodBounds;
import org.teranga.matching.pool.locality.Localities;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.matching.pool.locality.PlaceQuestions;
import org.teranga.matching.pool.minor.ChildAlone;
import org.teranga.matching.pool.need.Household;
import org.teranga.matching.pool.need.NeedDraft;
import org.teranga.matching.pool.need.NeedTerms;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.form.Values;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.refusal.Refusal;

/** The questions of the form for help; the fields have the names of the spreadsheet's columns, as in JSON. */
@ApplicationScoped
public class NeedQuestions {

    /** Where nobody says how far, as far as one goes by bus or train for a lesson, or to stay near friends. */
    private static final int USUAL_RADIUS = 40;

    /** Where it does not matter how many they are, forms ask whether an adult is there, and no more. */
    private static final String ADULT_THERE = "adult_there";

    private final Localities localities;
    private final Clock clock;

    @Inject
    public NeedQuestions(Localities localities, Clock clock) {
        this.localities = localities;
        this.clock = clock;
    }

    /**
     * Reads the answers. Required are kind and a place; what a form has asked must be answered there. What is not known stays unknown.
     *
     * @param from     by which way they come, which says what is read
     * @param language in which language we write to the person
     * @throws Refusal invalid with every fault
     */
    public NeedDraft read(Answers answers, EntryPoint from, String language) {
        FormReader in = new FormReader(from.need(counted(answers)));
        if (answers.first(ADULT_THERE).isBlank()) {
            in.wanted(ADULT_THERE, "intake.adult_there_missing");
        }
        Values said = NeedFields.ANSWERS.read(in);
        List<Integer> ages = said.required(NeedFields.AGES);
        NeedTerms terms = terms(in, said);
        LocalDate begin = terms.from();
        if (begin != null && from.ofDaysToCome() && PeriodBounds.over(begin, terms.durationDays(), today())) {
            in.fault("from", "intake.period_over", begin);
        }
        Contact contact = ContactQuestions.read(in, from.reachable(), language);
        Instant waitingSince = waitingSince(in);
        in.end();
        return new NeedDraft(terms, ages, contact, waitingSince);
    }

    /**
     * What a child alone tells us, whatever else is missing or wrong; empty where an adult is with it, or it cannot be read how many.
     *
     * @param language in which language we write to the child
     */
    public Optional<ChildAlone> childAlone(Answers answers, String language) {
        FormReader in = new FormReader(counted(answers));
        Integer adults = NeedFields.ADULTS.read(in);
        Integer told = NeedFields.CHILDREN.read(in);
        List<Integer> ages = NeedFields.AGES.read(in);
        boolean byAges = CountedPeople.onlyChildren(adults, told, ages == null ? List.of() : ages);
        if (!byAges && (adults == null || adults > 0) || in.faulty("children")) {
            return Optional.empty();
        }
        Integer children = byAges && ages != null ? Integer.valueOf(ages.size()) : told;
        String kind = NeedFields.KIND.read(in);
        Locality place = PlaceQuestions.read(in, localities, true);
        return Optional.of(new ChildAlone(
                kind == null ? "" : kind,
                place.label().isEmpty() ? in.first("postcode") : place.label(),
                place.department(),
                children,
                ContactQuestions.read(in, false, language)));
    }

    /**
     * Fills in what was not known of a need. What was known stays, and is changed by the team.
     *
     * @throws Refusal invalid with every fault
     */
    public NeedTerms complete(NeedTerms terms, Answers answers) {
        FormReader in = new FormReader(EntryPoint.OWN_PAGE.need(answers));
        Values said = NeedFields.COMPLETION.read(in);
        Household told = household(in, said);
        Household known = terms.household();
        List<String> languages = said.required(NeedFields.LANGUAGES);
        in.end();
        Household household = new Household(
                known.adults() == null ? told.adults() : known.adults(),
                known.children() == null || known.adults() == null ? told.children() : known.children(),
                known.composition() == null ? told.composition() : known.composition());
        return terms.with(household, terms.languages().isEmpty() ? languages : terms.languages());
    }

    /** No adult is none; that one is there does not say how many. */
    private static Answers counted(Answers sent) {
        return sent.first(ADULT_THERE).equals("no")
                ? sent.with(new Answers(Map.of(NeedFields.ADULTS.name(), List.of("0"))))
                : sent;
    }

    private NeedTerms terms(FormReader in, Values said) {
        String kind = in.required("kind", NeedFields.KIND.read(in), "intake.kind_missing");
        Locality locality = PlaceQuestions.read(in, localities, true);
        Integer radius = said.get(NeedFields.RADIUS);
        LocalDate from = said.get(NeedFields.FROM);
        in.wanted("languages", "intake.languages_missing");
        Values.Builder terms = household(in, said)
                .into(said.toBuilder())
                .with(NeedFields.AGES, null)
                .with(NeedFields.KIND, kind)
                .with(NeedFields.RADIUS, radius == null ? Integer.valueOf(USUAL_RADIUS) : radius)
                .with(NeedFields.FROM, from == null ? today() : from);
        return new NeedTerms(locality, KindQuestion.asked(NeedFields.QUESTIONS, kind, terms.build()));
    }

    private static Household household(FormReader in, Values said) {
        List<Integer> ages = said.required(NeedFields.AGES);
        if (ages.isEmpty()) {
            in.wanted("adults", "intake.adults_missing");
        }
        CountedPeople counted = CountedPeople.of(in, said.get(NeedFields.ADULTS), said.get(NeedFields.CHILDREN), ages);
        Integer adults = counted.adults();
        Integer children = counted.children();
        boolean told = !in.first("adults").isBlank() || !ages.isEmpty();
        Household household = new Household(
                adults,
                children == null && adults != null ? Integer.valueOf(0) : children,
                said.get(NeedFields.COMPOSITION));
        if (!told && children != null && children > 0 && !in.faulty("adults")) {
            in.fault("adults", "intake.adults_missing");
        } else if (told && household.withoutAdult()) {
            in.fault("adults", "minor.refused");
        }
        if (household.contradicts()) {
            in.fault("composition", "intake.composition_adults", adults == null ? 0 : adults);
        }
        return household;
    }

    private Instant waitingSince(FormReader in) {
        LocalDate since = NeedFields.WAITING_SINCE.read(in);
        if (since == null || since.equals(today())) {
            return clock.instant();
        }
        if (since.isAfter(today())) {
            in.fault("waiting_since", "intake.waits_in_future", since);
        } else if (!PeriodBounds.plausible(since, today())) {
            in.fault("waiting_since", "intake.waits_too_long", since, PeriodBounds.EARLIEST);
        }
        return since.atStartOfDay(Formats.ZONE).toInstant();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Formats.ZONE));
    }
}

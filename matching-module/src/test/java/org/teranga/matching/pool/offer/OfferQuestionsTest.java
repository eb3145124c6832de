package org.teranga.matching.pool.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.locality.Localities;
import org.teranga.matching.pool.offer.arrival.OfferQuestions;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

class OfferQuestionsTest {
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    private static final Map<String, String> OTHER = Map.ofEntries(
            Map.entry("kind", "legal"),
            Map.entry("postcode", "29200"),
            Map.entry("commune", "29019"),
            Map.entry("country", "BE"),
            Map.entry("capacity", "7"),
            Map.entry("shared", "yes"),
            Map.entry("available_from", "2027-02-01"),
            Map.entry("available_until", "2027-03-01"),
            Map.entry("languages", "uk"),
            Map.entry("interests", "échecs"),
            Map.entry("skills", "couture"),
            Map.entry("conditions", "no_pets"),
            Map.entry("host", "family"),
            Map.entry("meets", "both"),
            Map.entry("hours_a_week", "4"),
            Map.entry("french_level", "everyday"),
            Map.entry("hours_a_month", "5"),
            Map.entry("skill_levels", "couture:trade"),
            Map.entry("about_home", "Une chambre au calme."),
            Map.entry("name", "Autre"),
            Map.entry("email", "autre@exemple.org"),
            Map.entry("phone", "0698765432"),
            Map.entry("remarks", "autre"),
            Map.entry("received_at", "2016-01-01"),
            Map.entry("waiting_since", "2016-01-01"),
            Map.entry("status", "proposed"),
            Map.entry("id", "11111111-1111-1111-1111-111111111111"),
            Map.entry("person_id", "11111111-1111-1111-1111-111111111111"),
            Map.entry("qualifications", "charter"));

    private final OfferQuestions questions = new OfferQuestions(new Localities(), Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @EnumSource(value = EntryPoint.class, names = "SPREADSHEET", mode = EnumSource.Mode.EXCLUDE)
    void eachWayOfComingInReadsItsOwnFieldsAndNoOthers(EntryPoint from) {
        String plain = said(questions.read(answers(Map.of()), from, "fr"));
        Set<String> read = new LinkedHashSet<>();
        OTHER.forEach((field, other) -> {
            if (!said(questions.read(answers(Map.of(field, other)), from, "fr")).equals(plain)) {
                read.add(field);
            }
        });
        List<String> allowed = new ArrayList<>(from.offerFields());
        // of a home nobody asks who helps, nor how
        allowed.removeAll(List.of(
                FormReader.ASKED, "helper", "meets", "hours_a_week", "french_level", "hours_a_month", "skill_levels"));
        assertThat(read).containsExactlyInAnyOrderElementsOf(allowed);
    }

    @Test
    void aRowOfASpreadsheetHasTheColumnsOfTheSpreadsheet() {
        assertThat(EntryPoint.SPREADSHEET.offerFields()).isEqualTo(OfferFields.SHEET.names());
        assertThat(EntryPoint.SPREADSHEET.needFields()).isEqualTo(NeedFields.SHEET.names());
    }

    @Test
    void whatTheFormShowedIsAskedAndWhatNobodyAskedStaysUnknown() {
        OfferDraft draft = questions.read(answers(Map.of("languages", "", "host", "")), EntryPoint.OWN_JSON, "fr");
        assertThat(draft.terms().unsaid()).containsExactly("languages", "host");
        assertThat(faults(
                        Map.of("languages", "", "host", "", FormReader.ASKED, "languages,host"),
                        EntryPoint.PUBLIC_FORM))
                .containsExactlyInAnyOrder("languages", "host");
    }

    @Test
    void aPlaceOfWhichThereAreSeveralIsAskedBackAndAnsweredByAChoice() {
        for (String name : List.of("Villeneuve", "Beaumont")) {
            assertThat(faults(Map.of("postcode", name), EntryPoint.PUBLIC_FORM)).containsExactly("postcode");
        }
        assertThat(placed("Villeneuve", "12301")).isEqualTo("12301");
        assertThat(placed("Tournefeuille", "12301"))
                .as("the name was changed after the choice")
                .isEqualTo("31557");
        assertThat(placed("31170 Tournefeuille", "")).isEqualTo("31557");
    }

    @Test
    void aPeriodThatIsOverIsNotThankedFor() {
        Map<String, String> past = Map.of("available_from", "2020-01-01", "available_until", "2020-02-01");
        assertThat(faults(past, EntryPoint.PUBLIC_FORM)).containsExactly("available_until");
        assertThat(faults(past, EntryPoint.OWN_JSON)).containsExactly("available_until");
        assertThat(faults(Map.of("available_until", "2020-02-01"), EntryPoint.PUBLIC_FORM))
                .containsExactly("available_until");
        assertThat(faults(past, EntryPoint.CORRECTION)).isEmpty();
        assertThat(faults(past, EntryPoint.HANDOVER)).isEmpty();
        assertThat(faults(Map.of("available_from", "2020-01-01"), EntryPoint.PUBLIC_FORM))
                .isEmpty();
    }

    private String placed(String text, String commune) {
        return String.valueOf(questions
                .read(answers(Map.of("postcode", text, "commune", commune)), EntryPoint.PUBLIC_FORM, "fr")
                .terms()
                .locality()
                .commune());
    }

    private List<String> faults(Map<String, String> other, EntryPoint from) {
        try {
            questions.read(answers(other), from, "fr");
            return List.of();
        } catch (Refusal faulty) {
            return faulty.errors().stream().map(FieldError::field).distinct().toList();
        }
    }

    private static String said(OfferDraft draft) {
        return draft.terms().summary().toString()
                + draft.terms().country()
                + draft.terms().locality().written()
                + draft.terms().locality().commune()
                + draft.contact().name()
                + draft.contact().email()
                + draft.contact().phone()
                + draft.contact().remarks();
    }

    private static Answers answers(Map<String, String> other) {
        Map<String, String> all = new HashMap<>(Map.of(
                "kind", "housing",
                "commune", "31555",
                "capacity", "2",
                "languages", "fr",
                "host", "couple",
                "email", "marie@exemple.org",
                "phone", "0612345678"));
        if (other.containsKey("postcode")) {
            all.remove("commune");
        }
        all.putAll(other);
        Map<String, List<String>> values = new HashMap<>();
        all.forEach((field, value) -> {
            if (!value.isEmpty()) {
                values.put(field, List.of(value));
            }
        });
        return new Answers(values);
    }
}

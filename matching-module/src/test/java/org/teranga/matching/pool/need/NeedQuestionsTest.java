package org.teranga.matching.pool.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.locality.Localities;
import org.teranga.matching.pool.minor.ChildAlone;
import org.teranga.matching.pool.need.status.NeedQuestions;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

class NeedQuestionsTest {
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final LocalDate LONG_AGO = LocalDate.of(2016, 1, 1);

    /** A different answer for each field that there is, by any way of coming in, and for some that there are not. */
    private static final Map<String, String> OTHER = Map.ofEntries(
            Map.entry("kind", "legal"),
            Map.entry("postcode", "29200"),
            Map.entry("commune", "29019"),
            Map.entry("radius_km", "77"),
            Map.entry("adults", "4"),
            Map.entry("children", "3"),
            Map.entry("composition", "group"),
            Map.entry("ages", "34, 7"),
            Map.entry("languages", "uk"),
            Map.entry("interests", "échecs"),
            Map.entry("skills", "couture"),
            Map.entry("requires", "pets"),
            Map.entry("from", "2027-02-01"),
            Map.entry("duration_days", "33"),
            Map.entry("meets", "both"),
            Map.entry("hours_a_week", "4"),
            Map.entry("french_level", "everyday"),
            Map.entry("name", "Autre"),
            Map.entry("email", "autre@exemple.org"),
            Map.entry("phone", "0698765432"),
            Map.entry("remarks", "autre"),
            Map.entry("waiting_since", LONG_AGO.toString()),
            Map.entry("received_at", LONG_AGO.toString()),
            Map.entry("status", "proposed"),
            Map.entry("id", "11111111-1111-1111-1111-111111111111"),
            Map.entry("person_id", "11111111-1111-1111-1111-111111111111"),
            Map.entry("account_id", "11111111-1111-1111-1111-111111111111"));

    private final NeedQuestions questions = new NeedQuestions(new Localities(), Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @EnumSource(
            value = EntryPoint.class,
            names = {"OWN_PAGE", "HANDOVER", "SPREADSHEET"},
            mode = EnumSource.Mode.EXCLUDE)
    void eachWayOfComingInReadsItsOwnFieldsAndNoOthers(EntryPoint from) {
        String plain = said(questions.read(answers(Map.of()), from, "fr"));
        Set<String> read = new LinkedHashSet<>();
        OTHER.forEach((field, other) -> {
            NeedDraft draft = questions.read(answers(Map.of(field, other)), from, "fr");
            if (!said(draft).equals(plain)) {
                read.add(field);
            }
        });
        List<String> allowed = new ArrayList<>(from.needFields());
        // of a home nobody asks who helps, nor how
        allowed.removeAll(List.of(FormReader.ASKED, "helper", "meets", "hours_a_week", "french_level"));
        assertThat(read).containsExactlyInAnyOrderElementsOf(allowed);
    }

    @ParameterizedTest
    @EnumSource(EntryPoint.class)
    void onlyStaffAndTheirSpreadsheetsSaySinceWhenSomebodyWaits(EntryPoint from) {
        boolean staff = Set.of(EntryPoint.STAFF_FORM, EntryPoint.STAFF_JSON, EntryPoint.SPREADSHEET)
                .contains(from);
        assertThat(from.needFields().contains("waiting_since")).isEqualTo(staff);
        assertThat(from.offerFields().contains("received_at")).isEqualTo(from == EntryPoint.SPREADSHEET);
    }

    @Test
    void aStrangerDoesNotJumpTheQueue() {
        Answers sent = answers(Map.of("waiting_since", LONG_AGO.toString()));
        assertThat(questions.read(sent, EntryPoint.PUBLIC_FORM, "fr").waitingSince())
                .isEqualTo(NOW);
        assertThat(EntryPoint.OWN_JSON.ignoredOfNeed(sent)).containsExactly("waiting_since");
        assertThat(questions.read(sent, EntryPoint.STAFF_JSON, "fr").waitingSince())
                .isEqualTo(Instant.parse("2015-12-31T23:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-12-31", "2026-11-29", "2100-01-01", "2000-01-01"})
    void staffCannotSayWhatNobodyCanHaveWaited(String since) {
        assertThat(faults(Map.of("waiting_since", since), EntryPoint.STAFF_JSON))
                .containsExactly("waiting_since");
    }

    @Test
    void whatTheFormShowedIsAskedAndWhatNobodyAskedStaysUnknown() {
        Map<String, String> blank = Map.of("adults", "", "children", "", "languages", "", "composition", "");
        NeedDraft draft = questions.read(answers(blank), EntryPoint.OWN_JSON, "fr");
        assertThat(draft.terms().household()).isEqualTo(new Household(null, null, null));
        assertThat(draft.terms().unsaid()).containsExactly("languages", "adults", "composition");
        Map<String, String> shown = new HashMap<>(blank);
        shown.put(FormReader.ASKED, "languages,adults");
        assertThat(faults(shown, EntryPoint.PUBLIC_FORM)).containsExactlyInAnyOrder("languages", "adults");
    }

    @ParameterizedTest
    @CsvSource({"Villeneuve", "Beaumont", "Saint-Denis"})
    void aPlaceOfWhichThereAreSeveralIsAskedBack(String name) {
        assertThat(faults(Map.of("postcode", name, "commune", ""), EntryPoint.OWN_JSON))
                .containsExactly("postcode");
    }

    @Test
    void aPeriodThatIsOverIsNotThankedFor() {
        assertThat(faults(Map.of("from", "2020-01-01", "duration_days", "30"), EntryPoint.PUBLIC_FORM))
                .containsExactly("from");
        assertThat(faults(Map.of("from", "2020-01-01"), EntryPoint.PUBLIC_FORM)).containsExactly("from");
        assertThat(faults(Map.of("from", "2026-11-01", "duration_days", "60"), EntryPoint.PUBLIC_FORM))
                .isEmpty();
        assertThat(faults(Map.of("from", "2020-01-01"), EntryPoint.CORRECTION)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,1,", "0,0,", "0,,", "0,2,family", "0,1,group", "0,0,single_man"})
    void aChildAloneIsNoNeedByAnyWay(String adults, String children, String composition) {
        Map<String, String> sent = new HashMap<>(Map.of("adults", adults));
        sent.put("children", children == null ? "" : children);
        sent.put("composition", composition == null ? "" : composition);
        assertThat(questions.childAlone(answers(sent), "ar")).isPresent();
        for (EntryPoint from : List.of(EntryPoint.PUBLIC_FORM, EntryPoint.STAFF_JSON, EntryPoint.CORRECTION)) {
            assertThat(faults(sent, from)).as("%s", from).contains("adults");
        }
    }

    @ParameterizedTest
    @CsvSource({",,16", "1,,16", "1,0,17|16", "0,2,9|3", "2,1,17|16|4", "1,1,17|2"})
    void agesOpenNoWayRoundItForAChildAlone(String adults, String children, String ages) {
        Map<String, String> sent = new HashMap<>(Map.of("ages", ages.replace('|', ','), "composition", ""));
        sent.put("adults", adults == null ? "" : adults);
        sent.put("children", children == null ? "" : children);
        assertThat(questions.childAlone(answers(sent), "ar").orElseThrow().children())
                .isEqualTo(ages.split("\\|").length);
        for (EntryPoint from : List.of(EntryPoint.PUBLIC_FORM, EntryPoint.STAFF_JSON, EntryPoint.CORRECTION)) {
            assertThat(faults(sent, from)).as("%s", from).contains("adults");
        }
    }

    @Test
    void agesCountAdultsAndChildrenAndContradictNoNumber() {
        Map<String, String> byAges = Map.of("adults", "", "children", "", "composition", "family", "ages", "18, 17,0");
        NeedDraft draft = questions.read(answers(byAges), EntryPoint.PUBLIC_FORM, "fr");
        assertThat(draft.ages()).containsExactly(18, 17, 0);
        assertThat(draft.terms().household()).isEqualTo(new Household(1, 2, "family"));
        for (String ages : List.of("34", "34, 31", "34, 7, 2", "7")) {
            assertThat(faults(Map.of("ages", ages), EntryPoint.PUBLIC_FORM))
                    .as(ages)
                    .containsExactly("ages");
        }
        assertThat(faults(Map.of("ages", "old"), EntryPoint.PUBLIC_FORM)).containsExactly("ages");
        assertThat(questions.childAlone(answers(Map.of("ages", "7")), "fr"))
                .as("the age of the mother is missing")
                .isEmpty();
    }

    @Test
    void whoHelpsIsReadUnderBothItsNames() {
        Map<String, String> theirs = Map.of("kind", "legal", "helper_sex", "woman");
        assertThat(questions
                        .read(answers(theirs), EntryPoint.OWN_JSON, "fr")
                        .terms()
                        .said()
                        .get(NeedFields.HELPER))
                .isEqualTo("woman");
        assertThat(EntryPoint.OWN_JSON.ignoredOfNeed(answers(theirs))).isEmpty();
    }

    @Test
    void aChildAloneIsToldWhereToGoWhateverElseIsMissing() {
        ChildAlone child = questions
                .childAlone(new Answers(Map.of("adults", List.of("0"), "postcode", List.of("près de la gare"))), "ar")
                .orElseThrow();
        assertThat(child.place()).isEqualTo("près de la gare");
        assertThat(child.contact().language()).isEqualTo("ar");
        assertThat(questions.childAlone(answers(Map.of("adults", "1")), "fr")).isEmpty();
        assertThat(questions.childAlone(answers(Map.of("adults", "")), "fr")).isEmpty();
    }

    @Test
    void childrenOfWhomNobodySaysWhoIsWithThemAreAskedBack() {
        assertThat(faults(Map.of("adults", "", "children", "2", "composition", ""), EntryPoint.OWN_JSON))
                .containsExactly("adults");
    }

    @ParameterizedTest
    @CsvSource({"1,couple", "2,single_woman", "3,single_man"})
    void whoTheyAreMustGoWithHowManyTheyAre(String adults, String composition) {
        assertThat(faults(Map.of("adults", adults, "composition", composition), EntryPoint.PUBLIC_FORM))
                .containsExactly("composition");
    }

    @Test
    void aHouseholdSaysWhatItHadNotSaidAndChangesNothingElse() {
        NeedTerms before = questions
                .read(answers(Map.of("adults", "", "children", "", "languages", "")), EntryPoint.OWN_JSON, "fr")
                .terms();
        NeedTerms after = questions.complete(
                before,
                new Answers(Map.of(
                        "adults", List.of("2"),
                        "children", List.of("1"),
                        "languages", List.of("ti"),
                        "composition", List.of("family"),
                        "kind", List.of("legal"),
                        "postcode", List.of("29200"))));
        assertThat(after.household()).isEqualTo(new Household(2, 1, "woman_with_children"));
        assertThat(after.languages()).containsExactly("ti");
        assertThat(after.locality().commune()).isEqualTo(before.locality().commune());
        assertThat(after.kind()).isEqualTo(before.kind());
    }

    private List<String> faults(Map<String, String> other, EntryPoint from) {
        try {
            questions.read(answers(other), from, "fr");
            return List.of();
        } catch (Refusal faulty) {
            return faulty.errors().stream().map(FieldError::field).distinct().toList();
        }
    }

    private static String said(NeedDraft draft) {
        return draft.terms().summary().toString()
                + draft.ages()
                + draft.terms().locality().written()
                + draft.terms().locality().commune()
                + draft.waitingSince()
                + draft.contact().name()
                + draft.contact().email()
                + draft.contact().phone()
                + draft.contact().remarks();
    }

    private static Answers answers(Map<String, String> other) {
        Map<String, String> all = new HashMap<>(Map.of(
                "kind", "housing",
                "commune", "31555",
                "adults", "1",
                "children", "1",
                "composition", "woman_with_children",
                "languages", "ar",
                "email", "amina@exemple.org",
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

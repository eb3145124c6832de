package org.teranga.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.platform.form.Answers;
import org.teranga.platform.refusal.FieldError;

/** What is filled in becomes an event or is told at its field; and an event fills the form in as it was. */
class EventFormTest {
    private static final List<String> LANGUAGES = List.of("fr", "ar");

    private final EventForm form = new EventForm();

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            title-fr       | -                         | title-fr  | calendar.fault.title
            title-fr       | ' '                       | title-fr  | calendar.fault.title
            description-ar | نص                        | title-ar  | calendar.fault.title
            day            | -                         | day       | calendar.fault.day
            day            | 31/12/2026                | day       | calendar.fault.day
            end-day        | tomorrow                  | end-day   | calendar.fault.end_day
            end-day        | 2026-11-30                | end-day   | calendar.fault.backwards
            from           | -                         | from      | calendar.fault.time
            from           | 25:00                     | from      | calendar.fault.time
            to             | noon                      | to        | calendar.fault.time
            to             | 13:59                     | to        | calendar.fault.backwards
            repeat         | weekly                    | until     | calendar.fault.until
            link           | ftp://example.org/a       | link      | calendar.fault.link
            link           | https:example.org         | link      | calendar.fault.link
            link           | not a link                | link      | calendar.fault.link
            audience       | members                   | audience  | calendar.fault.audience
            audience       | -                         | audience  | calendar.fault.audience
            postcode       | 00000                     | postcode  | calendar.fault.town
            """)
    void whatIsWrongIsToldAtItsFieldAndNothingIsKept(String field, String value, String at, String key) {
        EventForm.Sent sent = read(field, value);
        assertThat(sent.wish()).isEmpty();
        assertThat(sent.faults()).extracting(FieldError::field, FieldError::key).containsExactly(tuple(at, key));
    }

    @ParameterizedTest
    @CsvSource({"title-fr, 200", "description-fr, 10000", "venue, 200", "street, 200"})
    void aTextHasAnEnd(String field, int longest) {
        assertThat(read(field, "x".repeat(longest)).wish()).isPresent();
        assertThat(read(field, "x".repeat(longest + 1)).faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.key()).isEqualTo("calendar.fault.long");
                    assertThat(fault.arguments()).containsExactly(longest);
                });
        String link = "https://example.org/";
        assertThat(read("link", link + "x".repeat(500 - link.length())).wish()).isPresent();
        assertThat(read("link", link + "x".repeat(501 - link.length())).faults())
                .extracting(FieldError::key)
                .containsExactly("calendar.fault.long");
    }

    @Test
    void whatComesBackEndsAtTheEarliestOnItsFirstDayAndAfterTwoYearsAtTheLatest() {
        for (String until : List.of("2026-12-01", "2028-12-01")) {
            assertThat(read("repeat", "weekly", "until", until).wish())
                    .as(until)
                    .hasValueSatisfying(wish -> assertThat(wish.times().recurrence())
                            .isEqualTo(new Recurrence(Recurrence.Pattern.WEEKLY, LocalDate.parse(until))));
        }
        for (String until : List.of("2026-11-30", "2028-12-02", "never")) {
            assertThat(read("repeat", "weekly", "until", until).faults())
                    .as(until)
                    .extracting(FieldError::field)
                    .containsExactly("until");
        }
        assertThat(read("repeat", "none", "until", "never").wish())
                .hasValueSatisfying(
                        wish -> assertThat(wish.times().recurrence()).isNull());
    }

    @Test
    void aWholeDayHasNoTimesAndAnEventMayEndAnotherDay() {
        EventWish day =
                read("all-day", "yes", "from", "", "to", "nonsense").wish().orElseThrow();
        assertThat(day.times().allDay()).isTrue();
        assertThat(day.times().start()).isEqualTo(LocalDateTime.parse("2026-12-01T00:00"));
        EventWish night = read("end-day", "2026-12-02", "to", "01:30").wish().orElseThrow();
        assertThat(night.times().allDay()).isFalse();
        assertThat(night.times().end()).isEqualTo(LocalDateTime.parse("2026-12-02T01:30"));
        assertThat(read("to", "14:00").wish()).as("as long as a moment").isPresent();
    }

    @Test
    void aTownIsFoundByItsPostcodeAndKeepsTheNameThatWasWritten() {
        Venue found = read("postcode", "31170").wish().orElseThrow().venue();
        assertThat(found.town()).isEqualTo("Tournefeuille");
        assertThat(found.latitude()).isBetween(43.5, 43.7);
        assertThat(found.longitude()).isBetween(1.2, 1.5);
        assertThat(found.line()).isEqualTo("31170 Tournefeuille");
        Venue written = read("postcode", "31170", "town", "tournefeuille", "street", "1 rue")
                .wish()
                .orElseThrow()
                .venue();
        assertThat(written.line()).isEqualTo("1 rue, 31170 tournefeuille");
        Venue nowhere = read("venue", "").wish().orElseThrow().venue();
        assertThat(nowhere).isEqualTo(Venue.NONE);
        assertThat(nowhere.known()).isFalse();
        assertThat(read("street", "1 rue").wish().orElseThrow().venue()).satisfies(street -> {
            assertThat(street.known()).isTrue();
            assertThat(street.line()).isEqualTo("1 rue");
        });
        assertThat(read("venue", "La Maison").wish().orElseThrow().venue().known())
                .isTrue();
        assertThat(found.known()).isTrue();
    }

    @Test
    void whatAnEventIsFillsTheFormInAndIsReadAsTheSame() {
        for (EventWish wish : List.of(
                read("link", "http://example.org", "venue", "La Maison", "postcode", "31170")
                        .wish()
                        .orElseThrow(),
                read("all-day", "yes", "title-ar", "عيد").wish().orElseThrow(),
                read("end-day", "2026-12-03", "repeat", "monthly_weekday", "until", "2027-05-01")
                        .wish()
                        .orElseThrow())) {
            PublicEvent event = new PublicEvent(
                    UUID.randomUUID(),
                    1,
                    wish.times(),
                    wish.venue(),
                    wish.link(),
                    wish.audience(),
                    new TreeMap<>(wish.texts()),
                    false,
                    PublicEvent.DESK,
                    Instant.EPOCH);
            Map<String, String> fields = form.fields(event);
            assertThat(form.read(sent(fields), LANGUAGES).wish()).hasValue(wish);
        }
        assertThat(form.fields(new PublicEvent(
                        UUID.randomUUID(),
                        1,
                        read("all-day", "yes").wish().orElseThrow().times(),
                        Venue.NONE,
                        "",
                        "volunteers",
                        new TreeMap<>(Map.of("fr", new EventText("Fête", "x"))),
                        false,
                        "desk",
                        Instant.EPOCH)))
                .containsEntry("all-day", "yes")
                .containsEntry("from", "")
                .containsEntry("to", "")
                .containsEntry("end-day", "")
                .containsEntry("repeat", "none")
                .containsEntry("until", "")
                .containsEntry("audience", "volunteers")
                .containsEntry("title-fr", "Fête");
    }

    /** The form that is faultless but for these fields; null takes one away. */
    private EventForm.Sent read(String... changes) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "title-fr", "Fête",
                "day", "2026-12-01",
                "from", "14:00",
                "to", "16:00",
                "audience", "everybody"));
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        return form.read(sent(fields), LANGUAGES);
    }

    private static Answers sent(Map<String, String> fields) {
        Map<String, String> sent = new HashMap<>();
        fields.forEach((field, value) -> {
            if (value != null) {
                sent.put(field, value);
            }
        });
        return Answers.of(sent);
    }
}

package org.teranga.platform.content.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.platform.content.Freshness;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.content.Source;
import org.teranga.platform.content.TextState;
import org.teranga.platform.refusal.FieldError;

/** How far a document is, whether it is fresh, and what of a section cannot be kept. */
class TranslationStatusTest {
    private static final UUID BY = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "3, 0, 0, 0, 0, UP_TO_DATE",
        "4, 0, 0, 0, 0, UP_TO_DATE",
        "2, 0, 0, 0, 0, MISSING",
        "0, 0, 0, 0, 0, MISSING",
        "3, 1, 0, 0, 0, OUTDATED",
        "2, 1, 0, 0, 0, OUTDATED",
        "3, 1, 0, 1, 0, MACHINE_DRAFT",
        "3, 1, 1, 1, 0, DRAFT",
        "3, 1, 1, 1, 1, IN_REVIEW"
    })
    void whatIsBeingWrittenIsToldFirst(
            int published, int outdated, int drafts, int machine, int inReview, TextState state) {
        assertThat(new TranslationStatus("ar", published, outdated, drafts, machine, inReview).state(3))
                .isEqualTo(state);
    }

    @Test
    void nothingAtAllIsMissingEvenWhereNothingIsExpected() {
        assertThat(TranslationStatus.nothing("ar").state(0)).isEqualTo(TextState.MISSING);
    }

    @Test
    void aCheckHoldsForItsDaysAndIsDueAMonthBefore() {
        Freshness never = Freshness.unchecked(180);
        LocalDate day = LocalDate.parse("2026-03-01");
        assertThat(never.verified()).isFalse();
        assertThat(never.verifiedOn()).isNull();
        assertThat(never.due(day)).isTrue();
        assertThat(never.overdue(day)).isFalse();
        assertThat(never.checkedBefore(Instant.EPOCH)).isTrue();
        Instant evening = Instant.parse("2026-02-28T23:30:00Z");
        Freshness checked = never.renewed(evening, BY);
        assertThat(checked.verified()).isTrue();
        assertThat(checked.verifiedOn()).as("it is the next day in Paris").isEqualTo(day);
        assertThat(checked.verifiedBy()).isEqualTo(BY);
        LocalDate last = day.plusDays(180);
        assertThat(checked.verifyBy()).isEqualTo(last);
        assertThat(checked.overdue(last)).isFalse();
        assertThat(checked.overdue(last.plusDays(1))).isTrue();
        assertThat(checked.due(last.minusDays(31))).isFalse();
        assertThat(checked.due(last.minusDays(29))).isTrue();
        assertThat(checked.checkedBefore(evening)).isFalse();
        assertThat(checked.checkedBefore(evening.plusMillis(1))).isTrue();
    }

    @Test
    void aBodyHasATitleAndContentAndAShortVersionNeedsNoTitle() {
        assertThat(faults("body", words("Titre", "Texte"))).isEmpty();
        assertThat(faults("body", words(" ", "Texte"))).containsExactly("title content.fault.title");
        assertThat(faults("body", words("Titre", " "))).containsExactly("content content.fault.content");
        assertThat(faults(Section.SHORT, words("", "Texte"))).isEmpty();
        assertThat(faults(Section.HEAD, words("Titre", ""))).isEmpty();
    }

    @Test
    void titleTextAndSourcesHaveAnEnd() {
        int title = SectionDraft.Words.LONGEST_TITLE;
        int content = SectionDraft.Words.LONGEST_CONTENT;
        assertThat(faults("body", words("x".repeat(title), "x".repeat(content))))
                .isEmpty();
        assertThat(faults("body", words("x".repeat(title + 1), "x".repeat(content + 1))))
                .containsExactly("title content.fault.long", "content content.fault.long");
        Source law = new Source("CESEDA, art. L. 1", "");
        assertThat(faults("body", citing(Collections.nCopies(30, law)))).isEmpty();
        assertThat(faults("body", citing(Collections.nCopies(31, law))))
                .containsExactly("sources content.fault.sources");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, true",
        "http://example.org, true",
        "'', true",
        "ftp://example.org, false",
        "https:nowhere, false",
        "example.org, false",
        "'https://exa mple.org', false"
    })
    void aSourceIsReadOnTheWeb(String url, boolean readable) {
        assertThat(faults("body", citing(List.of(new Source("CESEDA", url)))).isEmpty())
                .isEqualTo(readable);
    }

    @Test
    void aSourceSaysWhatItIs() {
        assertThat(faults("body", citing(List.of(new Source(" ", "")))))
                .containsExactly("sources content.fault.source");
        String citation = "x".repeat(Source.LONGEST_CITATION);
        assertThat(faults("body", citing(List.of(new Source(citation, ""))))).isEmpty();
        assertThat(faults("body", citing(List.of(new Source(citation + "x", "")))))
                .hasSize(1);
        String url = "https://example.org/";
        String longest = url + "x".repeat(Source.LONGEST_URL - url.length());
        assertThat(faults("body", citing(List.of(new Source("CESEDA", longest)))))
                .isEmpty();
        assertThat(faults("body", citing(List.of(new Source("CESEDA", longest + "x")))))
                .hasSize(1);
    }

    private static List<String> faults(String key, SectionDraft.Words words) {
        Section section = new Section(UUID.randomUUID(), UUID.randomUUID(), key, key, 1, null, null, false);
        return SectionFaults.of(section, words).stream()
                .map(TranslationStatusTest::told)
                .toList();
    }

    private static String told(FieldError fault) {
        return fault.field() + " " + fault.key();
    }

    private static SectionDraft.Words words(String title, String content) {
        return new SectionDraft.Words(title, content, List.of(), false, "");
    }

    private static SectionDraft.Words citing(List<Source> sources) {
        return new SectionDraft.Words("Titre", "Texte", sources, false, "");
    }
}

package org.teranga.platform.content.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.platform.form.Answers;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.TestTenants;

/** Associations say that a law changed, in a form; the operator announces it to all, or does not. */
@Assembled
class LawSuggestionsTest {
    private static final SaidChange SAID =
            new SaidChange("CESEDA, art. L. 561-1", LocalDate.parse("2015-03-01"), "Plus court", "");

    @Inject
    private TestTenants tenants;

    @Inject
    private LawSuggestions suggestions;

    @Test
    void aFormThatSaysAllIsRead() {
        assertThat(read(Map.of())).hasValue(SAID);
        String url = "https://www.legifrance.gouv.fr/x";
        assertThat(read(Map.of("url", " " + url + " ")).orElseThrow().url()).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            citation | -                   | law.unreadable
            day      | -                   | operator.laws.fault.day
            day      | 1 mars              | operator.laws.fault.day
            note     | ' '                 | operator.laws.fault.note
            url      | http://example.org  | operator.laws.fault.url
            url      | https://a           | operator.laws.fault.url
            url      | https://a b.example | operator.laws.fault.url
            """)
    void whatIsWrongIsToldAtItsField(String field, String value, String key) {
        Map<String, String> changed = new HashMap<>();
        changed.put(field, value);
        List<FieldError> faults = new ArrayList<>();
        assertThat(SaidChange.read(sent(changed), faults)).isEmpty();
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.key()).isEqualTo(key);
        });
    }

    @Test
    void aNoteHasAnEnd() {
        assertThat(read(Map.of("note", "x".repeat(2_000)))).isPresent();
        assertThat(read(Map.of("note", "x".repeat(2_001)))).isEmpty();
    }

    @Test
    void whatAnAssociationSuggestsWaitsForTheOperatorAndIsItsOwn() {
        Tenant own = tenants.open();
        Tenant other = tenants.open();
        UUID first = tenants.as(own, () -> suggestions.suggest(SAID));
        UUID second = tenants.as(other, () -> suggestions.suggest(SAID));
        assertThat(tenants.as(own, suggestions::own)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(first);
            assertThat(one.tenant()).isEqualTo(own.id());
            assertThat(one.said()).isEqualTo(SAID);
            assertThat(one.state()).isEqualTo("open");
        });
        assertThat(suggestions.open()).extracting(LawSuggestion::id).contains(first, second);
        assertThat(suggestions.open(first)).isPresent();
        suggestions.decide(first, true);
        suggestions.decide(second, false);
        suggestions.decide(first, false);
        assertThat(suggestions.open(first)).isEmpty();
        assertThat(suggestions.open()).extracting(LawSuggestion::id).doesNotContain(first, second);
        assertThat(tenants.as(own, suggestions::own))
                .extracting(LawSuggestion::state)
                .containsExactly("announced");
        assertThat(tenants.as(other, suggestions::own))
                .extracting(LawSuggestion::state)
                .containsExactly("declined");
    }

    @Test
    void soManyOfOneAssociationWaitAtMost() {
        Tenant own = tenants.open();
        List<UUID> waiting = new ArrayList<>();
        for (int i = 0; i < LawSuggestions.MOST_OPEN; i++) {
            waiting.add(tenants.as(own, () -> suggestions.suggest(SAID)));
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tenants.as(own, () -> suggestions.suggest(SAID)))
                .satisfies(problem -> assertThat(problem.key()).isEqualTo("law.suggest.many"));
        suggestions.decide(waiting.getFirst(), false);
        assertThat(tenants.as(own, () -> suggestions.suggest(SAID))).isNotNull();
        waiting.forEach(one -> suggestions.decide(one, false));
    }

    private static Optional<SaidChange> read(Map<String, String> changes) {
        return SaidChange.read(sent(changes), new ArrayList<>());
    }

    private static Answers sent(Map<String, String> changes) {
        Map<String, String> fields = new HashMap<>(
                Map.of("citation", SAID.citation(), "day", SAID.day().toString(), "note", SAID.note()));
        fields.putAll(changes);
        Map<String, String> sent = new HashMap<>();
        fields.forEach((field, value) -> {
            if (value != null) {
                sent.put(field, value);
            }
        });
        return Answers.of(sent);
    }
}

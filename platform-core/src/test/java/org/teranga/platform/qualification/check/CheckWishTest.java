package org.teranga.platform.qualification.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

class CheckWishTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-29");
    private static final String PERSON = "25cb7ca4-8490-42cc-914d-0bb5ae6295a8";

    @ParameterizedTest
    @CsvSource({
        "identity, 2031-11-20",
        "home_visit, 2028-11-20",
        "reference, 2029-11-20",
        "background_check, 2029-11-20",
        "interview, 2028-11-20",
        "own:first_aid, 2028-11-20"
    })
    void itHoldsAsLongAsSuchACheckUsuallyDoesWhereNobodySaysOtherwise(String kind, LocalDate until) {
        CheckWish wish = read(Map.of("kind", kind));
        assertThat(wish.until()).isEqualTo(until);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "background_check"})
    void ofAPaperThatWasSeenNoWordIsKept(String kind) {
        assertThat(read(Map.of("kind", kind, "evidence", "number 12AB34567, nothing on it"))
                        .evidence())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"home_visit", "reference"})
    void whatTwoAttestSaysOnWhat(String kind) {
        assertFault(Map.of("kind", kind, "evidence", ""), "evidence", "check.fault.evidence");
    }

    @ParameterizedTest
    @CsvSource({
        "charter, check.fault.signed",
        "ethics_course, check.fault.passed",
        "trauma_course, check.fault.passed",
        "bulletin_2, check.fault.kind",
        "own:, check.fault.kind",
        "own:a b, check.fault.kind",
        "own:x';drop table, check.fault.kind"
    })
    void whatIsSignedPassedOrUnknownIsNoCheck(String kind, String fault) {
        assertFault(Map.of("kind", kind), "kind", fault);
    }

    @Test
    void everyFaultIsToldAtOnce() {
        assertThatThrownBy(() -> CheckWish.read(field -> null, TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .contains("subject", "kind", "seenOn"));
        assertFault(Map.of("seenOn", "2026-11-30"), "seenOn", "qualification.seen_future");
        assertFault(Map.of("until", "2026-11-28"), "until", "qualification.until_past");
        assertFault(Map.of("seenOn", "2019-01-01"), "until", "qualification.until_past");
        assertFault(Map.of("until", "2099-11-28"), "until", "qualification.until_far");
        assertFault(Map.of("seenOn", "yesterday"), "seenOn", "qualification.day_unreadable");
    }

    private static void assertFault(Map<String, String> sent, String field, String key) {
        assertThatThrownBy(() -> read(sent))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.errors()).anySatisfy(error -> {
                            assertThat(error.field()).isEqualTo(field);
                            assertThat(error.key()).isEqualTo(key);
                        }));
    }

    private static CheckWish read(Map<String, String> sent) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "subject", PERSON, "kind", "identity", "seenOn", "2026-11-20", "evidence", "At the office, two of us"));
        fields.putAll(sent);
        return CheckWish.read(fields::get, TODAY);
    }
}

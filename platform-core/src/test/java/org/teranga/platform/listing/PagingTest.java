package org.teranga.platform.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;

/** Which part of a list a program asks for. */
class PagingTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, 0, 50",
                "' ', '', 0, 50",
                "3, 7, 3, 7",
                "0, 1, 0, 1",
                "1000000, 200, 1000000, 200",
                "' 2 ', 9, 2, 9"
            })
    void whatIsAskedForIsRead(String page, String size, int wantedPage, int wantedSize) {
        assertThat(Paging.of(page, size)).isEqualTo(new Paging(wantedPage, wantedSize));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-1, 5, page",
                "1000001, 5, page",
                "x, 5, page",
                "1, 0, size",
                "1, 201, size",
                "1, 1.5, size",
                "99999999999, 5, page"
            })
    void whatCannotBeIsToldWithItsBounds(String page, String size, String field) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Paging.of(page, size))
                .satisfies(problem -> {
                    assertThat(problem).isInstanceOf(Invalid.class);
                    assertThat(problem.errors()).singleElement().satisfies(fault -> {
                        assertThat(fault.field()).isEqualTo(field);
                        assertThat(fault.key()).isEqualTo("problem.number_between");
                        assertThat(fault.arguments()).hasSize(2);
                    });
                });
    }

    @Test
    void bothFaultsAreToldAtOnceAndWhatLiesBeforeAPageIsCounted() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Paging.of("-1", "0"))
                .satisfies(problem -> assertThat(problem.errors()).hasSize(2));
        assertThat(new Paging(3, 20).offset()).isEqualTo(60);
        assertThat(new Paging(1_000_000, 200).offset()).isEqualTo(200_000_000);
        assertThat(new Paging(Integer.MAX_VALUE, 200).offset()).isEqualTo(Integer.MAX_VALUE);
    }
}

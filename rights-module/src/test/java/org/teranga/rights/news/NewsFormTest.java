package org.teranga.rights.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.form.Answers;

class NewsFormTest {
    @Test
    void aDayOfTheseYearsIsRead() {
        assertThat(read("2026-12-01").from()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(read("2026-12-01").right()).isTrue();
    }

    /** The last ones are dates of ISO 8601, and JDBC would make other days of them. */
    @ParameterizedTest
    @ValueSource(strings = {"", "2026-02-30", "1999-12-31", "2201-01-01", "-0044-03-15", "+999999999-12-31"})
    void anyOtherIsAFaultAndNoOtherDay(String day) {
        NewsForm form = read(day);
        assertThat(form.right()).isFalse();
        assertThat(form.from()).isNull();
        assertThat(form.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString()).contains("from", "news.fault.day"));
    }

    private static NewsForm read(String day) {
        Map<String, String> fields = Map.of("title-fr", "Fermé lundi", "from", day);
        return NewsForm.read(Answers.of(fields), List.of("fr"));
    }
}

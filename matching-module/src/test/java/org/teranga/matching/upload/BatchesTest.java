package org.teranga.matching.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.persistence.DatabaseFailed;

class BatchesTest {
    private final List<List<String>> stored = new ArrayList<>();

    private Batches<String> refusedOnce(String state) {
        return new Batches<>(rows -> {
            stored.add(rows);
            if (stored.size() == 1) {
                throw new DatabaseFailed(new SQLException("refused", state));
            }
            return List.of();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "40P01"})
    void whatSomebodyElseThwartedIsTriedOnceMore(String state) {
        Batches<String> batches = refusedOnce(state);
        batches.accept("a row");
        assertThat(batches.end()).isEmpty();
        assertThat(stored).containsExactly(List.of("a row"), List.of("a row"));
    }

    @Test
    void whatCannotBeKeptIsNotTriedAgain() {
        Batches<String> batches = refusedOnce("22008");
        batches.accept("a row");
        assertThatExceptionOfType(DatabaseFailed.class).isThrownBy(batches::end);
        assertThat(stored).hasSize(1);
    }
}

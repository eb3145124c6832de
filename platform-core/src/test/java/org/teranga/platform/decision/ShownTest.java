package org.teranga.platform.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ShownTest {
    private static Shown shown(Map<String, String> values) {
        return new Shown(new TreeMap<>(values));
    }

    @Test
    void whatChangedCameOrWentIsADifference() {
        Shown then = shown(Map.of("offer.capacity", "3", "offer.kind", "housing", "host.email", "a"));
        assertThat(then.differences(then)).isEmpty();
        assertThat(then.differences(shown(Map.of("offer.capacity", "2", "offer.kind", "housing", "host.phone", "b"))))
                .containsExactly("host.email", "host.phone", "offer.capacity");
    }

    @Test
    void itIsReadAsItWasKept() {
        Shown then = shown(Map.of("offer.interests", "a|\"b\"", "host.name", "é"));
        assertThat(Shown.of(then.json())).isEqualTo(then);
        assertThat(Shown.of(Shown.NOTHING.json())).isEqualTo(Shown.NOTHING);
    }

    @Test
    void theSameShownHasTheSameFingerprintAndNothingElseHas() {
        Shown then = shown(Map.of("offer.capacity", "3", "host.email", "a"));
        assertThat(shown(Map.of("host.email", "a", "offer.capacity", "3")).fingerprint())
                .isEqualTo(then.fingerprint())
                .matches("[A-Za-z0-9_-]{22}");
        assertThat(shown(Map.of("offer.capacity", "4", "host.email", "a")).fingerprint())
                .isNotEqualTo(then.fingerprint());
    }

    @Test
    void whoHandedTheValuesOverCannotChangeThem() {
        TreeMap<String, String> values = new TreeMap<>(Map.of("offer.capacity", "3"));
        Shown then = new Shown(values);
        values.put("offer.capacity", "9");
        assertThat(then.differences(shown(Map.of("offer.capacity", "3")))).isEmpty();
    }
}

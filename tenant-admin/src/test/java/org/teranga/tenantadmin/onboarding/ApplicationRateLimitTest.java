package org.teranga.tenantadmin.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ApplicationRateLimitTest {
    @Test
    void oneAddressAsksFiveTimesAnHourAndAnotherIsNotHindered() {
        ApplicationRateLimit flood = new ApplicationRateLimit();
        for (int i = 0; i < 5; i++) {
            assertThat(flood.lets("192.0.2.1")).isTrue();
        }
        assertThat(flood.lets("192.0.2.1")).isFalse();
        assertThat(flood.lets("192.0.2.2")).isTrue();
    }

    @Test
    void whoOpensIsSaidByOneOfTwoWords() {
        assertThat(Apply.automatic("automatic")).isTrue();
        assertThat(Apply.automatic("review")).isFalse();
        assertThatThrownBy(() -> Apply.automatic("auto")).hasMessageContaining("TERANGA_OPENING");
    }
}

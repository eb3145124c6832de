package org.teranga.platform.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormOriginTest {
    private static final String HOST = "toulouse.example.org:8080";

    @Test
    void thePageOfThisHostFromWhichAFormCame() {
        assertThat(FormOrigin.of("http://" + HOST + "/fr/desk/offers?q=a%26b", HOST))
                .contains(new FormOrigin("/fr/desk/offers", "q=a%26b"));
        assertThat(FormOrigin.of("http://" + HOST + "/fr/", HOST)).contains(new FormOrigin("/fr/", null));
    }

    @Test
    void anotherHostOrNothingReadableIsNone() {
        assertThat(FormOrigin.of("http://bretagne.example.org:8080/fr/desk", HOST))
                .isEmpty();
        assertThat(FormOrigin.of("http://" + HOST + "@evil.example/fr/desk", HOST))
                .isEmpty();
        assertThat(FormOrigin.of("http://" + HOST, HOST)).isEmpty();
        assertThat(FormOrigin.of("mailto:x@example.org", HOST)).isEmpty();
        assertThat(FormOrigin.of("http://[", HOST)).isEmpty();
        assertThat(FormOrigin.of(null, HOST)).isEmpty();
        assertThat(FormOrigin.of("http://" + HOST + "/fr/", null)).isEmpty();
    }
}

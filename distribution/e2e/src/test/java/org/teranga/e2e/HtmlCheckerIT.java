package org.teranga.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlCheckerIT {
    @Test
    void aFaultIsSeenWithItsLineAndASoundPageHasNone() {
        assertThat(
                        faults(
                                "<!DOCTYPE html>\n<html lang=\"en\"><head><title>x</title></head><body>\n<p><div></p></body></html>"))
                .startsWith("line 3: ");
        assertThat(faults("<!DOCTYPE html><html lang=\"en\"><head><title>x</title></head><body><p>x</p></body></html>"))
                .isEmpty();
    }

    private static String faults(String page) {
        return String.join("\n", HtmlChecker.faults(page.getBytes(StandardCharsets.UTF_8)));
    }
}

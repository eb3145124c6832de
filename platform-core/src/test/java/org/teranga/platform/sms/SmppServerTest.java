package org.teranga.platform.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address of a provider says all that has to be known; nothing leaves in the open by mistake. */
class SmppServerTest {
    @Test
    void anAddressSaysEverything() {
        SmppServer server =
                SmppServer.parse("smpps://team%40home:p%2Bw+@smpp.example.org:9000?sender=%2B33700000000&long=payload");
        assertThat(server)
                .isEqualTo(new SmppServer(true, "smpp.example.org", 9000, "team@home", "p+w+", "+33700000000", true));
        assertThat(server.toString()).doesNotContain("p+w+");
    }

    @Test
    void whatIsNotSaidIsUsual() {
        assertThat(SmppServer.parse("smpp://u:p@localhost"))
                .isEqualTo(new SmppServer(false, "localhost", 2775, "u", "p", "", false));
        assertThat(SmppServer.parse("smpp://u:p@10.0.0.7?tls=none").tls()).isFalse();
        assertThat(SmppServer.parse("smpps://u:p@example.org").port()).isEqualTo(3550);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "smpp://secret1:secret2@example.org",
                "smpp://example.org",
                "smpps://secret1@example.org",
                "http://secret1:secret2@example.org",
                "smpps://secret1:muchtoolongasecret@example.org",
                "smpps://secret1: secret2@example.org"
            })
    void whatCannotWorkIsRefusedWithoutRepeatingIt(String url) {
        assertThatThrownBy(() -> SmppServer.parse(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TERANGA_SMPP_URL")
                .hasMessageNotContainingAny("secret1", "secret2", "muchtoolong");
    }
}

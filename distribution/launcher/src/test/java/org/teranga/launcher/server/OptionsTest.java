package org.teranga.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.launcher.console.LaunchFailed;

class OptionsTest {
    @Test
    void addressesFollowThePortsUnlessTheEnvironmentNamesThem() {
        Options plain = options(8080, 8180, Map.of("TERANGA_BASE_URL", " "));
        assertThat(plain.baseUrl()).isEqualTo("http://localhost:8080");
        assertThat(plain.authUrl()).isEqualTo("http://localhost:8180");
        assertThat(plain.managementPort()).isEqualTo(9080);
        assertThat(plain.embedsKeycloak()).isTrue();
        Options named = options(
                8080, 8180, Map.of("TERANGA_BASE_URL", "https://a.example", "TERANGA_AUTH_URL", "https://b.example"));
        assertThat(named.baseUrl()).isEqualTo("https://a.example");
        assertThat(named.authUrl()).isEqualTo("https://b.example");
        assertThat(named.embedsKeycloak()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0,8180,--port", "64536,8180,--port", "8080,65536,--auth-port", "8080,8080,--auth-port", "8080,9080,own"
    })
    void portsThatCannotWorkAreRefused(int port, int authPort, String reason) {
        assertThatThrownBy(() -> options(port, authPort, Map.of()))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining(reason);
    }

    private static Options options(int port, int authPort, Map<String, String> environment) {
        return new Options(Path.of("/"), port, authPort, true, environment);
    }
}

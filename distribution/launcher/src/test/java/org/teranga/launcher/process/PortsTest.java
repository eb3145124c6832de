package org.teranga.launcher.process;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.teranga.launcher.console.LaunchFailed;

class PortsTest {
    @Test
    void aTakenPortIsRefusedWithTheOptionThatMovesIt() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.requireFree(taken.getLocalPort(), "Keycloak", "--auth-port"))
                    .isInstanceOf(LaunchFailed.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " for Keycloak is taken")
                    .hasMessageContaining("--auth-port");
        }
    }

    @Test
    void aPortThatIsTakenOnEveryAddressIsRefused() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> Ports.requireFree(taken.getLocalPort(), "Keycloak", "--auth-port"))
                    .isInstanceOf(LaunchFailed.class);
        }
    }

    @Test
    void aFreePortIsAccepted() {
        assertThatCode(() -> Ports.requireFree(Ports.anyFree(), "Keycloak", "--auth-port"))
                .doesNotThrowAnyException();
    }
}

package org.teranga.platform.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.outbound.OutboundFailed.Reason;

class OutboundTest {
    private final Outbound closed = new Outbound(false, "production");
    private final Outbound local = new Outbound(true, "development");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://localhost/",
                "https://0.0.0.0/",
                "https://10.1.2.3/",
                "https://172.16.0.1/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data/",
                "https://100.64.0.1/",
                "https://192.0.0.8/",
                "https://198.18.0.1/",
                "https://224.0.0.1/",
                "https://255.255.255.255/",
                "https://[::1]/",
                "https://[::]/",
                "https://[fe80::1]/",
                "https://[fc00::1]/",
                "https://[fd00:ec2::254]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[2002:7f00:1::]/",
                "https://[2001:db8::1]/",
                "https://[ff02::1]/",
                "https://[::127.0.0.1]/"
            })
    void nothingThatIsNotPublicIsSpokenTo(String address) {
        assertThat(reason(() -> closed.check(URI.create(address)))).isEqualTo(Reason.PRIVATE);
        assertThat(reason(() -> closed.post(URI.create(address), Map.of(), new byte[0])))
                .isEqualTo(Reason.PRIVATE);
        assertThat(reason(() -> closed.get(URI.create(address)))).isEqualTo(Reason.PRIVATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://93.184.216.34/",
                "ftp://93.184.216.34/",
                "https://user:secret@93.184.216.34/",
                "https:///x",
                "mailto:a@b.fr",
                "https://93.184.216.34/a\u00e9",
                "//93.184.216.34/"
            })
    void onlyHttpsWithoutAPasswordIsAnAddress(String address) {
        assertThat(reason(() -> closed.check(URI.create(address)))).isEqualTo(Reason.ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946", "64:ff9b::808:808"})
    void publicAddressesAreOpen(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void otherWaysToWriteThisMachineAreThisMachineOrNothing() {
        for (String address : new String[] {"https://2130706433/", "https://0x7f000001/", "https://127.1/"}) {
            assertThat(reason(() -> closed.check(URI.create(address))))
                    .as(address)
                    .isIn(Reason.PRIVATE, Reason.NAME, Reason.ADDRESS);
        }
    }

    @Test
    void productionCannotBeOpenedToPrivateNetworks() {
        assertThatThrownBy(() -> new Outbound(true, "production"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("TERANGA_OUTBOUND_LOCAL");
    }

    @Test
    void aRedirectIsToldAndNotFollowedAndLittleIsRead() throws Exception {
        String huge = "x".repeat(1_000_000);
        try (ServerSocket server = answering("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\n\r\n" + huge)) {
            OutboundReply reply = local.post(at(server), Map.of("X-Test", "1"), "{}".getBytes(StandardCharsets.UTF_8));
            assertThat(reply.status()).isEqualTo(302);
            assertThat(reply.taken()).isFalse();
            assertThat(reply.body().length()).isLessThan(9_000);
        }
    }

    @Test
    void whatDoesNotSpeakHttpIsNoAnswerAndWhereNobodyListensIsNoConnection() throws Exception {
        try (ServerSocket server = answering("220 mail.example ESMTP\r\n")) {
            assertThat(reason(() -> local.get(at(server)))).isEqualTo(Reason.ANSWER);
        }
        ServerSocket gone = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        gone.close();
        assertThat(reason(() -> local.get(at(gone)))).isEqualTo(Reason.CONNECTION);
        try (ServerSocket server = answering("HTTP/1.1 200 OK\r\n\r\n")) {
            URI secure = URI.create(at(server).toString().replace("http:", "https:"));
            assertThat(reason(() -> local.get(secure))).isIn(Reason.CERTIFICATE, Reason.CONNECTION);
        }
    }

    @Test
    void headersCannotBeSmuggledIn() {
        assertThatThrownBy(() -> URI.create("http://127.0.0.1/\r\nX: y")).isInstanceOf(IllegalArgumentException.class);
    }

    private static URI at(ServerSocket server) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/hook");
    }

    private static ServerSocket answering(String answer) throws IOException {
        ServerSocket server = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
        Thread.ofPlatform().daemon().start(() -> {
            try {
                while (true) {
                    try (Socket line = server.accept()) {
                        line.setSoTimeout(500);
                        line.getInputStream().read(new byte[4_096]);
                        line.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                    } catch (SocketException cut) {
                        if (server.isClosed()) {
                            return;
                        }
                    }
                }
            } catch (IOException closed) {
                // the test is over
            }
        });
        return server;
    }

    private static Reason reason(Sending sending) {
        return catchThrowableOfType(OutboundFailed.class, sending::send).reason();
    }

    private interface Sending {
        void send() throws Exception;
    }
}

package org.teranga.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teranga.launcher.process.ProcessIdentity;

/** {@code ./teranga clock} against the management port's side of the agreement, over real HTTP. */
class ClockCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private HttpServer server;
    private String asked = "";
    private int status = 200;
    private String answer = "{\"now\":\"2027-01-08T10:00:00Z\",\"ahead\":\"P7D\"}";

    @BeforeEach
    void aPlatformThatRuns() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        server.createContext("/operator/clock", this::answer);
        server.start();
        ProcessIdentity alive =
                ProcessIdentity.of("application", ProcessHandle.current().pid());
        Files.writeString(
                folder.resolve("run.json"), """
                {"port":1,"authPort":2,"managementPort":%d,"operatorSecret":"sesame",
                 "launcher":{"name":"launcher","pid":1,"started":1},
                 "processes":[{"name":"application","pid":%d,"started":%d}]}
                """.formatted(server.getAddress().getPort(), alive.pid(), alive.started()));
    }

    @AfterEach
    void itStops() {
        server.stop(0);
    }

    @Test
    void itMovesAndTellsHowFarAheadItIs() {
        assertThat(run("--forward", "P7D")).isZero();
        assertThat(asked).isEqualTo("POST /operator/clock Bearer sesame {\"forward\":\"P7D\"}");
        assertThat(out.toString())
                .isEqualToIgnoringNewLines("The clock shows 2027-01-08T10:00:00Z, P7D ahead of real time");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void withoutAStepItOnlyTells() {
        assertThat(run()).isZero();
        assertThat(asked).isEqualTo("GET /operator/clock Bearer sesame ");
        answer = "{\"now\":\"2027-01-01T10:00:00Z\",\"ahead\":\"PT0S\"}";
        out.getBuffer().setLength(0);
        assertThat(run()).isZero();
        assertThat(out.toString()).isEqualToIgnoringNewLines("The clock shows 2027-01-01T10:00:00Z, the real time");
    }

    @Test
    void productionRefusesInOneLine() {
        status = 404;
        answer = "{\"detail\":\"The clock can be moved in development only.\",\"errors\":[]}";
        assertThat(run("--forward", "P7D")).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEqualToIgnoringNewLines("teranga: The clock can be moved in development only.");
    }

    @Test
    void withNoPlatformOnTheFolderItSaysSo() throws IOException {
        Files.delete(folder.resolve("run.json"));
        assertThat(run("--forward", "P7D")).isEqualTo(1);
        assertThat(err.toString())
                .contains("no platform runs on the data folder")
                .hasLineCount(1);
    }

    @Test
    void aWordTooManyIsAMistake() {
        assertThat(run("P7D")).isEqualTo(2);
        assertThat(run("--forward")).isEqualTo(2);
        assertThat(asked).isEmpty();
    }

    private int run(String... words) {
        List<String> arguments = new ArrayList<>(List.of("clock", "--data", folder.toString()));
        arguments.addAll(List.of(words));
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}

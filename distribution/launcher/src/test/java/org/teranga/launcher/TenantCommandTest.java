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

/** The commands against the management port's side of the agreement, over real HTTP. */
class TenantCommandTest {
    private static final String LILLE = "{\"slug\":\"lille\",\"name\":\"Lille Accueil\",\"status\":\"active\","
            + "\"languages\":[\"fr\",\"en\"],\"regions\":[\"59\"],\"address\":\"http://lille.localhost:8080\"}";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private HttpServer server;
    private String asked = "";
    private int status = 200;
    private String answer = LILLE;

    @BeforeEach
    void aPlatformThatRuns() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        server.createContext("/operator/tenants", this::answer);
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
    void createSendsWhatWasGivenAndTellsTheAddress() {
        status = 201;
        assertThat(run("create", "lille", "--name", "Lille Accueil", "--languages", "fr, en", "--regions", "59"))
                .isZero();
        assertThat(asked)
                .isEqualTo("POST /operator/tenants Bearer sesame {\"slug\":\"lille\",\"name\":\"Lille Accueil\","
                        + "\"languages\":[\"fr\",\"en\"],\"regions\":[\"59\"]}");
        assertThat(out.toString()).isEqualToIgnoringNewLines("Opened lille at http://lille.localhost:8080");
    }

    @Test
    void everyFaultIsToldInOneLine() {
        status = 422;
        answer = "{\"title\":\"Invalid\",\"detail\":\"Two answers need another look.\",\"errors\":["
                + "{\"field\":\"slug\",\"message\":\"is taken\"},{\"field\":\"name\",\"message\":\"is missing\"}]}";
        assertThat(run("create", "lille", "--name", "")).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .isEqualToIgnoringNewLines("teranga: Two answers need another look. slug: is taken; name: is missing");
    }

    @Test
    void listShowsColumnsOrTheArrayItself() {
        answer = "{\"items\":[" + LILLE + "]}";
        assertThat(run("list")).isZero();
        assertThat(out.toString())
                .isEqualToIgnoringNewLines("lille  active     Lille Accueil  (http://lille.localhost:8080)");
        out.getBuffer().setLength(0);
        assertThat(run("list", "--json")).isZero();
        assertThat(out.toString()).isEqualToIgnoringNewLines("[" + LILLE + "]");
    }

    @Test
    void suspendAndResumeTellTheNewState() {
        answer = LILLE.replace("active", "suspended");
        assertThat(run("suspend", "lille")).isZero();
        assertThat(asked).startsWith("POST /operator/tenants/lille/suspend Bearer sesame");
        assertThat(out.toString()).isEqualToIgnoringNewLines("lille is suspended");
        assertThat(run("resume", "li/lle")).isZero();
        assertThat(asked).startsWith("POST /operator/tenants/li%2Flle/resume");
    }

    @Test
    void showVerifiesTheAuditTrailWhenAsked() {
        answer = LILLE.replace("}", ",\"audit\":{\"verified\":true,\"entries\":12}}");
        assertThat(run("show", "lille", "--verify-audit")).isZero();
        assertThat(asked).startsWith("GET /operator/tenants/lille?verifyAudit=true");
        assertThat(out.toString()).contains("languages  fr, en").contains("audit verified   true");
        answer = LILLE.replace("}", ",\"audit\":{\"verified\":false,\"message\":\"entry 7 was changed\"}}");
        assertThat(run("show", "lille", "--verify-audit")).isEqualTo(1);
        assertThat(err.toString()).contains("the audit trail of lille is broken: entry 7 was changed");
    }

    @Test
    void anEndThatWasKeptIsSentAlong() {
        answer = LILLE.replace("}", ",\"audit\":{\"verified\":true,\"sealed\":12,\"end\":\"12:ab\"}}");
        assertThat(run("show", "lille", "--verify-audit", "--end", "7:0a")).isZero();
        assertThat(asked).startsWith("GET /operator/tenants/lille?verifyAudit=true&end=7%3A0a ");
        assertThat(out.toString()).contains("audit end        12:ab");
        assertThat(run("show", "lille", "--end", "7:0a")).isEqualTo(2);
        assertThat(err.toString()).contains("--end needs --verify-audit");
    }

    @Test
    void aThemeIsSentAlong() {
        assertThat(run("create", "lille", "--name", "Lille", "--theme", "sea")).isZero();
        assertThat(asked).contains("\"theme\":\"sea\"");
    }

    @Test
    void aFolderOnWhichNothingRunsIsTold() throws IOException {
        Files.delete(folder.resolve("run.json"));
        assertThat(run("list")).isEqualTo(1);
        assertThat(err.toString()).contains("no platform runs on the data folder " + folder);
    }

    @Test
    void aPlatformThatDoesNotAnswerIsTold() {
        server.stop(0);
        assertThat(run("list")).isEqualTo(1);
        assertThat(err.toString()).contains("does not answer on its management port");
    }

    private int run(String... words) {
        List<String> arguments = new ArrayList<>(List.of("tenant"));
        arguments.addAll(List.of(words));
        arguments.addAll(List.of("--data", folder.toString()));
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

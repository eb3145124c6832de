package org.teranga.platform.web.node;

import com.sun.net.httpserver.HttpExchange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.teranga.platform.persistence.DatabaseFailed;
import org.teranga.platform.persistence.SystemDatabase;

/** {@code /health/live}: the process answers. {@code /health/ready}: so does the database, without which no page can be served; not while it is about to stop. */
@ApplicationScoped
class Health implements ManagementEndpoint {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final SystemDatabase database;
    private final RequestsInFlight requests;
    private final Instance<Readiness> conditions;

    @Inject
    Health(SystemDatabase database, RequestsInFlight requests, @Any Instance<Readiness> conditions) {
        this.conditions = conditions;
        this.database = database;
        this.requests = requests;
    }

    @Override
    public String path() {
        return "/health/";
    }

    @Override
    public void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/health/live" -> send(exchange, 200, "UP");
            case "/health/ready" -> {
                boolean up = !requests.isStopping()
                        && databaseAnswers()
                        && conditions.stream().allMatch(Readiness::ready);
                send(exchange, up ? 200 : 503, up ? "UP" : "DOWN");
            }
            default -> send(exchange, 404, "UNKNOWN");
        }
    }

    private boolean databaseAnswers() {
        try {
            return database.sql("select 1").within(PATIENCE).any();
        } catch (DatabaseFailed away) {
            return false;
        }
    }

    private static void send(HttpExchange exchange, int status, String word) throws IOException {
        byte[] body = ("{\"status\":\"" + word + "\"}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}

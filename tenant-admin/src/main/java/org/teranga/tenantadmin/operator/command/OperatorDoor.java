package org.teranga.tenantadmin.operator.command;

import com.sun.net.httpserver.HttpExchange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ServiceUnavailableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.template.Themes;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.platform.web.failure.ProblemDocument;

/**
 * The operator's way in on the management port: whoever shows the secret of the installation is let through; what is refused is told in
 * English, as the rest of the command line speaks.
 */
@ApplicationScoped
public class OperatorDoor {
    private static final Language ENGLISH = Languages.of("en").orElseThrow();

    private static final int UNAUTHORISED = 401;

    private final Themes themes;
    private final Optional<String> secret;
    private final Jsonb jsonb = JsonbBuilder.create();

    @Inject
    OperatorDoor(Themes themes, @ConfigProperty(name = "teranga.operator.secret") Optional<String> secret) {
        this.themes = themes;
        this.secret = secret;
    }

    /** Lets the operator's request through and tells what was refused. */
    public void answer(HttpExchange exchange, Command command) throws IOException {
        if (!authorised(exchange)) {
            refuse(exchange, UNAUTHORISED, text("problem.detail.401", List.of()), List.of());
            return;
        }
        try {
            command.on(exchange);
        } catch (Refusal refusal) {
            refuse(exchange, refusal);
        } catch (JsonbException unreadable) {
            refuse(exchange, Refusal.unreadable("problem.json"));
        } catch (ServiceUnavailableException realmAway) {
            refuse(exchange, Refusal.unavailable("sign_in.realm_away"));
        }
    }

    /** Sends an answer as JSON. */
    public void send(HttpExchange exchange, int status, Object answer) throws IOException {
        byte[] body = jsonb.toJson(answer).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", status < 400 ? "application/json" : ProblemDocument.MEDIA_TYPE);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private void refuse(HttpExchange exchange, Refusal refusal) throws IOException {
        List<ProblemDocument.Fault> faults = refusal.errors().stream()
                .map(error -> new ProblemDocument.Fault(error.field(), text(error)))
                .toList();
        refuse(exchange, RefusalStatus.of(refusal), text(refusal.key(), refusal.arguments()), faults);
    }

    private void refuse(HttpExchange exchange, int status, String detail, List<ProblemDocument.Fault> faults)
            throws IOException {
        send(exchange, status, new ProblemDocument("about:blank", detail, status, detail, faults));
    }

    private String text(FieldError error) {
        return text(error.key(), error.arguments());
    }

    private String text(String key, List<?> arguments) {
        return themes.base().messages().text(ENGLISH, key, arguments.toArray());
    }

    private boolean authorised(HttpExchange exchange) {
        String shown = exchange.getRequestHeaders().getFirst("Authorization");
        return secret.isPresent()
                && shown != null
                && MessageDigest.isEqual(
                        ("Bearer " + secret.get()).getBytes(StandardCharsets.UTF_8),
                        shown.getBytes(StandardCharsets.UTF_8));
    }

    /** What is done once the operator is known. */
    @FunctionalInterface
    public interface Command {
        /** Answers the exchange, or throws a {@link Refusal} before anything was sent. */
        void on(HttpExchange exchange) throws IOException;
    }
}

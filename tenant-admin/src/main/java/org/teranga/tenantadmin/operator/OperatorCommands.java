package org.teranga.tenantadmin.operator;

import com.sun.net.httpserver.HttpExchange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ServiceUnavailableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.teranga.platform.audit.AuditVerifier;
import org.teranga.platform.audit.Head;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.theme.Themes;
import org.teranga.platform.web.FieldError;
import org.teranga.platform.web.ManagementEndpoint;
import org.teranga.platform.web.Problem;
import org.teranga.platform.web.ProblemDocument;
import org.teranga.tenantadmin.onboarding.NewAssociation;
import org.teranga.tenantadmin.onboarding.OpenAssociation;

/**
 * The operator's commands on the management port, for {@code ./teranga tenant …}: open, list, show, suspend, resume. The caller shows the
 * secret of the installation; nothing here tells anything of an association's people.
 */
@ApplicationScoped
public class OperatorCommands implements ManagementEndpoint {
    private static final String ROOT = "/operator/tenants";
    private static final Language ENGLISH = Languages.of("en").orElseThrow();
    private static final int LONGEST_BODY = 65_536;

    private final TenantDirectory directory;
    private final OpenAssociation openAssociation;
    private final SuspendAssociation suspension;
    private final PlatformHost host;
    private final Themes themes;
    private final AuditVerifier auditVerifier;
    private final Optional<String> secret;
    private final Jsonb jsonb = JsonbBuilder.create();

    @Inject
    OperatorCommands(
            TenantDirectory directory,
            OpenAssociation openAssociation,
            SuspendAssociation suspension,
            PlatformHost host,
            Themes themes,
            AuditVerifier auditVerifier,
            @ConfigProperty(name = "teranga.operator.secret") Optional<String> secret) {
        this.directory = directory;
        this.openAssociation = openAssociation;
        this.suspension = suspension;
        this.host = host;
        this.themes = themes;
        this.auditVerifier = auditVerifier;
        this.secret = secret;
    }

    @Override
    public String path() {
        return ROOT;
    }

    @Override
    @ActivateRequestContext
    public void answer(HttpExchange exchange) throws IOException {
        if (!authorised(exchange)) {
            refuse(exchange, Problem.of(401, "problem.detail.401"));
            return;
        }
        try {
            dispatch(exchange);
        } catch (Problem problem) {
            refuse(exchange, problem);
        } catch (JsonbException unreadable) {
            refuse(exchange, Problem.unreadable("problem.json"));
        } catch (ServiceUnavailableException realmAway) {
            refuse(exchange, Problem.of(503, "sign_in.realm_away"));
        }
    }

    private void dispatch(HttpExchange exchange) throws IOException {
        String[] path =
                exchange.getRequestURI().getPath().substring(ROOT.length()).split("/");
        String command =
                exchange.getRequestMethod() + " " + (path.length <= 1 ? "list" : path.length == 2 ? "one" : path[2]);
        switch (command) {
            case "GET list" -> send(exchange, 200, Map.of("items", all()));
            case "POST list" -> send(exchange, 201, answer(openAssociation.open(wanted(exchange))));
            case "GET one" -> send(exchange, 200, show(exchange, existing(path[1])));
            case "POST suspend" -> send(exchange, 200, change(existing(path[1]), suspension::suspend));
            case "POST resume" -> send(exchange, 200, change(existing(path[1]), suspension::resume));
            default -> throw Problem.notFound();
        }
    }

    private List<TenantAnswer> all() {
        return directory.all().stream().map(this::answer).toList();
    }

    private NewAssociation wanted(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY);
        TenantRequest request = jsonb.fromJson(new String(body, StandardCharsets.UTF_8), TenantRequest.class);
        return Objects.requireNonNull(request, "request").association();
    }

    private TenantAnswer show(HttpExchange exchange, Tenant tenant) {
        TenantAnswer answer = answer(tenant);
        if (!"true".equals(asked(exchange, "verifyAudit").orElse(""))) {
            return answer;
        }
        Optional<Head> kept = asked(exchange, "end").map(OperatorCommands::end);
        return answer.with(AuditAnswer.of(auditVerifier.verify(tenant, kept)));
    }

    private static Optional<String> asked(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestURI().getQuery()).stream()
                .flatMap(query -> Stream.of(query.split("&")))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> part.substring(name.length() + 1))
                .findFirst();
    }

    private static Head end(String text) {
        return Head.parse(text).orElseThrow(() -> Problem.unreadable("association.trail_end_unreadable", text));
    }

    private TenantAnswer change(Tenant tenant, Consumer<Tenant> change) {
        change.accept(tenant);
        return answer(existing(tenant.slug()));
    }

    private Tenant existing(String slug) {
        return directory.bySlug(slug).orElseThrow(() -> Problem.of(404, "association.unknown", slug));
    }

    private TenantAnswer answer(Tenant tenant) {
        return TenantAnswer.of(tenant, host.addressOf(tenant.slug()));
    }

    private boolean authorised(HttpExchange exchange) {
        String shown = exchange.getRequestHeaders().getFirst("Authorization");
        return secret.isPresent()
                && shown != null
                && MessageDigest.isEqual(
                        ("Bearer " + secret.get()).getBytes(StandardCharsets.UTF_8),
                        shown.getBytes(StandardCharsets.UTF_8));
    }

    private void refuse(HttpExchange exchange, Problem problem) throws IOException {
        List<ProblemDocument.Fault> faults = problem.errors().stream()
                .map(error -> new ProblemDocument.Fault(error.field(), text(error)))
                .toList();
        String detail = themes.base()
                .messages()
                .text(ENGLISH, problem.key(), problem.arguments().toArray());
        send(exchange, problem.status(), new ProblemDocument("about:blank", detail, problem.status(), detail, faults));
    }

    /** The operator's commands speak English, as the rest of the command line does. */
    private String text(FieldError error) {
        return themes.base()
                .messages()
                .text(ENGLISH, error.key(), error.arguments().toArray());
    }

    private void send(HttpExchange exchange, int status, Object answer) throws IOException {
        byte[] body = jsonb.toJson(answer).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", status < 400 ? "application/json" : ProblemDocument.MEDIA_TYPE);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}

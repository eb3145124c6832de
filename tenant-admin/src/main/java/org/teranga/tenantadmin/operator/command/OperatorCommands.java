package org.teranga.tenantadmin.operator.command;

import com.sun.net.httpserver.HttpExchange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.teranga.platform.audit.AuditVerifier;
import org.teranga.platform.audit.ChainHead;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.web.node.ManagementEndpoint;
import org.teranga.tenantadmin.onboarding.NewAssociation;
import org.teranga.tenantadmin.onboarding.OpenAssociation;
import org.teranga.tenantadmin.operator.SuspendAssociation;

/**
 * The operator's commands on the management port, for {@code ./teranga tenant …}: open, list, show, suspend, resume. The caller shows the
 * secret of the installation; nothing here tells anything of an association's people.
 */
@ApplicationScoped
public class OperatorCommands implements ManagementEndpoint {
    private static final String ROOT = "/operator/tenants";
    private static final int LONGEST_BODY = 65_536;

    private final TenantDirectory directory;
    private final OpenAssociation openAssociation;
    private final SuspendAssociation suspension;
    private final PlatformHost host;
    private final AuditVerifier auditVerifier;
    private final OperatorDoor door;
    private final Jsonb jsonb = JsonbBuilder.create();

    @Inject
    OperatorCommands(
            TenantDirectory directory,
            OpenAssociation openAssociation,
            SuspendAssociation suspension,
            PlatformHost host,
            AuditVerifier auditVerifier,
            OperatorDoor door) {
        this.directory = directory;
        this.openAssociation = openAssociation;
        this.suspension = suspension;
        this.host = host;
        this.auditVerifier = auditVerifier;
        this.door = door;
    }

    @Override
    public String path() {
        return ROOT;
    }

    @Override
    @ActivateRequestContext
    public void answer(HttpExchange exchange) throws IOException {
        door.answer(exchange, this::dispatch);
    }

    private void dispatch(HttpExchange exchange) throws IOException {
        String[] path =
                exchange.getRequestURI().getPath().substring(ROOT.length()).split("/");
        String command =
                exchange.getRequestMethod() + " " + (path.length <= 1 ? "list" : path.length == 2 ? "one" : path[2]);
        switch (command) {
            case "GET list" -> door.send(exchange, 200, Map.of("items", all()));
            case "POST list" -> door.send(exchange, 201, answer(openAssociation.open(wanted(exchange))));
            case "GET one" -> door.send(exchange, 200, show(exchange, existing(path[1])));
            case "POST suspend" -> door.send(exchange, 200, change(existing(path[1]), suspension::suspend));
            case "POST resume" -> door.send(exchange, 200, change(existing(path[1]), suspension::resume));
            default -> throw Refusal.notFound();
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
        Optional<ChainHead> kept = asked(exchange, "end").map(OperatorCommands::end);
        return answer.with(AuditAnswer.of(auditVerifier.verify(tenant, kept)));
    }

    private static Optional<String> asked(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestURI().getQuery()).stream()
                .flatMap(query -> Stream.of(query.split("&")))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> part.substring(name.length() + 1))
                .findFirst();
    }

    private static ChainHead end(String text) {
        return ChainHead.parse(text).orElseThrow(() -> Refusal.unreadable("association.trail_end_unreadable", text));
    }

    private TenantAnswer change(Tenant tenant, Consumer<Tenant> change) {
        change.accept(tenant);
        return answer(existing(tenant.slug()));
    }

    private Tenant existing(String slug) {
        return directory.bySlug(slug).orElseThrow(() -> Refusal.notFound("association.unknown", slug));
    }

    private TenantAnswer answer(Tenant tenant) {
        return TenantAnswer.of(tenant, host.addressOf(tenant.slug()));
    }
}

package org.teranga.tenantadmin.transfer.departure;

import com.sun.net.httpserver.HttpExchange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.web.node.ManagementEndpoint;
import org.teranga.tenantadmin.operator.command.OperatorDoor;

/**
 * The operator's erasure on the management port, for {@code ./teranga tenant erase}: asks for it, or confirms what an administrator asked
 * for. In development it can be had at once.
 */
@ApplicationScoped
public class EraseCommands implements ManagementEndpoint {
    private static final String ROOT = "/operator/erasures/";

    private final OperatorDoor door;
    private final TenantDirectory directory;
    private final LeaveAssociation leave;
    private final FinishLeaving finish;
    private final Proofs proofs;
    private final boolean development;

    @Inject
    EraseCommands(
            OperatorDoor door,
            TenantDirectory directory,
            LeaveAssociation leave,
            FinishLeaving finish,
            Proofs proofs,
            @ConfigProperty(name = "teranga.mode", defaultValue = "production") String mode) {
        this.door = door;
        this.directory = directory;
        this.leave = leave;
        this.finish = finish;
        this.proofs = proofs;
        this.development = mode.equals("development");
    }

    @Override
    public String path() {
        return ROOT;
    }

    @Override
    @ActivateRequestContext
    public void answer(HttpExchange exchange) throws IOException {
        door.answer(exchange, this::erase);
    }

    private void erase(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            throw Refusal.notFound();
        }
        String slug = exchange.getRequestURI().getPath().substring(ROOT.length());
        Optional<Tenant> tenant = directory.bySlug(slug);
        if (tenant.isEmpty()) {
            door.send(
                    exchange,
                    200,
                    erased(proofs.latest(slug).orElseThrow(() -> Refusal.notFound("association.unknown", slug))));
        } else if ("now=true".equals(exchange.getRequestURI().getQuery())) {
            door.send(exchange, 200, erased(now(tenant.get())));
        } else {
            door.send(exchange, 200, wanted(tenant.get()));
        }
    }

    private ErasureProof now(Tenant tenant) {
        if (!development) {
            throw Refusal.forbidden("leave.now_development_only");
        }
        return finish.now(tenant).orElseThrow(() -> Refusal.conflict("leave.under_way"));
    }

    private Map<String, String> wanted(Tenant tenant) {
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            Leaving leaving = leave.want(tenant, new ClosureRequester.Command());
            return leaving.confirmed()
                    ? Map.of(
                            "state",
                            "confirmed",
                            "due",
                            Objects.requireNonNull(leaving.due(), "due").toString())
                    : Map.of("state", "asked");
        }
    }

    private static Map<String, String> erased(ErasureProof proof) {
        return Map.of("state", "erased", "proof", proof.text(), "signature", proof.signature());
    }
}

package org.teranga.tenantadmin.transfer;

import com.sun.net.httpserver.HttpExchange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.teranga.platform.archive.ArchiveKey;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.web.node.ManagementEndpoint;
import org.teranga.tenantadmin.operator.command.OperatorDoor;
import org.teranga.tenantadmin.transfer.archive.ExportProgress;
import org.teranga.tenantadmin.transfer.archive.SealArchive;
import org.teranga.tenantadmin.transfer.archive.WriteArchive;

/**
 * The operator's export on the management port, for {@code ./teranga tenant export}: straight into the answer. In clear in development
 * only; elsewhere sealed to the key that an administrator of the association gave.
 */
@ApplicationScoped
public class TransferCommands implements ManagementEndpoint {
    private static final String ROOT = "/operator/exports/";
    private static final int BUFFER = 1 << 16;

    private final OperatorDoor door;
    private final TenantDirectory directory;
    private final WriteArchive writeArchive;
    private final SealArchive sealArchive;
    private final ExportKeys keys;
    private final AuditTrail audit;
    private final boolean development;

    @Inject
    TransferCommands(
            OperatorDoor door,
            TenantDirectory directory,
            WriteArchive writeArchive,
            SealArchive sealArchive,
            ExportKeys keys,
            AuditTrail audit,
            @ConfigProperty(name = "teranga.mode", defaultValue = "production") String mode) {
        this.door = door;
        this.directory = directory;
        this.writeArchive = writeArchive;
        this.sealArchive = sealArchive;
        this.keys = keys;
        this.audit = audit;
        this.development = mode.equals("development");
    }

    @Override
    public String path() {
        return ROOT;
    }

    @Override
    @ActivateRequestContext
    public void answer(HttpExchange exchange) throws IOException {
        door.answer(exchange, this::export);
    }

    private void export(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            throw Refusal.notFound();
        }
        String slug = exchange.getRequestURI().getPath().substring(ROOT.length());
        Tenant tenant = directory.bySlug(slug).orElseThrow(() -> Refusal.notFound("association.unknown", slug));
        boolean plain = "plain=true".equals(exchange.getRequestURI().getQuery());
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            if (plain) {
                plain(tenant, exchange);
            } else {
                sealed(tenant, exchange);
            }
        }
    }

    private void plain(Tenant tenant, HttpExchange exchange) throws IOException {
        if (!development) {
            throw Refusal.forbidden("transfer.plain_development_only");
        }
        try (OutputStream out = begin(tenant, exchange)) {
            writeArchive.write(tenant, out, ExportProgress.UNWATCHED);
        }
    }

    private void sealed(Tenant tenant, HttpExchange exchange) throws IOException {
        ExportKeys.Given given = keys.current().orElseThrow(() -> Refusal.conflict("transfer.no_key", tenant.slug()));
        ArchiveKey key = given.key();
        if (!given.confirmed()) {
            // Where nobody else is there to confirm it, the operator is the second person, by typing its fingerprint.
            if (!("confirm=" + key.fingerprint().replace(" ", ""))
                    .equals(exchange.getRequestURI().getQuery())) {
                throw Refusal.conflict("transfer.key_unconfirmed", tenant.slug(), key.fingerprint());
            }
            keys.confirm(null);
        }
        try (OutputStream out = begin(tenant, exchange)) {
            sealArchive.write(tenant, key, out, ExportProgress.UNWATCHED);
        }
    }

    private OutputStream begin(Tenant tenant, HttpExchange exchange) throws IOException {
        audit.record("export.operator", "association", tenant.id());
        exchange.getResponseHeaders().set("Content-Type", "application/zip");
        exchange.sendResponseHeaders(200, 0);
        return new BufferedOutputStream(exchange.getResponseBody(), BUFFER);
    }
}

package org.teranga.matching.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.pool.list.ListRequest;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.TestTenants;

/** What became of an offer that one association passes on to another, looked at from either side. */
@ApplicationScoped
public class PassedOffers {
    private final TestTenants tenants;
    private final TenantDirectory directory;
    private final OfferList list;
    private final Desk desk;
    private final TenantDatabase database;
    private final SystemDatabase system;

    @Inject
    public PassedOffers(
            TestTenants tenants,
            TenantDirectory directory,
            OfferList list,
            Desk desk,
            TenantDatabase database,
            SystemDatabase system) {
        this.tenants = tenants;
        this.directory = directory;
        this.list = list;
        this.desk = desk;
        this.database = database;
        this.system = system;
    }

    /** An association that works in this department alone. */
    public Tenant in(String department) {
        Tenant tenant = tenants.open();
        directory.setRegions(tenant, List.of(department));
        return directory.byId(tenant.id()).orElseThrow();
    }

    /** What was answered to whoever left an offer. */
    public static JsonObject left(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    public static OfferId id(JsonObject left) {
        return new OfferId(UUID.fromString(left.getString("id")));
    }

    /** The path of the page on which the person follows it. */
    public static String path(JsonObject left) {
        return left.getString("statusUrl").replaceFirst("https?://[^/]+", "");
    }

    /** The path of the form by which the person passes it on. */
    public static String passing(JsonObject left) {
        return path(left).replace("/status/", "/pass/");
    }

    public String status(Tenant tenant, JsonObject left) {
        return tenants.as(tenant, () -> list.open(id(left)))
                .orElseThrow()
                .listing()
                .status()
                .code();
    }

    /** The offers of an association. */
    public List<OfferId> received(Tenant tenant) {
        return tenants.as(
                        tenant,
                        () -> list.list(
                                new ListRequest(null, null, null, null), OfferList.NEWEST_FIRST, 0, 10, Offer::id))
                .items();
    }

    /** How often an association has noted an action. */
    public long audited(Tenant tenant, String action) {
        return tenants.as(
                tenant,
                () -> desk.does(() -> database.sql(
                                "select count(*) from platform.audit_entry where tenant_id = :tenant and action = :action")
                        .bind("action", action)
                        .one(Long.class)));
    }

    /** How many offers are on their way to an association. */
    public long onTheirWayTo(Tenant tenant) {
        return system.sql("select count(*) from matching.handover where tenant_id = :receiver")
                .bind("receiver", tenant.id())
                .one(Long.class);
    }
}

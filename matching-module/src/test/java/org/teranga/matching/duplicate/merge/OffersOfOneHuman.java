package org.teranga.matching.duplicate.merge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.duplicate.finding.FindDuplicates;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.TestTenants;

/** Two offers of one human, found to be alike, in an association of their own, and the doors by which they are made one. */
@Dependent
public class OffersOfOneHuman {
    static final String DUPLICATES = "/api/v1/duplicates";
    static final String PHONE = "+33612345678";

    @Inject
    private Caseworker caseworker;

    @Inject
    private Pool pool;

    @Inject
    private FindDuplicates find;

    @Inject
    private TenantDatabase database;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    Tenant own;
    OfferId kept;
    OfferId gone;

    void open() {
        own = caseworker.open(Role.CASEWORKER, Role.VOLUNTEER);
        kept = pool.home(own, 2);
        pool.known(own, kept, new Contact("Anna Roche", mail("anna"), null, null, "fr"));
        gone = pool.home(own, 4);
        pool.known(own, gone, new Contact("ROCHE Anna", mail("anna"), PHONE, "Appeler le soir", "fr"));
        pool.followed(own, kept);
        pool.followed(own, gone);
        look();
    }

    String mail(String name) {
        return name + "-" + own.slug() + "@exemple.fr";
    }

    HttpResponse<String> merge(String... taken) {
        return caseworker.post(own, Role.CASEWORKER, DUPLICATES + "/" + pair() + "/merge", body(taken));
    }

    String body(String... taken) {
        StringBuilder fields = new StringBuilder();
        for (String field : taken) {
            fields.append(fields.isEmpty() ? "" : ",").append("\"" + field + "\":\"" + gone + "\"");
        }
        return "{\"keep\":\"" + kept + "\",\"fields\":{" + fields + "}}";
    }

    HttpResponse<String> undo() {
        return caseworker.post(own, Role.CASEWORKER, DUPLICATES + "/" + pair() + "/undo", "");
    }

    UUID pair() {
        return UUID.fromString(text("select id from matching.duplicate_pair where tenant_id = :tenant"));
    }

    String refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        return Caseworker.object(answer).getString("detail");
    }

    HttpResponse<String> get(String path) {
        return caseworker.get(own, Role.CASEWORKER, path);
    }

    void account(OfferId offer, UUID account) {
        sql("update matching.offer set account_id = '" + account
                + "', version = version + 1 where tenant_id = :tenant and id = '" + offer + "'");
    }

    void look() {
        in(() -> find.look(RecordKind.OFFER, List.of(kept.value(), gone.value())));
    }

    String text(String select) {
        return in(() -> database.sql("select cast(found as text) from (" + select + ") one (found)")
                .one(String.class));
    }

    void sql(String statement) {
        in(() -> database.sql(statement).update());
    }

    <T> T in(Supplier<T> work) {
        return tenants.as(own, () -> desk.does(work));
    }
}

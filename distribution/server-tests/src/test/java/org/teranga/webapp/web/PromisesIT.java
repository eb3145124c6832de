package org.teranga.webapp.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;

/** What public pages promise and no other test shows. */
@ExtendWith(ArquillianExtension.class)
class PromisesIT {
    private static final String ROOM = """
            {"kind":"housing","postcode":"31170","capacity":2,"email":"marie@exemple.fr","name":"Marie"}
            """;

    @Inject
    private TestTenants tenants;

    @Inject
    private HttpCaller http;

    @Inject
    private Transactions transactions;

    @Inject
    private TenantSql sql;

    @Inject
    @Any
    private Instance<RecurringJob> jobs;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        if (tenants != null) {
            own = tenants.open();
        }
    }

    @Test
    void noPublicPageCallsAnotherSiteOrKeepsACookie() {
        for (String path : new String[] {"", "/how", "/privacy", "/offer", "/offer?kind=housing", "/need", "/rights"}) {
            HttpResponse<String> page = http.get(own, "/fr" + path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.headers().allValues("Set-Cookie")).as(path).isEmpty();
            String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
            assertThat(policy.replaceFirst("form-action [^;]*", "")) // the button that signs in leads to the realm
                    .as(path)
                    .contains("default-src 'none'")
                    .doesNotContain("https:", "http:", "*");
            assertThat(Pattern.compile("(?:src|srcset|action|poster)=\"(?:https?:)?//")
                            .matcher(page.body())
                            .find())
                    .as(path)
                    .isFalse();
        }
    }

    @Test
    void whatReadersAskedIsForgottenAfterAYear() {
        assertThat(http.form(own, "/fr/rights/ask", "words=Une+question&kind=question")
                        .statusCode())
                .isEqualTo(303);
        forget();
        assertThat(count("select count(*) from rights.reader_note")).isEqualTo(1);
        change("update rights.reader_note set created_at = created_at - interval '366 days'");
        forget();
        assertThat(count("select count(*) from rights.reader_note")).isZero();
    }

    @Test
    void theWaitThatIsToldIsTheMedianOfWhatWasAnswered() {
        for (int i = 0; i < 10; i++) {
            assertThat(http.json(own, "/api/v1/offers", ROOM).statusCode()).isEqualTo(201);
        }
        change(
                "update matching.offer set received_at = received_at - interval '4 days', first_proposed_at = received_at"
                        + " - interval '1 day'");
        assertThat(http.get(own, "/fr/offer?kind=housing").body()).contains("3 jours environ");
    }

    private void forget() {
        jobs.stream()
                .filter(job -> job.kind().name().equals("rights.notes"))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private long count(String statement) {
        return tenants.as(
                own,
                () -> transactions.inOne(
                        () -> sql.first(statement, row -> row.getLong(1)).orElseThrow()));
    }

    private void change(String statement) {
        tenants.as(own, () -> transactions.inOne(() -> sql.change(statement)));
    }
}

package org.teranga.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Management;
import org.teranga.platform.testing.house.TestTenants;

/** What the operator's programs read on the port of their own: whether it is well, and figures that name nobody. */
@Assembled
class ManagementTest {
    private static final Pattern LINE = Pattern.compile(
            "# (HELP|TYPE|UNIT) .*|[a-z_:][a-zA-Z0-9_:]*(\\{[a-z_]+=\"[^\"]*\"(,[a-z_]+=\"[^\"]*\")*,?})? [-+0-9.eEINaf]+");

    @Inject
    private Management management;

    @Inject
    private TestTenants tenants;

    @Inject
    private HttpCaller http;

    @Test
    void theProcessLivesAndIsReady() throws IOException {
        assertThat(management.get("/health/live").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(management.get("/health/ready").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(management.get("/health/else").statusCode()).isEqualTo(404);
        Tenant own = tenants.open();
        assertThat(http.get(own, "/health/live").statusCode())
                .as("not on the public's port")
                .isEqualTo(404);
    }

    @Test
    void figuresCountRoutesStatusesAndStatesAndNameNobody() throws IOException {
        Tenant own = tenants.open();
        http.get(own, "/fr/privacy?email=planted@exemple.org");
        http.get(own, "/fr/planted-path");
        http.json(own, "/api/testing/counted/a-fails", "{}");
        String figures = management.get("/metrics").body();
        assertThat(figures)
                .contains(
                        "teranga_http_requests_total{route=\"/{lang}/privacy\",status=\"2xx\"}",
                        "teranga_http_request_seconds_bucket{route=\"/{lang}/privacy\",le=\"0.1\"}",
                        "teranga_http_requests_total{route=\"/api/testing/counted/{name}\",status=\"5xx\"}",
                        "teranga_http_requests_total{route=\"none\",status=\"4xx\"}",
                        "teranga_jobs{state=\"queued\"}",
                        "teranga_mails{state=\"dead\"}",
                        "teranga_associations{status=\"active\"}")
                .doesNotContain("planted@", "planted-path", own.slug(), own.id().toString());
        List<String> lines = figures.lines().toList();
        assertThat(lines).allMatch(line -> LINE.matcher(line).matches());
        assertThat(management.get("/metrics/x").statusCode()).isEqualTo(404);
        assertThat(http.get(own, "/metrics").body()).doesNotContain("teranga_http");
    }
}

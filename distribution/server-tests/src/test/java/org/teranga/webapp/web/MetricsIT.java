package org.teranga.webapp.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Management;
import org.teranga.platform.testing.house.TestTenants;

/** What Prometheus reads: on the management port alone, with labels from closed sets. */
@ExtendWith(ArquillianExtension.class)
class MetricsIT {
    private static final Pattern LINE = Pattern.compile(
            "# (HELP|TYPE|UNIT) .*|[a-z_:][a-zA-Z0-9_:]*(\\{[a-z_]+=\"[^\"]*\"(,[a-z_]+=\"[^\"]*\")*,?})? [-+0-9.eEINaf]+");

    @Inject
    private Management management;

    @Inject
    private TestTenants tenants;

    @Inject
    private HttpCaller http;

    @Test
    void theyCountRoutesStatusesAndStatesAndNameNobody() throws IOException {
        Tenant tenant = tenants.open();
        http.get(tenant, "/fr/offer?email=planted@exemple.org");
        http.get(tenant, "/fr/planted-path");
        http.send(http.toPlatform("/fr/").header("Host", "planted-host.example"));
        String text = management.get("/metrics").body();
        assertThat(text)
                .contains(
                        "teranga_http_requests_total{route=\"/{lang}/offer\",status=\"2xx\"}",
                        "teranga_http_request_seconds_bucket{route=\"/{lang}/offer\",le=\"0.1\"}",
                        "teranga_http_requests_total{route=\"none\",status=\"4xx\"}",
                        "teranga_jobs{state=\"queued\"}",
                        "teranga_mails{state=\"dead\"}",
                        "teranga_associations{status=\"active\"}",
                        "teranga_associations{status=\"preparing\"}",
                        "teranga_database_connections{pool=\"teranga-plumbing\"}",
                        "jvm_memory_used_bytes")
                .doesNotContain("planted", tenant.slug(), tenant.id().toString());
        List<String> lines = text.lines().toList();
        assertThat(lines).allMatch(line -> LINE.matcher(line).matches());
        assertThat(lines.stream().filter(line -> line.contains("route=")).map(MetricsIT::route))
                .allMatch(route -> route.equals("none") || route.startsWith("/"))
                .allMatch(route -> !route.contains(":"));
    }

    @Test
    void theyAreReadOnlyAndNotOnThePublicsPort() throws IOException {
        assertThat(http.send(http.toPlatform("/metrics")).body()).doesNotContain("teranga_");
        assertThat(http.get(tenants.open(), "/metrics").body()).doesNotContain("teranga_");
        assertThat(management.get("/metrics/x").statusCode()).isEqualTo(404);
    }

    private static String route(String line) {
        int start = line.indexOf("route=\"") + 7;
        return line.substring(start, line.indexOf('"', start));
    }
}

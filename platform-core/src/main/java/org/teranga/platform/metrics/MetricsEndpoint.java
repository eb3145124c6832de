package org.teranga.platform.metrics;

import com.sun.net.httpserver.HttpExchange;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.web.node.ManagementEndpoint;

/** {@code /metrics}, for Prometheus: its text format, or OpenMetrics where that is asked for. */
@ApplicationScoped
class MetricsEndpoint implements ManagementEndpoint {
    private static final int FOUND = 200;
    private static final int NOT_FOUND = 404;
    private static final int ONLY_READ = 405;

    private final RequestMetrics requests;
    private final PlatformMetrics platform;
    private final ExpositionFormats formats = ExpositionFormats.init();
    private @Nullable PrometheusRegistry registry;

    @Inject
    MetricsEndpoint(RequestMetrics requests, PlatformMetrics platform) {
        this.requests = requests;
        this.platform = platform;
    }

    @Override
    public String path() {
        return "/metrics";
    }

    @Override
    public void answer(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getPath().equals(path())) {
            exchange.sendResponseHeaders(NOT_FOUND, -1);
            return;
        }
        if (!exchange.getRequestMethod().equals("GET")) {
            exchange.getResponseHeaders().set("Allow", "GET");
            exchange.sendResponseHeaders(ONLY_READ, -1);
            return;
        }
        String accept = exchange.getRequestHeaders().getFirst("Accept");
        boolean open = accept != null && accept.contains("application/openmetrics-text");
        ExpositionFormatWriter writer =
                open ? formats.getOpenMetricsTextFormatWriter() : formats.getPrometheusTextFormatWriter();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        writer.write(body, registered().scrape());
        exchange.getResponseHeaders().set("Content-Type", writer.getContentType());
        exchange.sendResponseHeaders(FOUND, body.size());
        exchange.getResponseBody().write(body.toByteArray());
    }

    /** The first who asks pays for it, and a node that nobody asks never does. */
    private synchronized PrometheusRegistry registered() {
        PrometheusRegistry known = registry;
        if (known == null) {
            known = requests.registry();
            platform.register(known);
            registry = known;
        }
        return known;
    }
}

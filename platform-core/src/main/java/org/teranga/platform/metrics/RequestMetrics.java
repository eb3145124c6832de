package org.teranga.platform.metrics;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** The requests that this node has answered since its start. */
@ApplicationScoped
public class RequestMetrics {
    private static final double NANOS = 1e9;
    private static final double[] SECONDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30};

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Counter answered = Counter.builder()
            .name("teranga_http_requests_total")
            .help("Answered requests by the route that answered and the class of the status.")
            .labelNames("route", "status")
            .register(registry);
    private final Histogram latency = Histogram.builder()
            .name("teranga_http_request_seconds")
            .help("How long answers took, from the first filter to the last.")
            .classicOnly()
            .classicUpperBounds(SECONDS)
            .labelNames("route")
            .register(registry);

    /**
     * Notes an answer.
     *
     * @param route  of the code
     * @param status the HTTP status
     * @param nanos  how long it took
     */
    void answered(String route, int status, long nanos) {
        answered.labelValues(route, status / 100 + "xx").inc();
        latency.labelValues(route).observe(nanos / NANOS);
    }

    PrometheusRegistry registry() {
        return registry;
    }
}

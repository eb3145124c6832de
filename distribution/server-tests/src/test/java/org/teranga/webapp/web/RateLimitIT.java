package org.teranga.webapp.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantValues;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestTenants;

/** From outside: so many requests a minute are answered, more are told when to come back. */
@ExtendWith(ArquillianExtension.class)
class RateLimitIT {
    private static final int PROMISED = 600;
    private static final int MANY = 5_000;
    private static final int AT_ONCE = 8;

    @Inject
    private TestTenants tenants;

    @Inject
    private TenantValues values;

    @Inject
    private HttpCaller http;

    @Test
    void whoAsksTooOftenIsToldWhenToComeBackAndNobodyElseIs() {
        Tenant own = tenants.open();
        Tenant other = tenants.open();
        // The lowest limit: a slow machine never asks as often as an address may by itself.
        tenants.as(own, () -> values.put("usage.requests_per_minute", Integer.toString(PROMISED), null));
        HttpRequest.Builder small = http.to(own, "/api/v1/nothing");
        AtomicInteger answered = new AtomicInteger();
        Optional<HttpResponse<String>> refused = IntStream.range(0, AT_ONCE)
                .parallel()
                .mapToObj(any -> untilRefused(small.copy(), answered))
                .flatMap(Optional::stream)
                .findAny();
        assertThat(refused).hasValueSatisfying(answer -> {
            assertThat(answer.headers().firstValue("Retry-After").orElse("")).matches("[1-9][0-9]?");
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(answer.body()).contains("\"status\":429").doesNotContain("⟦");
        });
        assertThat(answered).hasValueGreaterThan(PROMISED);
        assertThat(http.get(other, "/api/v1/association").statusCode()).isEqualTo(200);
    }

    /** No such thing is there, which costs the least; what is counted is the asking. */
    private static Optional<HttpResponse<String>> untilRefused(HttpRequest.Builder request, AtomicInteger answered) {
        while (answered.get() < MANY) {
            HttpResponse<String> answer = HttpCaller.exchange(request);
            if (answer.statusCode() == 429) {
                return Optional.of(answer);
            }
            // Beyond the association's minute all share a lane that is narrow: on a slow machine some of them find it
            // full.
            assertThat(answer.statusCode()).isIn(404, 503);
            if (answer.statusCode() == 404) {
                answered.incrementAndGet();
            }
        }
        return Optional.empty();
    }
}

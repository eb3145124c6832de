package org.teranga.platform.web;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/**
 * So many requests a minute from one address to one association, with a burst of as many; more are answered 429 with the seconds to wait.
 * Each node counts for itself: behind n nodes an address has n times the limit, which still is a limit, and costs no write.
 */
public class RateLimit implements Filter {
    /** The lowest limit that may be set: the interface promises it to everybody. */
    private static final int PROMISED_PER_MINUTE = 600;

    private static final int ADDRESSES = 50_000;

    private final long perMinute;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    @Inject
    RateLimit(@ConfigProperty(name = "teranga.requests.per.minute", defaultValue = "6000") int perMinute) {
        if (perMinute < PROMISED_PER_MINUTE) {
            throw new IllegalArgumentException("TERANGA_REQUESTS_PER_MINUTE is " + perMinute + ", at least "
                    + PROMISED_PER_MINUTE + " are promised");
        }
        this.perMinute = perMinute;
    }

    @Override
    public void doFilter(ServletRequest plain, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plain;
        String slug = TenantContext.current().map(Tenant::slug).orElse("");
        ConsumptionProbe probe = bucket(slug + " " + request.getRemoteAddr()).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletResponse refused = (HttpServletResponse) response;
        long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
        refused.setHeader("Retry-After", Long.toString(seconds));
        refused.sendError(429);
    }

    private Bucket bucket(String key) {
        if (buckets.size() > ADDRESSES) {
            // A full bucket is one that nobody has used for a minute.
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= perMinute);
        }
        return buckets.computeIfAbsent(
                key,
                any -> Bucket.builder()
                        .addLimit(Bandwidth.builder()
                                .capacity(perMinute)
                                .refillGreedy(perMinute, Duration.ofMinutes(1))
                                .build())
                        .build());
    }
}

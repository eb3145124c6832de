package org.teranga.platform.web.request;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.usage.Measure;
import org.teranga.platform.usage.Quotas;
import org.teranga.platform.usage.Usage;
import org.teranga.platform.web.failure.ErrorServlet;

/**
 * So many requests a minute from one address to one association, with a burst of as many; more are answered 429 with the seconds to wait.
 * So many to one association from all addresses together; beyond that each address has the rate that is promised to it, and no more, and
 * all of these share a lane of the node that is too narrow to slow other associations down (decision 029).
 * Each node counts for itself: behind n nodes an address has n times the limit, which still is a limit, and costs no write.
 */
public class RateLimit implements Filter {
    /** The lowest limit that may be set: the interface promises it to everybody. */
    private static final int PROMISED_PER_MINUTE = 600;

    private static final int ADDRESSES = 50_000;
    private static final long MINUTE_SECONDS = 60;
    private static final long MOMENT_SECONDS = 2;
    private static final int TOO_MANY = 429;

    private final Usage usage;
    private final Quotas quotas;
    private final long perMinute;
    private final Cache<String, Bucket> buckets = ofAMinute();
    private final Cache<String, Bucket> promised = ofAMinute();
    private final Map<String, Shared> associations = new ConcurrentHashMap<>();
    private final OverflowLane lane = OverflowLane.ofThisMachine();

    @Inject
    RateLimit(
            Usage usage,
            Quotas quotas,
            @ConfigProperty(name = "teranga.requests.per.minute", defaultValue = "6000") int perMinute) {
        this.usage = usage;
        this.quotas = quotas;
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
        Optional<Tenant> tenant = TenantContext.current();
        String slug = tenant.map(Tenant::slug).orElse("");
        if (!request.getRequestURI().startsWith("/static/")) {
            tenant.ifPresent(one -> usage.count(one.id(), Measure.REQUESTS));
        }
        ConsumptionProbe probe = bucket(slug + " " + request.getRemoteAddr()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            refuse(response, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1, TOO_MANY);
        } else if (tenant.isEmpty() || withinQuota(tenant.get(), request)) {
            chain.doFilter(request, response);
        } else if (!promised(slug + " " + request.getRemoteAddr()).tryConsume(1)) {
            request.setAttribute(ErrorServlet.WHY, "quota.requests");
            refuse(response, MINUTE_SECONDS, TOO_MANY);
        } else if (!lane.enter()) {
            request.setAttribute(ErrorServlet.WHY, "quota.busy");
            refuse(response, MOMENT_SECONDS, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            try {
                chain.doFilter(request, response);
            } finally {
                lane.leave();
            }
        }
    }

    private void refuse(ServletResponse response, long seconds, int status) throws IOException {
        TenantContext.current().ifPresent(one -> usage.count(one.id(), Measure.REFUSED));
        HttpServletResponse refused = (HttpServletResponse) response;
        refused.setHeader("Retry-After", Long.toString(seconds));
        refused.sendError(status);
    }

    /**
     * Whether the association has not yet used up its minute on this node. Beyond it each address has what every address is promised
     * besides: so people at a form go on, each well below that, while a flood from few addresses is turned away.
     */
    private boolean withinQuota(Tenant tenant, HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/static/")) {
            return true;
        }
        long limit = quotas.limit(Measure.REQUESTS);
        return associations
                .compute(
                        tenant.slug(),
                        (slug, known) -> known != null && known.limit == limit ? known : new Shared(limit))
                .bucket
                .tryConsume(1);
    }

    private Bucket promised(String key) {
        return promised.get(key, any -> ofMinute(PROMISED_PER_MINUTE));
    }

    /** A bucket that nobody has used for a minute is full, as a new one. Of too many, those that are used least go: they are near no limit. */
    private static Cache<String, Bucket> ofAMinute() {
        return Caffeine.newBuilder()
                .maximumSize(ADDRESSES)
                .expireAfterAccess(Duration.ofMinutes(1))
                .build();
    }

    private static Bucket ofMinute(long tokens) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(tokens)
                        .refillGreedy(tokens, Duration.ofMinutes(1))
                        .build())
                .build();
    }

    /** What all addresses together have at one association. */
    private record Shared(long limit, Bucket bucket) {
        Shared(long limit) {
            this(limit, ofMinute(limit));
        }
    }

    private Bucket bucket(String key) {
        return buckets.get(key, any -> ofMinute(perMinute));
    }
}

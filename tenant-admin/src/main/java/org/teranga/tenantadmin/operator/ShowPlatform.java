package org.teranga.tenantadmin.operator;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.health.Finding;
import org.teranga.platform.health.Probe;
import org.teranga.platform.theme.PageContexts;

/** Asks every probe at once, and waits for none of them longer than a few seconds. */
@ApplicationScoped
class ShowPlatform {
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Instance<Probe> probes;
    private final PageContexts contexts;

    @Resource
    private @Nullable ManagedExecutorService executor;

    @Inject
    ShowPlatform(@Any Instance<Probe> probes, PageContexts contexts) {
        this.probes = probes;
        this.contexts = contexts;
    }

    /** What was found, in the order of the probes. */
    List<OperatorHomeView.Part> health() {
        ManagedExecutorService threads = executor;
        if (threads == null) {
            throw new IllegalStateException("the server gave no threads");
        }
        List<Probe> inOrder =
                probes.stream().sorted(Comparator.comparingInt(Probe::order)).toList();
        List<Future<Finding>> asked =
                inOrder.stream().map(probe -> threads.submit(probe::look)).toList();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        return IntStream.range(0, asked.size())
                .mapToObj(i -> part(inOrder.get(i), finding(asked.get(i), deadline)))
                .toList();
    }

    private OperatorHomeView.Part part(Probe probe, Finding finding) {
        return new OperatorHomeView.Part(
                probe.key(),
                finding.state().name().toLowerCase(Locale.ROOT),
                contexts.text(finding.key(), finding.arguments().toArray()));
    }

    private static Finding finding(Future<Finding> asked, long deadline) {
        try {
            return asked.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException silent) {
            asked.cancel(true);
            return Finding.down("health.silent", PATIENCE.toSeconds());
        } catch (ExecutionException failed) {
            return Finding.down("health.failed");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Finding.down("health.failed");
        }
    }
}

package org.teranga.platform.web.node;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * SIGTERM lets the requests that run be answered before the server goes; by itself it would cut them off. The handler that was there before
 * then does what it always did, and comes back when the application is undeployed. Behind a proxy, {@code TERANGA_DRAIN_SECONDS} is how
 * long it goes on taking requests while its health says that it will not: until the proxy has seen that.
 */
public class GracefulStop implements ServletContextListener {
    private static final Logger LOG = System.getLogger(GracefulStop.class.getName());
    private static final Signal TERM = new Signal("TERM");
    /** Well within the minute after which whoever asked would use force. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final RequestsInFlight requests;
    private final Duration drain;
    private @Nullable SignalHandler before;

    @Inject
    GracefulStop(
            RequestsInFlight requests,
            @ConfigProperty(name = "teranga.drain.seconds", defaultValue = "0") int drainSeconds) {
        this.requests = requests;
        this.drain = Duration.ofSeconds(drainSeconds);
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        before = Signal.handle(TERM, this::stop);
    }

    private void stop(Signal signal) {
        try {
            requests.announce();
            Thread.sleep(drain);
            if (!requests.stop(PATIENCE)) {
                LOG.log(Level.WARNING, "some requests took longer than " + PATIENCE + " and are cut off");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        if (before != null) {
            before.handle(signal);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (before != null) {
            Signal.handle(TERM, before);
        }
    }
}

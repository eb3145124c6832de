package org.teranga.platform.web.front;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.glassfish.grizzly.Transport;
import org.glassfish.grizzly.filterchain.FilterChain;

/**
 * Puts the refusing filter before the server's own, on each of its listeners, and takes it away again. The server has no setting for that:
 * its listeners are found by way of its inner parts. Where these look different in another version, the application does without.
 */
public class ServerFront implements ServletContextListener {
    private static final Logger LOG = System.getLogger(ServerFront.class.getName());
    private static final String SERVICES = "org.glassfish.internal.api.Globals";
    private static final String NETWORK = "com.sun.enterprise.v3.services.impl.GrizzlyService";
    private static final String SERVER_FILTER = "org.glassfish.grizzly.http.server.HttpServerFilter";

    private final RefusingFilter filter = new RefusingFilter();
    private final List<FilterChain> chains = new ArrayList<>();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            for (FilterChain chain : listeners()) {
                int server = position(chain);
                if (server >= 0) {
                    chain.add(server, filter);
                    chains.add(chain);
                }
            }
        } catch (ReflectiveOperationException | RuntimeException different) {
            LOG.log(
                    Level.WARNING,
                    "the server looks different inside: it answers malformed requests by itself",
                    different);
        }
        LOG.log(Level.DEBUG, "{0} listeners refuse malformed requests in our words", chains.size());
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        chains.forEach(chain -> chain.remove(filter));
        chains.clear();
    }

    private static int position(FilterChain chain) {
        for (int at = 0; at < chain.size(); at++) {
            if (chain.get(at).getClass().getName().equals(SERVER_FILTER)) {
                return at;
            }
        }
        return -1;
    }

    private static List<FilterChain> listeners() throws ReflectiveOperationException {
        Object services = Class.forName(SERVICES).getMethod("getDefaultHabitat").invoke(null);
        Class<?> type = Class.forName(NETWORK);
        Object network = Class.forName("org.glassfish.hk2.api.ServiceLocator")
                .getMethod("getService", Class.class, Annotation[].class)
                .invoke(services, type, new Annotation[0]);
        Field field = type.getDeclaredField("proxies");
        field.setAccessible(true);
        List<FilterChain> chains = new ArrayList<>();
        for (Object proxy : (Collection<?>) field.get(network)) {
            Object listener =
                    proxy.getClass().getMethod("getUnderlyingListener").invoke(proxy);
            Object transport = listener.getClass().getMethod("getTransport").invoke(listener);
            if (transport instanceof Transport running && running.getProcessor() instanceof FilterChain chain) {
                chains.add(chain);
            }
        }
        return chains;
    }
}

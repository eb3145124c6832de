package org.teranga.platform.testing.assembly;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.inject.spi.Unmanaged;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.net.InetSocketAddress;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.ee11.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.teranga.platform.lane.LeaveLanes;
import org.teranga.platform.lane.TakeTurns;
import org.teranga.platform.metrics.MetricsFilter;
import org.teranga.platform.route.ResourceClasses;
import org.teranga.platform.web.TerangaApplication;
import org.teranga.platform.web.failure.ErrorServlet;
import org.teranga.platform.web.host.HostFilter;
import org.teranga.platform.web.node.InFlightFilter;
import org.teranga.platform.web.request.BodyLimit;
import org.teranga.platform.web.request.RateLimit;
import org.teranga.platform.web.request.ReadableQuery;
import org.teranga.platform.web.request.SameOrigin;
import org.teranga.platform.web.request.SecurityHeaders;

/** The pages and the JSON interface of the modules on the class path, at a port of this machine, behind the filters of {@code web.xml}. */
final class WebServer {
    private static final List<Class<? extends Filter>> FILTERS = List.of(
            SecurityHeaders.class,
            MetricsFilter.class,
            InFlightFilter.class,
            HostFilter.class,
            RateLimit.class,
            TakeTurns.class,
            ReadableQuery.class,
            SameOrigin.class,
            BodyLimit.class,
            LeaveLanes.class);

    private final ServerConnector connector;

    WebServer() {
        Server server = new Server(new InetSocketAddress("127.0.0.1", 0));
        ServletContextHandler context = new ServletContextHandler("/");
        context.addEventListener(CDI.current().select(Requests.class).get());
        add(context, CDI.current().select(SignInFilter.class).get());
        FILTERS.forEach(filter -> add(context, made(filter)));
        ServletHolder resources = new ServletHolder("resources", new ServletContainer(resources(context)));
        context.addServlet(resources, "/*");
        context.addServlet(new ServletHolder("error", made(ErrorServlet.class)), "/error");
        ErrorPageErrorHandler errors = new ErrorPageErrorHandler();
        errors.addErrorPage(ErrorPageErrorHandler.GLOBAL_ERROR_PAGE, "/error");
        context.setErrorHandler(errors);
        server.setHandler(context);
        connector = (ServerConnector) server.getConnectors()[0];
        try {
            server.start();
        } catch (Exception failure) { // what Jetty says it throws
            throw new IllegalStateException(failure);
        }
    }

    private static ResourceConfig resources(ServletContextHandler context) {
        Set<Class<?>> found = OwnClasses.with(Path.class, Provider.class);
        new ResourceClasses().onStartup(found, context.getServletContext());
        return ResourceConfig.forApplication(new TerangaApplication());
    }

    private static void add(ServletContextHandler context, Filter filter) {
        FilterHolder holder = new FilterHolder(filter);
        holder.setAsyncSupported(true);
        context.addFilter(holder, "/*", EnumSet.of(DispatcherType.REQUEST));
    }

    /** A part of the server that gets what it needs from the beans, as the server itself would make it. */
    static <T> T made(Class<T> type) {
        return new Unmanaged<>(type)
                .newInstance()
                .produce()
                .inject()
                .postConstruct()
                .get();
    }

    /** Where it answers: scheme, address and port. */
    String address() {
        return "http://127.0.0.1:" + connector.getLocalPort();
    }
}

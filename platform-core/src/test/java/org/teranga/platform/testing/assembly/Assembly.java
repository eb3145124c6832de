package org.teranga.platform.testing.assembly;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.job.JobListener;
import org.teranga.platform.testing.RealDatabase;

/** All parts together; one for a process, begun by the first test that asks for it. */
public final class Assembly {
    private static @Nullable Assembly shared;

    private final WeldContainer beans;
    private final WebServer web;
    private final Issuer issuer = new Issuer();

    private Assembly() {
        RealDatabase database = RealDatabase.shared();
        settings(database, issuer).forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
        Pools pools = new Pools(database);
        ServerResources resources = new ServerResources(pools, new Entities(pools));
        beans = new Weld()
                .property("org.jboss.weld.construction.relaxed", true)
                .addExtension(new Neighbours())
                .addServices(resources)
                .initialize();
        web = new WebServer();
        WebServer.made(JobListener.class).contextInitialized(null);
    }

    /** The one of this process. */
    public static synchronized Assembly shared() {
        if (shared == null) {
            shared = new Assembly();
        }
        return shared;
    }

    /** Where its pages are: scheme, address and port. */
    public String address() {
        return web.address();
    }

    /** Who signs its tokens. */
    Issuer issuer() {
        return issuer;
    }

    WeldContainer beans() {
        return beans;
    }

    private static Map<String, String> settings(RealDatabase database, Issuer issuer) {
        return Map.ofEntries(
                // Read once by the JDK, with the first request of the process: tests name the host of an association.
                Map.entry("jdk.httpclient.allowRestrictedHeaders", "host"),
                // The unit of the web application names what only a server has.
                Map.entry(PersistenceUnitProperties.ECLIPSELINK_PERSISTENCE_XML, "META-INF/none.xml"),
                Map.entry("teranga.database.url", database.addressOfAssembly()),
                Map.entry("teranga.database.user", "teranga_app"),
                Map.entry("teranga.database.password", "app"),
                Map.entry("teranga.database.owner.user", "teranga_owner"),
                Map.entry("teranga.database.owner.password", "owner"),
                Map.entry("teranga.database.plumbing.user", "teranga_plumbing"),
                Map.entry("teranga.database.plumbing.password", "plumbing"),
                Map.entry("teranga.base.url", "http://localhost"),
                Map.entry("teranga.mode", "development"),
                Map.entry("teranga.operator.secret", "of-the-tests"),
                Map.entry("teranga.operator.mail", "operator@teranga.example"),
                Map.entry("teranga.auth.url", issuer.address()),
                Map.entry("teranga.auth.client.secret", "the-secret-of-tests"),
                Map.entry(
                        "teranga.data", Path.of("target/data").toAbsolutePath().toString()),
                Map.entry("teranga.master.key", "dGhlIGtleSBvZiB0ZXN0cywgbm9ib2R5J3MgdHJ1dGg="));
    }
}

package org.teranga.testrun;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The servers that all tests of a process share. Where one of them has died, whatever would ask it fails at once, with its name and what it
 * said last, instead of waiting for answers that do not come.
 */
public final class ServersUnderTest implements BeforeAllCallback, BeforeEachCallback {
    private static final int LINES = 20;

    private static final List<Server> SERVERS = new CopyOnWriteArrayList<>();

    private record Server(String name, Predicate<Class<?>> asks, BooleanSupplier alive, Supplier<List<String>> log) {}

    /**
     * From now on no test that asks this server begins once it has died.
     *
     * @param name  what it is, as in "Keycloak of the tests"
     * @param asks  whether the tests of a class do
     * @param alive whether it lives
     * @param log   the lines it has said, as far as they are known
     * @return what to call before it is stopped on purpose
     */
    public static Runnable share(
            String name, Predicate<Class<?>> asks, BooleanSupplier alive, Supplier<List<String>> log) {
        Server server = new Server(name, asks, alive, log);
        SERVERS.add(server);
        return () -> SERVERS.remove(server);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        live(context.getRequiredTestClass());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        live(context.getRequiredTestClass());
    }

    private static void live(Class<?> tests) {
        for (Server server : SERVERS) {
            if (server.asks().test(tests) && !server.alive().getAsBoolean()) {
                List<String> said = server.log().get();
                throw new IllegalStateException(server.name() + " has died; it said last:\n"
                        + String.join("\n", said.subList(Math.max(0, said.size() - LINES), said.size())));
            }
        }
    }
}

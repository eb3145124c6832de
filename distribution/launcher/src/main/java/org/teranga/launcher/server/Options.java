package org.teranga.launcher.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.teranga.launcher.console.LaunchFailed;

/**
 * The options of {@code up}.
 *
 * @param home        the root of the repository
 * @param port        where the application is to answer
 * @param authPort    where Keycloak is to answer, unless another is named by {@code TERANGA_AUTH_URL}
 * @param demo        whether the first start loads the demo
 * @param environment the launcher's own environment: names the services that are not to be embedded
 */
public record Options(Path home, int port, int authPort, boolean demo, Map<String, String> environment) {
    /** Health and the operator's commands answer this much above the application's port. */
    private static final int MANAGEMENT_OFFSET = 1000;

    private static final int HIGHEST_PORT = 65535;

    public Options {
        environment = Map.copyOf(environment);
        requirePort(port, HIGHEST_PORT - MANAGEMENT_OFFSET, "--port");
        requirePort(authPort, HIGHEST_PORT, "--auth-port");
        if (authPort == port || authPort == port + MANAGEMENT_OFFSET) {
            throw new LaunchFailed("--auth-port " + authPort + " is one of the application's own ports (" + port
                    + " and " + (port + MANAGEMENT_OFFSET) + ")");
        }
    }

    private static void requirePort(int port, int highest, String option) {
        if (port < 1 || port > highest) {
            throw new LaunchFailed(option + " must lie between 1 and " + highest + ", not " + port);
        }
    }

    /** Where health and the operator's commands answer. */
    public int managementPort() {
        return port + MANAGEMENT_OFFSET;
    }

    /** A variable of the environment; empty where it is not set or blank. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** The address of the platform as its users see it. */
    public String baseUrl() {
        return variable("TERANGA_BASE_URL").orElse("http://localhost:" + port);
    }

    /** The address of Keycloak as users see it. */
    public String authUrl() {
        return variable("TERANGA_AUTH_URL").orElse("http://localhost:" + authPort);
    }

    /** Whether Keycloak is started. */
    public boolean embedsKeycloak() {
        return variable("TERANGA_AUTH_URL").isEmpty();
    }

    /** Whether the application's database is the embedded one. */
    public boolean embedsDatabase() {
        return variable("TERANGA_DATABASE_URL").isEmpty();
    }

    /** {@code development}, or {@code production} where the environment says so. */
    public String mode() {
        return variable("TERANGA_MODE").orElse("development");
    }

    /** Whether there is a demonstration: never in production, whose accounts have no password that everybody knows. */
    public boolean showsDemo() {
        return demo && mode().equals("development");
    }

    /** The address on which the application and Keycloak listen. */
    String bindAddress() {
        return variable("TERANGA_BIND").orElse("127.0.0.1");
    }
}

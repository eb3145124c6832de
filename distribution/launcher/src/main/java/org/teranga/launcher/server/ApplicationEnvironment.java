package org.teranga.launcher.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.launcher.folder.DataFolder;
import org.teranga.launcher.folder.Secrets;
import org.teranga.launcher.folder.Secrets.Secret;

/** The application's configuration: environment variables, which nobody else on the machine can read. */
final class ApplicationEnvironment {
    private static final List<String> MODES = List.of("development", "production");
    private static final List<String> OF_A_DATABASE = List.of(
            "TERANGA_DATABASE_USER",
            "TERANGA_DATABASE_PASSWORD",
            "TERANGA_DATABASE_OWNER_USER",
            "TERANGA_DATABASE_OWNER_PASSWORD");

    private final Options options;
    private final DataFolder folder;

    ApplicationEnvironment(Options options, DataFolder folder) {
        this.options = options;
        this.folder = folder;
    }

    /** Refuses a combination that cannot work, before anything is started. */
    static void check(Options options) {
        if (!MODES.contains(options.mode())) {
            throw new LaunchFailed("TERANGA_MODE is " + options.mode() + "; it must be one of " + MODES);
        }
        if (!options.embedsDatabase()) {
            List<String> missing = OF_A_DATABASE.stream()
                    .filter(name -> options.variable(name).isEmpty())
                    .toList();
            if (!missing.isEmpty()) {
                throw new LaunchFailed("TERANGA_DATABASE_URL is set, but not " + String.join(", ", missing));
            }
        }
        if (options.mode().equals("production")
                && options.variable("TERANGA_MASTER_KEY").isEmpty()) {
            throw new LaunchFailed(
                    "in production TERANGA_MASTER_KEY must be set: a key in the data folder would lie beside"
                            + " what it protects");
        }
    }

    /** Every variable that the application reads. */
    Map<String, String> variables(Optional<Database> database, String operatorSecret) {
        Secrets secrets = folder.secrets();
        Map<String, String> variables = new TreeMap<>();
        database.filter(embedded -> options.embedsDatabase()).ifPresent(embedded -> {
            variables.put("TERANGA_DATABASE_URL", embedded.url(DatabaseRoles.TERANGA_DATABASE));
            variables.put("TERANGA_DATABASE_USER", DatabaseRoles.APPLICATION);
            variables.put("TERANGA_DATABASE_PASSWORD", secrets.get(Secret.DATABASE_APPLICATION));
            variables.put("TERANGA_DATABASE_OWNER_USER", DatabaseRoles.OWNER);
            variables.put("TERANGA_DATABASE_OWNER_PASSWORD", secrets.get(Secret.DATABASE_OWNER));
            variables.put("TERANGA_DATABASE_PLUMBING_USER", DatabaseRoles.PLUMBING);
            variables.put("TERANGA_DATABASE_PLUMBING_PASSWORD", secrets.get(Secret.DATABASE_PLUMBING));
        });
        if (!options.embedsDatabase()) {
            unlessSet(
                    variables,
                    "TERANGA_DATABASE_PLUMBING_USER",
                    options.environment().get("TERANGA_DATABASE_USER"));
            unlessSet(
                    variables,
                    "TERANGA_DATABASE_PLUMBING_PASSWORD",
                    options.environment().get("TERANGA_DATABASE_PASSWORD"));
        }
        unlessSet(variables, "TERANGA_AUTH_CLIENT_SECRET", secrets.get(Secret.KEYCLOAK_CLIENT));
        unlessSet(variables, "TERANGA_MASTER_KEY", secrets.get(Secret.MASTER_KEY));
        variables.put("TERANGA_AUTH_URL", options.authUrl());
        variables.put("TERANGA_BASE_URL", options.baseUrl());
        variables.put("TERANGA_MODE", options.mode());
        variables.put("TERANGA_DATA", folder.path().toString());
        variables.put("TERANGA_DEMO", Boolean.toString(options.demo()));
        variables.put("TERANGA_MANAGEMENT_PORT", Integer.toString(options.managementPort()));
        variables.put("TERANGA_OPERATOR_SECRET", operatorSecret);
        return variables;
    }

    private void unlessSet(Map<String, String> variables, String name, String value) {
        if (options.variable(name).isEmpty()) {
            variables.put(name, value);
        }
    }
}

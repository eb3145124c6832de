package org.teranga.launcher.server;

import java.util.Map;
import java.util.TreeMap;
import org.teranga.launcher.folder.DataFolder;
import org.teranga.launcher.folder.Secrets;
import org.teranga.launcher.folder.Secrets.Secret;

/** The application's configuration: environment variables, which nobody else on the machine can read. */
final class ApplicationEnvironment {
    private final Options options;
    private final DataFolder folder;

    ApplicationEnvironment(Options options, DataFolder folder) {
        this.options = options;
        this.folder = folder;
    }

    /**
     * Every variable that the application reads.
     *
     * @param database what says how to reach the database, and is not in the launcher's own environment
     */
    Map<String, String> variables(Map<String, String> database, String operatorSecret) {
        Secrets secrets = folder.secrets();
        Map<String, String> variables = new TreeMap<>(database);
        unlessSet(variables, "TERANGA_AUTH_CLIENT_SECRET", secrets.get(Secret.KEYCLOAK_CLIENT));
        unlessSet(variables, "TERANGA_MASTER_KEY", secrets.get(Secret.MASTER_KEY));
        variables.put("TERANGA_AUTH_URL", options.authUrl());
        variables.put("TERANGA_BASE_URL", options.baseUrl());
        variables.put("TERANGA_MODE", options.mode());
        variables.put("TERANGA_DATA", folder.path().toString());
        variables.put("TERANGA_DEMO", Boolean.toString(options.demo()));
        variables.put("TERANGA_MANAGEMENT_PORT", Integer.toString(options.managementPort()));
        variables.put("TERANGA_OPERATOR_SECRET", operatorSecret);
        if (options.embedsKeycloak()) {
            unlessSet(
                    variables,
                    "TERANGA_KEYCLOAK_VERSION",
                    BundledVersions.ofThisBuild().keycloak());
        }
        return variables;
    }

    private void unlessSet(Map<String, String> variables, String name, String value) {
        if (options.variable(name).isEmpty()) {
            variables.put(name, value);
        }
    }
}

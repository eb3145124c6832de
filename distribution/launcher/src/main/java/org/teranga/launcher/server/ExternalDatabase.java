package org.teranga.launcher.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.teranga.launcher.console.LaunchFailed;

/**
 * The database that the environment names. Row security stands on three roles that are not the same: the owner, who migrates; the
 * application, which row security holds; plumbing, which sees no tenant's table. The environment names the first two, and may name the
 * third; where it does not, the owner makes it.
 */
final class ExternalDatabase {
    static final String PLUMBING_USER = "TERANGA_DATABASE_PLUMBING_USER";
    private static final String URL = "TERANGA_DATABASE_URL";
    private static final String USER = "TERANGA_DATABASE_USER";
    private static final String PASSWORD = "TERANGA_DATABASE_PASSWORD";
    private static final String OWNER_USER = "TERANGA_DATABASE_OWNER_USER";
    private static final String OWNER_PASSWORD = "TERANGA_DATABASE_OWNER_PASSWORD";
    private static final String PLUMBING_PASSWORD = "TERANGA_DATABASE_PLUMBING_PASSWORD";

    /** The migrations write names of roles without quotes. */
    private static final String PLAIN_NAME = "[a-z_][a-z0-9_]{0,50}";

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String STARTING_UP = "57P03";
    private static final String NO_CONNECTION = "08";

    private final Options options;
    private final DatabaseLogin owner;
    private final DatabaseLogin application;
    private final DatabaseLogin plumbing;

    ExternalDatabase(Options options) {
        this.options = options;
        this.owner = login(OWNER_USER, OWNER_PASSWORD);
        this.application = login(USER, PASSWORD);
        this.plumbing = namesPlumbing(options)
                ? login(PLUMBING_USER, PLUMBING_PASSWORD)
                : DatabaseLogin.plumbing(application, owner);
    }

    private DatabaseLogin login(String user, String password) {
        return new DatabaseLogin(
                user,
                options.variable(user).orElseThrow(),
                options.variable(password).orElseThrow());
    }

    private static boolean namesPlumbing(Options options) {
        return options.variable(PLUMBING_USER).isPresent();
    }

    /** Refuses what cannot work, before anything is started and without asking the database. */
    static void check(Options options) {
        Stream<String> needed = Stream.of(USER, PASSWORD, OWNER_USER, OWNER_PASSWORD);
        Stream<String> pair = Stream.of(PLUMBING_USER, PLUMBING_PASSWORD);
        boolean anyOfPair = Stream.of(PLUMBING_USER, PLUMBING_PASSWORD)
                .anyMatch(name -> options.variable(name).isPresent());
        List<String> missing = (anyOfPair ? Stream.concat(needed, pair) : needed)
                .filter(name -> options.variable(name).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            throw new LaunchFailed(URL + " is set, but not " + String.join(", ", missing));
        }
        if (!options.variable(URL).orElseThrow().startsWith("jdbc:postgresql://")) {
            throw new LaunchFailed(URL + " must have the form jdbc:postgresql://host:port/database");
        }
        ExternalDatabase database = new ExternalDatabase(options);
        database.requireThreeRoles();
    }

    private void requireThreeRoles() {
        List<DatabaseLogin> logins = List.of(owner, application, plumbing);
        for (DatabaseLogin login : logins) {
            if (!login.user().matches(PLAIN_NAME)) {
                throw new LaunchFailed(login + " must be a name of small letters, digits and _");
            }
        }
        if (logins.stream().map(DatabaseLogin::user).distinct().count() < logins.size()) {
            throw new LaunchFailed(
                    String.join(", ", OWNER_USER, USER, PLUMBING_USER)
                            + " must name three different roles: one role for two purposes would see what row security hides from it");
        }
    }

    /**
     * Makes what is missing, and refuses roles that row security would not hold.
     *
     * @return what the application needs to know besides the launcher's own environment
     * @throws LaunchFailed where the database does not answer, refuses a role, or the owner may not make one
     */
    Map<String, String> prepare() throws InterruptedException {
        try (Connection connection = await(owner)) {
            ExternalRoles roles = new ExternalRoles(connection, this::connect);
            roles.requireOwner(owner);
            roles.ensure(application, false);
            roles.ensure(plumbing, !namesPlumbing(options));
            roles.requireHeldByRowSecurity(application, plumbing);
            roles.requireApart(application, plumbing);
        } catch (SQLException failure) {
            throw refused(owner, failure);
        }
        return Map.of(PLUMBING_USER, plumbing.user(), PLUMBING_PASSWORD, plumbing.password());
    }

    /** A database that starts at the same time is given some seconds. */
    private Connection await(DatabaseLogin login) throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return connect(login);
            } catch (SQLException failure) {
                String state = String.valueOf(failure.getSQLState());
                boolean mayCome = state.startsWith(NO_CONNECTION) || state.equals(STARTING_UP);
                if (!mayCome || System.nanoTime() - deadline > 0) {
                    throw failure;
                }
            }
            Thread.sleep(Duration.ofMillis(500));
        }
    }

    private Connection connect(DatabaseLogin login) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("ApplicationName", "teranga-launcher");
        return DriverManager.getConnection(options.variable(URL).orElseThrow(), properties);
    }

    static LaunchFailed refused(DatabaseLogin login, SQLException failure) {
        String reason = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return new LaunchFailed("the database that " + URL + " names refuses " + login + ": " + reason, failure);
    }
}
